"""One PostView at a time on one data folder: the lock that is taken before the database is opened for writing."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system.paths import Paths


class InstanceLock:
    """Held by the window for as long as it runs, and by a writing terminal verb while it works.

    The system drops it when the process ends, however it ends. As a context manager it raises
    PostviewError(ALREADY_RUNNING) when somebody else holds it.
    """

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir
        # No soft lock: the file of a crashed process would lock its owner out for good.
        self._lock = FileLock(Paths(data_dir).lock, timeout=0, mode=0o600, thread_local=False, fallback_to_soft=False)

    def acquire(self) -> bool:
        """True when the lock is held now, False when somebody else has it.

        PostviewError: DATA_FOLDER_UNWRITABLE where no lock can be made at all.
        """
        if self._lock.is_locked:
            return True
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        except (OSError, NotImplementedError) as error:
            raise PostviewError(Problem.DATA_FOLDER_UNWRITABLE, path=self._folder, reason=str(error)) from error
        return True

    def release(self) -> None:
        """Let go; harmless where nothing is held."""
        self._lock.release()

    @property
    def held(self) -> bool:
        return self._lock.is_locked

    def __enter__(self) -> InstanceLock:
        if not self.acquire():
            raise PostviewError(Problem.ALREADY_RUNNING, path=self._folder)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
