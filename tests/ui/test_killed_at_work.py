"""The kills of `make torture`, kept few."""

from __future__ import annotations

import random
from pathlib import Path

from tests.torture.kills import run


def test_killed_while_somebody_works_at_the_window(tmp_path: Path) -> None:
    told = run(tmp_path, 4, random.randrange(10**6))
    assert told.wrong == []
    assert told.kills == 4
