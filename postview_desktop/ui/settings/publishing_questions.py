"""What a person changed in the calendar elsewhere: each with what is there, what is here, and who is to win."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.publishing import Publishing, Question, QuestionKind
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.wording import problems, publishing
from postview_desktop.wording.translate import told_of

MOST_SHOWN = 20


class QuestionList(QWidget):
    """`decided` after each answer; `said` is the quiet line with Undo."""

    decided = Signal()
    said = Signal(str, int)

    def __init__(self, look: Look, service: Publishing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("publishing_questions")
        self._look = look
        self._publishing = service
        self._shown: tuple[Question, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._head = Muted(look)
        self._head.setObjectName("publishing_asks")
        box.addWidget(self._head)
        self._rows = QVBoxLayout()
        box.addLayout(self._rows)
        self._trouble = Banner(look, "late")
        box.addWidget(self._trouble)
        self.hide()

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Show them; rows that are there already stay as they are."""
        self.setVisible(bool(questions))
        if questions == self._shown:
            return
        self._shown = questions
        empty(self._rows)
        number = len(questions)
        self._head.setText(
            self.tr("One event was changed there. PostView leaves it as it is until you say what counts.")
            if number == 1
            else self.tr(
                "{number} events were changed there. PostView leaves them as they are until you say what counts."
            ).format(number=number)
        )
        for question in questions[:MOST_SHOWN]:
            self._rows.addWidget(self._row(question))
        if number > MOST_SHOWN:
            self._rows.addWidget(
                Small(self._look, self.tr("And {number} more after these.").format(number=number - MOST_SHOWN))
            )

    def focus_first(self) -> bool:
        """Bring the keyboard to the first answer; False where nothing is asked."""
        for index in range(self._rows.count()):
            item = self._rows.itemAt(index)
            row = item.widget() if item is not None else None
            button = row.findChild(Button) if row is not None else None
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _row(self, question: Question) -> QWidget:
        row = QFrame()
        row.setObjectName(f"publishing_question_{question.kind}")
        box = QVBoxLayout(row)
        edge = round(self._look.theme.em * 0.4)
        box.setContentsMargins(0, edge, 0, edge)
        name = publishing.name(question)
        dates = self._look.dates
        what = publishing.what(question, self._publishing, dates.short_day, dates.time)
        words = Small(self._look, told_of(name, what))
        words.setProperty("muted", False)
        words.setObjectName("publishing_question_words")
        box.addWidget(words)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        theirs, mine = self._answers(question)
        for key, text, answer in (("theirs", theirs, self._keep_theirs), ("mine", mine, self._put_mine)):
            button = Button(self._look, text)
            button.setObjectName(f"publishing_{key}")
            button.setAccessibleName(told_of(text, name))
            button.clicked.connect(partial(answer, question))
            flow.addWidget(button)
        box.addWidget(buttons)
        return row

    def _answers(self, question: Question) -> tuple[str, str]:
        match question.kind:
            case QuestionKind.DELETED:
                return self.tr("Leave it away"), self.tr("Put it there again")
            case QuestionKind.CHANGED_AND_GONE:
                return self.tr("Leave it there"), self.tr("Take it away")
            case QuestionKind.CHANGED if self._publishing.takes_time(question):
                return self.tr("Use the time there"), self.tr("Put mine there")
            case QuestionKind.CHANGED | QuestionKind.TAKEN:
                return self.tr("Keep theirs"), self.tr("Put mine there")

    def _keep_theirs(self, question: Question) -> None:
        takes = self._publishing.takes_time(question)
        try:
            change = self._publishing.keep_theirs(question.uid)
        except PostviewError as error:
            self._trouble.say(problems.sentence(error))
            return
        if change and takes:
            self.said.emit(self.tr("The interview has the time of the calendar elsewhere"), change)
        else:
            self.said.emit(self.tr("It is left alone there from now on"), change)
        self.decided.emit()

    def _put_mine(self, question: Question) -> None:
        try:
            self._publishing.put_mine(question.uid)
        except PostviewError as error:
            self._trouble.say(problems.sentence(error))
            return
        self.decided.emit()
