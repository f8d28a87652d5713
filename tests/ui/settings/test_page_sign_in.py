"""Signing in by a provider's page in Settings: the browser, the answer, and what is kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.mail import oauth
from postview_desktop.services.access import Access
from postview_desktop.services.accounts import KeyRingState, open_door
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.account_job import Doors
from postview_desktop.ui.settings.page import SettingsPage
from tests.support.authority import AuthorityServer
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, retype, seen, words

ADDRESS = "sam@outlook.com"


class Ring(Secrets):
    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}
        self.now = KeyRingState.AVAILABLE

    def state(self) -> KeyRingState:
        return self.now

    def unlock(self) -> KeyRingState:
        self.now = KeyRingState.AVAILABLE
        return self.now

    def read(self, name: str) -> str | None:
        return self._memory.get(name) or self.kept.get(name)

    def write(self, name: str, secret: str) -> None:
        self._refuse_closed()
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


class Server:
    """What signing in to a mail server comes to; it takes what the authority gave."""

    def __init__(self, access: Access, house: AuthorityServer) -> None:
        self._access = access
        self._house = house
        self.tried: list[Account] = []

    def __call__(self, account: Account, kept: str) -> None:
        self.tried.append(account)
        if self._access.secret(account, kept) not in self._house.access_tokens:
            raise PostviewError(Problem.SIGN_IN_ENDED, host=account.host)


class Browser:
    def __init__(self, house: AuthorityServer) -> None:
        self._house = house
        self.pages: list[str] = []
        self.says_yes = True

    def __call__(self, page: str) -> None:
        self.pages.append(page)
        if self.says_yes:
            threading.Thread(target=self._house.browse, args=(page,), daemon=True).start()


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> Iterator[AuthorityServer]:
    with AuthorityServer() as server:
        for sign_in in (SignIn.GOOGLE, SignIn.MICROSOFT):
            monkeypatch.setitem(oauth.AUTHORITIES, sign_in, server.authority)
        monkeypatch.setattr(oauth, "Web", server.web)
        yield server


@pytest.fixture
def ring() -> Ring:
    return Ring()


@pytest.fixture
def suite(store: Store, clock: FixedClock, ring: Ring) -> Suite:
    return open_suite(store, clock, ring)


@pytest.fixture
def server(suite: Suite, house: AuthorityServer) -> Server:
    return Server(suite.accounts.access, house)


@pytest.fixture
def browser(house: AuthorityServer) -> Browser:
    return Browser(house)


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite, server: Server, browser: Browser) -> Iterator[SettingsPage]:
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
        doors=Doors(sending=server, reading=server, page=open_door, browse=browser),
    )
    suite.store.on_change.append(lambda _touched: made.refresh())
    qtbot.addWidget(made)
    made.resize(1068, 2400)
    made.show()
    qtbot.waitUntil(lambda: not jobs.busy)
    yield made
    made.account._stop.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()


def sign_in(qtbot: QtBot, page: SettingsPage) -> None:
    retype(page, "account_address", ADDRESS)
    retype(page, "account_client_id", "postview")
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in at smtp-mail.outlook.com" in words(page), timeout=5000)


def test_a_provider_that_takes_no_password_is_asked_on_its_page(page: SettingsPage) -> None:
    retype(page, "account_address", ADDRESS)
    assert seen(page, QComboBox, "account_sign_in").currentData() == SignIn.MICROSOFT
    assert not is_seen(page, "account_password") and not is_seen(page, "account_client_secret")
    assert seen(page, QPushButton, "account_keep").text() == "Keep and sign in with Microsoft"
    assert "only a sign-in on its own page" in words(page)
    assert "PostView never sees your password" in words(page)
    assert "password goes into" not in words(page)
    retype(page, "account_address", "sam@gmail.com")
    assert seen(page, QComboBox, "account_sign_in").currentData() == SignIn.PASSWORD
    assert is_seen(page, "account_password") and not is_seen(page, "account_client_id")
    retype(page, "account_address", "sam@posteo.de")
    assert not is_seen(page, "account_sign_in")


def test_who_says_yes_in_the_browser_is_signed_in(
    qtbot: QtBot, page: SettingsPage, suite: Suite, ring: Ring, house: AuthorityServer, browser: Browser
) -> None:
    sign_in(qtbot, page)
    account = suite.accounts.get()
    assert account is not None and (account.sign_in, account.client_id) == (SignIn.MICROSOFT, "postview")
    assert ring.kept == {ADDRESS: f"{house.refresh_tokens[0]}\n"}
    assert len(browser.pages) == 1
    assert "The sign-in lies in the key ring of this computer." in words(page)
    # Once more only tries: it is signed in.
    click(page, "account_keep")
    qtbot.waitUntil(lambda: page.account.keep.isEnabled(), timeout=3000)
    assert len(browser.pages) == 1


def test_without_a_client_id_it_says_where_one_is_put(page: SettingsPage, suite: Suite, browser: Browser) -> None:
    retype(page, "account_address", ADDRESS)
    click(page, "account_keep")
    assert "PostView needs a client id" in words(page)
    assert seen(page, QLineEdit, "account_client_id").property("wrong")
    assert browser.pages == [] and suite.accounts.get() is None


def test_google_gives_a_secret_with_the_client_id(
    qtbot: QtBot, page: SettingsPage, ring: Ring, house: AuthorityServer
) -> None:
    house.clients["mine"] = "hush-hush"
    retype(page, "account_address", "sam@gmail.com")
    way = seen(page, QComboBox, "account_sign_in")
    way.setCurrentIndex(way.findData(SignIn.GOOGLE))
    way.activated.emit(way.currentIndex())
    retype(page, "account_client_id", "mine")
    retype(page, "account_client_secret", "hush-hush")
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in at smtp.gmail.com" in words(page), timeout=5000)
    assert ring.kept == {"sam@gmail.com": f"{house.refresh_tokens[0]}\nhush-hush"}
    assert seen(page, QLineEdit, "account_client_secret").text() == ""


def test_waiting_for_the_browser_can_be_cancelled(
    qtbot: QtBot, page: SettingsPage, suite: Suite, ring: Ring, browser: Browser
) -> None:
    browser.says_yes = False
    retype(page, "account_address", ADDRESS)
    retype(page, "account_client_id", "postview")
    click(page, "account_keep")
    assert "PostView waits for its answer" in words(page)
    click(page.account.well, "banner_button")
    assert len(browser.pages) == 2
    click(page, "account_copy_page")
    assert QGuiApplication.clipboard().text() == browser.pages[0]
    click(page, "account_cancel")
    assert not is_seen(page, "account_copy_page")
    assert "You have not signed in. Nothing was changed." in words(page)
    assert suite.accounts.get() is None and ring.kept == {}
    assert seen(page, QLineEdit, "account_address").text() == ADDRESS


def test_a_sign_in_that_was_taken_back_can_be_done_again(
    qtbot: QtBot, page: SettingsPage, ring: Ring, house: AuthorityServer, browser: Browser
) -> None:
    sign_in(qtbot, page)
    house.revoke()
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "is no longer good" in words(page), timeout=3000)
    click(page.account.trouble, "banner_button")
    qtbot.waitUntil(lambda: "Signed in at smtp-mail.outlook.com" in words(page), timeout=5000)
    assert len(browser.pages) == 2 and ring.kept == {ADDRESS: f"{house.refresh_tokens[0]}\n"}


def test_after_a_restart_without_a_key_ring_it_is_done_again(
    qtbot: QtBot, page: SettingsPage, ring: Ring, browser: Browser
) -> None:
    ring.now = KeyRingState.ABSENT
    sign_in(qtbot, page)
    assert "The sign-in is kept until you quit PostView" in words(page)
    assert ring.kept == {}
    ring._memory.clear()
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "is no longer good" in words(page), timeout=3000)
    click(page.account.trouble, "banner_button")
    qtbot.waitUntil(lambda: len(browser.pages) == 2 and "Signed in" in words(page), timeout=5000)


def test_a_locked_key_ring_is_told_and_the_sign_in_may_be_for_this_session(
    qtbot: QtBot, page: SettingsPage, ring: Ring, suite: Suite
) -> None:
    ring.now = KeyRingState.LOCKED
    page.refresh()
    qtbot.waitUntil(lambda: is_seen(page, "session_only"), timeout=3000)
    retype(page, "account_address", ADDRESS)
    assert "Unlock it to keep the sign-in there" in words(page)
    assert page.account.key_ring.session_only.text() == "Keep the sign-in for this session only"
    retype(page, "account_client_id", "postview")
    click(page, "account_keep")
    qtbot.waitUntil(lambda: is_seen(page.account.trouble, "banner_button"), timeout=5000)
    assert ring.kept == {} and suite.accounts.get() is None
    page.account.key_ring.session_only.click()
    sign_in(qtbot, page)
    assert ring.kept == {} and ring.remembered(ADDRESS)
