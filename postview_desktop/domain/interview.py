"""One round of an application: wall time with an IANA zone, and the UTC instant for sorting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class InterviewKind(StrEnum):
    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on_site"
    PANEL = "panel"
    TECHNICAL = "technical"
    ASSESSMENT = "assessment"
    FINAL = "final"
    INFORMAL = "informal"


class InterviewState(StrEnum):
    PLANNED = "planned"
    TOOK_PLACE = "took_place"
    MOVED = "moved"
    CANCELLED = "cancelled"
    NOBODY_CAME = "nobody_came"


class Answered(StrEnum):
    """What the user told the organiser about an invitation (PARTSTAT of a METHOD:REPLY)."""

    NOT_YET = ""
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """`start` and `end` are naive wall times in `zone` (an IANA name); `start_utc`, `end_utc` epoch seconds.

    In a doubled hour the `fold` of a wall time says which of its two readings it is.

    `uid`, `sequence` and `stamp` (DTSTAMP, epoch seconds) come from the invitation; an interview made by hand
    has a uid of its own. `title` is what the round is called ("second round").

    `organiser_name` and `organiser_email` are those of the invitation, `invited_as` the address of the user's that
    it names; `answered` is what was last told to the organiser, at `answered_at` (epoch seconds).
    """

    id: int = 0
    application_id: int = 0
    uid: str = ""
    title: str = ""
    kind: InterviewKind = InterviewKind.VIDEO
    start: datetime = datetime(1970, 1, 1)
    end: datetime = datetime(1970, 1, 1)
    zone: str = "UTC"
    start_utc: int = 0
    end_utc: int = 0
    place: str = ""
    link: str = ""
    state: InterviewState = InterviewState.PLANNED
    notes: str = ""
    sequence: int = 0
    stamp: int = 0
    recurrence_id: str = ""
    organiser_name: str = ""
    organiser_email: str = ""
    invited_as: str = ""
    answered: Answered = Answered.NOT_YET
    answered_at: int = 0
    created_at: int = 0


class ParticipantRole(StrEnum):
    HOST = "host"
    PANEL = "panel"
    INVITED = "invited"
    """On the invitation, but not (yet) chosen as one of the panel."""


class Thanks(StrEnum):
    """What is wished for one participant's thank-you (T1)."""

    OWN = "own"
    VIA_HOST = "via_host"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person in one interview. `moments` are the things worth remembering, one a line."""

    id: int = 0
    interview_id: int = 0
    person_id: int = 0
    role: ParticipantRole = ParticipantRole.PANEL
    met: bool = True
    moments: str = ""
    thanks: Thanks = Thanks.OWN


def epoch_of(wall: datetime, zone: str) -> int:
    """Seconds since 1970 UTC of a naive wall time in an IANA zone.

    In the doubled hour of autumn the first (summer) reading is taken (`fold` of `wall` decides, 0 at first);
    in the gap of spring the time moves on by the gap, as calendars do.
    Raises `zoneinfo.ZoneInfoNotFoundError` for an unknown zone.
    """
    return int(wall.replace(tzinfo=ZoneInfo(zone)).timestamp())


def wall_of(epoch: int, zone: str) -> datetime:
    """Naive wall time in `zone` of an instant in epoch seconds."""
    return datetime.fromtimestamp(epoch, UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def timed(interview: Interview, start: datetime, end: datetime, zone: str) -> Interview:
    """The interview with its wall times, zone and both instants set together, so that they never disagree."""
    return replace(
        interview,
        start=start,
        end=end,
        zone=zone,
        start_utc=epoch_of(start, zone),
        end_utc=epoch_of(end, zone),
    )


def reading_of(wall: datetime, epoch: int, zone: str) -> datetime:
    """A naive wall time in an IANA zone with the reading (`fold`) of a doubled hour that an instant tells.

    Text keeps no `fold`, the instant beside it does. Where the two disagree altogether (another set of rules by now, a
    zone that is unknown), the wall time stays as it is.
    """
    try:
        known = ZoneInfo(zone)
        if int(wall.replace(tzinfo=known).timestamp()) == epoch:
            return wall
        second = wall.replace(fold=1)
        return second if int(second.replace(tzinfo=known).timestamp()) == epoch else wall
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
        return wall


def with_readings(interview: Interview) -> Interview:
    """The interview with the readings of its wall times that its instants tell."""
    start = reading_of(interview.start, interview.start_utc, interview.zone)
    end = reading_of(interview.end, interview.end_utc, interview.zone)
    if start is interview.start and end is interview.end:
        return interview
    return replace(interview, start=start, end=end)


def day_there(interview: Interview) -> date:
    """The calendar day of the interview's end where it takes place: rules count from this day."""
    return interview.end.date()


DEFAULT_LENGTH = timedelta(hours=1)
"""Length taken for an invitation that names no end (the default of most calendar programs)."""
