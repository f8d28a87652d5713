"""A mailbox on loopback that can be read by IMAP, and misbehaves in one named way if told to.

It knows just enough of IMAP for a reader, keeps every command, and refuses whatever would change a mail; a copy of a
letter may be put into `may_be_added_to`.
"""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import partial

from tests.support.mail_servers import (
    PASSWORD,
    USER,
    Act,
    Fault,
    FaultyServer,
    Hangup,
    Session,
    as_xoauth2,
    be_silent,
    drip,
    endless,
    hang_up,
    reset,
    say,
    say_and_be_silent,
    say_and_hang_up,
)


@dataclass
class Mail:
    """One mail as it lies there. `at` in epoch seconds."""

    octets: bytes
    at: int
    uid: int = 0


@dataclass
class Box:
    flags: str = "\\HasNoChildren"
    validity: int = 7
    mails: list[Mail] = field(default_factory=list)

    def put(self, octets: bytes, at: int) -> Mail:
        mail = Mail(octets, at, (self.mails[-1].uid if self.mails else 0) + 1)
        self.mails.append(mail)
        return mail


def a_mail(
    sender: str = "Joel Katz <joel@northwind.example>",
    subject: str = "Re: Thank you",
    *,
    to: str = USER,
    at: int = 0,
    body: str = "Hello",
    message_id: str = "",
    **fields: str,
) -> bytes:
    """The octets of a mail; further fields by their names, with _ for -."""
    head = [
        f"From: {sender}",
        f"To: {to}",
        f"Subject: {subject}",
        f"Date: {format_datetime(datetime.fromtimestamp(at, UTC))}",
    ]
    if message_id:
        head.append(f"Message-ID: {message_id}")
    head += [f"{name.replace('_', '-')}: {value}" for name, value in fields.items()]
    return ("\r\n".join(head) + "\r\n\r\n" + body + "\r\n").encode()


