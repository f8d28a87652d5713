"""One application: where it stands, its facts, its interviews, and what follows from an end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from postview_desktop.domain.application import LETTER_STAGES, Application, Organisation, Stage
from postview_desktop.domain.attachment import AttachmentKind
from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.applications import ApplicationLine
from postview_desktop.services.interviews import InterviewLine
from postview_desktop.ui.common.autosave import keep_all
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Heading, Muted, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.half_typed import HalfTyped
from postview_desktop.ui.common.history_list import HistoryList
from postview_desktop.ui.common.merging import merged
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.common.two_columns import TwoColumns
from postview_desktop.ui.documents.pane import DocumentsPane, Owner
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.search.desk import Desk
from postview_desktop.ui.search.ending_cards import LettersCard, RejectionCard, closing_letters
from postview_desktop.ui.search.facts_card import FactsCard
from postview_desktop.ui.search.letter_sheet import LetterInHandSheet
from postview_desktop.ui.search.rounds_card import RoundsCard
from postview_desktop.ui.search.stage_card import StageCard
from postview_desktop.wording import names


class ApplicationDetail(Page):
    """`closed()` when it is left, `add_requested()` for another application."""

    closed = Signal()
    add_requested = Signal()

    def __init__(self, look: Look, desk: Desk, porter: Porter | None = None, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._desk = desk
        self._documents = self._build_documents(porter) if porter is not None else None
        self._line: ApplicationLine | None = None
        self.setObjectName("application_detail")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.body.addLayout(self._build_head())
        self._stage = StageCard(look)
        self._letters = LettersCard(look)
        self._rejection = RejectionCard(look)
        self._facts = FactsCard(look)
        self._rounds = RoundsCard(look)
        self._history = HistoryList(look, desk, desk.services.history, desk.services.clock, first=8)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self._stage, self._letters, self._rejection, self._facts):
            column.addWidget(card)
        history = Card(look)
        history.setObjectName("application_history")
        history.body.addWidget(SubHeading(look, self.tr("History")))
        history.body.addWidget(self._history)
        column.addWidget(history)
        column.addStretch(1)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        beside.addWidget(self._rounds)
        if self._documents is not None:
            beside.addWidget(self._documents)
        beside.addStretch(1)
        self.body.addWidget(TwoColumns(main, side, side_chars=36))
        self.body.addStretch(1)
        self._connect()

    def _build_documents(self, porter: Porter) -> DocumentsPane:
        pane = DocumentsPane(
            self._look,
            porter,
            Owner.APPLICATION,
            title=self.tr("Documents"),
            nothing=self.tr(
                "None yet. Keep here what you sent, what they wrote, and the letter when it comes: drop a file, or add"
                " one. A copy is kept, so the original may move."
            ),
            add_text=self.tr("Add a document"),
        )
        pane.said.connect(self._desk.said)
        return pane

    def _build_head(self) -> QVBoxLayout:
        back = Button(self._look, self.tr("All applications"), icon="arrow-left", quiet=True)
        back.setObjectName("back_to_applications")
        back.clicked.connect(self.closed)
        self._name = Heading(self._look)
        self._name.setObjectName("application_title")
        self._under = Muted(self._look)
        self._under.setObjectName("application_subtitle")
        more = Button(self._look, "", icon="ellipsis")
        more.setObjectName("application_menu")
        more.setAccessibleName(self.tr("More for this application"))
        more.setToolTip(self.tr("More for this application"))
        menu = QMenu(more)
        delete = menu.addAction(self.tr("Delete"))
        delete.setObjectName("application_delete")
        delete.triggered.connect(self._on_delete)
        more.setMenu(menu)
        first = QHBoxLayout()
        first.setContentsMargins(-13, 0, 0, 0)
        first.addWidget(back)
        first.addStretch(1)
        second = QHBoxLayout()
        second.addWidget(self._name, 1)
        second.addWidget(more, 0, Qt.AlignmentFlag.AlignVCenter)
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addLayout(first)
        box.addLayout(second)
        box.addWidget(self._under)
        return box

    def _connect(self) -> None:
        self._stage.stage_requested.connect(self._on_stage)
        self._stage.letter_in_hand_requested.connect(self._on_letter_in_hand)
        self._letters.write_requested.connect(self._desk.start_letter)
        self._letters.open_requested.connect(self._desk.letter_requested)
        self._letters.all_requested.connect(self._on_all_letters)
        self._letters.withdrawn_requested.connect(lambda id: self._desk.set_stage(id, Stage.WITHDRAWN))
        self._rejection.reply_requested.connect(self._on_reply)
        self._rejection.next_requested.connect(self.add_requested)
        self._rejection.feedback_typed.connect(self._on_feedback)
        self._facts.save_requested.connect(self._on_facts)
        self._rounds.interview_requested.connect(self._desk.interview_requested)

    # -- showing -------------------------------------------------------------------------------------------------

    def application_id(self) -> int:
        return self._line.application.id if self._line is not None else 0

    def open(self, application_id: int) -> None:
        """Shows an application. Raises PostviewError(GONE)."""
        line = self._desk.services.applications.get(application_id)
        if application_id != self.application_id():
            self.flush()
            keep_all(self)
            self.verticalScrollBar().setValue(0)
        self._line = line
        self._facts.offer_industries(self._desk.services.applications.industries())
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> bool:
        """Asks again; False where the application is gone."""
        if self._line is None:
            return False
        try:
            self._line = self._desk.services.applications.get(self._line.application.id)
        except PostviewError:
            self._line = None
            return False
        self._show()
        return True

    def flush(self) -> None:
        """Keeps what is being typed anywhere."""
        self._facts.flush()
        self._rejection.flush()

    def _show(self) -> None:
        if self._line is None:
            return
        line, application, organisation = self._line, self._line.application, self._line.organisation
        self._name.setText(breakable(application.role or organisation.name))
        self.setAccessibleName(application.role or organisation.name)
        about = (organisation.name if application.role else "", organisation.industry, self._contact_words(line))
        self._under.setText(breakable(" · ".join(part for part in about if part)))
        self._stage.show_application(application)
        rounds = self._rounds_of(line)
        self._rounds.show_rounds(rounds, self._desk.services.clock.now())
        self._letters.setVisible(application.stage in LETTER_STAGES)
        if application.stage in LETTER_STAGES:
            self._show_letters(line)
        self._rejection.setVisible(application.stage is Stage.REJECTED)
        if application.stage is Stage.REJECTED:
            self._rejection.show_application(application, self._ratings(rounds))
        self._facts.show_line(line)
        self._history.show_application(application.id)
        if self._documents is not None:
            self._documents.show_owner(application.id)

    def takes_documents(self) -> str:
        """The name of what a dropped file would be kept with, "" where nothing is open."""
        if self._line is None or self._documents is None:
            return ""
        return self._line.organisation.name

    def take_documents(self, files: Sequence[Path]) -> None:
        """Keep files with the application."""
        if self._documents is not None:
            self._documents.take(files)

    def _contact_words(self, line: ApplicationLine) -> str:
        if line.last_contact_on is None:
            return ""
        return self.tr("last contact {day}").format(day=self._look.dates.short_day(line.last_contact_on))

    def _rounds_of(self, line: ApplicationLine) -> list[InterviewLine]:
        if not line.interviews:
            return []
        # By the organisation's name first, which the list finds quickly among ten thousand.
        lines = self._desk.services.interviews.list(text=line.organisation.name)
        return [one for one in lines if one.interview.application_id == line.application.id]

    def _ratings(self, rounds: list[InterviewLine]) -> list[tuple[str, int]]:
        """The user's own ratings, where looking back is switched on (S1)."""
        if not self._desk.services.settings.get().reflections:
            return []
        found: list[tuple[str, int]] = []
        for one in rounds:
            reflection = self._desk.services.interviews.get(one.interview.id).reflection
            if reflection is not None and reflection.rating:
                found.append((one.interview.title or names.label(one.interview.kind), reflection.rating))
        return found

    def _show_letters(self, line: ApplicationLine) -> None:
        services = self._desk.services
        known = [
            one.letter
            for one in services.letters.list()
            if one.letter.kind in (LetterKind.ACCEPTANCE, LetterKind.WITHDRAWAL)
        ]
        self._letters.show_letters(closing_letters(line, services.applications.list(open_only=True), known))

    # -- doing ---------------------------------------------------------------------------------------------------

    def _on_stage(self, stage: Stage) -> None:
        if self._line is not None:
            self.flush()
            self._desk.set_stage(self._line.application.id, stage)

    def _on_letter_in_hand(self) -> None:
        if self._line is None:
            return
        application_id = self._line.application.id
        today = self._desk.services.clock.today()
        sheet = LetterInHandSheet(
            self._look, self, self._line.organisation.name, today, can_keep=self._documents is not None
        )
        half = HalfTyped(self._look, sheet, self._desk.services.drafts, f"letter in hand:{application_id}")
        sheet.accepted.connect(lambda: self._keep_letter_in_hand(application_id, sheet, half))
        sheet.rejected.connect(self._show)
        sheet.open()

    def _keep_letter_in_hand(self, application_id: int, sheet: LetterInHandSheet, half: HalfTyped) -> None:
        done = self._desk.set_stage(application_id, Stage.LETTER_IN_HAND, sheet.day())
        half.settled_if(done or None)
        if done and sheet.keep_file() and self._documents is not None:
            self._documents.ask_for_files(AttachmentKind.APPOINTMENT_LETTER)

    def _on_all_letters(self) -> None:
        if self._line is None:
            return
        letters = self._desk.services.letters
        others = self._desk.services.applications.list(open_only=True)
        withdrawals = [one for one in closing_letters(self._line, others, ()) if one.kind is LetterKind.WITHDRAWAL]
        wanted = [
            (LetterKind.ACCEPTANCE, self.application_id()),
            *((LetterKind.WITHDRAWAL, one.line.application.id) for one in withdrawals),
        ]
        words = self.tr("The drafts are in Letters. Nothing is sent without you.")
        if self._desk.do(lambda: letters.start_for(wanted), words) is not None:
            self.refresh()

    def _on_reply(self) -> None:
        if self._line is not None:
            self.flush()
            self._desk.start_letter(LetterKind.REPLY_TO_REJECTION, self._line.application.id)

    def _on_feedback(self, text: str) -> None:
        if self._line is not None and text != self._line.application.feedback:
            applications, application_id = self._desk.services.applications, self._line.application.id
            self._desk.do(
                lambda: applications.save(replace(applications.get(application_id).application, feedback=text))
            )

    def _on_facts(self, before: tuple[Application, Organisation], after: tuple[Application, Organisation]) -> None:
        applications = self._desk.services.applications

        def keep() -> None:
            now = applications.get(before[0].id)
            if after[1] != before[1]:
                applications.save_organisation(merged(before[1], after[1], now.organisation))
            if after[0] != before[0]:
                applications.save(merged(before[0], after[0], now.application))

        self._desk.do(keep)

    def _on_delete(self) -> None:
        if self._line is None:
            return
        self._facts.drop()
        application_id = self._line.application.id
        words = self.tr("The application at {name} was deleted").format(name=self._line.organisation.name)
        if self._desk.do(lambda: self._desk.services.applications.delete(application_id), words) is not None:
            self._line = None
            self.closed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
