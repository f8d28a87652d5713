"""What macOS asks the program to open: not by the command line but by events, to a program that runs as to one that has
just been started for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from postview_desktop.domain.given import sort_given


class Openings:
    """Keeps what came until somebody listens: the first one comes before there is a window."""

    def __init__(self) -> None:
        self._waiting: list[str] = []
        self._take_files: Callable[[list[Path]], None] | None = None
        self._take_addresses: Callable[[Sequence[str]], None] | None = None

    def came(self, event: QFileOpenEvent) -> None:
        """A file or an address; nothing for an event that has neither."""
        word = event.file() or event.url().toString()
        if word:
            self._waiting.append(word)
            self._hand_on()

    def listen(self, take_files: Callable[[list[Path]], None], take_addresses: Callable[[Sequence[str]], None]) -> None:
        """From now on all goes there, and first what has waited."""
        self._take_files, self._take_addresses = take_files, take_addresses
        self._hand_on()

    def _hand_on(self) -> None:
        if self._take_files is None or self._take_addresses is None or not self._waiting:
            return
        given, self._waiting = sort_given(self._waiting), []
        if given.files:
            self._take_files([Path(file) for file in given.files])
        if given.addresses:
            self._take_addresses(given.addresses)


class OpeningApplication(QApplication):
    """An application that hears these events. An event filter would be asked for every event of every widget."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__(list(words))
        self.openings = Openings()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.openings.came(event)
            return True
        return super().event(event)
