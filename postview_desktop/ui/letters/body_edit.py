"""The body of a letter: plain text with open placeholders and the sentences that a check names marked in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from postview_desktop.domain.letter_text import placeholders
from postview_desktop.domain.spelling import Unknown
from postview_desktop.ui.common.context import Look

MOST_UNDERLINED = 200
"""A text in another language than its dictionary is no reason to make typing slow."""
MOST_IN_PARAGRAPH = 40
"""Qt draws the whole paragraph once more for each, a tenth of a millisecond a time, and so with each keystroke."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the text (Python positions) that a check names; `blocks` says that it holds the letter back."""

    start: int
    end: int
    blocks: bool
    why: str


class BodyEdit(QPlainTextEdit):
    """Marks are laid over the text and are no part of it: they never reach the letter or the undo of typing.

    `add_word_requested` wishes for a word in the user's own dictionary. While one types, marks move with the text.
    """

    add_word_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._marks: tuple[Mark, ...] = ()
        self._unknown: tuple[Unknown, ...] = ()
        self._holds_paint = self._must_paint = False
        self._placeholders: list[str] = []
        self.suggest: Callable[[str], Sequence[str]] | None = None
        """What may be meant by a word that the dictionary does not know."""
        self.setObjectName("letter_body")
        self.setAccessibleName(self.tr("Letter"))
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_changed)
        look.theme.changed.connect(self._paint_marks)

    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        if text != self.toPlainText():
            self.setPlainText(text)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        self._marks = tuple(marks)
        self._paint_marks()

    @contextmanager
    def painted_once(self) -> Generator[None]:
        """Within, marks and unknown words are laid over the text at the end only: hundreds take milliseconds."""
        self._holds_paint = True
        try:
            yield
        finally:
            self._holds_paint = False
            if self._must_paint:
                self._paint_marks()

    def show_unknown(self, unknown: Sequence[Unknown]) -> None:
        """Underline words that the dictionary does not know."""
        if tuple(unknown) != self._unknown:
            self._unknown = tuple(unknown)
            self._paint_marks()

    def next_unknown(self) -> bool:
        """Select the next word that the dictionary does not know, from the cursor on and then from the top."""
        if not self._unknown:
            return False
        text = self.toPlainText()
        here = self.textCursor().selectionEnd()
        after = [one for one in self._unknown if utf16_position(text, one.start) >= here]
        one = (after or self._unknown)[0]
        self.select(one.start, one.end)
        return True

    def offer_spelling(self, unknown: Unknown) -> None:
        """Select the word and open the menu with what may be meant: the way for the keyboard."""
        self.select(unknown.start, unknown.end)
        self._pop_menu(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), unknown)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        self._pop_menu(at, self._unknown_at(cursor.selectionStart()))

    def _pop_menu(self, at: QPoint, unknown: Unknown | None) -> None:
        menu = self.createStandardContextMenu()
        menu.setObjectName("letter_text_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if unknown is not None and not self.isReadOnly():
            self._add_spelling(menu, unknown)
        menu.popup(at)

    def _add_spelling(self, menu: QMenu, unknown: Unknown) -> None:
        top = menu.actions()[0]  # "Undo": a field that can be written has it
        lines: list[QAction] = []
        for number, word in enumerate(self.suggest(unknown.word) if self.suggest is not None else ()):
            action = QAction(word, menu)
            action.setObjectName(f"suggestion_{number}")
            action.triggered.connect(lambda _checked=False, word=word: self._replace(unknown, word))
            lines.append(action)
        if not lines:
            nothing = QAction(self.tr("Nothing like it in the dictionary"), menu)
            nothing.setEnabled(False)
            lines.append(nothing)
        add = QAction(self.tr("Add “{word}” to the dictionary").format(word=unknown.word), menu)
        add.setObjectName("add_word")
        add.triggered.connect(lambda: self.add_word_requested.emit(unknown.word))
        end = QAction(menu)
        end.setSeparator(True)
        for action in (*lines, add, end):
            menu.insertAction(top, action)

    def _replace(self, unknown: Unknown, word: str) -> None:
        text = self.toPlainText()
        if text[unknown.start : unknown.end] == unknown.word:
            self._cursor(text, unknown.start, unknown.end).insertText(word)

    def _unknown_at(self, position: int) -> Unknown | None:
        text = self.toPlainText()
        for one in self._unknown:
            if utf16_position(text, one.start) <= position <= utf16_position(text, one.end):
                return one if text[one.start : one.end] == one.word else None
        return None

    def _on_changed(self) -> None:
        """Marks move with the text by themselves; only a placeholder that came or went is painted at once."""
        text = self.toPlainText()
        if [found.name for found in placeholders(text)] != self._placeholders:
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
                text = text.rstrip(".;,")  # the sentence around it has its own end
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
        self._must_paint = self._holds_paint
        if self._holds_paint:
            return
        text = self.toPlainText()
        color = self._look.theme.color
        selections: list[QTextEdit.ExtraSelection] = []
        found_ones = placeholders(text)
        self._placeholders = [found.name for found in found_ones]
        for found in found_ones:
            ink = QTextCharFormat()
            ink.setBackground(color("thank_you_soft"))
            ink.setForeground(color("thank_you"))
            ink.setToolTip(self.tr("Left to fill in"))
            selections.append(self._selection(text, found.start, found.end, ink))
        for mark in self._marks:
            if mark.end <= len(text):
                selections.append(self._selection(text, mark.start, mark.end, self._underline(mark)))
        dotted = self._dotted()
        lines = Counter[int]()
        line = last = 0
        for unknown in self._unknown[:MOST_UNDERLINED]:
            line, last = line + text.count("\n", last, unknown.start), unknown.start
            lines[line] += 1
            if lines[line] <= MOST_IN_PARAGRAPH and text[unknown.start : unknown.end] == unknown.word:
                selections.append(self._selection(text, unknown.start, unknown.end, dotted))
        self.setExtraSelections(selections)

    def _dotted(self) -> QTextCharFormat:
        ink = QTextCharFormat()
        ink.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        ink.setUnderlineColor(self._look.theme.color("late"))
        ink.setToolTip(self.tr("Not in the dictionary"))
        return ink

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
    if text.isascii():
        return position
    return position + sum(1 for character in text[:position] if ord(character) > 0xFFFF)


def python_position(text: str, position: int) -> int:
    """The other way round."""
    return position if text.isascii() else len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))
