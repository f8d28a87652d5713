"""A disk that refuses at any moment: a sentence each time, the database sound, all that was confirmed is there.

Each trial is a scripted person's day (start, interview, notes, reflection, letter, outbox, document, backup, going
back, end) in which the n-th write, fsync, rename ... of the data folder fails, once or from then on. Here a part of all
n; `make torture` takes some hundred for each journal, and with `ARGS="--faults all"` it is every n with every errno.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from postview_desktop.storage.journal import Journal
from tests.support import refusing_disk

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(refusing_disk.why_not() != "", reason=refusing_disk.why_not() or "can be tried"),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return refusing_disk.built(tmp_path_factory.mktemp("faults"))


@pytest.mark.parametrize("journal", list(Journal))
def test_whatever_the_disk_refuses_nothing_that_was_confirmed_is_lost(library: Path, journal: Journal) -> None:
    found = refusing_disk.sweep(library, journal, 60)
    assert found.wrong == []
    assert found.trials >= 60


def test_few_trials_are_tried_as_well(library: Path) -> None:
    found = refusing_disk.sweep(library, Journal.AHEAD, 2)
    assert found.wrong == []
    assert 2 <= found.trials <= 4
