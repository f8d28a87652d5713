"""One person of an interview, to read and to change in place; kept by itself a moment after the last key (S7)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from postview_desktop.domain.addresses import is_address
from postview_desktop.domain.application import Person
from postview_desktop.domain.interview import Participant, ParticipantRole, Thanks
from postview_desktop.services.interviews import Met
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.form import FieldError
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.labelled import Labelled, name_unseen
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.common.shown import show_text
from postview_desktop.wording import names


class PersonRow(Card):
    """`save_requested(before, after)`, each a `Met`: what was shown and what stands in the fields now;
    `remove_requested()`.

    Somebody who is only on the invitation is one line; with "I met them" the rest opens.
    """

    save_requested = Signal(object, object)
    remove_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._person = Person()
        self._participant = Participant()
        self._build_line()
        self._build_fields()
        self._error = FieldError(look)
        self._error.setObjectName("person_error")
        self.body.addWidget(self._error)
        self._saving = AutoSave(self, save=self._save)
        for field in (self._name, self._job, self._email, self._phone):
            field.textEdited.connect(self._on_edited)
        self._saving.watch(self._name, self._job, self._email, self._phone, self._moments)
        self._moments.textChanged.connect(self._on_moments)
        self._loading = False

    # -- building ------------------------------------------------------------------------------------------------

    def _build_line(self) -> None:
        self._met = QCheckBox()
        self._met.setObjectName("person_met")
        self._met.setMinimumHeight(32)
        self._met.clicked.connect(self._on_met)
        self._name = QLineEdit()
        self._name.setObjectName("person_name")
        self._name.setAccessibleName(self.tr("Name, exactly as on their card"))
        self._name.setPlaceholderText(self.tr("Name, exactly as on their card"))
        self._role = EnumField(ParticipantRole, words=names.label)
        self._role.setObjectName("person_role")
        self._role.activated.connect(self._on_chosen)
        self._remove = Button(self._look, "", icon="trash-2", quiet=True)
        self._remove.setObjectName("person_remove")
        self._remove.clicked.connect(self.remove_requested)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._met)
        row.addWidget(self._name, 1)
        row.addWidget(self._role)
        row.addWidget(self._remove)
        self.body.addLayout(row)
        name_unseen(self._role, self.tr("Their part in the interview"))

    def _build_fields(self) -> None:
        self._more = QWidget()
        grid = QGridLayout(self._more)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        self._job = QLineEdit()
        self._job.setObjectName("person_job")
        self._email = QLineEdit()
        self._email.setObjectName("person_email")
        self._phone = QLineEdit()
        self._phone.setObjectName("person_phone")
        self._moments = GrowingText(2, 8)
        self._moments.setObjectName("person_moments")
        self._moments.setPlaceholderText(
            self.tr("Worth remembering, one a line: what they told, laughed about, cared for")
        )
        self._thanks = Segmented(
            self._look,
            [
                (Thanks.OWN.value, self.tr("Their own letter")),
                (Thanks.VIA_HOST.value, self.tr("Through the host")),
                (Thanks.NONE.value, self.tr("None")),
            ],
        )
        self._thanks.setObjectName("person_thanks")
        self._thanks.setAccessibleName(self.tr("Thank-you"))
        self._thanks.chosen.connect(self._on_chosen)
        grid.addWidget(Labelled(self._look, self.tr("Job"), self._job), 0, 0)
        grid.addWidget(Labelled(self._look, self.tr("E-mail"), self._email), 0, 1)
        grid.addWidget(Labelled(self._look, self.tr("Phone"), self._phone), 0, 2)
        grid.addWidget(Labelled(self._look, self.tr("Moments"), self._moments), 1, 0, 1, 3)
        thanks = QHBoxLayout()
        thanks.setSpacing(10)
        thanks.addWidget(Small(self._look, self.tr("Thank-you")), 0, Qt.AlignmentFlag.AlignVCenter)
        thanks.addWidget(self._thanks)
        thanks.addStretch(1)
        grid.addLayout(thanks, 2, 0, 1, 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        self.body.addWidget(self._more)

    # -- showing -------------------------------------------------------------------------------------------------

    def show_met(self, met: Met, *, ended: bool) -> None:
        """Shows a person; what is being typed and not kept yet stays."""
        if self._saving.pending and met.participant.id == self._participant.id:
            return
        self._loading = True
        self._person, self._participant = met.person, met.participant
        self._met.setText(self.tr("I met them") if ended else self.tr("Will be there"))
        there = met.participant.met and met.participant.role is not ParticipantRole.INVITED
        self._met.setChecked(there)
        for field, text in (
            (self._name, met.person.name),
            (self._job, met.person.job),
            (self._email, met.person.email),
            (self._phone, met.person.phone),
        ):
            show_text(field, text)
        self._role.set_value(met.participant.role)
        self._moments.set_text(met.participant.moments)
        self._thanks.set_chosen(met.participant.thanks.value)
        self._more.setVisible(there)
        self._remove.setAccessibleName(self.tr("Remove {name}").format(name=met.person.name))
        self._remove.setToolTip(self.tr("Remove {name}").format(name=met.person.name))
        self._met.setAccessibleDescription(met.person.name)
        self._error.say("")
        self._loading = False

    def flush(self) -> None:
        """Keeps what is still pending."""
        self._saving.flush()

    def forget(self) -> None:
        """The person has gone: nothing is kept any more."""
        self._saving.drop()

    def name(self) -> str:
        return self._person.name

    # -- keeping -------------------------------------------------------------------------------------------------

    def _on_edited(self) -> None:
        self._say_trouble()
        self._saving.touch()

    def _on_moments(self) -> None:
        if not self._loading:
            self._saving.touch()

    def _on_met(self, checked: bool) -> None:
        role = self._participant.role
        if checked and role is ParticipantRole.INVITED:
            self._role.set_value(ParticipantRole.PANEL)
        self._more.setVisible(checked)
        self._keep_now()

    def _on_chosen(self) -> None:
        self._more.setVisible(self._met.isChecked() and self._role.chosen() is not ParticipantRole.INVITED)
        if self._role.chosen() is ParticipantRole.INVITED:
            self._met.setChecked(False)
        self._keep_now()

    def _keep_now(self) -> None:
        self._saving.touch()
        self._saving.flush()

    def _say_trouble(self) -> None:
        email = self._email.text().strip()
        if not self._name.text().strip():
            self._error.say(self.tr("A name is needed; until there is one, the old one stays."))
        elif email and not is_address(email):
            self._error.say(self.tr("This does not look like an e-mail address yet."))
        else:
            self._error.say("")

    def _save(self) -> None:
        name = self._name.text().strip()
        person = replace(
            self._person,
            name=name or self._person.name,
            job=self._job.text().strip(),
            email=self._email.text().strip(),
            phone=self._phone.text().strip(),
        )
        participant = replace(
            self._participant,
            role=self._role.chosen(),
            met=self._met.isChecked(),
            moments=self._moments.text(),
            thanks=Thanks(self._thanks.chosen_key()),
        )
        before, after = Met(self._participant, self._person), Met(participant, person)
        self._participant, self._person = participant, person
        if after != before:
            self.save_requested.emit(before, after)
        if self._saving.refusal is not None:
            self._participant, self._person = before.participant, before.person
