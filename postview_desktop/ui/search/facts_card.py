"""The facts of one application, to read and to change in place; kept by themselves a moment after the last key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.services.applications import ApplicationLine
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.cards import Card, SubHeading
from postview_desktop.ui.common.choice_field import ChoiceField
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.country_field import CountryField
from postview_desktop.ui.common.date_field import OptionalDateField
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.shown import show_text


class FactsCard(Card):
    """`save_requested(before, after)`, each an application with its organisation: as shown, and as typed now."""

    save_requested = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("facts_card")
        self._application = Application()
        self._organisation = Organisation()
        self._loading = False
        self.body.addWidget(SubHeading(look, self.tr("The job and the organisation")))
        form = self._form = Form(look)
        self._role = self._line("application_role")
        self._name = self._line("application_organisation")
        self._industry = ChoiceField()
        self._industry.setObjectName("application_industry")
        self._country = CountryField()
        self._country.setObjectName("application_country")
        self._website = self._line("application_website")
        self._source = self._line("application_source")
        self._link = self._line("application_link")
        self._applied = OptionalDateField(look)
        self._applied.setObjectName("application_applied_on")
        self._description = GrowingText(3, 14)
        self._description.setObjectName("application_description")
        self._notes = GrowingText(2, 14)
        self._notes.setObjectName("application_notes")
        for label, field in (
            (self.tr("Role"), self._role),
            (self.tr("Organisation"), self._name),
            (self.tr("Industry"), self._industry),
            (self.tr("Country"), self._country),
            (self.tr("Web site"), self._website),
            (self.tr("Source"), self._source),
            (self.tr("Link"), self._link),
            (self.tr("Applied on"), self._applied),
            (self.tr("Description"), self._description),
            (self.tr("Notes"), self._notes),
        ):
            form.row(label, field)
        self.body.addWidget(form)
        self._saving = AutoSave(self, save=self._save)
        self._watch()

    def _line(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        return field

    def _watch(self) -> None:
        for line in (self._role, self._name, self._website, self._source, self._link):
            line.textEdited.connect(self._on_typed)
            self._saving.watch(line)
        for choice in (self._industry, self._country):
            choice.editTextChanged.connect(self._on_typed)
            self._saving.watch(choice)
        for text in (self._description, self._notes):
            text.textChanged.connect(self._on_typed)
            self._saving.watch(text)
        self._applied.day_changed.connect(self._on_typed)

    def offer_industries(self, industries: list[str]) -> None:
        """Industries in use, for completion."""
        self._loading = True
        self._industry.offer(industries)
        self._loading = False

    def show_line(self, line: ApplicationLine) -> None:
        """Shows an application; what is being typed and not kept yet stays."""
        if line.application.id == self._application.id and self._saving.pending:
            return
        self._loading = True
        application, organisation = line.application, line.organisation
        self._application, self._organisation = application, organisation
        for field, text in (
            (self._role, application.role),
            (self._name, organisation.name),
            (self._website, organisation.website),
            (self._source, application.source),
            (self._link, application.link),
        ):
            show_text(field, text)
        self._industry.set_text(organisation.industry)
        self._country.set_code(organisation.country)
        self._applied.set_value(application.applied_on)
        self._description.set_text(application.description)
        self._notes.set_text(application.notes)
        self._form.clear_errors()
        self._loading = False

    def flush(self) -> None:
        """Keeps whatever is still being typed."""
        self._saving.flush()

    def drop(self) -> None:
        """Forgets what is still being typed: the application has gone."""
        self._saving.drop()

    def _on_typed(self, _value: str | date | None = None) -> None:
        if not self._loading:
            self._saving.touch()

    def _save(self) -> None:
        self._form.clear_errors()
        name = self._name.text().strip()
        code = self._country.code()
        before = (self._application, self._organisation)
        application = replace(
            self._application,
            role=self._role.text().strip(),
            source=self._source.text().strip(),
            link=self._link.text().strip(),
            applied_on=self._applied.value(),
            description=self._description.text(),
            notes=self._notes.text(),
        )
        organisation = replace(
            self._organisation,
            name=name or self._organisation.name,
            industry=self._industry.text(),
            country=self._organisation.country if code is None else code,
            website=self._website.text().strip(),
        )
        self._application, self._organisation = application, organisation
        if (application, organisation) != before:
            self.save_requested.emit(before, (application, organisation))
        if self._saving.refusal is not None:
            self._application, self._organisation = before
