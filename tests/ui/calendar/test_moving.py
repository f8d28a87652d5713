"""Moving things in the month: by the mouse, by the keys, by "Move to …", with what speaks against it, and Undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QSpinBox
from pytestqt.qtbot import QtBot

from postview_desktop.domain.follow_up import Decision, DecisionKind, Instruction, InstructionKind
from postview_desktop.domain.interview import Interview, InterviewState, epoch_of, wall_of
from postview_desktop.domain.letter import Account, Letter, LetterKind
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.move_sheet import MoveSheet
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.calendar.reason_sheet import ReasonSheet
from tests.support.builders import a_person, put, put_interview
from tests.support.window import choose, click, is_seen, retype, seen, words
from tests.ui.calendar.conftest import MakePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raise() and the keyboard of a menu

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def said(page: CalendarPage) -> list[tuple[str, int]]:
    """What the quiet line is told."""
    heard: list[tuple[str, int]] = []
    page.said.connect(lambda text, change: heard.append((text, change)))
    page.failed.connect(lambda error: heard.append((str(error), -1)))
    return heard


@pytest.fixture
def held(suite: Suite) -> Interview:
    """They decide by Friday 4 December: a follow-up from Monday 7 December on, its latest day Monday 14."""
    interview = put_interview(suite.store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)
    said_on, on = date(2026, 11, 16), date(2026, 12, 4)
    suite.follow_ups.record_instruction(
        Instruction(interview_id=interview.id, kind=InstructionKind.DECIDE_BY, said_on=said_on, on=on)
    )
    return interview


def the(page: CalendarPage, kind: str, day: date) -> CalendarItem:
    return next(
        item for item in page.grid.items_on(day) if item.kind == kind and (kind == "interview" or not item.done)
    )


def spot(page: CalendarPage, item: CalendarItem, day: date) -> QPoint:
    return page.grid.item_rect(item, day).intersected(page.grid.day_rect(day)).center()


def pick_up(page: CalendarPage, kind: str, day: date) -> QPoint:
    """Press on an item, and move far enough for a drag."""
    at = spot(page, the(page, kind, day), day)
    QTest.mousePress(page.grid, LEFT, pos=at)
    QTest.mouseMove(page.grid, at + QPoint(QApplication.startDragDistance() + 2, 3))
    return at


def hold_over(page: CalendarPage, day: date) -> str:
    """Carry it over a day; what the day says to it."""
    QTest.mouseMove(page.grid, page.grid.day_rect(day).center())
    drag = page.grid.drag()
    assert drag is not None
    page.grid.repaint()
    return drag.words()


def drop(page: CalendarPage, day: date) -> None:
    QTest.mouseRelease(page.grid, LEFT, pos=page.grid.day_rect(day).center())


def drag(page: CalendarPage, kind: str, day: date, to: date) -> None:
    pick_up(page, kind, day)
    hold_over(page, to)
    drop(page, to)


def press(page: CalendarPage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.grid, key, modifier)


def due(suite: Suite, interview: Interview) -> date:
    step = suite.follow_ups.plan(interview.id).next
    assert step is not None
    return step.due


def sheet(page: CalendarPage, kind: type[ReasonSheet] | type[MoveSheet]) -> ReasonSheet | MoveSheet:
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def no_sheet(page: CalendarPage) -> bool:
    return not [one for kind in (ReasonSheet, MoveSheet) for one in page.findChildren(kind) if one.isVisible()]


# -- dragging a follow-up -------------------------------------------------------------------------------------------


def test_F10_a_follow_up_is_dragged_within_its_window_and_undo_brings_it_back(
    page: CalendarPage, suite: Suite, held: Interview, said: list[tuple[str, int]]
) -> None:
    page.grid.choose_day(date(2026, 12, 7))
    pick_up(page, "follow_up", date(2026, 12, 7))
    assert hold_over(page, date(2026, 12, 10)) == ""
    drop(page, date(2026, 12, 10))
    assert due(suite, held) == date(2026, 12, 10) == page.grid.day
    assert page.grid.item() == the(page, "follow_up", date(2026, 12, 10))
    ((text, change),) = said
    assert text == "Follow-up for Northwind is now on Thursday 10 December."
    suite.history.undo(change)
    assert due(suite, held) == date(2026, 12, 7)


def test_the_whole_window_is_a_handle(page: CalendarPage, suite: Suite, held: Interview) -> None:
    page.grid.choose_day(date(2026, 12, 7))
    drag(page, "follow_up", date(2026, 12, 9), date(2026, 12, 10))
    assert due(suite, held) == date(2026, 12, 8)


@pytest.mark.parametrize(
    ("day", "says"),
    [
        (date(2026, 12, 3), "They named Friday 4 December; you never ask before their date"),
        (date(2026, 12, 12), "Nobody works there on Saturday 12 December: it is a weekend."),
        (date(2026, 12, 16), "That is past the latest day, Monday 14 December."),
        (date(2026, 12, 9), ""),
    ],
)
def test_F1_F8_F10_the_day_says_what_speaks_against_it_while_hovering(
    page: CalendarPage, held: Interview, day: date, says: str
) -> None:
    page.grid.choose_day(date(2026, 12, 7))
    pick_up(page, "follow_up", date(2026, 12, 7))
    told = hold_over(page, day)
    assert told.startswith(says) if says else told == ""
    press(page, Qt.Key.Key_Escape)
    drop(page, day)


def test_F5_too_soon_after_another_says_so(page: CalendarPage, suite: Suite) -> None:
    one = put_interview(suite.store, "2026-11-16T10:00", state=InterviewState.TOOK_PLACE)
    other = put_interview(suite.store, "2026-11-17T10:00", state=InterviewState.TOOK_PLACE)
    suite.follow_ups.record_instruction(
        Instruction(
            interview_id=other.id,
            kind=InstructionKind.CONTACT_ON,
            said_on=date(2026, 11, 17),
            on=date(2026, 12, 1),
        )
    )
    page.grid.choose_day(due(suite, one))
    pick_up(page, "follow_up", due(suite, one))
    assert "At least 7 days lie between two follow-ups" in hold_over(page, date(2026, 12, 3))
    drop(page, date(2026, 12, 3))
    assert "another is planned for Tuesday 1 December" in words(sheet(page, ReasonSheet))
    click(page, "sheet_cancel")


def test_F12_dropping_against_a_rule_asks_for_the_reason_and_keeps_it(
    page: CalendarPage, suite: Suite, held: Interview, said: list[tuple[str, int]]
) -> None:
    page.grid.choose_day(date(2026, 12, 7))
    drag(page, "follow_up", date(2026, 12, 7), date(2026, 12, 3))
    asked = sheet(page, ReasonSheet)
    assert "They named Friday 4 December" in words(asked)
    assert "Follow-up for Northwind, on Thursday 3 December" in words(asked)
    click(page, "sheet_main")
    assert "Put in your reason" in words(asked)
    assert due(suite, held) == date(2026, 12, 7)
    retype(page, "move_reason", "another offer ends on Friday")
    click(page, "sheet_main")
    assert due(suite, held) == date(2026, 12, 3)
    (decision,) = suite.store.find(Decision, interview_id=held.id)
    assert (decision.kind, decision.reason) == (DecisionKind.OTHERWISE, "another offer ends on Friday")
    ((text, change),) = said
    assert text == "Follow-up for Northwind is now on Thursday 3 December."
    suite.history.undo(change)
    assert due(suite, held) == date(2026, 12, 7)


def test_F12_cancelling_leaves_all_as_it_was(page: CalendarPage, suite: Suite, held: Interview) -> None:
    before = suite.store.last_change_id()
    page.grid.choose_day(date(2026, 12, 7))
    drag(page, "follow_up", date(2026, 12, 7), date(2026, 12, 3))
    click(page, "sheet_cancel")
    assert no_sheet(page)
    assert (due(suite, held), suite.store.last_change_id()) == (date(2026, 12, 7), before)


@pytest.mark.parametrize(("reason", "kind"), [("", DecisionKind.PUT_OFF), ("they asked", DecisionKind.OTHERWISE)])
def test_F8_a_day_off_alone_asks_and_lets_it_be_empty(
    page: CalendarPage, suite: Suite, held: Interview, reason: str, kind: DecisionKind
) -> None:
    page.grid.choose_day(date(2026, 12, 7))
    drag(page, "follow_up", date(2026, 12, 7), date(2026, 12, 12))
    assert "Nobody works there" in words(sheet(page, ReasonSheet))
    if reason:
        retype(page, "move_reason", reason)
    click(page, "sheet_main")
    assert due(suite, held) == date(2026, 12, 12)
    assert suite.store.find(Decision, interview_id=held.id)[0].kind is kind


def test_what_was_half_typed_is_there_again(page: CalendarPage, suite: Suite, held: Interview, qtbot: QtBot) -> None:
    page.grid.choose_day(date(2026, 12, 7))
    drag(page, "follow_up", date(2026, 12, 7), date(2026, 12, 3))
    retype(page, "move_reason", "another offer")
    qtbot.wait(1100)
    sheet(page, ReasonSheet).done(2)  # neither accepted nor rejected: as a crash would leave it
    QTest.qWait(0)
    drag(page, "follow_up", date(2026, 12, 7), date(2026, 12, 3))
    assert "another offer" in words(sheet(page, ReasonSheet))
    click(page, "sheet_main")
    assert suite.store.find(Decision, interview_id=held.id)[0].reason == "another offer"


def test_a_follow_up_is_not_dropped_on_a_day_that_is_over(
    page: CalendarPage, suite: Suite, held: Interview, said: list[tuple[str, int]]
) -> None:
    suite.follow_ups.otherwise(held.id, suite.follow_ups.plan(held.id).next.step, date(2026, 11, 25), "so")  # type: ignore[union-attr]
    pick_up(page, "follow_up", date(2026, 11, 25))
    assert hold_over(page, date(2026, 11, 20)) == "That is over already."
    drop(page, date(2026, 11, 20))
    assert due(suite, held) == date(2026, 11, 25)
    ((text, change),) = said
    assert text.startswith("That day is over") and change == 0


# -- dragging an interview, and what cannot be dragged ---------------------------------------------------------------


def test_a_drag_is_given_up_with_escape_and_the_month_is_as_it_was(page: CalendarPage, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    page.grid.choose_day(date(2026, 11, 25))
    page.grid.choose_item(the(page, "interview", date(2026, 11, 25)))
    before = page.grid.grab().toImage()
    pick_up(page, "interview", date(2026, 11, 25))
    hold_over(page, date(2026, 11, 27))
    assert page.grid.grab().toImage() != before
    press(page, Qt.Key.Key_Escape)
    assert page.grid.drag() is None
    assert page.grid.grab().toImage() == before
    drop(page, date(2026, 11, 27))
    assert suite.store.need(Interview, interview.id).start.day == 25


def test_back_where_it_was_taken_is_no_move(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-25T10:00")
    before = suite.store.last_change_id()
    drag(page, "interview", date(2026, 11, 25), date(2026, 11, 25))
    assert suite.store.last_change_id() == before


def test_a_gentle_word_hinders_nothing(page: CalendarPage, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    put_interview(suite.store, "2026-11-26T10:30", organisation="Contoso")
    pick_up(page, "interview", date(2026, 11, 25))
    assert hold_over(page, date(2026, 11, 26)) == "At 10:30 is your interview with Contoso."
    assert "it is a weekend" in hold_over(page, date(2026, 11, 28))
    drop(page, date(2026, 11, 28))
    assert no_sheet(page)
    assert suite.store.need(Interview, interview.id).start.day == 28


def test_what_cannot_be_moved_says_why_while_it_is_tried(
    page: CalendarPage, suite: Suite, said: list[tuple[str, int]]
) -> None:
    interview = put_interview(suite.store, "2026-11-18T10:00", state=InterviewState.TOOK_PLACE)
    pick_up(page, "interview", date(2026, 11, 18))
    assert page.grid.cursor().shape() is Qt.CursorShape.ForbiddenCursor
    assert hold_over(page, date(2026, 11, 27)) == "What has happened stays on its day."
    drop(page, date(2026, 11, 27))
    assert suite.store.need(Interview, interview.id) == interview
    assert said[0][0].startswith("That is over") and said[0][1] == 0
    assert page.grid.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_held_at_the_edge_or_over_a_button_the_page_turns(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    pick_up(page, "interview", date(2026, 11, 25))
    middle = page.head.following.mapTo(page, page.head.following.rect().center())
    QTest.mouseMove(page.grid, page.grid.mapFrom(page, middle))
    qtbot.waitUntil(lambda: page.grid.shown == (2026, 12), timeout=3000)
    hold_over(page, date(2026, 12, 10))
    qtbot.wait(800)
    assert page.grid.shown == (2026, 12), "it turns only while it is held there"
    QTest.mouseMove(page.grid, QPoint(page.grid.width() // 2, 4))
    qtbot.waitUntil(lambda: page.grid.shown == (2026, 11), timeout=3000)
    drop(page, date(2026, 11, 27))
    assert suite.store.need(Interview, interview.id).start.day == 27


def test_escape_goes_back_to_the_page_where_it_was_taken(page: CalendarPage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store, "2026-11-25T10:00")
    pick_up(page, "interview", date(2026, 11, 25))
    QTest.mouseMove(page.grid, QPoint(page.grid.width() // 2, page.grid.height() - 2))
    qtbot.waitUntil(lambda: page.grid.shown == (2026, 12), timeout=3000)
    press(page, Qt.Key.Key_Escape)
    assert (page.grid.shown, page.grid.day) == ((2026, 11), date(2026, 11, 25))
    assert page.grid.item() == the(page, "interview", date(2026, 11, 25))
    drop(page, date(2026, 11, 27))


def test_leaving_the_page_ends_a_drag(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-25T10:00")
    pick_up(page, "interview", date(2026, 11, 25))
    QTest.mouseMove(page.grid, QPoint(page.grid.width() // 2, page.grid.height() - 2))
    page.hide()
    assert page.grid.drag() is None


def test_a_change_while_dragging_is_seen(page: CalendarPage, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    pick_up(page, "interview", date(2026, 11, 25))
    assert hold_over(page, date(2026, 11, 26)) == ""
    suite.interviews.set_state(interview.id, InterviewState.CANCELLED)
    assert hold_over(page, date(2026, 11, 26)) == "It does not take place."
    drop(page, date(2026, 11, 26))
    assert suite.store.need(Interview, interview.id).start.day == 25


# -- thank-yous that are ready ----------------------------------------------------------------------------------------


@pytest.fixture
def ready(suite: Suite) -> Letter:
    """A thank-you that leaves today at 18:00."""
    put(suite.store, Account(address="me@example.org", name="Me", host="mail.example", user="me"))
    interview = put_interview(suite.store, "2026-11-23T11:00", state=InterviewState.TOOK_PLACE, people=("Ada Brown",))
    (person,) = put(suite.store, a_person(1, "Dana Whitfield"))
    letter = suite.letters.start(LetterKind.THANK_YOU, interview.id, person.id)
    suite.letters.edit(
        letter.id, to_name="Dana Whitfield", to_address="dana.whitfield@northwind.example", subject="Our talk",
        body="Dear Dana Whitfield,\n\nI enjoyed it.\n\nMe",
    )  # fmt: skip
    return suite.outbox.schedule(letter.id, epoch_of(datetime(2026, 11, 23, 18), "Europe/London"))


def test_a_thank_you_that_is_ready_stands_on_its_day_and_moves_with_its_hour(
    page: CalendarPage, suite: Suite, ready: Letter, said: list[tuple[str, int]]
) -> None:
    today, tomorrow = date(2026, 11, 23), date(2026, 11, 24)
    item = next(one for one in page.grid.items_on(today) if one.letter_id == ready.id)
    assert page.grid.item_text(item) == "Thank-you ready: Northwind"
    page.grid.choose_item(item)
    press(page, Qt.Key.Key_Right, ALT)
    kept = suite.store.need(Letter, ready.id)
    assert wall_of(kept.send_at, "Europe/London") == datetime(2026, 11, 24, 18)
    assert [one.letter_id for one in page.grid.items_on(tomorrow) if one.letter_id] == [ready.id]
    ((text, change),) = said
    assert text == "Thank-you for Northwind is now on Tuesday 24 November, 18:00."
    suite.history.undo(change)
    assert suite.store.need(Letter, ready.id) == ready


def test_a_thank_you_without_a_letter_says_why_it_stays(
    page: CalendarPage, suite: Suite, said: list[tuple[str, int]]
) -> None:
    put_interview(suite.store, "2026-11-23T11:00", state=InterviewState.TOOK_PLACE, people=("Ada Brown",))
    page.grid.choose_item(the(page, "thank_you", date(2026, 11, 23)))
    press(page, Qt.Key.Key_Right, ALT)
    press(page, Qt.Key.Key_M)
    assert no_sheet(page)
    assert [text.split(".")[0] for text, _ in said] == ["A thank-you has its best hour from the interview"] * 2


# -- the keys ---------------------------------------------------------------------------------------------------------


def test_alt_and_the_arrows_move_a_follow_up_and_quick_steps_are_one_undo(
    page: CalendarPage, suite: Suite, held: Interview, said: list[tuple[str, int]]
) -> None:
    page.grid.choose_day(date(2026, 12, 7))
    for _ in range(2):
        press(page, Qt.Key.Key_Right, ALT)
    assert due(suite, held) == date(2026, 12, 9) == page.grid.day
    assert len({change for _, change in said}) == 1
    suite.history.undo(said[-1][1])
    assert due(suite, held) == date(2026, 12, 7)


def test_F8_the_arrows_go_over_days_off(page: CalendarPage, suite: Suite, held: Interview) -> None:
    suite.follow_ups.put_off(held.id, suite.follow_ups.plan(held.id).next.step, date(2026, 12, 11))  # type: ignore[union-attr]
    page.grid.choose_day(date(2026, 12, 11))
    press(page, Qt.Key.Key_Right, ALT)
    assert due(suite, held) == date(2026, 12, 14)
    press(page, Qt.Key.Key_Left, ALT)
    assert due(suite, held) == date(2026, 12, 11)
    assert no_sheet(page)


def test_F12_the_arrows_ask_for_the_reason_too(page: CalendarPage, suite: Suite, held: Interview) -> None:
    page.grid.choose_day(date(2026, 12, 7))
    press(page, Qt.Key.Key_Up, ALT)
    assert "They named Friday 4 December" in words(sheet(page, ReasonSheet))
    retype(page, "move_reason", "it cannot wait")
    QTest.keyClick(seen(page, QLineEdit, "move_reason"), Qt.Key.Key_Return)
    assert due(suite, held) == date(2026, 11, 30)


# -- Move to … --------------------------------------------------------------------------------------------------------


def test_move_to_by_key_with_a_reason_where_one_is_needed(
    page: CalendarPage, suite: Suite, held: Interview, said: list[tuple[str, int]]
) -> None:
    page.grid.choose_day(date(2026, 12, 7))
    press(page, Qt.Key.Key_M)
    asked = sheet(page, MoveSheet)
    assert not asked.findChildren(QSpinBox)
    assert "Nothing speaks" not in words(asked)
    QTest.keyClick(QApplication.focusWidget() or asked, Qt.Key.Key_Up)
    assert seen(page, QLineEdit, "move_day").text() == "Tue 8 Dec 2026", "the day has the focus"
    retype(page, "move_day", "10 Dec 2026")
    assert "Nothing speaks against it." in words(asked)
    retype(page, "move_day", "3 Dec 2026")
    assert "What speaks against it: They named Friday 4 December" in words(asked)
    click(page, "sheet_main")
    assert "Put in your reason" in words(asked)
    retype(page, "move_reason", "another offer")
    click(page, "sheet_main")
    assert (due(suite, held), no_sheet(page)) == (date(2026, 12, 3), True)
    suite.history.undo(said[-1][1])
    assert due(suite, held) == date(2026, 12, 7)


def test_move_to_from_the_day_beside_the_month(page: CalendarPage, suite: Suite, held: Interview, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00", organisation="Contoso")
    page.grid.choose_day(date(2026, 11, 25))
    page.grid.choose_item(the(page, "interview", date(2026, 11, 25)))
    qtbot.wait(60)
    click(page, "move_to")
    retype(page, "move_day", "26 Nov 2026")
    click(page, "sheet_main")
    assert suite.store.need(Interview, interview.id).start.day == 26
    # Of an interview that is over it is the next step.
    page.grid.choose_day(date(2026, 11, 16))
    page.grid.choose_item(the(page, "interview", date(2026, 11, 16)))
    qtbot.wait(60)
    page.pane.action_pressed.emit("move_to", page.grid.item())
    assert "Follow-up for Northwind: move to…" in words(sheet(page, MoveSheet))
    click(page, "sheet_cancel")


def test_move_to_refuses_a_day_that_is_over_and_stays_open(page: CalendarPage, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-25T10:00")
    page.grid.choose_day(date(2026, 11, 25))
    press(page, Qt.Key.Key_M)
    retype(page, "move_day", "20 Nov 2026")
    click(page, "sheet_main")
    assert "That day is over" in words(sheet(page, MoveSheet))
    click(page, "sheet_cancel")
    assert suite.store.need(Interview, interview.id) == interview


def test_move_to_gives_an_interview_another_day_hour_and_length_in_its_own_zone(
    page: CalendarPage, suite: Suite, said: list[tuple[str, int]]
) -> None:
    interview = put_interview(suite.store, "2026-11-25T09:30", zone="America/New_York", minutes=60)
    page.grid.choose_day(date(2026, 11, 25))
    press(page, Qt.Key.Key_M)
    asked = sheet(page, MoveSheet)
    assert "Time there (New York)" in words(asked)
    assert "For you: Wednesday 25 November, 14:30 – 15:30" in words(asked)
    retype(page, "move_day", "26 Nov 2026")
    retype(page, "move_time", "19:30")
    seen(page, QSpinBox, "move_length").setValue(90)
    assert "For you: Friday 27 November, 00:30 – 02:00" in words(asked)
    assert "it is Thanksgiving" not in words(asked), "the organisation is British"
    click(page, "sheet_main")
    kept = suite.store.need(Interview, interview.id)
    assert (kept.start, kept.end) == (datetime(2026, 11, 26, 19, 30), datetime(2026, 11, 26, 21))
    assert page.grid.day == date(2026, 11, 27)
    assert said[-1][0] == "Northwind is now on Friday 27 November, 00:30 – 02:00. Nobody but you was told."
    suite.history.undo(said[-1][1])
    assert suite.store.need(Interview, interview.id) == interview


def test_an_hour_that_the_clocks_leave_out_is_said(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2027-03-25T10:00", zone="Europe/Berlin")
    page.grid.choose_day(date(2027, 3, 25))
    press(page, Qt.Key.Key_M)
    retype(page, "move_day", "28 Mar 2027")
    retype(page, "move_time", "02:30")
    assert "There is no 02:30 there on that day" in words(sheet(page, MoveSheet))
    click(page, "sheet_cancel")


def test_an_invitation_says_that_nobody_was_told(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-25T10:00", organiser_name="Dana Whitfield", organiser_email="d@n.example")
    page.grid.choose_day(date(2026, 11, 25))
    press(page, Qt.Key.Key_M)
    retype(page, "move_day", "26 Nov 2026")
    assert "Dana Whitfield invited you, and moving it here tells nobody." in words(sheet(page, MoveSheet))
    click(page, "sheet_cancel")


def test_nothing_chosen_and_nothing_to_move_is_no_sheet(page: CalendarPage) -> None:
    press(page, Qt.Key.Key_M)
    press(page, Qt.Key.Key_Right, ALT)
    assert no_sheet(page)


# -- the menu ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def menu_at(page: CalendarPage, qtbot: QtBot) -> Callable[[QPoint], list[str]]:
    """Asks for the menu at a place; the names of what it offers."""

    def ask(at: QPoint) -> list[str]:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.grid.mapToGlobal(at))
        QApplication.sendEvent(page.grid, event)
        menu = page.grid.findChildren(QMenu, "item_menu")[-1]
        assert menu.isVisible()
        return [action.objectName() for action in menu.actions() if not action.isSeparator()]

    return ask


def close_menu(page: CalendarPage) -> None:
    for menu in page.grid.findChildren(QMenu, "item_menu"):
        menu.close()


def test_the_menu_of_an_interview(
    page: CalendarPage, suite: Suite, menu_at: Callable[[QPoint], list[str]], qtbot: QtBot
) -> None:
    day = date(2026, 11, 25)
    put_interview(suite.store, "2026-11-25T10:00")
    assert menu_at(spot(page, the(page, "interview", day), day)) == [
        "menu_open",
        "menu_move",
        "menu_export",
        "menu_delete",
    ]
    assert (page.grid.day, page.grid.item()) == (day, the(page, "interview", day))
    choose(page.grid, "menu_move")
    close_menu(page)
    assert sheet(page, MoveSheet)
    click(page, "sheet_cancel")


def test_the_menu_offers_only_what_can_be_done(
    page: CalendarPage, suite: Suite, menu_at: Callable[[QPoint], list[str]], qtbot: QtBot
) -> None:
    past, empty = date(2026, 11, 18), date(2026, 11, 26)
    put_interview(suite.store, "2026-11-18T10:00", state=InterviewState.TOOK_PLACE)
    assert menu_at(spot(page, the(page, "interview", past), past)) == [
        "menu_open",
        "menu_export",
        "menu_delete",
    ]
    close_menu(page)
    assert menu_at(page.grid.day_rect(empty).center()) == ["menu_new"]
    with qtbot.waitSignal(page.new_interview_requested) as wished:
        choose(page.grid, "menu_new")
    assert wished.args == [empty]
    close_menu(page)


def test_the_menu_by_the_keyboard_is_that_of_the_chosen_item(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-25T10:00")
    page.grid.choose_day(date(2026, 11, 25))
    page.grid.choose_item(the(page, "interview", date(2026, 11, 25)))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), page.grid.mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(page.grid, event)
    (menu,) = page.grid.findChildren(QMenu, "item_menu")
    assert next(action.objectName() for action in menu.actions()) == "menu_open"
    menu.close()


# -- looks ------------------------------------------------------------------------------------------------------------


def test_in_a_small_window_the_note_stays_inside(make_page: MakePage, held: Interview) -> None:
    page = make_page(640, 480)
    page.grid.choose_day(date(2026, 12, 7))
    at = spot(page, the(page, "follow_up", date(2026, 12, 7)), date(2026, 12, 7))
    QTest.mouseClick(page.grid, LEFT, pos=at)
    assert is_seen(page, "day_pane")
    pick_up(page, "follow_up", date(2026, 12, 7))
    assert not is_seen(page, "day_pane"), "what lies over the month makes way"
    hold_over(page, date(2026, 12, 3))
    assert not page.grid.grab().isNull()
    press(page, Qt.Key.Key_Escape)
