"""The bin: what was deleted, what hung on it, and bringing it back. A view of the change record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.folding import fold
from postview_desktop.storage import Store
from postview_desktop.storage import bin as rows
from postview_desktop.storage.bin import Deletion
from postview_desktop.system.clock import Clock

__all__ = ["Bin", "BroughtBack", "Contents", "Deleted", "Return"]

_SILENT = frozenset({"organisation", "setting", "decision", "answer", "instruction"})
"""What hangs on something without a name that would help anybody to recognise it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """One thing in the bin, with what went with it.

    `at` is in epoch seconds. `kind` is the word of `docs/format.md` in the singular (a `participant` is a person
    taken off an interview). `name` is what the user called it, "" where it has no name; `sort` the value of its
    enum (an `InterviewKind`, a `LetterKind`, a `Channel`), "" where it has none. `start` is an interview's, wall
    time in its own zone. `hung` counts what went with it by kind, itself left out; `number` is how many of its
    kind went at once. `undid` is the verb that was taken back, where that is what deleted it.
    """

    change_id: int
    at: int
    kind: str
    name: str
    sort: str
    organisation: str
    start: datetime | None
    hung: dict[str, int]
    number: int
    undid: Verb | None


@dataclass(frozen=True, slots=True)
class Contents:
    """The bin at one look: the newest lines that were asked for, how many there are of them altogether, and how many
    of each kind, whatever kind was asked for."""

    lines: tuple[Deleted, ...]
    total: int
    kinds: dict[str, int]


@dataclass(frozen=True, slots=True)
class Return:
    """What bringing something back means: `with_it` what was deleted later and comes back too, by kind.

    `taken` is the kind of what has its place, "" where nothing has.
    """

    with_it: tuple[str, ...]
    taken: str


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What came back: the change (for Undo), and what came back with it, by kind."""

    change_id: int
    with_it: tuple[str, ...]


class Bin:
    """What was deleted and is not there now. It survives everything that the database survives."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def list(self, text: str = "", kind: str = "", limit: int | None = None) -> tuple[Deleted, ...]:
        """Newest first. Each word of `text` is in a name, of it or of what went with it; `kind` narrows."""
        return self.contents(text, kind, limit).lines

    def contents(self, text: str = "", kind: str = "", limit: int | None = None) -> Contents:
        """The same with its numbers, in one look at the record."""
        named = self._named(rows.deletions(self._store), text)
        counted: dict[str, int] = {}
        for one in named:
            counted[one.root] = counted.get(one.root, 0) + 1
        found = [one for one in named if not kind or one.root == kind]
        return Contents(
            lines=tuple(self._told(one) for one in found[:limit]),
            total=len(found),
            kinds={kind: counted[kind] for kind in rows.ROOTS if kind in counted},
        )

    def look(self, change_id: int) -> Return:
        """What bringing it back would mean. Raises PostviewError(GONE)."""
        made = rows.plan(self._store, change_id)
        return Return(tuple(dict.fromkeys(made.with_it)), made.taken[0] if made.taken else "")

    def bring_back(self, change_id: int) -> BroughtBack:
        """Bring back what this line deleted, with everything that hung on it; in one change, which can be undone.

        What it hung on and was deleted later comes back in the same change. An organisation that was entered anew
        since stands in for the old one. Raises PostviewError: GONE, PLACE_TAKEN.
        """
        line = next((one for one in rows.deletions(self._store) if one.change_id == change_id), None)
        if line is None:
            raise PostviewError(Problem.GONE, kind="change", id=change_id)
        with self._store.change(Verb.BROUGHT_BACK, what=line.what) as change:
            made = rows.bring_back(self._store, change, change_id)
            return BroughtBack(change.id, tuple(dict.fromkeys(made.with_it)))

    # -- inside -----------------------------------------------------------------------------------------------

    def _named(self, found: Sequence[Deletion], text: str) -> Sequence[Deletion]:
        words = fold(text).split()
        if not words:
            return found
        names = rows.names_of(self._store, [one.change_id for one in found])
        return [
            one for one in found if all(word in f"{fold(one.what)} {names.get(one.change_id, '')}" for word in words)
        ]

    def _told(self, one: Deletion) -> Deleted:
        row = rows.row_before(self._store, one.change_id, one.root, one.root_ids[0])
        silent = _SILENT | {one.root} | ({"person"} if one.root == "participant" else set[str]())
        name, sort = self._name(one.root, row)
        return Deleted(
            change_id=one.change_id,
            at=one.at,
            kind=one.root,
            name=name,
            sort=sort,
            organisation=one.what,
            start=datetime.fromisoformat(str(row["start"])) if one.root == "interview" else None,
            hung={kind: number for kind, number in one.rows.items() if kind not in silent},
            number=len(one.root_ids),
            undid=one.undid,
        )

    def _name(self, kind: str, row: rows.Row) -> tuple[str, str]:
        """What it was called, and the value of its enum."""

        def text(column: str) -> str:
            return " ".join(str(row.get(column) or "").split())

        match kind:
            case "application":
                return text("role"), ""
            case "interview":
                return text("title"), text("kind")
            case "letter":
                return text("to_name") or text("subject"), text("kind")
            case "question":
                return text("text"), ""
            case "participant":
                person = rows.last_known(self._store, "person", int(row["person_id"] or 0))
                return (" ".join(str(person["name"]).split()) if person else ""), ""
            case "contact":
                return text("words"), text("channel")
            case "instruction":
                return text("words"), text("kind")
            case "account":
                return text("address"), ""
            case "attachment" | "template":
                return text("name"), text("kind")
            case _:
                return "", ""
