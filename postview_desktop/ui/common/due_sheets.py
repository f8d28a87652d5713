"""The two small sheets about what is due: what was done, and until when it is put off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from postview_desktop.domain.follow_up import Channel
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.cards import ReasonLabel
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import names


class DoneSheet(Sheet):
    """How, when, and a few words; the contact is logged with them."""

    def __init__(
        self, look: Look, parent: QWidget | None, organisation: str, channel: Channel | None, today: date
    ) -> None:
        super().__init__(look, parent, "", "")
        self.setWindowTitle(self.tr("Followed up with {name}").format(name=organisation))
        self.title.setText(self.windowTitle())
        self.main.set_text(self.tr("Done"))
        self.setObjectName("done_sheet")
        self._today = today
        form = Form(look, self)
        self.channel = CalmComboBox(self)
        self.channel.setObjectName("done_channel")
        for one in Channel:
            label = names.label(one)
            self.channel.addItem(label[:1].upper() + label[1:], one.value)
        self.channel.setCurrentIndex(max(0, self.channel.findData((channel or Channel.EMAIL).value)))
        form.row(self.tr("How"), self.channel)
        self.on = DateField(look, today, self)
        self.on.setObjectName("done_day")
        form.row(self.tr("When"), self.on)
        self.words = QLineEdit(self)
        self.words.setObjectName("done_words")
        self.words.setMaxLength(500)
        form.row(self.tr("In a few words"), self.words, self.tr("For yourself: what you said, what they answered."))
        self.body.addWidget(form)
        self.set_check(self._wrong)

    def chosen_channel(self) -> Channel:
        return Channel(self.channel.currentData())

    def _wrong(self) -> str:
        if self.on.value() > self._today:
            return self.tr("This day is still ahead. Choose the day on which you did it.")
        return ""


class PutOffSheet(Sheet):
    """A day to be reminded on. What speaks against a day is said at once and forbids nothing (F10)."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None,
        organisation: str,
        first: date,
        today: date,
        against: Callable[[date], Sequence[str]],
    ) -> None:
        super().__init__(look, parent, "", "")
        self.setWindowTitle(self.tr("Put off the follow-up with {name}").format(name=organisation))
        self.title.setText(self.windowTitle())
        self.main.set_text(self.tr("Put off"))
        self.setObjectName("put_off_sheet")
        self._today = today
        self._against = against
        form = Form(look, self)
        self.until = DateField(look, max(first, today + timedelta(days=1)), self)
        self.until.setObjectName("put_off_day")
        form.row(self.tr("Until"), self.until)
        self.body.addWidget(form)
        self.note = ReasonLabel(look, "", self)
        self.note.setObjectName("put_off_note")
        self.body.addWidget(self.note)
        self.until.day_changed.connect(self._show_note)
        self._show_note()
        self.set_check(self._wrong)

    def _show_note(self, _day: object = None) -> None:
        self.note.setText(" ".join(self._against(self.until.value())))

    def _wrong(self) -> str:
        if self.until.value() <= self._today:
            return self.tr("Choose a day after today.")
        return ""
