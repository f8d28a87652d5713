"""What the bundle is made of, where it can be proved without building it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "packaging" / "linux"))

linux_with_qt = pytest.mark.skipif(
    sys.platform != "linux" or find_spec("PySide6") is None, reason="the wheel's ICU is there on Linux, with Qt"
)

SORTED = """
from PySide6.QtCore import QCollator, QLocale
from functools import cmp_to_key
for language in ("en", "de", "sv", "es", "cs", "tr"):
    names = ["Zoë", "Ärger", "Apfel", "ähnlich", "Øre", "čaj", "cena", "chata", "hora", "ñu", "nz"]
    print(language, sorted(names, key=cmp_to_key(QCollator(QLocale(language)).compare)))
print(QLocale("tr").toUpper("istanbul"), QLocale("de").toUpper("straße"))
"""


@linux_with_qt
def test_with_less_of_icu_qt_sorts_and_writes_as_with_all_of_it(tmp_path: Path) -> None:
    from icu_data import trim_library  # pyright: ignore[reportMissingImports] - beside the spec, not in the package

    spec = find_spec("PySide6")
    assert spec is not None and spec.origin is not None
    (whole,) = (Path(spec.origin).parent / "Qt" / "lib").glob("libicudata.so.*")
    trim_library(whole, tmp_path / whole.name)
    assert (tmp_path / whole.name).stat().st_size < whole.stat().st_size / 4
    told = [
        subprocess.run(
            [sys.executable, "-c", SORTED + "print(open('/proc/self/maps').read().count('" + folder + "/libicudata'))"],
            env={**os.environ, "LD_LIBRARY_PATH": folder},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.splitlines()
        for folder in (str(whole.parent), str(tmp_path))
    ]
    assert told[0][:-1] == told[1][:-1]
    assert int(told[1][-1]) > 0, "the trimmed library was the one that was loaded"


def test_a_package_of_something_else_is_refused() -> None:
    from icu_data import trimmed  # pyright: ignore[reportMissingImports]

    with pytest.raises(ValueError, match="no little-endian package"):
        trimmed(bytes(64))


def test_every_part_of_others_has_its_licence_and_is_in_the_bill(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "packaging"))
    third_party = pytest.importorskip("third_party", reason="cyclonedx-python-lib is there in the development lock")
    silent = third_party.write(tmp_path)
    told = json.loads((tmp_path / third_party.BILL).read_text("utf-8"))
    assert told["bomFormat"] == "CycloneDX"
    names = {part["name"] for part in told["components"]}
    for name in ("peewee", "keyring", "IMAPClient", "icalendar", "Hunspell", "SQLCipher", "Python", "OpenSSL"):
        assert name in names
    assert not {"pytest", "ruff", "pyinstaller", "radicale"} & {name.casefold() for name in names}
    assert all(part["licenses"] for part in told["components"])
    # Qt's own texts are in resources/licences: its wheels bring none.
    assert {name.replace("_", "-").casefold() for name in silent} <= {"pyside6-essentials", "shiboken6"}


# The beginning of the frozen program

STARTED = """
import os, runpy, sys
from multiprocessing import spawn
spawn.spawn_main = lambda **given: print("works beside another", given)
os.environ["QT_PLUGIN_PATH"] = os.environ["QML2_IMPORT_PATH"] = "ours"
try:
    runpy.run_path("packaging/launch.py", run_name="__main__")
finally:
    print("told to what we open:", os.environ.get("QT_PLUGIN_PATH"), os.environ.get("QML2_IMPORT_PATH"))
"""


def launched(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", STARTED, *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


def test_what_the_bundle_opens_is_not_led_to_its_qt() -> None:
    done = launched("--version")
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "told to what we open: None None"


def test_the_bundle_is_also_what_works_beside_it_and_tidies_up_after_that() -> None:
    beside = launched("--multiprocessing-fork", "tracker_fd=5", "pipe_handle=7", "parent_pid=None")
    assert "works beside another {'tracker_fd': 5, 'pipe_handle': 7, 'parent_pid': None}" in beside.stdout
    assert beside.returncode == 0
    tidying = launched("-c", "from multiprocessing.resource_tracker import main; print('tidies', main.__name__)")
    assert (tidying.returncode, tidying.stdout.splitlines()[0]) == (0, "tidies main")


def test_the_bundle_runs_no_other_code_that_it_is_given() -> None:
    done = launched("-c", "print('anything')")
    assert done.returncode == 2
    assert "anything" not in done.stdout


# What Linux packages claim


@pytest.mark.skipif(os.name == "nt", reason="an .rpm is built on Linux, with its paths")
def test_an_rpm_takes_its_own_folders_along_and_claims_nobody_elses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import rpm  # pyright: ignore[reportMissingImports]

    monkeypatch.setattr(rpm, "needed_libraries", lambda: {"libEGL.so.1", "ld-linux-x86-64.so.2"})
    monkeypatch.setattr(rpm, "newest_glibc", lambda: "2.36")
    own = ("usr/lib/postview-desktop/_internal", "usr/share/doc/postview-desktop")
    for folder in (*own, "usr/share/applications", "usr/bin"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "file").touch()
    told = rpm.spec_text(tmp_path)
    folders = {line.split('"')[1] for line in told.splitlines() if line.startswith("%dir")}
    assert folders == {"/usr/lib/postview-desktop", *(f"/{folder}" for folder in own)}
    assert told.count('/file"') == 4
    assert "Requires: libEGL.so.1()(64bit)\n" in told
    assert "ld-linux" not in told
