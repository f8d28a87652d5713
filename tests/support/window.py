"""What tests of the window share: finding what a person would find, pressing it, and typing into it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

W = TypeVar("W", bound=QWidget)


def settle() -> None:
    """Let what was just put into a layout be shown."""
    QCoreApplication.processEvents()


def seen(root: QWidget, kind: type[W], name: str) -> W:
    """The one widget with this name that can be seen; several of the same name may be built, only one is shown."""
    settle()
    found = [widget for widget in root.findChildren(kind, name) if widget.isVisible()]
    assert found, f"{name} cannot be seen"
    return found[0]


def is_seen(root: QWidget, name: str) -> bool:
    settle()
    return any(widget.isVisible() for widget in root.findChildren(QWidget, name))


def click(root: QWidget, name: str) -> None:
    """Press the left button on what has this name."""
    widget = seen(root, QWidget, name)
    assert widget.isEnabled(), f"{name} is switched off"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def retype(root: QWidget, name: str, text: str) -> None:
    """Go to a field, select all, and type."""
    field = seen(root, QWidget, name)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    if not text:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    for line_number, line in enumerate(text.split("\n")):
        if line_number:
            QTest.keyClick(field, Qt.Key.Key_Return)
        type_keys(field, line)


def type_keys(field: QWidget, text: str) -> None:
    """Type, letters outside of ASCII included (QTest.keyClicks ends the program at an umlaut)."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def choose(root: QWidget, menu_action: str) -> None:
    """Take one line of a menu by its name."""
    found = root.findChildren(QAction, menu_action)
    assert found, f"no line {menu_action}"
    assert found[-1].isEnabled(), f"{menu_action} is switched off"
    found[-1].trigger()


def words(root: QWidget) -> str:
    """All text that can be seen, for looking whether a sentence is there."""
    settle()
    parts: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        text: Callable[[], str] | None = getattr(widget, "text", None) or getattr(widget, "toPlainText", None)
        if callable(text):
            parts.append(str(text()).replace("\u200b", ""))
    return "\n".join(parts)
