"""What is half typed about the mail account: there again after a crash, its password never; gone once it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.account_job import Doors
from postview_desktop.ui.settings.page import SettingsPage
from tests.support.window import click, is_seen, retype, seen, words
from tests.ui.settings.test_page import KeyRing, MailServer, fill_in, inbox, ring, server, suite

__all__ = ["KeyRing", "inbox", "ring", "server", "suite"]

FORM = "mail account"
LAST_TIME = "This is what you typed last time"
Start = Callable[[], SettingsPage]


@pytest.fixture
def start(qtbot: QtBot, look: Look, suite: Suite, server: MailServer, inbox: MailServer) -> Iterator[Start]:
    """A new page over the same data, as after a crash: nothing tells the one before that it ends."""
    jobs = Jobs()

    def make() -> SettingsPage:
        page = SettingsPage(
            look,
            settings=suite.settings,
            accounts=suite.accounts,
            lock=suite.lock,
            jobs=jobs,
            clock=suite.clock,
            data_dir=Path("/home/sam/postview"),
            answers=suite.answers,
            copies=suite.copies,
            publishing=suite.publishing,
            doors=Doors(sending=server, reading=inbox),
            drafts=suite.drafts,
        )
        suite.store.on_change.append(lambda _touched: page.refresh())
        qtbot.addWidget(page)
        page.resize(1068, 2400)
        page.show()
        qtbot.waitUntil(lambda: not jobs.busy)
        return page

    yield make
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()


def is_kept(suite: Suite) -> bool:
    return suite.drafts.get(FORM) is not None


def test_half_an_account_is_there_again_without_its_password(start: Start, suite: Suite, qtbot: QtBot) -> None:
    page = start()
    fill_in(page, address="sam@field.example")
    click(page, "account_more")
    retype(page, "account_host", "smtp.field.example")
    seen(page, QSpinBox, "account_port").setValue(2525)
    qtbot.waitUntil(lambda: "2525" in str(suite.drafts.get(FORM)), timeout=1000)
    assert "pass wörd" not in str(suite.drafts.get(FORM))
    assert suite.accounts.get() is None
    again = start()
    assert LAST_TIME in words(again)
    assert seen(again, QLineEdit, "account_name").text() == "Sam Field"
    assert seen(again, QLineEdit, "account_address").text() == "sam@field.example"
    assert seen(again, QLineEdit, "account_password").text() == ""
    click(again, "account_more")
    assert seen(again, QLineEdit, "account_host").text() == "smtp.field.example"
    assert seen(again, QSpinBox, "account_port").value() == 2525


def test_an_account_that_is_kept_is_half_typed_no_more(start: Start, suite: Suite, qtbot: QtBot) -> None:
    page = start()
    retype(page, "account_name", "Sam Field")
    retype(page, "account_address", "sam@gmail.com")
    qtbot.waitUntil(lambda: "sam@gmail.com" in str(suite.drafts.get(FORM)), timeout=1000)
    again = start()
    assert "app password" in words(again)
    retype(again, "account_password", "secret")
    click(again, "account_keep")
    qtbot.waitUntil(lambda: "Signed in at smtp.gmail.com. Nothing was sent." in words(again), timeout=3000)
    assert not is_kept(suite)
    assert LAST_TIME not in words(again)
    account = suite.accounts.get()
    assert account is not None and (account.name, account.address) == ("Sam Field", "sam@gmail.com")
    assert LAST_TIME not in words(start())


def test_what_is_refused_is_offered_again_next_time(start: Start, suite: Suite, qtbot: QtBot) -> None:
    page = start()
    fill_in(page, address="sam@gmail")
    qtbot.waitUntil(lambda: "sam@gmail" in str(suite.drafts.get(FORM)), timeout=1000)
    again = start()
    click(again, "account_more")
    retype(again, "account_host", "smtp.gmail.com")
    click(again, "account_keep")
    assert again.account.fields.form.errors()
    assert not is_seen(again.account.fields.last_time, "banner_button")
    assert suite.accounts.get() is None
    assert seen(start(), QLineEdit, "account_address").text() == "sam@gmail"


def test_half_an_account_is_given_up(start: Start, suite: Suite, qtbot: QtBot) -> None:
    page = start()
    retype(page, "account_address", "sam@fie")
    qtbot.waitUntil(lambda: is_kept(suite), timeout=1000)
    again = start()
    click(again.account.fields.last_time, "banner_button")
    assert seen(again, QLineEdit, "account_address").text() == ""
    assert not is_seen(again.account.fields, "banner_button")
    assert not is_kept(suite)


def test_what_is_typed_and_taken_back_by_hand_is_not_offered(start: Start, suite: Suite, qtbot: QtBot) -> None:
    page = start()
    retype(page, "account_address", "sam@fie")
    qtbot.waitUntil(lambda: is_kept(suite), timeout=1000)
    retype(page, "account_address", "")
    page.hide()  # at once: leaving the page waits for no pause
    assert not is_kept(suite)


def test_half_an_account_is_kept_when_the_page_is_left_and_never_in_the_history(start: Start, suite: Suite) -> None:
    page = start()
    lines = len(suite.history.lines())
    retype(page, "account_name", "Sam Field")
    page.hide()
    assert is_kept(suite)
    assert len(suite.history.lines()) == lines


def test_half_an_account_is_kept_at_once_before_the_data_are_changed(start: Start, suite: Suite) -> None:
    page = start()
    retype(page, "account_name", "Sam Field")
    page.flush()
    assert is_kept(suite)
