"""A day against the advice: which rules speak against it, and the reason to take it all the same (F12)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Verdict
from postview_desktop.ui.calendar import move_words
from postview_desktop.ui.common.cards import Muted, ReasonLabel, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import reasons
from postview_desktop.wording.translate import translate


class ReasonSheet(Sheet):
    """Accepted with `reason()`, which may be empty only where no rule demands one (F8 alone)."""

    def __init__(self, look: Look, parent: QWidget, item: CalendarItem, day: date, verdict: Verdict) -> None:
        super().__init__(look, parent, self.tr("Another day than advised"), self.tr("Do it all the same"))
        self.setObjectName("reason_sheet")
        self._needed = verdict.needs_reason
        wished = self.tr("{name}, on {day}").format(name=move_words.name_of(item), day=look.dates.day(day))
        head = Muted(look, wished)
        head.setObjectName("reason_wished")
        self.body.addWidget(head)
        for reason in verdict.against:
            label = ReasonLabel(look, reasons.sentence(reason, look.dates.day, look.dates.time))
            label.setObjectName("reason_against")
            self.body.addWidget(label)
        for note in verdict.notes:
            self.body.addWidget(Small(look, reasons.sentence(note, look.dates.day, look.dates.time)))
        self._words = reason_field()
        self.body.addWidget(Labelled(look, reason_label(self._needed), self._words))
        self.set_check(lambda: missing(self._needed, self.reason()))
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def reason(self) -> str:
        """What was typed."""
        return self._words.text().strip()


def reason_field() -> QLineEdit:
    """The field for the reason, as both sheets have it."""
    field = QLineEdit()
    field.setObjectName("move_reason")
    field.setPlaceholderText(translate("Moving", "For example: another offer expires on Friday"))
    return field


def reason_label(needed: bool) -> str:
    """What stands over it."""
    if needed:
        return translate("Moving", "Your reason, kept in the history")
    return translate("Moving", "Your reason, if you like; it is kept in the history")


def missing(needed: bool, reason: str) -> str:
    """The sentence that keeps a sheet open."""
    return translate("Moving", "Put in your reason: a few words are enough.") if needed and not reason else ""
