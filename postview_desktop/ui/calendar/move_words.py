"""What is said of a move: beside the pointer in short, in a sheet in full, and when it is made."""

from __future__ import annotations

from datetime import date

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.follow_up import Reason, Why
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Verdict
from postview_desktop.ui.common.context import Look
from postview_desktop.wording import problems, reasons
from postview_desktop.wording.translate import translate

ASIDE = frozenset({Why.NOBODY_TOLD})
"""True of every day: said when it is asked where to and when it is moved, not while hovering."""


def against(verdict: Verdict, look: Look) -> str:
    """What speaks against a day, beside the pointer: "" where nothing does."""
    if not verdict.possible:
        return _short(verdict)
    said = verdict.against or tuple(note for note in verdict.notes if note.why not in ASIDE)
    return " ".join(_sentence(reason, look) for reason in said)


def whole(verdict: Verdict, look: Look) -> str:
    """All that is to be known of a move, in sentences."""
    if not verdict.possible:
        return refusal(verdict)
    return " ".join(_sentence(reason, look) for reason in (*verdict.against, *verdict.notes))


def refusal(verdict: Verdict) -> str:
    """Why it cannot be done, in a sentence."""
    return problems.sentence(verdict.error())


def _sentence(reason: Reason, look: Look) -> str:
    return reasons.sentence(reason, look.dates.day, look.dates.time)


def _short(verdict: Verdict) -> str:
    words = {
        Problem.STAYS_AHEAD: translate("Moving", "That is over already."),
        Problem.STAYS_AS_IT_WAS: translate("Moving", "What has happened stays on its day."),
        Problem.NOT_TAKING_PLACE: translate("Moving", "It does not take place."),
        Problem.NO_DAY_TO_MOVE: translate("Moving", "This can be done on any day."),
        Problem.NO_HOUR_YET: translate("Moving", "Its best hour follows from the interview."),
        Problem.TOO_SHORT: translate("Moving", "Five minutes at least."),
        Problem.TOO_LONG: translate("Moving", "Two weeks at most."),
        Problem.TOO_FAR_AHEAD: translate("Moving", "That is more than three years ahead."),
        Problem.PLAN_CHANGED: translate("Moving", "The plan is another one by now."),
        Problem.NOT_IN_STATE: translate("Moving", "Its letter is leaving right now."),
    }
    return words.get(verdict.problem or Problem.NO_DAY_TO_MOVE) or refusal(verdict)


def name_of(item: CalendarItem) -> str:
    """What is moved, within a sentence: "Follow-up for Northwind"."""
    words = {
        "follow_up": translate("Moving", "Follow-up for {name}"),
        "closing": translate("Moving", "Closing note for {name}"),
        "thank_you": translate("Moving", "Thank-you for {name}"),
        "letter": translate("Moving", "Letter for {name}"),
    }.get(item.kind, translate("Moving", "{name}"))
    return words.format(name=item.organisation)


def moved_to(item: CalendarItem, day: date, hours: str, look: Look) -> str:
    """What was done, for the quiet line. `hours` where the hours are others now ("10:00 – 11:30")."""
    when = look.dates.day(day)
    if hours:
        when = translate("Moving", "{day}, {hours}").format(day=when, hours=hours)
    done = translate("Moving", "{name} is now on {day}.").format(name=name_of(item), day=when)
    if item.kind == "interview":
        return f"{done} {translate('Moving', 'Nobody but you was told.')}"
    return done
