"""A window over an empty store, with services but without a desktop around it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials


@pytest.fixture
def materials(look: Look, suite: Suite, tmp_path: Path) -> Iterator[Materials]:
    jobs = Jobs()
    yield Materials(look=look, suite=suite, jobs=jobs, data_dir=tmp_path)
    assert jobs.close()
    shiboken6.delete(jobs)


@pytest.fixture
def changes(suite: Suite) -> Iterator[Changes]:
    changes = Changes()
    suite.store.on_change.append(lambda touched: changes.changed.emit(touched.kinds))
    yield changes
    suite.store.on_change.clear()
    shiboken6.delete(changes)


@pytest.fixture
def window(materials: Materials, look: Look, suite: Suite, qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow(look)
    window.resize(1280, 832)
    window.furnish(materials)
    suite.store.on_change.append(lambda _touched: window.undoing.noticed())
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.let_close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
