"""The sentence for each problem: what happened, what is safe, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.wording import problems_of_calendars, problems_of_data, problems_of_mail
from postview_desktop.wording.problem_details import fill
from postview_desktop.wording.problems_of_mail import WHEN_LOOKING
from postview_desktop.wording.translate import translate

_CONTEXT = "Problem"

SENTENCES: dict[Problem, str] = {
    **problems_of_data.SENTENCES,
    **problems_of_mail.SENTENCES,
    **problems_of_calendars.SENTENCES,
}


def sentence(error: PostviewError, *, looking: bool = False) -> str:
    """What happened, what is safe and what to do, in the user's language. A server's own answer stands at the end,
    and so does the backup that helps. `looking`: while it was looked for answers, no letter being sent."""
    template = WHEN_LOOKING.get(error.problem) if looking else None
    words = fill(translate(_CONTEXT, template or SENTENCES[error.problem]), error.details)
    if answer := " ".join(error.details.get("answer", "").split()):
        words += " " + translate("Problem", "The server said: “{answer}”").format(answer=answer[:300])
    if backup := error.details.get("backup"):
        words += " " + translate(
            "Problem",
            "The newest backup that this PostView can read is “{backup}” of {day}: when PostView starts, or with "
            "“postview-desktop rescue”, you can go back to it.",
        ).format(backup=backup, day=error.details.get("day", ""))
    return words[:1].upper() + words[1:]


def sentence_of(problem: Problem, details: Mapping[str, str] | None = None) -> str:
    """The sentence for a problem that was kept as a value, as in a letter's `problem` and `answer`."""
    return sentence(PostviewError(problem, **(details or {})))
