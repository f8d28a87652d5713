"""The real program over a locked folder, with a real key ring: opened unasked, or asked for without ever standing
still."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop.domain.key import DatabaseKey
from postview_desktop.services.lock import KeyWay, Lock, keep_key
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.paths import Paths
from tests.services.test_lock import Ring
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.key_ring import KeyRing, why_not
from tests.support.screen import virtual_screen

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
    pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb"),
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    clock = FixedClock()
    with closing(Store.open(Paths(folder).database, clock.now)) as store:
        open_suite(store, clock)
        put_interview(store, "2026-11-20T14:00", people=("Ada Brown",))
    return folder


@pytest.fixture
def ring() -> Iterator[KeyRing]:
    with KeyRing() as made:
        yield made


def lock_by(ring: KeyRing, data: Path) -> DatabaseKey:
    """Lock with the key in that ring, in a process on its bus."""
    key = DatabaseKey.new()
    ring.run(
        "from contextlib import closing\n"
        "from pathlib import Path\n"
        "from postview_desktop.domain.key import DatabaseKey\n"
        "from postview_desktop.services.lock import KeyWay, Lock, keep_key\n"
        "from postview_desktop.storage import Store\n"
        "from postview_desktop.system.secrets import Secrets\n"
        f"key, folder = DatabaseKey(bytes.fromhex({key.raw.hex()!r})), Path({str(data)!r})\n"
        "keep_key(folder, key, KeyWay.KEY_RING, '', Secrets())\n"
        "with closing(Store.open(folder / 'postview.db', lambda: 1)) as store:\n"
        "    Lock(store).lock(key)\n"
    )
    return key


def verb(ring: KeyRing, data: Path, said: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "postview_desktop", "--data-dir", str(data), "check"],
        env=ring.env,
        input=said,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_key_ring_opens_window_and_terminal_unasked(ring: KeyRing, data: Path) -> None:
    lock_by(ring, data)
    assert verb(ring, data).returncode == 0
    with virtual_screen() as display:
        env = {**ring.env, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "POSTVIEW_TRACE": "1"}
        process = subprocess.Popen(
            [sys.executable, "-m", "postview_desktop", "--data-dir", str(data)],
            env=env,
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        patience = threading.Timer(40, process.kill)
        patience.start()
        try:
            assert process.stderr is not None
            said = ""
            for line in process.stderr:
                said += line
                if line.startswith("page drawn"):
                    break
            assert "page drawn" in said
        finally:
            patience.cancel()
            process.terminate()
            process.communicate(timeout=20)


def test_a_closed_key_ring_is_told_at_once_and_the_recovery_key_opens_it(ring: KeyRing, data: Path) -> None:
    key = lock_by(ring, data)
    ring.lock()
    told = verb(ring, data)
    assert told.returncode == 2
    assert "key ring" in told.stderr
    assert verb(ring, data, f"{key.recovery_text()}\n").returncode == 0


def test_without_any_key_ring_the_recovery_key_opens_it(ring: KeyRing, data: Path) -> None:
    key = lock_by(ring, data)
    with KeyRing(bus=False) as none:
        assert verb(none, data).returncode == 2
        assert verb(none, data, f"{key.recovery_text()}\n").returncode == 0


def test_a_passphrase_typed_into_the_window_opens_it(data: Path) -> None:
    if not any((Path(folder) / "xdotool").exists() for folder in os.get_exec_path()):
        pytest.skip("needs xdotool")
    with closing(Store.open(Paths(data).database, lambda: 1)) as store:
        key = DatabaseKey.new()
        keep_key(data, key, KeyWay.PASSPHRASE, "four words without sense", Ring())
        Lock(store).lock(key)
    with virtual_screen() as display, KeyRing(bus=False) as none:
        env = {**none.env, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "POSTVIEW_TRACE": "1"}
        process = subprocess.Popen(
            [sys.executable, "-m", "postview_desktop", "--data-dir", str(data)],
            env=env,
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        patience = threading.Timer(40, process.kill)
        patience.start()
        try:
            found = subprocess.run(
                ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^PostView$"],
                env=env,
                capture_output=True,
                text=True,
                timeout=30,
                check=True,
            ).stdout.split()[-1]
            for words in ("wrong words", "four words without sense"):
                subprocess.run(["xdotool", "windowfocus", "--sync", found], env=env, check=True, timeout=10)
                subprocess.run(["xdotool", "type", "--delay", "20", words], env=env, check=True, timeout=20)
                subprocess.run(["xdotool", "key", "Return"], env=env, check=True, timeout=10)
                threading.Event().wait(3)
            assert process.stderr is not None
            assert any(line.startswith("first paint") for line in process.stderr)
        finally:
            patience.cancel()
            process.terminate()
            process.communicate(timeout=20)
