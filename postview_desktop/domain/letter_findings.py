"""What a check of a letter is given, and what it gives back (T3, T4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from postview_desktop.domain.letter import LetterKind


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
    TODAY = "today"
    """It says "this afternoon" and would go on another day. values: words"""


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
    else "", and `days_since` how long ago that is then. `waiting_follow_up` is the day of another one to them that
    leaves too near to it, else "".
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
    waiting_follow_up: str = ""
