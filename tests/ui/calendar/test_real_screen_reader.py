"""The calendar as a screen reader has it: the real program, asked and heard over AT-SPI from another process.

What Qt would answer inside is tested elsewhere; here it is what crosses the bus, with real keys and a real pointer.
"""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from postview_desktop.domain.interview import InterviewState
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import paths_in
from tests.support import at_spi
from tests.support.at_spi import Extents, Gone, Heard, Part, Reader
from tests.support.builders import put_interview
from tests.support.desktop import Desktop, why_not

WHY_NOT = why_not("openbox", "xdotool") or at_spi.why_not()
pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)]

T = TypeVar("T")

COMMAND = (sys.executable, "-m", "postview_desktop")
STEPS = 1000
GONE = ("qt.accessibility.atspi: Accessible invalid", "qt.accessibility.atspi: Could not find accessible on path")
"""What Qt notes when a reader asks for something that it was told is gone."""
VIEWS = {"month": ("alt+1", "list"), "week": ("alt+2", "list"), "agenda": ("alt+3", "list")}

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:reader-1
DTSTAMP:20261101T090000Z
DTSTART;TZID=Europe/London:{day:%Y%m%d}T120000
DTEND;TZID=Europe/London:{day:%Y%m%d}T123000
SUMMARY:Interview at Fabrikam
END:VEVENT
END:VCALENDAR
"""

FIRST = (date.today().replace(day=1) + timedelta(days=32)).replace(day=1)
"""Of the month after this one: nothing on it depends on the hour at which the test runs."""
TENTH = FIRST + timedelta(days=9)


def spoken(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"


def fill(folder: Path) -> None:
    folder.mkdir()
    clock = Clock()
    with closing(Store.open(paths_in(folder).database, clock.now)) as store:
        suite = open_suite(store, clock)
        put_interview(store, f"{TENTH}T10:00", title="Phone screen")
        put_interview(store, f"{TENTH}T14:00", organisation="Contoso", state=InterviewState.CANCELLED)
        put_interview(store, f"{TENTH + timedelta(days=1)}T15:00", organisation="Adatum", minutes=60)
        over = date.today() - timedelta(days=2)
        put_interview(store, f"{over}T09:00", organisation="Wingtip", state=InterviewState.TOOK_PLACE)
        suite.follow_ups.refresh(None)


@dataclass
class Program:
    """The running program, and whoever reads it."""

    desktop: Desktop
    reader: Reader
    data: Path
    process: subprocess.Popen[str]
    root: Part
    views: dict[str, Part] = field(default_factory=dict)
    """Those that were found already: each is one part for as long as the program runs."""

    def keys(self, *names: str) -> list[Heard]:
        """Press keys one after the other; what was heard."""
        events: list[Heard] = []
        for name in names:
            self.desktop.run(["xdotool", "key", name])
            events += self.reader.heard(0.1)
        return events

    def click(self, x: int, y: int) -> list[Heard]:
        self.desktop.run(["xdotool", "mousemove", "--sync", str(x), str(y), "click", "1"])
        return self.reader.heard(0.2)

    def find(self, role: str, name: str) -> Part:
        """What is seen with that role and that name, looked for from the root of the program."""

        def fits(part: Part) -> bool:
            return part.role == role and part.name == name and "showing" in part.states

        return self.wait(lambda: self.root.find(fits), f"{role} {name!r}")

    def wait(self, found: Callable[[], T], what: str) -> T:
        """What is found, once it is."""
        result: list[T] = []

        def try_it() -> bool:
            with suppress(Gone):
                found_now = found()
                if found_now:
                    result.append(found_now)
            return bool(result)

        self.desktop.wait_for(try_it, what, 10)
        return result[0]

    def view(self, key: str, day: date = TENTH) -> Part:
        """Turn to a view, with the keyboard on that day of the next month."""
        self.desktop.run(["xdotool", "key", "Escape", "ctrl+2", "alt+1", "ctrl+t", "Next"])
        title = f"{FIRST:%B} {FIRST.year}"
        month = self.views["month"] = self.views.get("month") or self.find("list", title)
        self.wait(lambda: month.name == title and "showing" in month.states, title)
        part_of(month, day).do("SetFocus")
        self.wait(lambda: "focused" in part_of(month, day).states, "the day to have the keyboard")
        if key == "month":
            self.reader.heard()
            return month
        shortcut, role = VIEWS[key]
        self.desktop.run(["xdotool", "key", shortcut])
        if key not in self.views:
            self.views[key] = self.wait(
                lambda: self.root.find(
                    lambda part: part.role == role and {"focused", "showing"} <= part.states and part != month
                ),
                key,
            )
        found = self.views[key]
        self.wait(lambda: {"focused", "showing"} <= found.states, key)
        self.reader.heard()
        return found


def part_of(view: Part, day: date) -> Part:
    """The day in a view."""
    for part in view.children:
        if spoken(day) in part.name:
            return part
    raise Gone(spoken(day))


def names(parts: list[Part]) -> list[str]:
    return [part.name for part in parts]


def focused(events: list[Heard]) -> list[str]:
    """What a reader says as the focus goes, in order."""
    return [event.part.name for event in events if event.detail == "focused" and event.first == 1]


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    with Desktop() as desktop:
        desktop.start("openbox")
        reader = Reader(desktop)
        data = desktop.home / "data"
        fill(data)
        desktop.env.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", TZ="Europe/London")
        process = desktop.start(*COMMAND, "--data-dir", str(data), quiet=False)
        program = Program(desktop, reader, data, process, reader.program("PostView", process))
        desktop.wait_for(lambda: any(part.role == "frame" for part in program.root.children), "the window")
        runtime = Path(desktop.env["XDG_RUNTIME_DIR"])
        desktop.wait_for(lambda: any(runtime.glob("postview-*")), "the ear for a second start")
        yield program
        assert process.poll() is None, "it is alive to the end"
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=20)
        reader.close()
        assert (process.returncode, said) == (0, "")
        log = (data / "logs" / "postview.log").read_text("utf-8")
        told = [line for line in log.splitlines() if "WARNING" in line or "ERROR" in line]
        assert [line for line in told if not any(gone in line for gone in GONE)] == []


def test_the_month_is_a_list_of_days_with_what_is_on_them(program: Program) -> None:
    month = program.view("month")
    assert month.role == "list"
    assert month.child_count == len(month.children)
    assert month.child_count % 7 == 0
    days = [FIRST - timedelta(days=FIRST.weekday()) + timedelta(days=number) for number in range(month.child_count)]
    for number, (part, day) in enumerate(zip(month.children, days, strict=True)):
        assert part.role == "list item"
        assert spoken(day) in part.name
        assert part.index == number
        assert part.parent == month
    tenth = part_of(month, TENTH)
    assert tenth.name.startswith(f"{spoken(TENTH)}, one interview, one cancelled interview")
    interviews = [name for name in names(tenth.children) if name.startswith("Interview")]
    assert interviews == ["Interview 10:00 Northwind, Phone screen", "Interview 14:00 Contoso, First round, cancelled"]
    assert {part.role for part in tenth.children} == {"list item"}


def test_a_follow_up_says_why_it_is_due(program: Program) -> None:
    """A week after what is over since two days: in this month, or at the head of the next."""
    month = program.view("month")
    due = [part for part in month.children if "one follow-up due" in part.name]
    if not due:
        program.keys("ctrl+t")
        due = [part for part in month.children if "one follow-up due" in part.name]
    [item] = [item for part in due for item in part.children if item.name.startswith("Follow up: Wingtip")]
    assert "No date was given" in item.description


def test_the_week_is_a_list_of_seven_days_with_hours_and_lengths(program: Program) -> None:
    week = program.view("week")
    assert (week.role, week.child_count) == ("list", 7)
    assert [part.index for part in week.children] == list(range(7))
    assert all(part.parent == week for part in week.children)
    tenth = part_of(week, TENTH)
    interviews = [name for name in names(tenth.children) if name.startswith("Interview")]
    assert interviews == [
        "Interview Northwind, Phone screen, 10:00 – 10:45, 45 minutes",
        "Interview Contoso, First round, 14:00 – 14:45, 45 minutes, cancelled",
    ]


def test_the_agenda_is_a_list_of_days_with_lists_of_things(program: Program) -> None:
    agenda = program.view("agenda")
    assert agenda.role == "list"
    assert agenda.child_count == len(agenda.children) > 1
    tenth = part_of(agenda, TENTH)
    assert tenth.role == "list item"
    assert tenth.name.startswith(f"{spoken(TENTH)}, one interview, one cancelled interview")
    assert any("10:00" in name and "Northwind" in name for name in names(tenth.children))
    assert any("Contoso" in name and "cancelled" in name.casefold() for name in names(tenth.children)), names(
        tenth.children
    )
    for part in agenda.children:
        assert part.parent == agenda
        assert agenda.child(part.index) == part


@pytest.mark.parametrize("key", VIEWS)
def test_parts_lie_where_they_are_painted(program: Program, key: str) -> None:
    """A click on the middle of what a reader has as an interview chooses that interview."""
    view = program.view(key)
    frame = program.root.children[0]
    assert frame.extents.holds(view.extents)
    pressed = 0
    for day in (TENTH, TENTH + timedelta(days=1)):
        part = part_of(view, day)
        assert view.extents.holds(part.extents)
        for item in part.children:
            if "Interview" not in item.name:
                continue
            assert item.parent == part
            assert part.child(item.index) == item
            if item.extents.width == 0:
                # A day of the agenda may end below the edge: what is not seen lies nowhere.
                assert key == "agenda", item.name
                continue
            pressed += 1
            assert part.extents.holds(item.extents), item.name
            assert "showing" in item.states
            x, y = item.extents.center
            assert view.at(x, y) == part.at(x, y) == item
            events = program.click(x, y)
            assert focused(events)[-1:] == [item.name]
            assert {"focusable", "focused", "selectable", "selected"} <= item.states
            assert not {"focused", "selected"} & part.states
            program.keys("Escape")
    assert pressed


def test_what_a_day_has_no_room_for_is_where_its_more_is(program: Program) -> None:
    """Nothing has an empty place, or one on another day."""
    month = program.view("month")
    for day in month.children:
        for item in day.children:
            assert day.extents.holds(item.extents), (day.name, item.name)
            assert item.extents.width > 0


@pytest.mark.parametrize("key", VIEWS)
def test_pressing_a_thing_opens_it(program: Program, key: str) -> None:
    view = program.view(key)
    item = next(part for part in part_of(view, TENTH).children if "Northwind" in part.name)
    assert item.actions[:2] == ["Press", "SetFocus"]
    item.do("Press")
    program.wait(lambda: "checked" in program.find("check box", "Interviews").states, "the page of the interviews")
    assert "showing" not in view.states
    program.wait(
        lambda: program.root.find(lambda part: "Phone screen" in part.name and "showing" in part.states),
        "the interview",
    )


@pytest.mark.parametrize("key", VIEWS)
def test_pressing_a_day_shows_it(program: Program, key: str) -> None:
    view = program.view(key, TENTH + timedelta(days=1))
    part = part_of(view, TENTH)
    part.do("Press")
    program.wait(lambda: "selected" in part.states, "the day to be chosen")
    pane = program.find("panel", "The chosen day")
    program.wait(lambda: any(spoken(TENTH) in one.name for one in pane.walk()), "the day in the pane")


def test_the_arrows_are_heard_day_by_day(program: Program) -> None:
    program.view("month")
    heard = focused(program.keys("Right", "Right", "Left", "Down", "Up"))
    after = [TENTH + timedelta(days=by) for by in (1, 2, 1, 8, 1)]
    assert [name.partition(",")[0] for name in heard] == [spoken(day) for day in after]
    assert heard[0].startswith(f"{spoken(after[0])}, one interview")


def test_another_month_is_heard_by_its_own_days(program: Program) -> None:
    month = program.view("month")
    later = (FIRST + timedelta(days=32)).replace(day=10)
    events = program.keys("Next")
    assert [name.partition(",")[0] for name in focused(events)] == [spoken(later)]
    assert month.name == f"{later:%B} {later.year}"
    assert not [event for event in events if event.member == "ChildrenChanged"], "no flood before the day is said"
    assert [name.partition(",")[0] for name in focused(program.keys("Prior"))] == [spoken(TENTH)]


def test_the_things_of_a_day_are_heard_in_the_week(program: Program) -> None:
    program.view("week")
    heard = focused(program.keys(*["Down"] * 6))
    assert [name for name in heard if name.startswith("Interview")] == [
        "Interview Northwind, Phone screen, 10:00 – 10:45, 45 minutes",
        "Interview Contoso, First round, 14:00 – 14:45, 45 minutes, cancelled",
    ]
    assert focused(program.keys("Right"))[0].startswith(f"{spoken(TENTH + timedelta(days=1))}, one interview")


def test_lines_are_heard_in_the_agenda(program: Program) -> None:
    program.view("agenda")
    heard = focused(program.keys("Down", "Down", "Right"))
    assert "Northwind" in heard[0]
    assert "Contoso" in heard[1]
    assert heard[2].startswith(f"{spoken(TENTH + timedelta(days=1))}, one interview")


def test_another_view_is_announced_and_then_its_day(program: Program) -> None:
    program.view("month")
    for key in ("week", "agenda", "month"):
        shortcut, role = VIEWS[key]
        events = program.keys(shortcut) + program.reader.heard()
        parts = [event.part for event in events if event.detail == "focused" and event.first == 1]
        view, day = parts[-2:]
        assert view.role == role
        assert day.parent == view
        assert day.name.startswith(spoken(TENTH))
        assert "selected" in day.states


def test_what_changes_is_told_and_no_old_name_is_read(program: Program) -> None:
    month = program.view("month")
    tenth = part_of(month, TENTH)
    before = {part: part.name for part in tenth.children}
    name = tenth.name
    after = name.replace("one interview,", "two interviews,")
    known = interviews(program.data)
    file = program.desktop.home / "invitation.ics"
    file.write_bytes(INVITATION.format(day=TENTH).replace("\n", "\r\n").encode())
    other = program.desktop.start(*COMMAND, "--data-dir", str(program.data), str(file))
    assert other.wait(20) == 0
    # PostView turns to the interview once it has it; a key before that would be too early.
    program.wait(lambda: interviews(program.data) == known + 1, "the interview")
    program.desktop.run(["xdotool", "key", "ctrl+2"])
    events = program.reader.hear(lambda events: any(renamed(event, tenth, after) for event in events))
    assert any(renamed(event, tenth, after) for event in events)
    assert any(event.member == "ChildrenChanged" and event.part == tenth for event in events)
    assert tenth.name == after
    hours = [name.split()[1] for name in names(tenth.children) if name.startswith("Interview")]
    assert hours == ["10:00", "12:00", "14:00"]
    assert {part: part.name for part in before} == before
    [new] = [part for part in tenth.children if part not in before]
    assert "Fabrikam" in new.name
    assert [part.index for part in tenth.children] == list(range(tenth.child_count))

    events = program.reader.hear(
        lambda events: any(renamed(event, tenth, name) for event in events), program.keys("ctrl+z")
    )
    assert any(renamed(event, tenth, name) for event in events)
    assert tenth.name == name
    assert {part: part.name for part in tenth.children} == before
    with pytest.raises(Gone):
        _ = new.name


def interviews(data: Path) -> int:
    """How many are stored."""
    with closing(sqlite3.connect(f"file:{data / 'postview.db'}?mode=ro", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM interview").fetchone()[0])


def renamed(event: Heard, part: Part, name: str) -> bool:
    return event.part == part and event.detail == "accessible-name" and event.value == name


@pytest.mark.parametrize("key", ["month", "week"])
def test_a_move_by_the_keys_is_said_and_so_is_taking_it_back(program: Program, key: str) -> None:
    day = TENTH + timedelta(days=1)
    program.view(key, day)
    events = program.keys("alt+Right") + program.reader.heard()
    said = [str(event.value) for event in events if event.member == "Announcement"]
    assert [one for one in said if f"is now on {spoken(day + timedelta(days=1))}" in one and "Nobody but you" in one]
    assert focused(events)[-1].startswith("Interview")
    events = program.keys("ctrl+z") + program.reader.heard()
    assert [event for event in events if event.member == "Announcement"], "taken back is said too"
    # What cannot be moved says why, without a sheet or a silence.
    program.view(key, TENTH - timedelta(days=1))
    events = program.keys("alt+Right") + program.reader.heard()
    assert [str(event.value) for event in events if event.member == "Announcement"] == [
        "Nothing on this day can be moved."
    ]


def test_what_quick_add_understood_is_said_before_it_counts(program: Program) -> None:
    program.view("month")
    known = interviews(program.data)
    line = next(name for name in focused(program.keys("q")) if name.startswith("Quick add"))
    program.desktop.run(["xdotool", "type", "--delay", "15", f"Contoso {TENTH.isoformat()} 16:00 video"])
    events = program.reader.hear(lambda events: any(event.member == "Announcement" for event in events))
    said = [event.value for event in events if event.member == "Announcement"]
    assert len(said) == 1, "once, after the last letter"
    assert "Contoso" in said[0]
    assert "16:00" in said[0]
    shown = [part.name for part in seen(program.root) if part.role in ("push button", "label")]
    assert any("16:00" in name for name in shown)
    assert "Add" in shown
    assert program.find("text", line)
    program.keys("ctrl+a", "BackSpace", "Escape", "Escape")
    assert interviews(program.data) == known


def test_the_small_month_can_be_read_and_pressed(program: Program) -> None:
    month = program.view("month")
    mini = [
        part
        for part in program.root.walk()
        if part.role == "push button" and part.name.startswith(spoken(TENTH + timedelta(days=1)))
    ]
    assert len(mini) == 1
    mini[0].do("Press")
    program.wait(lambda: "selected" in part_of(month, TENTH + timedelta(days=1)).states, "the day")


def test_every_control_of_the_calendar_has_a_name(program: Program) -> None:
    for key in VIEWS:
        program.view(key)
        assert nameless(program) == []


@pytest.mark.parametrize("number", [1, 3, 4, 5, 6, 7])
def test_every_control_of_the_other_pages_has_a_name(program: Program, number: int) -> None:
    program.keys("Escape", f"ctrl+{number}")
    program.reader.heard()
    assert nameless(program) == []


def nameless(program: Program) -> list[tuple[str, Extents]]:
    """What can have the keyboard, is seen, and is called nothing. A combo box is called by its label; the field in one
    that can be typed in never has the keyboard itself."""
    found: list[tuple[str, Extents]] = []
    for part in seen(program.root):
        if "focusable" not in part.states:
            continue
        if part.role == "combo box":
            named = any(label.name for label in part.labelled_by)
        else:
            named = bool(part.name) or (
                part.role == "text" and part.parent is not None and part.parent.role == "combo box"
            )
        if not named:
            found.append((part.role, part.extents))
    return found


def seen(part: Part) -> Iterator[Part]:
    """What is shown of the window, from the top down."""
    if part.role == "application" or "showing" in part.states:
        yield part
        for child in part.children:
            yield from seen(child)


def test_a_thousand_steps_through_what_changes_meanwhile(program: Program) -> None:
    """Whatever a reader still holds is asked for: it is answered, or said to be gone, and the program lives."""
    program.view("month")
    dice = random.Random(5)
    keys = ["alt+1", "alt+2", "alt+3", "Next", "Prior", "Right", "Down", "Home", "ctrl+t", "Escape"]
    keys += ["ctrl+1", "ctrl+2", "ctrl+2", "ctrl+3"]
    held = [program.root]
    answered = gone = 0
    asked: list[Callable[[Part], object]] = [
        lambda part: part.name, lambda part: part.states, lambda part: part.role, lambda part: part.index,
        lambda part: part.child_count, lambda part: part.description, lambda part: part.extents,
        lambda part: part.faces, lambda part: part.at(*part.extents.center),
    ]  # fmt: skip
    for step in range(STEPS):
        if step % 20 == 10:
            program.desktop.run(["xdotool", "key", dice.choice(keys)])
        if step % 100 == 50:
            # What is taken back is done again: the other tests find all as it was.
            program.desktop.run(["xdotool", "key", "ctrl+z"])
        if step % 100 == 90:
            program.desktop.run(["xdotool", "key", "ctrl+shift+z"])
        part = dice.choice(held[-40:])
        try:
            dice.choice(asked)(part)
            found = dice.choice([part.parent, *part.children[:60]])
            if found is not None:
                held.append(found)
            answered += 1
        except Gone:
            gone += 1
            held.append(program.root)
    assert program.process.poll() is None
    assert answered > STEPS // 2
    assert program.root.children[0].role == "frame"
