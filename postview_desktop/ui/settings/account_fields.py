"""The fields of the mail account; an address that is known fills in its servers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from postview_desktop.domain.addresses import domain_of
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.domain.provider import Guess, PasswordKind
from postview_desktop.services.drafts import Drafts
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.calm import CalmComboBox, CalmSpinBox
from postview_desktop.ui.common.cards import Banner
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.settings.page_sign_in import WayFields
from postview_desktop.ui.settings.section import short_field

PORTS = {"tls": 465, "starttls": 587, "plain": 25}
IMAP_PORTS = {"tls": 993, "starttls": 143, "plain": 143}

_AT_HOST = frozenset(
    {
        Problem.NO_SERVER,
        Problem.SERVER_SILENT,
        Problem.NOT_SMTP,
        Problem.NOT_IMAP,
        Problem.INBOX_REFUSED,
        Problem.BAD_CERTIFICATE,
    }
)
_AT_SECURITY = frozenset({Problem.NO_TLS, Problem.PLAIN_TEXT_REFUSED, Problem.SIGN_IN_UNSUPPORTED})
_AT_PASSWORD = frozenset({Problem.SIGN_IN_REFUSED, Problem.APP_PASSWORD_NEEDED, Problem.NO_PASSWORD})
_AT_CLIENT = frozenset({Problem.CLIENT_ID_NEEDED, Problem.CLIENT_ID_REFUSED})
_AT_ADDRESS = frozenset({Problem.BAD_ADDRESS, Problem.ADDRESS_NOT_SUPPORTED, Problem.SENDER_REFUSED})

_FORM = "mail account"
_KEPT = (
    "name",
    "address",
    "user",
    "host",
    "port",
    "security",
    "imap_host",
    "imap_port",
    "imap_security",
    "sign_in",
    "client_id",
)


class AccountFields(QWidget):
    """`guessed` carries what is known about the typed address (a `Guess` or None).

    What is half typed waits among the drafts, secrets never; `given_up` when it shall not be taken up again.
    """

    guessed = Signal(object)
    address_edited = Signal(str)
    way_chosen = Signal()
    edited = Signal()
    given_up = Signal()

    def __init__(
        self,
        look: Look,
        guess: Callable[[str], Guess | None],
        parent: QWidget | None = None,
        *,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._at_first: dict[str, str] = {}
        self._guess = guess
        self._last: Guess | None = None
        self._found_for = ""
        """The domain for which servers were found that are not from the table."""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.last_time = Banner(look, "search")
        box.addWidget(self.last_time)
        self.form = Form(look)
        self.name = self._line(self.form, "account_name", self.tr("Your name"), self.tr("As they see who writes."))
        self.address = self._line(self.form, "account_address", self.tr("E-mail address"))
        self.address.setPlaceholderText(self.tr("name@provider.example"))
        self.way = WayFields(look, self.form)
        self.way.changed.connect(self._on_way)
        self.way.edited.connect(self.edited)
        self.password = self._line(self.form, "account_password", self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.way.add_client(self.form)
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
        self.sending = self._server(look, "account_", self.tr("Server for sending (SMTP)"), PORTS)
        self.user = self._line(self.server, "account_user", self.tr("User name"), self.tr("Mostly the whole address."))
        self.reading = self._server(look, "account_imap_", self.tr("Server for incoming mail (IMAP)"), IMAP_PORTS)
        box.addWidget(self.server)
        self.server.hide()
        self.address.textEdited.connect(self._on_address)
        self._saving = AutoSave(self, save=self._keep)
        self._saving.watch(*self.findChildren(QLineEdit), self.sending.port, self.reading.port)
        self.edited.connect(self._saving.touch)

    def account(self) -> Account:
        """What stands in the fields."""
        address = self.address.text().strip()
        return Account(
            name=self.name.text().strip(),
            address=address,
            user=self.user.text().strip() or address,
            host=self.sending.host.text().strip(),
            port=self.sending.port.value(),
            security=self.sending.chosen_security(),
            imap_host=self.reading.host.text().strip(),
            imap_port=self.reading.port.value(),
            imap_security=self.reading.chosen_security(),
            sign_in=self.way.chosen,
            client_id="" if self.way.chosen is SignIn.PASSWORD else self.way.client_id.text().strip(),
        )

    def show_account(self, account: Account) -> None:
        """Fill the fields; the password stays where it is kept."""
        self.name.setText(account.name)
        self.address.setText(account.address)
        self._last = self._guess(account.address) if account.address else None
        self.way.client_id.setText(account.client_id)
        self.way.offer(self._last.sign_in if self._last else SignIn.PASSWORD)
        self.way.choose(account.sign_in)
        self._on_way()
        self.sending.fill(account.host, account.port, account.security)
        self.user.setText(account.user)
        guess = self._last
        if account.imap_host or guess is None:
            self.reading.fill(account.imap_host, account.imap_port, account.imap_security)
        else:
            # Kept before PostView could look for answers: its server is filled in, and kept with the next "Keep".
            self.reading.fill(guess.imap_host, guess.imap_port, guess.imap_security)
        self.guessed.emit(self._last)
        self._at_first = self._typed()

    def take_up(self) -> bool:
        """Show what was half typed last time in place of the account that is shown; False where nothing was."""
        kept = self._drafts.get(_FORM) if self._drafts is not None else None
        if kept is None:
            return False
        before = self._at_first
        typed = {name: kept.get(name, text) for name, text in before.items()}
        if typed == before:
            self.settled()
            return False
        self.show_account(_account_of(typed))
        self._at_first = before
        if not self.sending.host.text():
            self.address_edited.emit(self.address.text())
        self.last_time.say(
            self.tr("This is what you typed last time. It is not kept yet."), self.tr("Give it up"), self._give_up
        )
        return True

    def flush(self) -> None:
        """Keep at once what is half typed."""
        self._saving.flush()

    def settled(self) -> None:
        """What stands in the fields is kept now, or was given up."""
        self._saving.drop()
        self.last_time.clear()
        if self._drafts is not None:
            self._drafts.drop(_FORM)

    def take(self, guess: Guess) -> None:
        """Put in servers that were found for the address."""
        self._last = guess
        self._offer_way(guess)
        self._found_for = domain_of(self.address.text())
        self.sending.fill(guess.host, guess.port, guess.security)
        self.user.setText(guess.user)
        self.reading.fill(guess.imap_host, guess.imap_port, guess.imap_security)
        self._saving.touch()
        self.guessed.emit(guess)

    def show_server(self) -> None:
        self.more.setChecked(True)

    def refuse(self, error: PostviewError, sentence: str, *, reading: bool = False) -> bool:
        """Say at the right field what is wrong; False where no field is the place for it.

        `reading` where the server for incoming mail said it.
        """
        field = self.place_of(error, reading=reading)
        if field is None:
            return False
        at_server = field in (self.user, *self.sending.widgets, *self.reading.widgets)
        if at_server:
            self.show_server()
        (self.server if at_server else self.form).error(field, sentence)
        return True

    def place_of(self, error: PostviewError, *, reading: bool = False) -> QWidget | None:
        """The field at which `refuse` says it, None where there is none."""
        field = self._field_of(error, self.reading if reading else self.sending)
        return None if field is self.password and self.way.chosen is not SignIn.PASSWORD else field

    def clear_errors(self) -> None:
        """It is tried anew; what is on its way to be kept is not to be given up beside that."""
        self.last_time.clear()
        self.form.clear_errors()
        self.server.clear_errors()

    def _field_of(self, error: PostviewError, server: ServerFields) -> QWidget | None:
        named = {
            "address": self.address,
            "host": self.sending.host,
            "port": self.sending.port,
            "imap_host": self.reading.host,
            "imap_port": self.reading.port,
            "user": self.user,
            "name": self.name,
            "password": self.password,
            "client_id": self.way.client_id,
        }
        if error.problem in (Problem.MISSING_FIELD, Problem.CONTROL_CHARACTERS):
            return named.get(error.details.get("field", ""))
        for problems, field in (
            (_AT_ADDRESS, self.address),
            (_AT_PASSWORD, self.password),
            (_AT_CLIENT, self.way.client_id),
            (_AT_HOST, server.host),
            (_AT_SECURITY, server.security),
        ):
            if error.problem in problems:
                return field
        return None

    def _server(self, look: Look, prefix: str, label: str, ports: dict[str, int]) -> ServerFields:
        fields = ServerFields(look, self.server, prefix, label, ports)
        fields.edited.connect(self.edited)
        return fields

    def _line(self, form: Form, name: str, label: str, hint: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.textEdited.connect(lambda _text: self.edited.emit())
        form.row(label, field, hint)
        return field

    def _on_address(self, text: str) -> None:
        if self._found_for and domain_of(text) == self._found_for:
            # The servers that were found are those of the domain, whoever of it.
            self.user.setText(text.strip())
            return
        self._found_for = ""
        found = self._guess(text.strip()) if "@" in text else None
        self.address_edited.emit(text.strip())
        if found == self._last:
            return
        before, self._last = self._last, found
        self._offer_way(found)
        if self.sending.is_as_filled(before.host if before else ""):
            self.sending.fill(*((found.host, found.port, found.security) if found else ("", PORTS["tls"], "tls")))
            self.user.setText(found.user if found else "")
        if self.reading.is_as_filled(before.imap_host if before else ""):
            inbox = (found.imap_host, found.imap_port, found.imap_security) if found else ("", IMAP_PORTS["tls"], "tls")
            self.reading.fill(*inbox)
        self.guessed.emit(found)

    def _offer_way(self, guess: Guess | None) -> None:
        """Its page is chosen for a provider that takes no password; else a password, till somebody chooses."""
        self.way.offer(guess.sign_in if guess else SignIn.PASSWORD)
        takes_none = guess is not None and guess.password is PasswordKind.OAUTH_ONLY
        self.way.choose(guess.sign_in if guess is not None and takes_none else SignIn.PASSWORD)
        self._on_way()

    def _on_way(self) -> None:
        self.form.set_row_visible(self.password, self.way.chosen is SignIn.PASSWORD)
        self.way_chosen.emit()

    def _typed(self) -> dict[str, str]:
        """What stands in the fields, as it stands there; passwords and secrets are no part of it."""
        account = replace(self.account(), user=self.user.text(), client_id=self.way.client_id.text())
        return {name: str(getattr(account, name)) for name in _KEPT}

    def _keep(self) -> None:
        if self._drafts is None:
            return
        now = self._typed()
        if now == self._at_first:
            self._drafts.drop(_FORM)
        else:
            self._drafts.keep(_FORM, now)

    def _give_up(self) -> None:
        self.settled()
        self.password.clear()
        self.way.client_secret.clear()
        self.given_up.emit()

    def _show_server(self, shown: bool) -> None:
        self.server.setVisible(shown)
        self.more.set_icon("chevron-down" if shown else "chevron-right")


def _account_of(typed: dict[str, str]) -> Account:
    numbers = {name: int(typed[name]) for name in ("port", "imap_port")}
    return Account(**typed | numbers | {"sign_in": SignIn(typed["sign_in"])})  # type: ignore[arg-type]


class ServerFields(QObject):
    """Name, encryption and port of one server, as three rows of a form."""

    edited = Signal()

    def __init__(self, look: Look, form: Form, prefix: str, label: str, ports: dict[str, int]) -> None:
        super().__init__(form)
        self._ports = ports
        self.host = QLineEdit()
        self.host.setObjectName(f"{prefix}host")
        self.host.textEdited.connect(lambda _text: self.edited.emit())
        form.row(label, self.host)
        self.security = CalmComboBox()
        self.security.setObjectName(f"{prefix}security")
        self.security.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.security.setMinimumContentsLength(12)
        self.security.addItem(self.tr("Encrypted from the first byte (TLS)"), "tls")
        self.security.addItem(self.tr("Encrypted after the greeting (STARTTLS)"), "starttls")
        self.security.addItem(self.tr("Not encrypted (only to this computer)"), "plain")
        self.security.activated.connect(self._on_security)
        form.row(self.tr("Encryption"), self.security)
        self.port = CalmSpinBox()
        self.port.setObjectName(f"{prefix}port")
        self.port.setRange(1, 65535)
        self.port.setValue(ports["tls"])
        short_field(look, self.port)
        self.port.valueChanged.connect(self.edited)
        form.row(self.tr("Port"), self.port)
        self.widgets = (self.host, self.security, self.port)

    def fill(self, host: str, port: int, security: str) -> None:
        """Put in what is known; nobody has edited it by that."""
        blocker = QSignalBlocker(self)
        self.host.setText(host)
        self.security.setCurrentIndex(self.security.findData(security))
        self.port.setValue(port)
        blocker.unblock()

    def is_as_filled(self, host: str) -> bool:
        """Whether nothing else was typed over what was filled in."""
        return self.host.text() in ("", host)

    def chosen_security(self) -> str:
        return str(self.security.currentData())

    def _on_security(self) -> None:
        if self.port.value() in self._ports.values():
            self.port.setValue(self._ports[self.chosen_security()])
        self.edited.emit()
