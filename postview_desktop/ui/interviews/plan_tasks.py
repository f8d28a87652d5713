"""The short tasks that the plan offers, from the wish to the service: write, call, put off, put away, log, done."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.follow_up import Channel, Plan, PlannedStep, Step
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.interviews import InterviewView
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.half_typed import HalfTyped
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.ui.interviews.ask_card import AskCard
from postview_desktop.ui.interviews.call_sheet import CallSheetView
from postview_desktop.ui.interviews.contact_sheet import ContactSheet
from postview_desktop.ui.interviews.desk import Desk
from postview_desktop.ui.interviews.plan_sheets import DoneSheet, OtherwiseSheet, PutAwaySheet, PutOffSheet
from postview_desktop.wording import reasons
from postview_desktop.wording.translate import translate


def _tr(text: str) -> str:
    return translate("PlanTasks", text)


class PlanTasks:
    """Opens a sheet over `parent` for the interview that is shown, and does what it says when it is accepted."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget, ask: AskCard) -> None:
        self._look = look
        self._desk = desk
        self._parent = parent
        self._ask = ask
        self._view: InterviewView | None = None
        self._plan: Plan | None = None

    def show_plan(self, view: InterviewView, plan: Plan) -> None:
        """The interview and plan that the next task is about."""
        self._view, self._plan = view, plan

    def _shown(self) -> tuple[InterviewView, PlannedStep] | None:
        if self._view is None or self._plan is None or self._plan.next is None:
            return None
        return self._view, self._plan.next

    # -- tasks ---------------------------------------------------------------------------------------------------

    def write(self) -> None:
        shown = self._shown()
        if shown is not None:
            view, step = shown
            kind = LetterKind.CLOSING if step.step is Step.CLOSING else LetterKind.FOLLOW_UP
            self._desk.start_letter(kind, view.interview.id, step.person_id)

    def call_sheet(self) -> None:
        if self._view is None:
            return
        interview_id = self._view.interview.id
        services = self._desk.services
        sheet = self._desk.do(lambda: services.follow_ups.call_sheet(interview_id))
        if sheet is None:
            return
        words = services.letters.call_words(interview_id)
        shown = CallSheetView(self._look, self._parent, sheet, words)
        shown.called.connect(lambda: self.done(Channel.PHONE))
        shown.answered.connect(lambda: self.log_contact(theirs=True, channel=Channel.PHONE))
        shown.copied.connect(lambda: self._desk.said.emit(_tr("The number was copied"), 0))
        shown.open()

    def copy_message(self) -> None:
        """The short version for a messenger (F11): it is sent there, and Done says so."""
        shown = self._shown()
        if shown is None:
            return
        view, step = shown
        letters = self._desk.services.letters
        text = self._desk.do(
            lambda: letters.message_text(view.interview.id, LetterKind.FOLLOW_UP, step.person_id),
            _tr("Copied. Paste it where you write to them, then press Done."),
        )
        if text is not None:
            QGuiApplication.clipboard().setText(text)

    def put_off(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        view, step = shown
        services = self._desk.services
        offered = services.follow_ups.put_off_days(view.interview.id)
        sheet = PutOffSheet(self._look, self._parent, step, services.clock.today(), offered)
        half = self._half_typed(sheet, "put off", view)
        sheet.accepted.connect(lambda: half.settled_if(self._put_off(view.interview.id, step.step, sheet)))
        sheet.open()

    def _put_off(self, interview_id: int, step: Step, sheet: PutOffSheet) -> object:
        """None where the world said no."""
        follow_ups, day = self._desk.services.follow_ups, sheet.day()
        told = _tr("Put off until {day}.").format(day=self._look.dates.day(day))
        return self._desk.do(
            lambda: follow_ups.put_off(interview_id, step, day),
            lambda why: " ".join([told, *(reasons.sentence(one, self._look.dates.day) for one in why)]),
        )

    def put_away(self) -> None:
        shown = self._shown()
        if shown is None:
            return
        view, step = shown
        sheet = PutAwaySheet(self._look, self._parent)
        half = self._half_typed(sheet, "put away", view)
        follow_ups = self._desk.services.follow_ups
        sheet.accepted.connect(
            lambda: half.settled_if(
                self._desk.do(
                    lambda: follow_ups.put_away(view.interview.id, step.step, sheet.away(), sheet.words()) or True,
                    _tr("Put away: no reminder comes for this round."),
                )
            )
        )
        sheet.open()

    def otherwise(self) -> None:
        if self._view is None or self._plan is None:
            return
        interview_id, step = self._view.interview.id, self._plan.next
        which = step.step if step is not None else Step.FIRST
        services = self._desk.services
        today = services.clock.today()
        first = max(step.due, today) if step is not None else today
        follow_ups = services.follow_ups
        sheet = OtherwiseSheet(self._look, self._parent, first, today, lambda day: follow_ups.check(interview_id, day))
        half = self._half_typed(sheet, "otherwise", self._view)
        sheet.accepted.connect(
            lambda: half.settled_if(
                self._desk.do(
                    lambda: follow_ups.otherwise(interview_id, which, sheet.day(), sheet.words()) or True,
                    _tr("Noted, with your reason."),
                )
            )
        )
        sheet.open()

    def done(self, channel: Channel | None = None) -> None:
        shown = self._shown()
        if shown is None:
            return
        view, step = shown
        services = self._desk.services
        sheet = DoneSheet(self._look, self._parent, step, services.clock.today(), channel or step.channel)
        half = self._half_typed(sheet, "done", view)
        follow_ups = services.follow_ups
        sheet.accepted.connect(
            lambda: half.settled_if(
                self._desk.do(
                    lambda: follow_ups.done(view.interview.id, step.step, sheet.channel(), sheet.day(), sheet.words()),
                    _tr("Done. Now it is their turn."),
                )
            )
        )
        sheet.open()

    def log_contact(self, *, theirs: bool = False, channel: Channel = Channel.EMAIL) -> None:
        if self._view is None:
            return
        today = self._desk.services.clock.today()
        sheet = ContactSheet(self._look, self._parent, self._view, today, theirs=theirs, channel=channel)
        half = self._half_typed(sheet, "contact", self._view)
        sheet.accepted.connect(lambda: self._log(sheet, half))
        sheet.open()

    def _half_typed(self, sheet: Sheet, form: str, view: InterviewView) -> HalfTyped:
        return HalfTyped(self._look, sheet, self._desk.services.drafts, f"{form}:{view.interview.id}")

    def _log(self, sheet: ContactSheet, half: HalfTyped) -> None:
        contact = sheet.contact()
        follow_ups = self._desk.services.follow_ups
        words = _tr("Logged.") if contact.ours else _tr("Logged. What did they say about going on?")
        kept = self._desk.do(lambda: follow_ups.log_contact(contact), words)
        half.settled_if(kept)
        if kept is not None and not kept.ours:
            self._ask.ask_again(kept.on)

    def their_answer(self) -> None:
        """They got in touch: what they said is a new instruction, said on that day (F6)."""
        if self._view is None:
            return
        theirs = [contact for contact in self._view.contacts if not contact.ours]
        self._ask.ask_again(theirs[-1].on if theirs else None)
