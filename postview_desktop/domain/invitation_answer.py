"""What an answer to an invitation says, read out of the iCalendar text that travels (RFC 5546: REPLY and COUNTER)."""

from __future__ import annotations

import re

from postview_desktop.domain.addresses import is_address
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import Answered, Interview, InterviewState

PARTSTATS = {
    Answered.ACCEPTED: "ACCEPTED",
    Answered.TENTATIVE: "TENTATIVE",
    Answered.DECLINED: "DECLINED",
}
"""How RFC 5545 calls the answers."""

OPEN = frozenset({InterviewState.PLANNED, InterviewState.MOVED})
"""States in which an invitation can still be answered."""

_DAY_ID = re.compile(r"(?:\d{8}(?:T\d{6}Z)?)?")


def asks_for_answer(interview: Interview) -> bool:
    """Whether it came by an invitation whose sender waits for an answer of the user's, and can be told one."""
    return (
        is_address(interview.organiser_email)
        and is_address(interview.invited_as)
        and fold(interview.organiser_email) != fold(interview.invited_as)
        and _DAY_ID.fullmatch(interview.recurrence_id) is not None
    )


def can_be_answered(interview: Interview, now: int) -> bool:
    """Whether there is still something to answer: it is planned, and has not begun. `now` in epoch seconds."""
    return asks_for_answer(interview) and interview.state in OPEN and interview.start_utc > now


def method_of(calendar: str) -> str:
    """ "REPLY" or "COUNTER"; "" where the text is neither."""
    found = re.search(r"^METHOD:(REPLY|COUNTER)\r?$", calendar, re.MULTILINE)
    return found[1] if found else ""


def answer_in(calendar: str) -> Answered:
    """What the text answers; NOT_YET where it answers nothing."""
    found = re.search(r"^ATTENDEE;PARTSTAT=([A-Z]+)[;:]", calendar, re.MULTILINE)
    return next((answer for answer, name in PARTSTATS.items() if found and name == found[1]), Answered.NOT_YET)


def day_in(calendar: str) -> str:
    """The day of a series that the text answers; "" where it answers all of the invitation."""
    found = re.search(r"^RECURRENCE-ID(?:;VALUE=DATE)?:(\S*?)\r?$", calendar, re.MULTILINE)
    return found[1] if found else ""


def is_about(calendar: str, interview: Interview) -> bool:
    """Whether the text answers the invitation as it is now, not an earlier state of it: this day, or all days."""
    sequence = re.search(r"^SEQUENCE:(\d+)\r?$", calendar, re.MULTILINE)
    number = int(sequence[1]) if sequence else 0
    return number == interview.sequence and day_in(calendar) in ("", interview.recurrence_id)
