"""T2: when a thank-you is best sent, and when it is late."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.follow_up import Why
from postview_desktop.domain.thank_you import advise
from postview_desktop.domain.working_days import WorkingDays, working_days_of

GB = working_days_of("GB")


@pytest.mark.parametrize(
    ("end", "best", "why"),
    [
        ("2026-11-23T14:45", "2026-11-23T16:45", Why.THANKS_TWO_HOURS),
        ("2026-11-23T17:00", "2026-11-23T19:00", Why.THANKS_TWO_HOURS),
        # later than 17:00: the next morning at nine where that is a working day
        ("2026-11-23T17:01", "2026-11-24T09:00", Why.THANKS_NEXT_MORNING),
        ("2026-11-23T21:30", "2026-11-24T09:00", Why.THANKS_NEXT_MORNING),
        # else that same evening, not after eight
        ("2026-11-27T17:30", "2026-11-27T19:30", Why.THANKS_SAME_EVENING),
        ("2026-11-27T18:30", "2026-11-27T20:00", Why.THANKS_SAME_EVENING),
        ("2026-12-24T17:30", "2026-12-24T19:30", Why.THANKS_SAME_EVENING),
        # that evening is over: no better hour is left than the next morning
        ("2026-11-27T20:30", "2026-11-28T09:00", Why.THANKS_NEXT_MORNING),
        # a call before dawn, at the other end of the world
        ("2026-11-23T05:00", "2026-11-23T08:00", Why.THANKS_TWO_HOURS),
        ("2026-11-28T11:00", "2026-11-28T13:00", Why.THANKS_TWO_HOURS),
    ],
)
def test_T2_advice(end: str, best: str, why: Why) -> None:
    advice = advise(datetime.fromisoformat(end), GB)
    assert (advice.best, advice.reason.why) == (datetime.fromisoformat(best), why)
    assert advice.reason.values["at"] == best[11:]


def test_T2_late_after_a_day_and_very_late_after_two() -> None:
    end = datetime(2026, 11, 23, 14, 45)
    advice = advise(end, GB)
    assert (advice.late_after, advice.very_late_after) == (end + timedelta(hours=24), end + timedelta(hours=48))


@given(st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2035, 1, 1)))
def test_T2_never_advised_in_the_night_nor_before_the_end_nor_late(end: datetime) -> None:
    advice = advise(end.replace(second=0, microsecond=0), WorkingDays())
    assert advice.best.hour >= 8 and (advice.best.hour, advice.best.minute) <= (20, 0)
    assert end.replace(second=0, microsecond=0) < advice.best < advice.late_after
