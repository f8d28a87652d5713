"""Every problem has a sentence that says what happened, what is safe, and what to do."""

from __future__ import annotations

import ast
import re
import string
from dataclasses import fields
from pathlib import Path

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.publishing import Target
from postview_desktop.services.settings import SettingsView
from postview_desktop.wording import problem_details, problems, translate
from postview_desktop.wording.problems import sentence, sentence_of
from tests.support.translations import LANGUAGES, spoken, words_of

PACKAGE = Path(problems.__file__).parents[1]

SAFE = re.compile(
    r"nothing|where it was|is safe|untouched|left as it is|left out|did not touch|was not opened|kept|keeps it"
    r"|in the outbox|neither password nor letter|cannot be taken back",
    re.IGNORECASE,
)


def test_no_problem_is_without_a_sentence():
    assert set(problems.SENTENCES) == set(Problem)


@pytest.mark.parametrize("problem", list(Problem))
def test_a_sentence_reads_well_without_any_details(problem):
    text = sentence(PostviewError(problem))
    assert text.endswith(".")
    assert text[0].isupper()
    assert "{" not in text
    assert "  " not in text
    assert "()" not in text
    assert "“”" not in text
    assert SAFE.search(text), "it says what is safe"
    assert len(text) < 400


@pytest.mark.parametrize("problem", list(problems.WHEN_LOOKING))
def test_where_looking_failed_nothing_is_said_of_letters_that_may_leave_all_the_same(problem):
    text = sentence(PostviewError(problem, answer="go away"), looking=True)
    assert "could not look for answers" in text or "while PostView looked for answers" in text
    assert "Follow-ups wait" in text
    assert not re.search("nothing was sent|every letter|letter is", text, re.IGNORECASE)
    assert text.endswith("The server said: “go away”")
    assert "{" not in text and len(text) < 400


def test_every_value_of_a_sentence_has_a_plain_word_for_when_it_is_missing():
    for template in (*problems.SENTENCES.values(), *problems.WHEN_LOOKING.values()):
        for _, field, _, _ in string.Formatter().parse(template):
            assert field in {None, "reason", *problem_details.UNNAMED, *problem_details.NAMES}


def test_names_are_quoted_and_the_servers_answer_stands_at_the_end():
    assert sentence(PostviewError(Problem.FILE_EMPTY, file="a.ics")).startswith("“a.ics” is empty.")
    text = sentence(PostviewError(Problem.RECIPIENT_REFUSED, address="a@b.example", answer="550 5.1.1\nno such user"))
    assert "the recipient “a@b.example”" in text
    assert text.endswith("The server said: “550 5.1.1 no such user”")


def test_a_reason_stands_in_brackets():
    error = PostviewError(Problem.DATA_FOLDER_UNWRITABLE, path="/there", reason="Permission denied")
    assert sentence(error).startswith("PostView cannot write into the data folder “/there” (Permission denied). ")


def test_a_missing_field_is_named_in_words():
    assert "missing: the organisation." in sentence(PostviewError(Problem.MISSING_FIELD, field="organisation"))
    assert "missing: one of the settings." in sentence(PostviewError(Problem.MISSING_FIELD, field="first_weekday"))
    assert "missing: a field." in sentence(PostviewError(Problem.MISSING_FIELD))


def test_a_field_with_hidden_characters_is_named_once():
    text = sentence(PostviewError(Problem.CONTROL_CHARACTERS, field="subject"))
    assert "hidden characters in the subject." in text


def test_braces_and_line_breaks_in_a_name_do_no_harm():
    text = sentence(PostviewError(Problem.FILE_MISSING, file="a{0}{file}\r\nBcc: x"))
    assert "“a{0}{file} Bcc: x”" in text


def test_the_sentence_of_a_stored_problem():
    assert "try again later" in sentence_of(Problem.TRY_LATER, {"host": "mail.example"})


def test_sentences_are_translated_before_the_values_are_put_in():
    translate.install(lambda context, text: "{file} ist leer." if "is empty" in text else "")
    try:
        assert sentence(PostviewError(Problem.FILE_EMPTY, file="a.ics")) == "“a.ics” ist leer."
    finally:
        translate.install(None)


