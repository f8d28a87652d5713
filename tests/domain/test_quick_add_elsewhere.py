"""A line in another language than the reader's own is understood, and never makes worse what was understood."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.domain.interview import InterviewKind
from postview_desktop.domain.quick_add import Known, QuickReading, read_quick_add
from postview_desktop.domain.quick_add_elsewhere import read_in_any_language

MOMENT: dict[str, Any] = {
    "today": date(2026, 11, 23), "now": datetime(2026, 11, 23, 10), "zone": "Europe/London", "order": "dmy",
    "known": Known(cities={"berlin": "Europe/Berlin"}),
}  # fmt: skip
THIRD = date(2026, 12, 3)
TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)


def read(text: str, *languages: str) -> QuickReading:
    return read_in_any_language(text, languages=languages or ("en",), **MOMENT)


@pytest.mark.parametrize(
    ("text", "organisation", "title", "day", "hour", "kind"),
    [
        ("Globex 3.12. 14 Uhr Vor Ort in Berlin", "Globex", "", THIRD, time(14), InterviewKind.ON_SITE),
        ("Globex 3.12. 14 Uhr mit Frau Weiß", "Globex", "", THIRD, time(14), None),
        ("Siemens übermorgen 9:30 Teams", "Siemens", "", WEDNESDAY, time(9, 30), InterviewKind.VIDEO),
        ("Zweites Gespräch bei Umbrella morgen um 10 Uhr", "Umbrella", "Zweites Gespräch", TUESDAY, time(10), None),
        ("Acme demain à 9h30 au téléphone", "Acme", "", TUESDAY, time(9, 30), InterviewKind.PHONE),
        ("Acme mardi 14h30 visio", "Acme", "", TUESDAY, time(14, 30), InterviewKind.VIDEO),
        ("Initech el 3 de diciembre a las 16:00", "Initech", "", THIRD, time(16), None),
        ("Contoso segunda entrevista mañana a las 10", "Contoso", "segunda entrevista", TUESDAY, time(10), None),
        ("Acme 3 Dec 2pm Vorstellungsgespräch", "Acme", "", THIRD, time(14), None),
    ],
)
def test_lines_of_an_english_reader_in_the_words_of_an_employer(
    text: str, organisation: str, title: str, day: date, hour: time, kind: InterviewKind | None
) -> None:
    reading = read(text)
    assert (reading.organisation, reading.title, reading.day, reading.time, reading.kind) == (
        organisation, title, day, hour, kind,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Northwind second round Tue 2pm video", "Midi Health Tue 2pm", "Seis Labs Tue 2pm", "Demain Ltd tomorrow 2pm",
        "Montag Ltd 25.11. 10:00", "Bei Capital Tue 2pm", "Chez Nous Tue 2pm", "Mit Sloan Monday noon",
        "Sam Adams Brewery Wed 10:00 with Sam", "Jeudi Records Wed 4 pm with Anna", "Die Cast Ltd 9am tomorrow",
        "Globex brainteaser Tue 2pm", "Globex", "Tue 2pm", "", "31.2. Globex 25:00",
    ],
)  # fmt: skip
def test_a_line_that_is_understood_stays_as_it_is(text: str) -> None:
    assert read(text) == read_quick_add(text, languages=("en",), **MOMENT)


WORDS = [
    "Globex",
    "Tue",
    "mardi",
    "morgen",
    "14 Uhr",
    "2pm",
    "3.12.",
    "bei",
    "con",
    "visio",
    "am",
    "la",
    "el día 24",
    "mi",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), st.sampled_from(["en", "de", "fr", "es"]))
def test_what_was_understood_is_never_read_otherwise(text: str, language: str) -> None:
    own = read_quick_add(text, languages=(language, "en"), **MOMENT)
    reading = read(text, language, "en")
    assert own.day in (None, reading.day)
    assert own.time in (None, reading.time)
    assert reading.text == own.text
