"""What of the calendar goes into a file: all of it, one organisation, some days; interviews, due days, what is past."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.exports import Selection
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.cards import Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import OptionalDateField
from postview_desktop.ui.common.drag_out import DragOut
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import problems


class ExportCalendarSheet(Sheet):
    """Accepted with `selection()`. `count` says how many events a selection has."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        *,
        organisations: Sequence[Organisation],
        count: Callable[[Selection], int],
        start: Selection | None = None,
        file_of: Callable[[Selection], Path] | None = None,
    ) -> None:
        """`start` is what was chosen where it was asked for: then only its parts are asked.

        `file_of` writes a selection into a file that is about to be dragged out.
        """
        super().__init__(look, parent, self.tr("Export the calendar"), self.tr("Choose a place…"))
        self.setObjectName("export_calendar_sheet")
        self._look = look
        self._count = count
        self._start = start or Selection()
        self.body.addWidget(
            Muted(
                look,
                self.tr(
                    "A file (.ics) for any calendar program and for your phone, alarms included. Exported again later, "
                    "it brings the same events up to date."
                ),
            )
        )
        form = Form(look)
        self.organisation = CalmComboBox()
        self.organisation.setObjectName("export_organisation")
        self.organisation.addItem(self.tr("All organisations"), 0)
        for one in sorted(organisations, key=lambda one: one.name.casefold()):
            self.organisation.addItem(one.name, one.id)
        self.organisation.currentIndexChanged.connect(self._say_count)
        form.row(self.tr("Of"), self.organisation)
        self.first, self.last = OptionalDateField(look), OptionalDateField(look)
        for field, name in ((self.first, "export_first"), (self.last, "export_last")):
            field.setObjectName(name)
            field.day_changed.connect(self._say_count)
        form.row(self.tr("From"), self.first, self.tr("Empty: from the beginning."))
        form.row(self.tr("Until"), self.last, self.tr("Empty: without an end."))
        form.setVisible(self._start.interview_ids is None)
        self.body.addWidget(form)
        self.interviews = self._box("export_interviews", self.tr("Interviews"))
        self.past = self._box("export_past", self.tr("Those that have ended, too"))
        self.due = self._box("export_due", self.tr("Thank-yous and follow-ups on the day they are due"))
        self.past.setVisible(self._start.interview_ids is None)
        self.count = Small(look, "")
        self.count.setObjectName("export_count")
        self.body.addWidget(self.count)
        if file_of is not None:
            self.body.addWidget(self._handle(file_of))
        self.set_check(self._wrong)
        self._say_count()

    def _handle(self, file_of: Callable[[Selection], Path]) -> QWidget:
        """What can be dragged in place of choosing a place."""
        row = QWidget()
        row.setObjectName("export_drag")
        row.setCursor(Qt.CursorShape.OpenHandCursor)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        size = round(self._look.theme.em * 1.4)
        shape = QLabel()
        shape.setPixmap(self._look.icons.pixmap("calendar-days", "muted", size, self.devicePixelRatioF()))
        line.addWidget(shape)
        line.addWidget(Muted(self._look, self.tr("Or drag it from here to where it should go.")), 1)

        def make() -> Path | None:
            wrong = self._wrong()
            self.say(wrong)
            if wrong:
                return None
            try:
                return file_of(self.selection())
            except PostviewError as error:
                self.say(problems.sentence(error))
                return None

        DragOut(row, make, shape.pixmap)
        return row

    def selection(self) -> Selection:
        """What is chosen now."""
        return replace(
            self._start,
            organisation_id=self.organisation.currentData() or 0,
            first=self.first.value(),
            last=self.last.value(),
            interviews=self.interviews.isChecked(),
            due=self.due.isChecked(),
            past=self.past.isChecked(),
        )

    def _box(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setObjectName(name)
        box.setChecked(True)
        box.toggled.connect(self._say_count)
        self.body.addWidget(box)
        return box

    def _say_count(self, _changed: object = None) -> None:
        self.say("")
        self.past.setEnabled(self.interviews.isChecked())
        number = self._count(self.selection())
        if number == 1:
            words = self.tr("1 event")
        elif number:
            words = self.tr("{number} events").format(number=self._look.dates.locale.toString(number))
        else:
            words = self.tr("Nothing of that is there.")
        self.count.setText(words)

    def _wrong(self) -> str:
        for field in (self.first, self.last):
            if not field.readable():
                return self.tr("One of the days cannot be read.")
        first, last = self.first.value(), self.last.value()
        if first is not None and last is not None and last < first:
            return self.tr("The last day is before the first.")
        if not self._count(self.selection()):
            return self.tr("Nothing of that is there. Choose more, or other days.")
        return ""
