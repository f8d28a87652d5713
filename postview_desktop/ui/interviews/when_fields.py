"""When an interview is: start, end and time zone, with what a person should know about the hour said at once."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.choice_field import ChoiceField
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField, TimeField
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.moments import city_of
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.interviews.wall_time import WallTrouble, check_wall, zone_names


class DayAndTime(QWidget):
    """A day and a time of day side by side; `changed` when either is changed by hand or by `set_value`."""

    changed = Signal()

    def __init__(self, look: Look, name: str, day_words: str, time_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DateField(look)
        self.day.setObjectName(f"{name}_day")
        self.day.setAccessibleName(day_words)
        self.time = TimeField(look)
        self.time.setObjectName(f"{name}_time")
        self.time.setAccessibleName(time_words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day)
        row.addWidget(self.time)
        row.addStretch(1)
        self.fold = 0
        """Which of the two readings of a doubled hour; counts there only."""
        self.setFocusProxy(self.day)
        self.day.day_changed.connect(lambda _day: self.changed.emit())
        self.time.time_changed.connect(lambda _time: self.changed.emit())

    def value(self) -> datetime:
        return datetime.combine(self.day.value(), self.time.value()).replace(fold=self.fold)

    def set_value(self, wall: datetime) -> None:
        """Shows a wall time; `changed` stays silent."""
        blocked = self.blockSignals(True)
        self.day.set_value(wall.date())
        self.time.set_value(wall.time())
        self.fold = wall.fold
        self.blockSignals(blocked)


class WhenFields(QObject):
    """Adds its rows to a form. Moving the start moves the end with it."""

    reading_chosen = Signal()
    """One of the two hours of a doubled one was chosen by hand."""

    def __init__(self, look: Look, form: Form, my_zone: str) -> None:
        super().__init__(form)
        self._look = look
        self._form = form
        self._my_zone = my_zone
        self._length = timedelta(minutes=45)
        self.start = DayAndTime(look, "start", self.tr("Day of the start"), self.tr("Time of the start"))
        self.end = DayAndTime(look, "end", self.tr("Day of the end"), self.tr("Time of the end"))
        self.start_reading = _reading(look, "start_reading")
        self.end_reading = _reading(look, "end_reading")
        self.zone = ChoiceField()
        self.zone.setObjectName("zone")
        self._start_note = note(look, "start_note")
        self._end_note = note(look, "end_note")
        self._zone_note = note(look, "zone_note")
        for label, field, words in (
            (self.tr("Starts"), self.start, self._start_note),
            (self.tr("Which of the two"), self.start_reading, None),
            (self.tr("Ends"), self.end, self._end_note),
            (self.tr("Which of the two"), self.end_reading, None),
            (self.tr("Time zone"), self.zone, self._zone_note),
        ):
            form.row(label, field)
            if words is not None:
                put_under(field, words)
        self.start_reading.setAccessibleName(self.tr("Which of the two hours it starts in"))
        self.end_reading.setAccessibleName(self.tr("Which of the two hours it ends in"))
        for reading in (self.start_reading, self.end_reading):
            form.set_row_visible(reading, False)
        self.start.changed.connect(self._on_start_changed)
        self.end.changed.connect(self._on_end_changed)
        self.start_reading.chosen.connect(lambda key: self._on_reading(self.start, key))
        self.end_reading.chosen.connect(lambda key: self._on_reading(self.end, key))
        self.zone.editTextChanged.connect(self._say)

    def show_when(self, start: datetime, end: datetime, zone: str, my_zone: str) -> None:
        """Wall times in `zone`; `my_zone` is where the user is."""
        if not self.zone.count():
            self.zone.offer(zone_names())
        self._my_zone = my_zone
        self.start.set_value(start)
        self.end.set_value(end)
        self.zone.set_text(zone)
        self._length = self._passes()
        self._say()

    def zone_name(self) -> str | None:
        """The zone's IANA name; None where what is typed is none. A city alone is enough where it is the only one."""
        typed = self.zone.text()
        try:
            ZoneInfo(typed)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            cities = [name for name in zone_names() if city_of(name).casefold() == typed.casefold()]
            return cities[0] if len(cities) == 1 else None
        return typed

    def check(self) -> bool:
        """Says at the field what is wrong; True where all is well."""
        zone = self.zone_name()
        if zone is None:
            self._form.error(
                self.zone,
                self.tr("PostView knows no time zone of this name. Type a city, as in Europe/Berlin."),
            )
            return False
        if epoch_of(self.end.value(), zone) <= epoch_of(self.start.value(), zone):
            self._form.error(
                self.end,
                self.tr("The end is not after the start. Check both days and times."),
            )
            return False
        return True

    def _on_start_changed(self) -> None:
        self.start.fold = 0
        self._move_end()
        self._say()

    def _move_end(self) -> None:
        if self._length <= timedelta(0):
            return
        zone, start = self.zone_name(), self.start.value()
        if zone is not None and self._is_twice(self.start):
            # By the clock the end may come to stand before the start: the time that passes counts.
            self.end.set_value(wall_of(epoch_of(start, zone) + int(self._length.total_seconds()), zone))
        else:
            self.end.set_value(start + self._length)

    def _on_end_changed(self) -> None:
        self.end.fold = self.start.fold if self._is_twice(self.start) and self._is_twice(self.end) else 0
        self._length = self._passes()
        self._say()

    def _passes(self) -> timedelta:
        """The time from start to end: in a known zone the time that passes, across any change of its clocks."""
        zone, start, end = self.zone_name(), self.start.value(), self.end.value()
        if zone is None:
            return end - start
        return timedelta(seconds=epoch_of(end, zone) - epoch_of(start, zone))

    def _on_reading(self, moment: DayAndTime, key: str) -> None:
        moment.fold = int(key == "second")
        if moment is self.start:
            self._move_end()
        else:
            self._length = self._passes()
        self._say()
        self.reading_chosen.emit()

    def _is_twice(self, moment: DayAndTime) -> bool:
        zone = self.zone_name()
        return zone is not None and check_wall(moment.value().replace(fold=0), zone).trouble is WallTrouble.TWICE

    def _offer_readings(self) -> None:
        """In a doubled hour one can say which of the two is meant."""
        zone = self.zone_name()
        for moment, field in ((self.start, self.start_reading), (self.end, self.end_reading)):
            twice = self._is_twice(moment)
            if twice and zone is not None:
                options = [
                    ("first", self.tr("The first ({offset})").format(offset=_offset(moment.value(), zone, 0))),
                    ("second", self.tr("The second ({offset})").format(offset=_offset(moment.value(), zone, 1))),
                ]
                if [field.button(key).text() for key, _ in options] != [text for _, text in options]:
                    field.set_options(options)  # the button under the pointer stays the same one
                field.set_chosen("second" if moment.fold else "first")
            self._form.set_row_visible(field, twice)

    def _say(self) -> None:
        self._offer_readings()
        zone = self.zone_name()
        start, end = self.start.value(), self.end.value()
        length = self._passes()
        self._end_note.setText(self._length_words(length))
        self._end_note.setVisible(length > timedelta(0))
        self._start_note.setText(self._trouble_words(start, zone) if zone else "")
        self._start_note.setVisible(bool(self._start_note.text()))
        mine = self._in_my_zone(start, end, zone) if zone and zone != self._my_zone else ""
        self._zone_note.setText(mine)
        self._zone_note.setVisible(bool(mine))

    def _length_words(self, length: timedelta) -> str:
        minutes = int(length.total_seconds() // 60)
        hours, rest = divmod(minutes, 60)
        if hours == 0:
            return self.tr("{minutes} minutes").format(minutes=rest)
        if rest == 0:
            return self.tr("1 hour") if hours == 1 else self.tr("{hours} hours").format(hours=hours)
        return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)

    def _trouble_words(self, start: datetime, zone: str) -> str:
        check = check_wall(start, zone)
        if check.trouble is WallTrouble.GAP:
            return self.tr(
                "There is no {time} on that day: the clocks go forward. It will be taken for {taken}."
            ).format(time=self._look.dates.time(start), taken=self._look.dates.time(check.taken))
        if check.trouble is WallTrouble.TWICE:
            return self.tr(
                "{time} comes twice on that day: the clocks go back. Choose one; ask them if in doubt."
            ).format(time=self._look.dates.time(start))
        return ""

    def _in_my_zone(self, start: datetime, end: datetime, zone: str) -> str:
        mine = wall_of(epoch_of(start, zone), self._my_zone)
        mine_end = wall_of(epoch_of(end, zone), self._my_zone)
        return self.tr("In your zone ({city}): {day}, {start} – {end}").format(
            city=city_of(self._my_zone),
            day=self._look.dates.short_day(mine.date()),
            start=self._look.dates.time(mine),
            end=self._look.dates.time(mine_end),
        )


def _reading(look: Look, name: str) -> Segmented:
    field = Segmented(look, [("first", ""), ("second", "")])
    field.setObjectName(name)
    return field


def _offset(wall: datetime, zone: str, fold: int) -> str:
    """ "UTC+2" and "UTC+10:30"."""
    ahead = wall.replace(tzinfo=ZoneInfo(zone), fold=fold).utcoffset() or timedelta(0)
    sign = "−" if ahead < timedelta(0) else "+"
    hours, rest = divmod(abs(ahead), timedelta(hours=1))
    return f"UTC{sign}{hours}" + (f":{int(rest.total_seconds()) // 60:02}" if rest else "")


def note(look: Look, name: str) -> Small:
    label = Small(look)
    label.setObjectName(name)
    label.hide()
    return label


def put_under(field: QWidget, words: Small) -> None:
    """Puts a line of words right under a field of a form."""
    holder = field.parentWidget()
    layout = holder.layout() if holder is not None else None
    if isinstance(layout, QVBoxLayout):
        layout.insertWidget(1, words)
