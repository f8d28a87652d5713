"""The prep sheet on the screen: who, what was learned, which questions come back, and what to ask them (S6)."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.domain.interview import ParticipantRole
from postview_desktop.domain.preparation import questions_in, returning
from postview_desktop.domain.reflection import Question
from postview_desktop.services.interviews import InterviewView
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.printing import Printing
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.ui.interviews.earlier_card import lesson
from postview_desktop.ui.interviews.prep_paper import PrepPaper
from postview_desktop.wording import names

LOOK_BACK = 40
"""So many of the last interviews are looked through for questions that come back."""
MOST_RETURNING = 8


class PreparationTab(QWidget):
    """Four cards of words, and the whole as text for the clipboard."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._text = ""
        self._paper = PrepPaper("", "", ())
        self._printing = Printing(look, self)
        self._printing.said.connect(desk.said)
        self._printing.failed.connect(desk.failed)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(Muted(look, self.tr("Everything you know already, on one page. Read it the evening before.")), 1)
        copy = Button(look, self.tr("Copy as text"), icon="copy")
        copy.setObjectName("preparation_copy")
        copy.clicked.connect(self._on_copy)
        row.addWidget(copy)
        pdf = Button(look, self.tr("Save as PDF…"), icon="download")
        pdf.setObjectName("preparation_pdf")
        pdf.clicked.connect(lambda: self._printing.save(self._paper))
        row.addWidget(pdf)
        printed = Button(look, self.tr("Print…"))
        printed.setObjectName("preparation_print")
        printed.clicked.connect(self.print_)
        row.addWidget(printed)
        box.addLayout(row)
        self._cards: dict[str, tuple[SubHeading, QLabel]] = {}
        for key, title in (
            ("ask", self.tr("Ask them")),
            ("people", self.tr("Whom you meet")),
            ("lessons", self.tr("From the rounds before")),
            ("returning", self.tr("Questions that come back")),
            ("organisation", self.tr("The organisation")),
        ):
            card = Card(look)
            heading = SubHeading(look, title)
            words = QLabel()
            words.setObjectName(f"preparation_{key}")
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.RichText)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.body.addWidget(heading)
            card.body.addWidget(words)
            box.addWidget(card)
            self._cards[key] = (heading, words)
        box.addStretch(1)

    def show_view(self, view: InterviewView) -> None:
        parts = {
            "ask": [(question, "") for question in questions_in(view.interview.notes)] + [(self._last_question(), "")],
            "people": self._people(view),
            "lessons": self._lessons(view),
            "returning": self._returning(view),
            "organisation": [
                (text.strip(), "") for text in (view.organisation.culture, view.organisation.notes) if text.strip()
            ],
        }
        nothing = {
            "people": self.tr("Nobody is noted yet: put them in under “People”."),
            "lessons": self.tr("This is the first round there, or nothing was written about the last one."),
            "returning": self.tr(
                "None yet. Questions that you note in a reflection show up here when they come again."
            ),
            "organisation": self.tr("Nothing is noted yet: structure and culture have a place under “Details”."),
        }
        told: list[str] = []
        printed: list[tuple[str, tuple[tuple[str, str], ...]]] = []
        for key, (heading, words) in self._cards.items():
            lines = parts[key]
            words.setText("<br>".join(_marked(*line) for line in lines) if lines else html.escape(nothing[key]))
            plain = [f"- {main}{': ' + rest if rest else ''}" for main, rest in lines] or [f"- {nothing[key]}"]
            told += [heading.text(), *plain, ""]
            printed.append((heading.text(), tuple(lines) or ((nothing[key], ""),)))
        self._text = "\n".join(told).strip() + "\n"
        title = self.tr("Preparation: {name}").format(name=view.organisation.name)
        round_ = ", ".join(part for part in (view.application.role, view.interview.title) if part)
        when = self._look.dates.span(view.interview)
        self._paper = PrepPaper(title, f"{round_}\n{when}" if round_ else when, tuple(_last_is_last(printed)))

    def print_(self) -> None:
        """Ask for a printer, and print the sheet."""
        self._printing.print_(self._paper)

    def _last_question(self) -> str:
        # Always the last: the answer is what every follow-up day is made of.
        return self.tr("Last of all: how and when may I follow up?")

    def _people(self, view: InterviewView) -> list[tuple[str, str]]:
        return [
            (met.person.name, ", ".join(part for part in (met.person.job, names.label(met.participant.role)) if part))
            for met in view.people
            if met.participant.role is not ParticipantRole.INVITED or met.participant.met
        ]

    def _lessons(self, view: InterviewView) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        for earlier in reversed(view.earlier):
            words = lesson(self._desk.services.reflections.get(earlier.id).reflection)
            if words:
                found.append((earlier.title or self._look.dates.short_day(earlier.start.date()), words))
        return found

    def _returning(self, view: InterviewView) -> list[tuple[str, str]]:
        if not self._desk.services.settings.get().reflections:
            return []
        found: list[tuple[str, str]] = []
        for one in returning(self._asked_before(view.interview.id))[:MOST_RETURNING]:
            times = self.tr("asked {count} times").format(count=one.times)
            found.append((f"{one.text} ({times})", one.answer or self.tr("no answer noted yet")))
        return found

    def _asked_before(self, interview_id: int) -> list[Question]:
        """What was asked in the last interviews, oldest first, this one aside."""
        reflections = self._desk.services.reflections
        lines = [line for line in reflections.list(limit=LOOK_BACK) if line.questions]
        before = [line.interview_id for line in reversed(lines) if line.interview_id != interview_id]
        return [question for known in before for question in reflections.get(known).questions]

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._desk.said.emit(self.tr("The preparation was copied"), 0)


def _last_is_last(
    parts: list[tuple[str, tuple[tuple[str, str], ...]]],
) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    """What to ask them stands first on the screen and last on paper: its last question is the last of all (S6)."""
    return [*parts[1:], parts[0]]


def _marked(main: str, rest: str) -> str:
    main = html.escape(main).replace("\n", "<br>")
    return f"<b>{main}</b>: {html.escape(rest)}" if rest else main
