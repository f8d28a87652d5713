"""Letters as the user has them: started, written, checked, handed over, and who has been thanked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose, Instruction, InstructionKind, Why
from postview_desktop.domain.interview import Interview, Participant, Thanks
from postview_desktop.domain.letter import WRITTEN_KINDS, Account, Letter, LetterKind, LetterState, SentVia
from postview_desktop.domain.letter_checks import Check
from postview_desktop.domain.letter_form import LetterForm
from postview_desktop.domain.letter_text import placeholders
from postview_desktop.domain.likeness import likeness
from postview_desktop.domain.outbox import EDITABLE
from postview_desktop.domain.template import Formality, Medium
from postview_desktop.services.letters import ThanksState
from postview_desktop.services.settings import SettingsView
from postview_desktop.services.suite import Suite
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

THREE = ("Ana Souza", "Joel Katz", "Priya Nair")


@pytest.fixture
def interview(suite: Suite) -> Interview:
    """Monday 14:00 to 14:45 in London, with a host and two of the panel; now it is 15:00."""
    suite.settings.save(SettingsView(user_name="Sam Field", phone="+44 20 7946 0000"))
    return put_interview(suite.store, people=THREE)


def person(suite: Suite, name: str) -> Person:
    return suite.store.find(Person, name=name)[0]


def change_person(suite: Suite, name: str, **fields: str) -> None:
    with suite.store.change(Verb.PEOPLE_CHANGED) as change:
        change.save(replace(person(suite, name), **fields))


def change_participant(suite: Suite, name: str, **fields: object) -> None:
    (found,) = suite.store.find(Participant, person_id=person(suite, name).id)
    with suite.store.change(Verb.PEOPLE_CHANGED) as change:
        change.save(replace(found, **fields))  # pyright: ignore[reportArgumentType]


def thank(suite: Suite, interview: Interview, name: str) -> Letter:
    return suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id, person_id=person(suite, name).id)


def open_names(text: str) -> set[str]:
    return {found.name for found in placeholders(text)}


def codes(suite: Suite, letter: Letter, **more: int) -> set[Check]:
    return {finding.code for finding in suite.letters.check(letter, **more) if not finding.ok}


# -- starting -----------------------------------------------------------------------------------------------------


def test_a_letter_starts_with_what_is_known(suite: Suite, interview: Interview) -> None:
    change_participant(suite, "Joel Katz", moments="- the two clocks.\nfirst weekend on call\n")
    letter = thank(suite, interview, "Joel Katz")
    assert (letter.to_name, letter.to_address) == ("Joel Katz", "joel.katz@northwind.example")
    assert letter.state is LetterState.DRAFT
    assert letter.body == letter.starter
    assert letter.body.startswith("Dear Joel,\n\n")
    assert letter.body.endswith("\nSam Field\n")
    assert open_names(letter.subject + letter.body) == {"moment"}
    assert suite.letters.moments(interview.id, person(suite, "Joel Katz").id) == [
        "the two clocks.",
        "first weekend on call",
    ]


def test_what_is_not_known_stays_open(suite: Suite, interview: Interview) -> None:
    suite.settings.save(SettingsView())
    letter = thank(suite, interview, "Joel Katz")
    assert "{{moment}}" in letter.body
    assert "{{me}}" in letter.body


def test_what_becomes_known_later_is_filled_in_when_the_draft_is_opened(suite: Suite, interview: Interview) -> None:
    """A name put into the settings: no draft asks for it any more, and Undo takes it back. A note stays a note."""
    suite.settings.save(SettingsView())
    begun = thank(suite, interview, "Joel Katz")
    assert {"{{me}}", "{{moment}}"} <= set(begun.body.replace(".", " ").replace(";", " ").split())
    mine = suite.letters.edit(begun.id, body=begun.body + "\nA line of my own.")
    suite.settings.save(SettingsView(user_name="Sam Field"))
    change_participant(suite, "Joel Katz", moments="the move to streaming")
    filled = suite.letters.fill_open(begun.id)
    assert open_names(filled.body) == {"moment"}
    assert "Sam Field" in filled.body and "streaming" not in filled.body
    assert filled.body.endswith("A line of my own.")
    assert suite.letters.fill_open(begun.id) == filled
    suite.store.undo(suite.store.last_change_id())
    assert suite.letters.get(begun.id).body == mine.body


def test_T1_three_notes_to_one_panel_differ(suite: Suite, interview: Interview) -> None:
    letters = [thank(suite, interview, name) for name in THREE]
    assert len({letter.subject for letter in letters}) == 3
    for letter in letters:
        for other in letters:
            if other is not letter:
                assert likeness(letter.body, other.body).percent < 40


def test_there_is_one_thank_you_to_each(suite: Suite, interview: Interview) -> None:
    first = thank(suite, interview, "Joel Katz")
    suite.letters.edit(first.id, body="Dear Joel,\n\nmine.\n")
    assert thank(suite, interview, "Joel Katz").id == first.id
    suite.letters.mark_sent(first.id, SentVia.COPY)
    assert thank(suite, interview, "Joel Katz").id == first.id
    assert suite.store.count(Letter) == 1


def test_a_follow_up_can_be_written_again_once_the_last_was_sent(suite: Suite, interview: Interview) -> None:
    first = suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id)
    assert suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id).id == first.id
    suite.letters.mark_sent(first.id, SentVia.MAIL_PROGRAM)
    second = suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id)
    assert second.id != first.id
    assert "Monday 23 November" in second.body, "the second names the day of the first"


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-11-23T15:00", "this afternoon"),
        ("2026-11-24T09:00", "yesterday"),
        ("2026-11-26T09:00", "on Monday"),
    ],
)
def test_the_day_is_named_as_of_when_it_will_leave(
    suite: Suite, clock: FixedClock, interview: Interview, now: str, said: str
) -> None:
    clock.set(now)
    for name in THREE:
        text = thank(suite, interview, name)
        assert said in text.body or said.removeprefix("on ") in text.body + text.subject


def test_T2_an_evening_interview_is_thanked_the_next_morning(suite: Suite, clock: FixedClock) -> None:
    suite.settings.save(SettingsView(user_name="Sam Field"))
    late = put_interview(suite.store, "2026-11-23T17:00", people=("Ana Souza",))
    clock.set("2026-11-23T18:00")
    advice = suite.letters.advised_at(late.id)
    assert (advice.zone, [reason.why for reason in advice.reasons]) == ("Europe/London", [Why.THANKS_NEXT_MORNING])
    assert advice.at - late.end_utc == 15 * 3600 + 900
    letter = thank(suite, late, "Ana Souza")
    assert "this afternoon" not in letter.body + letter.subject
    assert codes(suite, letter) <= {Check.STARTER, Check.PLACEHOLDERS}
    # sent at once all the same, "yesterday" would be wrong
    said_yesterday = replace(letter, body=letter.body + "Thank you for yesterday.\n")
    assert Check.TODAY in codes(suite, said_yesterday, send_at=clock.now())
    assert Check.TODAY not in codes(suite, said_yesterday)


def test_T2_after_two_days_the_wording_owns_it(suite: Suite, clock: FixedClock, interview: Interview) -> None:
    clock.set("2026-11-25T14:00")
    assert [reason.why for reason in suite.letters.advised_at(interview.id).reasons] == [Why.THANKS_LATE]
    assert "late" not in thank(suite, interview, "Ana Souza").subject.lower()
    clock.set("2026-11-25T14:46")
    assert [reason.why for reason in suite.letters.advised_at(interview.id).reasons] == [Why.THANKS_VERY_LATE]
    letter = thank(suite, interview, "Joel Katz")
    assert Check.LATE not in codes(suite, letter)
    assert Check.LATE in codes(suite, replace(letter, subject="Thank you", body="Dear Joel,\n\nthank you.\n"))


@pytest.mark.parametrize(
    ("instruction", "words"),
    [
        (None, "We spoke on Monday 23 November"),
        ((InstructionKind.CONTACT_ON, date(2026, 12, 3)), "you asked me to be in touch on 3 December"),
        ((InstructionKind.DECIDE_BY, date(2026, 12, 3)), "you hoped to know more by 3 December"),
        ((InstructionKind.WE_CALL_YOU, None), "You said on Monday 23 November that you would be in touch"),
    ],
)
def test_a_follow_up_keeps_to_what_was_said(
    suite: Suite, interview: Interview, instruction: tuple[InstructionKind, date | None] | None, words: str
) -> None:
    if instruction is not None:
        put(
            suite.store,
            Instruction(interview_id=interview.id, kind=instruction[0], on=instruction[1], said_on=date(2026, 11, 23)),
        )
    found = [suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id)]
    suite.letters.delete(found[0].id)
    if instruction is None:
        other = put_interview(suite.store, people=("Tom Lee",), organisation="Contoso")
        found.append(suite.letters.start(LetterKind.FOLLOW_UP, interview_id=other.id))
    assert any(words in letter.body for letter in found)
    assert found[0].to_name == "Ana Souza", "the host"


def test_a_follow_up_goes_to_the_person_they_named(suite: Suite, interview: Interview) -> None:
    priya = person(suite, "Priya Nair")
    put(
        suite.store,
        Instruction(interview_id=interview.id, kind=InstructionKind.WE_CALL_YOU, person_id=priya.id),
    )
    assert suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id).person_id == priya.id


def test_an_application_without_an_interview_can_be_withdrawn(suite: Suite) -> None:
    (northwind,) = put(suite.store, Organisation(name="Northwind"))
    (job, _) = put(
        suite.store,
        Application(organisation_id=northwind.id, role="Data analyst"),
        Person(organisation_id=northwind.id, name="Kim Lee", email="kim@northwind.example"),
    )
    letter = suite.letters.start(LetterKind.WITHDRAWAL, application_id=job.id)
    assert letter.to_address == "kim@northwind.example"
    assert "conversation" not in letter.body
    assert letter.subject == "My application for Data analyst"
    with pytest.raises(PostviewError) as refused:
        suite.letters.start(LetterKind.WITHDRAWAL)
    assert refused.value.problem is Problem.MISSING_FIELD


@pytest.mark.parametrize("kind", WRITTEN_KINDS)
def test_every_kind_can_be_started_for_an_interview(suite: Suite, interview: Interview, kind: LetterKind) -> None:
    letter = suite.letters.start(kind, interview_id=interview.id)
    assert letter.body.startswith("Dear Ana,")
    assert letter.subject


def test_the_signature_stands_under_the_name(suite: Suite, interview: Interview) -> None:
    suite.settings.save(SettingsView(user_name="Sam Field", signature="+44 20 7946 0000\nsam.example"))
    assert thank(suite, interview, "Ana Souza").body.endswith("\nSam Field\n+44 20 7946 0000\nsam.example\n")
    suite.settings.save(SettingsView(user_name="Sam Field", signature="Sam Field, MSc"))
    assert thank(suite, interview, "Joel Katz").body.endswith("\nSam Field, MSc\n")


# -- writing ------------------------------------------------------------------------------------------------------


def test_S7_typing_is_one_line_of_the_history_and_every_version_is_kept(
    suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    letter = thank(suite, interview, "Joel Katz")
    lines = len(suite.history.lines())
    for body in ("D", "De", "Dear"):
        clock.advance(10)
        suite.letters.edit(letter.id, body=body)
    assert len(suite.history.lines()) == lines + 1
    clock.advance(hours=1)
    suite.letters.edit(letter.id, body="Dear Joel")
    texts = [old.body for _, old in suite.letters.versions(letter.id)]
    assert texts[0] == "Dear Joel" and texts[-1] == letter.starter and len(texts) == 3
    change = suite.letters.restore_starter(letter.id)
    assert suite.letters.get(letter.id).body == letter.starter
    suite.history.undo(change)
    assert suite.letters.get(letter.id).body != letter.starter, "what was typed just before stays typed"


@pytest.mark.parametrize("state", list(LetterState))
def test_what_is_on_its_way_cannot_be_changed(suite: Suite, interview: Interview, state: LetterState) -> None:
    letter = thank(suite, interview, "Joel Katz")
    with suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(letter, state=state, send_at=suite.clock.now() + 600))
    if state in EDITABLE:
        assert suite.letters.edit(letter.id, body="x").body == "x"
    else:
        with pytest.raises(PostviewError) as refused:
            suite.letters.edit(letter.id, body="x")
        assert refused.value.problem is Problem.NOT_IN_STATE
    if state in {LetterState.CLAIMED, LetterState.COMMITTING}:
        with pytest.raises(PostviewError):
            suite.letters.delete(letter.id)
    else:
        change_id = suite.letters.delete(letter.id)
        suite.history.undo(change_id)
        assert suite.letters.get(letter.id).state is state


def test_no_line_break_gets_into_a_head(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Joel Katz")
    for field in ("to_name", "to_address", "subject"):
        with pytest.raises(PostviewError) as refused:
            suite.letters.edit(letter.id, **{field: "a\nBcc: b@x.example"})  # pyright: ignore[reportArgumentType]
        assert refused.value.problem is Problem.CONTROL_CHARACTERS
        assert refused.value.details["field"] == field


# -- who has been thanked -----------------------------------------------------------------------------------------


def states(suite: Suite, interview: Interview) -> dict[str, ThanksState]:
    return {one.person.name: one.state for one in suite.letters.coverage(interview.id).people}


def test_T1_coverage(suite: Suite, interview: Interview) -> None:
    change_person(suite, "Priya Nair", email="")
    assert states(suite, interview) == {
        "Ana Souza": ThanksState.NONE,
        "Joel Katz": ThanksState.NONE,
        "Priya Nair": ThanksState.NO_ADDRESS,
    }
    ana = thank(suite, interview, "Ana Souza")
    assert states(suite, interview)["Ana Souza"] is ThanksState.DRAFT
    suite.letters.mark_sent(ana.id, SentVia.COPY)
    coverage = suite.letters.coverage(interview.id)
    assert (coverage.done, coverage.wanted) == (1, 3)
    assert coverage.people[0].letter_id == ana.id
    assert coverage.people[0].sent_at == suite.clock.now()


def test_T1_through_the_host_where_an_address_is_missing(suite: Suite, interview: Interview) -> None:
    change_person(suite, "Priya Nair", email="")
    change_participant(suite, "Priya Nair", moments="the story of the goat")
    letter = suite.letters.start(
        LetterKind.PASS_THANKS_ON, interview_id=interview.id, person_id=person(suite, "Priya Nair").id
    )
    assert letter.to_name == "Ana Souza"
    assert "Priya" in letter.body and "goat" not in letter.body
    assert open_names(letter.body) == {"absent_moment"}
    assert Check.ASKS_FOR_NOTHING not in codes(suite, letter)
    assert states(suite, interview)["Priya Nair"] is ThanksState.VIA_HOST
    assert suite.letters.coverage(interview.id).done == 0
    suite.letters.mark_sent(letter.id, SentVia.MAIL_PROGRAM)
    coverage = suite.letters.coverage(interview.id)
    assert (coverage.done, coverage.wanted) == (1, 3)
    assert suite.store.find(Contact)[0].purpose is ContactPurpose.THANK_YOU


def test_T1_through_the_host_where_it_is_wished(suite: Suite, interview: Interview) -> None:
    change_participant(suite, "Priya Nair", thanks=Thanks.VIA_HOST)
    change_participant(suite, "Joel Katz", thanks=Thanks.NONE)
    suite.letters.start(LetterKind.PASS_THANKS_ON, interview_id=interview.id)
    assert states(suite, interview) == {"Ana Souza": ThanksState.NONE, "Priya Nair": ThanksState.VIA_HOST}


def test_who_was_not_met_is_not_thanked(suite: Suite, interview: Interview) -> None:
    change_participant(suite, "Priya Nair", met=False)
    assert suite.letters.coverage(interview.id).wanted == 2


@pytest.mark.parametrize(
    ("state", "thanks"),
    [
        (LetterState.SCHEDULED, ThanksState.WAITING),
        (LetterState.CLAIMED, ThanksState.WAITING),
        (LetterState.COMMITTING, ThanksState.WAITING),
        (LetterState.LATE, ThanksState.WAITING),
        (LetterState.UNKNOWN, ThanksState.UNCERTAIN),
        (LetterState.REJECTED, ThanksState.REFUSED),
        (LetterState.BLOCKED, ThanksState.REFUSED),
        (LetterState.UNDELIVERED, ThanksState.REFUSED),
    ],
)
def test_where_the_thanks_are(suite: Suite, interview: Interview, state: LetterState, thanks: ThanksState) -> None:
    letter = thank(suite, interview, "Joel Katz")
    with suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(letter, state=state))
    assert states(suite, interview)["Joel Katz"] is thanks


# -- "I sent it" --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "via", "purpose", "channel"),
    [
        (LetterKind.THANK_YOU, SentVia.MAIL_PROGRAM, ContactPurpose.THANK_YOU, Channel.EMAIL),
        (LetterKind.FOLLOW_UP, SentVia.COPY, ContactPurpose.FOLLOW_UP, Channel.EMAIL),
        (LetterKind.CLOSING, SentVia.POST, ContactPurpose.CLOSING, Channel.LETTER),
        (LetterKind.DECLINE, SentVia.MAIL_PROGRAM, ContactPurpose.OTHER, Channel.EMAIL),
    ],
)
def test_what_was_sent_is_a_contact(
    suite: Suite,
    interview: Interview,
    kind: LetterKind,
    via: SentVia,
    purpose: ContactPurpose,
    channel: Channel,
) -> None:
    letter = suite.letters.start(kind, interview_id=interview.id)
    sent = suite.letters.mark_sent(letter.id, via)
    assert (sent.state, sent.sent_via, sent.sent_at) == (LetterState.SENT, via, suite.clock.now())
    (contact,) = suite.store.find(Contact)
    assert (contact.purpose, contact.channel, contact.ours) == (purpose, channel, True)
    assert (contact.letter_id, contact.interview_id, contact.person_id) == (
        letter.id,
        interview.id,
        person(suite, "Ana Souza").id,
    )
    assert contact.on == date(2026, 11, 23)
    with pytest.raises(PostviewError) as again:
        suite.letters.mark_sent(letter.id, via)
    assert again.value.problem is Problem.NOT_IN_STATE
    # a slip of the mouse is taken back, contact and all
    newest = suite.history.last()
    assert newest is not None
    suite.history.undo(newest.id)
    assert suite.letters.get(letter.id).state is LetterState.DRAFT
    assert suite.store.count(Contact) == 0


def test_a_copy_without_an_address_was_a_message(suite: Suite, interview: Interview) -> None:
    letter = suite.letters.edit(thank(suite, interview, "Joel Katz").id, to_address="")
    suite.letters.mark_sent(letter.id, SentVia.COPY, at=suite.clock.now() - 86400)
    (contact,) = suite.store.find(Contact)
    assert (contact.channel, contact.on) == (Channel.MESSAGE, date(2026, 11, 22))


def test_a_copied_message_was_one_whatever_address_is_known(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Joel Katz")
    suite.letters.choose_form(letter.id, LetterForm("en", Medium.MESSAGE))
    assert suite.letters.get(letter.id).to_address
    suite.letters.mark_sent(letter.id, SentVia.COPY)
    (contact,) = suite.store.find(Contact)
    assert contact.channel is Channel.MESSAGE


# -- checks with what is stored -------------------------------------------------------------------------------------


def test_T4_the_check_knows_the_neighbourhood(suite: Suite, interview: Interview) -> None:
    put_interview(suite.store, people=("Marta Lind",), organisation="Contoso")
    put(suite.store, Account(address="sam@jobseeker.example", host="mail.jobseeker.example"))
    ana = thank(suite, interview, "Ana Souza")
    own = "Dear Ana,\n\nthe walk along the quay and the story of the lost container made my week.\n\nSam Field\n"
    suite.letters.edit(ana.id, subject="The container", body=own)
    letter = thank(suite, interview, "Joel Katz")

    def found(**fields: str) -> set[Check]:
        base = replace(letter, subject="Thank you", body="Dear Joel,\n\nthank you for the drawing.\n\nSam Field\n")
        return codes(suite, replace(base, **fields))  # pyright: ignore[reportArgumentType]

    assert found() == set()
    assert found(body=own.replace("Ana", "Joel")) == {Check.LIKENESS}
    assert found(body="Dear Marta,\n\nthank you.\n") == {Check.GREETING}
    assert found(body="Dear Joel,\n\nthank you. Contoso is far away.\n") == {Check.ORGANISATION}
    assert found(body="Dear Joel,\n\nthank you, and Anna too.\n") == {Check.NAMES}
    assert found(to_address="joel.katz@nortwind.example") == {Check.ADDRESS}
    assert found(to_address="") == {Check.ADDRESS}
    assert found(subject="") == {Check.SUBJECT}
    assert codes(suite, letter) == {Check.STARTER, Check.PLACEHOLDERS}


def test_T4_without_an_account_no_address_is_needed(suite: Suite, interview: Interview) -> None:
    letter = replace(thank(suite, interview, "Joel Katz"), body="Dear Joel,\n\nthank you.\n", to_address="")
    assert codes(suite, letter) == set()


def test_F5_a_second_follow_up_too_soon(suite: Suite, clock: FixedClock, interview: Interview) -> None:
    put(
        suite.store,
        Contact(
            organisation_id=suite.store.find(Organisation)[0].id,
            purpose=ContactPurpose.FOLLOW_UP,
            on=date(2026, 11, 23),
        ),
    )
    letter = suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id)
    letter = replace(letter, body="Dear Ana,\n\nmay I ask how things stand?\n")
    clock.set("2026-11-29T10:00")
    (finding,) = [one for one in suite.letters.check(letter) if not one.ok]
    assert (finding.code, finding.values) == (Check.TOO_SOON, {"on": "2026-11-23", "days": "6"})
    clock.set("2026-11-30T10:00")
    assert codes(suite, letter) == set()


def test_F5_a_follow_up_that_waits_counts_for_the_next_one(
    suite: Suite, clock: FixedClock, interview: Interview
) -> None:
    """Two letters to two people of one house, the first still in the outbox."""
    put(suite.store, Account(name="Sam Field", address="sam@jobseeker.example", user="sam", host="mail.example"))
    first, second = (
        suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id, person_id=person(suite, name).id)
        for name in ("Ana Souza", "Joel Katz")
    )
    at = clock.now() + 3 * 86400
    assert Check.TOO_SOON not in codes(suite, second, send_at=at)
    suite.outbox.schedule(first.id, at)
    for days, too_near in ((-1, True), (0, True), (6, True), (7, False)):
        assert (Check.TOO_SOON in codes(suite, second, send_at=at + days * 86400)) is too_near
    assert Check.TOO_SOON not in codes(suite, suite.letters.get(first.id), send_at=at)
    suite.outbox.take_back(first.id)
    assert Check.TOO_SOON not in codes(suite, second, send_at=at)


def test_T4_the_night_there_counts(suite: Suite, clock: FixedClock, interview: Interview) -> None:
    letter = replace(thank(suite, interview, "Joel Katz"), body="Dear Joel,\n\nthank you.\n")
    assert Check.NIGHT not in codes(suite, letter)
    assert Check.NIGHT in codes(suite, letter, send_at=clock.now() + 9 * 3600)


# -- handing over -------------------------------------------------------------------------------------------------


def test_mailto_carries_the_letter_whole(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Joel Katz")
    suite.letters.edit(letter.id, subject="Ünter uns & mehr?", body="Dear Joel,\n\n50 % = half #1\n")
    parts = urlsplit(suite.letters.mailto(letter.id))
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "joel.katz@northwind.example")
    fields = parse_qs(parts.query, strict_parsing=True)
    assert fields == {"subject": ["Ünter uns & mehr?"], "body": ["Dear Joel,\r\n\r\n50 % = half #1"]}
    assert "+" not in parts.query, "some mail programs show a plus for it"


def test_eml_and_copy(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Joel Katz")
    suite.letters.edit(letter.id, body="Dear Joel,\n\nthank you.\n\n\n")
    assert b"To: Joel Katz <joel.katz@northwind.example>\r\n" in suite.letters.eml(letter.id)
    assert b"X-Unsent: 1" in suite.letters.eml(letter.id)
    assert suite.letters.plain_text(letter.id) == "Dear Joel,\n\nthank you.\n"


def test_F11_words_for_a_call(suite: Suite, interview: Interview) -> None:
    words = suite.letters.call_words(interview.id)
    assert "Sam Field" in words.answer and "Data analyst" in words.answer and "{{" not in words.answer
    assert "You asked me to be in touch" not in words.answer
    assert "+44 20 7946 0000" in words.voice_mail
    assert "Ana Souza" in words.front_desk
    put(
        suite.store,
        Instruction(
            interview_id=interview.id,
            kind=InstructionKind.CONTACT_ON,
            on=date(2026, 11, 23),
            said_on=date(2026, 11, 23),
        ),
    )
    assert "You asked me to be in touch today." in suite.letters.call_words(interview.id).answer
    assert suite.letters.message_text(interview.id).startswith("Dear Ana, you asked me to be in touch today")
    joel = person(suite, "Joel Katz")
    assert suite.letters.message_text(interview.id, LetterKind.THANK_YOU, joel.id).startswith("Dear Joel, thank you")


# -- lists --------------------------------------------------------------------------------------------------------


def test_letters_are_found_by_anything_in_them(suite: Suite, interview: Interview) -> None:
    joel = thank(suite, interview, "Joel Katz")
    suite.letters.edit(joel.id, body="Dear Joel,\n\nthe café in Łódź.\n")
    ana = thank(suite, interview, "Ana Souza")
    assert {line.letter.id for line in suite.letters.list()} == {joel.id, ana.id}
    (line,) = suite.letters.list(text="cafe lodz")
    assert (line.letter.id, line.organisation_name, line.role, line.person_name) == (
        joel.id,
        "Northwind",
        "Data analyst",
        "Joel Katz",
    )
    assert suite.letters.list(text="northwind katz")[0].letter.id == joel.id
    assert suite.letters.list(states=[LetterState.SENT]) == []
    assert [letter.id for letter in suite.letters.for_interview(interview.id)] == [joel.id, ana.id]


def test_a_withdrawal_after_the_last_talk(suite: Suite, interview: Interview) -> None:
    letter = suite.letters.start(LetterKind.WITHDRAWAL, application_id=interview.application_id)
    assert letter.interview_id == interview.id
    assert "conversation on Monday 23 November" in letter.body
    suite.applications.set_stage(interview.application_id, Stage.WITHDRAWN)
    assert codes(suite, letter) == {Check.STARTER}


# -- the cards ----------------------------------------------------------------------------------------------------


def test_what_is_put_right_on_the_card_is_right_in_the_drafts(suite: Suite, interview: Interview) -> None:
    """And Undo puts both back; what was typed into a letter by hand stays."""
    change_person(suite, "Joel Katz", email="")
    mine, by_hand = thank(suite, interview, "Joel Katz"), thank(suite, interview, "Ana Souza")
    suite.letters.edit(by_hand.id, to_address="ana@home.example")
    assert mine.to_address == ""
    joel, ana = person(suite, "Joel Katz"), person(suite, "Ana Souza")
    suite.interviews.save_person(replace(joel, name="Joël Katz", email="j.katz@northwind.example"))
    last = suite.store.last_change_id()
    suite.interviews.save_person(replace(ana, email="a@northwind.example"))
    mine, by_hand = suite.letters.get(mine.id), suite.letters.get(by_hand.id)
    assert (mine.to_name, mine.to_address) == ("Joël Katz", "j.katz@northwind.example")
    assert by_hand.to_address == "ana@home.example"
    suite.store.undo(last)
    assert (suite.letters.get(mine.id).to_name, person(suite, "Joel Katz").email) == ("Joel Katz", "")


def test_a_letter_that_was_sent_keeps_the_address_it_went_to(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Joel Katz")
    suite.letters.mark_sent(letter.id, SentVia.COPY)
    suite.interviews.save_person(replace(person(suite, "Joel Katz"), email="j.katz@northwind.example"))
    assert suite.letters.get(letter.id).to_address == "joel.katz@northwind.example"


# -- the form: language, medium and tone ------------------------------------------------------------------------


def test_a_letter_begins_in_the_language_of_the_country(suite: Suite) -> None:
    for country, language in (("DE", "de-x-formal"), ("AT", "de-x-formal"), ("MX", "es-x-formal"), ("GB", "en")):
        made = put_interview(suite.store, people=("Ana Souza",), organisation=f"Firm {country}")
        with suite.store.change(Verb.APPLICATION_CHANGED) as change:
            organisation = suite.store.find(Organisation, name=f"Firm {country}")[0]
            change.save(replace(organisation, country=country))
        assert suite.letters.start(LetterKind.THANK_YOU, interview_id=made.id).language == language


def test_the_setting_goes_before_the_country(suite: Suite, interview: Interview) -> None:
    suite.settings.save(replace(suite.settings.get(), language="fr"))
    letter = thank(suite, interview, "Ana Souza")
    assert letter.language == "fr-x-formal"
    assert letter.body.startswith("Bonjour Ana Souza,\n")


def test_an_untouched_letter_begins_anew_in_another_form(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Ana Souza")
    change = suite.letters.choose_form(letter.id, LetterForm("de", Medium.EMAIL, Formality.WARM))
    german = suite.letters.get(letter.id)
    assert german.body.startswith("Hallo Ana,\n") and suite.letters.untouched(german)
    suite.letters.choose_form(letter.id, LetterForm("de", Medium.MESSAGE, Formality.WARM))
    message = suite.letters.get(letter.id)
    assert message.subject == "" and "\n" not in message.body.strip()
    assert Check.SUBJECT not in codes(suite, message)
    suite.letters.choose_form(letter.id, LetterForm("de"))
    assert suite.letters.get(letter.id) == replace(german, updated_at=suite.clock.now())
    assert change


def test_the_words_of_a_touched_letter_stay_until_a_starter_is_wished(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Ana Souza")
    suite.letters.edit(letter.id, body="Hallo Ana, schön war es.")
    suite.letters.choose_form(letter.id, LetterForm("de", formality=Formality.FORMAL))
    kept = suite.letters.get(letter.id)
    assert kept.body == "Hallo Ana, schön war es." and kept.language == "de-x-formal"
    change = suite.letters.take_starter(letter.id)
    assert suite.letters.get(letter.id).body.startswith("Guten Tag Ana Souza,")
    suite.store.undo(change)
    assert suite.letters.get(letter.id).body == kept.body


@pytest.mark.parametrize(
    ("language", "now", "other", "words"),
    [
        ("de", Formality.WARM, Formality.FORMAL, "danke, dass du da warst."),
        ("de", Formality.FORMAL, Formality.WARM, "ich danke Ihnen."),
        ("es", Formality.WARM, Formality.FORMAL, "gracias por tu tiempo."),
        ("es", Formality.FORMAL, Formality.WARM, "le agradezco su tiempo."),
    ],
)
def test_a_touched_letter_is_never_greeted_in_the_other_tone(
    suite: Suite, interview: Interview, language: str, now: Formality, other: Formality, words: str
) -> None:
    letter = thank(suite, interview, "Ana Souza")
    mine, wished = LetterForm(language, formality=now), LetterForm(language, formality=other)
    suite.letters.choose_form(letter.id, mine)
    edited = suite.letters.edit(letter.id, body="{{greeting}}\n\n" + words)
    assert suite.letters.keeps_tone(edited, wished)
    assert suite.letters.choose_form(letter.id, wished) == 0
    assert suite.letters.get(letter.id).language == mine.tag
    assert suite.letters.choose_form(letter.id, replace(wished, medium=Medium.MESSAGE))
    assert suite.letters.get(letter.id).language == replace(mine, medium=Medium.MESSAGE).tag
    suite.letters.choose_form(letter.id, mine)
    greeting = suite.letters.fill_open(letter.id).body.partition("\n")[0]
    change = suite.letters.take_starter(letter.id, wished)
    assert suite.letters.get(letter.id).language == wished.tag
    assert suite.letters.get(letter.id).body.partition("\n")[0] != greeting
    suite.store.undo(change)
    assert words in suite.letters.get(letter.id).body and suite.letters.get(letter.id).language == mine.tag


def test_words_that_are_in_neither_tone_or_in_the_wished_one_go_along(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Ana Souza")
    formal = LetterForm("de", formality=Formality.FORMAL)
    suite.letters.choose_form(letter.id, LetterForm("de"))
    edited = suite.letters.edit(letter.id, body="Ich danke Ihnen.")
    assert not suite.letters.keeps_tone(edited, formal)
    assert not suite.letters.keeps_tone(edited, LetterForm("es", formality=Formality.FORMAL))
    assert suite.letters.choose_form(letter.id, formal)
    assert suite.letters.get(letter.id).language == formal.tag


def test_the_next_letter_there_is_in_the_form_of_the_last(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Ana Souza")
    suite.letters.choose_form(letter.id, LetterForm("es", formality=Formality.WARM))
    assert thank(suite, interview, "Joel Katz").body.startswith("Hola, Joel:")


def test_a_letter_on_its_way_keeps_its_form(suite: Suite, interview: Interview) -> None:
    letter = thank(suite, interview, "Ana Souza")
    suite.letters.mark_sent(letter.id, SentVia.COPY)
    with pytest.raises(PostviewError) as caught:
        suite.letters.choose_form(letter.id, LetterForm("de"))
    assert caught.value.problem is Problem.NOT_IN_STATE


def test_a_message_needs_no_address(suite: Suite, interview: Interview) -> None:
    put(suite.store, Account(name="Sam Field", address="sam@field.example"))
    letter = replace(thank(suite, interview, "Ana Souza"), to_address="")
    assert Check.ADDRESS in codes(suite, letter)
    assert Check.ADDRESS not in codes(suite, replace(letter, language="en-x-message"))
