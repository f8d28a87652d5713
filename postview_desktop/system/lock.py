"""One PostView at a time on one data folder: the lock that is taken before the database is opened for writing.

The system's own lock on a file, by the standard library: a lock package brings 15 ms of imports to every start. Where
other computers may have the same folder (a network drive, a synced folder), a note says besides who is there: a lock
does not reach everywhere (see `presence`).
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import TracebackType

from postview_desktop.domain.errors import PostviewError, Problem, disk_refusal
from postview_desktop.system.paths import Paths
from postview_desktop.system.places import look_at
from postview_desktop.system.presence import Presence

_NO_LOCKS = frozenset({errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL})
"""What file systems without locks say (some network drives)."""

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            # Wine's runtime gives no reason (0) when somebody else has it.
            if error.errno not in (errno.EACCES, errno.EDEADLK, 0):
                raise
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

    def __init__(self, data_dir: Path, *, shared: bool | None = None) -> None:
        """`shared`: other computers may have the folder; found out where it is not said."""
        self._folder = data_dir
        self._path = Paths(data_dir).lock
        self._file: int | None = None
        self._shared = shared
        self._presence = Presence(data_dir)

    def acquire(self) -> bool:
        """True when the lock is held now, False when somebody else on this computer has it.

        PostviewError: DATA_FOLDER_UNWRITABLE and the like where no lock can be made at all; RUNNING_ELSEWHERE.
        """
        if self._file is not None:
            return True
        if self._shared is None:
            self._shared = look_at(self._folder).shared
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            taken = False
            try:
                taken = self._take(file) and not self._is_elsewhere()
            finally:
                if not taken:
                    os.close(file)
        except OSError as error:
            raise disk_refusal(error, self._folder) from error
        if taken:
            self._file = file
            if self._shared:
                self._presence.begin()
        return taken

    def _take(self, file: int) -> bool:
        try:
            return _take(file)
        except OSError as error:
            if not self._shared or error.errno not in _NO_LOCKS:
                raise
            return True  # then the note alone decides

    def _is_elsewhere(self) -> bool:
        """Whether the note names another process of this computer. PostviewError(RUNNING_ELSEWHERE) for another one."""
        note = self._presence.other() if self._shared else None
        if note is not None and not self._presence.is_here(note):
            raise PostviewError(Problem.RUNNING_ELSEWHERE, host=note.host, path=self._folder)
        return note is not None

    def release(self) -> None:
        """Let go; harmless where nothing is held. The file stays: taking it away would open a gap for two."""
        if self._file is not None:
            self._presence.end()
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
