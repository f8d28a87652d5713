"""Start at login: off until it is asked for, and told apart from what the system's own settings switched off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.system.autostart import StartState
from postview_desktop.system.paths import is_demo
from postview_desktop.ui.common.cards import Banner, Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.desktop.start_at_login import StartAtLogin, start_at_login
from postview_desktop.wording import problems


class StartSection(Card):
    """Looks each time it is shown: the system's settings may have changed it meanwhile."""

    def __init__(
        self, look: Look, data_dir: Path, parent: QWidget | None = None, *, start: StartAtLogin | None = None
    ) -> None:
        super().__init__(look, parent)
        self._look = look
        self._data_dir = data_dir
        reason = self.tr("So that reminders come and letters leave on time")
        self._start = start or start_at_login(data_dir, reason, self)
        head = QHBoxLayout()
        head.setSpacing(10)
        self._shape = QLabel()
        head.addWidget(self._shape)
        head.addWidget(SubHeading(look, self.tr("When you log in")), 1)
        self.body.addLayout(head)
        self.switch = QCheckBox(self.tr("Start PostView, without a window, so that reminders come"))
        self.switch.setObjectName("start_at_login")
        self.switch.setAccessibleName(self.switch.text())
        self.switch.toggled.connect(self._on_toggled)
        self.body.addWidget(self.switch)
        self.state = Small(look, "")
        self.state.setObjectName("start_at_login_state")
        self.body.addWidget(self.state)
        self.trouble = Banner(look, "late")
        self.trouble.setObjectName("start_at_login_trouble")
        self.body.addWidget(self.trouble)
        self._start.changed.connect(self.refresh)
        self._start.failed.connect(self._on_failed)
        look.theme.changed.connect(self._paint)
        self._paint()

    def refresh(self) -> None:
        """Show what the system says now."""
        self.trouble.clear()
        self._show()

    def _show(self) -> None:
        state = self._start.state()
        blocker = QSignalBlocker(self.switch)
        self.switch.setChecked(state is StartState.ON)
        blocker.unblock()
        demo = is_demo(self._data_dir)
        self.switch.setEnabled(not demo)
        if demo:
            words = self.tr("Not for the example: its data is gone when you quit.")
        elif state is StartState.SWITCHED_OFF:
            words = self.tr(
                "The system's own settings have switched it off since you asked for it. Tick it to ask for it again."
            )
        elif state is StartState.ON:
            words = self.tr("It waits in the tray. Started again by hand, it shows its window.")
        else:
            words = self.tr("Reminders come only while PostView runs.")
        self.state.setText(words)
        self.switch.setAccessibleDescription(words)

    def _on_toggled(self, on: bool) -> None:
        self.trouble.clear()
        self._start.wish(on)

    def _on_failed(self, error: PostviewError) -> None:
        self._show()
        self.trouble.say(problems.sentence(error))

    def _paint(self) -> None:
        size = round(self._look.theme.em)
        self._shape.setPixmap(self._look.icons.get("log-out", "muted", size).pixmap(size, size))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
