"""What can still be read from a damaged database: page by page, without SQLite, which gives up at the first bad one.

Three ways lead to a row, the surest first. The tree of its table; a page that no tree leads to any more, recognised by
what its rows look like; and the change record, which holds every row as it was written, so that a row that is gone
from its own page can be put together from its history.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import migrations
from postview_desktop.storage.database import key_for
from postview_desktop.storage.locked_remains import decrypted_image
from postview_desktop.storage.pages import (
    INDEX_INNER,
    INDEX_LEAF,
    TABLE_INNER,
    TABLE_LEAF,
    Page,
    Pages,
    Record,
    Unreadable,
)
from postview_desktop.storage.record import from_text
from postview_desktop.storage.table import Raw, Row
from postview_desktop.storage.tables import ALL_TABLES, BY_NAME

Steps = dict[tuple[int, int], Row]
"""Rows of `change_row` by change and place."""


@dataclass(slots=True)
class Remains:
    """What was read, table by table and row by row, as SQLite holds it; folded copies are left out.

    `whole` names the tables of which every page was read: what is not in them was deleted. `known` are the ids of
    rows that were there when the file was last whole, by its indexes, its history and the rows that point to them;
    `hints` what the indexes say of a row.
    """

    schema: int
    rows: dict[str, dict[int, Row]] = field(default_factory=dict[str, dict[int, Row]])
    changes: dict[int, Row] = field(default_factory=dict[int, Row])
    steps: Steps = field(default_factory=Steps)
    announced: dict[str, int] = field(default_factory=dict[str, int])
    sequences: dict[str, int] = field(default_factory=dict[str, int])
    whole: set[str] = field(default_factory=set[str])
    known: dict[str, set[int]] = field(default_factory=dict[str, set[int]])
    hints: dict[str, dict[int, Row]] = field(default_factory=dict[str, dict[int, Row]])
    from_history: dict[str, int] = field(default_factory=dict[str, int])
    bad_pages: int = 0

    def lost(self) -> dict[str, int]:
        """How many rows of each table are known to have been there and could not be read in any way."""
        found = {name: len(ids - self.rows[name].keys()) for name, ids in self.known.items()}
        return {name: count for name, count in found.items() if count}

    def unsure(self) -> set[str]:
        """Tables of which more may be missing than `lost` knows: neither their pages nor their history are whole, and
        not every id that was ever given is there."""
        if "change_row" in self.whole:
            return set()
        sure = "sqlite_sequence" in self.whole
        return {
            name
            for name, rows in self.rows.items()
            if name not in self.whole and not (sure and self.sequences.get(name, 0) <= len(rows))
        }


def read_remains(path: Path, *, key: DatabaseKey | None = None) -> Remains:
    """Everything that can be read of the file and of the log beside it, which stay as they are.

    PostviewError: DATABASE_DAMAGED where nothing of PostView is in it, DATABASE_NEWER, FILE_UNREADABLE,
    DATABASE_LOCKED, WRONG_KEY.
    """
    try:
        locked = key is not None and key_for(path, key) is not None
        image, torn = decrypted_image(path, key) if locked and key is not None else (b"", frozenset[str]())
        pages = Pages.within(image) if image else Pages.of(path)
    except OSError as error:
        raise PostviewError(Problem.FILE_UNREADABLE, file=path, reason=error.strerror or error) from error
    newest = len(migrations.STEPS)
    if pages.version > newest:
        raise PostviewError(Problem.DATABASE_NEWER, path=path, folder=path.parent, found=pages.version, known=newest)
    schema = pages.version if pages.version > 0 else newest
    remains = _Reading(pages, schema, torn).remains()
    if not any(remains.rows.values()):
        key_for(path, key)
        raise PostviewError(Problem.DATABASE_DAMAGED, path=path, folder=path.parent, reason="nothing readable")
    return remains


Indexes = dict[str, tuple[str, tuple[str, ...]]]
"""Table and columns of each index."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows of one table lie in the file: its columns in order, and which one is the rowid, if any."""

    name: str
    columns: tuple[str, ...]
    has_rowid: bool

    def row(self, rowid: int, record: Record) -> Row:
        """The row of a record. One that was written before a column was added is shorter. Raises Unreadable."""
        if len(record) > len(self.columns) or not record:
            raise Unreadable("a row of another table")
        row: dict[str, Any] = dict(zip(self.columns, record, strict=False))
        if self.has_rowid:
            if row["id"] is not None or rowid <= 0:
                raise Unreadable("a row of another table")
            row["id"] = rowid
        return row


