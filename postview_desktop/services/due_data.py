"""What is kept with the derived rows: the rules that they follow, and their reasons as JSON.

Apart from the rules themselves: whoever only reads rows does not load them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from postview_desktop.domain.follow_up import Reason, Why
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

RULES = 2
"""Counted up when the rules change, so that rows that older rules gave are worked out anew."""
_BASIS = "due_basis"
"""Note of what the derived rows were worked out with: the rules, and the country of the settings."""


def rules_in_force(store: Store, clock: Clock) -> str:
    """What the rows depend on besides the user's data."""
    return f"{RULES}:{Settings(store, clock).get().country}"


def rules_followed(store: Store) -> str:
    """What the rows were last worked out with; "" for none yet."""
    return store.note(_BASIS)


def note_rules(store: Store, basis: str) -> None:
    """Remember what all rows were just worked out with."""
    store.set_note(_BASIS, basis)


def pack_reasons(reasons: Iterable[Reason]) -> list[Any]:
    """Reasons as JSON values; a date becomes {"day": ordinal}."""
    return [
        [
            reason.why.value,
            {k: {"day": v.toordinal()} if isinstance(v, date) else v for k, v in reason.values.items()},
        ]
        for reason in reasons
    ]


def unpack_reasons(packed: Iterable[Any]) -> tuple[Reason, ...]:
    """The reasons again."""
    return tuple(
        Reason(Why(why), {k: date.fromordinal(v["day"]) if isinstance(v, dict) else v for k, v in values.items()})  # type: ignore[arg-type]
        for why, values in packed
    )
