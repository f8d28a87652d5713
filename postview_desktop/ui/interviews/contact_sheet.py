"""Log what passed outside PostView: a call, a mail, a visit, from them or from me (F5, F6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose
from postview_desktop.services.interviews import InterviewView
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.common.sheet import Sheet

OUR_PURPOSES: Sequence[ContactPurpose] = (ContactPurpose.FOLLOW_UP, ContactPurpose.CLOSING, ContactPurpose.OTHER)


class ContactSheet(Sheet):
    """`contact()` is what was put in. The caller logs it when the sheet is accepted."""

    def __init__(
        self, look: Look, parent: QWidget, view: InterviewView, today: date, *, theirs: bool, channel: Channel
    ) -> None:
        super().__init__(look, parent, self.tr("Log a contact"), self.tr("Keep it"))
        self.setObjectName("contact_sheet")
        self._view = view
        self._today = today
        self._side = Segmented(look, [("ours", self.tr("I got in touch")), ("theirs", self.tr("They got in touch"))])
        self._side.setObjectName("contact_side")
        self._side.set_chosen("theirs" if theirs else "ours")
        self._side.chosen.connect(self._show_what_fits)
        self.body.addWidget(self._side)
        self._hint = Small(look)
        self.body.addWidget(self._hint)
        self._channel = EnumField(Channel)
        self._channel.setObjectName("contact_channel")
        self._channel.set_value(channel)
        self._day = DateField(look, today)
        self._day.setObjectName("contact_day")
        self._purpose = EnumField(OUR_PURPOSES)
        self._purpose.setObjectName("contact_purpose")
        self._purpose_block = Labelled(look, self.tr("What for"), self._purpose)
        row = QHBoxLayout()
        row.addWidget(Labelled(look, self.tr("How"), self._channel))
        row.addWidget(Labelled(look, self.tr("Day"), self._day))
        row.addWidget(self._purpose_block)
        row.addStretch(1)
        self.body.addLayout(row)
        self._who = CalmComboBox()
        self._who.setObjectName("contact_person")
        self._who.addItem(self.tr("nobody in particular"), None)
        for met in view.people:
            self._who.addItem(met.person.name, met.person.id)
        self.body.addWidget(Labelled(look, self.tr("With whom"), self._who))
        self._words = QPlainTextEdit()
        self._words.setObjectName("contact_words")
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(round(look.theme.em * 5))
        self.body.addWidget(Labelled(look, self.tr("What was said, in a few words"), self._words))
        self.set_check(self._trouble)
        self._show_what_fits()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def contact(self) -> Contact:
        """The contact as put in; the purpose of theirs is always "something else"."""
        ours = self._is_ours()
        return Contact(
            organisation_id=self._view.organisation.id,
            application_id=self._view.application.id,
            interview_id=self._view.interview.id,
            person_id=self._who.currentData(),
            ours=ours,
            channel=self._channel.chosen(),
            purpose=self._purpose.chosen() if ours else ContactPurpose.OTHER,
            on=self._day.value(),
            words=self._words.toPlainText().strip(),
        )

    def _is_ours(self) -> bool:
        return self._side.chosen_key() == "ours"

    def _show_what_fits(self) -> None:
        ours = self._is_ours()
        self._purpose_block.setVisible(ours)
        self._hint.setText(
            self.tr("A follow-up that you made outside PostView counts, so that you never press too often.")
            if ours
            else self.tr("Their word stops the plan. PostView asks next what they said about going on.")
        )

    def _trouble(self) -> str:
        if self._day.value() > self._today:
            return self.tr("That day has not come yet. Log what has already passed.")
        return ""
