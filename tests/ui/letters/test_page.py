"""Letters in the window (T1 to T4), the outbox, and the ways out, through what a person sees, presses and types."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.interview import Participant, epoch_of
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentVia
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.drag_out import DragFolder
from postview_desktop.ui.common.versions import VersionsSheet
from postview_desktop.ui.letters.handing_over import LONGEST_MAILTO, HandingOver
from postview_desktop.ui.letters.page import LettersPage
from postview_desktop.ui.letters.time_sheet import TimeSheet
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.window import choose, click, is_seen, retype, seen, settle, words

BODY = (
    "Dear Joel,\n\nThank you for your time this afternoon. I enjoyed the part about streaming."
    "\n\nKind regards,\nSam Field"
)


class Opened:
    """Stands in for the desktop: remembers what was opened, and says whether a program answered."""

    def __init__(self) -> None:
        self.urls: list[QUrl] = []
        self.answers = True

    def __call__(self, url: QUrl) -> bool:
        self.urls.append(url)
        return self.answers


@pytest.fixture
def opened() -> Opened:
    return Opened()


@pytest.fixture
def suite(store: Store, clock: FixedClock) -> Suite:
    return open_suite(store, clock)


@pytest.fixture
def page(qtbot: QtBot, look: Look, suite: Suite, opened: Opened) -> LettersPage:
    jobs = Jobs()
    made = LettersPage(
        look,
        letters=suite.letters,
        outbox=suite.outbox,
        accounts=suite.accounts,
        follow_ups=suite.follow_ups,
        interviews=suite.interviews,
        settings=suite.settings,
        clock=suite.clock,
        jobs=jobs,
        answers=suite.answers,
        templates=suite.templates,
        spelling=suite.spelling,
        history=suite.history,
        handing_over=HandingOver(DragFolder(lambda: suite.store.path.parent), opened),
        drafts=suite.drafts,
    )
    suite.store.on_change.append(lambda _touched: made.refresh())
    qtbot.addWidget(made, before_close_func=lambda _page: jobs.close())
    made.resize(1068, 832)
    made.show()
    return made


@pytest.fixture
def interview(suite: Suite) -> int:
    """Three people met in an interview that ended at 14:45; it is 15:00."""
    return put_interview(
        suite.store,
        "2026-11-23T14:00",
        people=("Ana Ribeiro", "Joel Katz", "Priya Nair"),
        title="second round",
    ).id


@pytest.fixture
def letter(suite: Suite, interview: int) -> Letter:
    """A thank-you to Joel that says all it should."""
    joel = suite.interviews.get(interview).people[1].person
    made = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview, person_id=joel.id)
    return suite.letters.edit(made.id, subject="Thank you for this afternoon", body=BODY)


@pytest.fixture
def account(suite: Suite) -> None:
    put(suite.store, Account(name="Sam Field", address="sam@field.example", user="sam", host="smtp.field.example"))


def state(suite: Suite, letter: Letter) -> LetterState:
    return suite.letters.get(letter.id).state


def in_state(suite: Suite, letter: Letter, state: LetterState, **fields: object) -> None:
    """Put the letter where the outbox's own steps would have brought it."""
    from postview_desktop.domain.change import Verb

    with suite.store.change(Verb.LETTER_MOVED_ON) as change:
        change.save(replace(suite.store.need(Letter, letter.id), state=state, **fields))


def test_an_empty_page_teaches(page: LettersPage) -> None:
    assert "No letters yet" in words(page)
    assert is_seen(page, "empty_state_button")


def test_letters_are_grouped_by_where_they_are(page: LettersPage, suite: Suite, letter: Letter) -> None:
    assert "Drafts (1)" in words(page)
    assert "Thank-you to Joel Katz" in words(page)
    in_state(suite, letter, LetterState.SENT, sent_at=suite.clock.now(), sent_via=SentVia.SMTP)
    assert "Sent (1)" in words(page)


def test_S7_a_draft_is_kept_by_itself(qtbot: QtBot, page: LettersPage, suite: Suite, letter: Letter) -> None:
    click(page, f"row_open_{letter.id}")
    retype(page, "letter_subject", "Thank you, Joel")
    qtbot.waitUntil(lambda: suite.letters.get(letter.id).subject == "Thank you, Joel", timeout=1000)
    assert seen(page, QLabel, "kept").text().startswith("Kept")


