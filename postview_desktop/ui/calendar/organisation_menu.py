"""Choosing organisations to be shown: a list to search and tick, opened from a button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from postview_desktop.domain.folding import fold
from postview_desktop.ui.common.context import Look

SHOWN_MOST = 200
"""Lines in the list at once; typing finds the others."""


class OrganisationMenu(QFrame):
    """What is ticked is shown. `toggled` says that one was ticked or let go of."""

    toggled = Signal(int, bool)

    def __init__(
        self, look: Look, organisations: Sequence[tuple[int, str]], chosen: frozenset[int], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.setObjectName("organisation_menu")
        self._organisations = [(id_, name, fold(name)) for id_, name in organisations]
        self._chosen = set(chosen)
        em = look.theme.em
        column = QVBoxLayout(self)
        column.setContentsMargins(*[round(em * 0.6)] * 4)
        self._find = _Find(self)
        self._find.setObjectName("organisation_search")
        self._find.setAccessibleName(self.tr("Search organisations"))
        self._find.setPlaceholderText(self.tr("Search organisations"))
        self._find.textChanged.connect(self._fill)
        column.addWidget(self._find)
        self._list = QListWidget(self)
        self._list.setObjectName("organisation_list")
        self._list.setAccessibleName(self.tr("Organisations to be shown"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.itemChanged.connect(self._on_changed)
        self._list.itemActivated.connect(self._turn)
        column.addWidget(self._list, 1)
        self._none = QLabel(self.tr("No organisation of that name."), self)
        self._none.setProperty("muted", True)
        self._none.setWordWrap(True)
        column.addWidget(self._none)
        self._find.went_down.connect(self._to_list)
        self.resize(round(em * 18), round(em * 20))
        self._fill("")

    def open_below(self, button: QWidget) -> None:
        """Show it under its button, within the screen."""
        point = button.mapToGlobal(QPoint(0, button.height() + 4))
        area = button.screen().availableGeometry()
        point.setX(max(area.left(), min(point.x(), area.right() - self.width())))
        point.setY(max(area.top(), min(point.y(), area.bottom() - self.height())))
        self.move(point)
        self.show()
        self._find.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, text: str) -> None:
        wanted = fold(text)
        self._list.blockSignals(True)
        self._list.clear()
        found = [one for one in self._organisations if wanted in one[2]]
        # What is ticked stands first, so that it can be let go of without a search.
        found.sort(key=lambda one: (one[0] not in self._chosen, one[2]))
        for id_, name, _folded in found[:SHOWN_MOST]:
            line = QListWidgetItem(name, self._list)
            line.setData(Qt.ItemDataRole.UserRole, id_)
            line.setToolTip(name)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Checked if id_ in self._chosen else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        self._list.setCurrentRow(0 if found else -1)
        self._none.setVisible(not found)

    def _on_changed(self, line: QListWidgetItem) -> None:
        id_, on = int(line.data(Qt.ItemDataRole.UserRole)), line.checkState() is Qt.CheckState.Checked
        if on != (id_ in self._chosen):
            (self._chosen.add if on else self._chosen.discard)(id_)
            self.toggled.emit(id_, on)

    @staticmethod
    def _turn(line: QListWidgetItem) -> None:
        on = line.checkState() is Qt.CheckState.Checked
        line.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _to_list(self, activate: bool) -> None:
        line = self._list.currentItem()
        if line is None:
            return
        if activate:
            self._turn(line)
        else:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)


class _Find(QLineEdit):
    went_down = Signal(bool)
    """True for Enter, which ticks the first line; False for Down, which goes to the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_down.emit(True)
        else:
            super().keyPressEvent(event)
