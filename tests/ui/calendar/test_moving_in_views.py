"""What may be moved is one rule for month, week and agenda; what may not says why, whichever way one tries."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from postview_desktop.domain.interview import Interview, InterviewState, epoch_of
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.services.calendar import CalendarItem
from postview_desktop.services.moving_verdict import Target
from postview_desktop.services.suite import Suite
from postview_desktop.ui.calendar.agenda import Agenda
from postview_desktop.ui.calendar.page import CalendarPage
from postview_desktop.ui.calendar.week_grid import WeekGrid
from tests.support.builders import put, put_interview
from tests.support.window import click, words
from tests.ui.calendar.test_moving import LEFT, held, press, ready, said  # noqa: F401
from tests.ui.calendar.test_week import ALT, SHIFT, drag, middle_of, send, spot, turned

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # raise() and the keyboard of a menu

VIEWS = ["month", "week", "agenda"]
TUESDAY = date(2026, 11, 24)


def choose(page: CalendarPage, view: str, day: date, kind: str = "interview") -> CalendarItem:
    """Turn to a view, and choose the thing of this kind on a day."""
    page.show_view(view)
    page.views.view.choose_day(day)
    item = next(one for one in page.views.view.items_on(day) if one.kind == kind)
    page.views.view.choose_item(item)
    page.views.view.setFocus()
    return item


def key(page: CalendarPage, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.views.view, which, modifier)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("key_", [Qt.Key.Key_Left, Qt.Key.Key_M])
def test_what_is_over_says_why_it_stays(
    page: CalendarPage, suite: Suite, said: list[tuple[str, int]], view: str, key_: Qt.Key  # noqa: F811
) -> None:  # fmt: skip
    put_interview(suite.store, "2026-11-20T10:00", state=InterviewState.TOOK_PLACE)
    page.refresh()
    choose(page, view, date(2026, 11, 20))
    key(page, key_, ALT if key_ == Qt.Key.Key_Left else Qt.KeyboardModifier.NoModifier)
    assert [change for _, change in said] == [0]
    assert "stays" in said[0][0]


@pytest.mark.parametrize("view", VIEWS)
def test_two_things_on_a_day_are_not_guessed_between(
    page: CalendarPage, suite: Suite, said: list[tuple[str, int]], view: str  # noqa: F811
) -> None:  # fmt: skip
    first = put_interview(suite.store, "2026-11-24T10:00")
    put_interview(suite.store, "2026-11-24T14:00", organisation="Contoso")
    page.refresh()
    choose(page, view, TUESDAY)
    page.views.view.choose_item(None)
    key(page, Qt.Key.Key_Right, ALT)
    assert said == [("Several things are on this day. Choose the one that is to be moved.", 0)]
    assert suite.store.need(Interview, first.id).start == datetime(2026, 11, 24, 10)
    page.views.view.choose_day(date(2026, 11, 26))
    key(page, Qt.Key.Key_M)
    assert said[1:] == [("Nothing on this day can be moved.", 0)]


@pytest.mark.parametrize("view", VIEWS)
def test_the_only_thing_of_a_day_need_not_be_chosen(page: CalendarPage, suite: Suite, view: str) -> None:
    interview = put_interview(suite.store, "2026-11-24T10:00")
    page.refresh()
    choose(page, view, TUESDAY)
    page.views.view.choose_item(None)
    key(page, Qt.Key.Key_Right, ALT)
    assert suite.store.need(Interview, interview.id).start == datetime(2026, 11, 25, 10)


@pytest.mark.parametrize("view", VIEWS)
def test_the_menu_offers_a_move_by_the_rule_of_the_page(
    page: CalendarPage, suite: Suite, view: str
) -> None:  # fmt: skip
    """A thank-you without an hour follows from its interview: none of the views offers to move it."""
    put_interview(suite.store, "2026-11-20T10:00", state=InterviewState.TOOK_PLACE, people=("Aisha Khan",))
    put_interview(suite.store, "2026-11-27T10:00")
    page.refresh()
    due = next(
        one for day in range(20, 25) for one in page.grid.items_on(date(2026, 11, day)) if one.kind == "thank_you"
    )
    for kind, day, offered in (
        ("thank_you", date.fromordinal(due.best_ordinal), False),
        ("interview", date(2026, 11, 27), True),
    ):
        choose(page, view, day, kind)
        key(page, Qt.Key.Key_Menu) if view == "agenda" else _menu_key(page)
        menu = page.views.view.findChildren(QMenu)[-1]
        assert ("Move to…" in [action.text() for action in menu.actions()]) is offered
        menu.close()


def _menu_key(page: CalendarPage) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication

    view = page.views.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize("modifier", [ALT, ALT | SHIFT])
def test_what_has_no_hours_says_so_when_they_are_to_be_moved(
    page: CalendarPage, said: list[tuple[str, int]], held: Interview, modifier: Qt.KeyboardModifier  # noqa: F811
) -> None:  # fmt: skip
    choose(page, "week", date(2026, 12, 7), "follow_up")
    key(page, Qt.Key.Key_Down, modifier)
    assert said == [("It has a day and no hours. Alt with Left and Right moves it by a day.", 0)]


def test_the_shortest_interview_says_that_it_gets_no_shorter(
    page: CalendarPage, suite: Suite, said: list[tuple[str, int]]  # noqa: F811
) -> None:  # fmt: skip
    put_interview(suite.store, "2026-11-24T10:00", minutes=15)
    page.refresh()
    choose(page, "week", TUESDAY)
    key(page, Qt.Key.Key_Up, ALT | SHIFT)
    assert said == [("Here 15 minutes is the least. “Move to…” can make it shorter.", 0)]


# -- letters that are ready --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", VIEWS)
def test_a_ready_thank_you_says_when_it_leaves(page: CalendarPage, ready: Letter, view: str) -> None:  # noqa: F811
    page.refresh()
    item = choose(page, view, date(2026, 11, 23), "thank_you")
    shown = page.views.view
    today = shown.day_name(shown.day) if isinstance(shown, Agenda) else shown.day_name(shown.day_number(shown.day))
    assert "one thank-you ready, leaves 18:00" in today
    assert "thank-you due" not in today
    assert "leaves 18:00" in shown.item_name(item)
    page.fill_now()
    assert "Leaves at 18:00" in words(page.pane)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("kind", [LetterKind.FOLLOW_UP, LetterKind.DECLINE])
def test_any_other_letter_that_is_ready_stands_on_its_day(
    page: CalendarPage, suite: Suite, held: Interview, said: list[tuple[str, int]], view: str, kind: LetterKind  # noqa: F811
) -> None:  # fmt: skip
    """A follow-up's letter goes by the rules of its step, any other by its own hour."""
    day = date(2026, 12, 7)
    put(suite.store, Account(address="me@example.org", name="Me", host="mail.example", user="me"))
    at = epoch_of(datetime(2026, 12, 7, 16), "Europe/London")
    (letter,) = put(
        suite.store,
        Letter(
            interview_id=held.id, application_id=held.application_id, kind=kind, state=LetterState.SCHEDULED,
            send_at=at, to_name="Dana", to_address="dana@northwind.example", subject="Us", body="Dear Dana",
        ),
    )  # fmt: skip
    page.refresh()
    item = choose(page, view, day, "letter")
    assert (item.done, item.letter_id, item.start_epoch) == (False, letter.id, at)
    assert page.views.view.item_name(item).endswith("ready: Northwind, leaves 16:00")
    page.fill_now()
    assert "Leaves at 16:00" in words(page.pane)
    assert page.moves.may_move(item)
    verdict = page.moves.weigh(item, Target(day=date(2026, 12, 3)))
    assert verdict.asks_reason is (kind is LetterKind.FOLLOW_UP)
    key(page, Qt.Key.Key_Right, ALT)
    kept = suite.store.need(Letter, letter.id)
    assert kept.send_at == at + 86_400, said
    step = suite.follow_ups.plan(held.id).next
    assert step is not None and (step.due == date(2026, 12, 8)) is (kind is LetterKind.FOLLOW_UP)


