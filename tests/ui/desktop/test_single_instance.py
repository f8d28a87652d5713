"""A second start hands its files over; strangers are not listened to."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.front import TOKEN
from postview_desktop.ui.desktop import single_instance
from postview_desktop.ui.desktop.single_instance import SingleInstance, hand_over, socket_name

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def first(data_dir: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(data_dir)
    assert instance.listen()
    yield instance
    instance.close()
    shiboken6.delete(instance)


class SecondStart:
    """Another process, as a second start is one."""

    def __init__(self, call: str, data_dir: Path, *files: Path) -> None:
        code = (
            "import sys; from pathlib import Path; from postview_desktop.ui.desktop import single_instance as one; "
            f"print(one.{call})"
        )
        command = [sys.executable, "-c", code, str(data_dir), *map(str, files)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)

    def answer(self) -> str:
        return self._process.communicate(timeout=20)[0].strip()


HAND_OVER = "hand_over(Path(sys.argv[1]), [Path(file) for file in sys.argv[2:]])"
HAND_OVER_ADDRESSES = "hand_over(Path(sys.argv[1]), [], sys.argv[2:])"
ASK_TO_QUIT = "ask_to_quit(Path(sys.argv[1]))"


def test_files_are_handed_over_whole(first: SingleInstance, data_dir: Path, qtbot: QtBot, tmp_path: Path) -> None:
    files = [tmp_path / "Einladung – Äpfel & Söhne.ics", tmp_path / "two\nlines.eml"]
    with qtbot.waitSignal(first.opened, timeout=10_000) as opened:
        second = SecondStart(HAND_OVER, data_dir, *files)
    assert second.answer() == "True"
    assert opened.args == [files]


def test_no_files_means_come_to_the_front(first: SingleInstance, data_dir: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.opened, timeout=10_000) as opened:
        second = SecondStart(HAND_OVER, data_dir)
    assert second.answer() == "True"
    assert opened.args == [[]]


def test_addresses_follow_the_files_as_they_were_given(
    first: SingleInstance, data_dir: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    came: list[str] = []
    first.opened.connect(lambda _files: came.append("opened"))
    with qtbot.waitSignal(first.addressed, timeout=10_000) as addressed:
        second = SecondStart(HAND_OVER_ADDRESSES, data_dir, "postview:interview/17", "mailto:a@x.example")
    assert second.answer() == "True"
    assert came == ["opened"]
    assert addressed.args == [["postview:interview/17", "mailto:a@x.example"]]


def test_on_wayland_the_start_that_was_asked_for_lends_its_right_to_come_to_the_front(
    first: SingleInstance, data_dir: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str | None] = []
    first.opened.connect(lambda _files: seen.append(os.environ.get(TOKEN)))
    for token in ("kwin-17", ""):
        monkeypatch.setenv(TOKEN, token)
        second = SecondStart(HAND_OVER, data_dir)
        monkeypatch.delenv(TOKEN)
        with qtbot.waitSignal(first.opened, timeout=10_000):
            pass
        assert second.answer() == "True"
        assert TOKEN not in os.environ, "other programs must not have it"
    assert seen == ["kwin-17", None]


def test_it_can_be_asked_to_quit(first: SingleInstance, data_dir: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.quit_asked, timeout=10_000):
        second = SecondStart(ASK_TO_QUIT, data_dir)
    assert second.answer() == "True"


def test_nobody_there_is_said_at_once(data_dir: Path) -> None:
    assert hand_over(data_dir, [], seconds=0.2) is False


def test_a_first_start_that_listens_late_is_waited_for(data_dir: Path, qtbot: QtBot) -> None:
    second = SecondStart(HAND_OVER, data_dir)
    qtbot.wait(500)
    instance = SingleInstance(data_dir)
    with qtbot.waitSignal(instance.opened, timeout=10_000):
        instance.listen()
    assert second.answer() == "True"
    instance.close()
    shiboken6.delete(instance)


@pytest.mark.parametrize(
    "message",
    [
        b"{}\n",
        b"nonsense\n",
        b'{"open": "text"}\n',
        b'{"open": [], "token": 7}\n',
        b'{"open": [], "token": "a\\u0000b"}\n',
        b'{"open": [1]}\n',
        b'{"open": [], "addresses": "x"}\n',
        b"[]\n",
        b"\xff\n",
    ],
)
def test_what_is_not_ours_is_hung_up_on(first: SingleInstance, data_dir: Path, qtbot: QtBot, message: bytes) -> None:
    socket = QLocalSocket()
    socket.connectToServer(socket_name(data_dir))
    with qtbot.assertNotEmitted(first.opened), qtbot.assertNotEmitted(first.quit_asked):
        socket.write(message)
        socket.flush()
        qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)


def test_a_flood_is_hung_up_on(
    first: SingleInstance, data_dir: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "LONGEST_MESSAGE", 1000)
    socket = QLocalSocket()
    socket.connectToServer(socket_name(data_dir))
    socket.write(b"x" * 5000)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)


def test_two_folders_are_two_instances(data_dir: Path, tmp_path: Path) -> None:
    assert socket_name(data_dir) != socket_name(tmp_path / "other")
    assert socket_name(data_dir) == socket_name(data_dir / ".." / "data")


def test_the_socket_is_out_of_reach_of_others(first: SingleInstance, data_dir: Path) -> None:
    path = Path(socket_name(data_dir))
    assert path.parent.stat().st_mode & 0o077 == 0
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_without_a_runtime_folder_it_lies_beside_the_data(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr(single_instance, "_PATH_LIMIT", 1000)  # a folder of a test may lie deep
    data_dir.chmod(0o700)
    assert Path(socket_name(data_dir)).parent == data_dir


def test_a_folder_that_others_may_write_to_is_passed_over(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_to_all = data_dir.parent / "open"
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(open_to_all))
    assert Path(socket_name(data_dir)).parent != open_to_all


def test_a_long_path_goes_where_it_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    deep = tmp_path / ("d" * 60) / ("e" * 60)
    deep.mkdir(parents=True)
    name = socket_name(deep)
    assert name.startswith(str(tmp_path / f"postview-{os.getuid()}"))
