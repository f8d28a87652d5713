"""Every pair of colours that is shown together can be told apart by weak eyes (WCAG 1.4.3 and 1.4.11)."""

from __future__ import annotations

import re
from itertools import product

import pytest

from postview_desktop.system.paths import resources
from postview_desktop.ui.common.tokens import TOKENS, TONES

GROUNDS = ("window", "sidebar", "surface", "sunken", "hover")
TEXT_PAIRS = [
    *product(("text", "muted"), GROUNDS),
    *product(TONES, ("surface", "window")),
    *((tone, f"{tone}_soft") for tone in TONES),
    *(("text", f"{tone}_soft") for tone in TONES),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *(("on_accent", tone) for tone in TONES),
]
EDGE_PAIRS = [
    *product(("edge",), ("surface", "window", "sunken", "sidebar")),
    *product(("accent", "faint"), ("surface", "window")),
    ("accent", "sidebar"),
]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_has_a_contrast_of_4_5(ink: str, ground: str, mode: int) -> None:
    assert contrast(TOKENS[ink][mode], TOKENS[ground][mode]) >= 4.5


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), EDGE_PAIRS)
def test_edges_and_icons_have_a_contrast_of_3(ink: str, ground: str, mode: int) -> None:
    assert contrast(TOKENS[ink][mode], TOKENS[ground][mode]) >= 3


@pytest.mark.parametrize(("mode", "number"), [("light", 0), ("dark", 1)])
@pytest.mark.parametrize(
    ("mark", "token"), [("check", "on_accent"), ("chevron-up", "muted"), ("chevron-down", "muted")]
)
def test_ready_tinted_marks_wear_the_colour_of_their_token(mark: str, token: str, mode: str, number: int) -> None:
    picture = (resources() / "icons" / "marks" / f"{mark}-{mode}.svg").read_text("utf-8")
    assert re.search(r'stroke="(#\w+)"', picture)[1] == TOKENS[token][number]  # type: ignore[index]
