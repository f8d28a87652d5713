"""Taking invitations and exports: added, updated, called off, left alone, and never half of anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview, InterviewState, Participant, ParticipantRole
from postview_desktop.domain.invitation import Noticed, Part, Taken
from postview_desktop.domain.letter import Account
from postview_desktop.services.imports import ImportReport, Imports
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from tests.support.builders import an_application, an_organisation, put
from tests.support.invitations import DATA, ORGANISER, attendee, calendar, event


@pytest.fixture
def imports(suite: Suite) -> Imports:
    return suite.imports


@pytest.fixture
def give(imports: Imports, tmp_path: Path):
    """Import bytes as a file of a name."""

    def take(*contents: bytes, name: str = "invitation.ics") -> ImportReport:
        paths: list[Path] = []
        for number, data in enumerate(contents):
            path = tmp_path / (f"{number}-{name}" if number else name)
            path.write_bytes(data)
            paths.append(path)
        return imports.take(imports.read(paths))

    return take


def invitation(*lines: str, method: str = "REQUEST", **values) -> bytes:
    return calendar(event(ORGANISER, attendee("Sam Doe", "sam@mail.example"), *lines, **values), method=method)


def actions(report: ImportReport) -> list[Taken]:
    return [line.action for line in report.taken]


def problems(report: ImportReport) -> list[Problem]:
    return [line.problem.problem for line in report.left]


# -- new interviews -------------------------------------------------------------------------------------------------


def test_an_invitation_becomes_an_interview_with_organisation_role_and_people(imports, suite, store):
    report = imports.take(imports.read([DATA / "exchange_teams.ics"]))
    assert report.complete
    line = report.taken[0]
    assert (line.action, line.organisation, line.role, line.title) == (
        Taken.ADDED,
        "Northwind Labs",
        "Data engineer",
        "second round",
    )
    view = suite.interviews.get(line.interview_id)
    assert (view.interview.start, view.interview.zone) == (datetime(2026, 11, 24, 14), "Europe/Berlin")
    assert view.interview.link.startswith("https://teams.microsoft.com/")
    assert view.interview.notes.startswith("Data engineer, second round interview\n\nDear Sam,")
    assert view.application.stage is Stage.INTERVIEWING
    assert [(met.person.name, met.participant.role) for met in view.people] == [
        ("Ribeiro, Ana", ParticipantRole.HOST),
        ("Sam Doe", ParticipantRole.INVITED),
        ("Katz, Joel", ParticipantRole.INVITED),
        ("Priya Nair", ParticipantRole.INVITED),
    ]
    assert store.history()[0].verb is Verb.INTERVIEW_IMPORTED


def test_one_file_is_one_line_of_history_and_one_undo(give, store):
    give(calendar(event(ORGANISER, uid="a"), event(ORGANISER, uid="b", start=":20261125T140000Z", end=None)))
    assert store.count(Interview) == 2
    last = store.last_undoable()
    assert last is not None
    store.undo(last.id)
    assert [store.count(kind) for kind in (Interview, Application, Organisation, Person, Participant)] == [0] * 5


def test_the_user_is_left_out_by_address_by_name_and_by_being_the_only_guest(give, store, suite):
    put(store, Account(address="sam@mail.example", name="Sam Doe", host="smtp.mail.example"))
    give(
        calendar(
            event(
                ORGANISER,
                attendee("Samuel Doe", "SAM@mail.example"),
                attendee("sam doe", "s.doe@work.example"),
                attendee("Joel Katz", "joel@northwind.example"),
            )
        )
    )
    assert [person.name for person in store.find(Person)] == ["Ana Ribeiro", "Joel Katz"]


def test_the_only_guest_is_the_user(give, store):
    give(invitation())
    assert [person.name for person in store.find(Person)] == ["Ana Ribeiro"]


def test_a_second_round_goes_to_the_same_application_and_people(give, store):
    give(invitation(summary="Northwind: Data engineer"))
    give(invitation(uid="two", start=":20261201T140000Z", end=None, summary="Northwind: Data engineer, second round"))
    assert store.count(Interview) == 2
    assert store.count(Application) == 1
    assert store.count(Person) == 1


def test_the_only_open_application_of_an_organisation_is_meant_where_no_role_is_said(give, store):
    organisation, _ = put(store, an_organisation("Northwind"), an_application(1, stage=Stage.APPLIED))
    report = give(invitation())
    assert store.count(Application) == 1
    assert report.taken[0].role == "Data analyst"
    assert store.need(Application, 1).stage is Stage.INTERVIEWING
    assert store.find(Organisation) == [organisation]


def test_a_longer_name_of_the_same_role_is_the_same_application(give, store):
    put(store, an_organisation("Northwind"), an_application(1, role="Senior data engineer"))
    give(invitation(summary="Northwind: Data engineer"))
    assert store.count(Application) == 1
    give(invitation(uid="other", summary="Northwind: Accountant"))
    assert sorted(one.role for one in store.find(Application)) == ["Accountant", "Senior data engineer"]


def test_an_organisation_is_known_by_the_mail_domain_of_its_people(give, store):
    put(store, an_organisation("Nordwind Handels AG"), Person(organisation_id=1, name="X", email="x@northwind.example"))
    report = give(invitation(summary="Interview"))
    assert report.taken[0].organisation == "Nordwind Handels AG"
    assert Noticed.ORGANISATION_GUESSED not in report.taken[0].noticed


def test_an_organisation_is_known_by_its_web_site(give, store):
    put(store, an_organisation("Nordwind Handels AG", website="https://www.northwind.example/jobs"))
    assert give(invitation(summary="Interview")).taken[0].organisation == "Nordwind Handels AG"


def test_a_recruiters_address_does_not_beat_the_name_in_the_title(give, store):
    put(store, an_organisation("Contoso"), Person(organisation_id=1, name="R", email="r@northwind.example"))
    assert give(invitation(summary="Interview with Fabrikam")).taken[0].organisation == "Fabrikam"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (calendar(event("ORGANIZER;CN=Bob Smith:mailto:bob@gmail.com", summary="Interview")), "Bob Smith"),
        (calendar(event(summary="Interview")), "Interview"),
        (calendar(event(summary="")), "invitation"),
    ],
)
def test_without_any_name_the_best_there_is_is_taken_and_told(give, data, name):
    line = give(data).taken[0]
    assert line.organisation == name
    assert Noticed.ORGANISATION_GUESSED in line.noticed


# -- the same again, and what is new ---------------------------------------------------------------------------------


def test_the_same_file_twice_changes_nothing(give, store):
    give(invitation())
    lines = store.history()
    again = give(invitation())
    assert actions(again) == [Taken.ALREADY]
    assert again.complete
    assert store.history() == lines


def test_the_same_file_again_does_not_undo_what_the_user_changed(give, store):
    first = give(invitation()).taken[0]
    interview = store.need(Interview, first.interview_id)
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(replace(interview, place="Room 9", notes="mine"))
    assert actions(give(invitation())) == [Taken.ALREADY]
    assert store.need(Interview, interview.id).place == "Room 9"


def test_an_update_moves_time_and_place_and_keeps_notes_moments_and_title(give, store, suite):
    first = give(invitation("LOCATION:Room 1")).taken[0]
    interview = store.need(Interview, first.interview_id)
    suite.interviews.save(replace(interview, notes="my notes", title="my title"))
    met = suite.interviews.get(interview.id).people[0].participant
    suite.interviews.save_participant(replace(met, moments="likes sailing", role=ParticipantRole.PANEL))
    report = give(
        calendar(
            event(
                ORGANISER,
                attendee("Sam Doe", "sam@mail.example"),
                attendee("Joel Katz", "joel@northwind.example"),
                "LOCATION:Room 2",
                sequence=1,
                start=":20261125T100000Z",
                end=":20261125T110000Z",
            )
        )
    )
    line = report.taken[0]
    assert (line.action, line.interview_id) == (Taken.UPDATED, interview.id)
    assert line.changed == (Part.TIME, Part.PLACE, Part.PEOPLE)
    after = suite.interviews.get(interview.id)
    assert (after.interview.start, after.interview.place) == (datetime(2026, 11, 25, 10), "Room 2")
    assert (after.interview.notes, after.interview.title) == ("my notes", "my title")
    assert after.people[0].participant.moments == "likes sailing"
    assert after.people[0].participant.role is ParticipantRole.PANEL
    assert store.history()[0].verb is Verb.INTERVIEW_UPDATED_BY_INVITATION


def test_an_update_without_a_link_does_not_lose_the_one_that_is_known(give, store):
    first = give(invitation("LOCATION:https://zoom.us/j/1")).taken[0]
    give(invitation(sequence=1, start=":20261125T100000Z", end=":20261125T110000Z"))
    assert store.need(Interview, first.interview_id).link == "https://zoom.us/j/1"


def test_google_sends_sequence_0_again_and_the_stamp_decides(give, store):
    first = give(invitation(stamp="20261101T090000Z")).taken[0]
    later = invitation(stamp="20261102T090000Z", start=":20261125T100000Z", end=":20261125T110000Z")
    assert actions(give(later)) == [Taken.UPDATED]
    stale = give(invitation(stamp="20261101T090000Z"))
    assert actions(stale) == [Taken.STALE]
    assert not stale.complete
    assert store.need(Interview, first.interview_id).start == datetime(2026, 11, 25, 10)


def test_a_lower_sequence_is_stale_however_late_it_was_made(give):
    give(invitation(sequence=2))
    assert actions(give(invitation(sequence=1, stamp="20261120T090000Z"))) == [Taken.STALE]


def test_calling_off_keeps_the_interview_and_marks_it(give, store):
    first = give(invitation()).taken[0]
    report = give(invitation(method="CANCEL", sequence=1))
    assert (actions(report), report.complete) == ([Taken.CANCELLED], True)
    assert store.need(Interview, first.interview_id).state is InterviewState.CANCELLED
    assert store.history()[0].verb is Verb.INTERVIEW_CANCELLED_BY_INVITATION
    assert actions(give(invitation(method="CANCEL", sequence=1))) == [Taken.ALREADY]


def test_a_stale_calling_off_is_dropped(give, store):
    first = give(invitation(sequence=3)).taken[0]
    assert actions(give(invitation(method="CANCEL", sequence=1))) == [Taken.STALE]
    assert store.need(Interview, first.interview_id).state is InterviewState.PLANNED


def test_what_took_place_cannot_be_called_off_afterwards(give, store, suite):
    first = give(invitation()).taken[0]
    suite.interviews.set_state(first.interview_id, InterviewState.TOOK_PLACE)
    assert actions(give(invitation(method="CANCEL", sequence=1))) == [Taken.STALE]


def test_an_invitation_after_calling_off_plans_it_again(give, store):
    first = give(invitation()).taken[0]
    give(invitation(method="CANCEL", sequence=1))
    report = give(invitation(sequence=2))
    assert report.taken[0].changed == (Part.STATE,)
    assert store.need(Interview, first.interview_id).state is InterviewState.PLANNED


def test_calling_off_what_is_not_here_is_left_with_a_reason(give, store):
    report = give(invitation(method="CANCEL"))
    assert problems(report) == [Problem.CANCELLED_UNKNOWN]
    assert store.history() == []


# -- bad input --------------------------------------------------------------------------------------------------


def test_several_files_are_taken_one_by_one_and_each_is_told(give, store):
    report = give(invitation(), b"", b"nothing", calendar(event(uid="x", start=None, end=None)))
    assert [(line.file, line.problem.problem) for line in report.left] == [
        ("1-invitation.ics", Problem.FILE_EMPTY),
        ("2-invitation.ics", Problem.NO_INVITATION),
        ("3-invitation.ics", Problem.NO_START),
    ]
    assert actions(report) == [Taken.ADDED]
    assert not report.complete


def test_a_thousand_events_leave_nothing_behind_unless_a_calendar_is_meant(give, imports, store, tmp_path):
    many = calendar(*(event(uid=f"{n}", summary=f"Interview with Firm{n}") for n in range(1000)))
    assert problems(give(many)) == [Problem.TOO_MANY_EVENTS]
    assert store.count(Interview) == store.count(Organisation) == 0
    report = imports.take(imports.read([tmp_path / "invitation.ics"], whole_calendar=True))
    assert len(report.taken) == 1000
    assert store.count(Interview) == 1000
    assert len(store.history()) == 1


def test_what_fails_half_way_through_a_file_takes_all_of_it_back(give, store, monkeypatch):
    from postview_desktop.services import arrivals

    real, calls = arrivals.Arrivals.add, []

    def fail_second(self, *args):
        calls.append(1)
        if len(calls) == 2:
            raise PostviewError(Problem.DISK_FULL, path="x")
        return real(self, *args)

    monkeypatch.setattr(arrivals.Arrivals, "add", fail_second)
    with pytest.raises(PostviewError):
        give(calendar(event(uid="a"), event(uid="b")))
    assert store.count(Interview) == store.count(Organisation) == 0
    assert store.history() == []


def test_reading_touches_no_database(tmp_path, clock):
    store = Store.open(tmp_path / "one.sqlite", clock.now)
    imports = Imports(store, clock)
    store.close()
    parsed = imports.read([DATA / "google_meet.ics", tmp_path / "missing.ics"])
    assert parsed[0].invitation is not None
    assert parsed[1].error is not None


def test_the_calendar_that_postview_wrote_brings_its_interviews_and_no_due_days(give, suite, store, tmp_path, clock):
    give(invitation(start=":20261110T140000Z", end=":20261110T150000Z", stamp="20261101T090000Z"))
    text = suite.exports.ics_text()
    assert b"due.postview-desktop" in text
    report = give(text)
    assert store.count(Interview) == 1
    assert set(actions(report)) <= {Taken.ALREADY, Taken.UPDATED}
    assert set(problems(report)) == {Problem.OWN_DUE_DAY}
