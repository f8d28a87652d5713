"""Move to…: the keyboard's way to move something, with what speaks against the day said while one chooses."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.follow_up import Reason, Why
from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.domain.moving import LEAST_SECONDS, MOST_SECONDS
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving import Moving
from postview_desktop.services.moving_verdict import Target, Verdict
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar import move_words
from postview_desktop.ui.calendar.reason_sheet import missing, reason_field, reason_label
from postview_desktop.ui.common.calm import CalmSpinBox
from postview_desktop.ui.common.cards import Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField, TimeField
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.common.moments import city_of
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import reasons
from postview_desktop.wording.translate import translate

MINUTE = 60


class MoveSheet(Sheet):
    """Accepted with `target()` and `reason()`. An interview is asked for in its own zone, as its form does."""

    def __init__(self, look: Look, parent: QWidget, item: CalendarItem, moving: Moving, clock: Clock) -> None:
        title = translate("Moving", "{name}: move to…").format(name=move_words.name_of(item))
        super().__init__(look, parent, title, translate("Moving", "Move"))
        self.setObjectName("move_sheet")
        self._look = look
        self._item = item
        self._moving = moving
        self._clock = clock
        self._interview = moving.interview(item)
        self._leaves = moving.leaves_at(item)
        self._zone = self._interview.zone if self._interview is not None else clock.zone()
        self._first = self._starts_at()
        self._day = DateField(look, self._first.date())
        self._day.setObjectName("move_day")
        self._time = TimeField(look, self._first.time())
        self._time.setObjectName("move_time")
        self._length = CalmSpinBox()
        self._length.setObjectName("move_length")
        self._here = Small(look)
        self._here.setObjectName("move_here")
        self._word = Muted(look)
        self._word.setObjectName("move_word")
        self._reason = reason_field()
        self._why = Labelled(look, reason_label(True), self._reason)
        self._lay_out()
        self._day.day_changed.connect(self._say)
        self._time.time_changed.connect(self._say)
        self._length.valueChanged.connect(self._say)
        self.set_check(self._trouble)
        self._say()
        self._day.setFocus(Qt.FocusReason.OtherFocusReason)
        self._day.selectAll()

    def _starts_at(self) -> datetime:
        """Where it is now: wall time in the zone in which it is asked for."""
        if self._interview is not None:
            return self._interview.start
        if self._leaves:
            return wall_of(self._leaves, self._zone)
        return datetime.combine(date.fromordinal(self._item.best_ordinal), datetime.min.time())

    def _lay_out(self) -> None:
        interview = self._interview
        self.body.addWidget(Labelled(self._look, self.tr("Day"), self._day))
        if interview is not None or self._leaves:
            abroad = self._zone != self._clock.zone()
            words = self.tr("Time there ({city})").format(city=city_of(self._zone)) if abroad else self.tr("Time")
            self.body.addWidget(Labelled(self._look, words, self._time))
        if interview is not None:
            self._length.setRange(LEAST_SECONDS // MINUTE, MOST_SECONDS // MINUTE)
            self._length.setSingleStep(15)
            self._length.setSuffix(self.tr(" minutes"))
            minutes = (interview.end_utc - interview.start_utc) // MINUTE
            self._length.setMaximum(max(self._length.maximum(), minutes))
            self._length.setValue(minutes)
            self.body.addWidget(Labelled(self._look, self.tr("Length"), self._length))
        self._at_first = (self._time.value(), self._length.value())
        self._now = self.target()
        self.body.addWidget(self._here)
        self.body.addWidget(self._word)
        self.body.addWidget(self._why)

    # What was chosen

    def target(self) -> Target:
        """Where it is wished; with instants only where the hour or the length was changed."""
        day = self._day.value()
        if self._interview is None and not self._leaves:
            return Target(day=day)
        by = day - self._first.date()
        mine = self._clock.zone()
        if (self._time.value(), self._length.value()) == self._at_first:
            now = self._interview.start_utc if self._interview is not None else self._leaves
            return Target(day=wall_of(now, mine).date() + by)
        start = epoch_of(self._wall(), self._zone)
        end = start + self._length.value() * MINUTE if self._interview is not None else 0
        return Target(day=wall_of(start, mine).date(), start=start, end=end)

    def _wall(self) -> datetime:
        """The wall time that was chosen; what was not changed keeps its reading of a doubled hour."""
        wall = datetime.combine(self._day.value(), self._time.value())
        return wall.replace(fold=self._first.fold) if wall == self._first else wall

    def reason(self) -> str:
        """What was typed; "" where no reason is asked for."""
        return self._reason.text().strip() if self._verdict().asks_reason else ""

    def _verdict(self) -> Verdict:
        try:
            return self._moving.weigh(self._item, self.target())
        except (OverflowError, ValueError):
            return self._moving.weigh(self._item, Target(day=date.max))

    # Words

    def _say(self, _value: object = None) -> None:
        verdict = self._verdict()
        words = move_words.whole(verdict, self._look)
        gap = self._gap()
        if verdict.against:
            words = self.tr("What speaks against it: {reasons}").format(reasons=words)
        told = " ".join(part for part in (words, gap) if part)
        if not told and self.target() != self._now:
            told = self.tr("Nothing speaks against it.")
        self._word.setText(told)
        self._why.setVisible(verdict.asks_reason)
        self._why.set_label(reason_label(verdict.needs_reason))
        self._here.setText(self._in_my_zone())
        self._here.setVisible(bool(self._here.text()))

    def _gap(self) -> str:
        """An hour that the clocks leave out on that day, where one was typed."""
        if self._interview is None or self.target().start == 0:
            return ""
        wall = datetime.combine(self._day.value(), self._time.value())
        taken = wall_of(epoch_of(wall, self._zone), self._zone)
        if taken == wall:
            return ""
        missing_hour = Reason(Why.HOUR_MISSING, {"at": f"{wall:%H:%M}", "taken": f"{taken:%H:%M}"})
        return reasons.sentence(missing_hour, self._look.dates.day, self._look.dates.time)

    def _in_my_zone(self) -> str:
        if self._interview is None or self._zone == self._clock.zone():
            return ""
        try:
            start = epoch_of(self._wall(), self._zone)
            mine = wall_of(start, self._clock.zone())
        except (OverflowError, ValueError):
            return ""
        end = mine + timedelta(minutes=self._length.value())
        return self.tr("For you: {day}, {start} – {end}").format(
            day=self._look.dates.day(mine.date()), start=self._look.dates.time(mine), end=self._look.dates.time(end)
        )

    def _trouble(self) -> str:
        verdict = self._verdict()
        if not verdict.possible:
            return move_words.refusal(verdict)
        return missing(verdict.needs_reason, self._reason.text().strip())
