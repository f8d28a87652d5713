"""One PostView at a time on one data folder: the lock that is taken before the database is opened for writing.

The system's own lock on a file, by the standard library: a lock package brings 15 ms of imports to every start.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system.paths import Paths

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
else:
    import fcntl

    def _take(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class InstanceLock:
    """Held by the window for as long as it runs, and by a writing terminal verb while it works.

    The system drops it when the process ends, however it ends. As a context manager it raises
    PostviewError(ALREADY_RUNNING) when somebody else holds it.
    """

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir
        self._path = Paths(data_dir).lock
        self._file: int | None = None

    def acquire(self) -> bool:
        """True when the lock is held now, False when somebody else has it.

        PostviewError: DATA_FOLDER_UNWRITABLE where no lock can be made at all.
        """
        if self._file is not None:
            return True
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            taken = False
            try:
                taken = _take(file)
            finally:
                if not taken:
                    os.close(file)
        except OSError as error:
            raise PostviewError(Problem.DATA_FOLDER_UNWRITABLE, path=self._folder, reason=str(error)) from error
        if taken:
            self._file = file
        return taken

    def release(self) -> None:
        """Let go; harmless where nothing is held. The file stays: taking it away would open a gap for two."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    @property
    def held(self) -> bool:
        return self._file is not None

    def __enter__(self) -> InstanceLock:
        if not self.acquire():
            raise PostviewError(Problem.ALREADY_RUNNING, path=self._folder)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
