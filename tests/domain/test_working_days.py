"""F8: working days are those of the organisation's country."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from postview_desktop.domain.working_days import WorkingDays, days_later, working_days_of

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize("country", ["", "XX", "nowhere"])
def test_F8_an_unknown_country_works_from_monday_to_friday(country: str) -> None:
    days = working_days_of(country)
    assert [days.is_working_day(days_later(MONDAY, n)) for n in range(7)] == [True] * 5 + [False] * 2
    assert days.is_working_day(date(2026, 12, 25))


def test_F8_public_holidays_are_named_in_english_where_they_have_an_english_name() -> None:
    assert working_days_of("DE").holiday(date(2026, 4, 3)) == "Good Friday"
    assert working_days_of("gb").holiday(date(2026, 12, 25)) == "Christmas Day"


def test_F8_the_part_of_a_country_counts_and_an_unknown_part_does_not() -> None:
    epiphany = date(2026, 1, 6)
    assert not working_days_of("DE", "BY").is_working_day(epiphany)
    assert working_days_of("DE", "HH").is_working_day(epiphany)
    assert working_days_of("DE", "QQ").is_working_day(epiphany)
    assert working_days_of("DE", "QQ").holiday(date(2026, 10, 3)) == "German Unity Day"


def test_F8_england_has_its_summer_bank_holiday_where_only_the_kingdom_is_known() -> None:
    assert not working_days_of("GB").is_working_day(date(2026, 8, 31))


@pytest.mark.parametrize(("country", "weekend"), [("SA", {4, 5}), ("IL", {4, 5}), ("AE", {5, 6}), ("IR", {4})])
def test_F8_the_weekend_is_the_country_s_own(country: str, weekend: set[int]) -> None:
    days = working_days_of(country)
    assert {number for number in range(7) if days.is_weekend(days_later(MONDAY, number))} == weekend


def test_F8_a_weekend_day_on_which_people_work_is_a_working_day() -> None:
    china = working_days_of("CN")
    assert china.is_working_day(date(2026, 10, 10))
    assert not china.is_working_day(date(2026, 10, 17))


def test_working_days_are_counted_over_weekends_and_holidays() -> None:
    england = working_days_of("GB")
    assert england.add(date(2026, 12, 24), 1) == date(2026, 12, 29)
    assert england.add(MONDAY, 0) == MONDAY
    assert england.add(MONDAY, 5) == date(2026, 11, 30)
    assert england.after(date(2026, 11, 27)) == date(2026, 11, 30)
    assert england.on_or_after(date(2026, 11, 28)) == date(2026, 11, 30)
    assert england.on_or_after(MONDAY) == MONDAY


def test_the_end_of_time_is_no_reason_to_fail() -> None:
    days = WorkingDays()
    assert days.after(date.max) == date.max
    assert days_later(date.max, 7) == date.max


def test_holidays_are_loaded_only_for_those_who_look_at_a_country() -> None:
    program = (
        "import sys; from datetime import date; from postview_desktop.domain.working_days import working_days_of as w;"
        "w('').is_working_day(date(2026, 11, 23)); sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
