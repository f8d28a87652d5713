"""A second folder for backups, on a stick or in a synced folder: chosen, away for a while, or let go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from postview_desktop.services.backups import SecondFolder
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Chip, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.wording import problems


class SecondFolderCard(Card):
    """`folder_chosen` carries the new folder, None to have none any more."""

    folder_chosen = Signal(object)

    def __init__(self, look: Look, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("second_folder_card")
        self._look = look
        self._clock = clock
        self._shown: SecondFolder | None = None
        self.body.addWidget(SubHeading(look, self.tr("A second folder")))
        self._words = Muted(look)
        self.body.addWidget(self._words)
        self.path = QLabel()
        self.path.setObjectName("second_folder")
        self.path.setWordWrap(True)
        self.path.setTextFormat(Qt.TextFormat.PlainText)
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.path)
        self.state = Chip(look, "")
        self.state.setObjectName("second_folder_state")
        self.body.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        self.last = Small(look)
        self.last.setObjectName("second_folder_last")
        self.body.addWidget(self.last)
        row = QWidget()
        buttons = FlowLayout(row)
        self._choose = Button(look, "", icon="folder-open")
        self._choose.setObjectName("choose_second_folder")
        self._choose.clicked.connect(self._ask)
        self._remove = Button(look, self.tr("Have none"), quiet=True)
        self._remove.setObjectName("remove_second_folder")
        self._remove.setToolTip(self.tr("The backups that lie there stay."))
        self._remove.setAccessibleDescription(self.tr("The backups that lie there stay."))
        self._remove.clicked.connect(lambda: self.folder_chosen.emit(None))
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        self.body.addWidget(row)

    def show_folder(self, folder: SecondFolder) -> None:
        """What is known of it; nothing but the offer to choose one where there is none."""
        self._shown = folder
        for widget in (self.path, self.state, self.last, self._remove):
            widget.setVisible(folder.path is not None)
        if folder.path is None:
            self._words.setText(
                self.tr(
                    "Keep a copy of each backup on a stick or in a synced folder: a computer can break or get lost."
                )
            )
            self._choose.set_text(self.tr("Choose a folder…"))
            return
        self._words.setText(self.tr("Each backup is copied there as well. It may be away for a while."))
        self._choose.set_text(self.tr("Choose another…"))
        self.path.setText(breakable(str(folder.path)))
        self.path.setAccessibleName(str(folder.path))
        self.state.setText(self._state_words(folder.reachable))
        self.state.set_tone("search" if folder.reachable and folder.error is None else "follow_up")
        self.last.setText(self._last_words(folder))

    def _state_words(self, reachable: bool | None) -> str:
        if reachable is None:
            return self.tr("looking…")
        return self.tr("there") if reachable else self.tr("away")

    def _last_words(self, folder: SecondFolder) -> str:
        if not folder.last_at:
            words = self.tr("Nothing was copied there yet.")
        else:
            when = moment_in_words(self._look, folder.last_at, self._clock.zone(), self._clock.today(), within=True)
            words = self.tr("Last copy: {when}.").format(when=when)
        if folder.reachable is False:
            words += " " + self.tr("Backups go on here; once it is back, the next one is copied there again.")
        elif folder.error is not None:
            words += " " + problems.sentence(folder.error)
        return words

    def _ask(self) -> None:
        there = self._shown is not None and self._shown.reachable
        start = str(self._shown.path if self._shown is not None and there else Path.home())
        dialog = QFileDialog(self.window(), self.tr("A second folder for backups"), start)
        dialog.setObjectName("second_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda path: self.folder_chosen.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
