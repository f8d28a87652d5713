"""Where a second start finds the first: however the data folder is written, it is the same place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from postview_desktop.app import run
from postview_desktop.cli.arguments import WindowOptions
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
    monkeypatch.setattr(single_instance, "ask_to_quit", lambda data_dir: asked.append(data_dir))
    assert run(WindowOptions(data_dir=Path("~/pv"), quit=True)) == 0
    assert asked == [folder]
