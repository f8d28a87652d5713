"""What is looked at before a letter goes (T3, T4): pure functions from a letter and what is known to findings.

Only four things hold a letter back: an open placeholder, an empty letter, another person's name in the greeting,
and no (or no valid) address for one that goes by SMTP. Everything else informs. A letter that is well is met with
three quiet lines: asks for nothing, names as on the cards, nothing left to fill in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from postview_desktop.domain.addresses import is_address, mixes_scripts, one_step_apart, probably_meant
from postview_desktop.domain.asking import asks, sentences, speaks_of_pay, without_quotes
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.letter_text import placeholders
from postview_desktop.domain.likeness import likeness, words_of
from postview_desktop.domain.names import TITLES, name_words


class Check(StrEnum):
    """What a finding is about, in the order in which they are shown."""

    EMPTY = "empty"
    PLACEHOLDERS = "placeholders"
    """values: names (the open ones, comma between), unknown (those that PostView has no value for)"""
    GREETING = "greeting"
    """Another person's name after "Dear". values: name, expected"""
    ADDRESS = "address"
    """values: address, why ("missing", "invalid", "mistyped", "look_alike"), meant"""
    ASKS_FOR_NOTHING = "asks_for_nothing"
    """values: kind (`AskKind`), sentence, words; ok has none"""
    NAMES = "names"
    """values: written, expected; ok: names (those that were found, comma between)"""
    ORGANISATION = "organisation"
    """values: name"""
    STARTER = "starter"
    SUBJECT = "subject"
    ATTACHMENT = "attachment"
    """values: words"""
    LIKENESS = "likeness"
    """values: percent, name"""
    TOO_SOON = "too_soon"
    """values: on (ISO date of the last follow-up), days (since then)"""
    NIGHT = "night"
    """values: time ("03:10", there)"""
    LATE = "late"
    """values: hours (since the end); T2: after 48 hours the wording owns that it is late"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line beside the letter. `ok` says that this is well, `blocks` that it holds the letter back.

    `where` is the place in the body (start, end) or None; `values` are text for the sentence, see `Check`.
    """

    code: Check
    ok: bool
    blocks: bool = False
    where: tuple[int, int] | None = None
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class ColleagueNote:
    """What was written to somebody else about the same interview."""

    name: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """A letter and what is known around it. Times in epoch seconds, `zone` where the recipient is.

    `people` are the names of everybody met there, as on their cards; `strangers` names of people elsewhere.
    `known_words` is text of the user's own in which any name is at home (moments, notes, the role).
    `last_follow_up` is the ISO date of the last follow-up to this organisation if F5 speaks against `send_at`,
    else "", and `days_since` how long ago that is then.
    """

    kind: LetterKind
    language: str = "en"
    to_name: str = ""
    to_address: str = ""
    subject: str = ""
    body: str = ""
    starter: str = ""
    me: str = ""
    people: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()
    organisation: str = ""
    other_organisations: tuple[str, ...] = ()
    known_words: str = ""
    known_domains: tuple[str, ...] = ()
    colleagues: tuple[ColleagueNote, ...] = ()
    attachments: int = 0
    by_smtp: bool = True
    send_at: int = 0
    zone: str = "UTC"
    ended_at: int = 0
    last_follow_up: str = ""
    days_since: int = 0


QUIET_FROM, QUIET_UNTIL = "21:00", "07:30"
"""Where the recipient is: a letter that arrives in these hours wakes somebody, or looks as if it should."""

LIKE_PERCENT = 40
"""From here on a colleague who compares sees the same letter twice. A rule of thumb."""

LIKE_WORDS = 12

OWN_LATENESS_AFTER = 48 * 3600

_THANKS = frozenset({LetterKind.THANK_YOU, LetterKind.PASS_THANKS_ON})


