"""The terminal's verbs, run in this process: what they print, what they do, and their status."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop import __version__
from postview_desktop.cli.arguments import SelfCheck, VerbCommand, WindowOptions, parse
from postview_desktop.domain.interview import Interview
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.paths import Paths
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.invitations import DATA, calendar, event


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture(autouse=True)
def standing_clock(monkeypatch: pytest.MonkeyPatch) -> FixedClock:
    """Verbs make their own clock; here it stands."""
    fixed = FixedClock()
    monkeypatch.setattr("postview_desktop.cli.run.Clock", lambda: fixed)
    return fixed


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]):
    """Run the program with a data folder; status, output and errors."""

    def call(*words: str) -> tuple[int, str, str]:
        try:
            status = program.main(["--data-dir", str(folder), *words])
        except SystemExit as ended:
            status = int(ended.code or 0)
        out, err = capsys.readouterr()
        return status, out, err

    return call


def filled(folder: Path, *, days_ago: int = 3) -> None:
    clock = FixedClock()
    folder.mkdir(mode=0o700)
    store = Store.open(Paths(folder).database, clock.now)
    open_suite(store, clock)
    put_interview(store, f"2026-11-{23 - days_ago}T14:00", people=("Ada Brown",), uid="one")
    store.close()


# -- what the words mean ----------------------------------------------------------------------------------------


def test_without_a_verb_the_window_opens_with_its_files(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert parse([]) == WindowOptions()
    assert parse(["--hidden", "--data-dir", "d", "a.ics"]) == WindowOptions(
        hidden=True, data_dir=Path("d"), files=(tmp_path / "a.ics",)
    )
    assert parse(["--demo"]) == WindowOptions(demo=True)
    assert parse(["--quit"]) == WindowOptions(quit=True)
    assert parse(["--", "import"]) == WindowOptions(files=(tmp_path / "import",)), "a file that is called like a verb"
    assert parse(["./due"]) == WindowOptions(files=(tmp_path / "due",))


def test_addresses_are_told_from_files_and_file_managers_addresses_are_paths(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = parse(["file:///tmp/Interview%20am%20Montag.ics", "postview:interview/17", "b.eml", "mailto:a@x.example"])
    assert found == WindowOptions(
        files=(Path("/tmp/Interview am Montag.ics"), tmp_path / "b.eml"),
        addresses=("postview:interview/17", "mailto:a@x.example"),
    )


def test_the_folder_may_stand_before_or_behind_the_verb():
    for words in (["--data-dir", "d", "due"], ["due", "--data-dir", "d"], ["--data-dir=d", "due"]):
        command = parse(words)
        assert isinstance(command, VerbCommand)
        assert (command.verb, command.data_dir) == ("due", Path("d"))
    assert parse(["--self-check"]) == SelfCheck()


@pytest.mark.parametrize(
    "words",
    [["--nonsense"], ["import"], ["export", "x"], ["export", "--format", "pdf", "x"], ["account"], ["due", "x"],
     ["--demo", "--data-dir", "d"], ["--data-dir"], ["--data-dir", " ", "due"], ["--hidden", "due"]],
)  # fmt: skip
def test_mistakes_end_with_status_2_and_the_usage(words, capsys):
    with pytest.raises(SystemExit) as ended:
        parse(words)
    assert ended.value.code == 2
    assert "usage: postview-desktop" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--help"], *([verb, "--help"] for verb in ("import", "export", "due", "deliver",
                                   "publish", "check", "account"))])  # fmt: skip
def test_help_has_examples_and_fits_the_terminal(words, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "120")
    with pytest.raises(SystemExit) as ended:
        parse(words)
    assert ended.value.code == 0
    text = capsys.readouterr().out
    assert "examples:" in text
    assert "postview-desktop" in text
    assert max(len(line) for line in text.splitlines()) <= 120


def test_version(run):
    assert run("--version") == (0, f"PostView {__version__}\n", "")


# -- import -----------------------------------------------------------------------------------------------------


def test_import_tells_what_it_took_and_ends_with_0(run, folder):
    status, out, err = run("import", str(DATA / "exchange_teams.ics"))
    assert (status, err) == (0, "")
    assert (
        "added: Northwind Labs, Data engineer (second round), Tue 24 Nov 2026, 14:00 Europe/Berlin (13:00 here)" in out
    )
    assert "PostView guessed the organisation's name." in out
    assert out.endswith("1 added.\n")
    assert "already there" in run("import", str(DATA / "exchange_teams.ics"))[1]


def test_import_tells_what_it_left_and_ends_with_1(run, folder, tmp_path):
    empty = tmp_path / "empty.ics"
    empty.write_bytes(b"")
    good = tmp_path / "good.ics"
    good.write_bytes(calendar(event(), event(uid="x", start=None, end=None, summary="Second call")))
    status, out, _ = run("import", str(empty), str(good), str(tmp_path / "missing.ics"))
    assert status == 1
    assert "left: “empty.ics” is empty." in out
    assert "left: “Second call” does not say when it starts. It was left out." in out
    assert "missing.ics” is not there." in out
    assert out.endswith("1 added, 3 left.\n")


def test_a_hundred_bad_files_change_nothing(run, folder, tmp_path):
    bad = tmp_path / "bad.ics"
    bad.write_bytes(calendar(event(start=";TZID=Atlantis:20261124T140000", end=None)))
    assert run("import", str(bad))[0] == 1
    store = Store.open(Paths(folder).database, FixedClock().now)
    assert store.count(Interview) == 0
    assert store.history() == []
    store.close()


def test_import_of_an_export_into_an_empty_folder_gives_the_same_back(run, folder, tmp_path, capsys):
    filled(folder)
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    assert run("export", "--format", "json", "--with-feelings", str(first))[0] == 0
    assert run("import", str(first))[0] == 1, "this folder is not empty"
    other = ["--data-dir", str(tmp_path / "other")]
    assert program.main([*other, "import", str(first)]) == 0
    assert program.main([*other, "export", "--format", "json", "--with-feelings", str(second)]) == 0
    assert second.read_bytes() == first.read_bytes()


# -- export, due, check ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "begins"), [("json", b'{\n "format"'), ("ics", b"BEGIN:VCALENDAR"), ("csv", b"\xef\xbb\xbforg")]
)
def test_export_writes_a_file_or_to_the_terminal(folder, tmp_path, kind, begins, capsysbinary):
    filled(folder)
    file = tmp_path / "out"
    assert program.main(["--data-dir", str(folder), "export", "--format", kind, str(file)]) == 0
    assert file.read_bytes().startswith(begins)
    capsysbinary.readouterr()
    assert program.main(["--data-dir", str(folder), "export", "--format", kind, "-"]) == 0
    assert capsysbinary.readouterr().out == file.read_bytes()


def test_export_that_cannot_be_written_ends_with_2_and_a_sentence(run, folder, tmp_path):
    status, out, err = run("export", "--format", "csv", str(tmp_path / "none" / "x.csv"))
    assert (status, out) == (2, "")
    assert err.startswith("“") and "cannot be written" in err


def test_due_tells_what_and_why(run, folder):
    filled(folder, days_ago=7)
    status, out, _ = run("due")
    assert status == 0
    assert "Due on Mon 23 Nov 2026:" in out
    assert "Follow-up: Northwind, Data analyst (First round)" in out
    assert "\n  No date was given, so " in out


def test_due_on_another_day_and_as_json(run, folder):
    filled(folder, days_ago=3)
    kinds = [item["kind"] for item in json.loads(run("due", "--json")[1])]
    assert "thank_you" in kinds
    assert "follow_up" not in kinds
    later = json.loads(run("due", "--on", "2026-11-30", "--json")[1])
    follow_up = next(item for item in later if item["kind"] == "follow_up")
    assert (follow_up["organisation"], follow_up["day"]) == ("Northwind", "2026-11-27")
    assert follow_up["reasons"][0]["why"] == "nothing_said"
    assert follow_up["reasons"][0]["sentence"].endswith(".")
    assert run("due", "--on", "tomorrow")[0] == 0


def test_due_says_so_when_nothing_is_and_makes_no_folder(run, folder):
    assert run("due") == (0, "Nothing is due on Mon 23 Nov 2026.\n", "")
    assert run("due", "--json") == (0, "[]\n", "")
    assert not folder.exists(), "reading leaves no trace"


@pytest.mark.parametrize("day", ["soon", "2026-13-01", "30.11.2026"])
def test_a_date_that_is_none_ends_with_2(run, day):
    status, _, err = run("due", "--on", day)
    assert status == 2
    assert day in err


def test_check_of_a_sound_a_missing_and_a_damaged_database(run, folder):
    assert run("check")[0] == 0
    filled(folder)
    status, out, _ = run("check")
    assert (status, out.endswith("is sound.\n")) == (0, True)
    Paths(folder).database.write_bytes(b"no database at all" * 400)
    status, _, err = run("check")
    assert status == 2
    assert "is damaged" in err


def test_a_database_of_a_newer_version_ends_with_2(run, folder):
    filled(folder)
    with sqlite3.connect(Paths(folder).database) as database:
        database.execute("PRAGMA user_version = 999")
    database.close()
    status, _, err = run("due")
    assert status == 2
    assert "newer PostView" in err
    assert run("import", str(DATA / "google_meet.ics"))[0] == 2


# -- beside the window ----------------------------------------------------------------------------------------------


def test_while_the_window_runs_reading_goes_on_and_writing_is_refused(run, folder):
    filled(folder)
    with InstanceLock(folder):
        assert run("due")[0] == 0
        assert run("check")[0] == 0
        assert run("export", "--format", "csv", "-")[0] == 0
        for words in (["import", str(DATA / "google_meet.ics")], ["deliver"], ["account", "remove"]):
            status, _, err = run(*words)
            assert status == 2
            assert "PostView is running with this data folder" in err


def test_a_folder_that_cannot_be_written_ends_with_2(run, folder):
    folder.write_text("a file in the way")
    status, _, err = run("import", str(DATA / "google_meet.ics"))
    assert status == 2
    assert "cannot write into the data folder" in err


def test_no_display_ends_with_2_and_a_sentence_without_loading_qt(run, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("postview_desktop.system.display.sys.platform", "linux")
    monkeypatch.setitem(sys.modules, "postview_desktop.app", None)
    status, _, err = run()
    assert status == 2
    assert err.startswith("There is no display to open the window on.")


def test_a_reader_that_goes_away_is_no_error(run, folder, monkeypatch):
    class Gone(io.TextIOBase):
        def write(self, text: str) -> int:
            raise BrokenPipeError

        def fileno(self) -> int:
            raise OSError

    monkeypatch.setattr(sys, "stdout", Gone())
    assert program.main(["--data-dir", str(folder), "due"]) == 0


def test_control_c_ends_with_130(folder, monkeypatch):
    def interrupt(*args, **kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr("postview_desktop.cli.telling.tell_due", interrupt)
    assert program.main(["--data-dir", str(folder), "due"]) == 130
