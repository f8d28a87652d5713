"""Recurrence rules: the same days as another library finds, and never a rule that runs for ever."""

from __future__ import annotations

import time
from datetime import datetime
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.files.recurrence import MOST_DAYS_LOOKED_AT, read_rule, times_of

START = datetime(2026, 11, 24, 14)  # a Tuesday


def days(rule: str, start: datetime = START, until: datetime | None = None, most: int = 20) -> list[datetime]:
    read = read_rule(rule, start, until)
    assert read is not None
    return list(islice(times_of(read, start), most))


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=DAILY;COUNT=3", ["11-24", "11-25", "11-26"]),
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", ["11-24", "11-26", "11-28"]),
        ("FREQ=WEEKLY;COUNT=3", ["11-24", "12-01", "12-08"]),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4", ["11-24", "11-26", "12-01", "12-03"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=3", ["11-24", "12-06", "12-08"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=3", ["11-24", "11-29", "12-08"]),
        ("FREQ=MONTHLY;COUNT=2", ["11-24", "12-24"]),
        ("FREQ=MONTHLY;BYDAY=4TU;COUNT=2", ["11-24", "12-22"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", ["11-24", "11-30", "12-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", ["11-24", "11-30"]),
        ("FREQ=YEARLY;BYMONTH=12;BYDAY=1TU;COUNT=2", ["11-24", "12-01"]),
        ("freq=weekly;count=2", ["11-24", "12-01"]),
        ("FREQ=WEEKLY;BYHOUR=14;BYMINUTE=0;BYSECOND=0;COUNT=2", ["11-24", "12-01"]),
    ],
)
def test_the_days_of_a_rule(rule: str, expected: list[str]) -> None:
    assert [f"{at:%m-%d}" for at in days(rule)] == expected
    assert {at.time() for at in days(rule)} == {START.time()}


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=3",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=DAILY;BYHOUR=9,14",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=YEARLY;BYEASTER=1",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYSETPOS=x",
        "FREQ=WEEKLY;INTERVAL=99999999",
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=WEEKLY;UNTIL=rubbish",
        "FREQ=WEEKLY;COUNT=" + "9" * 5000,
    ],
)
def test_what_no_interview_follows_is_no_rule(rule: str) -> None:
    assert read_rule(rule, START, None) is None


def test_until_counts_to_the_instant() -> None:
    assert len(days("FREQ=WEEKLY;UNTIL=x", until=datetime(2026, 12, 8, 14))) == 3
    assert len(days("FREQ=WEEKLY;UNTIL=x", until=datetime(2026, 12, 8, 13, 59))) == 2


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYSETPOS=9",
        "FREQ=DAILY",
    ],
)
def test_a_rule_ends_though_it_names_no_day_or_every_day(rule: str) -> None:
    started = time.monotonic()
    assert len(days(rule, most=100_000)) <= MOST_DAYS_LOOKED_AT + 1
    assert time.monotonic() - started < 5


def test_an_endless_rule_is_entered_near_the_day_that_is_asked_for() -> None:
    rule = read_rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", datetime(1995, 1, 3, 9), None)
    assert rule is not None
    first = next(times_of(rule, datetime(1995, 1, 3, 9), datetime(2026, 11, 24).date()))
    assert first == next(
        at
        for at in rrulestr("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", dtstart=datetime(1995, 1, 3, 9))
        if at.year == 2026 and (at.month, at.day) >= (11, 23)
    )


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 4))}"]
    names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    if draw(st.booleans()):
        chosen = draw(st.lists(st.sampled_from(names), min_size=1, max_size=3, unique=True))
        which = draw(st.sampled_from(["", "1", "2", "-1"])) if freq in ("MONTHLY", "YEARLY") else ""
        parts.append("BYDAY=" + ",".join(which + one for one in chosen))
    elif draw(st.booleans()) and freq != "WEEKLY":
        parts.append(f"BYMONTHDAY={draw(st.sampled_from([1, 15, 28, 31, -1]))}")
    if draw(st.booleans()):
        parts.append(f"BYMONTH={draw(st.integers(1, 12))}")
    if draw(st.booleans()):
        parts.append(f"WKST={draw(st.sampled_from(['MO', 'SU']))}")
    return ";".join(parts)


@settings(deadline=None, max_examples=150)
@given(rule=rules(), start=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)))
def test_the_days_are_those_of_another_library(rule: str, start: datetime) -> None:
    start = start.replace(second=0, microsecond=0)
    theirs = list(
        islice(
            rrulestr(rule, dtstart=start).between(start, start.replace(year=start.year + 3), inc=True)
            if start.day != 29
            else [],
            12,
        )
    )
    if theirs:
        ours = [at for at in days(rule, start, most=14) if at in theirs or at != start]
        assert ours[: len(theirs)] == theirs
