"""The fields of the mail account; an address that is known fills in its server."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.domain.provider import Guess
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.settings.section import short_field

PORTS = {"tls": 465, "starttls": 587, "plain": 25}

_AT_HOST = frozenset({Problem.NO_SERVER, Problem.SERVER_SILENT, Problem.NOT_SMTP, Problem.BAD_CERTIFICATE})
_AT_SECURITY = frozenset({Problem.NO_TLS, Problem.PLAIN_TEXT_REFUSED, Problem.SIGN_IN_UNSUPPORTED})
_AT_PASSWORD = frozenset({Problem.SIGN_IN_REFUSED, Problem.NO_PASSWORD})
_AT_ADDRESS = frozenset({Problem.BAD_ADDRESS, Problem.ADDRESS_NOT_SUPPORTED, Problem.SENDER_REFUSED})


class AccountFields(QWidget):
    """`guessed` carries what is known about the typed address (a `Guess` or None)."""

    guessed = Signal(object)
    edited = Signal()

    def __init__(self, look: Look, guess: Callable[[str], Guess | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guess = guess
        self._last: Guess | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.form = Form(look)
        self.name = self._line(self.form, "account_name", self.tr("Your name"), self.tr("As they see who writes."))
        self.address = self._line(self.form, "account_address", self.tr("E-mail address"))
        self.address.setPlaceholderText("name@provider.example")
        self.password = self._line(self.form, "account_password", self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        box.addWidget(self.form)
        self.notes = QVBoxLayout()
        """Room under the password for what the provider wants."""
        box.addLayout(self.notes)
        self.more = Button(look, self.tr("Server settings"), icon="chevron-right", quiet=True)
        self.more.setObjectName("account_more")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._show_server)
        box.addWidget(self.more)
        self.server = Form(look)
        self.host = self._line(self.server, "account_host", self.tr("Server for sending (SMTP)"))
        self.security = QComboBox()
        self.security.setObjectName("account_security")
        self.security.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.security.setMinimumContentsLength(12)
        self.security.addItem(self.tr("Encrypted from the first byte (TLS)"), "tls")
        self.security.addItem(self.tr("Encrypted after the greeting (STARTTLS)"), "starttls")
        self.security.addItem(self.tr("Not encrypted (only to this computer)"), "plain")
        self.security.activated.connect(self._on_security)
        self.server.row(self.tr("Encryption"), self.security)
        self.port = QSpinBox()
        self.port.setObjectName("account_port")
        self.port.setRange(1, 65535)
        self.port.setValue(PORTS["tls"])
        short_field(look, self.port)
        self.port.valueChanged.connect(self.edited)
        self.server.row(self.tr("Port"), self.port)
        self.user = self._line(self.server, "account_user", self.tr("User name"), self.tr("Mostly the whole address."))
        box.addWidget(self.server)
        self.server.hide()
        self.address.textEdited.connect(self._on_address)
        self.address.editingFinished.connect(self._on_address_left)

    def account(self) -> Account:
        """What stands in the fields."""
        address = self.address.text().strip()
        return Account(
            name=self.name.text().strip(),
            address=address,
            user=self.user.text().strip() or address,
            host=self.host.text().strip(),
            port=self.port.value(),
            security=str(self.security.currentData()),
        )

    def show_account(self, account: Account) -> None:
        """Fill the fields; the password stays where it is kept."""
        self.name.setText(account.name)
        self.address.setText(account.address)
        self._set_server(account.host, account.port, account.security, account.user)
        self._last = self._guess(account.address) if account.address else None
        self.guessed.emit(self._last)

    def show_server(self) -> None:
        self.more.setChecked(True)

    def refuse(self, error: PostviewError, sentence: str) -> bool:
        """Say at the right field what is wrong; False where no field is the place for it."""
        field = self._field_of(error)
        if field is None:
            return False
        at_server = field in (self.host, self.security, self.port, self.user)
        if at_server:
            self.show_server()
        (self.server if at_server else self.form).error(field, sentence)
        return True

    def clear_errors(self) -> None:
        self.form.clear_errors()
        self.server.clear_errors()

    def _field_of(self, error: PostviewError) -> QWidget | None:
        named = {
            "address": self.address,
            "host": self.host,
            "port": self.port,
            "user": self.user,
            "name": self.name,
            "password": self.password,
        }
        if error.problem in (Problem.MISSING_FIELD, Problem.CONTROL_CHARACTERS):
            return named.get(error.details.get("field", ""))
        for problems, field in (
            (_AT_ADDRESS, self.address),
            (_AT_PASSWORD, self.password),
            (_AT_HOST, self.host),
            (_AT_SECURITY, self.security),
        ):
            if error.problem in problems:
                return field
        return None

    def _line(self, form: Form, name: str, label: str, hint: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.textEdited.connect(lambda _text: self.edited.emit())
        form.row(label, field, hint)
        return field

    def _on_address(self, text: str) -> None:
        found = self._guess(text.strip()) if "@" in text else None
        if found == self._last:
            return
        before, self._last = self._last, found
        untouched = not self.host.text() or (before is not None and self.host.text() == before.host)
        if found is not None and untouched:
            self._set_server(found.host, found.port, found.security, found.user)
        elif before is not None and untouched:
            self._set_server("", PORTS["tls"], "tls", "")
        self.guessed.emit(found)

    def _on_address_left(self) -> None:
        """A provider that is not known has its server put in by hand."""
        if "@" in self.address.text() and self._last is None and not self.host.text():
            self.show_server()

    def _on_security(self) -> None:
        if self.port.value() in PORTS.values():
            self.port.setValue(PORTS[str(self.security.currentData())])
        self.edited.emit()

    def _set_server(self, host: str, port: int, security: str, user: str) -> None:
        self.host.setText(host)
        self.security.setCurrentIndex(self.security.findData(security))
        self.port.setValue(port)
        self.user.setText(user)

    def _show_server(self, shown: bool) -> None:
        self.server.setVisible(shown)
        self.more.set_icon("chevron-down" if shown else "chevron-right")
