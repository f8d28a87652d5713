"""One PostView for a data folder: a second start hands its files and addresses to the first and ends.

Who is first is decided by the lock of the data folder (`system.lock`), not here. The socket lies where other users
of the computer cannot reach it.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from postview_desktop.ui.common.front import TOKEN, with_leave_of

LONGEST_MESSAGE = 1_000_000
"""Bytes; thousands of long paths. More than this is not ours."""

QUIT = "quit"

MOST_ADDRESSES = 100

_PATH_LIMIT = 100
"""Bytes that the path of a Unix socket may have, with a little room."""

_log = logging.getLogger(__name__)


class SingleInstance(QObject):
    """The first start's ear. `opened` carries the files of a later start (a list of Path); none means "raise".

    `addressed` follows it where the start had addresses (a list of str, as they were given: nothing is known of them).
    """

    opened = Signal(object)
    addressed = Signal(object)
    quit_asked = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = socket_name(data_dir)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Begin to listen; the lock is ours, so a socket that is left over belongs to nobody."""
        QLocalServer.removeServer(self._name)
        if self._server.listen(self._name):
            return True
        _log.warning("A second start cannot reach this one: %s", self._server.errorString())
        return False

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._on_ready(socket))
            self._on_ready(socket)

    def _on_ready(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST_MESSAGE:
                socket.abort()
            return
        message = _understood(bytes(socket.readLine(LONGEST_MESSAGE).data()))
        if message is None:
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        socket.disconnectFromServer()
        if isinstance(message, str):
            self.quit_asked.emit()
            return
        files, addresses, token = message
        with with_leave_of(token):
            self.opened.emit(files)
            if addresses:
                self.addressed.emit(addresses)


def hand_over(
    data_dir: Path,
    files: Sequence[Path],
    addresses: Sequence[str] = (),
    *,
    seconds: float = 5.0,
    unless: Callable[[], bool] = lambda: False,
) -> bool:
    """Give files and addresses to the PostView that runs, and bring its window to the front; False when nobody answers.

    The first start holds its lock a moment before it listens, so a refused connection is tried again, `unless` there is
    nobody any more: the one that ran may just have ended.
    """
    paths = [os.path.abspath(file) for file in files]  # noqa: PTH100
    # On Wayland the desktop allows the start that the person asked for to come to the front, not the one that runs.
    message = {"open": paths, "addresses": list(addresses)[:MOST_ADDRESSES], "token": os.environ.get(TOKEN, "")}
    return _send(data_dir, message, seconds, unless)


def ask_to_quit(data_dir: Path, *, seconds: float = 1.0, unless: Callable[[], bool] = lambda: False) -> bool:
    """Ask the PostView that runs to end; False when none answers, at once where there is none (`unless`). Does not wait
    for its end."""
    return _send(data_dir, QUIT, seconds, unless)


def _send(data_dir: Path, message: object, seconds: float, unless: Callable[[], bool] = lambda: False) -> bool:
    line = json.dumps(message).encode() + b"\n"
    deadline = time.monotonic() + seconds
    while True:
        socket = QLocalSocket()
        socket.connectToServer(socket_name(data_dir))
        if socket.waitForConnected(500):
            socket.write(line)
            socket.flush()
            left = max(1, int((deadline - time.monotonic()) * 1000))
            if socket.waitForReadyRead(left) and bytes(socket.readLine().data()) == b"ok\n":
                return True
        socket.abort()
        if unless() or time.monotonic() >= deadline:
            return False
        time.sleep(0.1)


def socket_name(data_dir: Path) -> str:
    """The same for every start on one data folder, different for two folders."""
    tag = hashlib.sha256(os.path.realpath(data_dir).encode()).hexdigest()[:16]
    name = f"postview-{tag}"
    if sys.platform == "win32":
        return name
    # Qt would look for a relative name in its own folder for temporary files.
    for folder in (os.environ.get("XDG_RUNTIME_DIR", ""), os.path.abspath(data_dir)):  # noqa: PTH100
        path = str(Path(folder) / name) if folder else ""
        if path and len(os.fsencode(path)) <= _PATH_LIMIT and _is_private(Path(folder)):
            return path
    folder = Path(tempfile.gettempdir()) / f"postview-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_private(folder):
        raise PermissionError(f"{folder} belongs to somebody else")
    return str(folder / name)


def _is_private(folder: Path) -> bool:
    """A real folder of this user that others cannot write to."""
    try:
        found = folder.lstat() if not folder.is_symlink() else folder.stat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o022


def _understood(line: bytes) -> tuple[list[Path], list[str], str] | str | None:
    """The files, the addresses and the token of a message, QUIT, or None where it is none of ours."""
    try:
        message = json.loads(line)
        if message == QUIT:
            return QUIT
        files, addresses, token = message["open"], message.get("addresses", []), message.get("token", "")
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    for words in (files, addresses):
        if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
            return None
    if not isinstance(token, str) or "\0" in token:
        return None
    return [Path(file) for file in files], addresses[:MOST_ADDRESSES], token
