"""Finding the servers of an address in Settings: when it is wished, with what was told, and what waits for a word."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from postview_desktop.domain.letter import Account
from postview_desktop.domain.provider import Guess, PasswordKind, Source
from postview_desktop.services.accounts import KeyRingState
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.account_job import Doors
from postview_desktop.ui.settings.page import SettingsPage
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, retype, seen, words

ADDRESS = "sam@field.example"
FOUND = Guess(
    provider="Field Mail",
    host="out.field.example",
    port=4650,
    security="tls",
    user=ADDRESS,
    password=PasswordKind.USUAL,
    link="https://field.example/help",
    imap_host="in.field.example",
    source=Source.AUTOCONFIG,
    place="autoconfig.field.example",
)
UNPROVED = replace(
    FOUND,
    host="smtp.stranger.example",
    source=Source.SERVICE_RECORDS,
    place="field.example",
    unproved=("smtp.stranger.example",),
)


class Ring(Secrets):
    def state(self) -> KeyRingState:
        return KeyRingState.ABSENT


class Finder:
    """What finding comes to; waits until `go` where a test holds it up."""

    def __init__(self) -> None:
        self.result: Guess | None = FOUND
        self.asked: list[str] = []
        self.stopped: list[bool] = []
        self.go = threading.Event()
        self.go.set()

    def __call__(self, address: str, stopped: Callable[[], bool]) -> Guess | None:
        self.asked.append(address)
        self.go.wait(5)
        self.stopped.append(stopped())
        return self.result


class Server:
    def __init__(self) -> None:
        self.tried: list[Account] = []

    def __call__(self, account: Account, _password: str) -> None:
        self.tried.append(account)


@pytest.fixture
def finder() -> Finder:
    return Finder()


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def suite(store: Store, clock: FixedClock) -> Suite:
    return open_suite(store, clock, Ring())


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite, server: Server, finder: Finder) -> Iterator[SettingsPage]:
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
        doors=Doors(sending=server, reading=server, finding=finder),
    )
    suite.store.on_change.append(lambda _touched: made.refresh())
    qtbot.addWidget(made)
    made.resize(1068, 2400)
    made.show()
    qtbot.waitUntil(lambda: not jobs.busy)
    yield made
    finder.go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()


def host(page: SettingsPage) -> str:
    return page.account.fields.sending.host.text()


def test_nobody_is_asked_before_it_is_wished(page: SettingsPage, finder: Finder) -> None:
    retype(page, "account_address", ADDRESS)
    assert "they are told the domain, not your address" in words(page)
    assert finder.asked == []


def test_what_was_found_is_filled_in_and_it_is_said_where_from(
    qtbot: QtBot, page: SettingsPage, finder: Finder
) -> None:
    retype(page, "account_address", ADDRESS)
    click(page, "account_find")
    qtbot.waitUntil(lambda: host(page) == "out.field.example", timeout=3000)
    assert finder.asked == [ADDRESS]
    assert "from a file that autoconfig.field.example offers" in words(page)
    assert "Field Mail: the usual password" in words(page) and is_seen(page, "account_help")
    assert not is_seen(page, "account_find")
    click(page, "account_more")
    assert seen(page, QSpinBox, "account_port").value() == 4650
    assert seen(page, QLineEdit, "account_imap_host").text() == "in.field.example"


def test_who_else_of_the_domain_has_the_same_servers(qtbot: QtBot, page: SettingsPage, finder: Finder) -> None:
    retype(page, "account_address", ADDRESS)
    click(page, "account_find")
    qtbot.waitUntil(lambda: host(page) == "out.field.example", timeout=3000)
    retype(page, "account_address", "sam.doe@field.example")
    # While it was typed anew it was no address of that domain.
    assert (host(page), is_seen(page, "account_find")) == ("", True)
    click(page, "account_find")
    qtbot.waitUntil(lambda: host(page) == "out.field.example", timeout=3000)
    page.account.fields.address.setCursorPosition(3)
    page.account.fields.address.insert("uel")
    page.account.fields.address.textEdited.emit(page.account.fields.address.text())
    assert host(page) == "out.field.example"
    assert page.account.fields.account().user == "samuel.doe@field.example"


def test_keep_finds_first_and_then_keeps(qtbot: QtBot, page: SettingsPage, suite: Suite, server: Server) -> None:
    retype(page, "account_address", ADDRESS)
    retype(page, "account_password", "secret")
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Signed in at out.field.example" in words(page), timeout=3000)
    account = suite.accounts.get()
    assert account is not None and (account.host, account.imap_host) == ("out.field.example", "in.field.example")
    assert [one.host for one in server.tried] == ["out.field.example"] * 2, "for sending and for incoming mail"


def test_a_server_that_only_the_dns_names_waits_for_a_word(
    qtbot: QtBot, page: SettingsPage, suite: Suite, finder: Finder, server: Server
) -> None:
    finder.result = UNPROVED
    retype(page, "account_address", ADDRESS)
    retype(page, "account_password", "secret")
    click(page, "account_keep")
    qtbot.waitUntil(lambda: "Is that your provider?" in words(page), timeout=3000)
    assert host(page) == "" and server.tried == [] and suite.accounts.get() is None
    click(page.account.finding, "banner_button")
    qtbot.waitUntil(lambda: {one.host for one in server.tried} == {"smtp.stranger.example"}, timeout=3000)
    qtbot.waitUntil(lambda: "Signed in at" in words(page), timeout=3000)


def test_where_nobody_tells_them_they_are_entered_by_hand(qtbot: QtBot, page: SettingsPage, finder: Finder) -> None:
    finder.result = None
    retype(page, "account_address", ADDRESS)
    click(page, "account_find")
    qtbot.waitUntil(lambda: "Nobody tells the mail servers of the domain field.example" in words(page), timeout=3000)
    assert is_seen(page, "account_host")


def test_it_can_be_stopped_and_is_not_heard_afterwards(qtbot: QtBot, page: SettingsPage, finder: Finder) -> None:
    finder.go.clear()
    retype(page, "account_address", ADDRESS)
    click(page, "account_find")
    assert seen(page, QPushButton, "account_find").text() == "Stop looking for them"
    click(page, "account_find")
    finder.go.set()
    qtbot.waitUntil(lambda: finder.stopped == [True], timeout=3000)
    qtbot.wait(20)
    assert host(page) == ""
    assert seen(page, QPushButton, "account_find").text() == "Find the servers"


def test_what_was_found_for_another_domain_is_not_heard(qtbot: QtBot, page: SettingsPage, finder: Finder) -> None:
    finder.go.clear()
    retype(page, "account_address", ADDRESS)
    click(page, "account_find")
    retype(page, "account_address", "sam@meadow.example")
    finder.go.set()
    qtbot.waitUntil(lambda: finder.stopped == [True], timeout=3000)
    qtbot.wait(20)
    assert host(page) == ""
