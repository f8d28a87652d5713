"""Publishing in the window: the publisher, and the one line that is said when it needs the person."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from postview_desktop.domain.change import Changed
from postview_desktop.domain.errors import PostviewError
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.publisher import Publisher
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.wording import calendar, problems


class PublishingRoom(QObject):
    """Made with the first look at the clock."""

    def __init__(self, window: MainWindow, materials: Materials, secrets: Secrets) -> None:
        super().__init__(window)
        self._window = window
        self._suite = suite = materials.suite
        days = materials.look.dates
        self._on = suite.publishing.target()
        self.publisher = Publisher(
            suite.publishing,
            materials.jobs,
            suite.clock,
            secrets.read,
            lambda: calendar.speech(days.day),
            self,
        )
        self.publisher.idle.connect(window.refresh_soon)
        self.publisher.trouble.connect(self._on_trouble)
        self.publisher.asked.connect(self._on_asked)

    def publish_now(self) -> None:
        """The person wants it, or has decided something."""
        self._on = self._suite.publishing.target()
        self.publisher.publish_now()

    def tick(self) -> None:
        """A look at the clock."""
        self.publisher.tick()

    def changed(self, kinds: frozenset[Changed]) -> None:
        """Something was kept: it goes there in a moment. Another calendar, or one again after Undo, at once."""
        target = self._suite.publishing.target()
        if target != self._on:
            self._on = target
            if target is not None:
                # Not from inside the change that announced it.
                QTimer.singleShot(0, self, self.publisher.publish_now)
            return
        self.publisher.changed(kinds)

    def stop(self) -> None:
        """Begin nothing new; a visit that is under way is given up: the next one finds what it did."""
        self.publisher.stop()

    def go_on(self) -> None:
        """The stop is called off."""
        self.publisher.go_on()

    def _on_trouble(self, error: PostviewError) -> None:
        self._window.say_with(problems.sentence(error), self.tr("Settings"), self._show)

    def _on_asked(self, number: int) -> None:
        words = (
            self.tr("An event was changed in the calendar elsewhere")
            if number == 1
            else self.tr("{number} events were changed in the calendar elsewhere").format(number=number)
        )
        self._window.say_with(words, self.tr("Decide"), self._show)

    def _show(self) -> None:
        self._window.show_page("settings")
        self._window.page("settings").show_publishing()
