"""Step 3 on the interview's page: who has been thanked, and the next letter to write (T1, T2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from postview_desktop.domain.interview import ParticipantRole, wall_of
from postview_desktop.domain.names import greeting_name
from postview_desktop.services.interviews import InterviewView
from postview_desktop.services.letters import Advice, Coverage, PersonThanks, ThanksState
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.step_card import StepCard
from postview_desktop.wording import reasons

TONES = {
    ThanksState.SENT: "search",
    ThanksState.WAITING: "interview",
    ThanksState.DRAFT: "thank_you",
    ThanksState.NONE: "neutral",
    ThanksState.NO_ADDRESS: "late",
    ThanksState.VIA_HOST: "neutral",
    ThanksState.REFUSED: "late",
    ThanksState.UNCERTAIN: "late",
}
MOST_CHIPS = 8
OPEN_STATES = (ThanksState.DRAFT, ThanksState.REFUSED, ThanksState.NONE)


class ThanksCard(StepCard):
    """`write_requested(person_id)`, `pass_on_requested(person_id)` of the host, `people_requested()`."""

    write_requested = Signal(int)
    pass_on_requested = Signal(int)
    people_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, 2, "thank_you", parent)
        self.setObjectName("thanks_card")
        self._country = ""
        self._next: PersonThanks | None = None
        self._host_id = 0
        self._write = Button(look, "", icon="mail")
        self._write.setObjectName("write_thanks")
        self._write.clicked.connect(self._on_write)
        self._others = Button(look, self.tr("Someone else"), icon="chevron-down")
        self._others.setObjectName("write_thanks_others")
        self._menu = QMenu(self._others)
        self._others.setMenu(self._menu)
        self._pass_on = Button(look, "")
        self._pass_on.setObjectName("pass_thanks_on")
        self._pass_on.clicked.connect(lambda: self.pass_on_requested.emit(self._host_id))
        self._people = Button(look, self.tr("Say whom you met"), icon="users")
        self._people.setObjectName("thanks_people")
        self._people.clicked.connect(self.people_requested)
        for button in (self._write, self._others, self._pass_on, self._people):
            self.add_action(button)

    def is_open(self) -> bool:
        """True where a thank-you waits to be written."""
        return self._next is not None

    def set_main(self, main: bool) -> None:
        self._write.set_main(main)

    def show_thanks(
        self, view: InterviewView, coverage: Coverage, advice: Advice | None, *, ended: bool, clock: Clock
    ) -> None:
        """Shows where the thanks stand; before the end there is nothing to thank for yet."""
        self._clock = clock
        self._country = view.organisation.country
        title = self.tr("Thank-you")
        if coverage.wanted and ended:
            title = self.tr("Thank-you: {done} of {wanted} sent").format(done=coverage.done, wanted=coverage.wanted)
        self.set_title(title)
        people = coverage.people if ended else ()
        self.show_chips(self._chips_of(people))
        waiting = [thanks for thanks in people if thanks.state in OPEN_STATES]
        waiting.sort(key=lambda thanks: OPEN_STATES.index(thanks.state))
        self._next = waiting[0] if waiting else None
        self.action_host.setVisible(ended)
        if not ended:
            self.set_note(self.tr("Afterwards each person you met gets a letter of their own, within hours."))
            return
        self.set_note(self._note(coverage, advice))
        self._show_buttons(view, coverage, waiting)

    def _note(self, coverage: Coverage, advice: Advice | None) -> str:
        if not coverage.people:
            return self.tr("Each person you met gets a letter of their own. Say first who was there.")
        if self._next is None:
            if any(thanks.state is ThanksState.NO_ADDRESS for thanks in coverage.people):
                return self.tr("Where an address is missing, the host can pass your thanks on.")
            return self.tr("Everybody has been thought of. A thank-you asks for nothing, so nothing is due back.")
        if advice is None:
            return self.tr("Only thanks, no question, no request.")
        why = reasons.sentences(advice.reasons, self.look.dates.day)
        return self.tr("Only thanks, no question, no request. {why}").format(why=why)

    def _chips_of(self, people: Sequence[PersonThanks]) -> list[tuple[str, str]]:
        """A chip for each person; where they are many, those who are done give way first."""
        given = Counter(greeting_name(thanks.person.name, self._country) for thanks in people)
        shown = sorted(people, key=lambda thanks: thanks.done)[:MOST_CHIPS] if len(people) > MOST_CHIPS + 1 else people
        chips: list[tuple[str, str]] = []
        for thanks in shown:
            name = greeting_name(thanks.person.name, self._country)
            # Two called Ana are told apart by the whole name.
            name = name if name and given[name] == 1 else thanks.person.name
            chips.append((self._chip_text(name, thanks), TONES[thanks.state]))
        if len(shown) < len(people):
            chips.append((self.tr("and {count} more").format(count=len(people) - len(shown)), "neutral"))
        return chips

    def _chip_text(self, name: str, thanks: PersonThanks) -> str:
        words = {
            ThanksState.SENT: self.tr("sent"),
            ThanksState.WAITING: self.tr("in the outbox"),
            ThanksState.DRAFT: self.tr("draft"),
            ThanksState.NONE: self.tr("not written"),
            ThanksState.NO_ADDRESS: self.tr("no address"),
            ThanksState.VIA_HOST: self.tr("through the host"),
            ThanksState.REFUSED: self.tr("refused"),
            ThanksState.UNCERTAIN: self.tr("uncertain"),
        }[thanks.state]
        if thanks.state is ThanksState.SENT and thanks.sent_at:
            # By the user's own clock, as everywhere else: it is they who sent it.
            wall, dates = wall_of(thanks.sent_at, self._clock.zone()), self.look.dates
            today = wall.date() == self._clock.today()
            words = f"{words} {dates.time(wall) if today else dates.short_day(wall.date())}"
        return f"{name} · {words}"

    def _show_buttons(self, view: InterviewView, coverage: Coverage, waiting: list[PersonThanks]) -> None:
        self._write.setVisible(self._next is not None)
        if self._next is not None:
            name = greeting_name(self._next.person.name, self._country)
            draft = self._next.state is not ThanksState.NONE
            text = self.tr("Continue with {name}") if draft else self.tr("Write to {name}")
            self._write.set_text(text.format(name=name))
        self._menu.clear()
        for thanks in waiting[1:]:
            action = self._menu.addAction(thanks.person.name.replace("&", "&&"))
            action.triggered.connect(partial(self.write_requested.emit, thanks.person.id))
        self._others.setVisible(len(waiting) > 1)
        host = next((met.person for met in view.people if met.participant.role is ParticipantRole.HOST), None)
        missing = [t for t in coverage.people if t.state in (ThanksState.NO_ADDRESS, ThanksState.VIA_HOST)]
        can_pass = host is not None and bool(host.email) and any(t.person.id != host.id for t in missing)
        self._pass_on.setVisible(can_pass)
        if host is not None:
            self._host_id = host.id
            self._pass_on.set_text(
                self.tr("Ask {name} to pass it on").format(name=greeting_name(host.name, self._country))
            )
        self._people.setVisible(not coverage.people or (bool(missing) and not can_pass))
        self._people.set_text(self.tr("Put in an address") if coverage.people else self.tr("Say whom you met"))

    def _on_write(self) -> None:
        if self._next is not None:
            self.write_requested.emit(self._next.person.id)
