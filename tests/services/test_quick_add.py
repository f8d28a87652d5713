"""Quick add over a store: what is known is recognised, and what was read is added as one change with Undo."""

from __future__ import annotations

from datetime import datetime

import pytest

from postview_desktop.domain.application import Application, Organisation, Stage
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview, InterviewKind
from postview_desktop.services.quick_add import QuickAdd
from postview_desktop.services.suite import Suite


@pytest.fixture
def quick(suite: Suite) -> QuickAdd:
    return QuickAdd(suite.store, suite.clock)


def test_a_line_becomes_an_interview_of_the_known_organisation(quick: QuickAdd, suite: Suite) -> None:
    suite.applications.add(Application(role="Baker", stage=Stage.APPLIED), "Northwind Traders")
    reading = quick.read("northwind second round 2026-12-01 2pm video with Ms Ada Brown", ("en",), "dmy")
    added, _ = quick.add(reading)
    view = suite.interviews.get(added.id)
    assert view.organisation.name == "Northwind Traders"
    assert view.application.role == "Baker" and view.application.stage is Stage.INTERVIEWING
    assert (view.interview.title, view.interview.kind) == ("second round", InterviewKind.VIDEO)
    assert view.interview.start == datetime(2026, 12, 1, 14) and view.interview.end == datetime(2026, 12, 1, 15)
    assert view.interview.zone == suite.clock.zone()
    assert [met.person.name for met in view.people] == ["Ms Ada Brown"]
    assert len(suite.store.find(Organisation)) == 1


def test_undo_takes_all_of_it_back_at_once(quick: QuickAdd, suite: Suite) -> None:
    _, change = quick.add(quick.read("Globex 2026-12-01 2pm with Ms Ada Brown as baker", ("en",), "dmy"))
    suite.history.undo(change)
    assert not suite.store.find(Interview)
    assert not suite.store.find(Organisation)
    assert not quick.known().people


def test_what_is_over_may_be_added(quick: QuickAdd, suite: Suite) -> None:
    added, _ = quick.add(quick.read("Globex 2026-01-05 14:00 London time", ("en",), "dmy"))
    assert added.zone == "Europe/London"
    assert added.start_utc < suite.clock.now()


@pytest.mark.parametrize(
    ("line", "end"), [("Globex 2027-10-31 02:30 Europe/Berlin", 2), ("Globex 2027-03-28 02:30 Europe/Berlin", 4)]
)
def test_an_hour_is_an_hour_across_a_change_of_clocks(quick: QuickAdd, line: str, end: int) -> None:
    added, _ = quick.add(quick.read(line, ("en",), "dmy"))
    assert added.end_utc - added.start_utc == 3600
    assert added.end.hour == end


@pytest.mark.parametrize("text", ["Globex", "Globex 2026-12-01", "2026-12-01 2pm"])
def test_too_little_is_not_added(quick: QuickAdd, suite: Suite, text: str) -> None:
    reading = quick.read(text, ("en",), "dmy")
    assert not reading.is_enough
    with pytest.raises(PostviewError) as refusal:
        quick.add(reading)
    assert refusal.value.problem is Problem.MISSING_FIELD
    assert not suite.store.find(Interview)


def test_people_and_cities_are_known(quick: QuickAdd) -> None:
    quick.add(quick.read("Globex 2026-12-01 2pm with Ms Ada Brown", ("en",), "dmy"))
    assert quick.read("Globex 2026-12-02 2pm with ms ada brown", ("en",), "dmy").person == "Ms Ada Brown"
    assert quick.read("Globex 2026-12-02 2pm Kathmandu", ("en",), "dmy").zone == "Asia/Kathmandu"
    assert quick.read("Globex 2026-12-02 14 Uhr Münchner Str", ("de",), "dmy").title == "Münchner Str"
