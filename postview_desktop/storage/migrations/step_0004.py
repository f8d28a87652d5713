"""Schema 4: who sent an invitation and how it was answered, and what was published to a calendar elsewhere."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE interview ADD COLUMN organiser_name TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN organiser_email TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN invited_as TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN answered TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE interview ADD COLUMN answered_at INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE letter ADD COLUMN calendar TEXT NOT NULL DEFAULT ''",
    # What lies in the calendar elsewhere is no data of the user's: it has no history and travels in no export.
    """
    CREATE TABLE published (
        uid TEXT PRIMARY KEY,
        href TEXT NOT NULL,
        etag TEXT NOT NULL DEFAULT '',
        content TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX letter_sent ON letter (sent_at, kind, state) WHERE sent_at > 0",
    # The calendar asks for what was sent and reviewed in a month, which has a frame's time. Without these, 20,000
    # contacts took 6 ms of it and 10,000 reviews 18; with them less than one.
    'CREATE INDEX contact_sent ON contact ("on") WHERE ours = 1',
    "CREATE INDEX reflection_done ON reflection (updated_at) WHERE state = 'done'",
)