class ImapSession(Session):
    """One connection of a reader."""

    server: Mailbox
    box: Box | None = None
    as_usual: Callable[[], None]
    """What a server that behaves does with the last command."""

    def run(self) -> None:
        if self.server.fault.security == "tls":
            self._encrypt()
        self.stage("banner", say(b"* OK [CAPABILITY IMAP4rev1] here\r\n"))
        while True:
            line = self.line()
            self.server.commands.append(line)
            tag, _, rest = line.partition(b" ")
            self.tag = tag
            words = rest.decode("utf-8", "replace").split(" ")
            verb = words[0].upper()
            if verb == "UID":
                verb = words[1].upper()
                words = words[1:]
            act = getattr(self, f"_{verb.lower()}", None)
            if act is None:
                self.send(tag + b" BAD what?\r\n")
                continue
            self.as_usual = partial(act, words)
            self.stage(verb.lower(), lambda _: self.as_usual())

    def done(self, text: str = "done") -> None:
        self.send(self.tag + f" OK {text}\r\n".encode())

    def _capability(self, _: list[str]) -> None:
        words = list(self.server.fault.abilities) or ["AUTH=PLAIN"]
        if self.server.fault.security == "starttls" and not self.encrypted and "no_starttls" not in words:
            words = ["STARTTLS", "LOGINDISABLED"]
        words = [word for word in words if word != "no_starttls"]
        self.send(f"* CAPABILITY IMAP4rev1 {' '.join(words)}\r\n".encode())
        self.done()

    def _starttls(self, _: list[str]) -> None:
        self.done("go ahead")
        self._encrypt()

    def _authenticate(self, words: list[str]) -> None:
        self.send(b"+ \r\n")
        if words[1].upper() == "XOAUTH2":
            good = base64.b64decode(self.line()) in [as_xoauth2(token) for token in self.server.tokens]
            self.server.signed_in += good
            if not good:
                self.send(b"+ " + base64.b64encode(b'{"status":"400"}') + b"\r\n")
                assert self.line() == b""
            self.send(self.tag + (b" OK done\r\n" if good else b" NO [AUTHENTICATIONFAILED] no good\r\n"))
            return
        _, user, password = base64.b64decode(self.line()).split(b"\0")
        self._sign_in(user.decode(), password.decode())

    def _login(self, words: list[str]) -> None:
        found = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', " ".join(words[1:]))
        user, password = (re.sub(r"\\(.)", r"\1", one) or other for one, other in found)
        self._sign_in(user, password)

    def _sign_in(self, user: str, password: str) -> None:
        good = (user, password) == (USER, PASSWORD)
        self.server.signed_in += good
        if good:
            self.done()
        else:
            self.send(self.tag + b" NO [AUTHENTICATIONFAILED] who are you\r\n")

    def _id(self, _: list[str]) -> None:
        self.send(b"* ID NIL\r\n")
        self.done()

    def _namespace(self, _: list[str]) -> None:
        self.send(b'* NAMESPACE (("" "/")) (("Other Users/" "/")) (("Shared/" "/"))\r\n')
        self.done()

    def _list(self, _: list[str]) -> None:
        for name, box in self.server.boxes.items():
            self.send(f'* LIST ({box.flags}) "/" "{name}"\r\n'.encode())
        self.done()

    def _examine(self, words: list[str]) -> None:
        name = " ".join(words[1:]).strip('"')
        self.box = self.server.boxes.get(name)
        if self.box is None:
            self.send(self.tag + b" NO [NONEXISTENT] no such folder\r\n")
            return
        self.send(f"* {len(self.box.mails)} EXISTS\r\n* OK [UIDVALIDITY {self.box.validity}] here\r\n".encode())
        coming = self.box.mails[-1].uid + 1 if self.box.mails else 1
        self.send(f"* OK [UIDNEXT {coming}] next\r\n".encode())
        self.done("[READ-ONLY] examined")

    def _search(self, words: list[str]) -> None:
        assert self.box is not None
        day = datetime.strptime(words[words.index("SINCE") + 1], "%d-%b-%Y").replace(tzinfo=UTC).timestamp()
        first = int(words[words.index("UID") + 1].partition(":")[0]) if "UID" in words else 1
        mails = [mail for mail in self.box.mails if mail.at >= day]
        found = [mail.uid for mail in mails if mail.uid >= first]
        if not found and mails and "UID" in words:
            found = [mails[-1].uid]  # "n:*" has the last one in it
        self.send(f"* SEARCH {' '.join(map(str, found))}\r\n".encode())
        self.done()

    def _fetch(self, words: list[str]) -> None:
        assert self.box is not None
        wanted = set()
        for part in words[1].split(","):
            first, _, last = part.partition(":")
            wanted |= set(range(int(first), int(last or first) + 1))
        asked = " ".join(words[2:])
        assert "PEEK" in asked, "a reader that marks mail as read"
        for place, mail in enumerate(self.box.mails, 1):
            if mail.uid in wanted:
                self._send_mail(place, mail, asked)
        self.done()

    def _send_mail(self, place: int, mail: Mail, asked: str) -> None:
        if "HEADER.FIELDS" in asked:
            names = re.search(r"HEADER\.FIELDS \(([^)]*)\)", asked)
            assert names is not None
            octets = _fields(mail.octets, {name.lower() for name in names[1].split()})
            key = f"BODY[HEADER.FIELDS ({names[1]})]<0>"
            self.server.heads += 1
        else:
            size = re.search(r"<0\.(\d+)>", asked)
            assert size is not None, "a reader that takes a mail of any size"
            octets = mail.octets[: int(size[1])]
            key = "BODY[]<0>"
            self.server.bodies.append(mail.uid)
        at = time.strftime("%d-%b-%Y %H:%M:%S +0000", time.gmtime(mail.at))
        told = f'* {place} FETCH (UID {mail.uid} INTERNALDATE "{at}" {key} {{{len(octets)}}}\r\n'
        self.send(told.encode() + octets + b")\r\n")

    def _append(self, words: list[str]) -> None:
        """The one change that is ever allowed: a copy of a letter of the user's own, in the folder of sent mail."""
        told = re.fullmatch(r'APPEND "?([^"]+)"? \(([^)]*)\) "([^"]+)" \{(\d+)\}', " ".join(words))
        assert told is not None and told[1] in self.server.may_be_added_to, "a reader that changes the mailbox"
        self.stage("append_asked", say(b"+ go ahead\r\n"))
        octets = self.octets(int(told[4]))
        self.line()
        self.stage("append_read", lambda _: None)
        at = datetime.strptime(told[3].strip(), "%d-%b-%Y %H:%M:%S %z").timestamp()
        self.server.boxes[told[1]].put(octets, int(at))
        self.server.added.append((told[1], told[2]))
        self.stage("append_stored", lambda _: self.done("[APPENDUID 7 1] stored"))

    def octets(self, size: int) -> bytes:
        while len(self.buffer) < size:
            got = self.sock.recv(65536)
            if not got:
                raise Hangup
            self.buffer += got
        octets, self.buffer = self.buffer[:size], self.buffer[size:]
        return octets

    def _logout(self, _: list[str]) -> None:
        self.send(b"* BYE\r\n")
        self.done()
        raise Hangup


