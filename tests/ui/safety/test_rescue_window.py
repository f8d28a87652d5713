"""The window before the window: what cannot be opened, what can be had in its place, and what became of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from postview_desktop.domain.backup import Backup, BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.rescue import Damage, Rescued
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.safety.rescue_window import RescueWindow, Ways
from postview_desktop.ui.safety.sheets import PassphraseSheet
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, retype, seen, words

DAMAGED = PostviewError(Problem.DATABASE_DAMAGED, path="/data/postview.db", folder="/data")
NEWER = PostviewError(Problem.DATABASE_NEWER, path="/data/postview.db", folder="/data", found=9, known=2)
VANISHED = PostviewError(Problem.DATABASE_VANISHED, path="/data/postview.db", folder="/data")


def a_backup(day: int, applications: int, *, schema: int = 2) -> Backup:
    return Backup(
        path=Path(f"/data/backups/2026-11-{day}.sqlite"),
        made_at=1_795_392_000 + (day - 23) * 86_400,
        made_on=date(2026, 11, day),
        reason=BackupReason.DAILY,
        database_bytes=100_000,
        counts={"applications": applications, "interviews": 30},
        schema=schema,
    )


def rescued(**more: object) -> Rescued:
    values: dict[str, object] = {
        "saved_as": Path("/data/damaged/postview-1.db"),
        "backup": None,
        "rows": {"applications": 12, "interviews": 31, "settings": 4},
        "from_backup": {},
        "from_history": {},
        "stand_ins": {},
        "lost": {},
        "unsure": frozenset(),
        "held": 0,
    }
    return Rescued(**(values | more))  # type: ignore[arg-type]


@dataclass
class Folder:
    """The data folder as the window sees it."""

    backups: tuple[Backup, ...] = ()
    readable: Mapping[str, int] = field(default_factory=dict)
    lost: Mapping[str, int] = field(default_factory=dict)
    result: Rescued | PostviewError = field(default_factory=rescued)
    taken: list[object] = field(default_factory=list)
    go: threading.Event = field(default_factory=threading.Event)

    def ways(self) -> Ways:
        def take(*what: object) -> Rescued:
            self.taken.append(what)
            assert self.go.wait(5)
            if isinstance(self.result, PostviewError):
                raise self.result
            return self.result

        return Ways(
            examine=lambda: Damage(problem=DAMAGED, backups=self.backups, readable=self.readable, lost=self.lost),
            take_backup=lambda backup: take("backup", backup),
            take_readable=lambda stand_in: take("readable", stand_in),
            take_file=lambda file, passphrase: take("file", file, passphrase),
            take_both=lambda backup, stand_in: take("both", backup, stand_in),
            begin_empty=lambda: self.taken.append(("empty",)),
        )


Shown = Callable[[PostviewError, Folder], RescueWindow]


@pytest.fixture
def shown(look: Look, clock: FixedClock, qtbot: QtBot) -> Iterator[Shown]:
    jobs = Jobs()
    made: list[RescueWindow] = []

    def show(error: PostviewError, folder: Folder) -> RescueWindow:
        folder.go.set()
        window = RescueWindow(look, jobs, clock, error, folder.ways())
        made.append(window)
        window.show()
        window.examine()
        qtbot.waitUntil(lambda: not is_seen(window, "rescue_wait"))
        return window

    yield show
    assert jobs.close()
    for window in made:
        shiboken6.delete(window)
    shiboken6.delete(jobs)


def test_it_says_what_happened_and_what_is_safe_and_what_there_is(shown: Shown) -> None:
    folder = Folder(
        backups=(a_backup(22, 12), a_backup(21, 11)),
        readable={"applications": 12, "interviews": 29, "attachments": 2},
        lost={"interviews": 2, "people": 3},
    )
    text = words(shown(DAMAGED, folder))
    assert "Your data cannot be opened" in text
    assert "never deleted" in text
    assert "Sun 22 Nov 2026" in text
    assert "12 applications, 30 interviews" in text  # of the backup
    assert "12 applications, 29 interviews, 2 documents" in text  # of the damaged file
    assert "Known to be lost: 2 interviews, 3 other entries" in text


@pytest.mark.parametrize(
    ("button", "way"),
    [
        ("take_both", ("both", a_backup(22, 12), "(name lost)")),
        ("take_backup", ("backup", a_backup(22, 12))),
        ("take_readable", ("readable", "(name lost)")),
    ],
)
def test_each_way_is_one_press_and_ends_with_what_is_there_now(
    shown: Shown, qtbot: QtBot, button: str, way: tuple[object, ...]
) -> None:
    folder = Folder(
        backups=(a_backup(22, 12),),
        readable={"applications": 12},
        result=rescued(held=2, lost={"people": 1}, unsure=frozenset({"people"})),
    )
    window = shown(DAMAGED, folder)
    click(window, button)
    qtbot.waitUntil(lambda: is_seen(window, "rescue_go_on"))
    assert folder.taken == [way]
    text = words(window)
    assert "Your data is there again" in text
    assert "12 applications, 31 interviews" in text
    assert "2 letters that were waiting are held" in text
    assert "1 other entry" in text
    assert "More may be missing" in text
    assert "/data/damaged/postview-1.db" in text
    assert not is_seen(window, "take_backup")
    with qtbot.waitSignal(window.go_on):
        click(window, "rescue_go_on")
    assert not window.isVisible()


def test_an_earlier_backup_can_be_chosen(shown: Shown, qtbot: QtBot) -> None:
    folder = Folder(backups=(a_backup(22, 12), a_backup(21, 11), a_backup(20, 10)))
    window = shown(DAMAGED, folder)
    others = seen(window, QComboBox, "other_backups")
    assert [others.itemText(row)[:15] for row in range(others.count())] == ["Sat 21 Nov 2026", "Fri 20 Nov 2026"]
    others.setCurrentIndex(1)
    click(window, "take_other")
    qtbot.waitUntil(lambda: is_seen(window, "rescue_go_on"))
    assert folder.taken == [("backup", a_backup(20, 10))]


def test_what_the_disk_refuses_is_said_and_another_way_can_be_tried(shown: Shown, qtbot: QtBot) -> None:
    folder = Folder(backups=(a_backup(22, 12),), result=PostviewError(Problem.DISK_FULL, path="/data"))
    window = shown(DAMAGED, folder)
    click(window, "take_backup")
    qtbot.waitUntil(lambda: is_seen(window, "rescue_trouble"))
    assert "no room left on the disk" in seen(window, QLabel, "rescue_trouble").text()
    folder.result = rescued()
    click(window, "take_backup")
    qtbot.waitUntil(lambda: is_seen(window, "rescue_go_on"))


def test_while_the_data_is_put_together_the_window_does_not_close(shown: Shown, qtbot: QtBot) -> None:
    folder = Folder(backups=(a_backup(22, 12),))
    window = shown(DAMAGED, folder)
    folder.go.clear()
    click(window, "take_backup")
    window.close()
    assert window.isVisible()
    folder.go.set()
    qtbot.waitUntil(lambda: is_seen(window, "rescue_go_on"))


def test_a_newer_database_names_the_backup_from_before_the_upgrade(shown: Shown) -> None:
    folder = Folder(backups=(a_backup(23, 13, schema=9), a_backup(21, 11)))
    window = shown(NEWER, folder)
    text = words(window)
    assert "newer PostView" in text
    assert "The backup from before the upgrade" in text
    assert "Sat 21 Nov 2026" in text
    assert "Mon 23 Nov 2026" not in text


def test_a_vanished_database_is_asked_about(shown: Shown, qtbot: QtBot) -> None:
    folder = Folder(backups=(a_backup(22, 12),))
    window = shown(VANISHED, folder)
    assert "Your data is not where it was" in words(window)
    with qtbot.waitSignal(window.go_on):
        click(window, "begin_empty")
    assert folder.taken == [("empty",)]


def test_with_nothing_to_be_had_it_says_so_and_can_be_left(shown: Shown, qtbot: QtBot) -> None:
    window = shown(DAMAGED, Folder())
    assert "there is no backup in the data folder" in seen(window, QLabel, "rescue_trouble").text()
    with qtbot.waitSignal(window.quit_requested):
        click(window, "rescue_quit")
    assert not window.isVisible()


def test_a_saved_file_is_taken_with_its_passphrase(shown: Shown, qtbot: QtBot) -> None:
    folder = Folder(result=PostviewError(Problem.PASSPHRASE_NEEDED, file="all.age"))
    window = shown(DAMAGED, folder)
    click(window, "take_file")
    [dialog] = window.findChildren(QFileDialog, "rescue_file_dialog")
    dialog.fileSelected.emit("/stick/all.age")
    dialog.close()
    qtbot.waitUntil(lambda: is_seen(window, "passphrase_sheet"))
    folder.result = PostviewError(Problem.WRONG_ARCHIVE_PASSPHRASE, file="all.age")
    [sheet] = window.findChildren(PassphraseSheet)
    retype(sheet, "passphrase", "not this")
    click(sheet, "sheet_main")
    qtbot.waitUntil(lambda: len(folder.taken) == 2 and is_seen(window, "passphrase_sheet"))
    folder.result = rescued()
    sheet = next(one for one in window.findChildren(PassphraseSheet) if one.isVisible())
    retype(sheet, "passphrase", "four words of mine")
    click(sheet, "sheet_main")
    qtbot.waitUntil(lambda: is_seen(window, "rescue_go_on"))
    file = Path("/stick/all.age")
    assert folder.taken == [("file", file, ""), ("file", file, "not this"), ("file", file, "four words of mine")]
