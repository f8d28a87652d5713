"""The calendar on paper: what the pages hold, read back from the PDF, and the way there through the sheet."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.calendar.print_agenda import AgendaPaper
from postview_desktop.ui.calendar.print_month import MonthPaper
from postview_desktop.ui.calendar.print_sheet import PrintSheet
from postview_desktop.ui.calendar.print_source import Source
from postview_desktop.ui.calendar.print_week import WeekPaper
from postview_desktop.ui.calendar.view import Shown
from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.common.page_flow import Piece, paginate
from postview_desktop.ui.common.page_preview import PagePreview
from postview_desktop.ui.common.paper import Printable, paper_font, paper_size, set_text
from postview_desktop.ui.common.printing import Printing, pdf_of
from tests.support.builders import put_interview
from tests.support.window import click, seen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TODAY = date(2026, 11, 23)
BRITISH = QLocale("en_GB")
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils reads the PDF back")


@pytest.fixture
def source(suite: Suite) -> Source:
    """All of it, in British English, in London."""
    clock = suite.clock
    return Source(
        suite.calendar.items, lambda _item: [], Shown(), Dates(BRITISH), clock.today(), clock.now(), clock.zone(), 0
    )


def text_of(what: Printable, folder: Path, locale: QLocale = BRITISH) -> list[str]:
    """The words of each page, spaces as one."""
    file = folder / "read-back.pdf"
    file.write_bytes(pdf_of(what, locale))
    told = subprocess.run(["pdftotext", "-raw", str(file), "-"], capture_output=True, check=True, timeout=30).stdout
    return [re.sub(r"\s+", " ", page).strip() for page in told.decode().split("\f")[:-1]]


def squeezed(text: str) -> str:
    """Without any space: where lines are broken says nothing about what is there."""
    return re.sub(r"\s", "", text)


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height of the first page in points."""
    found = re.search(rb"/MediaBox \[0(?:\.0+)? 0(?:\.0+)? ([\d.]+) ([\d.]+)\]", data)
    assert found is not None
    return round(float(found[1])), round(float(found[2]))


# Which pages


@needs_poppler
def test_a_month_has_each_of_its_things(suite: Suite, source: Source, tmp_path: Path) -> None:
    put_interview(suite.store, "2026-11-24T10:00", organisation="Adatum", title="Phone screen")
    put_interview(suite.store, "2026-11-25T10:00", organisation="Contoso", state=InterviewState.CANCELLED)
    put_interview(suite.store, "2026-11-17T09:00", organisation="Fabrikam", state=InterviewState.TOOK_PLACE)
    [page] = text_of(MonthPaper(source, TODAY), tmp_path)
    told = squeezed(page)
    assert page.startswith("November 2026 Mon Tue Wed Thu Fri Sat Sun")
    assert squeezed("10:00 Adatum, Phone screen") in told
    assert squeezed("Contoso, First round, cancelled") in told
    assert squeezed("Follow up: Fabrikam, until Tue 1 Dec") in told
    assert "November 2026 · as of Mon 23 Nov 2026, 15:00 Page 1 of 1" in page


@needs_poppler
def test_what_does_not_fit_into_a_day_is_on_the_page_after_it(suite: Suite, source: Source, tmp_path: Path) -> None:
    for number in range(20):
        put_interview(
            suite.store, f"2026-11-24T{8 + number // 4:02}:{number % 4 * 15:02}", organisation=f"Firm{number:02}"
        )
    pages = text_of(MonthPaper(source, TODAY), tmp_path)
    assert len(pages) == 2
    assert "more, see the next page" in pages[0]
    assert "Also on Tuesday 24 November" in pages[1]
    for number in range(20):
        assert f"Firm{number:02}, First round" in pages[1] or f"Firm{number:02}, First round" in pages[0]


@needs_poppler
@pytest.mark.parametrize("paper", [MonthPaper, WeekPaper])
def test_a_name_of_300_letters_is_there_to_its_last_letter(
    suite: Suite, source: Source, tmp_path: Path, paper: Callable[[Source, date], Printable]
) -> None:
    name = "Aufsichtsratsvorsitzendenstellvertreterin " * 7 + "Ende"
    for hour in range(8, 14):
        put_interview(suite.store, f"2026-11-24T{hour:02}:00", organisation=f"{hour} {name}", minutes=30)
    told = squeezed("".join(text_of(paper(source, TODAY), tmp_path)))
    for hour in range(8, 14):
        assert squeezed(f"{hour} {name}") in told


