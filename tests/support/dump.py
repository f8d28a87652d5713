"""Everything that a store holds of the user's, for comparing two states."""

from __future__ import annotations

from typing import Any

from postview_desktop.storage import Store
from postview_desktop.storage.tables import ALL_TABLES


def dump(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables that the change record covers, the folded copies included."""
    return {table.name: store.sql(f'SELECT * FROM "{table.name}" ORDER BY id') for table in ALL_TABLES}
