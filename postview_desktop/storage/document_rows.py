"""Fast reads for the documents' files: which contents the rows speak of, and which the change record."""

from __future__ import annotations

from postview_desktop.storage.store import Store


def documents_wanted(store: Store) -> dict[str, int]:
    """Digest and size of every content that a row speaks of."""
    return {str(digest): int(size) for digest, size in store.sql("SELECT digest, max(size) FROM attachment GROUP BY 1")}


def documents_spoken_of(store: Store) -> frozenset[str]:
    """Digests of rows as they are and as the change record knows them: what undo and the bin may still need."""
    rows = store.sql(
        "SELECT digest FROM attachment"
        " UNION SELECT json_extract(before, '$.digest') FROM change_row WHERE table_name = 'attachment'"
        " UNION SELECT json_extract(after, '$.digest') FROM change_row WHERE table_name = 'attachment'"
    )
    return frozenset(str(row[0]) for row in rows if row[0] is not None)
