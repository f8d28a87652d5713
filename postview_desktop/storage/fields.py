"""Column types: how the values of the domain (days, wall times, enums, lists of labels) are kept in SQLite.

A value goes down through `db_value` and comes back through `python_value`; an empty one (None) is not handed to them.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from enum import StrEnum
from typing import Any, cast

from peewee import BlobField, IntegerField, TextField


class Day(TextField):
    """A local day as ISO text, so that it sorts and can be read by hand."""

    def db_value(self, value: date) -> str:
        return value.isoformat()

    def python_value(self, value: str) -> date:
        return date.fromisoformat(value)


class WallTime(TextField):
    """A naive wall time as ISO text; its zone is a column of its own."""

    def db_value(self, value: datetime) -> str:
        return value.isoformat(timespec="seconds")

    def python_value(self, value: str) -> datetime:
        return datetime.fromisoformat(value)


class Choice(TextField):
    """A member of a StrEnum as its value."""

    def __init__(self, members: type[StrEnum], **options: Any) -> None:
        super().__init__(**options)
        self._member_of = {member.value: member for member in members}

    def db_value(self, value: StrEnum) -> str:
        return str(value)

    def python_value(self, value: str) -> StrEnum:
        return self._member_of[value]


class Labels(TextField):
    """A tuple of short texts as a JSON list."""

    def db_value(self, value: tuple[str, ...]) -> str:
        return json.dumps(list(value), ensure_ascii=False)

    def python_value(self, value: str) -> tuple[str, ...]:
        return tuple(cast(list[str], json.loads(value)))


class Flag(IntegerField):
    """True or False as 1 or 0."""

    def db_value(self, value: bool) -> int:
        return int(value)

    def python_value(self, value: int) -> bool:
        return bool(value)


class Bytes(BlobField):
    """Bytes as they are."""

    def db_value(self, value: bytes) -> bytes:
        return value

    def python_value(self, value: bytes) -> bytes:
        return value
