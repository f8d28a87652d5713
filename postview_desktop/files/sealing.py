"""Files encrypted with a passphrase, in the age format (https://age-encryption.org/v1), by pyrage.

The work is done by a process of its own: pyrage holds Python's lock while it stretches the passphrase (on purpose a
second or more) and while it encrypts, and the window would stand still as long.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.meter import Meter
from postview_desktop.files.writing import disk_is_full, put_beside

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

MARK = b"age-encryption.org/v1\n"
ENDING = ".age"
LARGEST = 500 * 1024 * 1024
"""Bytes of what is encrypted: pyrage wants all of it in memory, and as much again for the result."""

_MISSING = "missing: "
"""Begins the answer of a process that could not load what it works with."""
_LOOK_SECONDS = 0.1
_HEADER = re.compile(
    re.escape(MARK) + rb"-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n"
)
"""All that a file with a passphrase has before its content: what else says so is no such file. How hard it is to
stretch the passphrase stands in it, and can be proven only by doing it."""
_SHORT_HEADER = 200
HARDEST = 20
"""As a power of two: 1 GB of memory and some seconds. pyrage seals with what takes this computer a second (18 or 19, at
times 20), the `age` tool with 18; 23 would be 8 GB and most of a minute, for a file that may be nobody's backup."""
_START = "spawn"


def is_sealed(path: Path) -> bool:
    """Whether a file is an age file, by its first bytes. OSErrors pass."""
    with path.open("rb") as file:
        return file.read(len(MARK)) == MARK


def seal(source: Path, target: Path, passphrase: str, meter: Meter) -> None:
    """Encrypt a file into another, whole or not at all.

    PostviewError: PASSPHRASE_NEEDED, ARCHIVE_TOO_LARGE, FILE_NOT_WRITABLE, DISK_FULL, STOPPED.
    """
    if not passphrase:
        raise PostviewError(Problem.PASSPHRASE_NEEDED, file=target.name)
    size = source.stat().st_size
    if size > LARGEST:
        raise PostviewError(Problem.ARCHIVE_TOO_LARGE, size=_megabytes(size), limit=_megabytes(LARGEST))
    with put_beside(target) as beside:
        _in_a_process("seal", source, beside, passphrase, target.name, meter)


def unseal(source: Path, target: Path, passphrase: str, name: str, meter: Meter) -> None:
    """Decrypt a file into another that only its owner can read; `name` is what the person calls it.

    PostviewError: PASSPHRASE_NEEDED (none was given), WRONG_ARCHIVE_PASSPHRASE, NO_BACKUP (damaged, cut short, or
    encrypted otherwise than with a passphrase, or so that no computer of these days would open it), DISK_FULL,
    STOPPED.
    """
    with source.open("rb") as file:
        header = file.read(_SHORT_HEADER)
    if not header.startswith(MARK + b"-> scrypt "):
        raise PostviewError(Problem.NO_BACKUP, file=name, reason="not encrypted with a passphrase")
    known = _HEADER.match(header)
    if known is None:
        raise PostviewError(Problem.NO_BACKUP, file=name, reason="damaged")
    if int(known[1]) > HARDEST:
        raise PostviewError(Problem.NO_BACKUP, file=name, reason="too much work to open")
    if source.stat().st_size > LARGEST + LARGEST // 100:
        raise PostviewError(Problem.NO_BACKUP, file=name, reason="too large")
    if not passphrase:
        raise PostviewError(Problem.PASSPHRASE_NEEDED, file=name)
    with put_beside(target) as beside:
        _in_a_process("unseal", source, beside, passphrase, name, meter)


def _in_a_process(verb: str, source: Path, target: Path, passphrase: str, name: str, meter: Meter) -> None:
    """Let a fresh process do it, which gets the passphrase through a pipe; it ends when it is to stop."""
    # Loaded here: it takes 34 ms, and a backup without a passphrase needs none of it.
    import multiprocessing

    context = multiprocessing.get_context(_START)
    mine, its = context.Pipe()
    process = context.Process(target=_work, args=(its,), daemon=True)
    process.start()
    its.close()
    answer = "died"
    try:
        mine.send((verb, str(source), str(target), passphrase))
        while not mine.poll(_LOOK_SECONDS):
            meter.go_on()
        answer = str(mine.recv())
    except (EOFError, OSError):
        answer = "died"
    finally:
        process.join(_LOOK_SECONDS)
        if process.is_alive():
            process.kill()
            process.join()
        process.close()
        mine.close()
    match answer:
        case "done":
            return
        case "passphrase":
            raise PostviewError(Problem.WRONG_ARCHIVE_PASSPHRASE, file=name)
        case "full":
            raise PostviewError(Problem.DISK_FULL, path=target.parent)
        case "broken":
            raise PostviewError(Problem.NO_BACKUP, file=name, reason="damaged")
        case "died" if verb == "unseal":
            raise PostviewError(Problem.NO_BACKUP, file=name, reason="damaged")
        case "memory" | "died":
            size = _megabytes(source.stat().st_size)
            raise PostviewError(Problem.ARCHIVE_TOO_LARGE, size=size, limit="too little memory here")
        case _ if answer.startswith(_MISSING):
            # A broken installation is our mistake; nobody is told that the backup is damaged.
            raise ImportError(answer.removeprefix(_MISSING))
        case _:
            raise PostviewError(Problem.FILE_NOT_WRITABLE, file=name, reason=answer)


def _work(pipe: Connection) -> None:
    """In the other process: read, do, write, answer in one word."""
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asked is told to stop, and tells us
    try:
        import pyrage  # pyright: ignore[reportMissingTypeStubs]
    except ImportError as error:
        pipe.send(f"{_MISSING}{error}")
        return
    age = cast(Any, pyrage)
    try:
        verb, source, target, secret = pipe.recv()
        data = Path(source).read_bytes()
        try:
            work = age.passphrase.encrypt if verb == "seal" else age.passphrase.decrypt
            done = cast(bytes, work(data, secret))
        except (age.DecryptError, age.EncryptError) as error:
            # The header is proven before the content: what fails there is the passphrase.
            pipe.send("passphrase" if str(error) == "Decryption failed" else "broken")
            return
        with Path(target).open("wb") as file:
            file.write(done)
            file.flush()
            os.fsync(file.fileno())
        pipe.send("done")
    except MemoryError:
        pipe.send("memory")
    except OSError as error:
        pipe.send("full" if disk_is_full(error) else error.strerror or "unknown")
    except EOFError:
        return  # the one who asked has gone


def _megabytes(count: int) -> str:
    return f"{count / 1024 / 1024:,.0f} MB"
