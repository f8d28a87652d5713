"""Step 1 on the interview's page: what they said about following up, or the form to put it in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.follow_up import Channel, Instruction, Plan
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.interviews import InterviewView, Met
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import ReasonLabel
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.instruction_form import Draft, InstructionForm, Understand
from postview_desktop.ui.interviews.step_card import StepCard
from postview_desktop.wording import names, reasons
from postview_desktop.wording.translate import quoted

FORM = "instruction"
"""What its drafts are called, before the interview's number."""

CHANNEL_ICONS = {
    Channel.EMAIL: "mail",
    Channel.PHONE: "phone",
    Channel.MESSAGE: "message-square",
    Channel.VISIT: "map-pin",
    Channel.LETTER: "inbox",
}


class AskCard(StepCard):
    """`save_requested(Instruction)`; `form_opened()` and `form_closed()`, because the form wants more room."""

    save_requested = Signal(object)
    form_opened = Signal()
    form_closed = Signal()

    def __init__(
        self, look: Look, understand: Understand, parent: QWidget | None = None, *, kept: Drafts | None = None
    ) -> None:
        """`kept` holds what is half written beyond the program's end."""
        super().__init__(look, 1, "follow_up", parent)
        self.setObjectName("ask_card")
        self._kept = kept
        self._saving: AutoSave | None = None
        self._understand = understand
        self._form: InstructionForm | None = None
        self._instruction: Instruction | None = None
        self._people: Sequence[Met] = ()
        self._interview_id = 0
        self._opened_itself = False
        self._drafts: dict[int, Draft] = {}
        self._today = date(1970, 1, 1)
        self._day = date(1970, 1, 1)
        self.set_title(self.tr("How did they ask you to follow up?"))
        self._channel = self._fact_button("ask_channel", self.tr("How"))
        self._person = self._fact_button("ask_person", self.tr("Whom"))
        self._due = self._fact_button("ask_day", self.tr("When"))
        self._again = Button(look, self.tr("They said something new"), icon="plus", quiet=True)
        self._again.setObjectName("ask_again")
        self._again.clicked.connect(self.ask_again)
        self._record = Button(look, self.tr("Record what they said"), icon="message-square")
        self._record.setObjectName("ask_record")
        self._record.clicked.connect(self._open_fresh)
        for button in (self._record, self._channel, self._person, self._due, self._again):
            self.add_action(button)
        self._reason = ReasonLabel(look)
        self._reason.setObjectName("ask_reason")
        self.body.insertWidget(self.body.count() - 1, self._reason)

    def _fact_button(self, name: str, what: str) -> Button:
        button = Button(self.look, "")
        button.setObjectName(name)
        button.setToolTip(self.tr("{what}: change what they said").format(what=what))
        button.clicked.connect(self._open_known)
        return button

    # -- showing -------------------------------------------------------------------------------------------------

    def is_open(self) -> bool:
        """True where nothing is recorded yet, or the form stands open."""
        return self._instruction is None or self.form_is_open()

    def form_is_open(self) -> bool:
        return self._form is not None and not self._form.isHidden()

    def set_main(self, main: bool) -> None:
        self._record.set_main(main)

    def show_plan(self, view: InterviewView, plan: Plan, *, ended: bool, today: date) -> None:
        """Shows the newest instruction and the day that follows from it; after the end the form opens by itself."""
        moved_on = view.interview.id != self._interview_id
        if moved_on:
            self._put_aside()
        self._interview_id = view.interview.id
        self._instruction = view.instruction
        self._people = view.people
        self._day = view.interview.end.date() if ended else min(today, view.interview.end.date())
        if self._opened_itself and not self._is_dirty() and (view.instruction is not None or not ended):
            # Recorded elsewhere in the meantime, or called off.
            self._close_form()
        if moved_on and (draft := self._drafts.pop(view.interview.id, None) or self._kept_draft()):
            self._open_draft(draft)
        elif view.instruction is None and ended and not self.form_is_open():
            self._open_fresh(focus=False)
            self._opened_itself = True
        if self._form is not None and self.form_is_open():
            self._form.offer_people(view.people)
        else:
            self._show_summary(view, plan)

    def _show_summary(self, view: InterviewView, plan: Plan) -> None:
        said = view.instruction
        self._record.setVisible(said is None)
        for button in (self._channel, self._person, self._due, self._again):
            button.setVisible(said is not None)
        if said is None:
            self.set_note(
                self.tr(
                    "Make it your last question: how and when may I follow up? What they told you already, record now."
                )
            )
            self._reason.hide()
            return
        self.set_note(quoted(said.words) if said.words else f"{names.heading(said.kind)}.")
        channel = plan.next.channel if plan.next is not None else said.channel
        self._channel.setVisible(channel is not None)
        if channel is not None:
            self._channel.set_text(self._channel_words(channel))
            self._channel.set_icon(CHANNEL_ICONS[channel])
        name = self._name_of(plan.next.person_id if plan.next else said.person_id) or said.who
        self._person.setVisible(bool(name))
        self._person.set_text(self.tr("To {name}").format(name=name))
        self._person.set_icon("user")
        day = plan.next.due if plan.next is not None else said.on
        self._due.setVisible(day is not None)
        if day is not None:
            self._due.set_text(self.look.dates.short_day(day))
            self._due.set_icon("calendar")
        why = plan.next.reasons if plan.next is not None else plan.reasons
        self._reason.setText(reasons.sentences(why, self.look.dates.day))
        self._reason.setVisible(bool(why))

    def _channel_words(self, channel: Channel) -> str:
        return {
            Channel.EMAIL: self.tr("By e-mail"),
            Channel.PHONE: self.tr("By phone"),
            Channel.MESSAGE: self.tr("By message"),
            Channel.VISIT: self.tr("By a visit"),
            Channel.LETTER: self.tr("By post"),
        }[channel]

    def _name_of(self, person_id: int | None) -> str:
        for met in self._people:
            if met.person.id == person_id:
                return met.person.name
        return ""

    # -- the form ------------------------------------------------------------------------------------------------

    def ask_again(self, said_on: date | None = None) -> None:
        """Opens the form for something new that they said, on `said_on` or today (F6)."""
        self._open(Instruction(interview_id=self._interview_id, said_on=said_on or self._today_or_day()), focus=True)

    def set_today(self, today: date) -> None:
        """The user's day, for what is recorded as said today."""
        self._today = today

    def _today_or_day(self) -> date:
        return max(self._today, self._day)

    def _open_fresh(self, *, focus: bool = True) -> None:
        self._open(Instruction(interview_id=self._interview_id, said_on=self._day), focus=focus)

    def _open_known(self) -> None:
        if self._instruction is not None:
            self._open(replace(self._instruction), focus=True)

    def _open(self, instruction: Instruction, *, focus: bool) -> None:
        if self._form is None:
            self._form = InstructionForm(self.look, self._understand)
            self._form.setObjectName("instruction_form")
            self._form.save_requested.connect(self.save_requested)
            self._form.cancelled.connect(self._on_given_up)
            self._saving = AutoSave(self._form, save=self._keep_draft)
            self._form.edited.connect(self._saving.touch)
            self.body.insertWidget(self.body.count() - 1, self._form)
        can_cancel = self._instruction is not None or instruction.id != 0 or focus
        self._form.show_instruction(instruction, self._people, can_cancel=can_cancel)
        self.set_note("")
        self.action_host.hide()
        self._reason.hide()
        self._form.show()
        self.form_opened.emit()
        if focus:
            self._form.focus_words()

    def take_focus(self) -> None:
        """Bring the keyboard to what was recorded, which stands where the form was."""
        for button in (self._due, self._again):
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _is_dirty(self) -> bool:
        return self._form is not None and self.form_is_open() and self._form.is_dirty()

    def _keep_draft(self) -> None:
        """Kept under the interview that it is about; nothing where nothing stands in it."""
        if self._kept is not None and self._form is not None:
            if self._is_dirty():
                self._kept.keep(f"{FORM}:{self._interview_id}", self._form.draft().to_text())
            else:
                self._kept.drop(f"{FORM}:{self._interview_id}")

    def _kept_draft(self) -> Draft | None:
        kept = self._kept.get(f"{FORM}:{self._interview_id}") if self._kept is not None else None
        return Draft.from_text(kept, self._instruction, self._interview_id) if kept else None

    def _drop_draft(self) -> None:
        if self._saving is not None:
            self._saving.drop()
        if self._kept is not None:
            self._kept.drop(f"{FORM}:{self._interview_id}")

    def _put_aside(self) -> None:
        """Another interview is shown: what is half written for this one waits until it is shown again."""
        if self._saving is not None:
            self._saving.flush()
        if self._form is not None and self._is_dirty():
            self._drafts[self._interview_id] = self._form.draft()
        self._close_form()

    def _open_draft(self, draft: Draft) -> None:
        self._open(draft.before, focus=False)
        if self._form is not None:
            self._form.show_draft(draft)

    def saved(self) -> None:
        """What stood in the form is kept."""
        self._on_given_up()

    def _on_given_up(self) -> None:
        self._drop_draft()
        self._close_form()
        self.form_closed.emit()

    def _close_form(self) -> None:
        self._opened_itself = False
        if self._form is not None and not self._form.isHidden():
            self._form.hide()
            self.action_host.show()
