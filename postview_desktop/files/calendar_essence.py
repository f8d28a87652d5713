"""What an event says, whoever wrote it down: by this it is known whether a person changed it, or only a server did.

Servers and programs write an event anew in their own way: other order, other numbers, marks of their own (X-...), a
note that an alarm was seen. None of that is a change. What a person adds to it (a colour, categories, a comment) or
makes of its alarms stays there beside what PostView writes (`calendar_merge`), and is none either. What PostView shows
is one, and so is what makes another thing of it: a series, guests.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

_BOOKKEEPING = frozenset(
    {"DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE", "UID", "DTSTART", "DTEND", "DURATION", "LOCATION"}
)
"""Not compared, or (time and place) apart."""
_USUAL = {"CLASS": "PUBLIC", "TRANSP": "OPAQUE", "STATUS": "CONFIRMED"}
"""What leaving a property out means, nearly so."""
_SHOWN = frozenset({"SUMMARY", "DESCRIPTION", "URL", "CLASS", "STATUS", "TRANSP"})
_ANOTHER_THING = frozenset({"RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "ORGANIZER", "ATTENDEE"})
_LOOKS = frozenset({"COLOR", "CATEGORIES", "PRIORITY"})
"""How it looks there: nobody misses it when the event goes."""
_SEEN = ("ACKNOWLEDGED", "UID")


@dataclass(frozen=True, slots=True, kw_only=True)
class Essence:
    """`start` and `end` in epoch seconds; of an event of whole days, which has no hour, of those days in UTC.

    `rest` is all else that PostView shows, in an order of its own. Not compared: the `alarms`, and what was `added` to
    it there that is more than looks.
    """

    summary: str
    start: int
    end: int
    all_day: bool
    place: str
    rest: tuple[str, ...]
    alarms: tuple[str, ...] = field(default=(), compare=False)
    added: tuple[str, ...] = field(default=(), compare=False)

    def only_moved(self, since: Essence) -> bool:
        """Whether nothing but time and place is another than in `since`."""
        return (self.rest, self.all_day) == (since.rest, since.all_day)


def essence_of(text: str) -> Essence | None:
    """What the one event of a calendar says; None where that cannot be read, or there is not just one."""
    found = one_event(text)
    try:
        return _essence(found[1]) if found is not None else None
    except Exception:  # whatever a server may hold: a value's own errors are of many kinds
        return None


def one_event(text: str) -> tuple[Any, Any] | None:
    """A calendar and its one event, as icalendar has them; None where that cannot be read, or there is not just one."""
    from icalendar import Calendar  # slow to import
    from icalendar.timezone import tzp

    # VTIMEZONEs are kept for the whole process: one of the same name as another's would get the other's offsets.
    tzp.use_default()
    try:
        calendar: Any = Calendar.from_ical(text)
        events: list[Any] = list(calendar.walk("VEVENT"))
    except Exception:  # a parser's own errors are of many kinds
        return None
    return (calendar, events[0]) if len(events) == 1 else None


def _essence(event: Any) -> Essence:
    start = event["DTSTART"].dt
    all_day = not isinstance(start, datetime)
    if "DTEND" in event:
        end = event["DTEND"].dt
    elif "DURATION" in event:
        end = start + event["DURATION"].dt
    else:
        end = start + timedelta(days=1) if all_day else start
    alarms = sorted(alarm_line(one) for one in event.walk("VALARM") if not _is_snooze(one))
    items: list[tuple[str, Any]] = event.property_items(recursive=False)
    return Essence(
        summary=_text(event.get("SUMMARY", "")),
        start=_epoch(start),
        end=_epoch(end),
        all_day=all_day,
        place=_text(event.get("LOCATION", "")),
        rest=tuple(sorted(_line(name, value) for name, value in items if _counts(name, value))),
        alarms=tuple(alarms),
        added=tuple(sorted(_line(name, value) for name, value in items if _is_added(name))),
    )


def _counts(name: str, value: Any) -> bool:
    return name in _ANOTHER_THING or (name in _SHOWN and _text(value).strip() != _USUAL.get(name, ""))


def _is_added(name: str) -> bool:
    known = _SHOWN | _ANOTHER_THING | _BOOKKEEPING | _LOOKS
    return name not in ("BEGIN", "END") and name not in known and not name.startswith("X-")


def alarm_line(alarm: Any) -> str:
    """What an alarm says, by which two are known to be the same."""
    lines = [
        _line(name, value)
        for name, value in alarm.property_items(recursive=False)
        if name not in ("BEGIN", "END", *_SEEN) and not name.startswith("X-")
    ]
    return "VALARM " + "|".join(sorted(lines))


def _is_snooze(alarm: Any) -> bool:
    """A copy that a program made when somebody said "in ten minutes", or an alarm that it gives to every event."""
    return "RELATED-TO" in alarm or "X-APPLE-DEFAULT-ALARM" in alarm


def _line(name: str, value: Any) -> str:
    related = str(getattr(value, "params", {}).get("RELATED", "")) if name == "TRIGGER" else ""
    return f"{name}{';' + related if related and related != 'START' else ''}:{_text(value)}"


def _text(value: Any) -> str:
    if hasattr(value, "td"):
        return str(value.td)
    if hasattr(value, "dt"):
        return str(_epoch(value.dt)) if isinstance(value.dt, date) else str(value.dt)
    if isinstance(value, str):
        return "\n".join(line.rstrip() for line in value.replace("\r\n", "\n").split("\n")).strip()
    written = value.to_ical() if hasattr(value, "to_ical") else value
    return written.decode("utf-8", "replace") if isinstance(written, bytes) else str(written)


def _epoch(moment: date | datetime) -> int:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time(), UTC)
    # One without a zone is told for wherever one is; taken as UTC it is the same as itself and as nothing else.
    return int((moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp())
