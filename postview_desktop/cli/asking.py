"""What nobody may read over a shoulder or in a list of processes: asked for, never an argument."""

from __future__ import annotations

import getpass
import sys

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.wording.translate import translate


def is_terminal() -> bool:
    """Whether somebody sits there to type."""
    return sys.stdin is not None and sys.stdin.isatty()


def secret(prompt: str) -> str:
    """Typed unseen on a terminal, else the next line of the standard input; "" for none."""
    if is_terminal():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""


def new_passphrase(file: str) -> str:
    """A passphrase for a file that is to be written, on a terminal typed twice.

    PostviewError: PASSPHRASE_NEEDED for none, WRONG_ARCHIVE_PASSPHRASE where the second is another.
    """
    first = secret(translate("Terminal", "Passphrase for {file}: ").format(file=file))
    if not first:
        raise PostviewError(Problem.PASSPHRASE_NEEDED, file=file)
    if is_terminal() and secret(translate("Terminal", "Once more: ")) != first:
        raise PostviewError(Problem.WRONG_ARCHIVE_PASSPHRASE, file=file)
    return first


def passphrase_of(file: str) -> str:
    """The passphrase of a file that is to be read. PostviewError(PASSPHRASE_NEEDED) for none."""
    found = secret(translate("Terminal", "Passphrase of {file}: ").format(file=file))
    if not found:
        raise PostviewError(Problem.PASSPHRASE_NEEDED, file=file)
    return found
