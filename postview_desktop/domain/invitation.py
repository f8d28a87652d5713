"""What an invitation says, as plain values: the event, the people on it, and what a person should be told about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import Answered, InterviewKind, epoch_of, wall_of
from postview_desktop.domain.taking import Noticed, Part, Taken

__all__ = [
    "Cancellation",
    "Invitation",
    "InvitationFile",
    "InvitedPerson",
    "LeftEvent",
    "Noticed",
    "Part",
    "Response",
    "Taken",
    "instant_id",
    "on_later_day",
    "slot_of",
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

    `organiser_email` is "" where the event names none. `asks` says that an answer is asked for (METHOD:REQUEST) and
    that the organiser will know by the `uid` what it answers; `receiver` is the address that the mail went to, "" where
    that is not known.

    A day of a series has its `recurrence_id`. It is `of_series` where it was worked out from the rule, not told by
    itself, and `whole_series` where the file tells all days; `and_later` where it changes all later days likewise.

    `modified` is LAST-MODIFIED, or DTSTAMP where there is none; `own_export` says that PostView wrote the file.

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
    modified: int = 0
    own_export: bool = False
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
    organiser_name: str = ""
    organiser_email: str = ""
    asks: bool = False
    receiver: str = ""
    of_series: bool = False
    whole_series: bool = False
    and_later: bool = False
    people: tuple[InvitedPerson, ...] = ()
    noticed: tuple[Noticed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """An event that was called off. An empty `recurrence_id` means all of the series, `and_later` all days from it.

    `by_organiser`: it was sent as a cancellation, or names who called it off.
    """

    uid: str
    sequence: int = 0
    stamp: int = 0
    modified: int = 0
    own_export: bool = False
    by_organiser: bool = True
    recurrence_id: str = ""
    and_later: bool = False
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What somebody says to an invitation; it changes nothing by itself. `kind` is one of the four last of `Taken`.

    `answer` is what a reply says (NOT_YET where it says nothing that is known). `start` and `end` are the wall times
    in `zone` that are proposed, None where none are.
    """

    uid: str
    kind: Taken
    who: str = ""
    answer: Answered = Answered.NOT_YET
    comment: str = ""
    sequence: int = 0
    stamp: int = 0
    recurrence_id: str = ""
    summary: str = ""
    start: datetime | None = None
    end: datetime | None = None
    zone: str = ""
    place: str = ""


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
    responses: tuple[Response, ...] = ()
    left: tuple[LeftEvent, ...] = ()


def is_newer(sequence: int, stamp: int, than_sequence: int, than_stamp: int) -> bool:
    """Whether an update replaces what is known: a higher SEQUENCE, or the same one with a later DTSTAMP."""
    return (sequence, stamp) > (than_sequence, than_stamp)


def instant_id(wall: datetime, zone: str) -> str:
    """The RECURRENCE-ID of the day of a series that begins at a wall time in an IANA zone, always in UTC."""
    return f"{datetime.fromtimestamp(epoch_of(wall, zone), UTC):%Y%m%dT%H%M%SZ}"


def slot_of(recurrence_id: str, zone: str) -> datetime | None:
    """The wall time in an IANA zone at which a day of a series was to begin; None where its id tells no instant."""
    try:
        instant = datetime.strptime(recurrence_id, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return wall_of(int(instant.timestamp()), zone)


def on_later_day(change: Invitation, recurrence_id: str) -> Invitation:
    """What a change that counts for all later days (RANGE=THISANDFUTURE) makes of one of them: moved by as much."""
    slot, first = slot_of(recurrence_id, change.zone), slot_of(change.recurrence_id, change.zone)
    if slot is None or first is None:
        return replace(change, recurrence_id=recurrence_id, and_later=False)
    start = slot + (change.start - first)
    return replace(
        change,
        start=start,
        end=start + (change.end - change.start),
        recurrence_id=recurrence_id,
        of_series=True,
        and_later=False,
        noticed=(),
    )
