"""Finding anything with a screen reader: the real program, asked and heard over AT-SPI, with real keys."""

from __future__ import annotations

import signal
import sys
from contextlib import closing, suppress
from datetime import date

import pytest

from postview_desktop.domain.template import Template
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import paths_in
from tests.support import at_spi
from tests.support.at_spi import Gone, Heard, Part, Reader
from tests.support.builders import put, put_interview
from tests.support.desktop import Desktop, why_not

WHY_NOT = why_not("openbox", "xdotool") or at_spi.why_not()
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]


def test_the_count_is_said_and_each_row_is_read() -> None:
    with Desktop() as desktop:
        desktop.start("openbox")
        reader = Reader(desktop)
        data = desktop.home / "data"
        data.mkdir()
        with closing(Store.open(paths_in(data).database, Clock().now)) as store:
            open_suite(store, Clock())
            put_interview(store, f"{date.today()}T10:00", organisation="Söhne & Cie", notes="The two clocks.")
            put(store, Template(name="Clocks"))
        desktop.env.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", TZ="Europe/London")
        process = desktop.start(sys.executable, "-m", "postview_desktop", "--data-dir", str(data), quiet=False)
        root = reader.program("PostView", process)

        def seen(role: str, name: str) -> Part:
            found: list[Part] = []

            def look() -> bool:
                with suppress(Gone):
                    part = root.find(lambda one: (one.role, one.name) == (role, name) and "showing" in one.states)
                    found.append(part)
                return bool(found)

            desktop.wait_for(look, f"{role} {name!r}", 15)
            return found[0]

        seen("push button", "Find…")
        desktop.run(["xdotool", "key", "ctrl+f"])
        field = seen("text", "Find")
        desktop.wait_for(lambda: "focused" in field.states, "the field to have the keyboard")
        desktop.run(["xdotool", "type", "clock"])

        def said(events: list[Heard]) -> list[object]:
            return [event.value for event in events if event.member == "Announcement"]

        assert said(reader.hear(lambda events: bool(said(events)))) == ["2 found"]
        found = seen("list", "What was found")
        names = [part.name for part in found.children]
        assert names[0] == "Interviews"
        assert names[1].startswith("Interviews: First round, Data analyst · Söhne & Cie, ")
        assert names[1].endswith(", The two clocks.")
        assert names[2:] == ["Templates", "Templates: Clocks"]
        events: list[Heard] = []
        for key in ("Down", "Down"):
            desktop.run(["xdotool", "key", key])
            events += reader.heard(0.3)
        focused = [event.part.name for event in events if event.detail == "focused" and event.first == 1]
        assert names[1] in focused and focused[-1] == names[3]
        desktop.run(["xdotool", "key", "Escape"])
        desktop.wait_for(lambda: "showing" not in field.states, "the panel to go")
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=20)
        reader.close()
        assert (process.returncode, told) == (0, "")
