"""Printing the calendar: a month, a week or the agenda, looked at before it goes to a printer or into a PDF."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from postview_desktop.services.calendar import Calendar, CalendarItem
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar.details import Details
from postview_desktop.ui.calendar.print_agenda import AgendaPaper
from postview_desktop.ui.calendar.print_month import MonthPaper
from postview_desktop.ui.calendar.print_source import Source
from postview_desktop.ui.calendar.print_week import WeekPaper
from postview_desktop.ui.calendar.view import Shown
from postview_desktop.ui.calendar.words import first_weekday_of
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.common.page_preview import PagePreview
from postview_desktop.ui.common.paper import Printable
from postview_desktop.ui.common.printing import Printing
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.common.sheet import Sheet

AGENDA_DAYS = 28
MOST_DAYS = 366


class PrintSheet(Sheet):
    """What is chosen is shown as it will be on paper. `accepted` is Print…; `pdf_wished` the other way."""

    pdf_wished = Signal()

    def __init__(self, look: Look, parent: QWidget, source: Source, view: str, day: date) -> None:
        """`view` is "month", "week" or "agenda"; `day` the one that is shown."""
        super().__init__(look, parent, self.tr("Print the calendar"), self.tr("Print…"))
        self.setObjectName("print_sheet")
        self._look = look
        self._source = source
        row = QHBoxLayout()
        row.setSpacing(8)
        self._choice = Segmented(
            look, [("month", self.tr("Month")), ("week", self.tr("Week")), ("agenda", self.tr("Agenda"))], self
        )
        self._choice.setObjectName("print_what")
        self._choice.setAccessibleName(self.tr("What is printed"))
        row.addWidget(self._choice)
        row.addStretch(1)
        self._from_label = QLabel(self.tr("From"), self)
        row.addWidget(self._from_label)
        self._first = DateField(look, day, self)
        self._first.setObjectName("print_first")
        self._first.setAccessibleName(self.tr("From"))
        self._from_label.setBuddy(self._first)
        row.addWidget(self._first)
        self._to_label = QLabel(self.tr("to"), self)
        row.addWidget(self._to_label)
        self._last = DateField(look, _later(day, AGENDA_DAYS - 1), self)
        self._last.setObjectName("print_last")
        self._last.setAccessibleName(self.tr("Until"))
        self._to_label.setBuddy(self._last)
        row.addWidget(self._last)
        self.body.addLayout(row)
        self._preview = PagePreview(look, self)
        self.body.addWidget(self._preview, 1)
        self.body.addLayout(self._pages_row(look))
        pdf = Button(look, self.tr("Save as PDF…"), parent=self)
        pdf.setObjectName("print_pdf")
        pdf.setAutoDefault(False)
        pdf.clicked.connect(self._on_pdf)
        self.add_button(pdf)
        self._choice.set_chosen(view)
        self._choice.chosen.connect(lambda _key: self._show())
        self._first.day_changed.connect(lambda _day: self._show())
        self._last.day_changed.connect(lambda _day: self._show())
        self._preview.turned.connect(self._show_number)
        self.set_check(self._wrong)
        em = look.theme.em
        self.resize(round(44 * em), round(36 * em))
        self._show()

    def _pages_row(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        self._left_out = Small(look, self._source.kinds_left_out(), self)
        self._left_out.setObjectName("print_left_out")
        row.addWidget(self._left_out, 1)
        self._buttons: list[Button] = []
        for name, icon, words, by in (
            ("print_previous_page", "chevron-left", self.tr("Previous page"), -1),
            ("print_next_page", "chevron-right", self.tr("Next page"), 1),
        ):
            button = Button(look, "", icon=icon, quiet=True, parent=self)
            button.setObjectName(name)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, by=by: self._preview.turn(by))
            self._buttons.append(button)
        self._number = Small(look, "", self)
        self._number.setObjectName("print_page_number")
        self._number.setWordWrap(False)
        row.addWidget(self._buttons[0])
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._buttons[1])
        return row

    def paper(self) -> Printable:
        """What is chosen, as it goes to the printer."""
        day = self._first.value()
        view = self._choice.chosen_key()
        if view == "month":
            return MonthPaper(self._source, day)
        if view == "week":
            back = (day.weekday() - self._source.first_weekday) % 7
            return WeekPaper(self._source, date.fromordinal(max(1, day.toordinal() - back)))
        return AgendaPaper(self._source, day, max(day, min(self._last.value(), _later(day, MOST_DAYS - 1))))

    def _wrong(self) -> str:
        if self._choice.chosen_key() != "agenda":
            return ""
        first, last = self._first.value(), self._last.value()
        if last < first:
            return self.tr("The last day is before the first one.")
        if (last - first).days >= MOST_DAYS:
            return self.tr("At most a year fits into one agenda. Choose fewer days.")
        return ""

    def _show(self) -> None:
        agenda = self._choice.chosen_key() == "agenda"
        for widget in (self._to_label, self._last):
            widget.setVisible(agenda)
        self._from_label.setText(self.tr("From") if agenda else self.tr("With the day"))
        self.say(self._wrong())
        self._preview.show_pages(self.paper(), self._look.dates.locale)

    def _show_number(self) -> None:
        self._number.setText(self._preview.words())
        self._buttons[0].setEnabled(self._preview.number > 1)
        self._buttons[1].setEnabled(self._preview.number < self._preview.count)

    def _on_pdf(self) -> None:
        wrong = self._wrong()
        if wrong:
            self.say(wrong)
            return
        self.pdf_wished.emit()
        self.reject()


class CalendarPrinting(QObject):
    """Opens the sheet and does what was chosen in it. `said` and `failed` as in `Printing`."""

    said = Signal(str, int)
    failed = Signal(object)

    def __init__(self, look: Look, calendar: Calendar, details: Details, clock: Clock, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._calendar = calendar
        self._details = details
        self._clock = clock
        self._page = page
        self.printing = Printing(look, page)
        self.printing.said.connect(self.said)
        self.printing.failed.connect(self.failed)

    def ask(self, view: str, day: date, shown: Shown, first_weekday: int) -> None:
        """Show what would be printed: the view that is seen, with the day that is chosen.

        `first_weekday` is 0 for Monday, -1 as the locale has it.
        """
        dates, clock = self._look.dates, self._clock
        source = Source(
            self._calendar.items, self._about, shown, dates, clock.today(), clock.now(), clock.zone(),
            first_weekday_of(dates.locale, first_weekday),
        )  # fmt: skip
        sheet = PrintSheet(self._look, self._page.window(), source, view, day)
        sheet.accepted.connect(lambda: self.printing.print_(sheet.paper()))
        sheet.pdf_wished.connect(lambda: self.printing.save(sheet.paper()))
        sheet.open()

    def _about(self, item: CalendarItem) -> list[str]:
        return self._details.where(item) if item.kind == "interview" else self._details.reasons(item)


def _later(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))
