"""Where the data lies: told where it matters, and the careful way of writing can be chosen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from postview_desktop.services import places
from postview_desktop.services.places import Journal
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.settings.data_section import DataSection
from tests.support.window import is_seen, seen


def shown(look: Look, folder: Path, qtbot: QtBot) -> DataSection:
    section = DataSection(look, folder)
    qtbot.addWidget(section)
    section.resize(700, 500)
    section.show()
    return section


def test_a_plain_folder_needs_no_words(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    section = shown(look, tmp_path, qtbot)
    assert not is_seen(section, "place_warning")
    assert not seen(section, QCheckBox, "place_careful").isChecked()


def test_a_synced_folder_is_told_and_written_carefully(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "Nextcloud" / "search"
    folder.mkdir(parents=True)
    section = shown(look, folder, qtbot)
    assert "Nextcloud" in seen(section, QLabel, "place_warning").text()
    assert seen(section, QCheckBox, "place_careful").isChecked()


def test_the_careful_way_can_be_chosen_and_left(look: Look, tmp_path: Path, qtbot: QtBot) -> None:
    section = shown(look, tmp_path, qtbot)
    box = seen(section, QCheckBox, "place_careful")
    assert not is_seen(section, "place_later")
    box.click()
    assert is_seen(section, "place_later")
    assert places.place_of(tmp_path).journal is Journal.BACK
    box.click()
    assert places.place_of(tmp_path).journal is Journal.AHEAD
    assert not places.place_of(tmp_path).chosen


def test_a_choice_that_cannot_be_kept_is_told_and_not_shown(
    look: Look, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = shown(look, tmp_path, qtbot)
    (tmp_path / "postview.db-journal-mode").mkdir()
    told: list[str] = []
    section.refused.connect(told.append)
    box = seen(section, QCheckBox, "place_careful")
    box.click()
    assert len(told) == 1
    assert not box.isChecked()
