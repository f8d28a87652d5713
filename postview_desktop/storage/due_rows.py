"""The derived table `due`: what the rules give for each interview, kept so that a page need not work it out."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from postview_desktop.storage.store import Store


class DueRow(NamedTuple):
    """Days are date ordinals; nothing of the row counts before `since` (epoch seconds), the interview's end."""

    interview_id: int
    kind: str
    first: int
    best: int
    last: int
    since: int
    step: str
    organisation_id: int
    data: str


class DueLine(NamedTuple):
    """A row with the names that it is shown with."""

    row: DueRow
    application_id: int
    organisation: str
    role: str
    title: str


def replace_rows(store: Store, organisation_ids: Collection[int] | None, rows: Iterable[DueRow]) -> None:
    """Put these rows in the place of all rows of the organisations; of every organisation for None.

    Only what differs is written: most of what a person types alters nothing here, and each write costs a keystroke.
    """
    known = "SELECT interview_id, kind, first, best, last, since, step, organisation_id, data FROM due"
    if organisation_ids is None:
        found = store.sql(known)
    else:
        chosen = json.dumps(sorted(organisation_ids))
        found = store.sql(f"{known} WHERE organisation_id IN (SELECT value FROM json_each(?))", (chosen,))
    before = {(row[0], row[1]): row for row in found}
    after = {(row.interview_id, row.kind): row for row in rows}
    with store.derived() as execute:
        for key in before.keys() - after.keys():
            execute("DELETE FROM due WHERE interview_id = ? AND kind = ?", key)
        for key, row in after.items():
            if before.get(key) != row:
                execute("INSERT OR REPLACE INTO due VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)


_LINES = """
SELECT d.interview_id, d.kind, d.first, d.best, d.last, d.since, d.step, d.organisation_id, d.data,
       a.id, o.name, a.role, i.title
FROM due d JOIN interview i ON i.id = d.interview_id
     JOIN application a ON a.id = i.application_id JOIN organisation o ON o.id = a.organisation_id
"""

# The kinds that there are, each found by one step in the index.
_KINDS = """
WITH RECURSIVE known (kind) AS (
    SELECT min(kind) FROM due
    UNION ALL SELECT (SELECT min(d.kind) FROM due d WHERE d.kind > known.kind) FROM known WHERE known.kind IS NOT NULL)
SELECT kind FROM known WHERE kind IS NOT NULL
"""


def lines_until(store: Store, best: int, now: int, *, passing: int, passing_kinds: Collection[str]) -> list[DueLine]:
    """Everything of ended interviews that is best done by a day (an ordinal), the oldest first.

    What passes by itself (`passing_kinds`) is left out where it was best done before the day `passing`.
    """
    kinds = {str(row[0]) for row in store.sql(_KINDS)}
    rows: list[tuple[Any, ...]] = []
    for first, these in ((passing, kinds & set(passing_kinds)), (0, kinds - set(passing_kinds))):
        # Each kind and its days are one stretch of the index, however much lies before them.
        rows += store.sql(
            f"{_LINES} WHERE d.kind IN ({', '.join('?' * len(these))}) AND d.best BETWEEN ? AND ? AND d.since <= ?",
            (*sorted(these), first, best, now),
        )
    rows.sort(key=lambda row: (row[3], row[0]))
    return [DueLine(DueRow(*row[:9]), *row[9:]) for row in rows]


def lines_between(
    store: Store,
    after: int,
    until: int,
    now: int,
    kinds: Collection[str],
    interview_ids: Collection[int] | None = None,
) -> list[DueLine]:
    """What becomes due after one day and until another (ordinals), of some kinds, of ended interviews (or of some)."""
    if interview_ids is None:
        these, ids, by = "", [], ""
    else:
        # "+": of some interviews by their ids, never through all that is due on these days.
        these, ids, by = (
            " AND d.interview_id IN (SELECT value FROM json_each(?))",
            [json.dumps(sorted(interview_ids))],
            "+",
        )
    rows = store.sql(
        f"{_LINES} WHERE {by}d.kind IN ({', '.join('?' * len(kinds))}) AND {by}d.best > ? AND {by}d.best <= ?"
        f" AND d.since <= ?{these} ORDER BY d.best, d.interview_id",
        (*sorted(kinds), after, until, now, *ids),
    )
    return [DueLine(DueRow(*row[:9]), *row[9:]) for row in rows]


def days_of_kinds(store: Store, now: int, kinds: Collection[str]) -> list[tuple[int, str, int, int]]:
    """Interview, kind, best day (an ordinal) and `since` of all that is due of some kinds, of ended interviews."""
    rows = store.sql(
        f"SELECT interview_id, kind, best, since FROM due WHERE kind IN ({', '.join('?' * len(kinds))}) AND since <= ?",
        (*sorted(kinds), now),
    )
    return [(int(id), str(kind), int(best), int(since)) for id, kind, best, since in rows]
