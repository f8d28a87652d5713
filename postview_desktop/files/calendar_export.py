"""Interviews and due days as an .ics file with alarms, so that the phone rings when the computer is off (N5).

The same data gives the same text, octet by octet: DTSTAMP is when the event was last changed, not when it was written
out. Nobody is an organiser or attendee in it, so that no calendar program thinks of sending mail to anybody.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from postview_desktop import APP_NAME
from postview_desktop.domain.interview import Interview, InterviewState, epoch_of
from postview_desktop.files.calendar_zones import vtimezone

PREPARE_AT = time(18)
"""On the evening before an interview (N2)."""
AFTER_END = timedelta(minutes=15)
BEFORE_START = timedelta(hours=1)
OWN_UID = "@postview-desktop"
"""How the UIDs of interviews end that were made here; others are an invitation's own."""
DUE_DAY_UID = "@due.postview-desktop"
"""How the UIDs of due days end, by which they are known when the file comes back."""
PRODUCT = f"-//{APP_NAME}//{APP_NAME}//EN"
"""By which a file of PostView's own is known."""
_DAY_OF_SERIES = re.compile(r"(?P<uid>.+)-(?P<recurrence>\d{8}T\d{6}Z)", re.DOTALL)
_UTC = ("UTC", "Etc/UTC")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST = datetime(9999, 12, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWords:
    """The words of an exported calendar; {organisation} and {role} are put in. English, unless others are given."""

    name: str = "PostView"
    interview: str = "Interview: {role}, {organisation}"
    interview_without_role: str = "Interview: {organisation}"
    with_people: str = "With {people}"
    prepare: str = "Tomorrow: {summary}"
    soon: str = "In one hour: {summary}"
    how_did_it_go: str = "How did it go? {organisation}"
    thank_you: str = "Thank-you: {organisation}"
    follow_up: str = "Follow-up: {organisation}"
    closing: str = "Closing note: {organisation}"
    window: str = "Earliest {first}, best {best}, latest {last}."
    busy: str = "Busy"
    """In the place of every name, where only busy times are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarInterview:
    """An interview with what its event tells; `changed_at` is when any of that last changed (epoch seconds)."""

    interview: Interview
    organisation: str
    role: str = ""
    people: tuple[str, ...] = ()
    changed_at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """Something due on a day. `key` stays the same for as long as it is the same thing.

    `changed_at` is when the interview that it follows from last changed (epoch seconds).
    """

    key: str
    day: date
    summary: str
    description: str = ""
    changed_at: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EventText:
    """One event as a calendar of its own, as a server keeps it: without a METHOD."""

    uid: str
    text: str


def calendar_text(
    interviews: Sequence[CalendarInterview],
    days: Sequence[CalendarDay],
    *,
    words: CalendarWords,
    now: int,
    remind_at: str,
) -> bytes:
    """The calendar as a file of iCalendar: `now` in epoch seconds, `remind_at` "HH:MM" on a due day (N1)."""
    calendar = _calendar()
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _plain(words.name))
    years: dict[str, set[int]] = {}
    for item in interviews:
        zone = _zone_of(item.interview)
        if zone is not None:
            years.setdefault(zone, set()).update(_years(item.interview))
    for zone in sorted(years):
        calendar.add_component(vtimezone(zone, years[zone]))
    for item in interviews:
        calendar.add_component(_interview(item, words, now))
    for day in days:
        calendar.add_component(_day(day, remind_at))
    return calendar.to_ical()


class EventTexts:
    """Each event by itself. What was written before and says the same is not written again: that takes a millisecond
    each, for which a worker would hold up the window."""

    def __init__(self) -> None:
        self._known: dict[object, EventText] = {}

    def of(
        self,
        interviews: Sequence[CalendarInterview],
        days: Sequence[CalendarDay],
        *,
        words: CalendarWords,
        now: int,
        remind_at: str,
        names: bool = True,
    ) -> list[EventText]:
        """The texts, one for each UID. Without `names` only when the user is busy is told: no due days, place, people,
        link."""
        made: dict[object, EventText] = {}
        texts: dict[str, EventText] = {}
        for item in interviews:
            key = (item, words, names, _still_rings(item.interview, now))
            one = made[key] = self._known.get(key) or _text_of(item, words, now, names)
            texts.setdefault(one.uid, one)
        for day in days if names else ():
            key = (day, remind_at)
            one = made[key] = self._known.get(key) or _alone(day_uid(day), _day(day, remind_at), None)
            texts.setdefault(one.uid, one)
        self._known = made
        return list(texts.values())


def _text_of(item: CalendarInterview, words: CalendarWords, now: int, names: bool) -> EventText:
    zone = _zone_of(item.interview)
    part = vtimezone(zone, _years(item.interview)) if zone is not None else None
    uid = event_uid(item.interview) if names else hidden_uid(item.interview)
    return _alone(uid, _interview(item, words, now, names=names), part)


def event_uid(interview: Interview) -> str:
    """The UID of an interview's event: the invitation's own, so that a calendar which has it shows it once."""
    uid = "".join(_plain(interview.uid).split()) or f"interview-{interview.id}{OWN_UID}"
    return f"{uid}-{interview.recurrence_id}" if interview.recurrence_id else uid


def parts_of_uid(uid: str) -> tuple[str, str]:
    """The reverse of `event_uid`: the invitation's UID, and which day of a series it is ("" for none)."""
    found = _DAY_OF_SERIES.fullmatch(uid)
    return (found["uid"], found["recurrence"]) if found else (uid, "")


def revision_of(interview: Interview, changed_at: int) -> tuple[int, int]:
    """The SEQUENCE of an interview's event and when it last changed (epoch seconds), as an export tells them."""
    at = max(changed_at, interview.stamp, interview.created_at)
    known = max(0, interview.sequence)
    if interview.uid and not interview.uid.endswith(OWN_UID):
        # An invitation's is its sender's to count: a higher one would make their next update look old.
        return known, at
    minutes = -(-max(0, changed_at - interview.created_at) // 60) if interview.created_at else 0
    return max(known, minutes), at


def day_uid(day: CalendarDay) -> str:
    """The UID of a due day."""
    return f"{hashlib.sha256(day.key.encode()).hexdigest()[:32]}{DUE_DAY_UID}"


def hidden_uid(interview: Interview) -> str:
    """An invitation's UID names the organiser's server."""
    return f"{hashlib.sha256(event_uid(interview).encode()).hexdigest()[:32]}{OWN_UID}"


def _calendar() -> Any:
    from icalendar import Calendar  # slow to import: only when a file is made

    calendar: Any = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _alone(uid: str, event: Any, zone: Any | None) -> EventText:
    calendar = _calendar()
    if zone is not None:
        calendar.add_component(zone)
    calendar.add_component(event)
    return EventText(uid=uid, text=calendar.to_ical().decode("utf-8"))


def _interview(item: CalendarInterview, words: CalendarWords, now: int, *, names: bool = True) -> Any:
    from icalendar import Event, vUri

    interview = item.interview
    summary = _summary(item, words) if names else words.busy
    event: Any = Event()
    event.add("uid", event_uid(interview) if names else hidden_uid(interview))
    sequence, changed_at = revision_of(interview, item.changed_at)
    _stamp(event, changed_at)
    event.add("sequence", sequence)
    event.add("dtstart", _moment(interview, interview.start_utc))
    event.add("dtend", _moment(interview, interview.end_utc))
    event.add("summary", _plain(summary))
    if names:
        if place := _plain(interview.place or interview.link):
            event.add("location", place)
        link = _plain(interview.link).strip()
        if link and not any(letter.isspace() for letter in link):
            event.add("url", vUri(link))
        people = words.with_people.format(people=", ".join(item.people)) if item.people else ""
        if description := "\n".join(part for part in (people, interview.link) if part):
            event.add("description", _plain(description))
    event.add("class", "PRIVATE")
    cancelled = interview.state is InterviewState.CANCELLED
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    if _still_rings(interview, now):
        evening = datetime.combine(_wall(interview).date() - timedelta(days=1), PREPARE_AT)
        before = interview.start_utc - _epoch_of(evening, interview)
        event.add_component(_alarm(-timedelta(seconds=before), words.prepare.format(summary=summary)))
        event.add_component(_alarm(-BEFORE_START, words.soon.format(summary=summary)))
        after = words.how_did_it_go.format(organisation=item.organisation if names else "").strip()
        event.add_component(_alarm(AFTER_END, after, related="END"))
    return event


def _still_rings(interview: Interview, now: int) -> bool:
    rings = interview.state in (InterviewState.PLANNED, InterviewState.TOOK_PLACE)
    return rings and interview.end_utc + AFTER_END.total_seconds() > now


def _summary(item: CalendarInterview, words: CalendarWords) -> str:
    plain = words.interview if item.role else words.interview_without_role
    summary = plain.format(organisation=item.organisation, role=item.role)
    return f"{summary} ({item.interview.title})" if item.interview.title else summary


def _day(day: CalendarDay, remind_at: str) -> Any:
    from icalendar import Event

    event: Any = Event()
    event.add("uid", day_uid(day))
    _stamp(event, day.changed_at)
    event.add("sequence", 0)
    event.add("dtstart", day.day)
    if day.day < date.max:
        event.add("dtend", day.day + timedelta(days=1))
    event.add("summary", _plain(day.summary))
    if day.description:
        event.add("description", _plain(day.description))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    hour, minute = (int(part) for part in remind_at.split(":"))
    # Counted from the midnight with which the day begins, wherever the phone is.
    event.add_component(_alarm(timedelta(hours=hour, minutes=minute), day.summary))
    return event


def _stamp(event: Any, at: int) -> None:
    moment = min(_EPOCH + timedelta(seconds=max(0, at)), _LATEST)
    event.add("dtstamp", moment)
    event.add("last-modified", moment)


def _alarm(trigger: timedelta, text: str, related: str = "") -> Any:
    from icalendar import Alarm, vDuration

    alarm: Any = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _plain(text))
    alarm.add("trigger", vDuration(trigger), parameters={"RELATED": related} if related else {})
    return alarm


def _moment(interview: Interview, at: int) -> datetime:
    """The instant in the interview's zone; in UTC where its wall time would say another instant, or has no zone."""
    there = _EPOCH + timedelta(seconds=at)
    zone = _zone_of(interview)
    if zone is None:
        return there
    local = there.astimezone(ZoneInfo(zone))
    # Of the doubled hour of autumn, calendars take the first.
    return there if local.fold else local


def _wall(interview: Interview) -> datetime:
    there = _EPOCH + timedelta(seconds=interview.start_utc)
    return there.astimezone(ZoneInfo(_zone_of(interview) or "UTC")).replace(tzinfo=None)


def _epoch_of(wall: datetime, interview: Interview) -> int:
    return epoch_of(wall, _zone_of(interview) or "UTC")


def _zone_of(interview: Interview) -> str | None:
    """The IANA name for a TZID; None for UTC, and for a zone that this computer does not know."""
    if interview.zone in _UTC:
        return None
    try:
        ZoneInfo(interview.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return interview.zone


def _years(interview: Interview) -> set[int]:
    first, last = (_EPOCH + timedelta(seconds=at) for at in (interview.start_utc, interview.end_utc))
    return {first.year, last.year}


def _plain(text: str) -> str:
    """Without what no calendar file may hold: control characters but the line break, halves of letters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(letter for letter in text if letter in "\n\t" or (letter >= " " and letter != "\x7f"))
    return kept.encode("utf-8", "ignore").decode("utf-8")
