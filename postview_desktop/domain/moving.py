"""Moving an interview on paper: to another day at the same hour there, or to other instants, across any change of
clocks."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from postview_desktop.domain.follow_up import Reason, Why
from postview_desktop.domain.interview import DEFAULT_LENGTH, Interview, epoch_of, timed, wall_of

LEAST_SECONDS = 5 * 60
"""No interview is shorter."""
MOST_SECONDS = 14 * 86_400
"""An assessment may take some days; what is drawn longer than this was drawn by mistake."""
FARTHEST_DAYS = 3 * 366
"""A day farther ahead than this is a slip of the hand."""


def by_days(interview: Interview, days: int) -> Interview:
    """So many days later, at the same wall time in its own zone.

    Where the clocks go forward over it, it begins later by the gap, as calendars have it; where that would leave it
    without an end after its start, it keeps its length (and where it has none, takes the usual one). Raises
    OverflowError beyond the years there are.
    """
    by = timedelta(days=days)
    moved = timed(interview, interview.start + by, interview.end + by, interview.zone)
    if moved.end_utc > moved.start_utc:
        return moved
    length = interview.end_utc - interview.start_utc
    end = moved.start_utc + (length if length > 0 else int(DEFAULT_LENGTH.total_seconds()))
    return timed(moved, moved.start, wall_of(end, interview.zone), interview.zone)


def to_instants(interview: Interview, start: int, end: int) -> Interview:
    """From one instant to another (epoch seconds), as wall times in its own zone.

    Of a doubled hour each keeps the reading that its instant has. Raises ValueError and OverflowError beyond the
    years there are.
    """
    return timed(interview, wall_of(start, interview.zone), wall_of(end, interview.zone), interview.zone)


def clock_word(interview: Interview) -> Reason | None:
    """What is to be known of an hour at which the clocks change there: it is left out, or it comes twice."""
    start, zone = interview.start, interview.zone
    taken = wall_of(epoch_of(start, zone), zone)
    if taken != start:
        return Reason(Why.HOUR_MISSING, {"at": f"{start:%H:%M}", "taken": f"{taken:%H:%M}"})
    known = ZoneInfo(zone)
    if start.replace(tzinfo=known, fold=0).utcoffset() != start.replace(tzinfo=known, fold=1).utcoffset():
        return Reason(Why.HOUR_SECOND if start.fold else Why.HOUR_TWICE, {"at": f"{start:%H:%M}"})
    return None
