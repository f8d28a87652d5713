"""A sound database out of what was read from a damaged one, alone or laid over a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.meter import unheard
from postview_desktop.domain.outbox import brought_back
from postview_desktop.storage import migrations
from postview_desktop.storage.backup_copy import copy_database
from postview_desktop.storage.database import Database, key_for, open_raw
from postview_desktop.storage.opening import upgrade
from postview_desktop.storage.refusals import clear_away, refusals
from postview_desktop.storage.salvage import Remains, final_states, read_remains, shapes, usual_row
from postview_desktop.storage.table import Link, OnDelete, Row, Table
from postview_desktop.storage.tables import ALL_TABLES, BY_NAME, table_of

_NAMED = {"organisation": "name", "application": "role", "person": "name", "interview": "title"}
"""Tables on which others hang, and the column that a person knows a row by."""


@dataclass(slots=True)
class Outcome:
    """Rows by table: all that are in the new file; of these those from the backup, put together from the history,
    and standing in for one of which only a part is known; those known to be lost, and the tables of which more may be
    missing. `held` letters wait for a word."""

    rows: dict[str, int] = field(default_factory=dict[str, int])
    from_backup: dict[str, int] = field(default_factory=dict[str, int])
    from_history: dict[str, int] = field(default_factory=dict[str, int])
    stand_ins: dict[str, int] = field(default_factory=dict[str, int])
    lost: dict[str, int] = field(default_factory=dict[str, int])
    unsure: set[str] = field(default_factory=set[str])
    held: int = 0


def rebuild(
    target: Path, remains: Remains, stand_in: str, outcome: Outcome | None = None, *, key: DatabaseKey | None = None
) -> Outcome:
    """Write what remains into a new file of the newest schema, proved to be sound; locked where a key is given.

    `stand_in` is the name that a row gets of which nothing but its id is known. Raises PostviewError for what the
    disk refuses; then there is no new file.
    """
    outcome = outcome or Outcome(from_history=dict(remains.from_history), unsure=remains.unsure())
    _fill_gaps(remains, stand_in, outcome)
    outcome.held = _hold_letters(remains)
    dropped = _write(target, remains, key)
    for name, count in dropped.items():
        outcome.lost[name] = outcome.lost.get(name, 0) + count
    outcome.rows = {name: len(rows) - dropped.get(name, 0) for name, rows in remains.rows.items() if rows}
    for name, count in remains.lost().items():
        outcome.lost[name] = outcome.lost.get(name, 0) + count
    return outcome


def laid_over(backup: Remains, damaged: Remains) -> tuple[Remains, Outcome]:
    """What the damaged file still holds, over what the backup held; where both know a row, the damaged file's is newer.

    A row that only the backup knows was deleted since, where its table could be read as a whole or the history says
    so; otherwise it is taken from the backup. PostviewError(BACKUP_UNRELATED) where the two histories part.
    """
    for change_id in backup.changes.keys() & damaged.changes.keys():
        if backup.changes[change_id]["at"] != damaged.changes[change_id]["at"]:
            raise PostviewError(Problem.BACKUP_UNRELATED)
    steps = {**backup.steps, **damaged.steps}
    final = final_states(steps)
    outcome = Outcome(from_history=dict(damaged.from_history), unsure=damaged.unsure())
    rows: dict[str, dict[int, Row]] = {}
    for table in ALL_TABLES:
        name = table.name
        rows[name] = dict(damaged.rows[name])
        for row_id, row in backup.rows[name].items():
            if row_id in rows[name] or name in damaged.whole or final.get((name, row_id), row) is None:
                continue
            rows[name][row_id] = row
            outcome.from_backup[name] = outcome.from_backup.get(name, 0) + 1
    both = Remains(
        schema=damaged.schema,
        rows=rows,
        changes={**backup.changes, **damaged.changes},
        steps=steps,
        announced={**backup.announced, **damaged.announced},
        sequences={
            name: max(backup.sequences.get(name, 0), damaged.sequences.get(name, 0))
            for name in backup.sequences.keys() | damaged.sequences.keys()
        },
        known=damaged.known,
        hints=damaged.hints,
        bad_pages=damaged.bad_pages,
    )
    return both, outcome


def in_newest_schema(remains: Remains, scratch: Path) -> Remains:
    """The same rows as the newest schema keeps them, by way of a file that is upgraded."""
    if remains.schema == len(migrations.STEPS):
        return remains
    try:
        _write(scratch, remains, None)
        upgraded = read_remains(scratch)
    finally:
        clear_away(scratch)
    upgraded.whole, upgraded.known, upgraded.hints = remains.whole, remains.known, remains.hints
    upgraded.sequences = remains.sequences
    upgraded.from_history, upgraded.bad_pages = remains.from_history, remains.bad_pages
    return upgraded


# -- backups ------------------------------------------------------------------------------------------------------


def copy_of_backup(backup: Path, folder: Path, *, key: DatabaseKey | None = None) -> Path:
    """A copy of a backup's database in the newest schema, closed and proved to be sound.

    PostviewError: NO_BACKUP, NEWER_BACKUP, DATABASE_LOCKED, WRONG_KEY, and what the disk refuses.
    """
    copy = folder / "backup.sqlite"
    try:
        copy_database(backup, copy, key, unheard())
    except PostviewError as error:
        if error.problem is not Problem.DATABASE_DAMAGED:
            raise
        raise PostviewError(Problem.NO_BACKUP, file=backup.name, reason=error.details.get("reason", "")) from error
    with closing(Database(copy, str(copy), {"foreign_keys": 1}, key=key_for(copy, key))) as database:
        version = database.number("PRAGMA user_version")
        if version > len(migrations.STEPS):
            raise PostviewError(Problem.NEWER_BACKUP, file=backup.name)
        if version == 0 or database.number("PRAGMA application_id") != migrations.APPLICATION_ID:
            raise PostviewError(Problem.NO_BACKUP, file=backup.name, reason="")
        upgrade(database, None)
    return copy


def rows_in(path: Path, *, key: DatabaseKey | None = None) -> dict[str, int]:
    """How many rows each table of a sound database holds."""
    with refusals(path), closing(open_raw(path, read_only=True, key=key)) as database:
        return {
            table.name: int(database.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0])
            for table in ALL_TABLES
        }


def attachments_in(path: Path, *, key: DatabaseKey | None = None) -> dict[str, int]:
    """Digest and size of the documents that a sound database speaks of."""
    with refusals(path), closing(open_raw(path, read_only=True, key=key)) as database:
        return dict(database.execute("SELECT digest, max(size) FROM attachment GROUP BY digest").fetchall())


# -- letters ------------------------------------------------------------------------------------------------------


def hold_letters_in(path: Path, sent: Mapping[str, Letter], *, key: DatabaseKey | None = None) -> int:
    """Let no letter of a database file be on its way: see `domain.outbox.brought_back`. How many are held now."""
    letters = table_of(Letter)
    with refusals(path), closing(open_raw(path, key=key)) as database:
        rows = {
            values[0]: dict(zip(letters.columns, values, strict=True))
            for values in database.execute(f'SELECT {letters.listed} FROM "letter"')
        }
        altered = _brought_back(rows, sent)
        database.execute("BEGIN IMMEDIATE")
        for row in altered:
            names = ", ".join(f'"{column}" = ?' for column in row)
            database.execute(f'UPDATE "letter" SET {names} WHERE id = ?', (*row.values(), row["id"]))
        database.execute("COMMIT")
    return sum(row["state"] == LetterState.HELD for row in altered)


def sent_letters(remains: Remains) -> dict[str, Letter]:
    """Letters that have left, by their Message-ID."""
    items = (table_of(Letter).item_of_row(row) for row in remains.rows["letter"].values())
    return {item.message_id: item for item in items if item.state is LetterState.SENT and item.message_id}


def _hold_letters(remains: Remains) -> int:
    altered = _brought_back(remains.rows["letter"], {})
    for row in altered:
        remains.rows["letter"][int(row["id"] or 0)] = row
    return sum(row["state"] == LetterState.HELD for row in altered)


def _brought_back(rows: Mapping[int, Row], sent: Mapping[str, Letter]) -> list[Row]:
    letters = table_of(Letter)
    found: list[Row] = []
    for row in rows.values():
        before: Letter = letters.item_of_row(row)
        after = brought_back(before, sent)
        if after != before:
            found.append({**row, **{column: letters.row_of(after)[column] for column in row}})
    return found


# -- gaps ---------------------------------------------------------------------------------------------------------


def _fill_gaps(remains: Remains, stand_in: str, outcome: Outcome) -> None:
    """Children before their parents: what stands in for a parent may need one itself."""
    for table in reversed(ALL_TABLES):
        rows = remains.rows[table.name]
        if table.name in _NAMED:
            for row_id in remains.known.get(table.name, set()) - rows.keys():
                if remains.hints.get(table.name, {}).get(row_id):
                    _stand_in(remains, table, row_id, stand_in, outcome, {})
        for row in list(rows.values()):
            _mend_links(remains, table, row, stand_in, outcome)


def _mend_links(remains: Remains, table: Table, row: Row, stand_in: str, outcome: Outcome) -> None:
    """A link into nothing is emptied where it may be and another owner is left; otherwise something stands in."""

    def there(link: Link) -> bool:
        return row.get(link.column) in remains.rows[link.to]

    owners = [link for link in table.links if link.on_delete is OnDelete.GOES_TOO]
    for link in table.links:
        parent = row.get(link.column)
        if parent is None or there(link):
            continue
        may_be_empty = usual_row(table.name)[link.column] is None
        if may_be_empty and (link.on_delete is OnDelete.LETS_GO or any(there(other) for other in owners)):
            row[link.column] = None
        else:
            _stand_in(remains, BY_NAME[link.to], int(parent), stand_in, outcome, row)


def _stand_in(remains: Remains, table: Table, row_id: int, name: str, outcome: Outcome, child: Row) -> None:
    """A row with what is known of it: by an index (folded names for lack of the others), by the row that needs it."""
    row = usual_row(table.name) | {"id": row_id}
    hint = dict(remains.hints.get(table.name, {}).get(row_id, {}))
    for column in table.columns:
        known = hint.get(column, hint.get(f"{column}_folded"))
        if known not in (None, "") and type(known) is type(row[column]):
            row[column] = known
    if table.name == "interview":
        _set_times(row, child)
    for link in table.links:
        if row.get(link.column) == 0:
            known = hint.get(link.column)
            row[link.column] = (known if isinstance(known, int) else 0) or child.get(link.column) or 0
    named = _NAMED.get(table.name)
    if named is not None and not row[named]:
        row[named] = name
    remains.rows[table.name][row_id] = row
    remains.known.setdefault(table.name, set()).add(row_id)
    outcome.stand_ins[table.name] = outcome.stand_ins.get(table.name, 0) + 1


def _set_times(row: Row, child: Row) -> None:
    """Wall times in UTC that agree with the instants; of an unknown day, the day that its own rows are from."""
    start = int(row["start_utc"] or 0) or int(child.get("updated_at") or child.get("at") or 0)
    end = max(int(row["end_utc"] or 0), start)
    row.update(start_utc=start, end_utc=end, zone="UTC")
    for column, instant in (("start", start), ("end", end)):
        row[column] = datetime.fromtimestamp(instant, UTC).replace(tzinfo=None).isoformat(timespec="seconds")


# -- writing ------------------------------------------------------------------------------------------------------


def _write(target: Path, remains: Remains, key: DatabaseKey | None) -> dict[str, int]:
    """Write a file of the rows' own schema, upgrade it and prove it. How many rows of each table found no place."""
    clear_away(target)
    try:
        with refusals(target), closing(open_raw(target, key=key)) as database:
            dropped = _fill(database, remains)
        with closing(Database(target, str(target), {"foreign_keys": 1}, key=key)) as whole:
            upgrade(whole, None)
            wrong = whole.rows("PRAGMA integrity_check(1)")[0][0]
        if wrong != "ok":
            raise PostviewError(Problem.DATABASE_DAMAGED, path=target, folder=target.parent, reason=wrong)
    except BaseException:
        clear_away(target)
        raise
    return dropped


