"""Opening an interview among 10,000: the service's read, and the page drawn with it."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path
from typing import cast

from bench.figures import row

ROUNDS = 120


def measure() -> list[dict[str, object]]:
    """Median and 95th percentile in milliseconds, each round another interview, drawn into a picture."""
    from PySide6.QtWidgets import QApplication

    from bench.data import fill_folder
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock
    from postview_desktop.ui.background.jobs import Jobs
    from postview_desktop.ui.interviews.page import InterviewsPage
    from postview_desktop.ui.shell.pages import Materials, build
    from tests.support.look import make_look

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(fill_folder(Path(folder)), clock.now)
        suite = open_suite(store, clock)
        page = cast(InterviewsPage, build("interviews", Materials(make_look(app), suite, Jobs(app), Path(folder))))
        page.resize(1068, 832)
        page.show()
        wanted = random.Random(7).sample(range(1, 10_001), ROUNDS)
        for interview_id in wanted[:5]:  # once for what is built on first use
            page.open(interview_id)
            page.grab()
        reads, opens = [], []
        for interview_id in wanted:
            started = time.perf_counter()
            suite.interviews.get(interview_id)
            reads.append((time.perf_counter() - started) * 1000)
            started = time.perf_counter()
            page.open(interview_id)
            page.grab()
            opens.append((time.perf_counter() - started) * 1000)
        page.close()
        page.deleteLater()
        app.processEvents()
        store.close()
    return [
        row("opening one of 10,000 interviews: read from the database", reads, ""),
        row("opening one of 10,000 interviews: read, laid out and drawn", opens, "16"),
    ]
