"""What quick add understood of one line: each part, from which words, and what of it is doubtful."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Literal

from postview_desktop.domain.interview import DEFAULT_LENGTH, InterviewKind, epoch_of, wall_of

DateOrder = Literal["dmy", "mdy", "ymd"]


class Part(StrEnum):
    ORGANISATION = "organisation"
    TITLE = "title"
    ROLE = "role"
    KIND = "kind"
    DAY = "day"
    TIME = "time"
    LENGTH = "length"
    ZONE = "zone"
    PLACE = "place"
    LINK = "link"
    PERSON = "person"
    FILLER = "filler"
    """Says nothing that is kept ("interview with")."""


class Doubt(StrEnum):
    """Why a part may be meant otherwise. `Doubtful.choices` are the other readings, where there are any."""

    ORDER = "order"
    """3/4: read by the locale; "mar 24": by the words around and the locale"""
    DOTTED = "dotted"
    """10.11 without a dot behind it: a day, or a time"""
    NEXT_YEAR = "next_year"
    """Over this year, so the next year's was taken"""
    PAST = "past"
    """It is over already"""
    WEEKDAY_TODAY = "weekday_today"
    """The weekday is today's: today or in a week"""
    NEXT_WEEKDAY = "next_weekday"
    """ "next Tuesday": the coming one or that of next week"""
    WEEKDAY_DIFFERS = "weekday_differs"
    """The weekday is not that of the date"""
    NO_SUCH_DAY = "no_such_day"
    """30 February"""
    MORE_DAYS = "more_days"
    """A second day was left in the title"""
    HALF_DAY = "half_day"
    """ "at 2": the afternoon was taken"""
    MIDNIGHT = "midnight"
    """Taken for the beginning of the day"""
    HOUR_WANTED = "hour_wanted"
    """ "in the afternoon", without an hour"""
    MORE_TIMES = "more_times"
    """A second time was left in the title"""
    NEXT_DAY = "next_day"
    """The end is before the start, so it is on the next day"""
    GAP = "gap"
    """The clocks leave this hour out"""
    TWICE = "twice"
    """This hour comes twice; the first is meant"""
    SHORT_ZONE = "short_zone"
    """CST: of more than one place"""
    PLACE_ZONE = "place_zone"
    """The time is taken to be that of the place"""
    ORGANISATION_COMPLETED = "organisation_completed"
    """The beginning of a known name"""
    MANY_ORGANISATIONS = "many_organisations"
    """It fits several known ones"""


@dataclass(frozen=True, slots=True)
class Span:
    """From one place in the text up to another: what was understood as what."""

    start: int
    end: int
    part: Part


@dataclass(frozen=True, slots=True)
class Choice:
    """Another reading: `text` in place of the doubtful words says it beyond doubt."""

    text: str
    day: date | None = None
    time: time | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """`start` and `end` are the words in the text; `taken` is a wall time that stands for one in a gap."""

    doubt: Doubt
    part: Part
    start: int
    end: int
    choices: tuple[Choice, ...] = ()
    taken: datetime | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known without reading: names in their own writing, zones (IANA) by folded city."""

    organisations: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    cities: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickReading:
    """Wall times are naive, in `zone`. `length` is None where none was said: DEFAULT_LENGTH is taken then."""

    text: str
    organisation: str = ""
    organisation_known: bool = False
    title: str = ""
    role: str = ""
    kind: InterviewKind | None = None
    day: date | None = None
    time: time | None = None
    length: timedelta | None = None
    zone: str = "UTC"
    zone_said: bool = False
    place: str = ""
    link: str = ""
    person: str = ""
    spans: tuple[Span, ...] = ()
    doubts: tuple[Doubtful, ...] = ()

    @property
    def start(self) -> datetime | None:
        return datetime.combine(self.day, self.time) if self.day is not None and self.time is not None else None

    @property
    def end(self) -> datetime | None:
        """After the time that passes, across a change of clocks as well."""
        if self.start is None:
            return None
        seconds = int((self.length or DEFAULT_LENGTH).total_seconds())
        try:
            return wall_of(epoch_of(self.start, self.zone) + seconds, self.zone)
        except (ValueError, OverflowError):
            return None

    @property
    def is_enough(self) -> bool:
        """Organisation, day and hour are known: it can be added."""
        return bool(self.organisation) and self.end is not None

    @property
    def kind_taken(self) -> InterviewKind:
        """What was said, else what place and link make likely."""
        if self.kind is not None:
            return self.kind
        return InterviewKind.ON_SITE if self.place and not self.link else InterviewKind.VIDEO
