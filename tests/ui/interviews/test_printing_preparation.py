"""The prep sheet on paper: read back from its PDF, and the ways there."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import Interview
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.printing import pdf_of
from postview_desktop.ui.interviews.page import InterviewsPage
from postview_desktop.ui.interviews.preparation_tab import PreparationTab
from tests.support.builders import put_interview
from tests.support.window import click, seen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back")


@pytest.fixture
def interview(suite: Suite) -> Interview:
    return put_interview(suite.store, "2026-11-24T10:00", people=("Ana Ribeiro",))


def read_back(tab: PreparationTab, folder: Path) -> list[str]:
    file = folder / "read-back.pdf"
    file.write_bytes(pdf_of(tab._paper, QLocale("en_GB")))
    told = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, check=True, timeout=30).stdout
    # The typeface writes "ff" and "fi" as one.
    plain = unicodedata.normalize("NFKC", told.decode())
    return [re.sub(r"\s+", " ", page).strip() for page in plain.split("\f")[:-1]]


def tab_of(page: InterviewsPage, interview: Interview) -> PreparationTab:
    page.open(interview.id, "preparation")
    [tab] = page.findChildren(PreparationTab)
    return tab


@needs_poppler
def test_S6_all_of_the_sheet_is_on_paper_and_the_last_question_is_last(
    page: InterviewsPage, suite: Suite, interview: Interview, tmp_path: Path
) -> None:
    suite.interviews.save(replace(interview, notes="- Who owns the ledger?"))
    for start in ("2026-10-05T10:00", "2026-10-12T10:00"):
        before = put_interview(suite.store, start, organisation="Adatum")
        question = suite.reflections.add_question(before.id, "Why us?")
        suite.reflections.edit_question(question.id, rating=4, better="Two trade-offs")
    [told] = read_back(tab_of(page, interview), tmp_path)
    assert told.startswith("Preparation: ")
    for words in ("Whom you meet", "Why us? (asked 2 times)", "Two trade-offs", "Who owns the ledger?"):
        assert words in told
    assert "Last of all: how and when may I follow up? Preparation: " in told
    assert told.endswith("Page 1 of 1")


@needs_poppler
def test_S4_how_it_felt_is_on_no_paper(
    page: InterviewsPage, suite: Suite, interview: Interview, tmp_path: Path
) -> None:
    for start in ("2026-10-05T10:00", "2026-10-12T10:00"):
        before = put_interview(suite.store, start, organisation="Northwind")
        suite.reflections.edit_feeling(before.id, "terrified of the panel")
        question = suite.reflections.add_question(before.id, "Why us?")
        suite.reflections.edit_question(question.id, rating=4, better="Two trade-offs")
    assert "terrified" not in " ".join(read_back(tab_of(page, interview), tmp_path))


@needs_poppler
def test_a_long_sheet_goes_on_over_pages_with_nothing_lost(
    page: InterviewsPage, suite: Suite, interview: Interview, tmp_path: Path
) -> None:
    notes = "\n".join(f"- Question number {number}, {'which is long ' * 9}and ends here?" for number in range(80))
    suite.interviews.save(replace(interview, notes=notes))
    pages = read_back(tab_of(page, interview), tmp_path)
    assert len(pages) > 2
    whole = " ".join(pages)
    assert all(f"Question number {number}, which" in whole for number in range(80))
    assert all(page.startswith("Ask them") for page in pages[1:])


def test_save_as_pdf_asks_where_and_writes(
    page: InterviewsPage, interview: Interview, tmp_path: Path, qtbot: QtBot
) -> None:
    tab = tab_of(page, interview)
    click(page, "preparation_pdf")
    dialog = page.window().findChild(QFileDialog, "pdf_dialog")
    assert isinstance(dialog, QFileDialog)
    path = tmp_path / "preparation.pdf"
    with qtbot.waitSignal(tab._desk.said):
        dialog.fileSelected.emit(str(path))
    assert path.read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_without_a_printer_it_says_so(
    page: InterviewsPage, interview: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", list)
    tab_of(page, interview)
    click(page, "preparation_print")
    sheet = seen(page.window(), QWidget, "no_printer_sheet")
    assert any("knows of no printer" in label.text() for label in sheet.findChildren(QLabel))
    click(sheet, "sheet_cancel")


def test_only_the_preparation_is_printed(
    page: InterviewsPage, interview: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", list)
    assert not page.print_()
    page.open(interview.id, "people")
    assert not page.print_()
    tab_of(page, interview)
    assert page.print_()
    click(seen(page.window(), QWidget, "no_printer_sheet"), "sheet_cancel")
