"""All tables that the change record covers, by dataclass and by name, and what hangs on what."""

from __future__ import annotations

from postview_desktop.storage import (
    accounts,
    answers,
    applications,
    attachments,
    follow_ups,
    interviews,
    letters,
    reflections,
    templates,
)
from postview_desktop.storage.table import Link, Table

ALL_TABLES: tuple[Table, ...] = (
    *applications.TABLES,
    *interviews.TABLES,
    *letters.TABLES,
    *follow_ups.TABLES,
    *reflections.TABLES,
    *answers.TABLES,
    *attachments.TABLES,
    *templates.TABLES,
    *accounts.TABLES,
)
"""Parents before children, so that rows can be written in this order."""

BY_NAME: dict[str, Table] = {table.name: table for table in ALL_TABLES}

_BY_KIND: dict[type, Table] = {table.kind: table for table in ALL_TABLES}

HANGING: dict[str, tuple[tuple[Table, Link], ...]] = {
    parent.name: tuple((table, link) for table in ALL_TABLES for link in table.links if link.to == parent.name)
    for parent in ALL_TABLES
}
"""For each table, the links that point to it."""


def table_of(kind: type) -> Table:
    """The table of a dataclass. A kind that is not stored is a mistake of ours: KeyError."""
    return _BY_KIND[kind]
