"""The contents of documents: each once, whole or not at all, found missing or altered, let go when nothing names it."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.domain.attachment import MOST_BYTES, KeptFile
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.files import documents
from postview_desktop.files.documents import (
    copy_out,
    examine,
    folder_in,
    is_there,
    keep_bytes,
    keep_file,
    let_go,
    path_in,
    read_document,
)
from postview_desktop.files.laid_out import clear_laid_out, free_path, lay_out

CONTENT = b"%PDF-1.7 made up\n" * 1000


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    path = tmp_path / "Sam Field CV.pdf"
    path.write_bytes(CONTENT)
    return path


def kept(path: Path, data: Path) -> KeptFile:
    found = keep_file(path, data)
    assert found is not None
    return found


def files(data: Path) -> list[Path]:
    return [path for path in folder_in(data).rglob("*") if path.is_file()]


def refused(verb: Callable[[], Any]) -> PostviewError:
    with pytest.raises(PostviewError) as caught:
        verb()
    return caught.value


def test_a_file_is_copied_under_its_digest_for_its_owner_alone(cv: Path, data: Path) -> None:
    digest = hashlib.sha256(CONTENT).hexdigest()
    cv.chmod(0o777)
    assert kept(cv, data) == KeptFile(
        name="Sam Field CV.pdf", media_type="application/pdf", digest=digest, size=len(CONTENT)
    )
    assert files(data) == [data / "documents" / digest[:2] / digest]
    assert read_document(data, digest) == CONTENT
    if os.name == "posix":
        assert stat.S_IMODE(path_in(data, digest).stat().st_mode) == 0o600
        assert stat.S_IMODE(folder_in(data).stat().st_mode) == 0o700
    cv.write_bytes(b"another one")
    assert read_document(data, digest) == CONTENT, "the copy is a copy"


def test_the_same_content_twice_is_stored_once(cv: Path, data: Path, tmp_path: Path) -> None:
    again = tmp_path / "other name.pdf"
    again.write_bytes(CONTENT)
    assert kept(cv, data).digest == kept(again, data).digest
    assert len(files(data)) == 1


def test_adding_it_again_mends_a_damaged_copy(cv: Path, data: Path) -> None:
    digest = kept(cv, data).digest
    path_in(data, digest).write_bytes(b"damaged")
    kept(cv, data)
    assert read_document(data, digest) == CONTENT


@settings(max_examples=30)
@given(content=st.binary(min_size=1, max_size=3000), name=st.text(max_size=300))
def test_any_content_under_any_name_comes_back(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    data = tmp_path_factory.mktemp("data")
    found = keep_bytes(content, name, data)
    assert read_document(data, found.digest) == content
    (laid,) = lay_out(data, [(found.digest, found.name)])
    assert laid.path.read_bytes() == content
    assert laid.path.parent.parent == data / "opened"


def test_what_is_no_document_is_refused_with_the_reason(data: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert refused(lambda: keep_file(tmp_path / "none.pdf", data)).problem is Problem.FILE_MISSING
    assert refused(lambda: keep_file(tmp_path, data)).problem is Problem.DOCUMENT_NOT_A_FILE
    assert refused(lambda: keep_file(Path("/dev/zero"), data)).problem is Problem.DOCUMENT_NOT_A_FILE
    assert refused(lambda: keep_file(empty, data)).problem is Problem.DOCUMENT_EMPTY
    error = refused(lambda: keep_file(large, data))
    assert (error.problem, error.details["limit"]) == (Problem.DOCUMENT_TOO_LARGE, "50 MB")
    assert not folder_in(data).exists() or not files(data)


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes that are no text")
def test_a_name_that_is_no_text_is_taken(data: Path, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/CV \xff\xfe.pdf"))
    path.write_bytes(CONTENT)
    assert kept(path, data).name == "CV.pdf"


def test_a_file_that_is_written_meanwhile_is_not_taken_by_halves(cv: Path, data: Path) -> None:
    def write(done: int, total: int) -> None:
        if done == len(CONTENT):
            with cv.open("ab") as file:
                file.write(b"more")

    assert refused(lambda: keep_file(cv, data, progress=write)).problem is Problem.DOCUMENT_CHANGING


def test_a_file_that_grows_past_the_limit_is_stopped(cv: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "MOST_BYTES", len(CONTENT) + 10)
    monkeypatch.setattr(documents, "CHUNK", 1000)

    def grow(done: int, total: int) -> None:
        with cv.open("ab") as file:
            file.write(b"x" * 100)

    assert refused(lambda: keep_file(cv, data, progress=grow)).problem is Problem.DOCUMENT_TOO_LARGE
    assert files(data) == []


def test_stopping_leaves_nothing_behind_and_progress_is_told(
    cv: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "CHUNK", 5000)
    told: list[tuple[int, int]] = []
    assert keep_file(cv, data, lambda *done: told.append(done), lambda: len(told) == 2) is None
    assert told == [(5000, len(CONTENT)), (10000, len(CONTENT))]
    assert files(data) == []


class Failing:
    """The system call that fails, and with what."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> None:
        def fail(*args: object, **more: object) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, name, fail)


