"""What is half typed into the sheets of the Today page: there again after a crash, gone once kept or given up."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, Decision
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.today.page import TodayPage
from tests.support.window import choose, click, retype, seen, words
from tests.ui.today.test_page import MakePage, card, contoso, make_page, page, sheet

__all__ = ["contoso", "make_page", "page"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LAST_TIME = "This is what you typed last time"


def open_sheet(page: TodayPage, line: str) -> None:
    choose(card(page, "Follow up with Contoso"), line)


def test_what_was_done_is_there_again(
    page: TodayPage, make_page: MakePage, suite: Suite, contoso: int, qtbot: QtBot
) -> None:
    open_sheet(page, "done")
    retype(page, "done_words", "Left a message")
    retype(page, "done_day", "22 Nov 2026")
    wanted = {"done_words": "Left a message", "done_day": "2026-11-22"}
    qtbot.waitUntil(lambda: suite.drafts.get(f"done:{contoso}") == wanted, timeout=1000)
    again = make_page()
    open_sheet(again, "done")
    assert LAST_TIME in words(sheet(again, "done_sheet"))
    assert seen(again, QLineEdit, "done_words").text() == "Left a message"
    click(again, "sheet_main")
    (contact,) = suite.store.find(Contact, interview_id=contoso)
    assert (contact.words, contact.on) == ("Left a message", date(2026, 11, 22))
    assert suite.drafts.get(f"done:{contoso}") is None


def test_the_day_of_putting_off_is_there_again_with_what_speaks_against_it(
    page: TodayPage, make_page: MakePage, suite: Suite, contoso: int, qtbot: QtBot
) -> None:
    open_sheet(page, "on_a_date")
    retype(page, "put_off_day", "18/12/2026")
    qtbot.waitUntil(lambda: suite.drafts.get(f"put off:{contoso}") is not None, timeout=1000)
    again = make_page()
    open_sheet(again, "on_a_date")
    assert seen(again, DateField, "put_off_day").value() == date(2026, 12, 18)
    assert "past the latest day" in words(sheet(again, "put_off_sheet"))
    click(again, "sheet_main")
    assert suite.store.find(Decision, interview_id=contoso)[0].until == date(2026, 12, 18)
    assert suite.drafts.get(f"put off:{contoso}") is None


@pytest.mark.parametrize(
    ("line", "field", "text", "form"),
    [("done", "done_words", "never mind", "done"), ("on_a_date", "put_off_day", "18/12/2026", "put off")],
)
def test_a_cancelled_sheet_is_given_up(
    page: TodayPage, suite: Suite, contoso: int, qtbot: QtBot, line: str, field: str, text: str, form: str
) -> None:
    open_sheet(page, line)
    retype(page, field, text)
    qtbot.waitUntil(lambda: suite.drafts.get(f"{form}:{contoso}") is not None, timeout=1000)
    click(page, "sheet_cancel")
    assert suite.drafts.get(f"{form}:{contoso}") is None


def test_a_full_disk_takes_no_word_of_what_was_done(
    page: TodayPage, suite: Suite, contoso: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_sheet(page, "done")
    retype(page, "done_words", "Left a message")

    def full(*_: object, **__: object) -> None:
        raise PostviewError(Problem.DISK_FULL, path="/data")

    with monkeypatch.context() as disk:
        disk.setattr(suite.store, "change", full)
        click(page, "sheet_main")
    assert suite.store.find(Contact, interview_id=contoso) == []
    open_sheet(page, "done")
    assert seen(page, QLineEdit, "done_words").text() == "Left a message"
    click(page, "sheet_cancel")
