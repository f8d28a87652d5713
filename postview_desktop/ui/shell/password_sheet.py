"""Asks for the mail password where the key ring has none or cannot be asked: once, for as long as PostView runs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import problems


class PasswordSheet(Sheet):
    """`accepted` with a `password()`; the letters wait as long as it is open. A locked key ring can be opened."""

    unlock_requested = Signal()

    def __init__(
        self, look: Look, parent: QWidget, address: str, error: PostviewError, *, for_letters: bool = True
    ) -> None:
        super().__init__(look, parent, self.tr("Password for {address}").format(address=address), self.tr("Go on"))
        self.setObjectName("password_sheet")
        sentence = problems.sentence(error, looking=not for_letters)
        if error.problem is Problem.NO_PASSWORD:
            sentence = (
                self.tr("Letters are waiting, and no password is kept for this account.")
                if for_letters
                else self.tr("PostView looks for answers in your mailbox, and no password is kept for this account.")
            )
        self._missing_words = (
            self.tr("The password is empty. The letters wait.")
            if for_letters
            else self.tr("The password is empty. Without it nothing is looked for.")
        )
        self.body.addWidget(Muted(look, sentence))
        form = Form(look)
        self.field = QLineEdit()
        self.field.setObjectName("password")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        hint = (
            ""  # the sentence above says it
            if error.problem is Problem.NO_KEY_RING
            else self.tr("Kept in memory until PostView ends, and written nowhere. Settings keep it in the key ring.")
        )
        form.row(self.tr("Password"), self.field, hint)
        self.body.addWidget(form)
        self.field.setFocus()
        if error.problem is Problem.KEY_RING_LOCKED:
            unlock = Button(look, self.tr("Unlock the key ring"), icon="key-round", parent=self)
            unlock.setObjectName("unlock_key_ring")
            unlock.clicked.connect(self._on_unlock)
            self.add_button(unlock)
        self.set_check(self._missing)

    def password(self) -> str:
        return self.field.text()

    def _on_unlock(self) -> None:
        self.unlock_requested.emit()
        self.reject()

    def _missing(self) -> str:
        return "" if self.field.text() else self._missing_words
