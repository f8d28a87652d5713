"""Somewhere to speak to: a program of Windows that has windows starts without a terminal, even from one."""

from __future__ import annotations

import os
import sys


def find_terminal() -> None:
    """Give `print` and the like somewhere to go, where they have nothing.

    The terminal that started us, if it is Windows' own way of keeping it from programs with windows; else nowhere. A
    pipe or a file that somebody gave us stays as it is.
    """
    if sys.stdout is not None and sys.stderr is not None:
        return
    target = os.devnull
    if sys.platform == "win32":
        import ctypes

        parent = ctypes.c_uint32(-1)
        if ctypes.windll.kernel32.AttachConsole(parent):
            target = "CONOUT$"
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(target, "w", encoding="utf-8", errors="replace", buffering=1))  # noqa: SIM115, PTH123


def leave_terminal() -> None:
    """Let go of a terminal that was only lent: Ctrl+C in it must not end a window."""
    if sys.platform == "win32" and getattr(sys.stdout, "name", "") == "CONOUT$":
        import ctypes

        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
        ctypes.windll.kernel32.FreeConsole()
