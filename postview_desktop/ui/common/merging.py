"""Keeping what was typed without writing over what changed elsewhere in the meantime."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, TypeVar

D = TypeVar("D")


def merged(before: D, after: D, now: D) -> D:
    """`now` with every field in which `after` differs from `before`: all three are one kind of dataclass."""
    changed: dict[str, Any] = {
        field.name: getattr(after, field.name)
        for field in fields(before)  # type: ignore[arg-type]
        if getattr(after, field.name) != getattr(before, field.name)
    }
    return replace(now, **changed)  # type: ignore[type-var]
