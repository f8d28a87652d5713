"""Calendar files for tests, written line by line as programs write them."""

from __future__ import annotations

from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data" / "invitations"

BERLIN = """\
BEGIN:VTIMEZONE
TZID:{tzid}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""


def zone(tzid: str, standard: str, daylight: str = "", *, more: str = "") -> str:
    """A VTIMEZONE with the rules of the United States of today, or with one offset all year."""
    text = f"BEGIN:VTIMEZONE\nTZID:{tzid}\n{more}BEGIN:STANDARD\nDTSTART:16011104T020000\n"
    if daylight:
        text += f"RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\nTZOFFSETFROM:{daylight}\n"
    else:
        text += f"TZOFFSETFROM:{standard}\n"
    text += f"TZOFFSETTO:{standard}\nEND:STANDARD\n"
    if daylight:
        text += (
            "BEGIN:DAYLIGHT\nDTSTART:16010311T020000\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\n"
            f"TZOFFSETFROM:{standard}\nTZOFFSETTO:{daylight}\nEND:DAYLIGHT\n"
        )
    return text + "END:VTIMEZONE\n"


def event(
    *lines: str,
    uid: str = "one@northwind.example",
    start: str | None = ":20261124T140000Z",
    end: str | None = ":20261124T150000Z",
    stamp: str = "20261101T090000Z",
    sequence: int | None = 0,
    summary: str = "Interview with Northwind",
) -> str:
    """A VEVENT; `start` and `end` are what follows the name of the property, parameters included."""
    parts = ["BEGIN:VEVENT"]
    if uid:
        parts.append(f"UID:{uid}")
    if stamp:
        parts.append(f"DTSTAMP:{stamp}")
    if sequence is not None:
        parts.append(f"SEQUENCE:{sequence}")
    if start is not None:
        parts.append(f"DTSTART{start}")
    if end is not None:
        parts.append(f"DTEND{end}")
    if summary:
        parts.append(f"SUMMARY:{summary}")
    return "\n".join([*parts, *lines, "END:VEVENT", ""])


def calendar(*parts: str, method: str = "REQUEST") -> bytes:
    """A VCALENDAR around events and zones, with the line ends of the standard."""
    head = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//Test//EN\n"
    if method:
        head += f"METHOD:{method}\n"
    return (head + "".join(parts) + "END:VCALENDAR\n").replace("\n", "\r\n").encode()


ORGANISER = "ORGANIZER;CN=Ana Ribeiro:mailto:ana.ribeiro@northwind.example"


def attendee(name: str, address: str, more: str = "") -> str:
    return f'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN="{name}"{more}:mailto:{address}'
