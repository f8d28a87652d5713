"""Talking SMTP over one socket: commands out, whole replies in, and an end to it in every case.

The standard library's client is not used for the talk itself: each byte a second keeps it alive for ever, an
endless reply never returns, and what a server says out of turn is taken for the answer to the next command.
"""

from __future__ import annotations

import re
import socket
import ssl
import time
from dataclasses import dataclass

from postview_desktop.mail.errors import LineClosed, NoReply

_LONGEST_REPLY = 64 * 1024
_LONGEST_LINE = 8 * 1024
_REPLY_LINE = re.compile(rb"([2-5][0-9][0-9])(?:([ -])(.*))?\Z", re.DOTALL)


class Deadline:
    """A span that only gets shorter. `wait()` is how long the next step may take, in seconds."""

    def __init__(self, total: float, each: float) -> None:
        self._end = time.monotonic() + total
        self._each = each

    def wait(self) -> float:
        """Raises TimeoutError when the whole span is used up."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("the whole time is used up")
        return min(left, self._each)


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole reply: its number and its lines without the number."""

    code: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return " ".join(self.lines)

    @property
    def good(self) -> bool:
        return 200 <= self.code < 300

    @property
    def later(self) -> bool:
        return 400 <= self.code < 500

    @property
    def never(self) -> bool:
        return self.code >= 500


class Conversation:
    """One connection. Every wait is bounded by `deadline`, which may be replaced for the next part of the talk."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._buffer = bytearray()
        self.deadline = deadline

    @property
    def encrypted(self) -> bool:
        return isinstance(self._sock, ssl.SSLSocket)

    def read_reply(self) -> Reply:
        """The next whole reply. Raises NoReply, LineClosed, TimeoutError, OSError."""
        code = 0
        lines: list[str] = []
        taken = 0
        while True:
            line = self._read_line()
            taken += len(line)
            found = _REPLY_LINE.match(line)
            if not found or taken > _LONGEST_REPLY:
                raise NoReply(_printable(line))
            if code and int(found[1]) != code:
                raise NoReply(_printable(line))
            code = int(found[1])
            lines.append((found[3] or b"").decode("utf-8", "replace"))
            if found[2] != b"-":
                return Reply(code, tuple(lines))

    def command(self, line: str | bytes) -> Reply:
        """Sends one line and reads its reply. Raises NoReply too when the server has spoken out of turn before."""
        self.expect_silence()
        self.send((line.encode("ascii") if isinstance(line, str) else line) + b"\r\n")
        return self.read_reply()

    def send(self, octets: bytes) -> None:
        view = memoryview(octets)
        while view:
            self._sock.settimeout(self.deadline.wait())
            view = view[self._sock.send(view[: 64 * 1024]) :]

    def expect_silence(self, patience: float = 0.0) -> None:
        """Raises NoReply if something stands unread, LineClosed if the other side has hung up.

        Without this a reply sent too early would be read as the answer to what is said next, up to a "250" for a
        letter that was never finished. `patience` is how long to listen, in seconds.
        """
        if not self._buffer:
            self._sock.settimeout(patience)
            try:
                got = self._sock.recv(4096)
            except (TimeoutError, BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
                return
            if not got:
                raise LineClosed("hung up")
            self._buffer += got
        raise NoReply(_printable(bytes(self._buffer[:200])))

    def start_tls(self, context: ssl.SSLContext, host: str) -> None:
        """Everything after this is encrypted. What the server said in the clear must have been read to the end."""
        if self._buffer:
            raise NoReply(_printable(bytes(self._buffer[:200])))
        self._sock.settimeout(self.deadline.wait())
        self._sock = context.wrap_socket(self._sock, server_hostname=host)

    def waiting_reply(self) -> Reply | None:
        """A reply that came before the line broke, or None; never waits long and never raises."""
        try:
            self.deadline = Deadline(1.0, 1.0)
            return self.read_reply()
        except (OSError, NoReply, ValueError):
            return None

    def close(self) -> None:
        try:
            self._sock.close()
        except OSError:
            return

    def _read_line(self) -> bytes:
        while (end := self._buffer.find(b"\n")) < 0:
            if len(self._buffer) > _LONGEST_LINE:
                raise NoReply(_printable(bytes(self._buffer[:200])))
            self._sock.settimeout(self.deadline.wait())
            got = self._sock.recv(4096)
            if not got:
                raise LineClosed("hung up")
            self._buffer += got
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        return line.removesuffix(b"\r")


def connect(host: str, port: int, deadline: Deadline) -> socket.socket:
    """A connected socket: every address of the host is tried within the deadline. Raises OSError, UnicodeError."""
    last: OSError = OSError("the name has no address")
    for family, kind, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(deadline.wait())
            sock.connect(address)
            return sock
        except OSError as error:
            sock.close()
            last = error
    raise last


def _printable(octets: bytes) -> str:
    text = octets.decode("utf-8", "replace")
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:120]
