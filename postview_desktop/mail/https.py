"""One request over https, with an end to it in every case: for a domain's mail settings, and for OAuth 2.0.

The standard library's client waits anew for each byte and reads whatever comes. Here one deadline and one size hold for
the whole answer; the certificate is checked; nothing goes anywhere but to the one host.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from postview_desktop.mail.conversation import Deadline, connect
from postview_desktop.mail.errors import LineClosed, NoReply
from postview_desktop.mail.trust import tls_context

Connect = Callable[[str, int, Deadline], socket.socket]
_HEAD = 16 * 1024
"""Octets that the head of an answer may add to what is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Web:
    """How to get there. `each` and `total` are seconds for one wait and for a whole request; tests lead elsewhere."""

    context: ssl.SSLContext | None = None
    connect: Connect = connect
    each: float = 5
    total: float = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came: the status, `to` where it sends us on, and the body."""

    status: int
    to: str = ""
    body: bytes = b""


def ask(url: str, web: Web, *, largest: int, form: bytes | None = None, agent: str = "") -> Answer:
    """GET, or POST of a form. Redirects are not followed. `agent` is the name that some servers want of who asks.

    Raises NoReply for what is no https address, no answer or too large, OSError (ssl.SSLError, TimeoutError ...) and
    UnicodeError for what the line says.
    """
    parts = _https(url)
    host = (parts.hostname or "").encode("idna").decode("ascii")
    deadline = Deadline(web.total, web.each)
    sock = web.connect(host, parts.port or 443, deadline)
    try:
        sock.settimeout(deadline.wait())
        sock = (web.context or tls_context()).wrap_socket(sock, server_hostname=host)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        _send(sock, _request(path, parts.netloc.encode("idna").decode("ascii"), form, agent), deadline)
        return _read(_all(sock, largest + _HEAD, deadline), largest)
    finally:
        sock.close()


def _https(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise NoReply(str(error)) from None
    plain = url.isascii() and not any(character.isspace() or not character.isprintable() for character in url)
    if parts.scheme != "https" or not parts.hostname or parts.username is not None or port == 0 or not plain:
        raise NoReply("not an https address")
    return parts


def _request(path: str, host: str, form: bytes | None, agent: str) -> bytes:
    head: Mapping[str, str] = {"Host": host, "Accept": "*/*", "Accept-Encoding": "identity", "Connection": "close"}
    if agent:
        head = {**head, "User-Agent": agent}
    lines = [f"{'GET' if form is None else 'POST'} {path} HTTP/1.1", *(f"{name}: {head[name]}" for name in head)]
    if form is not None:
        lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(form)}"]
    return "\r\n".join([*lines, "", ""]).encode("ascii") + (form or b"")


def _send(sock: socket.socket, octets: bytes, deadline: Deadline) -> None:
    sock.settimeout(deadline.wait())
    sock.sendall(octets)


def _all(sock: socket.socket, largest: int, deadline: Deadline) -> bytes:
    """Everything up to the end of the line, or to the end that the answer itself tells of."""
    got = bytearray()
    while True:
        sock.settimeout(deadline.wait())
        more = sock.recv(16 * 1024)
        if not more:
            break
        got += more
        if len(got) > largest:
            raise NoReply("more than anybody can want")
        if _is_whole(bytes(got)):
            break
    if not got:
        raise LineClosed("hung up")
    return bytes(got)


def _is_whole(octets: bytes) -> bool:
    """Some keep the line open although they were asked to close it."""
    head, ended, body = octets.partition(b"\r\n\r\n")
    if not ended:
        return False
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length" and value.strip().isdigit():
            return len(body) >= int(value)
        if name.strip().lower() == b"transfer-encoding":
            return body.endswith(b"0\r\n\r\n")
    return False


class _Read:
    """A socket to the standard library's parser of answers: what was read already."""

    def __init__(self, octets: bytes) -> None:
        self._octets = octets

    def makefile(self, _mode: str) -> io.BytesIO:
        return io.BytesIO(self._octets)


def _read(octets: bytes, largest: int) -> Answer:
    answer = http.client.HTTPResponse(_Read(octets))  # type: ignore[arg-type]
    try:
        answer.begin()
        body = answer.read(largest + 1)
        to = answer.getheader("Location") or ""
    except (http.client.HTTPException, ValueError, OSError) as error:
        raise NoReply(type(error).__name__) from None
    if len(body) > largest:
        raise NoReply("more than anybody can want")
    if answer.length:
        raise LineClosed("cut off")
    return Answer(status=answer.status, to=to, body=body)
