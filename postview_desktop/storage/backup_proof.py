"""Reading again what was kept: a part with each daily backup, so that all of it is read every week or two.

A disk that loses a page tells nobody before that page is read. A damaged backup must not be counted among the good ones
that the others are let go for, and a document is fetched anew while there is a whole one to fetch.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.meter import Meter
from postview_desktop.storage.backup_copy import digest_of, make_private
from postview_desktop.storage.backup_files import POOL, fill_pool, list_folder, manifest_beside
from postview_desktop.storage.backup_manifest import ENDING

LOOKED = "looked-through"
"""A file in the folder of backups: the name of what was read last. No ending: it is no manifest."""

DAMAGED = ".damaged"
"""Ends the name of a manifest that its database belies."""

BYTES_A_DAY = 64 * 1024 * 1024
"""A fraction of a second of a disk, and all of 500 MB within eight days."""


def prove_some(folder: Path, sources: Iterable[Path], meter: Meter, budget: int = BYTES_A_DAY) -> tuple[str, ...]:
    """Read on from where the last call ended, about `budget` bytes; the names of what is not as it was made.

    A database that is not loses its manifest and is told as not sound from then on; nothing of it is taken away. A
    document is fetched anew from `sources`, where one has it whole. PostviewError(STOPPED).
    """
    kept = _what_there_is(folder)
    if not kept:
        return ()
    last = _last_looked(folder)
    names = sorted(kept)
    start = next((at for at, name in enumerate(names) if name > last), 0)
    damaged: list[str] = []
    read, name = 0, last
    for name in names[start:] + names[:start]:
        path, digest = kept[name]
        try:
            size = path.stat().st_size
            if read and read + size > budget:
                break
            meter.expect(size)
            found = digest_of(path, meter)[1]
        except (OSError, PostviewError) as error:
            if isinstance(error, PostviewError) and error.problem is Problem.STOPPED:
                raise
            continue  # away or busy: the next round comes by again
        read += size
        if found != digest:
            damaged.append(name)
            _mend(folder, path, digest, list(sources), meter)
        _remember(folder, name)
    return tuple(damaged)


def is_known_damaged(path: Path) -> bool:
    """Whether a database was found to be another than was made."""
    return _belied(path).exists()


def _belied(path: Path) -> Path:
    manifest = path.with_suffix(ENDING)
    return manifest.with_name(manifest.name + DAMAGED)


def _what_there_is(folder: Path) -> dict[str, tuple[Path, str]]:
    """Path and digest of everything that counts as sound, by a name to go on from."""
    found: dict[str, tuple[Path, str]] = {}
    for one in list_folder(folder):
        manifest = manifest_beside(one.path)
        if one.sound and manifest is not None:
            found[f"database {one.name}"] = (one.path, manifest.sha256)
    for path in (folder / POOL).glob("*/*"):
        if len(path.name) == 64:  # not one that is being written
            found[f"document {path.name}"] = (path, path.name)
    return found


def _mend(folder: Path, path: Path, digest: str, sources: list[Path], meter: Meter) -> None:
    if path.name == digest:
        meter.expect(path.stat().st_size)
        fill_pool(folder / POOL, [digest], sources, meter)
        return
    with contextlib.suppress(OSError):
        path.with_suffix(ENDING).replace(_belied(path))


def _last_looked(folder: Path) -> str:
    try:
        return (folder / LOOKED).read_text(encoding="utf-8")[:200]
    except (OSError, ValueError):
        return ""


def _remember(folder: Path, name: str) -> None:
    with contextlib.suppress(OSError, PostviewError):
        make_private(folder / LOOKED)
        (folder / LOOKED).write_text(name, encoding="utf-8")
