"""Two versions of a text in one: what was taken out struck through, what was added underlined, each with its sign.

The signs stand in the text itself, so that nothing depends on colour, and a screen reader reads them out.
"""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from postview_desktop.domain.comparing import Fate, Passage, compare, words_changed
from postview_desktop.ui.common.context import Look
from postview_desktop.wording.translate import translate

SIGNS = {Fate.SAME: ("", ""), Fate.TAKEN_OUT: ("[−", "]"), Fate.ADDED: ("[+", "]")}
"""What stands before and behind a passage."""


class Comparison(QTextEdit):
    """To be read, by eye, keyboard and screen reader; it cannot be typed into."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._passages: tuple[Passage, ...] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        look.theme.changed.connect(self._write)

    def show_texts(self, before: str, after: str) -> None:
        """Show what became of `before` until it was `after`."""
        self._passages = compare(before, after)
        self._write()

    def summary(self) -> str:
        """How much is another now, in words."""
        added, taken_out = words_changed(self._passages)
        if all(one.fate is Fate.SAME for one in self._passages):
            return translate("Comparison", "It says the same as now.")
        if not added and not taken_out:
            return translate("Comparison", "Since then only signs and blanks changed.")
        return translate("Comparison", "Since then: {added}, {taken}.").format(
            added=_words(added, Fate.ADDED), taken=_words(taken_out, Fate.TAKEN_OUT)
        )

    def _write(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        formats = {fate: self._format(fate) for fate in Fate}
        for one in self._passages:
            before, behind = SIGNS[one.fate]
            # Nothing is struck through or underlined in the signs: a minus would be lost in its own line.
            signs = QTextCharFormat(formats[one.fate])
            signs.setFontStrikeOut(False)
            signs.setFontUnderline(False)
            cursor.insertText(before, signs)
            cursor.insertText(one.text, formats[one.fate])
            cursor.insertText(behind, signs)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, fate: Fate) -> QTextCharFormat:
        color = self._look.theme.color
        made = QTextCharFormat()
        made.setForeground(color("text"))
        if fate is Fate.ADDED:
            made.setForeground(color("search"))
            made.setBackground(color("search_soft"))
            made.setFontUnderline(True)
        elif fate is Fate.TAKEN_OUT:
            made.setForeground(color("late"))
            made.setBackground(color("late_soft"))
            made.setFontStrikeOut(True)
        return made


def _words(number: int, fate: Fate) -> str:
    if fate is Fate.ADDED:
        one, several = (
            translate("Comparison", "1 word added"),
            translate("Comparison", "{number} words added"),
        )
    else:
        one, several = (
            translate("Comparison", "1 word taken out"),
            translate("Comparison", "{number} words taken out"),
        )
    return one if number == 1 else several.format(number=number)
