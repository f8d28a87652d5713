"""The small widgets that pages are made of: what they say, and what keyboard and screen reader get from them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, Chip, Elided, EmptyState, Heading, Muted
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.common.form import Form, wide_enough
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.common.rating import Rating
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.ui.common.tabs import Tabs
from postview_desktop.ui.common.track import Track


@pytest.fixture
def add(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    def adding(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        return widget

    return adding


def test_an_ampersand_in_a_button_is_shown(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Ana & Joel")
    qtbot.addWidget(button)
    assert button.text() == "Ana && Joel"
    assert button.accessibleName() == "Ana & Joel"


def test_segmented_says_only_what_a_person_chose(look: Look, qtbot: QtBot) -> None:
    choice = Segmented(look, [("month", "Month"), ("week", "Week")])
    qtbot.addWidget(choice)
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    choice.set_chosen("week")
    assert choice.chosen_key() == "week"
    assert heard == []
    qtbot.mouseClick(choice.button("month"), Qt.MouseButton.LeftButton)
    assert heard == ["month"]


def test_segmented_goes_by_arrow_keys(look: Look, qtbot: QtBot) -> None:
    choice = Segmented(look, [("a", "A"), ("b", "B"), ("c", "C")])
    qtbot.addWidget(choice)
    heard: list[str] = []
    choice.chosen.connect(heard.append)
    qtbot.keyClick(choice, Qt.Key.Key_Right)
    qtbot.keyClick(choice, Qt.Key.Key_Left)
    qtbot.keyClick(choice, Qt.Key.Key_Left)
    assert heard == ["b", "a", "c"]


def test_tabs_bring_their_page_to_the_front(look: Look, qtbot: QtBot) -> None:
    tabs = Tabs(look)
    qtbot.addWidget(tabs)
    first, second = QLabel("one"), QLabel("two")
    tabs.add("one", "One", first)
    tabs.add("two", "Two", second)
    with qtbot.waitSignal(tabs.shown, check_params_cb=lambda key: key == "two"):
        tabs.show("two")
    assert tabs.stack.currentWidget() is second
    assert tabs.key() == "two"


def test_a_form_label_is_the_fields_buddy(look: Look, qtbot: QtBot) -> None:
    form = Form(look)
    qtbot.addWidget(form)
    field = QLineEdit()
    form.row("Subject", field)
    label = next(one for one in form.findChildren(QLabel) if one.buddy() is field)
    assert label.text() == "Subject"
    assert field.accessibleName() == "Subject"


def test_a_forms_error_stands_at_its_field(look: Look, qtbot: QtBot) -> None:
    form = Form(look)
    qtbot.addWidget(form)
    field = QLineEdit()
    form.row("Subject", field)
    form.show()
    form.error(field, "A letter needs a subject.")
    assert form.errors() == ["A letter needs a subject."]
    assert field.accessibleDescription() == "A letter needs a subject."
    assert field.property("wrong") is True
    form.clear_errors()
    assert form.errors() == []
    assert field.property("wrong") is False


def test_rating_by_keys_and_back_to_none(look: Look, qtbot: QtBot) -> None:
    rating = Rating(look)
    qtbot.addWidget(rating)
    heard: list[int] = []
    rating.changed.connect(heard.append)
    qtbot.keyClick(rating, Qt.Key.Key_4)
    qtbot.keyClick(rating, Qt.Key.Key_Right)
    qtbot.keyClick(rating, Qt.Key.Key_Right)
    qtbot.keyClick(rating, Qt.Key.Key_0)
    assert heard == [4, 5, 0]
    assert rating.accessibleDescription() == "not rated"


def test_rating_by_mouse(look: Look, qtbot: QtBot) -> None:
    rating = Rating(look)
    qtbot.addWidget(rating)
    rating.resize(rating.sizeHint())
    third = rating.rect().center()
    qtbot.mouseClick(rating, Qt.MouseButton.LeftButton, pos=third)
    assert rating.value() == 3
    assert rating.accessibleDescription() == "3 of 5"
    qtbot.mouseClick(rating, Qt.MouseButton.LeftButton, pos=third)
    assert rating.value() == 0


def test_a_rating_to_look_at_cannot_be_changed(look: Look, qtbot: QtBot) -> None:
    rating = Rating(look, 2, read_only=True)
    qtbot.addWidget(rating)
    qtbot.keyClick(rating, Qt.Key.Key_5)
    qtbot.mouseClick(rating, Qt.MouseButton.LeftButton)
    assert rating.value() == 2
    assert rating.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_track_tells_its_states_in_words(look: Look, qtbot: QtBot) -> None:
    track = Track(look)
    qtbot.addWidget(track)
    track.show_states(["done", "todo", "skipped", "todo"])
    assert track.accessibleDescription() == (
        "Ask how to follow up: done, Thank-you: to do, How it went: skipped, Keep searching: to do"
    )
    track.resize(track.sizeHint())
    assert not track.grab().isNull()


def test_a_banner_says_and_does(look: Look, qtbot: QtBot) -> None:
    banner = Banner(look, "late")
    qtbot.addWidget(banner)
    assert not banner.isVisibleTo(banner.parentWidget())
    pressed: list[bool] = []
    banner.say("The server refused it.", "Open", lambda: pressed.append(True))
    assert banner.words.text() == "The server refused it."
    qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    assert pressed == [True]
    banner.say("Nothing to press.")
    assert banner.button.isHidden()
    banner.clear()
    assert banner.isHidden()


def test_an_empty_page_has_the_one_button_that_starts_it(look: Look, qtbot: QtBot) -> None:
    empty = EmptyState(look, "inbox", "No letters yet", "They will be here.", "Write one")
    qtbot.addWidget(empty)
    assert empty.button is not None
    with qtbot.waitSignal(empty.pressed):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_a_chip_never_takes_words_for_markup(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "<b>A & B</b>", "late")
    qtbot.addWidget(chip)
    assert chip.textFormat() == Qt.TextFormat.PlainText


def test_a_line_that_does_not_fit_is_whole_in_its_tool_tip(qtbot: QtBot) -> None:
    line = Elided("A very long name of an organisation that goes on and on")
    qtbot.addWidget(line)
    line.resize(80, 20)
    line.show()
    assert line.toolTip() == line.text()
    line.resize(2000, 20)
    assert line.toolTip() == ""


def test_a_flow_goes_on_in_the_next_line(look: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    labels = [QLabel(f"word number {number}") for number in range(6)]
    for label in labels:
        flow.addWidget(label)
    one_line = flow.heightForWidth(5000)
    assert flow.heightForWidth(labels[0].sizeHint().width() + 10) >= one_line * 6
    flow.clear()
    assert flow.count() == 0


def test_headings_keep_their_proportion_to_the_font(
    look: Look, qtbot: QtBot, set_text_scale: Callable[[float], None]
) -> None:
    heading = Heading(look, "Good afternoon")
    qtbot.addWidget(heading)
    before = heading.font().pointSizeF()
    set_text_scale(2.0)
    assert heading.font().pointSizeF() == pytest.approx(before * 2, rel=0.02)


def test_a_page_head_has_title_line_and_actions(look: Look, qtbot: QtBot) -> None:
    page = Page(look)
    qtbot.addWidget(page)
    action = Button(look, "New interview", main=True)
    page.header("Today", "", [action])
    subtitle = page.findChild(QLabel, "page_subtitle")
    assert subtitle.isHidden()
    page.set_subtitle("Monday")
    assert not subtitle.isHidden()
    assert page.findChild(QLabel, "page_title").text() == "Today"
    assert action.window() is page


def test_a_sheet_stays_open_until_its_check_is_content(look: Look, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    sheet = Sheet(look, parent, "Put off", "Put off")
    sentences = ["A day is missing.", ""]
    sheet.set_check(lambda: sentences.pop(0))
    sheet.open()
    qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)
    assert sheet.isVisible()
    assert sheet.trouble.text() == "A day is missing."
    with qtbot.waitSignal(sheet.accepted):
        qtbot.mouseClick(sheet.main, Qt.MouseButton.LeftButton)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_sheet_is_as_high_as_its_words_need_and_grows_with_them(look: Look, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    sheet = Sheet(look, parent, "Put off", "Put off")
    words = Muted(look, "What happened, what is safe, and what to do.")
    sheet.body.addWidget(words)
    sheet.open()
    qtbot.waitUntil(lambda: words.height() == words.heightForWidth(words.width()))
    before = sheet.height()
    sheet.say("This is not right, and here it is said in so many words that they need more than a line. " * 3)
    qtbot.waitUntil(lambda: sheet.trouble.height() >= sheet.trouble.heightForWidth(sheet.trouble.width()) > 0)
    assert sheet.height() > before


def test_escape_leaves_a_sheet(look: Look, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    sheet = Sheet(look, parent, "Put off", "Put off")
    sheet.open()
    with qtbot.waitSignal(sheet.rejected):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_of_a_choice_shows_all_its_lines_high_enough_to_press(qtbot: QtBot, look: Look) -> None:
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.addItems(["Encrypted from the first byte", "Encrypted after the greeting", "Not encrypted"])
    choice.show()
    choice.showPopup()
    view = choice.view()
    last = view.visualRect(view.model().index(2, 0))
    assert last.bottom() <= view.viewport().height()
    assert last.height() >= 32
    assert view.verticalScrollBar().maximum() == 0
    choice.hidePopup()


def test_a_long_label_takes_two_lines_and_leaves_the_field_its_room(qtbot: QtBot, look: Look) -> None:
    form = Form(look)
    qtbot.addWidget(form)
    field, short = QLineEdit(), QLineEdit()
    form.row("Passphrase oder Wiederherstellungsschlüssel", field)
    form.row("Name", short)
    form.resize(round(look.theme.em * 24), 200)
    form.show()
    label, beside = form.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert label.buddy() is field and label.wordWrap() and not beside.wordWrap()
    assert label.width() >= label.fontMetrics().horizontalAdvance("Wiederherstellungsschlüssel")
    assert field.width() > look.theme.em * 8


def test_a_long_name_of_a_step_takes_a_second_line(look: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    track = Track(look)
    column = QVBoxLayout(holder)
    column.addWidget(track)
    column.addStretch(1)
    em = look.theme.em
    holder.resize(round(em * 60), round(em * 10))
    holder.show()
    assert track.height() == track.sizeHint().height()
    holder.resize(round(em * 20), round(em * 10))
    qtbot.waitUntil(lambda: track.height() > track.sizeHint().height())
    painted = track.grab().toImage()
    ratio = painted.devicePixelRatio()
    ground = painted.pixelColor(painted.width() - 1, painted.height() - 1)
    second_line = range(round((track.height() - em * 0.9) * ratio), painted.height())
    assert any(painted.pixelColor(x, y) != ground for y in second_line for x in range(round(em * 4 * ratio)))
    holder.resize(round(em * 60), round(em * 10))
    qtbot.waitUntil(lambda: track.height() == track.sizeHint().height())


def test_a_field_is_as_wide_as_its_hint(look: Look, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Nombre, organización, persona")
    wide_enough(field, 5)
    field.setClearButtonEnabled(True)
    assert field.minimumWidth() > field.fontMetrics().horizontalAdvance(field.placeholderText()) + 20
    field.setPlaceholderText("")
    wide_enough(field, 40)
    assert field.minimumWidth() >= field.fontMetrics().averageCharWidth() * 40
