"""Reading the change record: its lines, what undoes what, and the earlier versions of a row."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from postview_desktop.domain.change import (
    LASTING_VERBS,
    OWN_STEPS,
    TOLD_BY_UNDO,
    Altered,
    Deed,
    Field,
    HistoryDetail,
    HistoryLine,
    Verb,
)
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.storage.database import Database
from postview_desktop.storage.record import RecordedRow, from_text
from postview_desktop.storage.table import Row, Table
from postview_desktop.storage.tables import BY_NAME

_LASTING = ", ".join(f"'{verb}'" for verb in sorted(LASTING_VERBS))

_LOOK_BACK = 50
"""So many lines are looked at for one that can still be undone."""

_TOLD = 12
"""So many rows of one change are told; an import may have thousands."""


def lines(database: Database, rest: str, args: Sequence[Any] = ()) -> list[HistoryLine]:
    """Lines of the record; `rest` is what follows FROM."""
    rows = database.rows(
        "SELECT id, at, verb, what, application_id, interview_id, undone_by,"
        " (SELECT verb FROM change AS first WHERE first.id = change.undoes),"
        f" (SELECT undone_by FROM change AS later WHERE later.id = change.undone_by) FROM change {rest}",
        args,
    )
    found: list[HistoryLine] = []
    for id, at, verb, what, application_id, interview_id, undone_by, undid, done_again_by in rows:
        undone = undone_by is not None and _is_taken_back(database, undone_by)
        found.append(
            HistoryLine(
                id=id,
                at=at,
                verb=Verb(verb),
                what=what,
                application_id=application_id,
                interview_id=interview_id,
                undone=undone,
                can_undo=not undone and Verb(verb) not in LASTING_VERBS,
                undid=Verb(undid) if undid is not None and verb == Verb.UNDONE else None,
                again=undid is not None and verb != Verb.UNDONE,
                repeated=done_again_by is not None and verb != Verb.UNDONE,
            )
        )
    return found


def _is_taken_back(database: Database, undone_by: int) -> bool:
    """Whether the undoing of a line still holds: an undoing may have been taken back in turn, and so on."""
    taken_back = True
    while (found := database.one("SELECT undone_by FROM change WHERE id = ?", (undone_by,))) and found[0] is not None:
        taken_back = not taken_back
        undone_by = found[0]
    return taken_back


def newest_undoable(database: Database) -> HistoryLine | None:
    """The newest line whose rows are still as it left them, or None.

    What went on in the meantime (a letter that was sent after it was edited) is passed over.
    """
    rest = f"WHERE undone_by IS NULL AND verb NOT IN ({_LASTING}) ORDER BY id DESC LIMIT {_LOOK_BACK}"
    for line in lines(database, rest):
        if all(is_as_left(database, step) for step in recorded_rows(database, line.id)):
            return line
    return None


def next_to_undo(database: Database, passed: Collection[int]) -> HistoryLine | None:
    """What Ctrl+Z means now: as `newest_undoable`, or what it is to say first, such as a letter that has left since.

    The lines `passed` are passed over: of them it was said that they cannot be undone.
    """
    rest = f"WHERE undone_by IS NULL AND verb <> '{Verb.UNDONE}' ORDER BY id DESC LIMIT {2 * _LOOK_BACK}"
    for line in lines(database, rest):
        if line.id in passed:
            continue
        if line.verb in TOLD_BY_UNDO:
            return line
        if line.verb in LASTING_VERBS:
            continue
        if all(is_as_left(database, step) for step in recorded_rows(database, line.id)):
            return line
    return None


def next_to_redo(database: Database) -> HistoryLine | None:
    """What was taken back last and not done again, as long as nothing new was done since: the line of the undoing.

    What PostView did by itself in the meantime (a letter that left) is nothing new of the user's.
    """
    rows = database.rows(f"SELECT id, verb, undoes, undone_by FROM change ORDER BY id DESC LIMIT {4 * _LOOK_BACK}")
    for id, verb, undoes, undone_by in rows:
        if verb == Verb.UNDONE:
            if undone_by is None:
                return lines(database, "WHERE id = ?", (id,))[0]
        elif undoes is None and Verb(verb) not in OWN_STEPS and verb != Verb.LETTER_SENT:
            return None
    return None


def detail(database: Database, change_id: int) -> HistoryDetail:
    """What a line did, in values of the domain."""
    rows = database.rows(
        "SELECT table_name, row_id, before, after FROM change_row WHERE change_id = ? ORDER BY place LIMIT ?",
        (change_id, _TOLD),
    )
    steps = [RecordedRow(name, row_id, from_text(before), from_text(after)) for name, row_id, before, after in rows]
    count = len(steps)
    if count == _TOLD:
        count = database.number("SELECT count(*) FROM change_row WHERE change_id = ?", (change_id,))
    return HistoryDetail(
        altered=tuple(_altered(database, step) for step in steps),
        more=count - len(steps),
        changed_since=not all(is_as_left(database, step) for step in steps),
    )


NAME_OF = {
    "organisation": "name",
    "application": "role",
    "interview": "title",
    "person": "name",
    "letter": "to_name",
    "question": "text",
    "contact": "words",
    "instruction": "words",
    "decision": "reason",
    "attachment": "name",
    "answer": "subject",
    "account": "address",
}
"""The column by which a thing is called."""


def _name(database: Database, step: RecordedRow) -> str:
    row = row_of(database, BY_NAME[step.table_name], step.row_id) or step.after or step.before or {}
    if step.table_name == "participant":
        found = database.one("SELECT name FROM person WHERE id = ?", (row.get("person_id"),))
        return "" if found is None else str(found[0])
    return str(row.get(NAME_OF.get(step.table_name, ""), "") or "")


def _altered(database: Database, step: RecordedRow) -> Altered:
    table = BY_NAME[step.table_name]
    before = {} if step.before is None else table.values_of(step.before)
    after = {} if step.after is None else table.values_of(step.after)
    deed = Deed.ADDED if step.before is None else Deed.DELETED if step.after is None else Deed.CHANGED
    return Altered(
        kind=table.name,
        id=step.row_id,
        name=_name(database, step),
        deed=deed,
        fields=tuple(
            Field(name=name, before=before.get(name), after=after.get(name))
            for name in (after or before)
            if deed is not Deed.CHANGED or before.get(name) != after.get(name)
        ),
    )


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
