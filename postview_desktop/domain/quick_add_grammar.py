"""The patterns of quick add, made once for the languages that are tried: those of the first come first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from postview_desktop.domain.interview import InterviewKind
from postview_desktop.domain.quick_add_scan import QUOTED, TAKEN
from postview_desktop.domain.quick_add_words import INTERVIEWS, LANGUAGES, Words

EDGE = r"(?<![\w'])"
END = r"(?![\w'])"


@dataclass(frozen=True, slots=True)
class Grammar:
    """Everything is matched against folded text."""

    words: tuple[Words, ...]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    day_words: Mapping[str, int]
    numbers: Mapping[str, int]
    hours: Mapping[str, int]
    before_day: re.Pattern[str]
    before_hour: re.Pattern[str]
    named_days: tuple[re.Pattern[str], ...]
    relative_days: re.Pattern[str]
    ahead: tuple[re.Pattern[str], ...]
    weekday: re.Pattern[str]
    plain_weekday: re.Pattern[str]
    lone_days: tuple[re.Pattern[str], ...]
    halves: tuple[tuple[re.Pattern[str], int], ...]
    clock_range: re.Pattern[str]
    clock: re.Pattern[str]
    parts_of_day: tuple[tuple[str, re.Pattern[str]], ...]
    lengths: tuple[tuple[re.Pattern[str], int], ...]
    counted_length: re.Pattern[str]
    rounds: re.Pattern[str]
    kinds: tuple[tuple[InterviewKind, re.Pattern[str]], ...]
    filler: re.Pattern[str]
    with_: re.Pattern[str]
    as_: re.Pattern[str]
    where: re.Pattern[str]
    at_organisation: re.Pattern[str]
    honorific: re.Pattern[str]
    time_in: tuple[str, ...]

    def number(self, word: str) -> int:
        """The value of a number in digits or words."""
        return int(word) if word.isdecimal() else self.numbers[word]

    def weekday_of(self, word: str) -> int:
        return self.weekdays[word.rstrip(".")]


def _either(*patterns: str) -> str:
    """One pattern of many, the longest words first where they are plain words."""
    return "|".join(f"(?:{pattern})" for pattern in patterns if pattern)


def _words(table: Mapping[str, int]) -> str:
    return "|".join(sorted(map(re.escape, table), key=len, reverse=True))


def _merged(tables: list[Mapping[str, int]]) -> dict[str, int]:
    merged: dict[str, int] = {}
    for table in reversed(tables):
        merged |= table
    return merged


@lru_cache(maxsize=16)
def grammar_of(languages: tuple[str, ...]) -> Grammar:
    """`languages` are two letters each, the first is the reader's own; what is not known is passed over."""
    spoken = tuple(LANGUAGES[language] for language in languages if language in LANGUAGES) or (LANGUAGES["en"],)
    months = _merged([one.months for one in spoken])
    weekdays = _merged([{**one.weekdays, **one.short_weekdays} for one in spoken])
    day_words = _merged([one.days for one in spoken])
    numbers = _merged([one.numbers for one in spoken])
    hours = _merged([one.hours for one in spoken])

    def every(name: str) -> str:
        return _either(*(getattr(one, name) for one in spoken))

    number = rf"\d{{1,3}}|{_words(numbers)}"
    on, of, ordinal = every("on"), every("of"), every("ordinal")
    year = rf"(?:,? ?(?:(?:{of}) )?(?P<year>(?:19|2[01])\d\d)(?!\d|[:h]))?"
    month = rf"(?P<month>{_words(months)}){END}\.?"
    no_hour = rf"(?! ?(?:am|pm|h|{every('clock')})\b)(?!\d|[:h/]|\.\d| ?[ap]\.m| ?o'clock)"
    named = (
        re.compile(rf"(?<![\w.:/+-])(?P<day>\d{{1,2}}) ?(?:{ordinal})? ?(?:(?:{of}) )?-?{month}-?{year}{END}"),
        re.compile(rf"{EDGE}{month} ?(?:the )?(?P<day>\d{{1,2}}){no_hour}(?:{ordinal})?{year}{END}"),
    )
    long_days = _words(_merged([one.weekdays for one in spoken]))
    short_days = _words(_merged([one.short_weekdays for one in spoken]))
    any_day = (
        rf"(?:(?:{long_days}){END}\.?|(?:{short_days})(?:\.|(?![a-z])(?=,? ?(?:\d|{TAKEN}|um |am |at |a |von |de |$)))"
        rf"|(?:(?<=\d )|(?<=[ap]m )|(?<=uhr ))(?:{short_days}){END})"
    )
    weekday = (
        rf"{EDGE}(?:(?P<next>{every('next_week')}) |(?P<coming>{every('coming')}) |(?P<last>{every('last')}) )?"
        rf"(?P<weekday>{any_day})"
        rf"(?:(?: (?P<after_next>{every('after_next')})| (?P<after_coming>{every('after_coming')})"
        rf"| (?P<after_last>{every('after_last')})| (?P<in_a_week>{every('in_a_week')})){END})?"
        rf"(?:,? (?:{every('on')} )?(?P<number>[1-3]?\d)(?:\.(?!\d)|(?:st|nd|rd|th))?"
        rf"(?! ?(?:am|pm|uhr|h|heures?|horas?|min)\b)(?![\w:/-]|[.,]\d| ?[ap]\.m| ?-| o'clock))?"
    )
    hour = rf"\d{{1,2}}|{_words(numbers)}"
    at, since, until = every("at"), every("since"), every("until")

    def clock(group: str) -> str:
        return (
            rf"(?:(?P<name{group}>{_words(hours)}){END}|(?P<late{group}>(?=1[3-9]"
            rf"|2\d))?(?P<h{group}>{hour})(?:(?::|\.| ?h ?| uhr )(?P<m{group}>[0-5]\d)(?! ?(?:min|mn)))?"
            rf"(?P<s{group}> ?(?:h|{every('clock')}){END})?(?(late{group})|(?P<p{group}> ?(?:[ap]m|[ap]\.m\.?"
            rf"|[ap](?![.']))(?!\w))?))"
        )

    after = r"(?![\w:/]|[.,]\d|-\d)"
    lengths = [(pattern, minutes) for one in spoken for pattern, minutes in one.lengths.items()]
    lengths.sort(key=lambda pair: -len(pair[0]))
    before_length = rf"(?:(?:{every('length')}) )?"
    round_words = rf"(?:{every('ordinals')})[ -]+(?:[a-z]+ )?(?:{every('rounds')})"
    interviews = f"{every('interview')}|{INTERVIEWS}"
    at_the_end = rf"(?= ?(?:{TAKEN}|$|[,;])| - )"
    before_a_name = rf"(?=(?: ?[:|]| -)? (?!(?:{of}|des|du|der)\b)(?:\w|{QUOTED}))"
    link_words = f"{every('with_')}|{every('at_organisation')}|{every('as_')}"
    return Grammar(
        words=spoken,
        months=months,
        weekdays=weekdays,
        day_words=day_words,
        numbers=numbers,
        hours=hours,
        before_day=re.compile(rf"{EDGE}(?:{on}),? ?$"),
        before_hour=re.compile(rf"{EDGE}(?:{at}) ?$"),
        named_days=named,
        relative_days=re.compile(rf"(?<!\bla )(?<!\bam ){EDGE}(?P<word>{_words(day_words)}){END}"),
        ahead=tuple(re.compile(EDGE + one.ahead.replace("{number}", number) + END) for one in spoken),
        weekday=re.compile(weekday),
        plain_weekday=re.compile(rf"{EDGE}(?P<weekday>{any_day})"),
        lone_days=tuple(re.compile(EDGE + one.lone_ordinal) for one in spoken),
        halves=tuple(
            (re.compile(rf"{EDGE}(?:(?:{at}) )?" + pattern.replace("{hour}", hour) + END), minutes)
            for one in spoken
            for pattern, minutes in one.halves
        ),
        clock_range=re.compile(
            rf"(?<![\w.:/+-])(?:(?P<since>{since}|{at}) )?{clock('1')} ?(?:-|(?: ?(?:{until}) )) ?{clock('2')}{after}"
        ),
        clock=re.compile(rf"(?<![\w.:/+-])(?:(?P<at>{at}) )?{clock('1')}{after}"),
        parts_of_day=tuple(
            (name, re.compile(rf"{EDGE}(?:{every(name)}){END}")) for name in ("morning", "afternoon", "evening")
        ),
        lengths=tuple((re.compile(EDGE + before_length + re.escape(one) + END), count) for one, count in lengths),
        counted_length=re.compile(
            rf"(?<![\w.:/+-]){before_length}(?:(?P<hours>\d{{1,2}}(?:[.,]5)?) ?(?:{every('hour')}|h)"
            rf" ?(?:(?P<rest>\d{{1,2}}) ?(?:{every('minutes')}|m)?)?"
            rf"|(?P<minutes>\d{{1,3}}) ?(?:{every('minutes')}|m|'))(?!\w)"
        ),
        rounds=re.compile(
            rf"{EDGE}(?:{round_words}|{every('round_number')}|{every('whole_rounds')}"
            rf"|(?:{every('rounds')}) finale?){END}"
        ),
        kinds=tuple(
            (kind, re.compile(rf"{EDGE}(?:{_either(*(one.kinds[kind] for one in spoken))}){END}"))
            for kind in InterviewKind
        ),
        filler=re.compile(
            rf"^[{TAKEN} ,;:|-]*(?:an? |the |eine? |une? |una )?(?P<first>{interviews})"
            rf"(?:(?= (?:{link_words}) )|{before_a_name})"
            rf"|{EDGE}(?P<last>{interviews}){at_the_end}"
        ),
        with_=re.compile(rf"{EDGE}(?:{every('with_')}) "),
        as_=re.compile(rf"{EDGE}(?:{every('as_')}) "),
        where=re.compile(rf"(?:{EDGE}(?:{_either(*(_plain(one.where) for one in spoken))}) |@ ?)"),
        at_organisation=re.compile(rf"{EDGE}(?:{every('at_organisation')}) "),
        honorific=re.compile(rf"(?:{every('titles')})(?:\.| )"),
        time_in=tuple(one.time_in for one in spoken),
    )


def _plain(pattern: str) -> str:
    """ "à" as it is folded."""
    return pattern.replace("à", "a").replace("|@", "")


__all__ = ["EDGE", "END", "QUOTED", "Grammar", "grammar_of"]
