"""Copies of letters in the folder of sent mail, for a worker: found there, or put there; no letter's state hangs on it.

A copy is always looked for before one is put there, so that there are never two of PostView's making.
"""

from __future__ import annotations

import ssl
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.incoming import MailHead, SoughtLetter
from postview_desktop.domain.letter import Account
from postview_desktop.services.access import Access

if TYPE_CHECKING:
    from postview_desktop.mail.imap import Limits
    from postview_desktop.mail.inbox import Folder, Inbox

_SLOWEST = 16 * 1024
"""Bytes a second of a poor line; no single wait may take longer than `Limits.each`."""


class CopyEnd(StrEnum):
    """What became of one copy."""

    FOUND = "found"
    PUT = "put"
    """It was not there, and PostView has put it there: the server said so."""
    MISSING = "missing"
    """It is not there (yet), and was not put there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyOrder:
    """One letter that left. `sought` is how its copy is known; `raw` the frozen message (documents by their digest),
    empty where the copy is only looked for."""

    sought: SoughtLetter
    sent_at: int
    raw: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyErrand:
    """What to see to in one visit, as plain data for a worker."""

    account: Account
    orders: tuple[CopyOrder, ...]
    data_dir: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """How the visit went. `ends` by the letter's id; `ids` are Message-IDs of copies that were found.

    `no_folder`: the server keeps no folder for sent mail.
    """

    errand: CopyErrand
    ends: dict[int, CopyEnd]
    ids: dict[int, str]
    no_folder: bool = False


def copy_to_sent(
    errand: CopyErrand,
    password: str,
    *,
    access: Access | None = None,
    limits: Limits | None = None,
    context: ssl.SSLContext | None = None,
) -> Copied:
    """Signs in, looks for the copies, puts those there that are missing and shall be, and leaves.

    `password` is what is kept for the account; `access` makes a token of it where it signs in by OAuth 2.0. Raises
    PostviewError with what the server refuses; a copy may have been put there by then, and is found the next time.
    """
    access = access or Access()
    return access.use(errand.account, password, lambda secret: _visited(errand, secret, limits, context))


def _visited(errand: CopyErrand, secret: str, limits: Limits | None, context: ssl.SSLContext | None) -> Copied:
    from postview_desktop.mail.imap import Limits
    from postview_desktop.mail.inbox import open_inbox

    limits = limits or Limits()
    octets = sum(len(order.raw) for order in errand.orders)
    limits = replace(limits, total=limits.total + octets / _SLOWEST)
    with open_inbox(errand.account, secret, limits=limits, context=context) as inbox:
        visit = _Visit(errand, inbox)
        folders = inbox.of_sent_mail()
        for folder in folders:
            visit.look_into(folder)
        if folders and visit.whole:
            visit.put(folders[0])
        return Copied(errand=errand, ends=visit.ends, ids=visit.ids, no_folder=not folders)


class _Visit:
    def __init__(self, errand: CopyErrand, inbox: Inbox) -> None:
        self._errand = errand
        self._inbox = inbox
        self.ends = {order.sought.letter_id: CopyEnd.MISSING for order in errand.orders}
        self.ids: dict[int, str] = {}
        self.whole = True
        """Whether all was seen that may be a copy; where not, none is put there."""

    def look_into(self, folder: Folder) -> None:
        if self._inbox.examine(folder) is None:
            self.whole = False
            return
        first = min(order.sent_at for order in self._errand.orders)
        uids = self._inbox.search(datetime.fromtimestamp(first, UTC) - timedelta(days=1), 0)
        wanted = self._inbox.affordable(uids, newest=True)
        for _, head in self._inbox.heads(wanted):
            self._see(head)
        self.whole = self.whole and len(wanted) == len(uids) and self._inbox.reached >= max(uids, default=0)

    def put(self, folder: Folder) -> None:
        """The copies that are missing, as they left: with their documents, read, and of the hour at which they left."""
        from postview_desktop.files.documents import read_document
        from postview_desktop.mail.enclosing import whole_message

        for order in self._errand.orders:
            letter_id = order.sought.letter_id
            if order.raw and self.ends[letter_id] is CopyEnd.MISSING:
                try:
                    raw = whole_message(order.raw, partial(read_document, self._errand.data_dir))
                except PostviewError:
                    continue  # a document of it is gone: there is no whole copy to be had
                self._inbox.keep(folder, raw, order.sent_at)
                self.ends[letter_id] = CopyEnd.PUT

    def _see(self, head: MailHead) -> None:
        from postview_desktop.domain.answer_rules import is_copy_of

        for order in self._errand.orders:
            letter_id = order.sought.letter_id
            if letter_id not in self.ids and is_copy_of(head, order.sought):
                self.ends[letter_id] = CopyEnd.FOUND
                self.ids[letter_id] = head.message_id
