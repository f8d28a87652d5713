"""Fixtures for everything below the window. Nothing here may import Qt: these tests also run without it."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from tests.support.builders import fresh_store
from tests.support.clock import FixedClock


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With `POSTVIEW_REAL=required` (in CI) a test that lacks its real program is no test that was passed."""
    report = yield
    if report.skipped and isinstance(report.longrepr, tuple) and os.environ.get("POSTVIEW_REAL") == "required":
        _, _, why = report.longrepr
        if "not installed" in why:
            report.outcome = "failed"
            report.longrepr = why
    return report


@pytest.fixture
def clock() -> FixedClock:
    """Monday 23 November 2026, 15:00 in London."""
    return FixedClock()


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock) -> Iterator[Store]:
    """An empty store in a folder of its own."""
    opened = fresh_store(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def suite(store: Store, clock: FixedClock) -> Suite:
    """All services over the empty store."""
    return open_suite(store, clock)
