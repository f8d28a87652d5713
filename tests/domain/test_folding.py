"""Text as it is compared when a person searches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("  Two \t words\n", "two words"),
        ("Électricité de Łódź", "electricite de lodz"),
        ("STRASSE straße", "strasse strasse"),
        ("Ærøskøbing", "aeroskobing"),
        ("İstanbul ısı", "istanbul isi"),
        ("Zoë ZOË Zoe\u0308", "zoe zoe zoe"),
        ("ﬁnance №5", "finance no5"),
        ("Ελλάδα ΕΛΛΆΣ", "ελλαδα ελλασ"),
        ("Москва Й", "москва и"),
        ("東京", "東京"),
    ],
)
def test_accents_case_and_spaces_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(codec="latin-1")))
def test_capitals_fold_like_small_letters(text: str) -> None:
    assert fold(text.upper()) == fold(text) or "µ" in text or "ÿ" in text
