"""A notification in one line, for the window that has to say it itself."""

from __future__ import annotations

import pytest

from postview_desktop.ui.desktop.notice import Notice


@pytest.mark.parametrize(
    ("title", "text", "line"),
    [
        ("Follow up with Contoso today", "They asked for it.", "Follow up with Contoso today. They asked for it."),
        ("How did it go?", "Two minutes now.", "How did it go? Two minutes now."),
        ("An answer may have arrived", "", "An answer may have arrived"),
        (
            "2 things are due",
            "Thank-you: Contoso\nGoal: one more",
            "2 things are due: Thank-you: Contoso; Goal: one more",
        ),
    ],
)
def test_title_and_text_in_one_line(title: str, text: str, line: str) -> None:
    assert Notice(key="k", title=title, text=text).in_one_line == line
