"""`find` in a terminal: what the window's Ctrl+F finds, and S4."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop.domain.template import Template
from postview_desktop.services.finding import MANY
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.paths import Paths
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    clock = FixedClock()
    with closing(Store.open(Paths(folder).database, clock.now)) as store:
        suite = open_suite(store, clock)
        interview = put_interview(store, organisation="Söhne & Cie", notes="The two clocks in the hall.")
        suite.reflections.edit_feeling(interview.id, "secretly sad")
    return folder


def find(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, list[str]]:
    status = program.main(["--data-dir", str(folder), "find", *words])
    return status, capsys.readouterr().out.splitlines()


def test_what_is_found_is_told_by_kinds(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert find(folder, capsys, "sohne", "clock") == (
        0,
        [
            "Interviews",
            "  First round, Data analyst · Söhne & Cie, Mon 23 Nov 2026",
            "      The two clocks in the hall.",
        ],
    )
    assert find(folder, capsys, "sohne")[1][:4] == ["Organisations", "  Söhne & Cie", "", "Applications"]


def test_words_that_the_shell_keeps_together_stand_together(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert find(folder, capsys, "two clocks")[0] == 0
    assert find(folder, capsys, "clocks two") == (1, ["Nothing found."])
    assert find(folder, capsys, "clocks", "two")[0] == 0


def test_how_it_felt_is_told_only_when_it_is_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """S4"""
    assert find(folder, capsys, "secretly") == (1, ["Nothing found."])
    status, lines = find(folder, capsys, "--with-feelings", "secretly")
    assert (status, lines[0], lines[-1]) == (0, "How it felt", "      secretly sad")


def test_of_very_many_the_newest_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    clock = FixedClock()
    with closing(Store.open(Paths(folder).database, clock.now)) as store:
        put(store, *(Template(name=f"zebra {number}") for number in range(MANY + 1)))
    lines = find(folder, capsys, "zebra")[1]
    assert len(lines) == MANY + 2
    assert lines[-1] == "  and more: another word finds fewer"


def test_a_folder_without_a_database_has_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert find(tmp_path / "none", capsys, "x") == (1, ["Nothing found."])
