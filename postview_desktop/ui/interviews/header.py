"""The head of one interview: what, where, when (there and here), with whom, its state, and what can be done with it."""

from __future__ import annotations

import html
import re
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from postview_desktop.domain.interview import Interview, InterviewState, ParticipantRole
from postview_desktop.services.interviews import InterviewView
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Chip, Heading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import there_and_here
from postview_desktop.ui.interviews.delegate import state_chip
from postview_desktop.wording import names

_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]\S*)?", re.IGNORECASE)
MOST_NAMES = 4


class InterviewHeader(QWidget):
    """Wishes: `back_requested()`, `edit_requested()`, `state_chosen(InterviewState)`, `delete_requested()`."""

    back_requested = Signal()
    edit_requested = Signal()
    state_chosen = Signal(object)
    delete_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = Heading(look)
        self._title.setObjectName("interview_title")
        self._chip = Chip(look, "", "interview")
        self._chip.setObjectName("interview_state")
        self._facts = QLabel()
        self._facts.setObjectName("interview_facts")
        self._facts.setWordWrap(True)
        self._facts.setProperty("muted", True)
        self._facts.setTextFormat(Qt.TextFormat.RichText)
        self._facts.setOpenExternalLinks(True)
        self._facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        back = Button(look, self.tr("All interviews"), icon="arrow-left", quiet=True)
        back.setObjectName("back_to_list")
        back.clicked.connect(self.back_requested)
        self._more = Button(look, "", icon="ellipsis")
        self._more.setObjectName("interview_menu")
        self._more.setAccessibleName(self.tr("More for this interview"))
        self._more.setToolTip(self.tr("More for this interview"))
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self._states: dict[InterviewState, QAction] = {}
        self._fill_menu()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 14, 0)
        box.setSpacing(2)
        first = QHBoxLayout()
        # The words of a button without an edge begin where the title begins.
        first.setContentsMargins(-13, 0, 0, 0)
        first.addWidget(back)
        first.addStretch(1)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self._title, 1)
        second.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(self._more, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(first)
        box.addLayout(second)
        box.addWidget(self._facts)

    def _fill_menu(self) -> None:
        edit = self._menu.addAction(self.tr("Change…"))
        edit.setObjectName("menu_edit")
        edit.triggered.connect(self.edit_requested)
        self._menu.addSeparator()
        for state, text in (
            (InterviewState.PLANNED, self.tr("It is planned")),
            (InterviewState.TOOK_PLACE, self.tr("It took place")),
            (InterviewState.MOVED, self.tr("It was moved")),
            (InterviewState.CANCELLED, self.tr("It was cancelled")),
            (InterviewState.NOBODY_CAME, self.tr("Nobody came")),
        ):
            action = self._menu.addAction(text)
            action.setObjectName(f"menu_{state.value}")
            action.setCheckable(True)
            action.triggered.connect(partial(self._on_state, state))
            self._states[state] = action
        self._menu.addSeparator()
        delete = self._menu.addAction(self.tr("Delete"))
        delete.setObjectName("menu_delete")
        delete.triggered.connect(self.delete_requested)

    @staticmethod
    def title_of(view: InterviewView) -> str:
        """Role and round, whichever are known; else the kind."""
        title = ", ".join(part for part in (view.application.role, view.interview.title) if part)
        return title or names.heading(view.interview.kind)

    def show_view(self, view: InterviewView, my_zone: str, now: int) -> None:
        """`my_zone` is where the user is, `now` in epoch seconds."""
        interview = view.interview
        self._title.setText(breakable(self.title_of(view)))
        text, tone = state_chip(interview, now)
        self._chip.setText(text)
        self._chip.set_tone(tone)
        for state, action in self._states.items():
            action.setChecked(state is interview.state)
        self._facts.setText(self._facts_html(view, my_zone))

    def _facts_html(self, view: InterviewView, my_zone: str) -> str:
        interview = view.interview
        facts = [html.escape(breakable(view.organisation.name)), html.escape(self._when(interview, my_zone))]
        facts.append(html.escape(names.label(interview.kind)))
        if interview.place:
            facts.append(linked(interview.place))
        if interview.link and interview.link != interview.place:
            facts.append(linked(interview.link))
        people = self._with_whom(view)
        if people:
            facts.append(html.escape(people))
        return " · ".join(facts)

    def _when(self, interview: Interview, my_zone: str) -> str:
        """In its own zone; and in mine where the clocks there show another time."""
        there = self._look.dates.span(interview)
        return there_and_here(self._look, there, interview.start, interview.end, interview.zone, my_zone)

    def _with_whom(self, view: InterviewView) -> str:
        known = [met.person.name for met in view.people if met.participant.role is not ParticipantRole.INVITED]
        if not known:
            return ""
        if len(known) > MOST_NAMES:
            first = ", ".join(known[: MOST_NAMES - 1])
            return self.tr("with {names} and {count} others").format(names=first, count=len(known) - MOST_NAMES + 1)
        return self.tr("with {names}").format(names=", ".join(known))

    def _on_state(self, state: InterviewState) -> None:
        self.state_chosen.emit(state)


def linked(text: str) -> str:
    """The text as HTML; a web address in it as a link. Nothing but http and https is ever a link."""
    text = " ".join(text.split())
    if _DOMAIN.fullmatch(text):
        return f'<a href="https://{html.escape(text)}">{html.escape(shortened(text))}</a>'
    parts: list[str] = []
    end = 0
    for found in _WEB.finditer(text):
        address = found[0].rstrip(".,;)>]\"'")
        parts.append(html.escape(text[end : found.start()]))
        parts.append(f'<a href="{html.escape(address)}">{html.escape(shortened(address))}</a>')
        end = found.start() + len(address)
    parts.append(html.escape(text[end:]))
    return "".join(parts)


def shortened(address: str, most: int = 48) -> str:
    """An address as one reads it: without its scheme, and with its end left out where it is long."""
    plain = re.sub(r"^https?://", "", address, flags=re.IGNORECASE).rstrip("/")
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"
