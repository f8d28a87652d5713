"""Whose turn it is, in the languages other than English: reads a quote sentence by sentence, clause by clause (F1, F2).

It would rather say nothing than guess: a day counts only where somebody does something about it in words that are
known, or where the day is all that was said. Questions, what is denied, what has passed and what only might be
give nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from postview_desktop.domain.follow_up import InstructionKind
from postview_desktop.domain.span_readers import DayWords, Readers, find_days_by
from postview_desktop.domain.span_reckon import Context, Found, Reading

CONTACT_ON, DECIDE_BY, WE_CALL_YOU, DO_NOT_CONTACT, NOT_ASKED = InstructionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """The patterns of one language, all for folded text."""

    words: DayWords
    readers: Readers
    contact: re.Pattern[str]
    """The user is to get in touch."""
    call: re.Pattern[str]
    """They get in touch. A group `deed` is the part that counts where more had to be matched."""
    know: re.Pattern[str]
    """They let it be known: "you hear from us by D" is their date, without one it is "we call you" (F1)."""
    decide: re.Pattern[str]
    forbid: re.Pattern[str]
    nothing: re.Pattern[str]
    unheard: re.Pattern[str]
    """A condition that is no doubt: "if you hear nothing by D"."""
    condition: re.Pattern[str]
    denial: re.Pattern[str]
    harmless: re.Pattern[str]
    """What looks like a denial and is none: "do not hesitate", "not later than"."""
    polite: re.Pattern[str]
    """A question that asks the user to get in touch."""
    unclear: re.Pattern[str]
    """Nobody can tell who does what, or it only might have been: the sentence gives nothing."""
    past: re.Pattern[str]
    """It has happened: only a day that is a limit may lie ahead."""
    meeting: re.Pattern[str]
    """The next round is an interview of its own: its day is none to follow up on."""
    some_time: re.Pattern[str]
    """A time that only they can turn into a day."""
    deadline: re.Pattern[str]
    """Before a day, or at its beginning: up to it."""
    before: re.Pattern[str]
    until: re.Pattern[str]
    """A time in which not to get in touch, that ends with the day."""
    after: re.Pattern[str]
    """The day itself is not meant."""
    since: re.Pattern[str]
    """From the day on."""
    earliest: re.Pattern[str]
    joined: re.Pattern[str]
    """Between two days of which either is meant."""
    filler: re.Pattern[str]
    """What may stand beside a day that is all that was said."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was read: `text` is the folded text that the places of `day` are in."""

    kind: InstructionKind
    day: Found | None = None


_SENTENCE = re.compile(
    r"(?<!\d)(?<!\b[a-z])(?<!\bdr)(?<!\bfr)(?<!\bhr)(?<!\bca)(?<!\bsr)(?<!\bsra)(?<!\bmme)[.](?= |$)|[!?;](?= |$)|¿"
)
_CLAUSE = re.compile(r",(?= |$)|:(?= |$)| - |[()]")
_MONTH_DOT = re.compile(r"\d \w{3,4}\.$")


def read_speech(speech: Speech, text: str, context: Context) -> Said | None:
    """What a folded text says; None where that is nothing, or not clear."""
    text = speech.harmless.sub(lambda match: "~" * len(match[0]), text)
    text = _without(text, _bounds(text, sentences=True), lambda part, end: _gives_nothing(speech, part, end))
    forbidden = _forbidden(speech, text, context)
    if forbidden is not None:
        return forbidden if forbidden.kind is not NOT_ASKED else None
    nothing = speech.nothing.search(text) is not None
    text = _without(text, _bounds(text), lambda part, _: _is_denied(speech, part))
    found = [
        day for day in _joined(speech, text, find_days_by(speech.readers, speech.words, text, context))
        if not _passes_over(speech, text, day)
    ]  # fmt: skip
    told = [one for day in found if (one := _with_kind(speech, text, day)) is not None]
    if told:
        _, kind, day = min(told, key=lambda one: (one[0], one[2].start))
        day = _behind(day, found)
        if kind is CONTACT_ON and speech.after.search(text[: day.start]) and day.reading in _POINTS:
            day = replace(day, contact=context.days.after(day.contact))
        return Said(kind, day)
    if speech.some_time.search(text):
        return None
    if nothing:
        return Said(NOT_ASKED)
    return Said(WE_CALL_YOU) if speech.call.search(text) or speech.know.search(text) else None


