"""When what a calendar elsewhere shows of an interview was last changed: read out of the change record."""

from __future__ import annotations

import json
from collections.abc import Collection

from postview_desktop.storage.store import Store

_SHOWN = ("start", "end", "start_utc", "end_utc", "zone", "place", "link", "state", "title", "application_id")
"""Columns of an interview that its event tells of; notes, and what is answered, are none of its business."""

_OF_INTERVIEWS = f"""
SELECT r.row_id, max(c.last_at) FROM change_row r JOIN change c ON c.id = r.change_id
WHERE r.table_name = 'interview' AND r.row_id IN (SELECT value FROM json_each(?))
  AND r.after IS NOT NULL AND ({" OR ".join(f"json_type(r.after, '$.{name}') IS NOT NULL" for name in _SHOWN)})
GROUP BY r.row_id
"""

_OF_APPLICATIONS = """
SELECT i.id, max(c.last_at) FROM interview i
JOIN change_row r ON r.table_name = 'application' AND r.row_id = i.application_id
                 AND json_type(r.after, '$.role') IS NOT NULL
JOIN change c ON c.id = r.change_id
WHERE i.id IN (SELECT value FROM json_each(?))
GROUP BY i.id
"""

_OF_ORGANISATIONS = """
SELECT i.id, max(c.last_at) FROM interview i
JOIN application a ON a.id = i.application_id
JOIN change_row r ON r.table_name = 'organisation' AND r.row_id = a.organisation_id
                 AND json_type(r.after, '$.name') IS NOT NULL
JOIN change c ON c.id = r.change_id
WHERE i.id IN (SELECT value FROM json_each(?))
GROUP BY i.id
"""

_OF_THOSE_ADDED = """
SELECT p.interview_id, max(c.last_at) FROM participant p
JOIN change_row r ON r.table_name = 'participant' AND r.row_id = p.id AND r.before IS NULL
JOIN change c ON c.id = r.change_id
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
JOIN change_row r ON r.table_name = 'person' AND r.row_id = p.person_id AND json_type(r.after, '$.name') IS NOT NULL
JOIN change c ON c.id = r.change_id
WHERE p.interview_id IN (SELECT value FROM json_each(?))
GROUP BY p.interview_id
"""


def changed_at(store: Store, interview_ids: Collection[int]) -> dict[int, int]:
    """Epoch seconds by interview; one that no change is known of is left out."""
    wanted = json.dumps(sorted(interview_ids))
    found: dict[int, int] = {}
    for statement, args in (
        (_OF_INTERVIEWS, (wanted,)),
        (_OF_APPLICATIONS, (wanted,)),
        (_OF_ORGANISATIONS, (wanted,)),
        (_OF_THOSE_ADDED, (wanted,)),
        (_OF_THOSE_TAKEN_OFF, ()),
        (_OF_NAMES, (wanted,)),
    ):
        for id, at in store.sql(statement, args):
            if id is not None:
                found[int(id)] = max(int(at), found.get(int(id), 0))
    return {id: found[id] for id in interview_ids if id in found}
