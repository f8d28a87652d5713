"""A https server on loopback that answers by host and path as a test wants, and remembers what it was asked."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

import trustme

from postview_desktop.mail.conversation import Deadline, connect
from postview_desktop.mail.https import Web
from tests.support.listening import Listening
from tests.support.mail_servers import certificates


@dataclass(frozen=True)
class Request:
    """`path` with its query; `body` of a POST."""

    host: str
    path: str
    body: bytes = b""


Reply = bytes | Callable[[Request], bytes] | Callable[[ssl.SSLSocket], None]


def ok(body: bytes, kind: str = "text/xml") -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def status(number: int, body: bytes = b"", **fields: str) -> bytes:
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {number} That\r\n{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


@dataclass
class WebServer(Listening):
    """`with WebServer({"tidy.example": ok(b"..."), "tidy.example/path": ...}) as server:`. The longest key that fits
    answers; what none fits is not found. `act(sock)` may talk as it likes."""

    replies: dict[str, Reply]
    certificate: trustme.LeafCert | None = None
    """At first one that is good for every host among the replies."""
    asked: list[Request] = field(default_factory=list)
    acts: dict[str, Callable[[ssl.SSLSocket, threading.Event], None]] = field(default_factory=dict)

    def __enter__(self) -> Self:
        hosts = sorted({key.partition("/")[0] for key in (*self.replies, *self.acts)} | {"localhost"})
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (self.certificate or certificates().authority.issue_cert(*hosts)).configure_cert(self._context)
        return super().__enter__()

    def web(self, *, each: float = 1.0, total: float = 2.0) -> Web:
        """Every host is here, and hosts that have no reply are nowhere."""
        hosts = {key.partition("/")[0] for key in (*self.replies, *self.acts)}

        def lead(host: str, port: int, deadline: Deadline) -> socket.socket:
            if host not in hosts:
                raise socket.gaierror("no such host")
            return connect("127.0.0.1", self.port, deadline)

        return Web(context=certificates().client_context(), connect=lead, each=each, total=total)

    def serve(self, plain: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError), self._context.wrap_socket(plain, server_side=True) as sock:
            request = _read(sock)
            self.asked.append(request)
            key = f"{request.host}{request.path}"
            fits = [name for name in (*self.replies, *self.acts) if key.startswith(name)]
            best = max(fits, key=len, default="")
            if best in self.acts:
                self.acts[best](sock, self.closing)
                return
            reply = self.replies.get(best, status(404))
            sock.sendall(reply(request) if callable(reply) else reply)  # type: ignore[operator,arg-type]


def _read(sock: ssl.SSLSocket) -> Request:
    got = b""
    while b"\r\n\r\n" not in got:
        more = sock.recv(4096)
        if not more:
            raise ValueError("hung up")
        got += more
    head, _, body = got.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    while len(body) < int(fields.get("content-length", 0)):
        body += sock.recv(4096)
    return Request(fields["host"], lines[0].split(" ")[1], body)
