"""A mail server on loopback that misbehaves in one named way, and remembers what it saw and took."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import socket
import ssl
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import trustme

from tests.support.listening import Listening

USER, PASSWORD = "alice@jobseeker.example", 'pa ss"wörd\\1'


class Hangup(Exception):
    """The server ends this connection."""


@dataclass(frozen=True)
class Certificates:
    """A certificate authority of the tests, and the certificates that it (or another one) issued."""

    authority: trustme.CA
    by_name: dict[str, trustme.LeafCert]

    def server_context(self, name: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.by_name[name].configure_cert(context)
        return context

    def client_context(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        self.authority.configure_trust(context)
        return context

    def write_authority(self, path: Path) -> Path:
        self.authority.cert_pem.write_to_path(str(path))
        return path


@cache
def certificates() -> Certificates:
    authority, stranger = trustme.CA(), trustme.CA()
    past = dt.datetime.now(dt.UTC) - dt.timedelta(days=2)
    return Certificates(
        authority,
        {
            "good": authority.issue_cert("localhost", "127.0.0.1"),
            "wrong_name": authority.issue_cert("mail.somewhere-else.example"),
            "expired": authority.issue_cert(
                "localhost", "127.0.0.1", not_before=past - dt.timedelta(days=30), not_after=past
            ),
            "stranger": stranger.issue_cert("localhost", "127.0.0.1"),
        },
    )


Act = Callable[["Session"], None]


def say(*lines: bytes) -> Act:
    """Sends these lines as they are."""
    return lambda session: session.send(b"".join(lines))


def say_and_hang_up(*lines: bytes) -> Act:
    def act(session: Session) -> None:
        session.send(b"".join(lines))
        raise Hangup

    return act


def hang_up(session: Session) -> None:
    raise Hangup


def reset(session: Session) -> None:
    """Not a farewell but a RST."""
    session.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Hangup


def be_silent(session: Session) -> None:
    session.server.closing.wait(20)
    raise Hangup


def say_and_be_silent(*lines: bytes) -> Act:
    def act(session: Session) -> None:
        session.send(b"".join(lines))
        be_silent(session)

    return act


def drip(octets: bytes, pause: float = 0.05) -> Act:
    """One byte at a time, for ever again from the start if it ends in no line end."""

    def act(session: Session) -> None:
        while not session.server.closing.is_set():
            for at in range(len(octets)):
                session.send(octets[at : at + 1])
                time.sleep(pause)
            if octets.endswith(b"\n"):
                return

    return act


def endless(line: bytes) -> Act:
    def act(session: Session) -> None:
        while not session.server.closing.is_set():
            session.send(line * 100)
            time.sleep(0.001)

    return act


def half_close(session: Session) -> None:
    """No word more from here, yet the other direction stays open."""
    session.sock.shutdown(socket.SHUT_WR)
    session.server.closing.wait(5)
    raise Hangup


def in_pieces(octets: bytes) -> Act:
    def act(session: Session) -> None:
        for at in range(0, len(octets), 3):
            session.send(octets[at : at + 3])
            time.sleep(0.01)

    return act


@dataclass(frozen=True)
class Fault:
    """How a server misbehaves: what it does at a stage in place of what it should.

    Stages: banner, ehlo, starttls, auth, mail, rcpt, data, text (after 354, before the text is read), dot, quit.
    """

    acts: dict[str, Act] = field(default_factory=dict)
    security: str = "plain"
    certificate: str = "good"
    abilities: tuple[str, ...] = ("AUTH PLAIN LOGIN", "SIZE 1000000", "8BITMIME")


def as_xoauth2(token: str) -> bytes:
    return f"user={USER}\x01auth=Bearer {token}\x01\x01".encode()


@dataclass
class Session:
    """One connection to the faulty server."""

    server: FaultyServer
    sock: socket.socket
    buffer: bytes = b""
    encrypted: bool = False

    def send(self, octets: bytes) -> None:
        self.sock.sendall(octets)

    def line(self) -> bytes:
        while b"\n" not in self.buffer:
            got = self.sock.recv(65536)
            if not got:
                raise Hangup
            self.buffer += got
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line.rstrip(b"\r")

    def stage(self, name: str, usual: Act) -> None:
        self.server.fault.acts.get(name, usual)(self)

    def run(self) -> None:
        fault = self.server.fault
        if fault.security == "tls":
            self._encrypt()
        self.stage("banner", say(b"220 mail.example ESMTP\r\n"))
        while True:
            line = self.line()
            self.server.commands.append(line)
            verb = line.split(b" ")[0].split(b":")[0].upper()
            match verb:
                case b"EHLO":
                    self.stage("ehlo", say(self._abilities()))
                case b"STARTTLS":
                    self.stage("starttls", say(b"220 go ahead\r\n"))
                    self._encrypt()
                case b"AUTH":
                    self._auth(line)
                case b"MAIL":
                    self.stage("mail", say(b"250 2.1.0 sender fine\r\n"))
                case b"RCPT":
                    self.stage("rcpt", say(b"250 2.1.5 recipient fine\r\n"))
                case b"DATA":
                    self._data()
                case b"QUIT":
                    self.stage("quit", say_and_hang_up(b"221 bye\r\n"))
                case _:
                    self.send(b"502 what?\r\n")

    def _abilities(self) -> bytes:
        words = ["mail.example greets you", *self.server.fault.abilities]
        if self.server.fault.security == "starttls" and not self.encrypted and "no_starttls" not in words:
            words.append("STARTTLS")
        words = [word for word in words if word != "no_starttls"]
        lines = [f"250-{word}\r\n" for word in words[:-1]] + [f"250 {words[-1]}\r\n"]
        return "".join(lines).encode()

    def _encrypt(self) -> None:
        context = certificates().server_context(self.server.fault.certificate)
        try:
            self.sock = context.wrap_socket(self.sock, server_side=True)
        except OSError:
            raise Hangup from None
        self.encrypted = True

    def _auth(self, line: bytes) -> None:
        if "auth" in self.server.fault.acts:
            self.server.fault.acts["auth"](self)
            return
        parts = line.split(b" ")
        if parts[1].upper() == b"XOAUTH2":
            good = base64.b64decode(parts[2]) in [as_xoauth2(token) for token in self.server.tokens]
            self.server.signed_in += good
            if not good:
                self.send(b"334 " + base64.b64encode(b'{"status":"400","schemes":"Bearer"}') + b"\r\n")
                assert self.line() == b""
            self.send(b"235 2.7.0 welcome\r\n" if good else b"535 5.7.8 that token is no good\r\n")
            return
        if parts[1].upper() == b"PLAIN":
            _, user, password = base64.b64decode(parts[2]).split(b"\0")
        else:
            self.send(b"334 VXNlcm5hbWU6\r\n")
            user = base64.b64decode(self.line())
            self.send(b"334 UGFzc3dvcmQ6\r\n")
            password = base64.b64decode(self.line())
        good = (user.decode(), password.decode()) == (USER, PASSWORD)
        self.server.signed_in += good
        self.send(b"235 2.7.0 welcome\r\n" if good else b"535 5.7.8 who are you\r\n")

    def _data(self) -> None:
        if "data" in self.server.fault.acts:
            self.server.fault.acts["data"](self)
            return
        self.send(b"354 go on\r\n")
        if "text" in self.server.fault.acts:
            self.server.fault.acts["text"](self)
        lines: list[bytes] = []
        while (line := self.line()) != b".":
            lines.append(line[1:] if line.startswith(b"..") else line)
        self.server.dots += 1
        self.server.texts.append(b"\r\n".join(lines) + b"\r\n")
        self.stage("dot", say(b"250 2.0.0 queued as 4711\r\n"))


class FaultyServer(Listening):
    """`with FaultyServer("drop_after_dot") as server:`. Knows its port, every command, text and final dot it got."""

    session_class: type[Session] = Session

    def __init__(self, fault: str | Fault = "none") -> None:
        self.fault = FAULTS[fault] if isinstance(fault, str) else fault
        self.commands: list[bytes] = []
        self.texts: list[bytes] = []
        self.dots = 0
        self.signed_in = 0
        self.tokens: list[str] = []
        """Access tokens that are good (XOAUTH2)."""
        self.connections = 0

    def serve(self, sock: socket.socket) -> None:
        session = self.session_class(self, sock)
        try:
            session.run()
        except (Hangup, OSError, ValueError):
            pass
        finally:
            with contextlib.suppress(OSError):
                session.sock.close()


_EHLO_ENDLESS = b"250-and another thing\r\n"

FAULTS: dict[str, Fault] = {
    # behaves, in ways that not every client bears
    "none": Fault(),
    "none_tls": Fault(security="tls"),
    "none_starttls": Fault(security="starttls"),
    "reply_in_pieces": Fault(
        {"rcpt": in_pieces(b"250-first\r\n250 2.1.5 second\r\n"), "dot": in_pieces(b"250 ok\r\n")}
    ),
    "bare_line_feeds": Fault({"mail": say(b"250 ok\n"), "rcpt": say(b"250 ok\n")}),
    "login_only": Fault(abilities=("AUTH LOGIN",)),
    "auth_with_equals_sign": Fault(abilities=("AUTH=LOGIN PLAIN",)),
    "no_answer_to_quit": Fault({"quit": be_silent}),
    "reset_after_250": Fault({"quit": reset}),
    "user_not_local": Fault({"rcpt": say(b"251 will forward\r\n")}),
    # the door
    "silent": Fault({"banner": be_silent}),
    "hang_up_at_once": Fault({"banner": hang_up}),
    "reset_at_once": Fault({"banner": reset}),
    "web_server": Fault({"banner": say_and_hang_up(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")}),
    "banner_554": Fault({"banner": say_and_hang_up(b"554 5.7.1 your address is on a list\r\n")}),
    "banner_421": Fault({"banner": say_and_hang_up(b"421 4.3.2 too busy\r\n")}),
    "banner_endless": Fault({"banner": endless(b"220-welcome to the longest banner of all\r\n")}),
    "banner_without_line_end": Fault({"banner": endless(b"2")}),
    "banner_one_byte_at_a_time": Fault({"banner": drip(b"220-still here")}),
    "banner_and_more": Fault({"banner": say(b"220 hello\r\n250 and now something else\r\n")}),
    "code_of_two_digits": Fault({"banner": say(b"22 hello\r\n")}),
    "ehlo_endless": Fault({"ehlo": endless(_EHLO_ENDLESS)}),
    "ehlo_500": Fault({"ehlo": say(b"500 what is EHLO\r\n")}),
    "hang_up_after_ehlo": Fault({"ehlo": hang_up}),
    # encryption
    "starttls_stripped": Fault(security="starttls", abilities=("AUTH PLAIN LOGIN", "no_starttls")),
    "starttls_refused": Fault({"starttls": say(b"502 not today\r\n")}, security="starttls"),
    "starttls_454": Fault({"starttls": say(b"454 4.7.0 no entropy\r\n")}, security="starttls"),
    "starttls_injected": Fault(
        {"starttls": say(b"220 go ahead\r\n250-smuggled\r\n250 AUTH PLAIN\r\n")}, security="starttls"
    ),
    "starttls_plain_after": Fault(
        {"starttls": say_and_hang_up(b"220 go ahead\r\n250 what encryption?\r\n")}, security="starttls"
    ),
    "starttls_silent_after": Fault({"starttls": say_and_be_silent(b"220 go\r\n")}, security="starttls"),
    "no_tls_at_tls_port": Fault(),
    "expired": Fault(security="tls", certificate="expired"),
    "expired_starttls": Fault(security="starttls", certificate="expired"),
    "wrong_name": Fault(security="tls", certificate="wrong_name"),
    "stranger": Fault(security="tls", certificate="stranger"),
    # signing in
    "no_auth": Fault(abilities=("SIZE 1000000",)),
    "by_token": Fault(security="tls", abilities=("AUTH PLAIN XOAUTH2",)),
    "oauth_only": Fault(abilities=("AUTH XOAUTH2 OAUTHBEARER",)),
    "auth_535": Fault({"auth": say(b"535 5.7.8 Application-specific password required\r\n")}),
    "auth_534": Fault({"auth": say(b"534 5.7.9 use your browser\r\n")}),
    "auth_454": Fault({"auth": say(b"454 4.7.0 try again later\r\n")}),
    "auth_hang_up": Fault({"auth": hang_up}),
    "auth_tells_the_password": Fault(
        {
            "auth": say(
                *(b"535 wrong password: ", PASSWORD.encode(), b" ", base64.b64encode(PASSWORD.encode()), b" "),
                *(base64.b64encode(f"\0{USER}\0{PASSWORD}".encode()), b"\r\n"),
            )
        }
    ),
    "auth_hang_up_after_starttls": Fault({"auth": hang_up}, security="starttls"),
    # the letter
    "sender_550": Fault({"mail": say(b"550 5.7.1 not your address\r\n")}),
    "sender_451": Fault({"mail": say(b"451 4.3.0 later\r\n")}),
    "sender_530": Fault({"mail": say(b"530 5.7.0 sign in first\r\n")}),
    "recipient_550": Fault({"rcpt": say(b"550 5.1.1 no such user here\r\n")}),
    "recipient_450": Fault({"rcpt": say(b"450 4.2.0 greylisted\r\n")}),
    "size_too_small": Fault(abilities=("AUTH PLAIN", "SIZE 100")),
    "data_554": Fault({"data": say(b"554 5.5.1 no valid recipients\r\n")}),
    "data_451": Fault({"data": say(b"451 later\r\n")}),
    "data_250": Fault({"data": say(b"250 taken already\r\n")}),
    "early_250": Fault({"text": say(b"250 2.0.0 queued before you said it\r\n")}),
    "garbage_while_sending": Fault({"text": say(b"\x00\x01 pipelined garbage\r\n")}),
    "hang_up_in_text": Fault({"text": hang_up}),
    "reset_in_text": Fault({"text": reset}),
    "too_large_in_text": Fault({"text": say_and_hang_up(b"552 5.3.4 too large\r\n")}),
    # after the final dot
    "dot_554": Fault({"dot": say(b"554 5.7.1 looks like spam\r\n")}),
    "dot_451": Fault({"dot": say(b"451 4.7.1 greylisted, again later\r\n")}),
    "dot_421": Fault({"dot": say_and_hang_up(b"421 4.3.2 shutting down\r\n")}),
    "drop_after_dot": Fault({"dot": hang_up}),
    "reset_after_dot": Fault({"dot": reset}),
    "silent_after_dot": Fault({"dot": be_silent}),
    "garbage_after_dot": Fault({"dot": say_and_hang_up(b"\xff\xfe what a nice letter\r\n")}),
    "half_a_250": Fault({"dot": say_and_hang_up(b"250 2.0.0 que")}),
    "two_codes_in_one_reply": Fault({"dot": say_and_hang_up(b"250-fine\r\n554 not fine\r\n")}),
    "354_after_dot": Fault({"dot": say(b"354 more please\r\n")}),
    "half_closed_after_dot": Fault({"dot": half_close}),
    "drip_after_dot": Fault({"dot": drip(b"250-on and on")}),
    "endless_after_dot": Fault({"dot": endless(b"250-and one more\r\n")}),
}
"""Every way to behave, by name."""
