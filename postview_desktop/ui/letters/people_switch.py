"""The people of the panel, each with a letter of their own (T1): segments, or a list where there are many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.segmented import Segmented

MOST_SEGMENTS = 4
MOST_LETTERS = 34


@dataclass(frozen=True, slots=True)
class PanelPerson:
    """One person: `short` for a segment, `full` with what became of their letter."""

    person_id: int
    short: str
    full: str


class PeopleSwitch(QWidget):
    """`chosen` carries a person's id."""

    chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._people: tuple[PanelPerson, ...] = ()
        self._inner: Segmented | QComboBox | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_people(self, people: Sequence[PanelPerson], chosen_id: int) -> None:
        """Nothing is shown for fewer than two."""
        if tuple(people) != self._people:
            self._people = tuple(people)
            self._build()
        self.setVisible(len(people) > 1)
        if isinstance(self._inner, Segmented):
            self._inner.set_chosen(str(chosen_id))
        elif self._inner is not None:
            self._inner.blockSignals(True)
            self._inner.setCurrentIndex(self._inner.findData(chosen_id))
            self._inner.blockSignals(False)

    def _build(self) -> None:
        if self._inner is not None:
            self._row.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
            self._inner = None
        if len(self._people) < 2:
            return
        letters = sum(len(person.short) for person in self._people)
        if len(self._people) <= MOST_SEGMENTS and letters <= MOST_LETTERS:
            segmented = Segmented(self._look, [(str(person.person_id), person.short) for person in self._people])
            segmented.chosen.connect(lambda key: self.chosen.emit(int(key)))
            self._inner = segmented
        else:
            combo = CalmComboBox()
            for person in self._people:
                combo.addItem(person.full, person.person_id)
            combo.activated.connect(lambda row: self.chosen.emit(int(combo.itemData(row))))
            self._inner = combo
        self._inner.setObjectName("letter_people")
        self._inner.setAccessibleName(self.tr("Whose letter"))
        self._row.addWidget(self._inner)
