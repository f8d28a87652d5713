"""What a house of mail wants of those who send through it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """Settings for an address, from the table of providers. `security` is as in `Account`; `link` leads to help.

    `imap_host` is "" where no program may read there.
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

    @property
    def possible(self) -> bool:
        """Whether a password can work at all."""
        return self.password not in {PasswordKind.OAUTH_ONLY, PasswordKind.NO_PROGRAMS}
