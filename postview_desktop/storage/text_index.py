"""The index of all text: in memory only, made in pieces when it is first asked for, in step with every change.

It is a SQLite database of its own in memory, so that nothing of it reaches the disk (which matters where the database
is locked), no write of a change ever waits for it, and backups, restores and the lock know nothing of it. What a change
touches is noted by TEMP triggers on the one connection, in the same transaction: what is rolled back was not noted, and
undo, imports and all that will ever write rows are followed without further code. The notes are taken up in pieces,
too. Where the data becomes another one (a restore, a new connection after the lock), the index is made anew.

Each kind has a table of FTS5 without contents: what is shown is read from the rows themselves. A text is never taken
out of it (SQLite before 3.43 cannot do that without the text): its newer state comes in under a number of its own, and
the table `..._entry` knows which number counts. The numbers begin with the newest, so that the newest are found first
without sorting, however common a word is.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Collection, Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from postview_desktop.domain.finding import FoundKind, Query, Term, words_of
from postview_desktop.storage.store import Store
from postview_desktop.storage.tables import HANGING
from postview_desktop.storage.text_sources import NAMED_IN, OWNERS, SOURCES, Entry, Source, entry_of

BATCH = 24
"""Rows that are read at once; between two texts it is looked at the clock."""
LISTED = 500
"""Rows of which the moment is read at once, before their texts are read in that order."""
FRESH_SECONDS = 0.003
"""So long a search may first take up what changed meanwhile; the rest waits for the next piece."""
MOST_NOTES = 20_000
"""Of more changes than these it is quicker to begin anew."""
MOST_LEFT_BEHIND = 4_000
"""Former states that are carried along before all is made anew: what is typed leaves one each second."""

READING = 0.6
"""The share of a piece that is spent on reading; the rest on bringing together what was read."""
MERGED_PAGES = 8
SETTINGS = {"automerge": 0, "crisismerge": 1999}
"""FTS5 brings its parts together by itself in steps of up to 240 ms: here it is told when, and how much."""

_BETWEEN = " \ue000 "
"""A word that nobody types: words of two fields never stand beside each other."""
_MOMENTS = 1 << 36
_SERIALS = 1 << 26


@dataclass
class _Reading:
    """How far a kind was read: its rows by moment and id, the newest last, up to the id where listing them stands."""

    rows: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    last: int = 0
    is_listed: bool = False


class TextIndex:
    """The text of some kinds, found by words. It belongs to the store's thread. `name` tells its triggers apart."""

    def __init__(self, store: Store, kinds: Collection[FoundKind], name: str) -> None:
        self._store = store
        self._kinds = frozenset(kinds)
        self._sources = [SOURCES[kind] for kind in FoundKind if kind in kinds]
        self._by_table = {source.table: source for source in self._sources}
        self._notes = f"{name}_note"
        self._name = name
        self._index: sqlite3.Connection | None = None
        self._version = (-1, -1)
        self._to_read: dict[FoundKind, _Reading] = {}
        """Kinds that are not read to their end."""
        self._stale: dict[tuple[str, int], None] = {}
        self._to_merge: set[FoundKind] = set()
        self._serial = 0
        self._left_behind = 0

    def go_on(self, seconds: float) -> bool:
        """Read for about so long, never shorter than one text; True when there is nothing left to do."""
        begun = time.perf_counter()
        index = self._open_index()
        until = begun + seconds * READING
        with _transaction(index):
            self._take_up_notes(index, until)
            if self._to_read:
                self._read_batch(index, until)
            while self._to_read and time.perf_counter() < until:
                self._read_batch(index, until)
        if self._to_merge and not self._to_read:
            self._merge(index)
        while self._to_merge and time.perf_counter() < begun + seconds:
            self._merge(index)
        return self.is_whole and not self._to_merge

    @property
    def is_whole(self) -> bool:
        """Whether everything that is known to be there was looked through."""
        return self._index is not None and not self._to_read and not self._stale

    def find(self, query: Query, kind: FoundKind, limit: int) -> list[int]:
        """Ids of what has all the terms, at least one of them its own; in its name before in its text, newest first."""
        if not query or limit <= 0 or kind not in self._kinds:
            return []
        index = self._open_index()
        terms = [_match(term) for term in query.terms]
        every, some = " AND ".join(terms), " OR ".join(terms)
        named = self._matching(index, kind, f"{{name}} : ({every})", limit)
        if len(named) >= limit:
            return named
        own = f"{{name text}} : ({some})"
        # One term that is its own is all that is asked: to look it up twice would cost as much again.
        rest = self._matching(index, kind, own if len(terms) == 1 else f"({every}) AND {own}", limit + len(named))
        known = set(named)
        return (named + [id for id in rest if id not in known])[:limit]

    def entries(self, kind: FoundKind, ids: Sequence[int]) -> list[Entry]:
        """What is to be shown of these, in their order; those that are gone are left out."""
        source = SOURCES[kind]
        rows = self._store.sql(f"{source.select} x.id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
        found = {entry.id: entry for entry in (entry_of(source, row) for row in rows)}
        return [found[id] for id in ids if id in found]

    def freshen(self) -> None:
        """Take up what changed, as far as a search can wait for it."""
        index = self._open_index()
        with _transaction(index):
            self._take_up_notes(index, time.perf_counter() + FRESH_SECONDS)

    def close(self) -> None:
        """Forget all that was read, and note nothing any more. It may be used again."""
        if self._index is not None:
            self._index.close()
            self._index = None
        with suppress(Exception):  # the database may be closed before us
            for row in self._store.sql("SELECT name FROM temp.sqlite_master WHERE type = 'trigger'"):
                if str(row[0]).startswith(f"{self._name}_"):
                    self._store.sql(f'DROP TRIGGER temp."{row[0]}"')
            self._store.sql(f'DROP TABLE IF EXISTS temp."{self._notes}"')

    # -- making it --------------------------------------------------------------------------------------------

    def _open_index(self) -> sqlite3.Connection:
        """The index as it fits the data: an empty one at first, and wherever the data became another one."""
        if self._index is not None and self._is_of_this_data() and not self._has_too_much_to_follow():
            return self._index
        self.close()
        self._listen()
        index = sqlite3.connect(":memory:", isolation_level=None)
        index.execute("PRAGMA temp_store = memory")
        index.execute("PRAGMA journal_mode = off")
        for source in self._sources:
            index.execute(
                f"CREATE VIRTUAL TABLE {source.kind} USING fts5"
                "(name, text, place, content='', columnsize=0, prefix='2', tokenize='ascii')"
            )
            for option, value in SETTINGS.items():
                index.execute(f"INSERT INTO {source.kind} ({source.kind}, rank) VALUES (?, ?)", (option, value))
            index.execute(f"CREATE TABLE {source.kind}_entry (id INTEGER PRIMARY KEY, number INTEGER NOT NULL)")
            index.execute(f"CREATE UNIQUE INDEX {source.kind}_number ON {source.kind}_entry (number)")
        self._index = index
        self._version = self._data_version()
        self._to_read = {source.kind: _Reading() for source in self._sources}
        self._stale = {}
        self._to_merge.clear()
        self._serial = self._left_behind = 0
        return index

    def _is_of_this_data(self) -> bool:
        if self._store.read_only:
            return self._data_version() == self._version
        listening = self._store.sql(
            "SELECT count(*) FROM temp.sqlite_master WHERE type = 'table' AND name = ?", (self._notes,)
        )
        return bool(listening[0][0]) and self._data_version() == self._version

    def _has_too_much_to_follow(self) -> bool:
        if self._store.read_only:
            return False
        notes = self._store.sql(f'SELECT count(*) FROM temp."{self._notes}"')[0][0]
        return notes > MOST_NOTES or self._left_behind > MOST_LEFT_BEHIND

    def _data_version(self) -> tuple[int, int]:
        """Other numbers after somebody else, or a restore, has written the file; not after our own changes."""
        return self._store.times_replaced, int(self._store.sql("PRAGMA main.data_version")[0][0])

    def _listen(self) -> None:
        """Note from now on which rows change; where nothing may be written, none do."""
        sql = self._store.sql
        if self._store.read_only:
            return
        if not sql("SELECT 1 FROM temp.sqlite_master LIMIT 1"):
            sql("PRAGMA temp_store = memory")  # it would take away what there is of TEMP tables already
        # Without any constraint: to note something must never be a reason to refuse a change.
        sql(f'CREATE TEMP TABLE IF NOT EXISTS "{self._notes}" (place TEXT, row INTEGER, deep INTEGER)')
        for source in self._sources:
            self._trigger(source.table, "INSERT", source.table, "new.id", 0)
            self._trigger(source.table, "UPDATE", source.table, "new.id", 0)
            self._trigger(source.table, "DELETE", source.table, "old.id", 0)
        for table, columns in OWNERS.items():
            self._trigger(table, f"UPDATE OF {', '.join(columns)}", table, "new.id", 1)
        for table, column, owner in NAMED_IN:
            if owner in self._by_table:
                self._trigger(table, "INSERT", owner, f"new.{column}", 0)
                self._trigger(table, f"UPDATE OF {column}", owner, f"new.{column}", 0)
                self._trigger(table, f"UPDATE OF {column}", owner, f"old.{column}", 0)
                self._trigger(table, "DELETE", owner, f"old.{column}", 0)

    def _trigger(self, table: str, event: str, place: str, row: str, deep: int) -> None:
        number = self._store.sql("SELECT count(*) FROM temp.sqlite_master")[0][0]
        self._store.sql(
            f'CREATE TEMP TRIGGER "{self._name}_{number}" AFTER {event} ON main."{table}" BEGIN'
            f" INSERT INTO {self._notes} (place, row, deep) VALUES ('{place}', {row}, {deep}); END"
        )

    # -- reading ----------------------------------------------------------------------------------------------

    def _read_batch(self, index: sqlite3.Connection, until: float) -> None:
        """A few rows more: the newest first, which is also the order in which the index takes them best."""
        kind, reading = next(iter(self._to_read.items()))
        source = SOURCES[kind]
        if not reading.is_listed:
            self._list(source, reading)
            return
        ids = [id for _, id in reading.rows[-BATCH:][::-1]]
        entries = {entry.id: entry for entry in self.entries(kind, ids)}
        for id in ids:
            reading.rows.pop()
            if id in entries:
                self._put(index, source, entries[id])
            if time.perf_counter() >= until:
                break
        if not reading.rows:
            del self._to_read[kind]

    def _list(self, source: Source, reading: _Reading) -> None:
        rows = self._store.sql(f"{source.moments} x.id > ? ORDER BY x.id LIMIT ?", (reading.last, LISTED))
        reading.rows += [(int(moment or 0), int(id)) for id, moment in rows]
        if rows:
            reading.last = int(rows[-1][0])
        if len(rows) < LISTED:
            reading.rows.sort()
            reading.is_listed = True

    def _put(self, index: sqlite3.Connection, source: Source, entry: Entry) -> None:
        self._drop(index, source, entry.id)
        self._serial += 1
        number = (_MOMENTS - 1 - min(max(entry.moment, 0), _MOMENTS - 1)) * _SERIALS + self._serial
        own = (entry.title, *entry.beside) if source.is_named else entry.beside
        there = entry.where if source.is_named else (entry.title, *entry.where)
        values = (number, _words(own), _words(entry.texts), _words(there))
        index.execute(f"INSERT INTO {source.kind} (rowid, name, text, place) VALUES (?, ?, ?, ?)", values)
        self._to_merge.add(source.kind)
        index.execute(f"INSERT INTO {source.kind}_entry (id, number) VALUES (?, ?)", (entry.id, number))

    def _merge(self, index: sqlite3.Connection) -> None:
        kind = next(iter(self._to_merge))
        before = index.total_changes
        index.execute(f"INSERT INTO {kind} ({kind}, rank) VALUES ('merge', ?)", (MERGED_PAGES,))
        if index.total_changes - before < 2:
            self._to_merge.discard(kind)

    def _drop(self, index: sqlite3.Connection, source: Source, id: int) -> None:
        self._left_behind += index.execute(f"DELETE FROM {source.kind}_entry WHERE id = ?", (id,)).rowcount

    # -- following --------------------------------------------------------------------------------------------

    def _take_up_notes(self, index: sqlite3.Connection, until: float) -> None:
        if self._store.read_only:
            return
        notes = self._store.sql(f'SELECT DISTINCT place, row, deep FROM temp."{self._notes}"')
        for place, row, deep in notes:
            touched = self._belonging(str(place), int(row)) if deep else [(str(place), int(row))]
            self._stale.update(dict.fromkeys(touched))
        if notes:
            # Only now: what could not be read (the file was held by somebody) is still to be taken up.
            self._store.sql(f'DELETE FROM temp."{self._notes}"')
        while self._stale and time.perf_counter() < until:
            table = next(iter(self._stale))[0]
            ids = [id for place, id in self._stale if place == table][:BATCH]
            self._read_again(index, self._by_table[table], ids)
            for id in ids:
                del self._stale[table, id]

    def _read_again(self, index: sqlite3.Connection, source: Source, ids: Sequence[int]) -> None:
        there = self.entries(source.kind, ids)
        for id in {*ids} - {entry.id for entry in there}:
            self._drop(index, source, id)
        for entry in there:
            self._put(index, source, entry)

    def _belonging(self, table: str, id: int) -> list[tuple[str, int]]:
        """A row and all that hangs on it, however far away: what shows its name."""
        found: dict[tuple[str, int], None] = {}
        layer = {table: {id}}
        while layer:
            below: dict[str, set[int]] = {}
            for place, ids in layer.items():
                new = [one for one in ids if (place, one) not in found]
                found.update(dict.fromkeys((place, one) for one in new))
                for child, link in HANGING[place]:
                    self._add_rows(below, child.name, "id", child.name, link.column, new)
                for child, column, owner in NAMED_IN:
                    if place == "person":  # an interview shows who was there
                        self._add_rows(below, owner, column, child, "person_id", new)
            layer = {place: ids - {one for name, one in found if name == place} for place, ids in below.items()}
            layer = {place: ids for place, ids in layer.items() if ids}
        return [(place, one) for place, one in found if place in self._by_table]

    def _add_rows(
        self, to: dict[str, set[int]], place: str, wanted: str, table: str, column: str, ids: Iterable[int]
    ) -> None:
        rows = self._store.sql(
            f'SELECT "{wanted}" FROM "{table}" WHERE "{column}" IN (SELECT value FROM json_each(?))',
            (json.dumps(list(ids)),),
        )
        to.setdefault(place, set()).update(int(row[0]) for row in rows)

    # -- asking -----------------------------------------------------------------------------------------------

    def _matching(self, index: sqlite3.Connection, kind: FoundKind, match: str, limit: int) -> list[int]:
        rows = index.execute(
            f"SELECT e.id FROM {kind} f CROSS JOIN {kind}_entry e ON e.number = f.rowid"
            f" WHERE {kind} MATCH ? ORDER BY f.rowid LIMIT ?",
            (match, limit),
        )
        return [int(row[0]) for row in rows]


@contextmanager
def _transaction(index: sqlite3.Connection) -> Generator[None]:
    index.execute("BEGIN")
    try:
        yield
    finally:
        index.execute("COMMIT")


def _words(texts: Iterable[str]) -> str:
    return _BETWEEN.join(" ".join(words_of(text)) for text in texts if text)


def _match(term: Term) -> str:
    """A phrase of FTS5. Words are letters and digits only: there is nothing in them to be taken for its syntax."""
    return f'"{" ".join(term.words)}"{" *" if term.begins else ""}'
