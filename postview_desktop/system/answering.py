"""Asking about a folder that may not answer: a network drive whose server is away keeps whoever asks for minutes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

PATIENCE_SECONDS = 5.0
"""A stick that has to start turning answers within two or three."""

_silent: dict[Path, threading.Thread] = {}
"""Folders that somebody still waits for: nobody else is sent after him."""


def answer_of(folder: Path, question: Callable[[], T], otherwise: T, *, seconds: float = PATIENCE_SECONDS) -> T:
    """What `question`, which looks into the folder, gives; `otherwise` where that takes longer, and at once while an
    earlier question about the folder is not answered yet. What it raises in time is raised here."""
    waiting = _silent.get(folder)
    if waiting is not None and waiting.is_alive():
        return otherwise
    answers: list[T] = []
    refusals: list[BaseException] = []

    def ask() -> None:
        try:
            answers.append(question())
        except BaseException as error:  # told to whoever asked
            refusals.append(error)

    # A daemon: the program ends without it.
    asking = threading.Thread(target=ask, name="question", daemon=True)
    asking.start()
    asking.join(seconds)
    if asking.is_alive():
        _silent[folder] = asking
        return otherwise
    _silent.pop(folder, None)
    if refusals:
        raise refusals[0]
    return answers[0]
