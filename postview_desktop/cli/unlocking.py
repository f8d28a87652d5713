"""The key of a locked database for a verb: from the key ring, or asked for. It never stands on the command line."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.storage.cipher import looks_locked
from postview_desktop.system.paths import Paths
from postview_desktop.wording.translate import translate

if TYPE_CHECKING:
    from postview_desktop.domain.key import DatabaseKey

TRIES = 3


def key_of(paths: Paths) -> DatabaseKey | None:
    """What opens the database of a folder; None where it is not locked, which costs one look at the file.

    A passphrase (or the recovery key) is asked for on a terminal three times, else taken from the first line of the
    standard input. PostviewError: WRONG_PASSPHRASE, BAD_RECOVERY_KEY, DATABASE_LOCKED where nothing was typed, and
    what the key ring refused.
    """
    if not looks_locked(paths.database):
        return None
    from postview_desktop.services.lock import KeyWay, key_from_ring, key_from_words, sealed
    from postview_desktop.system.secrets import Secrets

    found = sealed(paths.database)
    way = None if found is None else found.way
    refusal = PostviewError(Problem.DATABASE_LOCKED, path=paths.database, folder=paths.data)
    if way is KeyWay.KEY_RING:
        try:
            return key_from_ring(paths.data, Secrets())
        except PostviewError as error:
            refusal = error
    prompt = (
        translate("Terminal", "Passphrase or recovery key: ")
        if way is KeyWay.PASSPHRASE
        else translate("Terminal", "Recovery key: ")
    )
    for left in reversed(range(TRIES if _is_terminal() else 1)):
        words = _asked(prompt)
        if not words:
            raise refusal
        try:
            return key_from_words(paths.data, words)
        except PostviewError as error:
            if not left:
                raise
            from postview_desktop.wording.problems import sentence

            sys.stderr.write(f"{sentence(error)}\n")
    raise refusal


def _is_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _asked(prompt: str) -> str:
    if _is_terminal():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""
