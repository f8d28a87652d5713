"""Damaging a database file on purpose, as a failing disk or a power cut would."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

PAGE = 4096


def pages_of(path: Path) -> int:
    """How many pages a closed file has."""
    return path.stat().st_size // PAGE


def root_of(path: Path, name: str) -> int:
    """The page at which the tree of a table or an index begins."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return int(found[0])


def overwrite(path: Path, *pages: int, content: bytes | None = None) -> None:
    """Put noise in the place of whole pages, counted from 1."""
    data = bytearray(path.read_bytes())
    for page in pages:
        noise = random.Random(page).randbytes(PAGE) if content is None else content.ljust(PAGE, b"\x00")
        data[(page - 1) * PAGE : page * PAGE] = noise
    path.write_bytes(data)


def cut(path: Path, pages: int) -> None:
    """Keep only so many pages."""
    path.write_bytes(path.read_bytes()[: pages * PAGE])
