"""Icons: one-coloured SVG files, tinted when they are drawn, each drawn once for a colour and a size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from postview_desktop.system.paths import resources
from postview_desktop.ui.common.theme import Theme

# fmt: off
ICON_NAMES: tuple[str, ...] = (
    "arrow-down", "arrow-left", "arrow-right", "arrow-up", "award", "bell", "bell-off", "book-open", "briefcase",
    "building-2", "calendar", "calendar-check", "calendar-days", "calendar-plus", "calendar-range", "check",
    "check-check", "chevron-down", "chevron-left", "chevron-right", "chevron-up", "circle", "circle-alert",
    "circle-check", "circle-dot", "circle-help", "circle-pause", "circle-x", "clock", "compass", "copy", "download",
    "ellipsis", "external-link", "eye-off", "file-check", "file-plus", "file-text", "flag", "folder-open",
    "footprints", "globe", "hand-heart", "heart", "history", "hourglass", "inbox", "info", "key-round", "keyboard",
    "link", "list-filter", "lock", "log-out", "mail", "mail-check", "mail-open", "mail-x", "map-pin", "menu",
    "message-square", "messages-square", "mic", "minus", "moon", "notebook-pen", "notebook-text", "octagon-alert",
    "palette", "panel-left", "party-popper", "pencil", "phone", "plus", "quote", "redo-2", "refresh-cw", "save",
    "search", "send", "settings", "shield-check", "signpost", "sliders-horizontal", "smile", "square", "star", "sun",
    "target", "timer", "trash-2", "trending-up", "triangle", "triangle-alert", "undo-2", "upload", "user",
    "user-plus", "users", "video", "voicemail", "x",
)
# fmt: on
"""Every icon that ships with PostView; the self-check draws them all."""


class Icons:
    """Draws the icons of one folder in the theme's colours. A file's name without ".svg" is the icon's name."""

    def __init__(self, theme: Theme, folder: Path | None = None) -> None:
        self._theme = theme
        self._folder = folder or resources() / "icons"
        self._sources: dict[str, bytes] = {}
        self._drawn: dict[tuple[str, str, int, float, int], QPixmap] = {}

    def get(self, name: str, token: str = "text", size: int = 18, gap: int = 0) -> QIcon:
        """The icon in a token's colour with `gap` empty pixels after it; FileNotFoundError for a name that is none."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, token, size, ratio, gap))
        return icon

    def pixmap(self, name: str, token: str = "text", size: int = 18, ratio: float = 1.0, gap: int = 0) -> QPixmap:
        """The icon as a picture of `size` logical pixels."""
        colour = self._theme.color(token).name()
        key = (name, colour, size, ratio, gap)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(name, colour, size, ratio, gap)
        return found

    def _draw(self, name: str, colour: str, size: int, ratio: float, gap: int) -> QPixmap:
        source = self._sources.get(name)
        if source is None:
            source = self._sources[name] = (self._folder / f"{name}.svg").read_bytes()
        renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.encode())))
        pixmap = QPixmap(QSize(round((size + gap) * ratio), round(size * ratio)))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
