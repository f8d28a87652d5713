"""The follow-up plan in sight: what was sent, the next step with its days and reasons, and what may come after (F9)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from postview_desktop.domain.follow_up import Channel, Contact, Plan, PlannedStep, PlanState, Step
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Chip, Muted, ReasonLabel, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.step_card import flow_host
from postview_desktop.wording import names, reasons


class PlanCard(Card):
    """Wishes: to write, to see the call sheet, to put off or away, another day, to log a contact, done."""

    write_requested = Signal()
    call_sheet_requested = Signal()
    message_requested = Signal()
    put_off_requested = Signal()
    put_away_requested = Signal()
    otherwise_requested = Signal()
    log_requested = Signal()
    done_requested = Signal()
    their_answer_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("plan_card")
        self._look = look
        head = QHBoxLayout()
        head.addWidget(SubHeading(look, self.tr("Follow-up plan")), 1)
        self._chip = Chip(look, "", "follow_up")
        self._chip.setObjectName("plan_chip")
        head.addWidget(self._chip)
        self.body.addLayout(head)
        self._sent = Muted(look)
        self._sent.setObjectName("plan_sent")
        self._next = SubHeading(look)
        self._next.setObjectName("plan_next")
        self._days = QLabel()
        self._days.setObjectName("plan_days")
        self._days.setWordWrap(True)
        self._reason = ReasonLabel(look)
        self._reason.setObjectName("plan_reason")
        self._caution = Small(look, self.tr("A visit nobody asked for can feel like pressure. Write or call first."))
        self._caution.setObjectName("plan_caution")
        self._later = Small(look)
        self._later.setObjectName("plan_later")
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._sent, self._next, self._days, self._reason, self._caution):
            words.addWidget(label)
        self.body.addLayout(words)
        self._build_actions()
        self.body.addWidget(self._later)

    def _build_actions(self) -> None:
        host, flow = flow_host()
        self._actions = host
        self._write = self._button("plan_write", self.tr("Write the follow-up"), "mail", self.write_requested)
        self._call = self._button("plan_call_sheet", self.tr("Call sheet"), "phone", self.call_sheet_requested)
        self._message = self._button("plan_message", self.tr("Copy a short message"), "copy", self.message_requested)
        self._answer = self._button(
            "plan_their_answer", self.tr("What did they say?"), "message-square", self.their_answer_requested
        )
        self._done = self._button("plan_done", self.tr("Done"), "check", self.done_requested)
        self._off = self._button("plan_put_off", self.tr("Put off…"), "clock", self.put_off_requested)
        self._log = self._button("plan_log", self.tr("Log a contact…"), None, self.log_requested)
        self._more = Button(self._look, "", icon="ellipsis")
        self._more.setObjectName("plan_more")
        self._more.setAccessibleName(self.tr("More for the plan"))
        self._more.setToolTip(self.tr("More for the plan"))
        menu = QMenu(self._more)
        self._otherwise = menu.addAction(self.tr("Another day, against the advice…"))
        self._otherwise.setObjectName("plan_otherwise")
        self._otherwise.triggered.connect(self.otherwise_requested)
        self._away = menu.addAction(self.tr("Put away for good…"))
        self._away.setObjectName("plan_put_away")
        self._away.triggered.connect(self.put_away_requested)
        self._more.setMenu(menu)
        own = (self._write, self._call, self._message, self._answer)
        for button in (*own, self._done, self._off, self._log, self._more):
            flow.addWidget(button)
        self.body.addWidget(host)

    def _button(self, name: str, text: str, icon: str | None, wish) -> Button:
        button = Button(self._look, text, icon=icon)
        button.setObjectName(name)
        button.clicked.connect(wish)
        return button

    def set_main(self, main: bool) -> None:
        """Makes the step's own button the page's main one."""
        self._write.set_main(main and not self._write.isHidden())
        for other in (self._call, self._message):
            other.set_main(main and self._write.isHidden() and not other.isHidden())

    # -- showing -------------------------------------------------------------------------------------------------

    def show_plan(self, plan: Plan, today: date) -> None:
        """Shows the plan as it stands on the user's day `today`."""
        step = plan.next
        self._say_sent(plan.sent)
        self._show_step(step, today)
        self._show_buttons(plan, step)
        self._say_later(plan, step)
        if step is None:
            self._next.setText(names.heading(plan.state))
            self._reason.setText(self._sentences(plan.reasons))
            self._reason.setVisible(bool(plan.reasons))
            self._chip.hide()

    def _show_step(self, step: PlannedStep | None, today: date) -> None:
        self._days.setVisible(step is not None)
        self._caution.setVisible(step is not None and step.caution_visit)
        if step is None:
            return
        day = self._look.dates.short_day
        self._next.setText(
            self.tr("{step}: {day}").format(step=names.heading(step.step), day=self._look.dates.day(step.due))
        )
        days = [
            self.tr("earliest {day}").format(day=day(step.earliest)),
            self.tr("best {day}").format(day=day(step.best)),
            self.tr("latest {day}").format(day=day(step.latest)),
        ]
        self._days.setText(" · ".join(days))
        self._reason.setText(self._sentences(step.reasons))
        self._reason.setVisible(bool(step.reasons))
        self._chip.show()
        self._chip.setText(self._due_words(step, today))
        self._chip.set_tone("late" if step.latest < today else "follow_up")

    def _due_words(self, step: PlannedStep, today: date) -> str:
        if step.latest < today:
            return self.tr("past the latest day")
        if step.due < today:
            return self.tr("due since {day}").format(day=self._look.dates.short_day(step.due))
        return self._look.dates.relative(step.due, today)

    def _show_buttons(self, plan: Plan, step: PlannedStep | None) -> None:
        channel = step.channel if step is not None else None
        self._write.setVisible(step is not None and channel not in (Channel.PHONE, Channel.MESSAGE))
        if step is not None:
            self._write.set_text(
                self.tr("Write the closing note") if step.step is Step.CLOSING else self.tr("Write the follow-up")
            )
        self._call.setVisible(channel is Channel.PHONE)
        self._message.setVisible(channel is Channel.MESSAGE)
        self._answer.setVisible(plan.state is PlanState.STOPPED)
        self._done.setVisible(step is not None)
        self._off.setVisible(step is not None)
        decidable = step is not None or plan.state is PlanState.NONE
        self._otherwise.setVisible(decidable)
        self._away.setVisible(step is not None)
        self._more.setVisible(decidable)

    def _say_sent(self, sent: Sequence[Contact]) -> None:
        lines = [
            self.tr("{what} on {day}, {how}: no answer yet").format(
                what=names.heading(contact.purpose),
                day=self._look.dates.short_day(contact.on),
                how=names.label(contact.channel),
            )
            for contact in sent
        ]
        self._sent.setText("\n".join(lines))
        self._sent.setVisible(bool(lines))

    def _say_later(self, plan: Plan, step: PlannedStep | None) -> None:
        words: list[str] = []
        for later in plan.later:
            if later is Step.SECOND:
                words.append(self.tr("a second follow-up 7 days later"))
            elif later is Step.CLOSING:
                words.append(self.tr("a closing note 14 days after that"))
        text = ""
        if step is not None and words:
            text = self.tr("If they do not answer: {steps}. Any word from them stops the plan.").format(
                steps=self.tr(", then ").join(words)
            )
        elif step is not None:
            text = self.tr("After that nothing more: enough is enough. Any word from them stops the plan.")
        self._later.setText(text)
        self._later.setVisible(bool(text))

    def _sentences(self, why) -> str:
        return reasons.sentences(why, self._look.dates.day)
