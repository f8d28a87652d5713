"""Invitations: what a calendar file or a mail holds, as plain values. Nothing is followed, fetched or stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.invitation import (
    Cancellation,
    Invitation,
    InvitationFile,
    LeftEvent,
    Noticed,
    Response,
    instant_id,
    is_newer,
    on_later_day,
)
from postview_desktop.files.calendar_export import PRODUCT
from postview_desktop.files.calendar_lines import Component, decode, read_components, without_utf16
from postview_desktop.files.cleaning import clean_line
from postview_desktop.files.event import RESPONSES, Surroundings, read_event, read_response
from postview_desktop.files.mail_parts import CalendarPart, MailFile, looks_like_mail, read_mail
from postview_desktop.files.reading import read_bytes
from postview_desktop.files.series import days_of_series
from postview_desktop.files.zones import FileZone, observance

MAX_EVENTS = 500
"""Events taken from one file; more is a whole calendar and no invitation."""

_TAKEN = ("", "REQUEST", "PUBLISH", "ADD", "CANCEL")
_WINMAIL = b"\x78\x9f\x3e\x22"
"""How Outlook's own wrapping of a mail (TNEF) begins."""
_MAX_ZONES = 200


def read_invitation_file(path: Path, zone: str, now: int = 0) -> InvitationFile:
    """Read an invitation from a file of at most `reading.MAX_BYTES`; see `read_invitation`."""
    return read_invitation(read_bytes(path), path.name, zone, now=now)


def read_invitation(data: bytes, name: str, zone: str, max_events: int = MAX_EVENTS, *, now: int = 0) -> InvitationFile:
    """Read the events of a calendar file (.ics) or of a mail (.eml). `name` is the file's, `zone` the user's (IANA).

    Events that cannot be taken are in `left` with the reason; the same event twice counts once, the newest. Of an
    endless series the next day after `now` (epoch seconds) is taken.
    PostviewError when nothing can be read at all: FILE_EMPTY, FILE_UNKNOWN_KIND, NO_INVITATION, BROKEN_CALENDAR,
    TOO_MANY_EVENTS.
    """
    if not data.strip(b"\0 \t\r\n"):
        raise PostviewError(Problem.FILE_EMPTY, file=name)
    mail = MailFile()
    if looks_like_calendar(data):
        parts: Sequence[CalendarPart] = (CalendarPart(data),)
    elif looks_like_mail(data):
        mail = read_mail(data)
        parts = mail.parts
        if not parts:
            raise PostviewError(Problem.WRAPPED_BY_OUTLOOK if mail.wrapped else Problem.NO_INVITATION, file=name)
    elif data.startswith(_WINMAIL):
        raise PostviewError(Problem.WRAPPED_BY_OUTLOOK, file=name)
    else:
        wrong = name.casefold().endswith((".ics", ".ical", ".ifb", ".icalendar", ".eml"))
        raise PostviewError(Problem.NO_INVITATION if wrong else Problem.FILE_UNKNOWN_KIND, file=name)
    texts = [(decode(part.data), part.method) for part in parts]
    count = sum(text.upper().count("BEGIN:VEVENT") for text, _ in texts)
    if count > max_events * max(1, len(texts)):
        raise PostviewError(Problem.TOO_MANY_EVENTS, file=name, count=count, limit=max_events)
    return _read_parts(texts, name, zone, mail, now)


def looks_like_calendar(data: bytes) -> bool:
    """Whether a file begins as a calendar does, whatever its encoding."""
    start = without_utf16(data[:400])
    return start.removeprefix(b"\xef\xbb\xbf").lstrip().upper().startswith(b"BEGIN:VCALENDAR")


def _read_parts(texts: Sequence[tuple[str, str]], name: str, zone: str, mail: MailFile, now: int) -> InvitationFile:
    found = _Found()
    broken: PostviewError | None = None
    seen = 0
    for text, method in texts:
        try:
            calendars = read_components(text, name)
        except PostviewError as error:
            # The other copy in the same mail may be whole.
            broken = broken or error
            continue
        for calendar in calendars:
            items = _events_of(calendar, method, zone, mail, now)
            seen += len(items)
            for item in items:
                found.keep(item)
    if not seen:
        raise broken or PostviewError(Problem.NO_INVITATION, file=name)
    return InvitationFile(
        name=name,
        events=_in_order(_with_later_days(_without_replaced(found.events)).values()),
        cancellations=tuple(found.off.values()),
        responses=tuple(dict.fromkeys(found.responses)),
        left=tuple(dict.fromkeys(found.left)),
    )


_Item = Invitation | Cancellation | Response | LeftEvent


def _events_of(calendar: Component, mail_method: str, zone: str, mail: MailFile, now: int) -> list[_Item]:
    # The METHOD in the calendar beats the one that the mail's header tells.
    method = (calendar.value("METHOD") or mail_method).upper()
    zones = _zones_of(calendar)
    around = Surroundings(
        home=zone,
        zones=zones,
        now=now,
        own=calendar.text("PRODID") == PRODUCT,
        calendar_zone=calendar.text("X-WR-TIMEZONE"),
        method=method,
        sender_name=mail.sender_name,
        sender_address=mail.sender_address,
        receiver_address=mail.receiver_address,
        subject=mail.subject,
    )
    found: list[_Item] = []
    for event in calendar.inside("VEVENT"):
        summary = clean_line(event.text("SUMMARY"))
        try:
            if method in RESPONSES and (response := read_response(event, around)) is not None:
                found.append(response)
            elif method not in _TAKEN:
                error = PostviewError(Problem.ONLY_AN_ANSWER, event=summary, method=method)
                found.append(LeftEvent(error, summary))
            else:
                one = read_event(event, around)
                found += days_of_series(event, around, one) if isinstance(one, Invitation) else [one]
        except PostviewError as error:
            found.append(LeftEvent(error, summary))
    return found


