"""Which words a dictionary is asked about, and which are left in peace."""

from __future__ import annotations

import pytest

from postview_desktop.domain.spelling import american, unknown_words, words_to_look_up

KNOWN = {"dear", "thank", "you", "for", "the", "team", "data", "don't", "équipe", "merci", "à"}


def knows(word: str) -> bool:
    return word.lower() in KNOWN


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Dear {{first_name}}, thank you", ["Dear", "thank", "you"]),
        ("see https://x.example/ab?c=d or ana@x.example", ["see", "or"]),
        ("the IT and the KPIs of Q3, 2nd try, 1.5kg", ["the", "and", "the", "KPIs", "of", "try"]),
        ("read main.py and snake_case", ["read", "and"]),
        ("don’t well-known", ["don’t", "well-known"]),
        ("a I", []),
    ],
)
def test_prose_is_looked_up_and_nothing_else(text: str, asked: list[str]) -> None:
    assert [word for word, _ in words_to_look_up(text)] == asked


def test_the_place_of_a_word_is_told() -> None:
    text = "Dear Ana,\n\nthnak you\n"
    (found,) = unknown_words(text, knows, {"ana"})
    assert (found.word, text[found.start : found.end]) == ("thnak", "thnak")


@pytest.mark.parametrize("text", ["Northwind's team", "the Northwinds", "don’t", "Data-Team", "l'équipe", "Ana Ana's"])
def test_names_and_put_together_words_are_known_by_their_parts(text: str) -> None:
    assert unknown_words(text, knows, {"northwind", "ana"}) == []


def test_the_word_that_is_being_typed_is_left_in_peace() -> None:
    assert unknown_words("thank yo", knows, (), but_at=8) == []
    assert [one.word for one in unknown_words("thank yo ", knows, (), but_at=9)] == ["yo"]


@pytest.mark.parametrize(
    ("british", "us"),
    [
        ("organisation", "organization"),
        ("colour", "color"),
        ("favourite", "favorite"),
        ("realised", "realized"),
        ("analyse", "analyze"),
        ("centre", "center"),
        ("travelled", "traveled"),
        ("catalogue", "catalog"),
        ("licence", "license"),
        ("programme", "program"),
    ],
)
def test_british_words_have_an_american_twin(british: str, us: str) -> None:
    assert us in american(british)
