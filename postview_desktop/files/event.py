"""One VEVENT as an `Invitation`, a `Cancellation` or somebody's `Response`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import DEFAULT_LENGTH, Answered, epoch_of, wall_of
from postview_desktop.domain.invitation import (
    Cancellation,
    Invitation,
    InvitedPerson,
    Noticed,
    Response,
    Taken,
    instant_id,
)
from postview_desktop.files.calendar_export import DUE_DAY_UID, parts_of_uid
from postview_desktop.files.calendar_lines import Component, Line
from postview_desktop.files.cleaning import (
    LIMIT_NOTES,
    LIMIT_PLACE,
    LIMIT_TITLE,
    LIMIT_UID,
    clean_line,
    clean_name,
    clean_text,
    cut,
    looks_like_html,
    text_of_html,
)
from postview_desktop.files.guesses import bare_title, guess, guess_kind
from postview_desktop.files.invited import read_organiser, read_people, read_person
from postview_desktop.files.links import find_link, only_online, place_without_links, urls_in
from postview_desktop.files.zones import FileZone, FoundZone, find_zone, parse_offset, utc_to_wall

EARLIEST_YEAR, LATEST_YEAR = 1990, 2100
MAX_SEQUENCE = 2**31 - 1
LONGEST = timedelta(days=31)
ALL_DAY_START, ALL_DAY_END = time(9), time(17)
"""Hours taken for a day without hours."""

_WHEN = re.compile(
    r"^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$",
    re.IGNORECASE,
)
_DURATION = re.compile(r"^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$", re.IGNORECASE)
_LINK_PROPERTIES = (
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
    "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "X-ZOOM-MEETING-URL",
    "X-WEBEX-URL",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What is around an event: the user's zone, the file's zones, the method, and the mail that carried it.

    `now` (epoch seconds) says which day of an endless series is the next; `own`: PostView wrote the file.
    """

    home: str
    zones: Mapping[str, FileZone]
    now: int = 0
    own: bool = False
    calendar_zone: str = ""
    method: str = ""
    sender_name: str = ""
    sender_address: str = ""
    receiver_address: str = ""
    subject: str = ""


RESPONSES = {
    "REPLY": Taken.REPLY,
    "COUNTER": Taken.PROPOSAL,
    "DECLINECOUNTER": Taken.PROPOSAL_DECLINED,
    "REFRESH": Taken.ASKS_FOR_NEWEST,
}
"""Methods (RFC 5546) of what somebody says to an invitation."""

_ANSWERS = {
    "ACCEPTED": Answered.ACCEPTED,
    "TENTATIVE": Answered.TENTATIVE,
    "DECLINED": Answered.DECLINED,
}


@dataclass(frozen=True, slots=True)
class Moment:
    """A wall time in an IANA zone; `day` where no hour was told."""

    wall: datetime
    zone: str
    day: bool = False