def _fields(octets: bytes, names: set[str]) -> bytes:
    head = octets.partition(b"\r\n\r\n")[0] + b"\r\n"
    found = re.findall(rb"^[^\s:]+:.*\r\n(?:[ \t].*\r\n)*", head, re.MULTILINE)
    return b"".join(one for one in found if one.partition(b":")[0].decode("latin-1").lower() in names) + b"\r\n"


class Mailbox(FaultyServer):
    """`with Mailbox("one_byte_a_second") as house:`. `boxes` by name; INBOX is there at first."""

    session_class = ImapSession

    def __init__(self, fault: str | Fault = "none") -> None:
        super().__init__(IMAP_FAULTS[fault] if isinstance(fault, str) else fault)
        self.boxes: dict[str, Box] = {"INBOX": Box()}
        self.heads = 0
        self.bodies: list[int] = []
        self.may_be_added_to: set[str] = set()
        """Folders in which a copy may be put; nothing else is ever changed here."""
        self.added: list[tuple[str, str]] = []
        """Folder and flags of each copy that was put there."""


def tagged(text: bytes) -> Act:
    """Answers the command with its tag and this."""
    return lambda session: session.send(session.tag + b" " + text)  # type: ignore[attr-defined]


def _refused(session: Session, text: bytes) -> None:
    session.send(session.tag + b" " + text)  # type: ignore[attr-defined]
    raise Hangup


def _injected(session: Session) -> None:
    session.send(session.tag + b" OK go ahead\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n")  # type: ignore[attr-defined]
    session._encrypt()


def _fault(security: str = "plain", certificate: str = "good", abilities: tuple[str, ...] = (), **acts: Act) -> Fault:
    return Fault(acts, security, certificate, abilities)


