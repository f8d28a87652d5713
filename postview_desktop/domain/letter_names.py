"""Names in a letter: the greeting must be the recipient's, and every name as on its card (T4)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from postview_desktop.domain.addresses import one_step_apart
from postview_desktop.domain.asking import sentences
from postview_desktop.domain.folding import fold
from postview_desktop.domain.letter_findings import Check, Finding, LetterFacts
from postview_desktop.domain.likeness import words_of
from postview_desktop.domain.names import TITLES, name_words, word_set

_SALUTATION = re.compile(
    r"(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|liebe[rs]?|hallo|sehr geehrte[rs]?|"
    r"guten (?:tag|morgen|abend)|grüß gott|grüezi|moin|servus|bonjour|bonsoir|salut|chère?s?|hola|estimad[oa]s?|"
    r"apreciad[oa]|querid[oa]s?|buenos días|buenas tardes|buenas noches|buen día|"
    r"ciao|gentile|beste|geachte|kära|hej)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

_NO_NAME = word_set(
    "all team both everyone everybody folks colleagues sir madam sirs hiring manager committee panel recruiting there "
    "again and the of friends ladies gentlemen whom it may concern to alle zusammen damen herren und tous toutes "
    "todos todas a dear liebes team equipo équipe mesdames messieurs señoras señores chers chères estimados estimadas"
)

_NEVER_A_SLIP = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december english german french spanish italian european british american "
    "kind best warm yours dear hello thank thanks regards sincerely cheers "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember "
    "danke dank gruß grüße herzliche liebe beste viele mann frau lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miércoles jueves viernes sábado domingo merci gracias saludos saludo atentamente cordialement"
)


def greeted(body: str) -> list[tuple[str, int]]:
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


def check_greeting(facts: LetterFacts) -> Iterator[Finding]:
    """Blocks when the word after "Dear" is somebody else's name, and no part of the recipient's."""
    own = name_words(facts.to_name)
    if not own:
        return
    words = greeted(facts.body)
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
    """Whether it may be what a friend says: Alex for Alexander. Two letters are too little to tell."""
    return len(short) >= 3 and name.startswith(short)


def _is_slip(written: str, name: str) -> bool:
    """Whether `written` is `name` with a slip: an accent, a double letter, one letter, two swapped."""
    if written == name:
        return False
    one, other = fold(written), fold(name)
    if one == other:
        return written.lower() != name.lower()
    if one == other + "s":
        return False
    if min(len(one), len(other)) < 3 or one[0] != other[0]:
        return False
    if one_step_apart(one, other):
        if min(len(one), len(other)) >= 4:
            return True
        # Ana and Anna, but not Dan and Don: in a short name only a doubled letter is a slip
        return re.sub(r"(.)\1", r"\1", one) == re.sub(r"(.)\1", r"\1", other)
    return False


@lru_cache(maxsize=4096)
def _words_of_name(name: str) -> frozenset[str]:
    return frozenset(words_of(name))


def _worth_a_look(body: str, parts: frozenset[str], greeted_at: Collection[int]) -> Iterator[tuple[str, int]]:
    """The words that may be names, with their places: of the greeting all, of the rest as `_may_be_names` says."""
    start = 0
    for line in body.split("\n"):
        end = start + len(line)
        if any(start <= at < end for at in greeted_at):
            yield from ((word[0], start + word.start()) for word in _NAME.finditer(line))
        else:
            yield from ((word, start + at) for word, at in _may_be_names(line, parts))
        start = end + 1


@lru_cache(maxsize=1024)
def _may_be_names(line: str, parts: frozenset[str]) -> tuple[tuple[str, int], ...]:
    """Capital words, and small ones that are part of a name ("von"). Kept: a keystroke changes one line only."""
    return tuple(
        (word[0], word.start())
        for word in _NAME.finditer(line)
        if word[0][0].isupper() or word[0].removesuffix("'s").removesuffix("’s") in parts or word[0] in parts
    )


def check_names(facts: LetterFacts) -> Iterator[Finding]:
    """A name not as on the card; if none, one line with the names that were found."""
    people = (facts.to_name, *(name for name in facts.people if name != facts.to_name))
    cards: dict[str, str] = {}
    for name in people:
        for part in name_words(name):
            cards.setdefault(part, name)
    if not cards:
        return
    at_home = {*words_of(facts.known_words), *words_of(facts.organisation)}
    at_home |= {fold(part) for name in (facts.me, *facts.strangers) for part in name_words(name)}
    at_home = at_home.union(*map(_words_of_name, facts.other_organisations))
    greeted_at = {at for _, at in greeted(facts.body)}
    seen: dict[str, None] = {}
    wrong = False
    reported: set[str] = set()
    starts = {start for start, _ in sentences(facts.body)}
    for text, at in _worth_a_look(facts.body, frozenset(cards), greeted_at):
        if text not in cards and text.endswith(("'s", "’s")):
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
