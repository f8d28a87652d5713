"""Which version is newer. Nothing more than three numbers counts; what has more (a trial version) is never offered."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VERSION = re.compile(r"v?(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})(?:\.(0|[1-9][0-9]{0,5}))?", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    major: int
    minor: int
    patch: int = 0

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


def read_version(text: str) -> Version | None:
    """ "1.2.3", "v1.2.3" or "1.2"; None for anything else, trial versions ("1.2.0rc1") included."""
    found = _VERSION.fullmatch(text.strip())
    return Version(int(found[1]), int(found[2]), int(found[3] or 0)) if found else None


def is_newer(there: Version, here: str) -> bool:
    """Whether `there` is newer than the version that runs; a trial version that runs is older than its release."""
    running = read_version(here)
    if running is not None:
        return there > running
    start = re.match(r"v?\d+\.\d+(?:\.\d+)?", here.strip())
    base = read_version(start[0]) if start else None
    return base is None or there >= base
