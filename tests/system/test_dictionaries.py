"""Dictionaries: found by language and country, and the one that ships knows how to spell."""

from __future__ import annotations

from pathlib import Path

import pytest

from postview_desktop.system import dictionaries
from postview_desktop.system.dictionaries import Dictionary, Speller, find, folders, shipped


@pytest.fixture(scope="module")
def english() -> Speller:
    own = shipped()
    assert own is not None
    return Speller(Dictionary(own, "en_US"))


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A computer with no dictionary of its own but in this folder."""
    monkeypatch.setattr(dictionaries, "folders", lambda: [tmp_path])
    return tmp_path


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / f"{name}.aff").write_text("SET UTF-8\n", encoding="utf-8")
        (folder / f"{name}.dic").write_text("2\nHallo\nGrüße\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("there", "country", "found"),
    [
        (("de_AT", "de_DE", "de"), "AT", "de_AT"),
        (("de_AT", "de_DE"), "CH", "de_DE"),
        (("de_AT", "de"), "", "de"),
        (("de_LU",), "DE", "de_LU"),
        (("fr_FR",), "DE", None),
    ],
)
def test_the_one_of_the_country_the_usual_one_or_any(
    alone: Path, there: tuple[str, ...], country: str, found: str | None
) -> None:
    put(alone, *there)
    dictionary = find("de", country)
    assert (dictionary.name if dictionary else None) == found


def test_half_a_dictionary_is_none(alone: Path) -> None:
    (alone / "de_DE.aff").write_text("SET UTF-8\n", encoding="utf-8")
    assert find("de", "DE") is None


def test_the_folder_of_the_user_goes_first(alone: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    mine = tmp_path_factory.mktemp("mine")
    put(alone, "de_DE")
    put(mine, "de_DE")
    assert find("de", "DE", [mine]) == Dictionary(mine, "de_DE")


def test_english_ships(alone: Path) -> None:
    dictionary = find("en", "GB")
    assert dictionary is not None and dictionary.name == "en_US" and dictionary.language == "en"


def test_this_computer_has_places_for_them() -> None:
    assert all(isinstance(one, Path) for one in folders())


@pytest.mark.parametrize("word", ["receive", "don't", "colour", "organisation", "travelled", "favourite", "Zürich"])
def test_words_that_are_known_or_not_judged(english: Speller, word: str) -> None:
    assert english.knows(word) or word == "Zürich"


@pytest.mark.parametrize("word", ["recieve", "definately", "teh", "organisashun"])
def test_words_that_are_not(english: Speller, word: str) -> None:
    assert not english.knows(word)


def test_what_may_be_meant_is_suggested(english: Speller) -> None:
    assert english.suggest("recieve")[0] == "receive"
    assert len(english.suggest("teh", 2)) == 2


def test_what_the_alphabet_of_the_dictionary_cannot_write_is_not_judged(english: Speller) -> None:
    assert english.knows("Łódź") and english.suggest("Łódź") == []


def test_a_dictionary_in_utf_8(alone: Path) -> None:
    put(alone, "de_DE")
    dictionary = find("de", "DE")
    assert dictionary is not None
    speller = Speller(dictionary)
    assert speller.knows("Grüße") and not speller.knows("Grüsse")


def test_a_dictionary_that_has_gone_is_an_error_of_the_world(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="not found"):
        Speller(Dictionary(tmp_path, "de_DE"))
