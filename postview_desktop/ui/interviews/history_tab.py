"""What was done around one interview, newest first, with Undo where it can be taken back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.domain.change import HistoryLine
from postview_desktop.services.interviews import InterviewView
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.wording import names

FIRST = 25
MORE = 50


class HistoryTab(QWidget):
    """Shows a first part at once and the rest on request: a long history opens as quickly as a short one."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._interview_id = 0
        self._wanted = FIRST
        self._rows: list[_Row] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        card = Card(look)
        self._list = card.body
        self._list.setSpacing(0)
        self._nothing = Muted(look, self.tr("Nothing was changed here yet. Every change will stand here, with Undo."))
        self._list.addWidget(self._nothing)
        box.addWidget(card)
        self._more = Button(look, self.tr("Show earlier changes"), quiet=True)
        self._more.setObjectName("history_more")
        self._more.clicked.connect(self._on_more)
        box.addWidget(self._more)
        box.addStretch(1)

    def show_view(self, view: InterviewView) -> None:
        if view.interview.id != self._interview_id:
            self._interview_id = view.interview.id
            self._wanted = FIRST
        self._show()

    def _show(self) -> None:
        # One more than is shown tells whether there is more.
        history = self._desk.services.history
        lines = history.lines(interview_id=self._interview_id, limit=self._wanted + 1)
        shown = lines[: self._wanted]
        while len(self._rows) < len(shown):
            row = _Row(self._look, self)
            self._rows.append(row)
            self._list.addWidget(row)
        clock = self._desk.services.clock
        zone, today = clock.zone(), clock.today()
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                when = moment_in_words(self._look, shown[number].at, zone, today)
                row.show_line(shown[number], when, partial(self._take_back, shown[number]))
        self._nothing.setVisible(not shown)
        self._more.setVisible(len(lines) > len(shown))

    def _on_more(self) -> None:
        self._wanted += MORE
        self._show()

    def _take_back(self, line: HistoryLine) -> None:
        history = self._desk.services.history
        what = names.label(line.verb)
        if line.undone:
            self._desk.do(lambda: history.redo(line.id) or True, self.tr("Done again: {what}").format(what=what))
        else:
            self._desk.do(lambda: history.undo(line.id) or True, self.tr("Taken back: {what}").format(what=what))


class _Row(QFrame):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._undo = lambda: None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        self._when = Small(look)
        self._when.setFixedWidth(round(look.theme.em * 7))
        self._what = Muted(look)
        self._what.setProperty("muted", False)
        self._button = Button(look, "", icon="undo-2", quiet=True)
        self._button.setObjectName("history_undo")
        self._button.clicked.connect(lambda: self._undo())
        row.addWidget(self._when)
        row.addWidget(self._what, 1)
        row.addWidget(self._button)

    def show_line(self, line: HistoryLine, when: str, undo) -> None:
        self._undo = undo
        self._when.setText(when)
        what = names.heading(line.verb)
        if line.what:
            what = f"{what}: {line.what}"
        if line.undone:
            what = self.tr("{what} (taken back)").format(what=what)
        self._what.setText(what)
        self._what.setProperty("muted", line.undone)
        self._what.style().unpolish(self._what)
        self._what.style().polish(self._what)
        self._button.setVisible(line.can_undo or line.undone)
        self._button.set_text(self.tr("Do again") if line.undone else self.tr("Undo"))
        self._button.set_icon("redo-2" if line.undone else "undo-2")
