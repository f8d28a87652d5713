"""Asks for the key of a locked backup: the passphrase that was in force then, or its recovery key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import problems


class KeySheet(Sheet):
    """`opened` with the key, right after it was accepted. `find` takes what was typed, in a job: half a second."""

    opened = Signal(object)

    def __init__(self, look: Look, parent: QWidget, file: str, jobs: Jobs, find: Callable[[str], DatabaseKey]) -> None:
        super().__init__(look, parent, self.tr("Key of the backup"), self.tr("Open"))
        self.setObjectName("key_sheet")
        self._jobs = jobs
        self._find = find
        self._key: DatabaseKey | None = None
        sentence = self.tr(
            "{file} was made while your data had another lock. The passphrase of that time opens it, or the recovery "
            "key that was shown then."
        )
        self.body.addWidget(Muted(look, sentence.format(file=breakable(file))))
        self.form = Form(look)
        self.field = QLineEdit()
        self.field.setObjectName("backup_key")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.form.row(self.tr("Passphrase or recovery key"), self.field)
        self.body.addWidget(self.form)
        self.set_check(self._try)
        self.accepted.connect(lambda: self.opened.emit(self._key))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> str:
        if not self.field.text().strip():
            return self.tr("Nothing is typed yet.")
        self.main.setEnabled(False)
        self._jobs.run(self._find, self.field.text(), done=self._on_found, failed=self._on_refused, owner=self)
        return self.tr("Trying it…")

    def _on_found(self, key: DatabaseKey) -> None:
        self._key = key
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self.main.setEnabled(True)
        if not isinstance(error, PostviewError):
            raise error
        self.say(problems.sentence(error))
        self.field.selectAll()
