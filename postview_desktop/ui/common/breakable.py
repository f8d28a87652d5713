"""Long words on narrow ground: places where they may be broken, or a shorter form with an ellipsis."""

from __future__ import annotations

import re

LONGEST_WORD = 22
_LONG = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_BREAK_HERE = "\u200b"


def breakable(text: str) -> str:
    """The text with invisible places to break in words that no line may be wide enough for."""
    return _LONG.sub(lambda found: _BREAK_HERE.join(re.findall(r".{1,11}", found[0])), text)


def shortened(text: str, most: int = 28) -> str:
    """At most so many letters; the rest is an ellipsis (put the whole into the tool tip)."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
