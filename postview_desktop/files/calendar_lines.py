"""The lines of a calendar file as a tree of components, however carelessly they were written.

The lines themselves are taken apart by icalendar; what lies above them is kept apart from its model, which turns
unknown zones into none and keeps zones from one file to the next.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import cast

from postview_desktop.domain.errors import PostviewError, Problem

_FOLD = re.compile(rb"\r?\n[ \t]")
_NAME = re.compile(r"\s*([A-Za-z0-9-]+)[ \t]*[;:]")
_DATE_AT_END = re.compile(r":(\d{8}(?:T\d{4,6}Z?)?)\s*$")
_TEXTS = ("DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT")
_WANTED = frozenset((
    "UID", "DTSTART", "DTEND", "DURATION", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DESCRIPTION", "LOCATION",
    "URL", "STATUS", "ORGANIZER", "ATTENDEE", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "CONFERENCE", "METHOD",
    "COMMENT", "PRODID",
    "TZID", "TZOFFSETTO", "X-LIC-LOCATION", "TZID-ALIAS-OF", "X-MICROSOFT-CDO-TZID", "X-WR-TIMEZONE",
    "X-MICROSOFT-CDO-ALLDAYEVENT", "X-ALT-DESC", "X-APPLE-STRUCTURED-LOCATION", "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK",
    "X-ZOOM-MEETING-URL", "X-WEBEX-URL",
))  # fmt: skip
"""Properties that are looked at; taking all the others apart would only cost time."""

DEEPEST = 8
LONGEST_LINE = 400_000


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its name in capitals, its parameters by names in capitals, and its value as written."""

    name: str
    params: dict[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value without the escapes of a TEXT."""
        return re.sub(r"\\([\\;,:\"nN])", lambda match: "\n" if match[1] in "nN" else match[1], self.value)


@dataclass(slots=True)
class Component:
    """A BEGIN to END part with its lines and the parts in it."""

    name: str
    lines: list[Line] = field(default_factory=list[Line])
    parts: list[Component] = field(default_factory=list["Component"])

    def line(self, name: str) -> Line | None:
        """The first property of this name that says something, or an empty one if there is no other."""
        found = [line for line in self.lines if line.name == name]
        return next((line for line in found if line.value.strip()), found[0] if found else None)

    def value(self, name: str) -> str:
        line = self.line(name)
        return line.value.strip() if line else ""

    def text(self, name: str) -> str:
        line = self.line(name)
        return line.text.strip() if line else ""

    def all(self, name: str) -> list[Line]:
        return [line for line in self.lines if line.name == name]

    def inside(self, name: str) -> list[Component]:
        return [part for part in self.parts if part.name == name]


def decode(data: bytes) -> str:
    """The text of a calendar file: unfolded before it is decoded, as some programs fold within a letter."""
    data = without_utf16(data)
    data = data.removeprefix(b"\xef\xbb\xbf").replace(b"\r\r\n", b"\r\n")
    if b"\n" not in data:
        data = data.replace(b"\r", b"\n")
    data = _FOLD.sub(b"", data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def without_utf16(data: bytes) -> bytes:
    """The same in UTF-8 where it was UTF-16, with a mark of its order or without one."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace").encode("utf-8")
    for order, begin in (("utf-16-le", b"B\0E\0G\0"), ("utf-16-be", b"\0B\0E\0G")):
        if data[:6].upper() == begin:
            return data.decode(order, errors="replace").encode("utf-8")
    return data


def read_components(text: str, name: str) -> list[Component]:
    """The VCALENDAR parts of a text; `name` is the file's, for errors.

    PostviewError: BROKEN_CALENDAR when an event is not closed; NO_INVITATION when there is no calendar at all.
    """
    calendars: list[Component] = []
    open_parts: list[Component] = []
    # Not splitlines(): that would also split at letters which may stand within a text.
    for raw in text.replace("\r", "").split("\n"):
        stripped = raw.strip()
        head = stripped[:80].upper()
        if head.startswith("BEGIN:"):
            part = Component(head[6:].strip())
            if open_parts:
                open_parts[-1].parts.append(part)
            elif part.name == "VCALENDAR":
                calendars.append(part)
            else:
                continue
            open_parts.append(part)
            if len(open_parts) > DEEPEST:
                raise PostviewError(Problem.BROKEN_CALENDAR, file=name)
        elif head.startswith("END:"):
            ended = head[4:].strip()
            if ended in (part.name for part in open_parts):
                while open_parts and open_parts.pop().name != ended:
                    pass
        elif open_parts:
            _add_line(open_parts[-1], raw)
    if not calendars:
        raise PostviewError(Problem.NO_INVITATION, file=name)
    if any(part.name == "VEVENT" for part in open_parts):
        raise PostviewError(Problem.BROKEN_CALENDAR, file=name)
    return calendars


def _add_line(part: Component, raw: str) -> None:
    match = _NAME.match(raw)
    name = match[1].upper() if match else ""
    last = part.lines[-1] if part.lines else None
    stray = not match or raw[match.end() :].startswith("//") or not _is_property(match[1])
    if stray:
        # Some programs forget to escape the line breaks of a description.
        if last is not None and last.name in _TEXTS and len(last.value) < LONGEST_LINE:
            part.lines[-1] = Line(last.name, last.params, f"{last.value}\\n{raw.strip()}")
        return
    if name not in _WANTED:
        # Remembered by name only, as it ends the description before it.
        if last is None or last.name != name:
            part.lines.append(Line(name, {}, ""))
    elif line := _parse(name, raw[:LONGEST_LINE]):
        part.lines.append(line)


def _is_property(name: str) -> bool:
    """Names are written in capitals; a word of a sentence before a colon is not."""
    return name == name.upper() or name == name.lower()


def _parse(name: str, raw: str) -> Line | None:
    from icalendar.parser.content_line import Contentline  # slow to import: only when a file is read

    if name in ("DTSTART", "DTEND", "RECURRENCE-ID") and (date := _DATE_AT_END.search(raw)):
        # A colon in an unquoted TZID ("(UTC+01:00) Berlin") would end the parameters too soon.
        zone = re.search(r"TZID=\"?(.*?)\"?(?:;(?:VALUE|RANGE)=[\w-]+)*$", raw[: date.start()], re.IGNORECASE)
        params = {"TZID": zone[1]} if zone else {}
        if reach := re.search(r";RANGE=([\w-]+)", raw[: date.start()], re.IGNORECASE):
            params["RANGE"] = reach[1]
        if re.search(r";VALUE=DATE(?![\w-])", raw[: date.start()], re.IGNORECASE):
            params["VALUE"] = "DATE"
        return Line(name, params, date[1])
    try:
        _, params, value = Contentline(raw).raw_parts()
    except (ValueError, AssertionError):
        _, _, value = raw.partition(":")
        if name in ("ATTENDEE", "ORGANIZER"):
            address = re.search(r"(?:mailto:|:)\s*([^\s:;,\"<>]+@[^\s:;,\"<>]+)", raw, re.IGNORECASE)
            common = re.search(r";CN=\"?(.*?)\"?(?:;[A-Z-]+=|:mailto:)", raw, re.IGNORECASE)
            value = f"mailto:{address[1]}" if address else ""
            return Line(name, {"CN": common[1]} if common else {}, value)
        return Line(name, {}, value) if value else None
    return Line(name, {key.upper(): _joined(item) for key, item in cast(dict[str, object], params).items()}, value)


def _joined(value: object) -> str:
    """A parameter as one text: an unquoted "Doe, John" arrives as a list."""
    return ",".join(str(part) for part in cast(list[object], value)) if isinstance(value, list) else str(value)
