"""The change record: for each change one line, and what every row was before and after it.

An update keeps the columns that differ (and the guards of its table); a new or deleted row is kept whole.
Undo, the history and earlier versions of a text are views of this one record.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any, cast

from postview_desktop.storage.table import Raw, Row, Table


@dataclass(frozen=True, slots=True)
class RecordedRow:
    """`before` is None for a row that was added, `after` for one that was deleted."""

    table_name: str
    row_id: int
    before: Row | None
    after: Row | None


def difference(table: Table, before: Row | None, after: Row | None) -> tuple[Row | None, Row | None] | None:
    """What is worth recording between two states of a row (whole or part); None where nothing changed."""
    if before is None or after is None:
        return None if before is after else (before, after)
    differing = {column for column in after if before[column] != after[column]}
    if not differing:
        return None
    kept = {column for column in after if column in differing or column in table.guards}
    if differing & table.together:
        kept |= table.together & after.keys()
    in_order = [column for column in after if column in kept]
    return {column: before[column] for column in in_order}, {column: after[column] for column in in_order}


def joined(
    table: Table, earlier: RecordedRow, before: Row | None, after: Row | None
) -> tuple[Row | None, Row | None] | None:
    """An earlier recorded step and a later one (given with whole rows) as one step."""
    if earlier.before is None:
        return difference(table, None, after)
    if earlier.after is None:
        return difference(table, earlier.before, after)
    if before is None:
        raise ValueError("a row that is there cannot be added")
    whole_before = {**before, **earlier.before}
    if after is None:
        return whole_before, None
    return difference(table, whole_before, after)


def to_text(row: Row | None) -> str | None:
    """A row as JSON, bytes as {"b64": ...}."""
    return None if row is None else json.dumps(row, ensure_ascii=False, separators=(",", ":"), default=_bytes_to_json)


def from_text(text: str | None) -> Row | None:
    """The reverse of `to_text`."""
    if text is None:
        return None
    values = cast(dict[str, Any], json.loads(text))
    return {column: _value(value) for column, value in values.items()}


def _bytes_to_json(value: object) -> dict[str, str]:
    if not isinstance(value, bytes):
        raise TypeError(f"not a value of SQLite: {value!r}")
    return {"b64": base64.b64encode(value).decode("ascii")}


def _value(value: Any) -> Raw:
    if isinstance(value, dict):
        return base64.b64decode(cast(dict[str, str], value)["b64"])
    return cast(Raw, value)
