"""How safe the data is, in one card: the last good backup, and the one that is being made just now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from postview_desktop.domain.backup import Backup
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.ui.safety.backup_words import counts_of, counts_words


class StateCard(Card):
    """`stop_requested` stops the backup that is being made."""

    stop_requested = Signal()

    def __init__(self, look: Look, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("backup_state")
        self._look = look
        self._clock = clock
        self._icon_name, self._tone = "shield-check", "search"
        head = QHBoxLayout()
        head.setSpacing(round(look.theme.em * 0.6))
        self._shape = QLabel()
        head.addWidget(self._shape)
        self.title = SubHeading(look)
        self.title.setObjectName("backup_state_title")
        head.addWidget(self.title, 1)
        self.body.addLayout(head)
        self._words = Muted(look)
        self.body.addWidget(self._words)
        self._trouble = Small(look)
        self._trouble.setObjectName("backup_trouble")
        self._trouble.setProperty("muted", False)
        self._trouble.setProperty("error", True)
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self._making = QWidget()
        row = QHBoxLayout(self._making)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(round(look.theme.em * 0.7))
        self._bar = QProgressBar()
        self._bar.setObjectName("backup_progress")
        self._bar.setAccessibleName(self.tr("A backup is being made"))
        self._bar.setTextVisible(False)
        row.addWidget(self._bar, 1)
        stop = Button(look, self.tr("Stop"), quiet=True)
        stop.setObjectName("stop_backup")
        stop.clicked.connect(self.stop_requested)
        row.addWidget(stop)
        self._making.hide()
        self.body.addWidget(self._making)
        look.theme.changed.connect(self._paint)
        self._paint()

    def show_last(self, last: Backup | None) -> None:
        """The newest good backup, None where there is none yet."""
        if last is None:
            self._icon_name, self._tone = "triangle-alert", "follow_up"
            self.title.setText(self.tr("No backup yet"))
            self._words.setText(self.tr("So far everything is kept once, on this computer."))
        else:
            self._icon_name, self._tone = "shield-check", "search"
            when = moment_in_words(self._look, last.made_at, self._clock.zone(), self._clock.today(), within=True)
            self.title.setText(self.tr("Last backup: {when}").format(when=when))
            self._words.setText(counts_words(counts_of(last), self._look.dates.locale))
        self._paint()

    def say_trouble(self, sentence: str) -> None:
        """Why the last one could not be made; "" when all is well."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    def show_making(self, making: bool) -> None:
        """Whether one is being made just now."""
        if making and self._making.isHidden():
            self._bar.setRange(0, 0)
        self._making.setVisible(making)

    def show_progress(self, done: float, total: float) -> None:
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * min(done, total) / total) if total > 0 else 0)

    def _paint(self) -> None:
        size = round(self._look.theme.em * 1.2)
        self._shape.setPixmap(self._look.icons.get(self._icon_name, self._tone, size).pixmap(size, size))
