"""Where a second start finds the first: however the data folder is written, it is the same place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from postview_desktop.app import run
from postview_desktop.cli.arguments import WindowOptions
from postview_desktop.system.lock import InstanceLock
from postview_desktop.ui.desktop import single_instance
from postview_desktop.ui.desktop.single_instance import socket_name


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A private data folder with a short path, its parent being the current folder; no runtime folder is there."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    data = tmp_path / "pv"
    data.mkdir(mode=0o700)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(single_instance, "_PATH_LIMIT", len(os.fsencode(data)) + 40)
    return data


def test_a_relative_folder_is_found_at_the_same_place(folder: Path) -> None:
    name = socket_name(folder)
    assert Path(name).parent == folder
    assert socket_name(Path("pv")) == name


def test_quit_finds_the_program_in_a_folder_of_the_users_home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []
    monkeypatch.setenv("HOME", str(folder.parent))
    monkeypatch.setattr(single_instance, "ask_to_quit", lambda data_dir, unless: asked.append(data_dir))
    assert run(WindowOptions(data_dir=Path("~/pv"), quit=True)) == 0
    assert asked == [folder]


@pytest.mark.parametrize("was_used", [False, True])
def test_quit_where_nobody_runs_is_over_at_once_and_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, was_used: bool
) -> None:
    if was_used:
        with InstanceLock(folder):
            pass
    before = sorted(folder.iterdir())
    monkeypatch.setattr(single_instance.time, "sleep", lambda _seconds: pytest.fail("it waits for nobody"))
    assert run(WindowOptions(data_dir=folder, quit=True)) == 0
    assert sorted(folder.iterdir()) == before
    with InstanceLock(folder):
        pass


def test_quit_waits_a_moment_for_one_that_is_just_starting(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    now = single_instance.time.monotonic
    monkeypatch.setattr(single_instance.time, "sleep", waited.append)
    monkeypatch.setattr(single_instance.time, "monotonic", lambda: now() + sum(waited) * 3)
    with InstanceLock(folder):
        assert run(WindowOptions(data_dir=folder, quit=True)) == 0
    assert waited
