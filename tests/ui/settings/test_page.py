"""Settings in the window: kept by themselves with Undo, and the mail account, told plainly where it fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.services.accounts import KeyRingState
from postview_desktop.services.answers import Found
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.account_job import Doors
from postview_desktop.ui.settings.page import SettingsPage
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, retype, seen, settle, words


class KeyRing:
    """A key ring in memory, in the state that a test wants."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.session: dict[str, str] = {}
        self.now = KeyRingState.AVAILABLE

    def state(self) -> KeyRingState:
        return self.now

    def unlock(self) -> KeyRingState:
        self.now = KeyRingState.AVAILABLE
        return self.now

    def read(self, name: str) -> str | None:
        return self.session.get(name) or self.kept.get(name)

    def write(self, name: str, secret: str) -> None:
        problem = {KeyRingState.LOCKED: Problem.KEY_RING_LOCKED, KeyRingState.ABSENT: Problem.NO_KEY_RING}.get(self.now)
        if problem:
            raise PostviewError(problem)
        self.kept[name] = secret

    def remember(self, name: str, secret: str) -> None:
        self.session[name] = secret

    def remembered(self, name: str) -> bool:
        return name in self.session

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)
        self.session.pop(name, None)


class MailServer:
    """What signing in comes to; remembers who tried."""

    def __init__(self) -> None:
        self.problem: Problem | None = None
        self.tried: list[tuple[Account, str]] = []

    def __call__(self, account: Account, password: str) -> None:
        self.tried.append((account, password))
        if self.problem:
            raise PostviewError(self.problem, host=account.host)


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing()


@pytest.fixture
def server() -> MailServer:
    return MailServer()


@pytest.fixture
def inbox() -> MailServer:
    return MailServer()


@pytest.fixture
def suite(store: Store, clock: FixedClock, ring: KeyRing) -> Suite:
    made = open_suite(store, clock)
    made.accounts.secrets = ring  # type: ignore[assignment]
    return made


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite, server: MailServer, inbox: MailServer) -> Iterator[SettingsPage]:
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
        doors=Doors(sending=server, reading=inbox),
    )
    suite.store.on_change.append(lambda _touched: made.refresh())
    qtbot.addWidget(made)
    made.resize(1068, 2400)
    made.show()
    qtbot.waitUntil(lambda: not jobs.busy)
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()


def test_a_name_is_kept_by_itself_and_undone(qtbot: QtBot, page: SettingsPage, suite: Suite) -> None:
    with qtbot.waitSignal(page.said, timeout=2000) as said:
        retype(page, "setting_user_name", "Sam Field")
    assert suite.settings.get().user_name == "Sam Field"
    suite.history.undo(said.args[1])
    assert seen(page, QLineEdit, "setting_user_name").text() == ""


def test_what_is_typed_is_kept_when_the_page_is_left(page: SettingsPage, suite: Suite) -> None:
    retype(page, "setting_phone", "020 7946 0011")
    page.hide()
    assert suite.settings.get().phone == "020 7946 0011"


# The list of names that opens while typing is a popup, which the offscreen plug-in has its say about.
quiet_popups = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@quiet_popups
def test_a_country_is_typed_by_name(qtbot: QtBot, page: SettingsPage, suite: Suite) -> None:
    country = seen(page, QComboBox, "setting_country")
    country.setFocus()
    QTest.keyClicks(country, "Austria")
    qtbot.waitUntil(lambda: suite.settings.get().country == "AT", timeout=2000)


@quiet_popups
def test_what_is_no_country_goes_back_when_the_field_is_left(page: SettingsPage, suite: Suite) -> None:
    country = seen(page, QComboBox, "setting_country")
    country.setFocus()
    QTest.keyClicks(country, "Atlantis")
    # Offscreen, the list of names that closed leaves no window active behind it.
    page.activateWindow()
    settle()
    QTest.keyClick(country, Qt.Key.Key_Tab)
    assert country.currentText() == ""
    assert suite.settings.get().country == ""


def test_hours_of_reminders_are_kept(qtbot: QtBot, page: SettingsPage, suite: Suite) -> None:
    retype(page, "setting_remind_at", "7:30")
    qtbot.waitUntil(lambda: suite.settings.get().remind_at == "07:30", timeout=2000)


