"""A page with a list and, in its place, one thing of it: shown late, kept before it goes, left with Escape."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget


class Detail(Protocol):
    """What the view of one thing must be able to do."""

    def flush(self) -> None:
        """Keep at once what is being typed."""
        ...

    def refresh(self) -> bool:
        """Show what is there now; False where the thing is gone."""
        ...


class ListAndDetail(QWidget):
    """Asks its services only while it is seen; what changed meanwhile is shown when it is seen again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stale = True
        self._stack = QStackedWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)

    # -- what a page says of itself ------------------------------------------------------------------------------

    def _list_view(self) -> QWidget:
        raise NotImplementedError

    def _detail_view(self) -> Detail | None:
        """The view of one thing, None until it is made."""
        raise NotImplementedError

    def _refresh_list(self) -> None:
        raise NotImplementedError

    def _focus_in_list(self) -> None:
        """Choose in the list what was shown in detail."""
        raise NotImplementedError

    # -- what is shown -------------------------------------------------------------------------------------------

    def show_list(self) -> None:
        """Back to the list, with what was open chosen in it."""
        self.flush()
        self._stack.setCurrentWidget(self._list_view())
        self._show_now()
        if self._detail_view() is not None:
            self._focus_in_list()

    def refresh(self) -> None:
        """Show what is there now; later, if the page is not to be seen."""
        self._stale = True
        if self.isVisible():
            self._show_now()

    def flush(self) -> None:
        """Keep at once what is being typed (before closing, or leaving the page)."""
        detail = self._detail_view()
        if detail is not None:
            detail.flush()

    def _show_now(self) -> None:
        self._stale = False
        detail = self._detail_view()
        if detail is not None and self._stack.currentWidget() is detail and not detail.refresh():
            # Deleted elsewhere, or taken back: the list is what there is to see.
            self._stack.setCurrentWidget(self._list_view())
        if self._stack.currentWidget() is self._list_view():
            self._refresh_list()

    # -- events --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.key() == Qt.Key.Key_Escape or (
            event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if back and self._detail_view() is not None and self._stack.currentWidget() is self._detail_view():
            self.show_list()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
