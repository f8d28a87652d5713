"""Comparing two versions of a text by words."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from postview_desktop.domain.comparing import Fate, compare, words_changed

TEXT = st.text(st.sampled_from("ab é,.\n'’1"), max_size=60)


def told(before: str, after: str) -> str:
    marks = {Fate.SAME: "{}", Fate.TAKEN_OUT: "[-{}-]", Fate.ADDED: "[+{}+]"}
    return "".join(marks[one.fate].format(one.text) for one in compare(before, after))


def test_words_that_were_changed_stand_beside_each_other() -> None:
    assert told("I said no to it.", "I said yes to it.") == "I said [-no-][+yes+] to it."
    assert told("Thank you", "Thank you very much") == "Thank you[+ very much+]"
    assert told("one two three four", "one 2 3 four") == "one [-two three-][+2 3+] four"
    assert told("same", "same") == "same"
    assert told("", "new") == "[+new+]"
    assert told("It's so", "It’s so") == "[-It's-][+It’s+] so"


def test_lines_that_stayed_stay_whole() -> None:
    assert told("a\nb\nc\n", "a\nx\nc\n") == "a\n[-b-][+x+]\nc\n"


@given(TEXT, TEXT)
@example("\n.1", "1\n\n.")
def test_both_versions_can_be_read_out_of_the_comparison(before: str, after: str) -> None:
    passages = compare(before, after)
    assert "".join(one.text for one in passages if one.fate is not Fate.ADDED) == before
    assert "".join(one.text for one in passages if one.fate is not Fate.TAKEN_OUT) == after
    assert all(one.text for one in passages)
    assert all(one.fate is not other.fate for one, other in pairwise(passages))


def test_words_are_counted() -> None:
    assert words_changed(compare("I said no, really", "I said yes")) == (1, 2)


def test_a_very_long_text_is_compared_in_a_moment() -> None:
    before = " ".join(f"word{number}" for number in range(40_000))
    begun = time.perf_counter()
    assert "".join(one.text for one in compare(before, before.replace("word7", "other"))) != ""
    assert time.perf_counter() - begun < 5
