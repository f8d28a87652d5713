"""What was done around one thing, newest first, in words: what changed from what to what, with Undo where it can be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.domain.change import HistoryDetail, HistoryLine, Verb
from postview_desktop.services.history import History
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.doing import Doing
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.wording import names
from postview_desktop.wording.history import Writing, line_heading, sentences, why_lasting
from postview_desktop.wording.translate import translate

MORE = 50


class HistoryList(QWidget):
    """Shows a first part at once and the rest on request: a long history opens as quickly as a short one."""

    def __init__(
        self,
        look: Look,
        doing: Doing,
        history: History,
        clock: Clock,
        *,
        first: int = 25,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._doing = doing
        self._history = history
        self._clock = clock
        self._first = self._wanted = first
        self._of: dict[str, int] = {}
        self._shown: object = None
        self._rows: list[_Row] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._nothing = Muted(look, self.tr("Nothing was changed here yet. Every change will stand here, with Undo."))
        box.addWidget(self._nothing)
        box.addLayout(self._list)
        self._more = Button(look, self.tr("Show earlier changes"), quiet=True)
        self._more.setObjectName("history_more")
        self._more.clicked.connect(self._on_more)
        box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_interview(self, interview_id: int) -> None:
        """The history of an interview and what hangs on it."""
        self._show_of({"interview_id": interview_id})

    def show_application(self, application_id: int) -> None:
        """The history of an application and its interviews."""
        self._show_of({"application_id": application_id})

    def _show_of(self, of: dict[str, int]) -> None:
        if of != self._of:
            self._of = of
            self._wanted = self._first
        self._show()

    def _show(self) -> None:
        # One more than is shown tells whether there is more.
        lines = self._history.lines(**self._of, limit=self._wanted + 1)
        shown = lines[: self._wanted]
        zone, today = self._clock.zone(), self._clock.today()
        details = [self._history.detail(line.id) for line in shown]
        state = (shown, details, zone, today)
        if state != self._shown:
            self._shown = state
            self._fill(shown, details)
        self._nothing.setVisible(not shown)
        self._more.setVisible(len(lines) > len(shown))

    def _fill(self, lines: list[HistoryLine], details: list[HistoryDetail]) -> None:
        zone, today = self._clock.zone(), self._clock.today()
        say = writing(self._look, self._clock)
        while len(self._rows) < len(lines):
            row = _Row(self._look, self)
            self._rows.append(row)
            self._list.addWidget(row)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(lines))
            if number < len(lines):
                line, detail = lines[number], details[number]
                when = moment_in_words(self._look, line.at, zone, today)
                row.show_line(line, detail, when, say, partial(self._take_back, line))

    def _on_more(self) -> None:
        self._wanted += MORE
        self._show()

    def _take_back(self, line: HistoryLine) -> None:
        what = names.label(line.verb)
        if line.undone:
            words, verb = self.tr("Done again: {what}").format(what=what), self._history.redo
        else:
            words, verb = self.tr("Taken back: {what}").format(what=what), self._history.undo
        self._doing.do(lambda: verb(line.id) or True, words)
        self._show()


def writing(look: Look, clock: Clock) -> Writing:
    """How the history writes days and times."""
    zone, today = clock.zone(), clock.today()

    def wall(moment: datetime) -> str:
        return translate("HistoryList", "{day}, {time}").format(
            day=look.dates.short_day(moment.date()), time=look.dates.time(moment)
        )

    return Writing(
        day=look.dates.short_day_of_year,
        wall=wall,
        instant=lambda at: moment_in_words(look, at, zone, today),
    )


class _Row(QFrame):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._undo: Callable[[], None] = lambda: None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        self._when = Small(look)
        self._when.setFixedWidth(round(look.theme.em * 7.5))
        self._what = Muted(look)
        self._what.setProperty("muted", False)
        self._how = Small(look)
        self._how.setObjectName("history_what_changed")
        self._why = Small(look)
        self._why.setObjectName("history_why_not")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._what, self._how, self._why):
            words.addWidget(label)
        self._button = Button(look, "", icon="undo-2", quiet=True)
        self._button.setObjectName("history_undo")
        self._button.clicked.connect(lambda: self._undo())
        row.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    def show_line(
        self, line: HistoryLine, detail: HistoryDetail, when: str, say: Writing, undo: Callable[[], None]
    ) -> None:
        self._undo = undo
        self._when.setText(when)
        what = line_heading(line, with_name=False)
        self._what.setText(breakable(what))
        self._what.setProperty("muted", line.undone or line.repeated)
        self._what.style().unpolish(self._what)
        self._what.style().polish(self._what)
        _say(self._how, breakable("\n".join(sentences(detail, say))))
        # What was done again is told, and taken back, at the line that did it.
        speaks = not line.repeated
        changed_since = speaks and line.can_undo and detail.changed_since
        why = why_lasting(line.verb, line.what)
        if changed_since:
            why = self.tr("Changed again since: take back the later change first.")
        _say(self._why, why)
        can_redo = line.undone and line.verb is not Verb.UNDONE
        self._button.setVisible(speaks and ((line.can_undo and not changed_since) or can_redo))
        self._button.set_text(self.tr("Do again") if line.undone else self.tr("Undo"))
        self._button.set_icon("redo-2" if line.undone else "undo-2")
        self._button.setAccessibleDescription(f"{what}, {when}")


def _say(label: Small, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
