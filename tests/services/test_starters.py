"""The starter letters that ship: whole, kind, and by their own measure without a word too much."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest

from postview_desktop.domain.asking import asks, speaks_of_pay
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.letter_text import fill, placeholders, unknown_placeholders
from postview_desktop.domain.likeness import likeness
from postview_desktop.services.starters import Starters
from postview_desktop.system.paths import resources

STARTERS = Starters(resources() / "letters")
FILES = sorted((resources() / "letters" / "en").glob("*.txt"))
VALUES = {
    "first_name": "Joel",
    "moment": "the two clocks",
    "when": "this afternoon",
    "day_name": "this afternoon",
    "organisation": "Northwind",
    "me": "Sam Field",
    "others": "Ana and Priya",
    "absent": "Tom",
    "absent_moment": "the story of the goat",
    "role": "Data analyst",
    "day": "Monday 23 November",
    "last_day": "Monday 30 November",
    "their_day": "on 3 December",
}


def test_every_kind_of_letter_has_one() -> None:
    for kind in LetterKind:
        assert STARTERS.load(kind, "en"), kind


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_starter_has_a_placeholder_that_nothing_fills(path) -> None:
    text = path.read_text(encoding="utf-8")
    assert unknown_placeholders(text) == []
    assert text.endswith("\n") and "\t" not in text and "  " not in text
    assert not re.search(r"[^\x00-\x7f]", text), "typographic marks belong to the reader's keyboard"


@pytest.mark.parametrize("occasion", ["", "late"])
def test_T1_notes_to_one_panel_differ(occasion: str) -> None:
    bodies = [fill(one.body, VALUES) for one in STARTERS.load(LetterKind.THANK_YOU, "en", occasion)]
    assert len(bodies) >= 3
    for body in bodies:
        for other in bodies:
            if other is not body:
                assert likeness(body, other).percent < 20
        assert body.split("\n\n")[1].split()[:2] not in [
            other.split("\n\n")[1].split()[:2] for other in bodies if other is not body
        ]


@pytest.mark.parametrize("occasion", ["", "late"])
def test_T3_the_thank_yous_ask_for_nothing(occasion: str) -> None:
    for one in STARTERS.load(LetterKind.THANK_YOU, "en", occasion):
        assert asks(fill(one.body, VALUES)) == [], one.variant
        assert len(one.body.split()) < 90
    for one in STARTERS.load(LetterKind.PASS_THANKS_ON, "en"):
        assert asks(fill(one.body, VALUES)) == [], one.variant


def test_T2_the_late_ones_own_it() -> None:
    for one in STARTERS.load(LetterKind.THANK_YOU, "en", "late"):
        assert re.search(r"\b(?:late|belated|days ago|sorry)\b", one.subject + one.body, re.IGNORECASE), one.variant


def test_C4_a_withdrawal_never_speaks_of_money() -> None:
    for occasion in ("", "early"):
        for one in STARTERS.load(LetterKind.WITHDRAWAL, "en", occasion):
            assert speaks_of_pay(one.body) == []


def test_a_follow_up_never_presses() -> None:
    pressing = (
        r"\b(?:urgent|as soon as possible|asap|immediately|deadline|other offers?|must|disappoint\w*|still waiting)\b"
    )
    for occasion in ("", "contact_on", "decide_by", "we_call", "second"):
        for one in STARTERS.load(LetterKind.FOLLOW_UP, "en", occasion):
            assert not re.search(pressing, one.body, re.IGNORECASE), one.variant
            assert one.body.count("?") <= 2


def test_an_occasion_without_a_letter_takes_the_plain_one() -> None:
    plain = STARTERS.load(LetterKind.CLOSING, "en")
    assert STARTERS.load(LetterKind.CLOSING, "en", "contact_on") == plain
    assert STARTERS.load(LetterKind.CLOSING, "tlh") == plain
    assert STARTERS.language("en_GB") == "en"


def test_the_call_words_are_a_few_words() -> None:
    for name in ("call_answer", "call_voice_mail", "call_front_desk", "message_follow_up", "message_thank_you"):
        text = STARTERS.text(name, "en")
        assert 10 < len(text.split()) < 80
        assert {one.name for one in placeholders(text)} <= {
            "me",
            "day",
            "role",
            "name",
            "my_phone",
            "agreed",
            "first_name",
            "when",
            "moment",
        }
    with pytest.raises(FileNotFoundError):
        STARTERS.text("no_such_text", "en")


def test_the_words_for_a_day() -> None:
    words = STARTERS.words("en")
    monday = date(2026, 11, 23)
    said = [
        (9, monday, "this morning", "this morning"),
        (14, monday, "this afternoon", "this afternoon"),
        (19, monday, "this evening", "this evening"),
        (14, date(2026, 11, 24), "yesterday", "yesterday"),
        (14, date(2026, 11, 26), "on Monday", "Monday"),
        (14, date(2026, 12, 3), "on 23 November", "23 November"),
    ]
    for hour, today, when, name in said:
        assert (words.when(monday, hour, today), words.day_name(monday, hour, today)) == (when, name)
    assert words.day(monday) == "Monday 23 November"
    assert words.their_day(date(2026, 12, 3), monday, by=False) == "on 3 December"
    assert words.their_day(date(2026, 12, 3), monday, by=True) == "3 December"
    assert words.their_day(monday, monday, by=False) == "today"
    assert words.time(datetime(2026, 11, 23, 9, 5)) == "09:05"
    assert [words.listed(names) for names in ([], ["Ana"], ["Ana", "Tom"], ["Ana", "Tom", "Li"])] == [
        "",
        "Ana",
        "Ana and Tom",
        "Ana, Tom and Li",
    ]