@pytest.mark.parametrize(
    ("call", "number", "problem"),
    [
        ("fsync", errno.ENOSPC, Problem.DISK_FULL),
        ("fsync", errno.EDQUOT, Problem.DISK_FULL),
        ("fsync", errno.EIO, Problem.DATA_FOLDER_UNWRITABLE),
        ("replace", errno.EROFS, Problem.DATA_FOLDER_UNWRITABLE),
    ],
)
def test_what_the_data_folder_refuses_is_named_and_leaves_nothing(
    cv: Path, data: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, problem: Problem
) -> None:
    with monkeypatch.context() as patch:
        Failing(patch, call, number)
        assert refused(lambda: keep_file(cv, data)).problem is problem
    assert files(data) == []
    assert kept(cv, data).size == len(CONTENT), "afterwards it goes"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_while_writing_is_named(cv: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fdopen

    def to_full(handle: int, mode: str) -> Any:
        os.close(handle)
        return real(os.open("/dev/full", os.O_WRONLY), mode)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fdopen", to_full)
        assert refused(lambda: keep_file(cv, data)).problem is Problem.DISK_FULL
    assert files(data) == []


def test_a_content_that_is_gone_or_altered_is_found(cv: Path, data: Path, tmp_path: Path) -> None:
    digest, size = kept(cv, data).digest, len(CONTENT)
    other = keep_bytes(b"soon gone", "b.txt", data)
    left = keep_bytes(b"nothing speaks of it", "c.txt", data)
    path_in(data, digest).write_bytes(b"x" * size)
    path_in(data, other.digest).unlink()
    assert is_there(data, digest, size), "a quick look sees the size only"
    assert not is_there(data, other.digest, other.size)
    found = examine(data, {digest: size, other.digest: other.size})
    assert (found.altered, found.missing) == ({digest}, {other.digest})
    assert found.left_over == (path_in(data, left.digest),)
    assert examine(data, {}, {digest, left.digest}).left_over == ()
    target = tmp_path / "out.pdf"
    target.write_bytes(b"what was there")
    assert refused(lambda: copy_out(data, digest, target)).problem is Problem.DOCUMENT_ALTERED
    assert refused(lambda: copy_out(data, other.digest, target)).problem is Problem.DOCUMENT_MISSING
    assert target.read_bytes() == b"what was there"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("digest", ["", "..", "../../outside", "a" * 63 + "/"])
def test_a_digest_that_is_none_leads_nowhere(data: Path, digest: str) -> None:
    (data.parent / "outside").write_bytes(b"secret")
    assert refused(lambda: read_document(data, digest)).problem is Problem.DOCUMENT_MISSING
    assert not is_there(data, digest, 6)
    assert examine(data, {digest: 6}).missing == {digest}


def test_only_what_nothing_speaks_of_and_nobody_touched_for_a_week_is_let_go(data: Path) -> None:
    old, fresh, needed = (keep_bytes(text, "a.txt", data) for text in (b"old", b"fresh", b"needed"))
    for one in (old, needed):
        os.utime(path_in(data, one.digest), (1, 1))
    half = folder_in(data) / ".new-broken-off"
    half.write_bytes(b"half")
    os.utime(half, (1, 1))
    assert let_go(data, {needed.digest}) == 2
    assert sorted(files(data)) == sorted(path_in(data, one.digest) for one in (fresh, needed))
    os.utime(path_in(data, fresh.digest), (1, 1))
    keep_bytes(b"fresh", "again.txt", data)
    assert let_go(data, {needed.digest}) == 0, "what was just added again is not let go before its row is there"


def test_laid_out_copies_are_read_only_told_apart_and_cleared(data: Path) -> None:
    one, two = keep_bytes(b"%PDF one", "CV.pdf", data), keep_bytes(b"%PDF two", "CV.pdf", data)
    tool = keep_bytes(b"#!/bin/sh\nrm -rf ~\n", "CV.pdf", data)
    laid = lay_out(data, [(one.digest, "CV.pdf"), (two.digest, "CV.pdf"), (tool.digest, "CV")])
    assert [copy.path.name for copy in laid] == ["CV.pdf", "CV (2).pdf", "CV"]
    assert [copy.may_be_opened for copy in laid] == [True, True, False]
    assert len({copy.path.parent for copy in laid}) == 1
    if os.name == "posix":
        assert {stat.S_IMODE(copy.path.stat().st_mode) for copy in laid} == {0o400}
        assert stat.S_IMODE(laid[0].path.parent.stat().st_mode) == 0o700
    clear_laid_out(data)
    assert not laid[0].path.exists()
    assert read_document(data, one.digest) == b"%PDF one"
    clear_laid_out(data)


def test_a_free_place_never_takes_anothers(tmp_path: Path) -> None:
    (tmp_path / "CV.pdf").touch()
    (tmp_path / "CV (2).pdf").symlink_to(tmp_path / "nowhere")
    assert free_path(tmp_path, "CV.pdf") == tmp_path / "CV (3).pdf"
    assert free_path(tmp_path, "notes") == tmp_path / "notes"
