"""Finding anything from the window: keys, what is shown and heard, what opens, and where the focus goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.finding import Hit
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.template import Template
from postview_desktop.services.finding import FEW
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.finding.delegate import _units
from postview_desktop.ui.finding.model import ROW_ROLE, Head, More
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.wording import names
from tests.support.builders import put, put_interview
from tests.support.window import click, is_seen, retype, seen, type_keys, words

KEY = Qt.Key


@pytest.fixture
def interview(suite: Suite) -> Interview:
    made = put_interview(suite.store, people=("Ána Ribeiro",), notes="We spoke about the two clocks in the hall.")
    put_interview(suite.store, "2026-11-30T10:00", organisation="Söhne & Cie", title="Second round")
    return made


def find(window: MainWindow, text: str, qtbot: QtBot) -> QListView:
    """Ctrl+F, a few words, and until everything was looked through."""
    if not is_seen(window, "finding_card"):
        QTest.keyClick(window, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    retype(window, "finding_field", text)
    qtbot.waitUntil(lambda: "still" not in status(window), timeout=5000)
    return window.findChild(QListView, "finding_list")


def status(window: MainWindow) -> str:
    return seen(window, QLabel, "finding_status").text()


def rows(found: QListView) -> list[str]:
    """What a screen reader would say of each row that can be chosen."""
    model = found.model()
    return [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
        if model.index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    ]


def press(which: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, which)


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


@pytest.mark.usefixtures("interview")
def test_what_is_typed_is_found_without_accents_and_enter_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    found = find(window, "sohne", qtbot)
    assert rows(found) == [
        "Organisations: Söhne & Cie",
        "Applications: Data analyst, Söhne & Cie, Mon 2 Nov 2026",
        "Interviews: Second round, Data analyst · Söhne & Cie, Mon 30 Nov 2026",
    ]
    assert status(window) == "3 found"
    press(KEY.Key_Return)
    assert not is_seen(window, "finding_card")
    assert window.page_key == "search"
    assert "Söhne & Cie" in words(window.page("search"))


def test_a_hit_of_an_interview_opens_it(window: MainWindow, interview: Interview, qtbot: QtBot) -> None:
    find(window, "two clocks", qtbot)
    press(KEY.Key_Return)
    assert window.page_key == "interviews"
    assert window.page("interviews").detail().interview_id() == interview.id


def test_a_click_opens_as_well(window: MainWindow, interview: Interview, qtbot: QtBot) -> None:
    found = find(window, "clocks", qtbot)
    QTest.mouseClick(
        found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualRect(found.model().index(1, 0)).center()
    )
    assert window.page("interviews").detail().interview_id() == interview.id


def test_each_kind_opens(window: MainWindow, suite: Suite, interview: Interview, qtbot: QtBot) -> None:
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
    suite.letters.edit(letter.id, subject="zebra letter")
    suite.reflections.add_question(interview.id, "Why us?")
    question = suite.reflections.add_question(interview.id, "zebra question?")
    suite.reflections.edit(interview.id, surprised="zebra review")
    put(suite.store, Template(name="another"), Template(name="zebra template", body="Hello"))
    for text, page in (("letter", "letters"), ("question", "reflections"), ("review", "reflections")):
        find(window, f"zebra {text}", qtbot)
        press(KEY.Key_Return)
        assert window.page_key == page, text
        assert not is_seen(window, "finding_card")
    find(window, "zebra question", qtbot)
    press(KEY.Key_Return)
    assert window.page("reflections").editor._chosen == question.id
    find(window, "zebra template", qtbot)
    press(KEY.Key_Return)
    assert window.page("letters").templates.name.text() == "zebra template"
    find(window, "ribeiro", qtbot)
    press(KEY.Key_Return)
    assert window.page("interviews").detail()._tabs.key() == "people"


@pytest.mark.usefixtures("interview")
def test_escape_gives_the_focus_back_to_where_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("interviews")
    field = window.page("interviews").findChildren(QLineEdit)[0]
    field.setFocus()
    for leave in (lambda: press(KEY.Key_Escape), lambda: click(window, "finding_close")):
        find(window, "clocks", qtbot)
        assert focused() == "finding_field"
        leave()
        assert not is_seen(window, "finding_card")
        assert field.hasFocus()
    find(window, "clocks", qtbot)
    press(KEY.Key_Down)
    assert focused() == "finding_list"
    press(KEY.Key_Escape)
    assert field.hasFocus()


@pytest.mark.usefixtures("interview")
def test_keys_lead_through_the_list_and_back(window: MainWindow, qtbot: QtBot) -> None:
    found = find(window, "data", qtbot)
    assert len(rows(found)) == 4
    first = found.currentIndex().row()
    assert first == 1, "the first hit, not its heading"
    press(KEY.Key_Down)
    assert focused() == "finding_list" and found.currentIndex().row() == first
    press(KEY.Key_Down)
    press(KEY.Key_Down)
    assert isinstance(found.currentIndex().data(ROW_ROLE), Hit), "a heading is passed over"
    press(KEY.Key_End)
    assert found.currentIndex().row() == found.model().rowCount() - 1
    press(KEY.Key_PageUp)
    assert isinstance(found.currentIndex().data(ROW_ROLE), Hit)
    press(KEY.Key_Home)
    assert not isinstance(found.currentIndex().data(ROW_ROLE), Head)
    found.setCurrentIndex(found.model().index(1, 0))
    press(KEY.Key_Up)
    assert focused() == "finding_field"
    press(KEY.Key_PageDown)
    assert focused() == "finding_list"
    type_keys(found, "b")
    assert focused() == "finding_field"
    assert seen(window, QLineEdit, "finding_field").text() == "datab"
    assert status(window) == "Nothing found"
    press(KEY.Key_Backspace)
    assert len(rows(found)) == 4


@pytest.mark.usefixtures("interview")
def test_tab_stays_in_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    find(window, "data", qtbot)
    order = []
    for _ in range(4):
        press(KEY.Key_Tab)
        order.append(focused())
    assert order == ["finding_close", "finding_list", "finding_felt", "finding_field"]
    press(KEY.Key_Backtab)
    assert focused() == "finding_felt"
    find(window, "nowhere", qtbot)
    press(KEY.Key_Tab)
    press(KEY.Key_Tab)
    assert focused() == "finding_felt", "an empty list is passed over"


def test_home_end_and_pages_never_stop_at_a_heading(window: MainWindow, suite: Suite, qtbot: QtBot) -> None:
    for number in range(9):
        put_interview(suite.store, people=(f"Clock {number}",), notes="clock", title=f"Clock {number}")
    found = find(window, "clock", qtbot)
    last = found.model().rowCount() - 1

    def reached(*keys: Qt.Key) -> list[int]:
        made: list[int] = []
        for key in keys:
            QTest.keyClick(found, key)
            made.append(found.currentIndex().row())
            assert found.currentIndex().flags() & Qt.ItemFlag.ItemIsEnabled
        return made

    window.resize(900, 600)
    found.setFocus()
    assert reached(KEY.Key_End, KEY.Key_Home) == [last, 1]
    down = reached(*[KEY.Key_PageDown] * last)
    assert down[-1] == last
    assert down == sorted(down)
    up = reached(*[KEY.Key_PageUp] * last)
    assert up[-1] == 1
    assert up == sorted(up, reverse=True)


@pytest.mark.usefixtures("interview")
def test_a_key_of_the_window_leads_away_from_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    find(window, "clocks", qtbot)
    QTest.keyClick(window, KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == "interviews"
    qtbot.waitUntil(lambda: not is_seen(window, "finding_card"), timeout=2000)


@pytest.mark.usefixtures("interview")
def test_a_click_beside_the_panel_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    find(window, "clocks", qtbot)
    panel = window.findChild(QWidget, "finding_panel")
    QTest.mouseClick(panel, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not is_seen(window, "finding_card")


def test_how_it_felt_is_found_only_with_a_tick_that_is_not_remembered(
    window: MainWindow, suite: Suite, interview: Interview, qtbot: QtBot
) -> None:
    """S4"""
    suite.reflections.edit_feeling(interview.id, "secretly sad")
    found = find(window, "secretly", qtbot)
    assert status(window) == "Nothing found"
    assert "unless you tick it" in words(window)
    seen(window, QCheckBox, "finding_felt").click()
    qtbot.waitUntil(lambda: status(window) == "1 found", timeout=5000)
    assert rows(found) == ["How it felt: First round, Data analyst · Northwind, Mon 23 Nov 2026, secretly sad"]
    found.setFocus()
    press(KEY.Key_Return)
    assert window.page("reflections").editor._mode == "felt"
    find(window, "secretly", qtbot)
    assert not seen(window, QCheckBox, "finding_felt").isChecked()
    assert status(window) == "Nothing found"
    assert suite.finding._felt is None


def test_of_many_hits_a_few_are_shown_and_more_are_one_key_away(window: MainWindow, suite: Suite, qtbot: QtBot) -> None:
    put(suite.store, *(Template(name=f"clock {number}", updated_at=number) for number in range(FEW + 5)))
    found = find(window, "clock", qtbot)
    assert status(window) == f"{FEW} found, and there are more"
    assert rows(found)[-1] == "More: Templates"
    press(KEY.Key_Down)
    press(KEY.Key_End)
    assert isinstance(found.currentIndex().data(ROW_ROLE), More)
    press(KEY.Key_Return)
    assert status(window) == f"{FEW + 5} found"
    assert found.currentIndex().data(ROW_ROLE).title.text == "clock 4", "where the row stood that was pressed"
    assert found.hasFocus()


def test_what_changes_meanwhile_is_shown(window: MainWindow, suite: Suite, changes: Changes, qtbot: QtBot) -> None:
    changes.changed.connect(lambda _kinds: window.refresh_soon())
    put(suite.store, Template(name="clock 1"))
    found = find(window, "clock", qtbot)
    assert len(rows(found)) == 1
    put(suite.store, Template(name="clock 2", updated_at=9))
    qtbot.waitUntil(lambda: len(rows(found)) == 2, timeout=2000)


def test_what_is_being_typed_on_a_page_is_kept_before_it_is_looked_for(
    window: MainWindow, suite: Suite, interview: Interview, qtbot: QtBot
) -> None:
    window.open_reflection(interview.id)
    retype(window, "recall", "zebra")
    found = find(window, "zebra", qtbot)
    assert [row.split(":")[0] for row in rows(found)] == ["Reviews"]


@pytest.mark.usefixtures("interview")
def test_nothing_of_the_old_data_is_kept_when_it_becomes_another_one(
    window: MainWindow, suite: Suite, qtbot: QtBot
) -> None:
    find(window, "clocks", qtbot)
    window.let_pages_go()
    assert not is_seen(window, "finding_card")
    assert suite.finding._usual._index is None
    find(window, "clocks", qtbot)
    assert status(window) == "1 found"


def test_what_is_refused_is_told_and_the_next_key_tries_again(
    window: MainWindow, suite: Suite, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_args: object, **_named: object) -> object:
        raise PostviewError(Problem.DATABASE_BUSY, path=suite.store.path, folder=suite.store.path.parent)

    put(suite.store, Template(name="clock"))
    for verb in ("find", "read_on"):
        with monkeypatch.context() as patch:
            patch.setattr(suite.finding, verb, held)
            QTest.keyClick(window, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
            qtbot.waitUntil(window.quiet_line.isVisible, timeout=2000)
        window.quiet_line.clear()
        assert rows(find(window, "clock", qtbot)) == ["Templates: clock"]
        press(KEY.Key_Escape)
        suite.finding.close()


@pytest.mark.usefixtures("interview")
@pytest.mark.parametrize("verb", ["find", "read_on"])
def test_a_mistake_of_ours_is_told_once_and_the_next_time_begins_anew(
    window: MainWindow, suite: Suite, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    """Idle moments come one after another: each of them would open the same complaint."""

    def broken(*_args: object, **_named: object) -> object:
        raise MemoryError

    with qtbot.captureExceptions() as told, monkeypatch.context() as patch:
        patch.setattr(suite.finding, verb, broken)
        QTest.keyClick(window, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
        qtbot.wait(60)
    assert [one[0] for one in told] == [MemoryError]
    assert not is_seen(window, "finding_card")
    find(window, "clocks", qtbot)
    assert status(window) == "1 found"


@pytest.mark.usefixtures("interview")
def test_an_index_that_broke_is_made_anew(window: MainWindow, suite: Suite, qtbot: QtBot) -> None:
    find(window, "clocks", qtbot)
    index = suite.finding._usual._index
    assert index is not None
    index.execute("DROP TABLE interview_entry")
    with qtbot.captureExceptions() as told:
        retype(window, "finding_field", "clock")
        QApplication.processEvents()
    assert len(told) == 1
    find(window, "clocks", qtbot)
    assert status(window) == "1 found"


@pytest.mark.parametrize("key", ["today", "calendar", "interviews", "letters", "reflections", "search", "settings"])
def test_no_page_comes_to_the_front_beneath_it(window: MainWindow, qtbot: QtBot, key: str) -> None:
    """Ctrl+1, or a press on what the tray says: not every page takes the focus."""
    find(window, "clocks", qtbot)
    window.show_page(key)
    assert not is_seen(window, "finding_card")
    assert focused() != "finding_field"


def test_what_changed_while_the_window_was_away_is_shown_when_it_is_back(
    window: MainWindow, suite: Suite, changes: Changes, qtbot: QtBot
) -> None:
    changes.changed.connect(lambda _kinds: window.refresh_soon())
    found = find(window, "clock", qtbot)
    window.hide()
    put(suite.store, Template(name="clock 1"))
    QApplication.processEvents()
    window.show()
    qtbot.waitUntil(lambda: rows(found) == ["Templates: clock 1"], timeout=2000)


def test_the_side_bar_leads_to_it_wide_and_narrow(window: MainWindow, qtbot: QtBot) -> None:
    for width in (1280, 900):
        window.resize(width, 600)
        entry = seen(window, QWidget, "side_find")
        assert entry.accessibleName() == "Find…"
        assert "Ctrl+F" in entry.toolTip()
        click(window, "side_find")
        card = seen(window, QWidget, "finding_card")
        assert window.rect().contains(card.geometry().translated(card.parentWidget().pos()))
        assert "Everything you wrote can be found" in words(window)
        press(KEY.Key_Escape)


def test_the_key_stands_in_the_menu_and_in_the_sheet_of_keys(window: MainWindow) -> None:
    assert ("Find", "Ctrl+F") in [(text, keys.toString()) for text, keys in window.actions_.shortcuts()]


@pytest.mark.usefixtures("interview")
def test_a_screen_reader_is_told_the_count_and_each_row(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    found = find(window, "clocks", qtbot)
    qtbot.waitUntil(lambda: said == ["1 found"], timeout=3000)
    interface = QAccessible.queryAccessibleInterface(found)
    assert interface.text(QAccessible.Text.Name) == "What was found"
    texts = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    assert texts[0] == "Interviews"
    assert texts[1].startswith("Interviews: First round, Data analyst · Northwind")
    assert "We spoke about the two clocks in the hall." in texts[1]
    assert seen(window, QLineEdit, "finding_field").accessibleName() == "Find"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_long_words_and_other_scripts_are_drawn(
    window: MainWindow, suite: Suite, look: Look, mode: str, qtbot: QtBot
) -> None:
    look.theme.apply(mode)
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    put_interview(suite.store, organisation=long, title=f"{long} {long}", notes=f"😀 {long} 東京都 {long}")
    window.resize(900, 600)
    find(window, "donau", qtbot)
    first = window.grab().toImage()
    find(window, "東京", qtbot)
    assert window.grab().toImage() != first
    assert status(window) == "1 found"


def test_places_are_counted_as_qt_counts_them() -> None:
    assert [_units(text) for text in ("", "ab", "ä", "😀", "a😀b")] == [0, 2, 1, 2, 4]


def test_every_kind_has_words_and_an_icon() -> None:
    from postview_desktop.domain.finding import FoundKind
    from postview_desktop.ui.common.icons import ICON_NAMES
    from postview_desktop.ui.finding import words as found_words

    assert set(found_words.ICONS) == set(FoundKind)
    assert {icon for icon, _tone in found_words.ICONS.values()} <= set(ICON_NAMES)
    headings = [found_words.heading(kind) for kind in FoundKind]
    assert len(set(headings)) == len(headings) and all(headings)
    assert names.heading(LetterKind.THANK_YOU)
