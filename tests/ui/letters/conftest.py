"""What the tests of the letters' page share: the page over a store with an interview in it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.letters.page import LettersPage
from tests.support.builders import put_interview
from tests.support.clock import FixedClock


@pytest.fixture
def suite(store: Store, clock: FixedClock) -> Suite:
    return open_suite(store, clock)


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite) -> LettersPage:
    jobs = Jobs()
    made = LettersPage(
        look,
        letters=suite.letters,
        outbox=suite.outbox,
        accounts=suite.accounts,
        follow_ups=suite.follow_ups,
        interviews=suite.interviews,
        settings=suite.settings,
        clock=suite.clock,
        jobs=jobs,
        answers=suite.answers,
        templates=suite.templates,
        spelling=suite.spelling,
        history=suite.history,
    )
    suite.store.on_change.append(lambda _touched: made.refresh())
    qtbot.addWidget(made, before_close_func=lambda _page: jobs.close())
    made.resize(1068, 832)
    made.show()
    return made


@pytest.fixture
def starter(suite: Suite) -> Letter:
    """A thank-you to Ana that nothing was typed into."""
    interview = put_interview(suite.store, people=("Ana Ribeiro", "Joel Katz"))
    return suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
