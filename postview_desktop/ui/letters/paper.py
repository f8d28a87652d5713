"""The sheet that a letter is written on: whom to, about what, the text, and the ways out under it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from postview_desktop.domain.letter import Letter
from postview_desktop.domain.letter_checks import Finding
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.template import Medium
from postview_desktop.ui.common.cards import Card
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.kept import KeptLine
from postview_desktop.ui.common.shown import show_text
from postview_desktop.ui.letters.actions import LetterActions
from postview_desktop.ui.letters.addressing import joined_address, split_address
from postview_desktop.ui.letters.body_edit import BodyEdit, Mark
from postview_desktop.ui.letters.finding_words import words_of
from postview_desktop.ui.letters.form_bar import FormBar


class LetterPaper(Card):
    """`typed` with each change by hand; the editor decides when it is kept."""

    typed = Signal()

    def __init__(self, look: Look, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self.form = FormBar(look, languages)
        self.body.addWidget(self.form)
        self._labels: dict[QWidget, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        self.to = self._line(self.tr("To"), "letter_to", grid, 0)
        self.to.setPlaceholderText(self.tr("Name <name@organisation.example>"))
        self.subject = self._line(self.tr("Subject"), "letter_subject", grid, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.text = BodyEdit(look)
        self.text.setMinimumHeight(12 * self.fontMetrics().lineSpacing())
        self.body.addWidget(self.text, 1)
        self.ways = LetterActions(look)
        self.body.addWidget(self.ways)
        self.kept = KeptLine(look)
        self.body.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignRight)
        for signal in (self.to.textEdited, self.subject.textEdited, self.text.textChanged):
            signal.connect(self.typed)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """What can be typed into."""
        return (self.to, self.subject, self.text)

    def show_letter(self, letter: Letter, *, editable: bool) -> None:
        """Show what is kept; the cursor stays where the words are the same."""
        if split_address(self.to.text()) != (letter.to_name, letter.to_address):
            self.to.setText(joined_address(letter.to_name, letter.to_address))
            self.to.setCursorPosition(0)
        show_text(self.subject, letter.subject)
        if not self.subject.hasFocus():
            self.subject.setCursorPosition(0)
        self.text.set_text(letter.body)
        for field in (self.to, self.subject, self.text):
            field.setReadOnly(not editable)
        mail = form_of(letter.language).medium is Medium.EMAIL
        self.subject.setVisible(mail)
        self._labels[self.subject].setVisible(mail)

    def words(self) -> dict[str, str]:
        """What stands there, by the names of the letter's fields."""
        name, address = split_address(self.to.text())
        return {"to_name": name, "to_address": address, "subject": self.subject.text(), "body": self.text.text()}

    def mark(self, findings: Iterable[Finding]) -> None:
        """Underline what the findings speak of."""
        self.text.show_marks(
            [
                Mark(*finding.where, finding.blocks, words_of(finding, self._look).title)
                for finding in findings
                if finding.where is not None and not finding.ok
            ]
        )

    def _line(self, title: str, name: str, grid: QGridLayout, row: int) -> QLineEdit:
        label = QLabel(title)
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(title)
        label.setBuddy(field)
        self._labels[field] = label
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)
        return field
