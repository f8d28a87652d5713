"""The History tab and Undo."""

from __future__ import annotations

from postview_desktop.services.applications import Applications
from postview_desktop.services.history import History
from postview_desktop.storage import Store
from tests.support.builders import put_interview
from tests.support.clock import FixedClock


def test_lines_undo_redo_and_the_last(store: Store, clock: FixedClock) -> None:
    history = History(store, clock)
    interview = put_interview(store)
    put_interview(store, organisation="Contoso")
    deleted = Applications(store, clock).delete(interview.application_id)

    last = history.last()
    assert last is not None and last.id == deleted
    history.undo(deleted)
    assert store.get(type(interview), interview.id) == interview
    history.redo(deleted)
    assert store.get(type(interview), interview.id) is None
    assert len(history.lines()) == 5
    assert len(history.lines(limit=1)) == 1
    assert [line.what for line in history.lines(interview_id=interview.id)] == ["Northwind"] * 4
    assert [line.what for line in history.lines(application_id=2)] == ["Contoso"]
