"""Reading the change record: its lines, what undoes what, and the earlier versions of a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from postview_desktop.domain.change import LASTING_VERBS, HistoryLine, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.storage.database import Database
from postview_desktop.storage.record import RecordedRow, from_text
from postview_desktop.storage.table import Row, Table
from postview_desktop.storage.tables import BY_NAME

_LASTING = ", ".join(f"'{verb}'" for verb in sorted(LASTING_VERBS))

_LOOK_BACK = 50
"""So many lines are looked at for one that can still be undone."""


def lines(database: Database, rest: str, args: Sequence[Any] = ()) -> list[HistoryLine]:
    """Lines of the record; `rest` is what follows FROM."""
    rows = database.rows(f"SELECT id, at, verb, what, application_id, interview_id, undone_by FROM change {rest}", args)
    return [
        HistoryLine(
            id=id,
            at=at,
            verb=Verb(verb),
            what=what,
            application_id=application_id,
            interview_id=interview_id,
            undone=undone_by is not None,
            can_undo=undone_by is None and Verb(verb) not in LASTING_VERBS,
        )
        for id, at, verb, what, application_id, interview_id, undone_by in rows
    ]


def newest_undoable(database: Database) -> HistoryLine | None:
    """The newest line whose rows are still as it left them, or None.

    What went on in the meantime (a letter that was sent after it was edited) is passed over.
    """
    rest = f"WHERE undone_by IS NULL AND verb NOT IN ({_LASTING}) ORDER BY id DESC LIMIT {_LOOK_BACK}"
    for line in lines(database, rest):
        if all(is_as_left(database, step) for step in recorded_rows(database, line.id)):
            return line
    return None


def is_as_left(database: Database, step: RecordedRow) -> bool:
    """True where a row is still as a change left it, so that the change can be turned back."""
    current = row_of(database, BY_NAME[step.table_name], step.row_id)
    if step.after is None or current is None:
        return step.after is None and current is None
    return all(current[column] == value for column, value in step.after.items())


def row_of(database: Database, table: Table, row_id: int) -> Row | None:
    """A row as it is now, or None."""
    values = database.one(table.select_one, (row_id,))
    return None if values is None else dict(zip(table.columns, values, strict=True))


def latest_turn(database: Database, change_id: int) -> tuple[HistoryLine, int | None]:
    """The line that now speaks for a change (itself, its undoing, that one's undoing ...), and what it undoes.

    Raises PostviewError(GONE).
    """
    while True:
        found = database.one("SELECT undone_by, undoes FROM change WHERE id = ?", (change_id,))
        if found is None:
            raise PostviewError(Problem.GONE, kind="change", id=change_id)
        undone_by, undoes = found
        if undone_by is None:
            return lines(database, "WHERE id = ?", (change_id,))[0], undoes
        change_id = undone_by


def recorded_rows(database: Database, change_id: int) -> list[RecordedRow]:
    """What the record holds of one change, in the order in which it was written."""
    rows = database.rows(
        "SELECT table_name, row_id, before, after FROM change_row WHERE change_id = ? ORDER BY place", (change_id,)
    )
    return [RecordedRow(name, row_id, from_text(before), from_text(after)) for name, row_id, before, after in rows]


def versions(database: Database, table: Table, row_id: int) -> list[tuple[int, Any]]:
    """Every state of a row that the record knows, newest first, each with the instant that it is from."""
    rows = database.rows(
        "SELECT change.last_at, before, after FROM change_row JOIN change ON change.id = change_id"
        " WHERE table_name = ? AND row_id = ? ORDER BY change_id DESC",
        (table.name, row_id),
    )
    state = row_of(database, table, row_id)
    found: list[tuple[int, Any]] = []
    for at, before_text, after_text in rows:
        before = from_text(before_text)
        if after_text is not None and state is not None:
            found.append((at, table.item_of_row(state)))
        # Backwards in time: what a change wrote over takes its place again.
        state = None if before is None else {**(state or {}), **before}
    return found
