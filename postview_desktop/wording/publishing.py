"""The words for an event that was changed in the calendar elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from postview_desktop.services.publishing import Publishing
from postview_desktop.services.publishing_round import Question, QuestionKind
from postview_desktop.wording.translate import translate

MOST_TOLD = 20


def name(question: Question) -> str:
    """What the event is called."""
    return question.mine or question.summary or translate("Publishing", "An event")


def what(
    question: Question, publishing: Publishing, day: Callable[[date], str], time: Callable[[datetime], str]
) -> str:
    """What became of it there, as the end of a sentence."""
    there, here = publishing.start_there(question), publishing.start_here(question)
    match question.kind:
        case QuestionKind.DELETED:
            return translate("Publishing", "it was deleted there.")
        case QuestionKind.TAKEN:
            return translate("Publishing", "something else is in its place there: “{event}”.").format(
                event=question.summary or translate("Publishing", "it cannot be read")
            )
        case QuestionKind.CHANGED_AND_GONE:
            return translate("Publishing", "it is no longer here, and was changed there.")
        case QuestionKind.CHANGED if there is not None and here is not None and there != here:
            words = translate(
                "Publishing", "there it is on {there_day}, {there_time}; here on {here_day}, {here_time}."
            )
            return words.format(
                there_day=day(there.date()), there_time=time(there), here_day=day(here.date()), here_time=time(here)
            )
        case QuestionKind.CHANGED if question.summary and question.summary != question.mine:
            return translate("Publishing", "there it is called “{event}”.").format(event=question.summary)
        case QuestionKind.CHANGED if question.only_moved:
            return translate("Publishing", "its time or place was changed there.")
        case QuestionKind.CHANGED:
            return translate("Publishing", "what it says was changed there, or it became a series or got guests.")
