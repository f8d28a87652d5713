"""Made-up data of every kind, consistent in its links, for tests that must hold for all data."""

from __future__ import annotations

import types
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from postview_desktop.domain.interview import Interview, timed
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.files.json_export import KINDS

POINTERS = {
    "organisation_id": "organisations",
    "application_id": "applications",
    "person_id": "people",
    "interview_id": "interviews",
    "letter_id": "letters",
    "contact_id": "contacts",
}
ZONES = ("Europe/London", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Pacific/Auckland", "UTC")
RESTING = [state for state in LetterState if state not in ("scheduled", "claimed", "committing")]

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
WALLS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)).map(lambda it: it.replace(microsecond=0))


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Values for a field of this type."""
    if get_origin(hint) in (Union, types.UnionType):
        return st.none() | values(next(one for one in get_args(hint) if one is not type(None)))
    if get_origin(hint) is tuple:
        return st.lists(TEXT, max_size=3).map(tuple)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    made: dict[Any, st.SearchStrategy[Any]] = {
        str: TEXT,
        int: st.integers(0, 2**40),
        bool: st.booleans(),
        bytes: st.binary(max_size=20),
        date: st.dates(date(1990, 1, 1), date(2090, 1, 1)),
        datetime: WALLS,
    }
    return made[hint]


@st.composite
def everything(draw: st.DrawFn) -> dict[str, list[Any]]:
    """Rows of every kind by the name of the kind, ids with gaps, every link to a row that is there."""
    rows: dict[str, list[Any]] = {}
    for name, kind in KINDS.items():
        hints = get_type_hints(kind)
        ids = draw(st.lists(st.integers(1, 50), max_size=3, unique=True))
        made: list[Any] = []
        used: set[Any] = set()
        for id in sorted(ids):
            given: dict[str, Any] = {"id": id}
            for one in fields(kind):
                if one.name == "id":
                    continue
                target = POINTERS.get(one.name)
                if target is None:
                    given[one.name] = draw(values(hints[one.name]))
                    continue
                known = [row.id for row in rows[target]]
                optional = type(None) in get_args(hints[one.name])
                if not known and not optional:
                    break
                choices = known + ([None] if optional else [])
                given[one.name] = draw(st.sampled_from(choices))
            else:
                item = settled(kind, given)
                key = only_once(name, item)
                if key is None or key not in used:
                    used.add(key)
                    made.append(item)
        rows[name] = made
    return rows


def settled(kind: type, given: dict[str, Any]) -> Any:
    """The item, with what must agree within it in agreement."""
    if kind is Interview:
        given = {**given, "zone": ZONES[given["id"] % len(ZONES)], "end": max(given["start"], given["end"])}
        item = kind(**given)
        return timed(item, item.start, item.end, item.zone)
    if kind is Letter and given["state"] not in RESTING:
        given = {**given, "state": RESTING[given["id"] % len(RESTING)]}
    return kind(**given)


def only_once(name: str, item: Any) -> Any:
    """What of an item may be there only once, None where there is nothing of the kind."""
    if name == "interviews":
        return (item.uid, item.recurrence_id) if item.uid else ("id", item.id)
    if name == "participants":
        return (item.interview_id, item.person_id)
    return item.interview_id if name in ("reflections", "feelings") else None
