"""What the agenda shows and where: a list that scrolls through years, without its keys and its pointer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar import agenda_accessible as accessible
from postview_desktop.ui.calendar import words as calendar_words
from postview_desktop.ui.calendar.agenda_abouts import Abouts
from postview_desktop.ui.calendar.agenda_bar import AgendaBar
from postview_desktop.ui.calendar.agenda_list import AgendaList, Line
from postview_desktop.ui.calendar.agenda_months import Key, Months, Place, key_of
from postview_desktop.ui.calendar.agenda_painter import AgendaFonts, AgendaPainter
from postview_desktop.ui.calendar.agenda_rows import Moment, Row, What, day_of, month_first, month_last
from postview_desktop.ui.calendar.agenda_words import AgendaWords
from postview_desktop.ui.calendar.inks import Inks
from postview_desktop.ui.calendar.view import CalendarView, Load, MayMove, Reasons, Shown, nothing_moves
from postview_desktop.ui.common.context import Look

RADIUS = 12
YEARS_AROUND = 5
"""Where nobody says in which months there is anything, these are looked through, before today and after."""


class AgendaView(CalendarView):
    """Shows the agenda. It asks `load` for each month that comes into sight, and changes nothing itself.

    `reasons` says why a thing is on its day, `where` (if given) where an interview is, `may_move` whether a thing can
    be wished on another day. `months` names those with anything at all, so that ten years have their right length on
    the bar and a gap of years is one line.
    """

    def __init__(
        self,
        look: Look,
        load: Load,
        reasons: Reasons,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        months: Months | None = None,
        where: Reasons | None = None,
        may_move: MayMove = nothing_moves,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock
        self._abouts = Abouts(reasons, where, self.update, self)
        self._may_move = may_move
        self._months = months
        today = clock.today()
        self._day = today
        self._key: Key | None = None
        self._hover: Row | None = None
        self._words = AgendaWords(look.dates, today, clock.zone())
        self._inks = Inks(look.theme)
        self._painter: AgendaPainter | None = None
        self._fonts: AgendaFonts | None = None
        self._month_shown = date.min
        first = calendar_words.first_weekday_of(look.dates.locale, -1)
        moment = Moment(today.toordinal(), today.toordinal(), clock.now(), first)
        self._list = AgendaList(load, moment)
        self.bar = AgendaBar(self._list, self)
        self.bar.scrolled.connect(self._scrolled)
        self._fresh = True
        self.setObjectName("agenda")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.theme.changed.connect(self._on_theme_changed)
        accessible.attach(self)

    def sizeHint(self) -> QSize:
        return QSize(880, 640)

    def minimumSizeHint(self) -> QSize:
        unit = self.fontMetrics().height()
        return QSize(14 * unit, 8 * unit)

    # What is shown

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    def title(self) -> str:
        """The month of what is at the top."""
        return self._look.dates.month(self.span()[0])

    def span(self) -> tuple[date, date]:
        """The first and the last day that are in sight."""
        days = [line.row.ordinal for line in self.lines() if line.row.what in (What.DAY, What.ITEM)]
        if not days:
            return self._day, self._day
        return date.fromordinal(days[0]), date.fromordinal(days[-1])

    def place(self) -> Place:
        """What is chosen, as the list knows it."""
        return Place(self._day.toordinal(), self._key)

    def item(self) -> CalendarItem | None:
        """The chosen item, if it is still there."""
        if self._key is None:
            return None
        return next((item for item in self.items_on(self._day) if key_of(item) == self._key), None)

    def items_on(self, day: date) -> list[CalendarItem]:
        """All that touches a day and that the filters let through."""
        return self._list.items_on(day.toordinal())

    def rows_on(self, day: date) -> list[Row]:
        """The heading of a day and the things that are listed under it."""
        self._ready()
        return self._list.rows_on(day.toordinal())

    def lines(self) -> list[Line]:
        """What is in sight, from the top down."""
        self._ready()
        return self._list.lines(self.height())

    def choose_day(self, day: date) -> None:
        """Choose a day, and bring it to the top if it is not in sight."""
        self._choose(Place(day.toordinal()))
        if not self._in_sight(self.place()):
            self._list.seek(day.toordinal(), self.height())
        self._scrolled()

    def choose_item(self, item: CalendarItem | None) -> None:
        """Choose one of the chosen day's items, listed here or on the day that is its own."""
        key = key_of(item) if item is not None else None
        self._choose(Place(self._day.toordinal(), key), again=True)
        if item is not None and self._row_of(self.place()) is not None:
            self._bring()

    def go_to_today(self) -> None:
        """Choose today and bring it to the top."""
        self._take_time()
        today = self._clock.today()
        self._choose(Place(today.toordinal()))
        self._list.seek(today.toordinal(), self.height())
        self._scrolled()

    def step(self, by: int) -> None:
        """To the first listed day of the month after this one, or before it; what is empty is passed over."""
        self._ready()
        day = self._day.toordinal()
        for _ in range(abs(by)):
            first = month_first(day)
            if by > 0:
                found = self._list.day_after(month_last(first) + 1)
            else:
                before = self._list.day_before(first)
                found = None if before is None else self._list.day_after(month_first(before))
            if found is None:
                break
            day = found
        self._choose(Place(day))
        self._list.seek(day, self.height())
        self._scrolled()

    def refresh(self) -> None:
        """The data, the day or the zone may have changed; what is at the top stays there."""
        self._take_time()
        self._abouts.forget()
        self._ready()
        self._list.set_months(self._known_months())
        self._list.scroll(0, self.height())
        self._scrolled()
        accessible.told(self)

    def is_outdated(self) -> bool:
        """Midnight has passed, or the zone is another."""
        return self._clock.today() != self._words.today or self._clock.zone() != self._words.zone

    def tick(self) -> None:
        """The line of now goes on."""
        self._take_time()
        self.update()

    def set_first_weekday(self, setting: int) -> None:
        """0 for Monday to 6 for Sunday, -1 as the locale has it."""
        first = calendar_words.first_weekday_of(self._look.dates.locale, setting)
        self._list.set_moment(replace(self._list.moment, first_weekday=first))
        self.update()

    def set_shown(self, shown: Shown) -> None:
        """What the filters let through; what is at the top stays there if it still is."""
        if shown == self._list.shown:
            return
        self._ready()
        self._list.set_shown(shown)
        self._words.left_out = shown.left_out
        self._list.scroll(0, self.height())
        self._scrolled()
        accessible.told(self)

    def day_rect(self, day: date) -> QRect:
        """The heading of a day where it is in sight."""
        self._ready()
        found = self._list.rect_of(Place(day.toordinal()))
        if found is None:
            return QRect()
        rect = QRect(0, found[0], self._wide(), found[1])
        if rect.top() < 0 and self._sticky_row() == Row(What.DAY, day.toordinal()):
            rect.moveTop(0)
        return rect & QRect(0, 0, self._wide(), self.height())

    def item_rect(self, item: CalendarItem, day: date | None = None) -> QRect:
        """Where an item stands (under its own day, or under `day`), empty out of sight."""
        self._ready()
        ordinal = day.toordinal() if day is not None else day_of(item)
        place = Place(ordinal, key_of(item))
        if self._list.row_at(place) is None:
            return QRect()
        found = self._list.rect_of(place)
        if found is None:
            return QRect()
        return QRect(0, found[0], self._wide(), found[1]) & QRect(0, 0, self._wide(), self.height())

    # Words

    def item_text(self, item: CalendarItem) -> str:
        """An item as a line of the pane."""
        hour = self._words.hours(item)[0]
        return calendar_words.label(item, hour, self._look.dates.short_day).whole

    def item_name(self, item: CalendarItem, day: date | None = None) -> str:
        """An item on a day (the chosen one), for the screen reader."""
        return self._words.spoken(item, (day or self._day).toordinal(), self.about(item))

    def day_name(self, day: date) -> str:
        """A day for the screen reader, with what is listed on it."""
        return self._words.day_spoken(day, [row.item for row in self.rows_on(day) if row.item and not row.open_now])

    def about(self, item: CalendarItem) -> list[str]:
        """Where an interview is, why another thing is on its day."""
        return self._abouts.of(item)

    def tip(self, row: Row) -> str:
        """The whole of a thing, however little of it fits."""
        if row.item is None:
            return ""
        told = self._words.second_line(row.item, row.ordinal, self.about(row.item))
        return "\n".join(part for part in (self.item_text(row.item), told) if part)

    # Choosing and scrolling

    def _choose(self, place: Place, *, again: bool = False) -> None:
        """Choose a day or a thing on it, and say so where it is another. With `again` the thing is said in any case."""
        day = date.fromordinal(place.ordinal)
        was_day, was_key = self._day, self._key
        self._day, self._key = day, place.key
        if day != was_day:
            self._list.set_moment(replace(self._list.moment, chosen=place.ordinal))
            self.day_chosen.emit(day)
        if again or ((place.key, day) != (was_key, was_day) and (place.key or was_key)):
            self.item_chosen.emit(self.item())
        self.update()
        accessible.focus_moved(self)

    def _bring(self) -> None:
        """What is chosen comes into sight, with as little movement as may be."""
        self._ready()
        self._list.bring(self.place(), self.height(), self._list.heights[What.DAY])
        self._scrolled()

    def _in_sight(self, place: Place) -> bool:
        self._ready()
        found = self._list.rect_of(place)
        return found is not None and found[0] >= 0 and found[0] + found[1] <= self.height()

    def _row_of(self, place: Place) -> Row | None:
        self._ready()
        return self._list.row_at(place)

    def scroll_by(self, pixels: int) -> None:
        """Down by so many pixels, up where negative."""
        self._ready()
        self._list.scroll(pixels, self.height())
        self._scrolled()

    def _scrolled(self) -> None:
        self._hover = None
        self.bar.follow()
        self.update()
        month = self.span()[0].replace(day=1)
        if month != self._month_shown:
            self._month_shown = month
            self.range_shown.emit()

    # Painting

    def _wide(self) -> int:
        """The width of the lines: all but the bar."""
        return self.width() - (self.bar.sizeHint().width() + 2)

    def _known_months(self) -> list[tuple[int, int]]:
        if self._months is not None:
            return list(self._months())
        year = self._clock.today().year
        return [
            (date(year + by, month, 1).toordinal(), 1)
            for by in range(-YEARS_AROUND, YEARS_AROUND + 1)
            for month in range(1, 13)
        ]

    def _take_time(self) -> None:
        """Today, now and the zone as the clock has them."""
        today, zone = self._clock.today(), self._clock.zone()
        if (today, zone) != (self._words.today, self._words.zone):
            left_out = self._words.left_out
            self._words = AgendaWords(self._look.dates, today, zone)
            self._words.left_out = left_out
            self._painter = None
        moment = replace(self._list.moment, today=today.toordinal(), now=self._clock.now())
        self._list.set_moment(moment)

    def _ready(self) -> None:
        """Fonts and colours as they are now; and the first time, the list itself, with today at the top."""
        if self._fonts is None:
            self._fonts = AgendaFonts(self.font())
            self._list.set_heights(self._fonts.heights())
        if self._painter is None:
            color = self._look.theme.color
            self._painter = AgendaPainter(
                self._inks, self._fonts, self._words, self._abouts.soon, color("hover"), color("accent_soft")
            )
        if self._fresh:
            self._fresh = False
            self._list.set_months(self._known_months())
            self._list.seek(self._day.toordinal(), max(1, self.height()))

    def _sticky_row(self) -> Row | None:
        """The heading that stays at the top: of the day whose things are there."""
        first = next(iter(self.lines()), None)
        if first is None or first.row.what in (What.MONTH, What.QUIET, What.FIRST, What.LAST):
            return None
        if first.row.what is What.DAY and first.y >= 0:
            return None
        return Row(What.DAY, first.row.ordinal)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._ready()
        pen = self._painter
        assert pen is not None
        self._abouts.begin_picture()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inks = self._inks
        frame = QPainterPath()
        frame.addRoundedRect(self.rect().adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5), RADIUS, RADIUS)
        painter.setClipPath(frame)
        painter.fillRect(self.rect(), inks.surface)
        now = self._words.clock(self._list.moment.now)
        wide, focused = self._wide(), self.hasFocus()
        place = self.place()
        lines = self.lines()
        for line in lines:
            row = line.row
            chosen = Place(row.ordinal, key_of(row.item) if row.item else None) == place
            pen.paint(
                painter, QRect(0, line.y, wide, line.height), row, chosen=chosen, focused=focused,
                hovered=row == self._hover, now=now,
            )  # fmt: skip
        self._paint_sticky(painter, pen, lines)
        painter.setClipping(False)
        painter.setPen(QPen(inks.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(frame)
        painter.end()
        self._abouts.end_picture(unfinished=self._list.unfinished)

    def _paint_sticky(self, painter: QPainter, pen: AgendaPainter, lines: list[Line]) -> None:
        sticky = self._sticky_row()
        if sticky is None:
            return
        height = self._list.heights[What.DAY]
        other = (What.DAY, What.MONTH, What.QUIET, What.LAST)
        following = next((line.y for line in lines if line.y > 0 and line.row.what in other), height)
        rect = QRect(0, min(0, following - height), self._wide(), height)
        chosen = self.place() == Place(sticky.ordinal)
        pen.day(painter, rect, sticky, chosen=chosen, focused=self.hasFocus(), ground=True)

    def _on_theme_changed(self) -> None:
        self._inks = Inks(self._look.theme)
        self._painter = None
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fonts = None
            self._painter = None
            self.updateGeometry()
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.bar.sizeHint().width()
        self.bar.setGeometry(self.width() - width - 2, RADIUS // 2, width, self.height() - RADIUS)
        self._ready()
        self._list.scroll(0, self.height())
        self._scrolled()

    def showEvent(self, event: QShowEvent) -> None:
        if self.is_outdated():
            self.refresh()
        self._take_time()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._abouts.stop()
        super().hideEvent(event)

    def line_at(self, point: QPoint) -> Row | None:
        """What is under a point; the heading that stays lies above the rest."""
        if not 0 <= point.x() < self._wide():
            return None
        sticky = self._sticky_row()
        if sticky is not None and point.y() < self._list.heights[What.DAY]:
            return sticky
        return next((line.row for line in self.lines() if line.y <= point.y() < line.y + line.height), None)
