"""Your data: where it lies, and how to take it along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.settings.place_row import PlaceRow


class DataSection(Card):
    """`export_requested` carries "json", "age" (encrypted), "ics" or "csv"; `page_requested` the key of a page."""

    export_requested = Signal(str)
    page_requested = Signal(str)
    refused = Signal(str)

    def __init__(self, look: Look, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._data_dir = data_dir
        head = QHBoxLayout()
        head.setSpacing(10)
        self._shape = QLabel()
        head.addWidget(self._shape)
        head.addWidget(SubHeading(look, self.tr("Your data")), 1)
        self.body.addLayout(head)
        self.body.addWidget(
            Muted(look, self.tr("Everything lies in one folder on this computer, readable by you alone."))
        )
        self.folder = QLabel(breakable(str(data_dir)))
        self.folder.setObjectName("data_folder")
        self.folder.setAccessibleName(str(data_dir))
        self.folder.setWordWrap(True)
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.folder)
        row = QWidget()
        buttons = FlowLayout(row)
        open_folder = Button(look, self.tr("Open the folder"), icon="folder-open")
        open_folder.setObjectName("open_data_folder")
        open_folder.clicked.connect(self._open)
        buttons.addWidget(open_folder)
        backups = Button(look, self.tr("Backups"), icon="shield-check")
        backups.setObjectName("open_backups")
        backups.clicked.connect(lambda: self.page_requested.emit("backups"))
        buttons.addWidget(backups)
        bin = Button(look, self.tr("Bin"), icon="trash-2")
        bin.setObjectName("open_bin")
        bin.clicked.connect(lambda: self.page_requested.emit("bin"))
        buttons.addWidget(bin)
        for key, text, hint in (
            ("json", self.tr("Export all (JSON)"), self.tr("Complete, and PostView can read it back.")),
            ("age", self.tr("Export all, encrypted"), self.tr("The same behind a passphrase, in the age format.")),
            ("ics", self.tr("Export calendar (ICS)"), self.tr("For your phone's calendar, alarms included.")),
            ("csv", self.tr("Export tables (CSV)"), self.tr("For a spreadsheet.")),
        ):
            button = Button(look, text, icon="download")
            button.setObjectName(f"export_{key}")
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
            button.clicked.connect(lambda _checked=False, key=key: self.export_requested.emit(key))
            buttons.addWidget(button)
        self.body.addWidget(row)
        self.body.addWidget(Small(look, self.tr("How an interview felt is left out of every export.")))
        self.place = PlaceRow(look, data_dir)
        self.place.refused.connect(self.refused)
        self.body.addWidget(self.place)
        look.theme.changed.connect(self._paint)
        self._paint()

    def _open(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_dir))):
            self.refused.emit(self.tr("No file manager answered. The folder is {folder}").format(folder=self._data_dir))

    def _paint(self) -> None:
        size = round(self._look.theme.em)
        self._shape.setPixmap(self._look.icons.get("folder-open", "muted", size).pixmap(size, size))
