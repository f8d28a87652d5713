"""A locked key ring and GNOME's own prompt for it, dismissed and answered: the window goes on, and nothing is kept."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop.domain.letter import Account, LetterKind
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import paths_in
from tests.support import key_prompt, mail_servers
from tests.support.builders import put, put_interview
from tests.support.desktop import Desktop, why_not
from tests.support.key_prompt import (
    answer,
    dismiss,
    in_python,
    is_asked,
    lock,
    start_key_ring,
    wait_until_asked,
)
from tests.support.mail_servers import USER, FaultyServer
from tests.support.panels import always_remind, picture

WHY_NOT = why_not("openbox", "xdotool", "gnome-keyring-daemon") or key_prompt.why_not()
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

ADDRESS = "alice@jobseeker.example"
PASSWORD = "of the mailbox 4711"
"""Keys that every keyboard has: it is typed for real."""
SHEET = f"^Password for {ADDRESS}"
PICTURES = os.environ.get("POSTVIEW_PICTURES", "")
INVITATION = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:meanwhile\r\nDTSTAMP:20261101T090000Z\r\n"
    "DTSTART:20301130T090000Z\r\nDTEND:20301130T093000Z\r\nSUMMARY:Interview at Globex\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)
KEEP = f"from postview_desktop.system.secrets import Secrets\nSecrets().write({ADDRESS!r}, {PASSWORD!r})\n"
UNLOCK = "from postview_desktop.system.secrets import Secrets\nprint(Secrets().unlock().value)\n"
STATE = "from postview_desktop.system.secrets import Secrets\nprint(Secrets().state().value)\n"
READ = (
    "from postview_desktop.domain.errors import PostviewError\n"
    "from postview_desktop.system.secrets import Secrets\n"
    "try:\n"
    f"    print(Secrets().read({ADDRESS!r}))\n"
    "except PostviewError as error:\n"
    "    print(error.problem.value)\n"
)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as desktop:
        desktop.start("openbox")
        start_key_ring(desktop)
        yield desktop


def unlocking(desktop: Desktop) -> subprocess.Popen[str]:
    return desktop.start(sys.executable, "-c", UNLOCK, quiet=False)


# -- what a prompt leads to -----------------------------------------------------------------------------------------


def test_a_dismissed_prompt_leaves_it_locked_and_is_no_error(desktop: Desktop) -> None:
    in_python(desktop, KEEP)
    lock(desktop)
    for _ in range(2):  # the second time is as the first
        asking = unlocking(desktop)
        dismiss(desktop)
        assert asking.communicate(timeout=20) == ("locked\n", "")
        assert asking.returncode == 0
    assert in_python(desktop, READ) == "key_ring_locked"
    assert not is_asked(desktop), "who only reads never asks"


def test_a_wrong_password_and_then_the_right_one_open_it(desktop: Desktop) -> None:
    in_python(desktop, KEEP)
    lock(desktop)
    asking = unlocking(desktop)
    key_prompt.type_wrongly(desktop)
    assert asking.poll() is None, "the prompt asks again by itself"
    answer(desktop)
    assert asking.communicate(timeout=20) == ("available\n", "")
    assert in_python(desktop, READ) == PASSWORD


# -- the window --------------------------------------------------------------------------------------------------


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultyServer]:
    monkeypatch.setattr(mail_servers, "PASSWORD", PASSWORD)
    with FaultyServer("none") as server:
        yield server


@pytest.fixture
def data(desktop: Desktop, server: FaultyServer) -> Path:
    """A letter that waits for the password."""
    data = desktop.home / "data"
    data.mkdir(mode=0o700)
    clock = Clock()
    with closing(Store.open(paths_in(data).database, clock.now)) as store:
        suite = open_suite(store, clock)
        always_remind(suite)
        put(
            store,
            Account(name="Alice", address=ADDRESS, user=USER, host="127.0.0.1", port=server.port, security="plain"),
        )
        held = put_interview(store, "2026-01-20T10:00", people=("Joel",))
        person = suite.interviews.get(held.id).people[0].person
        letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=held.id, person_id=person.id)
        body = "Dear Joel,\n\nthank you for the goat.\n\nAlice\n"
        suite.letters.edit(letter.id, to_address="joel@northwind.example", subject="The goat", body=body)
        suite.outbox.schedule(letter.id, 0)
    return data


def start(desktop: Desktop, data: Path, *more: str) -> subprocess.Popen[str]:
    return desktop.start(sys.executable, "-m", "postview_desktop", "--data-dir", str(data), *more, quiet=False)


def end(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=20)
    assert (process.returncode, said) == (0, "")


def sheet_is_up(desktop: Desktop) -> bool:
    return bool(desktop.run(["xdotool", "search", "--onlyvisible", "--name", SHEET]).strip())


def wait_for_sheet(desktop: Desktop) -> None:
    desktop.wait_for(lambda: sheet_is_up(desktop), "the sheet that asks for the password")
    time.sleep(0.5)  # until it has the focus


def keep(desktop: Desktop, name: str) -> None:
    if PICTURES:
        time.sleep(0.5)
        picture(desktop, Path(PICTURES) / f"{name}.png")


def interviews(data: Path) -> int:
    with closing(sqlite3.connect(data / "postview.db")) as connection:
        return connection.execute("SELECT count(*) FROM interview").fetchone()[0]


def hand_over_an_invitation(desktop: Desktop, data: Path) -> None:
    """By a second start: only a window that does not stand still takes it."""
    file = desktop.home / "meanwhile.ics"
    file.write_text(INVITATION, "utf-8", newline="")
    assert start(desktop, data, file.as_uri()).wait(20) == 0
    desktop.wait_for(lambda: interviews(data) == 2, "the invitation to be taken")


def files_with(folder: Path, secret: str) -> list[str]:
    """The files below `folder` in which a password stands as it was typed."""
    found = (one for one in folder.rglob("*") if one.is_file() and not one.is_symlink())
    return [str(one) for one in found if secret.encode() in one.read_bytes()]


def test_dismissed_in_the_window_it_goes_on_asks_itself_and_keeps_the_password_in_memory_only(
    desktop: Desktop, data: Path, server: FaultyServer
) -> None:
    lock(desktop)
    process = start(desktop, data)
    wait_for_sheet(desktop)
    keep(desktop, "key-ring-sheet")
    desktop.run(["xdotool", "key", "Tab", "sleep", "0.2", "key", "space"])  # "Unlock the key ring"
    wait_until_asked(desktop)
    keep(desktop, "key-ring-prompt")
    assert not sheet_is_up(desktop)
    hand_over_an_invitation(desktop, data)
    assert is_asked(desktop)
    dismiss(desktop)
    wait_for_sheet(desktop)
    keep(desktop, "key-ring-dismissed")
    assert server.connections == 0, "nothing was tried without the password"
    desktop.run(["xdotool", "type", "--delay", "15", PASSWORD])
    desktop.run(["xdotool", "key", "Return"])
    desktop.wait_for(lambda: server.dots == 1, "the letter to leave")
    assert server.signed_in == 1
    assert not sheet_is_up(desktop)
    assert not is_asked(desktop)
    end(process)
    assert in_python(desktop, STATE) == "locked"
    assert files_with(desktop.home, PASSWORD) == []


def test_it_can_be_quit_while_the_prompt_stands(desktop: Desktop, data: Path, server: FaultyServer) -> None:
    lock(desktop)
    process = start(desktop, data)
    wait_for_sheet(desktop)
    desktop.run(["xdotool", "key", "Tab", "sleep", "0.2", "key", "space"])
    wait_until_asked(desktop)
    end(process)
    dismiss(desktop)
    assert in_python(desktop, STATE) == "locked"
    assert server.connections == 0


def test_closed_again_the_sheet_asks_no_more_in_this_session(
    desktop: Desktop, data: Path, server: FaultyServer
) -> None:
    lock(desktop)
    process = start(desktop, data)
    wait_for_sheet(desktop)
    desktop.run(["xdotool", "key", "Escape"])
    desktop.wait_for(lambda: not sheet_is_up(desktop), "the sheet to go")
    hand_over_an_invitation(desktop, data)  # what is changed makes the outbox look again
    time.sleep(2)
    assert not sheet_is_up(desktop)
    assert not is_asked(desktop)
    assert server.connections == 0
    end(process)
    process = start(desktop, data)  # the next session may ask once more
    wait_for_sheet(desktop)
    end(process)


def test_answered_in_the_window_the_letter_leaves_with_what_the_key_ring_has(
    desktop: Desktop, data: Path, server: FaultyServer
) -> None:
    in_python(desktop, KEEP)
    lock(desktop)
    process = start(desktop, data)
    wait_for_sheet(desktop)
    desktop.run(["xdotool", "key", "Tab", "sleep", "0.2", "key", "space"])
    answer(desktop)
    desktop.wait_for(lambda: server.dots == 1, "the letter to leave")
    assert server.signed_in == 1
    assert not sheet_is_up(desktop)
    end(process)
