"""The user's settings, typed and checked; and what the window remembers of itself, which is no change of the data."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields
from typing import Any

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_NOTE = "window:"
APPEARANCES = ("system", "light", "dark")
CALENDAR_VIEWS = ("month", "week", "agenda")


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """All settings. Hours are "HH:MM" of the user's day; `country` is an ISO 3166-1 alpha-2 code or ""."""

    user_name: str = ""
    phone: str = ""
    country: str = ""
    """"" leaves it to the organisation's country alone (F8)."""
    language: str = ""
    """Of letters; "" is that of the organisation's country, English where none is usual there."""
    appearance: str = "system"
    remind_at: str = "09:00"
    quiet_from: str = "21:00"
    quiet_until: str = "08:00"
    """From `quiet_from` to `quiet_until` nothing is announced (N1); both the same: no quiet hours."""
    reflections: bool = True
    """Looking back at all (S1)."""
    weekly_goal: int = 2
    """New applications a week (C3); 0 is off."""
    breadth_percent: int = 60
    """Share from which the search is called narrow (C2); 0 is off."""
    keep_in_tray: bool = True
    close_explained: bool = False
    first_weekday: int = -1
    """0 is Monday; -1 is what the system says."""
    signature: str = ""
    spelling: bool = True
    """Underline what the dictionary does not know, in letters."""
    own_words: str = ""
    """Words of the user's own dictionary, in small letters, with blanks between."""
    calendar_hidden: str = ""
    """Kinds that the calendar leaves out, with commas between."""
    calendar_view: str = "month"
    """What the calendar opens with: one of `CALENDAR_VIEWS`."""
    look_for_releases: bool = False
    """Whether PostView may ask once a month whether there is a newer version (`services.releases`)."""
    sent_copies: bool = False
    """Whether PostView may look into the folder of sent mail, and put copies of letters there (`Copies.allow`)."""


def week_begins_on(view: SettingsView, clock: Clock) -> int:
    """The first day of a week, 0 for Monday to 6 for Sunday: as the user chose, else as the system has it."""
    return view.first_weekday if view.first_weekday >= 0 else clock.first_weekday


_DEFAULTS = SettingsView()
_NAMES = tuple(field.name for field in fields(SettingsView))
_REMEMBERED = ("calendar_hidden", "calendar_view", "close_explained")
"""Kept beside the history: Undo after a drag takes back the drag, not that another view was turned to meanwhile."""


class Settings:
    """Reads and keeps the settings."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def get(self) -> SettingsView:
        """All settings; what was never set, or is none that may be set (an import from elsewhere), has its default."""
        kept = self._kept()
        values = {name: kept[name] for name in _NAMES if name in kept and _refusal(name, kept[name]) is None}
        return SettingsView(**values)

    def save(self, view: SettingsView) -> int:
        """Keep all settings; only what differs is written, in one change. Returns it, for Undo; 0 for none.

        What the window remembers of itself (`calendar_view` ...) is kept, too, and is part of no change.

        Raises PostviewError(BAD_DATE) for an hour that is none, and (MISSING_FIELD) for a number, code or word
        that is not one of those allowed; `details["field"]` names it.
        """
        _check(view)
        kept = self._kept()
        differing = [name for name in _NAMES if kept.get(name, getattr(_DEFAULTS, name)) != getattr(view, name)]
        for name in _REMEMBERED:
            if name in differing:
                self._store.set_note(_NOTE + name, json.dumps(getattr(view, name), ensure_ascii=False))
                differing.remove(name)
        if not differing:
            return 0
        with self._store.change(Verb.SETTING_CHANGED) as change:
            for name in differing:
                change.set_setting(name, getattr(view, name))
            return change.id

    def _kept(self) -> dict[str, Any]:
        kept = self._store.settings()
        for name in _REMEMBERED:
            if note := self._store.note(_NOTE + name):
                kept[name] = json.loads(note)
        return kept


def _check(view: SettingsView) -> None:
    for name in _NAMES:
        value = getattr(view, name)
        if (problem := _refusal(name, value)) is not None:
            raise PostviewError(problem, field=name, value=value)


def _refusal(name: str, value: Any) -> Problem | None:
    """What speaks against this value of a setting, or None."""
    if type(value) is not type(getattr(_DEFAULTS, name)):
        return Problem.MISSING_FIELD
    match name:
        case "remind_at" | "quiet_from" | "quiet_until":
            return None if _HOUR.fullmatch(value) else Problem.BAD_DATE
        case "appearance":
            good = value in APPEARANCES
        case "calendar_view":
            good = value in CALENDAR_VIEWS
        case "country":
            good = not value or re.fullmatch(r"[A-Z]{2}", value) is not None
        case "weekly_goal":
            good = 0 <= value <= 99
        case "breadth_percent":
            good = 0 <= value <= 100
        case "first_weekday":
            good = -1 <= value <= 6
        case _:
            good = True
    return None if good else Problem.MISSING_FIELD
