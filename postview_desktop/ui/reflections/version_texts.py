"""Earlier versions of a review, a question or a feeling as text that can be read in one piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from postview_desktop.domain.reflection import Feeling, Question, Reflection
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.ui.common.versions import Version
from postview_desktop.wording.translate import translate

T = TypeVar("T", Reflection, Question, Feeling)


def versions_in_words(
    look: Look, versions: Sequence[tuple[int, T]], words: Callable[[T], str], zone: str, today: date
) -> list[Version]:
    return [Version(moment_in_words(look, at, zone, today), words(version)) for at, version in versions]


def reflection_words(reflection: Reflection) -> str:
    return _paragraphs(
        (translate("VersionTexts", "Questions remembered"), reflection.recall),
        (translate("VersionTexts", "What went well"), reflection.went_well),
        (translate("VersionTexts", "What to do differently"), reflection.to_improve),
        (translate("VersionTexts", "What was a surprise"), reflection.surprised),
        (translate("VersionTexts", "One sentence to your next self"), reflection.next_time),
        (translate("VersionTexts", "Strengths"), ", ".join(reflection.strengths)),
        (translate("VersionTexts", "To work on"), ", ".join(reflection.weak_points)),
        (translate("VersionTexts", "Rating"), _rating(reflection.rating)),
    )


def question_words(question: Question) -> str:
    return _paragraphs(
        (translate("VersionTexts", "The question"), question.text),
        (translate("VersionTexts", "What I said"), question.said),
        (translate("VersionTexts", "What I would say next time"), question.better),
        (translate("VersionTexts", "What they probed"), question.probed),
        (translate("VersionTexts", "Labels"), ", ".join(question.labels)),
        (translate("VersionTexts", "Rating"), _rating(question.rating)),
    )


def feeling_words(feeling: Feeling) -> str:
    return feeling.text


def _rating(rating: int) -> str:
    return translate("VersionTexts", "{rating} of 5").format(rating=rating) if rating else ""


def _paragraphs(*parts: tuple[str, str]) -> str:
    return "\n\n".join(f"{title}\n{text}" for title, text in parts if text.strip())
