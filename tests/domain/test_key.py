"""The key of a locked database, and its words on paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey

KEYS = st.binary(min_size=32, max_size=32).map(DatabaseKey)


@given(KEYS)
def test_what_is_typed_from_paper_is_the_key(key):
    text = key.recovery_text()
    assert len(text.split("-")) == 14
    assert DatabaseKey.from_recovery_text(text) == key
    assert DatabaseKey.from_recovery_text(f"  {text.lower().replace('-', ' ')}\n") == key
    assert DatabaseKey.from_recovery_text(text.replace("O", "0").replace("I", "1").replace("B", "8")) == key


@given(KEYS, st.integers(0, 55), st.sampled_from("ACDEFGHJKLMNPQRSTUVWXYZ"))
def test_one_wrong_letter_is_noticed(key, place, letter):
    letters = list(key.recovery_text().replace("-", ""))
    if letters[place] == letter:
        return
    letters[place] = letter
    with pytest.raises(PostviewError) as caught:
        DatabaseKey.from_recovery_text("".join(letters))
    assert caught.value.problem is Problem.BAD_RECOVERY_KEY


@given(st.text(max_size=80))
def test_anything_else_is_refused_in_a_sentence(text):
    with pytest.raises(PostviewError):
        DatabaseKey.from_recovery_text(text)


def test_no_two_are_alike_and_none_is_shown_by_accident():
    one, other = DatabaseKey.new(), DatabaseKey.new()
    assert one != other
    assert one.id != other.id
    assert one.raw.hex() not in repr(one)
    assert one.recovery_text() not in repr(one)
    with pytest.raises(ValueError, match="32"):
        DatabaseKey(b"short")
