"""Buttons: plain, the one main button of a page, and quiet ones without an edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from postview_desktop.ui.common.context import Look


class Button(QPushButton):
    """A button whose icon follows the theme. `tone` colours its words and icon."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str | None = None,
        main: bool = False,
        quiet: bool = False,
        tone: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._look = look
        self._icon_name = icon
        self._token = "on_accent" if main else (tone or "text")
        self.setProperty("main", main)
        self.setProperty("quiet", quiet)
        if tone:
            self.setProperty("tone", tone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if text:
            self.setAccessibleName(text)
        self._draw_icon()
        look.theme.changed.connect(self._draw_icon)

    def set_text(self, text: str) -> None:
        """Say something else; an ampersand is shown, not taken for a shortcut."""
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self._draw_icon()

    def set_icon(self, name: str | None) -> None:
        self._icon_name = name
        self._draw_icon()

    def set_main(self, main: bool) -> None:
        """Make it the page's main button, or an ordinary one."""
        if bool(self.property("main")) == main:
            return  # styling anew costs half a millisecond
        self.setProperty("main", main)
        self._token = "on_accent" if main else "text"
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and self.property("main"):
            # The icon is drawn for the accent's ground, which a button that is switched off does not have.
            self._draw_icon()

    def _draw_icon(self) -> None:
        if not self._icon_name:
            self.setIcon(QIcon())
            return
        size = round(self._look.theme.em)
        # Style sheets know no gap between icon and text: the picture brings it.
        gap = round(size * 0.3) if self.text() else 0
        token = self._token if self.isEnabled() or not self.property("main") else "muted"
        self.setIcon(self._look.icons.get(self._icon_name, token, size, gap))
        self.setIconSize(QSize(size + gap, size))
