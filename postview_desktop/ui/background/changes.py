"""The one signal that says what kind of data changed; pages that care ask their services again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """`changed` carries a frozenset of `domain.change.Changed`; `app` wires the store's announcements to it."""

    changed = Signal(object)