def _behind(day: Found, found: list[Found]) -> Found:
    """ "We decide by Friday, call on Wednesday": the Wednesday after that Friday."""
    limit = max((one.latest for one in found if one.start < day.start), default=day.contact)
    if day.reading is not Reading.WEEKDAY or day.contact >= limit:
        return day
    on = day.contact + timedelta(weeks=-((day.contact - limit).days // 7))
    return replace(day, contact=on, latest=max(on, day.latest))


_POINTS = frozenset({Reading.NAMED_DAY, Reading.WEEKDAY, Reading.NEXT_DAYS})


def _bounds(text: str, *, sentences: bool = False) -> list[tuple[int, int]]:
    """Where the sentences, or else the clauses, begin and end; the mark that ends one is no part of it."""
    marks = [match.span() for match in _SENTENCE.finditer(text) if not _MONTH_DOT.search(text[: match.end()])]
    if not sentences:
        marks = sorted(marks + [match.span() for match in _CLAUSE.finditer(text)])
    starts = [0, *(end for _, end in marks)]
    ends = [*(start for start, _ in marks), len(text)]
    return list(zip(starts, ends, strict=True))


def _without(text: str, bounds: list[tuple[int, int]], is_bad: Callable[[str, str], bool]) -> str:
    """The text with what is bad made unreadable, every other letter at its place."""
    for start, end in bounds:
        if is_bad(text[start:end], text[end : end + 1]):
            text = text[:start] + "#" * (end - start) + text[end:]
    return text


def _gives_nothing(speech: Speech, sentence: str, end: str) -> bool:
    if end == "?" and not speech.polite.search(sentence):
        return True
    return speech.unclear.search(sentence) is not None


def _is_denied(speech: Speech, clause: str) -> bool:
    """Denied, or said of a case that may not come; "if you hear nothing" is neither."""
    condition = speech.condition.search(clause) is not None
    if condition and speech.unheard.search(clause):
        return False
    return condition or speech.denial.search(clause) is not None


def _forbidden(speech: Speech, text: str, context: Context) -> Said | None:
    """ "Do not call before Friday" asks for a call on Friday, "not on Friday" for nothing (NOT_ASKED stands for that).

    Anything else that forbids, forbids (F4).
    """
    match = speech.forbid.search(text)
    if match is None:
        return None
    start, end = next(bound for bound in _bounds(text) if match.start() < bound[1])
    for day in find_days_by(speech.readers, speech.words, text, context):
        if not (start <= day.start < max(end, match.end())):
            continue
        if speech.before.search(text[: day.start]):
            return Said(CONTACT_ON, day)
        if speech.until.search(text[: day.start]):
            return Said(CONTACT_ON, replace(day, contact=context.days.after(day.latest)))
        return Said(NOT_ASKED)
    return Said(DO_NOT_CONTACT)


def _joined(speech: Speech, text: str, found: list[Found]) -> list[Found]:
    """Two days of which either is meant ("Monday or Tuesday") as one."""
    kept: list[Found] = []
    for day in found:
        if kept and speech.joined.fullmatch(text[kept[-1].end : day.start]):
            first = kept.pop()
            # "Between Monday and Wednesday", said on a Monday: the Wednesday after that Monday.
            latest = day.latest + timedelta(weeks=day.reading is Reading.WEEKDAY and day.latest < first.latest)
            day = replace(first, end=day.end, latest=max(first.latest, latest))
        kept.append(day)
    return kept


def _around(text: str, day: Found, *, sentence: bool = False) -> tuple[int, int]:
    """Where the clause or sentence of a day begins and ends; marks inside the day end nothing."""
    bounds = _bounds(text, sentences=sentence)
    start = max(begin for begin, _ in bounds if begin <= day.start)
    end = min(stop for _, stop in bounds if stop >= day.end)
    return start, end


def _is_limit(speech: Speech, text: str, day: Found) -> bool:
    return speech.deadline.search(text[: day.start]) is not None or (
        speech.deadline.match(text[day.start : day.end] + " ") is not None
    )


def _passes_over(speech: Speech, text: str, day: Found) -> bool:
    """The day is that of something else: of what has happened, or of the next round."""
    start, end = _around(text, day)
    clause = text[start:end]
    if speech.meeting.search(clause):
        return True
    return speech.past.search(clause) is not None and not _is_limit(speech, text, day)


def _with_kind(speech: Speech, text: str, day: Found) -> tuple[int, InstructionKind, Found] | None:
    """What is to happen on the day, and how sure that is (0 is surest); None where nothing is known of it.

    The deed of its clause counts, the last one before the day first; else that of its sentence, where the clause is
    but the day. Where the day is all that was said it goes by its preposition.
    """
    start, end = _around(text, day)
    within = _deeds(speech, text, start, end)
    sentence = _around(text, day, sentence=True)
    alone = _is_filler(speech, text[start : day.start] + " " + text[day.end : end])
    if within:
        before = [kind for place, kind in within if place < day.start]
        kind, rank = (before[-1] if before else within[0][1]), 1
    elif alone and (around := _deeds(speech, text, *sentence)):
        before = [kind for place, kind in around if place < day.start]
        kind, rank = (before[-1] if before else around[0][1]), 2
    elif _is_filler(speech, text[: day.start] + " " + text[day.end :]):
        vague = day.reading is Reading.PART_OF_MONTH or (
            day.reading is Reading.PART_OF_WEEK and day.contact == day.latest
        )
        kind, rank = (DECIDE_BY if vague or _is_limit(speech, text, day) else CONTACT_ON), 3
    else:
        return None
    if kind is CONTACT_ON:
        return (0 if rank == 1 else rank), kind, day
    # "After the 3rd we decide": by when, nobody said.
    if any(one.search(text[start : day.start]) for one in (speech.after, speech.since, speech.earliest)):
        return None
    return rank, kind, day


def _is_filler(speech: Speech, text: str) -> bool:
    return not speech.filler.sub(" ", text).strip(" .,;:!-~()")


def _deeds(speech: Speech, text: str, start: int, end: int) -> list[tuple[int, InstructionKind]]:
    """Where between two places of the text somebody does something about it, in order; the longer reading counts."""
    spans = [
        (begin + start, stop + start, kind)
        for pattern, kind in (
            (speech.call, WE_CALL_YOU), (speech.contact, CONTACT_ON), (speech.know, DECIDE_BY),
            (speech.decide, DECIDE_BY), (speech.unheard, DECIDE_BY),
        )
        for match in pattern.finditer(text[start:end])
        for begin, stop in [match.span("deed" if match.groupdict().get("deed") else 0)]
    ]  # fmt: skip
    kept: list[tuple[int, int, InstructionKind]] = []
    for one in sorted(spans, key=lambda one: (one[0] - one[1], one[0])):
        if all(one[1] <= other[0] or other[1] <= one[0] for other in kept):
            kept.append(one)
    return sorted((begin, kind) for begin, _, kind in kept)
