"""What an event says, whoever wrote it down: by this it is known whether a person changed it, or only a server did.

Servers and programs write an event anew in their own way: other order, other numbers, marks of their own (X-...), a
note that an alarm was seen. None of that is a change. Everything else is, what PostView does not know of included.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

_BOOKKEEPING = frozenset(
    {"DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE", "UID", "DTSTART", "DTEND", "DURATION", "LOCATION"}
)
"""Not compared, or (time and place) apart."""
_USUAL = {"CLASS": "PUBLIC", "TRANSP": "OPAQUE", "STATUS": "CONFIRMED", "PRIORITY": "0"}
"""What leaving a property out means, nearly so."""
_SEEN = ("ACKNOWLEDGED", "UID")


@dataclass(frozen=True, slots=True, kw_only=True)
class Essence:
    """`start` and `end` in epoch seconds; of an event of whole days, which has no hour, of those days in UTC.

    `rest` is all else that somebody may have written, in an order of its own.
    """

    summary: str
    start: int
    end: int
    all_day: bool
    place: str
    rest: tuple[str, ...]

    def only_moved(self, since: Essence) -> bool:
        """Whether nothing but time and place is another than in `since`."""
        return (self.rest, self.all_day) == (since.rest, since.all_day)


def essence_of(text: str) -> Essence | None:
    """What the one event of a calendar says; None where that cannot be read, or there is not just one."""
    from icalendar import Calendar  # slow to import
    from icalendar.timezone import tzp

    # VTIMEZONEs are kept for the whole process: one of the same name as another's would get the other's offsets.
    tzp.use_default()
    try:
        calendar: Any = Calendar.from_ical(text)
        events: list[Any] = list(calendar.walk("VEVENT"))
        return _essence(events[0]) if len(events) == 1 else None
    except Exception:  # whatever a server may hold: a parser's own errors are of many kinds
        return None


def _essence(event: Any) -> Essence:
    start = event["DTSTART"].dt
    all_day = not isinstance(start, datetime)
    if "DTEND" in event:
        end = event["DTEND"].dt
    elif "DURATION" in event:
        end = start + event["DURATION"].dt
    else:
        end = start + timedelta(days=1) if all_day else start
    alarms = sorted(_alarm(one) for one in event.walk("VALARM") if not _is_snooze(one))
    lines = sorted(_line(name, value) for name, value in event.property_items(recursive=False) if _counts(name, value))
    return Essence(
        summary=_text(event.get("SUMMARY", "")),
        start=_epoch(start),
        end=_epoch(end),
        all_day=all_day,
        place=_text(event.get("LOCATION", "")),
        rest=(*lines, *alarms),
    )


def _counts(name: str, value: Any) -> bool:
    if name in ("BEGIN", "END") or name in _BOOKKEEPING or name.startswith("X-"):
        return False
    return _text(value).strip() != _USUAL.get(name, "")


def _alarm(alarm: Any) -> str:
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
    return value.to_ical().decode("utf-8", "replace") if hasattr(value, "to_ical") else str(value)


def _epoch(moment: date | datetime) -> int:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time(), UTC)
    # One without a zone is told for wherever one is; taken as UTC it is the same as itself and as nothing else.
    return int((moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).timestamp())
