"""The interviews page: the list, one interview, and the form; and what the page wishes from the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import Interview
from postview_desktop.services.answers import Answers
from postview_desktop.services.applications import Applications
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.history import History
from postview_desktop.services.interviews import Interviews, InterviewView
from postview_desktop.services.invitations import Invitations, ProposedTime
from postview_desktop.services.letters import Letters
from postview_desktop.services.reflections import Reflections
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.free_time import FreeTime, Wish
from postview_desktop.ui.common.list_and_detail import ListAndDetail
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.interviews.desk import Desk, Services
from postview_desktop.ui.interviews.detail import InterviewDetail
from postview_desktop.ui.interviews.form import FormResult, InterviewForm
from postview_desktop.ui.interviews.list_view import InterviewList

FORM = "interview"
"""The name of the form's draft."""


class InterviewsPage(ListAndDetail):
    """`open(id, tab)` shows one interview, `new(day)` the form, `show_list()` all of them."""

    letter_requested = Signal(int)
    reflection_requested = Signal(int, str)
    """Interview, and "two_minutes" or "full"."""
    application_requested = Signal(int)
    """0 asks for a new application."""
    export_selection_requested = Signal(object)
    said = Signal(str, int)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        interviews: Interviews,
        applications: Applications,
        follow_ups: FollowUps,
        letters: Letters,
        reflections: Reflections,
        history: History,
        settings: Settings,
        clock: Clock,
        answers: Answers,
        drafts: Drafts | None = None,
        invitations: Callable[[], Invitations] | None = None,
        porter: Porter | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._porter = porter
        self._drafts = drafts
        services = Services(
            interviews=interviews,
            applications=applications,
            follow_ups=follow_ups,
            letters=letters,
            reflections=reflections,
            history=history,
            settings=settings,
            clock=clock,
            answers=answers,
            drafts=drafts,
            invitations=invitations,
        )
        self._desk = Desk(services, self)
        self._desk.said.connect(self.said)
        self._desk.failed.connect(self.failed)
        self._desk.letter_requested.connect(self.letter_requested)
        self._desk.reflection_requested.connect(self.reflection_requested)
        self._desk.application_requested.connect(self.application_requested)
        self._services = services
        self.list = InterviewList(look, self._desk)
        self.list.interview_requested.connect(self.open)
        self.list.new_requested.connect(lambda: self.new(None))
        self.list.draft_requested.connect(lambda: self.new(None))
        self.list.export_selection_requested.connect(self.export_selection_requested)
        self._detail: InterviewDetail | None = None
        self._form: InterviewForm | None = None
        self._stack.addWidget(self.list)

    # -- what is shown -------------------------------------------------------------------------------------------

    def open(self, interview_id: int, tab: str = "aftercare") -> None:
        """Shows one interview; tab is "aftercare", "details", "people", "preparation", "letters" or "history"."""
        try:
            self.detail().open(interview_id, tab)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self._stack.setCurrentWidget(self.detail())

    def propose(self, interview_id: int, instead: ProposedTime) -> None:
        """Shows one interview, and asks whether this time is to be proposed to who sent the invitation."""
        self.open(interview_id)
        if self._stack.currentWidget() is self.detail():
            self.detail().propose(instead)

    def new(self, day: date | FreeTime | Wish | None = None) -> None:
        """Opens the form for a new interview; a form that is half written is gone on with."""
        form = self.form()
        if isinstance(day, Wish):
            if not form.is_dirty() and self._draft() is None:
                self._offer_known()
                form.show_wish(day, self._services.clock.today(), self._services.clock.zone())
                day.taken()
                self._show_form()
                return
            # What is half written comes first; what was typed elsewhere stays there.
            day = None
        if not form.is_dirty():
            clock = self._services.clock
            draft = self._draft()
            self._offer_known()
            form.show_new(day or clock.today(), clock.zone(), "")
            if draft is not None:
                self._go_on_with(draft)
        self._show_form()

    def _draft(self) -> dict[str, str] | None:
        return self._drafts.get(FORM) if self._drafts is not None else None

    def _keep_draft(self, draft: dict[str, str] | None) -> None:
        if self._drafts is None:
            return
        if draft is None:
            self._drafts.drop(FORM)
        else:
            self._drafts.keep(FORM, draft)

    def _go_on_with(self, draft: dict[str, str]) -> None:
        """What was typed when PostView ended, a change of an interview over what that is now."""
        interview_id = int(draft["id"])
        if interview_id:
            try:
                view = self._services.interviews.get(interview_id)
            except PostviewError:
                draft = {**draft, "id": "0"}  # deleted since: the words are kept, for a new one
            else:
                self.form().show_interview(view, self._services.clock.zone())
        self.form().show_draft(draft)

    def print_(self) -> bool:
        """Ask to print the preparation of the interview that is seen; False where none is."""
        return self._detail is not None and self._stack.currentWidget() is self._detail and self._detail.print_()

    def detail(self) -> InterviewDetail:
        """The view of one interview, made when it is first asked for."""
        if self._detail is None:
            self._detail = InterviewDetail(self._look, self._desk, self._porter)
            self._detail.closed.connect(self.show_list)
            self._detail.edit_requested.connect(self._edit)
            self._detail.interview_requested.connect(self.open)
            self._stack.addWidget(self._detail)
        return self._detail

    def form(self) -> InterviewForm:
        """The form, made when it is first asked for."""
        if self._form is None:
            self._form = InterviewForm(self._look, self._keep_draft)
            self._form.save_requested.connect(self._on_save)
            self._form.cancelled.connect(self._on_cancelled)
            self._stack.addWidget(self._form)
        return self._form

    def flush(self) -> None:
        """Keep at once what is being typed, a half-written form included."""
        super().flush()
        if self._form is not None:
            self._form.flush()

    def takes_documents(self) -> str:
        """The name of what a dropped file would be kept with; "" where no interview is in front."""
        return self._detail.takes_documents() if self._detail is not None and self._detail.isVisible() else ""

    def take_documents(self, files: Sequence[Path]) -> None:
        """Keep files with the interview that is open."""
        self.detail().take_documents(files)

    def _list_view(self) -> QWidget:
        return self.list

    def _detail_view(self) -> InterviewDetail | None:
        return self._detail

    def _refresh_list(self) -> None:
        half_written = self._form.is_dirty() if self._form is not None and self._form.was_shown() else self._draft()
        self.list.show_draft(bool(half_written))
        self.list.refresh()

    def _focus_in_list(self) -> None:
        if self._detail is not None:
            self.list.focus_interview(self._detail.interview_id())

    def _show_form(self) -> None:
        self._stack.setCurrentWidget(self.form())

    # -- the form ------------------------------------------------------------------------------------------------

    def _offer_known(self) -> None:
        applications = self._services.applications
        self.form().offer(applications.organisations(), applications.list(), applications.industries())

    def _edit(self, view: InterviewView) -> None:
        form = self.form()
        if not form.is_dirty():
            if self._draft() is not None:
                self.new()  # what was half written comes first, as where it is still in the form
                return
            self._offer_known()
            form.show_interview(view, self._services.clock.zone())
        self._show_form()

    def _on_cancelled(self) -> None:
        if self.detail().interview_id():
            self._stack.setCurrentWidget(self.detail())
        else:
            self._stack.setCurrentWidget(self.list)
        self._show_now()

    def _on_save(self, result: FormResult) -> None:
        if result.interview.id:
            kept = self._desk.do(lambda: self._keep_changed(result), self.tr("The interview was changed"))
        else:
            kept = self._desk.do(lambda: self._keep_new(result), self.tr("The interview is in the calendar"))
        if kept is not None:
            self.form().settled()
            self.open(kept.id, "aftercare" if not result.interview.id else "details")

    def _keep_new(self, result: FormResult) -> Interview:
        return self._services.interviews.add(
            result.interview,
            result.application_id,
            result.organisation_name,
            result.role,
            result.industry,
            result.country,
        )

    def _keep_changed(self, result: FormResult) -> Interview:
        return self._services.interviews.revise(
            result.interview,
            result.application_id,
            result.organisation_name,
            result.role,
            result.industry,
            result.country,
        )
