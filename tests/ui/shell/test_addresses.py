"""Addresses that lead into the window: they open the very thing, and never do more than that."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Person
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.services.suite import Suite
from postview_desktop.ui.shell.addresses import Addresses
from postview_desktop.ui.shell.main_window import MainWindow
from tests.support.builders import put_interview
from tests.support.dump import dump
from tests.support.window import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def addresses(window: MainWindow, suite: Suite) -> Addresses:
    return Addresses(window, lambda: suite.acquaintances, lambda: suite.letters)


@pytest.fixture
def held(suite: Suite) -> Interview:
    held = put_interview(suite.store, "2026-11-20T10:00", people=("Joel Katz",))
    [joel] = suite.store.find(Person, name="Joel Katz")
    suite.interviews.save_person(replace(joel, email="joel@northwind.example"))
    return held


def said(window: MainWindow) -> str:
    settle()
    return " ".join(label.text() for label in window.quiet_line.findChildren(QLabel) if label.isVisible())


def test_an_interview_a_letter_and_a_page_are_opened(
    addresses: Addresses, window: MainWindow, suite: Suite, held: Interview
) -> None:
    letter = suite.letters.start(LetterKind.THANK_YOU, held.id)
    addresses.open([f"postview:interview/{held.id}"])
    assert window.page_key == "interviews"
    addresses.open([f"postview://letter/{letter.id}"])
    assert window.page_key == "letters"
    addresses.open(["postview:backups"])
    assert window.page_key == "backups"
    addresses.open([f"postview:application/{held.application_id}"])
    assert window.page_key == "search"


@pytest.mark.parametrize("kind", ["interview", "letter", "application"])
def test_what_is_gone_is_said_in_a_sentence(addresses: Addresses, window: MainWindow, kind: str) -> None:
    addresses.open([f"postview:{kind}/4711"])
    assert said(window)


@pytest.mark.parametrize("address", ["postview:letter/1/send", "postview:quit", "postview:interview/1?delete"])
def test_a_strange_address_is_refused_and_nothing_changes(
    addresses: Addresses, window: MainWindow, suite: Suite, held: Interview, address: str
) -> None:
    before = dump(suite.store)
    addresses.open([address])
    assert said(window) == f"PostView does not know the place “{address}”. Nothing was done."
    assert dump(suite.store) == before
    assert window.page_key == "today"


def test_a_long_strange_address_does_not_fill_the_window(addresses: Addresses, window: MainWindow) -> None:
    addresses.open(["postview:" + "x\n" * 500])
    assert len(said(window)) < 200
    assert "\n" not in said(window)


def test_mail_to_somebody_known_leads_to_the_interview_and_offers_the_letter(
    addresses: Addresses, window: MainWindow, suite: Suite, held: Interview
) -> None:
    addresses.open(["mailto:Joel@Northwind.example?subject=You%20won&body=Click%20here"])
    assert window.page_key == "interviews"
    assert "Joel Katz, Northwind: a thank-you?" in said(window)
    assert suite.store.find(Letter) == [], "nothing is begun before somebody presses"
    window.quiet_line.offered.click()
    [letter] = suite.store.find(Letter)
    assert (letter.kind, letter.to_address) == (LetterKind.THANK_YOU, "joel@northwind.example")
    assert "won" not in letter.subject + letter.body
    assert window.page_key == "letters"


def test_mail_to_somebody_unknown_is_said_and_an_interview_offered(
    addresses: Addresses, window: MainWindow, qtbot: QtBot
) -> None:
    addresses.open(["mailto:stranger@x.example"])
    assert "Nobody with the address stranger@x.example is known here." in said(window)
    window.quiet_line.offered.click()
    qtbot.waitUntil(lambda: window.page_key == "interviews")


def test_mail_to_several_or_nobody_is_refused(addresses: Addresses, window: MainWindow) -> None:
    addresses.open(["mailto:a@x.example,b@x.example"])
    assert "not the mail address of one person" in said(window)


def test_mail_to_somebody_to_be_met_says_when(addresses: Addresses, window: MainWindow, suite: Suite) -> None:
    put_interview(suite.store, "2026-12-20T10:00", people=("Ada Brown",))
    [ada] = suite.store.find(Person, name="Ada Brown")
    suite.interviews.save_person(replace(ada, email="ada@northwind.example"))
    addresses.open(["mailto:ada@northwind.example"])
    assert "You have yet to meet Ada Brown of Northwind" in said(window)


def test_mail_to_somebody_of_no_interview(addresses: Addresses, window: MainWindow, suite: Suite) -> None:
    house = suite.applications.ensure_organisation("Northwind")
    with suite.store.change(next(iter(suite.history.lines(limit=1))).verb) as change:
        change.add(Person(organisation_id=house.id, name="Eve", email="eve@northwind.example"))
    addresses.open(["mailto:eve@northwind.example"])
    assert "Eve of Northwind is in no interview yet" in said(window)
