"""What is said once when the window is closed, and while a letter is just leaving."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from postview_desktop.system.desktop_name import WITHOUT_TRAY
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.sheet import Sheet


class FarewellSheet(Sheet):
    """Closing ends PostView, because there is no tray (or it is not wished): said once, before it happens."""

    def __init__(self, look: Look, parent: QWidget, *, tray_there: bool, desktop: str = "") -> None:
        """`desktop` is what its users call it, "" where that is not known."""
        super().__init__(
            look, parent, self.tr("Closing the window ends PostView"), self.tr("Quit"), cancel_text=self.tr("Stay")
        )
        self.setObjectName("farewell_sheet")
        if tray_there:
            why = self.tr("Settings say that closing the window ends PostView.")
        elif desktop in WITHOUT_TRAY:
            why = self.tr(
                "{desktop} has no tray in which PostView could stay. An extension such as AppIndicator gives it one; "
                "you can also minimise the window in place of closing it."
            ).format(desktop=desktop)
        elif desktop:
            why = self.tr(
                "{desktop} shows no tray at the moment in which PostView could stay. With a system tray in its panel, "
                "or minimised, it can."
            ).format(desktop=desktop)
        else:
            why = self.tr("This desktop has no tray in which PostView could stay. Minimised, it goes on.")
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
