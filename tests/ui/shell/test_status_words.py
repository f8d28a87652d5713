"""The two lines at the bottom of the side bar tell the truth."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from postview_desktop.domain.interview import epoch_of
from postview_desktop.services.outbox import Waiting
from postview_desktop.ui.common.dates import Dates
from postview_desktop.ui.shell.status_words import kept_words, outbox_words
from tests.support.builders import an_interview

TODAY = date(2026, 11, 23)
LONDON = "Europe/London"
DATES = Dates(QLocale("en_GB"))
AT_HALF_PAST_FIVE = an_interview(start="2026-11-23T17:30").start_utc
TOMORROW_AT_NINE = an_interview(start="2026-11-24T09:00").start_utc


def waiting(**numbers: object) -> Waiting:
    fields = {"scheduled": 0, "sending": 0, "needs_person": 0, "next_at": None, "paused": False, **numbers}
    return Waiting(**fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "words", "urgent"),
    [
        (waiting(), "Outbox: empty", False),
        (waiting(scheduled=1, next_at=AT_HALF_PAST_FIVE), "Outbox: 1 leaves at 17:30", False),
        (waiting(scheduled=2, next_at=AT_HALF_PAST_FIVE), "Outbox: 2, next at 17:30", False),
        (waiting(scheduled=1, next_at=TOMORROW_AT_NINE), "Outbox: 1 leaves at Tue 24 Nov 09:00", False),
        (waiting(scheduled=1, sending=1), "Outbox: sending", False),
        (waiting(scheduled=1), "Outbox: 1 waits", False),
        (waiting(scheduled=2), "Outbox: 2 wait", False),
        (waiting(scheduled=2, paused=True), "Outbox: 2 held, see Settings", True),
        (waiting(needs_person=1, scheduled=3, next_at=AT_HALF_PAST_FIVE), "1 letter needs you", True),
        (waiting(needs_person=2), "2 letters need you", True),
        (waiting(needs_person=1, seeking=1), "1 letter needs you", True),
        (waiting(seeking=1), "Outbox: 1 uncertain", False),
        (waiting(seeking=1, scheduled=1, next_at=AT_HALF_PAST_FIVE), "Outbox: 1 leaves at 17:30", False),
    ],
)
def test_the_outbox_in_a_few_words(state: Waiting, words: str, urgent: bool) -> None:
    assert outbox_words(state, DATES, LONDON, TODAY) == (words, urgent)


def test_times_are_told_where_the_user_is() -> None:
    words, _ = outbox_words(waiting(scheduled=1, next_at=AT_HALF_PAST_FIVE), DATES, "Asia/Tokyo", date(2026, 11, 24))
    assert words == "Outbox: 1 leaves at 02:30"


def test_since_when_everything_is_kept() -> None:
    at = an_interview(start="2026-11-23T14:58").start_utc
    assert kept_words(at, DATES, LONDON, TODAY) == "Kept today 14:58"
    assert kept_words(at, DATES, LONDON, date(2026, 11, 25)) == "Kept Mon 23 Nov 14:58"
    assert kept_words(None, DATES, LONDON, TODAY) == "Stays on this computer"
    assert epoch_of(an_interview().start, LONDON) < at
