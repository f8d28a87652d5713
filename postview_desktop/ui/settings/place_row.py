"""Where the data lies, as far as that matters to how it is written; and the user's choice of the careful way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.services import places
from postview_desktop.services.places import Journal
from postview_desktop.ui.common.cards import Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.wording import problems
from postview_desktop.wording.places import warning


class PlaceRow(QWidget):
    """Looks each time it is shown: a folder may have begun to be synced. `refused` carries a sentence."""

    refused = Signal(str)

    def __init__(self, look: Look, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.warning = Muted(look, "")
        self.warning.setObjectName("place_warning")
        box.addWidget(self.warning)
        self.careful = QCheckBox(self.tr("Write in the careful way, as a network drive or a synced folder needs it"))
        self.careful.setObjectName("place_careful")
        self.careful.setToolTip(self.tr("Slower: without a log beside the file. Elsewhere it is not needed."))
        self.careful.setAccessibleDescription(self.careful.toolTip())
        self.careful.toggled.connect(self._on_toggled)
        box.addWidget(self.careful)
        self.later = Small(look, self.tr("From the next start of PostView."))
        self.later.setObjectName("place_later")
        self.later.hide()
        box.addWidget(self.later)

    def refresh(self) -> None:
        """Show how it is now."""
        place = places.place_of(self._data_dir)
        words = warning(place)
        self.warning.setText(words)
        self.warning.setVisible(bool(words))
        blocker = QSignalBlocker(self.careful)
        self.careful.setChecked(place.journal is Journal.BACK)
        blocker.unblock()

    def _on_toggled(self, careful: bool) -> None:
        try:
            places.choose(self._data_dir, Journal.BACK if careful else Journal.AHEAD)
        except PostviewError as error:
            self.refused.emit(problems.sentence(error))
        else:
            self.later.show()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
