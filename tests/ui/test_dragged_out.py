"""A letter and the calendar dragged out of the real pages as files that others can read."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.exports import Selection
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.letters.page import LettersPage
from postview_desktop.ui.shell.exporting import Exporting
from tests.support.builders import put_interview
from tests.support.window import seen, settle
from tests.ui.common.test_drag_out import drag, dragged, drags

__all__ = ["drags"]


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    assert jobs.close()
    shiboken6.delete(jobs)


@pytest.fixture
def letters(look: Look, suite: Suite, jobs: Jobs, qtbot: QtBot) -> LettersPage:
    page = LettersPage(
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
        porter=Porter(lambda: suite.attachments, suite.history, jobs, parent=jobs),
    )
    qtbot.addWidget(page)
    page.resize(1068, 700)
    page.show()
    return page


def test_a_letter_is_dragged_out_as_a_mail_file(letters: LettersPage, suite: Suite) -> None:
    held = put_interview(suite.store, "2026-11-20T10:00", people=("Joel Katz",))
    letter = suite.letters.start(LetterKind.THANK_YOU, held.id)
    letters.refresh()
    drag(seen(letters, QWidget, f"letter_row_{letter.id}"), 80)
    [[path]] = dragged
    assert path.endswith("Joel Katz.eml")
    assert Path(path).is_relative_to(suite.store.path.parent / "opened"), "where it goes at the end, and after a kill"
    message = message_from_bytes(Path(path).read_bytes())
    assert message["Subject"]
    assert suite.letters.get(letter.id) == letter, "dragging changes nothing and sends nothing"


def test_a_letter_that_cannot_be_made_a_file_says_why(
    letters: LettersPage, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = put_interview(suite.store, "2026-11-20T10:00", people=("Joel Katz",))
    letter = suite.letters.start(LetterKind.THANK_YOU, held.id)

    def missing(_id: int) -> bytes:
        raise PostviewError(Problem.DOCUMENT_MISSING, file="cv.pdf")

    monkeypatch.setattr(suite.letters, "eml", missing)
    letters.refresh()
    drag(seen(letters, QWidget, f"letter_row_{letter.id}"), 80)
    assert dragged == []
    settle()
    assert "cv.pdf" in letters.list.banner.words.text()


def test_the_calendar_is_dragged_out_as_it_is_selected(look: Look, suite: Suite, jobs: Jobs, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    put_interview(suite.store, "2026-11-20T10:00", organisation="Northwind")
    put_interview(suite.store, "2026-11-21T10:00", organisation="Fabrikam")
    [fabrikam] = [one for one in suite.applications.organisations() if one.name == "Fabrikam"]
    exporting = Exporting(
        look,
        lambda: suite.exports,
        window,
        jobs=jobs,
        data_dir=Path(suite.store.path).parent,
        organisations=suite.applications.organisations,
    )
    exporting.ask_calendar(Selection())
    sheet = seen(window, QWidget, "export_calendar_sheet")
    sheet.organisation.setCurrentIndex(sheet.organisation.findData(fabrikam.id))
    drag(seen(sheet, QWidget, "export_drag"), 80)
    [[path]] = dragged
    text = Path(path).read_text("utf-8")
    assert Path(path).name == "PostView.ics"
    assert Path(path).is_relative_to(suite.store.path.parent / "opened")
    assert "Fabrikam" in text
    assert "Northwind" not in text
    sheet.interviews.setChecked(False)
    sheet.due.setChecked(False)
    drag(seen(sheet, QWidget, "export_drag"), 80)
    assert len(dragged) == 1, "nothing is selected, and that is said"
    sheet.reject()
