"""Step 2, looking back: the list of interviews that have ended, and the review of one of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postview_desktop.services.interviews import Interviews
from postview_desktop.services.reflections import Reflections
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.reflections.editor import ReflectionEditor
from postview_desktop.ui.reflections.list_view import BATCH, ReflectionList


class ReflectionsPage(QWidget):
    """Shows the list or one review; `open` brings a review up, from wherever it was asked for."""

    interview_requested = Signal(int)
    page_requested = Signal(str)
    said = Signal(str, int)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        reflections: Reflections,
        interviews: Interviews,
        settings: Settings,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reflections = reflections
        self._settings = settings
        self._clock = clock
        self._limit = BATCH
        self._stale = True
        self.list = ReflectionList(look)
        self.editor = ReflectionEditor(look, reflections=reflections, clock=clock)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.editor)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        self.list.opened.connect(self.open)
        self.list.more_requested.connect(self._show_more)
        self.list.filtered.connect(self._on_filter)
        self.list.settings_requested.connect(lambda: self.page_requested.emit("settings"))
        self.editor.closed.connect(self.show_list)
        self.editor.said.connect(self.said)

    def open(self, interview_id: int, mode: str = "two_minutes") -> None:
        """Show one interview's review; mode is "two_minutes", "full" or "felt". Raises `PostviewError(GONE)`."""
        self.editor.open(interview_id, mode)
        self._stack.setCurrentWidget(self.editor)

    def open_question(self, interview_id: int, question_id: int) -> None:
        """Show one question of an interview's review. Raises `PostviewError(GONE)`."""
        self.open(interview_id, "full")
        self.editor.choose_question(question_id)

    def show_list(self) -> None:
        self._stack.setCurrentWidget(self.list)
        self._fill()

    def refresh(self) -> None:
        """Show what is there now; later, if the page is not to be seen."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def flush(self) -> None:
        """Keep at once what is being typed (before closing, or leaving the page)."""
        self.editor.flush()

    def _fill(self) -> None:
        self._stale = False
        if self._stack.currentWidget() is self.editor:
            self.editor.refresh()
        if self._stack.currentWidget() is self.list:
            text = self.list.filter.text().strip()
            lines = self._reflections.list(text=text, limit=self._limit + 1)
            self.list.show_lines(
                lines[: self._limit],
                self._reflections.strengths(),
                self._clock.today(),
                more=len(lines) > self._limit,
                on=self._settings.get().reflections,
            )

    def _show_more(self) -> None:
        self._limit += BATCH
        self._fill()

    def _on_filter(self) -> None:
        self._limit = BATCH
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.editor.flush()
