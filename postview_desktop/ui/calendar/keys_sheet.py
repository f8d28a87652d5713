"""All keys of the calendar, part by part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet


class KeysSheet(Sheet):
    """What `?` shows. The keys of the whole window are one button away."""

    all_keys_requested = Signal()

    def __init__(self, look: Look, parent: QWidget, views: Sequence[str]) -> None:
        """`views` are those that there are, in the order of their keys."""
        super().__init__(look, parent, self.tr("Keys of the calendar"), self.tr("Good"), cancel_text="")
        self.setObjectName("calendar_keys")
        em = look.theme.em
        content = QWidget()
        content.setProperty("plain", True)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, round(em * 0.6), 0)
        grid.setHorizontalSpacing(round(em * 2))
        grid.setVerticalSpacing(round(em * 0.35))
        for title, lines in self._parts(views):
            heading = SubHeading(look, title)
            heading.setContentsMargins(0, round(em * 0.4) if grid.count() else 0, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for words, keys in lines:
                row = grid.rowCount()
                grid.addWidget(QLabel(words), row, 0)
                label = QLabel(keys)
                label.setProperty("muted", True)
                grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)
        area = QScrollArea(self)
        area.setObjectName("calendar_keys_list")
        area.setAccessibleName(self.tr("Keys of the calendar"))
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(content)
        area.setMinimumWidth(content.sizeHint().width() + round(em * 1.2))
        area.setMinimumHeight(min(content.sizeHint().height() + 4, round(em * 26)))
        self.body.addWidget(area, 1)
        every = Button(look, self.tr("Keys of the whole window"), icon="keyboard", parent=self)
        every.setObjectName("all_keys")
        every.setAutoDefault(False)
        every.clicked.connect(self._on_all)
        self.add_button(every)

    def _on_all(self) -> None:
        self.accept()
        self.all_keys_requested.emit()

    def _parts(self, views: Sequence[str]) -> list[tuple[str, list[tuple[str, str]]]]:
        names = {"month": self.tr("Month"), "week": self.tr("Week"), "agenda": self.tr("Agenda")}
        turning = [(names[key], f"Alt+{number}") for number, key in enumerate(views, start=1)]
        return [
            (
                self.tr("Going about"),
                [
                    (self.tr("Day by day, week by week"), self.tr("arrow keys")),
                    (self.tr("A page back or on"), self.tr("Page Up, Page Down")),
                    (self.tr("First, last day of the week"), self.tr("Home, End")),
                    (self.tr("First, last day of the month"), self.tr("Ctrl+Home, Ctrl+End")),
                    (self.tr("Today"), self.tr("Ctrl+T or T")),
                    (self.tr("Jump by the small month"), "J"),
                    *(turning if len(turning) > 1 else []),
                ],
            ),
            (
                self.tr("Doing"),
                [
                    (self.tr("Open what is chosen, or show the day"), self.tr("Enter")),
                    (self.tr("New interview on the chosen day"), "N"),
                    (self.tr("Quick add: an interview in one line"), "Q"),
                    (self.tr("Move what is chosen by a day, by a week"), self.tr("Alt+arrow keys")),
                    (self.tr("Ask where to move it"), "M"),
                    (self.tr("Delete the chosen interview"), self.tr("Delete")),
                    (self.tr("Export what is chosen, for another calendar"), self.tr("Ctrl+E")),
                    (self.tr("Undo"), self.tr("Ctrl+Z")),
                    (self.tr("Print it, or save it as a PDF"), self.tr("Ctrl+P")),
                    (self.tr("Choose nothing; close the day"), self.tr("Esc")),
                ],
            ),
            *(self._week() if "week" in views else []),
            *(self._agenda() if "agenda" in views else []),
            (
                self.tr("Finding"),
                [
                    (self.tr("Search"), "/"),
                    (self.tr("Show some organisations alone"), "F"),
                    (self.tr("Show all organisations again"), "C"),
                    (self.tr("These keys"), "?"),
                ],
            ),
        ]

    def _agenda(self) -> list[tuple[str, list[tuple[str, str]]]]:
        return [
            (
                self.tr("In the agenda"),
                [
                    (self.tr("Line by line"), self.tr("Up, Down")),
                    (self.tr("From day to day"), self.tr("Left, Right")),
                    (self.tr("The day's heading, its last thing"), self.tr("Home, End")),
                    (self.tr("The first, the last day of all"), self.tr("Ctrl+Home, Ctrl+End")),
                    (self.tr("What can be done with it"), self.tr("Menu")),
                ],
            ),
        ]

    def _week(self) -> list[tuple[str, list[tuple[str, str]]]]:
        return [
            (
                self.tr("In the week"),
                [
                    (self.tr("Through what is on the day"), self.tr("Up, Down")),
                    (self.tr("Through the hours, by half an hour"), self.tr("Ctrl+Up, Ctrl+Down")),
                    (self.tr("Move it by a quarter of an hour"), self.tr("Alt+Up, Alt+Down")),
                    (self.tr("Make it shorter, longer"), self.tr("Alt+Shift+Up, Alt+Shift+Down")),
                    (self.tr("Higher, lower hours"), self.tr("Ctrl+wheel")),
                ],
            ),
        ]