class _Found:
    """What a file holds so far: of each event, and of each day of a series, the newest."""

    def __init__(self) -> None:
        self.events: dict[tuple[str, str], Invitation] = {}
        self.off: dict[tuple[str, str], Cancellation] = {}
        self.responses: list[Response] = []
        self.left: list[LeftEvent] = []

    def keep(self, item: _Item) -> None:
        """Keep it unless something newer is there."""
        match item:
            case LeftEvent():
                if all((str(item.error), item.summary) != (str(one.error), one.summary) for one in self.left):
                    self.left.append(item)
            case Response():
                self.responses.append(item)
            case _:
                self._keep(item)

    def _keep(self, item: Invitation | Cancellation) -> None:
        key = (item.uid, item.recurrence_id)
        known = self.events.get(key) or self.off.get(key)
        if known is not None:
            from_rule, was_from_rule = _is_from_rule(item), _is_from_rule(known)
            if from_rule and not was_from_rule:
                return  # what is told of a day by itself counts, whatever the rule says
            newer = is_newer(item.sequence, item.stamp, known.sequence, known.stamp)
            if not newer and from_rule == was_from_rule:
                self._keep_apart(item, known)
                return
        self.events.pop(key, None)
        self.off.pop(key, None)
        if isinstance(item, Invitation):
            self.events[key] = item
        else:
            self.off[key] = item

    def _keep_apart(self, item: Invitation | Cancellation, known: Invitation | Cancellation) -> None:
        same_age = (item.sequence, item.stamp) == (known.sequence, known.stamp)
        if same_age and isinstance(item, Invitation) and isinstance(known, Invitation) and item.start != known.start:
            # One UID for two events, from a careless program: both are kept apart.
            other = replace(item, uid=f"{item.uid}#{item.start:%Y%m%dT%H%M}", asks=False)
            self.events.setdefault((other.uid, other.recurrence_id), other)


def _is_from_rule(item: Invitation | Cancellation) -> bool:
    return isinstance(item, Invitation) and item.of_series


def _with_later_days(events: dict[tuple[str, str], Invitation]) -> dict[tuple[str, str], Invitation]:
    """With the days of a series as an exception that counts for all later ones has changed them."""
    made = dict(events)
    changes = [one for one in events.values() if one.and_later]
    for change in sorted(changes, key=lambda one: one.recurrence_id):
        for key, event in made.items():
            if event.of_series and event.uid == change.uid and event.recurrence_id > change.recurrence_id:
                made[key] = on_later_day(change, event.recurrence_id)
    return made


def _without_replaced(events: dict[tuple[str, str], Invitation]) -> dict[tuple[str, str], Invitation]:
    """Without the first day of a series where the file also holds that day as an exception of its own."""
    kept = dict(events)
    for (uid, recurrence_id), event in events.items():
        if (
            recurrence_id
            and (series := events.get((uid, "")))
            and recurrence_id == instant_id(series.start, series.zone)
        ):
            kept[uid, ""] = replace(event, recurrence_id="", noticed=series.noticed)
            kept.pop((uid, recurrence_id), None)
    return kept


def _in_order(events: Collection[Invitation]) -> tuple[Invitation, ...]:
    """Series day by day, the others as they came. That it is a series is told once, of its first day."""
    place = {event.uid: number for number, event in reversed(list(enumerate(events)))}
    ordered = sorted(events, key=lambda event: (place[event.uid], event.recurrence_id))
    days = Counter(event.uid for event in events)
    made: list[Invitation] = []
    told: set[str] = set()
    whole = {event.uid for event in events if event.whole_series}
    for event in ordered:
        series = event.uid in whole and days[event.uid] > 1 and event.uid not in told
        told.add(event.uid)
        made.append(replace(event, noticed=(*event.noticed, Noticed.SERIES)) if series else event)
    return tuple(made)


def _zones_of(calendar: Component) -> dict[str, FileZone]:
    zones: dict[str, FileZone] = {}
    for part in calendar.inside("VTIMEZONE")[:_MAX_ZONES]:
        tzid = part.text("TZID")
        also = (part.text("X-LIC-LOCATION"), part.value("X-MICROSOFT-CDO-TZID"), part.text("TZID-ALIAS-OF"))
        made = [
            observance(
                seen.value("DTSTART"),
                seen.value("TZOFFSETTO"),
                seen.value("RRULE"),
                [line.value for line in seen.all("RDATE")],
            )
            for seen in part.parts
            if seen.name in ("STANDARD", "DAYLIGHT")
        ]
        zone = FileZone(tzid, tuple(name for name in also if name), tuple(one for one in made if one))
        zones[tzid] = zones[_bare(tzid)] = zone
    return zones


def _bare(tzid: str) -> str:
    return tzid.strip().strip("\"'")
