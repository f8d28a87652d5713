"""All services over one store: derived rows follow every change, and catch up after a crash."""

from __future__ import annotations

from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from tests.support.builders import fresh_store, put_interview
from tests.support.clock import FixedClock

SERVICES = sorted(set(vars(Suite)) - {field.name for field in fields(Suite)})


def due(store: Store) -> list[tuple[Any, ...]]:
    return store.sql("SELECT * FROM due ORDER BY interview_id, kind")


@pytest.mark.parametrize("name", [name for name in SERVICES if not name.startswith("_")])
def test_every_service_can_be_had_and_is_one(name: str, suite: Suite) -> None:
    service = getattr(suite, name)
    assert service is getattr(suite, name)
    assert type(service).__name__.casefold() == name.replace("_", "")


def test_F7_what_is_due_follows_every_change_and_its_undoing(suite: Suite, store: Store) -> None:
    put_interview(store, people=("Ada Brown",))
    rows = due(store)
    assert rows
    change_id = suite.interviews.delete(1)
    assert due(store) == []
    suite.history.undo(change_id)
    assert due(store) == rows


def test_what_was_due_is_worked_out_again_after_a_crash(tmp_path: Path, clock: FixedClock) -> None:
    with closing(fresh_store(tmp_path, clock)) as store:
        open_suite(store, clock)
        put_interview(store, people=("Ada Brown",))
        rows = due(store)
        # The end comes between a change and what follows from it: nobody listens any more.
        store.on_change.clear()
        put_interview(store, organisation="Contoso")
        assert due(store) == rows
    with closing(fresh_store(tmp_path, clock)) as store:
        open_suite(store, clock)
        assert {row[0] for row in due(store)} == {1, 2}


def test_what_could_not_be_worked_out_is_with_the_next_change(
    suite: Suite, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("a mistake of ours")

    with monkeypatch.context() as broken, pytest.raises(RuntimeError):
        broken.setattr(suite.follow_ups, "refresh", fail)
        put_interview(store)
    assert len(suite.interviews.list()) == 1, "what was entered is kept all the same"
    assert due(store) == [] and store.to_derive() == {1}

    put_interview(store, organisation="Contoso")
    assert {row[0] for row in due(store)} == {1, 2}
    assert store.to_derive() == set()


def test_opening_again_works_nothing_out_anew(tmp_path: Path, clock: FixedClock) -> None:
    with closing(fresh_store(tmp_path, clock)) as store:
        open_suite(store, clock)
        put_interview(store)
    with closing(fresh_store(tmp_path, clock)) as store:
        said: list[str] = []
        store._database.connection.set_trace_callback(said.append)
        open_suite(store, clock)
        assert not [line for line in said if "DELETE" in line or "INSERT" in line]


def test_reading_only_writes_nothing(tmp_path: Path, clock: FixedClock) -> None:
    with closing(fresh_store(tmp_path, clock)) as store:
        put_interview(store)
    with closing(Store.open(tmp_path / "postview.sqlite", clock.now, read_only=True)) as store:
        suite = open_suite(store, clock)
        assert len(suite.interviews.list()) == 1
        assert suite.search.state().on
