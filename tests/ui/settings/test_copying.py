"""Copies in the sent mail, in Settings: off until the person switches them on; what was found out is said plainly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, Letter, LetterState, SentCopy
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.copying_part import CopyingPart
from tests.support.builders import put
from tests.support.window import click, seen

ACCOUNT = Account(address="sam@jobseeker.example", user="sam", host="mail.example", imap_host="imap.example")


@pytest.fixture
def part(qtbot: QtBot, look: Look, suite: Suite) -> Iterator[CopyingPart]:
    made = CopyingPart(look, suite.copies)
    qtbot.addWidget(made)
    made.show()

    def show(_: object = None) -> None:
        if shiboken6.isValid(made):
            made.show_state(suite.accounts.get())

    suite.store.on_change.append(show)
    show()
    yield made
    suite.store.on_change.remove(show)


def state(part: CopyingPart) -> str:
    return seen(part, QLabel, "sent_copies_state").text()


def test_without_a_server_for_incoming_mail_there_is_no_switch(part: CopyingPart, suite: Suite) -> None:
    assert not part.isVisible()
    put(suite.store, replace(ACCOUNT, imap_host=""))
    assert not part.isVisible()


def test_it_is_off_until_it_is_switched_on_and_can_be_undone(part: CopyingPart, suite: Suite) -> None:
    put(suite.store, ACCOUNT)
    switch = seen(part, QCheckBox, "account_sent_copies")
    assert not switch.isChecked() and not suite.copies.state().allowed
    said: list[int] = []
    part.said.connect(lambda _words, change: said.append(change))
    click(part, "account_sent_copies")
    assert suite.copies.state().allowed
    assert "the next letter that leaves" in state(part)
    suite.history.undo(said[0])
    assert not switch.isChecked() and not suite.copies.state().allowed


@pytest.mark.parametrize(
    ("kept_by", "words"),
    [
        (SentCopy.PROVIDER, "PostView adds none"),
        (SentCopy.OURS, "PostView puts them there"),
        (SentCopy.NONE, "has no folder for sent mail"),
    ],
)
def test_what_was_found_out_is_said(part: CopyingPart, suite: Suite, kept_by: SentCopy, words: str) -> None:
    (account,) = put(suite.store, ACCOUNT)
    suite.copies.allow(True)
    with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
        change.save(replace(account, sent_copy=kept_by))
    assert words in state(part)


def test_what_went_wrong_is_told_here_and_that_no_letter_hangs_on_it(part: CopyingPart, suite: Suite) -> None:
    put(suite.store, ACCOUNT)
    suite.copies.allow(True)
    (letter,) = put(suite.store, Letter(state=LetterState.COMMITTING, updated_at=suite.clock.now()))
    with suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(letter, state=LetterState.UNKNOWN))
    suite.outbox.decide(letter.id, True)
    suite.clock.advance(700)  # type: ignore[attr-defined]
    errand = suite.copies.begin()
    assert errand is not None
    suite.copies.failed(errand, PostviewError(Problem.SERVER_SILENT, host="imap.example"))
    part.show_state(suite.accounts.get())
    assert "every letter is where it should be" in state(part)
    assert "imap.example" in state(part)