def test_S7_a_draft_is_kept_when_the_page_is_left_at_once(page: LettersPage, suite: Suite, letter: Letter) -> None:
    page.open(letter.id)
    retype(page, "letter_body", "Dear Joel,\nthank you.")
    page.hide()
    assert suite.letters.get(letter.id).body == "Dear Joel,\nthank you."


def test_T1_each_person_has_a_letter_of_their_own(
    page: LettersPage, suite: Suite, interview: int, letter: Letter
) -> None:
    page.open(letter.id)
    assert "Thank-you to Joel Katz" in words(page)
    assert "2 of 3" in words(page)
    priya = suite.interviews.get(interview).people[2].person
    click(page, f"choose_{priya.id}")
    assert "Thank-you to Priya Nair" in words(page)
    assert len(suite.letters.for_interview(interview)) == 2


def test_T3_the_sentence_that_asks_is_named_while_typing(qtbot: QtBot, page: LettersPage, letter: Letter) -> None:
    page.open(letter.id)
    assert "Asks for nothing" in words(page)
    retype(page, "letter_body", "Dear Joel,\n\nThank you. When will you decide?\n\nSam Field")
    qtbot.waitUntil(lambda: is_seen(page, "finding_asks_for_nothing"), timeout=1000)
    qtbot.waitUntil(lambda: "“When will you decide?”" in words(page), timeout=1000)
    body = seen(page, QPlainTextEdit, "letter_body")
    click(page, "finding_asks_for_nothing")
    assert body.textCursor().selectedText() == "When will you decide?"


def test_T4_a_placeholder_holds_the_letter_back_and_says_so(
    page: LettersPage, suite: Suite, letter: Letter, account: None
) -> None:
    suite.letters.edit(letter.id, body="Dear Joel,\n\nI liked {{moment}}.\n\nSam Field")
    page.open(letter.id)
    assert is_seen(page, "finding_placeholders")
    click(page, "letter_send")
    assert "Not yet" in words(page)
    assert state(suite, letter) is LetterState.DRAFT
    assert seen(page, QPlainTextEdit, "letter_body").textCursor().selectedText() == "{{moment}}"


def test_what_held_the_letter_back_is_not_said_any_longer_once_it_is_put_right(
    qtbot: QtBot, page: LettersPage, suite: Suite, letter: Letter, account: None
) -> None:
    page.open(letter.id)
    retype(page, "letter_body", BODY + "\n{{moment}}")
    click(page, "letter_send")
    assert "Not yet." in words(page)
    retype(page, "letter_body", BODY)
    qtbot.waitUntil(lambda: "Not yet." not in words(page), timeout=2000)
    retype(page, "letter_body", BODY + "\n{{moment}}")
    click(page, "letter_send")
    choose(page, "sent_copy")
    assert "Not yet." not in words(page)
    assert state(suite, letter) is LetterState.SENT


def test_an_account_that_is_set_up_is_not_asked_for_any_longer(page: LettersPage, suite: Suite, letter: Letter) -> None:
    page.open(letter.id)
    click(page, "letter_set_up")
    assert is_seen(page, "letter_banner")
    page.hide()
    put(suite.store, Account(name="Sam Field", address="sam@field.example", user="sam", host="smtp.field.example"))
    page.show()
    assert not is_seen(page, "letter_banner")
    assert is_seen(page, "letter_send")


def test_a_name_put_into_the_settings_stands_under_the_draft(page: LettersPage, suite: Suite, interview: int) -> None:
    ana = suite.interviews.get(interview).people[0].person
    begun = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview, person_id=ana.id)
    page.open(begun.id)
    assert "{{me}}" in seen(page, QPlainTextEdit, "letter_body").toPlainText()
    page.hide()
    suite.settings.save(replace(suite.settings.get(), user_name="Sam Field"))
    page.show()
    text = seen(page, QPlainTextEdit, "letter_body").toPlainText()
    assert "Sam Field" in text and "{{me}}" not in text


