"""Signing in by a provider's own page (OAuth 2.0): the choice, the client id that it takes, and the slow part of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.services.access import Access, joined
from postview_desktop.services.accounts import KeyRingState, has_client_id, keep_sign_in
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import Form
from postview_desktop.wording.mail_settings import HOUSES

if TYPE_CHECKING:
    from postview_desktop.services.accounts import Door


class WayFields(QObject):
    """How the account signs in, as rows of a form that hide by themselves. `changed` when another way was chosen."""

    changed = Signal()
    edited = Signal()

    def __init__(self, look: Look, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self._known = SignIn.PASSWORD
        self.way = CalmComboBox()
        self.way.setObjectName("account_sign_in")
        self.way.addItem(self.tr("By a password"), SignIn.PASSWORD)
        for sign_in, house in HOUSES.items():
            self.way.addItem(self.tr("On {house}'s page, in the browser").format(house=house), sign_in)
        self.way.activated.connect(self._on_chosen)
        form.row(self.tr("Signs in"), self.way)

    def add_client(self, form: Form) -> None:
        """The rows of the client id, which come further below."""
        self.client_id = self._line("account_client_id")
        form.row(
            self.tr("Client id"),
            self.client_id,
            self.tr("The name by which PostView is known at that provider; the manual tells how to get one."),
        )
        self.client_secret = self._line("account_client_secret")
        self.client_secret.setEchoMode(QLineEdit.EchoMode.Password)
        form.row(
            self.tr("Client secret"),
            self.client_secret,
            self.tr("Google gives one with the client id. It is kept where passwords are."),
        )
        self.update()

    @property
    def chosen(self) -> SignIn:
        return SignIn(self.way.currentData())

    def offer(self, known: SignIn) -> None:
        """What page the provider has; PASSWORD for none."""
        self._known = known
        self.update()

    def choose(self, sign_in: SignIn) -> None:
        self.way.setCurrentIndex(self.way.findData(sign_in))
        self.update()

    def update(self) -> None:
        """Show the rows that the choice needs."""
        page = self.chosen is not SignIn.PASSWORD
        self._form.set_row_visible(self.way, page or self._known is not SignIn.PASSWORD)
        asks = page and (not has_client_id(self.chosen) or bool(self.client_id.text()))
        self._form.set_row_visible(self.client_id, asks)
        self._form.set_row_visible(self.client_secret, asks and self.chosen is SignIn.GOOGLE)

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.textEdited.connect(lambda _text: self.edited.emit())
        return field

    def _on_chosen(self) -> None:
        self.update()
        self.edited.emit()
        self.changed.emit()


def open_in_browser(page: str) -> None:
    """By the system's own browser; on the window's thread."""
    QDesktopServices.openUrl(QUrl(page))


def finish_in_browser(
    secrets: Any,
    access: Access,
    account: Account,
    door: Door,
    client_secret: str,
    session_only: bool,
    farewell: str,
    stop: threading.Event,
) -> KeyRingState:
    """Wait for the page's answer, and keep what it gives; for a worker's thread.

    Raises PostviewError: SIGN_IN_NOT_FINISHED, STOPPED, what the token's house refuses, and what is wrong with the key
    ring. AVAILABLE where it lies in the key ring, ABSENT where it is known for this session only.
    """
    grant = door.answer(farewell=farewell, stopped=stop.is_set)
    if session_only:
        kept = joined(grant.refresh, client_secret)
        secrets.remember(account.address, kept)
        access.take(account, kept, grant.access, grant.seconds)
        return KeyRingState.ABSENT
    return keep_sign_in(secrets, access, account, grant, client_secret)


OpenDoor = Callable[[Access, Account, str], "Door"]
