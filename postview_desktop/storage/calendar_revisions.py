"""When what a calendar elsewhere shows of an interview was last changed: read out of the change record."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping

from postview_desktop.storage.store import Store

_SHOWN = ("start", "end", "start_utc", "end_utc", "zone", "place", "link", "state", "title", "application_id")
"""Columns of an interview that its event tells of; notes, and what is answered, are none of its business."""

_OF_INTERVIEWS = f"""
SELECT r.row_id, max(c.last_at) FROM change_row r JOIN change c ON c.id = r.change_id
WHERE r.table_name = 'interview' AND r.row_id IN (SELECT value FROM json_each(?))
  AND r.after IS NOT NULL AND ({" OR ".join(f"json_type(r.after, '$.{name}') IS NOT NULL" for name in _SHOWN)})
GROUP BY r.row_id
"""

# CROSS JOIN: from the few that are asked for to what was changed of them, never through the whole record.
_OF_APPLICATIONS = """
SELECT i.id, max(c.last_at) FROM interview i
CROSS JOIN change_row r ON r.table_name = 'application' AND r.row_id = i.application_id
                       AND json_type(r.after, '$.role') IS NOT NULL
CROSS JOIN change c ON c.id = r.change_id
WHERE i.id IN (SELECT value FROM json_each(?))
GROUP BY i.id
"""

_OF_ORGANISATIONS = """
SELECT i.id, max(c.last_at) FROM interview i
CROSS JOIN application a ON a.id = i.application_id
CROSS JOIN change_row r ON r.table_name = 'organisation' AND r.row_id = a.organisation_id
                       AND json_type(r.after, '$.name') IS NOT NULL
CROSS JOIN change c ON c.id = r.change_id
WHERE i.id IN (SELECT value FROM json_each(?))
GROUP BY i.id
"""

_OF_THOSE_ADDED = """
SELECT p.interview_id, max(c.last_at) FROM participant p
CROSS JOIN change_row r ON r.table_name = 'participant' AND r.row_id = p.id AND r.before IS NULL
CROSS JOIN change c ON c.id = r.change_id
WHERE p.interview_id IN (SELECT value FROM json_each(?))
GROUP BY p.interview_id
"""

_OF_THOSE_TAKEN_OFF = """
SELECT CAST(json_extract(r.before, '$.interview_id') AS INTEGER), max(c.last_at)
FROM change_row r JOIN change c ON c.id = r.change_id
WHERE r.table_name = 'participant' AND r.after IS NULL
GROUP BY 1
"""

_OF_NAMES = """
SELECT p.interview_id, max(c.last_at) FROM participant p
CROSS JOIN change_row r ON r.table_name = 'person' AND r.row_id = p.person_id
                       AND json_type(r.after, '$.name') IS NOT NULL
CROSS JOIN change c ON c.id = r.change_id
WHERE p.interview_id IN (SELECT value FROM json_each(?))
GROUP BY p.interview_id
"""


def people_taken_off(store: Store) -> dict[int, int]:
    """When somebody was last taken off an interview: epoch seconds by interview."""
    return {int(id): int(at) for id, at in store.sql(_OF_THOSE_TAKEN_OFF) if id is not None}


def changed_at(store: Store, interview_ids: Collection[int], taken_off: Mapping[int, int]) -> dict[int, int]:
    """Epoch seconds by interview; one that no change is known of is left out. `taken_off`: see `people_taken_off`."""
    wanted = json.dumps(sorted(interview_ids))
    found = {id: taken_off[id] for id in interview_ids if id in taken_off}
    for statement in (_OF_INTERVIEWS, _OF_APPLICATIONS, _OF_ORGANISATIONS, _OF_THOSE_ADDED, _OF_NAMES):
        for id, at in store.sql(statement, (wanted,)):
            found[int(id)] = max(int(at), found.get(int(id), 0))
    return found
