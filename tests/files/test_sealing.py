"""Files under a passphrase: what is sealed opens again, here and with the `age` tool, and with nothing else."""

from __future__ import annotations

import random
import shutil
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.meter import Meter, unheard
from postview_desktop.files import sealing
from postview_desktop.files.sealing import is_sealed, seal, unseal
from tests.support import age_files

SECRET = "Käse, \"Salz\" und 'Öl'"


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once: stretching a passphrase takes a second on purpose."""
    folder = tmp_path_factory.mktemp("sealed")
    (folder / "plain").write_bytes(b"all of it " * 20_000)
    seal(folder / "plain", folder / "backup.age", SECRET, unheard())
    return folder / "backup.age"


def refused(source: Path, passphrase: str, target: Path, meter: Meter | None = None) -> PostviewError:
    before = sorted(target.parent.iterdir())
    with pytest.raises(PostviewError) as caught:
        unseal(source, target, passphrase, "backup.age", meter or unheard())
    assert sorted(target.parent.iterdir()) == before, "nothing is left"
    return caught.value


def test_what_is_sealed_opens_again(sealed, tmp_path):
    assert is_sealed(sealed)
    assert b"all of it" not in sealed.read_bytes()
    assert stat.S_IMODE(sealed.stat().st_mode) == 0o600
    unseal(sealed, tmp_path / "plain", SECRET, "backup.age", unheard())
    assert (tmp_path / "plain").read_bytes() == b"all of it " * 20_000
    assert stat.S_IMODE((tmp_path / "plain").stat().st_mode) == 0o600


def test_another_passphrase_does_not_open_it(sealed, tmp_path):
    assert refused(sealed, "Käse", tmp_path / "plain").problem is Problem.WRONG_ARCHIVE_PASSPHRASE


@pytest.mark.parametrize("verb", ["seal", "unseal"])
def test_a_library_that_cannot_be_loaded_is_a_mistake_of_ours_and_no_damaged_backup(
    sealed, tmp_path, monkeypatch, verb
):
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "pyrage.py").write_text("raise ImportError('bcryptprimitives.dll')")
    monkeypatch.syspath_prepend(tmp_path / "broken")
    with pytest.raises(ImportError, match="bcryptprimitives"):
        if verb == "seal":
            seal(sealed, tmp_path / "out", SECRET, unheard())
        else:
            unseal(sealed, tmp_path / "out", SECRET, "backup.age", unheard())
    assert not (tmp_path / "out").exists()


def test_without_a_passphrase_it_asks_for_one(sealed, tmp_path):
    assert refused(sealed, "", tmp_path / "plain").problem is Problem.PASSPHRASE_NEEDED
    with pytest.raises(PostviewError) as caught:
        seal(sealed, tmp_path / "twice.age", "", unheard())
    assert caught.value.problem is Problem.PASSPHRASE_NEEDED


def test_cut_short_and_altered_it_is_refused_and_nothing_is_left(sealed, tmp_path):
    whole = sealed.read_bytes()
    bad = tmp_path / "in" / "bad.age"
    bad.parent.mkdir()
    for data in (whole[:-70_000], whole[:-4] + b"\x00\x00\x00\x00"):
        bad.write_bytes(data)
        assert refused(bad, SECRET, tmp_path / "plain").problem is Problem.NO_BACKUP


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"age-encryption.org/v1\n",
        b"age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n",
        b"age-encryption.org/v1\n-> scrypt AAAA 18\n",
    ],
)
def test_what_is_no_file_under_a_passphrase_is_refused(data, tmp_path):
    bad = tmp_path / "in" / "bad.age"
    bad.parent.mkdir()
    bad.write_bytes(data)
    assert refused(bad, SECRET, tmp_path / "plain").problem is Problem.NO_BACKUP


def test_one_that_would_take_an_hour_to_open_is_refused_at_once(sealed, tmp_path):
    lines = sealed.read_bytes().split(b"\n", 2)
    lines[1] = lines[1].rsplit(b" ", 1)[0] + b" 30"
    bad = tmp_path / "in" / "bad.age"
    bad.parent.mkdir()
    bad.write_bytes(b"\n".join(lines))
    started = time.monotonic()
    assert refused(bad, SECRET, tmp_path / "plain").problem is Problem.NO_BACKUP
    assert time.monotonic() - started < 20


def test_too_much_is_told_before_it_is_read(sealed, tmp_path, monkeypatch):
    monkeypatch.setattr(sealing, "LARGEST", 1000)
    with pytest.raises(PostviewError) as caught:
        seal(sealed, tmp_path / "twice.age", SECRET, unheard())
    assert caught.value.problem is Problem.ARCHIVE_TOO_LARGE
    assert refused(sealed, SECRET, tmp_path / "plain").problem is Problem.NO_BACKUP


def test_stopped_it_ends_at_once_and_leaves_nothing(sealed, tmp_path):
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 1

    started = time.monotonic()
    error = refused(sealed, SECRET, tmp_path / "plain", Meter(lambda _done, _total: None, stopped))
    assert error.problem is Problem.STOPPED
    assert time.monotonic() - started < 5


def test_this_process_goes_on_meanwhile(sealed, tmp_path):
    """pyrage holds Python's lock for a second: not that of the process with the window."""
    longest = 0.0
    ended = threading.Event()

    def work() -> None:
        try:
            unseal(sealed, tmp_path / "plain", SECRET, "backup.age", unheard())
        finally:
            ended.set()

    thread = threading.Thread(target=work)
    before = time.perf_counter()
    thread.start()
    while not ended.is_set():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
    thread.join()
    assert longest < 0.5, "a whole second would be the stretching of the passphrase"


