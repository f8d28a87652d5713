"""Words cut to the width of a bar."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from postview_desktop.ui.calendar.fitting import ELLIPSIS, Fitting

pytestmark = pytest.mark.usefixtures("qapp")
JOINER = "\u200d"
SLACK = 2
"""Pixels by which letters may stand closer or wider together than alone."""


def test_what_fits_is_whole(qapp: QApplication) -> None:
    fitting = Fitting(qapp.font())
    assert fitting.cut("14:00 Northwind, Panel", "Northwind", 1000) == "14:00 Northwind, Panel"


def test_where_the_whole_does_not_fit_the_short_form_does(qapp: QApplication) -> None:
    font = qapp.font()
    width = QFontMetrics(font).horizontalAdvance("Northwind") + SLACK
    assert Fitting(font).cut("Thank-you: Northwind", "Northwind", width) == "Northwind"
    cut = Fitting(font).cut("Thank-you: Northwind", "Northwind", width - 8)
    assert cut.endswith(ELLIPSIS) and "Northwind".startswith(cut[:-1])


@pytest.mark.parametrize("name", ["i" * 300, "W" * 300, "\u2068" + "ش" * 300 + "\u2069", "漢" * 300])
def test_of_a_name_of_three_hundred_letters_what_fits_is_left(qapp: QApplication, name: str) -> None:
    cut = Fitting(qapp.font()).cut(name, name, 100)
    assert cut.endswith(ELLIPSIS)
    assert len(cut) < 120
    assert QFontMetrics(qapp.font()).horizontalAdvance(cut) <= 100 + SLACK or name[0] == "i"


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60), st.text(max_size=30), st.integers(-5, 300), st.integers(8, 24))
@example("00", "\u06200", 7, 8)
def test_nothing_is_wider_than_its_bar_and_nothing_is_made_up(
    qapp: QApplication, whole: str, short: str, width: int, size: int
) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(size)
    cut = Fitting(font).cut(whole, short, width)
    # Before the ellipsis Qt sets a joiner, which nobody sees, so that an Arabic letter keeps its shape.
    kept = cut.removesuffix(ELLIPSIS).removesuffix(JOINER)
    assert cut in (whole, short) or kept.strip() in short or not kept
    if (whole + short).isascii() and width > 0:
        assert QFontMetrics(font).horizontalAdvance(cut) <= width + SLACK + len(cut) // 6
