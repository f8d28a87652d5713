"""The kills of `make torture`, kept few."""

from __future__ import annotations

import random
from datetime import time
from pathlib import Path

from pytestqt.qtbot import QtBot

from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.letters.page import LettersPage
from postview_desktop.ui.letters.time_sheet import TimeSheet
from tests.support.window import choose, words
from tests.torture.kills import killed_over_the_sheet_of_times, run


def test_killed_while_somebody_works_at_the_window(tmp_path: Path) -> None:
    told = run(tmp_path, 4, random.randrange(10**6))
    assert told.wrong == []
    assert told.kills == 4


def test_what_was_half_chosen_in_a_sheet_is_there_again_after_a_kill(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    database, letter_id, chosen = killed_over_the_sheet_of_times(tmp_path, random.randrange(10**6))
    clock = Clock()
    suite = open_suite(Store.open(database, clock.now), clock)
    jobs = Jobs()
    page = LettersPage(
        look,
        letters=suite.letters,
        outbox=suite.outbox,
        accounts=suite.accounts,
        follow_ups=suite.follow_ups,
        interviews=suite.interviews,
        settings=suite.settings,
        clock=clock,
        jobs=jobs,
        answers=suite.answers,
        templates=suite.templates,
        spelling=suite.spelling,
        drafts=suite.drafts,
    )
    qtbot.addWidget(page)
    page.show()
    page.open(letter_id)
    choose(page, "when_other")
    sheet = page.findChildren(TimeSheet)[0]
    assert sheet.time.value() == time.fromisoformat(chosen)
    assert "This is what you typed last time" in words(sheet)
    sheet.reject()
    page.hide()
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    suite.store.close()
