"""N1 and N3: what the notification says, and what its buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from PySide6.QtGui import QIcon, QPixmap
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Channel, Contact, Instruction, InstructionKind, Step
from postview_desktop.domain.interview import Interview
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.desktop.announcement_words import DONE, LATER, TOMORROW, TWO_MINUTES
from postview_desktop.ui.desktop.announcer import Announcer
from postview_desktop.ui.desktop.notice import OPEN, Notice
from postview_desktop.ui.desktop.notifications import Notifications
from postview_desktop.ui.desktop.tray import Tray
from tests.support.builders import put_interview
from tests.support.clock import FixedClock

FOLLOW_UP_DAY = date(2026, 11, 23)


class Shown(Notifications):
    """Remembers what was shown."""

    def __init__(self, tray: Tray) -> None:
        super().__init__(tray)
        self.notices: list[Notice] = []
        self.withdrawn: list[str] = []

    def show(self, notice: Notice) -> None:
        self.notices.append(notice)

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    tray = Tray(QIcon(QPixmap(16, 16)), is_available=lambda: False)
    shown = Shown(tray)
    yield shown
    shiboken6.delete(shown)
    shiboken6.delete(tray)


@pytest.fixture
def announcer(look: Look, suite: Suite, clock: FixedClock, shown: Shown) -> Iterator[Announcer]:
    suite.settings.save(replace(suite.settings.get(), weekly_goal=0))
    announcer = Announcer(
        look,
        shown,
        reminders=suite.reminders,
        follow_ups=suite.follow_ups,
        today=suite.today,
        history=suite.history,
        clock=clock,
    )
    yield announcer
    shiboken6.delete(announcer)


@pytest.fixture
def interview(suite: Suite) -> Interview:
    return an_interview_to_follow_up(suite, "Northwind")


def an_interview_to_follow_up(suite: Suite, organisation: str) -> Interview:
    """Held two weeks ago; they said: contact us on 23 November."""
    held = put_interview(suite.store, "2026-11-09T10:00", organisation=organisation)
    suite.follow_ups.record_instruction(
        Instruction(interview_id=held.id, kind=InstructionKind.CONTACT_ON, on=FOLLOW_UP_DAY, said_on=date(2026, 11, 9))
    )
    return held


def test_N1_on_follow_up_day_it_says_what_and_why_with_three_buttons(
    announcer: Announcer, shown: Shown, interview: Interview
) -> None:
    announcer.sweep()
    [notice] = shown.notices
    assert notice.title == "Follow up with Northwind today"
    assert "They asked you to get in touch on Monday 23 November" in notice.text
    assert [word for _, word in notice.actions] == ["Open", "Tomorrow", "Done"]


def test_N3_nothing_is_shown_twice(announcer: Announcer, shown: Shown, interview: Interview) -> None:
    announcer.sweep()
    announcer.sweep()
    assert len(shown.notices) == 1


def test_N1_more_than_three_become_one(announcer: Announcer, shown: Shown, suite: Suite) -> None:
    for number in range(5):
        an_interview_to_follow_up(suite, f"Organisation {number}")
    announcer.sweep()
    [notice] = shown.notices
    assert notice.title == "5 things are due"
    assert notice.text.endswith("and 2 more")
    assert notice.actions == ((OPEN, "Open"),)


def test_N1_open_brings_the_interview_up(
    announcer: Announcer, shown: Shown, interview: Interview, qtbot: QtBot
) -> None:
    announcer.sweep()
    with qtbot.waitSignal(announcer.opened), qtbot.waitSignal(announcer.interview_requested) as wish:
        shown.activated.emit(shown.notices[0].key, OPEN)
    assert wish.args == [interview.id]


def test_N1_a_digest_opens_the_today_page(announcer: Announcer, shown: Shown, suite: Suite, qtbot: QtBot) -> None:
    for number in range(4):
        an_interview_to_follow_up(suite, f"Organisation {number}")
    announcer.sweep()
    with qtbot.waitSignal(announcer.page_requested) as page:
        shown.activated.emit(shown.notices[0].key, OPEN)
    assert page.args == ["today"]


def test_N1_tomorrow_puts_it_off_without_the_window(
    announcer: Announcer, shown: Shown, interview: Interview, suite: Suite, qtbot: QtBot
) -> None:
    announcer.sweep()
    with qtbot.assertNotEmitted(announcer.opened), qtbot.waitSignal(announcer.said) as said:
        shown.activated.emit(shown.notices[0].key, TOMORROW)
    planned = suite.follow_ups.plan(interview.id).next
    assert planned is not None
    assert planned.due == date(2026, 11, 24)
    assert said.args[0] == "Following up with Northwind is put off until Tue 24 Nov"
    suite.history.undo(said.args[1])
    planned = suite.follow_ups.plan(interview.id).next
    assert planned is not None
    assert planned.due == FOLLOW_UP_DAY


def test_N1_what_was_put_off_is_announced_again_on_its_day(
    announcer: Announcer, shown: Shown, interview: Interview, clock: FixedClock
) -> None:
    announcer.sweep()
    shown.activated.emit(shown.notices[0].key, TOMORROW)
    announcer.sweep()
    assert len(shown.notices) == 1
    clock.set("2026-11-24T09:00")
    announcer.sweep()
    assert len(shown.notices) == 2


def test_N1_done_logs_the_contact(
    announcer: Announcer, shown: Shown, interview: Interview, suite: Suite, qtbot: QtBot
) -> None:
    announcer.sweep()
    with qtbot.waitSignal(announcer.said):
        shown.activated.emit(shown.notices[0].key, DONE)
    assert [contact.on for contact in suite.follow_ups.plan(interview.id).sent] == [FOLLOW_UP_DAY]


def test_a_button_pressed_after_it_was_settled_in_the_window_does_nothing(
    announcer: Announcer, shown: Shown, interview: Interview, suite: Suite, qtbot: QtBot
) -> None:
    announcer.sweep()
    suite.follow_ups.done(interview.id, Step.FIRST, Channel.EMAIL)
    with qtbot.assertNotEmitted(announcer.said), qtbot.assertNotEmitted(announcer.failed):
        shown.activated.emit(shown.notices[0].key, DONE)
    assert len(suite.follow_ups.plan(interview.id).sent) == 1


def test_what_the_world_refuses_is_said_in_the_window(
    announcer: Announcer,
    shown: Shown,
    interview: Interview,
    suite: Suite,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_args: object) -> None:
        raise PostviewError(Problem.DISK_FULL)

    announcer.sweep()
    monkeypatch.setattr(suite.follow_ups, "put_off", full)
    with qtbot.waitSignals([announcer.opened, announcer.failed]):
        shown.activated.emit(shown.notices[0].key, TOMORROW)


def test_what_is_settled_takes_its_notification_away(
    announcer: Announcer, shown: Shown, interview: Interview, suite: Suite
) -> None:
    announcer.sweep()
    announcer.tidy()
    assert shown.withdrawn == []
    suite.follow_ups.log_contact(
        Contact(interview_id=interview.id, ours=False, channel=Channel.PHONE, on=FOLLOW_UP_DAY)
    )
    announcer.tidy()
    assert shown.withdrawn == [shown.notices[0].key]


def test_N2_an_hour_before_it_says_when(announcer: Announcer, shown: Shown, suite: Suite, clock: FixedClock) -> None:
    put_interview(suite.store, "2026-11-23T16:00", organisation="Contoso")
    clock.set("2026-11-23T15:05")
    announcer.sweep()
    [notice] = shown.notices
    assert notice.title == "At 16:00: Contoso"
    assert notice.actions == ((OPEN, "Open"),)


@pytest.mark.parametrize("at", ["2026-11-22T18:00", "2026-11-23T15:05"], ids=["the evening before", "an hour before"])
def test_N2_before_an_interview_a_click_brings_its_preparation_up(
    announcer: Announcer, shown: Shown, suite: Suite, clock: FixedClock, qtbot: QtBot, at: str
) -> None:
    coming = put_interview(suite.store, "2026-11-23T16:00", organisation="Contoso")
    clock.set(at)
    announcer.sweep()
    with qtbot.waitSignal(announcer.opened), qtbot.waitSignal(announcer.preparation_requested) as wish:
        shown.activated.emit(shown.notices[0].key, OPEN)
    assert wish.args == [coming.id]


def test_N2_after_the_end_it_asks_how_it_went(
    announcer: Announcer, shown: Shown, suite: Suite, clock: FixedClock
) -> None:
    put_interview(suite.store, "2026-11-23T14:00", organisation="Contoso")
    clock.set("2026-11-23T15:00")
    announcer.sweep()
    assert [notice.title for notice in shown.notices] == ["How did it go at Contoso?"]


def just_ended(suite: Suite, clock: FixedClock) -> Interview:
    ended = put_interview(suite.store, "2026-11-23T14:00", organisation="Contoso")
    clock.set("2026-11-23T15:00")
    return ended


def test_N2_two_minutes_open_the_reflection(
    announcer: Announcer, shown: Shown, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    ended = just_ended(suite, clock)
    announcer.sweep()
    [notice] = shown.notices
    assert [word for _, word in notice.actions] == ["Two minutes", "Later"]
    assert "while it is fresh" in notice.text
    with qtbot.waitSignal(announcer.opened), qtbot.waitSignal(announcer.reflection_requested) as wish:
        shown.activated.emit(notice.key, TWO_MINUTES)
    assert wish.args == [ended.id]


def test_N2_later_asks_once_more_in_an_hour_without_the_window(
    announcer: Announcer, shown: Shown, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    just_ended(suite, clock)
    announcer.sweep()
    with qtbot.assertNotEmitted(announcer.opened):
        shown.activated.emit(shown.notices[0].key, LATER)
    clock.set("2026-11-23T15:59")
    announcer.sweep()
    assert len(shown.notices) == 1
    clock.set("2026-11-23T16:00")
    for _ in range(2):
        announcer.sweep()
    assert [notice.title for notice in shown.notices] == ["How did it go at Contoso?"] * 2
    shown.activated.emit(shown.notices[1].key, LATER)
    clock.set("2026-11-23T17:30")
    announcer.sweep()
    assert len(shown.notices) == 2, "the Today page goes on asking"


def test_N2_later_is_kept_over_a_restart(announcer: Announcer, shown: Shown, suite: Suite, clock: FixedClock) -> None:
    just_ended(suite, clock)
    announcer.sweep()
    shown.activated.emit(shown.notices[0].key, LATER)
    clock.set("2026-11-23T16:05")
    [again] = open_suite(suite.store, clock).reminders.sweep()
    assert again.item is not None
    assert again.item.organisation == "Contoso"


def test_later_on_a_full_disk_is_said(
    announcer: Announcer, shown: Shown, suite: Suite, clock: FixedClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    just_ended(suite, clock)
    announcer.sweep()

    def full(_item: object) -> None:
        raise PostviewError(Problem.DISK_FULL)

    monkeypatch.setattr(suite.reminders, "later", full)
    with qtbot.waitSignal(announcer.failed):
        shown.activated.emit(shown.notices[0].key, LATER)


def test_S1_who_does_not_look_back_is_not_asked_to(
    announcer: Announcer, shown: Shown, suite: Suite, clock: FixedClock, qtbot: QtBot
) -> None:
    suite.settings.save(replace(suite.settings.get(), reflections=False))
    ended = just_ended(suite, clock)
    announcer.sweep()
    [notice] = shown.notices
    assert [word for _, word in notice.actions] == ["Open", "Later"]
    assert "how they want to hear from you" in notice.text
    with qtbot.waitSignal(announcer.interview_requested) as wish:
        shown.activated.emit(notice.key, OPEN)
    assert wish.args == [ended.id]
