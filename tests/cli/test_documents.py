"""`check` and `export` in a terminal, where documents are missing, damaged or left over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop.files.documents import keep_bytes, path_in
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.paths import Paths
from tests.support.builders import put_interview
from tests.support.clock import FixedClock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with two documents and a content that belongs to nothing."""
    data, clock = tmp_path / "data", FixedClock()
    data.mkdir(mode=0o700)
    store = Store.open(Paths(data).database, clock.now)
    suite = open_suite(store, clock)
    interview = put_interview(store)
    for name in ("CV.pdf", "task.txt"):
        suite.attachments.add(keep_bytes(name.encode(), name, data), application_id=interview.application_id)
    keep_bytes(b"nobody's", "a.txt", data)
    store.close()
    return data


def digests(folder: Path) -> dict[str, Path]:
    store = Store.open(Paths(folder).database, FixedClock().now, read_only=True)
    found = {
        str(name): path_in(folder, str(digest)) for name, digest in store.sql("SELECT name, digest FROM attachment")
    }
    store.close()
    return found


def run(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    status = program.main(["--data-dir", str(folder), *words])
    return status, capsys.readouterr().out


def test_check_names_what_is_missing_altered_and_left_over(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out = run(folder, capsys, "check")
    assert status == 0
    assert "1 files among the documents belong to nothing" in out
    places = digests(folder)
    places["CV.pdf"].unlink()
    places["task.txt"].write_bytes(b"Task.txt")
    status, out = run(folder, capsys, "check")
    assert status == 1
    assert "The content of “CV.pdf” is no longer in the data folder." in out
    assert "The content of “task.txt” is not what was kept" in out


def test_an_export_carries_documents_and_names_those_it_cannot(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.json"
    assert run(folder, capsys, "export", "--format", "json", str(file))[0] == 0
    assert len(json.loads(file.read_text(encoding="utf-8"))["documents"]) == 2
    assert run(folder, capsys, "export", "--format", "json", "--without-documents", str(file))[0] == 0
    assert json.loads(file.read_text(encoding="utf-8"))["documents"] == []
    digests(folder)["CV.pdf"].unlink()
    status, out = run(folder, capsys, "export", "--format", "json", str(file))
    assert status == 1
    assert "without the content of CV.pdf" in out
    assert len(json.loads(file.read_text(encoding="utf-8"))["documents"]) == 1


def test_an_export_with_documents_comes_into_another_folder(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, other = tmp_path / "out.json", tmp_path / "other"
    run(folder, capsys, "export", "--format", "json", str(file))
    status, out = run(other, capsys, "import", str(file))
    assert status == 0
    assert "2 documents" in out
    assert {name: place.read_bytes() for name, place in digests(other).items()} == {
        "CV.pdf": b"CV.pdf",
        "task.txt": b"task.txt",
    }
