"""The feeding of `make torture`, kept short; its kills are tried in tests/ui/test_killed_at_work.py."""

from __future__ import annotations

import random

import pytest

from tests.torture.broken import broken
from tests.torture.feeding import FEWER, KINDS, run, seeds


@pytest.mark.parametrize("kind", KINDS)
def test_a_broken_file_is_taken_whole_or_refused_in_a_sentence(kind: str) -> None:
    told = run(kind, 5 if kind in FEWER else 250, random.randrange(10**6))
    assert told.wrong == []
    assert told.left, "some are refused"


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_breaks_the_same_way(kind: str) -> None:
    good = seeds(kind)[0]
    made = [broken(good, random.Random(seed)) for seed in range(30)]
    assert made == [broken(good, random.Random(seed)) for seed in range(30)]
    assert sum(one != good for one in made) > 25