@needs_poppler
def test_a_week_has_hours_and_what_stands_beside_each_other(suite: Suite, source: Source, tmp_path: Path) -> None:
    put_interview(suite.store, "2026-11-24T10:00", organisation="Adatum", minutes=120)
    put_interview(suite.store, "2026-11-24T11:00", organisation="Contoso", minutes=120)
    put_interview(suite.store, "2026-11-26T06:30", organisation="Early", minutes=120)
    put_interview(suite.store, "2026-11-27T21:00", organisation="Late", minutes=170)
    put_interview(suite.store, "2026-11-25T00:00", organisation="Two days", minutes=2880)
    pages = text_of(WeekPaper(source, TODAY), tmp_path)
    told = squeezed("".join(pages))
    for words in ("10:00 – 12:00", "11:00 – 13:00", "Adatum", "Contoso", "Early", "Late", "06:00", "23:00", "Two days"):
        assert squeezed(words) in told
    assert "Mon 23 Nov 2026 to Sun 29 Nov 2026" in pages[0]


@needs_poppler
def test_ten_at_one_hour_are_all_told(suite: Suite, source: Source, tmp_path: Path) -> None:
    for number in range(10):
        put_interview(suite.store, "2026-11-24T10:00", organisation=f"Firm{number}")
    told = squeezed("".join(text_of(WeekPaper(source, TODAY), tmp_path)))
    assert all(f"Firm{number}" in told for number in range(10))


@needs_poppler
@pytest.mark.parametrize("monday", [date(2027, 3, 22), date(2026, 10, 19)])
def test_a_week_in_which_the_clocks_change(suite: Suite, source: Source, tmp_path: Path, monday: date) -> None:
    sunday = monday + timedelta(days=6)
    put_interview(suite.store, f"{sunday}T01:30", organisation="Night", minutes=120)
    put_interview(suite.store, f"{sunday}T14:00", organisation="Noon")
    told = squeezed("".join(text_of(WeekPaper(source, monday), tmp_path)))
    assert "Night" in told
    assert squeezed("14:00 – 14:45 Noon") in told


@needs_poppler
def test_the_agenda_says_hours_there_and_why(suite: Suite, source: Source, tmp_path: Path) -> None:
    put_interview(suite.store, "2026-11-24T22:30", organisation="Globex", zone="America/New_York")
    put_interview(suite.store, "2026-11-17T09:00", organisation="Fabrikam", state=InterviewState.TOOK_PLACE)

    def about(item: CalendarItem) -> list[str]:
        return ["Because of the rule."] if item.kind == "follow_up" else []

    told = " ".join(text_of(AgendaPaper(replace(source, about=about), TODAY, TODAY + timedelta(days=9)), tmp_path))
    assert "Wednesday 25 November" in told
    assert "03:30 – 04:15 Globex, First round" in told
    assert "Tue 24 Nov, 22:30 – 23:15 in New York" in told
    assert "Because of the rule." in told
    assert "Today" not in told
    assert "tomorrow" not in told


@needs_poppler
def test_a_window_is_on_its_best_day_and_once_on_the_day_of_printing(
    suite: Suite, source: Source, tmp_path: Path
) -> None:
    put_interview(suite.store, "2026-11-18T09:00", organisation="Fabrikam", state=InterviewState.TOOK_PLACE)
    wednesday = replace(source, today=date(2026, 11, 26))
    told = " ".join(text_of(AgendaPaper(wednesday, TODAY, TODAY + timedelta(days=20)), tmp_path))
    assert told.count("Follow up: Fabrikam") == 2
    assert told.count("Also open on this day") == 1


