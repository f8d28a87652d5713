"""Backups: what one is, and which are kept (7 days, 4 weeks, 12 months)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Of so many of the newest days, weeks and months with a backup, the newest one is kept."""

FOR_A_REASON = 3
"""So many of the newest of each reason (before an import, say) are kept besides."""


class BackupReason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    UPGRADE = "upgrade"
    """before a newer PostView changed the database"""
    IMPORT = "import"
    """before files were taken in"""
    RESTORE = "restore"
    """before a backup was put in place of what was there"""
    ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup as its manifest tells it.

    `path` is the database's file (or the archive), `made_at` in epoch seconds, `made_on` the user's day then. Sizes in
    bytes; `documents` says how many files belong to it, wherever else they are used too. `counts` holds rows by the
    names of `docs/format.md`. `second` is one in the second folder. `sound` is False where the manifest is missing or
    does not fit the file; such a one is neither offered nor counted.
    """

    path: Path
    made_at: int
    made_on: date
    reason: BackupReason
    database_bytes: int
    documents: int = 0
    document_bytes: int = 0
    counts: Mapping[str, int] = field(default_factory=dict[str, int], hash=False)
    schema: int = 0
    version: str = ""
    second: bool = False
    sound: bool = True

    @property
    def name(self) -> str:
        """What it is called, in both folders alike."""
        return self.path.stem

    @property
    def empty(self) -> bool:
        """Whether nothing of the user's is in it."""
        return not any(self.counts.values())


def to_keep(backups: Iterable[Backup], today: date) -> frozenset[Backup]:
    """Which backups of one folder stay; the others may go.

    One that is not sound, or is empty while another of its day is not, never takes the place of a good one. One of a
    day after `today` (the clock was wrong once) stays and takes nobody's place. The newest good one always stays.
    """
    sound = sorted((one for one in backups if one.sound), key=_rank, reverse=True)
    kept = {one for one in sound if one.made_on > today}
    past = [one for one in sound if one.made_on <= today]
    kept |= _newest_of_each(past, lambda one: one.made_on, DAYS)
    kept |= _newest_of_each(past, lambda one: one.made_on.isocalendar()[:2], WEEKS)
    kept |= _newest_of_each(past, lambda one: (one.made_on.year, one.made_on.month), MONTHS)
    for reason in BackupReason:
        # Of the daily ones, too: that of today stays when one is made before an import in the afternoon.
        kept |= {*[one for one in past if one.reason is reason and not one.empty][:FOR_A_REASON]}
    kept |= {*[one for one in past if not one.empty][:1]}
    return frozenset(kept)


def _rank(backup: Backup) -> tuple[int, str]:
    return backup.made_at, backup.name


def _newest_of_each(newest_first: Iterable[Backup], period: Callable[[Backup], object], limit: int) -> set[Backup]:
    """The newest of each of the `limit` newest periods, one with something in it before one that is empty.

    Empty ones alone never use a period up: behind them, as many with something in them are kept.
    """
    found: dict[object, Backup] = {}
    for one in newest_first:
        known = found.get(period(one))
        if known is None or (known.empty and not one.empty):
            found[period(one)] = one
    full = [one for one in found.values() if not one.empty][:limit]
    empty = [one for one in found.values() if one.empty][:limit]
    return {*full, *empty}
