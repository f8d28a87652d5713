"""The day of the letter that is half typed: there again after a crash, gone once it is kept or given up."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Application, Stage
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.search.page import SearchPage
from tests.support.window import click, retype, seen, words
from tests.ui.search.conftest import a_page, put

LAST_TIME = "This is what you typed last time"


@pytest.fixture
def application(suite: Suite, page: SearchPage) -> Application:
    made = put(suite, "Northwind", stage=Stage.OFFERED)
    page.open(made.id)
    return made


def half_type(page: SearchPage, suite: Suite, application: Application, qtbot: QtBot) -> None:
    click(page, "stage_letter_in_hand")
    retype(page, "letter_day", "20 Nov 2026")
    form = f"letter in hand:{application.id}"
    qtbot.waitUntil(lambda: suite.drafts.get(form) == {"letter_day": "2026-11-20"}, timeout=1000)


def test_C1_the_day_of_the_letter_is_there_again(
    page: SearchPage, suite: Suite, application: Application, look: Look, qtbot: QtBot
) -> None:
    half_type(page, suite, application, qtbot)
    assert suite.search.state().on
    again = a_page(look, suite)
    qtbot.addWidget(again)
    again.show()
    again.open(application.id)
    click(again, "stage_letter_in_hand")
    assert LAST_TIME in words(again)
    assert seen(again, DateField, "letter_day").value() == date(2026, 11, 20)
    click(again, "sheet_main")
    assert suite.applications.get(application.id).application.letter_on == date(2026, 11, 20)
    assert suite.drafts.get(f"letter in hand:{application.id}") is None


def test_C1_the_day_of_the_letter_is_given_up(
    page: SearchPage, suite: Suite, application: Application, qtbot: QtBot
) -> None:
    half_type(page, suite, application, qtbot)
    click(page, "sheet_cancel")
    assert suite.drafts.get(f"letter in hand:{application.id}") is None
