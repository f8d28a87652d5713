"""What is said of a damaged database: how many of each kind, in every language."""

from __future__ import annotations

import pytest

from postview_desktop.wording import rescue
from postview_desktop.wording.translate import told_of
from tests.support.translations import spoken


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "1 interview, 12 letters"),
        ("de", "1 Gespräch, 12 Briefe"),
        ("fr", "1 entretien, 12 lettres"),
        ("es", "1 entrevista, 12 cartas"),
    ],
)
def test_one_of_a_kind_and_several(language: str, words: str) -> None:
    with spoken(language):
        assert rescue.counts({"letters": 12, "interviews": 1, "people": 0}) == words


def test_nothing_is_said_in_a_word() -> None:
    assert rescue.counts({}) == rescue.counts({"letters": 0}) == "nothing"


def test_kinds_stand_as_several() -> None:
    assert rescue.kinds(["letters", "participants"]) == "people met, letters"


@pytest.mark.parametrize(("language", "words"), [("en", "Open: A"), ("de", "Open: A"), ("fr", "Open\u00a0: A")])
def test_a_colon_is_set_as_the_language_sets_it(language: str, words: str) -> None:
    with spoken(language):
        assert told_of("Open", "A") == words
