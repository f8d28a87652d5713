"""What the month grid shows and where: one painted widget, without its keys and its pointer."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar import accessible, words
from postview_desktop.ui.calendar.metrics import Fonts
from postview_desktop.ui.calendar.month_layout import DAYS, Bar, month_before
from postview_desktop.ui.calendar.painted_view import PaintedView
from postview_desktop.ui.calendar.painter import Label, MonthPainter, draw_ring
from postview_desktop.ui.calendar.scenes import Scene, Scenes
from postview_desktop.ui.calendar.view import Load, Reasons
from postview_desktop.ui.common.context import Look

ItemKey = tuple[str, int, int, int]


def key_of(item: CalendarItem) -> ItemKey:
    """What makes an item the same one after the data was asked again."""
    return (item.kind, item.interview_id or 0, item.letter_id or 0, item.best_ordinal)


class MonthView(PaintedView):
    """Shows a month. It asks `load` for items and says what is wished; it changes nothing itself."""

    def __init__(
        self,
        look: Look,
        load: Load,
        reasons: Reasons,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, clock, parent)
        self._reasons = reasons
        self._scenes = Scenes(load)
        self._painter: MonthPainter | None = None
        self._days = words.days_of(self._locale, 0, look.dates.short_day)
        self._hours: dict[int, str] = {}
        self._midnights: dict[int, int] = {}
        self._shown = (self._today.year, self._today.month)
        self._item: ItemKey | None = None
        self._hover = -1
        self.set_first_weekday(-1)
        self.setObjectName("month_grid")
        accessible.attach(self)

    # What is shown

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    @property
    def shown(self) -> tuple[int, int]:
        """Year and month."""
        return self._shown

    def title(self) -> str:
        return self._look.dates.month(date(*self._shown, 1))

    def span(self) -> tuple[date, date]:
        return date(*self._shown, 1), self._last_of(*self._shown)

    def scene(self) -> Scene:
        """The month that is shown, laid out at the present size."""
        self._ready_painter()
        self._scenes.size = self.size()
        return self._scenes.scene(*self._shown)

    def item(self) -> CalendarItem | None:
        """The chosen item, if it is still there."""
        if self._item is None:
            return None
        return next((item for item in self.items_on(self._day) if key_of(item) == self._item), None)

    def items_on(self, day: date) -> list[CalendarItem]:
        return self.scene().on(day.toordinal())

    def neighbours_ready(self) -> bool:
        """Whether the months before and after were painted ahead."""
        return all(self._scenes.has_picture(*month_before(*self._shown, by)) for by in (-1, 1))

    def refresh(self) -> None:
        """The data, the day or the zone may have changed."""
        self._scenes.forget()
        self._midnights.clear()
        self._zone = self._clock.zone()
        self._today = self._clock.today()
        self.update()
        accessible.told(self)

    def set_first_weekday(self, setting: int) -> None:
        """0 for Monday to 6 for Sunday, -1 as the locale has it."""
        first = words.first_weekday_of(self._locale, setting)
        self._days = words.days_of(self._locale, first, self._look.dates.short_day)
        self._scenes.first_weekday = first
        self._scenes.week_numbers = words.wants_week_numbers(self._locale, first)
        self._painter = None
        self._scenes.forget()
        self.update()

    def show_month(self, year: int, month: int) -> None:
        """Another month; the chosen day keeps its number where the month has it."""
        if (year, month) == self._shown:
            return
        self._forward = (year, month) > self._shown
        self._shown = (year, month)
        self._choose(min(self._day.day, self._last_of(year, month).day), year, month)
        self.range_shown.emit()
        self.update()

    def step(self, by: int) -> None:
        """That many months later, or earlier where negative."""
        self.show_month(*month_before(*self._shown, -by))

    @staticmethod
    def _last_of(year: int, month: int) -> date:
        return date(year, month, monthrange(year, month)[1])

    def choose_day(self, day: date) -> None:
        """Choose a day, in whatever month it is."""
        day = min(max(day, date(2, 1, 1)), date(9998, 12, 31))
        if (day.year, day.month) != self._shown:
            self._forward = (day.year, day.month) > self._shown
            self._shown = (day.year, day.month)
            self._choose(day.day, day.year, day.month)
            self.range_shown.emit()
        else:
            self._choose(day.day, day.year, day.month)
        self.update()

    def choose_item(self, item: CalendarItem | None) -> None:
        self._item = key_of(item) if item is not None else None
        self.update()
        self.item_chosen.emit(item)
        accessible.focus_moved(self)

    def go_to_today(self) -> None:
        self._today = self._clock.today()
        self.choose_day(self._today)

    def _choose(self, day: int, year: int, month: int) -> None:
        chosen = date(year, month, day)
        self._item = None
        if chosen != self._day:
            self._day = chosen
            self.day_chosen.emit(chosen)
            accessible.focus_moved(self)

    # Words

    def label(self, item: CalendarItem) -> Label:
        """What stands on a bar."""
        return words.label(item, self.hour(item), self._look.dates.short_day)

    def item_text(self, item: CalendarItem) -> str:
        return self.label(item).whole

    def hour(self, item: CalendarItem) -> str:
        """The user's own hour at which an item starts, "" where it has none."""
        if not item.start_epoch:
            return ""
        ordinal = item.first_ordinal
        if ordinal not in self._midnights:
            for day in range(ordinal, ordinal + 2):
                self._midnights[day] = epoch_of(datetime.combine(date.fromordinal(day), time()), self._zone)
        minute = (item.start_epoch - self._midnights[ordinal]) // 60
        following = self._midnights.get(ordinal + 1)
        if following is None or following - self._midnights[ordinal] != 86400 or not 0 <= minute < 1440:
            wall = wall_of(item.start_epoch, self._zone)  # a day on which the clocks change
            minute = wall.hour * 60 + wall.minute
        text = self._hours.get(minute)
        if text is None:
            text = self._hours[minute] = self._look.dates.time(datetime(2001, 1, 1, minute // 60, minute % 60))
        return text

    def day_name(self, number: int) -> str:
        """A day of the month shown, by its number, for the screen reader."""
        scene = self.scene()
        day = date.fromordinal(scene.first + number)
        items = scene.on(day.toordinal())
        return words.day_name(
            self._look.dates.day(day), items, day, self._today, self._clock_words, self._scenes.shown.left_out
        )

    def _clock_words(self, epoch: int) -> str:
        return self._look.dates.clock(epoch, self._zone)

    def item_name(self, item: CalendarItem, day: date | None = None) -> str:
        """An item on a day (the chosen one), for the screen reader."""
        return words.item_name(item, self._whole(item), day or self._day, self._look.dates.short_day)

    def _whole(self, item: CalendarItem) -> str:
        whole = self.label(item).whole
        return words.leaves(whole, self._clock_words(item.start_epoch)) if words.is_ready(item) else whole

    # Where things are

    def day_number(self, day: date) -> int:
        """The number of a day in the month shown, -1 where it is not seen."""
        scene = self.scene()
        number = day.toordinal() - scene.first
        return number if 0 <= number < scene.weeks * DAYS else -1

    def day_rect(self, day: date) -> QRect:
        """Where a day stands; an empty rectangle where it is not seen."""
        number = self.day_number(day)
        return self.scene().metrics.day(number) if number >= 0 else QRect()

    def item_rect(self, item: CalendarItem, day: date | None = None) -> QRect:
        """Where an item is painted (on `day`, or near it in its week; else where it first is), empty where it does not
        fit."""
        scene = self.scene()
        for number, week in enumerate(scene.layout):
            column = -1 if day is None else day.toordinal() - week.first
            if day is not None and not 0 <= column < DAYS:
                continue
            bars = [bar for bar in week.bars if bar.item == item]
            if bars:
                here = (bar for bar in bars if bar.first_column <= column <= bar.last_column)
                return scene.metrics.bar_rect(number, next(here, bars[0]))
        return QRect()

    def more_rect(self, day: date) -> QRect:
        """Where "+3 more" of a day stands, empty where all fits."""
        scene = self.scene()
        number = self.day_number(day)
        if number < 0 or not scene.layout[number // DAYS].hidden[number % DAYS]:
            return QRect()
        return scene.metrics.more_rect(number)

    def day_at(self, point: QPoint) -> date | None:
        scene = self.scene()
        number = scene.metrics.at(point)
        return date.fromordinal(scene.first + number) if number >= 0 else None

    def bar_at(self, point: QPoint) -> tuple[Bar, QRect] | None:
        """The stretch under a point, and where it stands."""
        scene = self.scene()
        number = scene.metrics.at(point)
        if number < 0:
            return None
        for bar in scene.layout[number // DAYS].bars:
            if bar.first_column <= number % DAYS <= bar.last_column:
                rect = scene.metrics.bar_rect(number // DAYS, bar)
                if rect.contains(point):
                    return bar, rect
        return None

    def item_at(self, point: QPoint) -> CalendarItem | None:
        found = self.bar_at(point)
        return found[0].item if found else None

    # Painting

    def _ready_painter(self) -> MonthPainter:
        if self._painter is None:
            fonts = Fonts(self.font())
            self._scenes.fonts = fonts
            self._scenes.forget_pictures()
            self._painter = MonthPainter(self._inks, fonts, self._days, self.label, words.more)
        return self._painter

    def paintEvent(self, event: QPaintEvent) -> None:
        month_painter = self._ready_painter()
        scene = self.scene()
        picture = self._scenes.paint(scene, month_painter, self._today.toordinal(), self.devicePixelRatioF())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_choice(painter, scene)
        self.paint_over(painter, scene, month_painter)
        painter.end()
        self._ahead.start()

    def _paint_choice(self, painter: QPainter, scene: Scene) -> None:
        if 0 <= self._hover < scene.weeks * DAYS:
            hidden = scene.layout[self._hover // DAYS].hidden[self._hover % DAYS]
            if hidden and scene.metrics.more_rect(self._hover).contains(self.mapFromGlobal(self.cursor().pos())):
                draw_ring(painter, scene.metrics.more_rect(self._hover), self._inks.edge, 1, 5)
        number = self._day.toordinal() - scene.first
        if 0 <= number < scene.weeks * DAYS:
            color = self._inks.accent if self.hasFocus() else self._inks.edge
            bars = [scene.metrics.bar_rect(number // DAYS, bar) for bar in scene.layout[number // DAYS].bars]
            draw_ring(painter, scene.metrics.day(number).adjusted(1, 1, 0, 0), color, 2, 8, bars)
        item = self.item()
        if item is not None:
            rect = self.item_rect(item, self._day)
            if not rect.isEmpty():
                draw_ring(painter, rect.adjusted(-1, -1, 1, 1), self._inks.strong(item.kind), 1.6, 6)

    def paint_over(self, painter: QPainter, scene: Scene, month_painter: MonthPainter) -> None:
        """What lies on top of all: nothing here."""

    def kept(self) -> Scenes:
        return self._scenes

    def forget_painter(self) -> None:
        self._painter = None

    def paint_a_neighbour(self) -> bool:
        for by in (-1, 1) if self._forward else (1, -1):
            neighbour = month_before(*self._shown, by)
            if not self._scenes.has_picture(*neighbour):
                scene = self._scenes.scene(*neighbour)
                painter = self._ready_painter()
                self._scenes.paint(scene, painter, self._today.toordinal(), self.devicePixelRatioF())
                return True
        return False

    def tip(self, item: CalendarItem) -> str:
        """The whole of an item and the reason for its day, as a tooltip says it."""
        return "\n".join([self.label(item).whole, *self._reasons(item)])
