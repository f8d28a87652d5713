"""The one way to the database: values out, verbs in, every change one transaction and one line of the history."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar, cast

import peewee

from postview_desktop.domain.change import LASTING_VERBS, Changed, HistoryDetail, HistoryLine, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.storage import history
from postview_desktop.storage.change import Change, Touched
from postview_desktop.storage.database import Database, open_raw
from postview_desktop.storage.journal import Journal
from postview_desktop.storage.opening import connect
from postview_desktop.storage.refusals import problem_of, refusals
from postview_desktop.storage.relock import change_key
from postview_desktop.storage.table import Raw
from postview_desktop.storage.tables import table_of

T = TypeVar("T")
J = TypeVar("J")
Execute = Callable[[str, Sequence[Any]], None]


_log = logging.getLogger(__name__)

MANY_VALUES = 500
"""SQLite takes only so many values in one statement; more than these are handed over as one list."""

_TO_DERIVE = "to_derive"


class Store:
    """An open database. It belongs to the thread that opened it; on another, every call raises.

    `now` gives epoch seconds for the change record. `on_change` is called after each change was written.
    """

    def __init__(
        self,
        path: Path,
        database: Database,
        now: Callable[[], int],
        *,
        read_only: bool = False,
        key: DatabaseKey | None = None,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.key = key
        """What the file is locked with; None where it is not. A worker's own connection needs it (`open_raw`)."""
        self.on_change: list[Callable[[Touched], None]] = []
        self.times_replaced = 0
        """How often all the data became another one (`replace_from`): what was read before tells nothing any more."""
        self._database = database
        self._now = now
        self._change: Change | None = None
        self._must_last = False
        self._deriving = False
        self._derived_within = False
        # How long a change is waited for that need not last: a file without a log ahead waits always.
        self._calm = "normal" if database.number("PRAGMA synchronous") == 1 else "full"
        self._journal = Journal.AHEAD

    @classmethod
    def open(
        cls,
        path: Path,
        now: Callable[[], int],
        *,
        read_only: bool = False,
        key: DatabaseKey | None = None,
        journal: Journal = Journal.AHEAD,
    ) -> Store:
        """Open, make or upgrade the file; `key` where it is locked, `journal` as its place wants it.

        Raises PostviewError: DATABASE_NEWER, DATABASE_DAMAGED, DATABASE_BUSY, DATA_FOLDER_UNWRITABLE, DISK_FULL;
        DATABASE_LOCKED, WRONG_KEY, NO_CIPHER.
        """
        database = connect(path, read_only=read_only, key=key, journal=journal)
        store = cls(path, database, now, read_only=read_only, key=database.key)
        store._journal = journal
        return store

    def close(self) -> None:
        """Close the file; what the write-ahead log holds goes into it. Closing twice does no harm."""
        self._database.close()

    def change_key(self, key: DatabaseKey | None) -> None:
        """Lock the file with a key, or with None take its lock off; the store goes on with it.

        Takes a second for each 30 MB. Raises PostviewError: DATABASE_BUSY where a worker or a terminal reads it right
        now, NO_CIPHER, DISK_FULL, DATA_FOLDER_UNWRITABLE, DATABASE_DAMAGED. Then all is as it was.
        """
        if self._change is not None or self._deriving or self.read_only or (key and self.key):
            raise RuntimeError("a locked database is unlocked first, and never in the middle of a change")
        self._database.close()
        try:
            change_key(self.path, self.key, key)
        finally:
            self._database = connect(self.path, read_only=False, key=key or self.key, journal=self._journal)
            self.key = self._database.key

    # -- reading ----------------------------------------------------------------------------------------------

    def get(self, kind: type[T], id: int) -> T | None:
        """The item with this id, or None."""
        table = table_of(kind)
        values = self._database.one(table.select_one, (id,))
        return None if values is None else table.item_of(values)

    def need(self, kind: type[T], id: int) -> T:
        """The item with this id. Raises PostviewError(GONE)."""
        item = self.get(kind, id)
        if item is None:
            raise PostviewError(Problem.GONE, kind=table_of(kind).name, id=id)
        return item

    def find(
        self, kind: type[T], /, *, order_by: str | Sequence[str] = "id", limit: int | None = None, **equals: Any
    ) -> list[T]:
        """Items whose fields equal the given values; a list, a set or the like means any of them, None means empty.

        `order_by` takes one name or several, "-name" for descending.
        """
        table = table_of(kind)
        found = self._where(kind, equals)
        if found is None:
            return []
        where, args = found
        names = [order_by] if isinstance(order_by, str) else order_by
        order = ", ".join(
            f'"{table.field(name.removeprefix("-")).column_name}"{" DESC" if name.startswith("-") else ""}'
            for name in names
        )
        statement = f'SELECT {table.listed} FROM "{table.name}"{where} ORDER BY {order} LIMIT ?'
        rows = self._database.rows(statement, (*args, -1 if limit is None else limit))
        return [table.item_of(values) for values in rows]

    def count(self, kind: type, /, **equals: Any) -> int:
        """How many items `find` would return."""
        found = self._where(kind, equals)
        if found is None:
            return 0
        where, args = found
        return self._database.number(f'SELECT count(*) FROM "{table_of(kind).name}"{where}', args)

    def _where(self, kind: type, equals: dict[str, Any]) -> tuple[str, list[Raw]] | None:
        """The conditions as SQL, and their values; None where no row can meet them."""
        table = table_of(kind)
        conditions: list[str] = []
        args: list[Raw] = []
        for name, value in equals.items():
            field = table.field(name)
            column = f'"{field.column_name}"'
            if value is None:
                conditions.append(f"{column} IS NULL")
            elif isinstance(value, Collection) and not isinstance(value, str | bytes):
                values = [field.db_value(one) for one in cast(Collection[Any], value)]
                if not values:
                    return None
                if len(values) <= MANY_VALUES:
                    conditions.append(f"{column} IN ({', '.join('?' * len(values))})")
                    args += values
                else:
                    conditions.append(f"{column} IN (SELECT value FROM json_each(?))")
                    args.append(json.dumps(values))
            else:
                conditions.append(f"{column} = ?")
                args.append(field.db_value(value))
        return (f" WHERE {' AND '.join(conditions)}" if conditions else ""), args

    def setting(self, key: str, default: J) -> J:
        """A setting as it was kept, or `default`."""
        found = self._database.one("SELECT value FROM setting WHERE key = ?", (key,))
        return default if found is None else cast(J, json.loads(found[0]))

    def settings(self) -> dict[str, Any]:
        """All settings that were kept."""
        return {key: json.loads(value) for key, value in self.sql("SELECT key, value FROM setting")}

    def sql(self, statement: str, args: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Raw rows, for the fast reads inside `storage` only."""
        return self._database.rows(statement, args)

    # -- writing ----------------------------------------------------------------------------------------------

    @contextmanager
    def change(
        self,
        verb: Verb,
        *,
        what: str = "",
        application_id: int | None = None,
        interview_id: int | None = None,
        coalesce: str | None = None,
        durable: bool = False,
    ) -> Generator[Change]:
        """One change: all or nothing, one line of the history, told to `on_change` after it was written.

        Within another change it joins that one; what it wrote goes back alone if it fails. What `what` and the ids
        leave open is taken from the rows, where they leave no choice. `coalesce` names what is being typed: a
        change with the same verb and name as the newest line, within two minutes of its beginning, extends it.
        `durable` waits until the disk has it.
        """
        if self._change is not None:
            self._must_last = self._must_last or durable
            with self._part_of(self._change) as outer:
                yield outer
            return
        with self._outermost(verb, what, application_id, interview_id, coalesce, None, durable) as change:
            yield change

    @contextmanager
    def _part_of(self, outer: Change) -> Generator[Change]:
        mark = outer.mark()
        try:
            with self._database.savepoint():
                yield outer
        except BaseException:
            outer.back_to(mark)
            raise

    @contextmanager
    def _outermost(
        self,
        verb: Verb,
        what: str,
        application_id: int | None,
        interview_id: int | None,
        coalesce: str | None,
        undoes: int | None,
        durable: bool = False,
    ) -> Generator[Change]:
        touched: Touched | None = None
        self._must_last = self._derived_within = False
        if durable:
            self._database.execute("PRAGMA synchronous = full")
        try:
            with self._database.transaction() as forget:
                self._change = Change(
                    self._database,
                    self._now(),
                    verb,
                    what=what,
                    application_id=application_id,
                    interview_id=interview_id,
                    coalesce=coalesce,
                    undoes=undoes,
                )
                try:
                    yield self._change
                    touched = self._change.finish()
                    if touched is not None:
                        self._must_derive(touched.organisation_ids)
                    elif not self._derived_within:
                        forget()
                finally:
                    self._change = None
        finally:
            if durable:
                self._wait_as_before()
        if self._must_last and not durable and touched is not None:
            # Asked for by a part after the transaction had begun: the log reaches the disk with a checkpoint.
            self._database.execute("PRAGMA wal_checkpoint(FULL)")
        if touched is not None:
            self._tell(touched)

    def _wait_as_before(self) -> None:
        """Where the disk refuses even this, what was written before is written all the same; the next ones wait."""
        with suppress(PostviewError):
            self._database.execute(f"PRAGMA synchronous = {self._calm}")

    def _tell(self, touched: Touched) -> None:
        """Tell everybody of what is written by now. A disk that refuses what follows from it (the due days) is no
        refusal of the change: whoever is told that it failed would do it again. It is made up for with the next one."""
        damage: PostviewError | None = None
        for listener in list(self.on_change):
            try:
                listener(touched)
            except PostviewError as error:
                _log.warning("What follows from a change waits: %s", error)
                if error.problem is Problem.DATABASE_DAMAGED:
                    damage = error
        if damage is not None:
            raise damage

    @contextmanager
    def derived(self) -> Generator[Execute]:
        """Write rows that can be worked out again (`due`, `note`), outside the history; joins what is open."""

        def execute(statement: str, args: Sequence[Any] = ()) -> None:
            self._database.execute(statement, args)

        if self._change is not None or self._deriving:
            self._derived_within = True
            yield execute
            return
        with self._database.transaction():
            self._deriving = True
            try:
                yield execute
            finally:
                self._deriving = False

    def to_derive(self) -> frozenset[int]:
        """Organisations of which rows changed since `all_derived`, whatever happened in between, a crash included."""
        return frozenset(json.loads(self.note(_TO_DERIVE) or "[]"))

    def all_derived(self) -> None:
        """Remember that the derived rows follow from the others again."""
        if self.note(_TO_DERIVE):
            with self.derived() as execute:
                execute("DELETE FROM note WHERE key = ?", (_TO_DERIVE,))

    def _must_derive(self, organisation_ids: frozenset[int]) -> None:
        known = self.to_derive()
        if not organisation_ids <= known:
            self.set_note(_TO_DERIVE, json.dumps(sorted(known | organisation_ids)))

    def note(self, key: str) -> str:
        """A note of the program to itself (how far derived rows reach), or "". No part of the history."""
        found = self._database.one("SELECT value FROM note WHERE key = ?", (key,))
        return "" if found is None else str(found[0])

    def set_note(self, key: str, value: str) -> None:
        """Keep a note of the program to itself."""
        with self.derived() as execute:
            execute(
                "INSERT INTO note (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = ?", (key, value, value)
            )

    def announced(self, keys: Iterable[str]) -> set[str]:
        """Which of these keys were announced before (N3)."""
        return set(self.announced_at(keys))

    def announced_at(self, keys: Iterable[str]) -> dict[str, int]:
        """When each of these keys was announced (epoch seconds); those that never were are left out."""
        rows = self.sql(
            "SELECT key, at FROM announced WHERE key IN (SELECT value FROM json_each(?))", (json.dumps(list(keys)),)
        )
        return {str(key): int(at) for key, at in rows}

    def mark_announced(self, keys: Iterable[str], at: int) -> None:
        """Remember that these were announced at this instant (epoch seconds)."""
        with self.derived() as execute:
            for key in keys:
                execute("INSERT INTO announced (key, at) VALUES (?, ?) ON CONFLICT DO NOTHING", (key, at))

    def replace_from(self, path: Path) -> None:
        """Make everything what another database of our schema holds, in one step that happens or does not.

        The connection stays, and so do those who listen: they are told that all kinds of data changed. The other one
        is locked by the same key, or as this one by none. PostviewError: DISK_FULL, DATABASE_BUSY and what else the
        disk refuses; then everything is as it was. (Where the disk refuses all from the very commit on, the next
        opening finds all of the one or all of the other: of the log's last sync too nobody can say whether it held.)
        """
        if self._change is not None or self._deriving:
            raise RuntimeError("a change is open")
        with refusals(self.path), closing(open_raw(path, key=self.key)) as other:
            self._database.execute("PRAGMA synchronous = full")
            try:
                # All pages at once is one transaction of SQLite's; a reader beside it sees the old or the new.
                other.backup(self._database.connection)
            except Exception as error:
                # The journal was gone, and with it the way back, when the disk refused the rest of the commit.
                if problem_of(error) is None or not self._holds_what(other):
                    raise
                _log.warning("All was put in place when the disk refused something after it: %s", error)
            finally:
                self.times_replaced += 1
                self._wait_as_before()
        self._tell(Touched(change_id=self.last_change_id(), verb=Verb.DATA_RESTORED, kinds=frozenset(Changed)))

    def _holds_what(self, other: sqlite3.Connection) -> bool:
        newest = "SELECT id, at, last_at, verb, what FROM change ORDER BY id DESC LIMIT 1"
        try:
            return self.sql(newest) == other.execute(newest).fetchall()
        except Exception:
            return False

    # -- the change record ------------------------------------------------------------------------------------

    def last_change_id(self) -> int:
        """Id of the newest line of the history, 0 where there is none."""
        return self._database.number("SELECT max(id) FROM change")

    def history(
        self, *, application_id: int | None = None, interview_id: int | None = None, limit: int = 200
    ) -> list[HistoryLine]:
        """Lines of the history, newest first."""
        conditions: list[str] = []
        args: list[int] = []
        for kind, id in (("application", application_id), ("interview", interview_id)):
            if id is not None:
                # A change of several (an import) names none of them: its rows do.
                conditions.append(
                    f"id IN (SELECT id FROM change WHERE {kind}_id = ?"
                    f" UNION SELECT change_id FROM change_row WHERE table_name = '{kind}' AND row_id = ?)"
                )
                args += [id, id]
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        return history.lines(self._database, f"{where} ORDER BY id DESC LIMIT ?", (*args, limit))

    def last_undoable(self) -> HistoryLine | None:
        """The newest line that can be undone, its rows being still as it left them."""
        return history.newest_undoable(self._database)

    def history_line(self, change_id: int) -> HistoryLine | None:
        """One line of the history, or None."""
        return next(iter(history.lines(self._database, "WHERE id = ?", (change_id,))), None)

    def next_to_undo(self, passed: Collection[int] = ()) -> HistoryLine | None:
        """What Ctrl+Z means now; a letter that has left is given, too. The lines `passed` are passed over."""
        return history.next_to_undo(self._database, passed)

    def next_to_redo(self) -> HistoryLine | None:
        """What was taken back last, as long as nothing new was done since."""
        return history.next_to_redo(self._database)

    def history_detail(self, change_id: int) -> HistoryDetail:
        """What a line of the history did, in values of the domain."""
        return history.detail(self._database, change_id)

    def undo(self, change_id: int) -> None:
        """Turn a change back; itself one change (Verb.UNDONE).

        Raises PostviewError: GONE, CANNOT_UNDO (what left has left, or it is undone already), CHANGED_SINCE.
        """
        line, _ = history.latest_turn(self._database, change_id)
        if line.verb in LASTING_VERBS:
            raise PostviewError(Problem.CANNOT_UNDO, verb=line.verb, what=line.what)
        self._turn_back(line, Verb.UNDONE)

    def redo(self, change_id: int) -> None:
        """Do again what was undone; takes the id of the change or of its undoing, writes a line of the first verb.

        Raises PostviewError: GONE, CANNOT_UNDO (it is not undone), CHANGED_SINCE.
        """
        line, undoes = history.latest_turn(self._database, change_id)
        if line.verb is not Verb.UNDONE or undoes is None:
            raise PostviewError(Problem.CANNOT_UNDO, verb=line.verb, what=line.what)
        first = history.lines(self._database, "WHERE id = ?", (undoes,))[0]
        self._turn_back(line, first.verb)

    def _turn_back(self, line: HistoryLine, verb: Verb) -> None:
        rows = history.recorded_rows(self._database, line.id)
        try:
            # On the disk at once: a letter that was taken out of the outbox may not be in it again after a power cut.
            with self._outermost(
                verb, line.what, line.application_id, line.interview_id, None, line.id, durable=True
            ) as change:
                change.turn_back(reversed(rows))
        except peewee.IntegrityError as error:
            # Something new hangs on a row that would go, or took the place of one that would come back.
            raise PostviewError(Problem.CHANGED_SINCE, verb=line.verb, what=line.what) from error

    def versions(self, kind: type[T], id: int) -> list[tuple[int, T]]:
        """Every state of an item that the record knows, newest first, each with the instant that it is from.

        The first is how it is now (or, if it was deleted, how it last was).
        """
        return history.versions(self._database, table_of(kind), id)

    def integrity(self) -> list[str]:
        """What is wrong with the file, in SQLite's words; [] when it is sound. Reads the whole file."""
        found = [str(row[0]) for row in self.sql("PRAGMA integrity_check") if row[0] != "ok"]
        broken = self.sql("PRAGMA foreign_key_check")
        return found + [f"{table} {row_id}: its {parent} is missing" for table, row_id, parent, _ in broken]
