"""Fast reads for looking back: interviews that have ended with their reviews, and all labels that were noted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from postview_desktop.domain.folding import fold
from postview_desktop.domain.reflection import ReflectionState
from postview_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ReflectionLine:
    """One interview that has ended, with its review. `state` is None where no review was begun, `rating` 0 for none."""

    interview_id: int
    start: datetime
    """Wall time in `zone`."""
    zone: str
    title: str
    organisation_name: str
    role: str
    state: ReflectionState | None
    rating: int
    questions: int


_ENDED = """
SELECT i.id, i.start, i.zone, i.title, o.name, a.role, r.state, coalesce(r.rating, 0),
       (SELECT count(*) FROM question q WHERE q.interview_id = i.id)
FROM interview i
JOIN application a ON a.id = i.application_id
JOIN organisation o ON o.id = a.organisation_id
LEFT JOIN reflection r ON r.interview_id = i.id
WHERE i.end_utc <= ? AND i.state IN ('planned', 'took_place')
ORDER BY i.start_utc DESC, i.id DESC
"""

_LABELS = """
SELECT r.interview_id, r.strengths, r.weak_points
FROM reflection r JOIN interview i ON i.id = r.interview_id
WHERE r.strengths != '[]' OR r.weak_points != '[]'
ORDER BY i.start_utc DESC, i.id DESC
"""


def reflection_rows(store: Store, now: int, *, text: str = "", limit: int | None = None) -> list[ReflectionLine]:
    """Interviews that had ended at `now` (epoch seconds), newest first; `text` in organisation, role or title."""
    wanted = fold(text)
    if wanted:
        found = [row for row in store.sql(_ENDED, (now,)) if wanted in fold(f"{row[4]} {row[5]} {row[3]}")]
        rows = found if limit is None else found[:limit]
    else:
        rows = store.sql(f"{_ENDED} LIMIT ?", (now, -1 if limit is None else limit))
    return [
        ReflectionLine(
            interview_id=row[0],
            start=datetime.fromisoformat(row[1]),
            zone=row[2],
            title=row[3],
            organisation_name=row[4],
            role=row[5],
            state=None if row[6] is None else ReflectionState(row[6]),
            rating=row[7],
            questions=row[8],
        )
        for row in rows
    ]


def label_rows(store: Store) -> list[tuple[int, tuple[str, ...], tuple[str, ...]]]:
    """Interview, strengths and weak points of every review that names any, newest interview first."""
    return [(row[0], _labels(row[1]), _labels(row[2])) for row in store.sql(_LABELS)]


def _labels(kept: str) -> tuple[str, ...]:
    return tuple(cast(list[str], json.loads(kept)))
