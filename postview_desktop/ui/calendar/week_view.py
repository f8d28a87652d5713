"""What the week shows and where: one painted widget, without its keys and its pointer."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar import accessible, week_accessible, week_words, words
from postview_desktop.ui.calendar.metrics import Fonts
from postview_desktop.ui.calendar.month_layout import DAYS
from postview_desktop.ui.calendar.painted_view import PaintedView
from postview_desktop.ui.calendar.painter import Label, draw_ring
from postview_desktop.ui.calendar.view import Load, MayMove, Reasons, nothing_moves
from postview_desktop.ui.calendar.view_stack import is_same
from postview_desktop.ui.calendar.week_metrics import HOUR, LEAST_ZOOM, MOST_ZOOM
from postview_desktop.ui.calendar.week_painter import WeekPainter
from postview_desktop.ui.calendar.week_places import WeekPlaces
from postview_desktop.ui.calendar.week_scale import WeekScale
from postview_desktop.ui.calendar.week_scenes import WeekScene, WeekScenes
from postview_desktop.ui.calendar.week_text import WeekText
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import city_of

WORK_BEGINS = 8 * HOUR
"""What is at the top at first, unless an interview is earlier."""
AIR = HOUR // 4


class WeekView(PaintedView):
    """Shows a week. It asks `load` for items and says what is wished; it changes nothing itself."""

    def __init__(
        self,
        look: Look,
        load: Load,
        reasons: Reasons,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        may_move: MayMove = nothing_moves,
    ) -> None:
        super().__init__(look, clock, parent)
        self._reasons = reasons
        self.may_move = may_move
        """Whether something can be taken hold of."""
        self._scale = WeekScale(look)
        self._scenes = WeekScenes(load, lambda zones: self._scale.width(self._fonts(), self._zone, zones))
        self._painter: WeekPainter | None = None
        self._days = words.days_of(self._locale, 0, look.dates.short_day)
        self._scenes.zone = self._zone
        self._texts = WeekText(look, self._zone)
        self._minute = clock.now() // 60
        self._chosen: CalendarItem | None = None
        self._scrolled = False
        self.set_first_weekday(-1)
        self._first = self._scenes.first_of(self._day)
        self.setObjectName("week_grid")
        week_accessible.attach(self)

    # What is shown

    def title(self) -> str:
        return self._texts.title(*self.span())

    def span(self) -> tuple[date, date]:
        return date.fromordinal(self._first), date.fromordinal(self._first + DAYS - 1)

    @property
    def day(self) -> date:
        return self._day

    @property
    def first(self) -> date:
        """The first day of the week that is shown."""
        return date.fromordinal(self._first)

    @property
    def zone(self) -> str:
        """The user's zone, in which the hours stand."""
        return self._zone

    def scene(self) -> WeekScene:
        """The week that is shown, laid out at the present size."""
        self._ready_painter()
        self._scenes.size = self.size()
        return self._scenes.scene(self._first)

    def item(self) -> CalendarItem | None:
        kept = self._chosen
        if kept is None:
            return None
        items = self.items_on(self._day)
        return kept if kept in items else next((item for item in items if is_same(item, kept)), None)

    def items_on(self, day: date) -> list[CalendarItem]:
        return self._on(day.toordinal())

    def _on(self, ordinal: int) -> list[CalendarItem]:
        first = self._scenes.first_of(date.fromordinal(ordinal))
        self._ready_painter()
        self._scenes.size = self.size()
        return self._scenes.scene(first).on(ordinal)

    def neighbours_ready(self) -> bool:
        """Whether the weeks before and after were painted ahead."""
        return all(self._scenes.has_picture(self._first + by * DAYS) for by in (-1, 1))

    def refresh(self) -> None:
        self._scenes.forget()
        self._zone = self._scenes.zone = self._clock.zone()
        self._texts = WeekText(self._look, self._zone)
        self._today = self._clock.today()
        self._follow()
        self.update()
        accessible.told(self)

    def _follow(self) -> None:
        """What was chosen and moved within the week stays chosen, on its new day."""
        kept = self._chosen
        if kept is None or self.item() is not None:
            return
        found = next((item for item in self.scene().items if is_same(item, kept)), None)
        self._chosen = found
        if found is not None:
            day = min(max(found.best_ordinal, self._first), self._first + DAYS - 1)
            if day != self._day.toordinal():
                self._day = date.fromordinal(day)
                self.day_chosen.emit(self._day)

    def tick(self) -> None:
        """A minute may have passed: the now line moves with it."""
        minute = self._clock.now() // 60
        if minute != self._minute:
            self._minute = minute
            self.update()

    def set_first_weekday(self, setting: int) -> None:
        first = words.first_weekday_of(self._locale, setting)
        self._days = words.days_of(self._locale, first, self._look.dates.short_day)
        self._scenes.first_weekday = first
        self._scale.week_numbers = words.wants_week_numbers(self._locale, first)
        self._painter = None
        self._scenes.forget()
        self._first = self._scenes.first_of(self._day)
        self.update()

    def choose_day(self, day: date) -> None:
        day = min(max(day, date(2, 1, 8)), date(9998, 12, 31))
        self._turn_to(day)
        if day != self._day or self._chosen is not None:
            changed = day != self._day
            self._chosen = None
            self._day = day
            if changed:
                self.day_chosen.emit(day)
            accessible.focus_moved(self)
        self.update()

    def _turn_to(self, day: date) -> None:
        first = self._scenes.first_of(day)
        if first != self._first:
            self._forward = first > self._first
            self._first = first
            self._day, before = day, self._day
            self._chosen = None
            self.range_shown.emit()
            if before != day:
                self.day_chosen.emit(day)
            accessible.focus_moved(self)

    def choose_item(self, item: CalendarItem | None) -> None:
        self._chosen = item
        if item is not None:
            self.bring_into_view(item)
        self.update()
        self.item_chosen.emit(item)
        accessible.focus_moved(self)

    def go_to_today(self) -> None:
        self._today = self._clock.today()
        self.choose_day(self._today)
        if self._scrolled:
            self.show_second(self._now()[1])

    def step(self, by: int) -> None:
        self.choose_day(self._day + timedelta(days=by * DAYS))

    # The part of the day that is seen

    def scroll_to(self, second: float) -> None:
        """Put a second of the day at the top of the hours, as far as the day allows it."""
        metrics = self.scene().metrics
        top = min(max(0.0, second), max(0.0, (metrics.body - metrics.view) / metrics.hour * HOUR))
        if round(top) != self._scenes.top:
            self._scenes.top = round(top)
            self._scenes.forget_pictures()
            self.update()

    def show_second(self, second: int, until: int = 0) -> None:
        """Scroll only as far as is needed to see from a second of the day to another."""
        metrics = self.scene().metrics
        top, seen = self.top_second(), metrics.view / metrics.hour * HOUR
        if second < top or (until or second) - second > seen:
            self.scroll_to(second - AIR)
        elif (until or second) > top + seen - AIR:
            self.scroll_to((until or second) + AIR - seen)

    def top_second(self) -> float:
        """The second of the day at the top of the hours."""
        metrics = self.scene().metrics
        return metrics.scroll / metrics.hour * HOUR

    def zoom_by(self, lines: float, y: int) -> None:
        """More or fewer lines of text in an hour; what stands at the height `y` stays there."""
        metrics = self.scene().metrics
        second = metrics.second(max(y, metrics.top))
        current = metrics.hour / metrics.line
        self._scenes.zoom = min(MOST_ZOOM, max(LEAST_ZOOM, current + lines))
        self._scenes.forget_pictures()
        metrics = self.scene().metrics
        self.scroll_to(second - (max(y, metrics.top) - metrics.top) / metrics.hour * HOUR)
        self.update()

    def bring_into_view(self, item: CalendarItem) -> None:
        """Scroll until an item of the chosen day is seen."""
        for piece in self.scene().pieces:
            if piece.item == item and piece.ordinal == self._day.toordinal():
                self.show_second(piece.start, piece.end)
                return

    def _scroll_first(self) -> None:
        """The working day at the top, or the first interview where one is earlier."""
        if self._scrolled or self.height() < 2:
            return
        self._scrolled = True
        earliest = min((piece.start for piece in self.scene().pieces if piece.starts), default=WORK_BEGINS)
        self.scroll_to(min(WORK_BEGINS, earliest // HOUR * HOUR) - AIR)

    def second_scale(self) -> tuple[str, list[tuple[int, str]]]:
        """The city of the second scale, "" for none, and its hours by the second of the user's chosen day."""
        zone, marks = self._scale.second(self.scene(), self._zone, self.item(), self._day)
        return city_of(zone), marks

    def _now(self) -> tuple[int, int, bool]:
        """Ordinal and second of the day now, and whether it is the second reading of a doubled hour."""
        hours = self.scene().hours
        now = self._clock.now()
        return *hours.wall(now), hours.is_late(now)

    # Words

    def label(self, item: CalendarItem) -> Label:
        """What stands on a bar of the lane."""
        return self._texts.label(item)

    def item_text(self, item: CalendarItem) -> str:
        return self._texts.line(item)

    def day_name(self, number: int) -> str:
        """A day of the week shown, by its number, for the screen reader."""
        scene = self.scene()
        day = date.fromordinal(scene.first + number)
        items, dates = scene.on(day.toordinal()), self._look.dates
        clock, left_out = lambda at: dates.clock(at, self._zone), self._scenes.shown.left_out
        name = words.day_name(dates.day(day), items, day, self._today, clock, left_out)
        return week_words.clocks(name, scene.hours.shift_on(day.toordinal()))

    def item_name(self, item: CalendarItem, day: date | None = None) -> str:
        return self._texts.spoken(item, day or self._day)

    def tip(self, item: CalendarItem) -> str:
        """The whole of an item and the reason for its day, as a tooltip says it."""
        return "\n".join([*self._texts.told(item), *self._reasons(item)])

    # Where things are

    def places(self) -> WeekPlaces:
        """Where the items of the week that is shown stand."""
        return WeekPlaces(self.scene())

    def day_number(self, day: date) -> int:
        """The number of a day in the week shown, -1 where it is not seen."""
        number = day.toordinal() - self._first
        return number if 0 <= number < DAYS else -1

    def day_rect(self, day: date) -> QRect:
        return self.places().day(day)

    def item_rect(self, item: CalendarItem, day: date | None = None) -> QRect:
        """Where an item is painted (on `day`, else where it first is), empty where it does not fit."""
        return self.places().item(item, day)

    def more_rect(self, day: date) -> QRect:
        """Where "+3 more" of a day's lane stands, empty where all fits."""
        return self.places().more(day)

    def day_at(self, point: QPoint) -> date | None:
        return self.places().day_at(point)

    def item_at(self, point: QPoint) -> CalendarItem | None:
        found = self.places().found_at(point)
        return found[0] if found else None

    # Painting

    def _fonts(self) -> Fonts:
        fonts = self._scenes.fonts
        assert fonts is not None
        return fonts

    def _ready_painter(self) -> WeekPainter:
        if self._painter is None:
            fonts = Fonts(self.font())
            self._scenes.fonts = fonts
            self._scenes.forget_pictures()
            self._painter = WeekPainter(
                self._inks,
                fonts,
                self._days,
                self.label,
                words.more,
                lambda item, late, room: self._texts.block(item, late, room),
            )
        return self._painter

    def _picture_of(self, first: int) -> WeekScene:
        painter = self._ready_painter()
        self._scenes.size = self.size()
        scene = self._scenes.scene(first)
        today = self._today.toordinal()
        self._scenes.paint(scene, lambda pen, one: painter.paint_week(pen, one, today), self.devicePixelRatioF())
        return scene

    def paintEvent(self, event: QPaintEvent) -> None:
        self._scroll_first()
        scene = self._picture_of(self._first)
        week_painter = self._ready_painter()
        painter = QPainter(self)
        assert scene.picture is not None
        painter.drawPixmap(0, 0, scene.picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._scale.paint(painter, week_painter, scene, self._zone, self.item(), self._day)
        self._paint_now(painter, week_painter, scene)
        self._paint_choice(painter, scene)
        self.paint_over(painter, scene, week_painter)
        painter.end()
        self._ahead.start()

    def _paint_now(self, painter: QPainter, week_painter: WeekPainter, scene: WeekScene) -> None:
        ordinal, second, late = self._now()
        if scene.first <= ordinal < scene.first + DAYS:
            twice = len(scene.hours.readings(ordinal, second)) > 1
            week_painter.now_line(painter, scene.metrics, ordinal - scene.first, second, 1 + late if twice else 0)

    def _paint_choice(self, painter: QPainter, scene: WeekScene) -> None:
        number = self._day.toordinal() - scene.first
        item = self.item()
        if 0 <= number < DAYS:
            color = self._inks.accent if self.hasFocus() else self._inks.edge
            rect = scene.metrics.whole_day(number).adjusted(1, 1, 0, 0)
            bars = [scene.metrics.bar_rect(0, bar) for bar in scene.lane.bars]
            draw_ring(painter, rect, color, 2 if item is None else 1, 8, bars)
        if item is not None:
            rect = self.item_rect(item, self._day)
            if not rect.isEmpty():
                draw_ring(painter, rect.adjusted(-1, -1, 1, 1), self._inks.strong(item.kind), 2, 6)

    def paint_over(self, painter: QPainter, scene: WeekScene, week_painter: WeekPainter) -> None:
        """What lies on top of all: nothing here."""

    def kept(self) -> WeekScenes:
        return self._scenes

    def forget_painter(self) -> None:
        self._painter = None

    def paint_a_neighbour(self) -> bool:
        for by in (DAYS, -DAYS) if self._forward else (-DAYS, DAYS):
            if not self._scenes.has_picture(self._first + by):
                self._picture_of(self._first + by)
                return True
        return False
