"""A cancellation that comes before its invitation is remembered; a stale series does not hold up a day that is news."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.interview import Interview, InterviewState
from postview_desktop.domain.invitation import Taken
from postview_desktop.services.called_off import MOST_KEPT
from postview_desktop.services.imports import ImportReport
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from tests.support.dump import dump
from tests.support.invitations import ORGANISER, attendee, calendar, event

SAM = attendee("Sam Doe", "sam@mail.example")
SERIES = "RRULE:FREQ=WEEKLY;COUNT=3"
SECOND = "RECURRENCE-ID:20261201T140000Z"

Give = Callable[..., ImportReport]


@pytest.fixture
def give(suite: Suite, tmp_path: Path) -> Give:
    def take(*contents: bytes) -> ImportReport:
        paths: list[Path] = []
        for number, data in enumerate(contents):
            path = tmp_path / f"{number}.ics"
            path.write_bytes(data)
            paths.append(path)
        return suite.imports.take(suite.imports.read(paths))

    return take


def invite(*lines: str, **values) -> bytes:
    return calendar(event(ORGANISER, SAM, *lines, **values))


def cancel(*lines: str, sequence: int = 1, stamp: str = "20261102T090000Z", **values) -> bytes:
    return calendar(event(ORGANISER, *lines, sequence=sequence, stamp=stamp, **values), method="CANCEL")


def problems(report: ImportReport) -> list[Problem]:
    return [line.problem.problem for line in report.left]


@pytest.mark.parametrize("at_once", [True, False])
def test_its_invitation_that_comes_later_is_not_added(give: Give, store: Store, at_once: bool) -> None:
    if at_once:
        report = give(cancel(), invite())
        assert problems(report) == [Problem.CANCELLED_UNKNOWN, Problem.CANCELLED_BEFORE]
    else:
        assert problems(give(cancel())) == [Problem.CANCELLED_UNKNOWN]
        before = dump(store)
        assert problems(give(invite())) == [Problem.CANCELLED_BEFORE]
        assert dump(store) == before
    assert store.count(Interview) == 0


@pytest.mark.parametrize("values", [{"sequence": 2}, {"sequence": 1, "stamp": "20261103T090000Z"}])
def test_an_invitation_that_was_made_after_it_counts(give: Give, store: Store, values: dict) -> None:
    give(cancel())
    assert [line.action for line in give(invite(**values)).taken] == [Taken.ADDED]


def test_another_invitation_is_none_of_its_business(give: Give, store: Store) -> None:
    give(cancel())
    assert [line.action for line in give(invite(uid="other@northwind.example")).taken] == [Taken.ADDED]


def test_one_day_of_a_series_that_was_called_off_before_is_left_out(give: Give, store: Store) -> None:
    give(cancel(SECOND, start=":20261201T140000Z"))
    report = give(invite(SERIES))
    assert problems(report) == [Problem.CANCELLED_BEFORE]
    assert [one.recurrence_id for one in store.find(Interview)] == ["20261124T140000Z", "20261208T140000Z"]


def test_a_series_that_was_called_off_from_a_day_on(give: Give, store: Store) -> None:
    give(cancel("RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T140000Z", start=":20261201T140000Z"))
    give(invite(SERIES))
    assert [one.recurrence_id for one in store.find(Interview)] == ["20261124T140000Z"]


def test_what_is_here_is_called_off_and_needs_no_note(give: Give, store: Store) -> None:
    give(invite())
    give(cancel())
    assert store.find(Interview)[0].state is InterviewState.CANCELLED
    assert store.note("called-off") == ""


def test_not_more_than_some_are_kept_and_each_once(give: Give, suite: Suite, store: Store) -> None:
    many = "".join(event(ORGANISER, uid=f"u{number}", sequence=1) for number in range(MOST_KEPT))
    give(calendar(many, method="CANCEL"))
    for _ in range(2):
        give(cancel())
    kept = store.note("called-off")
    assert kept.count("one@northwind.example") == 1 and '"u0"' not in kept and '"u1"' in kept


# -- a stale series, and a day of it that is news --------------------------------------------------------------------


def test_a_stale_series_with_one_changed_day_changes_that_day_alone(give: Give, store: Store) -> None:
    give(invite(SERIES, sequence=3))
    moved = event(ORGANISER, SAM, SECOND, start=":20261202T100000Z", end=":20261202T110000Z", sequence=4,
                  stamp="20261105T090000Z")  # fmt: skip
    old = event(ORGANISER, SAM, SERIES, start=":20261124T160000Z", end=":20261124T170000Z", sequence=2)
    report = give(calendar(old, moved))
    starts = [one.start.isoformat() for one in store.find(Interview, order_by="start_utc")]
    assert starts == ["2026-11-24T14:00:00", "2026-12-02T10:00:00", "2026-12-08T14:00:00"]
    assert sorted(line.action for line in report.taken if line.action is Taken.UPDATED) == [Taken.UPDATED]
    assert store.count(Interview) == 3
