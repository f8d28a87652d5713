"""Invitations: what a calendar file or a mail holds, as plain values. Nothing is followed, fetched or stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.invitation import (
    Cancellation,
    Invitation,
    InvitationFile,
    LeftEvent,
    instant_id,
    is_newer,
)
from postview_desktop.files.calendar_lines import Component, decode, read_components
from postview_desktop.files.cleaning import clean_line
from postview_desktop.files.event import Surroundings, read_event
from postview_desktop.files.mail_parts import CalendarPart, MailFile, looks_like_mail, read_mail
from postview_desktop.files.reading import read_bytes
from postview_desktop.files.zones import FileZone, observance

MAX_EVENTS = 500
"""Events taken from one file; more is a whole calendar and no invitation."""

_TAKEN = ("", "REQUEST", "PUBLISH", "ADD")
_MAX_ZONES = 200


def read_invitation_file(path: Path, zone: str) -> InvitationFile:
    """Read an invitation from a file of at most `reading.MAX_BYTES`; see `read_invitation`."""
    return read_invitation(read_bytes(path), path.name, zone)


def read_invitation(data: bytes, name: str, zone: str, max_events: int = MAX_EVENTS) -> InvitationFile:
    """Read the events of a calendar file (.ics) or of a mail (.eml). `name` is the file's, `zone` the user's (IANA).

    Events that cannot be taken are in `left` with the reason; the same event twice counts once, the newest.
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
            raise PostviewError(Problem.NO_INVITATION, file=name)
    else:
        wrong = name.casefold().endswith((".ics", ".ical", ".ifb", ".icalendar", ".eml"))
        raise PostviewError(Problem.NO_INVITATION if wrong else Problem.FILE_UNKNOWN_KIND, file=name)
    texts = [(decode(part.data), part.method) for part in parts]
    count = sum(text.upper().count("BEGIN:VEVENT") for text, _ in texts)
    if count > max_events * max(1, len(texts)):
        raise PostviewError(Problem.TOO_MANY_EVENTS, file=name, count=count, limit=max_events)
    return _read_parts(texts, name, zone, mail)


def looks_like_calendar(data: bytes) -> bool:
    """Whether a file begins as a calendar does, whatever its encoding."""
    start = data[:400]
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        start = start.decode("utf-16", errors="ignore").encode("utf-8")
    return start.removeprefix(b"\xef\xbb\xbf").lstrip().upper().startswith(b"BEGIN:VCALENDAR")


def _read_parts(texts: Sequence[tuple[str, str]], name: str, zone: str, mail: MailFile) -> InvitationFile:
    events: dict[tuple[str, str], Invitation] = {}
    off: dict[tuple[str, str], Cancellation] = {}
    left: list[LeftEvent] = []
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
            found = list(_events_of(calendar, method, zone, mail))
            seen += len(found)
            for item in found:
                _keep_newest(item, events, off, left)
    if not seen:
        raise broken or PostviewError(Problem.NO_INVITATION, file=name)
    return InvitationFile(
        name=name,
        events=tuple(_without_replaced(events).values()),
        cancellations=tuple(off.values()),
        left=tuple(dict.fromkeys(left)),
    )


def _events_of(
    calendar: Component, mail_method: str, zone: str, mail: MailFile
) -> Sequence[Invitation | Cancellation | LeftEvent]:
    # The METHOD in the calendar beats the one that the mail's header tells.
    method = (calendar.value("METHOD") or mail_method).upper()
    zones = _zones_of(calendar)
    around = Surroundings(
        home=zone,
        zones=zones,
        calendar_zone=calendar.text("X-WR-TIMEZONE"),
        cancelled=method == "CANCEL",
        sender_name=mail.sender_name,
        sender_address=mail.sender_address,
        receiver_address=mail.receiver_address,
        subject=mail.subject,
    )
    found: list[Invitation | Cancellation | LeftEvent] = []
    for event in calendar.inside("VEVENT"):
        summary = clean_line(event.text("SUMMARY"))
        if method not in (*_TAKEN, "CANCEL"):
            error = PostviewError(Problem.ONLY_AN_ANSWER, event=summary, method=method)
            found.append(LeftEvent(error, summary))
            continue
        try:
            found.append(read_event(event, around))
        except PostviewError as error:
            found.append(LeftEvent(error, summary))
    return found


def _keep_newest(
    item: Invitation | Cancellation | LeftEvent,
    events: dict[tuple[str, str], Invitation],
    off: dict[tuple[str, str], Cancellation],
    left: list[LeftEvent],
) -> None:
    if isinstance(item, LeftEvent):
        if all((str(item.error), item.summary) != (str(other.error), other.summary) for other in left):
            left.append(item)
        return
    key = (item.uid, item.recurrence_id)
    known = events.get(key) or off.get(key)
    if known is not None and not is_newer(item.sequence, item.stamp, known.sequence, known.stamp):
        same_age = (item.sequence, item.stamp) == (known.sequence, known.stamp)
        if same_age and isinstance(item, Invitation) and isinstance(known, Invitation) and item.start != known.start:
            # One UID for two events, from a careless program: both are kept apart.
            other = replace(item, uid=f"{item.uid}#{item.start:%Y%m%dT%H%M}")
            events.setdefault((other.uid, other.recurrence_id), other)
        return
    events.pop(key, None)
    off.pop(key, None)
    if isinstance(item, Invitation):
        events[key] = item
    else:
        off[key] = item


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
