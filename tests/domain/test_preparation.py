"""S6: questions that come back with the best answer so far, and questions to ask out of the notes."""

from __future__ import annotations

from postview_desktop.domain.preparation import questions_in, returning
from postview_desktop.domain.reflection import Question


def asked(text: str, rating: int = 0, better: str = "", said: str = "") -> Question:
    return Question(text=text, rating=rating, better=better, said=said)


def test_S6_a_question_comes_back_when_it_was_asked_twice_in_the_same_words() -> None:
    found = returning([asked("Why us?", 2), asked("Why now?", 3), asked("why us", 4)])
    assert [(one.text, one.times, one.ratings) for one in found] == [("why us", 2, (2, 4))]


def test_S6_the_best_rated_answer_counts_and_a_better_one_beats_what_was_said() -> None:
    (one,) = returning([asked("Why us?", 4, better="Outcome first", said="Long"), asked("Why us?", 2, better="Later")])
    assert one.answer == "Outcome first"


def test_S6_an_older_answer_is_taken_where_the_best_rated_has_none() -> None:
    (one,) = returning([asked("Why us?", 1, said="Their talk"), asked("Why us?", 5)])
    assert one.answer == "Their talk"


def test_S6_the_most_frequent_comes_first_and_empty_ones_are_none() -> None:
    found = returning([asked("A"), asked("B"), asked("B"), asked("A"), asked("B"), asked(" "), asked("")])
    assert [(one.text, one.times) for one in found] == [("B", 3), ("A", 2)]


def test_S6_questions_to_ask_are_the_lines_that_end_in_a_question_mark() -> None:
    notes = "Bring the portfolio\n- Who owns the ledger?\n  How do you decide?  \nwhy not"
    assert questions_in(notes) == ["Who owns the ledger?", "How do you decide?"]
