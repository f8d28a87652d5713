"""Names that run from right to left, inside lines that do not."""

from __future__ import annotations

import pytest

from postview_desktop.ui.common.bidi import isolated


@pytest.mark.parametrize("name", ["", "Northwind", "Café Zoë", "Östersunds Æther", "株式会社", "Ltd. (UK) 3"])
def test_a_name_of_the_usual_direction_is_left_as_it_is(name: str) -> None:
    assert isolated(name) == name


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("שלום בע״מ", "שלום בע״מ"),
        ("شركة 24", "شركة 24"),
        ("Acme \u202edetrevni", "Acme \u202edetrevni"),
        ("\u2067open", "\u2067open"),
        ("א\u2069\u2069ב", "אב"),
    ],
)
def test_any_other_one_turns_nothing_around_it(name: str, kept: str) -> None:
    """One isolate around it, and nothing in it that could end that one before its end."""
    assert isolated(name) == f"\u2068{kept}\u2069"
