"""The words that an exported calendar carries onto a phone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from postview_desktop.services.calendar_gathering import Speech
from postview_desktop.services.exports import CalendarWords
from postview_desktop.wording import reasons
from postview_desktop.wording.translate import translate


def words() -> CalendarWords:
    """The words in the language of the user."""
    return CalendarWords(
        name="PostView",
        interview=translate("Calendar file", "Interview: {role}, {organisation}"),
        interview_without_role=translate("Calendar file", "Interview: {organisation}"),
        with_people=translate("Calendar file", "With {people}"),
        prepare=translate("Calendar file", "Tomorrow: {summary}"),
        soon=translate("Calendar file", "In one hour: {summary}"),
        how_did_it_go=translate("Calendar file", "How did it go? {organisation}"),
        thank_you=translate("Calendar file", "Thank-you: {organisation}"),
        follow_up=translate("Calendar file", "Follow-up: {organisation}"),
        closing=translate("Calendar file", "Closing note: {organisation}"),
        window=translate("Calendar file", "Earliest {first}, best {best}, latest {last}."),
        busy=translate("Calendar file", "Busy"),
    )


def speech(day: Callable[[date], str]) -> Speech:
    """All that events say, with days as they are said in a sentence."""
    return Speech(words=words(), describe=lambda found: reasons.sentences(found, day), day=day)
