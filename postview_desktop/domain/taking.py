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
    REPEATS = "repeats"
    """Only the first of a series was taken."""
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


class Part(StrEnum):
    """What of an interview an update changed."""

    TIME = "time"
    PLACE = "place"
    LINK = "link"
    PEOPLE = "people"
    STATE = "state"
    """It had been called off or moved, and is planned again."""
