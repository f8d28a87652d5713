"""The search page: the overview, one application, and the sheet that adds one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.applications import Applications
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.history import History
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.letters import Letters
from postview_desktop.services.search import Search
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.half_typed import HalfTyped
from postview_desktop.ui.common.list_and_detail import ListAndDetail
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.search.add_sheet import AddSheet, NewApplication
from postview_desktop.ui.search.desk import Desk, Services
from postview_desktop.ui.search.detail import ApplicationDetail
from postview_desktop.ui.search.overview import SearchOverview


class SearchPage(ListAndDetail):
    """`open(id)` shows one application; `open(0)` offers to add one."""

    letter_requested = Signal(int)
    interview_requested = Signal(int)
    page_requested = Signal(str)
    said = Signal(str, int)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        applications: Applications,
        search: Search,
        interviews: Interviews,
        letters: Letters,
        history: History,
        settings: Settings,
        clock: Clock,
        drafts: Drafts | None = None,
        porter: Porter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._porter = porter
        self._services = Services(
            applications=applications,
            search=search,
            interviews=interviews,
            letters=letters,
            history=history,
            settings=settings,
            clock=clock,
            drafts=drafts,
        )
        self._desk = Desk(self._services, self)
        self._desk.said.connect(self.said)
        self._desk.failed.connect(self.failed)
        self._desk.letter_requested.connect(self.letter_requested)
        self._desk.interview_requested.connect(self.interview_requested)
        self._desk.page_requested.connect(self.page_requested)
        self.overview = SearchOverview(look, self._desk)
        self.overview.application_requested.connect(self.open)
        self.overview.add_requested.connect(self.add)
        self._detail: ApplicationDetail | None = None
        self._stack.addWidget(self.overview)

    # -- what is shown -------------------------------------------------------------------------------------------

    def open(self, application_id: int) -> None:
        """Shows one application; 0 shows all and offers to add one."""
        if not application_id:
            self.show_list()
            self.add()
            return
        try:
            self.detail().open(application_id)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self._stack.setCurrentWidget(self.detail())

    def detail(self) -> ApplicationDetail:
        """The view of one application, made when it is first asked for."""
        if self._detail is None:
            self._detail = ApplicationDetail(self._look, self._desk, self._porter)
            self._detail.closed.connect(self.show_list)
            self._detail.add_requested.connect(self.add)
            self._stack.addWidget(self._detail)
        return self._detail

    def takes_documents(self) -> str:
        """The name of what a dropped file would be kept with; "" where the list is in front."""
        return self._detail.takes_documents() if self._detail is not None and self._detail.isVisible() else ""

    def take_documents(self, files: Sequence[Path]) -> None:
        """Keep files with the application that is open."""
        self.detail().take_documents(files)

    def _list_view(self) -> QWidget:
        return self.overview

    def _detail_view(self) -> ApplicationDetail | None:
        return self._detail

    def _refresh_list(self) -> None:
        self.overview.refresh()

    def _focus_in_list(self) -> None:
        if self._detail is not None:
            self.overview.focus_application(self._detail.application_id())

    # -- adding --------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Opens the sheet for a new application."""
        applications = self._services.applications
        known = {one.name: (one.industry, one.country) for one in applications.organisations()}
        today = self._services.clock.today()
        sheet = AddSheet(self._look, self, known, applications.industries(), self.overview.sources(), today)
        half = HalfTyped(self._look, sheet, self._services.drafts, "application")
        sheet.accepted.connect(lambda: self._add(sheet.result_of_sheet(), half))
        sheet.open()

    def _add(self, new: NewApplication, half: HalfTyped) -> None:
        words = self.tr("{name} was added. The search goes on.").format(name=new.organisation)
        applications = self._services.applications
        added = self._desk.do(
            lambda: applications.add(new.application, new.organisation, new.industry, new.country),
            words,
        )
        half.settled_if(added)
