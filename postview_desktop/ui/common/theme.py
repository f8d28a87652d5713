"""Light and dark: a palette on Fusion and a short style sheet, both made from the tokens.

`QStyleHints.setColorScheme` does nothing under X11 and offscreen, so both modes are painted with palettes of our own.
What the desktop wishes is read from its settings portal on Linux and from Qt elsewhere.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from postview_desktop.system.paths import resources
from postview_desktop.ui.common.style_sheet import style_sheet
from postview_desktop.ui.common.tokens import TOKENS

MARKS = ("check", "chevron-down", "chevron-up")


class Theme(QObject):
    """The colours in force. `changed` is emitted after the application wears them."""

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None, *, wears: str = "") -> None:
        """`wears` is the style that the application was started with."""
        super().__init__(parent)
        self._marks = resources() / "icons" / "marks"
        self._app = app
        self._dark = False
        self._wished = "light"
        self._em = 0.0
        self._colours: dict[str, QColor] = {}
        if wears != "Fusion":
            app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self.ask_system)
        app.fontChanged.connect(self._on_font_changed)

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def wished(self) -> str:
        """ "light", "dark" or "system", as it was asked for."""
        return self._wished

    @property
    def em(self) -> float:
        """Pixels in the height of the application's font: every measure grows with it."""
        return QFontMetricsF(self._app.font()).height()

    @property
    def font(self) -> QFont:
        """The platform's own font, in the size that the user chose."""
        return self._app.font()

    def sized_font(self, scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The user's font, larger or smaller, whichever unit its size was given in."""
        font = QFont(self._app.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * scale)
        else:
            font.setPixelSize(max(1, round(font.pixelSize() * scale)))
        font.setWeight(weight)
        return font

    def color(self, token: str) -> QColor:
        """The colour of a token in the mode in force. Raises KeyError for a name that is none."""
        return self._colours.get(token) or QColor(TOKENS[token][self._dark])

    def apply(self, wished: str, dark_before: bool | None = None) -> None:
        """Wear "light", "dark", or what the system wishes.

        `dark_before` is what the system wished last time: with it nobody is asked now, but with `ask_system` later.
        """
        self._wished = wished
        if wished == "system":
            dark = system_is_dark() if dark_before is None else dark_before
        else:
            dark = wished == "dark"
        em = self.em
        if self._colours and (dark, em) == (self._dark, self._em):
            return
        self._dark, self._em = dark, em
        self._colours = {name: QColor(pair[self._dark]) for name, pair in TOKENS.items()}
        self._app.setPalette(self._palette())
        names = {name: value.name() for name, value in self._colours.items()}
        self._app.setStyleSheet(style_sheet(names, self.em, self._mark_files()))
        self.changed.emit()

    def ask_system(self) -> None:
        """Where the system's wish is followed: wear what it is now."""
        if self._wished == "system":
            self.apply("system")

    def _on_font_changed(self) -> None:
        """What is measured in the user's font is measured anew."""
        if self._colours and self.em != self._em:
            self.apply(self._wished)

    def _mark_files(self) -> dict[str, str]:
        mode = "dark" if self._dark else "light"
        return {name: (self._marks / f"{name}-{mode}.svg").as_posix() for name in MARKS}

    def _palette(self) -> QPalette:
        colour = self._colours
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, token in (
            (roles.Window, "window"),
            (roles.WindowText, "text"),
            (roles.Base, "surface"),
            (roles.AlternateBase, "sunken"),
            (roles.Text, "text"),
            (roles.Button, "surface"),
            (roles.ButtonText, "text"),
            (roles.BrightText, "late"),
            (roles.ToolTipBase, "surface"),
            (roles.ToolTipText, "text"),
            (roles.PlaceholderText, "muted"),
            (roles.Highlight, "accent"),
            (roles.HighlightedText, "on_accent"),
            (roles.Accent, "accent"),
            (roles.Link, "accent"),
            (roles.LinkVisited, "accent"),
            (roles.Light, "surface"),
            (roles.Midlight, "line"),
            (roles.Mid, "line"),
            (roles.Dark, "edge"),
            (roles.Shadow, "edge"),
        ):
            palette.setColor(role, colour[token])
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, colour["faint"])
        return palette


def system_is_dark() -> bool:
    """What the desktop wishes; False where it says nothing."""
    if sys.platform.startswith("linux"):
        return _portal_is_dark()
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _portal_is_dark() -> bool:
    """`color-scheme` of the settings portal: 1 is dark. No session bus or no portal: False, within 300 ms."""
    # Imported here: a start in a fixed mode needs no bus.
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    call = QDBusMessage.createMethodCall(
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.Settings",
        "Read",
    )
    call.setArguments(["org.freedesktop.appearance", "color-scheme"])
    answer = bus.call(call, timeout=300)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
        return False
    value = answer.arguments()[0]
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value == 1
