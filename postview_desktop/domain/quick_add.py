"""Quick add: "Northwind second round Tue 2pm video" read as an interview, in four languages, and written back.

What is read is always shown before it counts. No word is dropped: what is no date, hour or anything else that is known
stays part of the organisation (the words at the front) or of the title. What stands between quotes is a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import InterviewKind, epoch_of, wall_of
from postview_desktop.domain.quick_add_days import Days
from postview_desktop.domain.quick_add_grammar import EDGE, END, Grammar, grammar_of
from postview_desktop.domain.quick_add_hours import Hours, is_zone, read_zone
from postview_desktop.domain.quick_add_phrases import Phrase, phrases_of, pieces_of
from postview_desktop.domain.quick_add_reading import (
    Choice,
    DateOrder,
    Doubt,
    Doubtful,
    Known,
    Part,
    QuickReading,
    Span,
)
from postview_desktop.domain.quick_add_scan import QUOTED, TAKEN, Scan
from postview_desktop.domain.quick_add_writing import write_quick_add

__all__ = [
    "Choice", "DateOrder", "Doubt", "Doubtful", "Known", "Part", "QuickReading", "Span",
    "read_quick_add", "write_quick_add",
]  # fmt: skip

LONGEST_TEXT = 600
"""What is longer is no line: the rest is not read."""
_LEAST_BEGINNING = 4
"""Letters of a known name that are enough to complete it."""
_LINK = re.compile(
    rf"https?://[^\s\"<>{TAKEN}{QUOTED}]+"
    rf"|(?<![\w@.-])(?:[\w-]+\.)*(?:zoom\.us|meet\.google\.com|teams\.microsoft\.com|webex\.com)(?:/[^\s\"<>{TAKEN}{QUOTED}]*)?"
)
_MEETINGS = re.compile(r"zoom\.|meet\.|teams\.|webex|whereby|jitsi|skype|chime")
_HOW = (InterviewKind.VIDEO, InterviewKind.PHONE, InterviewKind.ON_SITE)
"""These say how one gets there, so they win over what sort of talk it is, which then stays in the title."""


def read_quick_add(
    text: str,
    *,
    today: date,
    now: datetime,
    zone: str,
    languages: Sequence[str] = ("en",),
    order: DateOrder = "dmy",
    known: Known | None = None,
) -> QuickReading:
    """What `text` says. `today` and `now` (a naive wall time) are those of the user's `zone`, an IANA name.

    `languages` ("de", "en") are tried together; where they differ the first one is believed. `order` is how the
    locale writes a day with strokes. Never raises, whatever the text is.
    """
    mine = zone if is_zone(zone) else "UTC"
    return _Reader(text[:LONGEST_TEXT], today, now, mine, grammar_of(tuple(languages)), order, known or Known()).read()


@lru_cache(maxsize=1)
def _zone_names() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


@dataclass
class _Reader:
    text: str
    today: date
    now: datetime
    zone: str
    grammar: Grammar
    order: DateOrder
    known: Known
    scan: Scan = field(init=False)
    said: dict[Part, str] = field(default_factory=dict[Part, str])
    title: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    kinds: list[tuple[int, int, InterviewKind]] = field(default_factory=list[tuple[int, int, InterviewKind]])

    def __post_init__(self) -> None:
        self.scan = Scan(self.text)

    def read(self) -> QuickReading:
        scan = self.scan
        self._read_link()
        known_name = self._read_known_organisation()
        # "Second entretien" and "3. Gespräch" are no days, so the rounds come first; but the days of a month are no
        # rounds, and no pattern of theirs reads a number that a month follows.
        self._read_rounds()
        days = Days(scan, self.grammar, self.today, self.order)
        days.read()
        hours = Hours(scan, self.grammar)
        hours.read()
        there = read_zone(scan, self.grammar, dict(self.known.cities), _zone_names())
        zone = there or self.zone
        days.settle(lambda day: self._is_over(day, hours, zone))
        self._read_kinds()
        self._fill()
        self._read_phrases(known_name)
        kind = self._kind()
        if not there:
            zone = self._zone_of_place(kind)
        reading = QuickReading(
            text=self.text,
            organisation=self.said.get(Part.ORGANISATION, ""),
            organisation_known=fold(self.said.get(Part.ORGANISATION, "")) in self._names(),
            title=" ".join(words for _, words in sorted(self.title) if words),
            role=self.said.get(Part.ROLE, ""),
            kind=kind,
            day=days.day,
            time=hours.time,
            length=hours.length,
            zone=zone,
            zone_said=bool(there),
            place=self.said.get(Part.PLACE, ""),
            link=self.said.get(Part.LINK, ""),
            person=self.said.get(Part.PERSON, ""),
        )
        spans = tuple(sorted(scan.spans, key=lambda span: (span.start, span.end)))
        return replace(reading, spans=spans, doubts=(*scan.doubts, *self._doubts_of_time(reading, days, hours)))

    # -- names

    def _names(self) -> dict[str, str]:
        return {fold(name): name for name in self.known.organisations if fold(name)}

    def _read_link(self) -> None:
        if match := _LINK.search(self.scan.left):
            end = match.end()
            while end > match.start() and self.scan.left[end - 1] in ".,;:!?)'":
                end -= 1
            self.said[Part.LINK] = self.scan.original(match.start(), end)
            self.scan.take(match.start(), end, Part.LINK)

    def _read_known_organisation(self) -> str:
        """The whole name of a known one, the longest first; "Monday Ltd" is no day then."""
        names = self._names()
        for folded in sorted(names, key=len, reverse=True):
            if match := re.search(EDGE + re.escape(folded) + END, self.scan.left):
                self._begin_filler(match.start())
                self.scan.take(*match.span(), Part.ORGANISATION)
                self.said[Part.ORGANISATION] = names[folded]
                return names[folded]
        return ""

    def _begin_filler(self, until: int) -> None:
        """ "Interview with" before the organisation."""
        before = self.scan.left[:until]
        links = (self.grammar.with_, self.grammar.at_organisation, self.grammar.as_)
        for link in links:
            for match in link.finditer(before):
                if match.end() == len(before):
                    self.scan.take(match.start(), match.end(), Part.FILLER)
                    return

    def _complete(self, typed: str) -> tuple[str, tuple[str, ...]]:
        """The one known name that begins so, else those that do."""
        folded = fold(typed)
        names = self._names()
        if folded in names:
            return names[folded], ()
        whole = [name for key, name in names.items() if key.startswith(folded + " ")]
        begun = (
            [name for key, name in names.items() if key.startswith(folded)] if len(folded) >= _LEAST_BEGINNING else []
        )
        found = whole or begun
        return (found[0], ()) if len(found) == 1 else ("", tuple(found[:6]))

    # -- rounds and kinds

    def _read_rounds(self) -> None:
        if match := self.grammar.rounds.search(self.scan.left):
            self.title.append((match.start(), self.scan.words(*match.span())))
            for kind, pattern in self.grammar.kinds:
                if kind is InterviewKind.FINAL and pattern.search(match[0]):
                    self.kinds.append((match.start(), match.start(), kind))
            self.scan.take(*match.span(), Part.TITLE)

    def _read_kinds(self) -> None:
        found = [
            (match.start(), match.end(), kind)
            for kind, pattern in self.grammar.kinds
            for match in pattern.finditer(self.scan.left)
        ]
        reach = 0
        for start, end, kind in sorted(found, key=lambda one: (one[0], -one[1])):
            if start >= reach:
                reach = end
                self.kinds.append((start, end, kind))
        rest = [one for one in pieces_of(self.scan.left) if self.scan.left[one[0] : one[1]].strip()]
        if not self.said.get(Part.ORGANISATION) and self.kinds and self._is_name_of_kind(rest):
            del self.kinds[[one[0] for one in self.kinds].index(min(one[0] for one in self.kinds))]
        self.kinds.sort()

    def _is_name_of_kind(self, rest: list[tuple[int, int]]) -> bool:
        """ "Zoom Tue 2pm video": there is a second word for how, and nothing else that could be the organisation."""
        begun = min(self.kinds)
        spare = self.scan.left
        for start, end, _ in self.kinds:
            spare = spare[:start] + TAKEN * (end - start) + spare[end:]
        real = [one for one in self.kinds if one[1] > one[0]]
        return (
            bool(rest)
            and len(real) > 1
            and begun[1] > begun[0]
            and not self.scan.left[: begun[0]].strip()
            and not any(character.isalnum() or character == QUOTED for character in spare)
        )

    def _kind(self) -> InterviewKind | None:
        kinds = sorted(self.kinds)
        chosen = next((one for one in kinds if one[2] in _HOW), None) or next(
            (one for one in kinds if one[1] > one[0]), kinds[0] if kinds else None
        )
        if chosen is None:
            meeting = _MEETINGS.search(self.said.get(Part.LINK, "").lower())
            return InterviewKind.VIDEO if meeting else None
        return chosen[2]

    def _take_kinds(self) -> None:
        chosen = self._kind()
        for start, end, kind in self.kinds:
            if start < end:
                if kind is not chosen:
                    self.title.append((start, self.scan.words(start, end)))
                self.scan.take(start, end, Part.KIND if kind is chosen else Part.TITLE)

    def _fill(self) -> None:
        self._take_kinds()
        for _ in range(2):
            if match := self.grammar.filler.search(self.scan.left):
                start, end = match.span()
                if match["first"]:  # behind what was understood before it
                    start += len(match[0]) - len(match[0].lstrip(f"{TAKEN} ,;:|-"))
                self.scan.take(start, end, Part.FILLER)

    # -- who, as what, where, and what is left

    def _read_phrases(self, known_name: str) -> None:
        phrases = list(phrases_of(self.scan, self.grammar))
        rest = self.scan.left
        for phrase in phrases:
            rest = rest[: phrase.start] + TAKEN * (phrase.end - phrase.start) + rest[phrase.end :]
        pieces = pieces_of(rest)
        if not known_name:
            self._read_organisation(pieces, phrases)
        for phrase in phrases:
            words = self.scan.words(phrase.begin, phrase.end)
            if phrase.part in self.said:
                self.title.append((phrase.start, self.scan.words(phrase.start, phrase.end)))
                self.scan.take(phrase.start, phrase.end, Part.TITLE)
                continue
            if phrase.part is Part.PERSON:
                words = next((name for name in self.known.people if fold(name) == fold(words)), words)
            self.said[phrase.part] = words
            self.scan.take(phrase.start, phrase.end, phrase.part)
        for start, end in pieces:
            if words := self.scan.words(start, end):
                self.title.append((start, words))
                self.scan.take(start, end, Part.TITLE)

    def _read_organisation(self, pieces: list[tuple[int, int]], phrases: list[Phrase]) -> None:
        """The words that are left at the front; without any, the name that "at", "with" or "for" leads in."""
        if pieces:
            start, end = pieces.pop(0)
            if self.scan.left[start] == QUOTED and not self.scan.words(start, end):
                return
            self._take_organisation(start, start, end)
            return
        for part in (Part.ORGANISATION, Part.PLACE, Part.PERSON, Part.ROLE):
            for phrase in phrases:
                if phrase.part is not part or (part is Part.PERSON and self._is_person(phrase)):
                    continue
                if part is Part.PLACE and not self._is_at(phrase):
                    continue
                phrases.remove(phrase)
                self._take_organisation(phrase.start, phrase.begin, phrase.end)
                return

    def _take_organisation(self, start: int, begin: int, end: int) -> None:
        words = self.scan.words(begin, end)
        quoted = self.scan.left[begin] == QUOTED
        name, many = self._complete(words) if not quoted else (self._names().get(fold(words), ""), ())
        if name and fold(name) != fold(words):
            self.scan.doubt(
                Doubt.ORGANISATION_COMPLETED, Part.ORGANISATION, begin, end, (Choice(f'"{words}"', name=words),)
            )
        elif many:
            choices = tuple(Choice(f'"{one}"', name=one) for one in many)
            self.scan.doubt(Doubt.MANY_ORGANISATIONS, Part.ORGANISATION, begin, end, choices)
        self.said[Part.ORGANISATION] = name or words
        if start < begin:
            self.scan.take(start, begin, Part.FILLER)
        self.scan.take(begin, end, Part.ORGANISATION)

    def _is_person(self, phrase: Phrase) -> bool:
        words = fold(self.scan.words(phrase.begin, phrase.end))
        return bool(self.grammar.honorific.match(words + " ")) or words in {fold(name) for name in self.known.people}

    def _is_at(self, phrase: Phrase) -> bool:
        """ "at Northwind", "bei", "chez"; "in Berlin" names no organisation."""
        led_by = self.scan.left[phrase.start : phrase.begin].strip() + " "
        led_by_name = self.grammar.at_organisation.fullmatch(led_by) is not None or led_by.startswith(("@", "at "))
        return led_by_name and fold(self.scan.words(phrase.begin, phrase.end)) not in self.known.cities

    # -- time

    def _is_over(self, day: date, hours: Hours, zone: str) -> bool:
        if hours.time is None:
            return False
        return epoch_of(datetime.combine(day, hours.time), zone) < epoch_of(self.now, self.zone)

    def _zone_of_place(self, kind: InterviewKind | None) -> str:
        """One who is to be in London at 14:00 is told London's time."""
        place = fold(self.said.get(Part.PLACE, ""))
        if not place or kind in (InterviewKind.VIDEO, InterviewKind.PHONE):
            return self.zone
        for folded, zone in self.known.cities.items():
            if re.search(EDGE + re.escape(folded) + END, place) and is_zone(zone):
                return zone
        return self.zone

    def _doubts_of_time(self, reading: QuickReading, days: Days, hours: Hours) -> Iterable[Doubtful]:
        start = reading.start
        if start is None:
            return
        first, last = self.scan.place(*hours.at)
        begins = epoch_of(start, reading.zone)
        if not reading.zone_said and begins != epoch_of(start, self.zone):
            yield Doubtful(Doubt.PLACE_ZONE, Part.ZONE, first, last, (Choice(self.zone, name=self.zone),))
        if begins < epoch_of(self.now, self.zone) and not any(one.doubt is Doubt.PAST for one in self.scan.doubts):
            yield Doubtful(Doubt.PAST, Part.DAY, *self.scan.place(*days.at))
        taken = wall_of(begins, reading.zone)
        there = ZoneInfo(reading.zone)
        if taken != start:
            yield Doubtful(Doubt.GAP, Part.TIME, first, last, taken=taken)
        elif start.replace(tzinfo=there).utcoffset() != start.replace(tzinfo=there, fold=1).utcoffset():
            yield Doubtful(Doubt.TWICE, Part.TIME, first, last)
