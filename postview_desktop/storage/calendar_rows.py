"""What the calendar shows of some days, as raw rows: one statement a source, over covering indexes, no objects."""

from __future__ import annotations

from typing import Any

from postview_desktop.storage.store import Store

INTERVIEWS = """
SELECT i.start_utc, i.end_utc, i.state, o.name, i.title, i.id, a.role
FROM interview i JOIN application a ON a.id = i.application_id JOIN organisation o ON o.id = a.organisation_id
WHERE i.start_utc >= ? AND i.start_utc < ? AND i.state <> 'moved'
ORDER BY i.start_utc, i.id
"""

DUE = """
SELECT d.kind, d.first, d.last, d.best, o.name, i.title, d.interview_id
FROM due d INDEXED BY due_days JOIN interview i ON i.id = d.interview_id
     JOIN organisation o ON o.id = d.organisation_id
WHERE d.first <= ? AND d.last >= ? AND d.first >= ? AND d.since <= ?
  AND (d.kind IN ('follow_up', 'closing') OR (d.kind IN ('thank_you', 'reflection') AND d.best >= ?))
ORDER BY d.first, d.interview_id, d.kind
"""

CONTACTS = """
SELECT c.purpose, c."on", o.name, coalesce(i.title, ''), coalesce(c.interview_id, 0), max(coalesce(c.letter_id, 0))
FROM contact c JOIN organisation o ON o.id = c.organisation_id LEFT JOIN interview i ON i.id = c.interview_id
WHERE c."on" >= ? AND c."on" <= ? AND c.ours = 1 AND c.purpose IN ('thank_you', 'follow_up', 'closing')
GROUP BY c."on", c.purpose, c.organisation_id, c.interview_id
ORDER BY c."on", min(c.id)
"""

REFLECTIONS = """
SELECT r.updated_at, o.name, i.title, i.id
FROM reflection r JOIN interview i ON i.id = r.interview_id JOIN application a ON a.id = i.application_id
     JOIN organisation o ON o.id = a.organisation_id
WHERE r.state = 'done' AND r.updated_at >= ? AND r.updated_at < ?
ORDER BY r.updated_at, r.id
"""

# The planner would take the index by kind, which reads every row of the past: 9 ms for a month in place of 3.

LONGEST_WINDOW = 62
"""No window of a follow-up is longer (days): lets the index start near the days that are asked for."""


def interviews(store: Store, start: int, end: int) -> list[tuple[Any, ...]]:
    """(start_utc, end_utc, state, organisation, title, id, role) of what begins in [start, end), epoch seconds."""
    return store.sql(INTERVIEWS, (start, end))


def due(store: Store, first: int, last: int, now: int, passing: int) -> list[tuple[Any, ...]]:
    """(kind, first, last, best, organisation, title, interview_id) of windows that touch [first, last], ordinals.

    A thank-you or review that was best done before the day `passing` is left out: it has been let go of.
    """
    return store.sql(DUE, (last, first, first - LONGEST_WINDOW, now, passing))


def contacts(store: Store, first: str, last: str) -> list[tuple[Any, ...]]:
    """(purpose, day, organisation, title, interview_id, letter_id) of what was sent on [first, last], ISO days.

    Thank-yous of one interview on one day are one row.
    """
    return store.sql(CONTACTS, (first, last))


def reflections(store: Store, start: int, end: int) -> list[tuple[Any, ...]]:
    """(updated_at, organisation, title, interview_id) of reviews that were finished in [start, end)."""
    return store.sql(REFLECTIONS, (start, end))
