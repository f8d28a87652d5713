"""`find`: everything in which some words stand, as the window's Ctrl+F finds it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from postview_desktop.cli import speech
from postview_desktop.cli.desk import for_reading
from postview_desktop.domain.finding import FoundKind, Hit
from postview_desktop.services.finding import MANY
from postview_desktop.system.clock import Clock
from postview_desktop.wording.finding import heading, title
from postview_desktop.wording.translate import translate


def find(data_dir: Path | None, words: Sequence[str], feelings: bool, clock: Clock) -> int:
    """Print what has all these words; 1 where nothing has. "How it felt" only with `feelings` (S4)."""
    # What the shell kept together by quotes stands together.
    text = " ".join(f'"{word}"' if " " in word.strip() else word for word in words)
    with for_reading(data_dir, clock) as suite:
        finding = suite.finding
        while not finding.read_on(1.0, felt=feelings):
            pass
        found = finding.find(text, felt=feelings, limits=dict.fromkeys(FoundKind, MANY))
        finding.close()
    if not found.groups:
        print(translate("Terminal", "Nothing found."))
        return 1
    for number, group in enumerate(found.groups):
        if number:
            print()
        print(heading(group.kind))
        for hit in group.hits:
            print(f"  {_line(hit)}")
            if hit.snippet.text:
                print(f"      {hit.snippet.text}")
        if group.more:
            print("  " + translate("Terminal", "and more: another word finds fewer"))
    return 0


def _line(hit: Hit) -> str:
    day = speech.day(hit.day) if hit.day is not None else ""
    return ", ".join(part for part in (title(hit), hit.where.text, day) if part)
