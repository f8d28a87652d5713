"""The day beside the calendar: what is to be done after an interview, done without leaving the page; both times."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.follow_up import AwayReason, Channel, Contact, ContactPurpose, Decision, DecisionKind
from postview_desktop.domain.interview import Interview, InterviewState
from postview_desktop.domain.letter import Letter, LetterKind, LetterState, SentVia
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.page import CalendarPage
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, is_seen, seen, words
from tests.ui.calendar.conftest import MakePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raise() and the keyboard of a popup
DAY = date(2026, 11, 16)
THANKS = ContactPurpose.THANK_YOU


@pytest.fixture
def held(suite: Suite) -> Interview:
    """An interview of a week ago, with two people, and nothing done since."""
    return put_interview(
        suite.store, "2026-11-16T10:00", people=("Ana Ribeiro", "Joel Katz"), state=InterviewState.TOOK_PLACE
    )


def open_interview(page: CalendarPage, held: Interview) -> str:
    """Choose an interview on its day and read the pane."""
    view = page.views.view
    view.choose_day(held.start.date())
    view.choose_item(next(one for one in view.items_on(view.day) if one.kind == "interview"))
    page.fill_now()
    return words(seen(page, QWidget, "day_pane"))


def press_entry(page: CalendarPage, name: str, button: str = "put_off") -> None:
    """Take one line of the menu of putting off, or away."""
    click(page, button)
    entries = [entry for entry in page.findChildren(QAction, name) if entry.isVisible()]
    entries[-1].trigger()
    for menu in page.findChildren(QWidget, f"{button}_menu"):
        menu.close()


def test_what_is_to_be_done_after_an_interview_is_a_list(page: CalendarPage, held: Interview) -> None:
    text = open_interview(page, held)
    for line in (
        "After the interview",
        "Write down what was asked",
        "Say thank you, 0 of 2 done",
        "Late: best sent now",
        "Follow up if no answer",
        "Best Mon 23 Nov, until Mon 30 Nov",
    ):
        assert line in text.split("\n")
    spoken = seen(page, QWidget, "check_follow_up").accessibleName()
    assert spoken == "Follow up if no answer, not done yet. Best Mon 23 Nov, until Mon 30 Nov"


@pytest.mark.usefixtures("held")
@pytest.mark.parametrize(
    ("now", "line"),
    [
        ("2026-11-16T11:00", "Best today 12:45, until tomorrow 10:45"),
        ("2026-11-16T13:00", "Best now, until tomorrow 10:45"),
        ("2026-11-17T11:00", "Late: best sent now"),
    ],
)
def test_T2_the_thank_you_says_when_it_is_best_and_until_when(
    page: CalendarPage, suite: Suite, held: Interview, clock: FixedClock, now: str, line: str
) -> None:
    clock.set(now)
    page.refresh()
    assert line in open_interview(page, held).split("\n")


def test_what_was_done_is_ticked_with_its_day(page: CalendarPage, suite: Suite, held: Interview) -> None:
    for met in suite.interviews.get(held.id).people:
        on, purpose = date(2026, 11, 17), ContactPurpose.THANK_YOU
        suite.follow_ups.log_contact(Contact(interview_id=held.id, person_id=met.person.id, purpose=purpose, on=on))
    suite.reflections.edit(held.id, recall="a question")
    suite.reflections.done(held.id)
    text = open_interview(page, held).split("\n")
    assert "Say thank you" in text and "Done Tue 17 Nov" in text and "Done Mon 23 Nov" in text
    assert seen(page, QWidget, "check_thank_you").accessibleName() == "Say thank you, done. Done Tue 17 Nov"
    assert not is_seen(page, "write_thanks")
    assert "Read the review" in text


def test_S1_looking_back_is_not_in_the_list_where_it_is_switched_off(
    page: CalendarPage, suite: Suite, held: Interview
) -> None:
    suite.settings.save(replace(suite.settings.get(), reflections=False))
    assert "Write down what was asked" not in open_interview(page, held)
    assert not is_seen(page, "look_back")


def test_before_its_end_there_is_nothing_to_be_done(page: CalendarPage, suite: Suite) -> None:
    ahead = put_interview(suite.store, "2026-11-25T10:00")
    assert "After the interview" not in open_interview(page, ahead)
    assert is_seen(page, "open_interview")


def test_looking_back_begins_from_the_pane(page: CalendarPage, held: Interview, qtbot: QtBot) -> None:
    open_interview(page, held)
    with qtbot.waitSignal(page.reflection_requested) as wished:
        click(page, "look_back")
    assert wished.args == [held.id]


def test_T1_the_thank_you_is_begun_from_the_pane(
    page: CalendarPage, suite: Suite, held: Interview, qtbot: QtBot
) -> None:
    open_interview(page, held)
    with qtbot.waitSignal(page.letter_requested) as wished:
        click(page, "write_thanks")
    (letter,) = suite.store.find(Letter)
    assert wished.args == [letter.id]
    assert (letter.kind, letter.to_name) == (LetterKind.THANK_YOU, "Ana Ribeiro")


@pytest.mark.parametrize("from_step", [False, True])
def test_a_follow_up_is_noted_as_done_and_undone(
    page: CalendarPage, suite: Suite, held: Interview, qtbot: QtBot, from_step: bool
) -> None:
    """From the check list of the interview and from the follow-up itself alike."""
    if from_step:
        page.show_day(date(2026, 11, 23))
        view = page.views.view
        view.choose_item(next(one for one in view.items_on(view.day) if one.kind == "follow_up"))
        page.fill_now()
    else:
        open_interview(page, held)
    click(page, "done")
    sheet = seen(page, QWidget, "done_sheet")
    with qtbot.waitSignal(page.said) as said:
        click(sheet, "sheet_main")
    (contact,) = suite.store.find(Contact)
    assert (contact.purpose, contact.on, contact.channel) == (
        ContactPurpose.FOLLOW_UP,
        date(2026, 11, 23),
        Channel.EMAIL,
    )
    assert "Done Mon 23 Nov" in open_interview(page, held)
    assert said.args is not None
    suite.history.undo(said.args[1])
    assert suite.store.find(Contact) == []
    assert "Done Mon 23 Nov" not in open_interview(page, held)


@pytest.mark.parametrize(
    ("entry", "until"),
    [("put_off_tomorrow", date(2026, 11, 24)), ("put_off_two_days", date(2026, 11, 25))],
)
def test_F10_a_follow_up_is_put_off_and_undone(
    page: CalendarPage, suite: Suite, held: Interview, qtbot: QtBot, entry: str, until: date
) -> None:
    open_interview(page, held)
    with qtbot.waitSignal(page.said) as said:
        press_entry(page, entry)
    (decision,) = suite.store.find(Decision)
    assert (decision.kind, decision.until) == (DecisionKind.PUT_OFF, until)
    window = next(one for one in page.grid.items_on(until) if one.kind == "follow_up")
    assert date.fromordinal(window.best_ordinal) == until
    assert said.args is not None
    suite.history.undo(said.args[1])
    assert suite.store.find(Decision) == []


@pytest.mark.parametrize("reason", list(AwayReason))
def test_F10_a_follow_up_is_put_away_for_good_with_its_reason_and_undone(
    page: CalendarPage, suite: Suite, held: Interview, qtbot: QtBot, reason: AwayReason
) -> None:
    open_interview(page, held)
    with qtbot.waitSignal(page.said) as said:
        press_entry(page, f"put_away_{reason.value}", "put_away")
    (decision,) = suite.store.find(Decision)
    assert (decision.kind, decision.away) == (DecisionKind.PUT_AWAY, reason)
    page.refresh()
    assert not [one for one in page.grid.items_on(date(2026, 11, 23)) if one.kind == "follow_up"]
    assert said.args is not None
    suite.history.undo(said.args[1])
    page.refresh()
    assert [one for one in page.grid.items_on(date(2026, 11, 23)) if one.kind == "follow_up"]


def test_F10_putting_off_until_a_day_asks_for_it(page: CalendarPage, held: Interview, qtbot: QtBot) -> None:
    open_interview(page, held)
    press_entry(page, "put_off_date")
    sheet = seen(page, QWidget, "put_off_sheet")
    with qtbot.waitSignal(page.said):
        click(sheet, "sheet_main")


def test_F4_where_the_plan_has_ended_meanwhile_it_is_said(
    page: CalendarPage, suite: Suite, held: Interview, qtbot: QtBot
) -> None:
    page.show_day(date(2026, 11, 23))
    open_interview(page, held)
    step = next(one for one in page.grid.items_on(date(2026, 11, 23)) if one.kind == "follow_up")
    suite.interviews.delete(held.id)
    with qtbot.waitSignal(page.said) as said:
        page._deeds.act("done", step._replace(kind="interview"))
    assert said.args == ["There is nothing to follow up there any more.", 0]


def test_a_sent_letter_is_told_with_its_hour_and_opens(
    page: CalendarPage, suite: Suite, held: Interview, qtbot: QtBot
) -> None:
    (letter,) = put(
        suite.store,
        Letter(
            kind=LetterKind.WITHDRAWAL, state=LetterState.SENT, sent_via=SentVia.COPY,
            application_id=held.application_id,
            sent_at=held.end_utc + 3600,
        ),
    )  # fmt: skip
    page.show_day(DAY)
    view = page.views.view
    item = next(one for one in view.items_on(DAY) if one.kind == "letter")
    assert view.item_text(item) == "Withdrawal: Northwind"
    view.choose_item(item)
    page.fill_now()
    assert "Sent at 11:45" in words(seen(page, QWidget, "day_pane"))
    with qtbot.waitSignal(page.letter_requested) as wished:
        click(page, "open_letter")
    assert wished.args == [letter.id]


# Both times


@pytest.mark.parametrize(
    ("start", "minutes", "zone", "lines"),
    [
        ("2026-11-24T10:00", 45, "Europe/London", ["10:00 – 10:45"]),
        ("2026-11-24T09:30", 60, "America/New_York", ["14:30 – 15:30 for you", "09:30 – 10:30 in New York"]),
        (
            "2026-11-24T20:00", 60, "America/Los_Angeles",
            ["04:00 – 05:00 for you", "Tue 24 Nov, 20:00 – 21:00 in Los Angeles"],
        ),
        ("2026-11-24T23:30", 60, "Europe/London", ["Tue 24 Nov, 23:30 – Wed 25 Nov, 00:30"]),
        ("2026-11-24T10:00", 0, "Europe/London", ["10:00"]),
        ("2026-11-24T09:30", 0, "America/New_York", ["14:30 for you", "09:30 in New York"]),
        ("2026-11-01T09:00", 40 * 24 * 60, "Europe/London", ["Sun 1 Nov, 09:00 – Fri 11 Dec, 09:00"]),
    ],
)  # fmt: skip
def test_an_interview_abroad_shows_both_times(
    page: CalendarPage, suite: Suite, start: str, minutes: int, zone: str, lines: list[str]
) -> None:
    put_interview(suite.store, start, minutes=minutes, zone=zone)
    view = page.views.view
    day = next(day for day in (24, 25, 1) if view.items_on(date(2026, 11, day)))
    view.choose_day(date(2026, 11, day))
    view.choose_item(view.items_on(view.day)[0])
    page.fill_now()
    assert "\n".join(lines) in words(seen(page, QWidget, "day_pane"))


# Bad input, through the page


RIGHT_TO_LEFT = "شركة 24 التقنية"
LONG = "Northwind " * 30


@pytest.mark.parametrize("view", ["month", "week", "agenda"])
@pytest.mark.parametrize("dark", [False, True])
def test_bad_input_is_painted_told_and_spoken(make_page: MakePage, suite: Suite, view: str, dark: bool) -> None:
    """Ten on one hour, 40 days, no end, names of 300 letters and from right to left, years 1601 and 9999."""
    for number in range(10):
        put_interview(suite.store, "2026-11-25T10:00", organisation=f"Firm {number}")
    put_interview(suite.store, "2026-11-25T11:00", organisation=LONG, title=LONG)
    put_interview(suite.store, "2026-11-25T12:00", organisation=RIGHT_TO_LEFT, title="Runde 2 (3)")
    put_interview(suite.store, "2026-11-25T13:00", minutes=-500, organisation="No end")
    put_interview(suite.store, "2026-11-05T13:00", minutes=40 * 24 * 60, organisation="Forty days")
    put_interview(suite.store, "1601-01-01T00:00", organisation="Long ago")
    put_interview(suite.store, "9999-12-31T23:00", organisation="Never", minutes=30)
    page = make_page()
    page._look.theme.apply("dark" if dark else "light")
    click(page, f"choose_{view}")
    for day in (date(2026, 11, 25), date(1601, 1, 1), date(9999, 12, 31), date(1, 1, 1), date(2026, 12, 15)):
        page.show_day(day)
        shown = page.views.view
        assert not page.grab().isNull()
        for item in shown.items_on(shown.day):
            shown.choose_item(item)
            page.fill_now()
            assert shown.item_text(item) and shown.item_name(item)
        QTest.keyClick(shown, Qt.Key.Key_PageDown)
        QTest.keyClick(shown, Qt.Key.Key_PageUp)
        assert not page.grab().isNull()
    page.show_day(date(2026, 11, 25))
    items = page.views.view.items_on(date(2026, 11, 25))
    assert len(items) == 14
    turned = next(item for item in items if item.organisation == RIGHT_TO_LEFT)
    assert page.grid.item_text(turned) == f"12:00 \u2068{RIGHT_TO_LEFT}\u2069, Runde 2 (3)"
    page._look.theme.apply("light")


def test_a_long_name_makes_nothing_wider(make_page: MakePage, suite: Suite) -> None:
    page = make_page()
    before = (page.width(), page.pane.width())
    put_interview(suite.store, "2026-11-25T11:00", organisation=LONG, title=LONG, people=(LONG,), place=LONG)
    page.show_day(date(2026, 11, 25))
    page.grid.choose_item(page.grid.items_on(date(2026, 11, 25))[0])
    page.fill_now()
    assert (page.width(), page.pane.width()) == before
    click(page, "choose_organisations")
    menu = seen(page, QWidget, "organisation_menu")
    assert menu.width() < page.width() // 2
    menu.close()
