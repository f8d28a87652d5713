"""The folders of a mail account, read and never changed: EXAMINE and PEEK only, so that nothing is marked as read.

The one thing that is ever written there is the copy of a letter of the user's own (`keep`), where that was allowed.
"""

from __future__ import annotations

import ssl
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from postview_desktop.domain.answer_nature import FIELDS
from postview_desktop.domain.errors import Problem
from postview_desktop.domain.folding import fold
from postview_desktop.domain.incoming import MailHead
from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.domain.outbox import Result
from postview_desktop.mail.bounce import LARGEST
from postview_desktop.mail.errors import Stop
from postview_desktop.mail.heads import head_of
from postview_desktop.mail.imap import InServer, Limits, Talk, signed_in

_BATCH = 100
_LONGEST_HEAD = 32 * 1024
_MOST_FOLDERS = 5000
_MOST_READ = 200
"""Folders that one look opens at most."""

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
    "archive": frozenset(("archive", "archives", "archiv", "archivo", "archivio", "archief", "arkiv", "archiwum")),
    "drafts": frozenset(
        (
            "drafts", "draft", "entwurfe", "brouillons", "borradores", "bozze", "concepten", "utkast", "kladder",
            "koncepty", "robocze", "rascunhos", "черновики", "草稿", "草稿箱", "下書き",
        )
    ),
    "own": frozenset(
        (
            "templates", "vorlagen", "modeles", "plantillas", "modelli", "outbox", "postausgang", "calendar",
            "kalender", "calendrier", "calendario", "contacts", "kontakte", "contactos", "contatti", "tasks",
            "aufgaben", "taches", "tareas", "attivita", "journal", "notes", "notizen", "notas", "note",
            "conversation history", "sync issues", "rss feeds", "rss",
        )
    ),
}  # fmt: skip
"""Names of folders, folded, where a server says nothing about their use (RFC 6154)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder and what it is for: "inbox", "all", "archive", "junk", "trash", "sent", "drafts", "own" (what holds no
    mail that came in), or "other": one that somebody made, where mail is sorted into."""

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
        self.newest = 0
        """The last UID in the folder that is open; 0 where the server does not tell."""

    @property
    def late(self) -> bool:
        """Whether it is better to end this look now, and to go on with the next."""
        return self._talk.late

    def to_read(self) -> list[Folder]:
        """Where an answer may lie: the inbox first, the archive, every folder that mail is sorted into (by a rule of
        the server's, or by hand on another device), junk (what comes from people one hardly knows often ends there) and
        trash. Where one folder holds all mail, that one in place of the others."""
        order = ("all", "junk", "trash")
        if not any(folder.use == "all" for folder in self._folders()):
            order = ("archive", "other", "junk", "trash")
        found = {folder.name: folder for use in order for folder in self._folders() if folder.use == use}
        return [Folder(name="INBOX", use="inbox"), *list(found.values())[:_MOST_READ]]

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
        validity, coming = told.get(b"UIDVALIDITY", 0), told.get(b"UIDNEXT")
        self.newest = max(coming - 1, 0) if isinstance(coming, int) else 0
        return validity if isinstance(validity, int) else 0

    def search(self, since: datetime, after: int) -> list[int]:
        """UIDs of what came in on or after this day and above the UID `after`, the lowest first."""
        if 0 < self.newest <= after:
            return []  # nothing came since: so it is in most folders, and there are many
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

    def keep(self, folder: Folder, octets: bytes, at: int) -> None:
        """Put a message into a folder, as one that was read (APPEND); `at` is when it left, in epoch seconds.

        Where this raises after the server was asked, the message may be there all the same.
        """
        when = datetime.fromtimestamp(at, UTC)
        try:
            self._talk.ask(self._client.append, folder.name, octets, (b"\\Seen",), when)
        except Stop as stop:
            if stop.outcome.problem is not Problem.INBOX_REFUSED:
                raise
            raise Stop(Result.REJECTED, Problem.COPY_REFUSED, stop.outcome.answer) from stop.__cause__

    def _folders(self) -> list[Folder]:
        if self._known is None:
            listed: list[tuple[tuple[bytes, ...], bytes | None, Any]] = self._talk.ask(self._client.list_folders)
            foreign = self._foreign()
            self._known = _with_uses(
                [one for one in listed[:_MOST_FOLDERS] if not (isinstance(one[2], str) and one[2].startswith(foreign))]
            )
        return self._known

    def _foreign(self) -> tuple[str, ...]:
        """What the names of other people's and of shared folders begin with (RFC 2342): their mail is not ours to
        read."""
        if not self._talk.ask(self._client.has_capability, "NAMESPACE"):
            return ()
        try:
            mine, *others = self._talk.ask(self._client.namespace)
        except Stop:
            return ()
        own = {prefix for prefix, _ in mine or ()}
        return tuple(prefix for group in others for prefix, _ in group or () if prefix and prefix not in own)


@contextmanager
def open_inbox(
    account: Account, password: str, *, limits: Limits | None = None, context: ssl.SSLContext | None = None
) -> Generator[Inbox]:
    """The account's folders, signed in with its password or, by OAuth 2.0, an access token.

    Raises PostviewError as `signed_in` does, also inside the block.
    """
    server = InServer(
        host=account.imap_host,
        port=account.imap_port,
        security=account.imap_security,
        user=account.user,
        token=account.sign_in is not SignIn.PASSWORD,
    )
    with signed_in(server, password, limits=limits, context=context) as talk:
        yield Inbox(talk)


def _with_uses(listed: Iterable[tuple[tuple[bytes, ...], bytes | None, Any]]) -> list[Folder]:
    """Folders with their uses: by what the server says, and where it says nothing of one use, by the usual names. What
    is left is where mail is sorted into."""
    said: list[Folder] = []
    by_name: list[Folder] = []
    others: list[Folder] = []
    for flags, delimiter, name in listed:
        if not isinstance(name, str):
            continue
        marks = {flag.decode("ascii", "replace").lower() for flag in flags}
        if marks & {"\\noselect", "\\nonexistent"} or name.upper() == "INBOX":
            continue
        uses = [use for use in ("all", "archive", "junk", "trash", "sent", "drafts") if f"\\{use}" in marks]
        said += [Folder(name=name, use=use) for use in uses]
        if uses:
            continue
        last = name.rpartition(delimiter.decode("ascii", "replace"))[2] if delimiter else name
        by_name += [Folder(name=name, use=use) for use, names in _USUAL.items() if fold(last) in names]
        others.append(Folder(name=name, use="other"))
    known = {folder.use for folder in said}
    by_name = [folder for folder in by_name if folder.use not in known]
    named = {folder.name for folder in by_name}
    return [*said, *by_name, *(folder for folder in others if folder.name not in named)]


def _epoch(instant: object) -> int:
    if not isinstance(instant, datetime):
        return 0
    try:
        return max(int(instant.timestamp()), 0)
    except (OverflowError, ValueError, OSError):
        return 0
