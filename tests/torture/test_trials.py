"""The feeding of `make torture`, kept short; its kills are tried in tests/ui/test_killed_at_work.py."""

from __future__ import annotations

import random

import pytest

from tests.torture.feeding import KINDS, run, seeds, spoiled


@pytest.mark.parametrize("kind", KINDS)
def test_a_broken_file_is_taken_whole_or_refused_in_a_sentence(kind: str) -> None:
    # A fresh process for each encrypted file, as in the window; the long trial forks.
    told = run(kind, 15 if kind == "age" else 250, random.randrange(10**6))
    assert told.wrong == []
    assert told.left, "some are refused"


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_breaks_the_same_way(kind: str) -> None:
    good = seeds(kind)[0]
    made = [spoiled(kind, good, random.Random(seed)) for seed in range(30)]
    assert made == [spoiled(kind, good, random.Random(seed)) for seed in range(30)]
    assert sum(one != good for one in made) > 25
