"""Where the window stood comes back; nonsense in its file does no harm."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.ui.shell.place import FILE_NAME, Place, keep_place, read_place


def test_place_and_colours_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = QWidget(), QWidget()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.setGeometry(40, 50, 640, 480)
    keep_place(first, True, tmp_path)
    place = read_place(tmp_path)
    assert place.dark is True
    place.put(second)
    assert second.size() == first.size()


@pytest.mark.parametrize("text", ["", "nonsense", "[]", "3", '{"geometry": 7, "dark": "yes"}', '{"geometry": "ü"}'])
def test_what_cannot_be_read_is_the_blank_place(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, "utf-8")
    assert read_place(tmp_path) == Place()


def test_a_geometry_that_is_none_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(json.dumps({"geometry": "bm9uc2Vuc2U=", "dark": False}), "utf-8")
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(300, 200)
    read_place(tmp_path).put(widget)
    assert (widget.width(), widget.height()) == (300, 200)


def test_a_folder_that_has_gone_is_no_trouble(qtbot: QtBot, tmp_path: Path) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    keep_place(widget, False, tmp_path / "gone")
    assert read_place(tmp_path / "gone") == Place()
