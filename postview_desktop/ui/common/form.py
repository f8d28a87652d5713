"""Forms: a label over or beside each field as its buddy, a hint, and the sentence that says what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look


class FieldError(Small):
    """The sentence under a field; hidden while there is nothing to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.setProperty("muted", False)
        self.setProperty("error", True)
        self.hide()

    def say(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))


def wide_enough(field: QLineEdit, characters: int) -> None:
    """At least this wide, and wide enough for its placeholder, which other languages need more room for."""
    metrics = field.fontMetrics()
    # Its frame, and the button that clears it.
    needed = metrics.horizontalAdvance(field.placeholderText()) + 4 * metrics.height()
    field.setMinimumWidth(max(metrics.averageCharWidth() * characters, needed))


LONGEST_LABEL = 13
"""In ems: what is longer is folded."""


class Form(QWidget):
    """Rows of a label and a field. A screen reader finds the label through the buddy."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._errors: dict[QWidget, FieldError] = {}
        self._labels: dict[QWidget, QLabel] = {}
        self._holders: dict[QWidget, QWidget] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(round(look.theme.em * 0.9))
        self._grid.setVerticalSpacing(round(look.theme.em * 0.55))
        self._grid.setColumnStretch(1, 1)

    def row(self, label: str, widget: QWidget, hint: str = "") -> QWidget:
        """Add a row at the end and return its field."""
        number = self._grid.rowCount()
        word = QLabel(label, self)
        word.setProperty("muted", True)
        # A field that is made of several: its name is that of the one that has the keyboard.
        word.setBuddy(widget.focusProxy() or widget)
        word.setContentsMargins(0, round(self._look.theme.em * 0.4), 0, 0)
        self._fold(word)
        widget.setAccessibleName(label)
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(widget)
        if hint:
            column.addWidget(Small(self._look, hint, holder))
        error = FieldError(self._look, holder)
        column.addWidget(error)
        self._grid.addWidget(word, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(holder, number, 1)
        self._errors[widget] = error
        self._labels[widget] = word
        self._holders[widget] = holder
        return widget

    def _fold(self, word: QLabel) -> None:
        """A long label ("Passphrase oder Wiederherstellungsschlüssel") takes two lines, not the field's room."""
        room = round(self._look.theme.em * LONGEST_LABEL)
        word.ensurePolished()
        metrics = word.fontMetrics()
        if metrics.horizontalAdvance(word.text()) > room:
            folded = metrics.boundingRect(QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), word.text())
            word.setWordWrap(True)
            word.setFixedWidth(folded.width() + 2)

    def set_row_visible(self, widget: QWidget, visible: bool) -> None:
        self._labels[widget].setVisible(visible)
        self._holders[widget].setVisible(visible)

    def error(self, widget: QWidget, text: str) -> None:
        """Say what is wrong with a field, under it, and bring the cursor there."""
        self._errors[widget].say(text)
        widget.setAccessibleDescription(text)
        self._mark(widget, True)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_errors(self) -> None:
        for widget, error in self._errors.items():
            if error.text():
                error.say("")
                widget.setAccessibleDescription("")
                self._mark(widget, False)

    def errors(self) -> list[str]:
        """The sentences that are shown now."""
        return [error.text() for error in self._errors.values() if error.text()]

    @staticmethod
    def _mark(widget: QWidget, wrong: bool) -> None:
        widget.setProperty("wrong", wrong)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
