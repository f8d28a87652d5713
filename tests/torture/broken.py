"""Breaks good files in many ways: by bytes, by lines, and by what their format means."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

NASTY = (
    b"",
    b"\x00",
    b"\xff\xfe",
    b"\r\n",
    b"A" * 5000,
    b"-1",
    b"0",
    b"99999999999999999999",
    b"1e999",
    b"16010101T000000Z",
    b"99991231T235959",
    b"20261300T250000",
    b"20261124",
    b"P999999999D",
    b"-PT1S",
    b"../../../etc/passwd",
    b"FREQ=SECONDLY",
    b"FREQ=DAILY;COUNT=2147483647",
    b"=?utf-8?b?////?=",
    b"=?x?q?=FF?=",
    "‮rtl‬ \U0001f47b".encode(),
    b"'; DROP TABLE interview; --",
)
LINES = (
    b"BEGIN:VEVENT",
    b"END:VEVENT",
    b"END:VCALENDAR",
    b"BEGIN:VTIMEZONE",
    b"RRULE:FREQ=SECONDLY;COUNT=1000000000",
    b"RRULE:FREQ=YEARLY;UNTIL=99991231T000000Z;BYDAY=MO,TU,WE;BYSETPOS=-366",
    b"RDATE:" + b",".join([b"20261124T100000Z"] * 400),
    b"DTSTART:16010101T000000Z",
    b"DTSTART;TZID=Nowhere/Land:99991231T235959",
    b"DTSTART;VALUE=DATE:00010101",
    b"DTEND:19700101T000000Z",
    b"DURATION:P9999999999W",
    b"SEQUENCE:99999999999999999999",
    b"TZOFFSETTO:+9999",
    b"METHOD:CANCEL",
    b"UID:",
    b'ATTENDEE;CN="x":mailto:',
    b"ORGANIZER:mailto:" + b"a" * 3000 + b"@x.example",
    b"Content-Transfer-Encoding: base64",
    b"Content-Transfer-Encoding: x-unknown",
    b"Content-Type: text/calendar; charset=utf-7",
    b'Content-Type: multipart/mixed; boundary=""',
    b"Content-Type: message/rfc822",
    b"--" + b"x" * 300,
)


def broken(data: bytes, random: random.Random) -> bytes:
    """The same with one to four faults."""
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 4))):
        data = random.choice(_WAYS)(data, random)
    return data[:2_000_000]


def _flip(data: bytes, random: random.Random) -> bytes:
    made = bytearray(data)
    for _ in range(random.randint(1, 12)):
        if made:
            made[random.randrange(len(made))] = random.randrange(256)
    return bytes(made)


def _cut_short(data: bytes, random: random.Random) -> bytes:
    return data[: random.randint(0, len(data))]


def _cut_out(data: bytes, random: random.Random) -> bytes:
    start = random.randint(0, len(data))
    return data[:start] + data[min(len(data), start + random.randint(1, 200)) :]


def _insert(data: bytes, random: random.Random) -> bytes:
    at = random.randint(0, len(data))
    return data[:at] + random.choice(NASTY) + data[at:]


def _double(data: bytes, random: random.Random) -> bytes:
    start = random.randint(0, len(data))
    part = data[start : start + random.randint(1, 2000)]
    return data[:start] + part * random.choice((2, 2, 3, 50)) + data[start:]


def _line(data: bytes, random: random.Random) -> bytes:
    lines = data.split(b"\n")
    at = random.randrange(len(lines))
    match random.randrange(6):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, random.choice(LINES))
        case 2:
            lines[at] = random.choice(LINES)
        case 3:
            name, colon, _ = lines[at].partition(random.choice((b":", b"=", b";")))
            lines[at] = name + colon + random.choice(NASTY)
        case 4:
            other = random.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        case _:
            lines[at : at + 1] = [lines[at]] * random.choice((2, 3, 300))
    return b"\n".join(lines)


def _meaning(data: bytes, random: random.Random) -> bytes:
    """Where it is JSON, a value that means nothing in its place; else a line."""
    if data[:1] == b"{":
        try:
            document = json.loads(data)
        except ValueError:
            return _line(data, random)
        _spoil(document, random)
        return json.dumps(document).encode()
    if data[:2] == b"PK":
        return _archive(data, random)
    return _line(data, random)


_VALUES: tuple[Any, ...] = (
    None, True, -1, 0, 2**63, 1.5, "", "x" * 4000, "\ud800", [], {}, [[]], {"id": 1}, "2026-13-01",
    "16010101", "9999-12-31T23:59:59", "Nowhere/Land", "\x00", base64.b64encode(b"raw").decode(), [1, "a"],
)  # fmt: skip


def _spoil(document: Any, random: random.Random) -> None:
    """Walk down at random and put something wrong where the walk ends."""
    here = document
    while True:
        keys: list[Any] = list(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            return
        key = random.choice(keys)
        if isinstance(here[key], dict | list) and here[key] and random.random() < 0.9:
            here = here[key]
            continue
        match random.randrange(4):
            case 0 if isinstance(here, dict):
                del here[key]
            case 1 if isinstance(here, dict):
                here[random.choice(("id", "extra", "interview_id", "state"))] = random.choice(_VALUES)
            case 2 if isinstance(here, list):
                here.append(here[key])
            case _:
                here[key] = random.choice(_VALUES)
        return


_NAMES = ("../climbs.sqlite", "/etc/passwd", "C:\\x", "a/../../b", "\x00", "documents/../x", "x" * 300, "manifest.json")


def _archive(data: bytes, random: random.Random) -> bytes:
    """An archive made anew with an entry that should not be there, is called otherwise, or is a bomb."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as old:
            entries = [(info.filename, old.read(info)) for info in old.infolist()]
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return _flip(data, random)
    at = random.randrange(len(entries)) if entries else 0
    match random.randrange(9):
        case 0:
            entries.append((random.choice(_NAMES), b"x"))
        case 1 if entries:
            entries[at] = (random.choice(_NAMES), entries[at][1])
        case 2 if entries:
            del entries[at]
        case 3 if entries:
            entries.append(entries[at])
        case 4 if entries:
            entries[at] = (entries[at][0], broken(entries[at][1], random))
        case 5 | 6 | 7 if len(entries) > 1:
            _lie(entries, random)
        case _:
            entries.append(("bomb", b"\x00" * 1_900_000))
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in entries:
            info = zipfile.ZipInfo(name or "_")
            if random.random() < 0.1:
                info.external_attr = 0o120777 << 16  # a symbolic link
            new.writestr(info, content)
    return made.getvalue()


def _lie(entries: list[tuple[str, bytes]], random: random.Random) -> None:
    """Another database than the one that was backed up, and a manifest that vouches for it."""
    at = next((number for number, entry in enumerate(entries) if entry[0].endswith(".sqlite")), 0)
    data = bytearray(entries[at][1])
    for _ in range(random.choice((1, 3, 30))):
        if data:
            # The first page, with the schema, as often as any other.
            data[random.randrange(random.choice((100, 4096, len(data))) % len(data) or 1)] = random.randrange(256)
    entries[at] = (entries[at][0], bytes(data))
    for number, (name, content) in enumerate(entries):
        if name == "manifest.json":
            try:
                manifest = json.loads(content)
                manifest["database"] |= {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            except (ValueError, TypeError, KeyError):
                return
            entries[number] = (name, json.dumps(manifest).encode())


_WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _flip, _cut_short, _cut_out, _insert, _double, _line, _line, _line, _meaning, _meaning, _meaning,
)  # fmt: skip
