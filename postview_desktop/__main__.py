"""Where PostView begins: the window, or a verb of the terminal. Qt is loaded for the window only."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Sequence

from postview_desktop.cli.arguments import SelfCheck, VerbCommand, WindowOptions, parse
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system.memory import keep_to_ourselves
from postview_desktop.system.terminal import find_terminal, leave_terminal

REFUSED = 2
"""Status when the world says no: no display, a newer or damaged database, a folder that cannot be written."""
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run PostView with the words behind its name; returns the status for the system."""
    find_terminal()
    _speak_utf8()
    keep_to_ourselves()
    try:
        command = parse(sys.argv[1:] if argv is None else argv)
        if isinstance(command, WindowOptions):
            leave_terminal()
            return _window(command)
        if isinstance(command, SelfCheck):
            from postview_desktop.self_check import run as check_self

            return check_self()
        return _verb(command)
    except PostviewError as error:
        from postview_desktop.wording.problems import sentence

        sys.stderr.write(f"{sentence(error)}\n")
        return REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED


def _window(options: WindowOptions) -> int:
    if not options.quit:
        from postview_desktop.system.display import has_display

        if not has_display():
            raise PostviewError(Problem.NO_DISPLAY)
    from postview_desktop.app import run

    return run(options)


def _verb(command: VerbCommand) -> int:
    from postview_desktop.cli.run import run

    try:
        status = run(command)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader ("| head") has seen enough; Python must not complain at the end either.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _speak_utf8() -> None:
    """Names have accents: no terminal or pipe may stop over them. A frozen program may have no terminal at all."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(ValueError, OSError):
                stream.reconfigure(errors="replace")


if __name__ == "__main__":
    sys.exit(main())
