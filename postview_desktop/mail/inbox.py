"""The folders of a mail account, read and never changed: EXAMINE and PEEK only, so that nothing is marked as read."""

from __future__ import annotations

import ssl
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from postview_desktop.domain.answer_nature import FIELDS
from postview_desktop.domain.folding import fold
from postview_desktop.domain.incoming import MailHead
from postview_desktop.domain.letter import Account
from postview_desktop.domain.outbox import Result
from postview_desktop.mail.bounce import LARGEST
from postview_desktop.mail.errors import Stop
from postview_desktop.mail.heads import head_of
from postview_desktop.mail.imap import InServer, Limits, Talk, signed_in

_BATCH = 100
_LONGEST_HEAD = 32 * 1024
_MOST_FOLDERS = 5000

_HEAD = f"BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS)})]<0.{_LONGEST_HEAD}>"
_REPORT = f"BODY.PEEK[]<0.{LARGEST}>"

_USUAL: dict[str, frozenset[str]] = {
    "sent": frozenset(
        (
            "sent", "sent items", "sent messages", "sent mail", "sent-mail", "sentmail", "gesendet",
            "gesendete objekte", "gesendete elemente", "gesendete nachrichten", "envoyes", "elements envoyes",
            "messages envoyes", "enviados", "elementos enviados", "mensajes enviados", "inviata", "inviati",
            "posta inviata", "elementi inviati", "verzonden", "verzonden items", "verzonden objecten", "skickat",
            "skickade", "sendt", "sendte elementer", "wyslane", "odeslane", "odeslana posta", "outbox/sent",
            "отправленные", "已发送", "已傳送", "送信済み",
        )
    ),
    "junk": frozenset(
        (
            "junk", "spam", "junk e-mail", "junk email", "junk mail", "bulk mail", "bulk", "spamverdacht",
            "spam-verdacht", "unerwunscht", "courrier indesirable", "indesirables", "correo no deseado",
            "no deseado", "posta indesiderata", "ongewenst", "ongewenste e-mail", "skrappost", "niechciane",
            "wiadomosci-smieci", "nevyzadana posta", "спам", "垃圾邮件", "迷惑メール",
        )
    ),
}  # fmt: skip
"""Names of folders, folded, where a server says nothing about their use (RFC 6154)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder and what it is for: "inbox", "all", "archive", "junk", "sent"."""

    name: str
    use: str


class Inbox:
    """A signed-in account. Every call may raise what `open_inbox` turns into a PostviewError."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._client: Any = talk.client
        self._left = talk.limits.heads
        self.reached = 0
        self._known: list[Folder] | None = None

    def to_read(self) -> list[Folder]:
        """Where an answer may lie: the inbox first, all mail or the archive, and the junk folder (what comes from
        people one hardly knows often ends there)."""
        by_use = {folder.use: folder for folder in reversed(self._folders())}
        found = [by_use.get("all") or by_use.get("archive"), by_use.get("junk")]
        return [Folder(name="INBOX", use="inbox"), *(folder for folder in found if folder is not None)]

    def of_sent_mail(self) -> list[Folder]:
        """Where the server keeps what was sent."""
        return [folder for folder in self._folders() if folder.use == "sent"]

    def examine(self, folder: Folder) -> int | None:
        """Open a folder for reading only; its UIDVALIDITY (0 where the server has none), or None where a folder other
        than the inbox cannot be opened."""
        try:
            told: dict[bytes, Any] = self._talk.ask(self._client.select_folder, folder.name, readonly=True)
        except Stop as stop:
            if folder.use == "inbox" or stop.outcome.result is not Result.REJECTED:
                raise
            return None
        validity = told.get(b"UIDVALIDITY", 0)
        return validity if isinstance(validity, int) else 0

    def search(self, since: datetime, after: int) -> list[int]:
        """UIDs of what came in on or after this day and above the UID `after`, the lowest first."""
        criteria: list[Any] = ["SINCE", since.date()]
        if after:
            criteria += ["UID", f"{after + 1}:*"]
        found: Iterable[int] = self._talk.ask(self._client.search, criteria)
        # "n:*" is never empty: it has the last mail in it, whatever its UID.
        return sorted({uid for uid in found if uid > after})

    def affordable(self, uids: Sequence[int], *, newest: bool = False) -> list[int]:
        """As many of them as this look may still read."""
        taken = list(uids[-self._left :] if newest else uids[: self._left]) if self._left else []
        self._left -= len(taken)
        return taken

    def heads(self, uids: Sequence[int]) -> Generator[tuple[int, MailHead]]:
        """The heads of these mails, the lowest UID first; of a mail that is gone by now, none.

        Ends early where the time runs out; `reached` is the UID up to which it came.
        """
        self.reached = 0
        for at in range(0, len(uids), _BATCH):
            if self._talk.late:
                return
            batch = list(uids[at : at + _BATCH])
            told: dict[int, dict[bytes, Any]] = self._talk.ask(self._client.fetch, batch, ["INTERNALDATE", _HEAD])
            for uid in sorted(told):
                octets = next((value for key, value in told[uid].items() if key.startswith(b"BODY[HEADER")), None)
                if isinstance(octets, bytes):
                    yield uid, head_of(octets, _epoch(told[uid].get(b"INTERNALDATE")))
            self.reached = batch[-1]

    def report(self, uid: int) -> bytes:
        """The beginning of a delivery report; empty where it is gone by now."""
        told: dict[int, dict[bytes, Any]] = self._talk.ask(self._client.fetch, [uid], [_REPORT])
        octets = next((value for key, value in told.get(uid, {}).items() if key.startswith(b"BODY[]")), b"")
        return octets if isinstance(octets, bytes) else b""

    def _folders(self) -> list[Folder]:
        if self._known is None:
            listed: list[tuple[tuple[bytes, ...], bytes | None, Any]] = self._talk.ask(self._client.list_folders)
            self._known = _with_uses(listed[:_MOST_FOLDERS])
        return self._known


@contextmanager
def open_inbox(
    account: Account, password: str, *, limits: Limits | None = None, context: ssl.SSLContext | None = None
) -> Generator[Inbox]:
    """The account's folders, signed in. Raises PostviewError as `signed_in` does, also inside the block."""
    server = InServer(host=account.imap_host, port=account.imap_port, security=account.imap_security, user=account.user)
    with signed_in(server, password, limits=limits, context=context) as talk:
        yield Inbox(talk)


def _with_uses(listed: Iterable[tuple[tuple[bytes, ...], bytes | None, Any]]) -> list[Folder]:
    """Folders with a use: by what the server says, and where it says nothing of one use, by the usual names."""
    said: list[Folder] = []
    by_name: list[Folder] = []
    for flags, delimiter, name in listed:
        if not isinstance(name, str):
            continue
        marks = {flag.decode("ascii", "replace").lower() for flag in flags}
        if marks & {"\\noselect", "\\nonexistent"} or name.upper() == "INBOX":
            continue
        said += [Folder(name=name, use=use) for use in ("all", "archive", "junk", "sent") if f"\\{use}" in marks]
        last = name.rpartition(delimiter.decode("ascii", "replace"))[2] if delimiter else name
        by_name += [Folder(name=name, use=use) for use, names in _USUAL.items() if fold(last) in names]
    known = {folder.use for folder in said}
    return [*said, *(folder for folder in by_name if folder.use not in known)]


def _epoch(instant: object) -> int:
    if not isinstance(instant, datetime):
        return 0
    try:
        return max(int(instant.timestamp()), 0)
    except (OverflowError, ValueError, OSError):
        return 0
