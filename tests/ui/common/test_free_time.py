"""The hours that a wish for a new interview stands for."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from postview_desktop.ui.common.free_time import FreeTime, hours_wished


@pytest.mark.parametrize(
    ("wished", "start", "end"),
    [
        (date(2026, 11, 24), datetime(2026, 11, 24, 10), datetime(2026, 11, 24, 10, 45)),
        (datetime(2026, 11, 24, 13, 30), datetime(2026, 11, 24, 13, 30), datetime(2026, 11, 24, 14, 15)),
        (datetime(2026, 11, 24, 23, 30), datetime(2026, 11, 24, 23, 30), datetime(2026, 11, 25, 0, 15)),
        (
            FreeTime(datetime(2026, 11, 24, 9), datetime(2026, 11, 24, 11)),
            datetime(2026, 11, 24, 9),
            datetime(2026, 11, 24, 11),
        ),
    ],
)
def test_a_day_an_hour_or_a_stretch(wished: date | FreeTime, start: datetime, end: datetime) -> None:
    assert hours_wished(wished) == FreeTime(start, end)
