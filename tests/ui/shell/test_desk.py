"""What runs beside the window: closing to the tray or for good, second starts, reminders, mistakes, the outbox."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Instruction, InstructionKind
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.release import Version
from postview_desktop.services.outbox import Attempt, Outcome, Result
from postview_desktop.services.releases import Found
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.desktop.notice import OPEN, Notice, Notifier
from postview_desktop.ui.desktop.session import _Locker
from postview_desktop.ui.shell.crash_dialog import CrashDialog
from postview_desktop.ui.shell.crash_hooks import CrashHooks
from postview_desktop.ui.shell.desk import Desk
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.ui.shell.password_sheet import PasswordSheet
from postview_desktop.ui.shell.place import FILE_NAME
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged", extend=True)


class Quiet(Notifier):
    """A notification service that remembers, and can be switched off."""

    def __init__(self) -> None:
        super().__init__()
        self.works = True
        self.notices: list[Notice] = []

    def start(self) -> bool:
        return self.works

    def stop(self) -> None:
        return

    def show(self, notice: Notice) -> None:
        if self.works:
            self.notices.append(notice)
        else:
            self.failed.emit(notice)

    def withdraw(self, key: str) -> None:
        return


class Memory:
    """Passwords as `system.secrets` keeps them, without a key ring."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        if name not in self.kept:
            raise PostviewError(Problem.NO_KEY_RING)
        return self.kept[name]

    def remember(self, name: str, secret: str) -> None:
        self.kept[name] = secret

    def unlock(self) -> None:
        return


class App:
    """The application as the desk sees it: it only notes that it should end."""

    def __init__(self, real: QApplication) -> None:
        self._real = real
        self.ended: list[int] = []

    def exit(self, status: int) -> None:
        self.ended.append(status)

    def __getattr__(self, name: str) -> object:
        return getattr(self._real, name)


@pytest.fixture
def app(qapp: QApplication) -> App:
    return App(qapp)


