"""The window: pages when they are wanted, keys, files that are dropped, and what is said at the bottom."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services import demo
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.shell import pages
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import KEYS, Materials
from tests.support.builders import put_interview

FIELDS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)


def dragged(kind: type, data: QMimeData) -> QDropEvent:
    """A drag or a drop of this over the window."""
    point = QPointF(300, 300)
    return kind(
        point.toPoint() if kind is QDragEnterEvent else point,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_only_the_first_page_is_built_at_the_start(
    materials: Materials, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[str] = []
    build = pages.build
    monkeypatch.setattr(pages, "build", lambda key, given: built.append(key) or build(key, given))
    window = MainWindow(look)
    window.furnish(materials)
    assert built == []  # hidden in the tray, not even the first is needed
    window.show()
    qtbot.waitExposed(window)
    assert built == ["today"]
    window.show_page("calendar")
    window.show_page("today")
    assert built == ["today", "calendar"]
    window.let_close()
    window.close()
    window.deleteLater()


def test_the_first_pictures_are_told_once_each(look: Look, materials: Materials, qtbot: QtBot) -> None:
    window = MainWindow(look)
    window.furnish(materials)
    with qtbot.waitSignals([window.first_drawn, window.page_drawn]):
        window.show()
    assert window.page("today").isVisible()
    with qtbot.assertNotEmitted(window.first_drawn, wait=20), qtbot.assertNotEmitted(window.page_drawn, wait=20):
        window.hide()
        window.show()
    window.let_close()
    window.close()
    window.deleteLater()


def test_a_window_is_drawn_before_it_has_its_services_and_waits_for_them(
    look: Look, materials: Materials, qtbot: QtBot
) -> None:
    window = MainWindow(look)
    with qtbot.waitSignal(window.first_drawn):
        window.show()
    window.side_bar.button("calendar").click()
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == "calendar"
    with qtbot.waitSignal(window.page_drawn):
        window.furnish(materials)
    assert window.page("calendar").isVisible()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == "today"
    window.let_close()
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(("number", "key"), list(enumerate(KEYS, start=1)))
def test_keys_lead_to_the_pages(window: MainWindow, qtbot: QtBot, number: int, key: str) -> None:
    window.show_page("today" if key != "today" else "calendar")
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == key
    assert window.side_bar.button(key).isChecked()


def test_a_click_on_calendar_gives_its_keys_at_once_and_walking_the_side_bar_stays_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    button = window.side_bar.button("calendar")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    page = window.page("calendar")
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget()))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Q)
    assert QApplication.focusWidget() is page.quick_add.line
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.hasFocus()


def test_the_side_bar_leads_to_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    for key in KEYS:
        qtbot.mouseClick(window.side_bar.button(key), Qt.MouseButton.LeftButton)
        assert window.page_key == key


def test_everything_that_is_pressed_or_typed_into_has_a_name(window: MainWindow, suite: Suite, qtbot: QtBot) -> None:
    demo.fill(suite)
    window.refresh_soon()
    nameless: list[str] = []
    for key in KEYS:
        window.show_page(key)
        qtbot.wait(1)
        for kind in FIELDS:
            for widget in window.stack.currentWidget().findChildren(kind):
                own = not widget.objectName().startswith("qt_") and widget.isVisible()
                if own and not (widget.accessibleName() or getattr(widget, "text", str)()):
                    nameless.append(f"{key}: {type(widget).__name__} {widget.objectName()!r}")
    assert nameless == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_page_is_drawn_with_a_lively_search(
    window: MainWindow,
    suite: Suite,
    look: Look,
    qtbot: QtBot,
    set_text_scale: Callable[[float], None],
    mode: str,
    scale: float,
) -> None:
    demo.fill(suite)
    set_text_scale(scale)
    look.theme.apply(mode)
    window.refresh_soon()
    for key in KEYS:
        window.show_page(key)
        qtbot.wait(1)
        assert not window.grab().isNull()


def test_the_bar_folds_to_icons_where_the_window_is_narrow(window: MainWindow, qtbot: QtBot) -> None:
    wide = window.side_bar.width()
    window.resize(960, 700)
    qtbot.waitUntil(lambda: window.side_bar.folded)
    assert window.side_bar.width() < wide / 2
    button = window.side_bar.button("calendar")
    assert (button.text(), button.toolTip(), button.accessibleName()) == ("", "Calendar", "Calendar")
    window.resize(1280, 832)
    qtbot.waitUntil(lambda: not window.side_bar.folded)
    assert window.side_bar.button("calendar").text() == "Calendar"


def test_a_dropped_invitation_is_taken(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "invitation.ics"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://example.com/x.ics")])
    enter = dragged(QDragEnterEvent, data)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    veil = window.findChild(QWidget, "drop_veil")
    assert veil.isVisible()
    assert window.childAt(300, 300) in (veil, *veil.findChildren(QWidget))  # no text field gets the file's name
    with qtbot.waitSignal(window.files_given) as given:
        veil.dropEvent(dragged(QDropEvent, data))
    assert given.args == [[file]]
    assert not veil.isVisible()


def test_a_file_let_go_at_once_is_taken_too(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "invitation.eml"))])
    window.dragEnterEvent(dragged(QDragEnterEvent, data))
    with qtbot.waitSignal(window.files_given):
        window.dropEvent(dragged(QDropEvent, data))


def test_the_veil_lifts_when_the_file_is_carried_away(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "invitation.eml"))])
    window.dragEnterEvent(dragged(QDragEnterEvent, data))
    veil = window.findChild(QWidget, "drop_veil")
    veil.dragLeaveEvent(QDragLeaveEvent())
    assert not veil.isVisible()


def test_words_that_are_dragged_are_not_for_the_window(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("just words")
    enter = dragged(QDragEnterEvent, data)
    window.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_undo_and_redo_by_keys(window: MainWindow, suite: Suite, qtbot: QtBot) -> None:
    suite.applications.ensure_organisation("Northwind")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert suite.applications.organisations() == []
    assert window.quiet_line.words.text().startswith("Taken back")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, both)
    assert [one.name for one in suite.applications.organisations()] == ["Northwind"]
    assert window.quiet_line.words.text() == "Done again: application changed: Northwind"


def test_the_quiet_line_goes_back_and_forth_with_the_mouse(window: MainWindow, suite: Suite, qtbot: QtBot) -> None:
    suite.applications.ensure_organisation("Northwind")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    for _ in range(2):
        assert suite.applications.organisations() == []
        window.quiet_line.offered.click()
        assert [one.name for one in suite.applications.organisations()] == ["Northwind"]
        window.quiet_line.undo.click()


def test_redo_is_not_offered_any_more_after_something_new(window: MainWindow, suite: Suite, qtbot: QtBot) -> None:
    suite.applications.ensure_organisation("Northwind")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.quiet_line.offered.isVisible()
    suite.applications.ensure_organisation("Contoso")
    assert not window.quiet_line.isVisible()


def test_nothing_to_undo_is_said(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.quiet_line.words.text() == "There is nothing to undo"


def test_what_was_taken_back_does_not_come_again_after_something_new(
    window: MainWindow, suite: Suite, qtbot: QtBot
) -> None:
    suite.applications.ensure_organisation("Northwind")
    window.undoing.undo()
    suite.applications.ensure_organisation("Contoso")
    window.undoing.redo()
    assert window.quiet_line.words.text() == "There is nothing to redo"
    assert [one.name for one in suite.applications.organisations()] == ["Contoso"]


def test_the_quiet_line_offers_undo_for_the_change_that_it_tells_of(
    window: MainWindow, suite: Suite, qtbot: QtBot
) -> None:
    suite.applications.ensure_organisation("Northwind")
    last = suite.history.last()
    assert last is not None
    suite.applications.ensure_organisation("Contoso")
    window.say("Northwind was added", last.id)
    assert window.quiet_line.isVisible()
    assert window.quiet_line.accessibleName() == "Northwind was added"
    qtbot.mouseClick(window.quiet_line.undo, Qt.MouseButton.LeftButton)
    assert [one.name for one in suite.applications.organisations()] == ["Contoso"]


def test_the_quiet_line_stays_inside_the_window(window: MainWindow) -> None:
    window.say("A sentence that is rather long. " * 30)
    line = window.quiet_line
    assert window.stack.rect().contains(line.geometry())
    assert line.height() >= line.words.heightForWidth(line.words.width())


def test_what_the_world_refuses_is_a_sentence(window: MainWindow) -> None:
    window.fail(PostviewError(Problem.DISK_FULL))
    assert window.quiet_line.isVisible()
    assert "disk" in window.quiet_line.words.text().lower()


def test_our_own_mistake_is_not_hidden(window: MainWindow) -> None:
    with pytest.raises(ZeroDivisionError):
        window.fail(ZeroDivisionError())


def test_a_change_makes_the_page_ask_again(
    window: MainWindow, suite: Suite, changes: Changes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    page = window.page("today")
    refresh = page.refresh
    monkeypatch.setattr(page, "refresh", lambda: asked.append(1) or refresh())
    changes.changed.connect(lambda _kinds: window.refresh_soon())
    put_interview(suite.store)
    put_interview(suite.store, organisation="Contoso")
    qtbot.waitUntil(lambda: asked == [1])


def test_an_interview_can_be_opened_from_anywhere(window: MainWindow, suite: Suite) -> None:
    interview = put_interview(suite.store, people=("Ana Souza",))
    window.open_interview(interview.id)
    assert window.page_key == "interviews"
    window.open_reflection(interview.id)
    assert window.page_key == "reflections"
    window.open_application(interview.application_id)
    assert window.page_key == "search"


def test_what_has_gone_is_said_and_the_page_stays(window: MainWindow) -> None:
    window.open_letter(999)
    assert window.page_key == "today"
    assert window.quiet_line.isVisible()


def test_open_invitation_asks_for_files(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog, "open_dialog")
    assert dialog.isVisible()
    with qtbot.waitSignal(window.files_given) as given:
        dialog.filesSelected.emit([str(tmp_path / "a.ics"), str(tmp_path / "b.eml")])
    assert given.args == [[tmp_path / "a.ics", tmp_path / "b.eml"]]
    dialog.reject()


def test_new_interview_by_key(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.page_key == "interviews"


@pytest.mark.parametrize(("name", "sheet"), [("action_keyboard", "keyboard_sheet"), ("action_about", "about_sheet")])
def test_help_opens_and_closes(window: MainWindow, qtbot: QtBot, name: str, sheet: str) -> None:
    window.findChild(QAction, name).trigger()
    opened = window.findChild(QWidget, sheet)
    assert opened.isVisible()
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_about_carries_the_licences(window: MainWindow) -> None:
    window.findChild(QAction, "action_about").trigger()
    text = window.findChild(QPlainTextEdit, "licences").toPlainText()
    assert "ISC License" in text
    window.findChild(QWidget, "about_sheet").close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_main_menu_has_everything(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    names = {action.objectName() for action in menu.actions()}
    assert {"action_new_interview", "action_open_invitation", "action_undo", "action_redo", "action_quit"} <= names
    menu.close()


def test_no_two_keys_are_the_same(window: MainWindow) -> None:
    keys = [action.shortcut().toString() for action in window.actions() if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_closing_asks_first_and_keeps_what_is_typed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[str] = []
    page = window.page("letters")
    monkeypatch.setattr(page, "flush", lambda: flushed.append("letters"))
    with qtbot.waitSignal(window.close_wished):
        window.close()
    assert window.isVisible()
    assert flushed == ["letters"]
