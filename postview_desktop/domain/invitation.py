"""What an invitation says, as plain values: the event, the people on it, and what a person should be told about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import InterviewKind, epoch_of


class Noticed(StrEnum):
    """Something about an invitation that PostView settled by itself and tells. Each has a sentence in `wording`."""

    FLOATING = "floating"
    """No zone was given: the user's own was taken."""
    ZONE_OF_FILE = "zone_of_file"
    """No zone was given for the time, but the file describes just one: that one was taken."""
    ZONE_GUESSED = "zone_guessed"
    """The zone's name is unknown; one with the same offsets was taken."""
    ALL_DAY = "all_day"
    """A day without an hour: 09:00 to 17:00 was taken."""
    NO_END = "no_end"
    """One hour was taken."""
    ENDS_BEFORE_START = "ends_before_start"
    """The end was before the start: one hour was taken."""
    REPEATS = "repeats"
    """Only the first of a series was taken."""
    NO_UID = "no_uid"
    """Updates of this invitation cannot be recognised for sure."""
    ORGANISATION_GUESSED = "organisation_guessed"
    """The organisation's name comes from an address or a title."""
    SHORTENED = "shortened"
    """A text was longer than PostView keeps."""


class Taken(StrEnum):
    """What became of one event."""

    ADDED = "added"
    UPDATED = "updated"
    CANCELLED = "cancelled"
    ALREADY = "already"
    """It is there, and nothing of it is new."""
    STALE = "stale"
    """It is older than what is known, or the interview has taken place: left alone."""


class Part(StrEnum):
    """What of an interview an update changed."""

    TIME = "time"
    PLACE = "place"
    LINK = "link"
    PEOPLE = "people"
    STATE = "state"
    """It had been called off or moved, and is planned again."""


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
