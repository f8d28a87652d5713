"""Panels and notification services of real desktops, each with as little of its desktop as it needs."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from postview_desktop.domain.follow_up import Instruction, InstructionKind
from postview_desktop.domain.interview import wall_of
from postview_desktop.services.reminders import AFTER_END
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import paths_in
from tests.support.builders import put_interview
from tests.support.desktop import Desktop

NOTIFYD = "/usr/lib/x86_64-linux-gnu/xfce4/notifyd/xfce4-notifyd"

DUNST = """
[global]
    monitor = 0
    width = 400
    offset = 10x40
    actions = yes
    mouse_left_click = do_action, close_current
    mouse_middle_click = close_current
    mouse_right_click = context
    dmenu = dmenu -l 6
"""

TINT2 = """
rounded = 0
border_width = 0
background_color = {ground} 100
panel_items = TSC
panel_size = 100% 32
panel_position = bottom center horizontal
panel_background_id = 1
systray_icon_size = 24
systray_padding = 8 4 4
time1_format = %H:%M
time1_font = Sans 10
clock_font_color = {ink} 100
"""

XFCE = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="{dark}"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=10;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="32"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
"""


SCREEN = (1440, 900)
"""Pixels of the virtual screen."""


class Box(NamedTuple):
    """Pixels of the screen."""

    x: int
    y: int
    width: int
    height: int


def start_dunst(desktop: Desktop) -> subprocess.Popen[str]:
    """With its own way of clicking: left opens, right shows the menu of all that can be done."""
    config = desktop.home / "dunstrc"
    config.write_text(DUNST, "utf-8")
    process = desktop.start("dunst", "-config", str(config))
    desktop.wait_for(lambda: desktop.run(["dunstctl", "is-paused"]).strip() == "false", "dunst")
    return process


def start_notifyd(desktop: Desktop) -> subprocess.Popen[str]:
    """xfce4-notifyd, which has real buttons."""
    process = desktop.start(NOTIFYD)
    wait_for_name(desktop, "org.freedesktop.Notifications")
    return process


def start_tint2(desktop: Desktop, *, dark: bool = True) -> subprocess.Popen[str]:
    """An XEmbed tray."""
    config = desktop.home / "tint2rc"
    config.write_text(TINT2.format(ground="#22252A" if dark else "#F2F2F2", ink="#FFFFFF" if dark else "#000000"))
    return desktop.start("tint2", "-c", str(config))


def start_lxqt_panel(desktop: Desktop) -> subprocess.Popen[str]:
    """A tray that speaks StatusNotifierItem only."""
    config = desktop.home / ".config" / "lxqt"
    config.mkdir(parents=True, exist_ok=True)
    (config / "panel.conf").write_text(
        "[General]\n__userfile__=true\npanels=panel1\n"
        "[panel1]\nplugins=statusnotifier\nposition=Bottom\npanelSize=32\niconSize=24\nwidth=100\nwidth-percent=true\n"
        "[statusnotifier]\ntype=statusnotifier\nalignment=Right\n"
    )
    process = desktop.start("lxqt-panel")
    wait_for_name(desktop, "org.kde.StatusNotifierWatcher")
    return process


def start_xfce_panel(desktop: Desktop, *, dark: bool = True) -> subprocess.Popen[str]:
    """A tray that speaks both."""
    config = desktop.home / ".config" / "xfce4" / "xfconf" / "xfce-perchannel-xml"
    config.mkdir(parents=True, exist_ok=True)
    (config / "xfce4-panel.xml").write_text(XFCE.format(dark="true" if dark else "false"))
    desktop.start("/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd")
    wait_for_name(desktop, "org.xfce.Xfconf")
    process = desktop.start("xfce4-panel", "--disable-wm-check")
    wait_for_name(desktop, "org.kde.StatusNotifierWatcher")
    return process


def wait_for_name(desktop: Desktop, name: str) -> None:
    """Until somebody on the session's bus is called so."""
    desktop.wait_for(lambda: name in names_on_bus(desktop), name)


def names_on_bus(desktop: Desktop) -> str:
    bus = "org.freedesktop.DBus"
    return desktop.run(["dbus-send", "--session", "--print-reply", f"--dest={bus}", "/", f"{bus}.ListNames"])


