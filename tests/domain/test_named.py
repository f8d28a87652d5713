"""How and whom, read from what they said."""

from __future__ import annotations

import pytest

from postview_desktop.domain.follow_up import Channel
from postview_desktop.domain.named import channel_named, person_named


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("Please call us on Monday", Channel.PHONE),
        ("Call me back in two weeks", Channel.PHONE),
        ("Give Ana a ring after the 3rd", Channel.PHONE),
        ("We decide by the end of next week, drop Ana a line", Channel.EMAIL),
        ("Send us an e-mail on Friday", Channel.EMAIL),
        ("Text me on Friday", Channel.MESSAGE),
        ("Just drop by on Monday", Channel.VISIT),
        ("We will call you by Friday", None),
        ("We'll ring you", None),
        ("We decide by Friday", None),
        ("You hear from us next week", None),
        ("Do not call us", Channel.PHONE),
        ("", None),
    ],
)
def test_F11_the_channel_they_named(words: str, channel: Channel | None) -> None:
    assert channel_named(words) is channel


def test_the_person_they_named_where_it_is_clear() -> None:
    names = ["Ana Ribeiro", "Joël Katz"]
    assert person_named("Drop Ana a line", names) == "Ana Ribeiro"
    assert person_named("Ask for Joel", names) == "Joël Katz"
    assert person_named("Ana or Joel will know", names) == ""
    assert person_named("Banana bread", names) == ""
    assert person_named("Drop Ana a line", ["Ana Ribeiro", "Ana Souza"]) == ""
