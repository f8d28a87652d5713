"""The line under the calendar's head: an interview typed in one go, and shown back before it counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QIcon, QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.quick_add import DateOrder, Doubtful, Part, QuickReading
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.quick_add import QuickAdd as Adding
from postview_desktop.system.clock import Clock
from postview_desktop.ui.calendar import quick_add_words as words
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.common.free_time import Wish
from postview_desktop.ui.common.half_typed import HalfTypedLine

READ_MS = 150
"""So long after the last letter it is read."""
SEEN_MS = 250
"""What was understood must have stood there so long before Enter adds it."""
SPOKEN_MS = 900
"""A screen reader hears what was understood after such a pause, not after each letter."""


class QuickAdd(QWidget):
    """Adds nothing that was not shown: an Enter that comes before the reading only shows it."""

    added = Signal(object)
    """Interview: it is in the calendar now"""
    details_requested = Signal(object)
    """Wish: the whole form is wanted, filled with what was understood"""
    said = Signal(str, int)
    failed = Signal(object)
    """PostviewError"""
    taken_up = Signal()
    """The keyboard is in the line: what lies over it makes way"""
    left = Signal()
    """Escape on the empty line: back to the days"""

    def __init__(
        self,
        look: Look,
        adding: Callable[[], Adding],
        clock: Clock,
        drafts: Callable[[], Drafts],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._adding = adding
        self._clock = clock
        self._drafts = drafts
        self._kept: HalfTypedLine | None = None
        self._languages = words.languages_of(look.dates.locale)
        self._order: DateOrder = words.order_of(look.dates.locale)
        self.reading: QuickReading | None = None
        """What is shown now; None while nothing is typed, or what is typed is not read yet."""
        self._seen = QElapsedTimer()
        self.setObjectName("quick_add")
        self.line = _Line(self)
        self.line.setObjectName("quick_add_line")
        self.line.setAccessibleName(self.tr("Quick add: type an interview in one line"))
        self.line.setPlaceholderText(self.tr("Quick add: “Northwind second round Tue 2pm video”"))
        self.line.setToolTip(
            self.tr("Type an interview in one line ( Q ). What is understood is shown before it counts.")
        )
        self.line.setClearButtonEnabled(True)
        self._icon = self.line.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        for button in self.line.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Quick add"))
        self._lay_out()
        self._waiting = self._timer(READ_MS, self.show_now)
        self._speaking = self._timer(SPOKEN_MS, self._speak)
        self.line.textChanged.connect(self._on_changed)
        self.line.entered.connect(self._on_enter)
        self.line.escaped.connect(self._on_escape)
        self.setFocusProxy(self.line)
        look.theme.changed.connect(self._dress)
        self._dress()

    def _timer(self, after: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(act)
        return timer

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        # Over the days and not above them: they must not jump with each letter.
        self.understood = QFrame(self.parentWidget() or self)
        self.understood.setObjectName("quick_add_understood")
        self.understood.setProperty("card", True)
        inside = QVBoxLayout(self.understood)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(6)
        self._chips = QWidget(self.understood)
        self._flow = FlowLayout(self._chips, 6)
        inside.addWidget(self._chips)
        self.doubts = Small(self._look, "")
        self.doubts.setObjectName("quick_add_doubts")
        self.doubts.setWordWrap(True)
        inside.addWidget(self.doubts)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.hint = Small(self._look, "")
        self.hint.setObjectName("quick_add_hint")
        self.hint.setWordWrap(True)
        row.addWidget(self.hint, 1)
        self.details = Button(self._look, self.tr("Edit details…"), quiet=True)
        self.details.setObjectName("quick_add_details")
        self.details.clicked.connect(self._on_details)
        row.addWidget(self.details)
        self.add = Button(self._look, self.tr("Add"), icon="check")
        self.add.setObjectName("quick_add_add")
        self.add.clicked.connect(self._on_enter)
        row.addWidget(self.add)
        inside.addLayout(row)
        self.understood.hide()
        for inner in (self.line, self.details, self.add):
            inner.installEventFilter(self)

    def keep_typed(self) -> None:
        """From now on what is half typed is kept, and what was typed last time stands in the line."""
        if self._kept is None:
            self._kept = HalfTypedLine(self.line, self._drafts())
            self._kept.show_for("quick_add")

    # -- reading

    def _on_changed(self, text: str) -> None:
        self.reading = None
        self._speaking.stop()
        if text.strip():
            # What stands below is of other words now: nothing of it may be pressed.
            self._chips.setEnabled(False)
            self.add.setEnabled(False)
            self._waiting.start()
        else:
            self._waiting.stop()
            self.understood.hide()

    def show_now(self) -> None:
        """Read what is typed, and show what was understood."""
        self._waiting.stop()
        text = self.line.text()
        if not text.strip():
            return
        try:
            reading = self._adding().read(text, self._languages, self._order)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self._show(reading)

    def _show(self, reading: QuickReading) -> None:
        self.reading = reading
        self._flow.clear()
        doubtful: dict[Part, list[Doubtful]] = {}
        for one in reading.doubts:
            doubtful.setdefault(one.part, []).append(one)
        for part, said in words.parts(self._look, reading, self._clock.zone()):
            self._flow.addWidget(self._chip(part, said, doubtful.get(part, [])))
        self._chips.setEnabled(True)
        self.doubts.setText("\n".join(words.why(self._look, one, reading) for one in reading.doubts))
        self.doubts.setVisible(bool(reading.doubts))
        missing = words.missing(reading)
        self.hint.setText(missing or self.tr("Enter adds it. Click a part to change it."))
        self.add.setEnabled(reading.is_enough)
        self._chips.updateGeometry()
        self._place()
        self._seen.start()
        self.line.setAccessibleDescription(self._spoken(reading))
        self._speaking.start()

    def _place(self) -> None:
        """Right under the line, as wide as it, as high as the words need."""
        home = self.understood.parentWidget()
        layout = self.understood.layout()
        if home is None or layout is None:
            return
        corner = self.line.mapTo(home, QPoint(0, self.line.height() + 4))
        margins = layout.contentsMargins()
        self._chips.setFixedHeight(self._flow.heightForWidth(self.width() - margins.left() - margins.right()))
        layout.activate()
        height = layout.heightForWidth(self.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
        self.understood.setGeometry(corner.x(), corner.y(), self.width(), height)
        self.understood.show()
        self.understood.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.understood.isVisible():
            self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        if self.understood.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched is self.line:
            self.taken_up.emit()
        if event.type() == QEvent.Type.FocusIn and self.reading is not None and self.understood.isHidden():
            self._place()
            self._seen.start()
        elif event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._hide_unless_inside)
        return super().eventFilter(watched, event)

    def _hide_unless_inside(self) -> None:
        """What covers the days goes when somebody works in them; the typed words stay."""
        inside = QApplication.focusWidget()
        popup = QApplication.activePopupWidget() is not None
        if inside is not None and inside is not self.line and not self.understood.isAncestorOf(inside) and not popup:
            self.understood.hide()

    def _chip(self, part: Part, said: str, doubtful: list[Doubtful]) -> Button:
        cut = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, round(self._look.theme.em * 26))
        chip = Button(
            self._look,
            cut,
            icon="circle-help" if doubtful else None,
            tone="follow_up" if doubtful else None,
            parent=self._chips,
        )
        chip.setObjectName(f"quick_add_{part.value}")
        name = self.tr("{part}: {words}").replace("{part}", words.part_name(part)).replace("{words}", said)
        if doubtful:
            name = self.tr("{name}, doubtful").replace("{name}", name)
        chip.setAccessibleName(name)
        chip.setToolTip(said)
        chip.installEventFilter(self)
        chip.clicked.connect(partial(self._on_chip, part, doubtful))
        chip.show()
        return chip

    def _spoken(self, reading: QuickReading) -> str:
        said = [words.sentence(self._look, reading, self._clock.zone())]
        said += [words.why(self._look, one, reading) for one in reading.doubts]
        said.append(words.missing(reading) or self.tr("Enter adds it."))
        return ". ".join(one.rstrip(".") for one in said if one) + "."

    def _speak(self) -> None:
        if self.reading is not None and self.line.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, self._spoken(self.reading)))

    # -- changing a part

    def _on_chip(self, part: Part, doubtful: list[Doubtful], _checked: bool = False) -> None:
        """The other readings of a doubtful part; else its words are chosen in the line, to be typed over."""
        choices = [(one, choice) for one in doubtful for choice in one.choices]
        if not choices:
            self._choose_words(part)
            return
        menu = QMenu(self)
        menu.setObjectName("quick_add_choices")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one, choice in choices:
            time = choice.text if choice.time is not None else ""
            action = menu.addAction(words.choice_words(self._look, choice.day, time, choice.name))
            action.triggered.connect(partial(self._take_choice, one, choice.text))
        menu.addSeparator()
        menu.addAction(self.tr("Type it anew"), partial(self._choose_words, part))
        chip = self._chips.findChild(Button, f"quick_add_{part.value}")
        menu.popup((chip or self._chips).mapToGlobal((chip or self._chips).rect().bottomLeft()))

    def _take_choice(self, one: Doubtful, text: str, _checked: bool = False) -> None:
        if self.reading is None or self.reading.text != self.line.text():
            return
        before, after = self.reading.text[: one.start], self.reading.text[one.end :]
        if one.part is Part.ZONE and one.start < one.end and ":" in self.reading.text[one.start : one.end]:
            before, after = self.reading.text[: one.end] + " ", after  # the zone is said behind the hour
        elif one.part is Part.ZONE and not self.reading.zone_said:
            before, after = self.reading.text[: one.end] + " ", after
        self.line.setText(before + text + after)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.textEdited.emit(self.line.text())
        self.show_now()

    def _choose_words(self, part: Part) -> None:
        reading = self.reading
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        spans = [span for span in reading.spans if span.part is part] if reading is not None else []
        if spans:
            start, end = min(span.start for span in spans), max(span.end for span in spans)
            self.line.setSelection(start, end - start)
        else:
            self.line.end(False)

    # -- adding

    def _on_enter(self) -> None:
        """Adds what is shown, if it is what would be understood now; else shows that first."""
        shown = self.reading
        if shown is None or self._waiting.isActive() or shown.text != self.line.text():
            self.show_now()
            return
        if self.understood.isHidden():
            self._show(shown)
            return
        if not self._seen.hasExpired(SEEN_MS):
            return
        try:
            now = self._adding().read(shown.text, self._languages, self._order)
            if now != shown:
                self._show(now)  # midnight, another zone, another organisation: not what the person saw
                return
            if not shown.is_enough:
                self._speak()
                return
            interview, change = self._adding().add(shown)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self._settled()
        self._tell(shown, interview, change)

    def _tell(self, shown: QuickReading, interview: Interview, change: int) -> None:
        told = self.tr("The interview with {name} on {day} at {time} is in the calendar")
        told = told.replace("{day}", self._look.dates.short_day_of_year(interview.start.date()))
        told = told.replace("{time}", self._look.dates.time(interview.start)).replace("{name}", shown.organisation)
        self.added.emit(interview)
        self.said.emit(told, change)

    def _settled(self) -> None:
        if self._kept is not None:
            self._kept.settled()
        self.line.clear()

    def _on_details(self) -> None:
        """The whole form, filled with what is understood; the line is cleared once the form has it."""
        if self.reading is None:
            self.show_now()
        reading = self.reading
        if reading is None:
            return
        wish = Wish(
            organisation=reading.organisation,
            role=reading.role,
            title=reading.title,
            kind=reading.kind_taken,
            place=reading.place,
            link=reading.link,
            person=reading.person,
            day=reading.day,
            time=reading.time,
            start=reading.start,
            end=reading.end,
            zone=reading.zone,
            taken=self._settled,
        )
        self.details_requested.emit(wish)

    def _on_escape(self) -> None:
        if self.line.text():
            self._settled()
        else:
            self.left.emit()

    def _dress(self) -> None:
        self._icon.setIcon(self._look.icons.get("plus", "muted", round(self._look.theme.em)))


class _Line(QLineEdit):
    """Enter held down is one Enter."""

    entered = Signal()
    escaped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