def read_event(event: Component, around: Surroundings) -> Invitation | Cancellation:
    """Read one event. PostviewError: NO_START, BAD_START, UNKNOWN_ZONE, CANCELLED_UNKNOWN, OWN_DUE_DAY."""
    written = event.text("SUMMARY") or around.subject
    summary = clean_line(written)
    sequence = _number(event.value("SEQUENCE"))
    stamp = _epoch(event.value("DTSTAMP") or event.value("LAST-MODIFIED"))
    uid = _clean_uid(event.text("UID"))
    if uid.endswith(DUE_DAY_UID):
        raise PostviewError(Problem.OWN_DUE_DAY, event=summary)
    recurrence = _recurrence_id(event, around)
    if around.own and not recurrence:
        uid, recurrence = parts_of_uid(uid)
    modified = _epoch(event.value("LAST-MODIFIED")) or stamp
    line = event.line("RECURRENCE-ID")
    and_later = bool(recurrence and line and line.params.get("RANGE", "").upper() == "THISANDFUTURE")
    if around.method == "CANCEL" or event.value("STATUS").upper() == "CANCELLED":
        if not uid:
            raise PostviewError(Problem.CANCELLED_UNKNOWN, event=summary)
        return Cancellation(
            uid=uid,
            sequence=sequence,
            stamp=stamp,
            modified=modified,
            own_export=around.own,
            by_organiser=around.method == "CANCEL" or read_organiser(event) is not None,
            recurrence_id=recurrence,
            and_later=and_later,
            summary=summary,
        )
    noticed: list[Noticed] = []
    start, end = _times(event, around, summary, noticed)
    if around.method == "ADD" and not recurrence:
        # A further day of an event, not another time for it (RFC 5546, 3.2.4).
        recurrence = instant_id(start.wall, start.zone)
    people = read_people(event, around.sender_name, around.sender_address, around.receiver_address)
    organiser = read_organiser(event)
    known_by_uid = bool(uid) and uid == event.text("UID")
    asks = around.method == "REQUEST" and known_by_uid and bool(organiser and organiser.email)
    if not uid:
        uid = _made_uid(start, summary, people.persons)
        noticed.append(Noticed.NO_UID)
    link, place = _link(event), _place(event, people.rooms)
    description = _description(event)
    if len(description) > LIMIT_NOTES or len(written) > LIMIT_TITLE:
        noticed.append(Noticed.SHORTENED)
    found = guess(summary, people.their_addresses, [person.name for person in people.persons])
    if found.organisation and not found.certain:
        noticed.append(Noticed.ORGANISATION_GUESSED)
    online = bool(link) or only_online(event.text("LOCATION"))
    return Invitation(
        uid=uid,
        start=start.wall,
        end=end,
        zone=start.zone,
        sequence=sequence,
        stamp=stamp,
        modified=modified,
        own_export=around.own,
        recurrence_id=recurrence,
        summary=bare_title(summary),
        title=found.title,
        organisation=clean_name(found.organisation),
        domain=found.domain,
        role=found.role,
        kind=guess_kind(summary, description, place, online),
        place=place,
        link=link,
        notes=cut(description, LIMIT_NOTES),
        organiser_name=organiser.name if organiser and organiser.name != organiser.email else "",
        organiser_email=organiser.email if organiser else "",
        asks=asks,
        receiver=around.receiver_address,
        and_later=and_later,
        people=people.persons,
        noticed=tuple(dict.fromkeys(noticed)),
    )


def read_response(event: Component, around: Surroundings) -> Response | None:
    """What somebody says to an invitation; None where it does not tell which."""
    uid = _clean_uid(event.text("UID"))
    if not uid:
        return None
    start: Moment | None = None
    end: datetime | None = None
    if around.method == "COUNTER":
        try:
            start, end = _times(event, around, "", [])
        except PostviewError:
            return None
    people = [(line, person) for line in event.all("ATTENDEE") if (person := read_person(line))]
    # Who answers is the only one on it; where a program left everybody there, it is whose mail it was.
    mine = [pair for pair in people if pair[1].email.casefold() == around.sender_address.casefold()]
    said, who = (mine or people)[0] if people else (None, None)
    by_organiser = around.method == "DECLINECOUNTER"
    organiser = read_organiser(event)
    named = organiser.name if by_organiser and organiser else who.name if who else ""
    return Response(
        uid=uid,
        kind=RESPONSES[around.method],
        who=named or around.sender_name or around.sender_address,
        answer=_ANSWERS.get(said.params.get("PARTSTAT", "").upper(), Answered.NOT_YET) if said else Answered.NOT_YET,
        comment=clean_text(event.text("COMMENT"), LIMIT_PLACE),
        sequence=_number(event.value("SEQUENCE")),
        stamp=_epoch(event.value("DTSTAMP") or event.value("LAST-MODIFIED")),
        recurrence_id=_recurrence_id(event, around),
        summary=bare_title(clean_line(event.text("SUMMARY") or around.subject)),
        start=start.wall if start else None,
        end=end,
        zone=start.zone if start else "",
        place=_place(event, ()),
    )


