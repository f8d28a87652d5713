"""Mail that came in, by its header, and what it is compared with: plain values for `answer_rules`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from postview_desktop.domain.answer import AnswerKind, AnswerState, Trace


class Nature(StrEnum):
    """What kind of mail it is, by its header alone."""

    PERSONAL = "personal"
    AUTO_REPLY = "auto_reply"
    """a vacation reply, a confirmation of receipt"""
    MACHINE = "machine"
    """made by a program (an invitation, a message of an applicant tracking system)"""
    BULK = "bulk"
    """sent to many: it can be unsubscribed from, or is called bulk by its sender"""
    LIST = "list"
    """by a mailing list, or called junk by its sender"""
    REPORT = "report"
    """a mail server's report about the delivery of a mail"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailHead:
    """What the header of a mail says; addresses in small letters.

    `at` is when the server took it in, `written` what its sender says in Date (epoch seconds, 0 where it says nothing).
    Both may be wrong: clocks are, and a mail that was put into the mailbox by hand came in long before.

    `thread` are the ids of In-Reply-To and References, `to` the addresses of To and Cc. `nature_in_doubt`: only the
    wording of the subject makes it an automatic reply.
    """

    message_id: str = ""
    thread: tuple[str, ...] = ()
    from_name: str = ""
    from_address: str = ""
    sender: str = ""
    to: tuple[str, ...] = ()
    subject: str = ""
    at: int = 0
    written: int = 0
    nature: Nature = Nature.PERSONAL
    nature_in_doubt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SoughtLetter:
    """A letter that left, or may have left. `token` is the first id of its References, the thread's own.

    `since` in epoch seconds: when it was sent, or last tried.
    """

    letter_id: int
    organisation_id: int
    application_id: int
    interview_id: int | None
    person_id: int | None
    message_id: str
    token: str
    to_address: str
    subject: str
    since: int
    uncertain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SoughtPerson:
    """An address on somebody's card, or one that a letter went to."""

    organisation_id: int
    person_id: int | None
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SoughtHouse:
    """A domain at home at an organisation: never one of a mail provider or a service."""

    organisation_id: int
    domain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What a mail may be about: an interview that has ended, or an application with a letter. `since` epoch seconds."""

    organisation_id: int
    organisation_name: str
    application_id: int
    interview_id: int | None
    role: str
    person_ids: frozenset[int]
    since: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """All by which a mail is recognised. `own` are the user's addresses."""

    own: frozenset[str] = frozenset()
    letters: tuple[SoughtLetter, ...] = ()
    people: tuple[SoughtPerson, ...] = ()
    houses: tuple[SoughtHouse, ...] = ()
    matters: tuple[Matter, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """One mail and what it is about. `application_id` is None where it may be about several."""

    head: MailHead
    kind: AnswerKind
    state: AnswerState
    trace: Trace
    organisation_id: int
    application_id: int | None = None
    interview_id: int | None = None
    person_id: int | None = None
    letter_id: int | None = None
