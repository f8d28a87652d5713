"""Finding anything: the panel over the window, where the focus was before, and what opens for a hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from postview_desktop.domain.finding import Door, Opening
from postview_desktop.services.finding import Finding
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.finding.panel import FindingPanel

if TYPE_CHECKING:
    from postview_desktop.ui.shell.main_window import MainWindow


class FindingRoom(QObject):
    """Made when something is looked for the first time."""

    def __init__(self, window: MainWindow, look: Look, finding: Finding) -> None:
        super().__init__(window)
        self._window = window
        self._finding = finding
        self._before: QWidget | None = None
        self.panel = FindingPanel(look, finding, window)
        self.panel.opened.connect(self._open)
        self.panel.left.connect(self._on_left)
        self.panel.failed.connect(window.fail)
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(0)
        self._refreshing.timeout.connect(self.panel.search)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def come(self) -> None:
        """Look for something; what was typed on the page is kept first, so that it is found."""
        if self.panel.isHidden():
            self._window.flush()
            self._before = self._window.focusWidget()
        self.panel.come()

    def refresh_soon(self) -> None:
        """Something changed."""
        if self.panel.isVisible():
            self._refreshing.start()

    def step_aside(self) -> None:
        """A page comes to the front, by a key, the tray or a sentence of the window: nothing stays over it. Not every
        page takes the focus, and Qt tells of none in a window that is not the active one."""
        if self.panel.isHidden():
            return
        now = self._window.focusWidget()
        if now is not None and now is not self.panel and not self.panel.isAncestorOf(now):
            self._before = now
        self.panel.leave()

    def forget(self) -> None:
        """The data becomes another one: nothing of the old is kept."""
        self._before = None
        self.panel.leave()
        self._finding.close()

    def _open(self, opening: Opening) -> None:
        window, id = self._window, opening.id
        if opening.door is Door.INTERVIEW:
            window.open_interview(id, opening.part)
        elif opening.door is Door.APPLICATION:
            window.open_application(id)
        elif opening.door is Door.LETTER:
            window.open_letter(id)
        elif opening.door is Door.REFLECTION:
            window.open_reflection(id, opening.part)
        elif opening.door is Door.QUESTION:
            window.open_question(id, opening.within)
        elif opening.door is Door.TEMPLATE:
            window.open_template(id)
        else:
            window.show_page("search")

    def _on_left(self) -> None:
        self._refreshing.stop()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A key of the window led elsewhere (Ctrl+2, Ctrl+N): the panel does not stay over it."""
        if now is None or self.panel.isHidden() or self.panel.isAncestorOf(now) or now is self.panel:
            return
        if self._window.isAncestorOf(now):
            self._before = now
            self.panel.leave()
