"""One request to a calendar server, with an end to it in every case.

One deadline and one size hold for the whole answer, the certificate is checked, the password goes to the one host that
was asked for, and in plain text to this computer alone.
"""

from __future__ import annotations

import base64
import http.client
import io
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, quote, urlsplit

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.mail.addresses import is_loopback
from postview_desktop.mail.conversation import Deadline, connect
from postview_desktop.mail.errors import LineClosed, NoReply, clean_answer
from postview_desktop.mail.trust import tls_context

LARGEST = 4 * 1024 * 1024
"""Octets of an answer: a list of calendars, or the ETags of many events."""
_HEAD = 32 * 1024
_SAFE = "/%:@!$&'()*+,;=~-._?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How to get there. `each` and `total` are seconds for one wait and for a whole request; tests lead elsewhere."""

    context: ssl.SSLContext | None = None
    connect: Callable[[str, int, Deadline], socket.socket] = connect
    each: float = 15
    total: float = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came: `fields` by their names in small letters."""

    status: int
    fields: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300

    @property
    def words(self) -> str:
        """What the server said, in one line: its status, and the text where it is one."""
        plain = self.fields.get("content-type", "").startswith("text/plain")
        return f"{self.status} {self.body[:300].decode('utf-8', 'replace') if plain else ''}".strip()


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who asks. The password is shown nowhere."""

    user: str
    password: str = field(repr=False)

    def proof(self) -> str:
        """Basic, in UTF-8 (RFC 7617). Digest is none of ours: every server that takes it takes this over TLS."""
        return "Basic " + base64.b64encode(f"{self.user}:{self.password}".encode()).decode("ascii")


def request(
    method: str,
    url: str,
    visitor: Visitor,
    *,
    way: Way,
    body: bytes = b"",
    fields: Mapping[str, str] | None = None,
    largest: int = LARGEST,
) -> Answer:
    """One request; redirects are not followed.

    Raises PostviewError: CALENDAR_UNSAFE (no https address, a certificate that is not theirs), CALENDAR_AWAY,
    NO_CALDAV (what came is no answer, or has no end).
    """
    parts = address_of(url)
    host = parts.hostname or ""
    try:
        wire = host if ":" in host else host.encode("idna").decode("ascii")
        return _talk(method, parts, wire, visitor, way, body, fields or {}, largest)
    except ssl.SSLCertVerificationError as error:
        raise PostviewError(Problem.CALENDAR_UNSAFE, server=host, reason=error.verify_message or str(error)) from None
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError, LineClosed):
        raise PostviewError(Problem.CALENDAR_AWAY, server=host, reason="the line broke") from None
    except TimeoutError:
        raise PostviewError(Problem.CALENDAR_AWAY, server=host, reason="no answer in time") from None
    except ssl.SSLError as error:
        reason = (error.reason or "").replace("_", " ").lower()
        raise PostviewError(Problem.CALENDAR_UNSAFE, server=host, reason=reason) from None
    except NoReply as error:
        raise PostviewError(Problem.NO_CALDAV, server=host, reason=clean_answer(str(error))) from None
    except UnicodeError:
        raise PostviewError(Problem.CALENDAR_AWAY, server=host, reason="the name is not known") from None
    except socket.gaierror:
        raise PostviewError(Problem.CALENDAR_AWAY, server=host, reason="the name is not known") from None
    except OSError as error:
        raise PostviewError(Problem.CALENDAR_AWAY, server=host, reason=error.strerror or "") from None


def address_of(url: str) -> SplitResult:
    """The parts of an address that may be asked. Raises PostviewError(CALENDAR_UNSAFE, NO_CALDAV)."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise PostviewError(Problem.NO_CALDAV, server=url[:80]) from None
    if not parts.hostname or port == 0 or parts.username is not None or not url.isprintable() or " " in url:
        raise PostviewError(Problem.NO_CALDAV, server=parts.hostname or url[:80])
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(parts.hostname)):
        raise PostviewError(Problem.CALENDAR_UNSAFE, server=parts.hostname)
    return parts


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)


def _talk(
    method: str,
    parts: SplitResult,
    host: str,
    visitor: Visitor,
    way: Way,
    body: bytes,
    fields: Mapping[str, str],
    largest: int,
) -> Answer:
    deadline = Deadline(way.total, way.each)
    sock = way.connect(host, _port(parts), deadline)
    try:
        sock.settimeout(deadline.wait())
        if parts.scheme == "https":
            sock = (way.context or tls_context()).wrap_socket(sock, server_hostname=host)
        sent = memoryview(_request(method, parts, host, visitor, body, fields))
        while sent:
            sock.settimeout(deadline.wait())
            sent = sent[sock.send(sent[: 64 * 1024]) :]
        return _read(_all(sock, largest + _HEAD, deadline, method), largest, method)
    finally:
        sock.close()


def _request(
    method: str, parts: SplitResult, host: str, visitor: Visitor, body: bytes, fields: Mapping[str, str]
) -> bytes:
    path = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    named = f"[{host}]" if ":" in host else host
    head = {
        "Host": named if parts.port is None else f"{named}:{parts.port}",
        "User-Agent": "PostView",
        "Authorization": visitor.proof(),
        "Accept-Encoding": "identity",
        "Connection": "close",
        "Content-Length": str(len(body)),
        **fields,
    }
    lines = [f"{method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in head.items())]
    return "\r\n".join([*lines, "", ""]).encode("ascii") + body


def _all(sock: socket.socket, largest: int, deadline: Deadline, method: str) -> bytes:
    """Everything up to the end of the line, or to the end that the answer itself tells of."""
    got = bytearray()
    while True:
        sock.settimeout(deadline.wait())
        more = sock.recv(64 * 1024)
        if not more:
            break
        got += more
        if len(got) > largest:
            raise NoReply("more than anybody can want")
        if _is_whole(got):
            break
    if not got:
        raise LineClosed("hung up")
    if b"\r\n\r\n" not in got:
        raise NoReply(f"no answer to {method}")
    return bytes(got)


def _is_whole(got: bytearray) -> bool:
    """Some keep the line open although they were asked to close it."""
    end = got.find(b"\r\n\r\n")
    if end < 0:
        return False
    lines = bytes(got[:end]).split(b"\r\n")
    if lines[0][9:12] in (b"204", b"304"):
        return True
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length" and value.strip().isdigit():
            return len(got) - end - 4 >= int(value)
        if name.strip().lower() == b"transfer-encoding":
            return got.endswith(b"\r\n0\r\n\r\n") or bytes(got[end + 4 :]) == b"0\r\n\r\n"
    return False


class _Read:
    """A socket to the standard library's parser of answers: what was read already."""

    def __init__(self, octets: bytes) -> None:
        self._octets = octets

    def makefile(self, _mode: str) -> io.BytesIO:
        return io.BytesIO(self._octets)


def _read(octets: bytes, largest: int, method: str) -> Answer:
    found = http.client.HTTPResponse(_Read(octets), method=method)  # type: ignore[arg-type]
    try:
        found.begin()
        body = found.read(largest + 1)
    except http.client.IncompleteRead:
        raise LineClosed("cut off") from None
    except (http.client.HTTPException, ValueError, OSError) as error:
        raise NoReply(type(error).__name__) from None
    if len(body) > largest:
        raise NoReply("more than anybody can want")
    if found.length:
        raise LineClosed("cut off")
    return Answer(status=found.status, fields={name.lower(): value for name, value in found.getheaders()}, body=body)
