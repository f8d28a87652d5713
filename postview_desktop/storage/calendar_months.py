"""On which days the calendar may have anything at all: for a list that asks for each month only when it is in sight."""

from __future__ import annotations

from collections import Counter

from postview_desktop.storage.store import Store

EPOCH_ORDINAL = 719163
"""1 January 1970 as a date's ordinal."""

INSTANTS = """
SELECT start_utc / 86400, count(*) FROM interview WHERE state <> 'moved' GROUP BY 1
UNION ALL SELECT updated_at / 86400, count(*) FROM reflection WHERE state = 'done' GROUP BY 1
UNION ALL SELECT sent_at / 86400, count(*) FROM letter WHERE sent_at > 0 GROUP BY 1
UNION ALL SELECT send_at / 86400, count(*) FROM letter WHERE state = 'scheduled' GROUP BY 1
UNION ALL SELECT created_at / 86400, count(*) FROM application WHERE applied_on IS NULL AND created_at > 0 GROUP BY 1
"""
DUE = "SELECT best, count(*) FROM due GROUP BY 1"
DAYS = """
SELECT julianday("on"), count(*) FROM contact WHERE ours = 1 GROUP BY "on"
UNION ALL SELECT julianday(applied_on), count(*) FROM application WHERE applied_on IS NOT NULL GROUP BY applied_on
"""
JULIAN_ORDINAL = 1721424.5
"""What a Julian day number is ahead of a date's ordinal."""


def counts(store: Store) -> Counter[int]:
    """About how much there is on each day, as ordinals in UTC: a little more than is shown, never less."""
    found: Counter[int] = Counter()
    for day, count in store.sql(INSTANTS):
        found[EPOCH_ORDINAL + day] += count
    for day, count in store.sql(DUE):
        found[day] += count
    for julian, count in store.sql(DAYS):
        if julian is not None:
            found[round(julian - JULIAN_ORDINAL)] += count
    return found
