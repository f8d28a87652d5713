"""What later invitations do to interviews: series, single days, cancellations, answers; told with before and after."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import Problem
from postview_desktop.domain.interview import Answered, Interview, InterviewState
from postview_desktop.domain.invitation import Noticed, Part, Taken
from postview_desktop.domain.letter import Account
from postview_desktop.services.imports import ImportReport
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from tests.support.builders import put
from tests.support.dump import dump
from tests.support.invitations import ORGANISER, attendee, calendar, event

SERIES = "RRULE:FREQ=WEEKLY;COUNT=3"
SAM = attendee("Sam Doe", "sam@mail.example")


@pytest.fixture
def give(suite: Suite, tmp_path: Path):
    def take(data: bytes) -> ImportReport:
        path = tmp_path / "invitation.ics"
        path.write_bytes(data)
        return suite.imports.take(suite.imports.read([path]))

    return take


def invitation(*lines: str, method: str = "REQUEST", **values) -> bytes:
    return calendar(event(ORGANISER, SAM, *lines, **values), method=method)


def actions(report: ImportReport) -> list[Taken]:
    return [line.action for line in report.taken]


def starts(store: Store, state: InterviewState = InterviewState.PLANNED) -> list[str]:
    found = store.find(Interview, state=state, order_by="start_utc")
    return [f"{one.start:%m-%d %H:%M}" for one in found]


# -- series ----------------------------------------------------------------------------------------


def test_a_series_becomes_interviews_in_one_change_and_one_undo(give, store, suite) -> None:
    before = dump(store)
    report = give(invitation(SERIES))
    assert actions(report) == [Taken.ADDED] * 3
    assert [line.noticed for line in report.taken] == [(Noticed.SERIES,), (), ()]
    assert starts(store) == ["11-24 14:00", "12-01 14:00", "12-08 14:00"]
    assert len(report.change_ids) == 1
    suite.history.undo(report.change_ids[0])
    assert dump(store) == before


def test_the_same_series_again_changes_nothing(give, store) -> None:
    give(invitation(SERIES))
    before = dump(store)
    assert actions(give(invitation(SERIES))) == [Taken.ALREADY] * 3
    assert dump(store) == before


def test_a_moved_day_changes_just_that_one(give, store) -> None:
    give(invitation(SERIES))
    report = give(invitation("RECURRENCE-ID:20261201T140000Z", sequence=1, start=":20261202T100000Z", end=None))
    assert actions(report) == [Taken.UPDATED]
    assert starts(store) == ["11-24 14:00", "12-02 10:00", "12-08 14:00"]


@pytest.mark.parametrize("stamp", ["20261101T090000Z", "20261103T090000Z"])
def test_a_day_that_was_moved_before_the_series_arrived_stays_moved(give, store, stamp: str) -> None:
    moved = invitation("RECURRENCE-ID:20261201T140000Z", start=":20261202T100000Z", end=None, stamp="20261102T090000Z")
    assert actions(give(moved)) == [Taken.ADDED]
    report = give(invitation(SERIES, stamp=stamp))
    assert actions(report)[0] is Taken.ADDED
    assert actions(report)[2] is Taken.ADDED
    assert actions(report)[1] in (Taken.ALREADY, Taken.STALE)
    assert starts(store) == ["11-24 14:00", "12-02 10:00", "12-08 14:00"]


def test_a_day_that_is_called_off_is_called_off_alone(give, store) -> None:
    give(invitation(SERIES))
    report = give(invitation("RECURRENCE-ID:20261201T140000Z", method="CANCEL", sequence=1))
    assert actions(report) == [Taken.CANCELLED]
    assert starts(store) == ["11-24 14:00", "12-08 14:00"]
    assert starts(store, InterviewState.CANCELLED) == ["12-01 14:00"]


def test_a_series_that_is_called_off_is_called_off_whole(give, store) -> None:
    give(invitation(SERIES))
    assert actions(give(invitation(method="CANCEL", sequence=1))) == [Taken.CANCELLED] * 3


def test_calling_off_a_day_and_all_later_ones(give, store) -> None:
    give(invitation(SERIES))
    off = invitation("RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T140000Z", method="CANCEL", sequence=1)
    assert actions(give(off)) == [Taken.CANCELLED] * 2
    assert starts(store) == ["11-24 14:00"]


def test_a_series_that_moves_moves_all_its_days_and_keeps_what_was_written(give, store, suite) -> None:
    first = give(invitation(SERIES)).taken[0].interview_id
    suite.interviews.save(suite.interviews.get(first).interview)
    report = give(invitation(SERIES, sequence=1, start=":20261126T100000Z", end=":20261126T110000Z"))
    assert actions(report) == [Taken.UPDATED] * 3
    assert report.taken[0].interview_id == first
    assert starts(store) == ["11-26 10:00", "12-03 10:00", "12-10 10:00"]
    assert {one.recurrence_id for one in store.find(Interview)} == {
        "20261126T100000Z", "20261203T100000Z", "20261210T100000Z"
    }  # fmt: skip


def test_a_day_that_the_series_has_no_more_is_called_off_and_a_new_one_is_added(give, store) -> None:
    give(invitation(SERIES))
    report = give(invitation(SERIES, "EXDATE:20261201T140000Z", sequence=1))
    assert Taken.CANCELLED in actions(report)
    assert starts(store) == ["11-24 14:00", "12-08 14:00"]
    report = give(invitation("RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20261201T140000Z", sequence=2))
    assert Taken.ADDED in actions(report)
    assert starts(store) == ["11-24 14:00", "12-08 14:00", "12-15 14:00"]


def test_an_older_series_takes_no_day_away(give, store) -> None:
    give(invitation("RRULE:FREQ=WEEKLY;COUNT=3", sequence=2))
    before = dump(store)
    report = give(invitation("RRULE:FREQ=WEEKLY;COUNT=2", sequence=1))
    assert actions(report) == [Taken.STALE] * 2
    assert dump(store) == before


def test_what_is_past_is_not_called_off_with_the_rest(give, store, clock) -> None:
    give(invitation(SERIES))
    clock.set("2026-11-25T09:00")
    report = give(invitation(SERIES, sequence=1, start=":20261203T100000Z", end=None))
    assert store.find(Interview, order_by="start_utc")[0].start == datetime(2026, 11, 24, 14)
    assert Taken.CANCELLED not in actions(report)


def test_a_change_of_all_later_days_reaches_those_that_are_known(give, store) -> None:
    give(invitation(SERIES))
    report = give(
        invitation(
            "RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T140000Z", sequence=1, start=":20261202T150000Z", end=None
        )
    )
    assert actions(report) == [Taken.UPDATED] * 2
    assert starts(store) == ["11-24 14:00", "12-02 15:00", "12-09 15:00"]


def test_a_change_of_all_later_days_of_an_unknown_series_says_so(give) -> None:
    report = give(invitation("RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T140000Z", start=":20261202T150000Z", end=None))
    assert actions(report) == [Taken.ADDED]
    assert Noticed.LATER_DAYS_TOO in report.taken[0].noticed


def test_an_added_day_leaves_the_others_where_they_are(give, store) -> None:
    give(invitation())
    assert actions(give(invitation(method="ADD", sequence=1, start=":20261126T100000Z", end=None))) == [Taken.ADDED]
    assert starts(store) == ["11-24 14:00", "11-26 10:00"]


def test_of_an_endless_series_the_next_day_moves_with_it(give, store) -> None:
    give(invitation("RRULE:FREQ=WEEKLY"))
    report = give(invitation("RRULE:FREQ=WEEKLY", sequence=1, start=":20261126T100000Z", end=None))
    assert actions(report) == [Taken.UPDATED]
    assert starts(store) == ["11-26 10:00"]


def test_a_series_of_which_the_first_day_was_taken_long_ago_gets_the_others(give, store) -> None:
    give(invitation())  # as earlier versions kept it: the first day, under the id of the series
    report = give(invitation(SERIES, sequence=1))
    assert actions(report)[1:] == [Taken.ADDED] * 2
    assert starts(store) == ["11-24 14:00", "12-01 14:00", "12-08 14:00"]
    assert sorted(one.recurrence_id for one in store.find(Interview))[0] == "20261124T140000Z"


def test_a_series_that_becomes_one_event_again_is_its_first_day(give, store) -> None:
    first = give(invitation(SERIES)).taken[0].interview_id
    report = give(invitation(sequence=1, start=":20261126T100000Z", end=":20261126T110000Z"))
    assert sorted(actions(report)) == [Taken.CANCELLED, Taken.CANCELLED, Taken.UPDATED]
    known = store.need(Interview, first)
    assert (known.start, known.recurrence_id) == (datetime(2026, 11, 26, 10), "")
    assert starts(store) == ["11-26 10:00"]
    assert actions(give(invitation(SERIES))) == [Taken.STALE] * 3, "and the series of before is stale"
    assert starts(store) == ["11-26 10:00"]


def test_a_series_from_before_it_moved_adds_no_days(give, store) -> None:
    give(invitation(SERIES))
    give(invitation(SERIES, sequence=1, start=":20261126T100000Z", end=":20261126T110000Z"))
    before = dump(store)
    assert actions(give(invitation(SERIES))) == [Taken.STALE] * 3
    assert dump(store) == before


def test_one_day_that_was_changed_first_keeps_no_other_day_out(give, store) -> None:
    give(
        invitation("RECURRENCE-ID:20261201T140000Z", "LOCATION:Room 9", sequence=1, start=":20261201T140000Z", end=None)
    )
    assert actions(give(invitation(SERIES))) == [Taken.ADDED, Taken.STALE, Taken.ADDED]
    assert starts(store) == ["11-24 14:00", "12-01 14:00", "12-08 14:00"]


# -- what changed is told --------------------------------------------------------------------------


def test_an_update_tells_what_it_was_and_what_it_is(give, store, suite) -> None:
    give(invitation("LOCATION:Room 1"))
    report = give(
        calendar(
            event(
                ORGANISER, SAM, attendee("Joel Katz", "joel@northwind.example"), "LOCATION:Room 2",
                sequence=1, start=":20261126T100000Z", end=":20261126T110000Z",
            )
        )
    )  # fmt: skip
    (line,) = report.taken
    assert line.before is not None
    assert line.after is not None
    assert (line.before.start, line.after.start) == (datetime(2026, 11, 24, 14), datetime(2026, 11, 26, 10))
    assert (line.before.place, line.after.place) == ("Room 1", "Room 2")
    assert line.joined == ("Joel Katz",)
    detail = suite.history.detail(report.change_ids[0])
    told = {(one.kind, field.name) for one in detail.altered for field in one.fields}
    assert {("interview", "start"), ("interview", "place")} <= told
    suite.history.undo(report.change_ids[0])
    assert store.need(Interview, line.interview_id).place == "Room 1"


def test_an_answer_for_another_time_counts_no_more_and_that_is_told(give, store) -> None:
    (line,) = give(invitation()).taken
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        known = store.need(Interview, line.interview_id)
        change.save(replace(known, answered=Answered.ACCEPTED, answered_at=1))
    same_time = give(invitation("LOCATION:Room 3", sequence=1)).taken[0]
    assert same_time.changed == (Part.PLACE,)
    assert store.need(Interview, line.interview_id).answered is Answered.ACCEPTED
    moved = give(invitation("LOCATION:Room 3", sequence=2, start=":20261126T100000Z", end=None)).taken[0]
    assert Noticed.ANSWER_AGAIN in moved.noticed
    assert store.need(Interview, line.interview_id).answered is Answered.NOT_YET


# -- who sent it, and as whom the user was invited -------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "account", "invited"),
    [
        ((SAM,), "", "sam@mail.example"),
        ((SAM, attendee("Joel", "joel@northwind.example")), "", ""),
        ((SAM, attendee("Joel", "joel@northwind.example")), "SAM@mail.example", "sam@mail.example"),
        ((SAM, attendee("Joel", "joel@northwind.example")), "other@mail.example", ""),
    ],
)
def test_the_invitation_keeps_its_sender_and_the_address_it_was_for(give, store, lines, account, invited) -> None:
    if account:
        put(store, Account(address=account, host="smtp.mail.example"))
    (line,) = give(calendar(event(ORGANISER, *lines))).taken
    known = store.need(Interview, line.interview_id)
    assert (known.organiser_name, known.organiser_email) == ("Ana Ribeiro", "ana.ribeiro@northwind.example")
    assert known.invited_as == invited
    assert line.asks == bool(invited)


def test_the_same_invitation_again_fills_in_what_was_not_known(give, store) -> None:
    lines = (ORGANISER, SAM, attendee("Joel", "joel@northwind.example"))
    (line,) = give(calendar(event(*lines))).taken
    put(store, Account(address="sam@mail.example", host="smtp.mail.example"))
    (again,) = give(calendar(event(*lines))).taken
    assert (again.action, again.asks) == (Taken.ALREADY, True)
    assert store.need(Interview, line.interview_id).invited_as == "sam@mail.example"


def test_what_asks_for_no_answer_names_no_address(give, store) -> None:
    (line,) = give(invitation(method="PUBLISH")).taken
    assert store.need(Interview, line.interview_id).invited_as == ""
    assert not line.asks


# -- what others say -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "action"),
    [
        ("REPLY", Taken.REPLY),
        ("COUNTER", Taken.PROPOSAL),
        ("DECLINECOUNTER", Taken.PROPOSAL_DECLINED),
        ("REFRESH", Taken.ASKS_FOR_NEWEST),
    ],
)
def test_what_others_say_is_told_and_changes_nothing(give, store, method: str, action: Taken) -> None:
    (line,) = give(invitation()).taken
    before = dump(store)
    said = calendar(
        event(
            ORGANISER,
            "ATTENDEE;CN=Joel Katz;PARTSTAT=DECLINED:mailto:joel@northwind.example",
            start=":20261126T100000Z",
            end=":20261126T110000Z",
        ),
        method=method,
    )
    report = give(said)
    assert actions(report) == [action]
    assert report.taken[0].interview_id == line.interview_id
    assert report.taken[0].response is not None
    assert report.complete
    assert dump(store) == before


def test_a_proposal_for_a_time_that_was_left_since_is_stale(give) -> None:
    give(invitation(sequence=3))
    assert actions(give(invitation(method="COUNTER", sequence=1, start=":20261126T100000Z", end=None))) == [Taken.STALE]


def test_what_others_say_to_an_invitation_that_is_not_here_is_left(give, store) -> None:
    report = give(invitation(method="REPLY"))
    assert [line.problem.problem for line in report.left] == [Problem.ONLY_AN_ANSWER]
    assert store.history() == []
