"""One thing in the bin: what it was, what went with it, and the button that brings it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.services.bin import Deleted, Return
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.safety import bin_words


class BinRow(Card):
    """`wished` when it is to come back."""

    wished = Signal()

    def __init__(
        self, look: Look, line: Deleted, time: str, means: Return | None, parent: QWidget | None = None
    ) -> None:
        """`time` is the time of the day at which it was deleted, in words; `means` what bringing it back would mean,
        None where nothing can be said of it any more."""
        super().__init__(look, parent)
        self._look = look
        self.line = line
        self.setObjectName(f"bin_row_{line.change_id}")
        locale = look.dates.locale
        name = bin_words.title(line, locale)
        row = QHBoxLayout()
        row.setSpacing(round(look.theme.em))
        self._shape = QLabel()
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(SubHeading(look, breakable(name)))
        details = bin_words.details(line, look)
        if details:
            words.addWidget(Muted(look, breakable(details)))
        words.addWidget(Small(look, bin_words.how(line, time)))
        with_it = bin_words.comes_with(means.with_it) if means is not None and not means.taken else ""
        taken = bin_words.taken(means.taken) if means is not None and means.taken else ""
        if with_it or taken:
            words.addWidget(Small(look, with_it or taken))
        row.addLayout(words, 1)
        self.button = Button(look, self.tr("Bring back"), icon="undo-2")
        self.button.setObjectName(f"bring_back_{line.change_id}")
        self.button.setAccessibleName(self.tr("Bring back: {what}").format(what=name))
        self.button.setAccessibleDescription(" ".join(part for part in (details, with_it) if part))
        self.button.clicked.connect(self.wished)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.button.setVisible(means is not None and not taken)
        look.theme.changed.connect(self._paint)
        self._paint()

    def _paint(self) -> None:
        size = round(self._look.theme.em * 1.3)
        icon = self._look.icons.get(bin_words.ICONS[self.line.kind], "muted", size)
        self._shape.setPixmap(icon.pixmap(size, size))
