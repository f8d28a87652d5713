"""Publishing to a real Radicale: create, change, delete, conflict, server away; nobody's change is overwritten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.interview import InterviewState
from postview_desktop.files.calendar_export import event_uid, hidden_uid
from postview_desktop.mail.dav_line import Way
from postview_desktop.services.calendar_gathering import drained
from postview_desktop.services.publishing import Publishing, QuestionKind, Target
from postview_desktop.services.publishing_events import interview_of
from postview_desktop.services.publishing_round import Visit, name_of, visit
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from postview_desktop.storage.published import published
from tests.support.backups import go_back, make
from tests.support.builders import put_interview
from tests.support.calendar_server import CALENDAR as IS_CALENDAR
from tests.support.calendar_server import PASSWORD, USER, FaultyServer, Radicale, multi, response, status

QUICK = Way(each=1.0, total=2.0)


@pytest.fixture(scope="module")
def server() -> Iterator[Radicale]:
    with Radicale() as started:
        yield started


@pytest.fixture
def calendar(server: Radicale, request: pytest.FixtureRequest) -> str:
    return server.make(re.sub(r"\W", "-", request.node.name)[:80])


@pytest.fixture
def publishing(suite: Suite, store: Store, calendar: str) -> Publishing:
    """On, with an interview to come (uid "soon") and one that is past, after which something is due."""
    put_interview(store, "2026-11-20T14:00", people=("Ada Brown",), uid="past")
    put_interview(store, "2026-12-01T10:00", organisation="Contoso Zürich", uid="soon", place="Straße 4")
    suite.follow_ups.refresh(None)
    suite.publishing.start(Target(url=calendar, user=USER, title="work"))
    return suite.publishing


def go(publishing: Publishing, *, password: str = PASSWORD, look: bool = True) -> Visit:
    errand = publishing.errand(look=look)
    assert errand is not None
    done = visit(errand, password)
    publishing.take(done)
    return done


def summaries(server: Radicale, calendar: str) -> list[str]:
    found = server.events(calendar).values()
    return sorted(re.search(r"SUMMARY:(.*)\r?\n", text)[1].strip() for text in found)  # type: ignore[index]


def moved(text: str) -> str:
    return text.replace("T100000", "T113000").replace("T104500", "T121500")


def kinds(publishing: Publishing) -> list[QuestionKind]:
    return [one.kind for one in publishing.state().questions]


# -- what goes there ---------------------------------------------------------------------------------------------


def test_everything_goes_there_once_and_then_nothing_is_asked_of_the_server(server, calendar, publishing, clock):
    done = go(publishing)
    assert (done.error, done.complete, done.talked) == (None, True, True)
    assert set(server.events(calendar)) >= {"soon.ics", "past.ics"}
    assert "Interview: Data analyst\\, Contoso Zürich (First round)" in summaries(server, calendar)
    assert any("Thank-you" in one for one in summaries(server, calendar))
    assert all("BEGIN:VALARM" in text for name, text in server.events(calendar).items() if name != "past.ics")
    assert go(publishing, look=False).talked is False
    state = publishing.state()
    assert (state.there, state.error, state.questions, state.good_at) == (4, None, (), clock.now())


def test_a_change_here_goes_there_and_what_is_deleted_here_goes_away(server, calendar, publishing, suite):
    go(publishing)
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    suite.interviews.delete(1)
    done = go(publishing, look=False)
    assert done.complete and done.error is None
    events = server.events(calendar)
    assert set(events) == {"soon.ics"}
    assert "Room 9" in events["soon.ics"]


@pytest.mark.parametrize("state", [InterviewState.CANCELLED, InterviewState.MOVED])
def test_a_cancelled_one_is_marked_there_and_one_without_a_time_goes_away(server, calendar, publishing, suite, state):
    go(publishing)
    suite.interviews.set_state(2, state)
    go(publishing)
    text = server.events(calendar).get("soon.ics", "")
    assert ("STATUS:CANCELLED" in text) == (state is InterviewState.CANCELLED)


def test_other_events_of_that_calendar_are_not_touched(server, calendar, publishing, suite):
    own = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:own\r\nDTSTAMP:20260101T000000Z\r\n"
        "DTSTART:20261201T100000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    server.ask("PUT", calendar + "own.ics", own.encode(), Content_Type="text/calendar")
    go(publishing)
    suite.interviews.delete(2)
    go(publishing)
    publishing.stop(take_away=True)
    go(publishing)
    assert summaries(server, calendar) == ["Dentist"]
    assert publishing.target() is None


def test_only_busy_times_go_there_and_the_names_are_taken_away(server, calendar, publishing):
    go(publishing)
    publishing.choose(names=False)
    assert go(publishing).complete
    told = "".join(server.events(calendar).values())
    assert "Contoso" not in told and "Straße" not in told and "Thank" not in told
    assert summaries(server, calendar) == ["Busy", "Busy"]
    publishing.choose(names=True, due=False)
    go(publishing)
    assert len(server.events(calendar)) == 2


def test_long_past_interviews_are_not_put_there_and_stay_once_they_are(server, calendar, publishing, store, clock):
    put_interview(store, "2026-01-20T14:00", uid="ancient")
    go(publishing)
    assert "ancient.ics" not in server.events(calendar)
    clock.advance(days=90)
    go(publishing)
    assert {"past.ics", "soon.ics"} <= set(server.events(calendar))


def test_a_uid_that_cannot_stand_in_an_address_gets_one_that_can(server, calendar, publishing, store):
    put_interview(store, "2026-12-02T10:00", uid="../evil/ü?x#y")
    assert go(publishing).error is None
    assert len(server.events(calendar)) == 5
    assert re.fullmatch(r"[0-9a-f]{32}", name_of("../evil"))
    assert name_of("abc-1@x.example") == "abc-1@x.example"


# -- what the person changed there -------------------------------------------------------------------------------


def test_what_only_a_server_touched_is_no_change(server, calendar, publishing, suite):
    go(publishing)
    server.alter(
        calendar,
        "soon.ics",
        lambda text: re.sub(r"DTSTAMP:.*?\r?\n", "DTSTAMP:20300101T000000Z\r\nX-MOZ-GENERATION:4\r\n", text, count=1),
    )
    assert go(publishing).questions == ()
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    server.alter(calendar, "soon.ics", lambda text: text.replace("MOZ-GENERATION:4", "MOZ-GENERATION:5"))
    assert go(publishing, look=False).questions == ()
    assert "Room 9" in server.events(calendar)["soon.ics"]


def test_what_the_person_moved_there_is_asked_once_and_not_overwritten(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", moved)
    suite.interviews.save(replace(suite.interviews.get(2).interview, title="Second round"))
    for _ in range(3):
        go(publishing)
    (question,) = publishing.state().questions
    assert (question.kind, question.only_moved) == (QuestionKind.CHANGED, True)
    assert publishing.start_there(question) == datetime(2026, 12, 1, 11, 30)
    assert publishing.start_here(question) == datetime(2026, 12, 1, 10)
    text = server.events(calendar)["soon.ics"]
    assert "T113000" in text and "Second round" not in text


def test_their_time_is_taken_over_as_one_change_and_publishing_goes_on(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", lambda text: moved(text).replace("Straße 4", "Room 1"))
    go(publishing)
    (question,) = publishing.state().questions
    assert publishing.takes_time(question)
    change = publishing.keep_theirs("soon")
    interview = suite.interviews.get(2).interview
    assert (interview.start, interview.end) == (datetime(2026, 12, 1, 11, 30), datetime(2026, 12, 1, 12, 15))
    assert interview.place == "Room 1"
    done = go(publishing)
    assert (done.questions, done.complete) == ((), True)
    assert "TRIGGER:-PT17H30M" in server.events(calendar)["soon.ics"], "the alarm of the evening before moves along"
    suite.history.undo(change)
    go(publishing)
    assert "T100000" in server.events(calendar)["soon.ics"]


def test_where_more_than_the_time_was_changed_theirs_is_left_alone_from_then_on(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", lambda text: moved(text).replace("SUMMARY:Interview", "SUMMARY:My interview"))
    go(publishing)
    publishing.keep_theirs("soon")
    assert suite.interviews.get(2).interview.start == datetime(2026, 12, 1, 11, 30)
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Elsewhere"))
    go(publishing)
    assert "My interview" in server.events(calendar)["soon.ics"]
    assert (publishing.state().left, kinds(publishing)) == (1, [])
    publishing.publish_left()
    go(publishing)
    assert kinds(publishing) == [QuestionKind.TAKEN], "it differs, so it is asked"


def test_mine_goes_there_if_the_person_says_so_unless_it_was_changed_once_more(server, calendar, publishing):
    go(publishing)
    server.alter(calendar, "soon.ics", moved)
    go(publishing)
    publishing.put_mine("soon")
    server.alter(calendar, "soon.ics", lambda text: text.replace("Straße 4", "A third place"))
    go(publishing, look=False)
    assert kinds(publishing) == [QuestionKind.CHANGED]
    assert "A third place" in server.events(calendar)["soon.ics"]
    publishing.put_mine("soon")
    assert go(publishing, look=False).complete
    assert "T100000" in server.events(calendar)["soon.ics"]
    assert kinds(publishing) == []


def test_what_the_person_deleted_there_is_not_made_again_unasked(server, calendar, publishing, suite):
    go(publishing)
    server.remove(calendar, "soon.ics")
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    go(publishing, look=False)
    go(publishing)
    assert kinds(publishing) == [QuestionKind.DELETED]
    assert "soon.ics" not in server.events(calendar)
    publishing.keep_theirs("soon")
    go(publishing)
    assert "soon.ics" not in server.events(calendar) and kinds(publishing) == []
    assert suite.interviews.get(2).interview.place == "Room 9", "the interview here stays"


def test_what_was_deleted_there_is_made_again_if_the_person_says_so(server, calendar, publishing):
    go(publishing)
    server.remove(calendar, "soon.ics")
    go(publishing)
    publishing.put_mine("soon")
    assert go(publishing).complete
    assert "soon.ics" in server.events(calendar)


def test_what_is_deleted_here_and_was_changed_there_is_asked(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", moved)
    suite.interviews.delete(2)
    go(publishing)
    assert kinds(publishing) == [QuestionKind.CHANGED_AND_GONE]
    publishing.put_mine("soon")
    go(publishing)
    assert "soon.ics" not in server.events(calendar)


def test_an_answer_about_what_is_gone_here_meanwhile_takes_nothing_of_theirs_away(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", moved)
    go(publishing)
    suite.interviews.delete(2)
    publishing.put_mine("soon")
    go(publishing, look=False)
    assert kinds(publishing) == [QuestionKind.CHANGED_AND_GONE]
    assert "soon.ics" in server.events(calendar)
    publishing.keep_theirs("soon")
    go(publishing)
    assert "soon.ics" in server.events(calendar)


def test_a_due_day_changed_there_is_left_alone_and_nothing_moves_here(server, calendar, publishing, suite):
    go(publishing)
    name = next(name for name, text in server.events(calendar).items() if "Follow-up" in text)
    server.alter(calendar, name, lambda text: text.replace("SUMMARY:Follow-up", "SUMMARY:Call them"))
    go(publishing)
    (question,) = publishing.state().questions
    assert not publishing.takes_time(question) and publishing.start_here(question) is None
    assert publishing.keep_theirs(question.uid) == 0
    go(publishing)
    assert "Call them" in server.events(calendar)[name]


def test_a_whole_day_there_is_no_time_that_could_be_taken(server, calendar, publishing, suite):
    go(publishing)
    server.alter(
        calendar,
        "soon.ics",
        lambda text: re.sub(
            r"DTSTART;[^\r\n]*",
            "DTSTART;VALUE=DATE:20261203",
            re.sub(r"DTEND;[^\r\n]*", "DTEND;VALUE=DATE:20261204", text),
        ),
    )
    go(publishing)
    (question,) = publishing.state().questions
    assert not publishing.takes_time(question)
    assert publishing.keep_theirs("soon") == 0
    assert suite.interviews.get(2).interview.start == datetime(2026, 12, 1, 10)


def test_the_same_event_put_there_by_somebody_else_is_left_alone(server, calendar, publishing):
    """An invitation that was accepted in that very calendar, under an address of its own."""
    other = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:soon\r\nDTSTAMP:20260101T000000Z\r\n"
        "DTSTART:20261201T100000Z\r\nSUMMARY:Invited\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    server.ask("PUT", calendar + "other-name.ics", other.encode(), Content_Type="text/calendar")
    done = go(publishing)
    assert done.complete and done.error is None
    assert "soon.ics" not in server.events(calendar) and "other-name.ics" in server.events(calendar)
    assert publishing.state().left == 1


# -- beginnings and ends -----------------------------------------------------------------------------------------


def test_a_visit_whose_end_nobody_heard_is_found_to_be_done(server, calendar, publishing, suite, store):
    errand = publishing.errand()
    assert errand is not None
    visit(errand, PASSWORD)  # and the program ended
    done = go(publishing)
    assert (done.questions, done.complete) == ((), True)
    assert publishing.state().there == 4
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    suite.interviews.delete(1)
    errand = publishing.errand()
    assert errand is not None
    visit(errand, PASSWORD)
    done = go(publishing)
    assert (done.questions, done.complete) == ((), True)
    assert [row.uid for row in published(store)] == ["soon"]


def test_old_etags_out_of_a_backup_lead_to_no_question_where_nothing_differs(
    server, calendar, publishing, suite, store
):
    go(publishing)
    before = published(store)
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    go(publishing)
    with store.derived() as execute:
        for row in before:
            execute("UPDATE published SET etag = ?, content = ? WHERE uid = ?", (row.etag, row.content, row.uid))
    done = go(publishing)
    assert (done.questions, done.complete) == ((), True)


def test_going_back_to_a_backup_takes_the_calendar_along_and_asks_nothing(server, calendar, publishing, suite):
    """What lies there is known best by the newer data: what was added since goes away, what was moved moves back."""
    go(publishing)
    backup = make(suite)
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    put_interview(suite.store, "2026-12-03T10:00", uid="later")
    suite.interviews.delete(1)
    go(publishing)
    assert set(server.events(calendar)) == {"soon.ics", "later.ics"}
    go_back(suite, backup.path)
    done = go(publishing)
    assert (done.questions, done.error, done.complete) == ((), None, True)
    events = server.events(calendar)
    assert {"soon.ics", "past.ics"} <= set(events) and "later.ics" not in events
    assert "Straße 4" in events["soon.ics"]


def test_stopping_leaves_all_there_and_starting_again_finds_it(server, calendar, publishing):
    go(publishing)
    target = publishing.target()
    publishing.stop(take_away=False)
    assert publishing.target() is None and publishing.errand() is None
    assert len(server.events(calendar)) == 4
    publishing.start(target)
    done = go(publishing)
    assert (done.questions, done.complete, publishing.state().there) == ((), True, 4)


def test_what_is_taken_away_asks_where_it_was_changed_there(server, calendar, publishing):
    go(publishing)
    server.alter(calendar, "soon.ics", moved)
    publishing.stop(take_away=True)
    go(publishing)
    assert set(server.events(calendar)) == {"soon.ics"}
    assert publishing.target() is not None and kinds(publishing) == [QuestionKind.CHANGED_AND_GONE]
    publishing.keep_theirs("soon")
    go(publishing)
    assert publishing.target() is None
    assert set(server.events(calendar)) == {"soon.ics"}


def test_switching_on_can_be_undone(publishing, suite, store):
    change = publishing.choose(due=False)
    suite.history.undo(change)
    assert publishing.target().due is True
    assert publishing.choose(due=True) == 0


def test_two_calendars_one_after_the_other(server, calendar, publishing):
    go(publishing)
    second = server.make("second-one")
    publishing.start(Target(url=second, user=USER))
    assert go(publishing).complete
    assert len(server.events(second)) == len(server.events(calendar)) == 4


# -- servers -----------------------------------------------------------------------------------------------------


def test_a_wrong_password_is_told_and_changes_nothing(server, calendar, publishing):
    done = go(publishing, password="wrong")
    assert done.error is not None and done.error.problem is Problem.CALENDAR_SIGN_IN_REFUSED
    assert "wrong" not in str(done.error)
    assert server.events(calendar) == {}
    assert publishing.state().error.problem is Problem.CALENDAR_SIGN_IN_REFUSED


def test_a_server_that_is_away_and_comes_back(server, calendar, publishing, suite, clock):
    go(publishing)
    good = clock.now()
    clock.advance(hours=1)
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    server.stop()
    try:
        done = go(publishing)
        assert done.error.problem is Problem.CALENDAR_AWAY
        assert (publishing.state().good_at, publishing.state().tried_at) == (good, clock.now())
    finally:
        server.start()
    done = go(publishing)
    assert (done.error, done.questions) == (None, ())
    assert "Room 9" in server.events(calendar)["soon.ics"]
    assert publishing.state().error is None


def test_a_calendar_that_is_gone_is_told_as_such_and_no_event_is_said_to_be_deleted(server, calendar, publishing):
    go(publishing)
    server.ask("DELETE", calendar)
    done = go(publishing)
    assert done.error.problem is Problem.CALENDAR_GONE
    assert publishing.state().questions == () and publishing.state().there == 4


def test_somebody_elses_calendar_may_not_be_written(server, publishing, suite):
    publishing.start(Target(url=f"{server.url}/other/theirs/", user=USER))
    done = go(publishing)
    assert done.error.problem in (Problem.CALENDAR_NOT_ALLOWED, Problem.CALENDAR_GONE)


def test_a_visit_can_be_stopped_between_its_steps(server, calendar, publishing):
    errand = publishing.errand()
    steps: list[bool] = []

    def stopped() -> bool:
        steps.append(True)
        return len(steps) > 2

    done = visit(errand, PASSWORD, stopped)
    publishing.take(done)
    assert (done.complete, len(server.events(calendar))) == (False, 2)
    assert go(publishing).complete
    assert len(server.events(calendar)) == 4


def test_what_comes_after_publishing_was_stopped_is_of_no_account(calendar, publishing, store):
    errand = publishing.errand()
    done = visit(errand, PASSWORD)
    publishing.stop(take_away=False)
    assert publishing.take(done) is False
    assert published(store) == []


# -- servers with faults -----------------------------------------------------------------------------------------


def faulty(suite: Suite, store: Store, **replies) -> tuple[FaultyServer, Publishing]:
    put_interview(store, "2026-12-01T10:00", uid="soon")
    base = {"PROPFIND": multi(response("/cal/", IS_CALENDAR)), "REPORT": multi()}
    return FaultyServer(
        {**base, **{name.replace("_", " "): reply for name, reply in replies.items()}}
    ), suite.publishing


def run(server: FaultyServer, publishing: Publishing) -> Visit:
    publishing.start(Target(url=f"{server.url}/cal/", user="me"))
    errand = publishing.errand()
    assert errand is not None
    done = visit(errand, "secret", way=QUICK)
    publishing.take(done)
    return done


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        (status(507), Problem.CALENDAR_FULL),
        (status(413), Problem.CALENDAR_FULL),
        (status(403), Problem.CALENDAR_NOT_ALLOWED),
        (status(401), Problem.CALENDAR_SIGN_IN_REFUSED),
        (status(500), Problem.CALENDAR_AWAY),
        (status(503), Problem.CALENDAR_AWAY),
        (status(429), Problem.CALENDAR_AWAY),
        (status(422, b"no", Content_Type="text/plain"), Problem.CALENDAR_REFUSED),
        (status(302, Location="https://evil.example/cal/soon.ics"), Problem.CALENDAR_MOVED),
        (status(307, Location="/elsewhere"), Problem.CALENDAR_MOVED),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nshort", Problem.CALENDAR_AWAY),
        (b"220 mail.example ESMTP\r\n\r\n", Problem.NO_CALDAV),
        (b"", Problem.CALENDAR_AWAY),
    ],
)
def test_what_a_server_refuses_is_told_in_one_sentence_and_nothing_is_thought_to_be_there(suite, store, reply, problem):
    server, publishing = faulty(suite, store, PUT=reply)
    with server:
        done = run(server, publishing)
    assert done.error is not None and done.error.problem is problem
    assert published(store) == []
    assert not done.complete
    assert len([one for one in server.asked if one.method == "PUT"]) == 1


def test_a_server_that_never_ends_is_left_in_time(suite, store):
    server, publishing = faulty(suite, store)

    def endless(sock, closing) -> None:
        sock.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while not closing.wait(0.001):
            sock.sendall(b"x" * 65536)

    def slow(sock, closing) -> None:
        for letter in b"HTTP/1.1 200 OK\r\n" * 1000:
            if closing.wait(0.1):
                return
            sock.sendall(bytes([letter]))

    for reply, problem in ((endless, Problem.NO_CALDAV), (slow, Problem.CALENDAR_AWAY)):
        server.replies["PUT"] = reply
        with server:
            assert run(server, publishing).error.problem is problem


def test_an_etag_that_is_not_told_is_asked_for(suite, store):
    kept: dict[str, bytes] = {}

    def put(asked) -> bytes:
        kept["text"] = asked.body.replace(b"DTSTAMP:", b"X-SERVER:1\r\nDTSTAMP:")
        return status(201)

    server, publishing = faulty(
        suite, store, PUT=put, GET=lambda _asked: status(200, kept["text"], ETag='W/"rewritten"')
    )
    with server:
        done = run(server, publishing)
    assert done.error is None
    assert [row.etag for row in published(store)] == ["rewritten"]


def test_a_server_that_tells_no_etag_at_all_is_never_overwritten(suite, store, clock):
    kept: dict[str, bytes] = {}

    def put(asked) -> bytes:
        if "if-none-match" in asked.fields and "text" in kept:
            return status(412)
        kept["text"] = asked.body
        return status(201)

    server, publishing = faulty(suite, store, PUT=put, GET=lambda _asked: status(200, kept["text"]))
    with server:
        assert run(server, publishing).error is None
        clock.advance(60)
        suite.interviews.save(replace(suite.interviews.get(1).interview, place="Room 9"))
        done = visit(publishing.errand(look=False), "secret", way=QUICK)
    assert done.error is not None and done.error.problem is Problem.CALENDAR_REFUSED
    assert all("if-none-match" in one.fields for one in server.asked if one.method == "PUT")


def test_a_wrong_etag_is_found_out_by_the_next_look(suite, store):
    kept: dict[str, bytes] = {}

    def put(asked) -> bytes:
        kept["text"] = asked.body
        return status(201, ETag='"wrong"')

    right = response("/cal/soon.ics", '<getetag>"right"</getetag>')
    server, publishing = faulty(
        suite, store, PUT=put, REPORT=multi(right), GET=lambda _asked: status(200, kept["text"], ETag='"right"')
    )
    with server:
        run(server, publishing)
        done = visit(publishing.errand(), "secret", way=QUICK)
        publishing.take(done)
    assert (done.error, done.questions) == (None, ())
    assert [row.etag for row in published(store)] == ["right"]


def test_what_cannot_be_read_there_counts_as_changed(suite, store):
    server, publishing = faulty(suite, store, PUT=status(412), GET=status(200, b"\xff\x00 no calendar", ETag='"x"'))
    with server:
        done = run(server, publishing)
    assert [one.kind for one in done.questions] == [QuestionKind.TAKEN]


@pytest.mark.parametrize(
    "body",
    [
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
        b'<?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"<a>" * 5000 + b"</a>" * 5000,
        b"<multistatus xmlns='DAV:'>" + b"<x/>" * 200_000 + b"</multistatus>",
        b"",
        b"<html><body>Welcome</body></html>",
        b'<?xml version="1.0" encoding="no-such"?><a/>',
        b"\xff\xfe\x00",
    ],
)
def test_xml_that_is_none_or_a_bomb_is_refused(suite, store, body):
    server, publishing = faulty(suite, store, PROPFIND=status(207, body))
    with server:
        done = run(server, publishing)
    assert done.error is not None and done.error.problem is Problem.NO_CALDAV
    assert [one.method for one in server.asked] == ["PROPFIND"]


def test_a_server_without_the_question_for_etags_is_published_to_all_the_same(suite, store):
    server, publishing = faulty(suite, store, PUT=status(201, ETag='"1"'), REPORT=status(501))
    with server:
        run(server, publishing)
        done = visit(publishing.errand(), "secret", way=QUICK)
    assert (done.error, done.complete) == (None, True)


# -- gathered in steps, beside a window --------------------------------------------------------------------------


def test_what_is_changed_between_two_steps_is_in_it(publishing, suite, server, calendar):
    steps = publishing.preparing()
    next(steps)
    next(steps)
    suite.interviews.delete(2)
    suite.history.undo(suite.store.last_change_id())
    put_interview(suite.store, "2026-12-02T10:00", uid="new")
    assert "new" in {one.interview.uid for one in drained(steps).events.interviews}


def test_somebody_who_never_stops_changing_things_still_publishes(publishing, suite):
    steps = publishing.preparing()
    number = 0
    try:
        while True:
            next(steps)
            number += 1
            put_interview(suite.store, "2026-12-02T10:00", uid=f"new-{number}")
    except StopIteration as ended:
        assert len(ended.value.events.interviews) == number + 2
    assert number < 20


@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize(
    ("uid", "recurrence"),
    [("", ""), ("plain@x", ""), ("plain@x", "20261201T100000Z"), ("with blank@x", ""), ("Straße\u2028@x", "")],
)
def test_the_interview_that_an_event_stands_for(store, uid, recurrence, hidden):
    for number in range(12):
        put_interview(store, "2026-12-01T10:00", uid=f"other-{number}", organisation=f"O{number}")
    mine = put_interview(store, "2026-12-01T10:00", uid=uid, recurrence_id=recurrence)
    name = (hidden_uid if hidden else event_uid)(mine)
    assert interview_of(store, name, hidden=hidden) == mine.id
    assert interview_of(store, name + "0", hidden=hidden) == 0


# -- what a person's own program put into an event ----------------------------------------------------------------

ADDED = "CATEGORIES:Work\r\nCOLOR:tomato\r\nX-MY-PROGRAM:1\r\nCOMMENT:Take the 8:15\r\nEND:VEVENT"


def added(text: str) -> str:
    return text.replace("END:VEVENT", ADDED, 1)


def test_what_was_added_there_stays_when_the_event_is_written_anew(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", lambda text: added(text).replace("TRIGGER:-PT1H", "TRIGGER:-PT2H"))
    go(publishing)
    assert kinds(publishing) == []
    for room in ("Room 9", "Room 10"):
        suite.interviews.save(replace(suite.interviews.get(2).interview, place=room))
        assert go(publishing, look=room == "Room 10").complete
        text = server.events(calendar)["soon.ics"].replace("\r\n ", "")
        assert room in text and "Straße" not in text
        for line in ("CATEGORIES:Work", "COLOR:tomato", "X-MY-PROGRAM:1", "COMMENT:Take the 8:15", "TRIGGER:-PT2H"):
            assert line in text
        assert "TRIGGER:-PT1H" not in text and kinds(publishing) == []


def test_what_is_added_while_the_event_is_changed_here_stays_too(server, calendar, publishing, suite):
    go(publishing)
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    server.alter(calendar, "soon.ics", added)
    assert go(publishing, look=False).complete
    text = server.events(calendar)["soon.ics"]
    assert "Room 9" in text and "COLOR:tomato" in text and kinds(publishing) == []


def test_what_is_shown_and_was_changed_there_is_asked_whatever_was_added(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", lambda text: moved(added(text)))
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    go(publishing)
    (question,) = publishing.state().questions
    assert question.kind is QuestionKind.CHANGED and question.only_moved
    publishing.put_mine(question.uid)
    go(publishing)
    text = server.events(calendar)["soon.ics"]
    assert "T100000" in text and "Room 9" in text and "COLOR:tomato" in text
    assert kinds(publishing) == []


def test_the_time_there_is_taken_and_what_was_added_stays(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", lambda text: moved(added(text)))
    go(publishing)
    publishing.keep_theirs("soon")
    suite.interviews.save(replace(suite.interviews.get(2).interview, place="Room 9"))
    assert go(publishing).complete
    text = server.events(calendar)["soon.ics"]
    assert "T113000" in text and "Room 9" in text and "COLOR:tomato" in text


def test_an_event_with_a_comment_of_theirs_is_not_taken_away_without_asking(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", added)
    go(publishing)
    suite.interviews.delete(2)
    go(publishing)
    assert kinds(publishing) == [QuestionKind.CHANGED_AND_GONE]
    assert "soon.ics" in server.events(calendar)
    publishing.put_mine("soon")
    go(publishing)
    assert "soon.ics" not in server.events(calendar)


def test_a_colour_alone_is_no_reason_to_ask_before_it_goes(server, calendar, publishing, suite):
    go(publishing)
    server.alter(calendar, "soon.ics", lambda text: text.replace("END:VEVENT", "COLOR:red\r\nEND:VEVENT", 1))
    suite.interviews.delete(2)
    go(publishing)
    assert "soon.ics" not in server.events(calendar) and kinds(publishing) == []


def test_another_hour_for_reminders_goes_there_though_nothing_else_is_another(server, calendar, publishing, suite):
    go(publishing)
    suite.settings.save(replace(suite.settings.get(), remind_at="10:30"))
    server.alter(calendar, "soon.ics", added)
    go(publishing)
    due = [text for text in server.events(calendar).values() if "Thank-you" in text]
    assert due and all("PT10H30M" in text for text in due)
