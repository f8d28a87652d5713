"""Spelling of a letter: its dictionary, the names that are never wrong, and words of the user's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.services.settings import SettingsView
from postview_desktop.services.spelling import load, unknown_words
from postview_desktop.services.suite import Suite
from tests.support.builders import put_interview


@pytest.fixture
def letter(suite: Suite) -> Letter:
    suite.settings.save(SettingsView(user_name="Sam Zyskowski"))
    interview = put_interview(suite.store, people=("Ana Souza", "Joel Kratz-O’Neill"), organisation="Qwertynova")
    return suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)


def unknown(suite: Suite, letter: Letter, text: str) -> list[str]:
    dictionary = suite.spelling.dictionary(letter)
    assert dictionary is not None
    return [one.word for one in unknown_words(text, load(dictionary).knows, suite.spelling.at_home(letter))]


def test_names_of_the_panel_the_organisation_and_the_user_are_never_wrong(suite: Suite, letter: Letter) -> None:
    text = "Ana Souza, Joel Kratz-O’Neill and Kratz of Qwertynova, yours Zyskowski. I recieved it."
    assert unknown(suite, letter, text) == ["recieved"]


def test_the_starter_letters_are_spelt_well(suite: Suite, letter: Letter) -> None:
    assert unknown(suite, letter, letter.body) == []


def test_a_word_of_ones_own_is_kept_and_can_be_taken_back(suite: Suite, letter: Letter) -> None:
    assert unknown(suite, letter, "our Kubernetoid") == ["Kubernetoid"]
    change = suite.spelling.add("Kubernetoid")
    assert unknown(suite, letter, "our kubernetoid, Kubernetoid’s") == []
    assert suite.spelling.add("kubernetoid") == 0
    suite.store.undo(change)
    assert unknown(suite, letter, "our Kubernetoid") == ["Kubernetoid"]


def test_a_dictionary_in_the_data_folder_is_found(suite: Suite, letter: Letter) -> None:
    suite.spelling.folder.mkdir()
    for name, text in (("xx.aff", "SET UTF-8\n"), ("xx.dic", "1\nHallo\n")):
        (suite.spelling.folder / name).write_text(text, encoding="utf-8")
    found = suite.spelling.dictionary(replace(letter, language="xx-x-formal"))
    assert found is not None and found.folder == suite.spelling.folder
    assert suite.spelling.dictionary(replace(letter, language="yy")) is None


def test_it_can_be_switched_off(suite: Suite) -> None:
    assert suite.spelling.is_on()
    suite.settings.save(replace(suite.settings.get(), spelling=False))
    assert not suite.spelling.is_on()