@needs_poppler
def test_an_agenda_of_many_pages_repeats_its_headings_and_numbers(suite: Suite, source: Source, tmp_path: Path) -> None:
    for number in range(96):
        put_interview(suite.store, f"2026-11-24T{number // 4:02}:{number % 4 * 15:02}", organisation=f"Firm{number:02}")
    put_interview(suite.store, "2026-11-25T10:00", organisation="Next")
    pages = text_of(AgendaPaper(source, date(2026, 11, 24), date(2026, 11, 25)), tmp_path)
    assert len(pages) > 2
    for number, page in enumerate(pages):
        assert f"Page {number + 1} of {len(pages)}" in page
        if number:
            assert page.startswith(("Tuesday 24 November, continued", "Wednesday 25 November"))
    whole = " ".join(pages)
    assert [whole.count(f"Firm{number:02}, First round") for number in range(96)] == [1] * 96


@needs_poppler
def test_nothing_at_all_is_said(source: Source, tmp_path: Path) -> None:
    [page] = text_of(AgendaPaper(source, date(2031, 1, 1), date(2031, 1, 28)), tmp_path)
    assert "Nothing on these days." in page
    assert len(text_of(MonthPaper(source, date(2031, 1, 1)), tmp_path)) == 1


@needs_poppler
def test_the_filters_in_force_hold_on_paper_and_are_told(suite: Suite, source: Source, tmp_path: Path) -> None:
    put_interview(suite.store, "2026-11-24T10:00", organisation="Adatum")
    other = put_interview(suite.store, "2026-11-24T11:00", organisation="Contoso")
    put_interview(suite.store, "2026-11-17T09:00", organisation="Fabrikam", state=InterviewState.TOOK_PLACE)
    item = next(item for item in source.items(TODAY, TODAY + timedelta(days=7)) if item.interview_id == other.id)
    shown = Shown(frozenset({"follow_up"}), frozenset({item.organisation_id}))
    for paper in (
        MonthPaper(replace(source, shown=shown), TODAY),
        WeekPaper(replace(source, shown=shown), TODAY),
        AgendaPaper(replace(source, shown=shown), TODAY, TODAY + timedelta(days=9)),
    ):
        told = " ".join(text_of(paper, tmp_path))
        assert "Contoso" in told
        assert "Adatum" not in told
        assert "Fabrikam" not in told
        assert "Left out: Follow-up, other organisations" in told


@needs_poppler
def test_names_from_right_to_left_are_there(suite: Suite, source: Source, tmp_path: Path) -> None:
    put_interview(suite.store, "2026-11-24T10:00", organisation="חברה")
    told = " ".join(text_of(AgendaPaper(source, TODAY, TODAY + timedelta(days=3)), tmp_path))
    letters = "".join(letter for letter in told if "\u0590" <= letter <= "\u05ff")
    assert letters in ("חברה", "הרבח")  # read as it is written, or as it is painted
    assert "10:00 – 10:45" in told


@pytest.mark.parametrize(
    ("locale", "portrait"), [("en_GB", (595, 842)), ("de_DE", (595, 842)), ("en_US", (612, 792)), ("es_MX", (612, 792))]
)
def test_paper_is_that_of_the_land_and_the_way_round_that_of_the_view(
    source: Source, locale: str, portrait: tuple[int, int]
) -> None:
    place = QLocale(locale)
    assert size_of(pdf_of(AgendaPaper(source, TODAY, TODAY), place)) == portrait
    assert size_of(pdf_of(MonthPaper(source, TODAY), place)) == portrait[::-1]
    assert size_of(pdf_of(WeekPaper(source, TODAY), place)) == portrait[::-1]


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_the_ends_of_time_can_be_printed(source: Source, day: date) -> None:
    for paper in (MonthPaper(source, day), WeekPaper(source, day), AgendaPaper(source, day, day)):
        assert pdf_of(paper, BRITISH).startswith(b"%PDF")


def test_it_is_text_and_no_picture(suite: Suite, source: Source) -> None:
    put_interview(suite.store, "2026-11-24T10:00")
    for paper in (MonthPaper(source, TODAY), WeekPaper(source, TODAY), AgendaPaper(source, TODAY, TODAY)):
        data = pdf_of(paper, BRITISH)
        assert b"/Subtype /Image" not in data
        assert b"/Font" in data


# What is broken into lines and pages


