"""The look of the window for tests, measurements and pictures: English dates, colours in light or dark."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.common.icons import Icons
from postview_desktop.ui.common.theme import Theme


def make_look(app: QApplication, mode: str = "light", language: str = "en_GB") -> Look:
    """A look that the application wears from now on."""
    theme = Theme(app)
    theme.apply(mode)
    return Look(theme=theme, icons=Icons(theme), dates=Dates(QLocale(language)))
