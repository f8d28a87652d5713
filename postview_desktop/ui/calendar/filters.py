"""What the calendar shows: a chip for each kind, and the organisations that are wanted alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.services.calendar import KINDS
from postview_desktop.ui.calendar import words
from postview_desktop.ui.calendar.kind_filter import KindFilter
from postview_desktop.ui.calendar.organisation_menu import OrganisationMenu
from postview_desktop.ui.calendar.view import Shown
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout

NAME_EMS = 12
"""A longer name is cut on its chip; its tool tip has the whole."""


class Filters(QWidget):
    """`changed` is emitted when a person filters, not when `show_hidden` does."""

    changed = Signal()

    def __init__(
        self, look: Look, organisations: Callable[[], list[tuple[int, str]]], parent: QWidget | None = None
    ) -> None:
        """`organisations` gives the id and the name of each, in the order of their names."""
        super().__init__(parent)
        self._look = look
        self._organisations = organisations
        self._chosen: dict[int, str] = {}
        self._flow = FlowLayout(self, 6)
        self._kinds: dict[str, KindFilter] = {}
        for kind in KINDS:
            chip = KindFilter(look, kind, words.kind_name(kind), self)
            chip.toggled.connect(lambda _on: self.changed.emit())
            self._kinds[kind] = chip
            self._flow.addWidget(chip)
        self._button = Button(look, self.tr("Organisations"), icon="building-2", quiet=True, parent=self)
        self._button.setObjectName("choose_organisations")
        self._button.setToolTip(self.tr("Show some organisations alone (F)"))
        self._button.clicked.connect(self.open_organisations)
        self._flow.addWidget(self._button)
        self._chips: list[Button] = []

    def put_below(self, field: QWidget) -> None:
        """What the head has no room for stands here."""
        field.setParent(self)
        self._flow.addWidget(field)
        field.show()

    def shown(self) -> Shown:
        """What is let through."""
        return Shown(self.hidden_kinds(), frozenset(self._chosen))

    def hidden_kinds(self) -> frozenset[str]:
        return frozenset(kind for kind, chip in self._kinds.items() if not chip.isChecked())

    def show_hidden(self, kinds: frozenset[str]) -> None:
        """The kinds that are left out, as they were kept."""
        for kind, chip in self._kinds.items():
            chip.blockSignals(True)
            chip.setChecked(kind not in kinds)
            chip.blockSignals(False)

    def drop_gone(self) -> None:
        """Let go of organisations that are no more, and show the others under their present names."""
        if self._chosen:
            known = dict(self._organisations())
            self._chosen = {id_: known[id_] for id_ in self._chosen if id_ in known}
            self._show_chips()

    def show_all(self) -> None:
        """Let everything through: something was asked for by name that is left out."""
        for chip in self._kinds.values():
            chip.setChecked(True)
        self.clear_organisations()

    def clear_organisations(self) -> bool:
        """Show all organisations again; False where they were all shown."""
        if not self._chosen:
            return False
        self._chosen = {}
        self._show_chips()
        self.changed.emit()
        return True

    def open_organisations(self) -> None:
        """The list to choose from."""
        menu = OrganisationMenu(self._look, self._organisations(), frozenset(self._chosen), self)
        menu.toggled.connect(self._on_toggled)
        menu.open_below(self._button)

    def _on_toggled(self, id_: int, on: bool) -> None:
        if on:
            self._chosen[id_] = dict(self._organisations()).get(id_, "")
        else:
            self._chosen.pop(id_, None)
        self._show_chips()
        self.changed.emit()

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for id_, name in self._chosen.items():
            chip = Button(self._look, "", parent=self)
            cut = chip.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, round(NAME_EMS * self._look.theme.em)
            )
            chip.set_text(self.tr("{name} ×").replace("{name}", cut))
            chip.setObjectName(f"organisation_{id_}")
            chip.setAccessibleName(self.tr("{name}: shown alone. Press to let go.").replace("{name}", name))
            chip.setToolTip(self.tr("{name}: shown alone. C shows all again.").replace("{name}", name))
            chip.clicked.connect(lambda _checked=False, id_=id_: self._on_toggled(id_, False))
            self._flow.addWidget(chip)
            chip.show()
            self._chips.append(chip)
        self.updateGeometry()
