"""Language, medium and tone of a letter, and what it begins with, through what a person chooses and presses."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from postview_desktop.domain.letter import Letter
from postview_desktop.domain.template import Formality
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.languages import language_name
from postview_desktop.ui.letters.page import LettersPage
from tests.support.window import choose, click, is_seen, retype, seen, words


def pick(page: LettersPage, name: str, text: str) -> None:
    """Choose a line of a combo box as a person does."""
    box = seen(page, QComboBox, name)
    row = box.findText(text)
    assert row >= 0, f"{text} is not offered in {name}"
    box.setCurrentIndex(row)
    box.activated.emit(row)


def body(page: LettersPage) -> str:
    return seen(page, QPlainTextEdit, "letter_body").toPlainText()


@pytest.mark.parametrize(
    ("language", "tone", "greeting"),
    [
        ("German", "Formal", "Guten Tag Ana Ribeiro,"),
        ("German", "Warm", "Hallo Ana,"),
        ("French", "Warm", "Bonjour Ana,"),
        ("Spanish", "Formal", "Buenos días, Ana Ribeiro:"),
        ("English", "Formal", "Dear Ana Ribeiro,"),
    ],
)
def test_an_untouched_starter_is_swapped_and_can_be_taken_back(
    page: LettersPage, suite: Suite, starter: Letter, language: str, tone: str, greeting: str
) -> None:
    said: list[tuple[str, int]] = []
    page.said.connect(lambda text, change: said.append((text, change)))
    page.open(starter.id)
    english = body(page)
    pick(page, "letter_language", language)
    pick(page, "letter_formality", tone)
    assert body(page).startswith(greeting + "\n")
    for text, change in reversed(said):
        assert language in text
        suite.store.undo(change)
    assert body(page) == english


def test_words_of_ones_own_stay_and_the_starter_is_offered(page: LettersPage, suite: Suite, starter: Letter) -> None:
    said: list[int] = []
    page.said.connect(lambda _text, change: said.append(change))
    page.open(starter.id)
    retype(page, "letter_body", "Hallo Ana,\n\nschön war es.")
    pick(page, "letter_language", "German")
    assert body(page) == "Hallo Ana,\n\nschön war es."
    assert suite.letters.get(starter.id).language == "de"
    assert "Your words stay as they are" in words(page)
    click(page, "banner_button")
    assert body(page).startswith("Hallo Ana,\n\n") and "schön war es" not in body(page)
    assert not is_seen(page, "letter_asking")
    suite.store.undo(said[-1])
    assert body(page) == "Hallo Ana,\n\nschön war es."


def test_words_in_one_tone_are_not_put_under_the_other(page: LettersPage, suite: Suite, starter: Letter) -> None:
    page.open(starter.id)
    pick(page, "letter_language", "German")
    pick(page, "letter_formality", "Warm")
    mine = "Hallo Ana,\n\nschön, dass du da warst."
    retype(page, "letter_body", mine)
    pick(page, "letter_formality", "Formal")
    assert body(page) == mine
    assert seen(page, QComboBox, "letter_formality").currentText() == "Warm"
    assert "Your words speak to them in the other tone" in words(page)
    click(page, "banner_button")
    assert body(page).startswith("Guten Tag Ana Ribeiro,\n") and "du" not in body(page).split()
    assert seen(page, QComboBox, "letter_formality").currentText() == "Formal"
    assert not is_seen(page, "letter_asking")


@pytest.mark.parametrize(("code", "name"), [("de", "German"), ("tlh", "tlh"), ("xx", "xx"), ("", "")])
def test_a_language_that_nobody_knows_is_called_by_its_code(code: str, name: str) -> None:
    assert language_name(code) == name


def test_a_message_has_no_subject_and_is_copied(page: LettersPage, starter: Letter) -> None:
    page.open(starter.id)
    assert is_seen(page, "letter_subject")
    pick(page, "letter_medium", "Message")
    assert not is_seen(page, "letter_subject")
    assert not is_seen(page, "letter_send") and not is_seen(page, "letter_set_up")
    assert not is_seen(page, "letter_mail_program")
    assert not is_seen(page, "finding_subject")
    assert bool(seen(page, QPlainTextEdit, "letter_body")) and is_seen(page, "letter_copy")
    pick(page, "letter_medium", "E-mail")
    assert is_seen(page, "letter_subject") and is_seen(page, "letter_mail_program")


def test_the_checks_read_the_language_of_the_letter(qtbot: QtBot, page: LettersPage, starter: Letter) -> None:
    page.open(starter.id)
    retype(page, "letter_body", "Hallo Ana,\n\ndanke. Meine Kündigungsfrist beträgt drei Monate.\n\nSam")
    pick(page, "letter_language", "German")
    qtbot.waitUntil(lambda: "It speaks of the time line" in words(page), timeout=1000)


def test_a_letter_is_kept_as_a_template_and_another_begins_with_it(
    page: LettersPage, suite: Suite, starter: Letter
) -> None:
    page.open(starter.id)
    retype(page, "letter_body", "Dear Ana,\n\nthat was a joy.\n\nSam")
    choose(page, "keep_template")
    (template,) = suite.templates.list()
    assert template.name == "Thank-you, English" and template.body.startswith("{{greeting}}\n")
    joel = suite.interviews.get(starter.interview_id or 0).people[1].person
    click(page, f"choose_{joel.id}")
    choose(page, f"begin_template_{template.id}")
    assert body(page).startswith("Dear Joel,\n\nthat was a joy.")


def test_templates_are_made_typed_and_deleted_on_their_page(page: LettersPage, suite: Suite) -> None:
    said: list[int] = []
    page.said.connect(lambda _text, change: said.append(change))
    click(page, "open_templates")
    assert "No templates yet" in words(page)
    click(page, "new_template")
    retype(page, "template_name", "My thanks")
    retype(page, "template_subject", "Thanks")
    retype(page, "template_body", "{{greeting}}\n\nthank you for {{colour}}.")
    page.flush()
    (made,) = suite.templates.list()
    assert (made.name, made.subject) == ("My thanks", "Thanks") and made.body.endswith("{{colour}}.")
    assert "PostView does not know {{colour}}" in words(page)
    pick(page, "template_formality", "Formal")
    assert suite.templates.get(made.id).formality is Formality.FORMAL
    assert seen(page, QListWidget, "template_list").currentItem().text().startswith("My thanks")
    click(page, "delete_template")
    assert suite.templates.list() == [] and "No templates yet" in words(page)
    suite.store.undo(said[-1])
    assert "My thanks" in seen(page, QListWidget, "template_list").item(0).text()
    click(page, "templates_back")
    assert is_seen(page, "letter_filter")


def test_a_template_without_a_name_says_so_and_keeps_what_was_typed(page: LettersPage, suite: Suite) -> None:
    click(page, "open_templates")
    click(page, "new_template")
    retype(page, "template_name", "")
    page.flush()
    assert suite.templates.list()[0].name == "New template"
    shown = seen(page, QLabel, "kept").text()
    assert shown and "Kept" not in shown
