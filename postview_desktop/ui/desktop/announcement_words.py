"""What a notification says about a thing that is due, and the buttons it has (N1, N2)."""

from __future__ import annotations

from postview_desktop.domain.follow_up import Channel
from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.letter import LetterState
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.services.reminders import Announcement, has_just_ended
from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.desktop.notice import OPEN, Notice
from postview_desktop.wording import reasons
from postview_desktop.wording.translate import translate

TOMORROW = "tomorrow"
DONE = "done"
TWO_MINUTES = "two_minutes"
LATER = "later"

NAMED_IN_DIGEST = 3

FOLLOW_UPS = frozenset({DueKind.FOLLOW_UP, DueKind.CLOSING})
"""What can be put off or said to be done by a button: the steps of a plan."""


def notice_of(announcement: Announcement, dates: Dates, zone: str) -> Notice:
    """The announcement in words; times are told in `zone`, the user's own."""
    item = announcement.item
    if item is None:
        return _digest(announcement, dates, zone)
    actions = [(OPEN, translate("Announcement", "Open"))]
    if has_just_ended(item):
        first = (TWO_MINUTES, translate("Announcement", "Two minutes")) if announcement.reflects else actions[0]
        actions = [first, (LATER, translate("Announcement", "Later"))]
    if item.kind in FOLLOW_UPS:
        actions += [(TOMORROW, translate("Announcement", "Tomorrow")), (DONE, translate("Announcement", "Done"))]
    return Notice(
        key=announcement.key,
        title=title_of(item, dates, zone),
        text=_text_of(item, dates, announcement.reflects),
        actions=tuple(actions),
    )


def title_of(item: DueItem, dates: Dates, zone: str) -> str:
    """One line: what is to be done."""
    if item.kind is DueKind.GOAL:
        return translate("Announcement", "Keep the search broad: an application this week?")
    if item.kind is DueKind.INTERVIEW:
        words = (
            translate("Announcement", "Tomorrow at {time}: {name}")
            if item.key.startswith("evening:")
            else translate("Announcement", "At {time}: {name}")
        )
        return words.format(time=dates.time(wall_of(item.best_at, zone)), name=item.organisation)
    if item.kind is DueKind.THEIR_ANSWER and item.reasons and item.reasons[0].values.get("who"):
        words = translate("Announcement", "{who} of {name} wrote: what did they say?")
        return words.format(who=item.reasons[0].values["who"], name=item.organisation)
    if item.kind is DueKind.DOUBT and item.reasons[0].values.get("to"):
        return translate("Announcement", "Did a letter to {to} come back?").format(to=item.reasons[0].values["to"])
    if item.kind is DueKind.LETTER and item.reasons[0].values.get("state") == LetterState.UNDELIVERED:
        return translate("Announcement", "Your letter to {people} came back").format(people=", ".join(item.people))
    return _TITLES[item.kind]().format(name=item.organisation, people=", ".join(item.people) or item.organisation)


def asks_how_it_went(organisation: str) -> str:
    return translate("Announcement", "How did it go at {name}?").format(name=organisation)


_TITLES = {
    DueKind.ASK: lambda: translate("Announcement", "How did it go at {name}?"),
    DueKind.THANK_YOU: lambda: translate("Announcement", "Say thank you to {people}"),
    DueKind.FOLLOW_UP: lambda: translate("Announcement", "Follow up with {name} today"),
    DueKind.CLOSING: lambda: translate("Announcement", "Closing note to {name} today"),
    DueKind.THEIR_ANSWER: lambda: translate("Announcement", "{name} got in touch: what did they say?"),
    DueKind.DOUBT: lambda: translate("Announcement", "Is this mail from {name}?"),
    DueKind.REFLECTION: lambda: translate("Announcement", "Look back on {name}"),
    DueKind.LETTER: lambda: translate("Announcement", "A letter to {people} needs you"),
}


def _text_of(item: DueItem, dates: Dates, reflects: bool) -> str:
    parts = [reasons.sentence(reason, dates.day, dates.time) for reason in item.reasons[:2]]
    if item.kind in FOLLOW_UPS and item.channel is Channel.PHONE and item.phone:
        parts.append(translate("Announcement", "Number: {phone}").format(phone=item.phone))
    if reflects:
        parts = [translate("Announcement", "Two minutes now, while it is fresh: what they asked, and what you said.")]
    elif item.kind is DueKind.ASK:
        parts = [translate("Announcement", "Two minutes now: how they want to hear from you, and the thank-you.")]
    return " ".join(parts) or ", ".join(part for part in (item.role, item.title) if part)


def _digest(announcement: Announcement, dates: Dates, zone: str) -> Notice:
    items = announcement.digest
    lines = [title_of(item, dates, zone) for item in items[:NAMED_IN_DIGEST]]
    if len(items) > NAMED_IN_DIGEST:
        lines.append(translate("Announcement", "and {number} more").format(number=len(items) - NAMED_IN_DIGEST))
    title = translate("Announcement", "{number} things are due").format(number=len(items))
    return Notice(
        key=announcement.key,
        title=title,
        text="\n".join(lines),
        actions=((OPEN, translate("Announcement", "Open")),),
    )
