"""The data folder is made for its owner only, and one that cannot be written is refused in time."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system import paths as module
from postview_desktop.system.paths import default_data_dir, paths_in, prepare, resources


def test_a_new_folder_is_readable_by_its_owner_only(tmp_path):
    paths = prepare(tmp_path / "deep" / "er")
    assert paths.data.is_dir()
    if os.name == "posix":
        assert stat.S_IMODE(paths.data.stat().st_mode) == 0o700
    assert list(paths.data.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="permissions are of another kind there")
def test_a_folder_that_was_there_keeps_its_permissions(tmp_path):
    tmp_path.chmod(0o755)
    prepare(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_a_file_in_the_way_is_a_refusal(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PostviewError) as refused:
        prepare(tmp_path / "file")
    assert refused.value.problem is Problem.DATA_FOLDER_UNWRITABLE
    assert refused.value.details["path"].endswith("file")
    with pytest.raises(PostviewError):
        prepare(tmp_path / "file" / "below")


@pytest.mark.parametrize(
    ("number", "problem"),
    [(errno.EACCES, Problem.DATA_FOLDER_UNWRITABLE), (errno.EROFS, Problem.DATA_FOLDER_UNWRITABLE),
     (errno.ENOSPC, Problem.DISK_FULL)],
)  # fmt: skip
def test_what_the_system_says_becomes_a_problem(tmp_path, monkeypatch, number, problem):
    def refuse(*args, **kwargs):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(module.tempfile, "TemporaryFile", refuse)
    with pytest.raises(PostviewError) as refused:
        prepare(tmp_path)
    assert refused.value.problem is problem


def test_a_relative_folder_is_made_absolute(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert paths_in(Path("here")).data == tmp_path / "here"


def test_the_default_folder_follows_the_custom_of_the_system(monkeypatch, tmp_path):
    if sys.platform == "linux":
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
        assert default_data_dir() == tmp_path / "postview-desktop"
    assert default_data_dir().is_absolute()


def test_resources_are_beside_the_package_or_in_the_bundle(monkeypatch, tmp_path):
    assert resources().name == "resources"
    assert (resources().parent / "postview_desktop").is_dir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resources() == tmp_path / "resources"
