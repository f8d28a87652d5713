"""A folder that does not answer keeps nobody waiting for long, and is asked by one at a time."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from postview_desktop.system.answering import answer_of


def test_what_answers_is_heard(tmp_path: Path) -> None:
    assert answer_of(tmp_path, tmp_path.is_dir, False) is True
    assert answer_of(tmp_path, lambda: [1, 2], []) == [1, 2]


def test_what_the_folder_refuses_is_raised_to_whoever_asked(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        answer_of(tmp_path, lambda: (tmp_path / "away").stat(), None)


def test_one_that_does_not_answer_is_given_up_and_asked_again_when_it_does(tmp_path: Path) -> None:
    hangs, asked = threading.Event(), []

    def question() -> bool:
        asked.append(True)
        hangs.wait(10)
        return True

    begun = time.monotonic()
    assert answer_of(tmp_path, question, False, seconds=0.1) is False
    assert answer_of(tmp_path, question, False, seconds=5) is False
    assert time.monotonic() - begun < 2, "while the first waits, nobody else does"
    assert len(asked) == 1
    assert answer_of(tmp_path / "other", lambda: True, False) is True, "other folders are not touched by it"
    hangs.set()
    deadline = time.monotonic() + 5
    while not answer_of(tmp_path, lambda: True, False) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert answer_of(tmp_path, lambda: True, False) is True
