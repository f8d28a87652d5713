"""The search page: the overview, one application, and the sheet that adds one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postview_desktop.domain.application import Application
from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.applications import Applications
from postview_desktop.services.history import History
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.letters import Letters
from postview_desktop.services.search import Search
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.search.add_sheet import AddSheet, NewApplication
from postview_desktop.ui.search.desk import Desk, Services
from postview_desktop.ui.search.detail import ApplicationDetail
from postview_desktop.ui.search.overview import SearchOverview


class SearchPage(QWidget):
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._services = Services(
            applications=applications,
            search=search,
            interviews=interviews,
            letters=letters,
            history=history,
            settings=settings,
            clock=clock,
        )
        self._desk = Desk(self._services, self)
        self._desk.said.connect(self.said)
        self._desk.failed.connect(self.failed)
        self._desk.letter_requested.connect(self.letter_requested)
        self._desk.interview_requested.connect(self.interview_requested)
        self._desk.page_requested.connect(self.page_requested)
        self._stale = True
        self.overview = SearchOverview(look, self._desk)
        self.overview.application_requested.connect(self.open)
        self.overview.add_requested.connect(self.add)
        self._detail: ApplicationDetail | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)

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

    def show_list(self) -> None:
        """Back to the overview."""
        if self._detail is not None:
            self._detail.flush()
        self._stack.setCurrentWidget(self.overview)
        self._show_now()
        if self._detail is not None:
            self.overview.focus_application(self._detail.application_id())

    def refresh(self) -> None:
        """Shows what is there now; later, if the page is not to be seen."""
        self._stale = True
        if self.isVisible():
            self._show_now()

    def flush(self) -> None:
        """Keeps at once what is being typed (before closing, or leaving the page)."""
        if self._detail is not None:
            self._detail.flush()

    def detail(self) -> ApplicationDetail:
        """The view of one application, made when it is first asked for."""
        if self._detail is None:
            self._detail = ApplicationDetail(self._look, self._desk)
            self._detail.closed.connect(self.show_list)
            self._detail.add_requested.connect(self.add)
            self._stack.addWidget(self._detail)
        return self._detail

    def _show_now(self) -> None:
        self._stale = False
        shown = self._stack.currentWidget()
        if shown is self._detail and self._detail is not None and not self._detail.refresh():
            # Deleted elsewhere, or taken back: the overview is what there is to see.
            self._stack.setCurrentWidget(self.overview)
            shown = self.overview
        if shown is self.overview:
            self.overview.refresh()

    # -- adding --------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Opens the sheet for a new application."""
        applications = self._services.applications
        known = {one.name: (one.industry, one.country) for one in applications.organisations()}
        today = self._services.clock.today()
        sheet = AddSheet(self._look, self, known, applications.industries(), self.overview.sources(), today)
        sheet.accepted.connect(lambda: self._add(sheet.result_of_sheet()))
        sheet.open()

    def _add(self, new: NewApplication) -> None:
        words = self.tr("{name} was added. The search goes on.").format(name=new.organisation)
        self._desk.do(lambda: self._keep_new(new), words)

    def _keep_new(self, new: NewApplication) -> Application:
        applications = self._services.applications
        # The organisation first: Undo then takes back the application, which is what was added.
        applications.ensure_organisation(new.organisation, industry=new.industry, country=new.country)
        return applications.add(new.application, new.organisation, new.industry)

    # -- events --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.key() == Qt.Key.Key_Escape or (
            event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if back and self._detail is not None and self._stack.currentWidget() is self._detail:
            self.show_list()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show_now()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
