"""The mail in the window: courier and lookout, the password that they may need, and what the side bar says of both."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from postview_desktop.domain.change import Changed
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.services.outbox import transmit
from postview_desktop.services.sent_copies import copy_to_sent
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.copier import Copier
from postview_desktop.ui.background.courier import Courier
from postview_desktop.ui.background.lookout import Lookout, look_for_answers
from postview_desktop.ui.desktop.notice import OPEN, Notice
from postview_desktop.ui.desktop.notifications import Notifications
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.ui.shell.status_words import looking_words, outbox_words
from postview_desktop.wording import problems

if TYPE_CHECKING:
    from postview_desktop.ui.shell.password_sheet import PasswordSheet

PASSWORD_KEY = "password"


class MailRoom(QObject):
    """`idle` comes when a letter that was leaving has left, or not."""

    idle = Signal()

    def __init__(
        self, window: MainWindow, materials: Materials, secrets: Secrets, notifications: Notifications
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = materials.look
        self._suite = suite = materials.suite
        self._jobs = materials.jobs
        self._secrets = secrets
        self._notifications = notifications
        self._password_for: tuple[str, PostviewError] | None = None
        self._letters_wait = False
        """Whether the password is wanted for letters, not only for looking."""
        self._asked_to_look = False
        self._sheet: PasswordSheet | None = None
        self._account = self._place()
        access = suite.accounts.access
        self.lookout = Lookout(
            suite.answers,
            suite.accounts,
            materials.jobs,
            suite.clock,
            secrets.read,
            self,
            look_for=partial(look_for_answers, access=access),
        )
        self.courier = Courier(
            suite.outbox,
            suite.accounts,
            materials.jobs,
            suite.clock,
            secrets.read,
            self,
            send=partial(transmit, access=access),
            looking=self.lookout,
        )
        self.copier = Copier(
            suite.copies,
            materials.jobs,
            suite.clock,
            secrets.read,
            self,
            copy=partial(copy_to_sent, access=suite.accounts.access),
        )
        self.courier.idle.connect(self.copier.look)
        self.copier.idle.connect(window.refresh_soon)
        self._connect_lookout()
        self.courier.sent.connect(self._on_sent)
        self.courier.password_wanted.connect(self._on_password_wanted)
        self.courier.trouble.connect(window.fail)
        self.courier.idle.connect(self.idle)
        self.courier.idle.connect(self.say_line)
        window.outbox_pressed.connect(self._on_pressed)
        window.look_requested.connect(self._on_look_requested)
        window.side_bar.answers.clicked.connect(self._on_answers_pressed)
        notifications.activated.connect(self._on_notification)

    def _connect_lookout(self) -> None:
        self.courier.uncertain.connect(lambda _letter_id: self.lookout.look_soon())
        self.lookout.failed.connect(self.courier.not_looked)
        self.lookout.idle.connect(self.courier.look)
        self.lookout.idle.connect(self.say_line)
        self.lookout.idle.connect(self._window.refresh_soon)
        self.lookout.began.connect(self.say_line)
        self.lookout.trouble.connect(self._on_cannot_look)
        self.lookout.password_wanted.connect(self._on_password_to_look)

    def start(self) -> None:
        """Settle what a crash left, say so, and send what is due."""
        try:
            uncertain = self.courier.start()
        except PostviewError as error:
            self._window.fail(error)
            return
        if uncertain:
            words = (
                self.tr("PostView ended while a letter was leaving; it may have arrived. See Letters.")
                if len(uncertain) == 1
                else self.tr("PostView ended while letters were leaving; they may have arrived. See Letters.")
            )
            self._window.banner.say(words, self.tr("Letters"), self._show_letters)

    def tick(self) -> None:
        """A look at the clock: send what is due, look for answers where it is time, see to copies."""
        self.courier.look()
        self.lookout.tick()
        self.copier.look()

    def stop(self) -> None:
        """Begin nothing new; a letter that is leaving goes on to its end (`idle`). A look is given up: it changes
        nothing; so is a visit for copies: the next finds what it did."""
        self.courier.stop()
        self.lookout.stop()
        self.copier.stop()

    def go_on(self) -> None:
        """The stop is called off."""
        self.lookout.go_on()
        self.copier.go_on()
        self.courier.go_on()

    def say_line(self) -> None:
        """Say in the side bar where the letters are, and when answers were looked for."""
        clock = self._suite.clock
        words, urgent = outbox_words(self._suite.outbox.waiting(), self._look.dates, clock.zone(), clock.today())
        if self._password_for is not None and self._letters_wait:
            words, urgent = self.tr("Outbox: waits for your password"), True
        self._window.side_bar.say_outbox(words, urgent=urgent)
        self._say_looking()

    def _say_looking(self) -> None:
        account, clock, dates = self._suite.accounts.get(), self._suite.clock, self._look.dates
        bar = self._window.side_bar
        if account is None or not account.looks or account.paused:
            bar.say_answers("")
            return
        last = self._suite.answers.last()
        words, urgent = looking_words(last, self.lookout.busy, dates, clock.zone(), clock.today())
        more = problems.sentence(last.error, looking=True) if last.error is not None else ""
        if self._password_for is not None:
            words, urgent = self.tr("Waits for your password"), True
        bar.say_answers(words, urgent=urgent, more=more)

    def changed(self, kinds: frozenset[Changed]) -> None:
        """Something was kept: it may be due, or the account may be in order again."""
        if Changed.SETTINGS in kinds and self._place() != self._account:
            self._account = self._place()
            self.lookout.password_given()
        if Changed.SETTINGS in kinds:
            # Not from inside the change that announced it.
            QTimer.singleShot(0, self, self._try_again)
        elif Changed.LETTERS in kinds:
            QTimer.singleShot(0, self, self.courier.look)
        self.say_line()

    def _on_sent(self, letter_id: int) -> None:
        try:
            letter = self._suite.letters.get(letter_id)
        except PostviewError:
            return
        self._window.say(self.tr("Sent to {name}").format(name=letter.to_name or letter.to_address))

    def _on_password_wanted(self, address: str, error: PostviewError) -> None:
        self._password_for, self._letters_wait = (address, error), True
        self.say_line()
        self._ask_or_notify(self.tr("Letters wait for your password"))

    def _on_cannot_look(self, error: PostviewError) -> None:
        self._window.quiet_line.say(problems.sentence(error, looking=True), trouble=True)

    def _on_password_to_look(self, address: str, error: PostviewError) -> None:
        """Looking alone asks once a session; after that, and where letters have asked already, the side bar says it."""
        if self._password_for is None:
            self._password_for, self._letters_wait = (address, error), False
        self.say_line()
        if not self._asked_to_look and not self._letters_wait:
            self._asked_to_look = True
            self._ask_or_notify(self.tr("To look for answers, PostView needs your password"))

    def _ask_or_notify(self, title: str) -> None:
        if self._window.isVisible():
            self._ask_password()
            return
        notice = Notice(
            key=PASSWORD_KEY,
            title=title,
            text=self.tr("PostView cannot read it from the key ring."),
            actions=((OPEN, self.tr("Open")),),
        )
        self._notifications.show(notice)

    def _ask_password(self) -> None:
        if self._password_for is None or self._sheet is not None:
            return
        address, error = self._password_for
        account = self._suite.accounts.get()
        if account is not None and account.sign_in is not SignIn.PASSWORD and error.problem is Problem.NO_PASSWORD:
            # There is no password to ask for: its provider's page is opened from Settings.
            ended = PostviewError(Problem.SIGN_IN_ENDED, host=account.host)
            self._window.banner.say(problems.sentence(ended), self.tr("Mail account"), self._show_account)
            return
        from postview_desktop.ui.shell.password_sheet import PasswordSheet

        self._sheet = sheet = PasswordSheet(self._look, self._window, address, error, for_letters=self._letters_wait)
        sheet.finished.connect(self._on_sheet_closed)
        sheet.accepted.connect(lambda: self._on_password(address, sheet.password()))
        sheet.unlock_requested.connect(self._unlock)
        sheet.open()

    def _on_sheet_closed(self) -> None:
        self._sheet = None

    def _on_password(self, address: str, password: str) -> None:
        self._secrets.remember(address, password)
        self._with_password()

    def _unlock(self) -> None:
        self._jobs.run(
            self._secrets.unlock, done=lambda _state: self._with_password(), failed=self._window.fail, owner=self
        )

    def _with_password(self) -> None:
        """The password is there now, or may be read now."""
        self.lookout.password_given()
        self._try_again()

    def _on_look_requested(self) -> None:
        """The person wants to know whether there is an answer, and may be asked for the password again."""
        self._asked_to_look = False
        self._with_password()
        self.lookout.look_now()

    def _place(self) -> Account | None:
        """The account without what the outbox notes about it."""
        account = self._suite.accounts.get()
        return None if account is None else replace(account, paused=False, problem="", answer="")

    def _try_again(self) -> None:
        self._password_for = None
        self.courier.password_given()
        self.say_line()

    def _on_pressed(self) -> None:
        if self._password_for is not None:
            self._ask_password()
        else:
            self._show_letters()

    def _on_answers_pressed(self) -> None:
        if self._password_for is not None:
            self._ask_password()
        else:
            self._show_account()

    def _on_notification(self, key: str, _action: str) -> None:
        if key == PASSWORD_KEY:
            self._window.bring_to_front()
            self._ask_password()

    def _show_account(self) -> None:
        self._window.banner.clear()
        self._window.show_page("settings")
        self._window.page("settings").show_account()

    def _show_letters(self) -> None:
        self._window.banner.clear()
        self._window.show_page("letters")
