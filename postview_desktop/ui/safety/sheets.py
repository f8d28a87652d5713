"""The sheets of the backups: going back to one, saving one as a file, and the passphrase of such a file."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from postview_desktop.domain.backup import Backup
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.ui.safety.backup_words import KINDS, counts_of, full_day_and_time, kind_heading, size_words


class RestoreSheet(Sheet):
    """Says what going back to a backup will change; `accepted` is the person's yes."""

    folder_requested = Signal()

    def __init__(
        self, look: Look, parent: QWidget, backup: Backup, now: Mapping[str, int], clock: Clock, *, file: str = ""
    ) -> None:
        """`now` holds the numbers of what is there; `file` names the file that the backup came out of, if it did."""
        when = full_day_and_time(look, backup.made_at, clock.zone())
        super().__init__(look, parent, self.tr("Go back to {when}?").format(when=when), self.tr("Restore"))
        self.setObjectName("restore_sheet")
        self.setMinimumWidth(round(look.theme.em * 34))
        if backup.sound:
            self._fill(look, backup, now)
        else:
            self.main.hide()
            sentence = self.tr(
                "This backup is damaged and cannot be restored. Nothing was changed. Take another one; PostView makes "
                "a new one each day."
            )
            self.body.addWidget(Muted(look, sentence))
        size = size_words(backup.database_bytes + backup.document_bytes, look.dates.locale)
        where = Small(look, self.tr("{size}, {path}").format(size=size, path=breakable(file or str(backup.path))))
        where.setObjectName("backup_path")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(where)
        folder = Button(look, self.tr("Show in its folder"), icon="folder-open", quiet=True, parent=self)
        folder.setObjectName("show_backup")
        folder.setAutoDefault(False)
        folder.clicked.connect(self.folder_requested)
        folder.setVisible(not file)
        self.add_button(folder)

    def _fill(self, look: Look, backup: Backup, now: Mapping[str, int]) -> None:
        locale = look.dates.locale
        table = QWidget()
        table.setObjectName("restore_numbers")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(round(look.theme.em * 1.6))
        grid.setVerticalSpacing(round(look.theme.em * 0.25))
        grid.setColumnStretch(3, 1)
        right = Qt.AlignmentFlag.AlignRight
        for column, words in ((1, self.tr("In the backup")), (2, self.tr("Now"))):
            grid.addWidget(Small(look, words), 0, column, right)
        then = counts_of(backup)
        told: list[str] = []
        for row, kind in enumerate(KINDS, start=1):
            before, today = locale.toString(then.get(kind, 0)), locale.toString(now.get(kind, 0))
            grid.addWidget(QLabel(kind_heading(kind)), row, 0)
            grid.addWidget(QLabel(before), row, 1, right)
            differs = before != today
            current = QLabel(today) if differs else Muted(look, today)
            grid.addWidget(current, row, 2, right)
            words = self.tr("{kind}: {before} in the backup, {now} now")
            told.append(words.format(kind=kind_heading(kind), before=before, now=today))
        table.setAccessibleName("; ".join(told))
        self.body.addWidget(table)
        # One label: several that wrap are given more height than they need.
        sentences = (
            self.tr("Everything becomes what it was then. What came later is not in it."),
            self.tr("A backup of what is there now is made first, so that you can take this back."),
            self.tr("Nothing is sent by it. Letters that were waiting then are held until you have looked at them."),
        )
        self.body.addWidget(Muted(look, "\n\n".join(sentences)))


class SaveAsSheet(Sheet):
    """Everything in one file, with a passphrase if it is wished; where to is asked after it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, self.tr("Save a backup as a file"), self.tr("Choose a place…"))
        self.setObjectName("save_as_sheet")
        sentence = self.tr(
            "One file with everything, documents and how it felt included. PostView can restore it on any computer."
        )
        self.body.addWidget(Muted(look, sentence))
        self.protect = QCheckBox(self.tr("Protect it with a passphrase"))
        self.protect.setObjectName("protect")
        self.protect.toggled.connect(self._on_protect)
        self.body.addWidget(self.protect)
        self._hint = Small(look)
        self._hint.setObjectName("passphrase_hint")
        self.body.addWidget(self._hint)
        self._form = Form(look)
        self.first = _secret_line("passphrase")
        self.again = _secret_line("passphrase_again")
        self._form.row(self.tr("Passphrase"), self.first, self.tr("Four or five words are easy to keep and safe."))
        self._form.row(self.tr("Once more"), self.again)
        self.body.addWidget(self._form)
        self.set_check(self._wrong)
        self._on_protect(False)

    def passphrase(self) -> str:
        """ "" for a file that everybody can open."""
        return self.first.text() if self.protect.isChecked() else ""

    def _on_protect(self, on: bool) -> None:
        self._form.setVisible(on)
        self._hint.setText(
            self.tr("Without the passphrase nobody can open the file, PostView and its makers included. Keep it well.")
            if on
            else self.tr("Without a passphrase, whoever has the file can read all of it.")
        )
        if on:
            self.first.setFocus()
        else:
            self.say("")
            self.adjustSize()

    def _wrong(self) -> str:
        if not self.protect.isChecked():
            return ""
        if not self.first.text():
            return self.tr("The passphrase is empty.")
        if self.first.text() != self.again.text():
            return self.tr("The two are not the same. Type both again.")
        return ""


class PassphraseSheet(Sheet):
    """The file is protected: its passphrase, please. `trouble` says why it is asked again."""

    def __init__(self, look: Look, parent: QWidget, file: str, sentence: str = "") -> None:
        super().__init__(look, parent, self.tr("Passphrase of the backup"), self.tr("Open"))
        self.setObjectName("passphrase_sheet")
        self.body.addWidget(Muted(look, self.tr("{file} is protected.").format(file=breakable(file))))
        form = Form(look)
        self.field = _secret_line("passphrase")
        form.row(self.tr("Passphrase"), self.field)
        self.body.addWidget(form)
        self.field.setFocus()
        self.say(sentence)
        self.set_check(lambda: "" if self.field.text() else self.tr("The passphrase is empty."))

    def passphrase(self) -> str:
        return self.field.text()


def _secret_line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
