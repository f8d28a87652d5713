"""What can be noticed about an invitation, and what can become of it: the words that wording has names for.

Apart from the invitation itself, so that whoever names things does not load it.
"""

from __future__ import annotations

from enum import StrEnum


class Noticed(StrEnum):
    """Something about an invitation that PostView settled by itself and tells. Each has a sentence in `wording`."""

    FLOATING = "floating"
    """No zone was given: the user's own was taken."""
    ZONE_OF_FILE = "zone_of_file"
    """No zone was given for the time, but the file describes just one: that one was taken."""
    ZONE_GUESSED = "zone_guessed"
    """The zone's name is unknown; one with the same offsets was taken."""
    ALL_DAY = "all_day"
    """A day without an hour: 09:00 to 17:00 was taken."""
    NO_END = "no_end"
    """One hour was taken."""
    ENDS_BEFORE_START = "ends_before_start"
    """The end was before the start: one hour was taken."""
    BAD_END = "bad_end"
    """The end is no time, or more than a month after the start: one hour was taken."""
    SERIES = "series"
    """A series with an end: each of its days became an interview of its own."""
    NEXT_OF_SERIES = "next_of_series"
    """A series without an end, or a long one: only the next of its days was taken."""
    REPEATS = "repeats"
    """A series by a rule that no interview follows: only its first day was taken."""
    LATER_DAYS_TOO = "later_days_too"
    """It changed this day of a series and all later ones."""
    ANSWER_AGAIN = "answer_again"
    """The user had answered for another time than it is now."""
    NO_UID = "no_uid"
    """Updates of this invitation cannot be recognised for sure."""
    ORGANISATION_GUESSED = "organisation_guessed"
    """The organisation's name comes from an address or a title."""
    SHORTENED = "shortened"
    """A text was longer than PostView keeps."""


class Taken(StrEnum):
    """What became of one event."""

    ADDED = "added"
    UPDATED = "updated"
    CANCELLED = "cancelled"
    ALREADY = "already"
    """It is there, and nothing of it is new."""
    STALE = "stale"
    """It is older than what is known, or the interview has taken place: left alone."""
    REPLY = "reply"
    """Somebody says whether they come (METHOD:REPLY): nothing changes."""
    PROPOSAL = "proposal"
    """Somebody proposes another time (METHOD:COUNTER): it is shown, and changes nothing by itself."""
    PROPOSAL_DECLINED = "proposal_declined"
    """The organiser keeps the time that is known (METHOD:DECLINECOUNTER)."""
    ASKS_FOR_NEWEST = "asks_for_newest"
    """Somebody asks the organiser for the newest invitation (METHOD:REFRESH): nothing changes."""


class Part(StrEnum):
    """What of an interview an update changed."""

    TIME = "time"
    PLACE = "place"
    LINK = "link"
    PEOPLE = "people"
    STATE = "state"
    """It had been called off or moved, and is planned again."""
