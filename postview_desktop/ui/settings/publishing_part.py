"""A calendar elsewhere, in Settings: off until asked for, what goes there, how it is with it, what is to be decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.publishing import Place, Publishing, PublishState, Target
from postview_desktop.services.publishing_secret import forget_secret, keep_secret
from postview_desktop.system.clock import Clock
from postview_desktop.system.secrets import KeyRingState, Secrets
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.settings import publishing_words as words
from postview_desktop.ui.settings.publishing_questions import QuestionList
from postview_desktop.ui.settings.publishing_setup import Chosen, PasswordRow, PublishingSetup, due_words, names_words
from postview_desktop.ui.settings.publishing_stop import StopSheet
from postview_desktop.wording import problems

_WANTS_PASSWORD = frozenset({Problem.CALENDAR_SIGN_IN_REFUSED, Problem.CALENDAR_NO_PASSWORD})
_KEY_RING = frozenset({Problem.KEY_RING_LOCKED, Problem.KEY_RING_SILENT, Problem.KEY_RING_REFUSED})


@dataclass(frozen=True, slots=True)
class PublishingTools:
    """What the section works with."""

    publishing: Publishing
    secrets: Secrets
    jobs: Jobs
    clock: Clock


class PublishingSection(Card):
    """`publish_requested` wants a visit now; `said` is the quiet line with Undo."""

    said = Signal(str, int)
    publish_requested = Signal()

    def __init__(self, look: Look, tools: PublishingTools, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("publishing")
        self._look = look
        self._tools = tools
        self._publishing = tools.publishing
        self._asked = False
        head = QHBoxLayout()
        head.setSpacing(10)
        self._shape = QLabel()
        head.addWidget(self._shape)
        head.addWidget(SubHeading(look, self.tr("Calendar elsewhere")), 1)
        self.body.addLayout(head)
        self.what = Muted(look)
        self.what.setObjectName("publishing_what")
        self.body.addWidget(self.what)
        self.trouble = Banner(look, "late")
        self.trouble.setObjectName("publishing_trouble")
        self.body.addWidget(self.trouble)
        self.password = PasswordRow(look)
        self.password.given.connect(self._on_password)
        self.body.addWidget(self.password)
        self.setup = PublishingSetup(look, tools.jobs)
        self.setup.chosen.connect(self._on_chosen)
        self.body.addWidget(self.setup)
        self._build_on()
        look.theme.changed.connect(self._paint)
        self._paint()
        self.refresh()

    def _build_on(self) -> None:
        """What is shown while publishing is on."""
        self._on = QWidget()
        box = QVBoxLayout(self._on)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(round(self._look.theme.em * 0.5))
        self.questions = QuestionList(self._look, self._publishing)
        self.questions.said.connect(self.said)
        self.questions.decided.connect(self._on_decided)
        box.addWidget(self.questions)
        self.names = QCheckBox(names_words())
        self.names.setObjectName("publishing_names")
        self.names.toggled.connect(lambda on: self._choose(names=on))
        self.due = QCheckBox(due_words())
        self.due.setObjectName("publishing_due")
        self.due.toggled.connect(lambda on: self._choose(due=on))
        box.addWidget(self.names)
        box.addWidget(self.due)
        self.state = Small(self._look, "")
        self.state.setObjectName("publishing_state")
        box.addWidget(self.state)
        row = QWidget()
        flow = FlowLayout(row)
        self.now = Button(self._look, self.tr("Publish now"), icon="refresh-cw")
        self.now.setObjectName("publish_now")
        self.now.clicked.connect(self._on_now)
        self.again = Button(self._look, self.tr("Publish those again"))
        self.again.setObjectName("publish_left")
        self.again.clicked.connect(self._on_left)
        self.keep = Button(self._look, self.tr("Keep publishing after all"))
        self.keep.setObjectName("publishing_go_on")
        self.keep.clicked.connect(self._on_go_on)
        self.end = Button(self._look, self.tr("Stop publishing…"), quiet=True)
        self.end.setObjectName("publishing_stop")
        self.end.clicked.connect(self._ask_stop)
        for button in (self.now, self.again, self.keep, self.end):
            flow.addWidget(button)
        box.addWidget(row)
        self.body.addWidget(self._on)

    # -- showing -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show how it is now."""
        self._asked = False
        self.now.set_text(self.tr("Publish now"))
        state = self._publishing.state()
        target = state.target
        self.setup.setVisible(target is None)
        self._on.setVisible(target is not None)
        if target is None:
            self.what.setText(words.offer())
            self.password.hide()
            return
        self.setup.forget()
        self.what.setText(words.where(target))
        for box, checked in ((self.names, target.names), (self.due, target.due)):
            blocker = QSignalBlocker(box)
            box.setChecked(checked)
            blocker.unblock()
            box.setVisible(not state.leaving)
        self.due.setEnabled(target.names)
        self.questions.show_questions(state.questions)
        self.state.setText(words.how_it_is(self._look, state, self._tools.clock))
        self.state.setVisible(bool(self.state.text()))
        self.again.setVisible(bool(state.left) and not state.leaving)
        self.keep.setVisible(state.leaving)
        self.end.setVisible(not state.leaving)
        self._show_trouble(state)

    def _show_trouble(self, state: PublishState) -> None:
        error = state.error
        self.password.setVisible(error is not None and error.problem in _WANTS_PASSWORD)
        if error is None:
            self.trouble.clear()
        elif error.problem in _KEY_RING:
            self.trouble.say(problems.sentence(error), self.tr("Open the key ring"), self._unlock)
        else:
            self.trouble.say(problems.sentence(error))

    # -- doing ---------------------------------------------------------------------------------------------------

    def _try(self, deed: Callable[[], int | None]) -> int | None:
        """Do it; the change that it was, or None where it was refused, which is told here."""
        try:
            return deed() or 0
        except PostviewError as error:
            self.trouble.say(problems.sentence(error))
            return None

    def _on_chosen(self, chosen: Chosen) -> None:
        place = Place(url=chosen.calendar.url, user=chosen.user)
        self._tools.jobs.run(
            keep_secret,
            self._tools.secrets,
            place,
            chosen.password,
            done=partial(self._start, chosen),
            failed=self.setup.refuse,
            owner=self,
        )

    def _start(self, chosen: Chosen, ring: KeyRingState) -> None:
        target = Target(
            url=chosen.calendar.url,
            user=chosen.user,
            title=chosen.calendar.name,
            names=chosen.names,
            due=chosen.due,
        )
        change = self._try(lambda: self._publishing.start(target))
        if change is None:
            return
        told = (
            self.tr("Your calendar is published")
            if ring is KeyRingState.AVAILABLE
            else self.tr(
                "Your calendar is published; there is no key ring, so the password is kept until PostView ends"
            )
        )
        self.said.emit(told, change)
        self.refresh()
        self.now.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_now()

    def _on_password(self, password: str) -> None:
        target = self._publishing.target()
        if target is None:
            return
        self._tools.jobs.run(
            keep_secret,
            self._tools.secrets,
            target.place,
            password,
            done=lambda _ring: self._on_password_kept(),
            failed=self._on_refused,
            owner=self,
        )

    def _on_password_kept(self) -> None:
        self.password.clear()
        self._on_now()

    def _on_refused(self, error: Exception) -> None:
        if not isinstance(error, PostviewError):
            raise error
        self.trouble.say(problems.sentence(error))

    def _unlock(self) -> None:
        self._tools.jobs.run(
            self._tools.secrets.unlock, done=lambda _state: self._on_now(), failed=self._on_refused, owner=self
        )

    def _choose(self, *, names: bool | None = None, due: bool | None = None) -> None:
        change = self._try(lambda: self._publishing.choose(names=names, due=due))
        if change:
            self.said.emit(self.tr("What is published is changed"), change)
        self.refresh()

    def _on_now(self) -> None:
        # Not switched off meanwhile: the keyboard would go to the next field.
        if self._asked:
            return
        self._asked = True
        self.now.set_text(self.tr("Publishing…"))
        self.publish_requested.emit()

    def _on_decided(self) -> None:
        self.refresh()
        # The button that was pressed is gone, and the keyboard would be anywhere.
        if not self.questions.focus_first():
            self.now.setFocus(Qt.FocusReason.OtherFocusReason)
        self.publish_requested.emit()

    def _on_left(self) -> None:
        if self._try(self._publishing.publish_left) is not None:
            self.refresh()
            self._on_now()

    def _on_go_on(self) -> None:
        if self._try(self._publishing.go_on) is not None:
            self.refresh()
            self._on_now()

    def _ask_stop(self) -> None:
        sheet = StopSheet(self._look, self.window(), self._publishing.state().there)
        sheet.accepted.connect(lambda: self._stop(take_away=False))
        sheet.take_away.connect(lambda: self._stop(take_away=True))
        sheet.open()

    def _stop(self, *, take_away: bool) -> None:
        target = self._publishing.target()
        change = self._try(lambda: self._publishing.stop(take_away=take_away))
        if change is None or target is None:
            return
        self.refresh()
        if self._publishing.target() is not None:
            self._on_now()
            return
        self.trouble.clear()
        self._tools.jobs.run(forget_secret, self._tools.secrets, target.place, owner=self)
        self.said.emit(self.tr("Nothing is published any more; what lies there stays"), change)

    def _paint(self) -> None:
        size = round(self._look.theme.em)
        self._shape.setPixmap(self._look.icons.get("calendar-range", "muted", size).pixmap(size, size))