def check_letter(facts: LetterFacts) -> list[Finding]:
    """All findings in the order of `Check`; those that are well come last."""
    if not facts.body.strip():
        return [Finding(code=Check.EMPTY, ok=False, blocks=True, values={}), *_address(facts), *_subject(facts)]
    found = [
        *_placeholders(facts),
        *_greeting(facts),
        *_address(facts),
        *_asking(facts),
        *_names(facts),
        *_organisation(facts),
        *_starter(facts),
        *_subject(facts),
        *_attachment(facts),
        *_likeness(facts),
        *_too_soon(facts),
        *_night(facts),
        *_late(facts),
    ]
    return sorted(found, key=lambda finding: finding.ok)


def blocking(findings: list[Finding]) -> list[Finding]:
    """Those that hold the letter back."""
    return [finding for finding in findings if finding.blocks]


# ---------------------------------------------------------------------------------------------- placeholders

_BRACKETS = re.compile(
    r"[\[<](?:your |the |their |my |his |her |insert |recipient['’]?s? |interviewer['’]?s? |company |hiring manager['’]?s? )*"
    r"(?:name|first name|last name|surname|company|organi[sz]ation|employer|role|position|job title|title|date|day|topic|"
    r"subject|detail|details|something specific|moment|phone|number|signature|team|department)(?: here)?[\]>]",
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


# ---------------------------------------------------------------------------------------------- names

_SALUTATION = re.compile(
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|liebe[rs]?|hallo|sehr geehrte[rs]?|"
    r"guten (?:tag|morgen|abend)|bonjour|bonsoir|chère|cher|hola|estimad[oa]|querid[oa]|buenos días|buenas tardes|"
    r"ciao|gentile|beste|geachte|kära|hej)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

_NO_NAME = frozenset(
    "all team both everyone everybody folks colleagues sir madam sirs hiring manager committee panel recruiting there "
    "again and the of friends ladies gentlemen whom it may concern to alle zusammen damen herren und tous toutes "
    "todos todas a dear".split()
)

_NEVER_A_SLIP = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december english german french spanish italian european british american "
    "kind best warm yours dear hello thank thanks regards sincerely cheers".split()
)


def _greeted(body: str) -> list[tuple[str, int]]:
    """The names in the greeting ("Dear Mr Katz,") with their places; none where the letter has no greeting."""
    start = len(body) - len(body.lstrip())
    line = body[start:].split("\n", 1)[0]
    salutation = _SALUTATION.match(line)
    if salutation is None and (len(line.split()) > 4 or not re.search(r"[,!:–—]\s*\Z", line)):
        return []
    begin = salutation.end() if salutation else 0
    rest = re.split(r"[,!:;]|\s[–—-]\s", line[begin:].lstrip(" ,") + ",")[0]
    if len(rest.split()) > 6:
        return []
    begin = line.index(rest, begin) if rest else begin
    words = [(word[0], start + begin + word.start()) for word in _NAME.finditer(rest)]
    return [(word, at) for word, at in words if word.lower() not in TITLES and word.lower() not in _NO_NAME]


def _greeting(facts: LetterFacts) -> Iterator[Finding]:
    """Blocks when the word after "Dear" is somebody else's name, and no part of the recipient's."""
    own = name_words(facts.to_name)
    if not own:
        return
    words = _greeted(facts.body)
    own_folded = {fold(word) for word in own}
    if not words or any(fold(word) in own_folded for word, _ in words):
        return
    others: dict[str, str] = {}
    for name in (*facts.people, *facts.strangers):
        if name != facts.to_name:
            for part in name_words(name):
                others.setdefault(fold(part), name)
    for word, at in words:
        folded = fold(word)
        if any(_is_slip(word, part) or _is_short_for(folded, fold(part)) for part in own):
            continue
        if folded in others:
            values = {"name": word, "expected": facts.to_name, "other": others[folded]}
            yield Finding(code=Check.GREETING, ok=False, blocks=True, where=(at, at + len(word)), values=values)
            return


def _is_short_for(short: str, name: str) -> bool:
    """"Alex" is what Alexander may be called; "Al" is too little to tell."""
    return len(short) >= 3 and name.startswith(short)


def _is_slip(written: str, name: str) -> bool:
    """Whether `written` is `name` with a slip: an accent, a double letter, one letter, two swapped."""
    if written == name:
        return False
    one, other = fold(written), fold(name)
    if one == other:
        return written.lower() != name.lower()
    if min(len(one), len(other)) < 3 or one[0] != other[0]:
        return False
    if one_step_apart(one, other):
        if min(len(one), len(other)) >= 4:
            return True
        # Ana and Anna, but not Dan and Don: in a short name only a doubled letter is a slip
        return re.sub(r"(.)\1", r"\1", one) == re.sub(r"(.)\1", r"\1", other)
    return False


def _names(facts: LetterFacts) -> Iterator[Finding]:
    """A name not as on the card; if none, one line with the names that were found."""
    people = (facts.to_name, *(name for name in facts.people if name != facts.to_name))
    cards: dict[str, str] = {}
    for name in people:
        for part in name_words(name):
            cards.setdefault(part, name)
    if not cards:
        return
    at_home = {word for word in words_of(facts.known_words)} | {word for word in words_of(facts.organisation)}
    at_home |= {fold(part) for name in (facts.me, *facts.strangers) for part in name_words(name)}
    at_home |= {word.lower() for name in facts.other_organisations for word in words_of(name)}
    greeted_at = {at for _, at in _greeted(facts.body)}
    seen: dict[str, None] = {}
    wrong = False
    reported: set[str] = set()
    starts = {start for start, _ in sentences(facts.body)}
    for word in _NAME.finditer(facts.body):
        text, at = word[0], word.start()
        if text not in cards and re.search(r"['’]s\Z", text):
            text = text[:-2]
        if text in cards:
            seen.setdefault(text)
            continue
        in_greeting = at in greeted_at
        if text in reported or not (text[0].isupper() or in_greeting):
            continue
        if at in starts and not in_greeting:
            continue
        folded = fold(text)
        if folded in at_home or text.lower() in _NEVER_A_SLIP:
            continue
        slip = next((part for part in cards if _is_slip(text, part)), None)
        if slip is None and in_greeting:
            own = name_words(facts.to_name)
            slip = next((part for part in own if text != part and (text.lower() == part.lower())), None)
        if slip is not None:
            wrong = True
            reported.add(text)
            yield Finding(
                code=Check.NAMES,
                ok=False,
                where=(at, at + len(text)),
                values={"written": text, "expected": slip, "card": cards[slip]},
            )
    if not wrong:
        names = [*seen]
        if facts.organisation and facts.organisation in facts.body:
            names.append(facts.organisation)
        if names:
            yield Finding(code=Check.NAMES, ok=True, values={"names": ", ".join(names)})


# ---------------------------------------------------------------------------------------------- organisations

_LEGAL_FORM = re.compile(
    r"[ ,]+(?:gmbh(?: & co\.? kgaa?)?|ag|se|kg|ltd\.?|limited|plc|llp|llc|inc\.?|corp\.?|corporation|co\.?|company|"
    r"s\.?a\.?s?\.?|s\.?à\.?r\.?l\.?|sarl|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|oy|ab|a/s|as|e\.?v\.?)\Z",
    re.IGNORECASE,
)

_WORDS_TOO = frozenset(
    "apple amazon target indeed next shell stripe square slack meta monday bolt wise here orange free visa oracle block "
    "box zoom notion linear ramp brex circle focus spring summit bridge compass atlas signal element unity may will "
    "harvest mint boots gap sage notch buffer elastic intercom asana discord figma miro personio trade".split()
)
"""Names of firms that are words: at the start of a sentence they may be just that."""


def _organisation(facts: LetterFacts) -> Iterator[Finding]:
    own = fold(_LEGAL_FORM.sub("", facts.organisation))
    text = facts.subject + "\n" + facts.body
    shift = len(facts.subject) + 1
    known = fold(facts.known_words)
    starts = {start for start, _ in sentences(facts.body)}
    for full_name in facts.other_organisations:
        name = _LEGAL_FORM.sub("", full_name).strip()
        if len(name) < 2 or fold(name) in own or fold(name) in known:
            continue
        if any(fold(name) == fold(part) for person in facts.people for part in name_words(person)):
            continue
        for found in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text):
            at = found.start() - shift
            if name.lower() in _WORDS_TOO and at in starts:
                continue
            where = (at, at + len(name)) if at >= 0 else None
            yield Finding(code=Check.ORGANISATION, ok=False, where=where, values={"name": name})
            break


