"""Backups: what there is, where and how sound; one more, one as a file, going back to one, and a second folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, QRect, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.backups import Around, Backups, SecondFolder, look_around
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.keeper import Keeper
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import EmptyState, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.common.two_columns import TwoColumns
from postview_desktop.ui.safety.backup_list import BackupList, lines_of
from postview_desktop.ui.safety.second_folder_card import SecondFolderCard
from postview_desktop.ui.safety.sheets import RestoreSheet, SaveAsSheet
from postview_desktop.ui.safety.state_card import StateCard
from postview_desktop.wording import problems


class BackupsPage(Page):
    """`restore_requested` carries the backup that the person said yes to, `restore_file_requested` a file to look into
    first; both are for the window, which lets its pages go before the data is another one."""

    restore_requested = Signal(object)
    restore_file_requested = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        backups: Backups,
        keeper: Keeper,
        jobs: Jobs,
        counts: Callable[[], Mapping[str, int]],
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        """`counts` gives the numbers of what is there now."""
        super().__init__(look, parent)
        self._backups = backups
        self._keeper = keeper
        self._counts = counts
        self._clock = clock
        self._jobs = jobs
        self._stale = True
        self._asked = False
        self._is_looking = self._look_again = False
        self._in_second: tuple[Backup, ...] = ()
        self._reachable: bool | None = None
        self._now = Button(look, self.tr("Back up now"), icon="save", main=True)
        self._now.setObjectName("back_up_now")
        self._now.clicked.connect(self._on_now)
        self.header(
            self.tr("Backups"),
            self.tr("Made by themselves each day, and before each upgrade, import and restore."),
            [self._now],
        )
        self.body.addWidget(TwoColumns(self._build_list(look), self._build_side(look), side_chars=40))
        self.body.addStretch(1)
        # Methods only, no lambdas: the keeper outlives the page, and only these are let go with it.
        keeper.began.connect(self._show_keeper)
        keeper.idle.connect(self._show_keeper)
        keeper.progressed.connect(self.state.show_progress)
        keeper.made.connect(self._on_made)
        keeper.refused.connect(self._on_refused)
        keeper.stopped.connect(self._on_stopped)

    def _build_list(self, look: Look) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(round(look.theme.em * 0.5))
        self._count = SubHeading(look)
        self._count.setObjectName("backup_count")
        box.addWidget(self._count)
        self._hint = Small(look, self.tr("Choose one to see what going back to it would change."))
        box.addWidget(self._hint)
        self.list = BackupList(look, self._clock)
        self.list.opened.connect(self._on_opened)
        self.list.current_seen.connect(self._show_card)
        box.addWidget(self.list)
        self._empty = EmptyState(
            look,
            "shield-check",
            self.tr("Your backups will be here"),
            self.tr("PostView makes the first one by itself as soon as there is something to keep, then one each day."),
        )
        self._empty.setObjectName("no_backups")
        box.addWidget(self._empty)
        box.addStretch(1)
        return part

    def _build_side(self, look: Look) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(round(look.theme.em * 0.8))
        self.state = StateCard(look, self._clock)
        self.state.stop_requested.connect(self._keeper.stop)
        box.addWidget(self.state)
        self.second = SecondFolderCard(look, self._clock)
        self.second.folder_chosen.connect(self._on_folder)
        box.addWidget(self.second)
        row = QWidget()
        buttons = FlowLayout(row)
        for name, text, icon, slot in (
            ("save_backup_as", self.tr("Save a backup as…"), "download", self.ask_save_as),
            ("restore_from_file", self.tr("Restore from a file…"), "upload", self._ask_for_file),
            ("show_backup_folder", self.tr("Show folder"), "folder-open", self._show_folder),
        ):
            button = Button(look, text, icon=icon)
            button.setObjectName(name)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        box.addWidget(row)
        box.addStretch(1)
        return part

    # -- showing -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is there now; later, if the page is not to be seen."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        self._stale = False
        second = self._backups.second_folder(look=False)
        if second.path is None:
            self._show(self._backups.here(), second)
            return
        # What lay there when it was last looked into, until it answers.
        known = replace(second, reachable=self._reachable)
        self._show([*self._backups.here(), *self._in_second], known)
        self._look_around()

    def _look_around(self) -> None:
        """Look into the second folder, too, beside the window: a network drive may not answer for minutes."""
        self._look_again = self._is_looking
        if not self._is_looking:
            self._is_looking = True
            folder = self._backups.folder.parent
            self._jobs.run(look_around, folder, done=self._on_looked, failed=self._on_not_looked, owner=self)

    def _on_looked(self, found: Around) -> None:
        self._is_looking = False
        chosen = self._backups.second_folder(look=False).path
        if self._look_again or chosen != found.second.path:
            self._fill()  # it is out of date by now
            return
        self._in_second = tuple(one for one in found.backups if one.second)
        self._reachable = found.second.reachable
        self._show(found.backups, found.second)

    def _on_not_looked(self, error: Exception) -> None:
        self._is_looking = False
        if not isinstance(error, PostviewError):
            raise error
        self.state.say_trouble(problems.sentence(error))

    def _show(self, backups: Sequence[Backup], second: SecondFolder) -> None:
        lines = lines_of(backups)
        self.list.show_lines(lines)
        for widget in (self._count, self._hint, self.list):
            widget.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self._count.setText(self._count_words(len(lines)))
        self.state.show_last(next((line.backup for line in lines if line.backup.sound), None))
        self.second.show_folder(second)
        self._show_keeper()

    def _count_words(self, number: int) -> str:
        return self.tr("1 backup") if number == 1 else self.tr("{number} backups").format(number=number)

    def _show_keeper(self, _reason: BackupReason | None = None) -> None:
        self.state.show_making(self._keeper.busy is not None)

    def _show_card(self, card: QRect) -> None:
        inside = self.widget()
        if inside is None:
            return
        middle = self.list.mapTo(inside, card.center())
        self.ensureVisible(middle.x(), middle.y(), 0, card.height())

    # -- doing ---------------------------------------------------------------------------------------------------

    def _on_now(self) -> None:
        if self._keeper.busy is BackupReason.ASKED:
            return  # pressed twice
        self._asked = True
        self._keeper.make(BackupReason.ASKED)

    def ask_save_as(self) -> None:
        """Everything as one file: ask for a passphrase if it is wished, then for the place."""
        sheet = SaveAsSheet(self._look, self.window())
        sheet.accepted.connect(lambda: self._ask_for_place(sheet.passphrase()))
        sheet.open()

    def _ask_for_place(self, passphrase: str) -> None:
        suffix = "age" if passphrase else "zip"
        kind = self.tr("Backup, protected (*.age)") if passphrase else self.tr("Backup (*.zip)")
        dialog = QFileDialog(self.window(), self.tr("Save a backup as"), str(Path.home()), kind)
        dialog.setObjectName("save_backup_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"postview-{self._clock.today().isoformat()}.{suffix}")
        dialog.fileSelected.connect(lambda path: self._save_as(Path(path), passphrase))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_as(self, path: Path, passphrase: str) -> None:
        self._asked = True
        self._keeper.make(BackupReason.ASKED, archive=path, passphrase=passphrase)

    def _on_opened(self, index: QModelIndex) -> None:
        backup = self.list.lines.line(index).backup
        sheet = RestoreSheet(self._look, self.window(), backup, self._counts(), self._clock)
        sheet.accepted.connect(lambda: self.restore_requested.emit(backup))
        sheet.folder_requested.connect(lambda: self._open_folder(backup.path.parent))
        sheet.open()

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(
            self.window(),
            self.tr("Restore from a file"),
            str(Path.home()),
            self.tr("Backups (*.zip *.age *.sqlite);;All files (*)"),
        )
        dialog.setObjectName("restore_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.restore_file_requested.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_folder(self, path: Path | None) -> None:
        self._in_second, self._reachable = (), None
        try:
            self._backups.set_second_folder(path)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self._fill()
        if path is not None:
            # So that there is something in it from the first moment on.
            self._on_now()

    def _show_folder(self) -> None:
        self._open_folder(self._backups.folder)

    def _open_folder(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.said.emit(self.tr("No file manager answered. The folder is {folder}").format(folder=folder))

    # -- what became of it ---------------------------------------------------------------------------------------

    def _on_made(self, _reason: BackupReason, backup: Backup) -> None:
        self.state.say_trouble("")
        if self._asked and self._keeper.busy is None:
            self._asked = False
            if backup.path.parent == self._backups.folder:
                self.said.emit(self.tr("Backed up, and opened to see that it is sound"))
            else:
                self.said.emit(self.tr("Backed up: {file}").format(file=backup.path))
        self.refresh()

    def _on_refused(self, _reason: BackupReason, error: PostviewError) -> None:
        self._asked = False
        self.state.say_trouble(problems.sentence(error))
        self.refresh()

    def _on_stopped(self, _reason: BackupReason) -> None:
        self._asked = False
        self.said.emit(self.tr("Stopped; no backup was made"))
        self.refresh()

    # -- events --------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill()