def shapes(schema: int) -> tuple[dict[str, Shape], Indexes]:
    """The tables and indexes of a schema number, as SQLite itself tells them."""
    with closing(sqlite3.connect(":memory:")) as database:
        for step in migrations.STEPS[:schema]:
            for statement in step:
                database.execute(statement)
        found = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        made: dict[str, Shape] = {}
        for (name,) in found:
            info = database.execute(f'PRAGMA table_info("{name}")').fetchall()
            rowid = any(row[1] == "id" and row[5] for row in info)
            made[name] = Shape(name, tuple(row[1] for row in info), rowid)
        indexes: Indexes = {}
        for name, table in database.execute("SELECT name, tbl_name FROM sqlite_master WHERE type = 'index'").fetchall():
            info = database.execute(f'PRAGMA index_info("{name}")').fetchall()
            indexes[name] = (table, tuple(row[2] for row in info))
        return made, indexes


def checked(name: str, row: Row) -> Row:
    """The row of one of our tables without its folded copies, proved to be one. Raises Unreadable."""
    table = BY_NAME[name]
    kept: Row = {column: row[column] for column in table.columns if column in row}
    try:
        item = table.item_of_row(kept)
        again = table.row_of(item)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise Unreadable(f"a row that is no {name}") from error
    if any(again[column] != value for column, value in kept.items()):
        raise Unreadable(f"a row that is no {name}")
    for column, usual in usual_row(name).items():
        value = again[column]
        if value is None and usual is not None:
            raise Unreadable(f"a row without its {column}")
        if value is not None and usual is not None and type(value) is not type(usual):
            raise Unreadable(f"a row with a strange {column}")
    for link in table.links:
        if not isinstance(again[link.column], int | None):
            raise Unreadable(f"a row with a strange {link.column}")
    return kept


@cache
def usual_row(name: str) -> Row:
    """An empty row of a table, for the kinds of its values; None where a column may be empty."""
    table = BY_NAME[name]
    return table.row_of(table.kind())


