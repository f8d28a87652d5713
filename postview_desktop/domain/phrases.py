"""The patterns by which asking is told in one language (T3)."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """`harmless` excuses a sentence from being a question or a request."""

    question: re.Pattern[str]
    request: re.Pattern[str]
    decision: re.Pattern[str]
    time_line: re.Pattern[str]
    a_time: re.Pattern[str]
    """A point in time: only in a sentence that asks already does it speak of a time line."""
    pay: re.Pattern[str]
    harmless: re.Pattern[str]


def any_of(*parts: str) -> re.Pattern[str]:
    """One pattern for all, case aside."""
    return re.compile("|".join(f"(?:{part})" for part in parts), re.IGNORECASE)
