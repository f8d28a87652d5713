"""A line in a language that is not the reader's own: an employer elsewhere is written down in their words.

All languages at once would see too much: "Midi Health Tue 2pm" is at two, not at noon. So another one is only asked
about what the own ones left over, and believed where it takes nothing away from what they understood.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from postview_desktop.domain.quick_add import Known, QuickReading, read_quick_add
from postview_desktop.domain.quick_add_words import LANGUAGES


def read_in_any_language(text: str, *, languages: Sequence[str], known: Known, **moment: Any) -> QuickReading:
    """What `text` says: in `languages` (the own ones first), and where words are left over, in one more of ours.

    The rest is as for `read_quick_add`. Never raises, whatever the text is.
    """
    own = read_quick_add(text, languages=languages, known=known, **moment)
    best, most = own, _understood(own)
    for other in LANGUAGES:
        if other in languages:
            continue
        reading = read_quick_add(text, languages=(*languages, other), known=known, **moment)
        if _goes_on_from(own, reading) and _understood(reading) > most:
            best, most = reading, _understood(reading)
    return best


def _goes_on_from(own: QuickReading, reading: QuickReading) -> bool:
    """Whether it says the same of all that was understood. What is complete with no word left over stays as it is."""
    if own.day is None or own.time is None:
        return (own.day is None or reading.day == own.day) and (own.time is None or reading.time == own.time)
    same = (own.organisation, own.day, own.time, own.zone) == (
        reading.organisation, reading.day, reading.time, reading.zone,
    )  # fmt: skip
    return same and bool(_left_over(own))


def _understood(reading: QuickReading) -> tuple[bool, bool, bool, int]:
    left = len(_left_over(reading).split())
    return reading.day is not None, reading.time is not None, reading.kind is not None, -left


def _left_over(reading: QuickReading) -> str:
    """The words that found no place: those of the title that no round or kind of interview is made of."""
    return reading.title if reading.is_enough else f"{reading.organisation} {reading.title}"