def test_the_passphrase_stands_in_no_list_of_processes(sealed, tmp_path, monkeypatch):
    if not sys.platform.startswith("linux"):
        pytest.skip("reads /proc")
    seen: list[bytes] = []

    def look() -> bool:
        for one in Path("/proc").glob("[0-9]*"):
            try:
                seen.append((one / "cmdline").read_bytes() + (one / "environ").read_bytes())
            except OSError:
                continue
        return False

    unseal(sealed, tmp_path / "plain", SECRET, "backup.age", Meter(lambda _done, _total: None, look))
    assert any(b"multiprocessing" in words for words in seen), "the other process was seen"
    assert not any(SECRET.encode() in words for words in seen)


@pytest.mark.real
def test_the_age_tool_opens_it(sealed, tmp_path):
    """As the manual says: somebody who has no PostView any more gets at the data all the same."""
    age, script = shutil.which("age"), shutil.which("script")
    if age is None or script is None:
        pytest.skip("age is not installed: packaging/linux/system_packages.sh real")
    out = tmp_path / "plain"
    # It reads the passphrase from a terminal only.
    with subprocess.Popen(
        [script, "-qec", f"{age} -d -o {out} {sealed}", "/dev/null"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as tool:
        assert tool.stdout is not None and tool.stdin is not None
        told = b""
        while b"passphrase" not in told.lower():
            told += tool.stdout.read(1)
        time.sleep(0.3)
        tool.stdin.write(SECRET.encode() + b"\n")
        tool.stdin.flush()
        tool.wait(60)
    assert out.read_bytes() == b"all of it " * 20_000


def quickly(tmp_path: Path, **how: int) -> Path:
    path = tmp_path / "quick.age"
    path.write_bytes(age_files.sealed(b"all of it " * 20_000, SECRET, random.Random(1), **how))
    return path


def test_files_stretched_less_are_opened_by_the_same_library(tmp_path):
    unseal(quickly(tmp_path), tmp_path / "plain", SECRET, "backup.age", unheard())
    assert (tmp_path / "plain").read_bytes() == b"all of it " * 20_000


@pytest.mark.parametrize("hardness", [21, 23, 64, 99])
def test_what_would_take_gigabytes_and_minutes_is_refused_at_once(tmp_path, monkeypatch, hardness):
    path = quickly(tmp_path)
    path.write_bytes(path.read_bytes().replace(b" 4\n", f" {hardness}\n".encode(), 1))
    monkeypatch.setattr(sealing, "_in_a_process", lambda *_: pytest.fail("nothing is stretched"))
    assert refused(path, SECRET, tmp_path / "plain").problem is Problem.NO_BACKUP


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b" 4\n", b" 04\n"),
        (b" 4\n", b" 4 4\n"),
        (b" 4\n", b" -4\n"),
        (b" 4\n", b" 400\n"),
        (b" 4\n", b"\n"),
        (b"\n---", b"\n-> X25519 x\n\n---"),
        (b"\n---", b"\n--"),
        (b"scrypt ", b"scrypt *"),
    ],
)
def test_lines_that_no_such_file_has_are_refused_before_any_work(tmp_path, monkeypatch, old, new):
    path = quickly(tmp_path)
    path.write_bytes(path.read_bytes().replace(old, new, 1))
    monkeypatch.setattr(sealing, "_in_a_process", lambda *_: pytest.fail("nothing is stretched"))
    assert refused(path, SECRET, tmp_path / "plain").problem is Problem.NO_BACKUP


def test_how_hard_it_is_cannot_be_altered_unseen(tmp_path):
    path = quickly(tmp_path)
    path.write_bytes(path.read_bytes().replace(b" 4\n", b" 5\n", 1))
    assert refused(path, SECRET, tmp_path / "plain").problem is Problem.WRONG_ARCHIVE_PASSPHRASE
