"""Answering an invitation: to the organiser alone, when somebody says so, and counted once it was sent."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact
from postview_desktop.domain.interview import Answered, Interview, InterviewState
from postview_desktop.domain.invitation import Response, Taken
from postview_desktop.domain.invitation_answer import answer_in, asks_for_answer, is_about, method_of
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentVia
from postview_desktop.domain.letter_checks import blocking
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.files.invitation_reply import ProposedTime, reply_text
from postview_desktop.services.sending import take_answer_back
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from tests.support.builders import put
from tests.support.clock import FixedClock
from tests.support.dump import dump
from tests.support.invitations import DATA, ORGANISER, attendee, calendar, event

SAM = attendee("Sam Doe", "sam@mail.example")
ELSEWHERE = ProposedTime(start=datetime(2026, 11, 26, 10), end=datetime(2026, 11, 26, 11), zone="Europe/Berlin")


@pytest.fixture
def give(suite: Suite, tmp_path: Path):
    def take(*lines: str, organiser: str = ORGANISER, method: str = "REQUEST", **values) -> int:
        path = tmp_path / "invitation.ics"
        values = {"start": ";TZID=Europe/Berlin:20261125T140000", "end": ";TZID=Europe/Berlin:20261125T150000"} | values
        path.write_bytes(calendar(event(organiser, SAM, *lines, **values), method=method))
        return suite.imports.take(suite.imports.read([path])).taken[0].interview_id

    return take


@pytest.fixture
def account(store: Store) -> Account:
    (made,) = put(store, Account(name="Sam Doe", address="sam@mail.example", host="smtp.mail.example"))
    return made


def inside(letter: Letter) -> Any:
    """The one event of the answer, and its method, as the calendar library reads them."""
    read = Calendar.from_ical(letter.calendar)
    (found,) = read.walk("VEVENT")
    return str(read["METHOD"]), found


def deliver(suite: Suite, clock: FixedClock, letter: Letter, result: Result = Result.SENT) -> None:
    clock.advance(seconds=11)
    attempt = suite.outbox.claim(letter.id)
    assert attempt is not None
    suite.outbox.committing(letter.id, attempt.token)
    suite.outbox.settle(letter.id, attempt.token, Outcome(result=result))


def refusal(verb) -> Problem:
    with pytest.raises(PostviewError) as refused:
        verb()
    return refused.value.problem


# -- what travels ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "partstat", "subject"),
    [
        (Answered.ACCEPTED, "ACCEPTED", "Accepted: "),
        (Answered.TENTATIVE, "TENTATIVE", "Tentative: "),
        (Answered.DECLINED, "DECLINED", "Declined: "),
    ],
)
def test_the_answer_is_a_reply_to_the_organiser_alone(give, suite, account, answer, partstat, subject) -> None:
    interview_id = give("ATTENDEE;CN=Joel Katz:mailto:joel@northwind.example", sequence=2)
    letter = suite.invitations.reply(interview_id, answer, "With pleasure; really, Ä")
    assert (letter.kind, letter.state) == (LetterKind.INVITATION_REPLY, LetterState.DRAFT)
    assert (letter.to_name, letter.to_address) == ("Ana Ribeiro", "ana.ribeiro@northwind.example")
    assert letter.subject.startswith(subject)
    assert "With pleasure; really, Ä" in letter.body
    assert "Wednesday 25 November, 14:00 (Europe/Berlin)" in letter.body
    method, found = inside(letter)
    assert method == "REPLY"
    assert (str(found["UID"]), found["SEQUENCE"]) == ("one@northwind.example", 2)
    assert str(found["ORGANIZER"]) == "mailto:ana.ribeiro@northwind.example"
    assert str(found["ATTENDEE"]) == "mailto:sam@mail.example", "one, and the one that was invited"
    assert found["ATTENDEE"].params["PARTSTAT"] == partstat
    assert str(found["COMMENT"]) == "With pleasure; really, Ä"
    assert found.decoded("DTSTART").isoformat() == "2026-11-25T13:00:00+00:00"
    assert "RECURRENCE-ID" not in found
    assert (method_of(letter.calendar), answer_in(letter.calendar)) == ("REPLY", answer)


def test_the_answer_to_one_day_of_a_series_names_that_day(give, suite, account) -> None:
    interview_id = give("RRULE:FREQ=WEEKLY;COUNT=2")
    _, found = inside(suite.invitations.reply(interview_id, Answered.ACCEPTED))
    assert found.decoded("RECURRENCE-ID").isoformat() == "2026-11-25T13:00:00+00:00"
    whole_days = give("RRULE:FREQ=DAILY;COUNT=2", uid="d", start=";VALUE=DATE:20261130", end=None)
    _, found = inside(suite.invitations.reply(whole_days, Answered.ACCEPTED))
    assert found.decoded("RECURRENCE-ID").isoformat() == "2026-11-30"


# -- all days of a series at once ------------------------------------------------------------------


@pytest.fixture
def series(give, store) -> list[Interview]:
    give("RRULE:FREQ=WEEKLY;COUNT=3")
    found = store.find(Interview, order_by="start_utc")
    assert len(found) == 3
    return found


def answers(store: Store) -> list[Answered]:
    return [one.answered for one in store.find(Interview, order_by="start_utc")]


def test_the_whole_series_is_answered_by_one_reply_that_names_no_day(series, suite, store, clock, account) -> None:
    assert suite.invitations.state(series[1].id).days == 3
    letter = suite.invitations.reply(series[1].id, Answered.ACCEPTED, send=True, whole_series=True)
    method, found = inside(letter)
    assert method == "REPLY" and "RECURRENCE-ID" not in found
    assert "That goes for all days of the series." in letter.body
    assert answers(store) == [Answered.NOT_YET] * 3, "not before it was sent"
    for one in series:
        state = suite.invitations.state(one.id)
        assert state.letter is not None and state.letter.id == letter.id
        assert state.whole_series and not state.outdated
    deliver(suite, clock, letter)
    assert answers(store) == [Answered.ACCEPTED] * 3


def test_a_day_that_was_changed_by_itself_asks_by_itself(series, give, suite, store, clock, account) -> None:
    give("RECURRENCE-ID;TZID=Europe/Berlin:20261202T140000", start=";TZID=Europe/Berlin:20261203T090000",
         end=";TZID=Europe/Berlin:20261203T100000", sequence=4)  # fmt: skip
    letter = suite.invitations.reply(series[1].id, Answered.ACCEPTED, send=True, whole_series=True)
    assert inside(letter)[1]["SEQUENCE"] == 0
    deliver(suite, clock, letter)
    assert answers(store) == [Answered.ACCEPTED, Answered.NOT_YET, Answered.ACCEPTED]


def test_days_that_are_over_or_called_off_are_not_answered(series, suite, store, clock, account) -> None:
    suite.interviews.set_state(series[2].id, InterviewState.CANCELLED)
    clock.advance(days=4)
    letter = suite.invitations.reply(series[1].id, Answered.DECLINED, send=True, whole_series=True)
    deliver(suite, clock, letter)
    assert answers(store) == [Answered.NOT_YET, Answered.DECLINED, Answered.NOT_YET]


def test_one_day_may_be_answered_otherwise_while_the_series_waits(series, suite, store, clock, account) -> None:
    whole = suite.invitations.reply(series[0].id, Answered.ACCEPTED, send=True, whole_series=True)
    single = suite.invitations.reply(series[0].id, Answered.DECLINED, send=True)
    assert whole.id != single.id
    deliver(suite, clock, whole)
    deliver(suite, clock, single)
    assert answers(store) == [Answered.DECLINED, Answered.ACCEPTED, Answered.ACCEPTED]


def test_another_answer_to_the_series_takes_the_place_of_the_first(series, suite, store, account) -> None:
    first = suite.invitations.reply(series[0].id, Answered.ACCEPTED, send=True, whole_series=True)
    again = suite.invitations.reply(series[2].id, Answered.DECLINED, send=True, whole_series=True)
    assert again.id == first.id and store.count(Letter, kind=LetterKind.INVITATION_REPLY) == 1


def test_an_answer_to_the_series_that_came_back_does_not_count(series, suite, store, clock, account) -> None:
    letter = suite.invitations.reply(series[0].id, Answered.ACCEPTED, send=True, whole_series=True)
    deliver(suite, clock, letter)
    with store.change(Verb.LETTER_SENT) as change:
        take_answer_back(store, change, store.need(Letter, letter.id))
    assert answers(store) == [Answered.NOT_YET] * 3


def test_what_is_no_series_has_no_days(give, suite, account) -> None:
    interview_id = give()
    state = suite.invitations.state(interview_id)
    assert (state.days, state.whole_series) == (0, False)
    letter = suite.invitations.reply(interview_id, Answered.ACCEPTED, whole_series=True)
    assert "series" not in letter.body


def test_another_time_is_proposed_and_nothing_moves(give, suite, store, account) -> None:
    interview_id = give()
    letter = suite.invitations.propose(interview_id, ELSEWHERE, "I am travelling that day")
    method, found = inside(letter)
    assert method == "COUNTER"
    assert found.decoded("DTSTART").isoformat() == "2026-11-26T09:00:00+00:00"
    assert found["ATTENDEE"].params["PARTSTAT"] == "TENTATIVE"
    assert letter.subject.startswith("New time proposed: ")
    assert "Thursday 26 November, 10:00 (Europe/Berlin)" in letter.body
    assert store.need(Interview, interview_id).start == datetime(2026, 11, 25, 14)


@pytest.mark.parametrize(
    "line",
    [
        'ORGANIZER;CN="Ribeiro, Ana":MAILTO:Ana.Ribeiro@Northwind.example',
        'ORGANIZER;SENT-BY="mailto:desk@northwind.example";CN=Ana:mailto:Ana.Ribeiro@Northwind.example',
    ],
)
def test_the_organiser_is_told_whoever_sent_the_mail(give, suite, account, line: str) -> None:
    letter = suite.invitations.reply(give(organiser=line), Answered.ACCEPTED)
    assert letter.to_address == "Ana.Ribeiro@Northwind.example"
    _, found = inside(letter)
    assert str(found["ORGANIZER"]).endswith("Ana.Ribeiro@Northwind.example")


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_it_is_written_in_the_language_of_the_letters_there(give, suite, account, language: str) -> None:
    suite.settings.save(replace(suite.settings.get(), language=language))
    interview_id = give()
    for answer in (Answered.ACCEPTED, Answered.TENTATIVE, Answered.DECLINED):
        letter = suite.invitations.reply(interview_id, answer)
        assert "{" not in letter.subject + letter.body
    assert "{" not in suite.invitations.propose(interview_id, ELSEWHERE).body
    assert letter.language.startswith(language)


def test_as_a_mail_it_is_text_and_calendar_side_by_side(give, suite, account) -> None:
    letter = suite.invitations.reply(give(), Answered.ACCEPTED, "Grüße " * 60, send=True)
    for raw in (suite.letters.get(letter.id).raw, suite.letters.eml(letter.id)):
        got = email.message_from_bytes(raw, policy=email.policy.default)
        assert got.get_content_type() == "multipart/alternative"
        text, ics = got.iter_parts()
        assert (text.get_content_type(), ics.get_content_type()) == ("text/plain", "text/calendar")
        assert ics.get_param("method") == "REPLY"
        assert ics.get_content().replace("\r\n", "\n") == letter.calendar.replace("\r\n", "\n")
        assert got["To"].addresses[0].addr_spec == "ana.ribeiro@northwind.example"
        assert max(len(line) for line in raw.split(b"\r\n")) <= 120
        raw.decode("ascii")


@given(
    name=st.text(max_size=80),
    uid=st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=200),
    comment=st.text(max_size=300),
)
def test_whatever_it_says_it_is_a_whole_calendar_of_one_event(name: str, uid: str, comment: str) -> None:
    interview = Interview(
        uid=uid, organiser_name=name, organiser_email="a@b.example", invited_as="c@d.example", sequence=7
    )
    text = reply_text(interview, Answered.DECLINED, my_name=name, summary=comment, now=0, comment=comment)
    assert all(len(line.encode("utf-8", "replace")) <= 75 for line in text.split("\r\n"))
    assert (method_of(text), answer_in(text)) == ("REPLY", Answered.DECLINED)
    assert is_about(text, interview)
    assert not is_about(text, replace(interview, sequence=8))
    assert text.count("BEGIN:") == 2
    assert text.replace("\r\n ", "").count("\r\nATTENDEE;") == 1


# -- who is asked, and whether ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "asks"),
    [
        ({}, True),
        ({"organiser_email": ""}, False),
        ({"organiser_email": "no address"}, False),
        ({"invited_as": ""}, False),
        ({"invited_as": "ANA@northwind.example"}, False),
        ({"recurrence_id": "20261125T130000Z"}, True),
        ({"recurrence_id": "20261125"}, True),
        ({"recurrence_id": "last Tuesday"}, False),
    ],
)
def test_only_who_asked_somebody_else_by_a_known_address_is_answered(values, asks: bool) -> None:
    known = Interview(organiser_email="ana@northwind.example", invited_as="sam@mail.example")
    assert asks_for_answer(replace(known, **values)) is asks


@pytest.mark.parametrize("method", ["PUBLISH", "ADD", ""])
def test_what_was_no_request_is_not_answered(give, suite, account, method: str) -> None:
    interview_id = give(method=method)
    assert not suite.invitations.state(interview_id).asks
    assert refusal(lambda: suite.invitations.reply(interview_id, Answered.ACCEPTED)) is Problem.NOTHING_TO_ANSWER


def test_what_has_begun_or_is_called_off_is_not_answered(give, suite, clock, account) -> None:
    interview_id = give()
    suite.interviews.set_state(interview_id, InterviewState.CANCELLED)
    assert not suite.invitations.state(interview_id).open
    suite.interviews.set_state(interview_id, InterviewState.PLANNED)
    assert suite.invitations.state(interview_id).open
    clock.set("2026-11-25T13:00")
    assert refusal(lambda: suite.invitations.reply(interview_id, Answered.ACCEPTED)) is Problem.NOTHING_TO_ANSWER


def test_not_answered_is_no_answer(give, suite, account) -> None:
    interview_id = give()
    assert refusal(lambda: suite.invitations.reply(interview_id, Answered.NOT_YET)) is Problem.NOTHING_TO_ANSWER


def test_without_an_account_it_is_a_draft_and_a_file(give, suite, store) -> None:
    interview_id = give()
    before = dump(store)
    assert refusal(lambda: suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)) is Problem.NO_ACCOUNT
    assert dump(store) == before, "nothing half done"
    letter = suite.invitations.reply(interview_id, Answered.ACCEPTED)
    assert not suite.invitations.state(interview_id).by_account
    assert suite.invitations.calendar(letter.id).startswith(b"BEGIN:VCALENDAR\r\n")
    suite.letters.mark_sent(letter.id, SentVia.MAIL_PROGRAM)
    assert store.need(Interview, interview_id).answered is Answered.ACCEPTED


@pytest.mark.parametrize(
    ("instead", "problem"),
    [
        (replace(ELSEWHERE, end=ELSEWHERE.start), Problem.ENDS_BEFORE_START),
        (replace(ELSEWHERE, zone="Nowhere/Land"), Problem.UNKNOWN_ZONE),
    ],
)
def test_a_proposal_must_be_a_time(give, suite, account, instead, problem) -> None:
    interview_id = give()
    assert refusal(lambda: suite.invitations.propose(interview_id, instead)) is problem


# -- through the outbox ----------------------------------------------------------------------------


def test_it_waits_ten_seconds_and_counts_once_it_was_sent(give, suite, store, clock, account) -> None:
    interview_id = give()
    letter = suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)
    assert (letter.state, letter.send_at) == (LetterState.SCHEDULED, clock.now() + 10)
    stand = suite.invitations.state(interview_id)
    assert (stand.answer, stand.interview.answered) == (Answered.ACCEPTED, Answered.NOT_YET)
    deliver(suite, clock, letter)
    known = store.need(Interview, interview_id)
    assert (known.answered, known.answered_at) == (Answered.ACCEPTED, clock.now())
    assert store.count(Contact) == 0, "no follow-up, and no contact that stops anything (F5, F6)"


@pytest.mark.parametrize("result", [Result.REJECTED, Result.TRY_LATER, Result.BLOCKED, Result.UNKNOWN])
def test_what_was_not_sent_for_sure_was_not_answered(give, suite, store, clock, account, result: Result) -> None:
    interview_id = give()
    deliver(suite, clock, suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True), result)
    assert store.need(Interview, interview_id).answered is Answered.NOT_YET


def test_undo_takes_it_out_of_the_outbox(give, suite, store, clock, account) -> None:
    interview_id = give()
    before = dump(store)
    suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)
    last = suite.history.last()
    assert last is not None
    assert last.verb is Verb.INVITATION_ANSWERED
    suite.history.undo(last.id)
    assert dump(store) == before
    clock.advance(minutes=1)
    assert suite.outbox.due() == []


def test_another_answer_in_time_takes_the_place_of_the_first(give, suite, store, clock, account) -> None:
    interview_id = give()
    first = suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)
    second = suite.invitations.reply(interview_id, Answered.DECLINED, send=True)
    assert second.id == first.id
    assert store.count(Letter) == 1
    deliver(suite, clock, second)
    assert store.need(Interview, interview_id).answered is Answered.DECLINED


def test_while_one_is_on_its_way_there_is_no_other(give, suite, clock, account) -> None:
    interview_id = give()
    letter = suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)
    clock.advance(seconds=11)
    suite.outbox.claim(letter.id)
    assert refusal(lambda: suite.invitations.reply(interview_id, Answered.DECLINED)) is Problem.NOT_IN_STATE


def test_who_has_answered_may_answer_again(give, suite, store, clock, account) -> None:
    interview_id = give()
    deliver(suite, clock, suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True))
    again = suite.invitations.reply(interview_id, Answered.DECLINED, send=True)
    deliver(suite, clock, again)
    assert store.count(Letter, state=LetterState.SENT) == 2
    assert store.need(Interview, interview_id).answered is Answered.DECLINED


def test_an_answer_to_what_has_changed_since_is_held(give, suite, store, clock, account) -> None:
    interview_id = give()
    letter = suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)
    give(sequence=1, start=";TZID=Europe/Berlin:20261126T140000", end=None)
    clock.advance(seconds=11)
    assert suite.outbox.claim(letter.id) is None
    held = store.need(Letter, letter.id)
    assert (held.state, held.problem) == (LetterState.HELD, Problem.INVITATION_CHANGED)
    anew = suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)
    deliver(suite, clock, anew)
    assert store.need(Interview, interview_id).answered is Answered.ACCEPTED


def test_an_answer_to_what_was_called_off_is_held_and_one_that_comes_too_late_too(
    give, suite, store, clock, account
) -> None:
    interview_id = give()
    letter = suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)
    suite.interviews.set_state(interview_id, InterviewState.CANCELLED)
    clock.advance(seconds=11)
    assert suite.outbox.claim(letter.id) is None
    assert store.need(Letter, letter.id).state is LetterState.HELD
    suite.interviews.set_state(interview_id, InterviewState.PLANNED)
    letter = suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)
    clock.set("2026-11-25T13:30")
    assert suite.outbox.claim(letter.id) is None
    assert store.need(Letter, letter.id).state is LetterState.LATE


def test_an_answer_goes_in_the_night(give, suite, store, clock, account) -> None:
    interview_id = give()
    clock.set("2026-11-23T23:30")
    letter = suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True)
    clock.advance(hours=2)
    assert suite.outbox.claim(letter.id) is not None


# -- it is no letter that somebody writes ----------------------------------------------------------


def test_it_is_no_letter_to_be_written_on_and_has_no_starter(give, suite, account) -> None:
    interview_id = give()
    with pytest.raises(ValueError, match="invitation"):
        suite.letters.start(LetterKind.INVITATION_REPLY, interview_id=interview_id)
    letter = suite.invitations.reply(interview_id, Answered.ACCEPTED)
    assert suite.letters.check(letter) == []
    assert refusal(lambda: suite.letters.edit(letter.id, body="Other words")) is Problem.NOT_IN_STATE
    assert refusal(lambda: suite.letters.take_starter(letter.id)) is Problem.NOT_IN_STATE
    assert blocking(suite.letters.check(replace(letter, to_address="nobody"))), "but for its address"


def test_it_thanks_nobody_and_begins_no_thread(give, suite, clock, account) -> None:
    interview_id = give()
    deliver(suite, clock, suite.invitations.reply(interview_id, Answered.ACCEPTED, send=True))
    assert suite.letters.coverage(interview_id).done == 0
    follow_up = suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview_id)
    assert (follow_up.in_reply_to, follow_up.references) == ("", "")


# -- a proposal of theirs --------------------------------------------------------------------------


def test_a_proposal_is_taken_over_when_somebody_says_so_and_can_be_taken_back(give, suite, store) -> None:
    interview_id = give()
    before = dump(store)
    proposal = Response(
        uid="one@northwind.example",
        kind=Taken.PROPOSAL,
        start=datetime(2026, 11, 27, 9),
        end=datetime(2026, 11, 27, 10),
        zone="Europe/Berlin",
        place="Room 5",
    )
    change = suite.invitations.take_proposal(interview_id, proposal)
    known = store.need(Interview, interview_id)
    assert (known.start, known.place) == (datetime(2026, 11, 27, 9), "Room 5")
    suite.history.undo(change)
    assert dump(store) == before
    without = replace(proposal, start=None)
    assert refusal(lambda: suite.invitations.take_proposal(interview_id, without)) is Problem.NOT_IN_STATE


# -- all the programs that people invite with ------------------------------------------------------------------------

SHARED = Path("/work/shared/data/invitations")
REAL = sorted(path for folder in (DATA, SHARED) for path in folder.glob("*.*") if path.suffix in (".ics", ".eml"))


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_a_real_invitation_that_asks_is_answered_by_its_own_identifiers(
    suite: Suite, clock: FixedClock, path: Path
) -> None:
    clock.set("1995-01-01T12:00")
    for line in suite.imports.take(suite.imports.read([path])).taken:
        interview = suite.interviews.get(line.interview_id).interview
        assert line.asks == suite.invitations.state(interview.id).asks
        if not line.asks:
            continue
        _, found = inside(suite.invitations.reply(interview.id, Answered.ACCEPTED))
        raw = path.read_bytes()
        assert str(found["UID"]) == interview.uid
        assert found["SEQUENCE"] == interview.sequence
        assert str(found["ORGANIZER"]).removeprefix("mailto:") == interview.organiser_email
        assert str(found["ATTENDEE"]).removeprefix("mailto:") == interview.invited_as
        assert interview.organiser_email.casefold().encode() in _plain(raw).lower()


def _plain(raw: bytes) -> bytes:
    """The file with its calendars as text, whatever they travelled in, and unfolded."""
    parts = [part.get_payload(decode=True) or b"" for part in email.message_from_bytes(raw).walk()]
    return re.sub(rb"\r?\n[ \t]", b"", raw + b"".join(part for part in parts if isinstance(part, bytes)))


def test_some_real_invitations_ask(suite: Suite, clock: FixedClock) -> None:
    clock.set("1995-01-01T12:00")
    taken = [line for path in REAL for line in suite.imports.take(suite.imports.read([path])).taken]
    assert sum(line.asks for line in taken) >= 4
