"""Put in an interview by hand, or change one: which job, when, where, with room for notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postview_desktop.domain.application import OPEN_STAGES, Organisation
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import Interview, InterviewKind, timed
from postview_desktop.services.applications import ApplicationLine
from postview_desktop.services.interviews import InterviewView
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.cards import Card, Muted, SubHeading
from postview_desktop.ui.common.choice_field import ChoiceField
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.country_field import CountryField
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.free_time import FreeTime, Wish, hours_wished
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.interviews.when_fields import WhenFields


@dataclass(frozen=True, slots=True)
class FormResult:
    """What was put in. `application_id` is 0 for a new job at the organisation."""

    interview: Interview
    application_id: int
    organisation_name: str
    role: str
    industry: str
    country: str


def to_draft(result: FormResult) -> dict[str, str]:
    """What stands in the form as text, for a draft that outlives the program."""
    one = result.interview
    return {
        "id": str(one.id),
        "start": one.start.isoformat(),
        "end": one.end.isoformat(),
        "start_fold": str(one.start.fold),
        "end_fold": str(one.end.fold),
        "zone": one.zone,
        "kind": one.kind.value,
        "title": one.title,
        "place": one.place,
        "link": one.link,
        "notes": one.notes,
        "application": str(result.application_id),
        "organisation": result.organisation_name,
        "role": result.role,
        "industry": result.industry,
        "country": result.country,
    }


class InterviewForm(QWidget):
    """`save_requested(FormResult)` once all is well; `cancelled()`. What was typed stays until one of them.

    `keep` is given what stands in the form a moment after the last key, and None when there is nothing to keep.
    """

    save_requested = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        look: Look,
        keep: Callable[[dict[str, str] | None], None] = lambda _: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("interview_form")
        self._keep = keep
        self._look = look
        self._interview = Interview()
        self._my_zone = "UTC"
        self._asked = False
        self._applications: list[ApplicationLine] = []
        self._organisations: dict[str, Organisation] = {}
        self._clean: FormResult | None = None
        self._page = Page(look)
        self._page.header("", "")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._page, 1)
        self._build_job()
        self._build_when()
        self._build_where()
        self._page.body.addStretch(1)
        box.addWidget(self._build_bar())
        self._saving = AutoSave(self, save=self._keep_draft)
        self._watch()

    # -- building ------------------------------------------------------------------------------------------------

    def _section(self, title: str) -> Form:
        card = Card(self._look)
        card.setMaximumWidth(round(self._look.theme.em * 50))
        card.body.addWidget(SubHeading(self._look, title))
        form = Form(self._look)
        grid = form.layout()
        if isinstance(grid, QGridLayout):
            # The fields of all sections begin in one line.
            grid.setColumnMinimumWidth(0, round(self._look.theme.em * 5.5))
        card.body.addWidget(form)
        self._page.body.addWidget(card)
        return form

    def _build_job(self) -> None:
        form = self._job = self._section(self.tr("Which job"))
        self._organisation = ChoiceField()
        self._organisation.setObjectName("organisation")
        self._application = CalmComboBox()
        self._application.setObjectName("application")
        self._role = QLineEdit()
        self._role.setObjectName("role")
        self._role.setPlaceholderText(self.tr("For example: data engineer"))
        self._industry = ChoiceField()
        self._industry.setObjectName("industry")
        self._country = CountryField()
        self._country.setObjectName("country")
        form.row(self.tr("Organisation"), self._organisation)
        form.row(self.tr("Application"), self._application)
        form.row(self.tr("Role"), self._role)
        form.row(self.tr("Industry"), self._industry)
        form.row(
            self.tr("Country"),
            self._country,
            hint=self.tr("For its public holidays: they move the days on which to follow up."),
        )
        self._organisation.editTextChanged.connect(self._on_organisation_changed)
        self._application.currentIndexChanged.connect(self._on_application_chosen)

    def _build_when(self) -> None:
        form = self._when_form = self._section(self.tr("When"))
        self._when = WhenFields(self._look, form, "UTC")

    def _build_where(self) -> None:
        form = self._where = self._section(self.tr("How and where"))
        self._kind = EnumField(InterviewKind)
        self._kind.setObjectName("kind")
        self._title = QLineEdit()
        self._title.setObjectName("round_title")
        self._title.setPlaceholderText(self.tr("For example: second round"))
        self._place = QLineEdit()
        self._place.setObjectName("place")
        self._link = QLineEdit()
        self._link.setObjectName("link")
        self._link.setPlaceholderText("https://")
        self._notes = GrowingText(2, 10)
        self._notes.setObjectName("interview_notes")
        form.row(self.tr("Kind"), self._kind)
        form.row(self.tr("Round"), self._title)
        form.row(self.tr("Place"), self._place)
        form.row(self.tr("Link"), self._link)
        form.row(self.tr("Notes"), self._notes)

    def _build_bar(self) -> QWidget:
        bar = QFrame()
        row = QHBoxLayout(bar)
        row.setContentsMargins(28, 10, 28, 14)
        row.setSpacing(8)
        save = Button(self._look, self.tr("Save"), icon="check", main=True)
        save.setObjectName("form_save")
        save.clicked.connect(self._on_save)
        self._cancel = Button(self._look, self.tr("Cancel"))
        self._cancel.setObjectName("form_cancel")
        self._cancel.clicked.connect(self._on_cancel)
        self._word = Muted(self._look)
        self._word.setObjectName("form_word")
        row.addWidget(save)
        row.addWidget(self._cancel)
        row.addWidget(self._word, 1)
        return bar

    def _watch(self) -> None:
        lines = (self._role, self._title, self._place, self._link)
        choices = (self._organisation, self._industry, self._country)
        for line in lines:
            line.textEdited.connect(self._saving.touch)
        for choice in choices:
            choice.editTextChanged.connect(self._saving.touch)
        self._notes.textChanged.connect(self._saving.touch)
        for box in (self._application, self._kind):
            box.activated.connect(self._saving.touch)
        for moment in (self._when.start, self._when.end):
            moment.changed.connect(self._saving.touch)
        self._when.reading_chosen.connect(self._saving.touch)
        self._when.zone.editTextChanged.connect(self._saving.touch)
        self._saving.watch(*lines, *choices, self._notes, self._when.zone)

    def _keep_draft(self) -> None:
        self._keep(to_draft(self.result()) if self.is_dirty() else None)

    # -- showing -------------------------------------------------------------------------------------------------

    def offer(
        self, organisations: list[Organisation], applications: list[ApplicationLine], industries: list[str]
    ) -> None:
        """What is known: offered for completion, and the applications that an interview may belong to."""
        self._organisations = {fold(organisation.name): organisation for organisation in organisations}
        self._applications = applications
        self._organisation.offer([organisation.name for organisation in organisations])
        self._industry.offer(industries)

    def show_new(self, day: date | FreeTime, my_zone: str, country: str) -> None:
        """An empty form for that day and its hours (see `hours_wished`); `country` is offered at first."""
        hours = hours_wished(day)
        self._page.set_title(self.tr("New interview"))
        self._page.set_subtitle(self.tr("Only the organisation and the time are needed. All else can follow."))
        self._fill(Interview(start=hours.start, end=hours.end, zone=my_zone), "", 0, "", "", country, my_zone)

    def show_draft(self, draft: Mapping[str, str]) -> None:
        """What stood in the form when PostView ended, over what it began with."""
        start, end = (
            datetime.fromisoformat(draft[name]).replace(fold=int(draft.get(f"{name}_fold", "0")))
            for name in ("start", "end")
        )
        self._organisation.set_text(draft["organisation"])
        self._offer_applications(int(draft["application"]))
        self._role.setText(draft["role"])
        self._industry.set_text(draft["industry"])
        self._country.set_code(draft["country"])
        self._when.show_when(start, end, draft["zone"], self._my_zone)
        self._kind.set_value(InterviewKind(draft["kind"]))
        self._title.setText(draft["title"])
        self._place.setText(draft["place"])
        self._link.setText(draft["link"])
        self._notes.set_text(draft["notes"])
        self._word.setText(self.tr("This is what you typed last time. It is not in the calendar yet."))
        self._title.setFocus()

    def show_wish(self, wish: Wish, today: date, my_zone: str) -> None:
        """A new interview with what is known of it. It counts as typed: it is kept, and leaving asks."""
        hours = wish.hours(today)
        self.show_new(hours, my_zone, "")
        interview = Interview(
            start=hours.start, end=hours.end, zone=wish.zone, kind=wish.kind, title=wish.title, place=wish.place,
            link=wish.link, notes=wish.person,
        )  # fmt: skip
        self.show_draft(to_draft(FormResult(interview, 0, wish.organisation, wish.role, "", "")))
        self._on_organisation_changed()
        self._word.setText(self.tr("This is what was understood. It is not in the calendar yet."))
        self._saving.touch()

    def show_interview(self, view: InterviewView, my_zone: str) -> None:
        """The interview to change."""
        organisation = view.organisation
        self._page.set_title(self.tr("Change the interview"))
        self._page.set_subtitle("")
        self._fill(
            view.interview,
            organisation.name,
            view.application.id,
            view.application.role,
            organisation.industry,
            organisation.country,
            my_zone,
        )

    def _fill(
        self,
        interview: Interview,
        organisation: str,
        application_id: int,
        role: str,
        industry: str,
        country: str,
        my_zone: str,
    ) -> None:
        self._interview = interview
        self._my_zone = my_zone
        self._clear_errors()
        self._organisation.set_text(organisation)
        self._offer_applications(application_id)
        self._role.setText(role)
        self._industry.set_text(industry)
        self._country.set_code(country)
        self._when.show_when(interview.start, interview.end, interview.zone, my_zone)
        self._kind.set_value(interview.kind)
        self._title.setText(interview.title)
        self._place.setText(interview.place)
        self._link.setText(interview.link)
        self._notes.set_text(interview.notes)
        self._cancel.set_text(self.tr("Cancel"))
        self._word.setText("")
        self._asked = False
        self._page.verticalScrollBar().setValue(0)
        self._clean = self.result()
        (self._organisation if not organisation else self._title).setFocus()

    def _offer_applications(self, chosen_id: int) -> None:
        """The open applications of the organisation, and a new one."""
        name = fold(self._organisation.text())
        here = [
            line.application
            for line in self._applications
            if fold(line.organisation.name) == name
            and (line.application.stage in OPEN_STAGES or line.application.id == chosen_id)
        ]
        blocked = self._application.blockSignals(True)
        self._application.clear()
        for application in here:
            self._application.addItem(application.role or self.tr("(no role yet)"), application.id)
        self._application.addItem(self.tr("A new application there"), 0)
        at = self._application.findData(chosen_id) if chosen_id else 0
        self._application.setCurrentIndex(max(at, 0))
        self._application.blockSignals(blocked)
        self._job.set_row_visible(self._application, bool(here))
        self._show_role()

    def _show_role(self) -> None:
        """The role is asked for where the application is new, and can be mended where it is the interview's own."""
        own = self._interview.id and self._application.currentData() == self._interview.application_id
        self._job.set_row_visible(self._role, not self._application.currentData() or bool(own))

    def _on_organisation_changed(self) -> None:
        self._offer_applications(self._interview.application_id)
        known = self._organisations.get(fold(self._organisation.text()))
        if known is not None:
            if known.industry:
                self._industry.set_text(known.industry)
            if known.country:
                self._country.set_code(known.country)

    def _on_application_chosen(self) -> None:
        self._show_role()

    # -- the result ----------------------------------------------------------------------------------------------

    def result(self) -> FormResult:
        """What stands in the form. Times keep their old instants where the zone cannot be read."""
        interview = replace(
            self._interview,
            kind=self._kind.chosen(),
            title=self._title.text().strip(),
            place=self._place.text().strip(),
            link=self._link.text().strip(),
            notes=self._notes.text(),
        )
        zone = self._when.zone_name()
        start, end = self._when.start.value(), self._when.end.value()
        if zone is not None:
            interview = timed(interview, start, end, zone)
        else:
            interview = replace(interview, start=start, end=end, zone=self._when.zone.text())
        return FormResult(
            interview,
            self._application.currentData() or 0,
            self._organisation.text(),
            self._role.text().strip(),
            self._industry.text(),
            self._country.code() or "",
        )

    def is_dirty(self) -> bool:
        """True where something stands in the form that was not there when it was opened."""
        return self._clean is not None and self.result() != self._clean

    def was_shown(self) -> bool:
        """Whether anything was put into the form since it was made or settled."""
        return self._clean is not None

    def settled(self) -> None:
        """What stands in the form is kept elsewhere now, or was given up."""
        self._clean = None
        self._saving.drop()
        self._keep(None)

    def flush(self) -> None:
        """Keeps the draft at once."""
        self._saving.flush()

    def _on_save(self) -> None:
        self._clear_errors()
        if not self._organisation.text():
            self._job.error(self._organisation, self.tr("Put in the organisation: a name is enough."))
            return
        if self._country.code() is None:
            self._job.error(
                self._country,
                self.tr("PostView knows no country of this name. Choose one from the list, or leave it empty."),
            )
            return
        if self._when.check():
            self.save_requested.emit(self.result())

    def _on_cancel(self) -> None:
        if self.is_dirty() and not self._asked:
            # Asked here and not in a dialog: what was typed stays in sight while one decides.
            self._asked = True
            self._word.setText(self.tr("What you typed is not saved yet."))
            self._cancel.set_text(self.tr("Throw it away"))
            return
        self.settled()
        self.cancelled.emit()

    def _clear_errors(self) -> None:
        for form in (self._job, self._when_form, self._where):
            form.clear_errors()
