"""Fast reads for looking back: interviews that have ended with their reviews, and all labels that were noted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
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


_ENDED = "FROM interview i WHERE i.end_utc <= ? AND i.state IN ('planned', 'took_place')"

_NEWEST_FIRST = "ORDER BY i.start_utc DESC, i.id DESC"

_IDS = f"SELECT i.id {_ENDED} {_NEWEST_FIRST} LIMIT ?"

_WORDS = f"""
SELECT i.id, i.title, a.role, o.name
FROM (SELECT i.id, i.title, i.application_id, i.start_utc {_ENDED}) i
JOIN application a ON a.id = i.application_id
JOIN organisation o ON o.id = a.organisation_id
{_NEWEST_FIRST}
"""

_LINES = f"""
SELECT i.id, i.start, i.zone, i.title, o.name, a.role, r.state, coalesce(r.rating, 0),
       (SELECT count(*) FROM question q WHERE q.interview_id = i.id)
FROM interview i
JOIN application a ON a.id = i.application_id
JOIN organisation o ON o.id = a.organisation_id
LEFT JOIN reflection r ON r.interview_id = i.id
WHERE i.id IN (SELECT value FROM json_each(?))
{_NEWEST_FIRST}
"""

_LABELS = """
SELECT r.interview_id, r.strengths, r.weak_points
FROM reflection r JOIN interview i ON i.id = r.interview_id
WHERE r.strengths != '[]' OR r.weak_points != '[]'
ORDER BY i.start_utc DESC, i.id DESC
"""


def reflection_rows(store: Store, now: int, *, text: str = "", limit: int | None = None) -> list[ReflectionLine]:
    """Interviews that had ended at `now` (epoch seconds), newest first; `text` in organisation, role or title."""
    most = -1 if limit is None else limit
    wanted = fold(text)
    if wanted:
        ids = _ids_with(store, now, wanted)
        ids = ids if limit is None else ids[:limit]
    else:
        ids = [row[0] for row in store.sql(_IDS, (now, most))]
    rows = store.sql(_LINES, (json.dumps(ids),))
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


def _ids_with(store: Store, now: int, wanted: str) -> list[int]:
    """Names repeat from round to round: each is folded once."""
    folded: dict[str, bool] = {}

    def holds(words: str) -> bool:
        known = folded.get(words)
        if known is None:
            known = folded[words] = wanted in fold(words)
        return known

    return [row[0] for row in store.sql(_WORDS, (now,)) if holds(f"{row[3]} {row[2]} {row[1]}")]


def label_rows(store: Store) -> list[tuple[int, tuple[str, ...], tuple[str, ...]]]:
    """Interview, strengths and weak points of every review that names any, newest interview first."""
    return [(row[0], _labels(row[1]), _labels(row[2])) for row in store.sql(_LABELS)]


@lru_cache(maxsize=4096)
def _labels(kept: str) -> tuple[str, ...]:
    return tuple(cast(list[str], json.loads(kept)))