def test_C3_the_weekly_goal_is_switched_off_at_nought(qtbot: QtBot, page: SettingsPage, suite: Suite) -> None:
    goal = seen(page, QSpinBox, "setting_weekly_goal")
    goal.setFocus()
    goal.selectAll()
    QTest.keyClicks(goal, "0")
    qtbot.waitUntil(lambda: suite.settings.get().weekly_goal == 0, timeout=2000)
    QTest.keyClick(goal, Qt.Key.Key_Tab)
    assert goal.text() == "no goal"


def test_S1_looking_back_is_switched_off_at_once(page: SettingsPage, suite: Suite) -> None:
    seen(page, QCheckBox, "setting_reflections").click()
    assert suite.settings.get().reflections is False


def test_the_appearance_changes_at_once_and_is_kept(qtbot: QtBot, page: SettingsPage, suite: Suite) -> None:
    with qtbot.waitSignal(page.appearance_chosen) as chosen:
        click(page, "choose_dark")
    assert chosen.args == ["dark"]
    assert suite.settings.get().appearance == "dark"


@pytest.mark.parametrize("kind", ["json", "age", "ics", "csv"])
def test_exports_are_wished_from_the_window(qtbot: QtBot, page: SettingsPage, kind: str) -> None:
    with qtbot.waitSignal(page.export_requested) as wished:
        click(page, f"export_{kind}")
    assert wished.args == [kind]


def test_the_folder_is_named(page: SettingsPage) -> None:
    assert "/home/sam/postview" in words(page)


# the mail account


def fill_in(page: SettingsPage, address: str = "sam@gmail.com", password: str = 'pass wörd "1"') -> None:
    retype(page, "account_name", "Sam Field")
    retype(page, "account_address", address)
    retype(page, "account_password", password)


def test_an_address_fills_in_its_server_and_says_which_password(page: SettingsPage) -> None:
    retype(page, "account_address", "sam@gmail.com")
    assert "app password" in words(page)
    click(page, "account_more")
    assert seen(page, QLineEdit, "account_host").text() == "smtp.gmail.com"
    assert seen(page, QSpinBox, "account_port").value() == 465


def test_the_servers_of_an_unknown_provider_are_offered_to_be_found(page: SettingsPage) -> None:
    retype(page, "account_address", "sam@field.example")
    assert "does not know the servers of field.example" in words(page)
    assert is_seen(page, "account_find")
    retype(page, "account_address", "sam@gmail.com")
    assert not is_seen(page, "account_find")


def test_keep_and_test_signs_in_and_puts_the_password_into_the_key_ring(
    qtbot: QtBot, page: SettingsPage, suite: Suite, ring: KeyRing, server: MailServer
) -> None:
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in at smtp.gmail.com. Nothing was sent." in words(page), timeout=3000)
    account = suite.accounts.get()
    assert account is not None and (account.address, account.host) == ("sam@gmail.com", "smtp.gmail.com")
    assert ring.kept == {"sam@gmail.com": 'pass wörd "1"'}
    assert seen(page, QLineEdit, "account_password").text() == ""
    assert "Letters go from sam@gmail.com" in words(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: len(server.tried) == 2, timeout=3000)
    assert server.tried[1][1] == 'pass wörd "1"'


@pytest.mark.parametrize(
    ("problem", "field", "part"),
    [
        (Problem.SIGN_IN_REFUSED, "account_password", "refused the user name or the password"),
        (Problem.NO_SERVER, "account_host", "cannot be reached"),
        (Problem.SERVER_SILENT, "account_host", "did not answer"),
        (Problem.BAD_CERTIFICATE, "account_host", "cannot prove who it is"),
        (Problem.NO_TLS, "account_security", ""),
        (Problem.SIGN_IN_UNSUPPORTED, "account_security", "no way to sign in"),
    ],
)
def test_each_failure_is_said_at_its_place(
    qtbot: QtBot, page: SettingsPage, server: MailServer, problem: Problem, field: str, part: str
) -> None:
    server.problem = problem
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: bool(page.account.fields.form.errors() + page.account.fields.server.errors()), timeout=3000)
    assert part in words(page)
    assert page.findChild(QLineEdit if field != "account_security" else QComboBox, field).property("wrong")