LEADING = {
    "en": "a an and at for in into of on or the there to where with",
    "de": "an auf aus bei beim dem der den des das die eine in im kein keine mit nach und vom von zum für",
    "fr": "à au aux avec chez dans de des du en et la le les ou par sur un une vers d l",
    "es": "a al con de del el en la las los o para por su sus un una y",
}
"""Words that lead to another one: where that one is missing, they would hang in the air."""


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
@pytest.mark.parametrize("problem", [one for one, text in problems.SENTENCES.items() if "{" in text])
def test_in_no_language_a_missing_value_leaves_a_hole_or_says_anything_twice(language, problem):
    error = PostviewError(problem)
    with spoken(language):
        texts = [sentence(error), sentence(error, looking=True)]
    for text in texts:
        assert not re.search(r"\b(\w+|\w+ \w+) \1\b", text), text
        assert not re.search(r"  | [.,]|\(\)|\( | \)|„“|“”|«\s*»|\0|[{}]", text), text
        assert not re.search(r"\b(?:at|of|for|von|bei|de|en|sur) (?:at|of|von|bei|de|en|sur)\b", text), text


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_in_every_language_a_name_that_may_be_missing_follows_its_noun(language):
    names = "|".join(problem_details.NAMES)
    wrong: list[str] = []
    for english in (*problems.SENTENCES.values(), *problems.WHEN_LOOKING.values()):
        text = english if language == "en" else words_of(language)["Problem", english]
        for before in re.findall(rf"(\w*)[^\w{{}}]*\{{(?:{names})\}}", text):
            if not before or before in LEADING[language].split():
                wrong.append(text)
    assert wrong == []


@pytest.mark.parametrize(
    ("problem", "begins"),
    [
        (Problem.FILE_MISSING, "The file is not there. "),
        (Problem.NO_CALDAV, "The server is no calendar server that PostView knows (CalDAV). "),
        (Problem.NOT_SMTP, "The server is no mail server for sending. "),
        (Problem.DISK_FULL, "There is no room left on the disk. "),
        (Problem.DATABASE_DAMAGED, "The database is damaged. "),
        (Problem.WRONG_KEY, "The key does not open the database: "),
        (Problem.SETTINGS_NOT_FOUND, "Nobody tells the mail servers of the domain: "),
        (Problem.NOT_DELIVERED, "The letter to the address came back undelivered. "),
        (Problem.RECIPIENT_REFUSED, "The mail server refused the recipient. "),
        (Problem.SECOND_FOLDER_AWAY, "The second folder for backups is not there now. "),
        (Problem.UNKNOWN_ZONE, "The event gives its time in the zone without a name, which PostView does not know. "),
        (Problem.BAD_START, "The event starts at a time that cannot be right. "),
    ],
)
def test_a_sentence_says_less_where_a_value_is_missing(problem, begins):
    assert sentence(PostviewError(problem)).startswith(begins)


def test_a_mark_of_our_own_in_a_name_does_no_harm():
    assert sentence(PostviewError(Problem.FILE_EMPTY, file="a\0b")).startswith("“a b” is empty.")


def test_our_own_reasons_are_said_in_the_language_of_the_window():
    error = PostviewError(Problem.CALENDAR_AWAY, server="cal.example", reason="no answer in time")
    with spoken("de"):
        assert "„" not in sentence(error).partition(".")[0]
        assert sentence(error).startswith(
            "Der Kalenderserver cal.example ist im Moment nicht erreichbar (keine Antwort"
        )
    assert "(no answer in time)" in sentence(error)


def test_every_reason_and_field_that_the_code_names_has_words_in_every_language():
    reasons, named = _named_in_the_code()
    assert reasons <= set(problem_details.WHY), "give it words in wording/problem_details.WHY"
    assert named <= set(problem_details.FIELDS), "give it words in wording/problem_details.FIELDS"
    assert {"damaged", "no answer in time", "cut short"} <= reasons and {"start", "application"} <= named
    assert {"url", "user"} <= {one.name for one in fields(Target)} & set(problem_details.FIELDS)
    assert "first_weekday" in {one.name for one in fields(SettingsView)}
    said = {*problem_details.WHY.values(), *problem_details.FIELDS.values(), problem_details.A_SETTING}
    for language in LANGUAGES:
        assert {text for text in said if not words_of(language).get(("Problem", text))} == set()


def _named_in_the_code() -> tuple[set[str], set[str]]:
    """Reasons and fields that are written out where a problem is raised."""
    reasons: set[str] = set()
    named: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        for call in (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call)):
            called = getattr(call.func, "attr", getattr(call.func, "id", ""))
            given = {word.arg: word.value for word in call.keywords}
            if called == "refused" and len(call.args) == 2:
                given["reason"] = call.args[1]
            if called not in ("PostviewError", "refused"):
                continue
            for name, found in (("reason", reasons), ("field", named)):
                value = given.get(name)
                if isinstance(value, ast.Constant) and value.value:
                    found.add(str(value.value))
    return reasons, named
