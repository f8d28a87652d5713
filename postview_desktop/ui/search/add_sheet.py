"""A new application in a few fields; all else can follow on its own page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from postview_desktop.domain.application import Application, Stage
from postview_desktop.ui.common.choice_field import ChoiceField
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.country_field import CountryField
from postview_desktop.ui.common.date_field import OptionalDateField
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.sheet import Sheet


@dataclass(frozen=True, slots=True)
class NewApplication:
    """What was put in."""

    application: Application
    organisation: str
    industry: str
    country: str


class AddSheet(Sheet):
    """`result()` is what was put in; the caller adds it when the sheet is accepted."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        organisations: dict[str, tuple[str, str]],
        industries: list[str],
        sources: list[str],
        today: date,
    ) -> None:
        """`organisations` maps names that are known to their industry and country."""
        super().__init__(look, parent, self.tr("Add an application"), self.tr("Add it"))
        self.setObjectName("add_sheet")
        self._known = organisations
        self._today = today
        self.setMinimumWidth(round(look.theme.em * 30))
        form = self._form = Form(look)
        self._organisation = ChoiceField(list(organisations))
        self._organisation.setObjectName("add_organisation")
        self._organisation.editTextChanged.connect(self._on_organisation)
        self._role = QLineEdit()
        self._role.setObjectName("add_role")
        self._role.setPlaceholderText(self.tr("For example: data engineer"))
        self._industry = ChoiceField(industries)
        self._industry.setObjectName("add_industry")
        self._country = CountryField()
        self._country.setObjectName("add_country")
        self._source = ChoiceField(sources)
        self._source.setObjectName("add_source")
        self._source.set_placeholder(self.tr("For example: a job board, a friend, their web site"))
        self._link = QLineEdit()
        self._link.setObjectName("add_link")
        self._link.setPlaceholderText("https://")
        self._stage = EnumField([Stage.APPLIED, Stage.LEAD, Stage.INTERVIEWING])
        self._stage.setObjectName("add_stage")
        self._stage.currentIndexChanged.connect(self._show_what_fits)
        self._applied = OptionalDateField(look, today)
        self._applied.setObjectName("add_applied_on")
        form.row(self.tr("Organisation"), self._organisation)
        form.row(self.tr("Role"), self._role)
        form.row(self.tr("Industry"), self._industry)
        form.row(self.tr("Country"), self._country)
        form.row(self.tr("Source"), self._source)
        form.row(self.tr("Link"), self._link)
        form.row(self.tr("Stage"), self._stage)
        form.row(self.tr("Applied on"), self._applied)
        self.body.addWidget(form)
        self.set_check(self._trouble)
        self._organisation.setFocus()

    def result_of_sheet(self) -> NewApplication:
        """The application as put in."""
        stage = self._stage.chosen()
        application = Application(
            role=self._role.text().strip(),
            source=self._source.text(),
            link=self._link.text().strip(),
            stage=stage,
            applied_on=None if stage is Stage.LEAD else self._applied.value(),
        )
        return NewApplication(application, self._organisation.text(), self._industry.text(), self._country.code() or "")

    def _on_organisation(self) -> None:
        industry, country = self._known.get(self._organisation.text(), ("", ""))
        if industry:
            self._industry.set_text(industry)
        if country:
            self._country.set_code(country)

    def _show_what_fits(self) -> None:
        self._form.set_row_visible(self._applied, self._stage.chosen() is not Stage.LEAD)

    def _trouble(self) -> str:
        self._form.clear_errors()
        if not self._organisation.text():
            return self._wrong(self._organisation, self.tr("Put in the organisation: a name is enough."))
        if self._country.code() is None:
            return self._wrong(
                self._country, self.tr("PostView knows no country of this name. Choose one, or leave it empty.")
            )
        applied = self._applied.value()
        if applied is not None and applied > self._today:
            return self._wrong(self._applied, self.tr("That day has not come yet. As a lead it can wait without one."))
        return ""

    def _wrong(self, field: QWidget, sentence: str) -> str:
        self._form.error(field, sentence)
        # The sentence stands at its field; this one keeps the sheet open.
        return self.tr("One field wants a look.")