@pytest.fixture
def notifier() -> Quiet:
    return Quiet()


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def desk(
    app: App,
    window: MainWindow,
    materials: Materials,
    changes: Changes,
    notifier: Quiet,
    memory: Memory,
    suite: Suite,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Iterator[Desk]:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    suite.settings.save(replace(suite.settings.get(), weekly_goal=0))
    hooks = CrashHooks()
    desk = Desk(app, window, materials, changes, hooks, memory)  # type: ignore[arg-type]
    desk.hooks = hooks  # type: ignore[attr-defined]
    desk.notifications._notifier = notifier
    desk.tray._is_available = lambda: False
    desk.wake()
    qtbot.waitUntil(lambda: bool(window.side_bar.status.accessibleName()))
    yield desk
    window.let_close()
    desk._end()
    shiboken6.delete(desk)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shiboken6.delete(hooks)


def give_tray(desk: Desk) -> None:
    desk.tray._is_available = lambda: True
    desk.tray.look()


def sheet(window: MainWindow, name: str) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    assert found.isVisible()
    return found


# -- closing -------------------------------------------------------------------------------------------------------


def test_with_a_tray_closing_hides_and_says_so_once(
    desk: Desk, window: MainWindow, app: App, notifier: Quiet, qtbot: QtBot
) -> None:
    give_tray(desk)
    window.close()
    assert not window.isVisible()
    assert [notice.title for notice in notifier.notices] == ["PostView stays in the tray"]
    desk.tray.open_requested.emit()
    assert window.isVisible()
    window.close()
    assert len(notifier.notices) == 1
    assert app.ended == []


def test_without_a_tray_closing_says_what_happens_once_and_then_ends(
    desk: Desk, window: MainWindow, app: App, suite: Suite, qtbot: QtBot
) -> None:
    window.close()
    assert window.isVisible()
    qtbot.mouseClick(sheet(window, "farewell_sheet").findChild(QWidget, "sheet_main"), Qt.MouseButton.LeftButton)
    assert app.ended == [0]
    assert suite.settings.get().close_explained


def test_staying_is_possible(desk: Desk, window: MainWindow, app: App, suite: Suite, qtbot: QtBot) -> None:
    window.close()
    qtbot.mouseClick(sheet(window, "farewell_sheet").findChild(QWidget, "sheet_cancel"), Qt.MouseButton.LeftButton)
    assert window.isVisible()
    assert app.ended == []
    assert not suite.settings.get().close_explained


def test_the_second_time_closing_ends_without_a_word(desk: Desk, window: MainWindow, app: App, suite: Suite) -> None:
    suite.settings.save(replace(suite.settings.get(), close_explained=True))
    window.close()
    assert app.ended == [0]


def test_who_wants_no_tray_ends_although_there_is_one(desk: Desk, window: MainWindow, app: App, suite: Suite) -> None:
    suite.settings.save(replace(suite.settings.get(), keep_in_tray=False, close_explained=True))
    give_tray(desk)
    window.close()
    assert app.ended == [0]


@pytest.mark.parametrize(
    ("session", "words"),
    [
        ("ubuntu:GNOME", "GNOME has no tray in which PostView could stay. An extension such as AppIndicator"),
        ("XFCE", "Xfce shows no tray at the moment"),
        ("", "This desktop has no tray in which PostView could stay."),
    ],
)
def test_without_a_tray_it_speaks_of_the_very_desktop(
    desk: Desk, window: MainWindow, monkeypatch: pytest.MonkeyPatch, session: str, words: str
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", session)
    window.close()
    farewell = sheet(window, "farewell_sheet")
    assert any(label.text().startswith(words) for label in farewell.findChildren(QLabel))
    farewell.reject()


def test_a_window_in_a_tray_that_stays_away_comes_back(desk: Desk, window: MainWindow) -> None:
    give_tray(desk)
    window.close()
    desk.tick.look()
    assert not window.isVisible(), "the tray is there"
    desk.tray._is_available = lambda: False
    desk.tick.look()
    assert window.isVisible()
    assert window.isMinimized()


def test_started_hidden_without_a_tray_it_stays_hidden(desk: Desk, window: MainWindow) -> None:
    window.hide()
    desk.tick.look()
    assert not window.isVisible()


def test_a_tray_that_has_gone_is_not_hidden_to(desk: Desk, window: MainWindow, app: App, suite: Suite) -> None:
    suite.settings.save(replace(suite.settings.get(), close_explained=True))
    give_tray(desk)
    desk.tray._is_available = lambda: False  # the panel crashed a moment ago
    window.close()
    assert app.ended == [0]


def test_the_place_of_the_window_is_kept(desk: Desk, window: MainWindow, tmp_path: Path) -> None:
    desk.quit()
    assert (tmp_path / FILE_NAME).exists()


# -- second starts and wishes from the tray ------------------------------------------------------------------------


def test_a_second_start_brings_the_window_back_with_its_files(
    desk: Desk, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.hide()
    empty = tmp_path / "empty.ics"
    empty.touch()
    desk.instance.opened.emit([empty])
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.findChild(QWidget, "import_sheet") is not None)
    sheet(window, "import_sheet").close()


def test_an_address_of_a_second_start_opens_the_very_thing_in_a_hidden_window(
    desk: Desk, window: MainWindow, suite: Suite
) -> None:
    held = put_interview(suite.store, "2026-11-20T10:00")
    window.hide()
    desk.instance.opened.emit([])
    desk.instance.addressed.emit([f"postview:interview/{held.id}"])
    assert window.isVisible()
    assert window.page_key == "interviews"


def test_a_second_start_raises_a_minimised_window(desk: Desk, window: MainWindow) -> None:
    window.showMinimized()
    desk.instance.opened.emit([])
    assert window.isVisible()
    assert not window.isMinimized()


def test_a_window_that_filled_the_screen_fills_it_again(desk: Desk, window: MainWindow) -> None:
    window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    desk.instance.opened.emit([])
    assert window.isVisible()
    assert not window.isMinimized()
    assert window.isMaximized()


def test_asked_to_quit_it_quits(desk: Desk, app: App) -> None:
    desk.instance.quit_asked.emit()
    assert app.ended == [0]


def test_the_systems_end_keeps_what_is_typed_and_ends(
    desk: Desk, app: App, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[int] = []
    monkeypatch.setattr(window, "flush", lambda: flushed.append(1))
    desk.signals.asked.emit()
    assert flushed
    assert app.ended == [0]


def test_a_new_interview_from_the_tray(desk: Desk, window: MainWindow) -> None:
    window.hide()
    desk.tray.new_interview_requested.emit()
    assert window.isVisible()
    assert window.page_key == "interviews"


# -- reminders -----------------------------------------------------------------------------------------------------


def due_today(suite: Suite) -> int:
    held = put_interview(suite.store, "2026-11-09T10:00")
    suite.follow_ups.record_instruction(
        Instruction(
            interview_id=held.id,
            kind=InstructionKind.CONTACT_ON,
            on=date(2026, 11, 23),
            said_on=date(2026, 11, 9),
        )
    )
    return held.id


def test_N1_what_falls_due_is_announced_and_opens_the_interview(
    desk: Desk, window: MainWindow, suite: Suite, notifier: Quiet
) -> None:
    due_today(suite)
    window.hide()
    desk.tick.look()
    [notice] = notifier.notices
    assert notice.title == "Follow up with Northwind today"
    notifier.activated.emit(notice.key, OPEN)
    assert window.isVisible()
    assert window.page_key == "interviews"


def test_N4_without_any_service_the_window_says_it(
    desk: Desk, window: MainWindow, suite: Suite, notifier: Quiet, qtbot: QtBot
) -> None:
    notifier.works = False
    due_today(suite)
    desk.tick.look()
    words = window.banner.words.text()
    assert words.startswith("Follow up with Northwind today. "), "title and text are two sentences"
    assert len(words) > len("Follow up with Northwind today. ")
    qtbot.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)
    assert window.page_key == "interviews"
    assert window.banner.isHidden()


def test_the_tray_says_how_much_there_is_to_do(desk: Desk, suite: Suite) -> None:
    give_tray(desk)
    due_today(suite)
    desk.tick.look()
    assert desk.tray._tip == "PostView: 1 thing to do today"
    assert desk.tray._due.number == 1


def test_an_entry_of_the_tray_opens_the_very_thing(desk: Desk, window: MainWindow, suite: Suite) -> None:
    give_tray(desk)
    due_today(suite)
    put_interview(suite.store, "2026-11-23T13:00", organisation="Contoso")  # ended an hour ago
    desk.tick.look()
    entries = {entry.text: entry.key for entry in desk.tray._due.entries}
    assert list(entries) == ["Follow up with Northwind today", "How did it go at Contoso?"]
    window.hide()
    for key in entries.values():
        window.show_page("today")
        desk.tray.due_requested.emit(key)
        assert window.isVisible()
        assert window.page_key == "interviews"
    desk.tray.due_requested.emit("")
    assert window.page_key == "today"


# -- what the session tells -----------------------------------------------------------------------------------------


def test_in_front_of_a_locked_screen_nothing_is_announced_and_nothing_is_lost(
    desk: Desk, suite: Suite, notifier: Quiet
) -> None:
    desk.session._lockers = [_Locker(QDBusConnection("nowhere"), "org.gnome.ScreenSaver", desk.session)]
    desk.session._lockers[0].set_active(True)
    due_today(suite)
    desk.tick.look()
    assert notifier.notices == []
    desk.session._lockers[0].set_active(False)
    assert [notice.title for notice in notifier.notices] == ["Follow up with Northwind today"]


def test_a_locker_that_says_nothing_more_is_not_believed_for_ever(
    desk: Desk, window: MainWindow, suite: Suite, notifier: Quiet
) -> None:
    desk.session._lockers = [_Locker(QDBusConnection("nowhere"), "org.gnome.ScreenSaver", desk.session)]
    desk.session._lockers[0].set_active(True)
    due_today(suite)
    window.came_to_front.emit()
    assert len(notifier.notices) == 1


def test_on_waking_up_it_looks_at_once(desk: Desk, suite: Suite, notifier: Quiet) -> None:
    due_today(suite)
    desk.session.on_sleep(True)
    assert notifier.notices == []
    desk.session.on_sleep(False)
    assert len(notifier.notices) == 1


def test_a_newer_version_is_told_and_leads_to_the_settings(
    desk: Desk, window: MainWindow, suite: Suite, notifier: Quiet, qtbot: QtBot
) -> None:
    desk.releases._ask = lambda: Found(newest=Version(9, 0, 0))
    desk.tick.look()
    assert notifier.notices == [], "it was not allowed"
    suite.settings.save(replace(suite.settings.get(), look_for_releases=True))
    desk.tick.look()
    qtbot.waitUntil(lambda: bool(notifier.notices))
    [notice] = notifier.notices
    assert notice.title == "PostView 9.0.0 is there"
    window.hide()
    notifier.activated.emit(notice.key, OPEN)
    assert window.isVisible()
    assert window.page_key == "settings"


@pytest.mark.parametrize("why", ["quiet hours", "locked screen"])
def test_nobody_is_told_of_a_newer_version_in_the_night_or_behind_a_locked_screen(
    desk: Desk, window: MainWindow, suite: Suite, notifier: Quiet, qtbot: QtBot, why: str
) -> None:
    asked: list[Found] = []

    def ask() -> Found:
        asked.append(Found(newest=Version(9, 9, 0)))
        return asked[-1]

    desk.releases._ask = ask
    view = replace(suite.settings.get(), look_for_releases=True, quiet_from="00:00", quiet_until="23:59")
    suite.settings.save(view if why == "quiet hours" else replace(view, quiet_until="00:00"))
    desk.wake()
    locker = _Locker(QDBusConnection("nowhere"), "org.gnome.ScreenSaver", desk.session)
    desk.session._lockers = [locker]
    locker.active = why == "locked screen"
    desk.tick.look()
    qtbot.wait(50)
    assert asked == []
    locker.active = False
    suite.settings.save(replace(suite.settings.get(), quiet_until="00:00"))
    desk.tick.look()
    qtbot.waitUntil(lambda: [one.title for one in notifier.notices] == ["PostView 9.9.0 is there"])


def test_before_sleep_what_is_typed_is_kept(
    desk: Desk, window: MainWindow, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[bool] = []
    monkeypatch.setattr(window._room, "flush", lambda: kept.append(True))
    desk.session.on_sleep(True)
    assert kept == [True]


def test_a_full_disk_is_said_in_the_side_bar_and_tried_again(
    desk: Desk, window: MainWindow, suite: Suite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise PostviewError(Problem.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(suite.reminders, "sweep", full)
        desk.tick.look()
        assert window.side_bar.status.accessibleName() == "Nothing can be kept at the moment"
    desk.tick.look()
    assert window.side_bar.status.accessibleName().startswith("Kept")


# -- the outbox ----------------------------------------------------------------------------------------------------


@pytest.fixture
def letter(suite: Suite) -> Letter:
    put(suite.store, Account(name="Sam Field", address="sam@jobseeker.example", user="sam", host="mail.example"))
    interview = put_interview(suite.store, people=("Ana Souza",))
    person = suite.interviews.get(interview.id).people[0].person
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id, person_id=person.id)
    return suite.letters.edit(letter.id, subject="The goat", body="Dear Ana,\n\nthank you for the goat.\n\nSam\n")


def server(desk: Desk, outcome: Callable[[], Outcome]) -> None:
    def send(attempt: Attempt, password: str, before_commit: Callable[[], None], *_: object) -> Outcome:
        before_commit()
        return outcome()

    desk.mail.courier._send = send


def sent() -> Outcome:
    return Outcome(result=Result.SENT, code=250)


def test_a_letter_that_is_due_leaves_by_itself_and_the_line_says_so(
    desk: Desk, window: MainWindow, suite: Suite, letter: Letter, memory: Memory, clock: FixedClock, qtbot: QtBot
) -> None:
    server(desk, sent)
    memory.kept["sam@jobseeker.example"] = "secret"
    suite.outbox.schedule(letter.id, clock.now() + 3600)
    qtbot.waitUntil(lambda: window.side_bar.outbox.accessibleName() == "Outbox: 1 leaves at 16:00")
    clock.advance(hours=1)
    desk.tick.look()
    qtbot.waitUntil(lambda: suite.letters.get(letter.id).state is LetterState.SENT)
    qtbot.waitUntil(lambda: window.side_bar.outbox.accessibleName() == "Outbox: empty")
    assert window.quiet_line.words.text() == "Sent to Ana Souza"


def test_without_a_key_ring_the_password_is_asked_once_for_the_session(
    desk: Desk, window: MainWindow, suite: Suite, letter: Letter, memory: Memory, qtbot: QtBot
) -> None:
    server(desk, sent)
    suite.outbox.schedule(letter.id, 0)
    qtbot.waitUntil(lambda: window.findChild(PasswordSheet) is not None)
    asked = sheet(window, "password_sheet")
    assert window.side_bar.outbox.accessibleName() == "Outbox: waits for your password"
    main = asked.findChild(QWidget, "sheet_main")
    qtbot.mouseClick(main, Qt.MouseButton.LeftButton)
    assert asked.isVisible()  # an empty password is none
    asked.findChild(QLineEdit, "password").setText("pä ss\"wörd'")
    qtbot.mouseClick(main, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: suite.letters.get(letter.id).state is LetterState.SENT)
    assert memory.kept == {"sam@jobseeker.example": "pä ss\"wörd'"}


def test_who_does_not_want_to_give_it_now_can_later(
    desk: Desk, window: MainWindow, suite: Suite, letter: Letter, qtbot: QtBot
) -> None:
    suite.outbox.schedule(letter.id, 0)
    qtbot.waitUntil(lambda: window.findChild(PasswordSheet) is not None)
    sheet(window, "password_sheet").close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.tick.look()
    assert window.findChild(PasswordSheet) is None  # not asked again and again
    qtbot.mouseClick(window.side_bar.outbox, Qt.MouseButton.LeftButton)
    sheet(window, "password_sheet").close()
    assert suite.letters.get(letter.id).state is LetterState.SCHEDULED


def test_quitting_waits_for_the_letter_that_is_just_leaving(
    desk: Desk, window: MainWindow, app: App, suite: Suite, letter: Letter, memory: Memory, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    there = threading.Event()

    def slow() -> Outcome:
        there.set()
        go_on.wait(5)
        return sent()

    server(desk, slow)
    memory.kept["sam@jobseeker.example"] = "secret"
    suite.outbox.schedule(letter.id, 0)
    qtbot.waitUntil(there.is_set)
    desk.quit()
    assert app.ended == []
    sheet(window, "leaving_sheet")
    go_on.set()
    qtbot.waitUntil(lambda: app.ended == [0])
    assert suite.letters.get(letter.id).state is LetterState.SENT


def test_the_outbox_line_leads_to_the_letters(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.side_bar.outbox, Qt.MouseButton.LeftButton)
    assert window.page_key == "letters"


# -- mistakes ------------------------------------------------------------------------------------------------------


def test_a_mistake_is_shown_once_and_the_window_goes_on(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    desk.hooks.crashed.emit("the first report")  # type: ignore[attr-defined]
    desk.hooks.crashed.emit("the second")  # type: ignore[attr-defined]
    assert len(window.findChildren(CrashDialog)) == 1
    dialog = window.findChild(CrashDialog)
    assert dialog.report == "the first report"
    dialog.accept()
    assert window.isVisible()
    desk.hooks.crashed.emit("the third")  # type: ignore[attr-defined]
    assert [one.report for one in window.findChildren(CrashDialog) if one.isVisible()] == ["the third"]
    next(one for one in window.findChildren(CrashDialog) if one.isVisible()).accept()


def test_what_the_world_refused_anywhere_is_a_sentence(desk: Desk, window: MainWindow) -> None:
    desk.hooks.refused.emit(PostviewError(Problem.DISK_FULL))  # type: ignore[attr-defined]
    assert window.quiet_line.isVisible()


def test_what_a_killed_run_left_readable_is_gone_after_the_next_start(
    tmp_path: Path, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    left = tmp_path / ".seal-abc"
    left.mkdir()
    (left / "plain").write_text("was to be encrypted")
    for path in (left / "plain", left):
        os.utime(path, (1, 1))
    request.getfixturevalue("desk")
    qtbot.waitUntil(lambda: not left.exists())
