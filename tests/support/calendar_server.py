"""A real Radicale on loopback, and a calendar server that misbehaves as a test wants."""

from __future__ import annotations

import base64
import contextlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

USER, PASSWORD = "sám", "pässwörd: 1"

_CONFIG = """
[server]
hosts = 127.0.0.1:{port}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[storage]
filesystem_folder = {folder}/collections
[logging]
level = error
"""


class Radicale:
    """`with Radicale() as server:`; two users of their own calendars. It can be stopped and started again."""

    def __enter__(self) -> Radicale:
        self.folder = Path(tempfile.mkdtemp(prefix="pv-radicale-"))
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        (self.folder / "users").write_text(f"{USER}:{PASSWORD}\nother:other\n", encoding="utf-8")
        (self.folder / "config").write_text(_CONFIG.format(port=self.port, folder=self.folder), encoding="utf-8")
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "radicale", "--config", str(self.folder / "config")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + 20
        while True:
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            if time.monotonic() > end or self._process.poll() is not None:
                raise RuntimeError("Radicale did not start")
            time.sleep(0.05)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None

    def ask(self, method: str, url: str, body: bytes = b"", **fields: str) -> tuple[int, bytes, str]:
        """Another client of the same user: status, body, ETag."""
        proof = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        named = {name.replace("_", "-"): value for name, value in fields.items()}
        request = urllib.request.Request(
            url, data=body or None, method=method, headers={"Authorization": f"Basic {proof}", **named}
        )
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status, answer.read(), answer.headers.get("ETag", "")
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read(), ""

    def make(self, name: str = "work") -> str:
        """A calendar; gives its address."""
        url = f"{self.url}/s%C3%A1m/{name}/"
        status, _, _ = self.ask("MKCALENDAR", url)
        assert status == 201
        return url

    def events(self, calendar: str) -> dict[str, str]:
        """Every event there, by the last part of its address."""
        _, body, _ = self.ask("PROPFIND", calendar, Depth="1")
        names = [part.partition("</href>")[0] for part in body.decode().split("<href>")[1:]]
        found: dict[str, str] = {}
        for name in {name for name in names if name.endswith(".ics")}:
            _, text, _ = self.ask("GET", f"{self.url}{name}")
            found[name.rpartition("/")[2]] = text.decode()
        return found

    def alter(self, calendar: str, name: str, change: Callable[[str], str]) -> None:
        """What a person does with another program."""
        _, text, _ = self.ask("GET", calendar + name)
        altered = change(text.decode())
        assert altered != text.decode()
        status, _, _ = self.ask("PUT", calendar + name, altered.encode(), Content_Type="text/calendar")
        assert status in (201, 204), status

    def remove(self, calendar: str, name: str) -> None:
        assert self.ask("DELETE", calendar + name)[0] == 200


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    fields: dict[str, str]
    body: bytes


Reply = bytes | Callable[[Asked], bytes] | Callable[[socket.socket, threading.Event], None]


def status(number: int, body: bytes = b"", **fields: str) -> bytes:
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
    return f"HTTP/1.1 {number} That\r\n{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def multi(*responses: str) -> bytes:
    """A multistatus of these responses."""
    spaces = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'
    body = f'<?xml version="1.0"?><multistatus {spaces}>{"".join(responses)}</multistatus>'.encode()
    return status(207, body, Content_Type="application/xml")


def response(href: str, prop: str) -> str:
    return (
        f"<response><href>{href}</href><propstat><prop>{prop}</prop><status>HTTP/1.1 200 OK</status></propstat>"
        "</response>"
    )


CALENDAR = "<resourcetype><collection/><C:calendar/></resourcetype><displayname>Work</displayname>"


@dataclass
class FaultyServer:
    """Plain text on loopback. `replies` by "METHOD /path"; the longest that fits answers, or "" for all else."""

    replies: dict[str, Reply]
    asked: list[Asked] = field(default_factory=list)

    def __enter__(self) -> FaultyServer:
        self.closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        self._listener.close()
        for thread in self._threads:
            thread.join(3)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        sock.settimeout(10)
        with contextlib.suppress(OSError, ValueError), sock:
            asked = _read(sock)
            self.asked.append(asked)
            key = f"{asked.method} {asked.path}"
            best = max((name for name in self.replies if key.startswith(name)), key=len, default=None)
            reply: Reply = self.replies[best] if best is not None else status(404)
            if isinstance(reply, bytes):
                sock.sendall(reply)
            elif reply.__code__.co_argcount == 1:
                sock.sendall(reply(asked))  # type: ignore[call-arg,arg-type]
            else:
                reply(sock, self.closing)  # type: ignore[call-arg]


def _read(sock: socket.socket) -> Asked:
    got = b""
    while b"\r\n\r\n" not in got:
        more = sock.recv(65536)
        if not more:
            raise ValueError("hung up")
        got += more
    head, _, body = got.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    fields = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    while len(body) < int(fields.get("content-length", 0)):
        body += sock.recv(65536)
    method, path, _ = lines[0].split(" ")
    return Asked(method, path, fields, body)
