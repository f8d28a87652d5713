"""When a letter may leave: the advised time where it is still ahead (T2), now, or another time."""

from __future__ import annotations

from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.services.letters import Letters
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.letters.actions import SendOption
from postview_desktop.wording import reasons
from postview_desktop.wording.translate import translate

NOW, OTHER = 0, -1
WORTH_WAITING = 300
"""Seconds. An advised time nearer than this is now."""

_ADVISED_KINDS = frozenset({LetterKind.THANK_YOU, LetterKind.PASS_THANKS_ON})


def advised_at(letter: Letter, letters: Letters, clock: Clock) -> int:
    """The advised instant in epoch seconds; 0 where there is none or it has come."""
    if letter.kind not in _ADVISED_KINDS or letter.interview_id is None:
        return 0
    at = letters.advised_at(letter.interview_id).at
    return at if at > clock.now() + WORTH_WAITING else 0


def send_options(letter: Letter, letters: Letters, look: Look, clock: Clock) -> tuple[SendOption, ...]:
    """The first one is what the main button does."""
    now = SendOption(NOW, translate("SendOptions", "Send now"), translate("SendOptions", "It leaves in 10 seconds."))
    other = SendOption(OTHER, translate("SendOptions", "At another time…"))
    at = advised_at(letter, letters, clock)
    if not at:
        return (now, other)
    wall = wall_of(at, clock.zone())
    time = look.dates.time(wall)
    if wall.date() == clock.today():
        text = translate("SendOptions", "Send at {time}").format(time=time)
    else:
        text = translate("SendOptions", "Send {day}, {time}").format(day=look.dates.short_day(wall.date()), time=time)
    hint = ""
    if letter.interview_id is not None:
        hint = reasons.sentences(letters.advised_at(letter.interview_id).reasons, look.dates.short_day)
    return (SendOption(at, text, hint), now, other)
