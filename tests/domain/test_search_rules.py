"""Step 4 on paper: on until the letter (C1), shares (C2), weeks (C3)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.application import Stage
from postview_desktop.domain.search import (
    BREADTH_FROM,
    ShareOf,
    is_new_in_week,
    is_search_on,
    narrow_share,
    shares,
    week_start,
)


def test_C1_only_a_letter_ends_the_search() -> None:
    assert is_search_on([])
    assert is_search_on(set(Stage) - {Stage.LETTER_IN_HAND, Stage.ACCEPTED})
    assert not is_search_on([Stage.LEAD, Stage.LETTER_IN_HAND])
    assert not is_search_on([Stage.ACCEPTED])


@given(st.lists(st.sampled_from(("Banking", "banking", " BANKING ", "Médias", "medias", "", "Energy"))))
def test_C2_shares_count_every_application_once(names: list[str]) -> None:
    found = shares(ShareOf.INDUSTRY, names)
    assert sum(share.count for share in found) == len(names)
    assert [share.count for share in found] == sorted((share.count for share in found), reverse=True)
    assert len(found) <= 4
    assert all(share.name == share.name.strip() for share in found)


@given(st.lists(st.sampled_from("ABC"), max_size=20), st.integers(0, 100))
def test_C2_a_narrow_share_has_the_percent_and_enough_are_open(names: list[str], percent: int) -> None:
    found = shares(ShareOf.ORGANISATION, names)
    narrow = narrow_share(len(names), found, (), percent)
    largest = found[0].count if found else 0
    expected = len(names) >= BREADTH_FROM and percent > 0 and largest * 100 >= percent * len(names)
    assert (narrow is not None) == expected
    if narrow is not None:
        assert narrow.count == largest


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 6))
def test_C3_a_week_begins_on_its_first_weekday(day: date, first_weekday: int) -> None:
    start = week_start(day, first_weekday)
    assert start.weekday() == first_weekday
    assert start <= day < start + timedelta(days=7)


@pytest.mark.parametrize(
    ("stage", "day", "counts"),
    [
        (Stage.APPLIED, "2026-11-23", True),
        (Stage.APPLIED, "2026-11-29", True),
        (Stage.REJECTED, "2026-11-25", True),
        (Stage.APPLIED, "2026-11-22", False),
        (Stage.APPLIED, "2026-11-30", False),
        (Stage.LEAD, "2026-11-25", False),
    ],
)
def test_C3_a_lead_is_no_application_yet(stage: Stage, day: str, counts: bool) -> None:
    assert is_new_in_week(stage, date.fromisoformat(day), date(2026, 11, 23)) is counts
