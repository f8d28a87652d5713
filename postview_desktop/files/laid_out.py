"""Documents laid out under their own names for other programs: read-only copies in a private folder, for a while."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.file_names import ending, file_name, may_be_opened
from postview_desktop.files.documents import copy_out

_FOLDER = "opened"
_BEGINNING = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """A copy for another program. Where it `may_be_opened` is false, it is shown in its folder and never run."""

    path: Path
    may_be_opened: bool


def lay_out(
    data_dir: Path, documents: Iterable[tuple[str, str]], stopped: Callable[[], bool] | None = None
) -> list[LaidOut]:
    """Copy contents (digest and name) into a new private folder, read-only, names told apart; [] where stopped.

    PostviewError: DOCUMENT_MISSING, DOCUMENT_ALTERED, FILE_NOT_WRITABLE, DISK_FULL, DATA_FOLDER_UNWRITABLE.
    """
    folder = folder_for_others(data_dir)
    made: list[LaidOut] = []
    for digest, name in documents:
        target = free_path(folder, file_name(name))
        if not copy_out(data_dir, digest, target, mode=0o400, stopped=stopped):
            _remove_tree(folder)
            return []
        with target.open("rb") as file:
            made.append(LaidOut(path=target, may_be_opened=may_be_opened(target.name, file.read(_BEGINNING))))
    return made


def folder_for_others(data_dir: Path) -> Path:
    """A new private folder for what other programs are given. PostviewError: DATA_FOLDER_UNWRITABLE."""
    parent = data_dir / _FOLDER
    try:
        parent.mkdir(mode=0o700, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=parent))
    except OSError as error:
        raise PostviewError(Problem.DATA_FOLDER_UNWRITABLE, path=parent, reason=error.strerror or "") from error


def free_path(folder: Path, name: str) -> Path:
    """Where a file of this name can lie in a folder without taking another one's place: "CV (2).pdf"."""
    last = ending(name)
    stem = name[: len(name) - len(last) - 1] if last else name
    tail = name[len(stem) :]
    path, number = folder / name, 1
    while path.exists() or path.is_symlink():
        number += 1
        path = folder / f"{stem} ({number}){tail}"
    return path


def clear_laid_out(data_dir: Path) -> None:
    """Remove all copies: at the end, and at the start those of a run that broke off. What is in use stays."""
    _remove_tree(data_dir / _FOLDER)


def _remove_tree(folder: Path) -> None:
    def try_again(remove: Callable[..., object], path: str, _: object) -> None:
        # Windows does not delete what is read-only.
        with contextlib.suppress(OSError):
            os.chmod(path, stat.S_IRWXU)  # noqa: PTH101
            remove(path)

    shutil.rmtree(folder, onerror=try_again)
