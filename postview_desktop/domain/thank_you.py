"""Step 3, when to say thank you: within hours, and honestly late after that (T2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from postview_desktop.domain.follow_up import Reason, Why
from postview_desktop.domain.working_days import WorkingDays

AFTER_END = timedelta(hours=2)
MORNING, EVENING = time(8), time(20)
"""Nothing is advised outside these hours, where the interview took place."""
LATE_END = time(17)
NEXT_MORNING = time(9)
LATE_AFTER = timedelta(hours=24)
VERY_LATE_AFTER = timedelta(hours=48)


@dataclass(frozen=True, slots=True)
class Advice:
    """All are naive wall times where the interview took place. It may be written and sent at once."""

    best: datetime
    late_after: datetime
    very_late_after: datetime
    reason: Reason


def advise(end: datetime, days: WorkingDays) -> Advice:
    """When a thank-you for an interview that ended at `end` (naive wall time there) is best sent."""
    best, why = _best(end, days)
    return Advice(best, end + LATE_AFTER, end + VERY_LATE_AFTER, Reason(why, {"at": f"{best:%H:%M}"}))


def _best(end: datetime, days: WorkingDays) -> tuple[datetime, Why]:
    morning = datetime.combine(end.date(), MORNING)
    evening = datetime.combine(end.date(), EVENING)
    tomorrow = datetime.combine(end.date() + timedelta(days=1), NEXT_MORNING)
    if end.time() <= LATE_END:
        return max(morning, end + AFTER_END), Why.THANKS_TWO_HOURS
    if days.is_working_day(tomorrow.date()):
        return tomorrow, Why.THANKS_NEXT_MORNING
    if end < evening:
        return min(evening, end + AFTER_END), Why.THANKS_SAME_EVENING
    # That evening is over as well; no hour before the next morning is left.
    return tomorrow, Why.THANKS_NEXT_MORNING