@pytest.mark.parametrize("text", ["", "one", "a few words that are long", "x" * 500, "שלום " * 30, "🎉 party " * 20])
@pytest.mark.parametrize("width", [60.0, 500.0, 5000.0])
def test_no_letter_is_lost_where_lines_break(qtbot: QtBot, text: str, width: float) -> None:
    set_ = set_text(text, paper_font(9), width)
    assert squeezed("".join(set_.lines)) == squeezed(text)
    assert not set_.cut


def test_fewer_lines_than_it_takes_are_said_to_be_cut(qtbot: QtBot) -> None:
    text = set_text("a few words that are long " * 5, paper_font(9), 800, 2)
    assert text.cut
    assert len(text.lines) == 2
    assert text.lines[-1].endswith("…")


def a_piece(name: str, height: float, log: list[tuple[int, str, float]], page: list[int], **fields: Any) -> Piece:
    return Piece(height, lambda _painter, y: log.append((page[0], name, y)), **fields)


def test_no_piece_is_split_and_no_heading_is_left_alone(qtbot: QtBot) -> None:
    log: list[tuple[int, str, float]] = []
    page = [0]
    pieces: list[Piece] = []
    for day in range(7):
        again = lambda _painter, y, day=day: log.append((page[0], f"again{day}", y))  # noqa: E731
        pieces.append(a_piece(f"day{day}", 12, log, page, heading=True, again=again, again_height=8))
        pieces += [a_piece(f"item{day}.{number}", 10 + day, log, page) for number in range(5)]
    pages = paginate(pieces, 100)
    painter = QPainter()
    for number, paint in enumerate(pages):
        page[0] = number
        paint(painter)
    names = [name for _page, name, _y in log if not name.startswith("again")]
    assert names == [f"{kind}" for day in range(7) for kind in (f"day{day}", *(f"item{day}.{n}" for n in range(5)))]
    for number in range(len(pages)):
        on_page = [(name, y) for where, name, y in log if where == number]
        assert not on_page[-1][0].startswith(("day", "again"))
        first = on_page[0][0]
        assert number == 0 or first.startswith(("day", "again"))
        if first.startswith("again"):
            assert on_page[1][0].startswith(f"item{first[5:]}.")
        for name, y in on_page:
            high = 10 + int(name[4]) if name.startswith("item") else 8
            assert y + high <= 100


def test_a_piece_higher_than_a_page_stands_on_one(qtbot: QtBot) -> None:
    log: list[tuple[int, str, float]] = []
    pages = paginate([a_piece("one", 10, log, [0]), a_piece("two", 500, log, [0]), a_piece("three", 10, log, [0])], 100)
    assert len(pages) == 3


# The sheet


def sheet_of(page: CalendarPage) -> PrintSheet:
    page.print_()
    [sheet] = [one for one in page.window().findChildren(PrintSheet) if one.isVisible()]
    return sheet


@pytest.mark.parametrize(("view", "words"), [("month", "November 2026"), ("week", "Mon 23"), ("agenda", "Agenda")])
def test_the_sheet_begins_with_what_is_seen(page: CalendarPage, view: str, words: str) -> None:
    page.show_view(view)
    sheet = sheet_of(page)
    assert sheet.paper().title.startswith(words)
    assert seen(sheet, QLabel, "print_page_number").text() == "Page 1 of 1"
    sheet.reject()


def test_what_is_chosen_is_looked_at_page_by_page(page: CalendarPage, suite: Suite) -> None:
    for number in range(40):
        put_interview(
            suite.store, f"2026-11-24T{8 + number // 4:02}:{number % 4 * 15:02}", organisation=f"Firm{number:02}"
        )
    sheet = sheet_of(page)
    preview = seen(sheet, PagePreview, "page_preview")
    first = preview.grab().toImage()
    click(sheet, "choose_agenda")
    assert preview.grab().toImage() != first
    assert preview.count == 2
    assert not seen(sheet, QPushButton, "print_previous_page").isEnabled()
    click(sheet, "print_next_page")
    assert seen(sheet, QLabel, "print_page_number").text() == "Page 2 of 2"
    assert preview.accessibleName() == "Page 2 of 2"
    assert not seen(sheet, QPushButton, "print_next_page").isEnabled()
    QTest.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.number == 1
    sheet.reject()


