"""Showing what is kept in a field that somebody may be typing in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def show_text(field: QLineEdit, text: str) -> None:
    """Show what is kept. The cursor stays where it is the same, and so does a blank that was just typed.

    What is kept has no blanks at its ends; to take them out under the fingers would join two words.
    """
    if field.text() == text or (field.hasFocus() and field.text().split() == text.split()):
        return
    field.setText(text)
