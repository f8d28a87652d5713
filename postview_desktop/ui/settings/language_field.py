"""Which language the window speaks. Words are set when a page is built, so a choice counts from the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.system.language import SPOKEN, choose_language, chosen_language
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.languages import NAMES, system_language


class WindowLanguageField(QWidget):
    """Keeps the choice by itself; `refused` tells that the disk would not take it."""

    refused = Signal(object)

    def __init__(self, look: Look, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._now = chosen_language(data_dir) or system_language()
        self.box = CalmComboBox()
        self.box.setObjectName("setting_language_of_window")
        self.box.setAccessibleName(self.tr("Language of the window"))
        self.box.addItem(self.tr("As the system has it ({name})").format(name=NAMES[system_language()]), "")
        for code in SPOKEN:
            self.box.addItem(NAMES[code], code)
        self.box.activated.connect(self._on_chosen)
        self.note = Small(look, "")
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.note)
        self.setFocusProxy(self.box)
        self._show()

    def _on_chosen(self, _row: int) -> None:
        try:
            choose_language(self._data_dir, self.box.currentData())
        except PostviewError as error:
            self.refused.emit(error)
        self._show()

    def _show(self) -> None:
        """What is kept, and not what was wished."""
        kept = chosen_language(self._data_dir)
        self.box.setCurrentIndex(self.box.findData(kept))
        coming = kept or system_language()
        words = self.tr("From its next start, PostView speaks {name}.").format(name=NAMES[coming])
        self.note.setText("" if coming == self._now else words)
        self.note.setVisible(coming != self._now)
        self.box.setAccessibleDescription(self.note.text())
