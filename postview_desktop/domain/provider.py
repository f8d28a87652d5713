"""What a house of mail wants of those who send through it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from postview_desktop.domain.letter import SignIn


class PasswordKind(StrEnum):
    """Which password a provider takes from a mail program."""

    USUAL = "usual"
    APP_PASSWORD = "app_password"
    """One made for this program in the account's security settings."""
    MAIL_PASSWORD = "mail_password"
    """A password of its own for mail programs, set in the customer pages."""
    SWITCHED_ON = "switched_on"
    """The usual one, once mail programs are allowed in the settings of the mailbox."""
    AUTHORISATION_CODE = "authorisation_code"
    """A code that the web mail gives in place of the password."""
    BRIDGE = "bridge"
    """What a bridge program on this computer shows; the bridge must run, and its certificate be trusted here."""
    OAUTH_ONLY = "oauth_only"
    """None: it lets programs in only through its own sign-in page."""
    NO_PROGRAMS = "no_programs"
    """None: it lets no other program send at all."""


class Source(StrEnum):
    """Where settings come from."""

    TABLE = "table"
    """PostView's own table of providers."""
    AUTOCONFIG = "autoconfig"
    """A file that the domain offers over https."""
    SERVICE_RECORDS = "service_records"
    """The domain's records in the DNS (RFC 6186, RFC 8314), which nobody has signed."""
    MAIL_EXCHANGER = "mail_exchanger"
    """The provider of the table that takes in the domain's mail, by its records in the DNS."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """Settings for an address. `security` is as in `Account`; `link` leads to help.

    `host` or `imap_host` is "" where that is not known, or no program may send or read there.
    """

    provider: str
    host: str
    port: int
    security: str
    user: str
    password: PasswordKind
    link: str = ""
    imap_host: str = ""
    imap_port: int = 993
    imap_security: str = "tls"
    sign_in: SignIn = SignIn.PASSWORD
    """Whose sign-in page (OAuth 2.0) it has; PASSWORD for none."""
    source: Source = Source.TABLE
    place: str = ""
    """The host that the settings were read from, or the domain whose DNS said so."""
    unproved: tuple[str, ...] = ()
    """Servers outside of the address's domain that only the DNS has named: the person says whether they are right."""

    @property
    def possible(self) -> bool:
        """Whether a password can work at all."""
        return self.password not in {PasswordKind.OAUTH_ONLY, PasswordKind.NO_PROGRAMS}
