"""Starter letters as text, names in greetings, and how alike two notes are."""

from __future__ import annotations

import pytest

from postview_desktop.domain.letter_text import fill, parse_starter, placeholders, unknown_placeholders
from postview_desktop.domain.likeness import core, likeness, same_words
from postview_desktop.domain.names import greeting_name, name_words


def test_a_starter_has_a_subject_and_a_body() -> None:
    text = parse_starter("Subject: Thank you for {{day_name}}\r\n\r\nDear {{first_name}},\r\n\r\nthank you.\r\n")
    assert text.subject == "Thank you for {{day_name}}"
    assert text.body == "Dear {{first_name}},\n\nthank you.\n"
    with pytest.raises(ValueError, match="Subject"):
        parse_starter("Dear Joel,\n")


def test_what_is_known_is_filled_and_the_rest_stays_open() -> None:
    assert fill("{{first_name}}, {{ moment }}!", {"first_name": "Joel", "moment": ""}) == "Joel, {{ moment }}!"
    assert [one.name for one in placeholders("a {{b}} c {{ d_e }}")] == ["b", "d_e"]
    assert unknown_placeholders("{{moment}} {{colour}} {{colour}}") == ["colour"]


def test_a_paragraph_that_may_be_left_out_is_left_out_whole() -> None:
    text = "One.\n\nGood to meet {{others?}}.\n\nTwo."
    assert fill(text, {}) == "One.\n\nTwo."
    assert fill(text, {"others": "Ana"}) == "One.\n\nGood to meet Ana.\n\nTwo."


def test_a_value_is_never_filled_again() -> None:
    assert fill("{{moment}}", {"moment": "{{me}}", "me": "Sam"}) == "{{me}}"


@pytest.mark.parametrize(
    ("name", "country", "greeting"),
    [
        ("Joel Katz", "", "Joel"),
        ("Dr. Ana Souza", "", "Ana"),
        ("Prof. Dr. Jean-Luc d'Arc", "FR", "Jean-Luc"),
        ("Katz, Joel", "", "Joel"),
        ("Joel Katz, MSc", "", "Joel"),
        ("Madonna", "", "Madonna"),
        ("J. Katz", "", "J. Katz"),
        ("Kim Min-ji", "KR", "Kim Min-ji"),
        ("Dr. Tanaka Yuki", "JP", "Tanaka Yuki"),
        ("", "", ""),
    ],
)
def test_how_somebody_is_greeted(name: str, country: str, greeting: str) -> None:
    assert greeting_name(name, country) == greeting


def test_titles_are_no_part_of_a_name() -> None:
    assert name_words("Prof. Dr. Ana-Maria O’Neill") == ["Ana-Maria", "O’Neill"]


ANA = "Dear Ana,\n\nthe story of the two clocks made me smile, and I told it at home.\n\nKind regards,\nSam Field\n"


def test_words_are_the_same_whatever_stands_between_them() -> None:
    assert same_words("Thank you, Joel.\n", "thank  you\nJOEL")
    assert same_words("", " \n")
    assert not same_words("Thank you", "Thank you, Joel")
    assert not same_words("Thank you, Joel", "Thank you")


def test_greeting_and_close_do_not_count() -> None:
    assert core(ANA) == "the story of the two clocks made me smile, and I told it at home."
    joel = "Dear Joel,\n\nyour drawing hangs over my desk now.\n\nKind regards,\nSam Field\n"
    assert likeness(joel, ANA).percent == 0


def test_the_share_of_common_runs_of_words() -> None:
    assert likeness(ANA, ANA).percent == 100
    half = "Dear Joel,\n\nthe story of the two clocks was fun, but your drawing of a heron was better.\n\nSam\n"
    found = likeness(half, ANA)
    assert (found.percent, found.words) == (38, 6)
    assert likeness("", ANA).percent == 0
