"""Letters and the states of the outbox.

A letter is `DRAFT` until it is scheduled; from then on its bytes are frozen. The states and who may leave which
are in `outbox`; nothing is ever resent blindly.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LetterKind(StrEnum):
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    CLOSING = "closing"
    PASS_THANKS_ON = "pass_thanks_on"
    NO_SHOW = "no_show"
    ACCEPTANCE = "acceptance"
    DECLINE = "decline"
    WITHDRAWAL = "withdrawal"
    REPLY_TO_REJECTION = "reply_to_rejection"
    INVITATION_REPLY = "invitation_reply"
    """The answer to an invitation: it is made, not written, and no contact for the rules (F5, F6)."""


WRITTEN_KINDS = tuple(kind for kind in LetterKind if kind is not LetterKind.INVITATION_REPLY)
"""Letters that somebody writes: those with starter letters and templates."""


class LetterState(StrEnum):
    """Where a letter is. The words a person reads: draft, waiting, sending, sent, refused, uncertain."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    CLAIMED = "claimed"
    """One delivery round holds it; nothing of its text has left."""
    COMMITTING = "committing"
    """On disk before the final dot: from here only a reply, evidence or the person decides."""
    SENT = "sent"
    REJECTED = "rejected"
    """The server refused this letter for good; it is as it was and can be mended."""
    BLOCKED = "blocked"
    """Sign-in, certificate or TLS trouble: the account waits for the person, the letter with it."""
    LATE = "late"
    """Its time passed; the person is asked before it goes."""
    HELD = "held"
    """In doubt for another reason; the person is asked."""
    UNKNOWN = "unknown"
    """Text went out and no reply was read: it may have arrived. Never resent by itself."""
    UNDELIVERED = "undelivered"


class SentVia(StrEnum):
    SMTP = "smtp"
    MAIL_PROGRAM = "mail_program"
    COPY = "copy"
    POST = "post"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """`starter` is the body as the starter letter gave it (T4: still word for word). Times in epoch seconds.

    `calendar` is the iCalendar part (METHOD:REPLY) that answers an invitation, "" for every other letter.
    `raw` holds the frozen message, empty for a draft; `token` the attempt that holds it; `problem` a
    `domain.errors.Problem` value and `answer` the server's words for the last try that failed.
    """

    id: int = 0
    application_id: int | None = None
    interview_id: int | None = None
    person_id: int | None = None
    kind: LetterKind = LetterKind.THANK_YOU
    language: str = "en"
    to_name: str = ""
    to_address: str = ""
    subject: str = ""
    body: str = ""
    starter: str = ""
    calendar: str = ""
    state: LetterState = LetterState.DRAFT
    send_at: int = 0
    """Not before this instant; 0 where it is not scheduled."""
    message_id: str = ""
    in_reply_to: str = ""
    references: str = ""
    raw: bytes = b""
    token: str = ""
    attempts: int = 0
    next_try_at: int = 0
    problem: str = ""
    answer: str = ""
    sent_at: int = 0
    sent_via: SentVia | None = None
    created_at: int = 0
    updated_at: int = 0


class SignIn(StrEnum):
    """How an account signs in to its servers."""

    PASSWORD = "password"
    GOOGLE = "google"
    """OAuth 2.0 (XOAUTH2) by Google's sign-in page."""
    MICROSOFT = "microsoft"


class SentCopy(StrEnum):
    """Who puts a copy of a letter that left into the mailbox's folder of sent mail: found out, not assumed."""

    UNKNOWN = "unknown"
    PROVIDER = "provider"
    OURS = "ours"
    NONE = "none"
    """Nobody: the user wants none, or there is no such folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A mail account. The password lives in the key ring under `address`, never here."""

    id: int = 0
    name: str = ""
    """The user's own name, as in From."""
    address: str = ""
    user: str = ""
    host: str = ""
    port: int = 465
    security: str = "tls"
    """"tls" (from the first byte, 465), "starttls" (required, 587), or "plain" (loopback only)."""
    imap_host: str = ""
    """Where mail comes in; "" where that is not known."""
    imap_port: int = 993
    imap_security: str = "tls"
    """As `security`; 993 or, with "starttls", 143."""
    looks: bool = False
    """Whether PostView may look for answers there. Off until asked for."""
    sign_in: SignIn = SignIn.PASSWORD
    client_id: str = ""
    """The program's name at the provider, where it signs in by OAuth 2.0."""
    sent_copy: SentCopy = SentCopy.UNKNOWN
    paused: bool = False
    problem: str = ""
    answer: str = ""
