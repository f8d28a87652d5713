"""The panel over the window in which anything is found as one types."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.finding import Found, FoundKind, Hit, Opening
from postview_desktop.services.finding import MANY, Finding
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, EmptyState, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.finding.delegate import FoundDelegate
from postview_desktop.ui.finding.found_list import FindingField, FoundList
from postview_desktop.ui.finding.model import ROW_ROLE, FoundModel, More

PIECE_SECONDS = 0.003
"""So long the window's idle time is used at once to look through more: a key waits no longer than that."""
AGAIN_MS = 300
"""While there is more to look through, what was found so far is shown anew so often."""
SPOKEN_MS = 500
"""A pause in the typing after which a screen reader hears how many there are."""
WIDTH_EMS, HEIGHT_EMS = 46, 36


class FindingPanel(QWidget):
    """Covers its parent while one looks for something. `opened` carries where a hit leads, `left` that one is done."""

    opened = Signal(object)
    """Opening"""
    left = Signal()
    failed = Signal(object)

    def __init__(self, look: Look, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._finding = finding
        self._ground = parent
        self._limits: dict[FoundKind, int] = {}
        self._is_open = False
        self.setObjectName("finding_panel")
        self._card = Card(look, self)
        self._card.setObjectName("finding_card")
        self._card.setAccessibleName(self.tr("Find"))
        self._build()
        self._reading = QTimer(self)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_on)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.search)
        self._speaking = QTimer(self)
        self._speaking.setSingleShot(True)
        self._speaking.setInterval(SPOKEN_MS)
        self._speaking.timeout.connect(self._speak)
        parent.installEventFilter(self)
        look.theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _build(self) -> None:
        em = self._look.theme.em
        body = self._card.body
        head = QHBoxLayout()
        self.field = FindingField(self._card)
        self.field.setObjectName("finding_field")
        self.field.setAccessibleName(self.tr("Find"))
        self.field.setPlaceholderText(self.tr("Find a name, a role, a word of a letter or a note"))
        self.field.setMaxLength(500)
        self._icon = self.field.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self._on_typed)
        self.field.to_list.connect(self._on_to_list)
        self.field.returnPressed.connect(self._open_current)
        head.addWidget(self.field, 1)
        self.close_button = Button(self._look, "", icon="x", quiet=True, parent=self._card)
        self.close_button.setObjectName("finding_close")
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.leave)
        head.addWidget(self.close_button)
        body.addLayout(head)
        self.model = FoundModel(self._look.dates, self)
        self.list = FoundList(self._card)
        self.list.setObjectName("finding_list")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(self._look, self.list))
        self.list.opened.connect(self._open)
        self.list.went_up.connect(lambda: self.field.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.typed.connect(self._on_typed_in_list)
        self._start = EmptyState(
            self._look,
            "search",
            self.tr("Everything you wrote can be found"),
            self.tr(
                "Every word you type must be in it; how words begin is enough, and accents do not matter. "
                "Words in “quotes” stand together."
            ),
            parent=self._card,
        )
        self._nothing = EmptyState(
            self._look,
            "search",
            self.tr("Nothing found"),
            self.tr(
                "A word fewer finds more. What is inside documents, in the history, in the bin and in the settings is "
                "not looked through, nor is “How it felt”, unless you tick it below."
            ),
            parent=self._card,
        )
        self._stack = QStackedWidget(self._card)
        for view in (self._start, self._nothing, self.list):
            self._stack.addWidget(view)
        body.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(round(em))
        self.felt = QCheckBox(self.tr("Also in “How it felt”"), self._card)
        self.felt.setObjectName("finding_felt")
        self.felt.toggled.connect(self._on_felt)
        foot.addWidget(self.felt)
        self.status = Small(self._look, "", self._card)
        self.status.setObjectName("finding_status")
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.status, 1)
        body.addLayout(foot)

    # -- coming and going -------------------------------------------------------------------------------------

    def come(self) -> None:
        """Cover the parent and wait for words; those of last time are there to be typed over."""
        self._place()
        self.show()
        self._is_open = True
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._reading.start()
        self.search()

    def leave(self) -> None:
        """Go away. "How it felt" was asked for this once only (S4)."""
        if self.isHidden():
            return
        self._is_open = False
        self.hide()
        for timer in (self._reading, self._again, self._speaking):
            timer.stop()
        self.felt.blockSignals(True)
        self.felt.setChecked(False)
        self.felt.blockSignals(False)
        self._finding.forget_felt()
        self._limits.clear()
        self.model.show_found(Found())
        self.left.emit()

    # -- looking ----------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Show what is found now."""
        text = self.field.text()
        if not self.isVisible():
            return
        try:
            found = self._finding.find(text, felt=self.felt.isChecked(), limits=self._limits)
        except PostviewError as error:
            self._refused(error)
            return
        except Exception:
            self._give_up()
            raise
        if not found.whole:
            self._reading.start()
            if not self._again.isActive():
                self._again.start()
        else:
            self._again.stop()
        self._show(found, text)

    def _show(self, found: Found, text: str) -> None:
        current = self.list.currentIndex()
        before = self.model.row(current) if current.isValid() else None
        at_first = not current.isValid() or current.row() == self.model.first()
        self.model.show_found(found)
        if found.count:
            kept = -1 if at_first and not self.list.hasFocus() else self.model.row_of(before)
            row = kept if kept >= 0 else self.model.first()
            if row != self.list.currentIndex().row():
                self.list.setCurrentIndex(self.model.index(row, 0))
                if row == self.model.first():
                    self.list.scrollToTop()
            self._stack.setCurrentWidget(self.list)
        else:
            if self.list.hasFocus():
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            nothing = bool(text.strip()) and found.whole
            self._stack.setCurrentWidget(self._nothing if nothing else self._start)
        self.status.setText(self._status(found, text))

    def _status(self, found: Found, text: str) -> str:
        if not text.strip():
            return ""
        if not found.whole:
            return self.tr("{count} found so far, still looking…").format(count=found.count)
        if not found.count:
            return self.tr("Nothing found")
        if found.more:
            return self.tr("{count} found, and there are more").format(count=found.count)
        return self.tr("{count} found").format(count=found.count)

    def _read_on(self) -> None:
        try:
            done = self._finding.read_on(PIECE_SECONDS, felt=self.felt.isChecked())
        except PostviewError as error:
            self._refused(error)
            return
        except Exception:
            self._give_up()
            raise
        if done:
            self._reading.stop()
            if self._again.isActive():
                self._again.stop()
                self.search()

    def _refused(self, error: PostviewError) -> None:
        self._reading.stop()
        self._again.stop()
        self.status.setText("")  # it is not being looked any more
        self.failed.emit(error)

    def _give_up(self) -> None:
        """A mistake of ours, or no memory left: told once and not with each idle moment. What was read is forgotten,
        so that the next time begins anew."""
        self.leave()
        self._finding.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_open:
            # The window was away, in the tray perhaps: something may have changed meanwhile.
            QTimer.singleShot(0, self, self.search)

    def _speak(self) -> None:
        if QAccessible.isActive() and self.status.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, self.status.text()))

    # -- what is done -----------------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        self._limits.clear()
        self.list.setCurrentIndex(QModelIndex())
        self.search()
        self._speaking.start()

    def _on_felt(self) -> None:
        self.search()
        self._speaking.start()

    def _on_to_list(self, event: QKeyEvent) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if event.key() != Qt.Key.Key_Down:
                QCoreApplication.sendEvent(self.list, event)

    def _on_typed_in_list(self, event: QKeyEvent) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)
        QCoreApplication.sendEvent(self.field, event)

    def _open_current(self) -> None:
        self._open(self.list.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, More):
            self._limits[row.kind] = MANY
            place = index.row()
            self.search()
            self.list.setCurrentIndex(self.model.index(min(place, self.model.rowCount() - 1), 0))
        elif isinstance(row, Hit):
            opening: Opening = row.opening
            self.leave()
            self.opened.emit(opening)

    # -- the panel itself -------------------------------------------------------------------------------------

    def focusNextPrevChild(self, next: bool) -> bool:
        """What lies under the panel is not reached by Tab."""
        around: list[QWidget] = [
            widget
            for widget in (self.field, self.close_button, self.list, self.felt)
            if widget.isVisible() and (widget is not self.list or self.model.rowCount())
        ]
        if not around:  # while it is being hidden: whoever listens to `left` takes the focus
            return False
        focused = self._ground.window().focusWidget()
        place = around.index(focused) if focused is not None and focused in around else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        around[(place + (1 if next else -1)) % len(around)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        area = self._ground.rect()
        em = self._look.theme.em
        self.setGeometry(area)
        width = min(round(em * WIDTH_EMS), area.width() - round(em * 3))
        top = min(round(em * 4), round(area.height() * 0.08))
        height = min(round(em * HEIGHT_EMS), area.height() - 2 * top)
        self._card.setGeometry(QRect((area.width() - width) // 2, top, width, height))

    def _dress(self) -> None:
        size = round(self._look.theme.em * 1.1)
        self._icon.setIcon(self._look.icons.get("search", "muted", size))
        self.list.scheduleDelayedItemsLayout()
        if self.isVisible():
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = round(self._look.theme.em * 0.75)
        if self._card.geometry().adjusted(edge, edge, -edge, -edge).contains(event.rect()):
            return  # the card covers it: each key would paint the veil of the whole window anew
        painter = QPainter(self)
        veil = QColor(self._look.theme.color("text" if not self._look.theme.dark else "sidebar"))
        veil.setAlphaF(0.28 if not self._look.theme.dark else 0.6)
        painter.fillRect(event.rect(), veil)
        painter.end()
