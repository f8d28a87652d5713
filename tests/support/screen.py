"""A virtual screen of one's own, for tests, measurements and pictures that need a real window."""

from __future__ import annotations

import os
import shutil
import subprocess


class virtual_screen:
    """A private Xvfb; `with virtual_screen() as display`. Raises RuntimeError when Xvfb is not installed."""

    def __init__(self, size: str = "1440x900x24") -> None:
        self._size = size

    def __enter__(self) -> str:
        xvfb = shutil.which("Xvfb")
        if xvfb is None:
            raise RuntimeError("Xvfb is not installed: packaging/linux/system_packages.sh test")
        read, write = os.pipe()
        # Without -noreset it begins anew when its last client goes, and whoever comes just then finds nobody.
        self._process = subprocess.Popen(
            [xvfb, "-displayfd", str(write), "-screen", "0", self._size, "-nolisten", "tcp", "-noreset"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            return f":{pipe.readline().strip()}"

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()
