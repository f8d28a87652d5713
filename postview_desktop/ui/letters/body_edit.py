"""The body of a letter: plain text with open placeholders and the sentences that a check names marked in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from postview_desktop.domain.letter_text import placeholders
from postview_desktop.ui.common.context import Look


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text (Python positions) that a check names; `blocks` says that it holds the letter back."""

    start: int
    end: int
    blocks: bool
    why: str


class BodyEdit(QPlainTextEdit):
    """Marks are laid over the text and are no part of it: they never reach the letter or the undo of typing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._marks: tuple[Mark, ...] = ()
        self.setObjectName("letter_body")
        self.setAccessibleName(self.tr("Letter"))
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._paint_marks)
        look.theme.changed.connect(self._paint_marks)

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        self._marks = tuple(marks)
        self._paint_marks()

    def select(self, start: int, end: int) -> None:
        """Select a place (Python positions) and bring it into view."""
        cursor = self._cursor(self.toPlainText(), start, end)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus()

    def insert_moment(self, text: str) -> None:
        """Put a moment where it belongs: into the next open placeholder for one, else at the cursor."""
        body = self.toPlainText()
        cursor = self.textCursor()
        for found in placeholders(body):
            if found.name in ("moment", "absent_moment"):
                cursor = self._cursor(body, found.start, found.end)
                break
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self.setFocus()

    def _cursor(self, text: str, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(utf16_position(text, start))
        cursor.setPosition(utf16_position(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint_marks(self) -> None:
        text = self.toPlainText()
        color = self._look.theme.color
        selections: list[QTextEdit.ExtraSelection] = []
        for found in placeholders(text):
            ink = QTextCharFormat()
            ink.setBackground(color("thank_you_soft"))
            ink.setForeground(color("thank_you"))
            ink.setToolTip(self.tr("Left to fill in"))
            selections.append(self._selection(text, found.start, found.end, ink))
        for mark in self._marks:
            if mark.end <= len(text):
                selections.append(self._selection(text, mark.start, mark.end, self._underline(mark)))
        self.setExtraSelections(selections)

    def _underline(self, mark: Mark) -> QTextCharFormat:
        ink = QTextCharFormat()
        color: QColor = self._look.theme.color("late" if mark.blocks else "follow_up")
        ink.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        ink.setUnderlineColor(color)
        ink.setToolTip(mark.why)
        return ink

    def _selection(self, text: str, start: int, end: int, ink: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(text, start, end)  # type: ignore[attr-defined]
        selection.format = ink  # type: ignore[attr-defined]
        return selection

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A file that is dropped is for the window (an invitation), not a "file:///..." in the letter.
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragMoveEvent(event)


def utf16_position(text: str, position: int) -> int:
    """Qt counts in UTF-16 units; a letter with an emoji before `position` stands one further there."""
    return position + sum(1 for character in text[:position] if ord(character) > 0xFFFF)
