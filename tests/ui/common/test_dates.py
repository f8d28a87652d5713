"""Days and times as the locale writes them."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from postview_desktop.ui.common.dates import Dates, at_the_start
from tests.support.builders import an_interview

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("language", "day", "short", "time"),
    [
        ("en_GB", "Monday 23 November", "Mon 23 Nov", "14:05"),
        ("en_US", "Monday, November 23", "Mon, Nov 23", "2:05 PM"),
        ("en_DE", "Monday 23 November", "Mon 23 Nov", "14:05"),
        ("de_DE", "Montag, 23. November", "Mo 23. Nov", "14:05"),
        ("fr_FR", "lundi 23 novembre", "lun 23 nov", "14:05"),
        ("es_ES", "lunes 23 de noviembre", "lun 23 nov", "14:05"),
    ],
)
def test_days_and_times(language: str, day: str, short: str, time: str) -> None:
    dates = Dates(QLocale(language))
    assert dates.day(DAY) == day
    assert dates.short_day(DAY) == short
    assert dates.time(datetime(2026, 11, 23, 14, 5)).replace("\u202f", " ") == time


def test_the_first_of_a_month_has_its_own_word_in_french() -> None:
    assert Dates(QLocale("fr_FR")).day(date(2026, 12, 1)) == "mardi 1er décembre"
    assert Dates(QLocale("fr_FR")).day(date(2026, 12, 11)) == "vendredi 11 décembre"
    assert Dates(QLocale("es_ES")).day(date(2026, 12, 1)) == "martes 1 de diciembre"


@pytest.mark.parametrize(
    ("language", "heading", "within"),
    [
        ("en_GB", "November 2026", "November 2026"),
        ("de_DE", "November 2026", "November 2026"),
        ("fr_FR", "Novembre 2026", "novembre 2026"),
        ("es_ES", "Noviembre de 2026", "noviembre de 2026"),
    ],
)
def test_a_month_is_written_large_as_a_heading_alone(language: str, heading: str, within: str) -> None:
    dates = Dates(QLocale(language))
    assert (dates.month(DAY), dates.month_within(DAY)) == (heading, within)
    assert at_the_start(dates.day(DAY))[0].isupper()
    assert at_the_start("") == ""


def test_near_days_have_names() -> None:
    dates = Dates(QLocale("en_GB"))
    assert dates.relative(DAY, DAY) == "today"
    assert dates.relative(date(2026, 11, 24), DAY) == "tomorrow"
    assert dates.relative(date(2026, 11, 22), DAY) == "yesterday"
    assert dates.relative(date(2026, 11, 30), DAY) == "Mon 30 Nov"


def test_the_span_of_an_interview_and_one_over_midnight() -> None:
    dates = Dates(QLocale("en_GB"))
    assert dates.span(an_interview()) == "Monday 23 November, 14:00 – 14:45"
    late = an_interview(start="2026-11-23T23:30", minutes=60)
    assert dates.span(late) == "Monday 23 November, 23:30 – Tuesday 24 November, 00:30"


def test_an_instant_is_told_in_its_zone() -> None:
    noon = an_interview(start="2026-11-23T12:00", zone="UTC").start_utc
    assert Dates(QLocale("en_GB")).clock(noon, "Europe/Berlin") == "13:00"


def test_what_was_lately_is_told_within_a_sentence() -> None:
    dates = Dates(QLocale("en_GB"))
    days = (DAY, date(2026, 11, 22), date(2026, 11, 21), date(2026, 11, 17), date(2026, 11, 16), date(2026, 11, 24))
    told = [dates.lately(day, DAY) for day in days]
    assert told == ["today", "yesterday", "on Saturday", "on Tuesday", "on Mon 16 Nov", "on Tue 24 Nov"]
