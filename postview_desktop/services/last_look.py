"""How far the mailbox was read and how the last look went: notes of the program to itself, no part of the data."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.incoming import Sought
from postview_desktop.domain.letter import Account
from postview_desktop.services.looking import Mark
from postview_desktop.storage import Store

_LAST, _MARKS, _KNOWN = "answers:last", "answers:marks", "answers:known"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastLook:
    """The last try: `at` in epoch seconds (0: none yet), and why it failed, if it did. `good_at` is the last one
    that read everything there was."""

    at: int = 0
    good_at: int = 0
    error: PostviewError | None = None


class Looks:
    """Reads and keeps the notes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def last(self) -> LastLook:
        """The last look; with `at` 0 where there was none."""
        kept: dict[str, Any] = json.loads(self._store.note(_LAST) or "{}")
        problem = kept.get("problem", "")
        return LastLook(
            at=int(kept.get("at", 0)),
            good_at=int(kept.get("good_at", 0)),
            error=PostviewError(Problem(problem), **kept.get("details", {})) if problem else None,
        )

    def note(self, at: int, good_at: int, error: PostviewError | None = None) -> None:
        """Remember that it was looked, and why it failed if it did."""
        kept: dict[str, Any] = {"at": at, "good_at": good_at}
        if error is not None:
            kept |= {"problem": error.problem, "details": error.details}
        self._store.set_note(_LAST, json.dumps(kept))

    def forget_trouble(self) -> None:
        """The account was set anew: what the last look met need not be so any more."""
        if self.last().error is not None:
            self.note(0, self.last().good_at)

    def marks(self, account: Account, sought: Sought) -> dict[str, Mark]:
        """How far each folder was read; nothing where somebody has become known whose mail may have been passed by."""
        kept: dict[str, Any] = json.loads(self._store.note(_MARKS) or "{}")
        if kept.get("of") != mailbox_of(account):
            return {}
        known = frozenset(json.loads(self._store.note(_KNOWN) or "[]"))
        good_at = self.last().good_at
        if any(key not in known and since < good_at for key, since in _keys(sought).items()):
            return {}
        return {name: Mark(validity=one[0], uid=one[1]) for name, one in kept.get("folders", {}).items()}

    def note_marks(self, account: Account, marks: Mapping[str, Mark], sought: Sought) -> None:
        """Remember how far was read, and for whom and what."""
        folders = {name: [mark.validity, mark.uid] for name, mark in marks.items()}
        self._store.set_note(_MARKS, json.dumps({"of": mailbox_of(account), "folders": folders}))
        self._store.set_note(_KNOWN, json.dumps(sorted(_keys(sought))))


def mailbox_of(account: Account) -> str:
    """Which mailbox it is: another server or another user is another one."""
    return f"{account.imap_host}:{account.imap_port} {account.user}"


def _keys(sought: Sought) -> dict[str, int]:
    """Whom and what is looked for, as short marks, each with the instant from which mail counts for it."""
    since: dict[int, int] = {}
    for one in (*sought.matters, *sought.letters):
        since[one.organisation_id] = min(one.since, since.get(one.organisation_id, one.since))
    keys = {f"p {one.organisation_id} {one.address.casefold()}": since[one.organisation_id] for one in sought.people}
    keys |= {f"h {one.organisation_id} {one.domain}": since[one.organisation_id] for one in sought.houses}
    keys |= {f"i {one.application_id} {one.interview_id}": one.since for one in sought.matters}
    return {hashlib.sha256(key.encode()).hexdigest()[:12]: at for key, at in keys.items()}
