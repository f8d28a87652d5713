"""What the calendar shows of some days: interviews, and what is due or was done after them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from postview_desktop.domain.interview import InterviewState, epoch_of, wall_of
from postview_desktop.services.settings import Settings
from postview_desktop.services.today import LOOK_BACK_DAYS, THANKS_SHOWN_DAYS
from postview_desktop.storage import Store, calendar_rows
from postview_desktop.system.clock import Clock


class CalendarItem(NamedTuple):
    """One thing on one or more days (date ordinals, in the user's zone).

    `kind` is one of `KINDS`. A follow-up's window runs from its earliest to its latest day, with the best between; an
    interview over midnight has all its days. `start_epoch` and `end_epoch` (epoch seconds) are 0 for what has no hour;
    a thank-you's are the advised time and when it becomes late (T2). The ids are 0 for none. `zone` is the interview's
    own, "" for all else; `step` the step of the plan that a follow-up is.
    """

    kind: str
    first_ordinal: int
    last_ordinal: int
    best_ordinal: int
    start_epoch: int
    organisation: str
    title: str
    done: bool
    cancelled: bool
    interview_id: int
    letter_id: int
    end_epoch: int = 0
    organisation_id: int = 0
    zone: str = ""
    step: str = ""


KINDS = ("interview", "thank_you", "follow_up", "closing", "reflection", "letter", "goal")
"""What the calendar knows; "letter" is one that was sent and is none of the others, "goal" the week's search goal."""


NOT_TAKING_PLACE = frozenset({InterviewState.CANCELLED.value, InterviewState.NOBODY_CAME.value})


class Calendar:
    """Reads days; fast enough for a month within a frame at 10,000 interviews."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def items(self, first: date, last: date) -> list[CalendarItem]:
        """Everything that touches the days from `first` to `last`, in the user's zone, interviews first."""
        zone, now = self._clock.zone(), self._clock.now()
        starts = self._midnights(first, last, zone)
        start, end = starts[0], starts[-1]
        day0 = first.toordinal()
        found: list[CalendarItem] = []
        place = 0
        for start_utc, end_utc, state, organisation, title, id_, role in calendar_rows.interviews(
            self._store, start, end
        ):
            while start_utc >= starts[place + 1]:
                place += 1
            day = day0 + place
            found.append(
                CalendarItem(
                    "interview",
                    day,
                    day,
                    day,
                    start_utc,
                    organisation,
                    title or role,
                    end_utc <= now,
                    state in NOT_TAKING_PLACE,
                    id_,
                    0,
                )
            )
        today = wall_of(now, zone).toordinal()
        # Looking back is suggested for some days only, and not at all where it is switched off (S1).
        looking_back = Settings(self._store, self._clock).get().reflections
        reflect_from = today - LOOK_BACK_DAYS if looking_back else last.toordinal() + 1
        for kind, one, two, best, organisation, title, id_ in calendar_rows.due(
            self._store, day0, last.toordinal(), now, today - THANKS_SHOWN_DAYS
        ):
            if kind != "reflection" or best >= reflect_from:
                found.append(CalendarItem(kind, one, two, best, 0, organisation, title, False, False, id_, 0))
        for kind, on, organisation, title, id_, letter in calendar_rows.contacts(
            self._store, first.isoformat(), last.isoformat()
        ):
            day = date.fromisoformat(on).toordinal()
            found.append(CalendarItem(kind, day, day, day, 0, organisation, title, True, False, id_, letter))
        for at, organisation, title, id_ in calendar_rows.reflections(self._store, start, end):
            day = wall_of(at, zone).toordinal()
            found.append(CalendarItem("reflection", day, day, day, 0, organisation, title, True, False, id_, 0))
        return found

    @staticmethod
    def _midnights(first: date, last: date, zone: str) -> list[int]:
        """The instants at which the days begin, and the end of the last: no conversion for each row."""
        count = (last - first).days + 2
        return [epoch_of(datetime.combine(first + timedelta(days=n), time()), zone) for n in range(count)]
