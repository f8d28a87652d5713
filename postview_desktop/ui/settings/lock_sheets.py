"""The sheets of the lock: how the key is to be kept, the recovery key on paper, and taking the lock off."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QRadioButton, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.key import DatabaseKey, KeyWay
from postview_desktop.services.lock import SHORTEST, save_recovery_key
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import problems


class KeepingSheet(Sheet):
    """How the key is to be kept: accepted with `way()` and `passphrase()`."""

    def __init__(self, look: Look, parent: QWidget, title: str, main_text: str, *, first: bool) -> None:
        """`first` while nothing is locked yet: then it says what the lock does and does not."""
        super().__init__(look, parent, title, main_text)
        self.setObjectName("lock_keeping")
        self.setMinimumWidth(round(look.theme.em * 36))
        if first:
            self.body.addWidget(
                Muted(
                    look,
                    self.tr(
                        "The database is encrypted: what you typed, its history and the bin. Whoever gets hold of the "
                        "disk or of a copy of the folder cannot read it. Attached files, the log and what you export "
                        "stay as they are; encryption of the whole disk covers these, too."
                    ),
                )
            )
        self.by_passphrase = QRadioButton(self.tr("Ask me for a passphrase at each start"))
        self.by_passphrase.setObjectName("keep_passphrase")
        self.by_passphrase.setChecked(True)
        self.by_key_ring = QRadioButton(self.tr("Let the key ring of this login open it, without asking"))
        self.by_key_ring.setObjectName("keep_key_ring")
        self.form = Form(look)
        self.field = self._password("new_passphrase")
        self.again = self._password("new_passphrase_again")
        self.form.row(
            self.tr("Passphrase"),
            self.field,
            self.tr(
                "At least {count} characters. Four words that have nothing to do with each other are easy to keep in "
                "mind and hard to guess."
            ).format(count=SHORTEST),
        )
        self.form.row(self.tr("Once more"), self.again)
        self.ring_words = Small(
            look,
            self.tr(
                "It protects a stolen disk or a copied folder, not against somebody who sits at this computer while "
                "you are signed in. On another computer, only the recovery key opens it."
            ),
        )
        self.body.addWidget(self.by_passphrase)
        self.body.addWidget(self.form)
        self.body.addWidget(self.by_key_ring)
        self.body.addWidget(self.ring_words)
        self.by_passphrase.toggled.connect(self._show_way)
        self._show_way()
        self.set_check(self._wrong)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        _fit(self)

    def way(self) -> KeyWay:
        return KeyWay.PASSPHRASE if self.by_passphrase.isChecked() else KeyWay.KEY_RING

    def passphrase(self) -> str:
        return self.field.text() if self.way() is KeyWay.PASSPHRASE else ""

    def _password(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def _show_way(self) -> None:
        asks = self.way() is KeyWay.PASSPHRASE
        self.form.setVisible(asks)
        self.ring_words.setVisible(not asks)
        self.form.clear_errors()

    def _wrong(self) -> str:
        self.form.clear_errors()
        if self.way() is KeyWay.KEY_RING:
            return ""
        if len(self.field.text()) < SHORTEST:
            return self._refuse(self.field, self.tr("Take at least {count} characters.").format(count=SHORTEST))
        if self.field.text() != self.again.text():
            return self._refuse(self.again, self.tr("The two are not the same."))
        return ""

    def _refuse(self, field: QLineEdit, sentence: str) -> str:
        field.selectAll()
        self.form.error(field, sentence)
        return self.tr("Nothing is locked yet.")


class RecoverySheet(Sheet):
    """The recovery key, to be kept apart from the computer. Before a lock, it must be said that it was kept."""

    def __init__(self, look: Look, parent: QWidget, key: DatabaseKey, *, before: bool) -> None:
        super().__init__(
            look,
            parent,
            self.tr("Your recovery key"),
            self.tr("Lock now") if before else self.tr("Close"),
            cancel_text=None if before else "",
        )
        self.setObjectName("lock_recovery")
        self._look = look
        self._key = key
        self.setMinimumWidth(round(look.theme.em * 36))
        self.body.addWidget(
            Muted(
                look,
                self.tr(
                    "It opens your data when the passphrase is forgotten, the key ring lost, or a backup taken to "
                    "another computer. Print it or write it down, and keep it away from this computer."
                ),
            )
        )
        self.words = QLabel(_in_lines(key.recovery_text()))
        self.words.setObjectName("recovery_words")
        self.words.setAccessibleName(self.tr("Recovery key"))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(look.theme.sized_font(15 / 14).pointSizeF())
        self.words.setFont(font)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.words)
        row = QWidget()
        buttons = FlowLayout(row)
        self.copy = Button(look, self.tr("Copy"), icon="copy")
        self.copy.setObjectName("recovery_copy")
        self.copy.clicked.connect(self._copy)
        self.save = Button(look, self.tr("Save as a text file…"), icon="save")
        self.save.setObjectName("recovery_save")
        self.save.clicked.connect(self._ask_where)
        for button in (self.copy, self.save):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.body.addWidget(row)
        self.told = Small(look)
        self.told.setObjectName("recovery_told")
        self.told.hide()
        self.body.addWidget(self.told)
        self.kept = QCheckBox(self.tr("I have kept it, apart from this computer"))
        self.kept.setObjectName("recovery_kept")
        if before:
            self.body.addWidget(
                Muted(
                    look,
                    self.tr(
                        "If passphrase and recovery key are both lost, nobody can open your data again. There is no "
                        "way around it, not even for those who made PostView."
                    ),
                )
            )
            self.body.addWidget(self.kept)
            self.main.setEnabled(False)
            self.kept.toggled.connect(self.main.setEnabled)
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        _fit(self)

    def write(self, path: str) -> None:
        """Write it into a text file, as the dialog for it asked."""
        words = self.tr(
            "PostView recovery key\n\n{key}\n\nIt opens the PostView data that was locked with it. Keep it apart from "
            "the computer, and let nobody else have it.\n"
        ).format(key=_in_lines(self._key.recovery_text()))
        try:
            save_recovery_key(Path(path), words)
        except PostviewError as error:
            self.say(problems.sentence(error))
            return
        self._tell(self.tr("Saved. Print it or take it away from this computer, then delete the file."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._key.recovery_text())
        self._tell(self.tr("Copied. Other programs can read the clipboard until something else is copied."))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the recovery key"), QDir.homePath(), self.tr("Text (*.txt)"))
        dialog.setObjectName("recovery_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self.tr("PostView recovery key") + ".txt")
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()


class TakeOffSheet(Sheet):
    """What it means to take the lock off."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, self.tr("Take the lock off"), self.tr("Take it off"))
        self.setObjectName("lock_take_off")
        self.body.addWidget(
            Muted(
                look,
                self.tr(
                    "The database is written without encryption again: whoever has the disk or a copy of the folder "
                    "can read it. Backups that were made while it was locked stay locked, so keep the recovery key."
                ),
            )
        )
        _fit(self)


def _fit(sheet: Sheet) -> None:
    """As high as its words need at its width: Qt would guess from a narrower one."""
    width = sheet.minimumWidth()
    layout = sheet.layout()
    if layout is not None:
        sheet.resize(width, layout.totalHeightForWidth(width))


def _in_lines(text: str) -> str:
    """Seven groups of four to a line: they are read and typed in turn."""
    groups = text.split("-")
    half = len(groups) // 2
    return "-".join(groups[:half]) + "-\n" + "-".join(groups[half:])
