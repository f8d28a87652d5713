"""Schema 1, the first: everything that version 0.1 keeps.

Foreign keys are checked when a transaction ends, so that undo may put rows back in any order. Ids are never
given twice (AUTOINCREMENT). Columns that end in `_folded` are the searchable copies of their namesakes.
"""

from __future__ import annotations

STATEMENTS = (
    """
    CREATE TABLE organisation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        name_folded TEXT NOT NULL,
        industry TEXT NOT NULL DEFAULT '',
        country TEXT NOT NULL DEFAULT '',
        subdivision TEXT NOT NULL DEFAULT '',
        website TEXT NOT NULL DEFAULT '',
        culture TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    "CREATE INDEX organisation_name ON organisation (name_folded)",
    """
    CREATE TABLE application (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL DEFAULT '',
        role_folded TEXT NOT NULL DEFAULT '',
        source TEXT NOT NULL DEFAULT '',
        link TEXT NOT NULL DEFAULT '',
        stage TEXT NOT NULL,
        applied_on TEXT,
        stage_on TEXT,
        offered_on TEXT,
        letter_on TEXT,
        description TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT '',
        feedback TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX application_role ON application (organisation_id, role_folded)",
    "CREATE INDEX application_stage ON application (stage, organisation_id)",
    """
    CREATE TABLE person (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL DEFAULT '',
        name_folded TEXT NOT NULL DEFAULT '',
        job TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        phone TEXT NOT NULL DEFAULT '',
        notes TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    "CREATE INDEX person_organisation ON person (organisation_id)",
    "CREATE INDEX person_name ON person (name_folded)",
    """
    CREATE TABLE interview (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        application_id INTEGER NOT NULL REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
        uid TEXT NOT NULL DEFAULT '',
        title TEXT NOT NULL DEFAULT '',
        title_folded TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL,
        start TEXT NOT NULL,
        "end" TEXT NOT NULL,
        zone TEXT NOT NULL,
        start_utc INTEGER NOT NULL,
        end_utc INTEGER NOT NULL,
        place TEXT NOT NULL DEFAULT '',
        link TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL,
        notes TEXT NOT NULL DEFAULT '',
        sequence INTEGER NOT NULL DEFAULT 0,
        stamp INTEGER NOT NULL DEFAULT 0,
        recurrence_id TEXT NOT NULL DEFAULT '',
        created_at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX interview_application ON interview (application_id, start_utc)",
    "CREATE UNIQUE INDEX interview_once ON interview (uid, recurrence_id) WHERE uid <> ''",
    "CREATE INDEX interview_uid ON interview (uid)",
    "CREATE INDEX interview_start ON interview (start_utc, end_utc, state, application_id, title)",
    "CREATE INDEX interview_title ON interview (title_folded)",
    "CREATE INDEX interview_end ON interview (end_utc, state, application_id)",
    """
    CREATE TABLE participant (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        interview_id INTEGER NOT NULL REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        person_id INTEGER NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL,
        met INTEGER NOT NULL DEFAULT 1,
        moments TEXT NOT NULL DEFAULT '',
        thanks TEXT NOT NULL
    ) STRICT
    """,
    "CREATE UNIQUE INDEX participant_once ON participant (interview_id, person_id)",
    "CREATE INDEX participant_person ON participant (person_id)",
    """
    CREATE TABLE instruction (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        interview_id INTEGER NOT NULL REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        words TEXT NOT NULL DEFAULT '',
        said_on TEXT NOT NULL,
        "on" TEXT,
        channel TEXT,
        person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        who TEXT NOT NULL DEFAULT '',
        invited_visit INTEGER NOT NULL DEFAULT 0,
        at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX instruction_interview ON instruction (interview_id, said_on)",
    "CREATE INDEX instruction_person ON instruction (person_id) WHERE person_id IS NOT NULL",
    """
    CREATE TABLE letter (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        application_id INTEGER REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
        interview_id INTEGER REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        kind TEXT NOT NULL,
        language TEXT NOT NULL DEFAULT '',
        to_name TEXT NOT NULL DEFAULT '',
        to_address TEXT NOT NULL DEFAULT '',
        subject TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL DEFAULT '',
        starter TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL,
        send_at INTEGER NOT NULL DEFAULT 0,
        message_id TEXT NOT NULL DEFAULT '',
        in_reply_to TEXT NOT NULL DEFAULT '',
        "references" TEXT NOT NULL DEFAULT '',
        raw BLOB NOT NULL DEFAULT x'',
        token TEXT NOT NULL DEFAULT '',
        attempts INTEGER NOT NULL DEFAULT 0,
        next_try_at INTEGER NOT NULL DEFAULT 0,
        problem TEXT NOT NULL DEFAULT '',
        answer TEXT NOT NULL DEFAULT '',
        sent_at INTEGER NOT NULL DEFAULT 0,
        sent_via TEXT,
        created_at INTEGER NOT NULL DEFAULT 0,
        updated_at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX letter_application ON letter (application_id)",
    "CREATE INDEX letter_interview ON letter (interview_id)",
    "CREATE INDEX letter_person ON letter (person_id)",
    "CREATE INDEX letter_state ON letter (state, send_at)",
    """
    CREATE TABLE contact (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation_id INTEGER NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
        application_id INTEGER REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
        interview_id INTEGER REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
        ours INTEGER NOT NULL,
        channel TEXT NOT NULL,
        purpose TEXT NOT NULL,
        "on" TEXT NOT NULL,
        at INTEGER NOT NULL DEFAULT 0,
        words TEXT NOT NULL DEFAULT '',
        letter_id INTEGER REFERENCES letter (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    'CREATE INDEX contact_organisation ON contact (organisation_id, "on")',
    "CREATE INDEX contact_application ON contact (application_id)",
    "CREATE INDEX contact_interview ON contact (interview_id)",
    "CREATE INDEX contact_person ON contact (person_id)",
    "CREATE INDEX contact_letter ON contact (letter_id)",
    """
    CREATE TABLE decision (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        interview_id INTEGER NOT NULL REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        step TEXT NOT NULL,
        kind TEXT NOT NULL,
        until TEXT,
        away TEXT,
        reason TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE INDEX decision_interview ON decision (interview_id)",
    """
    CREATE TABLE reflection (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        interview_id INTEGER NOT NULL REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        state TEXT NOT NULL,
        recall TEXT NOT NULL DEFAULT '',
        went_well TEXT NOT NULL DEFAULT '',
        to_improve TEXT NOT NULL DEFAULT '',
        surprised TEXT NOT NULL DEFAULT '',
        next_time TEXT NOT NULL DEFAULT '',
        rating INTEGER NOT NULL DEFAULT 0,
        strengths TEXT NOT NULL DEFAULT '[]',
        weak_points TEXT NOT NULL DEFAULT '[]',
        taken_lines TEXT NOT NULL DEFAULT '[]',
        updated_at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE UNIQUE INDEX reflection_interview ON reflection (interview_id)",
    """
    CREATE TABLE question (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        interview_id INTEGER NOT NULL REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        position INTEGER NOT NULL DEFAULT 0,
        text TEXT NOT NULL DEFAULT '',
        said TEXT NOT NULL DEFAULT '',
        better TEXT NOT NULL DEFAULT '',
        probed TEXT NOT NULL DEFAULT '',
        rating INTEGER NOT NULL DEFAULT 0,
        labels TEXT NOT NULL DEFAULT '[]'
    ) STRICT
    """,
    "CREATE INDEX question_interview ON question (interview_id, position)",
    """
    CREATE TABLE feeling (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        interview_id INTEGER NOT NULL REFERENCES interview (id) DEFERRABLE INITIALLY DEFERRED,
        text TEXT NOT NULL DEFAULT '',
        updated_at INTEGER NOT NULL DEFAULT 0
    ) STRICT
    """,
    "CREATE UNIQUE INDEX feeling_interview ON feeling (interview_id)",
    """
    CREATE TABLE account (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        user TEXT NOT NULL DEFAULT '',
        host TEXT NOT NULL DEFAULT '',
        port INTEGER NOT NULL,
        security TEXT NOT NULL,
        paused INTEGER NOT NULL DEFAULT 0,
        problem TEXT NOT NULL DEFAULT '',
        answer TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
    """
    CREATE TABLE setting (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        value TEXT NOT NULL
    ) STRICT
    """,
    # The change record: one line for each change, and what each row was before and after it (JSON).
    """
    CREATE TABLE change (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        last_at INTEGER NOT NULL,
        verb TEXT NOT NULL,
        what TEXT NOT NULL DEFAULT '',
        application_id INTEGER,
        interview_id INTEGER,
        coalesce_key TEXT,
        undoes INTEGER,
        undone_by INTEGER
    ) STRICT
    """,
    "CREATE INDEX change_application ON change (application_id) WHERE application_id IS NOT NULL",
    "CREATE INDEX change_interview ON change (interview_id) WHERE interview_id IS NOT NULL",
    """
    CREATE TABLE change_row (
        change_id INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (change_id, place)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX change_row_row ON change_row (table_name, row_id, change_id)",
    # Derived: worked out again from the rows above whenever they change.
    """
    CREATE TABLE due (
        interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        first INTEGER NOT NULL,
        best INTEGER NOT NULL,
        last INTEGER NOT NULL,
        since INTEGER NOT NULL DEFAULT 0,
        step TEXT NOT NULL DEFAULT '',
        organisation_id INTEGER NOT NULL,
        data TEXT NOT NULL DEFAULT '{}',
        PRIMARY KEY (interview_id, kind)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX due_days ON due (first, last, best, kind, since, step, organisation_id)",
    "CREATE INDEX due_best ON due (kind, best, since)",
    "CREATE INDEX due_organisation ON due (organisation_id)",
    "CREATE TABLE announced (key TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE note (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
)
