"""The second folder for backups: a stick, a synced folder, another disk. It may be away for a while.

What is known of it lies beside the backups and not in the database: who rescues a damaged database needs it, too, and
going back to a backup must not change it.
"""

from __future__ import annotations

import json
import os
import uuid
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

from postview_desktop.domain.backup import Backup
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.files.writing import write_bytes
from postview_desktop.storage.backup_copy import folder_refusals, make_private
from postview_desktop.storage.backup_files import list_folder
from postview_desktop.system.answering import answer_of

PLACES, STATE = "places", "second-folder"
"""Files in the folder of backups: what was chosen, and how the last copying went. No ending: they are no manifests."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondFolder:
    """The second place. `path` is the folder that the user chose, None for none; `last_at` when it last was complete
    (epoch seconds, 0 for never); `error` what it refused the last time. `reachable` is None where nobody looked."""

    path: Path | None = None
    reachable: bool | None = False
    last_at: int = 0
    error: PostviewError | None = None


class SecondPlace:
    """The user's choice. In the chosen folder PostView keeps to one of its own, named after this data folder."""

    def __init__(self, backups: Path) -> None:
        self._backups = backups

    def root(self) -> Path | None:
        """PostView's own folder there, whether it can be reached or not; None where none was chosen."""
        known = _read(self._backups / PLACES)
        path, name = known.get("second"), known.get("name")
        return Path(path) / name if isinstance(path, str) and path and isinstance(name, str) and name else None

    def backups(self) -> list[Backup]:
        """What lies there; [] where it is away, or does not answer within five seconds."""
        root = self.root()
        if root is None:
            return []
        none: list[Backup] = []
        return answer_of(root, partial(list_folder, root, second=True), none)

    def get(self, *, look: bool = True) -> SecondFolder:
        """What is known of it. To look whether it is there may take five seconds; without, nothing is touched."""
        root = self.root()
        if root is None:
            return SecondFolder()
        state = _read(self._backups / STATE)
        reachable = answer_of(root, root.is_dir, False) if look else None
        if state.get("path") != str(root):
            return SecondFolder(path=root.parent, reachable=reachable)
        problem = state.get("problem")
        error = None
        if isinstance(problem, str) and problem in set(Problem):
            details = cast(dict[str, Any], state.get("details") or {})
            error = PostviewError(Problem(problem), **{str(name): value for name, value in details.items()})
        last_at = state.get("at")
        return SecondFolder(
            path=root.parent,
            reachable=reachable,
            last_at=last_at if isinstance(last_at, int) else 0,
            error=error,
        )

    def choose(self, path: Path | None) -> None:
        """Keep to this folder from now on. PostviewError: as `Backups.set_second_folder`."""
        known = _read(self._backups / PLACES)
        name = known.get("name")
        if not isinstance(name, str) or not name:
            # Two searches may share a stick: each has a folder of its own, and lets go only of what is its own.
            name = f"PostView backups {uuid.uuid4().hex[:8]}"
        if path is not None:
            path = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow the user's own links
            data = self._backups.parent
            if path.resolve() == data.resolve() or data.resolve() in path.resolve().parents:
                raise PostviewError(Problem.SECOND_FOLDER_INSIDE, folder=path)
            if not answer_of(path, path.is_dir, False):
                raise PostviewError(Problem.SECOND_FOLDER_AWAY, folder=path)
            with folder_refusals(path):
                root = path / name
                root.mkdir(mode=0o700, exist_ok=True)
                probe = root / ".probe"
                make_private(probe)
                probe.unlink()
        with folder_refusals(self._backups):
            self._backups.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write(self._backups / PLACES, {"second": "" if path is None else str(path), "name": name})


def tell_state(backups: Path, root: Path, at: int, error: PostviewError | None) -> None:
    """Remember how the copying into the second folder went. `at` in epoch seconds, kept where it was complete."""
    before = _read(backups / STATE)
    complete = before.get("at", 0) if before.get("path") == str(root) else 0
    state: dict[str, Any] = {"path": str(root), "at": at if error is None else complete}
    if error is not None:
        state |= {"problem": error.problem.value, "details": error.details}
    _write(backups / STATE, state)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return cast(dict[str, Any], found) if isinstance(found, dict) else {}


def _write(path: Path, values: dict[str, Any]) -> None:
    write_bytes(path, (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))
