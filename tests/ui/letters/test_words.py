"""Every state and every finding has words; names and addresses come apart and together again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.letter_checks import Check, Finding
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.letters.addressing import first_name, joined_address, short_name, split_address
from postview_desktop.ui.letters.body_edit import utf16_position
from postview_desktop.ui.letters.finding_words import words_of
from postview_desktop.ui.letters.findings_card import FindingLine, FindingsCard
from postview_desktop.ui.letters.handing_over import file_name
from postview_desktop.ui.letters.state_words import GROUP_ORDER, group_of, state_words, title_of
from tests.support.clock import FixedClock
from tests.support.window import seen, words


@pytest.mark.parametrize("check", list(Check))
def test_every_finding_has_words(look: Look, check: Check) -> None:
    words = words_of(Finding(code=check, ok=False, values={}), look)
    assert words.title and "{" not in words.title + words.detail


def test_a_finding_whose_place_moves_is_the_same_line_and_leads_to_the_new_place(qtbot: QtBot, look: Look) -> None:
    card = FindingsCard(look)
    qtbot.addWidget(card)
    card.show_findings([Finding(code=Check.ATTACHMENT, ok=False, where=(5, 13), values={"words": "attached"})])
    card.show()
    line = seen(card, FindingLine, "finding_attachment")
    places: list[tuple[int, int]] = []
    card.pressed.connect(lambda start, end: places.append((start, end)))
    card.show_findings([Finding(code=Check.ATTACHMENT, ok=False, where=(9, 17), values={"words": "attached"})])
    assert seen(card, FindingLine, "finding_attachment") is line
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert places == [(9, 17)]
    card.show_findings([Finding(code=Check.ATTACHMENT, ok=False, where=(9, 15), values={"words": "anbei"})])
    assert "anbei" in words(card)


def test_F5_a_follow_up_that_waits_is_told_by_its_day(look: Look) -> None:
    words = words_of(Finding(code=Check.TOO_SOON, ok=False, values={"leaves": "2026-11-30"}), look)
    assert "leaves on" in words.detail and "30" in words.detail


@pytest.mark.parametrize("state", list(LetterState))
def test_every_state_has_a_place_and_words(look: Look, clock: FixedClock, state: LetterState) -> None:
    letter = Letter(state=state, send_at=clock.now() + 3600, sent_at=clock.now())
    assert group_of(letter) in GROUP_ORDER
    assert bool(state_words(letter, look, clock).text) is (state is not LetterState.DRAFT)


def test_T4_a_letter_that_waits_for_the_morning_says_so(look: Look, clock: FixedClock) -> None:
    clock.set("2026-11-24T23:00")
    letter = Letter(state=LetterState.SCHEDULED, send_at=clock.now() - 5 * 3600, next_try_at=clock.now() + 8 * 3600)
    assert "night there" in state_words(letter, look, clock).text


@pytest.mark.parametrize("kind", list(LetterKind))
def test_every_kind_has_a_title(kind: LetterKind) -> None:
    assert "Joel Katz" in title_of(kind, "Joel Katz")
    assert title_of(kind, "")


@pytest.mark.parametrize(
    ("typed", "name", "address"),
    [
        ("Joel Katz <joel@n.example>", "Joel Katz", "joel@n.example"),
        ('"Katz, Joel" <joel@n.example>', "Katz, Joel", "joel@n.example"),
        ("joel@n.example", "", "joel@n.example"),
        ("Joel Katz joel@n.example", "Joel Katz", "joel@n.example"),
        ("Joel Katz", "Joel Katz", ""),
        ("", "", ""),
    ],
)
def test_the_line_to_comes_apart(typed: str, name: str, address: str) -> None:
    assert split_address(typed) == (name, address)
    assert split_address(joined_address(name, address)) == (name, address)


def test_people_are_called_by_their_first_name_where_that_is_clear() -> None:
    assert short_name("Joel Katz", ["Joel Katz", "Ana Ribeiro"]) == "Joel"
    assert short_name("Joel Katz", ["Joel Katz", "Joel Maier"]) == "Joel Katz"
    assert first_name("Dr. Maier") == "Dr. Maier"


def test_a_mark_stands_right_behind_an_emoji() -> None:
    assert utf16_position("🙂 {{moment}}", 2) == 3


def test_a_file_is_called_what_every_system_takes() -> None:
    assert file_name('Thank-you to "A/B" <x>') == "Thank-you to AB x.eml"
    assert file_name("///") == "Letter.eml"