# -- the note beside the pointer --------------------------------------------------------------------------------------


def carried(page: CalendarPage, suite: Suite, hour: float) -> tuple[WeekGrid, QPoint]:
    """An interview held over an hour of Thursday, not let go of."""
    put_interview(suite.store, "2026-11-24T14:00")
    put_interview(suite.store, "2026-11-26T11:00", organisation="Contoso")
    page.refresh()
    week = turned(page)
    item = next(one for one in week.items_on(TUESDAY) if one.kind == "interview")
    at = spot(week, date(2026, 11, 26), hour)
    drag(week, middle_of(week, item), at, drop=False)
    return week, at


def test_the_week_says_gently_what_is_at_that_hour(page: CalendarPage, suite: Suite) -> None:
    week, at = carried(page, suite, 11.5)
    picture = week.grab().toImage()
    assert week._hover.words[1] == "At 11:00 is your interview with Contoso."
    red = page._look.theme.color("late").rgb()
    near = [
        picture.pixelColor(x, y).rgb()
        for x in range(at.x(), min(at.x() + 250, picture.width()))
        for y in range(at.y(), min(at.y() + 90, picture.height()))
    ]
    assert red not in near
    send(week, QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)


def test_the_note_looks_the_same_in_month_and_week(page: CalendarPage, suite: Suite) -> None:
    """One piece paints both: the same words give the same picture."""
    week, _at = carried(page, suite, 16)
    week.grab()
    size = week._hover._note.ready("Thursday", "Nobody works there.", week._inks, 1.0, week.size())
    QTest.keyClick(week, Qt.Key.Key_Escape)
    page.show_view("month")
    page.grid.choose_day(TUESDAY)
    item = next(one for one in page.grid.items_on(TUESDAY) if one.kind == "interview")
    start = page.grid.item_rect(item, TUESDAY).center()
    QTest.mousePress(page.grid, LEFT, pos=start)
    QTest.mouseMove(page.grid, page.grid.day_rect(date(2026, 11, 26)).center())
    month = page.grid.drag()
    assert month is not None
    assert month._note.ready("Thursday", "Nobody works there.", page.grid._inks, 1.0, week.size()) == size
    assert month._note._picture.toImage() == week._hover._note._picture.toImage()  # type: ignore[union-attr]
    press(page, Qt.Key.Key_Escape)


def test_undo_after_a_move_and_a_look_at_another_view_takes_back_the_move(page: CalendarPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-24T10:00")
    page.refresh()
    choose(page, "month", TUESDAY)
    key(page, Qt.Key.Key_Right, ALT)
    moved = suite.history.next_to_undo()
    page.show_view("week")
    click(page, "show_goal")
    assert suite.settings.get().calendar_view == "week"
    assert suite.settings.get().calendar_hidden == "goal"
    assert moved is not None
    assert suite.history.next_to_undo() == moved
    suite.history.undo(moved.id)
    assert page.views.view.items_on(TUESDAY), "it is back on its day"
