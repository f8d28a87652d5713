"""Cancellations that came before their invitation: mails do not arrive in the order in which they were sent."""

from __future__ import annotations

from typing import Any

from postview_desktop.domain.invitation import Cancellation, Invitation, is_newer
from postview_desktop.storage import Store
from postview_desktop.storage.published import json_note, set_json_note

_NOTE = "called-off"
MOST_KEPT = 300
"""The newest so many."""


class CalledOff:
    """A note of the program to itself; the interview itself is not there."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def remember(self, cancellation: Cancellation) -> None:
        """Keep it for an invitation that may come."""
        one = [
            cancellation.uid,
            cancellation.recurrence_id,
            cancellation.and_later,
            cancellation.sequence,
            cancellation.stamp,
        ]
        kept = self._kept()
        if one not in kept:
            set_json_note(self._store, _NOTE, [*kept, one][-MOST_KEPT:])

    def knows(self, invitation: Invitation) -> bool:
        """Whether it was called off by something that is not older than it."""
        return any(
            uid == invitation.uid
            and _means(recurrence_id, and_later, invitation.recurrence_id)
            and not is_newer(invitation.sequence, invitation.stamp, sequence, stamp)
            for uid, recurrence_id, and_later, sequence, stamp in self._kept()
        )

    def _kept(self) -> list[list[Any]]:
        return json_note(self._store, _NOTE, [])


def _means(called_off: str, and_later: bool, day: str) -> bool:
    return not called_off or called_off == day or (and_later and called_off <= day)
