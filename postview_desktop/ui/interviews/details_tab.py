"""The facts of one interview, and notes on it and on the organisation that keep themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.interview import Interview
from postview_desktop.services.interviews import InterviewView
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.country_field import country_name
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.merging import merged
from postview_desktop.ui.common.two_columns import TwoColumns
from postview_desktop.ui.documents.pane import DocumentsPane, Owner
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.ui.interviews.header import linked
from postview_desktop.ui.interviews.step_card import flow_host
from postview_desktop.wording import names


class DetailsTab(QWidget):
    """`edit_requested()` opens the form; `application_requested()` the application on the Search page."""

    edit_requested = Signal()
    application_requested = Signal()

    def __init__(self, look: Look, desk: Desk, porter: Porter | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._documents = self._build_documents(porter) if porter is not None else None
        self._interview = Interview()
        self._organisation = Organisation()
        self._loading = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        notes = self._build_notes()
        box.addWidget(TwoColumns(notes, self._build_facts(), side_chars=44, narrow_chars=104))
        box.addStretch(1)
        self._saving = AutoSave(self, save=self._save)
        self._saving.watch(self._notes, self._culture, self._about)
        for field in (self._notes, self._culture, self._about):
            field.textChanged.connect(self._on_typed)

    def _build_notes(self) -> QWidget:
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._notes = self._text_card(
            column,
            "details_notes",
            self.tr("Notes on this interview"),
            self.tr("Lines that end in a question mark are put on the preparation page as questions to ask."),
        )
        self._culture = self._text_card(
            column, "details_culture", self.tr("The organisation: structure and culture"), ""
        )
        self._about = self._text_card(column, "details_organisation_notes", self.tr("Notes on the organisation"), "")
        column.addStretch(1)
        return host

    def _text_card(self, column: QVBoxLayout, name: str, title: str, hint: str) -> GrowingText:
        card = Card(self._look)
        card.body.addWidget(SubHeading(self._look, title))
        field = GrowingText(3, 14)
        field.setObjectName(name)
        field.setAccessibleName(title)
        card.body.addWidget(field)
        if hint:
            card.body.addWidget(Small(self._look, hint))
        column.addWidget(card)
        return field

    def _build_facts(self) -> QWidget:
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self._look)
        card.body.addWidget(SubHeading(self._look, self.tr("Facts")))
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(6)
        self._facts: dict[str, tuple[QLabel, QLabel]] = {}
        for key, title in (
            ("organisation", self.tr("Organisation")),
            ("role", self.tr("Role")),
            ("stage", self.tr("Stage")),
            ("industry", self.tr("Industry")),
            ("country", self.tr("Country")),
            ("website", self.tr("Web site")),
            ("kind", self.tr("Kind")),
            ("zone", self.tr("Time zone")),
            ("place", self.tr("Place")),
            ("link", self.tr("Link")),
        ):
            word = QLabel(title)
            word.setProperty("muted", True)
            value = QLabel()
            value.setObjectName(f"fact_{key}")
            value.setTextFormat(Qt.TextFormat.RichText)
            value.setWordWrap(True)
            value.setOpenExternalLinks(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
            self._form.addRow(word, value)
            self._facts[key] = (word, value)
        card.body.addLayout(self._form)
        actions, flow = flow_host()
        edit = Button(self._look, self.tr("Change"), icon="pencil")
        edit.setObjectName("details_edit")
        edit.clicked.connect(self.edit_requested)
        flow.addWidget(edit)
        application = Button(self._look, self.tr("See the application"), icon="compass")
        application.setObjectName("details_application")
        application.clicked.connect(self.application_requested)
        flow.addWidget(application)
        card.body.addWidget(actions)
        column.setSpacing(12)
        column.addWidget(card)
        if self._documents is not None:
            column.addWidget(self._documents)
        column.addStretch(1)
        return host

    def _build_documents(self, porter: Porter) -> DocumentsPane:
        pane = DocumentsPane(
            self._look,
            porter,
            Owner.INTERVIEW,
            title=self.tr("Documents"),
            nothing=self.tr("None yet. Directions, a task, a hand-out: drop a file, or add one."),
            add_text=self.tr("Add a document"),
        )
        pane.said.connect(self._desk.said)
        return pane

    def take_documents(self, files: Sequence[Path]) -> None:
        """Keep files with the interview that is shown."""
        if self._documents is not None:
            self._documents.take(files)

    def show_view(self, view: InterviewView) -> None:
        if self._documents is not None:
            self._documents.show_owner(view.interview.id)
        if view.interview.id != self._interview.id:
            self._saving.flush()
        elif self._saving.pending:
            return
        self._loading = True
        self._interview, self._organisation = view.interview, view.organisation
        self._notes.set_text(view.interview.notes)
        self._culture.set_text(view.organisation.culture)
        self._about.set_text(view.organisation.notes)
        values = {
            "organisation": view.organisation.name,
            "role": view.application.role,
            "stage": names.label(view.application.stage),
            "industry": view.organisation.industry,
            "country": country_name(view.organisation.country),
            "website": view.organisation.website,
            "kind": names.label(view.interview.kind),
            "zone": view.interview.zone,
            "place": view.interview.place,
            "link": view.interview.link,
        }
        for key, (word, value) in self._facts.items():
            value.setText(linked(values[key]))
            word.setVisible(bool(values[key]))
            value.setVisible(bool(values[key]))
        self._loading = False

    def flush(self) -> None:
        """Keeps whatever is still being typed."""
        self._saving.flush()

    def _on_typed(self) -> None:
        if not self._loading:
            self._saving.touch()

    def _save(self) -> None:
        services = self._desk.services
        before, organisation_before = self._interview, self._organisation
        interview = replace(before, notes=self._notes.text())
        organisation = replace(organisation_before, culture=self._culture.text(), notes=self._about.text())
        self._interview, self._organisation = interview, organisation

        def keep() -> None:
            now = services.interviews.get(before.id)
            if interview != before:
                services.interviews.save(merged(before, interview, now.interview))
            if organisation != organisation_before:
                services.applications.save_organisation(merged(organisation_before, organisation, now.organisation))

        self._desk.do(keep)
        if self._saving.refusal is not None:
            self._interview, self._organisation = before, organisation_before