def test_what_waits_or_is_sent_cannot_leave_a_second_time(
    page: LettersPage, suite: Suite, letter: Letter, account: None
) -> None:
    """The keyboard comes to "Take back", not to another way out."""
    page.open(letter.id)
    page.activateWindow()
    choose(page, "when_now")
    assert is_seen(page, "letter_take_back")
    assert seen(page, QPushButton, "letter_take_back").hasFocus()
    assert not is_seen(page, "letter_mail_program")
    in_state(suite, letter, LetterState.SENT, sent_at=suite.clock.now(), sent_via=SentVia.SMTP)
    assert not is_seen(page, "letter_mail_program")
    assert seen(page, QPushButton, "letter_copy").hasFocus(), "the keyboard stays with the letter"
    assert "by PostView" in words(page) and "sent by" not in words(page)


def test_a_moment_fills_the_placeholder(page: LettersPage, suite: Suite, interview: int, letter: Letter) -> None:
    from dataclasses import replace

    joel = suite.interviews.get(interview).people[1]
    participant = suite.store.need(Participant, joel.participant.id)
    suite.interviews.save_participant(replace(participant, moments="the first weekend on call."))
    suite.letters.edit(letter.id, body="Dear Joel,\n\nI liked {{moment}}.\n\nSam Field")
    page.open(letter.id)
    click(page, "insert_moment")
    assert "I liked the first weekend on call.\n" in seen(page, QPlainTextEdit, "letter_body").toPlainText()


def test_the_buttons_under_the_letter_stay_in_the_window(qtbot: QtBot, page: LettersPage, letter: Letter) -> None:
    """However much stands beside it."""
    page.resize(900, 620)
    page.open(letter.id)
    seen(page, QWidget, "moments").setMinimumHeight(1500)
    more = seen(page, QPushButton, "letter_more")
    qtbot.waitUntil(lambda: more.mapTo(page, more.rect().bottomLeft()).y() < page.height(), timeout=2000)
    assert seen(page, QWidget, "moments").height() == 1500


def test_T2_the_main_button_offers_the_advised_time(
    page: LettersPage, suite: Suite, letter: Letter, account: None
) -> None:
    page.open(letter.id)
    assert seen(page, QPushButton, "letter_send").text() == "Send at 16:45"
    click(page, "letter_send")
    assert state(suite, letter) is LetterState.SCHEDULED
    assert "It leaves today at 16:45" in words(page)
    assert not is_seen(page, "letter_send")
    assert seen(page, QPlainTextEdit, "letter_body").isReadOnly()
    click(page, "letter_take_back")
    assert state(suite, letter) is LetterState.DRAFT
    assert not seen(page, QPlainTextEdit, "letter_body").isReadOnly()


def test_send_now_leaves_ten_seconds_to_take_it_back(
    page: LettersPage, suite: Suite, letter: Letter, account: None
) -> None:
    page.open(letter.id)
    choose(page, "when_now")
    assert suite.letters.get(letter.id).send_at == suite.clock.now() + 10
    assert "It leaves in 10 s." in words(page)
    click(page, "letter_take_back")
    assert state(suite, letter) is LetterState.DRAFT


def test_another_time_is_asked_for_and_must_be_ahead(
    page: LettersPage, suite: Suite, letter: Letter, account: None
) -> None:
    page.open(letter.id)
    choose(page, "when_other")
    sheet = page.findChildren(TimeSheet)[0]
    retype(sheet, "send_time", "09:00")
    click(sheet, "sheet_main")
    assert "That time has passed" in words(sheet)
    retype(sheet, "send_time", "19:30")
    click(sheet, "sheet_main")
    assert state(suite, letter) is LetterState.SCHEDULED
    assert "It leaves today at 19:30" in words(page)


def test_without_an_account_sending_leads_to_the_settings_and_the_other_ways_work(
    qtbot: QtBot, page: LettersPage, suite: Suite, letter: Letter, opened: Opened
) -> None:
    page.open(letter.id)
    assert not is_seen(page, "letter_send")
    click(page, "letter_set_up")
    assert "needs your mail account" in words(page)
    with qtbot.waitSignal(page.page_requested) as wished:
        click(page, "banner_button")
    assert wished.args == ["settings"]
    click(page, "letter_mail_program")
    assert opened.urls[0].scheme() == "mailto"
    assert "joel.katz@northwind.example" in opened.urls[0].toString()


