"""Mail from them that wants a word of the person: what did they say, is it theirs, did the letter come back (F6)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState
from postview_desktop.domain.interview import wall_of
from postview_desktop.services.answers import AnswerLine
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.doubt_row import Doubt, DoubtRow
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.mail_words import answer_wrote
from postview_desktop.ui.interviews.step_card import flow_host

SHOWN = 3
"""So many questions at once; a button shows the others."""


class MailCard(Card):
    """`say_requested` to record what they said; `decided` as of `DoubtRow`, also for a mail that is not theirs."""

    say_requested = Signal()
    decided = Signal(int, bool, bool)

    def __init__(self, look: Look, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("mail_card")
        self._look = look
        self._clock = clock
        self._answer: Answer | None = None
        self._shown: object = None
        self._everything = False
        self._doubtful: list[AnswerLine] = []
        self._rows: list[DoubtRow] = []
        self._ask = QWidget(self)
        self._ask.setProperty("plain", True)
        self._build_ask()
        self.body.addWidget(self._ask)
        self.body.setSpacing(round(look.theme.em * 0.9))
        self._doubts = QVBoxLayout()
        self._doubts.setSpacing(round(look.theme.em * 0.9))
        self.body.addLayout(self._doubts)
        look.theme.changed.connect(self._draw_icon)

    def _build_ask(self) -> None:
        row = QHBoxLayout(self._ask)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(self._look.theme.em * 0.7))
        self._icon = QLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        self._title = SubHeading(self._look)
        self._title.setObjectName("mail_title")
        column.addWidget(self._title)
        column.addWidget(
            Small(
                self._look,
                self.tr(
                    "PostView found the mail in your mailbox and read its header only. Open it there; an invitation in"
                    " it you can drop on this window."
                ),
            )
        )
        host, flow = flow_host()
        self.say = Button(self._look, self.tr("Say what they said"), icon="message-square")
        self.say.setObjectName("mail_say")
        self.say.clicked.connect(self.say_requested)
        self._not_theirs = Button(self._look, self.tr("It is not from them"), quiet=True)
        self._not_theirs.setObjectName("mail_not_theirs")
        self._not_theirs.clicked.connect(self._on_not_theirs)
        flow.addWidget(self.say)
        flow.addWidget(self._not_theirs)
        column.addSpacing(4)
        column.addWidget(host)
        row.addLayout(column, 1)
        self._draw_icon()

    def is_asking(self) -> bool:
        """Whether it wants to know what they said."""
        return self._answer is not None

    def set_main(self, main: bool) -> None:
        self.say.set_main(main)

    def show_mail(self, lines: Sequence[AnswerLine], *, stopped: bool) -> None:
        """`stopped`: their last word is not answered by an instruction yet. Hidden where there is nothing to ask."""
        counted = [
            line for line in lines if line.answer.kind is AnswerKind.ANSWER and line.answer.state is AnswerState.COUNTS
        ]
        asked = counted[0] if stopped and counted else None
        self._answer = asked.answer if asked is not None else None
        self._doubtful = [line for line in lines if line.answer.state is AnswerState.DOUBTFUL]
        self._ask.setVisible(asked is not None)
        if asked is not None:
            self._title.setText(self.tr("{they_wrote}. What did they say?").format(they_wrote=self._words(asked)))
        held_focus = self._holds_focus()
        if held_focus:
            self._keep_place()
        self._show_doubts()
        self.setVisible(asked is not None or bool(self._doubtful))
        if held_focus:
            self._take_focus()

    def _holds_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _keep_place(self) -> None:
        """What was pressed goes away; Qt takes the keyboard to what comes next, and the page with it."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            bar = area.verticalScrollBar()
            place = bar.value()
            QTimer.singleShot(0, bar, lambda: bar.setValue(place))

    def _take_focus(self) -> None:
        """What was pressed has gone: the keyboard goes to what is asked now, so that it does not wander off."""
        if self._answer is not None:
            self.say.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._rows:
            self._rows[0].take_focus()

    def _words(self, line: AnswerLine) -> str:
        told = answer_wrote(line.answer, line.person_name, self._clock.zone(), self._clock.today(), self._look.dates)
        return breakable(told)

    def _show_doubts(self) -> None:
        today = self._clock.today()
        now = (tuple(self._doubtful), self._everything, today)
        if now == self._shown:
            return
        self._shown = now
        empty(self._doubts)
        self._rows = []
        shown = self._doubtful if self._everything else self._doubtful[:SHOWN]
        for line in shown:
            row = DoubtRow(self._look, self._doubt(line), today, self)
            row.decided.connect(self.decided)
            self._doubts.addWidget(row)
            self._rows.append(row)
        rest = len(self._doubtful) - len(shown)
        if rest > 0:
            more = Button(self._look, self.tr("Show {n} more").format(n=rest), quiet=True, parent=self)
            more.setObjectName("more_doubts")
            more.clicked.connect(self._on_more)
            self._doubts.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _doubt(self, line: AnswerLine) -> Doubt:
        answer = line.answer
        report = answer.kind is AnswerKind.BOUNCE
        return Doubt(
            answer_id=answer.id,
            organisation=line.organisation_name,
            who=answer.from_name or answer.from_address,
            address=answer.from_address,
            subject=answer.subject,
            on=wall_of(answer.at, self._clock.zone()).date(),
            trace=answer.trace,
            to=(line.person_name or line.organisation_name) if report else "",
            report=answer.reason if report else "",
        )

    def _on_more(self) -> None:
        self._everything = True
        self._show_doubts()

    def _on_not_theirs(self) -> None:
        if self._answer is not None:
            self.decided.emit(self._answer.id, False, False)

    def _draw_icon(self) -> None:
        size = round(self._look.theme.em * 1.15)
        self._icon.setPixmap(self._look.icons.pixmap("inbox", "follow_up", size, self.devicePixelRatioF()))
