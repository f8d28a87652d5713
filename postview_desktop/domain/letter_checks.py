"""What is looked at before a letter goes (T3, T4): pure functions from a letter and what is known to findings.

Only four things hold a letter back: an open placeholder, an empty letter, another person's name in the greeting,
and no (or no valid) address for one that goes by SMTP. Everything else informs. A letter that is well is met with
three quiet lines: asks for nothing, names as on the cards, nothing left to fill in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postview_desktop.domain.addresses import is_address, mixes_scripts, probably_meant
from postview_desktop.domain.asking import asks, sentences, speaks_of_pay, without_quotes
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.letter_findings import Check, ColleagueNote, Finding, LetterFacts
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.letter_names import check_greeting, check_names
from postview_desktop.domain.letter_text import placeholders
from postview_desktop.domain.likeness import likeness, same_words
from postview_desktop.domain.names import name_words, word_set
from postview_desktop.domain.night import is_night
from postview_desktop.domain.template import Medium

LIKE_PERCENT = 40
"""From here on a colleague who compares sees the same letter twice. A rule of thumb."""

LIKE_WORDS = 12

OWN_LATENESS_AFTER = 48 * 3600

_THANKS = frozenset({LetterKind.THANK_YOU, LetterKind.PASS_THANKS_ON})

_OF_THE_CONVERSATION = _THANKS | {LetterKind.NO_SHOW}
"""Their starter letters say "this afternoon" of the conversation, or of the one that did not take place."""


def check_letter(facts: LetterFacts) -> list[Finding]:
    """All findings in the order of `Check`; those that are well come last.

    The answer to an invitation is made, not written: of it only the address is looked at.
    """
    if facts.kind is LetterKind.INVITATION_REPLY:
        return list(_address(facts))
    if not facts.body.strip():
        return [Finding(code=Check.EMPTY, ok=False, blocks=True, values={}), *_address(facts), *_subject(facts)]
    found = [
        *_placeholders(facts),
        *check_greeting(facts),
        *_address(facts),
        *_asking(facts),
        *check_names(facts),
        *_organisation(facts),
        *_starter(facts),
        *_subject(facts),
        *_attachment(facts),
        *_likeness(facts),
        *_too_soon(facts),
        *_night(facts),
        *_late(facts),
        *_today(facts),
    ]
    return sorted(found, key=lambda finding: finding.ok)


def _first(pattern: re.Pattern[str], text: str) -> tuple[int, int] | None:
    """Where a pattern that matches within one line only is found first. A keystroke changes one line only."""
    start = 0
    for line in text.split("\n"):
        found = _in_line(pattern, line)
        if found is not None:
            return start + found[0], start + found[1]
        start += len(line) + 1
    return None


@lru_cache(maxsize=4096)
def _in_line(pattern: re.Pattern[str], line: str) -> tuple[int, int] | None:
    found = pattern.search(line)
    return found.span() if found else None


_OF_THAT_DAY = re.compile(
    r"\b(?:this (?:morning|afternoon|evening)|earlier today|today|tonight|heute|aujourd['’]hui|ce (?:matin|soir)|"
    r"cet après-midi|hoy|esta (?:mañana|tarde|noche))\b",
    re.IGNORECASE,
)
_OF_THE_DAY_BEFORE = re.compile(r"\b(?:yesterday|last night|gestern|hier (?:matin|soir)|ayer)\b", re.IGNORECASE)
_HIER = re.compile(r"\bhier\b", re.IGNORECASE)
"""Yesterday in French, and "here" in German."""


def _today(facts: LetterFacts) -> Iterator[Finding]:
    """Words that are true on one day only, in a letter about a conversation that goes on another."""
    if facts.kind not in _OF_THE_CONVERSATION or not facts.ended_at or not facts.send_at:
        return
    passed = wall_of(facts.send_at, facts.zone).date() - wall_of(facts.ended_at, facts.zone).date()
    before = _HIER if facts.language.startswith("fr") else _OF_THE_DAY_BEFORE
    body = without_quotes(facts.body)
    for days, pattern in ((0, _OF_THAT_DAY), (1, before)):
        where = _first(pattern, body)
        in_subject = pattern.search(facts.subject)
        if passed.days != days and (where or in_subject):
            words = body[slice(*where)] if where else in_subject[0] if in_subject else ""
            yield Finding(code=Check.TODAY, ok=False, where=where, values={"words": words})


def untrue_day_words(facts: LetterFacts) -> str:
    """Words of such a letter ("this afternoon") that are not true on the day of `send_at` there; "" where all are."""
    return next((finding.values["words"] for finding in _today(facts)), "")


__all__ = ["Check", "ColleagueNote", "Finding", "LetterFacts", "blocking", "check_letter", "untrue_day_words"]


def blocking(findings: list[Finding]) -> list[Finding]:
    """Those that hold the letter back."""
    return [finding for finding in findings if finding.blocks]


# ---------------------------------------------------------------------------------------------- placeholders

_BRACKETS = re.compile(
    r"[\[<](?:(?:your|the|their|my|his|her|insert|recipient['’]?s?|interviewer['’]?s?|company|hiring manager['’]?s?) )*"
    r"(?:name|first name|last name|surname|company|organi[sz]ation|employer|role|position|job title|title|date|day|"
    r"topic|subject|details?|something specific|moment|phone|number|signature|team|department)(?: here)?[\]>]"
    r"|[\[<](?:(?:ihr|dein|mein|votre|mon|su|tu|mi|der|die|das|le|la|el) )?(?:name|vorname|nachname|firma|stelle|datum|"
    r"thema|unterschrift|nom|prénom|entreprise|poste|sujet|nombre|apellidos?|empresa|puesto|fecha|tema)[\]>]",
    re.IGNORECASE,
)


def _placeholders(facts: LetterFacts) -> Iterator[Finding]:
    text = facts.body
    open_ones = placeholders(text)
    names = [found.name for found in open_ones] + [found.name for found in placeholders(facts.subject)]
    unknown = [found.name for found in open_ones if not found.known]
    where = (open_ones[0].start, open_ones[0].end) if open_ones else None
    for bracket in _BRACKETS.finditer(text):
        names.append(bracket[0].strip("[]<>"))
        where = where or bracket.span()
    if not names and ("{{" in text or "}}" in text or "{{" in facts.subject):
        names.append("{{")
        at = max(text.find("{{"), text.find("}}"))
        where = (at, at + 2) if at >= 0 else None
    if names:
        values = {"names": ", ".join(dict.fromkeys(names)), "unknown": ", ".join(dict.fromkeys(unknown))}
        yield Finding(code=Check.PLACEHOLDERS, ok=False, blocks=True, where=where, values=values)
    else:
        yield Finding(code=Check.PLACEHOLDERS, ok=True, values={})


# ---------------------------------------------------------------------------------------------- organisations

_LEGAL_FORM = re.compile(
    r"[ ,]+(?:gmbh(?: & co\.? kgaa?)?|ag|se|kg|ltd\.?|limited|plc|llp|llc|inc\.?|corp\.?|corporation|co\.?|company|"
    r"s\.?a\.?s?\.?|s\.?à\.?r\.?l\.?|sarl|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|oy|ab|a/s|as|e\.?v\.?)\Z",
    re.IGNORECASE,
)

_WORDS_TOO = word_set(
    "apple amazon target indeed next shell stripe square slack meta monday bolt wise here orange free visa oracle "
    "block box zoom notion linear ramp brex circle focus spring summit bridge compass atlas signal element unity may "
    "will harvest mint boots gap sage notch buffer elastic intercom asana discord figma miro personio trade"
)
"""Names of firms that are words: at the start of a sentence they may be just that."""


@lru_cache(maxsize=4096)
def _short_name(full_name: str) -> str:
    return _LEGAL_FORM.sub("", full_name).strip()


_ANY_WORD = re.compile(r"\w+")


@lru_cache(maxsize=8192)
def _any_words(text: str) -> frozenset[str]:
    return frozenset(_ANY_WORD.findall(text))


def _organisation(facts: LetterFacts) -> Iterator[Finding]:
    own = fold(_LEGAL_FORM.sub("", facts.organisation))
    text = facts.subject + "\n" + facts.body
    words = frozenset[str]().union(*map(_any_words, text.split("\n")))
    shift = len(facts.subject) + 1
    known = fold(facts.known_words)
    starts = {start for start, _ in sentences(facts.body)}
    for full_name in facts.other_organisations:
        name = _short_name(full_name)
        if not _any_words(name) <= words:
            continue  # nearly all of them, and typing does not wait for the rest
        if name not in text or len(name) < 2 or fold(name) in own or fold(name) in known:
            continue
        if any(fold(name) == fold(part) for person in facts.people for part in name_words(person)):
            continue
        for found in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
            at = found.start() - shift
            begins = at in starts or facts.body[at - 1 : at] == "\n"
            if name.lower() in _WORDS_TOO and begins:
                continue
            where = (at, at + len(name)) if at >= 0 else None
            yield Finding(code=Check.ORGANISATION, ok=False, where=where, values={"name": name})
            break


# ---------------------------------------------------------------------------------------------- the rest


def _address(facts: LetterFacts) -> Iterator[Finding]:
    address = facts.to_address.strip()
    by_smtp = facts.by_smtp and form_of(facts.language).medium is Medium.EMAIL
    if not address:
        if by_smtp:
            values = {"address": "", "why": "missing", "meant": ""}
            yield Finding(code=Check.ADDRESS, ok=False, blocks=True, values=values)
        return
    if not is_address(address):
        values = {"address": address, "why": "invalid", "meant": ""}
        yield Finding(code=Check.ADDRESS, ok=False, blocks=by_smtp, values=values)
        return
    if mixes_scripts(address):
        yield Finding(code=Check.ADDRESS, ok=False, values={"address": address, "why": "look_alike", "meant": ""})
        return
    meant = probably_meant(address, facts.known_domains)
    if meant:
        yield Finding(code=Check.ADDRESS, ok=False, values={"address": address, "why": "mistyped", "meant": meant})


def _asking(facts: LetterFacts) -> Iterator[Finding]:
    """T3 for a thank-you; for a withdrawal only that it does not speak of money (C4)."""
    if facts.kind in _THANKS:
        found = asks(facts.body, facts.language)
    elif facts.kind is LetterKind.WITHDRAWAL:
        found = speaks_of_pay(facts.body, facts.language)
    else:
        return
    for ask in found:
        yield Finding(
            code=Check.ASKS_FOR_NOTHING,
            ok=False,
            where=(ask.start, ask.end),
            values={"kind": ask.kind.value, "sentence": ask.sentence, "words": ask.words},
        )
    if not found and facts.kind in _THANKS:
        yield Finding(code=Check.ASKS_FOR_NOTHING, ok=True, values={})


def _starter(facts: LetterFacts) -> Iterator[Finding]:
    if facts.starter.strip() and same_words(facts.body, facts.starter):
        yield Finding(code=Check.STARTER, ok=False, values={})


def _subject(facts: LetterFacts) -> Iterator[Finding]:
    if form_of(facts.language).medium is Medium.MESSAGE:
        return
    if not facts.subject.strip():
        yield Finding(code=Check.SUBJECT, ok=False, values={})


_ATTACHED = re.compile(
    r"\b(?:please (?:find|see)|you (?:will|['’]ll) find|find) (?:\w+ ){0,4}(?:attached|enclosed|attachment)\b"
    r"|\bI(?:['’]ve| have|['’]m| am)? (?:also )?(?:attach|attached|attaching|enclose|enclosed|enclosing) "
    r"(?!great|much|little|to\b)"
    r"|\b(?:is|are) (?:attached|enclosed)\b(?! to)"
    r"|\b(?:see|in) the (?:attachment|enclosure|attached)\b|\b(?:my|the) (?:attached|enclosed) \w+"
    r"|\b(?:im anhang|in der anlage|als anlage|anbei|beigefügt|beiliegend|angehängt|füge ich (?:\w+ )?bei|"
    r"hänge ich (?:\w+ )?an|ci-jointe?s?|ci-inclus|en (?:pièce jointe|annexe)|(?:vous|je) joins|joins à|"
    r"(?:le|les|te|os)? ?adjunto|adjuntos?|adjunt[oa]s|adjuntado|en adjunto|archivo adjunto|in allegato)\b",
    re.IGNORECASE,
)


def _attachment(facts: LetterFacts) -> Iterator[Finding]:
    if facts.attachments:
        return
    body = without_quotes(facts.body)
    where = _first(_ATTACHED, body)
    if where:
        words = body[slice(*where)].strip()
        yield Finding(code=Check.ATTACHMENT, ok=False, where=where, values={"words": words})


def _likeness(facts: LetterFacts) -> Iterator[Finding]:
    """The one note that is most like it. Only thank-yous are compared: colleagues get those side by side."""
    if facts.kind is not LetterKind.THANK_YOU:
        return
    best, name = max(
        ((likeness(facts.body, note.body), note.name) for note in facts.colleagues),
        key=lambda pair: pair[0].percent,
        default=(None, ""),
    )
    if best is not None and best.percent >= LIKE_PERCENT and best.words >= LIKE_WORDS:
        yield Finding(code=Check.LIKENESS, ok=False, values={"percent": str(best.percent), "name": name})


def _too_soon(facts: LetterFacts) -> Iterator[Finding]:
    if facts.kind not in {LetterKind.FOLLOW_UP, LetterKind.CLOSING}:
        return
    if facts.last_follow_up:
        values = {"on": facts.last_follow_up, "days": str(facts.days_since)}
        yield Finding(code=Check.TOO_SOON, ok=False, values=values)
    elif facts.waiting_follow_up:
        yield Finding(code=Check.TOO_SOON, ok=False, values={"leaves": facts.waiting_follow_up})


def _night(facts: LetterFacts) -> Iterator[Finding]:
    if facts.send_at and is_night(facts.send_at, facts.zone):
        there = wall_of(facts.send_at, facts.zone)
        yield Finding(code=Check.NIGHT, ok=False, values={"time": there.strftime("%H:%M")})


_OWNED = re.compile(
    r"\b(?:late|later than|belated\w*|overdue|delay\w*|sooner|earlier than this|took me|taken me|slow|"
    r"apolog\w+|sorry|forgive|some days ago|days have passed|has been a few days|verspätet\w*|später|spät|"
    r"entschuldig\w+|längst|tard|tardi\w+|retard|pardon|regrette|(?<!esta )(?<!misma )(?<!por la )tarde|disculp\w+|"
    r"retraso|siento)\b",
    re.IGNORECASE,
)


def _late(facts: LetterFacts) -> Iterator[Finding]:
    if facts.kind is not LetterKind.THANK_YOU or not facts.ended_at or not facts.send_at:
        return
    passed = facts.send_at - facts.ended_at
    if passed > OWN_LATENESS_AFTER and _first(_OWNED, facts.subject + "\n" + facts.body) is None:
        yield Finding(code=Check.LATE, ok=False, values={"hours": str(passed // 3600)})