class _Reading:
    """One way through all pages of a file. `torn` are tables of which rows are known to be missing."""

    def __init__(self, pages: Pages, schema: int, torn: frozenset[str] = frozenset()) -> None:
        self._torn = torn
        self._pages = pages
        self._shapes, self._indexes = shapes(schema)
        self._remains = Remains(schema, {table.name: {} for table in ALL_TABLES})
        self._seen: set[int] = set()
        self._known_steps: set[tuple[int, int]] = set()
        self._whole = True

    def remains(self) -> Remains:
        """Tables by their trees, then what no tree leads to, then the history."""
        found = self._remains
        roots, indexes = self._roots()
        for name, shape in self._shapes.items():
            if name not in roots or not self._read_tree(shape, roots[name]) or name in self._torn:
                self._whole = False
            else:
                found.whole.add(name)
        found.known = {table.name: set(found.rows[table.name]) for table in ALL_TABLES}
        found.hints = {table.name: {} for table in ALL_TABLES}
        for name, root in indexes:
            self._read_index(name, root)
        strays = self._strays() if not self._whole else {}
        final = final_states(found.steps)
        for name in self._unfinished():
            self._take_strays(name, strays.get(name, {}), final)
            self._take_history(name, final)
        self._drop_torn_changes()
        self._note_parents()
        return found

    def _unfinished(self) -> list[str]:
        return [table.name for table in ALL_TABLES if table.name not in self._remains.whole]

    # -- trees -------------------------------------------------------------------------------------------------

    def _roots(self) -> tuple[dict[str, int], list[tuple[str, int]]]:
        """Where the trees of our tables and of our indexes begin."""
        tables: dict[str, int] = {}
        indexes: list[tuple[str, int]] = []
        for page in self._walk(1, (TABLE_INNER, TABLE_LEAF)):
            for _, values in page.rows:
                root = values[3] if len(values) == 5 else None
                if not isinstance(root, int):
                    continue
                kind, name = str(values[0]), str(values[1])
                if kind == "table" and name in self._shapes:
                    tables[name] = root
                elif kind == "index" and name in self._indexes:
                    indexes.append((name, root))
        return tables, indexes

    def _walk(self, root: int, kinds: tuple[int, int]) -> Iterable[Page]:
        """The pages of a tree that can be read; `_broken` says whether there were others."""
        self._broken = False
        waiting = [root]
        while waiting:
            number = waiting.pop()
            try:
                if number in self._seen:
                    raise Unreadable(f"two trees lead to page {number}")
                page = self._pages.page(number)
                if page.kind not in kinds:
                    raise Unreadable(f"page {number} is of another kind")
            except Unreadable:
                self._broken = True
                self._remains.bad_pages += 1
                continue
            self._seen.add(number)
            self._broken = self._broken or page.torn > 0
            waiting += reversed(page.children)
            yield page

    def _read_tree(self, shape: Shape, root: int) -> bool:
        kinds = (TABLE_INNER, TABLE_LEAF) if shape.name not in _WITHOUT_ROWID else (INDEX_INNER, INDEX_LEAF)
        torn = 0
        for page in self._walk(root, kinds):
            for rowid, values in page.rows:
                try:
                    self._take(shape, rowid, values)
                except Unreadable:
                    torn += 1
        return not self._broken and not torn

    def _take(self, shape: Shape, rowid: int, values: Record) -> None:
        """Keep one row. Raises Unreadable where it is none of this table."""
        found = self._remains
        row = shape.row(rowid, values)
        if shape.name in BY_NAME:
            found.rows[shape.name][rowid] = checked(shape.name, row)
        elif shape.name == "change":
            found.changes[rowid] = _checked_change(row)
        elif shape.name == "change_row":
            found.steps[_key_of(row)] = row
        elif shape.name == "announced" and isinstance(row["key"], str) and isinstance(row.get("at"), int):
            found.announced[row["key"]] = int(row["at"] or 0)
        elif shape.name == "sqlite_sequence" and isinstance(row.get("seq"), int):
            found.sequences[str(row["name"])] = int(row["seq"] or 0)

    def _read_index(self, name: str, root: int) -> None:
        """Each entry of an index holds some values of a row, and ends with its id."""
        table, columns = self._indexes[name]
        for page in self._walk(root, (INDEX_INNER, INDEX_LEAF)):
            for _, values in page.rows:
                last = values[-1]
                if table == "change_row":
                    if name == _STEPS_INDEX and len(values) == 4 and isinstance(values[2], int):
                        self._known_steps.add((values[2], int(last) if isinstance(last, int) else -1))
                elif table in BY_NAME and len(values) == len(columns) + 1 and isinstance(last, int) and last > 0:
                    self._remains.known[table].add(last)
                    if last not in self._remains.rows[table]:
                        hint = self._remains.hints[table].setdefault(last, {})
                        hint.update((c, v) for c, v in zip(columns, values, strict=False) if not isinstance(v, float))

    # -- pages that no tree leads to ---------------------------------------------------------------------------

    def _strays(self) -> dict[str, dict[int, list[Row]]]:
        """Rows on pages that were not reached and are not free, by the table that they look like. Changes and the
        steps of the history are taken at once: those are never written anew."""
        free = self._pages.free()
        found: dict[str, dict[int, list[Row]]] = {}
        wanted = [shape for name, shape in self._shapes.items() if name not in self._remains.whole]
        for number in range(2, self._pages.count + 1):
            if number in self._seen or number in free:
                continue
            try:
                page = self._pages.page(number)
            except (Unreadable, IndexError):
                continue
            if page.rows and page.kind == TABLE_LEAF:
                for name, rowid, row in self._recognised(page, wanted):
                    found.setdefault(name, {}).setdefault(rowid, []).append(row)
            elif page.kind in (INDEX_LEAF, INDEX_INNER) and "change_row" not in self._remains.whole:
                self._take_steps(page)
        return found

    def _recognised(self, page: Page, wanted: Sequence[Shape]) -> list[tuple[str, int, Row]]:
        """The rows of a page as those of the table that fits most of them."""
        best: list[tuple[str, int, Row]] = []
        for shape in wanted:
            if shape.name not in BY_NAME and shape.name != "change":
                continue
            fitting: list[tuple[str, int, Row]] = []
            for rowid, values in page.rows:
                try:
                    row = shape.row(rowid, values)
                    whole = checked(shape.name, row) if shape.name in BY_NAME else _checked_change(row)
                    fitting.append((shape.name, rowid, whole))
                except Unreadable:
                    continue
            if len(fitting) > len(best):
                best = fitting
        if best and best[0][0] == "change":
            self._remains.changes.update({rowid: row for _, rowid, row in best if rowid not in self._remains.changes})
            return []
        return best

    def _take_steps(self, page: Page) -> None:
        for _, values in page.rows:
            try:
                row = self._shapes["change_row"].row(0, values)
                self._remains.steps.setdefault(_key_of(row), row)
            except Unreadable:
                continue

    def _take_strays(self, name: str, strays: dict[int, list[Row]], final: FinalStates) -> None:
        rows = self._remains.rows[name]
        for rowid, found in strays.items():
            if rowid in rows:
                continue
            if (name, rowid) in final:
                state = final[name, rowid]
                if state is None:
                    continue  # it was deleted, and this is what was left of it
                agreeing = [row for row in found if all(state.get(column) == row[column] for column in row)]
                found = agreeing or found
            rows[rowid] = found[-1]

    # -- the history -------------------------------------------------------------------------------------------

    def _take_history(self, name: str, final: FinalStates) -> None:
        rows = self._remains.rows[name]
        for (table, rowid), state in final.items():
            if table != name or state is None:
                continue
            self._remains.known[name].add(rowid)
            if rowid in rows or "id" not in state:
                continue
            try:
                rows[rowid] = checked(name, state)
            except Unreadable:
                continue
            self._remains.from_history[name] = self._remains.from_history.get(name, 0) + 1

    def _drop_torn_changes(self) -> None:
        """A line of the history of which a part is missing would undo half a change: it goes as a whole."""
        found = self._remains
        if {"change", "change_row"} <= found.whole:
            return
        places: dict[int, set[int]] = {}
        for change_id, place in found.steps:
            places.setdefault(change_id, set()).add(place)
        complete = {id for id, own in places.items() if own == set(range(len(own)))}
        kept = found.changes.keys() & complete - {change_id for change_id, _ in self._known_steps - found.steps.keys()}
        found.changes = {id: found.changes[id] for id in kept}
        found.steps = {key: row for key, row in found.steps.items() if key[0] in kept}

    def _note_parents(self) -> None:
        """Rows that others point to were there."""
        for table in ALL_TABLES:
            for link in table.links:
                for row in self._remains.rows[table.name].values():
                    parent = row.get(link.column)
                    if isinstance(parent, int):
                        self._remains.known[link.to].add(parent)


