"""You just finished: the four steps of one interview, and the next two things to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postview_desktop.services.today import JustFinished
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Chip, Muted, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.common.track import Track
from postview_desktop.ui.today import words


class FinishedCard(Card):
    """`ended` is the chip's text. Signals carry the interview's id."""

    ask_requested = Signal(int)
    write_requested = Signal(int)
    look_back_requested = Signal(int)
    search_requested = Signal()
    later_requested = Signal(int)

    def __init__(self, look: Look, finished: JustFinished, ended: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self.setObjectName("finished_card")
        line = finished.line
        self._id = line.interview.id
        name = words.job(line.organisation_name, line.role, line.interview.title)
        head = QHBoxLayout()
        self.title = SubHeading(look, self.tr("You just finished: {job}").format(job=name), self)
        self.title.setObjectName("finished_title")
        head.addWidget(self.title, 1)
        head.addWidget(Chip(look, ended, "interview", self))
        self.body.addLayout(head)
        self.body.addWidget(
            Muted(look, self.tr("Ten minutes now save the whole round. Nothing is sent without you."), self)
        )
        self.track = Track(look, self)
        self.track.show_states(finished.steps)
        self.body.addWidget(self.track)
        self._row = FlowLayout(spacing=8)
        self.body.addLayout(self._row)
        self._offer(finished)

    def _offer(self, finished: JustFinished) -> None:
        """The next two things that are open, in the order of the steps; the first is the main one."""
        ask, thank, back, _search = (state == "todo" for state in finished.steps)
        if ask:
            self._button("ask_how", self.tr("Say how to follow up"), "message-square", self.ask_requested)
        if thank:
            people = words.first_names(finished.people)
            text = self.tr("Write to {names}").format(names=people) if people else self.tr("Write the thank-you")
            self._button("write_thanks", text, "mail", self.write_requested)
        if back and not (ask and thank):
            self._button("two_minutes", self.tr("Two-minute reflection"), "notebook-pen", self.look_back_requested)
        if not (ask or thank or back):
            button = Button(self._look, self.tr("Keep searching"), icon="compass", parent=self)
            button.setObjectName("keep_searching")
            button.clicked.connect(self.search_requested)
            self._row.addWidget(button)
        later = Button(self._look, self.tr("Later today"), icon="clock", parent=self)
        later.setObjectName("later_today")
        later.clicked.connect(lambda: self.later_requested.emit(self._id))
        self._row.addWidget(later)

    def _button(self, name: str, text: str, icon: str, signal: SignalInstance) -> None:
        main = self._row.count() == 0
        button = Button(self._look, text, icon=icon, main=main, parent=self)
        button.setObjectName(name)
        button.clicked.connect(lambda: signal.emit(self._id))
        self._row.addWidget(button)


class LaterLine(Card):
    """A finished interview in one line: put off until later today, or one of many."""

    now_requested = Signal(int)

    def __init__(self, look: Look, finished: JustFinished, later: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("later_line")
        line = finished.line
        row = QHBoxLayout()
        name = words.job(line.organisation_name, line.role, line.interview.title)
        said = self.tr("Later today: {job}") if later else self.tr("Also finished: {job}")
        row.addWidget(Muted(look, said.format(job=name), self), 1)
        button = Button(look, self.tr("Now after all") if later else self.tr("Show"), parent=self)
        button.setObjectName("now_after_all")
        button.clicked.connect(lambda: self.now_requested.emit(line.interview.id))
        row.addWidget(button)
        self.body.addLayout(row)
