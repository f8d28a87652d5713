"""What stands at some hours already, as raw rows over the covering index of starts."""

from __future__ import annotations

from postview_desktop.storage.store import Store

LONGEST_DAYS = 60
"""No interview that is looked for is longer: lets the index start near the hours that are asked for."""

OVERLAPPING = """
SELECT o.name, i.start_utc FROM interview i INDEXED BY interview_start
     JOIN application a ON a.id = i.application_id JOIN organisation o ON o.id = a.organisation_id
WHERE i.start_utc < ? AND i.start_utc > ? AND i.end_utc > ? AND i.state = 'planned' AND i.id <> ?
ORDER BY i.start_utc, i.id LIMIT 1
"""


def overlapping(store: Store, start: int, end: int, but_id: int) -> tuple[str, int] | None:
    """(organisation, start_utc) of the first planned interview that shares time with [start, end), epoch seconds."""
    rows = store.sql(OVERLAPPING, (end, start - LONGEST_DAYS * 86_400, start, but_id))
    return (str(rows[0][0]), int(rows[0][1])) if rows else None
