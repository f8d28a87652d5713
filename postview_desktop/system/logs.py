"""The log: a few small files in the data folder, without secrets in them."""

from __future__ import annotations

import base64
import contextlib
import logging
import os
import re
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import cast

from postview_desktop.system.paths import Paths

MAX_BYTES = 512 * 1024
KEPT_FILES = 3
HIDDEN = "[hidden]"
SHORTEST_SECRET = 4
"""A shorter secret is not searched for: replacing it would only make the log unreadable."""

_secrets: set[str] = set()

_SPOKEN = re.compile(r"(?i)\b(pass(?:word|wd|code)?|pwd|secret|token|authorization|bearer)(\s*[=:]\s*|\s+is\s+)(\S+)")
_SIGN_IN = re.compile(r"(?i)\b(AUTH\s+(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5))\s+[A-Za-z0-9+/=]{4,}")
_IN_ADDRESS = re.compile(r"(\w[\w+.-]*://[^\s/:@]*):[^\s/@]+@")


def hide(secret: str) -> None:
    """Keep this secret, and its forms in Base64, out of everything that is logged from now on."""
    if len(secret) < SHORTEST_SECRET:
        return
    _secrets.add(secret)
    _secrets.add(base64.b64encode(secret.encode()).decode().rstrip("="))
    _secrets.add(repr(secret)[1:-1])


def scrub(text: str) -> str:
    """The text without what was hidden and without what looks like a password or a sign-in."""
    for secret in sorted(_secrets, key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    text = _SIGN_IN.sub(rf"\1 {HIDDEN}", text)
    text = _SPOKEN.sub(rf"\1\2{HIDDEN}", text)
    return _IN_ADDRESS.sub(rf"\1:{HIDDEN}@", text)


class ScrubbingFormatter(logging.Formatter):
    """Scrubs the finished text, so that tracebacks are covered too."""

    def format(self, record: logging.LogRecord) -> str:
        return scrub(super().format(record))


class _OwnFile(logging.FileHandler):
    """A log file that only its owner can read, from its first byte; when it is full, it moves aside.

    `logging.handlers` has one, too, but brings sockets, pickles and queues to every start.
    """

    def emit(self, record: logging.LogRecord) -> None:
        try:
            super().emit(record)
            if self.stream is not None and self.stream.tell() >= MAX_BYTES:
                self._move_aside()
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """A disk that takes no line is told where something was to be kept, not on a terminal with a traceback."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)

    def _move_aside(self) -> None:
        """postview.log becomes postview.log.1, and so on; the oldest goes."""
        self.close()
        path = Path(self.baseFilename)
        for number in range(KEPT_FILES - 1, -1, -1):
            older = path.with_name(f"{path.name}.{number}") if number else path
            if older.exists():
                older.replace(path.with_name(f"{path.name}.{number + 1}"))

    def _open(self) -> TextIOWrapper:
        def opener(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        stream = open(self.baseFilename, self.mode, encoding="utf-8", errors="backslashreplace", opener=opener)  # noqa: SIM115
        return cast(TextIOWrapper, stream)


def start_log(data_dir: Path, *, verbose: bool = False) -> Path | None:
    """Log to `data_dir/logs/postview.log` from now on; its path, or None where no file can be written there.

    Called again, it moves the log to the new folder. A log that cannot be written never stops the program.
    """
    paths = Paths(data_dir)
    stop_log()
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    try:
        paths.logs.mkdir(mode=0o700, exist_ok=True)
        handler = _OwnFile(paths.log, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(ScrubbingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    # Chatty libraries: their debug lines carry addresses and wire traffic.
    for name in ("peewee", "keyring", "tzlocal", "asyncio", "flufl.bounce"):
        logging.getLogger(name).setLevel(logging.WARNING)
    return paths.log


def stop_log() -> None:
    """Close the log file."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, _OwnFile):
            root.removeHandler(handler)
            with contextlib.suppress(OSError):  # a disk that does not take the last line
                handler.close()
