"""Reading queries, taking texts apart into words, and marking what was found."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.finding import Found, FoundKind, Query, Term, is_alone, read_query, words_of
from postview_desktop.domain.folding import fold
from postview_desktop.domain.marking import Marker

MIXED = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from(" \"“”„«»*():^{}+-_.@'AND OR NOT NEAR ßøłæé\u0301\u00ad\u200b東京データ한국ไทยเมื่อ😀\n\t"),
    )
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("Söhne & Cie", ["sohne", "cie"]),
        ("Straße", ["strasse"]),
        ("Łódź, Ørsted, Æther", ["lodz", "orsted", "aether"]),
        ("CV_Northwind-2026.pdf", ["cv", "northwind", "2026", "pdf"]),
        ("ada@northwind.example", ["ada", "northwind", "example"]),
        ("O’Brien", ["o", "brien"]),
        ("Donau\u00addampf\u200bschiff", ["donaudampfschiff"]),
        ("e\u0301te\u0301", ["ete"]),
        ("東京都", ["東", "京", "都"]),
        ("AI部門", ["ai", "部", "門"]),
        ("データ・アナリスト", list("テータアナリスト")),
        ("C++ & C#", ["c", "c"]),
        ("Москва", ["москва"]),
        ("++ -- ??", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_a_korean_word_is_found_while_its_last_syllable_is_typed() -> None:
    assert words_of("한국")[: len(words_of("하"))] == words_of("하")
    assert all(is_alone(word) for word in words_of("한국"))


@given(MIXED)
def test_words_are_those_of_the_folded_text(text: str) -> None:
    seen = "".join(letter for letter in text if letter not in "\u00ad\u200b\u200c\u200d\u2060\ufeff")
    assert words_of(text) == words_of(fold(seen))


@given(MIXED)
def test_words_hold_nothing_that_a_query_could_be_made_of(text: str) -> None:
    signs = set(map(chr, range(128))) - set("0123456789abcdefghijklmnopqrstuvwxyz") | {"\ue000"}
    assert all(word and not set(word) & signs for word in words_of(text))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("  ", ()),
        ("nor", (Term(("nor",), True),)),
        ("nor ", (Term(("nor",), True),)),
        ("data engineer", (Term(("data",), True), Term(("engineer",), True))),
        ("r", (Term(("r",), False),)),
        ("ai", (Term(("ai",), True),)),
        ("ai in", (Term(("ai",), False), Term(("in",), True))),
        ("C++", (Term(("c",), False),)),
        ("ada@north", (Term(("ada", "north"), True),)),
        ("o'b", (Term(("o", "b"), False),)),
        ('"two clocks"', (Term(("two", "clocks"), False),)),
        ('"two clo', (Term(("two", "clo"), True),)),
        ("„zwei Uhren“ Halle", (Term(("zwei", "uhren"), False), Term(("halle",), True))),
        ("« deux  horloges »", (Term(("deux", "horloges"), False),)),
        ('""', ()),
        ('" & "', ()),
        ("東京", (Term(("東", "京"), False),)),
        ("AND OR", (Term(("and",), True), Term(("or",), True))),
    ],
)
def test_queries(text: str, terms: tuple[Term, ...]) -> None:
    assert read_query(text) == Query(terms)
    assert bool(read_query(text)) is bool(terms)


def test_a_pasted_page_is_read_by_its_beginning() -> None:
    query = read_query(" ".join(f"word{number}" for number in range(5000)))
    assert len(query.terms) == 16
    assert len(read_query('"' + "a b " * 500 + '"').terms[0].words) == 64


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Söhne & Söhne", "sohne", ["Söhne", "Söhne"]),
        ("Die Großstraße", "grossst", ["Großst"]),
        ("Die Straße", "strass", ["Straß"]),
        ("e\u0301te\u0301 2026", "ete", ["e\u0301te\u0301"]),
        ("Northwind", "north", ["North"]),
        ("the North", "orth", []),
        ("ada@northwind.example", "ada@north", ["ada@north"]),
        ("two big clocks, two clocks", '"two clocks"', ["two clocks"]),
        ("two clocksmiths", '"two clocks"', []),
        ("two\nclocks", '"two clocks"', ["two\nclocks"]),
        ("本日は東京都へ", "京都", ["京都"]),
        ("東 京", "東京", ["東 京"]),
        ("AI部門", "部門", ["部門"]),
        ("한국어", "국", ["국"]),
        ("north northwind", "northwind north", ["north", "northwind"]),
        ("😀 Ada", "ada", ["Ada"]),
        ("ﬁnal", "f", []),
        ("ﬁnal", "fi", ["ﬁ"]),
        ("nothing here", "", []),
    ],
)
def test_marks(text: str, query: str, marked: list[str]) -> None:
    found = Marker(read_query(query)).marked(text)
    assert [found.text[start:end] for start, end in found.marks] == marked
    assert found.text == text


@pytest.mark.parametrize(
    ("texts", "query", "snippet", "marked"),
    [
        ([], "north", "", []),
        ([""], "north", "", []),
        (["Dear Ada,\n\nthank  you."], "north", "Dear Ada, thank you.", []),
        (["Dear Ada,\n\nthank  you."], "ada thank", "Dear Ada, thank you.", ["Ada", "thank"]),
        (["nothing", "the north"], "north", "the north", ["north"]),
        (["one clock", "two clocks"], "two clock", "two clocks", ["two", "clock"]),
    ],
)
def test_snippets(texts: list[str], query: str, snippet: str, marked: list[str]) -> None:
    found = Marker(read_query(query)).snippet(texts)
    assert found.text == snippet
    assert [found.text[start:end] for start, end in found.marks] == marked


def test_a_snippet_of_a_long_text_begins_before_its_match_and_says_that_there_is_more() -> None:
    text = "lorem ipsum " * 100 + "the two clocks in the hall " + "dolor sit " * 100
    found = Marker(read_query("clocks")).snippet([text])
    assert found.text.startswith("… ") and found.text.endswith(" …")
    (start, end), *others = found.marks
    assert found.text[start:end] == "clocks" and not others
    assert start < 50 and 150 < len(found.text) < 200


def test_a_snippet_shows_where_the_most_of_the_words_stand_together() -> None:
    text = "clocks alone " + "x " * 300 + "two clocks in the hall"
    found = Marker(read_query("clocks hall two")).snippet([text])
    assert {found.text[start:end] for start, end in found.marks} == {"two", "clocks", "hall"}


def test_a_word_without_end_is_cut_anywhere() -> None:
    found = Marker(read_query('"end"')).snippet(["x" * 500 + " end"])
    assert [found.text[start:end] for start, end in found.marks] == ["end"]


@given(MIXED, MIXED)
def test_no_query_raises_and_marks_lie_inside_the_text(text: str, query: str) -> None:
    marker = Marker(read_query(query))
    for found in (marker.marked(text), marker.snippet([text]), marker.snippet([text], length=12, lead=4)):
        ends = 0
        for start, end in found.marks:
            assert ends <= start < end <= len(found.text)
            ends = end
        assert "\n" not in found.text or found.text == text


@given(st.text(min_size=1), st.text(), st.text())
def test_whatever_is_marked_folds_to_what_was_looked_for(word: str, before: str, after: str) -> None:
    query = read_query(f'"{word}"')
    text = f"{before} {word} {after}"
    for start, end in Marker(query).marked(text).marks:
        piece = words_of(text[start:end])
        # A ligature at an edge is marked as a whole.
        assert any("".join(term.words) in "".join(piece) for term in query.terms)


@given(st.text(alphabet=st.characters(categories=["Ll", "Lu", "Nd", "Lo"]), min_size=3, max_size=20))
def test_a_word_is_found_by_itself_and_by_how_it_begins(word: str) -> None:
    if len(words_of(word)) == 1 and len(words_of(word)[0]) >= 3 and unicodedata.is_normalized("NFC", word):
        assert Marker(read_query(word)).marked(f"a {word} b").marks
        assert Marker(read_query(words_of(word)[0][:2])).marked(f"a {word} b").marks


def test_what_was_found_is_counted() -> None:
    assert Found().count == 0
    assert not Found().more
    assert FoundKind.FEELING in FoundKind
