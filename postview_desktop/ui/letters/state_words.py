"""Where a letter is, for a person: the word, a colour, a shape, and one sentence about what happens next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.outbox import GROUPS, Group
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.wording import names, problems
from postview_desktop.wording.translate import translate

GROUP_ORDER = (Group.UNCERTAIN, Group.REFUSED, Group.WAITING, Group.SENDING, Group.DRAFT, Group.SENT)
"""What needs the person comes first."""

TONES: dict[Group, str] = {
    Group.UNCERTAIN: "late",
    Group.REFUSED: "late",
    Group.WAITING: "follow_up",
    Group.SENDING: "interview",
    Group.DRAFT: "thank_you",
    Group.SENT: "search",
}

ICONS: dict[Group, str] = {
    Group.UNCERTAIN: "circle-help",
    Group.REFUSED: "circle-x",
    Group.WAITING: "clock",
    Group.SENDING: "send",
    Group.DRAFT: "pencil",
    Group.SENT: "circle-check",
}


def group_of(letter: Letter) -> Group:
    return GROUPS[letter.state]


def group_title(group: Group) -> str:
    return {
        Group.UNCERTAIN: translate("LetterStates", "Uncertain"),
        Group.REFUSED: translate("LetterStates", "Refused"),
        Group.WAITING: translate("LetterStates", "Waiting"),
        Group.SENDING: translate("LetterStates", "Sending"),
        Group.DRAFT: translate("LetterStates", "Drafts"),
        Group.SENT: translate("LetterStates", "Sent"),
    }[group]


def title_of(kind: LetterKind, name: str) -> str:
    """What a letter is called as a heading."""
    if not name:
        return names.heading(kind)
    return {
        LetterKind.THANK_YOU: translate("LetterStates", "Thank-you to {name}"),
        LetterKind.FOLLOW_UP: translate("LetterStates", "Follow-up to {name}"),
        LetterKind.CLOSING: translate("LetterStates", "Closing note to {name}"),
        LetterKind.PASS_THANKS_ON: translate("LetterStates", "Request to {name} to pass thanks on"),
        LetterKind.NO_SHOW: translate("LetterStates", "Note to {name}, after nobody came"),
        LetterKind.ACCEPTANCE: translate("LetterStates", "Acceptance to {name}"),
        LetterKind.DECLINE: translate("LetterStates", "Decline to {name}"),
        LetterKind.WITHDRAWAL: translate("LetterStates", "Withdrawal to {name}"),
        LetterKind.REPLY_TO_REJECTION: translate("LetterStates", "Reply to {name}, after the rejection"),
        LetterKind.INVITATION_REPLY: translate("LetterStates", "Answer to the invitation of {name}"),
    }[kind].format(name=name)


TroubleOf = Callable[[Letter], PostviewError | None]
"""What the last try to send a letter met, if anything."""
WhyOf = Callable[[Letter], str]
"""What else is known about a letter that waits for the person (`Circumstances.of`)."""


@dataclass(frozen=True, slots=True)
class StateWords:
    """`text` is one or two sentences; `detail` the server's own words, where there are any."""

    text: str
    detail: str = ""


def state_words(
    letter: Letter, look: Look, clock: Clock, trouble: PostviewError | None = None, why: str = ""
) -> StateWords:
    """What is so, and what happens next; empty for a draft. `trouble` is what the last try met, `why` what else is
    known (`WhyOf`)."""
    met = problems.sentence(trouble) if trouble is not None else ""
    match letter.state:
        case LetterState.DRAFT:
            return StateWords("")
        case LetterState.SCHEDULED:
            return StateWords(_scheduled(letter, look, clock, met))
        case LetterState.CLAIMED | LetterState.COMMITTING:
            return StateWords(translate("LetterStates", "It is being sent now."))
        case LetterState.SENT:
            return StateWords(_sent(letter, look, clock))
        case LetterState.REJECTED:
            return StateWords(met or translate("LetterStates", "The mail server refused it."))
        case LetterState.BLOCKED:
            return StateWords(met or translate("LetterStates", "The mail account does not let it through."))
        case LetterState.LATE:
            if trouble is not None and trouble.problem is Problem.DAY_PASSED:
                return StateWords(met)
            return StateWords(
                translate(
                    "LetterStates",
                    "It was to leave {when}, and that time has passed. It stays here until you say whether it still"
                    " should go.",
                ).format(when=when(letter.send_at, look, clock))
            )
        case LetterState.HELD:
            return StateWords(met or why or translate("LetterStates", "It waits for your word before it goes."))
        case LetterState.UNKNOWN:
            text = why or translate(
                "LetterStates",
                "The letter went out, and no answer came back: it may have arrived. It is never sent again by itself."
                " Look into the Sent folder of your mail, then say what you found.",
            )
            return StateWords(text, letter.answer)
        case LetterState.UNDELIVERED:
            return StateWords(met or translate("LetterStates", "It came back: the address did not take it."))


def _sent(letter: Letter, look: Look, clock: Clock) -> str:
    moment = when(letter.sent_at, look, clock)
    if letter.sent_via is None:
        return translate("LetterStates", "Sent {when}.").format(when=moment)
    return translate("LetterStates", "Sent {when}, {how}.").format(when=moment, how=names.label(letter.sent_via))


def _scheduled(letter: Letter, look: Look, clock: Clock, met: str) -> str:
    now = clock.now()
    if letter.attempts and letter.next_try_at > now:
        text = translate("LetterStates", "It could not leave yet. The next try is {when}.").format(
            when=when(letter.next_try_at, look, clock)
        )
        return f"{text} {met}".strip()
    left = letter.send_at - now
    if left <= 0 and letter.next_try_at > now:
        return translate("LetterStates", "It was held up, and it is night there. It leaves {when}.").format(
            when=when(letter.next_try_at, look, clock)
        )
    if left <= 0:
        return translate("LetterStates", "It leaves now.")
    if left < 60:
        return translate("LetterStates", "It leaves in {seconds} s.").format(seconds=left)
    return translate("LetterStates", "It leaves {when}.").format(when=when(letter.send_at, look, clock))


def when(at: int, look: Look, clock: Clock) -> str:
    """An instant (epoch seconds) in the user's zone: "today at 17:30", "on Tue 24 Nov at 09:00"."""
    wall = wall_of(at, clock.zone())
    time = look.dates.time(wall)
    if wall.date() == clock.today():
        return translate("LetterStates", "today at {time}").format(time=time)
    return translate("LetterStates", "on {day} at {time}").format(day=look.dates.short_day(wall.date()), time=time)