def _fill(database: sqlite3.Connection, remains: Remains) -> dict[str, int]:
    dropped: dict[str, int] = {}
    database.execute("PRAGMA synchronous = full")
    database.execute("BEGIN IMMEDIATE")
    for step in migrations.STEPS[: remains.schema]:
        for statement in step:
            database.execute(statement)
    database.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {remains.schema}")
    columns = {name: set(shape.columns) for name, shape in shapes(remains.schema)[0].items()}
    for table in ALL_TABLES:
        if table.name in columns:
            rows = (table.with_folded(row) for row in remains.rows[table.name].values())
            dropped[table.name] = _insert(database, table.name, columns[table.name], rows)
    _insert(database, "change", columns["change"], remains.changes.values())
    kept = {row[0] for row in database.execute("SELECT id FROM change")}
    steps = (row for (change_id, _), row in remains.steps.items() if change_id in kept)
    _insert(database, "change_row", columns["change_row"], steps)
    announced = ({"key": key, "at": at} for key, at in remains.announced.items())
    _insert(database, "announced", columns["announced"], announced)
    # What hung on a row that found no place.
    while broken := database.execute("PRAGMA foreign_key_check").fetchall():
        for table, row_id in {(row[0], row[1]) for row in broken}:
            database.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row_id,))
            dropped[table] = dropped.get(table, 0) + 1
    _set_sequences(database, remains)
    database.execute("COMMIT")
    return {name: count for name, count in dropped.items() if count}


