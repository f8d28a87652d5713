"""Every problem has a sentence that says what happened, what is safe, and what to do."""

from __future__ import annotations

import re
import string

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.wording import problems, translate
from postview_desktop.wording.problems import sentence, sentence_of

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
            assert field is None or field in problems._UNNAMED


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
    assert "missing: first weekday." in sentence(PostviewError(Problem.MISSING_FIELD, field="first_weekday"))


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
