"""Writing back what quick add understood: one line that is read as the same again."""

from __future__ import annotations

from datetime import date, datetime

from postview_desktop.domain.quick_add_reading import QuickReading
from postview_desktop.domain.quick_add_scan import tidied
from postview_desktop.domain.quick_add_words import LANGUAGES


def write_quick_add(reading: QuickReading, language: str = "en") -> str:
    """One line that says the same beyond doubt, in the words of a language; it is read as the same again."""
    words = LANGUAGES.get(language, LANGUAGES["en"])
    parts = [_quoted(reading.organisation)]
    if reading.title:
        parts.append(_quoted(reading.title))
    when = reading.day.isoformat() if reading.day is not None else ""
    if reading.time is not None:
        when += f" {reading.time:%H:%M}"
        if reading.length is not None:
            until = datetime.combine(date(2000, 1, 1), reading.time) + reading.length
            when += f"-{until:%H:%M}"
    if reading.zone_said:
        when += f" {reading.zone}"
    if when.strip():
        parts.append(when.strip())
    if reading.kind is not None:
        parts.append(words.kind_words[reading.kind])
    for lead, said in (
        (words.write_with, reading.person),
        (words.write_as, reading.role),
        (words.write_in, reading.place),
    ):
        if said:
            parts.append(f"{lead} {_quoted(said)}")
    if reading.link:
        parts.append(reading.link)
    return ", ".join(parts)


def _quoted(name: str) -> str:
    return f'"{tidied(name)}"'
