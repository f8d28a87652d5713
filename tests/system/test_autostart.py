"""Start at login: what is written for each system, and what the system's own settings say about it."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from postview_desktop import APP_ID
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system import autostart as module
from postview_desktop.system.autostart import (
    LaunchAgent,
    RunKey,
    StartState,
    XdgAutostart,
    autostart,
    exec_line,
    is_flatpak,
    login_command,
    read_exec,
)
from postview_desktop.system.paths import default_data_dir
from postview_desktop.system.windows_registry import UserRegistry

posix_only = pytest.mark.skipif(
    sys.platform == "win32", reason="links, and files in the place of folders, as POSIX has them"
)
COMMAND = ["/opt/Post View/postview-desktop", "--hidden"]


class Registry:
    """A user's part of the Windows registry."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}
        self.refuses = False

    def read(self, key: str, name: str) -> str | bytes | None:
        self._refuse()
        return self.values.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self._refuse()
        self.values[key, name] = value

    def remove(self, key: str, name: str) -> None:
        self._refuse()
        self.values.pop((key, name), None)

    def _refuse(self) -> None:
        if self.refuses:
            raise PermissionError(13, "Access is denied")


# -- what is started -------------------------------------------------------------------------------------------


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("APPIMAGE", "FLATPAK_ID"):
        monkeypatch.delenv(name, raising=False)


def test_from_source_it_is_pythons_module(bare: None) -> None:
    assert login_command() == [sys.executable, "-m", "postview_desktop", "--hidden"]


