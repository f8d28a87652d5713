"""Help: the keys, and what PostView is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from postview_desktop import APP_NAME, __version__
from postview_desktop.system.paths import resources
from postview_desktop.ui.common.cards import Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet


class KeyboardSheet(Sheet):
    """All keys, part by part."""

    def __init__(self, look: Look, parent: QWidget, shortcuts: Sequence[tuple[str, QKeySequence]]) -> None:
        """`shortcuts` are the window's own: what they do, and the keys."""
        super().__init__(look, parent, self.tr("Keyboard"), self.tr("Good"), cancel_text="")
        self.setObjectName("keyboard_sheet")
        grid = QGridLayout()
        grid.setHorizontalSpacing(round(look.theme.em * 2))
        grid.setVerticalSpacing(round(look.theme.em * 0.35))
        native = QKeySequence.SequenceFormat.NativeText
        rows = [(words, keys.toString(native)) for words, keys in shortcuts]
        rows += [
            (self.tr("From one thing to the next"), self.tr("Tab, Shift+Tab")),
            (self.tr("Day by day in the calendar"), self.tr("arrow keys")),
            (self.tr("Month by month in the calendar"), self.tr("Page Up, Page Down")),
            (self.tr("A rating"), self.tr("1 to 5; 0 takes it away")),
            (self.tr("Pick a day in a date field"), self.tr("Alt+Down")),
            (self.tr("Main menu"), "F10"),
            (self.tr("Close a sheet"), self.tr("Esc")),
        ]
        for number, (words, keys) in enumerate(rows):
            grid.addWidget(QLabel(words), number, 0)
            label = QLabel(keys)
            label.setProperty("muted", True)
            grid.addWidget(label, number, 1, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(grid)


class AboutSheet(Sheet):
    """Name, version, licence, and whose work is in it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, APP_NAME, self.tr("Good"), cancel_text="")
        self.setObjectName("about_sheet")
        self.body.addWidget(Muted(look, self.tr("Version {version}").format(version=__version__)))
        self.body.addWidget(
            Muted(
                look,
                self.tr(
                    "Looks after everything from the end of a job interview to the appointment letter in your hand. "
                    "Private: no account, no telemetry; nothing leaves this computer but the mail that you send."
                ),
            )
        )
        self.body.addWidget(
            Small(look, self.tr("Free software under the GNU General Public License, version 3 or later."))
        )
        self.body.addWidget(SubHeading(look, self.tr("Work of others in it")))
        words = QPlainTextEdit(licences())
        words.setObjectName("licences")
        words.setAccessibleName(self.tr("Licences"))
        words.setReadOnly(True)
        words.setTabChangesFocus(True)
        words.setMinimumHeight(round(look.theme.em * 10))
        self.body.addWidget(words, 1)
        self.setMinimumWidth(round(look.theme.em * 32))


def licences() -> str:
    """The licence texts that ship with PostView, one after the other."""
    files = sorted((resources() / "licences").glob("*.txt"))
    return "\n\n".join(file.read_text("utf-8").strip() for file in files)