def test_copied_and_said_to_be_sent(qtbot: QtBot, page: LettersPage, suite: Suite, letter: Letter) -> None:
    page.open(letter.id)
    click(page, "letter_copy")
    assert "I enjoyed the part about streaming." in QGuiApplication.clipboard().text()
    with qtbot.waitSignal(page.said) as said:
        choose(page, "sent_copy")
    assert (state(suite, letter), suite.letters.get(letter.id).sent_via) == (LetterState.SENT, SentVia.COPY)
    assert "Sent today at 15:00" in words(page)
    suite.history.undo(said.args[1])
    assert state(suite, letter) is LetterState.DRAFT


def test_a_long_letter_goes_to_the_mail_program_as_a_file(
    page: LettersPage, suite: Suite, letter: Letter, opened: Opened
) -> None:
    suite.letters.edit(letter.id, body=BODY + "\n" + "Very much so. " * (LONGEST_MAILTO // 10))
    page.open(letter.id)
    click(page, "letter_mail_program")
    assert opened.urls[0].isLocalFile()
    path = Path(opened.urls[0].toLocalFile())
    assert path.is_relative_to(suite.store.path.parent / "opened"), "where it goes at the end, and after a kill"
    assert path.read_bytes().startswith(suite.letters.eml(letter.id)[:40])


def test_no_mail_program_is_told_in_a_sentence(page: LettersPage, letter: Letter, opened: Opened) -> None:
    opened.answers = False
    page.open(letter.id)
    click(page, "letter_mail_program")
    assert "No mail program opened" in words(page)


def test_a_letter_is_saved_as_a_mail_file(tmp_path: Path, page: LettersPage, suite: Suite, letter: Letter) -> None:
    page.open(letter.id)
    choose(page, "save_eml")
    dialog = page.findChildren(QFileDialog)[0]
    dialog.fileSelected.emit(str(tmp_path / "thanks.eml"))
    dialog.close()
    assert b"Subject: Thank you for this afternoon" in (tmp_path / "thanks.eml").read_bytes()


def test_an_uncertain_letter_is_decided_by_the_person_and_never_sent_by_itself(
    page: LettersPage, suite: Suite, letter: Letter
) -> None:
    in_state(suite, letter, LetterState.UNKNOWN)
    assert "Uncertain (1)" in words(page)
    assert "never sent again by itself" in words(page)
    click(page, f"row_arrived_{letter.id}")
    assert state(suite, letter) is LetterState.SENT


def test_an_uncertain_letter_that_did_not_arrive_is_a_draft_again(
    page: LettersPage, suite: Suite, letter: Letter
) -> None:
    in_state(suite, letter, LetterState.UNKNOWN)
    page.open(letter.id)
    click(page, "letter_not_arrived")
    assert state(suite, letter) is LetterState.DRAFT


def test_a_refused_letter_says_why_and_can_be_mended(page: LettersPage, suite: Suite, letter: Letter) -> None:
    in_state(suite, letter, LetterState.REJECTED, problem="recipient_refused", answer="550 no such user")
    assert "refused the recipient" in words(page)
    assert "550 no such user" in words(page)
    click(page, f"row_open_{letter.id}")
    retype(page, "letter_to", "Joel Katz <joel@northwind.example>")
    page.flush()
    assert suite.letters.get(letter.id).to_address == "joel@northwind.example"


def test_trouble_with_the_account_leads_to_its_settings(
    qtbot: QtBot, page: LettersPage, suite: Suite, letter: Letter
) -> None:
    in_state(suite, letter, LetterState.BLOCKED, problem="sign_in_refused")
    page.open(letter.id)
    assert "refused the user name or the password" in words(page)
    with qtbot.waitSignal(page.page_requested) as wished:
        click(page, "letter_account")
    assert wished.args == ["settings"]


def test_deleting_is_undone(qtbot: QtBot, page: LettersPage, suite: Suite, letter: Letter) -> None:
    page.open(letter.id)
    with qtbot.waitSignal(page.said) as said:
        choose(page, "delete_letter")
    assert "No letters yet" in words(page)
    suite.history.undo(said.args[1])
    assert "Thank-you to Joel Katz" in words(page)


def test_S7_an_earlier_version_is_brought_back(
    page: LettersPage, suite: Suite, clock: FixedClock, letter: Letter
) -> None:
    clock.advance(minutes=10)
    suite.letters.edit(letter.id, body="Other words.")
    page.open(letter.id)
    choose(page, "versions")
    sheet = page.findChildren(VersionsSheet)[0]
    assert "streaming" in seen(sheet, QPlainTextEdit, "versions_text").toPlainText()
    click(sheet, "sheet_main")
    assert suite.letters.get(letter.id).body == BODY


def test_back_to_the_starter_letter(page: LettersPage, suite: Suite, letter: Letter) -> None:
    page.open(letter.id)
    choose(page, "restore_starter")
    kept = suite.letters.get(letter.id)
    assert kept.body == kept.starter
    assert seen(page, QPlainTextEdit, "letter_body").toPlainText() == kept.starter


def test_the_list_is_filtered(qtbot: QtBot, page: LettersPage, letter: Letter) -> None:
    retype(page, "letter_filter", "joel")
    qtbot.wait(200)
    assert is_seen(page, f"row_open_{letter.id}")
    retype(page, "letter_filter", "nobody")
    qtbot.waitUntil(lambda: "Nothing fits" in words(page), timeout=1000)


def test_the_keyboard_reaches_send(page: LettersPage, letter: Letter, account: None) -> None:
    page.open(letter.id)
    seen(page, QLineEdit, "letter_subject").setFocus()
    for _ in range(2):
        widget = page.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert page.focusWidget() is seen(page, QPushButton, "letter_send")


def test_taken_back_in_the_list_it_can_wait_again_by_undo(
    page: LettersPage, suite: Suite, letter: Letter, account: None
) -> None:
    suite.outbox.schedule(letter.id, suite.clock.now() + 3600)
    said: list[tuple[str, int]] = []
    page.said.connect(lambda text, change: said.append((text, change)))
    click(page, f"row_take_back_{letter.id}")
    assert state(suite, letter) is LetterState.DRAFT
    [(text, change)] = said
    assert text == "It is a draft again"
    suite.history.undo(change)
    assert state(suite, letter) is LetterState.SCHEDULED


def test_another_time_half_chosen_is_there_again_after_a_crash(
    page: LettersPage, suite: Suite, letter: Letter, account: None, qtbot: QtBot
) -> None:
    form = f"send time:{letter.id}"
    page.open(letter.id)
    choose(page, "when_other")
    sheet = page.findChildren(TimeSheet)[0]
    retype(sheet, "send_day", "26 Nov")
    retype(sheet, "send_time", "11:40")
    qtbot.waitUntil(lambda: "11:40" in str(suite.drafts.get(form)), timeout=1000)
    sheet.hide()  # nothing tells it that it ends
    choose(page, "when_other")
    again = page.findChildren(TimeSheet)[-1]
    assert again is not sheet
    assert "This is what you typed last time" in words(again)
    assert seen(again, QLineEdit, "send_time").text() == "11:40"
    click(again, "sheet_main")
    assert suite.letters.get(letter.id).send_at == epoch_of(datetime(2026, 11, 26, 11, 40), suite.clock.zone())
    assert suite.drafts.get(form) is None


def test_a_day_typed_at_once_does_not_press_the_button_with_its_space(
    page: LettersPage, suite: Suite, letter: Letter, account: None
) -> None:
    page.open(letter.id)
    choose(page, "when_other")
    sheet = page.findChildren(TimeSheet)[0]
    settle()
    first = sheet.focusWidget()
    assert first is not None
    QTest.keyClicks(first, "26 Nov")
    assert state(suite, letter) is LetterState.DRAFT
    assert sheet.day.value() == date(2026, 11, 26)
    sheet.reject()


def test_another_time_that_is_given_up_is_not_offered_again(
    page: LettersPage, suite: Suite, letter: Letter, account: None, qtbot: QtBot
) -> None:
    page.open(letter.id)
    choose(page, "when_other")
    sheet = page.findChildren(TimeSheet)[0]
    retype(sheet, "send_time", "19:50")
    qtbot.waitUntil(lambda: suite.drafts.get(f"send time:{letter.id}") is not None, timeout=1000)
    click(sheet, "sheet_cancel")
    assert suite.drafts.get(f"send time:{letter.id}") is None
    choose(page, "when_other")
    assert "This is what you typed last time" not in words(page.findChildren(TimeSheet)[-1])
