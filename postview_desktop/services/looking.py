"""Looking into the inbox, for a worker: an errand in, what was found out; neither the database nor a mail is touched.

What is read: the headers of mail that came in since the oldest open letter or interview, in the inbox, the folders
that mail is sorted into, junk and trash; of delivery reports alone what stands inside (cut off at 256 KB); and, while
it is uncertain whether a letter left, the headers in the folder of sent mail (that alone where answers are not looked
for: `Errand.only_sent`). All is matched on this computer, and what
is no answer is forgotten at once.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from postview_desktop.domain.answer_rules import WRONG_CLOCK, Recogniser, is_copy_of, letter_of_report
from postview_desktop.domain.incoming import MailHead, Nature, Recognised, Sought, SoughtLetter
from postview_desktop.domain.letter import Account
from postview_desktop.services.access import Access

if TYPE_CHECKING:
    from postview_desktop.mail.imap import Limits
    from postview_desktop.mail.inbox import Folder, Inbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """How far a folder was read: everything up to `uid`, as long as its UIDVALIDITY is `validity`."""

    validity: int
    uid: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What to look for, as plain data. `at` is when it was given, `since` how far back to look (epoch seconds).

    `marks` by the folder's name; empty where everything since then is to be looked at (again). `only_sent` where
    answers are not looked for: nothing but the folder of sent mail is opened, for copies of uncertain letters.
    """

    account: Account
    at: int
    since: int
    sought: Sought
    marks: dict[str, Mark] = field(default_factory=dict[str, Mark])
    only_sent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A delivery report about a letter. `reason` is the server's words, `status` its code ("5.1.1") or ""."""

    head: MailHead
    letter: SoughtLetter
    sure: bool
    status: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What looking found, as plain data for `Answers.take`. `arrived` are uncertain letters of which a copy was found.

    `complete` is False where there was more mail than one look may read: the next one goes on from there.
    """

    errand: Errand
    recognised: tuple[Recognised, ...] = ()
    reports: tuple[Report, ...] = ()
    arrived: tuple[int, ...] = ()
    marks: dict[str, Mark] = field(default_factory=dict[str, Mark])
    complete: bool = True


def look_for_answers(
    errand: Errand,
    password: str,
    *,
    access: Access | None = None,
    limits: Limits | None = None,
    context: ssl.SSLContext | None = None,
) -> Found:
    """Signs in, reads headers without marking anything as read, and leaves. For a worker's thread.

    `password` is what is kept for the account; `access` makes a token of it where it signs in by OAuth 2.0. Raises
    PostviewError with what the server refuses; then nothing is known and nothing was changed.
    """
    access = access or Access()
    return access.use(errand.account, password, lambda secret: _looked(errand, secret, limits=limits, context=context))


def _looked(errand: Errand, secret: str, *, limits: Limits | None, context: ssl.SSLContext | None) -> Found:
    from postview_desktop.mail.inbox import open_inbox

    with open_inbox(errand.account, secret, limits=limits, context=context) as inbox:
        look = _Look(errand, inbox)
        for folder in () if errand.only_sent else inbox.to_read():
            if inbox.late:
                look.leave_the_rest()
                break
            look.read(folder)
        if look.uncertain:
            for folder in inbox.of_sent_mail():
                look.read_sent(folder)
        return look.found()


def try_inbox(
    account: Account,
    password: str,
    *,
    access: Access | None = None,
    limits: Limits | None = None,
    context: ssl.SSLContext | None = None,
) -> None:
    """Signs in and opens the inbox for reading only, without looking at any mail.

    Raises PostviewError with what is wrong.
    """
    from postview_desktop.mail.inbox import open_inbox

    def examine(secret: str) -> None:
        with open_inbox(account, secret, limits=limits, context=context) as inbox:
            inbox.examine(inbox.to_read()[0])

    (access or Access()).use(account, password, examine)


_EVIDENCE = frozenset({"inbox", "all", "archive", "junk"})
"""Folders in which a copy of a letter shows that it left; in one that was made by hand, or in the trash, a draft of it
might lie."""


class _Look:
    """One look: what was seen so far, each mail once, however many folders it lies in."""

    def __init__(self, errand: Errand, inbox: Inbox) -> None:
        self._errand = errand
        self._inbox = inbox
        self._knows = Recogniser(errand.sought)
        self._seen: set[str] = set()
        self._recognised: list[Recognised] = []
        self._reports: list[Report] = []
        self._arrived: set[int] = set()
        self._marks: dict[str, Mark] = {}
        self._complete = True

    @property
    def uncertain(self) -> list[SoughtLetter]:
        """Uncertain letters of which no copy was found yet."""
        letters = self._errand.sought.letters
        return [letter for letter in letters if letter.uncertain and letter.letter_id not in self._arrived]

    def read(self, folder: Folder) -> None:
        """What came into a folder since it was last read."""
        validity = self._inbox.examine(folder)
        if validity is None:
            return
        mark = self._errand.marks.get(folder.name)
        after = mark.uid if mark is not None and mark.validity == validity else 0
        uids = self._inbox.search(_day_before(self._errand.since), after)
        wanted = self._inbox.affordable(uids)
        for uid, head in self._inbox.heads(wanted):
            self._look_at(uid, head, folder)
        whole = self._inbox.reached >= max(uids, default=0)
        self._complete = self._complete and whole
        reached = max(self._inbox.reached, self._inbox.newest if whole else 0, after)
        self._marks[folder.name] = Mark(validity=validity, uid=reached)

    def leave_the_rest(self) -> None:
        """The time is up; the next look finds what was read already, and goes on."""
        self._complete = False

    def read_sent(self, folder: Folder) -> None:
        """Copies of uncertain letters in a folder of sent mail."""
        letters = self.uncertain
        if not letters or self._inbox.examine(folder) is None:
            return
        uids = self._inbox.search(_day_before(min(letter.since for letter in letters)), 0)
        # The newest first to be afforded: a letter that is uncertain went not long ago.
        for _, head in self._inbox.heads(self._inbox.affordable(uids, newest=True)):
            self._is_evidence(head)

    def found(self) -> Found:
        return Found(
            errand=self._errand,
            recognised=tuple(self._recognised),
            reports=tuple(self._reports),
            arrived=tuple(sorted(self._arrived)),
            marks={**self._errand.marks, **self._marks},
            complete=self._complete,
        )

    def _look_at(self, uid: int, head: MailHead, folder: Folder) -> None:
        if head.message_id in self._seen:
            return
        self._seen.add(head.message_id)
        if folder.use in _EVIDENCE and self._is_evidence(head):
            return
        if head.nature is Nature.REPORT:
            self._look_into(uid, head)
            return
        self._recognised += self._knows.recognise(head)

    def _is_evidence(self, head: MailHead) -> bool:
        copies = [letter for letter in self.uncertain if is_copy_of(head, letter)]
        self._arrived.update(letter.letter_id for letter in copies)
        return bool(copies)

    def _look_into(self, uid: int, head: MailHead) -> None:
        """A delivery report: the one kind of mail that is read beyond its header."""
        from postview_desktop.mail.bounce import read_report

        if not any(letter.since <= head.at + WRONG_CLOCK for letter in self._errand.sought.letters):
            return
        report = read_report(self._inbox.report(uid))
        if report is None:
            return
        found = letter_of_report(
            (*report.message_ids, *head.thread), report.failed, head.at, self._errand.sought.letters
        )
        if found is not None:
            letter, sure = found
            self._reports.append(
                Report(head=head, letter=letter, sure=sure, status=report.status, reason=report.reason)
            )


def _day_before(since: int) -> datetime:
    """The day to search from: a server's day may begin half a day before or after ours."""
    return datetime.fromtimestamp(since, UTC) - timedelta(days=1)
