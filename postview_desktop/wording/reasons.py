"""Why a date is that date, in whole sentences (F9). The way to write a day is handed in by whoever shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time

from postview_desktop.domain.application import Stage
from postview_desktop.domain.errors import Problem
from postview_desktop.domain.follow_up import AwayReason, Reason, Why
from postview_desktop.domain.letter import LetterState
from postview_desktop.wording.names import label
from postview_desktop.wording.translate import translate

SayDate = Callable[[date], str]
SayTime = Callable[[datetime], str]

HOURS = ("at", "taken")
"""Values that are an hour of a clock, as text ("14:30")."""


def sentences(reasons: Iterable[Reason], say_date: SayDate) -> str:
    """All reasons, one after the other, as one text."""
    return " ".join(sentence(reason, say_date) for reason in reasons)


def sentence(reason: Reason, say_date: SayDate, say_time: SayTime | None = None) -> str:
    """One reason as one sentence; `say_date` writes a day as the reader is used to, `say_time` an hour of the clock."""
    words = {name: say_date(value) if isinstance(value, date) else str(value) for name, value in reason.values.items()}
    if say_time is not None:
        for name in HOURS:
            if name in words:
                words[name] = say_time(datetime.combine(date(2001, 1, 1), time.fromisoformat(words[name])))
    special = _SPECIAL.get(reason.why)
    if special is not None:
        return special(words)
    return _sentences()[reason.why].format(**words)


def _sentences() -> dict[Why, str]:
    """Asked for anew each time: the language may have changed."""
    return {
        Why.AFTER_THEIR_DATE: translate(
            "Reasons", "They named {their}; you never ask before their date, so the first working day after it."
        ),
        Why.WE_CALL_YOU_DATED: translate(
            "Reasons", "They said they would call by {their}; if they do not, the first working day after it."
        ),
        Why.WE_CALL_YOU: translate(
            "Reasons", "They said they would get in touch and named no date, so you give them two weeks."
        ),
        Why.NOT_BEFORE_EARLIEST: translate(
            "Reasons", "There are days off in between, and it is never before {working_days} working days."
        ),
        Why.MOVED_FROM_WEEKEND: translate("Reasons", "Moved from {from}, a weekend, to {to}."),
        Why.MOVED_FROM_HOLIDAY: translate("Reasons", "Moved from {from}, {holiday}, to {to}."),
        Why.DAYS_SINCE_LAST: translate(
            "Reasons", "At least {days} days lie between two follow-ups to one organisation; the last was on {last}."
        ),
        Why.OTHER_PLANNED: translate(
            "Reasons",
            "At least {days} days lie between two follow-ups to one organisation; another is planned for {other}.",
        ),
        Why.AFTER_FIRST: translate("Reasons", "A week after your follow-up on {last}, if nothing is heard."),
        Why.AFTER_SECOND: translate(
            "Reasons", "Two weeks after your last follow-up on {last}, if nothing is heard: a closing note."
        ),
        Why.TOO_EARLY: translate(
            "Reasons", "The earliest day is {earliest}: {working_days} working days after the interview."
        ),
        Why.PUT_OFF: translate("Reasons", "You put it off to {until}."),
        Why.PAST_LATEST: translate("Reasons", "That is past the latest day, {latest}."),
        Why.DO_NOT_CONTACT: translate("Reasons", "They asked not to be contacted, so there is no follow-up."),
        Why.THEY_ANSWERED: translate(
            "Reasons", "They got in touch on {on}, so the plan has stopped. What did they say about what comes next?"
        ),
        Why.NEW_ROUND: translate("Reasons", "There is a further round on {on}; its plan takes over."),
        Why.ALL_DONE: translate(
            "Reasons", "Two follow-ups and a closing note are all that is sent for one round. It is their turn now."
        ),
        Why.NOT_ENDED: translate("Reasons", "The interview has not ended yet; the plan begins when it has."),
        Why.NOT_HELD: translate("Reasons", "The interview was not held, so there is nothing to follow up."),
        Why.THANKS_TWO_HOURS: translate(
            "Reasons", "Best about two hours after the end, at {at} there. You may write it at once."
        ),
        Why.THANKS_NEXT_MORNING: translate(
            "Reasons", "It ended late, so best the next morning at {at} there. You may write it at once."
        ),
        Why.THANKS_SAME_EVENING: translate(
            "Reasons", "It ended late and tomorrow is a day off, so best this evening at {at} there."
        ),
        Why.THANKS_LATE: translate("Reasons", "More than a day has passed. Late thanks are still thanks."),
        Why.THANKS_VERY_LATE: translate(
            "Reasons", "More than two days have passed; the letter says openly that it comes late."
        ),
        Why.OVERLAPS: translate("Reasons", "At {at} is your interview with {organisation}."),
        Why.HOUR_MISSING: translate(
            "Reasons", "There is no {at} there on that day: the clocks go forward, and it begins at {taken}."
        ),
        Why.HOUR_TWICE: translate(
            "Reasons", "{at} comes twice there on that day: the clocks go back. The first is taken."
        ),
        Why.HOUR_SECOND: translate(
            "Reasons", "{at} comes twice there on that day: the clocks go back. This is the second."
        ),
        Why.NOBODY_TOLD: translate("Reasons", "{who} invited you, and moving it here tells nobody."),
        Why.NIGHT_THERE: translate("Reasons", "It would arrive at {at} there, in the night."),
        Why.LETTER_TOO: translate("Reasons", "Its letter is ready and moves along: it leaves at {at} that day."),
        Why.OTHERS_MAKE_ROOM: translate(
            "Reasons", "Another follow-up to this organisation makes room: it moves to {other}."
        ),
        Why.ASK_NOW: translate(
            "Reasons", "Say how and when they want to hear from you, while you remember their words."
        ),
        Why.LOOK_BACK: translate("Reasons", "Two minutes now help with the next interview. Only if it helps you."),
    }


QUOTED = 120
"""So much of what they said or wrote is quoted in a reason (characters); the whole stands with the instruction."""


def _contact_on(words: dict[str, str]) -> str:
    if not words.get("words"):
        return translate("Reasons", "They asked you to get in touch on {said}.").format(**words)
    quote = _short(words["words"].rstrip(" ."))
    return translate("Reasons", "They asked you to get in touch on {said}: “{quote}”.").format(
        said=words["said"], quote=quote
    )


def _nothing_said(words: dict[str, str]) -> str:
    if "since" in words:
        return translate("Reasons", "No date was given, so one week after they got in touch on {since}.").format(
            since=words["since"]
        )
    return translate("Reasons", "No date was given, so one week after the interview.")


def _named_day_off(words: dict[str, str]) -> str:
    if words["holiday"]:
        return translate("Reasons", "That is {holiday} there, but it is the day that they named.").format(**words)
    return translate("Reasons", "That is a weekend there, but it is the day that they named.")


def _day_off(words: dict[str, str]) -> str:
    if words["holiday"]:
        return translate("Reasons", "Nobody works there on {on}: it is {holiday}.").format(**words)
    return translate("Reasons", "Nobody works there on {on}: it is a weekend.").format(**words)


def _outcome(words: dict[str, str]) -> str:
    return translate("Reasons", "The application has ended ({stage}), so nothing is to be followed up.").format(
        stage=label(Stage(words["stage"]))
    )


def _put_away(words: dict[str, str]) -> str:
    why = label(AwayReason(words["away"])) if words["away"] else ""
    told = words["reason"] or why
    if not told:
        return translate("Reasons", "You put this reminder away.")
    if words["reason"] and why:
        told = translate("Reasons", "{why}; {reason}").format(why=why, reason=words["reason"])
    return translate("Reasons", "You put this reminder away: {told}.").format(told=told.rstrip("."))


def _otherwise(words: dict[str, str]) -> str:
    return translate("Reasons", "You decided on {until} yourself: “{reason}”.").format(**words)


def _answer_came(words: dict[str, str]) -> str:
    if not words.get("who"):
        told = translate("Reasons", "They got in touch on {on}.")
    elif words["subject"]:
        told = translate("Reasons", "On {on} {who} wrote: “{subject}”.")
    else:
        told = translate("Reasons", "On {on} {who} wrote.")
    asked = translate("Reasons", "What they said is the new instruction; the plan waits for it.")
    return f"{told.format(**_shortened(words))} {asked}"


def _perhaps_theirs(words: dict[str, str]) -> str:
    told = (
        translate("Reasons", "On {on} came a mail from {sender}: “{subject}”.")
        if words["subject"]
        else translate("Reasons", "On {on} came a mail from {sender}, without a subject.")
    )
    asked = translate("Reasons", "Is it an answer of theirs? Follow-ups to them wait until you have said so.")
    who, address = words["who"], words["address"]
    sender = who if who == address else f"{who} ({address})"
    return f"{told.format(**_shortened(words), sender=sender)} {asked}"


def _perhaps_bounced(words: dict[str, str]) -> str:
    told = (
        translate("Reasons", "A mail server reported on {on} that a letter did not arrive: “{report}”.")
        if words["report"]
        else translate("Reasons", "A mail server reported on {on} that a letter did not arrive.")
    )
    asked = translate("Reasons", "It does not say which; the last one to {to} may be meant.")
    return f"{told.format(on=words['on'], report=_short(words['report']))} {asked.format(to=words['to'])}"


def _shortened(words: dict[str, str]) -> dict[str, str]:
    """With a subject that is no longer than what is quoted."""
    return {**words, "subject": _short(words.get("subject", ""))}


def _short(quote: str) -> str:
    return quote if len(quote) <= QUOTED else quote[:QUOTED].rsplit(" ", 1)[0] + "…"


def _goal(words: dict[str, str]) -> str:
    if words["added"] == "0":
        return translate("Reasons", "Your goal is {goal} a week; none so far. You can change it in Settings.").format(
            **words
        )
    return translate("Reasons", "{added} of {goal} this week. You can change the goal in Settings.").format(**words)


def _letter(words: dict[str, str]) -> str:
    state = LetterState(words["state"])
    told = {
        LetterState.UNKNOWN: translate(
            "Reasons", "The connection broke while it was being handed over. Please say whether it arrived."
        ),
        LetterState.REJECTED: translate("Reasons", "The mail server refused it. It is as it was; you can mend it."),
        LetterState.BLOCKED: translate("Reasons", "It waits, because the mail account needs you."),
        LetterState.LATE: _late(words.get("problem", "")),
        LetterState.UNDELIVERED: _came_back(words.get("problem", "")),
        LetterState.HELD: _held(words.get("problem", "")),
    }
    return told.get(state, translate("Reasons", "It is held until you say what shall become of it."))


def _late(problem: str) -> str:
    if problem == Problem.DAY_PASSED:
        return translate("Reasons", "It speaks of a day that is over there. Please say whether it should still go.")
    return translate("Reasons", "Its time has passed. Please say whether it should still go.")


def _held(problem: str) -> str:
    match problem:
        case Problem.ADDRESS_CHANGED:
            return translate("Reasons", "The address on the card is another one by now. Please say which.")
        case Problem.INVITATION_CHANGED:
            return translate("Reasons", "The invitation has changed since. Delete this answer and answer it again.")
        case Problem.CLOCK_SET_BACK:
            return translate("Reasons", "The clock was wrong when it was made ready. Please choose its hour.")
        case _:
            return translate(
                "Reasons", "Something came in between, perhaps a word from them. Please say whether it should still go."
            )


def _came_back(problem: str) -> str:
    return {
        Problem.NO_SUCH_MAILBOX: translate(
            "Reasons", "It came back: there is no such mailbox. Correct the address and send it again."
        ),
        Problem.MAILBOX_FULL: translate(
            "Reasons", "It came back: their mailbox is full. Send it again in a day or two, or reach them another way."
        ),
        Problem.REFUSED_THERE: translate(
            "Reasons", "It came back: their mail server did not want it. Reach them another way, or send it once more."
        ),
    }.get(Problem(problem) if problem else Problem.NOT_DELIVERED) or translate(
        "Reasons", "It came back. Look at the address, then send it again or reach them another way."
    )


_SPECIAL: dict[Why, Callable[[dict[str, str]], str]] = {
    Why.THEY_SAID_CONTACT_ON: _contact_on,
    Why.NOTHING_SAID: _nothing_said,
    Why.NAMED_DAY_OFF: _named_day_off,
    Why.DAY_OFF: _day_off,
    Why.OUTCOME: _outcome,
    Why.PUT_AWAY: _put_away,
    Why.DECIDED_OTHERWISE: _otherwise,
    Why.ANSWER_CAME: _answer_came,
    Why.PERHAPS_THEIRS: _perhaps_theirs,
    Why.PERHAPS_BOUNCED: _perhaps_bounced,
    Why.WEEKLY_GOAL: _goal,
    Why.LETTER_NEEDS_YOU: _letter,
}
