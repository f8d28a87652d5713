"""What an invitation says, as plain values: the event, the people on it, and what a person should be told about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import InterviewKind, epoch_of
from postview_desktop.domain.taking import Noticed, Part, Taken

__all__ = [
    "Cancellation",
    "Invitation",
    "InvitationFile",
    "InvitedPerson",
    "LeftEvent",
    "Noticed",
    "Part",
    "Taken",
    "instant_id",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitedPerson:
    """Somebody on an invitation. `likely_self` says that this is probably the person who got it."""

    name: str
    email: str = ""
    organiser: bool = False
    likely_self: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """One event. `start` and `end` are naive wall times in `zone` (IANA); `stamp` is DTSTAMP in epoch seconds.

    `organisation`, `role`, `title` and `kind` are read out of the event as well as can be; "" where nothing was
    found. `domain` is the organiser's mail domain unless it belongs to a mail provider. `notes` is what the
    sender wrote.
    """

    uid: str
    start: datetime
    end: datetime
    zone: str
    sequence: int = 0
    stamp: int = 0
    recurrence_id: str = ""
    summary: str = ""
    title: str = ""
    organisation: str = ""
    domain: str = ""
    role: str = ""
    kind: InterviewKind = InterviewKind.VIDEO
    place: str = ""
    link: str = ""
    notes: str = ""
    people: tuple[InvitedPerson, ...] = ()
    noticed: tuple[Noticed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """An event that was called off. An empty `recurrence_id` means all of the series."""

    uid: str
    sequence: int = 0
    stamp: int = 0
    recurrence_id: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class LeftEvent:
    """An event that cannot be taken, and why."""

    error: PostviewError
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationFile:
    """Everything that one file holds. `name` is the file's name, for the report."""

    name: str
    events: tuple[Invitation, ...] = ()
    cancellations: tuple[Cancellation, ...] = ()
    left: tuple[LeftEvent, ...] = ()


def is_newer(sequence: int, stamp: int, than_sequence: int, than_stamp: int) -> bool:
    """Whether an update replaces what is known: a higher SEQUENCE, or the same one with a later DTSTAMP."""
    return (sequence, stamp) > (than_sequence, than_stamp)


def instant_id(wall: datetime, zone: str) -> str:
    """The RECURRENCE-ID of the day of a series that begins at a wall time in an IANA zone, always in UTC."""
    return f"{datetime.fromtimestamp(epoch_of(wall, zone), UTC):%Y%m%dT%H%M%SZ}"
