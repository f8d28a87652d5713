"""What is put into a sheet by hand, choices and days included, is there again in the next one after a crash (S7)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from postview_desktop.domain.application import Stage
from postview_desktop.domain.attachment import Attachment, AttachmentKind
from postview_desktop.domain.follow_up import AwayReason, Channel, ContactPurpose
from postview_desktop.domain.interview import InterviewKind
from postview_desktop.services.interviews import InterviewView
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.ui.common.calm import CalmSpinBox
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.due_sheets import DoneSheet as TodayDoneSheet
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.half_typed import HalfTyped
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.ui.documents.describe_sheet import DescribeSheet
from postview_desktop.ui.interviews.contact_sheet import ContactSheet
from postview_desktop.ui.interviews.offer_sheet import OfferSheet
from postview_desktop.ui.interviews.plan_sheets import DoneSheet, PutAwaySheet, PutOffSheet
from postview_desktop.ui.search.add_sheet import AddSheet
from postview_desktop.ui.search.letter_sheet import LetterInHandSheet
from tests.support.builders import put_interview
from tests.support.clock import FixedClock
from tests.support.window import click, retype, seen, settle, words

LAST_TIME = "This is what you typed last time"
FORM = "a form"
DAY = date(2026, 11, 23)
THURSDAY = date(2026, 11, 19)


@pytest.fixture
def suite(store: Store, clock: FixedClock) -> Suite:
    return open_suite(store, clock)


@pytest.fixture
def view(suite: Suite) -> InterviewView:
    return suite.interviews.get(put_interview(suite.store, people=("Ada Brown", "Joel Katz")).id)


def pick(sheet: QWidget, name: str, downs: int) -> None:
    """Go down in a box that cannot be typed into."""
    box = seen(sheet, QComboBox, name)
    for _ in range(downs):
        QTest.keyClick(box, Qt.Key.Key_Down)


class Desk:
    """Opens the same sheet again and again, as after a crash: nothing tells the one before that it ends."""

    def __init__(self, qtbot: QtBot, look: Look, suite: Suite, view: InterviewView) -> None:
        self.qtbot = qtbot
        self.look = look
        self.suite = suite
        self.view = view
        self.opened: list[Sheet] = []
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()

    def open(self, make: Callable[[Desk], Any]) -> tuple[Any, HalfTyped]:
        sheet: Sheet = make(self)
        half = HalfTyped(self.look, sheet, self.suite.drafts, FORM)
        sheet.open()
        self.opened.append(sheet)
        return sheet, half

    def kept(self) -> dict[str, str] | None:
        return self.suite.drafts.get(FORM)


@pytest.fixture
def desk(qtbot: QtBot, look: Look, suite: Suite, view: InterviewView) -> Iterator[Desk]:
    made = Desk(qtbot, look, suite, view)
    yield made
    for sheet in made.opened:
        if isValid(sheet):
            sheet.reject()


def a_contact(desk: Desk) -> ContactSheet:
    return ContactSheet(desk.look, desk.parent, desk.view, DAY, theirs=False, channel=Channel.EMAIL)


def put_off(desk: Desk) -> PutOffSheet:
    step = desk.suite.follow_ups.plan(desk.view.interview.id).next
    assert step is not None
    return PutOffSheet(desk.look, desk.parent, step, DAY, (step.earliest, step.latest))


def a_done(desk: Desk) -> DoneSheet:
    step = desk.suite.follow_ups.plan(desk.view.interview.id).next
    assert step is not None
    return DoneSheet(desk.look, desk.parent, step, DAY, Channel.EMAIL)


def document(desk: Desk) -> DescribeSheet:
    return DescribeSheet(desk.look, desk.parent, Attachment(id=1, name="CV.pdf", kind=AttachmentKind.CV))


def an_application(desk: Desk) -> AddSheet:
    return AddSheet(desk.look, desk.parent, {"Adatum": ("Energy", "DE")}, ["Energy"], [], DAY)


CASES: list[tuple[str, Callable[[Desk], Any], Callable[[Any], object], Callable[[Any], object]]] = [
    (
        "their call, from Joel, on a Thursday",
        a_contact,
        lambda sheet: (
            click(sheet, "choose_theirs"),
            pick(sheet, "contact_channel", 1),
            pick(sheet, "contact_person", 2),
            retype(sheet, "contact_day", "19 Nov"),
        ),
        lambda sheet: (
            (
                sheet.contact().ours,
                sheet.contact().channel,
                sheet.contact().on,
                sheet.contact().person_id is not None,
                not sheet.findChild(QWidget, "contact_purpose").isVisible(),
            )
            == (False, Channel.PHONE, THURSDAY, True, True)
        ),
    ),
    (
        "what the contact was for",
        a_contact,
        lambda sheet: pick(sheet, "contact_purpose", 1),
        lambda sheet: sheet.contact().purpose is ContactPurpose.CLOSING,
    ),
    (
        "put off by the second choice",
        put_off,
        lambda sheet: click(sheet, "put_off_two_days"),
        lambda sheet: sheet.day() == sheet._choices[1][1] and sheet._choices[1][0].isChecked(),
    ),
    (
        "put off to a day of one's own",
        put_off,
        lambda sheet: retype(sheet, "put_off_day", "24 Dec"),
        lambda sheet: sheet.day() == date(2026, 12, 24),
    ),
    (
        "a day of one's own, and then the choice above it after all",
        put_off,
        lambda sheet: (retype(sheet, "put_off_day", "24 Dec"), click(sheet, "put_off_tomorrow")),
        lambda sheet: sheet.day() == sheet._choices[0][1] and sheet._day.value() == date(2026, 12, 24),
    ),
    (
        "why it is put away",
        lambda desk: PutAwaySheet(desk.look, desk.parent),
        lambda sheet: click(sheet, "away_withdrew"),
        lambda sheet: sheet.away() is AwayReason.WITHDREW and sheet._trouble() == "",
    ),
    (
        "done by phone",
        a_done,
        lambda sheet: pick(sheet, "done_channel", 1),
        lambda sheet: sheet.channel() is Channel.PHONE,
    ),
    (
        "the kind of a document",
        document,
        lambda sheet: pick(sheet, "document_kind_field", 1),
        lambda sheet: sheet.kind() is not AttachmentKind.CV,
    ),
    (
        "the letter is in the hand",
        lambda desk: OfferSheet(desk.look, desk.parent, "Adatum", DAY),
        lambda sheet: (click(sheet, "offer_letter"), retype(sheet, "offer_day", "19 Nov")),
        lambda sheet: (sheet.stage(), sheet.day()) == (Stage.LETTER_IN_HAND, THURSDAY),
    ),
    (
        "a copy of the letter is wished for",
        lambda desk: LetterInHandSheet(desk.look, desk.parent, "Adatum", DAY, can_keep=True),
        lambda sheet: QTest.keyClick(seen(sheet, QCheckBox, "letter_keep_file"), Qt.Key.Key_Space),
        lambda sheet: sheet.keep_file(),
    ),
    (
        "a lead, and the industry that came with its name taken away",
        an_application,
        lambda sheet: (
            type_into(sheet, "add_organisation", "Adatum"),
            type_into(sheet, "add_industry", ""),
            pick(sheet, "add_stage", 1),
        ),
        lambda sheet: (
            (
                sheet.result_of_sheet().application.stage,
                sheet.result_of_sheet().industry,
                sheet.result_of_sheet().country,
            )
            == (Stage.LEAD, "", "DE")
        ),
    ),
]


def type_into(sheet: QWidget, name: str, text: str) -> None:
    """Go to a box that can be typed into, select all, and type; its offers, a window that grabs, stay away."""
    line = seen(sheet, QComboBox, name).lineEdit()
    assert line is not None
    line.setCompleter(None)  # type: ignore[arg-type]
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


@pytest.mark.parametrize(("make", "put_in", "is_there"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_S7_what_is_put_into_a_sheet_is_there_again(
    desk: Desk, make: Callable[[Desk], Any], put_in: Callable[[Any], object], is_there: Callable[[Any], object]
) -> None:
    sheet, _ = desk.open(make)
    assert not is_there(sheet), "it begins otherwise"
    put_in(sheet)
    assert is_there(sheet)
    desk.qtbot.waitUntil(lambda: desk.kept() is not None, timeout=1000)
    desk.qtbot.wait(450)  # what was put in last
    again, half = desk.open(make)
    assert LAST_TIME in words(again)
    assert is_there(again)
    half.settled()
    assert desk.kept() is None
    fresh, _ = desk.open(make)
    assert not is_there(fresh)
    assert LAST_TIME not in words(fresh)


@pytest.mark.qt_log_ignore("This plugin does not support")  # a box opens its list
@pytest.mark.parametrize(
    "make",
    [put_off, a_done, lambda desk: OfferSheet(desk.look, desk.parent, "Adatum", DAY)],
    ids=["off", "done", "offer"],
)
def test_a_sheet_begins_with_a_field_and_not_with_its_button(desk: Desk, make: Callable[[Desk], Any]) -> None:
    sheet, _ = desk.open(make)
    done: list[int] = []
    sheet.accepted.connect(lambda: done.append(1))
    settle()
    QTest.keyClicks(sheet.focusWidget(), "24 Dec ")
    assert done == [] and sheet.isVisible()
    for box in sheet.findChildren(QComboBox):
        box.hidePopup()


def test_a_sheet_with_nothing_to_fill_in_begins_with_its_button(desk: Desk) -> None:
    sheet, _ = desk.open(lambda desk: Sheet(desk.look, desk.parent, "Are you there?", "Yes"))
    done: list[int] = []
    sheet.accepted.connect(lambda: done.append(1))
    settle()
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Space)
    assert done == [1]


def test_what_is_chosen_and_chosen_back_is_not_offered(desk: Desk) -> None:
    sheet, _ = desk.open(a_contact)
    click(sheet, "choose_theirs")
    desk.qtbot.waitUntil(lambda: desk.kept() is not None, timeout=1000)
    click(sheet, "choose_ours")
    desk.qtbot.waitUntil(lambda: desk.kept() is None, timeout=1000)


def test_a_cancelled_sheet_is_given_up_with_its_choices(desk: Desk) -> None:
    sheet, _ = desk.open(a_contact)
    click(sheet, "choose_theirs")
    desk.qtbot.waitUntil(lambda: desk.kept() is not None, timeout=1000)
    click(sheet, "sheet_cancel")
    assert desk.kept() is None


def test_what_nobody_touched_is_as_the_sheet_proposes_it_then(desk: Desk) -> None:
    sheet, _ = desk.open(a_contact)
    retype(sheet, "contact_words", "they liked the drawing")
    desk.qtbot.waitUntil(lambda: desk.kept() == {"contact_words": "they liked the drawing"}, timeout=1000)
    tomorrow = date(2026, 11, 24)
    again, _ = desk.open(
        lambda desk: ContactSheet(desk.look, desk.parent, desk.view, tomorrow, theirs=True, channel=Channel.VISIT)
    )
    contact = again.contact()
    assert (contact.words, contact.on, contact.channel, contact.ours) == (
        "they liked the drawing",
        tomorrow,
        Channel.VISIT,
        False,
    )


def test_the_two_sheets_of_what_was_done_understand_each_other(desk: Desk) -> None:
    sheet, _ = desk.open(a_done)
    pick(sheet, "done_channel", 1)
    desk.qtbot.waitUntil(lambda: desk.kept() is not None, timeout=1000)
    again, _ = desk.open(lambda desk: TodayDoneSheet(desk.look, desk.parent, "Northwind", Channel.EMAIL, DAY))
    assert again.chosen_channel() is Channel.PHONE


@pytest.mark.parametrize(
    "kept", [{"contact_channel": "pigeon", "contact_day": "soon", "contact_side": "nobody's", "gone": "1"}]
)
def test_what_is_no_longer_offered_is_left_as_it_is(desk: Desk, kept: dict[str, str]) -> None:
    desk.suite.drafts.keep(FORM, kept)
    sheet, _ = desk.open(a_contact)
    contact = sheet.contact()
    assert (contact.channel, contact.on, contact.ours) == (Channel.EMAIL, DAY, True)


def test_a_number_and_a_choice_of_none_are_kept_too(desk: Desk) -> None:
    def make(desk: Desk) -> Sheet:
        sheet = Sheet(desk.look, desk.parent, "Rounds", "Keep")
        number = CalmSpinBox(sheet)
        number.setObjectName("how_many")
        kind = EnumField(InterviewKind, none="any")
        kind.setObjectName("which_kind")
        kind.set_value(InterviewKind.VIDEO)
        for field in (number, kind):
            sheet.body.addWidget(field)
        return sheet

    sheet, _ = desk.open(make)
    retype_number(sheet, "4")
    QTest.keyClick(seen(sheet, QComboBox, "which_kind"), Qt.Key.Key_Home)
    desk.qtbot.waitUntil(lambda: len(desk.kept() or {}) == 2, timeout=1000)
    again, _ = desk.open(make)
    assert seen(again, QSpinBox, "how_many").value() == 4
    assert seen(again, EnumField, "which_kind").value() is None
    desk.suite.drafts.keep(FORM, {"how_many": "four"})
    assert seen(desk.open(make)[0], QSpinBox, "how_many").value() == 0


def retype_number(sheet: QWidget, text: str) -> None:
    box = seen(sheet, QSpinBox, "how_many")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
