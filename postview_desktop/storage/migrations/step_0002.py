"""Schema 2: mail that comes in (where to look for it, what was noticed), and attachments."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE account ADD COLUMN imap_host TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE account ADD COLUMN imap_port INTEGER NOT NULL DEFAULT 993",
    "ALTER TABLE account ADD COLUMN imap_security TEXT NOT NULL DEFAULT 'tls'",
    "ALTER TABLE account ADD COLUMN looks INTEGER NOT NULL DEFAULT 0",
    """
    CREATE TABLE answer (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
        application_id INTEGER REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
        interview_id INTEGER REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        letter_id INTEGER REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
        contact_id INTEGER REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        trace TEXT NOT NULL,
        message_id TEXT NOT NULL DEFAULT '',
        from_name TEXT NOT NULL DEFAULT '',
        from_address TEXT NOT NULL DEFAULT '',
        subject TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX answer_organisation ON answer (organisation_id, at)",
    "CREATE INDEX answer_application ON answer (application_id)",
    "CREATE INDEX answer_interview ON answer (interview_id)",
    "CREATE INDEX answer_person ON answer (person_id)",
    "CREATE INDEX answer_letter ON answer (letter_id)",
    "CREATE INDEX answer_contact ON answer (contact_id)",
    "CREATE INDEX answer_message ON answer (message_id)",
    "CREATE INDEX answer_state ON answer (state)",
    """
    CREATE TABLE attachment (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        application_id INTEGER REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
        interview_id INTEGER REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        letter_id INTEGER REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        name TEXT NOT NULL DEFAULT '',
        media_type TEXT NOT NULL DEFAULT '',
        digest TEXT NOT NULL,
        size INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '',
        added_at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX attachment_application ON attachment (application_id)",
    "CREATE INDEX attachment_interview ON attachment (interview_id)",
    "CREATE INDEX attachment_letter ON attachment (letter_id)",
    "CREATE INDEX attachment_digest ON attachment (digest)",
)
