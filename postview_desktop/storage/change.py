"""One change in progress: what a service writes through, and what is recorded of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from postview_desktop.domain.change import Changed, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.storage.accounts import StoredSetting
from postview_desktop.storage.database import Database
from postview_desktop.storage.history import is_as_left, recorded_rows, row_of
from postview_desktop.storage.record import RecordedRow, difference, joined, to_text
from postview_desktop.storage.table import OnDelete, Row, Table
from postview_desktop.storage.tables import BY_NAME, HANGING, table_of

T = TypeVar("T")
Key = tuple[str, int]
Records = dict[Key, tuple[Row | None, Row | None]]

COALESCE_SECONDS = 120
"""A change that carries on the newest one becomes part of it for this long after that one began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """What one change touched, told after it was written. A deleted row's parents count as touched."""

    change_id: int
    verb: Verb
    kinds: frozenset[Changed]
    organisation_ids: frozenset[int] = frozenset()
    application_ids: frozenset[int] = frozenset()
    interview_ids: frozenset[int] = frozenset()
    turned: bool = False
    """made by undo or redo"""


class Change:
    """All or nothing, and one line of the history. Made by `Store.change` only.

    `id` is the id of the line; a change that alters no row writes no line, and its id is given to the next.
    """

    def __init__(
        self,
        database: Database,
        now: int,
        verb: Verb,
        *,
        what: str = "",
        application_id: int | None = None,
        interview_id: int | None = None,
        coalesce: str | None = None,
        undoes: int | None = None,
    ) -> None:
        self._database = database
        self._now = now
        self._verb = verb
        self._what = what
        self._application_id = application_id
        self._interview_id = interview_id
        self._coalesce = coalesce
        self._undoes = undoes
        self._records: Records = {}
        self._extends = self._line_to_extend() if coalesce is not None else None
        self.id: int = self._extends if self._extends is not None else self._next_id()

    # -- what services call ---------------------------------------------------------------------------------

    def add(self, item: T) -> T:
        """A new row; returns the item with its id. An id that the item brings along (an import) is kept."""
        table = table_of(type(item))
        row = table.row_of(item)
        if not row["id"]:
            row["id"] = self._free_id(table)
        self._insert(table, row)
        return replace(item, id=row["id"])  # type: ignore[type-var]

    def save(self, item: T) -> T:
        """Write what differs; where nothing differs, nothing is recorded. Raises PostviewError(GONE)."""
        table = table_of(type(item))
        after = table.row_of(item)
        before = self._row(table, int(after["id"] or 0))
        if before is None:
            raise PostviewError(Problem.GONE, kind=table.name, id=after["id"])
        self._update(table, before, after)
        return item

    def delete(self, item: object) -> None:
        """Delete a row and everything that hangs on it. Raises PostviewError(GONE)."""
        table = table_of(type(item))
        row = self._row(table, int(table.row_of(item)["id"] or 0))
        if row is None:
            raise PostviewError(Problem.GONE, kind=table.name)
        self._delete_with_all(table, row)

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a setting; `value` is anything that JSON can hold."""
        text = json.dumps(value, ensure_ascii=False)
        found = self._database.one("SELECT id FROM setting WHERE key = ?", (key,))
        if found is None:
            self.add(StoredSetting(key=key, value=text))
        else:
            self.save(StoredSetting(id=found[0], key=key, value=text))

    # -- undo -------------------------------------------------------------------------------------------------

    def turn_back(self, recorded: Iterable[RecordedRow]) -> None:
        """Put rows back to what they were before. Raises PostviewError(CHANGED_SINCE) where one has moved on."""
        for step in recorded:
            table = BY_NAME[step.table_name]
            if not is_as_left(self._database, step):
                raise PostviewError(Problem.CHANGED_SINCE, kind=table.name, id=step.row_id)
            current = row_of(self._database, table, step.row_id)
            if current is None:
                self._insert(table, step.before or {})
            elif step.before is None:
                self._delete(table, current)
            else:
                self._update(table, current, {**current, **step.before})

    # -- for the store ------------------------------------------------------------------------------------------

    def mark(self) -> Records:
        """Where a change within this one began, for `back_to`."""
        return dict(self._records)

    def back_to(self, mark: Records) -> None:
        """Forget what was recorded since; the rows themselves go back with the savepoint."""
        self._records = mark

    def finish(self) -> Touched | None:
        """Write the line and its rows. None where nothing was altered, so that there is nothing to keep."""
        altered = {
            key: (before, after)
            for key, (before, after) in self._records.items()
            if difference(BY_NAME[key[0]], before, after) is not None
        }
        if not altered:
            return None
        touched = self._touched(altered)
        if self._extends is not None:
            self._extend(altered)
        else:
            self._write_line(touched, altered)
            rows = [
                (self.id, place, name, row_id, to_text(parts[0]), to_text(parts[1]))
                for place, ((name, row_id), (before, after)) in enumerate(altered.items())
                if (parts := difference(BY_NAME[name], before, after)) is not None
            ]
            self._write_rows(rows)
        if self._undoes is not None:
            self._database.execute("UPDATE change SET undone_by = ? WHERE id = ?", (self.id, self._undoes))
        return touched

    # -- rows -------------------------------------------------------------------------------------------------

    def _row(self, table: Table, row_id: int) -> Row | None:
        return row_of(self._database, table, row_id)

    def _free_id(self, table: Table) -> int:
        return self._database.number("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)) + 1

    def _insert(self, table: Table, row: Row) -> None:
        whole = table.with_folded(row)
        names = ", ".join(f'"{column}"' for column in whole)
        marks = ", ".join("?" * len(whole))
        self._database.execute(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', tuple(whole.values()))
        self._record(table, None, row)

    def _update(self, table: Table, before: Row, after: Row) -> None:
        changes: Row = {column: value for column, value in after.items() if before[column] != value}
        if not changes:
            return
        whole = table.with_folded(changes)
        names = ", ".join(f'"{column}" = ?' for column in whole)
        self._database.execute(
            f'UPDATE "{table.name}" SET {names} WHERE id = ?',
            (*whole.values(), before["id"]),
        )
        self._record(table, before, after)

    def _delete(self, table: Table, row: Row) -> None:
        self._database.execute(f'DELETE FROM "{table.name}" WHERE id = ?', (row["id"],))
        self._record(table, row, None)

    def _delete_with_all(self, table: Table, row: Row) -> None:
        for child, link in HANGING[table.name]:
            keep = "0" if not link.keep else f"({link.keep})"
            found = self._database.rows(
                f'SELECT {child.listed}, {keep} FROM "{child.name}" WHERE "{link.column}" = ?', (row["id"],)
            )
            for *values, kept in found:
                hanging: Row = dict(zip(child.columns, values, strict=True))
                if kept or link.on_delete is OnDelete.LETS_GO:
                    self._update(child, hanging, {**hanging, link.column: None})
                elif self._row(child, int(hanging["id"] or 0)) is not None:  # may have gone with another parent
                    self._delete_with_all(child, hanging)
        current = self._row(table, int(row["id"] or 0))
        if current is not None:
            self._delete(table, current)

    def _record(self, table: Table, before: Row | None, after: Row | None) -> None:
        row = after if after is not None else before
        if row is None:
            raise ValueError("a row that was neither before nor after")
        key = (table.name, int(row["id"] or 0))
        first = self._records[key][0] if key in self._records else before
        self._records[key] = (first, after)

    # -- the line ---------------------------------------------------------------------------------------------

    def _next_id(self) -> int:
        # The write lock is held, so nobody else can take this number.
        return self._database.number("SELECT seq FROM sqlite_sequence WHERE name = 'change'") + 1

    def _line_to_extend(self) -> int | None:
        newest = self._database.one("SELECT id, at, verb, coalesce_key FROM change ORDER BY id DESC LIMIT 1")
        if newest is None or newest[2] != self._verb or newest[3] != self._coalesce:
            return None
        return int(newest[0]) if 0 <= self._now - newest[1] < COALESCE_SECONDS else None

    def _write_line(self, touched: Touched, altered: Records) -> None:
        only_interview = next(iter(touched.interview_ids)) if len(touched.interview_ids) == 1 else None
        only_application = next(iter(touched.application_ids)) if len(touched.application_ids) == 1 else None
        self._database.execute(
            "INSERT INTO change (id, at, last_at, verb, what, application_id, interview_id, coalesce_key, undoes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self.id,
                self._now,
                self._now,
                str(self._verb),
                self._what or self._name_of_only_organisation(touched, altered),
                self._application_id if self._application_id is not None else only_application,
                self._interview_id if self._interview_id is not None else only_interview,
                self._coalesce,
                self._undoes,
            ),
        )

    def _name_of_only_organisation(self, touched: Touched, altered: Records) -> str:
        if len(touched.organisation_ids) != 1:
            return ""
        organisation_id = next(iter(touched.organisation_ids))
        row = self._row(BY_NAME["organisation"], organisation_id)
        if row is None:
            row = altered.get(("organisation", organisation_id), (None, None))[0]
        return "" if row is None else str(row["name"])

    def _write_rows(self, rows: Iterable[tuple[int, int, str, int, str | None, str | None]]) -> None:
        self._database.execute_many(
            "INSERT INTO change_row (change_id, place, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?, ?)",
            rows,
        )

    def _extend(self, altered: Records) -> None:
        """Make this change part of the newest line: its old `before`, our new `after`."""
        earlier = {(step.table_name, step.row_id): step for step in recorded_rows(self._database, self.id)}
        merged: dict[Key, tuple[Row | None, Row | None]] = {k: (s.before, s.after) for k, s in earlier.items()}
        for key, (before, after) in altered.items():
            table = BY_NAME[key[0]]
            if key in earlier:
                parts = joined(table, earlier[key], before, after)
            else:
                parts = difference(table, before, after)
            if parts is None:
                merged.pop(key, None)
            else:
                merged[key] = parts
        self._database.execute("DELETE FROM change_row WHERE change_id = ?", (self.id,))
        if not merged:
            self._database.execute("DELETE FROM change WHERE id = ?", (self.id,))
            return
        self._database.execute("UPDATE change SET last_at = ? WHERE id = ?", (self._now, self.id))
        self._write_rows(
            (self.id, place, name, row_id, to_text(before), to_text(after))
            for place, ((name, row_id), (before, after)) in enumerate(merged.items())
        )

    # -- what was touched -----------------------------------------------------------------------------------

    def _touched(self, altered: Records) -> Touched:
        found: dict[str, set[int]] = {"organisation": set(), "application": set(), "interview": set()}
        for (name, row_id), images in altered.items():
            if name in found:
                found[name].add(row_id)
            for row in images:
                for parent, ids in found.items():
                    pointed_to = None if row is None else row.get(f"{parent}_id")
                    if isinstance(pointed_to, int):
                        ids.add(pointed_to)
        found["application"] |= self._parents("application_id", "interview", found["interview"])
        found["organisation"] |= self._parents("organisation_id", "application", found["application"])
        return Touched(
            change_id=self.id,
            verb=self._verb,
            kinds=frozenset(BY_NAME[name].changed for name, _ in altered),
            organisation_ids=frozenset(found["organisation"]),
            application_ids=frozenset(found["application"]),
            interview_ids=frozenset(found["interview"]),
            turned=self._undoes is not None,
        )

    def _parents(self, column: str, table: str, ids: Iterable[int]) -> set[int]:
        rows = self._database.rows(
            f"SELECT DISTINCT {column} FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(ids)),),
        )
        return {int(row[0]) for row in rows}
