"""What the settings say is read after a letter of which nobody knows whether it left: true in each case."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from postview_desktop.domain.change import Verb
from postview_desktop.domain.letter import Account, Letter, LetterState, SentCopy
from postview_desktop.services.suite import Suite
from postview_desktop.ui.settings.page import SettingsPage
from tests.support.builders import put
from tests.support.window import seen
from tests.ui.settings.test_page import inbox, page, ring, server, suite

__all__ = ["inbox", "page", "ring", "server", "suite"]


@pytest.mark.parametrize(
    ("fields", "part"),
    [
        ({}, "for half an hour, also while it does not look for answers, and then asks you"),
        ({"sent_copy": SentCopy.PROVIDER}, "for half an hour"),
        ({"sent_copy": SentCopy.OURS}, "asks you at once: it has found out"),
        ({"sent_copy": SentCopy.NONE}, "asks you at once: it has found out"),
        ({"sent_copy": SentCopy.OURS, "looks": True}, "for half an hour"),
        ({"imap_host": ""}, "asks you at once: without the server for incoming mail"),
        ({"user": ""}, "asks you at once: without the server for incoming mail"),
    ],
)
def test_what_is_said_is_what_is_done(page: SettingsPage, suite: Suite, fields: dict[str, Any], part: str) -> None:
    account = Account(address="sam@gmail.com", user="sam", host="smtp.gmail.com", imap_host="imap.gmail.com")
    with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
        change.add(replace(account, **fields))
    put(suite.store, Letter(state=LetterState.UNKNOWN, updated_at=suite.clock.now()))
    page.refresh()
    assert part in seen(page, QLabel, "seeking_reads").text()
    assert (suite.answers.errand() is None) is ("at once" in part) or fields.get("looks")
    assert bool(suite.outbox.waiting().needs_person) is ("at once" in part)
