"""Who works in a folder that other computers see, too: a note that is written anew again and again.

A lock of the system does not reach through a service that syncs, and not through every network drive. The note does,
a little later. It says which computer and which process, and counts for ten minutes after it was last written.
"""

from __future__ import annotations

import json
import logging
import os
import platform
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

NAME = "postview.here"
EVERY_SECONDS = 60
COUNTS_SECONDS = 600
"""As long as a slow service may take to bring the note; also how far two clocks may be apart."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Note:
    """`at` in epoch seconds, by the clock of the computer that wrote it."""

    host: str
    pid: int
    at: float


class Presence:
    """The note of this process in one folder."""

    def __init__(self, folder: Path, now: Callable[[], float] = time.time, host: str | None = None) -> None:
        self._path = folder / NAME
        self._now = now
        self._host = host or platform.node() or "?"
        self._end = threading.Event()
        self._thread: threading.Thread | None = None

    def other(self) -> Note | None:
        """Who else is there: another computer, or another process of this one that is alive."""
        note = self._read()
        if note is None or abs(self._now() - note.at) > COUNTS_SECONDS:
            return None
        if note.host == self._host and (note.pid == os.getpid() or not is_alive(note.pid)):
            return None
        return note

    def is_here(self, note: Note) -> bool:
        """Whether a note was written on this computer."""
        return note.host == self._host

    def begin(self) -> None:
        """Say that we are here, and go on saying it. A disk that refuses it is no reason not to start."""
        self._write()
        self._end.clear()
        self._thread = threading.Thread(target=self._go_on, name="presence", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Take the note away."""
        if self._thread is None:
            return
        self._end.set()
        self._thread.join(timeout=5)
        self._thread = None
        note = self._read()
        if note is not None and (note.host, note.pid) == (self._host, os.getpid()):
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _go_on(self) -> None:
        while not self._end.wait(EVERY_SECONDS):
            self._write()

    def _write(self) -> None:
        try:
            part = self._path.with_name(f"{NAME}.part")
            note = json.dumps(asdict(Note(self._host, os.getpid(), self._now())))
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
                file.write(note)
            part.replace(self._path)
        except OSError as error:
            _log.info("The note that PostView is here cannot be written: %s", error)

    def _read(self) -> Note | None:
        try:
            values = json.loads(self._path.read_bytes()[:4096])
            return Note(str(values["host"]), int(values["pid"]), float(values["at"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None


def is_alive(pid: int) -> bool:
    """Whether a process of this computer runs."""
    if pid <= 0:
        return False
    if os.name == "nt":
        import ctypes

        may_ask, still_active = 0x1000, 259
        kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
        handle = kernel.OpenProcess(may_ask, False, pid)
        if not handle:
            return False
        code = ctypes.c_ulong()
        kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return code.value == still_active
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
