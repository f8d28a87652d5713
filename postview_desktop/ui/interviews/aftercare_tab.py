"""Aftercare: the four steps of one interview, each a card, and the follow-up plan under them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from postview_desktop.domain.application import LETTER_STAGES, Stage
from postview_desktop.domain.follow_up import Instruction, Plan, PlanState
from postview_desktop.domain.interview import InterviewState
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.reflection import ReflectionState
from postview_desktop.services.interviews import InterviewView
from postview_desktop.services.letters import Coverage
from postview_desktop.ui.common.cards import Banner
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.half_typed import HalfTyped
from postview_desktop.ui.common.mail_words import decided_words
from postview_desktop.ui.common.track import Track
from postview_desktop.ui.interviews.ask_card import AskCard
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.ui.interviews.earlier_card import EarlierCard
from postview_desktop.ui.interviews.mail_card import MailCard
from postview_desktop.ui.interviews.mail_log import MailLog
from postview_desktop.ui.interviews.offer_sheet import OfferSheet
from postview_desktop.ui.interviews.plan_card import PlanCard
from postview_desktop.ui.interviews.plan_tasks import PlanTasks
from postview_desktop.ui.interviews.reflection_card import ReflectionCard
from postview_desktop.ui.interviews.search_card import SearchCard
from postview_desktop.ui.interviews.thanks_card import ThanksCard

NOT_HELD = (InterviewState.CANCELLED, InterviewState.MOVED, InterviewState.NOBODY_CAME)
TWO_COLUMNS_FROM = 44
"""Width in heights of the font from which two cards stand side by side."""


class AftercareTab(QWidget):
    """Asks the services for everything that hangs on one interview and shows it; `people_requested()` and so on are
    wishes that other parts of the page fulfil."""

    people_requested = Signal()
    edit_requested = Signal()
    interview_requested = Signal(int)

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._view: InterviewView | None = None
        self._plan: Plan | None = None
        self._arrangement: tuple[bool, bool, int] | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        self._banner = Banner(look, "interview", self)
        self._banner.setObjectName("aftercare_banner")
        self._track = Track(look, self)
        self._mail = MailCard(look, desk.services.clock, self)
        self._ask = AskCard(look, self._understand, self, kept=desk.services.drafts)
        self._thanks = ThanksCard(look, self)
        self._back = ReflectionCard(look, self)
        self._search = SearchCard(look, self)
        self._plan_card = PlanCard(look, self)
        self._log = MailLog(look, desk.services.clock, self)
        self._earlier = EarlierCard(look, self)
        self._tasks = PlanTasks(look, desk, self, self._ask)
        self._cards = QGridLayout()
        self._cards.setSpacing(14)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for number, column in enumerate((self._left, self._right)):
            column.setSpacing(14)
            self._cards.addLayout(column, 0, number)
            self._cards.setColumnStretch(number, 1)
        for part in (self._banner, self._track, self._mail):
            box.addWidget(part)
        box.addLayout(self._cards)
        box.addWidget(self._plan_card)
        box.addWidget(self._log)
        box.addWidget(self._earlier)
        box.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self._ask.save_requested.connect(self._on_instruction)
        self._ask.form_opened.connect(self._arrange)
        self._ask.form_closed.connect(self._on_form_closed)
        self._thanks.write_requested.connect(self._on_write_thanks)
        self._thanks.pass_on_requested.connect(self._on_pass_on)
        self._thanks.people_requested.connect(self.people_requested)
        self._back.write_requested.connect(self._on_reflect)
        self._back.skip_requested.connect(self._on_skip)
        self._search.add_requested.connect(lambda: self._desk.application_requested.emit(0))
        self._search.offer_requested.connect(self._on_offer)
        self._search.application_requested.connect(self._on_application)
        self._plan_card.write_requested.connect(self._tasks.write)
        self._plan_card.call_sheet_requested.connect(self._tasks.call_sheet)
        self._plan_card.message_requested.connect(self._tasks.copy_message)
        self._plan_card.put_off_requested.connect(self._tasks.put_off)
        self._plan_card.put_away_requested.connect(self._tasks.put_away)
        self._plan_card.otherwise_requested.connect(self._tasks.otherwise)
        self._plan_card.log_requested.connect(self._tasks.log_contact)
        self._plan_card.done_requested.connect(self._tasks.done)
        self._plan_card.their_answer_requested.connect(self._tasks.their_answer)
        self._mail.say_requested.connect(self._tasks.their_answer)
        self._mail.decided.connect(self._on_decided)
        self._log.decided.connect(self._on_decided)
        self._log.letter_requested.connect(self._desk.letter_requested)
        self._earlier.interview_requested.connect(self.interview_requested)

    # -- showing -------------------------------------------------------------------------------------------------

    def show_view(self, view: InterviewView) -> None:
        """Shows the interview's four steps as they stand now."""
        services = self._desk.services
        interview, now, today = view.interview, services.clock.now(), services.clock.today()
        ended = interview.end_utc <= now
        plan = services.follow_ups.plan(interview.id)
        coverage = services.letters.coverage(interview.id)
        reflecting = services.settings.get().reflections
        self._view, self._plan = view, plan
        self._tasks.show_plan(view, plan)
        self._say_state(view, ended)
        self._ask.set_today(today)
        self._ask.show_plan(view, plan, ended=ended and interview.state not in NOT_HELD, today=today)
        advice = services.letters.advised_at(interview.id) if ended and coverage.people else None
        self._thanks.show_thanks(view, coverage, advice, ended=ended, clock=services.clock)
        self._back.show_reflection(view.reflection, ended=ended)
        self._back.setVisible(reflecting)
        self._search.show_search(view.application, services.applications.open_count())
        self._plan_card.show_plan(plan, today)
        self._plan_card.setVisible(
            view.instruction is not None or bool(view.contacts) or plan.state is PlanState.TAKEN_OVER
        )
        self._track.show_states(self._states(view, coverage, reflecting))
        mail = services.answers.for_interview(interview.id)
        self._mail.show_mail(mail, stopped=plan.state is PlanState.STOPPED)
        self._log.show_mail(mail)
        self._choose_main(ended, plan)
        self._show_earlier(view)
        self._arrange()

    def _states(self, view: InterviewView, coverage: Coverage, reflecting: bool) -> list[str]:
        back = "todo"
        if view.reflection is not None and view.reflection.state is ReflectionState.DONE:
            back = "done"
        elif not reflecting or (view.reflection is not None and view.reflection.state is ReflectionState.SKIPPED):
            back = "skipped"
        thanked = bool(coverage.wanted) and coverage.done >= coverage.wanted
        in_hand = view.application.stage in LETTER_STAGES
        return [
            "done" if view.instruction else "todo",
            "done" if thanked else "todo",
            back,
            "done" if in_hand else "todo",
        ]

    def _choose_main(self, ended: bool, plan: Plan) -> None:
        """One main button on the page: the first thing that is open."""
        answering = self._mail.is_asking() and not self._ask.form_is_open()
        self._mail.set_main(answering)
        asking = not answering and self._ask.is_open()
        thanking = not answering and not asking and ended and self._thanks.is_open()
        due = plan.next is not None and plan.next.due <= self._desk.services.clock.today()
        self._ask.set_main(asking and ended)
        self._thanks.set_main(thanking)
        self._plan_card.set_main(not answering and not asking and not thanking and due)

    def _show_earlier(self, view: InterviewView) -> None:
        self._earlier.setVisible(bool(view.earlier))
        if view.earlier:
            last = view.earlier[-1]
            reflection = self._desk.services.reflections.get(last.id).reflection
            self._earlier.show_round(last, len(view.earlier), view.organisation.name, reflection)

    def _say_state(self, view: InterviewView, ended: bool) -> None:
        state = view.interview.state
        if state is InterviewState.NOBODY_CAME:
            self._banner.say(
                self.tr("Nobody came. A friendly note, without reproach, often brings a new date."),
                self.tr("Write the note"),
                self._on_no_show,
            )
        elif state is InterviewState.MOVED:
            self._banner.say(
                self.tr("This interview was moved. Put in the new day and time once you know them."),
                self.tr("Put in the new time"),
                self.edit_requested.emit,
            )
        elif state is InterviewState.CANCELLED:
            self._banner.say(self.tr("This interview was cancelled: nothing follows from it. The search goes on."))
        elif not ended:
            self._banner.say(
                self.tr(
                    "This is still to come. When it has ended, this page walks you through four steps, about ten "
                    "minutes in all. Whatever they have told you already can be recorded now."
                )
            )
        else:
            self._banner.clear()

    # -- room ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _on_form_closed(self) -> None:
        if self._view is None:
            return
        # Asked for anew: the window's word that something changed may come a moment later.
        interview_id = self._view.interview.id
        view = self._desk.do(lambda: self._desk.services.interviews.get(interview_id))
        if view is not None:
            self.show_view(view)

    def _arrange(self) -> None:
        """Two columns where there is room. A form that is open has the left one to itself."""
        wide = self.width() >= TWO_COLUMNS_FROM * self._look.theme.em
        asking = self._ask.form_is_open()
        cards = [card for card in (self._ask, self._thanks, self._back, self._search) if not card.isHidden()]
        arrangement = (wide, asking, len(cards))
        if arrangement == self._arrangement:
            return
        self._arrangement = arrangement
        for card in (self._ask, self._thanks, self._back, self._search):
            for layout in (self._cards, self._left, self._right):
                layout.removeWidget(card)
        for number, card in enumerate(cards):
            if not wide:
                self._cards.addWidget(card, number + 1, 0, 1, 2)
            elif asking:
                # Columns of their own: a card over several rows of a grid would be given too much height.
                (self._left if card is self._ask else self._right).addWidget(card, 1)
            else:
                # A last card that would stand alone in its line takes the whole of it.
                alone = number == len(cards) - 1 and number % 2 == 0
                self._cards.addWidget(card, number // 2 + 1, number % 2, 1, 2 if alone else 1)

    # -- the steps -----------------------------------------------------------------------------------------------

    def _understand(self, words: str, said_on):
        country = self._view.organisation.country if self._view is not None else ""
        return self._desk.services.follow_ups.understand(words, said_on, country)

    def _on_instruction(self, instruction: Instruction) -> None:
        follow_ups = self._desk.services.follow_ups
        words = self.tr("Kept. The plan follows from it.")
        if self._desk.do(lambda: follow_ups.record_instruction(instruction), words) is not None:
            self._ask.saved()
            self._ask.take_focus()

    def _on_decided(self, answer_id: int, is_answer: bool, report: bool) -> None:
        answers = self._desk.services.answers
        waits = answers.keeps_waiting(answer_id)
        self._desk.do(lambda: answers.decide(answer_id, is_answer), decided_words(is_answer, report, waits=waits))

    def _on_write_thanks(self, person_id: int) -> None:
        if self._view is not None:
            self._desk.start_letter(LetterKind.THANK_YOU, self._view.interview.id, person_id)

    def _on_pass_on(self, host_id: int) -> None:
        if self._view is not None:
            self._desk.start_letter(LetterKind.PASS_THANKS_ON, self._view.interview.id, host_id)

    def _on_no_show(self) -> None:
        if self._view is not None:
            self._desk.start_letter(LetterKind.NO_SHOW, self._view.interview.id)

    def _on_reflect(self, mode: str) -> None:
        if self._view is not None:
            self._desk.reflection_requested.emit(self._view.interview.id, mode)

    def _on_skip(self) -> None:
        if self._view is not None:
            interview_id = self._view.interview.id
            self._desk.do(
                lambda: self._desk.services.reflections.skip(interview_id), self.tr("Not this time. That is fine.")
            )

    def _on_application(self) -> None:
        if self._view is not None:
            self._desk.application_requested.emit(self._view.application.id)

    def _on_offer(self) -> None:
        if self._view is None:
            return
        sheet = OfferSheet(self._look, self, self._view.organisation.name, self._desk.services.clock.today())
        form = f"offer:{self._view.application.id}"
        half = HalfTyped(self._look, sheet, self._desk.services.drafts, form)
        sheet.accepted.connect(lambda: self._record_offer(sheet, half))
        sheet.open()

    def _record_offer(self, sheet: OfferSheet, half: HalfTyped) -> None:
        if self._view is None:
            return
        application_id, stage, day = self._view.application.id, sheet.stage(), sheet.day()
        words = (
            self.tr("The letter is in your hand: congratulations!")
            if stage is Stage.LETTER_IN_HAND
            else self.tr("An offer by word of mouth: noted. The search stays on.")
        )
        applications = self._desk.services.applications
        done = self._desk.do(lambda: applications.set_stage(application_id, stage, day), words)
        half.settled_if(done)
        if done is not None and stage is Stage.LETTER_IN_HAND:
            self._desk.application_requested.emit(application_id)
