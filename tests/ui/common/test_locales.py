"""Days are written and read as the land does, also where Qt knows no English of that land."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale, QTime

from postview_desktop.ui.calendar.quick_add_words import order_of as order_of_line
from postview_desktop.ui.calendar.words import first_weekday_of, wants_week_numbers
from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.common.locales import land_of, locale_of, order_of

L = QLocale.Language
C = QLocale.Country


@pytest.mark.parametrize(
    ("language", "land", "order", "first", "afternoon"),
    [
        (L.Portuguese, C.Brazil, "dmy", 6, False),
        (L.Spanish, C.Mexico, "dmy", 6, True),
        (L.Spanish, C.Argentina, "dmy", 0, True),
        (L.Turkish, C.Turkey, "dmy", 0, False),
        (L.Russian, C.Russia, "dmy", 0, False),
        (L.Croatian, C.Croatia, "dmy", 0, False),
        (L.Greek, C.Greece, "dmy", 0, True),
        (L.Arabic, C.Egypt, "dmy", 5, True),
        (L.Chinese, C.China, "ymd", 0, False),
        (L.Korean, C.SouthKorea, "ymd", 6, True),
        (L.German, C.Germany, "dmy", 0, False),
        (L.French, C.France, "dmy", 0, False),
        (L.English, C.UnitedStates, "mdy", 6, True),
        (L.English, C.UnitedKingdom, "dmy", 0, False),
    ],
)
def test_days_hours_and_weeks_are_those_of_the_land(
    language: L, land: C, order: str, first: int, *, afternoon: bool
) -> None:
    locale = locale_of(QLocale(language, land))
    assert locale.language() == L.English
    assert order_of(locale) == order
    assert first_weekday_of(locale, -1) == first
    assert locale.weekdays() == QLocale(language, land).weekdays()
    written = locale.toString(QTime(14, 5), QLocale.FormatType.ShortFormat).upper()
    assert ("PM" in written.replace(".", "")) is afternoon


def test_every_locale_of_qt_keeps_its_order_of_day_and_month() -> None:
    every = QLocale.matchingLocales(L.AnyLanguage, QLocale.Script.AnyScript, C.AnyTerritory)
    wrong = {
        one.name()
        for one in every
        if one.language() != L.C and order_of(locale_of(one)) != order_of(one)
    }  # fmt: skip
    assert len(every) > 300
    assert wrong == set()


def test_english_of_the_land_is_taken_where_there_is_one() -> None:
    assert locale_of(QLocale(L.German, C.Germany)).territory() == C.Germany
    assert locale_of(QLocale(L.English, C.UnitedStates)).territory() == C.UnitedStates


def test_a_system_without_a_language_has_plain_days() -> None:
    locale = locale_of(QLocale.c())
    assert (locale.territory(), order_of(locale), first_weekday_of(locale, -1)) == (C.UnitedKingdom, "dmy", 0)
    assert land_of(QLocale(L.English, C.Germany)) == C.Germany


@pytest.mark.parametrize(
    ("variables", "language", "told"),
    [
        ({"LC_ALL": "pt_BR.UTF-8"}, "en", "dmy dmy 6 Brazil False A4 Thu 3 Dec"),
        ({"LC_ALL": "hr_HR.UTF-8"}, "en", "dmy dmy 0 Croatia True A4 Thu 3 Dec"),
        ({"LC_ALL": "es_MX.UTF-8"}, "en", "dmy dmy 6 Mexico False Letter Thu 3 Dec"),
        ({"LC_ALL": "en_US.UTF-8"}, "en", "mdy mdy 6 UnitedStates False Letter Thu, Dec 3"),
        ({"LC_ALL": "es_MX.UTF-8"}, "es", "dmy dmy 6 Mexico False Letter jue 3 dic"),
        ({"LC_ALL": "de_CH.UTF-8"}, "de", "dmy dmy 0 Switzerland True A4 Do 3. Dez"),
        ({"LC_ALL": "fr_CA.UTF-8"}, "fr", "ymd ymd 6 Canada False Letter jeu 3 déc"),
        # Chosen otherwise than the system has it. No German writes the month first: days are read as they are shown.
        ({"LC_ALL": "en_US.UTF-8"}, "de", "dmy dmy"),
        ({"LC_ALL": "de_DE.UTF-8"}, "fr", "dmy dmy 0"),
        # A common one: programs in American English, days as at home.
        ({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "en", "dmy dmy"),
    ],
)
def test_a_real_system_of_that_land(variables: dict[str, str], language: str, told: str) -> None:
    """In a process of its own: Qt asks the environment once."""
    code = (
        "from datetime import date\n"
        "from PySide6.QtCore import QLocale\n"
        "from postview_desktop.ui.common.languages import take_locale\n"
        "from tests.ui.common.test_locales import told\n"
        f"take_locale('{language}')\n"
        "print(told(QLocale()))"
    )
    around = {key: value for key, value in os.environ.items() if key not in ("LANG", "LANGUAGE", "LC_ALL", "LC_TIME")}
    done = subprocess.run(
        [sys.executable, "-c", code], env=around | variables, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip().startswith(told)


def told(locale: QLocale) -> str:
    """What is asked of a locale in one line, for the process above."""
    from datetime import date

    from postview_desktop.ui.common.paper import paper_size

    first = first_weekday_of(locale, -1)
    return (
        f"{order_of(locale)} {order_of_line(locale)} {first} {land_of(locale).name} "
        f"{wants_week_numbers(locale, first)} {paper_size(locale).name().partition(' ')[0]} "
        f"{Dates(locale).short_day(date(2026, 12, 3))}"
    )
