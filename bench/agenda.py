"""The agenda's bar dragged through ten years: every step lands in another month, read, laid out and painted."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postview_desktop.ui.calendar.agenda import Agenda

STEPS = 300


def dragging(view: Agenda, now: Callable[[], float]) -> list[dict[str, object]]:
    """Down and up again in `STEPS` steps each, as a hand moves the bar; milliseconds by the clock `now` (seconds)."""
    bar = view.bar
    most = bar.maximum()
    figures: list[float] = []
    bar.setSliderDown(True)
    for number in (*range(STEPS), *range(STEPS, -1, -1)):
        started = now()
        bar.setValue(most * number // STEPS)
        view.repaint()
        figures.append((now() - started) * 1000)
    bar.setSliderDown(False)
    return [
        {
            "what": f"agenda: its bar dragged through all years, {len(figures)} steps, each",
            "median": statistics.median(figures),
            "p95": statistics.quantiles(figures, n=20)[-1],
            "unit": "ms",
            "goal": "16",
        },
        {"what": "agenda: the longest of them", "median": max(figures), "unit": "ms", "goal": "no pause"},
    ]