_STEPS_INDEX = "change_row_row"
_WITHOUT_ROWID = frozenset({"change_row", "due", "announced", "note", "published"})

FinalStates = dict[tuple[str, int], Row | None]


def final_states(steps: Steps) -> FinalStates:
    """What the history says that each row became: None where it was deleted, without an id where its beginning is
    missing."""
    found: FinalStates = {}
    for key in sorted(steps):
        step = steps[key]
        name, rowid = str(step["table_name"]), int(step["row_id"] or 0)
        before, after = _image(step["before"]), _image(step["after"])
        if after is None:
            found[name, rowid] = None
        elif before is None:
            found[name, rowid] = after
        else:
            found[name, rowid] = {**(found.get((name, rowid)) or {}), **after}
    return found


def _key_of(row: Row) -> tuple[int, int]:
    """Change and place of a step of the history, proved to be one. Raises Unreadable."""
    change_id, place, row_id = row.get("change_id"), row.get("place"), row.get("row_id")
    name = row.get("table_name")
    if not (isinstance(change_id, int) and isinstance(place, int) and isinstance(row_id, int) and name in BY_NAME):
        raise Unreadable("no step of the history")
    for column in ("before", "after"):
        if column not in row:
            raise Unreadable("a step of the history that is torn")
        _image(row[column])
    return change_id, place


def _image(text: Raw) -> Row | None:
    if text is None:
        return None
    try:
        row = from_text(str(text))
    except ValueError as error:
        raise Unreadable("a step of the history that is torn") from error
    if not isinstance(row, dict):
        raise Unreadable("a step of the history that is torn")
    return row


def _checked_change(row: Row) -> Row:
    if row.get("verb") not in _VERBS or not isinstance(row.get("at"), int) or not isinstance(row.get("last_at"), int):
        raise Unreadable("no line of the history")
    return row


_VERBS = frozenset(Verb)
