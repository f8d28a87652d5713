"""A year on paper: laid out, painted and written in turns, with how far it is, and given up at a press."""

from __future__ import annotations

from collections.abc import Generator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.calendar.print_agenda import AgendaPaper
from postview_desktop.ui.calendar.print_sheet import PrintSheet
from postview_desktop.ui.common import turns
from postview_desktop.ui.common.page_preview import PagePreview
from postview_desktop.ui.common.printing import ProgressSheet
from postview_desktop.ui.common.turns import Turns, drained
from tests.support.builders import put_interview
from tests.support.window import is_seen, seen
from tests.ui.calendar.test_printing import TODAY, source  # noqa: F401


@pytest.fixture
def one_step_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a very slow computer."""
    monkeypatch.setattr(turns, "FIRST_S", 0)
    monkeypatch.setattr(turns, "TURN_S", 0)


@pytest.fixture
def paper(source: object, suite: Suite) -> AgendaPaper:  # noqa: F811
    for number in range(60):
        at = f"2026-11-{24 + number // 12}T{8 + number % 12:02}:00"
        put_interview(suite.store, at, organisation=f"Firm {number}")
    return AgendaPaper(source, TODAY, TODAY + timedelta(days=20))  # type: ignore[arg-type]


def progress(page: CalendarPage) -> ProgressSheet:
    """The sheet that says how far it is; found without letting the work go on."""
    (sheet,) = page.window().findChildren(ProgressSheet)
    assert sheet.isVisible()
    return sheet


def test_a_pdf_is_written_in_turns_and_says_how_far_it_is(
    page: CalendarPage, paper: AgendaPaper, qtbot: QtBot, tmp_path: Path, one_step_a_turn: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    path, said, told = tmp_path / "year.pdf", [], set()
    page.printing.said.connect(lambda text, _change: said.append(text))
    page.printing.printing.write(paper, path)
    sheet = progress(page)
    assert not path.exists()
    show = sheet.show_pages
    monkeypatch.setattr(sheet, "show_pages", lambda *pages: (show(*pages), told.add(sheet._words.text().split()[0])))
    qtbot.waitUntil(lambda: bool(said))
    assert told == {"Laying", "Page"}
    assert path.read_bytes().startswith(b"%PDF")
    assert said == [f"Written: {path}"]
    assert not is_seen(page, "progress_sheet")


def test_cancel_writes_nothing(
    page: CalendarPage, paper: AgendaPaper, qtbot: QtBot, tmp_path: Path, one_step_a_turn: None
) -> None:
    path, said = tmp_path / "year.pdf", []
    page.printing.said.connect(lambda text, _change: said.append(text))
    page.printing.printing.write(paper, path)
    QTest.mouseClick(progress(page).cancel, Qt.MouseButton.LeftButton)
    assert said == ["Cancelled. Nothing was written."]
    qtbot.wait(30)
    assert not path.exists()
    assert said == ["Cancelled. Nothing was written."]


def test_the_look_at_the_pages_says_that_they_are_laid_out_and_goes_on(
    page: CalendarPage, paper: AgendaPaper, qtbot: QtBot, one_step_a_turn: None
) -> None:
    page.show_view("agenda")
    page.print_()
    sheet = seen(page, QWidget, "print_sheet")
    assert isinstance(sheet, PrintSheet)
    preview = sheet.findChild(PagePreview)
    assert preview is not None
    assert preview.words().startswith("Laying out…")
    assert preview.accessibleName().startswith("Laying out…")
    assert not preview.grab().isNull()
    qtbot.waitUntil(lambda: preview.count > 0)
    assert preview.words() == f"Page 1 of {preview.count}"
    assert preview.count > 1
    sheet.reject()


def test_what_nobody_looks_at_any_more_is_not_laid_out(
    page: CalendarPage, paper: AgendaPaper, qtbot: QtBot, one_step_a_turn: None
) -> None:
    page.show_view("agenda")
    page.print_()
    sheet = seen(page, QWidget, "print_sheet")
    preview = sheet.findChild(PagePreview)
    assert preview is not None and preview._turns.busy
    sheet.hide()
    assert not preview._turns.busy
    sheet.close()


def counting(most: int, closed: list[bool]) -> Generator[int, None, str]:
    try:
        yield from range(most)
    finally:
        closed.append(True)
    return "done"


def test_turns_begin_anew_and_let_go(qtbot: QtBot, one_step_a_turn: None) -> None:
    driver, told, done, closed = Turns(), [], [], []
    driver.told.connect(told.append)
    driver.finished.connect(done.append)
    driver.start(counting(10**9, closed))
    driver.start(counting(3, closed))
    assert closed == [True], "the first was given up"
    qtbot.waitUntil(lambda: done == ["done"])
    assert told == [0, 0, 1, 2]
    assert not driver.busy
    driver.stop()


def test_short_work_is_done_at_once() -> None:
    driver, done = Turns(), []
    driver.finished.connect(done.append)
    driver.start(counting(3, []))
    assert done == ["done"]
    assert drained(counting(3, [])) == "done"


def test_work_that_fails_is_over() -> None:
    def failing() -> Generator[int, None, None]:
        yield 1
        raise ValueError

    driver = Turns()
    with pytest.raises(ValueError):
        driver.start(failing())
    assert not driver.busy
