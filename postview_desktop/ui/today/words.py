"""What the Today page says about each thing that is due: title, reason, chip, icon and the one action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from postview_desktop.domain.follow_up import Channel
from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.letter import LetterState
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.breakable import shortened
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.mail_words import NAME_SHOWN, wrote
from postview_desktop.wording import reasons
from postview_desktop.wording.translate import translate


@dataclass(frozen=True, slots=True)
class DueWords:
    """One card. `tone` colours icon and chip, `action` are the words on its button."""

    icon: str
    tone: str
    title: str
    reason: str
    chip: str
    chip_tone: str
    action: str


def greeting(hour: int) -> str:
    if 5 <= hour < 12:
        return translate("Today", "Good morning")
    if 12 <= hour < 18:
        return translate("Today", "Good afternoon")
    return translate("Today", "Good evening")


def number_word(number: int) -> str:
    """Small numbers as a person says them, the others in digits."""
    words = (
        translate("Today", "nothing"), translate("Today", "one"), translate("Today", "two"),
        translate("Today", "three"), translate("Today", "four"), translate("Today", "five"),
        translate("Today", "six"), translate("Today", "seven"), translate("Today", "eight"),
        translate("Today", "nine"),
    )  # fmt: skip
    return words[number] if 0 <= number < len(words) else str(number)


def subtitle(day: str, can_today: int, overdue: int) -> str:
    """ "Monday 23 November · 3 things to do, nothing overdue" (N4: only what can be done today is counted)."""
    if not can_today:
        return translate("Today", "{day} · nothing to do today").format(day=day)
    if can_today == 1:
        things = translate("Today", "1 thing to do")
    else:
        things = translate("Today", "{n} things to do").format(n=can_today)
    if overdue:
        late = translate("Today", "{n} overdue").format(n=overdue)
    else:
        late = translate("Today", "nothing overdue")
    return translate("Today", "{day} · {things}, {late}").format(day=day, things=things, late=late)


def some_names(names: Sequence[str]) -> str:
    """ "Ana Ribeiro", "Ana Ribeiro and one other", "Ana Ribeiro and two others"."""
    if not names:
        return ""
    if len(names) == 1:
        return names[0]
    if len(names) == 2:
        return translate("Today", "{name} and one other").format(name=names[0])
    return translate("Today", "{name} and {n} others").format(name=names[0], n=number_word(len(names) - 1))


def first_names(names: Sequence[str]) -> str:
    """ "Ana, Joel and Priya"; titles before a name ("Dr.", "Ms.") are passed over."""
    firsts = [_first(name) for name in names]
    if len(firsts) > 4:
        return translate("Today", "{n} people").format(n=number_word(len(firsts)))
    if len(firsts) <= 1:
        return "".join(firsts)
    return translate("Today", "{names} and {last}").format(names=", ".join(firsts[:-1]), last=firsts[-1])


def _first(name: str) -> str:
    parts = name.split()
    given = next((part for part in parts if not part.endswith(".")), name)
    # A title before a surname alone ("Mr. Okafor") stays with it: nobody is called by a surname.
    if len(parts) == 2 and parts[0].endswith("."):
        return name
    return given


def job(organisation: str, role: str, title: str) -> str:
    """ "Data engineer, second round at Northwind"."""
    what = ", ".join(part for part in (role, mid_sentence(title) if role else title) if part)
    if not what:
        return organisation
    return translate("Today", "{what} at {organisation}").format(what=what, organisation=organisation)


def mid_sentence(title: str) -> str:
    """ "Second round" as "second round"; a word that may be a name keeps its capital."""
    common = translate(
        "Today",
        "first second third fourth fifth last final next phone video panel technical informal on-site screening",
    )
    first = title.partition(" ")[0]
    return title[:1].lower() + title[1:] if first.lower() in common.split() and first[1:].islower() else title


def due_words(item: DueItem, look: Look, clock: Clock) -> DueWords:
    icon, tone, title, action = _what(item)
    sentences = [reasons.sentence(reason, look.dates.day, look.dates.time) for reason in item.reasons]
    if item.kind is DueKind.THEIR_ANSWER and item.reasons[0].values.get("who"):
        title = translate("Today", "{they_wrote}. What did they say?").format(they_wrote=_their_mail(item, look, clock))
        found = translate("Today", "{name}. PostView found the mail in your mailbox; the plan waits for what it says.")
        sentences = [found.format(name=item.organisation)]
    if item.kind in (DueKind.FOLLOW_UP, DueKind.CLOSING) and item.channel is Channel.PHONE:
        sentences.append(_ask_for(item))
    chip, chip_tone = _chip(item, look, clock, tone)
    return DueWords(icon, tone, title, " ".join(part for part in sentences if part), chip, chip_tone, action)


def _their_mail(item: DueItem, look: Look, clock: Clock) -> str:
    values = item.reasons[0].values
    on = values["on"]
    assert isinstance(on, date)
    return wrote(shortened(str(values["who"]), NAME_SHOWN), str(values["subject"]), on, clock.today(), look.dates)


def _what(item: DueItem) -> tuple[str, str, str, str]:
    name = item.organisation
    match item.kind:
        case DueKind.ASK:
            title = translate("Today", "How does {name} want to hear from you?")
            return "message-square", "follow_up", title.format(name=name), translate("Today", "Say how")
        case DueKind.THANK_YOU:
            title = translate("Today", "Thank-you to {name}").format(name=some_names(item.people) or name)
            action = translate("Today", "Write") if not item.done else translate("Today", "Go on")
            return "mail", "thank_you", title, action
        case DueKind.FOLLOW_UP:
            return _follow_up(item)
        case DueKind.CLOSING:
            title = translate("Today", "Closing note to {name}").format(name=name)
            return "mail", "follow_up", title, translate("Today", "Write")
        case DueKind.THEIR_ANSWER:
            title = translate("Today", "{name} got in touch: what did they say?")
            return "inbox", "follow_up", title.format(name=name), translate("Today", "Say what")
        case DueKind.DOUBT:
            title = translate("Today", "Is this from {name}?").format(name=name)
            return "circle-help", "follow_up", title, translate("Today", "Open")
        case DueKind.REFLECTION:
            title = translate("Today", "Look back on {name}").format(name=name)
            return "notebook-pen", "reflection", title, translate("Today", "Look back")
        case DueKind.LETTER:
            title = translate("Today", "A letter to {name} needs you")
            if item.reasons and item.reasons[0].values.get("state") == LetterState.UNDELIVERED:
                title = translate("Today", "Your letter to {name} came back")
            title = title.format(name=some_names(item.people) or name)
            return "triangle-alert", "late", title, translate("Today", "Open")
        case DueKind.INTERVIEW:
            title = translate("Today", "Interview with {name}").format(name=name)
            return "calendar-days", "interview", title, translate("Today", "Open")
        case DueKind.GOAL:
            return "compass", "search", _goal(item), translate("Today", "See search")


def _follow_up(item: DueItem) -> tuple[str, str, str, str]:
    write = translate("Today", "Write")
    icon, title, action = {
        Channel.PHONE: (
            "phone",
            translate("Today", "Follow up with {name} by phone"),
            translate("Today", "Call sheet"),
        ),
        Channel.MESSAGE: ("message-square", translate("Today", "Follow up with {name} by message"), write),
        Channel.VISIT: ("footprints", translate("Today", "Visit {name}"), translate("Today", "Open")),
        Channel.LETTER: ("mail", translate("Today", "Follow up with {name} by letter"), write),
    }.get(item.channel or Channel.EMAIL, ("mail", translate("Today", "Follow up with {name} by e-mail"), write))
    return icon, "follow_up", title.format(name=item.organisation), action


def _goal(item: DueItem) -> str:
    left = max(item.wanted - item.done, 1)
    if left == 1:
        return translate("Today", "One new application this week")
    word = number_word(left)
    return translate("Today", "{n} new applications this week").format(n=word[:1].upper() + word[1:])


def _ask_for(item: DueItem) -> str:
    if item.people and item.phone:
        return translate("Today", "Ask for {name}, {phone}.").format(name=item.people[0], phone=item.phone)
    if item.people:
        return translate("Today", "Ask for {name}.").format(name=item.people[0])
    if item.phone:
        return translate("Today", "Call {phone}.").format(phone=item.phone)
    return ""


def _chip(item: DueItem, look: Look, clock: Clock, tone: str) -> tuple[str, str]:
    today = clock.today()
    if item.kind is DueKind.GOAL:
        return translate("Today", "this week"), tone
    if item.overdue:
        return translate("Today", "late, since {day}").format(day=_near(item.day, today, look)), "late"
    if item.best_at > clock.now() and wall_of(item.best_at, clock.zone()).date() == today:
        return translate("Today", "best at {time}").format(time=look.dates.clock(item.best_at, clock.zone())), tone
    if item.day <= today:
        if item.latest == today and item.earliest != today:
            return translate("Today", "today at the latest"), tone
        return translate("Today", "today"), tone
    return _near(item.day, today, look), tone


def _near(day: date, today: date, look: Look) -> str:
    return look.dates.relative(day, today)