# ---------------------------------------------------------------------------------------------- the rest


def _address(facts: LetterFacts) -> Iterator[Finding]:
    address = facts.to_address.strip()
    if not address:
        if facts.by_smtp:
            values = {"address": "", "why": "missing", "meant": ""}
            yield Finding(code=Check.ADDRESS, ok=False, blocks=True, values=values)
        return
    if not is_address(address):
        values = {"address": address, "why": "invalid", "meant": ""}
        yield Finding(code=Check.ADDRESS, ok=False, blocks=facts.by_smtp, values=values)
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
    if facts.starter.strip() and words_of(facts.body) == words_of(facts.starter):
        yield Finding(code=Check.STARTER, ok=False, values={})


def _subject(facts: LetterFacts) -> Iterator[Finding]:
    if not facts.subject.strip():
        yield Finding(code=Check.SUBJECT, ok=False, values={})


_ATTACHED = re.compile(
    r"\b(?:please (?:find|see)|you (?:will|['’]ll) find|find) (?:\w+ ){0,4}(?:attached|enclosed|attachment)\b"
    r"|\bI(?:['’]ve| have|['’]m| am)? (?:also )?(?:attach|attached|attaching|enclose|enclosed|enclosing) (?!great|much|little|to\b)"
    r"|\b(?:is|are) (?:attached|enclosed)\b(?! to)"
    r"|\b(?:see|in) the (?:attachment|enclosure|attached)\b|\b(?:my|the) (?:attached|enclosed) \w+"
    r"|\b(?:im anhang|anbei|angehängt|ci-joint|en pièce jointe|adjunto|en adjunto|in allegato)\b",
    re.IGNORECASE,
)


