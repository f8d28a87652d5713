"""Icons: every one that is named is there, and is drawn in the colours in force."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

import postview_desktop.ui as ui
from postview_desktop.system.paths import resources
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.icons import ICON_NAMES

SOURCES = sorted(Path(ui.__file__).parent.rglob("*.py"))


def inks(image: QImage) -> set[str]:
    """The colours of the opaque pixels."""
    found: set[str] = set()
    for y in range(image.height()):
        for x in range(image.width()):
            colour = QColor.fromRgba(image.pixel(x, y))
            if colour.alpha() > 250:
                found.add(colour.name())
    return found


def near(ink: str, colour: QColor) -> bool:
    """The same colour but for the rounding of translucent edges."""
    drawn = QColor(ink)
    pairs = ((drawn.red(), colour.red()), (drawn.green(), colour.green()), (drawn.blue(), colour.blue()))
    return all(abs(one - other) <= 2 for one, other in pairs)


def named_icons(path: Path) -> set[str]:
    """Names of icons that stand in a source file as `icon="..."`, `set_icon("...")` or `icons.get("...")`."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        named = [keyword.value for keyword in node.keywords if keyword.arg == "icon"]
        called = node.func
        if isinstance(called, ast.Attribute) and node.args:
            owner = called.value.attr if isinstance(called.value, ast.Attribute) else ""
            if called.attr == "set_icon" or (called.attr in ("get", "pixmap") and owner == "icons"):
                named.append(node.args[0])
        found |= {one.value for one in named if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return found


def test_the_list_is_what_ships() -> None:
    assert sorted(ICON_NAMES) == sorted(path.stem for path in (resources() / "icons").glob("*.svg"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_icon_that_is_asked_for_ships(path: Path) -> None:
    assert named_icons(path) <= set(ICON_NAMES)


def test_every_icon_is_drawn(look: Look) -> None:
    for name in ICON_NAMES:
        image = look.icons.pixmap(name, "text", 24).toImage()
        assert all(near(ink, look.theme.color("text")) for ink in inks(image)), name
        assert inks(image), name


def test_an_icon_is_tinted_anew_in_the_other_mode(look: Look) -> None:
    light = inks(look.icons.pixmap("mail", "accent", 24).toImage())
    look.theme.apply("dark")
    dark = inks(look.icons.pixmap("mail", "accent", 24).toImage())
    assert "#0f6b5f" in light
    assert "#58c4b0" in dark


def test_a_sharp_screen_gets_twice_the_pixels(look: Look) -> None:
    pixmap = look.icons.pixmap("mail", "text", 18, ratio=2.0)
    assert pixmap.width() == 36
    assert pixmap.deviceIndependentSize().width() == 18


def test_a_gap_stands_behind_the_icon(look: Look) -> None:
    image = look.icons.pixmap("square", "text", 20, gap=10).toImage()
    assert image.width() == 30
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(21, 30) for y in range(20))


def test_licence_of_the_icons_ships() -> None:
    assert "ISC License" in (resources() / "licences" / "lucide.txt").read_text("utf-8")
