"""What can be done about what is due: open, write, mark as done, put off, put away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.follow_up import AwayReason, Channel, Reason, Step, Why
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.reminder import DueItem, DueKind
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.mail_words import decided_words
from postview_desktop.wording import names, reasons

if TYPE_CHECKING:
    from postview_desktop.services.answers import Answers
    from postview_desktop.services.drafts import Drafts
    from postview_desktop.services.follow_ups import FollowUps
    from postview_desktop.services.history import History
    from postview_desktop.services.letters import Letters
    from postview_desktop.ui.common.half_typed import HalfTyped
    from postview_desktop.ui.common.sheet import Sheet

WRITABLE = (Channel.EMAIL, Channel.MESSAGE, Channel.LETTER, None)


class Deeds(QObject):
    """Calls the services and says what came of it; every change that can be undone is said with its number.

    The services come as functions: the page is drawn before rules and letters are loaded.
    """

    said = Signal(str, int)
    failed = Signal(object)
    changed = Signal()
    interview_requested = Signal(int)
    letter_requested = Signal(int)
    reflection_requested = Signal(int)
    page_requested = Signal(str)

    def __init__(
        self,
        look: Look,
        follow_ups: Callable[[], FollowUps],
        letters: Callable[[], Letters],
        answers: Callable[[], Answers],
        history: History,
        clock: Clock,
        page: QWidget,
        drafts: Callable[[], Drafts] | None = None,
    ) -> None:
        super().__init__(page)
        self._look = look
        self._follow_ups = follow_ups
        self._letters = letters
        self._answers = answers
        self._history = history
        self._clock = clock
        self._page = page
        self._drafts = drafts

    # The one action of a card

    def do(self, item: DueItem) -> None:
        """What the button of a card says."""
        match item.kind:
            case DueKind.GOAL:
                self.page_requested.emit("search")
            case DueKind.LETTER if item.letter_id:
                self.letter_requested.emit(item.letter_id)
            case DueKind.REFLECTION if item.interview_id:
                self.reflection_requested.emit(item.interview_id)
            case DueKind.THANK_YOU if item.interview_id:
                self.write_thanks(item.interview_id)
            case DueKind.FOLLOW_UP if item.interview_id and item.channel in WRITABLE:
                self._write(LetterKind.FOLLOW_UP, item.interview_id)
            case DueKind.CLOSING if item.interview_id and item.channel in WRITABLE:
                self._write(LetterKind.CLOSING, item.interview_id)
            case _:
                self.open(item)

    def open(self, item: DueItem) -> None:
        if item.interview_id:
            self.interview_requested.emit(item.interview_id)

    def write_thanks(self, interview_id: int) -> None:
        """The letter to the first person who has not been thanked; the interview where nobody can be written to."""
        from postview_desktop.services.letters import ThanksState

        try:
            coverage = self._letters().coverage(interview_id)
            for thanks in coverage.people:
                if thanks.state is ThanksState.DRAFT and thanks.letter_id:
                    self.letter_requested.emit(thanks.letter_id)
                    return
                if thanks.state is ThanksState.NONE:
                    letter = self._letters().start(
                        LetterKind.THANK_YOU, interview_id=interview_id, person_id=thanks.person.id
                    )
                    self.letter_requested.emit(letter.id)
                    return
        except PostviewError as error:
            self.failed.emit(error)
            return
        self.interview_requested.emit(interview_id)

    def _write(self, kind: LetterKind, interview_id: int) -> None:
        try:
            planned = self._follow_ups().plan(interview_id).next
            person_id = planned.person_id if planned is not None else None
            letter = self._letters().start(kind, interview_id=interview_id, person_id=person_id)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self.letter_requested.emit(letter.id)

    def decide(self, answer_id: int, is_answer: bool, report: bool) -> None:
        """The person's word on a mail that may be an answer (F6), or on a report that may be about a letter."""
        try:
            change = self._answers().decide(answer_id, is_answer)
            waits = self._answers().keeps_waiting(answer_id)
        except PostviewError as error:
            self.failed.emit(error)
            self.changed.emit()
            return
        self.changed.emit()
        self.said.emit(decided_words(is_answer, report, waits=waits), change)

    # Other ways to settle it

    def tomorrow(self, item: DueItem) -> None:
        self._put_off_by(item, 0)

    def two_working_days(self, item: DueItem) -> None:
        self._put_off_by(item, 1)

    def _put_off_by(self, item: DueItem, which: int) -> None:
        if item.interview_id:
            try:
                days = self._follow_ups().put_off_days(item.interview_id)
            except PostviewError as error:
                self.failed.emit(error)
                return
            self._put_off(item, days[which])

    def _put_off(self, item: DueItem, until: date) -> bool:
        def act(interview_id: int, step: Step) -> str:
            warnings = self._follow_ups().put_off(interview_id, step, until)
            text = self.tr("{name} is put off until {day}.").format(
                name=item.organisation, day=self._look.dates.day(until)
            )
            return " ".join([text, *self._sentences(warnings)])

        return self._change(item, act)

    def put_away(self, item: DueItem, away: AwayReason) -> None:
        def act(interview_id: int, step: Step) -> str:
            self._follow_ups().put_away(interview_id, step, away)
            return self.tr("The follow-up with {name} is put away: {reason}.").format(
                name=item.organisation, reason=names.label(away)
            )

        self._change(item, act)

    def ask_date(self, item: DueItem) -> None:
        """A sheet with a day; it says at once when that is past the latest day or too soon."""
        from postview_desktop.ui.common.due_sheets import PutOffSheet

        interview_id = item.interview_id
        if interview_id is None:
            return
        try:
            first = self._follow_ups().put_off_days(interview_id)[1]
            planned = self._follow_ups().plan(interview_id).next
        except PostviewError as error:
            self.failed.emit(error)
            return
        latest = planned.latest if planned is not None else item.latest

        def against(day: date) -> Sequence[str]:
            found = list(self._follow_ups().check(interview_id, day))
            if day > latest:
                found.append(Reason(Why.PAST_LATEST, {"latest": latest}))
            return self._sentences(found)

        sheet = PutOffSheet(self._look, self._page, item.organisation, first, self._clock.today(), against)
        half = self._half_typed(sheet, "put off", interview_id)
        sheet.accepted.connect(lambda: half.settled_if(self._put_off(item, sheet.until.value()) or None))
        sheet.open()

    def ask_done(self, item: DueItem) -> None:
        """A sheet that asks how, when, and a few words."""
        from postview_desktop.ui.common.due_sheets import DoneSheet

        if item.interview_id is None:
            return
        sheet = DoneSheet(self._look, self._page, item.organisation, item.channel, self._clock.today())

        def act(interview_id: int, step: Step) -> str:
            self._follow_ups().done(
                interview_id, step, sheet.chosen_channel(), on=sheet.on.value(), words=sheet.words.text()
            )
            return self.tr("Noted: you followed up with {name}.").format(name=item.organisation)

        half = self._half_typed(sheet, "done", item.interview_id)
        sheet.accepted.connect(lambda: half.settled_if(self._change(item, act) or None))
        sheet.open()

    def _half_typed(self, sheet: Sheet, form: str, interview_id: int) -> HalfTyped:
        """Under the name that the interview's own sheet has: it goes on where the other one was left."""
        from postview_desktop.ui.common.half_typed import HalfTyped

        drafts = self._drafts() if self._drafts is not None else None
        return HalfTyped(self._look, sheet, drafts, f"{form}:{interview_id}")

    def _change(self, item: DueItem, act: Callable[[int, Step], str]) -> bool:
        """Do it for the step that the plan has next, then say it with what undoes it; whether it was done."""
        interview_id = item.interview_id
        if interview_id is None:
            return False
        before = self._newest(interview_id)
        try:
            planned = self._follow_ups().plan(interview_id).next
            if planned is None:
                # Somebody else's change came first: the page is shown as it is now.
                self.changed.emit()
                return False
            text = act(interview_id, planned.step)
            change = self._newest(interview_id)
        except PostviewError as error:
            self.failed.emit(error)
            return False
        self.changed.emit()
        self.said.emit(text, change if change != before else 0)
        return True

    def _newest(self, interview_id: int) -> int:
        lines = self._history.lines(interview_id=interview_id, limit=1)
        return lines[0].id if lines else 0

    def _sentences(self, found: Sequence[Reason]) -> list[str]:
        return [reasons.sentence(reason, self._look.dates.day, self._look.dates.time) for reason in found]