def _times(event: Component, around: Surroundings, summary: str, noticed: list[Noticed]) -> tuple[Moment, datetime]:
    """Start, and end as wall time in the start's zone."""
    line = event.line("DTSTART")
    if line is None or not line.value.strip():
        raise PostviewError(Problem.NO_START, event=summary)
    start = moment_of(line, around, summary, noticed)
    if start is None:
        raise PostviewError(Problem.BAD_START, event=summary, value=clean_line(line.value, 40))
    end = _end(event, around, start, noticed)
    whole_day = start.day or (
        event.value("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE" and (start.wall.hour, start.wall.minute) == (0, 0)
    )
    if whole_day:
        # The end of a day event is the midnight after it.
        last = (end - timedelta(minutes=1)).date() if end > start.wall else start.wall.date()
        for one in (Noticed.NO_END, Noticed.BAD_END, Noticed.ENDS_BEFORE_START, Noticed.FLOATING, Noticed.ZONE_OF_FILE):
            if one in noticed:
                noticed.remove(one)
        noticed.append(Noticed.ALL_DAY)
        start = Moment(datetime.combine(start.wall.date(), ALL_DAY_START), start.zone)
        end = datetime.combine(last, ALL_DAY_END)
    # A start in the hour that spring skips moves on; an end that thereby came before it is an hour later.
    began, ended = epoch_of(start.wall, start.zone), epoch_of(end, start.zone)
    start = Moment(wall_of(began, start.zone), start.zone)
    return start, end if ended > began else wall_of(began + int(DEFAULT_LENGTH.total_seconds()), start.zone)


def moment_of(line: Line, around: Surroundings, summary: str, noticed: list[Noticed]) -> Moment | None:
    """What a DTSTART or DTEND means; None where it is no time, or one that no calendar holds."""
    match = _WHEN.match(line.value.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(piece or 0) for piece in match.groups()[:6])
    try:
        wall = datetime(year, month, day, hour, minute, min(second, 59))
    except ValueError:
        return None
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    if match[4] is None:
        return Moment(wall, around.home, day=True)
    tzid, offset = line.params.get("TZID", "").strip(), match[7]
    if offset:
        shift = parse_offset(offset) if offset.upper() != "Z" else 0
        zone = find_zone(tzid, around.zones, wall, around.home) if tzid else None
        named = zone or _calendar_zone(around, wall)
        name = named.name if named else around.home
        return Moment(utc_to_wall(wall - timedelta(seconds=shift or 0), name), name)
    if tzid:
        zone = find_zone(tzid, around.zones, wall, around.home)
        if zone is None:
            raise PostviewError(Problem.UNKNOWN_ZONE, event=summary, zone=clean_line(tzid, 80))
        if zone.guessed:
            noticed.append(Noticed.ZONE_GUESSED)
        return Moment(wall, zone.name)
    if zone := _calendar_zone(around, wall) or _only_zone(around, wall):
        noticed.append(Noticed.ZONE_OF_FILE)
        return Moment(wall, zone.name)
    noticed.append(Noticed.FLOATING)
    return Moment(wall, around.home)


def _calendar_zone(around: Surroundings, wall: datetime) -> FoundZone | None:
    name = around.calendar_zone
    return find_zone(name, around.zones, wall, around.home) if name and name.upper() not in ("UTC", "GMT") else None


def _only_zone(around: Surroundings, wall: datetime) -> FoundZone | None:
    """The zone of a file that describes one and names it nowhere: it was meant for the times."""
    names = list(dict.fromkeys(zone.tzid for zone in around.zones.values()))
    return find_zone(names[0], around.zones, wall, around.home) if len(names) == 1 else None


def _end(event: Component, around: Surroundings, start: Moment, noticed: list[Noticed]) -> datetime:
    """The end as wall time in the start's zone. DTEND counts before DURATION; one hour where neither makes sense."""
    line = event.line("DTEND")
    end: datetime | None = None
    if line is not None and line.value.strip():
        try:
            moment = moment_of(line, around, "", [])
        except PostviewError:
            moment = None
        if moment is not None and moment.zone != start.zone:
            instant = datetime.fromtimestamp(epoch_of(moment.wall, moment.zone), UTC).replace(tzinfo=None)
            end = utc_to_wall(instant, start.zone)
        elif moment is not None:
            end = moment.wall
    elif (length := _duration(event.value("DURATION"))) is not None:
        end = start.wall + length
    if end is not None and end < start.wall:
        noticed.append(Noticed.ENDS_BEFORE_START)
        return start.wall + DEFAULT_LENGTH
    written = (line is not None and line.value.strip()) or event.value("DURATION")
    if end is None or end == start.wall or end - start.wall > LONGEST:
        senseless = bool(written) and end != start.wall
        noticed.append(Noticed.BAD_END if senseless else Noticed.NO_END)
        return start.wall + (timedelta(days=1) if start.day else DEFAULT_LENGTH)
    return end


def _duration(text: str) -> timedelta | None:
    match = _DURATION.match(text)
    if not match or not any(match.groups()):
        return None
    weeks, days, hours, minutes, seconds = (int((piece or "0")[:6]) for piece in match.groups())
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return length if length <= LONGEST else None


def _recurrence_id(event: Component, around: Surroundings) -> str:
    line = event.line("RECURRENCE-ID")
    if line is None or not line.value.strip():
        return ""
    try:
        moment = moment_of(line, around, "", [])
    except PostviewError:
        moment = None
    return id_of_day(moment) if moment is not None else clean_line(line.value, 40)


def id_of_day(moment: Moment) -> str:
    """The RECURRENCE-ID of a day of a series: the instant at which it was to begin, or the date where that is all."""
    return f"{moment.wall:%Y%m%d}" if moment.day else instant_id(moment.wall, moment.zone)


def _link(event: Component) -> str:
    conferences = sorted(
        event.all("CONFERENCE"), key=lambda line: "VIDEO" not in line.params.get("FEATURE", "").upper()
    )
    location, description = event.text("LOCATION"), event.text("DESCRIPTION")
    sources = [event.value(name) for name in _LINK_PROPERTIES]
    sources += [line.value for line in conferences]
    sources += [location, event.value("URL"), description, event.text("X-ALT-DESC")]
    if known := find_link(sources):
        return known
    videos = [line.value for line in conferences if "VIDEO" in line.params.get("FEATURE", "").upper()]
    return next((url for source in (*videos, location) for url in urls_in(source)), "")


def _place(event: Component, rooms: Sequence[str]) -> str:
    place = place_without_links(event.text("LOCATION"))
    if not place and (apple := event.line("X-APPLE-STRUCTURED-LOCATION")):
        place = clean_line(apple.params.get("X-TITLE", ""), LIMIT_PLACE)
    return place or clean_line("; ".join(rooms), LIMIT_PLACE)


def _description(event: Component) -> str:
    """What the sender wrote, without markup and without the rules that programs draw around their own words."""
    text = event.text("DESCRIPTION") or event.text("X-ALT-DESC")
    if looks_like_html(text):
        text = text_of_html(text)
    lines = [line for line in text.splitlines() if not re.fullmatch(r"\s*[-_=~:*.─━]{8,}\s*", line)]
    return clean_text("\n".join(lines), LIMIT_NOTES + 1)


def _clean_uid(text: str) -> str:
    uid = clean_line(text, 100_000)
    return uid if len(uid) <= LIMIT_UID else f"long-{hashlib.sha256(uid.encode()).hexdigest()}"


def _made_uid(start: Moment, summary: str, people: Sequence[InvitedPerson]) -> str:
    """The same for the same event, so that the same file twice stays one interview."""
    organiser = next((person.email for person in people if person.organiser), "")
    parts = (start.wall.isoformat(), start.zone, summary, organiser.casefold())
    return f"made-{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}@postview"


def _number(text: str) -> int:
    return min(int(text), MAX_SEQUENCE) if re.fullmatch(r"\d{1,12}", text) else 0


def _epoch(text: str) -> int:
    """Epoch seconds of a DTSTAMP; 0 where there is none that makes sense."""
    match = _WHEN.match(text)
    if match is None or not 1971 <= int(match[1]) <= LATEST_YEAR:
        return 0
    year, month, day, hour, minute, second = (int(piece or 0) for piece in match.groups()[:6])
    try:
        wall = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    except ValueError:
        return 0
    shift = parse_offset(match[7]) if match[7] and match[7].upper() != "Z" else 0
    return int(wall.timestamp()) - (shift or 0)
