"""A calendar elsewhere, through what can be seen in Settings, with a real Radicale: set up, publish, decide, stop."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.accounts import KeyRingState
from postview_desktop.services.publishing import QuestionKind
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.publisher import Publisher
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.publishing_part import PublishingSection, PublishingTools, StopSheet
from postview_desktop.wording import calendar as calendar_words
from tests.support.builders import put_interview
from tests.support.calendar_server import PASSWORD, USER, Radicale
from tests.support.window import click, is_seen, retype, seen, settle, words
from tests.ui.settings.test_page import KeyRing

NUMBERS = itertools.count()


@pytest.fixture(scope="module")
def server() -> Iterator[Radicale]:
    with Radicale() as started:
        yield started


class Ring(KeyRing):
    """One that says so where there is none, as the real one does."""

    def read(self, name: str) -> str | None:
        if name not in self.session and self.now is KeyRingState.ABSENT:
            raise PostviewError(Problem.NO_KEY_RING)
        return super().read(name)


class Desk:
    """The section with the publisher behind it, as the window puts them together."""

    def __init__(self, qtbot: QtBot, look: Look, suite: Suite, server: Radicale) -> None:
        self.qtbot, self.suite, self.server = qtbot, suite, server
        self.ring = Ring()
        self.jobs = Jobs()
        self.section = PublishingSection(
            look,
            PublishingTools(publishing=suite.publishing, secrets=self.ring, jobs=self.jobs, clock=suite.clock),  # type: ignore[arg-type]
        )
        self.publisher = Publisher(
            suite.publishing,
            self.jobs,
            suite.clock,
            self.ring.read,
            lambda: calendar_words.speech(look.dates.day),
            self.jobs,
            settle_ms=1,
        )
        self.section.publish_requested.connect(self.publisher.publish_now)
        self.publisher.idle.connect(self.section.refresh)
        self.changes: list[tuple[str, int]] = []
        self.section.said.connect(lambda said, change: self.changes.append((said, change)))
        self.troubles: list[object] = []
        self.publisher.trouble.connect(self.troubles.append)
        qtbot.addWidget(self.section)
        self.section.resize(700, 800)
        self.section.show()

    def wait(self) -> None:
        """Until nothing is under way."""
        self.qtbot.waitUntil(lambda: not self.jobs.busy and not self.publisher.busy, timeout=15000)
        settle()

    def set_up(self, calendar: str = "", *, without_names: bool = False) -> str:
        """Type, find, choose (a calendar of this test's own, if none is said), publish; gives its address."""
        calendar = calendar or self.server.make(f"c{next(NUMBERS)}x").rstrip("/").rpartition("/")[2]
        retype(self.section, "publishing_server", self.server.url)
        retype(self.section, "publishing_user", USER)
        retype(self.section, "publishing_password", PASSWORD)
        click(self.section, "publishing_find")
        self.wait()
        choice = seen(self.section, QComboBox, "publishing_calendar")
        row = choice.findText(calendar, Qt.MatchFlag.MatchContains)
        assert row >= 0
        choice.setFocus()
        QTest.keyClick(choice, Qt.Key.Key_End)
        while choice.currentIndex() > row:
            QTest.keyClick(choice, Qt.Key.Key_Up)
        if without_names:
            click(self.section, "publishing_setup_names")
        click(self.section, "publishing_find")
        self.wait()
        target = self.suite.publishing.target()
        assert target is not None
        return target.url

    def again(self) -> None:
        click(self.section, "publish_now")
        self.wait()

    def text(self, name: str) -> str:
        return seen(self.section, QLabel, name).text()


@pytest.fixture
def desk(qtbot: QtBot, look: Look, suite: Suite, server: Radicale) -> Iterator[Desk]:
    put_interview(suite.store, "2026-12-01T10:00", organisation="Contoso Zürich", uid="soon", place="Straße 4")
    made = Desk(qtbot, look, suite, server)
    yield made
    made.publisher.stop()
    made.jobs.close()


def moved(text: str) -> str:
    return text.replace("T100000", "T113000").replace("T104500", "T121500")


def test_it_is_off_and_says_what_would_go_there(desk):
    assert "Off until you ask for it" in desk.text("publishing_what")
    assert "organisation, role" in desk.text("publishing_what")
    assert not is_seen(desk.section, "publish_now") and not is_seen(desk.section, "publishing_calendar")
    desk.publisher.tick()
    desk.wait()
    assert desk.suite.publishing.state().tried_at == 0


def test_from_nothing_to_a_calendar_of_its_own_with_a_password_in_the_key_ring(desk, server):
    url = desk.set_up("A new one, called “PostView”")
    assert set(server.events(url)) == {"soon.ics"}
    assert "Published to “PostView”" in desk.text("publishing_what")
    assert "looks after 1 event there." in desk.text("publishing_state") and "today" in desk.text("publishing_state")
    assert list(desk.ring.kept.values()) == [PASSWORD]
    assert PASSWORD not in str(desk.suite.store.settings())
    assert not is_seen(desk.section, "publishing_server")
    assert desk.section.setup.password.text() == "", "the field does not keep it"
    said, change = desk.changes[0]
    assert said == "Your calendar is published"
    desk.suite.history.undo(change)
    assert desk.suite.publishing.target() is None


def test_one_of_the_calendars_there_can_be_chosen(desk, server):
    url = server.make("W%C3%B6rk")
    assert desk.set_up("Wörk") == url


def test_that_only_busy_times_go_there_can_be_said_before_anything_goes(desk, server):
    url = desk.set_up(without_names=True)
    (text,) = server.events(url).values()
    assert "SUMMARY:Busy" in text and "Contoso" not in text


def test_what_is_missing_is_said_at_the_field(desk):
    click(desk.section, "publishing_find")
    assert "This is needed." in words(desk.section)
    assert seen(desk.section, QLineEdit, "publishing_server").hasFocus()


@pytest.mark.parametrize(
    ("server_typed", "words_said"),
    [
        ("http://cal.example", "no safe connection"),
        ("127.0.0.1:1", "cannot be reached"),
        ("https://a b", "no calendar server"),
    ],
)
def test_what_cannot_be_found_is_told_there(desk, server_typed, words_said):
    retype(desk.section, "publishing_server", server_typed)
    retype(desk.section, "publishing_user", "me")
    retype(desk.section, "publishing_password", "secret")
    click(desk.section, "publishing_find")
    desk.wait()
    assert words_said in words(seen(desk.section, QWidget, "publishing_setup_trouble"))
    assert seen(desk.section, QPushButton, "publishing_find").text() == "Find my calendars"


def test_another_server_typed_meanwhile_forgets_what_was_found(desk, server):
    retype(desk.section, "publishing_server", server.url)
    retype(desk.section, "publishing_user", USER)
    retype(desk.section, "publishing_password", PASSWORD)
    click(desk.section, "publishing_find")
    retype(desk.section, "publishing_server", "elsewhere.example")
    desk.wait()
    assert not is_seen(desk.section, "publishing_calendar")


def test_a_wrong_password_is_told_once_and_a_new_one_mends_it(desk, server):
    url = desk.set_up()
    desk.ring.kept = dict.fromkeys(desk.ring.kept, "wrong")
    desk.suite.interviews.save(replace(desk.suite.interviews.get(1).interview, place="Room 9"))
    desk.again()
    assert "refused the user name or the password" in words(desk.section)
    for _ in range(3):
        desk.publisher.tick()
        desk.wait()
    assert [error.problem for error in desk.troubles] == [Problem.CALENDAR_SIGN_IN_REFUSED]
    retype(desk.section, "publishing_new_password", PASSWORD)
    click(desk.section, "publishing_use_password")
    desk.wait()
    assert "Room 9" in server.events(url)["soon.ics"]
    assert not is_seen(desk.section, "publishing_new_password")


def test_without_a_key_ring_the_password_is_for_this_session_and_that_is_said(desk, server):
    desk.ring.now = KeyRingState.ABSENT
    url = desk.set_up()
    assert "until PostView ends" in desk.changes[0][0]
    assert desk.ring.kept == {} and list(desk.ring.session.values()) == [PASSWORD]
    assert set(server.events(url)) == {"soon.ics"}


def test_a_password_that_only_the_last_session_knew_is_asked_for_again(desk, server):
    desk.ring.now = KeyRingState.ABSENT
    url = desk.set_up()
    desk.ring.session.clear()
    desk.again()
    assert "There is no password for the calendar" in words(desk.section)
    retype(desk.section, "publishing_new_password", PASSWORD)
    QTest.keyClick(seen(desk.section, QLineEdit, "publishing_new_password"), Qt.Key.Key_Return)
    desk.wait()
    assert "There is no password" not in words(desk.section)
    assert set(server.events(url)) == {"soon.ics"}


def test_a_locked_key_ring_is_told_before_anything_is_kept(desk):
    desk.ring.now = KeyRingState.LOCKED
    retype(desk.section, "publishing_server", desk.server.url)
    retype(desk.section, "publishing_user", USER)
    retype(desk.section, "publishing_password", PASSWORD)
    click(desk.section, "publishing_find")
    desk.wait()
    click(desk.section, "publishing_find")
    desk.wait()
    assert "key ring" in words(desk.section)
    assert desk.suite.publishing.target() is None


def test_a_change_here_goes_there_by_itself_after_a_moment(desk, server):
    url = desk.set_up()
    desk.suite.store.on_change.append(lambda touched: desk.publisher.changed(touched.kinds))
    desk.suite.interviews.save(replace(desk.suite.interviews.get(1).interview, place="Room 9"))
    desk.qtbot.waitUntil(lambda: "Room 9" in server.events(url)["soon.ics"], timeout=15000)
    desk.wait()


def test_what_was_moved_there_is_shown_with_both_times_and_taken_over_with_undo(desk, server):
    url = desk.set_up()
    server.alter(url, "soon.ics", moved)
    desk.again()
    asked = desk.text("publishing_question_words")
    assert "there it is on Tue 1 Dec, 11:30; here on Tue 1 Dec, 10:00" in asked
    assert "Contoso Zürich" in asked
    click(desk.section, "publishing_theirs")
    desk.wait()
    assert desk.suite.interviews.get(1).interview.start == datetime(2026, 12, 1, 11, 30)
    assert not is_seen(desk.section, "publishing_questions")
    said, change = desk.changes[-1]
    assert "has the time" in said
    desk.suite.history.undo(change)
    desk.again()
    assert "T100000" in server.events(url)["soon.ics"]


def test_after_each_answer_the_keyboard_is_at_the_next_question(desk, server):
    put_interview(desk.suite.store, "2026-12-02T10:00", uid="then")
    url = desk.set_up()
    desk.section.window().activateWindow()
    for name in ("soon.ics", "then.ics"):
        server.alter(url, name, moved)
    desk.again()
    first = seen(desk.section, QPushButton, "publishing_mine")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    desk.wait()
    assert seen(desk.section, QPushButton, "publishing_theirs").hasFocus()
    QTest.keyClick(seen(desk.section, QPushButton, "publishing_theirs"), Qt.Key.Key_Space)
    desk.wait()
    assert seen(desk.section, QPushButton, "publish_now").hasFocus()


def test_mine_can_be_put_there_in_its_place(desk, server):
    url = desk.set_up()
    server.alter(url, "soon.ics", lambda text: text.replace("SUMMARY:Interview", "SUMMARY:Talk"))
    desk.again()
    assert "there it is called “Talk" in desk.text("publishing_question_words")
    click(desk.section, "publishing_mine")
    desk.wait()
    assert "SUMMARY:Interview" in server.events(url)["soon.ics"]


def test_what_was_deleted_there_stays_away_until_it_is_wished_again(desk, server):
    url = desk.set_up()
    server.remove(url, "soon.ics")
    desk.again()
    assert "it was deleted there" in desk.text("publishing_question_words")
    click(desk.section, "publishing_theirs")
    desk.wait()
    assert server.events(url) == {}
    assert "1 event is left alone there" in desk.text("publishing_state")
    click(desk.section, "publish_left")
    desk.wait()
    assert set(server.events(url)) == {"soon.ics"}


def test_only_busy_times_at_a_click_with_undo(desk, server):
    url = desk.set_up()
    click(desk.section, "publishing_names")
    assert not seen(desk.section, QCheckBox, "publishing_due").isEnabled()
    desk.again()
    (text,) = server.events(url).values()
    assert "Contoso" not in text and "SUMMARY:Busy" in text
    desk.suite.history.undo(desk.changes[-1][1])
    desk.section.refresh()
    assert seen(desk.section, QCheckBox, "publishing_names").isChecked()


def sheet(desk: Desk) -> StopSheet:
    settle()
    (found,) = [one for one in desk.section.window().findChildren(StopSheet) if one.isVisible()]
    return found


def test_stopping_can_leave_all_there(desk, server):
    url = desk.set_up()
    click(desk.section, "publishing_stop")
    click(sheet(desk), "sheet_main")
    desk.wait()
    assert "Off until you ask for it" in desk.text("publishing_what")
    assert set(server.events(url)) == {"soon.ics"}
    assert desk.ring.kept == {}, "the password is forgotten"


def test_stopping_can_be_thought_better_of(desk):
    desk.set_up()
    click(desk.section, "publishing_stop")
    click(sheet(desk), "sheet_cancel")
    assert desk.suite.publishing.target() is not None


def test_stopping_can_take_all_away_but_for_what_was_changed_there(desk, server):
    url = desk.set_up()
    server.alter(url, "soon.ics", moved)
    click(desk.section, "publishing_stop")
    click(sheet(desk), "publishing_take_away")
    desk.wait()
    assert set(server.events(url)) == {"soon.ics"}
    assert [one.kind for one in desk.suite.publishing.state().questions] == [QuestionKind.CHANGED_AND_GONE]
    assert "is being taken away" in desk.text("publishing_state")
    click(desk.section, "publishing_mine")
    desk.wait()
    assert server.events(url) == {}
    assert "Off until you ask for it" in desk.text("publishing_what")


def test_taking_away_can_be_called_off_while_the_server_is_away(desk, server):
    url = desk.set_up()
    server.stop()
    try:
        click(desk.section, "publishing_stop")
        click(sheet(desk), "publishing_take_away")
        desk.wait()
        assert "cannot be reached" in words(desk.section)
        click(desk.section, "publishing_go_on")
        desk.wait()
    finally:
        server.start()
    desk.again()
    assert set(server.events(url)) == {"soon.ics"}
    assert is_seen(desk.section, "publishing_stop") and not is_seen(desk.section, "publishing_go_on")


def test_a_server_away_is_no_storm_and_is_asked_again_when_it_is_time(desk, server):
    url = desk.set_up()
    desk.suite.interviews.save(replace(desk.suite.interviews.get(1).interview, place="Room 9"))
    server.stop()
    try:
        desk.again()
        tried = desk.suite.publishing.state().tried_at
        for _ in range(5):
            desk.suite.clock.advance(10)
            desk.publisher.tick()
            desk.wait()
        assert desk.suite.publishing.state().tried_at == tried
        assert desk.troubles == [], "nobody is told twice what stands in the settings"
    finally:
        server.start()
    desk.suite.clock.advance(hours=1)
    desk.publisher.tick()
    desk.wait()
    assert "Room 9" in server.events(url)["soon.ics"]
    assert "cannot be reached" not in words(desk.section)


def test_after_an_answer_the_keyboard_is_at_the_next_question_or_at_publishing(desk, server, qtbot):
    put_interview(desk.suite.store, "2026-12-02T10:00", uid="two", organisation="Fabrikam")
    url = desk.set_up()
    for name in ("soon.ics", "two.ics"):
        server.alter(url, name, moved)
    desk.again()
    assert len(desk.section.findChildren(QPushButton, "publishing_theirs")) == 2
    # The pages of the window ask anew after each change, before the answer is even over.
    desk.suite.store.on_change.append(lambda _touched: desk.section.refresh())
    click(desk.section, "publishing_theirs")
    qtbot.waitUntil(lambda: seen(desk.section, QPushButton, "publishing_theirs").hasFocus())
    desk.wait()
    assert seen(desk.section, QPushButton, "publishing_theirs").hasFocus()
    click(desk.section, "publishing_theirs")
    qtbot.waitUntil(lambda: seen(desk.section, QPushButton, "publish_now").hasFocus())
    desk.wait()


def test_everything_has_a_name_for_a_screen_reader(desk, server):
    url = desk.set_up()
    server.alter(url, "soon.ics", moved)
    desk.again()
    for widget in desk.section.findChildren(QWidget):
        if isinstance(widget, QPushButton | QCheckBox) and widget.isVisible():
            assert widget.accessibleName() or widget.text(), widget
    button = seen(desk.section, QPushButton, "publishing_theirs")
    assert re.search("Use the time there: .*Contoso", button.accessibleName())