IMAP_FAULTS: dict[str, Fault] = {
    "none": _fault(),
    "none_tls": _fault("tls"),
    "none_starttls": _fault("starttls"),
    "by_token": _fault("tls", abilities=("AUTH=XOAUTH2", "AUTH=PLAIN")),
    "login_only": _fault(abilities=("XOAUTH2",)),
    # the door
    "silent": _fault(banner=be_silent),
    "hang_up_at_once": _fault(banner=hang_up),
    "reset_at_once": _fault(banner=reset),
    "web_server": _fault(banner=say_and_hang_up(b"HTTP/1.1 400 Bad Request\r\n\r\n")),
    "mail_server_for_sending": _fault(banner=say_and_be_silent(b"220 mail.example ESMTP\r\n")),
    "bye": _fault(banner=say_and_hang_up(b"* BYE too many connections\r\n")),
    "preauth": _fault("starttls", banner=say(b"* PREAUTH welcome back\r\n")),
    "endless_banner": _fault(banner=endless(b"x" * 80)),
    "endless_greetings": _fault(banner=endless(b"* OK hello\r\n")),
    "one_byte_a_second": _fault(banner=drip(b"* OK " + b"hello " * 20, 0.1)),
    "garbage": _fault(banner=say_and_hang_up(bytes(range(256)) * 20)),
    # encryption
    "no_starttls": _fault("starttls", abilities=("AUTH=PLAIN", "no_starttls")),
    "starttls_refused": _fault("starttls", starttls=tagged(b"NO not today\r\n")),
    "starttls_bad": _fault("starttls", starttls=tagged(b"BAD what?\r\n")),
    "starttls_injected": _fault("starttls", starttls=_injected),
    "starttls_then_plain_text": _fault("starttls", starttls=lambda s: s.send(s.tag + b" OK\r\n* OK still here\r\n")),  # type: ignore[attr-defined]
    "wrong_name": _fault("tls", "wrong_name"),
    "expired": _fault("tls", "expired"),
    "stranger": _fault("tls", "stranger"),
    "starttls_expired": _fault("starttls", "expired"),
    # the sign-in
    "no_way_in": _fault(abilities=("LOGINDISABLED",)),
    "auth_unavailable": _fault(authenticate=tagged(b"NO [UNAVAILABLE] try again later\r\n")),
    "auth_echoes": _fault(
        authenticate=lambda s: s.send(s.tag + b" NO cannot use " + PASSWORD.encode() + b"\r\n")  # type: ignore[attr-defined]
    ),
    "login_echoes": _fault(
        abilities=("XOAUTH2",), login=lambda s: s.send(s.tag + b" NO cannot use " + PASSWORD.encode() + b"\r\n")
    ),
    "examine_echoes": _fault(examine=lambda s: s.send(s.tag + b" NO cannot use " + PASSWORD.encode() + b"\r\n")),
    "auth_silent": _fault(authenticate=say_and_be_silent(b"+ \r\n")),
    # reading
    "list_no": _fault(list=tagged(b"NO nothing to see\r\n")),
    "list_garbage": _fault(list=say_and_be_silent(b'* LIST (((((\r\nA1 "\r\n')),
    "examine_no": _fault(examine=tagged(b"NO [NOPERM] not for you\r\n")),
    "examine_bad": _fault(examine=tagged(b"BAD command\r\n")),
    "search_no": _fault(search=tagged(b"NO cannot search\r\n")),
    "search_words": _fault(search=lambda s: s.send(b"* SEARCH one two\r\n" + s.tag + b" OK\r\n")),  # type: ignore[attr-defined]
    "search_endless": _fault(search=endless(b"1 2 3 4 5 6 7 8 ")),
    "fetch_drops": _fault(fetch=say_and_hang_up(b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)]<0> {400}\r\nFrom: x")),
    "fetch_huge_literal": _fault(fetch=say_and_be_silent(b"* 1 FETCH (UID 1 BODY[] {99999999999}\r\n")),
    "fetch_number_without_end": _fault(fetch=say_and_be_silent(b"* 1 FETCH (UID 1 BODY[] {" + b"9" * 5000 + b"}\r\n")),
    "fetch_endless_literals": _fault(fetch=endless(b"* 1 FETCH (UID 1 X {100}\r\n" + b"y" * 100 + b")\r\n")),
    "fetch_one_byte_a_second": _fault(fetch=drip(b"* 1 FETCH (UID 1 FLAGS ())" * 9, 0.1)),
    "fetch_deeply_nested": _fault(fetch=lambda s: s.send(b"* 1 FETCH " + b"(" * 20000 + b"\r\n" + s.tag + b" OK\r\n")),  # type: ignore[attr-defined]
    "fetch_garbage": _fault(fetch=lambda s: s.send(b"* 1 FETCH \xff\xfe)(\r\n" + s.tag + b" OK\r\n")),  # type: ignore[attr-defined]
    "fetch_foreign_tag": _fault(fetch=say_and_be_silent(b"ZZZZ9 OK done\r\n")),
    "fetch_bye": _fault(fetch=say_and_hang_up(b"* BYE shutting down\r\n")),
    "fetch_silent": _fault(fetch=be_silent),
}

APPEND_FAULTS: dict[str, Fault] = {
    "append_no": _fault(append=tagged(b"NO [OVERQUOTA] the mailbox is full\r\n")),
    "append_trycreate": _fault(append=tagged(b"NO [TRYCREATE] no such folder\r\n")),
    "append_bad": _fault(append=tagged(b"BAD what?\r\n")),
    "append_silent": _fault(append_asked=be_silent),
    "append_hang_up": _fault(append=hang_up),
    "append_hang_up_in_the_text": _fault(append_asked=say_and_hang_up(b"+ go ahead\r\n")),
    "append_reset_in_the_text": _fault(append_read=reset),
    "append_endless_continuation": _fault(append_asked=endless(b"+ go on\r\n")),
    "append_one_byte_a_second": _fault(append_asked=drip(b"+ go " + b"on " * 40, 0.1)),
    "append_echoes": _fault(append=lambda s: s.send(s.tag + b" NO cannot use " + PASSWORD.encode() + b"\r\n")),  # type: ignore[attr-defined]
    "append_no_after_the_text": _fault(append_read=lambda s: _refused(s, b"NO [LIMIT] too large\r\n")),
    # it lies there, and nobody is told so
    "append_stored_hang_up": _fault(append_stored=hang_up),
    "append_stored_reset": _fault(append_stored=reset),
    "append_stored_silent": _fault(append_stored=be_silent),
    "append_stored_bye": _fault(append_stored=say_and_hang_up(b"* BYE shutting down\r\n")),
    "append_stored_garbage": _fault(append_stored=say_and_hang_up(b"\xff\xfe what?\r\n")),
    "append_stored_half_an_ok": _fault(append_stored=say_and_hang_up(b"A9 O")),
}
"""Ways to misbehave where a copy is put into the folder of sent mail."""
