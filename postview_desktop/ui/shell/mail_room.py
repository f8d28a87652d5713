"""The outbox in the window: the courier, the password that it may need, and the line that says where letters are."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from postview_desktop.domain.change import Changed
from postview_desktop.domain.errors import PostviewError
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.courier import Courier
from postview_desktop.ui.desktop.notice import OPEN, Notice
from postview_desktop.ui.desktop.notifications import Notifications
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.ui.shell.status_words import outbox_words

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
        self.courier = Courier(suite.outbox, suite.accounts, materials.jobs, suite.clock, secrets.read, self)
        self.courier.sent.connect(self._on_sent)
        self.courier.password_wanted.connect(self._on_password_wanted)
        self.courier.trouble.connect(window.fail)
        self.courier.idle.connect(self.idle)
        self.courier.idle.connect(self.say_line)
        window.outbox_pressed.connect(self._on_pressed)
        notifications.activated.connect(self._on_notification)

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

    def say_line(self) -> None:
        """Say in the side bar where the letters are."""
        clock = self._suite.clock
        words, urgent = outbox_words(self._suite.outbox.waiting(), self._look.dates, clock.zone(), clock.today())
        if self._password_for is not None:
            words, urgent = self.tr("Outbox: waits for your password"), True
        self._window.side_bar.say_outbox(words, urgent=urgent)

    def changed(self, kinds: frozenset[Changed]) -> None:
        """Something was kept: it may be due, or the account may be in order again."""
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
        self._password_for = (address, error)
        self.say_line()
        if self._window.isVisible():
            self._ask_password()
            return
        notice = Notice(
            key=PASSWORD_KEY,
            title=self.tr("Letters wait for your password"),
            text=self.tr("PostView cannot read it from the key ring."),
            actions=((OPEN, self.tr("Open")),),
        )
        self._notifications.show(notice)

    def _ask_password(self) -> None:
        if self._password_for is None:
            return
        from postview_desktop.ui.shell.password_sheet import PasswordSheet

        address, error = self._password_for
        sheet = PasswordSheet(self._look, self._window, address, error)
        sheet.accepted.connect(lambda: self._on_password(address, sheet.password()))
        sheet.unlock_requested.connect(self._unlock)
        sheet.open()

    def _on_password(self, address: str, password: str) -> None:
        self._secrets.remember(address, password)
        self._try_again()

    def _unlock(self) -> None:
        self._jobs.run(
            self._secrets.unlock, done=lambda _state: self._try_again(), failed=self._window.fail, owner=self
        )

    def _try_again(self) -> None:
        self._password_for = None
        self.courier.password_given()
        self.say_line()

    def _on_pressed(self) -> None:
        if self._password_for is not None:
            self._ask_password()
        else:
            self._show_letters()

    def _on_notification(self, key: str, _action: str) -> None:
        if key == PASSWORD_KEY:
            self._window.bring_to_front()
            self._ask_password()

    def _show_letters(self) -> None:
        self._window.banner.clear()
        self._window.show_page("letters")
