"""The bin: what the change record knows of deleted rows that are not there now, and what brings them back.

A view of the one record, without a table or an index of its own. Only lines whose verb can delete are looked at,
so that its cost follows the deletions and not the length of the history.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from postview_desktop.domain.change import DELETING_VERBS, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.folding import fold
from postview_desktop.storage.change import Change
from postview_desktop.storage.record import from_text
from postview_desktop.storage.store import Store
from postview_desktop.storage.table import OnDelete, Row, Table
from postview_desktop.storage.tables import BY_NAME

ROOTS = (
    "application",
    "interview",
    "letter",
    "question",
    "participant",
    "attachment",
    "contact",
    "instruction",
    "reflection",
    "feeling",
    "template",
    "account",
)
"""What a deletion may be about, by table; of several the first in this order, and the others hung on it."""

_NAME = """CASE table_name
    WHEN 'application' THEN json_extract(before, '$.role')
    WHEN 'interview' THEN json_extract(before, '$.title')
    WHEN 'letter' THEN json_extract(before, '$.subject') || ' ' || json_extract(before, '$.to_name')
    WHEN 'question' THEN json_extract(before, '$.text')
    WHEN 'account' THEN json_extract(before, '$.address')
    WHEN 'contact' THEN json_extract(before, '$.words')
    WHEN 'participant' THEN (SELECT name FROM person WHERE person.id = json_extract(before, '$.person_id'))
    ELSE json_extract(before, '$.name') END"""

_ONLY_ONE: dict[str, tuple[str, ...]] = {
    "interview": ("uid", "recurrence_id"),
    "participant": ("interview_id", "person_id"),
    "reflection": ("interview_id",),
    "feeling": ("interview_id",),
    "account": (),
}
"""Of these there is one for each value of these columns (of the account one altogether)."""

Key = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deletion:
    """One line of the record that deleted what is not there now.

    `rows` counts what went, by table; `root` is the table of what it was about, `root_ids` those of its rows.
    `undid` is the verb of the line that was taken back, where it was taking something back that deleted.
    """

    change_id: int
    at: int
    what: str
    undid: Verb | None
    root: str
    root_ids: tuple[int, ...]
    rows: dict[str, int]


def deletions(store: Store) -> list[Deletion]:
    """Every deletion that can be brought back, newest first; what was deleted twice by its last time only."""
    verbs = ", ".join(f"'{verb}'" for verb in sorted(DELETING_VERBS))
    found = store.sql(
        "SELECT change.id, change.at, change.what,"
        " (SELECT verb FROM change AS first WHERE first.id = change.undoes AND change.verb = 'undone'),"
        " table_name, count(*), group_concat(row_id)"
        " FROM change CROSS JOIN change_row ON change_id = change.id"
        f" WHERE change.undone_by IS NULL AND change.verb IN ({verbs}) AND change_row.after IS NULL"
        " GROUP BY change.id, table_name ORDER BY change.id DESC"
    )
    lines: dict[int, tuple[int, str, str | None, dict[str, tuple[int, str]]]] = {}
    for change_id, at, what, undid, table_name, count, ids in found:
        lines.setdefault(change_id, (at, what, undid, {}))[3][table_name] = (count, ids)
    listed: list[Deletion] = []
    for change_id, (at, what, undid, tables) in lines.items():
        root = next((name for name in ROOTS if name in tables), None)
        if root is None:
            continue  # a setting or the like, by taking a change back: nothing that anybody would look for here
        listed.append(
            Deletion(
                change_id=change_id,
                at=at,
                what=what,
                undid=None if undid is None else Verb(undid),
                root=root,
                root_ids=tuple(int(number) for number in tables[root][1].split(",")),
                rows={name: count for name, (count, _) in tables.items()},
            )
        )
    return _still_away(store, listed)


def _still_away(store: Store, listed: list[Deletion]) -> list[Deletion]:
    there: dict[str, set[int]] = {}
    for root in {deletion.root for deletion in listed}:
        wanted = [number for deletion in listed if deletion.root == root for number in deletion.root_ids]
        rows = store.sql(f'SELECT id FROM "{root}" WHERE id IN (SELECT value FROM json_each(?))', (json.dumps(wanted),))
        there[root] = {int(row[0]) for row in rows}
    kept: list[Deletion] = []
    for deletion in listed:
        away = tuple(number for number in deletion.root_ids if number not in there[deletion.root])
        if away:
            there[deletion.root].update(away)  # an older line about the same row is told by this one
            kept.append(deletion if away == deletion.root_ids else replace(deletion, root_ids=away))
    return kept


def names_of(store: Store, change_ids: Collection[int]) -> dict[int, str]:
    """For searching: the names of everything that went with each of these lines, folded. No words of a feeling (S4)."""
    rows = store.sql(
        f"SELECT change_id, group_concat({_NAME}, ' ') FROM change_row"
        " WHERE change_id IN (SELECT value FROM json_each(?)) AND after IS NULL AND table_name <> 'feeling'"
        " GROUP BY change_id",
        (json.dumps(list(change_ids)),),
    )
    return {int(change_id): fold(names or "") for change_id, names in rows}


def row_before(store: Store, change_id: int, table_name: str, row_id: int) -> Row:
    """What a row was when this line deleted it. Raises PostviewError(GONE)."""
    rows = store.sql(
        "SELECT before FROM change_row WHERE table_name = ? AND row_id = ? AND change_id = ? AND after IS NULL",
        (table_name, row_id, change_id),
    )
    found = from_text(rows[0][0]) if rows else None
    if found is None:
        raise PostviewError(Problem.GONE, kind=table_name, id=row_id)
    return found


def last_known(store: Store, table_name: str, row_id: int) -> Row | None:
    """A row as it is, or as it was when it was deleted last; None where nothing is known of it."""
    current = _current(store, BY_NAME[table_name], row_id)
    if current is not None:
        return current
    change_id = _deleted_by(store, table_name, row_id)
    return None if change_id is None else row_before(store, change_id, table_name, row_id)


@dataclass
class ComeBack:
    """What must be written so that a deletion is no more."""

    asked: int
    rows: dict[Key, Row] = field(default_factory=dict[Key, Row])
    """To be added, whole."""
    changes: list[int] = field(default_factory=list[int])
    """The lines whose rows these are, the one that was asked for first."""
    with_it: list[str] = field(default_factory=list[str])
    """By table, what was deleted later and must be there: it comes back, too."""
    stand_ins: dict[Key, int] = field(default_factory=dict[Key, int])
    """Rows that need not come back: one like them is there."""
    taken: Key | None = None
    """What cannot come back because there is another in its place."""


def plan(store: Store, change_id: int) -> ComeBack:
    """What bringing back a deletion means now. Writes nothing. Raises PostviewError(GONE)."""
    made = ComeBack(asked=change_id)
    _gather(store, made, change_id)
    if not made.rows:
        raise PostviewError(Problem.GONE, kind="change", id=change_id)
    _find_parents(store, made)
    _find_stand_ins(store, made)
    made.taken = next((key for key, row in made.rows.items() if _is_taken(store, key, row, made)), None)
    return made


def bring_back(store: Store, change: Change, change_id: int) -> ComeBack:
    """Write it, within a change. Raises PostviewError: GONE, PLACE_TAKEN (details: kind, id)."""
    made = plan(store, change_id)
    if made.taken is not None:
        raise PostviewError(Problem.PLACE_TAKEN, kind=made.taken[0], id=made.taken[1])
    for (table_name, _), row in made.rows.items():
        table = BY_NAME[table_name]
        change.add(table.item_of_row({**row, **_moved_links(table, row, made)}))
    for line in made.changes:
        _link_again(store, change, line)
    return made


def _gather(store: Store, made: ComeBack, change_id: int) -> set[str]:
    """Take up the rows that a line deleted and that are not there; gives their tables."""
    tables: set[str] = set()
    made.changes.append(change_id)
    rows = store.sql(
        "SELECT table_name, row_id, before FROM change_row WHERE change_id = ? AND after IS NULL ORDER BY place",
        (change_id,),
    )
    for table_name, row_id, before in rows:
        row = from_text(before)
        if row is not None and (table_name, row_id) not in made.rows and not _is_there(store, table_name, row_id):
            made.rows[(table_name, row_id)] = row
            tables.add(table_name)
    return tables


def _find_parents(store: Store, made: ComeBack) -> None:
    """What the rows hang on and was deleted by another line comes back with all that hung on it."""
    looked_at: set[Key] = set()
    while ahead := [key for key in made.rows if key not in looked_at]:
        for key in ahead:
            looked_at.add(key)
            table = BY_NAME[key[0]]
            for link in table.links:
                parent = made.rows[key].get(link.column)
                if not isinstance(parent, int) or (link.to, parent) in made.rows or _is_there(store, link.to, parent):
                    continue
                line = _deleted_by(store, link.to, parent)
                if link.on_delete is OnDelete.LETS_GO or (link.keep and table.field(link.column).null):
                    made.rows[key] = {**made.rows[key], link.column: None}
                elif line is None:
                    raise PostviewError(Problem.GONE, kind=link.to, id=parent)
                else:
                    tables = _gather(store, made, line)
                    made.with_it.append(next((name for name in ROOTS if name in tables), link.to))


def _find_stand_ins(store: Store, made: ComeBack) -> None:
    """An organisation that was entered anew since stands in for the old one, and its people for theirs."""
    for key, row in list(made.rows.items()):
        if key[0] == "organisation":
            same = store.sql(
                "SELECT id FROM organisation WHERE name_folded = ? ORDER BY id LIMIT 1", (fold(str(row["name"])),)
            )
            if same:
                made.stand_ins[key] = int(same[0][0])
    for key, row in list(made.rows.items()):
        house = made.stand_ins.get(("organisation", int(row.get("organisation_id") or 0)))
        if key[0] == "person" and house is not None:
            same = store.sql(
                "SELECT id FROM person WHERE organisation_id = ? AND name_folded = ? AND email = ? LIMIT 1",
                (house, fold(str(row["name"])), row["email"]),
            )
            if same:
                made.stand_ins[key] = int(same[0][0])
    for key in made.stand_ins:
        del made.rows[key]


def _is_taken(store: Store, key: Key, row: Row, made: ComeBack) -> bool:
    columns = _ONLY_ONE.get(key[0])
    if columns is None or (key[0] == "interview" and not row["uid"]):
        return False
    values = {**row, **_moved_links(BY_NAME[key[0]], row, made)}
    where = " AND ".join(f'"{column}" = ?' for column in columns) or "1"
    return bool(store.sql(f'SELECT 1 FROM "{key[0]}" WHERE {where}', [values[column] for column in columns]))


def _moved_links(table: Table, row: Row, made: ComeBack) -> Row:
    """The links of a row that point to what has a stand-in."""
    links: Row = {}
    for link in table.links:
        stand_in = made.stand_ins.get((link.to, int(row.get(link.column) or 0)))
        if stand_in is not None:
            links[link.column] = stand_in
    return links


def _link_again(store: Store, change: Change, change_id: int) -> None:
    """What stayed when this line was written and was let go by what it deleted holds on to it again.

    A row that has moved on since keeps what it has.
    """
    rows = store.sql(
        "SELECT table_name, row_id, before, after FROM change_row"
        " WHERE change_id = ? AND before IS NOT NULL AND after IS NOT NULL",
        (change_id,),
    )
    for table_name, row_id, before_text, after_text in rows:
        table = BY_NAME[table_name]
        before, after = from_text(before_text) or {}, from_text(after_text) or {}
        current = _current(store, table, row_id)
        if current is None:
            continue
        if all(current[column] == value for column, value in after.items()):
            wanted: Row = before
        else:
            wanted = {
                link.column: before[link.column]
                for link in table.links
                if before.get(link.column) is not None and current[link.column] is None
            }
        links = (link for link in table.links if wanted.get(link.column) is not None)
        if wanted and all(_is_there(store, link.to, int(wanted[link.column] or 0)) for link in links):
            change.save(table.item_of_row({**current, **wanted}))


def _deleted_by(store: Store, table_name: str, row_id: int) -> int | None:
    rows = store.sql(
        "SELECT change_id FROM change_row WHERE table_name = ? AND row_id = ? AND after IS NULL"
        " ORDER BY change_id DESC LIMIT 1",
        (table_name, row_id),
    )
    return int(rows[0][0]) if rows else None


def _is_there(store: Store, table_name: str, row_id: int) -> bool:
    return bool(store.sql(f'SELECT 1 FROM "{table_name}" WHERE id = ?', (row_id,)))


def _current(store: Store, table: Table, row_id: int) -> Row | None:
    rows = store.sql(table.select_one, (row_id,))
    return dict(zip(table.columns, rows[0], strict=True)) if rows else None
