"""What this program has in memory stays there: no dump of it, after a crash, holds a password or a letter."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

_FILTER = Path("/proc/self/coredump_filter")


def keep_to_ourselves() -> None:
    """Core dumps get no memory (Linux, also those that a service of the system takes) or are not written at all.

    Not by PR_SET_DUMPABLE: with that, the desktop's portals can no longer tell who asks, and refuse. What cannot be
    had is left as it is.
    """
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        if _FILTER.exists():
            # None of the kinds of memory (core(5)): neither heap nor stack, nor what is mapped from files.
            _FILTER.write_text("0", encoding="ascii")
    import resource

    with contextlib.suppress(OSError, ValueError):
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
