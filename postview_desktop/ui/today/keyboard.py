"""Keeps the keyboard, and what is in sight, where it was when the cards are made anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


class KeyboardPlace:
    """`note` before the columns of a page are emptied, `go_back` when they are filled again."""

    def __init__(self, page: QScrollArea, columns: Sequence[QLayout]) -> None:
        self._page = page
        self._columns = columns
        self._place = -1
        self._scrolled = 0

    def note(self) -> None:
        """Remember which button has the keyboard, and how far the page is scrolled."""
        focused, buttons = QApplication.focusWidget(), self._buttons()
        self._place = buttons.index(focused) if focused in buttons else -1
        self._scrolled = self._page.verticalScrollBar().value()
        if self._place >= 0:
            # Else Qt hands it on to the next button as cards go, and scrolls there.
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self, otherwise: QWidget) -> None:
        """Give the keyboard to the button at the same place; `otherwise` where there is none any more."""
        if self._place < 0:
            return
        buttons = self._buttons()
        target = buttons[min(self._place, len(buttons) - 1)] if buttons else otherwise
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        bar, scrolled = self._page.verticalScrollBar(), self._scrolled
        QTimer.singleShot(0, self._page, lambda: bar.setValue(scrolled))

    def _buttons(self) -> list[QWidget]:
        """What can be tabbed to on the cards that are there now, also on those that are shown in a moment."""
        items = [column.itemAt(place) for column in self._columns for place in range(column.count())]
        cards = [item.widget() for item in items if item is not None]
        return [
            widget
            for card in cards
            if card is not None
            for widget in (card, *card.findChildren(QWidget))
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_put_away(widget)
        ]


def _is_put_away(widget: QWidget) -> bool:
    """Hidden on purpose; what is new is hidden, too, until its page shows it."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