def test_paper_is_light_in_the_dark(page: CalendarPage, look: object, dark_look: object) -> None:
    sheet = sheet_of(page)
    picture: QImage = seen(sheet, QWidget, "page_preview").grab().toImage()
    middle = picture.pixelColor(picture.rect().center() + QPoint(3, 3))
    assert middle.lightness() > 200
    sheet.reject()


def test_days_the_wrong_way_round_and_too_many_are_told(page: CalendarPage) -> None:
    page.show_view("agenda")
    sheet = sheet_of(page)
    sheet._last.set_value(TODAY - timedelta(days=1))
    sheet._last.day_changed.emit(TODAY)
    assert sheet.trouble.text() == "The last day is before the first one."
    click(sheet, "print_pdf")
    assert sheet.isVisible()
    sheet._last.set_value(TODAY + timedelta(days=500))
    click(sheet, "sheet_main")
    assert sheet.trouble.text() == "At most a year fits into one agenda. Choose fewer days."
    sheet.reject()


def test_the_filters_of_the_page_are_those_of_the_sheet(page: CalendarPage) -> None:
    page.filters.show_hidden(frozenset({"follow_up"}))
    sheet = sheet_of(page)
    assert seen(sheet, QLabel, "print_left_out").text() == "Left out: Follow-up"
    sheet.reject()


# Where it goes


def test_save_as_pdf_asks_where_and_writes(page: CalendarPage, tmp_path: Path, qtbot: QtBot) -> None:
    sheet = sheet_of(page)
    click(sheet, "print_pdf")
    dialog = page.findChild(QFileDialog, "pdf_dialog") or page.window().findChild(QFileDialog, "pdf_dialog")
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("month-2026-11.pdf")
    path = tmp_path / "papers" / "month.pdf"
    path.parent.mkdir()
    with qtbot.waitSignal(page.said) as said:
        dialog.fileSelected.emit(str(path))
    assert said.args == [f"Written: {path}", 0]
    assert path.read_bytes().startswith(b"%PDF")
    assert [other.name for other in path.parent.iterdir()] == ["month.pdf"]
    dialog.reject()


def test_a_disk_that_refuses_leaves_what_was_there(
    page: CalendarPage, source: Source, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "papers" / "month.pdf"
    path.parent.mkdir()
    path.write_text("before")

    def refuse(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with qtbot.waitSignal(page.failed) as failed:
        page.printing.printing.write(MonthPaper(source, TODAY), path)
    assert failed.args is not None
    assert failed.args[0].problem.value == "disk_full"
    assert path.read_text() == "before"
    assert [other.name for other in path.parent.iterdir()] == ["month.pdf"]


def test_without_a_printer_it_says_so_and_offers_a_pdf(
    page: CalendarPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", list)
    sheet = sheet_of(page)
    click(sheet, "sheet_main")
    told = seen(page.window(), QWidget, "no_printer_sheet")
    assert any("knows of no printer" in label.text() for label in told.findChildren(QLabel))
    click(told, "sheet_main")
    dialog = page.window().findChild(QFileDialog, "pdf_dialog")
    assert isinstance(dialog, QFileDialog)
    dialog.reject()


def test_with_a_printer_it_is_asked_for_and_gets_the_pages(
    page: CalendarPage, source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrinterInfo.availablePrinterNames", lambda: ["Office"])
    printing = Printing(page._look, page)
    printing.print_(MonthPaper(source, TODAY))
    [dialog] = page.window().findChildren(QPrintDialog)
    assert dialog.isVisible()
    printer = dialog.printer()
    assert printer.pageLayout().orientation().name == "Landscape"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(printing.said) as said:
        dialog.done(QDialog.DialogCode.Accepted)
    assert said.args == ["Sent to the printer: November 2026", 0]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.qt_log_ignore("Returned false", extend=True)
def test_a_printer_that_refuses_is_told(page: CalendarPage, source: Source, tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))
    printing = Printing(page._look, page)
    with qtbot.waitSignal(printing.said) as said:
        printing._print_on(printer, MonthPaper(source, TODAY))
    assert said.args is not None
    assert said.args[0].startswith("The printer did not take it.")


def test_paper_sizes() -> None:
    assert paper_size(QLocale("en_US")).id().name == "Letter"
    assert paper_size(QLocale("fr_FR")).id().name == "A4"
