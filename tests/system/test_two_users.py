"""Two users of one computer: each has a data folder and a lock of their own, and neither can read the other's."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError
from postview_desktop.storage import Store
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.logs import start_log, stop_log
from postview_desktop.system.paths import Paths, paths_in, prepare

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="to be two users takes the rights of a third"
)

ADA, JOEL = 20001, 20002


@pytest.fixture
def homes() -> Iterator[dict[int, Path]]:
    """A home for each, of the usual rights: others may pass through it."""
    with tempfile.TemporaryDirectory(prefix="postview-two-users-") as name:
        base = Path(name)
        base.chmod(0o755)
        found = {}
        for user in (ADA, JOEL):
            found[user] = base / str(user)
            found[user].mkdir(mode=0o755)
            os.chown(found[user], user, user)
        yield found


def as_user(user: int, home: Path, work: Callable[[], Any]) -> Any:
    """What `work` gives in a process of that user's."""
    import platformdirs  # noqa: F401 - loaded before the rights are given up

    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.umask(0o022)
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)
            os.environ["HOME"] = str(home)
            for name in ("XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
                os.environ.pop(name, None)
            answer = {"gives": work()}
        except BaseException:
            answer = {"failed": traceback.format_exc()}
        os.write(writing, json.dumps(answer).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        answer = json.loads(pipe.read())
    os.waitpid(child, 0)
    assert "failed" not in answer, answer["failed"]
    return answer["gives"]


def begin() -> Paths:
    """As a start does: the folder, the log, the lock, the database with something in it."""
    paths = prepare(None)
    start_log(paths.data)
    assert InstanceLock(paths.data, shared=False).acquire()
    with closing(Store.open(paths.database, lambda: 1)) as store, store.change(Verb.APPLICATION_ADDED) as change:
        change.add(Organisation(name=f"Of {os.getuid()}"))
    stop_log()
    return paths


def test_each_has_a_folder_of_their_own_that_nobody_else_can_read(homes: dict[int, Path]) -> None:
    ada = Path(as_user(ADA, homes[ADA], lambda: str(begin().data)))
    joel = Path(as_user(JOEL, homes[JOEL], lambda: str(begin().data)))
    assert ada.is_relative_to(homes[ADA])
    assert joel.is_relative_to(homes[JOEL])
    files = [path for path in ada.rglob("*") if path.is_file()]
    assert {"postview.db", "postview.lock", "postview.log"} <= {path.name for path in files}
    assert all(path.stat().st_uid == ADA and path.stat().st_mode & 0o077 == 0 for path in (ada, *files))

    def try_all() -> list[str]:
        read = []
        for path in (ada, *files):
            try:
                list(path.iterdir()) if path.is_dir() else path.read_bytes()
                read.append(str(path))
            except OSError:
                continue
        return read

    assert as_user(JOEL, homes[JOEL], try_all) == []


def test_the_one_who_is_given_the_others_folder_is_told_so_and_changes_nothing(homes: dict[int, Path]) -> None:
    ada = Path(as_user(ADA, homes[ADA], lambda: str(begin().data)))
    before = {path: path.stat().st_mtime_ns for path in ada.rglob("*")}

    def refused() -> str:
        try:
            prepare(ada)
        except PostviewError as error:
            return error.problem.value
        return "none"

    assert as_user(JOEL, homes[JOEL], refused) == "data_folder_unwritable"
    assert {path: path.stat().st_mtime_ns for path in ada.rglob("*")} == before


def test_both_may_run_at_once(homes: dict[int, Path]) -> None:
    held = InstanceLock(Path(as_user(ADA, homes[ADA], lambda: str(prepare(None).data))), shared=False)
    assert held.acquire()
    try:
        assert as_user(JOEL, homes[JOEL], lambda: InstanceLock(prepare(None).data, shared=False).acquire()) is True
        folder = as_user(JOEL, homes[JOEL], lambda: str(paths_in(None).data))
        assert folder.startswith(str(homes[JOEL]))
    finally:
        held.release()
