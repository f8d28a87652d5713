"""Where the window says something: lines across the top, what could not be saved, and the quiet line at the bottom.

Each is made when it is first needed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from postview_desktop.ui.common.context import Look

if TYPE_CHECKING:
    from postview_desktop.ui.common.cards import Banner
    from postview_desktop.ui.shell.main_window import MainWindow
    from postview_desktop.ui.shell.quiet_line import QuietLine
    from postview_desktop.ui.shell.unsaved import Unsaved


class Sayings:
    """`column` holds the lines across the top, `stack` has the quiet line over its pages."""

    def __init__(self, look: Look, window: MainWindow, column: QVBoxLayout, stack: QStackedWidget) -> None:
        self._look = look
        self._window = window
        self._column = column
        self._stack = stack

    @cached_property
    def banner(self) -> Banner:
        """A sentence that stays until it is settled."""
        return self._across("accent", "window_banner")

    @cached_property
    def safety_banner(self) -> Banner:
        """The same for what threatens the data: no other sentence takes its place."""
        return self._across("late", "safety_banner")

    def say_damage(self, text: str, action: str, callback: Callable[[], None]) -> None:
        """A sentence of its own above all others: a backup that fails over the damage must not take its place."""
        self._across("late", "damage_banner").say(text, action, callback)

    @cached_property
    def unsaved(self) -> Unsaved:
        """What was typed and could not be saved."""
        from postview_desktop.ui.shell.unsaved import Unsaved

        return Unsaved(self._look, self._window, self._column, self._window.say)

    @property
    def is_unsaved(self) -> bool:
        """Whether something typed could not be saved."""
        return "unsaved" in self.__dict__ and self.unsaved.there

    def withdraw(self, offered: Callable[[], None]) -> None:
        """What the quiet line offers cannot be done any more."""
        if "quiet_line" in self.__dict__:
            self.quiet_line.withdraw(offered)

    @cached_property
    def quiet_line(self) -> QuietLine:
        """The line that says what was done."""
        from postview_desktop.ui.shell.quiet_line import QuietLine

        line = QuietLine(self._look, self._stack)
        line.undo_requested.connect(self._window.undoing.undo)
        return line

    def clear(self) -> None:
        """Say no more of what was done: it is about data that goes."""
        if "quiet_line" in self.__dict__:
            self.quiet_line.clear()

    def _across(self, tone: str, name: str) -> Banner:
        from postview_desktop.ui.common.cards import Banner

        banner = Banner(self._look, tone, self._window.centralWidget())
        banner.setObjectName(name)
        self._column.insertWidget(0, banner)
        return banner
