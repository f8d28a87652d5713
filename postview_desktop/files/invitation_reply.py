"""The user's answer to an invitation as iCalendar (RFC 5546): METHOD:REPLY, or COUNTER with another time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from postview_desktop import APP_NAME
from postview_desktop.domain.interview import Answered, Interview, epoch_of
from postview_desktop.domain.invitation_answer import PARTSTATS

_LINE = 75
"""Octets of a line (RFC 5545, 3.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedTime:
    """Wall times in an IANA zone that are proposed instead."""

    start: datetime
    end: datetime
    zone: str


def reply_text(
    interview: Interview,
    answer: Answered,
    *,
    my_name: str,
    summary: str,
    now: int,
    comment: str = "",
    instead: ProposedTime | None = None,
    whole_series: bool = False,
) -> str:
    """The answer to the invitation that the interview came by, with CRLF lines. `now` (DTSTAMP) in epoch seconds.

    Exactly one ATTENDEE, the address as it was invited; UID, SEQUENCE and RECURRENCE-ID as the organiser gave them.
    Without a RECURRENCE-ID it counts for the `whole_series`.
    """
    start, end = interview.start_utc, interview.end_utc
    if instead is not None:
        start, end = epoch_of(instead.start, instead.zone), epoch_of(instead.end, instead.zone)
    day = "" if whole_series else interview.recurrence_id
    lines = [
        "BEGIN:VCALENDAR",
        f"PRODID:-//{APP_NAME}//{APP_NAME}//EN",
        "VERSION:2.0",
        f"METHOD:{'COUNTER' if instead else 'REPLY'}",
        "BEGIN:VEVENT",
        f"UID:{_text(interview.uid)}",
        f"SEQUENCE:{interview.sequence}",
        f"DTSTAMP:{_instant(now)}",
        *([f"RECURRENCE-ID{';VALUE=DATE' if len(day) == 8 else ''}:{day}"] if day else []),
        f"DTSTART:{_instant(start)}",
        f"DTEND:{_instant(end)}",
        f"SUMMARY:{_text(summary)}",
        f"ORGANIZER{_name(interview.organiser_name)}:mailto:{interview.organiser_email}",
        f"ATTENDEE;PARTSTAT={PARTSTATS[answer]}{_name(my_name)}:mailto:{interview.invited_as}",
        *([f"COMMENT:{_text(comment)}"] if comment.strip() else []),
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(_folded(line) for line in lines)


def _instant(at: int) -> str:
    return f"{datetime.fromtimestamp(at, UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    value = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", value.replace("\r\n", "\n").replace("\r", "\n").strip())
    return re.sub(r"([\\;,])", r"\\\1", value).replace("\n", "\\n")


def _name(value: str) -> str:
    """A CN parameter in quotes; quotes and what breaks lines cannot stand in one (RFC 5545, 3.2)."""
    value = " ".join(re.sub(r'["\x00-\x1f\x7f]', " ", value).split())
    return f';CN="{value}"' if value else ""


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, never within a character."""
    pieces: list[str] = []
    piece, octets = "", 0
    for character in line:
        size = len(character.encode("utf-8", "ignore"))
        if octets + size > _LINE:
            pieces.append(piece)
            piece, octets = "", 1
        piece += character
        octets += size
    return "\r\n ".join([*pieces, piece])