def tray_items(desktop: Desktop) -> int:
    """How many icons have told the StatusNotifierItem tray of themselves."""
    said = desktop.run(
        [
            "dbus-send", "--session", "--print-reply", "--dest=org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
            "org.freedesktop.DBus.Properties.Get", "string:org.kde.StatusNotifierWatcher",
            "string:RegisteredStatusNotifierItems",
        ]
    )  # fmt: skip
    return len(re.findall(r'string "', said))


def window_box(desktop: Desktop, name: str) -> Box | None:
    """Where the first visible window with this name or class lies."""
    tree = desktop.run(["xwininfo", "-root", "-tree"])
    for line in tree.splitlines():
        found = re.search(r'"([^"]*)".*?(\d+)x(\d+)\+-?\d+\+-?\d+\s+\+(\d+)\+(\d+)', line)
        if found and re.search(name, line) and int(found[2]) > 30:
            return Box(int(found[4]), int(found[5]), int(found[2]), int(found[3]))
    return None


def wait_for_box(desktop: Desktop, name: str) -> Box:
    desktop.wait_for(lambda: window_box(desktop, name) is not None, f"a window {name}")
    found = window_box(desktop, name)
    assert found is not None
    return found


def click_at(desktop: Desktop, x: int, y: int, button: int = 1) -> None:
    """A real click of the pointer."""
    desktop.run(["xdotool", "mousemove", "--sync", str(x), str(y), "sleep", "0.2", "click", str(button)])


def picture(desktop: Desktop, path: Path, part: Box | None = None) -> None:
    """The whole screen, or a part of it in few bytes."""
    if part is None:
        desktop.run(["import", "-window", "root", str(path)])
        return
    cut = f"{part.width}x{part.height}+{part.x}+{part.y}"
    desktop.run(
        ["import", "-window", "root", "-crop", cut, "+repage", "-strip", "+dither", "-colors", "200", f"PNG8:{path}"]
    )


def around(box: Box, by: int = 16) -> Box:
    """With some of what lies about it, as far as the screen goes."""
    left, top = max(0, box.x - by), max(0, box.y - by)
    right, bottom = min(SCREEN[0], box.x + box.width + by), min(SCREEN[1], box.y + box.height + by)
    return Box(left, top, right - left, bottom - top)


def lay_ground(desktop: Desktop) -> None:
    """A quiet colour in place of the bare screen's black, for pictures."""
    width, height = SCREEN
    desktop.run(["display", "-window", "root", "-size", f"{width}x{height}", "xc:#75808C"])


def due_today(data: Path, *, organisation: str = "Northwind") -> int:
    """A data folder with one follow-up that is due today, at any hour of the real clock; the interview's number."""
    data.mkdir(mode=0o700, exist_ok=True)
    clock = Clock()
    store = Store.open(paths_in(data).database, clock.now)
    try:
        suite = open_suite(store, clock)
        today = clock.today()
        held = put_interview(store, f"{today - timedelta(days=14)}T10:00", organisation=organisation)
        suite.follow_ups.record_instruction(
            Instruction(
                interview_id=held.id, kind=InstructionKind.CONTACT_ON, on=today, said_on=today - timedelta(days=14)
            )
        )
        always_remind(suite)
        return held.id
    finally:
        store.close()


def just_ended(data: Path, *, in_seconds: int) -> int:
    """A data folder with an interview about which it is asked how it went in so many seconds; its number."""
    data.mkdir(mode=0o700, exist_ok=True)
    clock = Clock()
    store = Store.open(paths_in(data).database, clock.now)
    try:
        suite = open_suite(store, clock)
        end = wall_of(clock.now() - AFTER_END + in_seconds, clock.zone())
        held = put_interview(
            store, f"{end - timedelta(minutes=45):%Y-%m-%dT%H:%M:%S}", zone=clock.zone(), organisation="Northwind"
        )
        always_remind(suite)
        return held.id
    finally:
        store.close()


def always_remind(suite: Suite) -> None:
    """No quiet hours, and from midnight on."""
    view = suite.settings.get()
    suite.settings.save(
        replace(view, remind_at="00:00", quiet_from="00:00", quiet_until="00:00", weekly_goal=0, close_explained=False)
    )
