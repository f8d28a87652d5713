"""Fast reads for the outbox and for the checks of a letter: numbers and names, no whole letters."""

from __future__ import annotations

import json
from collections.abc import Collection

from postview_desktop.domain.folding import fold
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.outbox import CLOCK_WAS_AHEAD, LONGEST_WAIT
from postview_desktop.storage.store import Store


def due_letters(store: Store, now: int) -> list[int]:
    """Ids of the letters whose hour has come and whose waiting time is over, the oldest hour first."""
    rows = store.sql(
        "SELECT id FROM letter WHERE state = 'scheduled' AND send_at <= ? AND NOT next_try_at BETWEEN ? AND ?"
        " ORDER BY send_at, id",
        (now, now + 1, now + LONGEST_WAIT),
    )
    return [row[0] for row in rows]


def next_letter_at(store: Store) -> int | None:
    """When the next letter may leave, in epoch seconds; None where none waits."""
    found = store.sql("SELECT min(max(send_at, next_try_at)) FROM letter WHERE state = 'scheduled'")[0][0]
    return None if found is None else int(found)


def set_ahead(store: Store, now: int) -> list[int]:
    """Ids of the letters whose hour was chosen by a clock that ran ahead (`is_set_by_a_wrong_clock`)."""
    rows = store.sql(
        "SELECT id FROM letter WHERE state = 'scheduled' AND send_at > ? AND updated_at > ? ORDER BY id",
        (now, now + CLOCK_WAS_AHEAD),
    )
    return [row[0] for row in rows]


def following_up(store: Store, letter_ids: Collection[int]) -> list[tuple[int, LetterKind, int]]:
    """(id, kind, hour) of those of these letters that are follow-ups or closing notes."""
    rows = store.sql(
        "SELECT id, kind, send_at FROM letter WHERE id IN (SELECT value FROM json_each(?))"
        " AND kind IN ('follow_up', 'closing') ORDER BY id",
        (json.dumps(list(letter_ids)),),
    )
    return [(row[0], LetterKind(row[1]), row[2]) for row in rows]


def letters_by_state(store: Store) -> dict[str, int]:
    """How many letters there are in each state that occurs."""
    return {str(row[0]): int(row[1]) for row in store.sql("SELECT state, count(*) FROM letter GROUP BY state")}


def organisation_names(store: Store, *, but: int) -> list[str]:
    """Names of all organisations but one."""
    return [row[0] for row in store.sql("SELECT name FROM organisation WHERE id <> ?", (but,))]


def names_with(store: Store, word: str, *, limit: int = 50) -> list[str]:
    """Names of people that hold this word, accents and case aside."""
    pattern = "%" + fold(word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    rows = store.sql("SELECT name FROM person WHERE name_folded LIKE ? ESCAPE '\\' LIMIT ?", (pattern, limit))
    return [row[0] for row in rows]
