"""Signing in to an inbox, with an end to it in every case and a bound to all that a server may say.

IMAPClient and the standard library below it do the talking; here is the line that they talk over. By themselves they
would wait for ever for a server that sends one byte a second, take in a literal of any size, and believe what was
smuggled in behind the answer to STARTTLS.
"""

from __future__ import annotations

import ast
import imaplib
import logging
import re
import ssl
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import imapclient  # pyright: ignore[reportMissingTypeStubs]

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.mail.addresses import is_loopback
from postview_desktop.mail.conversation import Deadline, connect
from postview_desktop.mail.errors import LineClosed, NoReply, Stop, clean_answer, outcome_of, refusal, told_to_sign_in
from postview_desktop.mail.trust import tls_context
from postview_desktop.mail.why_refused import why_refused, why_unsupported
from postview_desktop.mail.xoauth2 import xoauth2

__all__ = ["InServer", "Limits", "Talk", "signed_in"]

T = TypeVar("T")

# It logs octets of the server's as they come, and a server may say again what it was told.
logging.getLogger("imapclient").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class InServer:
    """Where mail comes in. `security` is "tls", "starttls" or "plain" (this computer only).

    With `token` what is given as the password is an access token (OAuth 2.0).
    """

    host: str
    port: int
    security: str
    user: str
    token: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds: `each` bounds one wait, `total` the whole look. Octets: of one `line`, of one `literal`, of `all`.

    `heads` is how many headers one look reads; what is more waits for the next.
    """

    each: float = 20
    total: float = 120
    line: int = 2 * 1024 * 1024
    literal: int = 512 * 1024
    all: int = 48 * 1024 * 1024
    heads: int = 5000


class TooMuch(Exception):
    """The server sends more than anybody can want."""


class Talk:
    """A signed-in client. `ask` turns whatever the client raises into what went wrong with the server."""

    def __init__(self, client: imapclient.IMAPClient, limits: Limits) -> None:
        self.client: Any = client
        self.limits = limits
        self._began = time.monotonic()

    @property
    def late(self) -> bool:
        """Whether half of the time for a look is used up: better to end well now, and go on with the next look."""
        return time.monotonic() - self._began > self.limits.total / 2

    def ask(self, call: Callable[..., T], *given: Any, **options: Any) -> T:
        """Raises Stop, or what a socket raises."""
        try:
            return call(*given, **options)
        except imaplib.IMAP4.abort as error:
            if isinstance(error.__context__, OSError):
                raise error.__context__ from None  # the line, and not what was said over it
            raise Stop(Result.NOT_REACHED, Problem.NOT_IMAP, _words(error)) from error
        except imaplib.IMAP4.error as error:
            raise Stop(Result.REJECTED, Problem.INBOX_REFUSED, _words(error)) from error
        except TooMuch as error:
            raise Stop(Result.REJECTED, Problem.INBOX_REFUSED, str(error)) from error
        except (ssl.SSLError, OSError, NoReply):
            raise
        except (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError) as error:
            # What the client makes of an answer that follows no grammar.
            raise Stop(Result.NOT_REACHED, Problem.NOT_IMAP, type(error).__name__) from error


@contextmanager
def signed_in(
    server: InServer, password: str, *, limits: Limits | None = None, context: ssl.SSLContext | None = None
) -> Generator[Talk]:
    """Connected, encrypted and signed in; at the end the line is closed without waiting for a farewell.

    Raises PostviewError, also for what goes wrong inside the block: NO_SERVER, SERVER_SILENT, CONNECTION_LOST,
    NOT_IMAP, NO_TLS, PLAIN_TEXT_REFUSED, BAD_CERTIFICATE, SIGN_IN_REFUSED, SIGN_IN_UNSUPPORTED, INBOX_REFUSED.
    """
    limits = limits or Limits()
    client: _Client | None = None
    try:
        if server.security not in {"tls", "starttls"} and not is_loopback(server.host):
            raise Stop(Result.BLOCKED, Problem.PLAIN_TEXT_REFUSED)
        if any(character in server.user + password for character in "\r\n\x00"):
            raise Stop(Result.BLOCKED, Problem.CONTROL_CHARACTERS)
        line = _Line(server, limits, context)
        client = _open(line)
        talk = Talk(client, limits)
        if server.security == "starttls":
            _encrypt(talk, line)
        _authenticate(talk, server, password)
        yield talk
    except PostviewError:
        raise
    except Exception as error:  # outcome_of raises again what is a mistake of ours
        raise _refusal(error, server, password) from None
    finally:
        if client is not None:
            with suppress(OSError):
                client.shutdown()


@dataclass(frozen=True, slots=True)
class _Line:
    """What a connection is made with."""

    server: InServer
    limits: Limits
    context: ssl.SSLContext | None

    def encrypted(self, sock: Any, deadline: Deadline) -> ssl.SSLSocket:
        sock.settimeout(deadline.wait())
        return (self.context or tls_context()).wrap_socket(sock, server_hostname=self.server.host)


def _open(line: _Line) -> _Client:
    try:
        return _Client(line)
    except imaplib.IMAP4.abort as error:
        raise Stop(Result.NOT_REACHED, Problem.NOT_IMAP, _words(error)) from error
    except imaplib.IMAP4.error as error:
        raise Stop(Result.REJECTED, Problem.INBOX_REFUSED, _words(error)) from error
    except TooMuch as error:
        raise Stop(Result.NOT_REACHED, Problem.NOT_IMAP, str(error)) from error
    except (ssl.SSLError, OSError, NoReply, UnicodeError):
        raise
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise Stop(Result.NOT_REACHED, Problem.NOT_IMAP, type(error).__name__) from error


def _encrypt(talk: Talk, line: _Line) -> None:
    """STARTTLS, or nothing at all. What was said before is forgotten: anybody could have said it."""
    if not talk.ask(talk.client.has_capability, "STARTTLS"):
        raise Stop(Result.BLOCKED, Problem.NO_TLS)
    try:
        talk.client.starttls(ssl_context=line.context or tls_context())
    except imaplib.IMAP4.error as error:
        raise Stop(Result.BLOCKED, Problem.NO_TLS, _words(error)) from error


def _authenticate(talk: Talk, server: InServer, password: str) -> None:
    """AUTHENTICATE PLAIN, in UTF-8; LOGIN where that is all there is; XOAUTH2 with an access token."""
    client = talk.client
    plain = talk.ask(client.has_capability, "AUTH=PLAIN")
    by_token = talk.ask(client.has_capability, "AUTH=XOAUTH2")
    if server.token and not by_token:
        raise Stop(Result.BLOCKED, Problem.SIGN_IN_UNSUPPORTED)
    if not server.token and not plain and talk.ask(client.has_capability, "LOGINDISABLED"):
        raise Stop(Result.BLOCKED, why_unsupported("XOAUTH2" if by_token else ""))
    try:
        if server.token:
            # A second question is why it was refused; the no itself comes when that was heard.
            talk.ask(client._command_and_check, "authenticate", "XOAUTH2", _once(xoauth2(server.user, password)))
        elif plain:
            talk.ask(client.plain_login, server.user, password)
        else:
            talk.ask(client.login, _quoted(server.user), password)
        if server.host.endswith(_WANT_A_NAME) and talk.ask(client.has_capability, "ID"):
            talk.ask(client.id_, {"name": "PostView"})
    except Stop as stop:
        words = stop.outcome.answer
        if stop.outcome.problem is not Problem.INBOX_REFUSED or _NOT_NOW.search(words):
            raise
        raise Stop(Result.BLOCKED, why_refused(server.host, words, token=server.token), words) from stop


def _once(text: str) -> Callable[[bytes], bytes]:
    said = iter([text.encode("utf-8")])
    return lambda _question: next(said, b"")


def _quoted(user: str) -> str:
    """The standard library puts quotes around the password alone."""
    if re.fullmatch(r"[\w.@+=-]+", user, re.ASCII):
        return user
    return '"' + re.sub(r'(["\\])', r"\\\1", user) + '"'


_WANT_A_NAME = ("163.com", "126.com", "yeah.net", "qq.com")
"""Houses that open no folder to a program that has not said what it is."""

_NOT_NOW = re.compile(r"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]|too many|try again later", re.IGNORECASE)
"""What a no to the sign-in says when it is not about the password (RFC 5530)."""


def _refusal(error: Exception, server: InServer, password: str) -> PostviewError:
    outcome = outcome_of(error)
    problem = Problem.NOT_IMAP if outcome.problem is Problem.NOT_SMTP else outcome.problem
    answer = clean_answer(outcome.answer, told_to_sign_in(server.user, password))
    cleaned = Outcome(result=outcome.result, problem=problem, answer=answer)
    found = refusal(cleaned, host=server.host, address=server.user)
    if isinstance(error.__cause__, TooMuch) and "answer" in found.details:
        found.details["reason"] = found.details.pop("answer")  # our words, not the server's
    if problem is Problem.NOT_IMAP:
        # What a server says that speaks another language is nothing to be read.
        found.details.pop("answer", None)
    return found


def _words(error: Exception) -> str:
    """The server's words out of the client's, which wrap them in names of commands and marks of Python."""
    text = re.sub(r"^[\w ]+ (?:failed|command error): ?", "", str(error))
    written = re.findall(r"b'(?:[^'\\]|\\.)*'|b\"(?:[^\"\\]|\\.)*\"", text)
    if not written:
        return text
    try:
        return " ".join(cast(bytes, ast.literal_eval(one)).decode("utf-8", "replace") for one in written)
    except (ValueError, SyntaxError):
        return text


class _Connection(imaplib.IMAP4):
    """The standard library's client over a line with a deadline and bounds."""

    def __init__(self, line: _Line) -> None:
        self._line = line
        self._waiting = Deadline(line.limits.total, line.limits.each)
        self._held = bytearray()
        self._taken = 0
        super().__init__(line.server.host, line.server.port)
        if self.state == "AUTH":
            # Greeted as somebody who has signed in already: on the way to STARTTLS that is an attack.
            raise Stop(Result.BLOCKED, Problem.NO_TLS, "PREAUTH")

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:
        self.host, self.port = host, port
        self.sock: Any = connect(host, port, self._waiting)
        try:
            if self._line.server.security == "tls":
                self.sock = self._line.encrypted(self.sock, self._waiting)
        except BaseException:
            self.sock.close()
            raise

    def starttls(self, ssl_context: ssl.SSLContext | None = None) -> Any:
        typ, data = cast(Any, self)._simple_command("STARTTLS")
        if typ != "OK":
            return typ, data
        if self._held:
            # Words smuggled in behind the OK would be taken for encrypted ones.
            raise Stop(Result.BLOCKED, Problem.NO_TLS)
        self.untagged_responses: Any = {}
        self.sock = self._line.encrypted(self.sock, self._waiting)
        cast(Any, self)._get_capabilities()
        return typ, data

    def read(self, size: int) -> bytes:
        if size > self._line.limits.literal:
            raise TooMuch(f"a literal of {size} octets")
        while len(self._held) < size:
            self._fill()
        return self._cut(size)

    def readline(self) -> bytes:
        seen = 0
        while (end := self._held.find(b"\n", seen)) < 0:
            seen = len(self._held)
            if seen > self._line.limits.line:
                raise TooMuch("a line without an end")
            self._fill()
        return self._cut(end + 1)

    def send(self, data: Any) -> None:
        view = memoryview(bytes(data))
        while view:
            # In parts: a whole letter with documents may take longer than any single wait.
            self.sock.settimeout(self._waiting.wait())
            view = view[self.sock.send(view[: 64 * 1024]) :]

    def shutdown(self) -> None:
        self.sock.close()

    def _fill(self) -> None:
        self.sock.settimeout(self._waiting.wait())
        got = self.sock.recv(64 * 1024)
        if not got:
            raise LineClosed("hung up")
        self._taken += len(got)
        if self._taken > self._line.limits.all:
            raise TooMuch("more than anybody can want")
        self._held += got

    def _cut(self, size: int) -> bytes:
        cut = bytes(self._held[:size])
        del self._held[:size]
        return cut

    def _log(self, line: object) -> None:
        """The standard library keeps the last commands in memory, the password among them; nothing is kept here."""


class _Client(imapclient.IMAPClient):
    """IMAPClient over that line."""

    def __init__(self, line: _Line) -> None:
        self._over = line
        super().__init__(
            line.server.host, line.server.port, ssl=line.server.security == "tls", timeout=line.limits.each
        )
        self.normalise_times = False
        # IMAPClient would hand every line to the log.
        connection = cast(Any, self)._imap
        connection.debug = 0
        # Passwords go as they are in UTF-8, also where LOGIN is the only way.
        connection._encoding = "utf-8"

    def _create_IMAP4(self) -> Any:
        return _Connection(self._over)