def _insert(database: sqlite3.Connection, table: str, columns: set[str], rows: Iterable[Mapping[str, object]]) -> int:
    """Write rows; how many had no place: another one has what must be there once only, or a value is no value."""
    dropped = 0
    for row in rows:
        own = [column for column in row if column in columns]
        names = ", ".join(f'"{column}"' for column in own)
        marks = ", ".join("?" * len(own))
        statement = f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})'
        try:
            dropped += 1 - database.execute(statement, tuple(row[column] for column in own)).rowcount
        except sqlite3.IntegrityError:  # a flipped bit may have made a text of a number, or nothing at all of it
            dropped += 1
    return dropped


def _set_sequences(database: sqlite3.Connection, remains: Remains) -> None:
    """No id that was ever given is given again, those of lost rows included."""
    highest = dict(remains.sequences)
    for step in remains.steps.values():
        name = str(step["table_name"])
        highest[name] = max(highest.get(name, 0), int(step["row_id"] or 0))
    for name, ids in remains.known.items():
        highest[name] = max([highest.get(name, 0), *ids])
    highest["change"] = max([highest.get("change", 0), *(change_id for change_id, _ in remains.steps)])
    for name, value in highest.items():
        found = database.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).fetchone()
        if found is None and value:
            database.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, value))
        elif found is not None and found[0] < value:
            database.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (value, name))
