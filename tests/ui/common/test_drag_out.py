"""Dragging out as a file: written when the drag begins, and not by a click."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.attachments import clear_laid_out
from postview_desktop.ui.common.drag_out import DragFolder, DragOut

dragged: list[list[str]] = []


@pytest.fixture(autouse=True)
def drags(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A real drag waits for a real pointer: what would be dragged is remembered."""
    dragged.clear()

    def exec_(drag: QDrag, *_: object) -> Qt.DropAction:
        dragged.append([url.toLocalFile() for url in drag.mimeData().urls()])
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", exec_)
    yield


def drag(widget: QWidget, by: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Press, move and let go."""
    start = QPoint(5, 5)
    QTest.mousePress(widget, button, Qt.KeyboardModifier.NoModifier, start)
    there = QPointF(start + QPoint(by, 0))
    move = QMouseEvent(
        QEvent.Type.MouseMove, there, widget.mapToGlobal(there), Qt.MouseButton.NoButton, button,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(widget, move)
    QTest.mouseRelease(widget, button, Qt.KeyboardModifier.NoModifier, there.toPoint())


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(200, 50)
    widget.show()
    return widget


def test_the_file_is_written_when_the_drag_begins_and_not_by_a_click(widget: QWidget, tmp_path: Path) -> None:
    made: list[Path] = []

    def make() -> Path:
        path = tmp_path / "letter.eml"
        path.write_text("Subject: Thank you\n")
        made.append(path)
        return path

    DragOut(widget, make)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    drag(widget, 2)  # a hand that trembles
    drag(widget, 60, Qt.MouseButton.RightButton)
    assert made == []
    drag(widget, 60)
    assert len(made) == 1
    assert dragged == [[str(made[0])]]


def test_where_there_is_nothing_to_drag_nothing_is(widget: QWidget) -> None:
    DragOut(widget, lambda: None)
    drag(widget, 60)
    assert dragged == []


def test_the_folder_keeps_names_and_refusals_are_sentences(tmp_path: Path) -> None:
    folder = DragFolder(lambda: tmp_path)
    path = folder.put("Thank-you to Åsa.eml", b"x")
    assert (path.name, path.read_bytes()) == ("Thank-you to Åsa.eml", b"x")
    assert folder.put("Thank-you to Åsa.eml", b"y").read_bytes() == b"y"
    clear_laid_out(tmp_path)  # at the end, or at the start after a kill
    assert list(tmp_path.iterdir()) == []
    assert folder.put("again.eml", b"z").read_bytes() == b"z"
    with pytest.raises(PostviewError) as refused:
        folder.put("no/such/folder.eml", b"x")
    assert refused.value.problem is Problem.FILE_NOT_WRITABLE
