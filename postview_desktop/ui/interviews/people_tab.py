"""Who was there: the people of the invitation to choose from, and whoever is added by hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postview_desktop.domain.application import Person
from postview_desktop.services.interviews import InterviewView, Met
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.half_typed import HalfTypedLine
from postview_desktop.ui.common.merging import merged
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.ui.interviews.person_row import PersonRow


class PeopleTab(QWidget):
    """A row for each person; the rows stay while the same people are shown, so that typing is not disturbed."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._interview_id = 0
        self._rows: dict[int, PersonRow] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._word = Muted(look)
        box.addWidget(self._word)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        box.addLayout(self._list)
        self._name = QLineEdit()
        self._name.setObjectName("new_person_name")
        self._name.setAccessibleName(self.tr("Name of somebody else who was there"))
        self._name.setPlaceholderText(self.tr("Somebody else: name as on their card"))
        self._name.returnPressed.connect(self._on_add)
        self._half_typed = HalfTypedLine(self._name, desk.services.drafts)
        add = Button(look, self.tr("Add"), icon="user-plus")
        add.setObjectName("add_person")
        add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(add)
        box.addLayout(row)
        box.addStretch(1)

    def show_view(self, view: InterviewView) -> None:
        """Shows the people of an interview."""
        services = self._desk.services
        ended = view.interview.end_utc <= services.clock.now()
        if view.interview.id != self._interview_id:
            self.flush()
            self._interview_id = view.interview.id
            self._half_typed.show_for(f"person:{self._interview_id}")
            self._drop(set(self._rows))
        self._word.setText(self._words(bool(view.people), ended))
        there = {met.participant.id for met in view.people}
        self._drop(set(self._rows) - there)
        for met in view.people:
            row = self._rows.get(met.participant.id)
            if row is None:
                row = self._add_row(met.participant.id)
            row.show_met(met, ended=ended)

    def flush(self) -> None:
        """Keeps whatever is still being typed."""
        self._half_typed.flush()
        for row in list(self._rows.values()):
            row.flush()

    def _words(self, anybody: bool, ended: bool) -> str:
        if not anybody:
            return self.tr("Nobody is noted yet. A name is enough; address and moments can follow.")
        if ended:
            return self.tr("Say whom you met. Each of them gets a thank-you of their own; moments make it yours.")
        return self.tr("Who is expected. Afterwards you choose here whom you really met.")

    def _add_row(self, participant_id: int) -> PersonRow:
        row = PersonRow(self._look)
        row.setObjectName(f"person_{participant_id}")
        row.save_requested.connect(partial(self._on_save, self._interview_id))
        row.remove_requested.connect(partial(self._on_remove, participant_id))
        self._rows[participant_id] = row
        self._list.addWidget(row)
        return row

    def _drop(self, participant_ids: set[int]) -> None:
        for participant_id in participant_ids:
            row = self._rows.pop(participant_id)
            row.forget()
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()

    def _on_save(self, interview_id: int, before: Met, after: Met) -> None:
        interviews = self._desk.services.interviews

        def keep() -> None:
            for now in interviews.get(interview_id).people:
                if now.participant.id != before.participant.id:
                    continue
                if after.person != before.person:
                    interviews.save_person(merged(before.person, after.person, now.person))
                if after.participant != before.participant:
                    interviews.save_participant(merged(before.participant, after.participant, now.participant))

        self._desk.do(keep)

    def _on_remove(self, participant_id: int) -> None:
        row = self._rows[participant_id]
        row.flush()
        words = self.tr("{name} was taken out of this interview").format(name=row.name())
        self._desk.do(lambda: self._desk.services.interviews.remove_participant(participant_id), words)

    def _on_add(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self._name.setFocus()
            return
        words = self.tr("{name} was added").format(name=name)
        interviews = self._desk.services.interviews
        if self._desk.do(lambda: interviews.add_person(self._interview_id, Person(name=name)), words) is not None:
            self._half_typed.settled()
