"""What a killed run left readable in the data folder goes; what somebody works in stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from postview_desktop.services.workshops import EMPTY, RESCUING, REST_SECONDS, RESTORING, SEALING, clear_workshops


def laid_out(folder: Path, name: str, age: float) -> Path:
    made = folder / f"{name}abc"
    (made / "inner").mkdir(parents=True)
    for path in (made / "inner" / "plain", made / "plain"):
        path.write_text("readable")
    for path in (*made.rglob("*"), made):
        os.utime(path, (time.time() - age, time.time() - age))
    return made


@pytest.mark.parametrize("name", [RESTORING, SEALING, RESCUING, EMPTY])
def test_what_nobody_writes_in_any_more_goes(tmp_path: Path, name: str) -> None:
    left = laid_out(tmp_path, name, REST_SECONDS + 60)
    at_work = laid_out(tmp_path, f"{name}new-", 0)
    clear_workshops(tmp_path)
    assert not left.exists()
    assert at_work.exists()


def test_a_folder_in_which_a_file_still_grows_stays(tmp_path: Path) -> None:
    slow = laid_out(tmp_path, SEALING, REST_SECONDS + 60)
    (slow / "plain").write_text("more")
    old = time.time() - REST_SECONDS - 60
    os.utime(slow, (old, old))
    clear_workshops(tmp_path)
    assert slow.exists()


def test_nothing_else_is_touched_and_no_link_is_followed(tmp_path: Path) -> None:
    data, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    kept = [laid_out(data, name, 10 * REST_SECONDS) for name in ("documents", "backups", "seal-", ".other-")]
    target = laid_out(elsewhere, "mine", 10 * REST_SECONDS)
    (data / f"{SEALING}link").symlink_to(target)
    (data / f"{SEALING}file").write_text("no folder")
    clear_workshops(data)
    assert all(one.exists() for one in kept)
    assert (target / "plain").read_text() == "readable"


def test_a_folder_that_is_not_there_does_no_harm(tmp_path: Path) -> None:
    clear_workshops(tmp_path / "away")


KILLED = """
import sys
from pathlib import Path
from postview_desktop.files import sealing
from postview_desktop.services import exports
def hang(*_):
    print("at it", flush=True)
    sys.stdin.read()
exports.seal = hang
exports.write_sealed(Path(sys.argv[1]) / "out.age", b"secret words", "a passphrase", Path(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Unix does")
def test_an_export_killed_while_it_is_encrypted_leaves_nothing_readable_for_long(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "at it\n"
        child.send_signal(signal.SIGKILL)
    [plain] = tmp_path.rglob("plain")
    assert plain.read_bytes() == b"secret words"
    clear_workshops(tmp_path)
    assert plain.exists(), "it was written just now"
    clear_workshops(tmp_path, rest_seconds=-1)
    assert list(tmp_path.iterdir()) == []
