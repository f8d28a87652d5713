"""F2 in German, French and Spanish: labelled sentences, those that must give nothing, and any text at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.follow_up import InstructionKind
from postview_desktop.domain.spans import understand
from postview_desktop.domain.working_days import working_days_of
from tests.domain import span_sentences_de as german
from tests.domain import span_sentences_es as spanish
from tests.domain import span_sentences_fr as french

MONDAY = date(2026, 11, 23)
MEANING = [*german.MEANING, *french.MEANING, *spanish.MEANING]
NO_MEANING = [*german.NO_MEANING, *french.NO_MEANING, *spanish.NO_MEANING]


@pytest.mark.parametrize(("words", "kind", "on"), MEANING)
def test_F2_what_was_said_becomes_a_date(words: str, kind: InstructionKind, on: str | None) -> None:
    understood = understand(words, MONDAY)
    assert understood is not None
    assert (understood.kind, understood.on and understood.on.isoformat()) == (kind, on)


@pytest.mark.parametrize("words", NO_MEANING)
def test_F2_what_is_not_clear_is_left_to_the_user(words: str) -> None:
    assert understand(words, MONDAY) is None


def test_F2_each_language_has_its_table() -> None:
    for table in (german, french, spanish):
        assert len(table.MEANING) >= 60 and len(table.NO_MEANING) >= 15
        assert len({words for words, _, _ in table.MEANING}) == len(table.MEANING)


@pytest.mark.parametrize(
    ("words", "country", "on"),
    [
        ("bis 12/4", "US", date(2026, 12, 4)),
        ("bis 12/4", "DE", date(2027, 4, 12)),
        ("avant le 12/4", "US", date(2026, 12, 4)),
        ("avant le 12/4", "", date(2027, 4, 12)),
        ("antes del 12/4", "PR", date(2026, 12, 4)),
        ("antes del 12/4", "ES", date(2027, 4, 12)),
        ("bis 4.12.", "US", date(2026, 12, 4)),
    ],
)
def test_F2_with_strokes_the_country_decides_whatever_the_language(words: str, country: str, on: date) -> None:
    understood = understand(words, MONDAY, country)
    assert understood is not None and understood.on == on


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Wir melden uns spätestens übermorgen!", "übermorgen"),
        ("Nous déciderons d’ici le 3 décembre.", "3 décembre"),
        ("Le llamaremos a más tardar el miércoles", "el miércoles"),
    ],
)
def test_F2_tells_the_words_as_they_were_said(words: str, quote: str) -> None:
    understood = understand(words, MONDAY)
    assert understood is not None and understood.words == quote


def test_F2_working_days_know_the_holidays_there() -> None:
    understood = understand("innerhalb von 5 Arbeitstagen", date(2026, 12, 23), days=working_days_of("DE"))
    assert understood is not None and understood.on == date(2026, 12, 31)


def test_F2_said_at_the_weekend_the_week_is_the_coming_one() -> None:
    understood = understand("bis Ende der Woche", date(2026, 11, 28))
    assert understood is not None and understood.on == date(2026, 12, 4)


@pytest.mark.parametrize("words", ["3 november", "3. november"])
def test_F2_words_that_languages_share_count_where_all_read_the_same(words: str) -> None:
    understood = understand(words, MONDAY)
    assert understood is not None and understood.on == date(2027, 11, 3)


_VOCABULARY = sorted({word for words, _, _ in MEANING for word in words.split()} | {"?", "31.", "99", "0", "1.1."})


@given(st.text(max_size=120), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_F2_any_text_at_all_is_read_without_failing(words: str, said_on: date) -> None:
    understood = understand(words, said_on)
    assert understood is None or understood.on is None or understood.on >= said_on


@given(st.lists(st.sampled_from(_VOCABULARY), max_size=14), st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_F2_their_words_in_any_order_never_give_a_day_before_they_were_said(words: list[str], said_on: date) -> None:
    understood = understand(" ".join(words), said_on)
    if understood is not None and understood.on is not None:
        assert said_on <= understood.on <= said_on + timedelta(days=420)


@given(
    st.sampled_from([words for words, _, on in MEANING if on and "26" not in words and "eudi" not in words.lower()]),
    st.dates(date(2020, 1, 1), date(2090, 1, 1)),
)
def test_F2_no_day_is_before_it_was_said_or_years_ahead(words: str, said_on: date) -> None:
    understood = understand(words, said_on)
    if understood is not None and understood.on is not None:
        assert said_on <= understood.on <= said_on + timedelta(days=420)
