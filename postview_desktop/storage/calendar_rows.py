"""What the calendar shows of some days, as raw rows: one statement a source, over covering indexes, no objects."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from postview_desktop.storage.store import Store

INTERVIEWS = """
SELECT i.start_utc, i.end_utc, i.state, o.name, i.title, i.id, a.role, o.id, i.zone
FROM interview i JOIN application a ON a.id = i.application_id JOIN organisation o ON o.id = a.organisation_id
WHERE i.start_utc >= ? AND i.start_utc < ? AND i.state <> 'moved'
  AND (i.start_utc >= ? OR i.end_utc > ? OR (i.end_utc <= i.start_utc AND i.start_utc > ?))
ORDER BY i.start_utc, i.id
"""

_DUE = """
SELECT d.kind, d.first, d.last, d.best, o.name, i.title, d.interview_id, o.id, d.step
"""

DUE = f"""{_DUE}
FROM due d INDEXED BY due_days JOIN interview i ON i.id = d.interview_id
     JOIN organisation o ON o.id = d.organisation_id
WHERE d.first <= ? AND d.last >= ? AND d.first >= ? AND d.since <= ?
  AND (d.kind IN ('follow_up', 'closing') OR (d.kind IN ('thank_you', 'reflection') AND d.best >= ?))
ORDER BY d.first, d.interview_id, d.kind
"""

DUE_AFTER = f"""{_DUE}
FROM due d JOIN interview i ON i.id = d.interview_id JOIN organisation o ON o.id = d.organisation_id
WHERE d.interview_id = ? AND d.since <= ? AND d.kind IN ('thank_you', 'reflection', 'follow_up', 'closing')
"""

# A statement of its own: with it the other one would have to leave its index for each row.
THANKS = """
SELECT d.interview_id, json_extract(d.data, '$.best_at', '$.late_at', '$.done', '$.wanted')
FROM due d WHERE d.kind = 'thank_you' AND d.interview_id IN (SELECT value FROM json_each(?))
"""

_CONTACTS = """
SELECT c.purpose, c."on", o.name, coalesce(i.title, ''), coalesce(c.interview_id, 0), max(coalesce(c.letter_id, 0)),
       o.id
FROM contact c JOIN organisation o ON o.id = c.organisation_id LEFT JOIN interview i ON i.id = c.interview_id
WHERE c.ours = 1 AND c.purpose IN ('thank_you', 'follow_up', 'closing')
"""
_BY_DAY = """
GROUP BY c."on", c.purpose, c.organisation_id, c.interview_id
ORDER BY c."on", min(c.id)
"""
CONTACTS = f"""{_CONTACTS} AND c."on" >= ? AND c."on" <= ? {_BY_DAY}"""
CONTACTS_AFTER = f"""{_CONTACTS} AND c.interview_id = ? {_BY_DAY}"""

_REFLECTIONS = """
SELECT r.updated_at, o.name, i.title, i.id, o.id
FROM reflection r JOIN interview i ON i.id = r.interview_id JOIN application a ON a.id = i.application_id
     JOIN organisation o ON o.id = a.organisation_id
WHERE r.state = 'done'
"""
REFLECTIONS = f"""{_REFLECTIONS} AND r.updated_at >= ? AND r.updated_at < ? ORDER BY r.updated_at, r.id"""
REFLECTION_AFTER = f"""{_REFLECTIONS} AND r.interview_id = ?"""

LETTERS = """
SELECT l.sent_at, l.kind, coalesce(o.name, l.to_name), coalesce(i.title, ''), coalesce(l.interview_id, 0), l.id,
       coalesce(o.id, 0)
FROM letter l INDEXED BY letter_sent
     LEFT JOIN interview i ON i.id = l.interview_id
     LEFT JOIN application a ON a.id = coalesce(l.application_id, i.application_id)
     LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE l.sent_at > 0 AND l.sent_at >= ? AND l.sent_at < ? AND l.state = 'sent'
  AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.letter_id = l.id AND c.ours = 1
                  AND c.purpose IN ('thank_you', 'follow_up', 'closing'))
ORDER BY l.sent_at, l.id
"""

WAITING = """
SELECT l.send_at, l.kind, coalesce(o.name, l.to_name), coalesce(i.title, ''), coalesce(l.interview_id, 0), l.id,
       coalesce(o.id, 0)
FROM letter l INDEXED BY letter_state
     LEFT JOIN interview i ON i.id = l.interview_id
     LEFT JOIN application a ON a.id = coalesce(l.application_id, i.application_id)
     LEFT JOIN organisation o ON o.id = a.organisation_id
