"""The mail account: set up, tried without sending, its password in the key ring of this computer."""

from __future__ import annotations

import threading
from dataclasses import replace

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.domain.provider import Guess, Source
from postview_desktop.services.accounts import Accounts, checked, forget_password
from postview_desktop.services.answers import Answers
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.sent_copies import Copies
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, Card, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.settings.account_fields import AccountFields
from postview_desktop.ui.settings.account_job import Doors, Tried, keep_and_sign_in
from postview_desktop.ui.settings.copying_part import CopyingPart
from postview_desktop.ui.settings.finding_part import FindingPart
from postview_desktop.ui.settings.key_ring_part import KeyRingPart
from postview_desktop.ui.settings.looking_part import LookingPart
from postview_desktop.ui.settings.page_sign_in import finish_in_browser
from postview_desktop.wording import problems
from postview_desktop.wording.mail_settings import (
    HOUSES,
    farewell,
    provider_sentence,
    source_sentence,
)

_KEY_RING_TROUBLE = frozenset({Problem.KEY_RING_LOCKED, Problem.KEY_RING_SILENT, Problem.KEY_RING_REFUSED})


class AccountSection(Card):
    """Kept by its button, not by itself: half an address is no account. What the world refuses is said at its place."""

    said = Signal(str, int)
    look_requested = Signal()
    """for answers, now: it was asked for, or both servers let PostView in"""

    def __init__(
        self,
        look: Look,
        *,
        accounts: Accounts,
        settings: Settings,
        answers: Answers,
        copies: Copies,
        clock: Clock,
        jobs: Jobs,
        doors: Doors,
        drafts: Drafts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.setObjectName("mail_account")
        self._look = look
        self._accounts = accounts
        self._settings = settings
        self._jobs = jobs
        self._doors = doors
        self._edited = False
        self._keep_when_found = False
        """Whether "Keep" was pressed before the servers were known."""
        self._anew = False
        """Whether the provider's page shall be shown although PostView is signed in, as far as it knows."""
        self._stop = threading.Event()
        """Ends the waiting for the browser."""
        self._waits_for_page = False
        self._door_page = ""
        """The address of the provider's page that is waited for; good for this sign-in only."""
        self._round = 0
        """Counts the tries, so that one that was cancelled is not heard when it ends."""
        self._link = ""
        self._head()
        self.status = Muted(look, "")
        self.status.setObjectName("account_status")
        self.body.addWidget(self.status)
        self.fields = AccountFields(look, accounts.guess, drafts=drafts)
        self.fields.given_up.connect(self._on_given_up)
        self.fields.edited.connect(self._on_edited)
        self.fields.guessed.connect(self._on_guessed)
        self.fields.way_chosen.connect(self._on_way)
        self.body.addWidget(self.fields)
        self.note = Small(look, "")
        self.note.setObjectName("account_note")
        self.fields.notes.addWidget(self.note)
        self.help = Button(look, self.tr("Open its page"), icon="external-link", quiet=True)
        self.help.setObjectName("account_help")
        self.help.clicked.connect(self._open_help)
        self.fields.notes.addWidget(self.help, 0, Qt.AlignmentFlag.AlignLeft)
        self.finding = FindingPart(look, jobs, doors.finding)
        self.finding.found.connect(self._on_found)
        self.finding.failed.connect(self._on_not_found)
        self.fields.address_edited.connect(self._offer_finding)
        self.fields.notes.addWidget(self.finding)
        self.key_ring = KeyRingPart(look, accounts.secrets, jobs)
        self.key_ring.unlocked.connect(self._on_unlocked)
        self.body.addWidget(self.key_ring)
        self.looking = LookingPart(look, answers, clock)
        self.looking.switched.connect(self._on_switched)
        self.looking.look_requested.connect(self.look_requested)
        self.copying = CopyingPart(look, copies)
        self.copying.said.connect(self.said)
        self.trouble = Banner(look, "late")
        self.well = Banner(look, "search")
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.well)
        self._buttons()
        self.body.addSpacing(round(look.theme.em * 0.6))
        self.body.addWidget(self.looking)
        self.body.addWidget(self.copying)
        self._on_guessed(None)

    # what the page asks for

    def refresh(self) -> None:
        """Show the account that is kept, unless another one is being typed."""
        account = self._accounts.get()
        self.remove.setVisible(account is not None)
        if account is None:
            self.status.setText(
                self.tr("None is set up. That is fine: every letter can go by your mail program or by copy and paste.")
            )
        else:
            self.status.setText(
                self.tr("Letters go from {address} through {host}.").format(address=account.address, host=account.host)
            )
        self._show_trouble(account)
        if not self._edited:
            shown = account or Account(name=self._settings.get().user_name)
            self.fields.show_account(shown)
            self.looking.show_switch(shown.looks)
            kept = self.tr("Unchanged") if account else ""
            self.fields.password.setPlaceholderText(kept)
            self._edited = self.fields.take_up()
        self.looking.show_state(account)
        self.copying.show_state(account)
        self.key_ring.ask()

    def focus_first(self) -> None:
        self.fields.address.setFocus()

    # parts

    def _head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        self._shape = QLabel()
        head.addWidget(self._shape)
        head.addWidget(SubHeading(self._look, self.tr("Mail account")), 1)
        self.body.addLayout(head)
        self._look.theme.changed.connect(self._paint)
        self._paint()

    def _buttons(self) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        self.keep = Button(self._look, self.tr("Keep and test"), icon="check", main=True)
        self.keep.setObjectName("account_keep")
        self.keep.setToolTip(self.tr("Signs in and leaves again. Nothing is sent or read."))
        self.keep.clicked.connect(self._keep)
        self.fields.password.returnPressed.connect(self.keep.click)  # a button that is switched off takes no click
        self.cancel = Button(self._look, self.tr("Cancel"), quiet=True)
        self.cancel.setObjectName("account_cancel")
        self.cancel.clicked.connect(self._cancel)
        self.cancel.hide()
        self.remove = Button(self._look, self.tr("Remove the account"), icon="trash-2", quiet=True)
        self.remove.setObjectName("account_remove")
        self.remove.clicked.connect(self._remove)
        self.copy_page = Button(self._look, self.tr("Copy the page's address"), icon="copy", quiet=True)
        self.copy_page.setObjectName("account_copy_page")
        self.copy_page.setToolTip(self.tr("For a browser on this computer, where none has opened."))
        self.copy_page.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._door_page))
        self.copy_page.hide()
        for button in (self.keep, self.cancel, self.copy_page, self.remove):
            flow.addWidget(button)
        self.body.addWidget(row)

    # keeping and trying

    def _keep(self) -> None:
        self.fields.clear_errors()
        self.trouble.clear()
        self.well.clear()
        if self.finding.offered and not self.fields.sending.host.text().strip():
            self._keep_when_found = True
            self.finding.start()
            return
        try:
            wished = checked(replace(self.fields.account(), looks=self.looking.wished()))
            if wished.sign_in is not SignIn.PASSWORD and (
                self._anew or not _is_signed_in(wished, self._accounts.get())
            ):
                self._anew = False
                self._by_page(wished)
                return
            self._keep_and_try(wished)
        except PostviewError as error:
            self._refuse(error, reading=_is_about_reading(error, self.fields.account()))

    def _keep_and_try(self, wished: Account) -> None:
        before = self._accounts.get()
        account = self._accounts.save(wished)
        if before is not None and before.address != account.address:
            self._jobs.run(forget_password, self._accounts.secrets, before.address, owner=self)
        self._edited = False
        self.fields.settled()
        self._try(account)

    def _by_page(self, wished: Account) -> None:
        """Show the provider's page in the browser and wait for its answer; only then is the account kept."""
        client_secret = self.fields.way.client_secret.text()
        door = self._doors.page(self._accounts.access, wished, client_secret)
        self._round += 1
        turn = self._round
        self._stop = threading.Event()
        self._waits_for_page = True
        self._busy(True)
        self._door_page = door.page
        self.copy_page.show()
        self.keep.set_text(self.tr("Waiting for your browser…"))
        self.well.say(
            self.tr("Sign in on the page of {house} in your browser; PostView waits for its answer.").format(
                house=HOUSES[wished.sign_in]
            ),
            self.tr("Open it again"),
            lambda: self._doors.browse(door.page),
        )
        self._jobs.run(
            finish_in_browser,
            self._accounts.secrets,
            self._accounts.access,
            wished,
            door,
            client_secret,
            self.key_ring.for_session_only,
            farewell(),
            self._stop,
            done=lambda _ring: self._on_page_done(turn, wished),
            failed=lambda error: self._on_failed(turn, error),
            owner=self,
        )
        self._doors.browse(door.page)

    def _on_page_done(self, turn: int, wished: Account) -> None:
        if turn != self._round:
            return
        self._waits_for_page = False
        self.fields.way.client_secret.clear()
        self.well.clear()
        try:
            self._keep_and_try(wished)
        except PostviewError as error:
            self._busy(False)
            self._refuse(error)

    def _try(self, account: Account) -> None:
        self._round += 1
        turn = self._round
        self._busy(True)
        self._jobs.run(
            keep_and_sign_in,
            self._accounts.secrets,
            account,
            self.fields.password.text(),
            self.key_ring.for_session_only,
            self._doors,
            done=lambda tried: self._on_tried(turn, account, tried),
            failed=lambda error: self._on_failed(turn, error),
            owner=self,
        )

    def _on_tried(self, turn: int, account: Account, tried: Tried) -> None:
        if turn != self._round:
            return
        self._busy(False)
        self.fields.password.clear()
        self.fields.password.setPlaceholderText(self.tr("Unchanged"))
        if tried.sending is None:
            self._accounts.in_order()
        if tried.sending is not None:
            self._refuse(tried.sending)
        if tried.reading is not None:
            self._refuse(tried.reading, reading=True, besides=tried.sending)
        went_well = [
            self.tr("Signed in at {host}. Nothing was sent.").format(host=account.host)
            if tried.sending is None
            else "",
            self.tr("Signed in at {host} for incoming mail. Nothing was read.").format(host=account.imap_host)
            if tried.read and tried.reading is None
            else "",
            self.tr("Letters can be sent. What needs your incoming mail (answers, copies of what was sent) waits.")
            if tried.sending is None and tried.reading is not None
            else "",
            self.key_ring.where_it_lies(tried.ring),
        ]
        if any(went_well[:2]):
            self.well.say(" ".join(part for part in went_well if part))
        self.refresh()
        if account.looks and tried.read and tried.reading is None:
            self.look_requested.emit()

    def _on_failed(self, turn: int, error: Exception) -> None:
        if turn != self._round:
            return
        self._busy(False)
        self.well.clear()
        self._waits_for_page = False
        if not isinstance(error, PostviewError):
            raise error
        self._refuse(error)

    def _refuse(self, error: PostviewError, *, reading: bool = False, besides: PostviewError | None = None) -> None:
        """Say what is wrong, at the field that it is about where there is one; `reading` for incoming mail, and
        `besides` what the server for sending said before: where both belong to one place, both stand there."""
        sentence = problems.sentence(error)
        if error.problem in _KEY_RING_TROUBLE:
            self.key_ring.offer_session()
            self.trouble.say(sentence, self.tr("Unlock the key ring"), self._unlock)
            return
        if error.problem in _SIGN_IN_ANEW and self.fields.way.chosen is not SignIn.PASSWORD:
            ended = PostviewError(Problem.SIGN_IN_ENDED, host=self.fields.sending.host.text())
            sentence = sentence if error.problem is Problem.SIGN_IN_ENDED else problems.sentence(ended)
            self.trouble.say(sentence, self.tr("Sign in again"), self._sign_in_anew)
            return
        if reading:
            sentence = self.tr("For incoming mail: {what}").format(what=sentence)
        if besides is not None and self.fields.place_of(besides) is self.fields.place_of(error, reading=reading):
            sentence = f"{problems.sentence(besides)} {sentence}"
        if not self.fields.refuse(error, sentence, reading=reading):
            self.trouble.say(sentence)

    def _sign_in_anew(self) -> None:
        self._anew = True
        self._keep()

    # finding the servers

    def _offer_finding(self, address: str) -> None:
        self._keep_when_found = False
        self.finding.offer("" if self._accounts.guess(address) is not None else address)

    def _on_found(self, guess: Guess) -> None:
        self._edited = True
        self.fields.take(guess)
        self.finding.offer("")
        if self._keep_when_found:
            self._keep_when_found = False
            self._keep()
        else:
            self.fields.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_not_found(self) -> None:
        self._keep_when_found = False
        self.fields.show_server()

    # looking for answers

    def _on_switched(self, on: bool) -> None:
        """Kept at once where an account is kept and nothing else of it is being typed; else with the rest."""
        account = self._accounts.get()
        if account is None or self._edited:
            self._on_edited()
            return
        self.fields.clear_errors()
        self.trouble.clear()
        self.well.clear()
        if on and self.fields.account().imap_host != account.imap_host:
            # Its server was filled in from the table and is not kept yet.
            self._keep()
            return
        try:
            change = self._accounts.let_look(on)
        except PostviewError as error:
            self._edited = True  # what is asked for stays on the screen
            self._refuse(error, reading=True)
            return
        self.said.emit(self.tr("PostView looks for answers") if on else self.tr("PostView no longer looks"), change)
        if on:
            self._try(replace(account, looks=True))

    def _cancel(self) -> None:
        self._round += 1
        self._stop.set()
        self.well.clear()
        self._busy(False)
        if self._waits_for_page:
            self._waits_for_page = False
            self.trouble.say(self.tr("You have not signed in. Nothing was changed."))
            return
        self.trouble.say(self.tr("The account is kept. Whether it can sign in was not tried to the end."))

    def _busy(self, busy: bool) -> None:
        pressed = self.keep.hasFocus() or self.cancel.hasFocus()
        if busy and pressed:
            # Before the button is switched off: the focus would go to the next one, which removes the account.
            self.cancel.show()
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keep.setEnabled(not busy)
        if not busy and pressed:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keep.set_text(self.tr("Signing in…") if busy else self._keep_words())
        self.cancel.setVisible(busy)
        self.copy_page.hide()

    def _remove(self) -> None:
        account = self._accounts.get()
        if account is None:
            return
        change = self._accounts.delete()
        self._jobs.run(forget_password, self._accounts.secrets, account.address, owner=self)
        self._edited = False
        self.fields.settled()
        self.well.clear()
        self.trouble.clear()
        self.fields.clear_errors()
        self.fields.password.clear()
        self.refresh()
        self.said.emit(self.tr("Mail account removed, and its password forgotten"), change)

    def _unlock(self) -> None:
        self.trouble.clear()
        self.key_ring.unlock()

    def _on_unlocked(self) -> None:
        account = self._accounts.get()
        if account is not None:
            self._try(account)

    # showing

    def _show_trouble(self, account: Account | None) -> None:
        """What the last delivery met, where it makes the account wait."""
        if account is None or not account.paused or not account.problem:
            return
        details = {"host": account.host, "address": account.address, "answer": account.answer}
        self.trouble.say(problems.sentence(PostviewError(Problem(account.problem), **details)))

    def _on_given_up(self) -> None:
        self._edited = False
        self.trouble.clear()
        self.fields.clear_errors()
        self.finding.offer("")
        self.refresh()

    def _on_edited(self) -> None:
        self._edited = True
        self.well.clear()

    def _on_guessed(self, guess: Guess | None) -> None:
        self._link = guess.link if guess else ""
        self.help.setVisible(bool(self._link))
        self.note.setVisible(guess is not None)
        if guess is not None:
            source = "" if guess.source is Source.TABLE else f"{source_sentence(guess)} "
            self.note.setText(source + provider_sentence(guess))

    def _on_way(self) -> None:
        self.key_ring.show_way(self.fields.way.chosen)
        if self.keep.isEnabled():
            self.keep.set_text(self._keep_words())

    def _keep_words(self) -> str:
        way = self.fields.way.chosen
        if way is SignIn.PASSWORD:
            return self.tr("Keep and test")
        return self.tr("Keep and sign in with {house}").format(house=HOUSES[way])

    def _open_help(self) -> None:
        QDesktopServices.openUrl(QUrl(self._link))

    def _paint(self) -> None:
        size = round(self._look.theme.em)
        self._shape.setPixmap(self._look.icons.get("mail", "muted", size).pixmap(size, size))


_SIGN_IN_ANEW = frozenset({Problem.SIGN_IN_ENDED, Problem.NO_PASSWORD})


def _is_signed_in(wished: Account, before: Account | None) -> bool:
    """Whether the provider's page has let this very account in before; whether that is good still shows by trying."""
    return before is not None and (wished.address, wished.sign_in, wished.client_id) == (
        before.address,
        before.sign_in,
        before.client_id,
    )


def _is_about_reading(error: PostviewError, account: Account) -> bool:
    """Whether it is the server for incoming mail that may not be used as it stands there."""
    return error.problem is Problem.PLAIN_TEXT_REFUSED and account.security != "plain"
