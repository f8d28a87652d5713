"""Light and dark are worn by the whole application, and everything grows with the font."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common import theme as theme_module
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.style_sheet import style_sheet
from postview_desktop.ui.common.tokens import TOKENS


def test_palette_and_tokens_change_together(look: Look, qapp: QApplication, qtbot: QtBot) -> None:
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == TOKENS["window"][0].lower()
    with qtbot.waitSignal(look.theme.changed):
        look.theme.apply("dark")
    assert look.theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == TOKENS["window"][1].lower()
    assert look.theme.color("accent").name() == TOKENS["accent"][1].lower()


def test_wearing_the_same_again_costs_nothing(look: Look, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look.theme.changed):
        look.theme.apply("light")


def test_system_is_what_the_desktop_wishes(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme_module, "system_is_dark", lambda: True)
    look.theme.apply("system")
    assert look.theme.dark
    assert look.theme.wished == "system"


def test_without_a_session_bus_the_desktop_wishes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    assert theme_module.system_is_dark() is False


def test_an_unknown_token_is_a_mistake(look: Look) -> None:
    with pytest.raises(KeyError):
        look.theme.color("mauve")


def test_measures_grow_with_the_font() -> None:
    colours = {name: pair[0] for name, pair in TOKENS.items()}
    assert "border-radius: 12px" in style_sheet(colours, 17)
    assert "border-radius: 24px" in style_sheet(colours, 34)


def test_what_is_clicked_is_32_pixels_high(look: Look, qtbot: QtBot) -> None:
    for widget in (Button(look, "Write"), Button(look, "", icon="x", quiet=True), QLineEdit()):
        qtbot.addWidget(widget)
        widget.ensurePolished()
        assert widget.sizeHint().height() >= 32


def test_at_twice_the_font_the_words_still_fit(
    look: Look, qtbot: QtBot, set_text_scale: Callable[[float], None]
) -> None:
    set_text_scale(2.0)
    button = Button(look, "Two-minute reflection", icon="notebook-pen")
    qtbot.addWidget(button)
    button.ensurePolished()
    words = button.fontMetrics().boundingRect(button.text())
    assert button.sizeHint().height() > words.height() * 1.4
    assert button.sizeHint().width() > words.width() + button.iconSize().width()
