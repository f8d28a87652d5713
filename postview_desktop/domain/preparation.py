"""What helps before the next interview, gathered from what is already known (S6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from postview_desktop.domain.folding import fold
from postview_desktop.domain.reflection import Question


@dataclass(frozen=True, slots=True)
class Returning:
    """A question asked more than once; `answer` is the best so far, `ratings` oldest first without the missing ones."""

    text: str
    times: int
    answer: str
    ratings: tuple[int, ...]


def returning(questions: Iterable[Question]) -> list[Returning]:
    """Questions that came up more than once, the most frequent first; `questions` are oldest first.

    Only the same words, accents, capitals and end marks aside, count as the same question.
    """
    asked: dict[str, list[Question]] = {}
    for question in questions:
        if key := fold(question.text).strip(" ?.!"):
            asked.setdefault(key, []).append(question)
    found = [_returning(same) for same in asked.values() if len(same) > 1]
    return sorted(found, key=lambda one: (-one.times, fold(one.text)))


def _returning(same: list[Question]) -> Returning:
    best = max(same, key=lambda question: question.rating)
    answers = [question.better.strip() or question.said.strip() for question in (best, *reversed(same))]
    return Returning(
        text=same[-1].text,
        times=len(same),
        answer=next((answer for answer in answers if answer), ""),
        ratings=tuple(question.rating for question in same if question.rating),
    )


def questions_in(notes: str) -> list[str]:
    """Questions to ask them: the lines of an interview's notes that end in a question mark, without their bullets."""
    lines = (line.strip().lstrip("-*•– ").strip() for line in notes.splitlines())
    return [line for line in lines if line.endswith(("?", "？"))]
