"""`publish` against a real Radicale: what is told, the exit codes, and where the password comes from."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.publishing import Target
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.paths import Paths
from tests.support.builders import put_interview
from tests.support.calendar_server import PASSWORD, USER, Radicale
from tests.support.clock import FixedClock

SECRETS = "postview_desktop.system.secrets.Secrets.read"


@pytest.fixture(autouse=True)
def standing_clock(monkeypatch: pytest.MonkeyPatch) -> FixedClock:
    fixed = FixedClock("2026-11-23T17:00")
    monkeypatch.setattr("postview_desktop.cli.run.Clock", lambda: fixed)
    return fixed


@pytest.fixture(scope="module")
def server() -> Iterator[Radicale]:
    with Radicale() as started:
        yield started


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    """`publish` with a password in the key ring (None for none there) and something on the standard input."""

    def call(kept: str | PostviewError | None = PASSWORD, given: str = "") -> tuple[int, str, str]:
        def read(_self: object, name: str) -> str | None:
            assert name.startswith(f"caldav:{USER}@")
            if isinstance(kept, PostviewError):
                raise kept
            return kept

        monkeypatch.setattr(SECRETS, read)
        monkeypatch.setattr(sys, "stdin", io.StringIO(given))
        status = program.main(["--data-dir", str(tmp_path), "publish"])
        out, err = capsys.readouterr()
        return status, out, err

    return call


@pytest.fixture
def within(tmp_path: Path) -> Callable[[Callable[[Suite], object]], None]:
    """Do something with the data, as the window would."""

    def do(deed: Callable[[Suite], object]) -> None:
        paths = Paths(tmp_path)
        paths.database.parent.mkdir(parents=True, exist_ok=True)
        clock = FixedClock("2026-11-23T16:00")
        store = Store.open(paths.database, clock.now)
        try:
            deed(open_suite(store, clock))
        finally:
            store.close()

    return do


@pytest.fixture
def calendar(server: Radicale, within, request: pytest.FixtureRequest) -> str:
    """Publishing is on, with one interview to come."""
    url = server.make(request.node.name[:60].replace("[", "-").replace("]", ""))

    def begin(suite: Suite) -> None:
        put_interview(suite.store, "2026-12-01T10:00", uid="soon", people=("Ada Brown",))
        suite.publishing.start(Target(url=url, user=USER, title="work"))

    within(begin)
    return url


def test_off_it_says_so_and_ends_with_1(run):
    assert run() == (1, "Publishing is off. Choose a calendar in the window's settings first.\n", "")


def test_it_brings_everything_there_and_then_has_nothing_to_do(run, server, calendar, within):
    assert run() == (0, "Put into “work”, new or changed: 1\n", "")
    assert set(server.events(calendar)) == {"soon.ics"}
    assert run() == (0, "In “work” everything is as it should be.\n", "")
    within(lambda suite: suite.interviews.delete(1))
    assert run() == (0, "Taken away from “work”: 1\n", "")
    assert server.events(calendar) == {}


def test_a_conflict_is_told_and_left_as_it_is(run, server, calendar):
    run()
    server.alter(calendar, "soon.ics", lambda text: text.replace("T100000", "T113000").replace("T104500", "T121500"))
    status, told, _ = run()
    assert status == 1
    assert told == (
        "Interview: Data analyst, Northwind (First round): there it is on Tue 1 Dec 2026, 11:30; "
        "here on Tue 1 Dec 2026, 10:00.\n"
        "PostView leaves them as they are until you say in the window what counts.\n"
    )
    assert "T113000" in server.events(calendar)["soon.ics"]
    assert run()[0] == 1, "until it is decided"


def test_the_end_of_publishing_is_told(run, server, calendar, within):
    run()
    within(lambda suite: suite.publishing.stop(take_away=True))
    status, told, _ = run()
    assert (status, server.events(calendar)) == (0, {})
    assert told.endswith("All that was put there is taken away, and publishing is off.\n")


def test_without_a_key_ring_the_password_is_read_and_kept_nowhere(run, calendar, tmp_path):
    status, told, _ = run(PostviewError(Problem.NO_KEY_RING), given=f"{PASSWORD}\n")
    assert (status, told.endswith("new or changed: 1\n")) == (0, True)
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or PASSWORD.encode() not in file.read_bytes()
    status, _, error = run(None, given="")
    assert status == 2 and error.startswith("There is no password for the calendar server 127.0.0.1")


def test_a_key_ring_that_is_locked_ends_a_timers_visit_with_2(run, calendar, server):
    status, _, error = run(PostviewError(Problem.KEY_RING_LOCKED), given=f"{PASSWORD}\n")
    assert status == 2 and "key ring" in error
    assert server.events(calendar) == {}


def test_a_wrong_password_is_told_and_ends_with_1(run, calendar, server):
    status, told, _ = run("wrong")
    assert status == 1 and "refused the user name or the password" in told
    assert server.events(calendar) == {}


def test_a_server_that_is_away_is_told_and_ends_with_1(run, server, within):
    def begin(suite: Suite) -> None:
        put_interview(suite.store, "2026-12-01T10:00", uid="soon")
        suite.publishing.start(Target(url="http://127.0.0.1:9/cal/", user=USER, title="work"))

    within(begin)
    status, told, _ = run()
    assert status == 1 and "cannot be reached at the moment" in told
