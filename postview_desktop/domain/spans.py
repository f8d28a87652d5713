"""F2: reads what they said about following up, so that the user has only to confirm it.

A small grammar of our own: it shows how it read the words, and would rather say nothing than guess. English is read
here, German, French and Spanish by `span_speech`; the words themselves tell which of them it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from postview_desktop.domain.follow_up import InstructionKind
from postview_desktop.domain.span_days import Context, Found, Reading, find_days, plain
from postview_desktop.domain.span_languages import folded, languages_of, speech_of
from postview_desktop.domain.span_speech import read_speech
from postview_desktop.domain.working_days import WorkingDays

MONTH_FIRST_COUNTRIES = frozenset({"US", "FM", "MH", "PW", "PH", "PR", "GU", "VI", "AS", "MP"})
"""Where 12/4 is the 4th of December."""


@dataclass(frozen=True, slots=True)
class Understood:
    """What the words say, for the user to confirm: the kind, and the day where they name or count one.

    `reading` and `number` tell how the day was read, `words` is the part of the text that it was read from.
    """

    kind: InstructionKind
    on: date | None
    reading: Reading = Reading.NO_DAY
    number: int = 0
    words: str = ""


def understand(words: str, said_on: date, country: str = "", *, days: WorkingDays | None = None) -> Understood | None:
    """Reads a quote; None where it says neither a day that can be told nor who gets in touch.

    Spans are counted from `said_on`, working days by `days` (Monday to Friday where not given). `country` (ISO
    3166-1 alpha-2) tells whether 4/12 is the 4th of December or April 12.
    """
    context = Context(said_on, days or WorkingDays(), country.upper() in MONTH_FIRST_COUNTRIES)
    read = [
        one
        for language in languages_of(plain(words))
        if (one := _english(words, context) if language == "en" else _otherwise(words, language, context)) is not None
    ]
    # Words that two languages share ("3 november") count where both read the same.
    return read[0] if len({(one.kind, one.on) for one in read}) == 1 else None


def _otherwise(words: str, language: str, context: Context) -> Understood | None:
    text, places = folded(words)
    said = read_speech(speech_of(language), text, context)
    if said is None or said.day is None:
        return None if said is None else Understood(said.kind, None)
    day = said.day
    on = day.contact if said.kind is InstructionKind.CONTACT_ON else day.latest
    quote = plain(words)[places[day.start] : places[day.end - 1] + 1]
    return Understood(said.kind, on, day.reading, day.number, quote)


def _english(words: str, context: Context) -> Understood | None:
    text = plain(words)
    forbids = _FORBID.search(text) is not None
    found = find_days(text, context)
    if forbids:
        return _forbidden(text, found)
    if found and not _MEETING.search(text):
        kind, day = _with_kind(text, found)
        chosen = day.contact if kind is InstructionKind.CONTACT_ON else day.latest
        if kind is InstructionKind.CONTACT_ON and _AFTER.search(text[: day.start]) and day.reading in _POINTS:
            # "any time after Friday": Friday itself is not meant.
            chosen = context.days.after(chosen)
        return Understood(kind, chosen, day.reading, day.number, text[day.start : day.end])
    if _SOME_TIME.search(text):
        return None
    if _NOTHING.search(text):
        return Understood(InstructionKind.NOT_ASKED, None)
    if _CALL_YOU.search(text) or _LET_YOU_KNOW.search(text):
        return Understood(InstructionKind.WE_CALL_YOU, None)
    return None


_POINTS = frozenset({Reading.NAMED_DAY, Reading.WEEKDAY, Reading.NEXT_DAYS})
_CHANNELS = r"(?:contact|call|ring|phone|telephone|e-?mail|write|text|message|chase|ping)"
_FORBID = re.compile(
    r"\b(?:do not|don't|dont|never|must not|mustn't|should not|shouldn't|not to|no need to|need not|rather not)"
    r" (?!hesitate|forget|be |worry|miss|fail)(?:please |to |ever |try to |have to |need to )*"
    rf"(?:{_CHANNELS}|follow up|get in touch|reach out|come by|visit)\b(?! you\b)"
    r"|\bno (?:phone )?(?:calls|e-?mails|follow-?ups?|enquiries|inquiries|contact)\b"
)
_BEFORE = re.compile(r"\b(?:before|until|till|prior to)(?: the)? ?$")
_AFTER = re.compile(r"\bafter(?: the)? ?$")
_DEADLINE = re.compile(
    r"\b(?:by|until|till|before|within|up to|no later than|latest|in the next|over the next)(?: the)? ?$"
)
_OTHERS = r"(?:we|they|she|he|i|hr|someone|somebody|the team|our team|recruiting|the recruiter|my colleague)"
_WILL = (
    r"(?:'ll|'d| will| shall| would| can| are going to| is going to| am going to|'re going to)?"
    r"(?: then| also| definitely)?"
)
_CALL_YOU = re.compile(
    rf"\b{_OTHERS}{_WILL} (?:{_CHANNELS}|reach out|get in touch|be in touch|give (?:you|me) a (?:call|ring))\b"
    rf"|\b(?:{_CHANNELS}|reach out to) you\b|\bgive you a (?:call|ring)\b|\b(?:be|we're) in touch\b"
)
_LET_YOU_KNOW = re.compile(
    r"\b(?:hear(?:ing)?|heard)(?: back)? from (?:us|them|me|him|her|hr)\b|\blet(?:ting)? (?:you|me) know\b"
    r"|\b(?:get|getting|come|coming) back to (?:you|me)\b|\b(?:inform|notify|update|tell) (?:you|me)\b"
    r"|\b(?:write|get) to (?:you|me)\b|\b(?:get|receive|expect|have) (?:an?|our|their|the) "
    r"(?:call|answer|e-?mail|mail|letter|decision|reply|response|news|feedback|offer)\b"
)
_DECIDE = re.compile(
    _LET_YOU_KNOW.pattern
    + r"|\b(?:decid(?:e|es|ed|ing)|decision|mak(?:e|ing) up our minds?|hear|heard|choos(?:e|ing)|finali[sz](?:e|ing)"
    r"|know more|give us|allow|we need|they need|takes?|answer|feedback|an outcome|the outcome|wrap(?:ped)? up)\b"
)
_CONTACT = re.compile(
    rf"(?<!to )\b(?:{_CHANNELS}|reach out|reach|get in touch|drop|check in|check back|check|follow up|try again|try"
    r"|come by|come back|come in|stop by|ask|speak to|talk to|visit|touch base|send"
    r"|give (?:us|me|him|her|them|\w+) a (?:call|ring|shout|bell))\b(?! (?:you|to you)\b)"
    rf"|\b(?:to|can|may|should|could|please) (?:{_CHANNELS}|reach out|get in touch|follow up|check in)\b(?! you\b)"
)
_NOTHING = re.compile(
    r"\b(?:nothing (?:was )?said|(?:they|he|she|nobody) (?:did not|didn't|never) (?:say|said|ask|asked|mention)"
    r"|nobody (?:said|asked|mentioned)|(?:i )?(?:did not|didn't|forgot to) ask|not asked|no date)\b"
)
_SOME_TIME = re.compile(
    r"\bafter (?:the |our |my |her |his )?(?:\w+ )?(?:holidays?|christmas|easter|break|vacation|summer|new year|trip"
    r"|leave|audit|release|launch|ramadan|eid|diwali|budget|round)\b"
)
"""A time that only they can turn into a day."""

_MEETING = re.compile(r"\b(?:round|interview|meeting|assessment) (?:is|will be|takes place|will take place|would be)\b")
"""The next round has a date: that is an interview of its own and no word about following up."""

_KINDS = (
    (_CONTACT, InstructionKind.CONTACT_ON),
    (_CALL_YOU, InstructionKind.WE_CALL_YOU),
    (_DECIDE, InstructionKind.DECIDE_BY),
)


def _forbidden(text: str, found: list[Found]) -> Understood:
    """ "Do not call before Friday" asks for a call on Friday; anything else that forbids, forbids (F4)."""
    for day in found:
        if _BEFORE.search(text[: day.start]):
            return Understood(
                InstructionKind.CONTACT_ON, day.contact, day.reading, day.number, text[day.start : day.end]
            )
    return Understood(InstructionKind.DO_NOT_CONTACT, None)


def _with_kind(text: str, found: list[Found]) -> tuple[InstructionKind, Found]:
    """The day that matters of those in the text, with what is to happen on it.

    A day goes with the deed named last before it in its sentence, else with the first one after it. A day to get
    in touch on is worth more than one that they decide by; words without a deed go by their preposition.
    """
    told: list[tuple[int, InstructionKind, Found]] = []
    for day in found:
        begin = max((text.rfind(end, 0, day.start) for end in (". ", "! ", "? ", "; ")), default=-1) + 1
        stops = [at for end in (". ", "! ", "? ", "; ") if (at := text.find(end, day.end)) >= 0]
        before = _deeds(text, begin, day.start)
        behind = _deeds(text, day.end, min(stops, default=len(text)))
        if before:
            kind = before[-1][1]
            told.append((0 if kind is InstructionKind.CONTACT_ON else 1, kind, day))
        elif behind:
            told.append((2, behind[0][1], day))
        else:
            told.append((3, _kind_alone(text, day), day))
    _, kind, day = min(told, key=lambda one: (one[0], one[2].start))
    return kind, day


def _kind_alone(text: str, day: Found) -> InstructionKind:
    """Nobody does anything: "by Friday" and "the end of the week" sound like their date, "on Friday" like mine."""
    vague = day.reading is Reading.PART_OF_MONTH or (
        day.reading is Reading.PART_OF_WEEK and re.search(r"\b(?:end|late)\b", text[day.start : day.end]) is not None
    )
    by = _DEADLINE.search(text[: day.start]) is not None or text.startswith(("by ", "before "), day.start)
    return InstructionKind.DECIDE_BY if vague or by else InstructionKind.CONTACT_ON


def _deeds(text: str, start: int, end: int) -> list[tuple[int, InstructionKind]]:
    """Where between two places of the text somebody does something about it, in order."""
    taken: dict[int, tuple[int, InstructionKind]] = {}
    spans: list[tuple[int, int, InstructionKind]] = [
        (match.start(), match.end(), kind)
        for pattern, kind in _KINDS
        for match in pattern.finditer(text)
        if start <= match.start() and match.end() <= end
    ]
    # "we'll call you" holds a "call" too: the longer reading is the one that counts.
    for begin, stop, kind in sorted(spans, key=lambda one: (one[0] - one[1], one[0])):
        if all(stop <= begun or ended <= begin for begun, (ended, _) in taken.items()):
            taken[begin] = (stop, kind)
    return sorted((begin, kind) for begin, (_, kind) in taken.items())
