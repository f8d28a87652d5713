"""What is said once when the window is closed, and while a letter is just leaving."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet


class FarewellSheet(Sheet):
    """Closing ends PostView, because there is no tray (or it is not wished): said once, before it happens."""

    def __init__(self, look: Look, parent: QWidget, *, tray_there: bool) -> None:
        super().__init__(
            look, parent, self.tr("Closing the window ends PostView"), self.tr("Quit"), cancel_text=self.tr("Stay")
        )
        self.setObjectName("farewell_sheet")
        why = (
            self.tr("Settings say that closing the window ends PostView.")
            if tray_there
            else self.tr("This desktop has no tray in which PostView could stay.")
        )
        then = self.tr(
            "While it is closed there are no reminders, and letters in the outbox wait. What fell due in the meantime "
            "is shown once at the next start. This is said only once."
        )
        self.body.addWidget(Muted(look, why))
        self.body.addWidget(Muted(look, then))


class LeavingSheet(Sheet):
    """A letter is at the server's door: PostView ends as soon as it is known what became of it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(
            look, parent, self.tr("A letter is just leaving"), self.tr("Quit at once"), cancel_text=self.tr("Stay")
        )
        self.setObjectName("leaving_sheet")
        self.body.addWidget(
            Muted(
                look,
                self.tr(
                    "PostView ends by itself as soon as the server has answered. If you quit at once, it may not be "
                    "known whether the letter arrived; it is never sent again by itself."
                ),
            )
        )
