"""The Today page through what a person sees and presses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.application import Application, Stage
from postview_desktop.domain.follow_up import (
    AwayReason,
    Channel,
    Contact,
    ContactPurpose,
    Decision,
    Instruction,
    InstructionKind,
)
from postview_desktop.domain.interview import InterviewState
from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.services.suite import Suite
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.common.track import Track
from postview_desktop.ui.today.due_card import DueCard
from postview_desktop.ui.today.page import TodayPage
from postview_desktop.ui.today.week_card import WeekLineButton
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import choose, click, is_seen, retype, seen, settle, words

TODAY = date(2026, 11, 23)
MakePage = Callable[..., TodayPage]


@pytest.fixture
def make_page(qtbot: QtBot, look: Look, suite: Suite) -> MakePage:
    def make(width: int = 1068, height: int = 832) -> TodayPage:
        page = TodayPage(
            look,
            today=suite.today,
            follow_ups=lambda: suite.follow_ups,
            letters=lambda: suite.letters,
            search=suite.search,
            history=suite.history,
            settings=suite.settings,
            clock=suite.clock,
            answers=lambda: suite.answers,
            drafts=lambda: suite.drafts,
        )
        suite.store.on_change.append(lambda _touched: page.refresh())
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        return page

    return make


@pytest.fixture
def page(make_page: MakePage) -> TodayPage:
    return make_page()


@pytest.fixture
def just_ended(suite: Suite) -> int:
    """It ended a quarter of an hour ago, with three people."""
    return put_interview(
        suite.store,
        "2026-11-23T14:00",
        title="Second round",
        people=("Ana Ribeiro", "Joel Katz", "Priya Nair"),
        state=InterviewState.TOOK_PLACE,
    ).id


@pytest.fixture
def contoso(suite: Suite) -> int:
    """They said to call today."""
    interview = put_interview(
        suite.store,
        "2026-11-12T11:00",
        organisation="Contoso",
        people=("Ngozi Okafor",),
        state=InterviewState.TOOK_PLACE,
    )
    suite.follow_ups.record_instruction(
        Instruction(
            interview_id=interview.id,
            kind=InstructionKind.CONTACT_ON,
            said_on=date(2026, 11, 12),
            on=TODAY,
            channel=Channel.PHONE,
            words="Call us then.",
        )
    )
    return interview.id


def cards(page: TodayPage) -> list[DueCard]:
    settle()
    return [card for card in page.findChildren(DueCard) if card.isVisible()]


def card(page: TodayPage, title: str) -> DueCard:
    found = [card for card in cards(page) if title in card.title.text()]
    assert found, f"no card {title}: {[card.title.text() for card in cards(page)]}"
    return found[0]


def subtitle(page: TodayPage) -> str:
    return seen(page, QLabel, "page_subtitle").text()


def sheet(page: TodayPage, name: str) -> QDialog:
    return seen(page, QDialog, name)


# The head


@pytest.mark.parametrize(
    ("hour", "greeting"), [("08:00", "Good morning"), ("15:00", "Good afternoon"), ("22:30", "Good evening")]
)
def test_the_greeting_follows_the_hour(make_page: MakePage, clock: FixedClock, hour: str, greeting: str) -> None:
    clock.set(f"2026-11-23T{hour}")
    assert seen(make_page(), QLabel, "page_title").text() == greeting


def test_N4_the_head_counts_what_can_be_done_today(page: TodayPage, contoso: int, suite: Suite) -> None:
    count = suite.today.can_do_today()
    assert count
    assert subtitle(page) == f"Monday 23 November · {count} things to do, 1 overdue"


def test_nothing_to_do_is_said_plainly(page: TodayPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-27T10:00")
    suite.settings.save(replace(suite.settings.get(), weekly_goal=0))
    assert subtitle(page) == "Monday 23 November · nothing to do today"
    assert "Nothing is due today" in words(page)


# A new user


def test_a_new_user_is_told_how_to_begin(page: TodayPage, qtbot: QtBot) -> None:
    text = words(page)
    assert "Your next interview is enough to begin" in text
    assert "Drop the invitation on this window" in text
    with qtbot.waitSignal(page.new_interview_requested) as wished:
        click(page, "welcome_new_interview")
    assert wished.args == [None]
    with qtbot.waitSignal(page.import_requested):
        click(page, "welcome_open_invitation")


def test_the_welcome_goes_with_the_first_interview(page: TodayPage, suite: Suite) -> None:
    assert is_seen(page, "welcome")
    put_interview(suite.store, "2026-11-27T10:00")
    assert not is_seen(page, "welcome")
    assert is_seen(page, "new_interview")


# You just finished


def test_what_just_ended_shows_its_four_steps(page: TodayPage, just_ended: int) -> None:
    assert seen(page, QLabel, "finished_title").text() == ("You just finished: Data analyst, second round at Northwind")
    assert "ended 14:45" in words(page)
    assert seen(page, Track, "track").accessibleDescription().startswith("Ask how to follow up: to do")


def test_the_first_step_is_the_main_thing_to_do(page: TodayPage, just_ended: int, qtbot: QtBot) -> None:
    assert seen(page, QWidget, "ask_how").property("main")
    with qtbot.waitSignal(page.interview_requested) as wished:
        click(page, "ask_how")
    assert wished.args == [just_ended]


def test_with_the_instruction_kept_the_thank_you_comes_next(page: TodayPage, suite: Suite, just_ended: int) -> None:
    suite.follow_ups.record_instruction(
        Instruction(interview_id=just_ended, kind=InstructionKind.NOT_ASKED, said_on=TODAY)
    )
    assert not is_seen(page, "ask_how")
    assert seen(page, QWidget, "write_thanks").accessibleName() == "Write to Ana, Joel and Priya"
    assert seen(page, QWidget, "write_thanks").property("main")


def test_T1_writing_begins_with_the_first_who_was_not_thanked(
    page: TodayPage, suite: Suite, just_ended: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.letter_requested) as wished:
        click(page, "write_thanks")
    assert wished.args is not None
    letter = suite.store.need(Letter, wished.args[0])
    assert (letter.kind, letter.to_name) == (LetterKind.THANK_YOU, "Ana Ribeiro")
    with qtbot.waitSignal(page.letter_requested) as again:
        click(page, "write_thanks")
    assert again.args == [letter.id], "a draft is gone on with, not begun anew"


def test_the_reflection_is_offered_when_one_of_the_others_is_done(
    page: TodayPage, suite: Suite, just_ended: int, qtbot: QtBot
) -> None:
    suite.follow_ups.record_instruction(
        Instruction(interview_id=just_ended, kind=InstructionKind.NOT_ASKED, said_on=TODAY)
    )
    with qtbot.waitSignal(page.reflection_requested) as wished:
        click(page, "two_minutes")
    assert wished.args == [just_ended]


def test_later_today_folds_the_card_for_a_while(page: TodayPage, clock: FixedClock, just_ended: int) -> None:
    click(page, "later_today")
    assert not is_seen(page, "finished_card")
    assert "Later today: Data analyst, second round at Northwind" in words(page)
    click(page, "now_after_all")
    assert is_seen(page, "finished_card")
    click(page, "later_today")
    clock.advance(hours=3)
    page.refresh()
    assert is_seen(page, "finished_card")


# What is due


def test_F9_each_card_says_why(page: TodayPage, contoso: int) -> None:
    due = card(page, "Follow up with Contoso by phone")
    assert "They asked you to get in touch on Monday 23 November" in words(due)
    assert "Ask for Ngozi Okafor" in words(due)
    assert due.chip.text() == "today"
    assert due.action.text() == "Call sheet"


def test_a_call_opens_the_interview_with_its_call_sheet(page: TodayPage, contoso: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.interview_requested) as wished:
        click(card(page, "Follow up with Contoso"), "due_action")
    assert wished.args == [contoso]


def test_a_follow_up_by_mail_begins_the_letter(page: TodayPage, suite: Suite, contoso: int, qtbot: QtBot) -> None:
    suite.follow_ups.record_instruction(
        Instruction(
            interview_id=contoso,
            kind=InstructionKind.CONTACT_ON,
            said_on=date(2026, 11, 13),
            on=TODAY,
            channel=Channel.EMAIL,
        )
    )
    with qtbot.waitSignal(page.letter_requested) as wished:
        click(card(page, "Follow up with Contoso by e-mail"), "due_action")
    assert wished.args is not None
    assert suite.store.need(Letter, wished.args[0]).kind is LetterKind.FOLLOW_UP


def test_T2_a_thank_you_says_when_it_is_best(page: TodayPage, just_ended: int) -> None:
    due = card(page, "Thank-you to Ana Ribeiro and two others")
    assert due.chip.text() == "best at 16:45"


def test_what_is_late_says_so_in_words(page: TodayPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-19T10:00", people=("Ana Ribeiro",), state=InterviewState.TOOK_PLACE)
    due = card(page, "Thank-you to Ana Ribeiro")
    assert due.chip.text() == "late, since Thu 19 Nov"
    assert due.chip.property("chip") == "late"


def test_C3_the_weekly_goal_leads_to_the_search(page: TodayPage, contoso: int, qtbot: QtBot) -> None:
    goal = card(page, "new applications this week")
    assert goal.title.text() == "Two new applications this week"
    with qtbot.waitSignal(page.page_requested) as wished:
        click(goal, "due_action")
    assert wished.args == ["search"]


# Settling it


def open_menu(due: DueCard) -> None:
    click(due, "due_menu")
    menu = due.findChild(QMenu, "due_menu_list")
    assert menu is not None and menu.isVisible()
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_done_asks_how_and_when_and_logs_the_contact(page: TodayPage, suite: Suite, contoso: int, qtbot: QtBot) -> None:
    due = card(page, "Follow up with Contoso")
    open_menu(due)
    choose(due, "done")
    asked = sheet(page, "done_sheet")
    assert asked.findChild(QComboBox, "done_channel").currentText() == "Phone"
    retype(asked, "done_words", "Left a message with the front desk.")
    with qtbot.waitSignal(page.said) as said:
        click(asked, "sheet_main")
    contact = suite.store.find(Contact, interview_id=contoso)[0]
    assert (contact.purpose, contact.channel, contact.on, contact.words) == (
        ContactPurpose.FOLLOW_UP,
        Channel.PHONE,
        TODAY,
        "Left a message with the front desk.",
    )
    assert said.args is not None
    assert said.args[0] == "Noted: you followed up with Contoso."
    assert not any("Follow up with Contoso" in one.title.text() and one.chip.text() == "today" for one in cards(page))
    suite.history.undo(said.args[1])
    assert card(page, "Follow up with Contoso by phone").chip.text() == "today"


def test_done_on_a_day_that_is_ahead_is_refused_in_the_sheet(page: TodayPage, suite: Suite, contoso: int) -> None:
    due = card(page, "Follow up with Contoso")
    choose(due, "done")
    asked = sheet(page, "done_sheet")
    field = asked.findChild(DateField, "done_day")
    assert field is not None
    field.set_value(date(2026, 11, 25))
    click(asked, "sheet_main")
    assert "This day is still ahead" in words(asked)
    assert suite.store.find(Contact, interview_id=contoso) == []
    click(asked, "sheet_cancel")


@pytest.mark.parametrize(("line", "until"), [("tomorrow", date(2026, 11, 24)), ("two_days", date(2026, 11, 25))])
def test_F10_a_reminder_can_be_put_off(
    page: TodayPage, suite: Suite, contoso: int, qtbot: QtBot, line: str, until: date
) -> None:
    with qtbot.waitSignal(page.said) as said:
        choose(card(page, "Follow up with Contoso"), line)
    assert suite.store.find(Decision, interview_id=contoso)[0].until == until
    assert said.args is not None
    assert said.args[0].startswith("Contoso is put off until")
    suite.history.undo(said.args[1])
    assert suite.store.find(Decision, interview_id=contoso) == []


def test_F10_putting_off_past_the_latest_day_says_so(page: TodayPage, suite: Suite, contoso: int, qtbot: QtBot) -> None:
    choose(card(page, "Follow up with Contoso"), "on_a_date")
    asked = sheet(page, "put_off_sheet")
    field = asked.findChild(DateField, "put_off_day")
    assert field is not None
    assert field.value() == date(2026, 11, 25)
    assert "latest" not in words(asked)
    retype(asked, "put_off_day", "18/12/2026")
    assert "past the latest day" in words(asked)
    with qtbot.waitSignal(page.said) as said:
        click(asked, "sheet_main")
    assert said.args is not None
    assert "past the latest day" in said.args[0]
    assert suite.store.find(Decision, interview_id=contoso)[0].until == date(2026, 12, 18)


def test_F10_a_reminder_can_be_put_away_with_a_reason(
    page: TodayPage, suite: Suite, contoso: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.said) as said:
        choose(card(page, "Follow up with Contoso"), "away_told_not_to")
    assert suite.store.find(Decision, interview_id=contoso)[0].away is AwayReason.TOLD_NOT_TO
    assert not any("Follow up with Contoso" in one.title.text() for one in cards(page))
    assert said.args is not None
    suite.history.undo(said.args[1])
    assert card(page, "Follow up with Contoso")


def test_the_keyboard_stays_on_the_page_when_a_card_goes(page: TodayPage, suite: Suite, contoso: int) -> None:
    due = card(page, "Follow up with Contoso")
    due.action.setFocus()
    choose(due, "away_settled")
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None and page.isAncestorOf(focused)


# What is coming, the week, the search


def test_what_is_coming_can_be_looked_at_but_is_not_done_early(page: TodayPage, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-18T15:30", organisation="Fabrikam", state=InterviewState.TOOK_PLACE)
    coming = card(page, "Follow up with Fabrikam")
    assert coming.chip.text() == "Wed 25 Nov"
    assert coming.action.text() == "See the plan"
    with qtbot.waitSignal(page.interview_requested) as wished:
        click(coming, "due_action")
    assert wished.args == [interview.id]


def test_the_week_lists_what_is_ahead_and_opens_it(page: TodayPage, suite: Suite, qtbot: QtBot) -> None:
    interview = put_interview(suite.store, "2026-11-24T10:00", organisation="Adatum", title="Phone screen")
    line = seen(page, WeekLineButton, "week_line")
    assert line.accessibleName() == "Tue 10:00, Adatum, phone screen"
    with qtbot.waitSignal(page.interview_requested) as wished:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert wished.args == [interview.id]


def apply_to(suite: Suite, *industries: str) -> None:
    for number, industry in enumerate(industries):
        suite.applications.add(
            Application(role="Analyst", stage=Stage.APPLIED, applied_on=date(2026, 11, 2)), f"Firm {number}", industry
        )


def test_C2_a_narrow_search_is_told_gently_with_its_numbers(page: TodayPage, suite: Suite, qtbot: QtBot) -> None:
    put_interview(suite.store, "2026-11-27T10:00")
    apply_to(suite, "Banking", "Banking", "Banking", "Banking", "Health")
    text = words(page)
    assert "Banking 4 · Health 1 · Software 1" in text
    assert "Four of your six open applications are in Banking." in text
    assert "under 60 %" in text
    with qtbot.waitSignal(page.page_requested) as wished:
        click(page, "breadth_search")
    assert wished.args == ["search"]


def test_C2_a_broad_search_is_left_in_peace(page: TodayPage, suite: Suite) -> None:
    put_interview(suite.store, "2026-11-27T10:00")
    apply_to(suite, "Banking", "Health", "Retail", "Energy")
    assert not is_seen(page, "breadth_word")
    assert "Banking 1" in seen(page, QLabel, "breadth_numbers").text()


def test_C1_the_letter_in_hand_is_said(page: TodayPage, suite: Suite) -> None:
    interview = put_interview(suite.store, "2026-11-16T10:00")
    suite.applications.set_stage(interview.application_id, Stage.LETTER_IN_HAND)
    assert "The letter is in your hand" in words(page)


# Sizes


def test_a_narrow_window_folds_to_one_column(make_page: MakePage, contoso: int) -> None:
    page = make_page(836, 600)
    settle()
    due = card(page, "Follow up with Contoso")
    week = seen(page, QWidget, "week_card")
    assert week.mapTo(page, week.rect().topLeft()).y() > due.mapTo(page, due.rect().bottomLeft()).y()
    assert page.widget().width() <= page.viewport().width()


def test_a_large_font_in_a_small_window_cuts_nothing_off(
    make_page: MakePage, contoso: int, just_ended: int, set_text_scale: Callable[[float], None]
) -> None:
    set_text_scale(2.0)
    page = make_page(836, 600)
    settle()
    assert page.widget().minimumSizeHint().width() <= page.viewport().width()


def test_many_due_things_are_shown_a_dozen_at_a_time(page: TodayPage, suite: Suite) -> None:
    for number in range(20):
        put_interview(
            suite.store, "2026-11-16T10:00", organisation=f"Firm {number}", state=InterviewState.TOOK_PLACE
        )  # fmt: skip
    assert len(cards(page)) < 20
    click(page, "more_due")
    assert len(cards(page)) >= 20