def test_an_appimage_is_started_by_its_own_path(bare: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPIMAGE", "/home/me/PostView.AppImage")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert login_command() == ["/home/me/PostView.AppImage", "--hidden"]


@posix_only
def test_a_bundle_is_started_by_its_program_and_a_package_by_its_name_on_the_path(
    bare: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "lib" / "postview-desktop"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert login_command() == [str(program), "--hidden"]
    link = tmp_path / "bin" / "postview-desktop"
    link.parent.mkdir()
    link.symlink_to(program)
    assert login_command() == [str(link), "--hidden"]
    link.unlink()
    link.write_text("#!/bin/sh\n")  # another program of that name
    link.chmod(0o755)
    assert login_command() == [str(program), "--hidden"]


def test_a_data_folder_of_ones_own_is_named(bare: None, tmp_path: Path) -> None:
    assert login_command(tmp_path)[-3:] == ["--data-dir", str(tmp_path), "--hidden"]
    assert "--data-dir" not in login_command(default_data_dir())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folder of Linux desktops")
def test_the_folder_is_the_users_own(bare: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    there = autostart()
    assert isinstance(there, XdgAutostart)
    assert there.path == tmp_path / "autostart" / f"{APP_ID}.desktop"
    monkeypatch.setenv("XDG_CONFIG_HOME", "not/absolute")  # such a value is to be ignored
    monkeypatch.setenv("HOME", str(tmp_path))
    there = autostart()
    assert isinstance(there, XdgAutostart)
    assert there.path == tmp_path / ".config" / "autostart" / f"{APP_ID}.desktop"


def test_each_system_has_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert isinstance(autostart(), LaunchAgent)
    monkeypatch.setattr(sys, "platform", "win32")
    assert isinstance(autostart(), RunKey)


def test_flatpak_is_known_by_its_word(bare: None, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_flatpak()
    monkeypatch.setenv("FLATPAK_ID", APP_ID)
    assert is_flatpak()


# -- Linux ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def xdg(tmp_path: Path) -> XdgAutostart:
    return XdgAutostart(COMMAND, tmp_path / "autostart")


def test_off_until_asked_for_and_off_without_a_trace(xdg: XdgAutostart) -> None:
    assert xdg.state() is StartState.OFF
    xdg.set(True)
    assert xdg.state() is StartState.ON
    xdg.set(False)
    assert xdg.state() is StartState.OFF
    assert list(xdg.path.parent.iterdir()) == []
    xdg.set(False)  # nothing there to take away


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = True"])
def test_what_the_desktop_switched_off_is_told_apart_and_can_be_asked_for_again(xdg: XdgAutostart, line: str) -> None:
    xdg.set(True)
    key = line.partition("=")[0].strip()
    kept = [one for one in xdg.path.read_text().splitlines() if not one.startswith(key)]
    xdg.path.write_text("\n".join([*kept, line, ""]))
    assert xdg.state() is StartState.SWITCHED_OFF
    xdg.set(True)
    assert xdg.state() is StartState.ON


def test_other_groups_and_comments_say_nothing(xdg: XdgAutostart) -> None:
    xdg.set(True)
    with xdg.path.open("a") as file:
        file.write("# Hidden=true\n[Desktop Action other]\nHidden=true\n")
    assert xdg.state() is StartState.ON


@posix_only
def test_a_folder_that_refuses_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    there = XdgAutostart(COMMAND, tmp_path / "autostart")
    with pytest.raises(PostviewError) as refused:
        there.set(True)
    assert refused.value.problem is Problem.AUTOSTART_REFUSED
    with pytest.raises(PostviewError):
        there.set(False)


def test_an_image_that_was_moved_is_written_anew(tmp_path: Path) -> None:
    image = tmp_path / "Post View.AppImage"
    image.touch()
    before = XdgAutostart([str(image), "--hidden"], tmp_path / "autostart")
    before.set(True)
    moved = image.rename(tmp_path / "PostView 2.AppImage")
    after = XdgAutostart([str(moved), "--hidden"], tmp_path / "autostart")
    assert after.mend()
    assert exec_line([str(moved), "--hidden"]) in after.path.read_text()
    assert not after.mend()


def test_nothing_is_mended_that_is_off_or_not_ours_to_know(tmp_path: Path) -> None:
    there = XdgAutostart(["/gone/postview", "--hidden"], tmp_path / "autostart")
    assert not there.mend()
    there.set(True)
    text = there.path.read_text()
    there.path.write_text(text + "Hidden=true\n")
    assert not there.mend(), "the desktop switched it off"
    there.path.write_text(text.replace("/gone/postview", "postview-desktop"))
    assert not there.mend(), "found on the PATH"
    there.path.write_text(text.replace("/gone/postview", "'never ending"))
    assert not there.mend(), "nothing that can be read"
    there.path.write_text("[Desktop Entry]\nType=Application\n")
    assert not there.mend()


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1)


@given(st.lists(WORDS, min_size=1, max_size=4))
@example(["/opt/a b/`$(rm -rf ~)`", "100%", 'say "hi"', "back\\slash"])
def test_every_word_arrives_as_it_was(command: list[str]) -> None:
    assert read_exec(exec_line(command)) == command


def test_quoted_as_the_specification_has_it() -> None:
    assert exec_line(["/opt/a b", "x$y", "100%", "a\\b", "plain"]) == r'"/opt/a b" "x\\$y" 100%% "a\\\\b" plain'


@pytest.mark.real
@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed: desktop-file-validate")
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, min_size=1, max_size=3))
@example(COMMAND)
@example(["/home/Åsa & Söhne/Post View (1).AppImage", "--data-dir", '/tmp/a$b`c"d\\e%f', "--hidden"])
def test_the_file_is_valid(tmp_path: Path, command: list[str]) -> None:
    there = XdgAutostart(command, tmp_path)
    there.set(True)
    checked = subprocess.run(["desktop-file-validate", str(there.path)], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")


# -- Windows -------------------------------------------------------------------------------------------------------


@pytest.fixture
def registry() -> Registry:
    return Registry()


@pytest.fixture
def run_key(registry: Registry) -> RunKey:
    return RunKey(COMMAND, registry)


def test_the_run_key_is_written_and_taken_away(run_key: RunKey, registry: Registry) -> None:
    assert run_key.state() is StartState.OFF
    run_key.set(True)
    assert registry.values == {(RunKey.RUN, "PostView"): '"/opt/Post View/postview-desktop" --hidden'}
    assert run_key.state() is StartState.ON
    run_key.set(False)
    assert registry.values == {}


@pytest.mark.parametrize(
    ("approved", "state"),
    [
        (b"\x02" + bytes(11), StartState.ON),
        (b"\x03" + bytes(11), StartState.SWITCHED_OFF),
        (b"\x07" + bytes(11), StartState.SWITCHED_OFF),
        (b"\x06" + bytes(11), StartState.ON),
        (b"", StartState.ON),
        ("strange", StartState.ON),
    ],
)
def test_what_the_task_manager_switched_off(
    run_key: RunKey, registry: Registry, approved: str | bytes, state: StartState
) -> None:
    run_key.set(True)
    registry.values[RunKey.APPROVED, "PostView"] = approved
    assert run_key.state() is state
    run_key.set(True)
    assert run_key.state() is StartState.ON


def test_a_registry_that_refuses(run_key: RunKey, registry: Registry) -> None:
    registry.refuses = True
    assert run_key.state() is StartState.OFF
    with pytest.raises(PostviewError) as refused:
        run_key.set(True)
    assert refused.value.details["reason"] == "Access is denied"


@pytest.mark.parametrize("program", [r"C:\Programs\Post View\postview.exe", r"C:\postview.exe"])
def test_a_program_that_was_moved_is_written_anew(registry: Registry, program: str, tmp_path: Path) -> None:
    RunKey([program, "--hidden"], registry).set(True)
    here = tmp_path / "postview.exe"
    here.touch()
    there = RunKey([str(here), "--hidden"], registry)
    assert there.mend()
    assert not there.mend()
    there.set(False)
    assert not there.mend()


@pytest.mark.skipif(sys.platform == "win32", reason="there is one")
def test_elsewhere_there_is_no_registry() -> None:
    there = RunKey(COMMAND, UserRegistry())
    assert there.state() is StartState.OFF
    for on in (True, False):
        with pytest.raises(PostviewError):
            there.set(on)


# -- macOS ---------------------------------------------------------------------------------------------------------


def test_the_launch_agent(tmp_path: Path) -> None:
    agent = LaunchAgent(COMMAND, tmp_path / "LaunchAgents")
    assert agent.state() is StartState.OFF
    agent.set(True)
    values = plistlib.loads(agent.path.read_bytes())
    assert values["ProgramArguments"] == COMMAND
    assert (values["Label"], values["RunAtLoad"]) == (APP_ID, True)
    assert agent.state() is StartState.ON
    agent.path.write_bytes(plistlib.dumps({**values, "Disabled": True}))
    assert agent.state() is StartState.SWITCHED_OFF
    agent.set(False)
    assert not agent.path.exists()


def test_a_damaged_agent_is_one_and_can_be_written_anew(tmp_path: Path) -> None:
    agent = LaunchAgent(COMMAND, tmp_path)
    for damage in (b"nonsense", plistlib.dumps(["a list"])):
        agent.path.write_bytes(damage)
        assert agent.state() is StartState.ON
        assert not agent.mend()
    agent.set(True)
    assert agent.mend(), "its program is not there"


def test_an_agent_of_a_program_that_is_there_stays(tmp_path: Path) -> None:
    agent = LaunchAgent([sys.executable], tmp_path)
    agent.set(True)
    assert not agent.mend()


@posix_only
def test_an_agent_whose_folder_refuses(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    agent = LaunchAgent(COMMAND, tmp_path / "file")
    for on in (True, False):
        with pytest.raises(PostviewError):
            agent.set(on)


def test_the_module_writes_all_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = XdgAutostart(COMMAND, tmp_path)
    there.set(True)
    before = there.path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(module.Path, "write_bytes", full)
        with pytest.raises(PostviewError):
            there.set(True)
    assert there.path.read_bytes() == before
