"""Names in whatever direction they are written, inside sentences that run in another one."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

FIRST_STRONG, POP = "\u2068", "\u2069"
_TURNING = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})
"""Directions that can turn what stands around a name: right to left, and the marks that switch it."""


@lru_cache(maxsize=4096)
def isolated(name: str) -> str:
    """The name so that it turns nothing around it: a name of the usual direction as it is, any other one isolated.

    Marks that a name leaves open end with it. A name that closes what it did not open is isolated all the same.
    """
    if name.isascii() or not any(_turns(letter) for letter in name):
        return name
    return f"{FIRST_STRONG}{name.replace(POP, '')}{POP}"


def _turns(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in _TURNING
