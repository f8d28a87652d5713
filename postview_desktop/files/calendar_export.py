"""Interviews and due days as an .ics file with alarms, so that the phone rings when the computer is off (N5)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from postview_desktop import APP_NAME
from postview_desktop.domain.interview import Interview, InterviewState, epoch_of

PREPARE_AT = time(18)
"""On the evening before an interview (N2)."""
AFTER_END = timedelta(minutes=15)
BEFORE_START = timedelta(hours=1)
DUE_DAY_UID = "@due.postview-desktop"
"""How the UIDs of due days end, by which they are known when the file comes back."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarInterview:
    """An interview with what its event tells."""

    interview: Interview
    organisation: str
    role: str = ""
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """Something due on a day. `key` stays the same for as long as it is the same thing."""

    key: str
    day: date
    summary: str
    description: str = ""


def calendar_text(
    interviews: Sequence[CalendarInterview],
    days: Sequence[CalendarDay],
    *,
    words: CalendarWords,
    now: int,
    remind_at: str,
) -> bytes:
    """The calendar as a file of iCalendar: `now` in epoch seconds, `remind_at` "HH:MM" on a due day (N1)."""
    from icalendar import Calendar  # slow to import: only when a file is made

    calendar: Any = Calendar()
    calendar.add("prodid", f"-//{APP_NAME}//{APP_NAME}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.name)
    spans = _spans(item.interview for item in interviews)
    for zone in sorted(spans):
        calendar.add_component(_zone(zone, *spans[zone]))
    for item in interviews:
        calendar.add_component(_interview(item, words, now))
    for day in days:
        calendar.add_component(_day(day, now, remind_at))
    return calendar.to_ical()


def event_uid(interview: Interview) -> str:
    """The UID of an interview's event: the invitation's own, so that a calendar which has it shows it once."""
    uid = interview.uid or f"interview-{interview.id}@postview-desktop"
    return f"{uid}-{interview.recurrence_id}" if interview.recurrence_id else uid


def _interview(item: CalendarInterview, words: CalendarWords, now: int) -> Any:
    from icalendar import Event, vUri

    interview = item.interview
    plain = words.interview if item.role else words.interview_without_role
    summary = plain.format(organisation=item.organisation, role=item.role)
    if interview.title:
        summary = f"{summary} ({interview.title})"
    zone = ZoneInfo(interview.zone)
    event: Any = Event()
    event.add("uid", event_uid(interview))
    event.add("dtstamp", datetime.fromtimestamp(now, UTC))
    event.add("sequence", max(0, interview.sequence))
    event.add("dtstart", interview.start.replace(tzinfo=zone))
    event.add("dtend", interview.end.replace(tzinfo=zone))
    event.add("summary", summary)
    if interview.place or interview.link:
        event.add("location", interview.place or interview.link)
    if interview.link:
        event.add("url", vUri(interview.link))
    people = words.with_people.format(people=", ".join(item.people)) if item.people else ""
    if description := "\n".join(part for part in (people, interview.link) if part):
        event.add("description", description)
    event.add("class", "PRIVATE")
    cancelled = interview.state is InterviewState.CANCELLED
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    if interview.state in (InterviewState.PLANNED, InterviewState.TOOK_PLACE) and interview.end_utc > now:
        evening = datetime.combine(interview.start.date() - timedelta(days=1), PREPARE_AT)
        before = interview.start_utc - epoch_of(evening, interview.zone)
        event.add_component(_alarm(-timedelta(seconds=before), words.prepare.format(summary=summary)))
        event.add_component(_alarm(-BEFORE_START, words.soon.format(summary=summary)))
        after = words.how_did_it_go.format(organisation=item.organisation)
        event.add_component(_alarm(AFTER_END, after, related="END"))
    return event


def _day(day: CalendarDay, now: int, remind_at: str) -> Any:
    from icalendar import Event

    event: Any = Event()
    event.add("uid", f"{hashlib.sha256(day.key.encode()).hexdigest()[:32]}{DUE_DAY_UID}")
    event.add("dtstamp", datetime.fromtimestamp(now, UTC))
    event.add("dtstart", day.day)
    event.add("dtend", day.day + timedelta(days=1))
    event.add("summary", day.summary)
    if day.description:
        event.add("description", day.description)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    hour, minute = (int(part) for part in remind_at.split(":"))
    # Counted from the midnight with which the day begins, wherever the phone is.
    event.add_component(_alarm(timedelta(hours=hour, minutes=minute), day.summary))
    return event


def _alarm(trigger: timedelta, text: str, related: str = "") -> Any:
    from icalendar import Alarm, vDuration

    alarm: Any = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", text)
    alarm.add("trigger", vDuration(trigger), parameters={"RELATED": related} if related else {})
    return alarm


def _spans(interviews: Iterable[Interview]) -> dict[str, tuple[int, int]]:
    """For each zone the first and the last year in which something happens."""
    spans: dict[str, tuple[int, int]] = {}
    for interview in interviews:
        first, last = spans.get(interview.zone, (9999, 0))
        spans[interview.zone] = (min(first, interview.start.year), max(last, interview.end.year))
    return {zone: span for zone, span in spans.items() if zone not in ("UTC", "Etc/UTC")}


def _zone(name: str, first_year: int, last_year: int) -> Any:
    """The VTIMEZONE of an IANA zone, exact from the year before `first_year` to the year after `last_year`."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

    zone = ZoneInfo(name)
    begin, end = _instant(first_year - 1), _instant(last_year + 2)
    changes: dict[tuple[int, int, str, bool], list[datetime]] = {}
    for at in (begin, *_changes(zone, begin, end)):
        before = _offset(zone, at - 1) if at != begin else _offset(zone, at)
        there = datetime.fromtimestamp(at, zone)
        # The onset is told in the wall time that was in force until then.
        onset = datetime.fromtimestamp(at + before, UTC).replace(tzinfo=None)
        key = (before, _offset(zone, at), there.tzname() or name, bool(there.dst()))
        changes.setdefault(key, []).append(onset)
    component: Any = Timezone()
    component.add("tzid", name)
    for (before, after, short, daylight), onsets in changes.items():
        part: Any = TimezoneDaylight() if daylight else TimezoneStandard()
        part.add("dtstart", onsets[0])
        part.add("tzoffsetfrom", timedelta(seconds=before))
        part.add("tzoffsetto", timedelta(seconds=after))
        part.add("tzname", short)
        if len(onsets) > 1:
            part.add("rdate", onsets[1:])
        component.add_component(part)
    return component


def _changes(zone: ZoneInfo, begin: int, end: int) -> Iterable[int]:
    """The instants (epoch seconds) at which the offset changes, by looking at each day and halving."""
    step = 86_400
    for start in range(begin, end, step):
        low, high = start, start + step
        if _offset(zone, low) == _offset(zone, high):
            continue
        while high - low > 1:
            middle = (low + high) // 2
            if _offset(zone, middle) == _offset(zone, low):
                low = middle
            else:
                high = middle
        yield high


def _offset(zone: ZoneInfo, at: int) -> int:
    offset = datetime.fromtimestamp(at, zone).utcoffset()
    return int(offset.total_seconds()) if offset is not None else 0


def _instant(year: int) -> int:
    return int(datetime(year, 1, 1, tzinfo=UTC).timestamp())