def _attachment(facts: LetterFacts) -> Iterator[Finding]:
    if facts.attachments:
        return
    found = _ATTACHED.search(without_quotes(facts.body))
    if found:
        yield Finding(code=Check.ATTACHMENT, ok=False, where=found.span(), values={"words": found[0].strip()})


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
    if facts.last_follow_up and facts.kind in {LetterKind.FOLLOW_UP, LetterKind.CLOSING}:
        values = {"on": facts.last_follow_up, "days": str(facts.days_since)}
        yield Finding(code=Check.TOO_SOON, ok=False, values=values)


def _night(facts: LetterFacts) -> Iterator[Finding]:
    if facts.send_at and is_night(facts.send_at, facts.zone):
        there = wall_of(facts.send_at, facts.zone)
        yield Finding(code=Check.NIGHT, ok=False, values={"time": there.strftime("%H:%M")})


def is_night(at: int, zone: str) -> bool:
    """Whether the instant falls into the quiet hours there."""
    clock = f"{wall_of(at, zone):%H:%M}"
    return clock >= QUIET_FROM or clock < QUIET_UNTIL


_OWNED = re.compile(
    r"\b(?:late|later than|belated\w*|overdue|delay\w*|sooner|earlier than this|took me|taken me|slow|"
    r"apolog\w+|sorry|forgive|some days ago|days have passed|has been a few days|verspätet\w*|später|spät|"
    r"entschuldig\w+|tard|tardif|retard|pardon|tarde|disculp\w+|retraso)\b",
    re.IGNORECASE,
)


def _late(facts: LetterFacts) -> Iterator[Finding]:
    if facts.kind is not LetterKind.THANK_YOU or not facts.ended_at or not facts.send_at:
        return
    passed = facts.send_at - facts.ended_at
    if passed > OWN_LATENESS_AFTER and not _OWNED.search(facts.subject + "\n" + facts.body):
        yield Finding(code=Check.LATE, ok=False, values={"hours": str(passed // 3600)})
