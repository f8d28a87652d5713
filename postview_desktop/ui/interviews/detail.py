"""One interview: its head, and tabs for aftercare, details, people, preparation, letters and history."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.interviews import InterviewView
from postview_desktop.services.invitations import ProposedTime
from postview_desktop.ui.common.autosave import keep_all
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.tabs import Tabs
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.interviews.aftercare_tab import AftercareTab
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.ui.interviews.details_tab import DetailsTab
from postview_desktop.ui.interviews.header import InterviewHeader
from postview_desktop.ui.interviews.history_tab import HistoryTab
from postview_desktop.ui.interviews.invitation_row import InvitationRow
from postview_desktop.ui.interviews.letters_tab import LettersTab
from postview_desktop.ui.interviews.people_tab import PeopleTab
from postview_desktop.ui.interviews.preparation_tab import PreparationTab
from postview_desktop.wording import names


class _Tab(Protocol):
    def show_view(self, view: InterviewView) -> None: ...


class InterviewDetail(QWidget):
    """Only the tab in front is filled; the others when they are looked at. Tabs are made at the first look."""

    closed = Signal()
    edit_requested = Signal(object)
    interview_requested = Signal(int)

    def __init__(self, look: Look, desk: Desk, porter: Porter | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._porter = porter
        self._view: InterviewView | None = None
        self._made: dict[str, QWidget] = {}
        # The view itself takes the focus when it opens: a screen reader says its name, and no button is lit.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._header = InterviewHeader(look)
        self._header.back_requested.connect(self.closed)
        self._header.edit_requested.connect(self._on_edit)
        self._header.state_chosen.connect(self._on_state)
        self._header.delete_requested.connect(self._on_delete)
        self._invitation = InvitationRow(look, desk)
        self._tabs = Tabs(look)
        self._areas: dict[str, QScrollArea] = {}
        for key, title in (
            ("aftercare", self.tr("Aftercare")),
            ("details", self.tr("Details")),
            ("people", self.tr("People")),
            ("preparation", self.tr("Preparation")),
            ("letters", self.tr("Letters")),
            ("history", self.tr("History")),
        ):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._areas[key] = area
            self._tabs.add(key, title, area)
        self._tabs.shown.connect(self._on_tab)
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 16, 14, 0)
        box.setSpacing(8)
        box.addWidget(self._header)
        box.addWidget(self._invitation)
        box.addWidget(self._tabs, 1)

    # -- showing -------------------------------------------------------------------------------------------------

    def interview_id(self) -> int:
        return self._view.interview.id if self._view is not None else 0

    def open(self, interview_id: int, tab: str) -> None:
        """Shows an interview with one of its tabs in front. Raises PostviewError(GONE)."""
        view = self._desk.services.interviews.get(interview_id)
        if interview_id != self.interview_id():
            self.flush()
            keep_all(self)
            for area in self._areas.values():
                area.verticalScrollBar().setValue(0)
        self._view = view
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if tab != self._tabs.key() and tab in self._areas:
            self._tabs.bar.blockSignals(True)
            self._tabs.show(tab)
            self._tabs.bar.blockSignals(False)
            self._tabs.stack.setCurrentIndex(list(self._areas).index(tab))
        self._show()

    def refresh(self) -> bool:
        """Asks again; False where the interview is gone."""
        if self._view is None:
            return False
        try:
            self._view = self._desk.services.interviews.get(self._view.interview.id)
        except PostviewError:
            self._view = None
            return False
        self._show()
        return True

    def takes_documents(self) -> str:
        """The name of what a dropped file would be kept with, "" where nothing is open."""
        return self._view.organisation.name if self._view is not None and self._porter is not None else ""

    def take_documents(self, files: Sequence[Path]) -> None:
        """Keep files with the interview, and show where."""
        self._tabs.show("details")
        details = self._made.get("details")
        if isinstance(details, DetailsTab):
            details.take_documents(files)

    def print_(self) -> bool:
        """Ask to print the preparation where that is what is seen; False elsewhere."""
        made = self._made.get(self._tabs.key())
        if self._view is None or not isinstance(made, PreparationTab):
            return False
        made.print_()
        return True

    def flush(self) -> None:
        """Keeps what is being typed anywhere."""
        for key in ("details", "people"):
            made = self._made.get(key)
            if isinstance(made, (DetailsTab, PeopleTab)):
                made.flush()

    def propose(self, instead: ProposedTime) -> None:
        """Ask whether this time is to be proposed to who sent the invitation."""
        self._invitation.open_proposal(instead)

    def _show(self) -> None:
        if self._view is None:
            return
        self.setAccessibleName(self._header.title_of(self._view))
        clock = self._desk.services.clock
        self._header.show_view(self._view, clock.zone(), clock.now())
        self._invitation.show_interview(self._view.interview)
        self._tab(self._tabs.key()).show_view(self._view)

    def _tab(self, key: str) -> _Tab:
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = self._make(key)
            inside = _Inside()
            inside.setProperty("plain", True)
            box = QVBoxLayout(inside)
            box.setContentsMargins(0, 4, 14, 24)
            box.addWidget(made)
            self._areas[key].setWidget(inside)
            self._areas[key].viewport().setAutoFillBackground(False)
        return made  # type: ignore[return-value]

    def _make(self, key: str) -> QWidget:
        if key == "aftercare":
            aftercare = AftercareTab(self._look, self._desk)
            aftercare.people_requested.connect(lambda: self._tabs.show("people"))
            aftercare.edit_requested.connect(self._on_edit)
            aftercare.interview_requested.connect(self.interview_requested)
            return aftercare
        if key == "details":
            details = DetailsTab(self._look, self._desk, self._porter)
            details.edit_requested.connect(self._on_edit)
            details.application_requested.connect(self._on_application)
            return details
        kinds = {"people": PeopleTab, "preparation": PreparationTab, "letters": LettersTab, "history": HistoryTab}
        return kinds[key](self._look, self._desk)

    def _on_tab(self, _key: str) -> None:
        self.flush()
        self.refresh()

    # -- the menu ------------------------------------------------------------------------------------------------

    def _on_edit(self) -> None:
        self.flush()
        if self.refresh():
            self.edit_requested.emit(self._view)

    def _on_application(self) -> None:
        if self._view is not None:
            self._desk.application_requested.emit(self._view.application.id)

    def _on_state(self, state: InterviewState) -> None:
        if self._view is None:
            return
        interview_id = self._view.interview.id
        words = self.tr("Noted: {state}").format(state=names.label(state))
        self._desk.do(lambda: self._desk.services.interviews.set_state(interview_id, state), words)
        self.refresh()

    def _on_delete(self) -> None:
        if self._view is None:
            return
        interview_id, name = self._view.interview.id, self._view.organisation.name
        for made in self._made.values():
            if isinstance(made, (DetailsTab, PeopleTab)):
                made.flush()
        words = self.tr("The interview at {name} was deleted").format(name=name)
        if self._desk.do(lambda: self._desk.services.interviews.delete(interview_id), words) is not None:
            self._view = None
            self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()


class _Inside(QWidget):
    """What scrolls under a tab. Its height follows from its width alone.

    The least height that labels with line breaks claim is that of their least width: much too high where there is
    room, and the page would scroll over nothing.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
