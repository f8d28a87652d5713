"""The bin's cost follows what was deleted, not the length of the history."""

from __future__ import annotations

from typing import Any

from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import Interview
from postview_desktop.storage import Store
from postview_desktop.storage.bin import deletions
from tests.support.builders import put_interview


def test_only_lines_that_may_delete_are_looked_into(store: Store) -> None:
    interview = put_interview(store)
    with store.change(Verb.INTERVIEW_DELETED) as change:
        change.delete(store.need(Interview, interview.id))
    asked: list[tuple[str, Any]] = []
    sql = store.sql

    def listened(statement: str, args: Any = ()) -> list[tuple[Any, ...]]:
        asked.append((statement, args))
        return sql(statement, args)

    store.sql = listened  # type: ignore[method-assign]
    assert [one.root for one in deletions(store)] == ["interview"]
    store.sql = sql  # type: ignore[method-assign]

    plan = [str(row[3]) for row in store.sql(f"EXPLAIN QUERY PLAN {asked[0][0]}", asked[0][1])]
    rows = [step for step in plan if "change_row" in step]
    assert rows and all("SEARCH" in step and "PRIMARY KEY" in step for step in rows), plan