WHERE l.state = 'scheduled' AND l.send_at >= ? AND l.send_at < ?
ORDER BY l.send_at, l.id
"""

# Every zone begins its days on a quarter of an hour.
APPLIED = """
SELECT applied_on, 0, count(*) FROM application WHERE applied_on IS NOT NULL AND stage <> 'lead' GROUP BY applied_on
UNION ALL
SELECT '', created_at / 900 * 900, count(*) FROM application
WHERE applied_on IS NULL AND stage <> 'lead' GROUP BY created_at / 900
"""

# Each stage is found by one step in the index.
STAGES = """
WITH RECURSIVE known (stage) AS (
    SELECT min(stage) FROM application
    UNION ALL
    SELECT (SELECT min(a.stage) FROM application a WHERE a.stage > known.stage)
    FROM known WHERE known.stage IS NOT NULL)
SELECT stage FROM known WHERE stage IS NOT NULL
"""

LONGEST_WINDOW = 62
"""No window of a follow-up is longer (days): lets the index start near the days that are asked for."""
HOUR = 3600
DAY = 86_400

# The planner would take the index by kind, which reads every row of the past: 9 ms for a month in place of 3.


def interviews(store: Store, start: int, end: int, reach: int) -> list[tuple[Any, ...]]:
    """(start_utc, end_utc, state, organisation, title, id, role, organisation_id, zone) of what is in [start, end).

    Epoch seconds. What began more than `reach` days before is left out; what has no end goes on for an hour.
    """
    return store.sql(INTERVIEWS, (start - reach * DAY, end, start, start, start - HOUR))


def due(store: Store, first: int, last: int, now: int, passing: int) -> list[tuple[Any, ...]]:
    """(kind, first, last, best, organisation, title, interview_id, organisation_id, step) of windows that touch
    [first, last], ordinals.

    A thank-you or review that was best done before the day `passing` is left out: it has been let go of.
    """
    return store.sql(DUE, (last, first, first - LONGEST_WINDOW, now, passing))


def thanks(store: Store, interview_ids: Collection[int]) -> dict[int, tuple[int, int, int, int]]:
    """Of the thank-yous that are due for these interviews: when each is best sent and when it is late (epoch seconds,
    0 where that is not known), how many are done and how many are wanted."""
    if not interview_ids:
        return {}
    found: dict[int, tuple[int, int, int, int]] = {}
    for id_, values in store.sql(THANKS, (json.dumps(sorted(interview_ids)),)):
        best, late, done, wanted = (int(value or 0) for value in json.loads(values))
        found[int(id_)] = (best, late, done, wanted)
    return found


def contacts(store: Store, first: str, last: str) -> list[tuple[Any, ...]]:
    """(purpose, day, organisation, title, interview_id, letter_id, organisation_id) of what was sent on [first, last],
    ISO days.

    Thank-yous of one interview on one day are one row.
    """
    return store.sql(CONTACTS, (first, last))


def reflections(store: Store, start: int, end: int) -> list[tuple[Any, ...]]:
    """(updated_at, organisation, title, interview_id, organisation_id) of reviews finished in [start, end)."""
    return store.sql(REFLECTIONS, (start, end))


def letters(store: Store, start: int, end: int) -> list[tuple[Any, ...]]:
    """(sent_at, kind, organisation, title, interview_id, letter_id, organisation_id) of letters that left in
    [start, end) and are none of the contacts."""
    return store.sql(LETTERS, (start, end))


def waiting(store: Store, start: int, end: int) -> list[tuple[Any, ...]]:
    """(send_at, kind, organisation, title, interview_id, letter_id, organisation_id) of letters that are ready to leave
    in [start, end)."""
    return store.sql(WAITING, (start, end))


def applied(store: Store) -> list[tuple[str, int, int]]:
    """(day, 0, how many) of what was applied for, ISO days, and ("", an instant in epoch seconds, how many) of what has
    no such day and was entered within the quarter of an hour from there."""
    return [(str(on), int(at), int(count)) for on, at, count in store.sql(APPLIED)]


def stages(store: Store) -> frozenset[str]:
    """The stages that there are applications in."""
    return frozenset(str(stage) for (stage,) in store.sql(STAGES))


def organisations(store: Store) -> list[tuple[int, str]]:
    """(id, name) of every organisation, by name."""
    rows = store.sql("SELECT id, name FROM organisation ORDER BY name_folded, id")
    return [(int(id_), str(name)) for id_, name in rows]


Rows = list[tuple[Any, ...]]


def after(store: Store, interview_id: int, now: int) -> tuple[Rows, Rows, Rows]:
    """What is due after one interview, what was done, and its finished review: rows as of `due`, `contacts` and
    `reflections`."""
    return (
        store.sql(DUE_AFTER, (interview_id, now)),
        store.sql(CONTACTS_AFTER, (interview_id,)),
        store.sql(REFLECTION_AFTER, (interview_id,)),
    )
