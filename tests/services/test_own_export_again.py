"""What PostView wrote out comes back: as a file that is old by now, or by way of another calendar program.

What was changed here since is never undone by it, and no interview comes twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from postview_desktop.domain.interview import Interview, InterviewState, timed
from postview_desktop.domain.invitation import Taken
from postview_desktop.services.exports import Selection
from postview_desktop.services.imports import ImportReport
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from tests.support.clock import FixedClock
from tests.support.invitations import ORGANISER, attendee, calendar, event

Give = Callable[..., ImportReport]
Export = Callable[[], bytes]


@pytest.fixture
def give(suite: Suite, tmp_path: Path) -> Give:
    def take(data: bytes, to: Suite = suite) -> ImportReport:
        path = tmp_path / "calendar.ics"
        path.write_bytes(data)
        return to.imports.take(to.imports.read([path]))

    return take


@pytest.fixture
def mine(suite: Suite) -> Interview:
    """An interview that was made here."""
    blank = timed(Interview(place="Room 1"), datetime(2026, 12, 1, 10), datetime(2026, 12, 1, 11), "Europe/London")
    return suite.interviews.add(blank, organisation_name="Northwind", role="Clerk")


@pytest.fixture
def theirs(suite: Suite, give: Give) -> Interview:
    """One that came by an invitation."""
    line = event(ORGANISER, attendee("Sam Doe", "sam@mail.example"), "LOCATION:Room 1", start=":20261201T100000Z",
                 end=":20261201T110000Z")  # fmt: skip
    give(calendar(line))
    return suite.store.find(Interview)[0]


@pytest.fixture
def export(suite: Suite, clock: FixedClock) -> Export:
    def written() -> bytes:
        data = suite.exports.ics_text(Selection(due=False))
        clock.advance(minutes=90)
        return data

    return written


def only(store: Store) -> Interview:
    (found,) = store.find(Interview)
    return found


def action(report: ImportReport) -> Taken:
    (line,) = report.taken
    return line.action


def by_another_program(data: bytes) -> bytes:
    """Written anew by a calendar program that keeps what it knows of."""
    return re.sub(rb"PRODID:.*\r\n", b"PRODID:-//Other//Calendar//EN\r\n", data).replace(b"METHOD:PUBLISH\r\n", b"")


WAYS = [pytest.param(lambda data: data, id="file"), pytest.param(by_another_program, id="other-program")]
Way = Callable[[bytes], bytes]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("whose", ["mine", "theirs"])
@pytest.mark.parametrize("change", ["time", "place", "cancelled"])
def test_an_old_export_does_not_undo_what_was_changed_since(request, suite, store, export, give, whose, change, way):
    interview: Interview = request.getfixturevalue(whose)
    old = way(export())
    if change == "cancelled":
        suite.interviews.set_state(interview.id, InterviewState.CANCELLED)
    elif change == "place":
        suite.interviews.save(replace(store.need(Interview, interview.id), place="Room 9"))
    else:
        suite.interviews.save(
            timed(
                store.need(Interview, interview.id), datetime(2026, 12, 4, 15), datetime(2026, 12, 4, 16), "Asia/Tokyo"
            )
        )
    after, last = only(store), store.last_change_id()
    assert action(give(old)) is Taken.STALE
    assert only(store) == after and store.last_change_id() == last


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("whose", ["mine", "theirs"])
def test_the_export_of_just_now_is_nothing_new(request, store, export, give, whose, way):
    request.getfixturevalue(whose)
    before = only(store)
    assert action(give(way(export()))) is Taken.ALREADY
    assert only(store) == before


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("whose", ["mine", "theirs"])
def test_an_old_export_in_which_it_was_called_off_does_not_call_it_off_again(
    request, suite, store, export, give, whose, way
):
    interview: Interview = request.getfixturevalue(whose)
    suite.interviews.set_state(interview.id, InterviewState.CANCELLED)
    old = way(export())
    suite.interviews.set_state(interview.id, InterviewState.PLANNED)
    assert action(give(old)) is Taken.STALE
    assert only(store).state is InterviewState.PLANNED


@pytest.mark.parametrize("whose", ["mine", "theirs"])
def test_what_was_moved_in_another_program_since_is_taken(request, suite, store, export, give, clock, whose):
    request.getfixturevalue(whose)
    text = by_another_program(export()).decode()
    stamp = datetime.fromtimestamp(clock.now()).strftime("%Y%m%dT%H%M%SZ")
    number = int(re.search(r"SEQUENCE:(\d+)", text)[1])
    moved = re.sub(r"(DTSTAMP|LAST-MODIFIED):\S+", rf"\1:{stamp}", text).replace("T100000", "T120000")
    moved = moved.replace("T110000", "T130000").replace(f"SEQUENCE:{number}", f"SEQUENCE:{number + 1}")
    assert action(give(moved.encode())) is Taken.UPDATED
    assert only(store).start.hour == 12


def test_the_organisers_next_update_counts_after_a_copy_was_taken(store, theirs, export, give, suite, clock):
    suite.interviews.save(replace(only(store), place="Room 5"))
    text = by_another_program(export()).decode()
    stamp = datetime.fromtimestamp(clock.now()).strftime("%Y%m%dT%H%M%SZ")
    moved = re.sub(r"(DTSTAMP|LAST-MODIFIED):\S+", rf"\1:{stamp}", text).replace("Room 5", "Room 6")
    assert action(give(moved.encode())) is Taken.UPDATED
    update = event(ORGANISER, attendee("Sam Doe", "sam@mail.example"), start=":20261203T100000Z",
                   end=":20261203T110000Z", stamp="20261102T090000Z")  # fmt: skip
    assert action(give(calendar(update))) is Taken.UPDATED
    assert only(store).start == datetime(2026, 12, 3, 10)


def test_the_organisers_update_counts_though_something_was_changed_here_after_it_was_sent(store, theirs, suite, give):
    suite.interviews.save(replace(only(store), notes="Bring the drawings", place="Room 5"))
    update = event(ORGANISER, attendee("Sam Doe", "sam@mail.example"), start=":20261203T100000Z",
                   end=":20261203T110000Z", stamp="20261102T090000Z")  # fmt: skip
    assert action(give(calendar(update))) is Taken.UPDATED
    assert (only(store).start.day, only(store).notes) == (3, "Bring the drawings")


@pytest.mark.parametrize("way", WAYS)
def test_the_days_of_a_series_do_not_come_twice(suite, store, export, give, way):
    series = event(ORGANISER, attendee("Sam Doe", "sam@mail.example"), "RRULE:FREQ=DAILY;COUNT=3",
                   start=":20261201T100000Z", end=":20261201T110000Z")  # fmt: skip
    give(calendar(series))
    days = store.find(Interview)
    assert len({one.recurrence_id for one in days}) == 3
    report = give(way(export()))
    assert [line.action for line in report.taken] == [Taken.ALREADY] * 3
    assert store.find(Interview) == days


def test_the_days_of_a_series_are_days_of_it_on_another_computer_too(suite, export, give, tmp_path, clock):
    series = event(ORGANISER, attendee("Sam Doe", "sam@mail.example"), "RRULE:FREQ=DAILY;COUNT=3",
                   start=":20261201T100000Z", end=":20261201T110000Z")  # fmt: skip
    give(calendar(series))
    with_series = suite.store.find(Interview)
    other = Store.open(tmp_path / "other.sqlite", clock.now)
    try:
        computer = open_suite(other, clock)
        text = export()
        assert [line.action for line in give(text, computer).taken] == [Taken.ADDED] * 3
        known = [(one.uid, one.recurrence_id, one.start) for one in other.find(Interview)]
        assert known == [(one.uid, one.recurrence_id, one.start) for one in with_series]
        assert [line.action for line in give(text, computer).taken] == [Taken.ALREADY] * 3
    finally:
        other.close()
