"""Schema 3: how an account signs in, what becomes of a letter's copy, and the user's own templates."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE account ADD COLUMN sign_in TEXT NOT NULL DEFAULT 'password'",
    "ALTER TABLE account ADD COLUMN client_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE account ADD COLUMN sent_copy TEXT NOT NULL DEFAULT 'unknown'",
    """
    CREATE TABLE template (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL,
        language TEXT NOT NULL DEFAULT '',
        medium TEXT NOT NULL,
        formality TEXT NOT NULL,
        subject TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL DEFAULT 0,
        updated_at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX template_kind ON template (kind, language)",
)
