"""One notification in words, and what every service that shows one has in common."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from postview_desktop.wording.translate import told_of

OPEN = "open"
"""The action of a click on the notification itself, and of its Open button."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """`key` comes back with what the person pressed; `actions` are pairs of an id and a word for its button."""

    key: str
    title: str
    text: str
    actions: tuple[tuple[str, str], ...] = ()

    @property
    def in_one_line(self) -> str:
        """Title and text where there is no room for two: two sentences, or what is listed behind a colon."""
        lines = self.text.splitlines()
        if not lines:
            return self.title
        if len(lines) > 1:
            return told_of(self.title, "; ".join(lines))
        return f"{self.title}{'' if self.title[-1:] in '.!?…' else '.'} {self.text}"


class Notifier(QObject):
    """`activated` carries a notice's key and the action; `failed` the notice that nobody will show."""

    activated = Signal(str, str)
    shown = Signal(str)
    failed = Signal(object)

    def start(self) -> bool:
        """Get ready; False where this way is not to be had."""
        raise NotImplementedError

    def stop(self) -> None:
        raise NotImplementedError

    def show(self, notice: Notice) -> None:
        """Show it; what comes of it is told by a signal."""
        raise NotImplementedError

    def withdraw(self, key: str) -> None:
        """Take it away: what it said is done."""
        raise NotImplementedError

    def withdraw_all(self) -> None:
        """Take all away, where their buttons would do nothing once the program has ended."""