def test_half_an_address_is_no_account(page: SettingsPage, suite: Suite) -> None:
    fill_in(page, address="sam@gmail")
    click(page, "account_more")
    retype(page, "account_host", "smtp.gmail.com")
    click(page, "account_keep")
    assert suite.accounts.get() is None
    assert page.account.fields.form.errors()


def test_a_locked_key_ring_is_told_and_can_be_unlocked(
    qtbot: QtBot, page: SettingsPage, ring: KeyRing, server: MailServer
) -> None:
    ring.now = KeyRingState.LOCKED
    page.refresh()
    qtbot.waitUntil(lambda: "is locked" in seen(page, QLabel, "key_ring_state").text(), timeout=3000)
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: is_seen(page.account, "banner_button"), timeout=3000)
    click(page.account, "banner_button")
    qtbot.waitUntil(lambda: "Signed in" in words(page), timeout=3000)
    assert ring.kept


def test_a_locked_key_ring_is_passed_by_for_this_session(qtbot: QtBot, page: SettingsPage, ring: KeyRing) -> None:
    ring.now = KeyRingState.LOCKED
    page.refresh()
    qtbot.waitUntil(lambda: is_seen(page, "session_only"), timeout=3000)
    page.account.key_ring.session_only.click()
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "until you quit PostView" in words(page), timeout=3000)
    assert not ring.kept and ring.session


def test_without_a_key_ring_the_password_is_kept_for_the_session_and_that_is_said(
    qtbot: QtBot, page: SettingsPage, ring: KeyRing
) -> None:
    ring.now = KeyRingState.ABSENT
    page.refresh()
    qtbot.waitUntil(lambda: "has no key ring" in seen(page, QLabel, "key_ring_state").text(), timeout=3000)
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "until you quit PostView" in words(page), timeout=3000)
    assert ring.session == {"sam@gmail.com": 'pass wörd "1"'}


def test_removing_forgets_the_password_and_is_undone(
    qtbot: QtBot, page: SettingsPage, suite: Suite, ring: KeyRing
) -> None:
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in" in words(page), timeout=3000)
    with qtbot.waitSignal(page.said) as said:
        click(page, "account_remove")
    assert suite.accounts.get() is None
    qtbot.waitUntil(lambda: not ring.kept, timeout=3000)
    suite.history.undo(said.args[1])
    assert suite.accounts.get() is not None
    assert "Letters go from sam@gmail.com" in words(page)


def test_the_focus_is_never_left_on_removing_the_account(qtbot: QtBot, page: SettingsPage, suite: Suite) -> None:
    """Enter pressed once more after "Keep and test" tests again; it does not throw the account away."""
    page.activateWindow()
    fill_in(page)
    button = seen(page, QPushButton, "account_keep")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not seen(page, QPushButton, "account_remove").hasFocus()
    qtbot.waitUntil(lambda: "Signed in" in words(page), timeout=5000)
    assert button.hasFocus()


def test_the_backups_and_the_bin_are_found_under_your_data(page: SettingsPage) -> None:
    asked: list[str] = []
    page.page_requested.connect(asked.append)
    click(page, "open_backups")
    click(page, "open_bin")
    assert asked == ["backups", "bin"]


# looking for answers


def set_up(qtbot: QtBot, page: SettingsPage) -> None:
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in at smtp.gmail.com" in words(page), timeout=3000)


