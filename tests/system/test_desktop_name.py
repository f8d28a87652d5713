"""What the desktop is called."""

from __future__ import annotations

import pytest

from postview_desktop.system.desktop_name import desktop_name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("GNOME", "GNOME"),
        ("ubuntu:GNOME", "GNOME"),
        ("GNOME-Classic:GNOME", "GNOME"),
        ("KDE", "KDE Plasma"),
        ("XFCE", "Xfce"),
        ("X-Cinnamon", "Cinnamon"),
        ("Budgie:GNOME", "Budgie"),
        ("pop: COSMIC", "COSMIC"),
        ("something", ""),
        ("", ""),
        (":", ""),
    ],
)
def test_by_the_word_of_the_session(said: str, name: str) -> None:
    assert desktop_name({"XDG_CURRENT_DESKTOP": said}) == name


def test_without_any_word() -> None:
    assert desktop_name({}) == ""
