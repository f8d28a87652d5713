"""Days and times as people type them."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QLineEdit
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField, OptionalDateField, TimeField
from postview_desktop.ui.common.day_words import read_day, read_time

TODAY = date(2026, 11, 23)
BRITISH = QLocale("en_GB")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("30 Nov 2026", date(2026, 11, 30)),
        ("Mon 30 Nov 2026", date(2026, 11, 30)),
        ("Monday 30 November", date(2026, 11, 30)),
        ("Nov 30, 2026", date(2026, 11, 30)),
        ("30 nov", date(2026, 11, 30)),
        ("2026-11-30", date(2026, 11, 30)),
        ("30.11.2026", date(2026, 11, 30)),
        ("30.11.", date(2026, 11, 30)),
        ("30/11/26", date(2026, 11, 30)),
        ("4 1", date(2027, 1, 4)),
        ("3 January", date(2027, 1, 3)),
        ("29 Feb 2028", date(2028, 2, 29)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 24)),
        ("yesterday", date(2026, 11, 22)),
        ("Friday", date(2026, 11, 27)),
        ("mon", date(2026, 11, 30)),
    ],
)
def test_a_day_is_understood(text: str, day: date) -> None:
    assert read_day(text, BRITISH, TODAY) == day


@pytest.mark.parametrize("text", ["", "  ", "30 Feb 2026", "31.11.2026", "soon", "13/13/2026", "12345", "30", "0.0.0"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, BRITISH, TODAY) is None


def test_americans_name_the_month_first() -> None:
    assert read_day("11/30/2026", QLocale("en_US"), TODAY) == date(2026, 11, 30)


def test_a_day_is_understood_in_the_locales_own_words() -> None:
    assert read_day("Mo 30. Dezember 2026".replace(".", ""), QLocale("de_DE"), TODAY) == date(2026, 12, 30)
    assert read_day("Freitag", QLocale("de_DE"), TODAY) == date(2026, 11, 27)


GERMAN, FRENCH, SPANISH = QLocale("de_DE"), QLocale("fr_FR"), QLocale("es_ES")


@pytest.mark.parametrize(
    ("text", "locale", "day"),
    [
        ("30. Nov.", GERMAN, date(2026, 11, 30)),
        ("30. November", GERMAN, date(2026, 11, 30)),
        ("30. November 2027", GERMAN, date(2027, 11, 30)),
        ("30 Dez", GERMAN, date(2026, 12, 30)),
        ("Mo. 30. Nov.", GERMAN, date(2026, 11, 30)),
        ("Mo., 30. November 2026", GERMAN, date(2026, 11, 30)),
        ("Montag, den 30. November", GERMAN, date(2026, 11, 30)),
        ("3. März", GERMAN, date(2027, 3, 3)),
        ("3. Maerz", GERMAN, date(2027, 3, 3)),
        ("heute", GERMAN, TODAY),
        ("morgen", GERMAN, date(2026, 11, 24)),
        ("Übermorgen", GERMAN, date(2026, 11, 25)),
        ("uebermorgen", GERMAN, date(2026, 11, 25)),
        ("gestern", GERMAN, date(2026, 11, 22)),
        ("am Freitag", GERMAN, date(2026, 11, 27)),
        ("kommenden Freitag", GERMAN, date(2026, 11, 27)),
        ("nächsten Freitag", GERMAN, date(2026, 12, 4)),
        ("Mi", GERMAN, date(2026, 11, 25)),
        ("30.11.", GERMAN, date(2026, 11, 30)),
        ("30 nov.", FRENCH, date(2026, 11, 30)),
        ("30 déc", FRENCH, date(2026, 12, 30)),
        ("30 dec", FRENCH, date(2026, 12, 30)),
        ("1er décembre", FRENCH, date(2026, 12, 1)),
        ("le 1er décembre 2027", FRENCH, date(2027, 12, 1)),
        ("lun. 30 nov. 2026", FRENCH, date(2026, 11, 30)),
        ("aujourd'hui", FRENCH, TODAY),
        ("Aujourd’hui", FRENCH, TODAY),
        ("demain", FRENCH, date(2026, 11, 24)),
        ("après-demain", FRENCH, date(2026, 11, 25)),
        ("hier", FRENCH, date(2026, 11, 22)),
        ("vendredi", FRENCH, date(2026, 11, 27)),
        ("vendredi prochain", FRENCH, date(2026, 11, 27)),
        ("30 de noviembre", SPANISH, date(2026, 11, 30)),
        ("30 de noviembre de 2027", SPANISH, date(2027, 11, 30)),
        ("lun, 30 nov 2026", SPANISH, date(2026, 11, 30)),
        ("el lunes 30 de noviembre", SPANISH, date(2026, 11, 30)),
        ("hoy", SPANISH, TODAY),
        ("mañana", SPANISH, date(2026, 11, 24)),
        ("manana", SPANISH, date(2026, 11, 24)),
        ("pasado mañana", SPANISH, date(2026, 11, 25)),
        ("ayer", SPANISH, date(2026, 11, 22)),
        ("el viernes", SPANISH, date(2026, 11, 27)),
        ("miercoles", SPANISH, date(2026, 11, 25)),
        ("el próximo viernes", SPANISH, date(2026, 11, 27)),
        ("3 ene", SPANISH, date(2027, 1, 3)),
        ("next Friday", BRITISH, date(2026, 12, 4)),
        ("this Friday", BRITISH, date(2026, 11, 27)),
        ("the 1st of December", BRITISH, date(2026, 12, 1)),
        ("30 de noviembre", BRITISH, date(2026, 11, 30)),
        ("morgen", FRENCH, date(2026, 11, 24)),
    ],
)
def test_a_day_is_understood_in_four_languages(text: str, locale: QLocale, day: date) -> None:
    assert read_day(text, locale, TODAY) == day


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("31. Februar", GERMAN), ("bald", GERMAN), ("so", BRITISH), ("mar", GERMAN), ("demnächst", GERMAN),
        ("30 de", SPANISH), ("bientôt", FRENCH), ("por la mañana", SPANISH), ("nächsten", GERMAN), ("1er", FRENCH),
        ("guten Morgen", GERMAN), ("next month", BRITISH), ("32. Dezember", GERMAN),
    ],
)  # fmt: skip
def test_what_is_no_day_in_other_languages_is_none(text: str, locale: QLocale) -> None:
    assert read_day(text, locale, TODAY) is None


@pytest.mark.parametrize("locale", [GERMAN, FRENCH, SPANISH, BRITISH, QLocale("en_US"), QLocale("it_IT")])
def test_every_day_as_the_locale_writes_it_is_read_again(locale: QLocale) -> None:
    for ahead in range(0, 365, 13):
        day = TODAY + timedelta(days=ahead)
        there = QDate(day.year, day.month, day.day)
        for form in ("d MMM yyyy", "d MMMM yyyy", "ddd d MMM yyyy", "dddd d MMMM yyyy"):
            assert read_day(locale.toString(there, form), locale, TODAY) == day


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("9", time(9)), ("09:30", time(9, 30)), ("14.30", time(14, 30)), ("1430", time(14, 30)), ("2 pm", time(14)),
        ("12 am", time(0)), ("12:15 PM", time(12, 15)), ("14 h", time(14)), ("0:05", time(0, 5)),
        ("14 Uhr", time(14)), ("14:30 Uhr", time(14, 30)), ("um 9 Uhr", time(9)), ("14h30", time(14, 30)),
        ("14 h 30", time(14, 30)), ("9 heures", time(9)), ("à 9 h", time(9)), ("a las 9", time(9)),
        ("9 horas", time(9)),
        ("2 p. m.", time(14)), ("10 a. m.", time(10)),
    ],
)  # fmt: skip
def test_a_time_is_understood(text: str, hour: time) -> None:
    assert read_time(text) == hour


@pytest.mark.parametrize("text", ["", "25", "9:60", "13 pm", "0 am", "noon", "-1"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text) is None


@pytest.fixture
def field(look: Look, qtbot: QtBot) -> DateField:
    field = DateField(look, TODAY)
    qtbot.addWidget(field)
    field.show()
    return field


def type_into(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_typing_a_day_tells_it_once_it_can_be_read(field: DateField, qtbot: QtBot) -> None:
    heard: list[date] = []
    field.day_changed.connect(heard.append)
    type_into(qtbot, field, "30 Nov 2026")
    assert heard[-1] == date(2026, 11, 30)
    assert field.value() == date(2026, 11, 30)


def test_setting_a_day_is_silent(field: DateField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.day_changed):
        field.set_value(date(2027, 1, 1))
    assert field.text() == "Fri 1 Jan 2027"


def test_what_cannot_be_read_is_marked_and_leaving_brings_the_day_back(field: DateField, qtbot: QtBot) -> None:
    type_into(qtbot, field, "soon")
    assert field.property("wrong") is True
    assert not field.readable()
    field.clearFocus()
    assert field.property("wrong") is False
    assert field.text() == "Mon 23 Nov 2026"


def test_enter_does_not_take_the_old_day_for_the_one_that_cannot_be_read(field: DateField, qtbot: QtBot) -> None:
    type_into(qtbot, field, "soon")
    with qtbot.assertNotEmitted(field.returnPressed):
        qtbot.keyClick(field, Qt.Key.Key_Return)


def test_keys_go_by_day_and_month(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(2026, 11, 24)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_PageUp)
    assert field.value() == date(2026, 12, 23)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_day_can_be_picked_from_a_month(field: DateField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = field.findChild(QCalendarWidget, "pick_day")
    assert month.isVisible()
    with qtbot.waitSignal(field.day_changed):
        month.activated.emit(QDate(2026, 12, 4))
    assert field.value() == date(2026, 12, 4)
    assert not month.isVisible()


def test_an_optional_day_can_be_emptied(look: Look, qtbot: QtBot) -> None:
    field = OptionalDateField(look, TODAY)
    qtbot.addWidget(field)
    field.show()
    heard: list[date | None] = []
    field.day_changed.connect(heard.append)
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert heard == [None]
    assert field.value() is None
    assert field.property("wrong") in (None, False)


def test_a_day_always_is_where_it_must_be(field: DateField, qtbot: QtBot) -> None:
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    assert field.value() == TODAY
    assert field.property("wrong") is True


def test_a_time_is_typed_and_stepped_by_quarters(look: Look, qtbot: QtBot) -> None:
    field = TimeField(look, time(9, 10))
    qtbot.addWidget(field)
    field.show()
    heard: list[time] = []
    field.time_changed.connect(heard.append)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == time(9, 15)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == time(9, 0)
    type_into(qtbot, field, "14:30")
    assert field.value() == time(14, 30)
    field.clearFocus()
    assert field.text() == "14:30"
    assert heard[-1] == time(14, 30)


def test_each_field_is_one_stop_of_the_tab_key(field: DateField) -> None:
    stops = [child for child in field.findChildren(QLineEdit) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == []
