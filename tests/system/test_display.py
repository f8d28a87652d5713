"""Whether a window can be shown is known before Qt is loaded."""

from __future__ import annotations

import socket

import pytest

from postview_desktop.system import display

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no X and no Wayland here")


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(display.sys, "platform", "linux")


def test_nothing_at_all_is_no_display():
    assert not display.has_display()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_one(monkeypatch, platform):
    monkeypatch.setattr(display.sys, "platform", platform)
    assert display.has_display()


@pytest.mark.parametrize("platform", ["offscreen", "vnc:size=1x1", "minimal"])
def test_platforms_without_a_display_need_none(monkeypatch, platform):
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display.has_display()


@pytest.mark.parametrize("name", [":4242", "localhost:4242", ":4242.0", "nonsense", "unix/:4242"])
def test_an_x_display_must_answer(monkeypatch, name):
    monkeypatch.setenv("DISPLAY", name)
    assert not display.has_display()


def test_an_x_display_that_answers(monkeypatch):
    with socket.socket(socket.AF_INET) as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        number = server.getsockname()[1] - 6000
        monkeypatch.setenv("DISPLAY", f"127.0.0.1:{number}.0")
        assert display.has_display()


def test_a_wayland_display_must_answer(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert not display.has_display()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert display.has_display()