def test_return_in_the_password_keeps_and_tests(qtbot: QtBot, page: SettingsPage, suite: Suite) -> None:
    fill_in(page)
    QTest.keyClick(seen(page, QLineEdit, "account_password"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Signed in at smtp.gmail.com" in words(page), timeout=3000)
    assert suite.accounts.get() is not None


def test_the_server_for_incoming_mail_is_filled_in_too(page: SettingsPage) -> None:
    retype(page, "account_address", "sam@gmail.com")
    click(page, "account_more")
    assert seen(page, QLineEdit, "account_imap_host").text() == "imap.gmail.com"
    assert seen(page, QSpinBox, "account_imap_port").value() == 993
    retype(page, "account_address", "sam@field.example")
    assert seen(page, QLineEdit, "account_imap_host").text() == ""


def test_what_was_typed_for_incoming_mail_stays_when_the_address_changes(page: SettingsPage) -> None:
    retype(page, "account_address", "sam@gmail.com")
    click(page, "account_more")
    retype(page, "account_imap_host", "imap.of.my.own.example")
    retype(page, "account_address", "sam@fastmail.com")
    assert seen(page, QLineEdit, "account_host").text() == "smtp.fastmail.com"
    assert seen(page, QLineEdit, "account_imap_host").text() == "imap.of.my.own.example"


def test_looking_is_off_until_asked_for_and_the_inbox_is_tried_all_the_same(
    qtbot: QtBot, page: SettingsPage, suite: Suite, inbox: MailServer
) -> None:
    set_up(qtbot, page)
    account = suite.accounts.get()
    assert account is not None and not account.looks
    assert not seen(page, QCheckBox, "account_looks").isChecked()
    assert [(tried.imap_host, password) for tried, password in inbox.tried] == [("imap.gmail.com", 'pass wörd "1"')]
    assert "Signed in at imap.gmail.com for incoming mail. Nothing was read." in words(page)
    assert not is_seen(page, "look_now")


def test_trying_both_servers_looks_for_no_answers_that_were_not_asked_for(
    qtbot: QtBot, page: SettingsPage, inbox: MailServer
) -> None:
    asked: list[None] = []
    page.look_requested.connect(lambda: asked.append(None))
    set_up(qtbot, page)
    assert inbox.tried and asked == []


@pytest.mark.parametrize("problem", [Problem.NOT_IMAP, Problem.SIGN_IN_REFUSED, Problem.INBOX_REFUSED])
def test_an_inbox_that_refuses_is_told_and_the_account_is_kept_for_sending(
    qtbot: QtBot, page: SettingsPage, suite: Suite, inbox: MailServer, problem: Problem
) -> None:
    inbox.problem = problem
    set_up(qtbot, page)
    told = words(page)
    assert "Signed in at smtp.gmail.com. Nothing was sent." in told
    assert "For incoming mail: " in told and "Signed in at imap.gmail.com" not in told
    assert "Letters can be sent. What needs your incoming mail" in told
    account = suite.accounts.get()
    assert account is not None and not account.paused
    assert (account.host, account.imap_host) == ("smtp.gmail.com", "imap.gmail.com")


def test_a_password_that_both_refuse_is_told_of_both(
    qtbot: QtBot, page: SettingsPage, server: MailServer, inbox: MailServer
) -> None:
    server.problem = inbox.problem = Problem.SIGN_IN_REFUSED
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: bool(page.account.fields.form.errors()), timeout=3000)
    (told,) = page.account.fields.form.errors()
    sending, reading = told.split(" For incoming mail: ")
    assert "refused the user name or the password" in sending and "refused the user name or the password" in reading
    assert "Letters can be sent" not in words(page)


def test_it_says_plainly_what_is_read(page: SettingsPage) -> None:
    told = seen(page, QLabel, "looking_reads").text()
    for part in ("header", "came since", "Nothing is changed or marked as read", "nothing of it leaves this computer"):
        assert part in told


def test_it_says_plainly_what_is_read_after_an_uncertain_letter_and_where_nothing_can_be(
    qtbot: QtBot, page: SettingsPage, suite: Suite
) -> None:
    assert not is_seen(page, "seeking_reads"), "without an account nothing is sent"
    set_up(qtbot, page)
    told = seen(page, QLabel, "seeking_reads").text()
    for part in ("folder of sent mail for half an hour", "also while it does not look for answers", "nothing else"):
        assert part in told
    account = suite.accounts.get()
    assert account is not None
    suite.accounts.save(replace(account, imap_host=""))
    assert "asks you at once" in seen(page, QLabel, "seeking_reads").text()


def test_switching_it_on_is_kept_at_once_tried_and_undone(
    qtbot: QtBot, page: SettingsPage, suite: Suite, inbox: MailServer, server: MailServer
) -> None:
    set_up(qtbot, page)
    assert len(inbox.tried) == 1
    with qtbot.waitSignal(page.look_requested, timeout=3000), qtbot.waitSignal(page.said) as said:
        seen(page, QCheckBox, "account_looks").click()
    account = suite.accounts.get()
    assert account is not None and account.looks
    assert [tried.imap_host for tried, _ in inbox.tried] == ["imap.gmail.com"] * 2
    assert inbox.tried[1][1] == server.tried[0][1]
    assert "Signed in at imap.gmail.com for incoming mail. Nothing was read." in words(page)
    assert is_seen(page, "look_now")
    suite.history.undo(said.args[1])
    account = suite.accounts.get()
    assert account is not None and not account.looks
    assert not seen(page, QCheckBox, "account_looks").isChecked()


def test_switched_on_before_the_account_is_kept_both_servers_are_tried_together(
    qtbot: QtBot, page: SettingsPage, suite: Suite, inbox: MailServer
) -> None:
    seen(page, QCheckBox, "account_looks").click()
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in at imap.gmail.com" in words(page), timeout=3000)
    assert "Signed in at smtp.gmail.com" in words(page)
    account = suite.accounts.get()
    assert account is not None and account.looks


@pytest.mark.parametrize("which", ["sending", "reading", "both"])
def test_of_two_servers_it_says_which_failed_and_why(
    qtbot: QtBot, page: SettingsPage, server: MailServer, inbox: MailServer, which: str
) -> None:
    server.problem = Problem.NO_SERVER if which != "reading" else None
    inbox.problem = Problem.NOT_IMAP if which != "sending" else None
    seen(page, QCheckBox, "account_looks").click()
    fill_in(page)
    click(page, "account_keep")
    qtbot.waitUntil(lambda: bool(page.account.fields.server.errors()), timeout=3000)
    errors = page.account.fields.server.errors()
    assert len(errors) == (2 if which == "both" else 1)
    assert any(error.startswith("For incoming mail:") for error in errors) is (which != "sending")
    assert seen(page, QLineEdit, "account_host").property("wrong") is (True if which != "reading" else None)
    told = words(page)
    assert ("Signed in at smtp.gmail.com" in told) is (which == "reading")
    assert ("Signed in at imap.gmail.com" in told) is (which == "sending")


def test_without_a_server_for_incoming_mail_it_is_asked_for(qtbot: QtBot, page: SettingsPage, suite: Suite) -> None:
    fill_in(page, address="sam@field.example")
    if not is_seen(page, "account_host"):
        click(page, "account_more")
    retype(page, "account_host", "smtp.field.example")
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in" in words(page), timeout=3000)
    seen(page, QCheckBox, "account_looks").click()
    assert seen(page, QLineEdit, "account_imap_host").property("wrong")
    account = suite.accounts.get()
    assert account is not None and not account.looks
    retype(page, "account_imap_host", "imap.field.example")
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in at imap.field.example" in words(page), timeout=3000)


def test_when_it_last_looked_and_what_went_wrong_is_told(
    qtbot: QtBot, page: SettingsPage, suite: Suite, clock: FixedClock
) -> None:
    put_interview(suite.store, "2026-11-12T11:00", people=("Ana Souza",))
    set_up(qtbot, page)
    seen(page, QCheckBox, "account_looks").click()
    qtbot.waitUntil(lambda: "Signed in at imap" in words(page), timeout=3000)
    assert seen(page, QLabel, "looking_state").text() == "It has not looked yet."
    errand = suite.answers.errand()
    assert errand is not None
    suite.answers.take(Found(errand=errand))
    page.refresh()
    assert seen(page, QLabel, "looking_state").text() == "Looked last: today 15:00."
    clock.advance(minutes=10)
    suite.answers.failed(PostviewError(Problem.SERVER_SILENT, host="imap.gmail.com"))
    page.refresh()
    told = words(page)
    assert "The last try (today 15:10) failed." in told and "did not answer" in told
    assert "Looked last: today 15:00." in told


def test_look_now_is_a_wish_and_comes_back(qtbot: QtBot, page: SettingsPage) -> None:
    set_up(qtbot, page)
    seen(page, QCheckBox, "account_looks").click()
    qtbot.waitUntil(lambda: "Signed in at imap" in words(page), timeout=3000)
    with qtbot.waitSignal(page.look_requested):
        click(page, "look_now")
    button = seen(page, QPushButton, "look_now")
    assert button.text() == "Looking…"
    page.refresh()
    assert button.text() == "Look now"
