"""Finding anything by what is remembered of it: search as one types, over all text, accents folded (S4 kept)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from postview_desktop.domain.answer import AnswerKind
from postview_desktop.domain.application import Stage
from postview_desktop.domain.attachment import AttachmentKind
from postview_desktop.domain.finding import (
    USUAL_KINDS,
    Door,
    Found,
    FoundKind,
    Group,
    Hit,
    Marked,
    Opening,
    read_query,
)
from postview_desktop.domain.follow_up import Channel, DecisionKind, InstructionKind
from postview_desktop.domain.interview import InterviewKind, wall_of
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.marking import Marker
from postview_desktop.storage import Store
from postview_desktop.storage.text_index import TextIndex
from postview_desktop.storage.text_sources import Entry
from postview_desktop.system.clock import Clock

FEW = 4
"""Hits of each kind that are shown at first."""
MANY = 60
"""Hits of a kind whose others are asked for: whoever needs still more had better type another word."""

_SORTS: dict[FoundKind, type[StrEnum]] = {
    FoundKind.APPLICATION: Stage,
    FoundKind.INTERVIEW: InterviewKind,
    FoundKind.INSTRUCTION: InstructionKind,
    FoundKind.DECISION: DecisionKind,
    FoundKind.CONTACT: Channel,
    FoundKind.LETTER: LetterKind,
    FoundKind.ANSWER: AnswerKind,
    FoundKind.REFLECTION: InterviewKind,
    FoundKind.FEELING: InterviewKind,
    FoundKind.DOCUMENT: AttachmentKind,
    FoundKind.TEMPLATE: LetterKind,
}

_TABS = {
    FoundKind.PERSON: "people",
    FoundKind.MOMENTS: "people",
    FoundKind.INSTRUCTION: "aftercare",
    FoundKind.DECISION: "aftercare",
    FoundKind.CONTACT: "letters",
    FoundKind.ANSWER: "letters",
    FoundKind.DOCUMENT: "details",
}
"""The tab of an interview on which a hit is seen."""

_PROSE = frozenset(
    {
        FoundKind.MOMENTS,
        FoundKind.INSTRUCTION,
        FoundKind.DECISION,
        FoundKind.CONTACT,
        FoundKind.LETTER,
        FoundKind.QUESTION,
        FoundKind.REFLECTION,
        FoundKind.FEELING,
        FoundKind.TEMPLATE,
    }
)
"""Kinds whose text is shown also where nothing was found in it: how a letter begins says which one it is."""


class Finding:
    """Looks through all text. Nothing is read before the first call, and nothing of it ever reaches the disk.

    "How it felt" (S4) has an index of its own, which is made only when it is asked for and forgotten right after.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._usual = TextIndex(store, USUAL_KINDS, "found")
        self._felt: TextIndex | None = None

    def read_on(self, seconds: float, *, felt: bool = False) -> bool:
        """Look through more of the text for about so long; True when all of it was."""
        whole = self._usual.go_on(seconds)
        if felt:
            whole = self._feelings().go_on(seconds) and whole
        return whole

    def find(self, text: str, *, felt: bool = False, limits: Mapping[FoundKind, int] | None = None) -> Found:
        """What has all these words, as far as it was looked through: see `domain.finding.read_query`.

        Of each kind `FEW`, or as many as `limits` says. `felt` looks through "how it felt" as well (S4).
        """
        if not felt:
            self.forget_felt()
        query = read_query(text)
        indexes = [self._usual] + ([self._feelings()] if felt else [])
        for index in indexes:
            index.freshen()
        groups: list[Group] = []
        if query:
            marker = Marker(query)
            zone = self._clock.zone()
            for kind in FoundKind:
                if kind is FoundKind.FEELING and not felt:
                    continue
                index = self._feelings() if kind is FoundKind.FEELING else self._usual
                limit = (limits or {}).get(kind, FEW)
                ids = index.find(query, kind, limit + 1)
                entries = index.entries(kind, ids[:limit])
                if entries:
                    hits = tuple(_hit(kind, entry, marker, zone) for entry in entries)
                    groups.append(Group(kind, hits, len(ids) > limit))
        return Found(tuple(groups), all(index.is_whole for index in indexes))

    def forget_felt(self) -> None:
        """Forget what was read of "how it felt": it is not looked through any more."""
        if self._felt is not None:
            self._felt.close()
            self._felt = None

    def close(self) -> None:
        """Forget all that was read."""
        self.forget_felt()
        self._usual.close()

    def _feelings(self) -> TextIndex:
        if self._felt is None:
            self._felt = TextIndex(self._store, (FoundKind.FEELING,), "felt")
        return self._felt


def _hit(kind: FoundKind, entry: Entry, marker: Marker, zone: str) -> Hit:
    snippet = marker.snippet(text for text in entry.texts if text)
    where = " · ".join(dict.fromkeys(part for part in (*entry.beside, *entry.where) if part))
    return Hit(
        kind=kind,
        id=entry.id,
        title=marker.marked(" ".join(entry.title.split())),
        where=marker.marked(" ".join(where.split())),
        snippet=snippet if snippet.marks or kind in _PROSE else Marked(""),
        sort=_SORTS[kind](entry.sort) if kind in _SORTS else None,
        day=_day(entry.day, zone),
        opening=_opening(kind, entry),
    )


def _day(day: str | int | None, zone: str) -> date | None:
    if isinstance(day, int):
        return wall_of(day, zone).date() if day > 0 else None
    return date.fromisoformat(day) if day else None


def _opening(kind: FoundKind, entry: Entry) -> Opening:
    if kind is FoundKind.TEMPLATE:
        return Opening(Door.TEMPLATE, entry.id)
    if kind is FoundKind.QUESTION:
        return Opening(Door.QUESTION, entry.interview_id or 0, within=entry.id)
    if kind is FoundKind.REFLECTION:
        return Opening(Door.REFLECTION, entry.interview_id or 0, "two_minutes")
    if kind is FoundKind.FEELING:
        return Opening(Door.REFLECTION, entry.interview_id or 0, "felt")
    if entry.letter_id is not None:
        return Opening(Door.LETTER, entry.letter_id)
    if entry.interview_id is not None:
        return Opening(Door.INTERVIEW, entry.interview_id, _TABS.get(kind, ""))
    if entry.application_id is not None:
        return Opening(Door.APPLICATION, entry.application_id)
    return Opening(Door.SEARCH)
