"""A frozen program of Windows has no terminal: what it says must go somewhere, and a refusal must stay a refusal."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from postview_desktop.__main__ import REFUSED, main
from postview_desktop.system.terminal import find_terminal, leave_terminal


@contextmanager
def nobody_listens(*names: str) -> Iterator[None]:
    """Inside a test: pytest puts its own streams back between a fixture and its test."""
    with pytest.MonkeyPatch.context() as patch:
        for name in names or ("stdout", "stderr"):
            patch.setattr(sys, name, None)
        yield
        for name in names or ("stdout", "stderr"):
            getattr(sys, name).close()


def test_without_a_terminal_words_go_nowhere_and_harm_nothing() -> None:
    with nobody_listens():
        find_terminal()
        print("nobody hears this")
        sys.stderr.write("nor this")
        assert {sys.stdout.name, sys.stderr.name} <= {os.devnull, "CONOUT$"}
        leave_terminal()


def test_what_was_given_stays() -> None:
    before = sys.stdout
    with nobody_listens("stderr"):
        find_terminal()
        assert sys.stdout is before


@pytest.mark.parametrize("verb", ["check", "due"])
def test_a_refusal_nobody_hears_keeps_its_status(tmp_path: Path, verb: str) -> None:
    (tmp_path / "postview.db").write_bytes(b"no database" * 100)
    with nobody_listens():
        assert main(["--data-dir", str(tmp_path), verb]) == REFUSED


INVITATION = """\
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//PostView//test//EN\r
BEGIN:VEVENT\r
UID:test\r
DTSTAMP:20261101T090000Z\r
DTSTART:20261110T140000Z\r
DTEND:20261110T150000Z\r
SUMMARY:Interview with Łódź & Söhne\r
END:VEVENT\r
END:VCALENDAR\r
"""


@pytest.mark.parametrize("alphabet", ["cp1252", "utf-8"])
def test_names_come_whole_through_a_pipe_of_an_older_alphabet(tmp_path: Path, alphabet: str) -> None:
    invitation = tmp_path / "invitation.ics"
    invitation.write_text(INVITATION, encoding="utf-8", newline="")
    folder = ["--data-dir", str(tmp_path / "data")]
    assert main([*folder, "import", str(invitation)]) == 0
    pipe = io.BytesIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdout", io.TextIOWrapper(pipe, encoding=alphabet))
        assert main([*folder, "due", "--on", "2026-12-01", "--json"]) == 0
        told = pipe.getvalue().decode(alphabet)
    assert "Łódź & Söhne" in str(json.loads(told))


def test_a_verb_nobody_hears_does_its_work(tmp_path: Path) -> None:
    with nobody_listens():
        assert main(["--data-dir", str(tmp_path), "export", "--format", "json", str(tmp_path / "all.json")]) == 0
    assert (tmp_path / "all.json").stat().st_size
