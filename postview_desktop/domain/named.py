"""Reads from quoted words how and whom they want to hear from: proposals that the user sees and confirms (F2, F11)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postview_desktop.domain.folding import fold
from postview_desktop.domain.follow_up import Channel

_US = r"(?:me|us|him|her|them)"
_SOMEBODY = r"\w+(?: \w+)?"
_CALL = r"(?:call|ring|phone|telephone)"
_THEY_CALL = re.compile(
    rf"\b(?:we|i|she|he|they|somebody|someone)(?:'ll|’ll| will| shall| would)? {_CALL}\b",
)
_CHANNELS = tuple(
    (channel, re.compile(rf"\b(?:{pattern})\b"))
    for channel, pattern in (
        (Channel.PHONE, rf"{_CALL} (?:{_US}|back|[a-z]+ on|at|on|in|after)"),
        (Channel.PHONE, rf"gives? {_SOMEBODY} a (?:call|ring|bell)|by (?:tele)?phone"),
        (Channel.EMAIL, rf"e-?mail|mail|write to|drop {_SOMEBODY} a line|send {_SOMEBODY} a (?:line|note)"),
        (Channel.MESSAGE, rf"(?:text|whatsapp|message|ping) {_US}|on (?:linkedin|whatsapp)"),
        (Channel.VISIT, r"(?:come|drop|stop|pop) (?:by|in|round)"),
    )
)


def channel_named(words: str) -> Channel | None:
    """The channel that the words name for the user's own contact; None where none is named, or they get in touch."""
    text = fold(words)
    if _THEY_CALL.search(text):
        return None
    return next((channel for channel, pattern in _CHANNELS if pattern.search(text)), None)


def person_named(words: str, names: Sequence[str]) -> str:
    """The one of `names` that the words speak of, whole or by the first name; "" where it is none or not clear."""
    said = set(re.findall(r"\w+", fold(words)))
    found = [name for name in names if name.split() and fold(name.split()[0]) in said]
    return found[0] if len(found) == 1 else ""
