""" "Keep and test" with real programs: Postfix and Dovecot are both asked, and each is told as it went."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from postview_desktop.services.accounts import try_account, try_inbox
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.account_job import Doors
from postview_desktop.ui.settings.page import SettingsPage
from tests.support import mail_stack
from tests.support.clock import FixedClock
from tests.support.mail_stack import PASSWORDS, MailStack
from tests.support.window import click, is_seen, retype, seen, words
from tests.ui.settings.test_page import KeyRing

WHY_NOT = mail_stack.why_not()
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]
ALICE = "alice@jobseeker.example"


@pytest.fixture(scope="module")
def house() -> Iterator[MailStack]:
    with MailStack() as stack:
        yield stack


@pytest.fixture
def suite(store: Store, clock: FixedClock) -> Suite:
    made = open_suite(store, clock)
    made.accounts.secrets = KeyRing()  # type: ignore[assignment]
    return made


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite, house: MailStack) -> Iterator[SettingsPage]:
    jobs = Jobs()
    made = SettingsPage(
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
        doors=Doors(
            sending=partial(try_account, context=house.context), reading=partial(try_inbox, context=house.context)
        ),
    )
    suite.store.on_change.append(lambda _touched: made.refresh())
    qtbot.addWidget(made)
    made.resize(1068, 2400)
    made.show()
    qtbot.waitUntil(lambda: not jobs.busy)
    yield made
    qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
    jobs.close()


def fill_in(page: SettingsPage, house: MailStack, *, imaps: int, password: str = PASSWORDS[ALICE]) -> None:
    retype(page, "account_address", ALICE)
    if not is_seen(page, "account_host"):
        click(page, "account_more")
    retype(page, "account_host", "localhost")
    seen(page, QComboBox, "account_security").setCurrentIndex(0)
    seen(page, QSpinBox, "account_port").setValue(house.smtps)
    retype(page, "account_imap_host", "localhost")
    seen(page, QSpinBox, "account_imap_port").setValue(imaps)
    retype(page, "account_password", password)


def test_both_are_asked_though_no_answers_are_looked_for(
    qtbot: QtBot, page: SettingsPage, suite: Suite, house: MailStack
) -> None:
    house.empty(ALICE)
    house.keep(ALICE, "INBOX", b"From: x@y.example\r\nSubject: unread\r\n\r\nstill\r\n", 1_700_000_000)
    fill_in(page, house, imaps=house.imaps)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in at localhost for incoming mail." in words(page), timeout=20_000)
    assert "Signed in at localhost. Nothing was sent." in words(page)
    account = suite.accounts.get()
    assert account is not None and not account.looks
    assert not any("Seen" in line for line in house.flags_of(ALICE))


def test_what_is_no_imap_server_is_told_and_letters_can_be_sent(
    qtbot: QtBot, page: SettingsPage, suite: Suite, house: MailStack
) -> None:
    fill_in(page, house, imaps=house.smtps)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "For incoming mail: " in words(page), timeout=30_000)
    told = words(page)
    assert "Signed in at localhost. Nothing was sent." in told
    assert "Letters can be sent." in told and "for incoming mail. Nothing was read" not in told
    assert suite.accounts.get() is not None


def test_a_wrong_password_is_told_of_both(qtbot: QtBot, page: SettingsPage, house: MailStack) -> None:
    fill_in(page, house, imaps=house.imaps, password="wrong")
    click(page, "account_keep")
    qtbot.waitUntil(lambda: bool(page.account.fields.form.errors()), timeout=20_000)
    (told,) = page.account.fields.form.errors()
    assert told.count("refused the user name or the password") == 2
