"""Step 4, keep searching: on until the letter (C1), how broad (C2), the week's goal (C3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from postview_desktop.domain.application import LETTER_STAGES, Application, Stage
from postview_desktop.services.applications import Applications
from postview_desktop.services.search import Search, ShareOf
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from tests.support.clock import FixedClock


@pytest.fixture
def search(store: Store, clock: FixedClock) -> Search:
    return Search(store, clock)


@pytest.fixture
def applications(store: Store, clock: FixedClock) -> Applications:
    return Applications(store, clock)


def apply(applications: Applications, *jobs: tuple[str, str], stage: Stage = Stage.APPLIED) -> list[Application]:
    """One application for each (organisation, industry)."""
    return [applications.add(Application(stage=stage), name, industry) for name, industry in jobs]


def test_an_empty_search_is_on(search: Search) -> None:
    state = search.state()
    assert state.on and state.letter is None and state.narrow is None
    assert (state.open_count, state.added_this_week, state.goal, state.shares) == (0, 0, 2, ())


@pytest.mark.parametrize("stage", sorted(set(Stage) - LETTER_STAGES))
def test_C1_the_search_is_on_in_every_stage_but_the_letter(
    search: Search, applications: Applications, stage: Stage
) -> None:
    apply(applications, ("A", ""), stage=stage)
    assert search.state().on


@pytest.mark.parametrize("stage", sorted(LETTER_STAGES))
def test_C1_a_letter_in_hand_ends_the_search(search: Search, applications: Applications, stage: Stage) -> None:
    apply(applications, ("A", ""), ("B", ""))
    first, second = apply(applications, ("C", ""), ("D", ""))
    applications.set_stage(first.id, stage, on=date(2026, 11, 20))
    applications.set_stage(second.id, stage, on=date(2026, 11, 10))
    state = search.state()
    assert not state.on
    assert state.letter is not None and state.letter.organisation.name == "C", "the newest letter"
    assert state.open_count == 2, "the others are still open"


def test_C1_a_letter_that_is_declined_or_taken_back_starts_the_search_again(
    search: Search, applications: Applications
) -> None:
    (job,) = apply(applications, ("A", ""))
    for back in (Stage.DECLINED, Stage.OFFERED):
        applications.set_stage(job.id, Stage.LETTER_IN_HAND)
        assert not search.state().on
        applications.set_stage(job.id, back)
        assert search.state().on and search.state().letter is None


def test_C2_shares_of_what_is_open_by_industry_and_organisation(search: Search, applications: Applications) -> None:
    apply(applications, ("A", "Banking"), ("A", ""), ("B", "banking"), ("C", ""), ("D", "Energy"), ("E", "Énergy"))
    apply(applications, ("F", "Media"), stage=Stage.REJECTED)
    state = search.state()
    assert [(share.name, share.count, share.percent) for share in state.by_industry] == [
        ("Banking", 3, 50),
        ("Energy", 2, 33),
        ("", 1, 17),
    ]
    assert (state.by_organisation[0].name, state.by_organisation[0].count) == ("A", 2)
    assert state.shares == state.by_industry + state.by_organisation
    assert {share.of for share in state.by_industry} == {ShareOf.INDUSTRY}
    assert state.narrow is None


def test_C2_a_gentle_word_at_sixty_percent_with_five_open(search: Search, applications: Applications) -> None:
    apply(applications, ("A", "Banking"), ("B", "Banking"), ("C", "Banking"), ("D", "Media"))
    assert search.state().narrow is None, "75 %, but only four are open"
    apply(applications, ("E", "Energy"))
    narrow = search.state().narrow
    assert narrow is not None and (narrow.of, narrow.name, narrow.count, narrow.percent) == (
        ShareOf.INDUSTRY,
        "Banking",
        3,
        60,
    )
    apply(applications, ("F", "Health"))
    assert search.state().narrow is None, "50 %"


def test_C2_59_and_a_half_percent_is_not_sixty(search: Search, applications: Applications) -> None:
    apply(applications, *[(f"B{number}", "Banking") for number in range(22)])
    apply(applications, *[(f"X{number}", f"Other {number}") for number in range(15)])
    state = search.state()
    assert state.by_industry[0].percent == 59 and state.narrow is None


def test_C2_the_organisation_is_named_before_its_industry(search: Search, applications: Applications) -> None:
    apply(applications, *[("A", "Banking")] * 4, ("B", "Media"))
    narrow = search.state().narrow
    assert narrow is not None and (narrow.of, narrow.name) == (ShareOf.ORGANISATION, "A")


def test_C2_industries_that_are_not_known_are_no_reason(search: Search, applications: Applications) -> None:
    apply(applications, *[(name, "") for name in "ABCDEF"])
    assert search.state().narrow is None


def test_C2_the_number_can_be_changed_and_switched_off(
    search: Search, applications: Applications, store: Store, clock: FixedClock
) -> None:
    apply(applications, ("A", "X"), ("B", "X"), ("C", "Y"), ("D", "Z"), ("E", "W"))
    settings = Settings(store, clock)
    settings.save(replace(settings.get(), breadth_percent=40))
    assert search.state().narrow is not None
    settings.save(replace(settings.get(), breadth_percent=0))
    assert search.state().narrow is None


def test_C3_the_week_counts_what_was_applied_for(search: Search, applications: Applications, clock: FixedClock) -> None:
    assert clock.today() == date(2026, 11, 23), "a Monday"
    apply(applications, ("A", ""))
    lead, *_ = apply(applications, ("B", ""), ("C", ""), stage=Stage.LEAD)
    applications.add(Application(stage=Stage.APPLIED, applied_on=date(2026, 11, 22)), "D")
    applications.add(Application(stage=Stage.APPLIED, created_at=clock.now() - 86_400), "E")
    applications.add(Application(stage=Stage.REJECTED, applied_on=date(2026, 11, 23)), "F")
    assert search.state().added_this_week == 2
    clock.advance(days=6)
    applications.set_stage(lead.id, Stage.APPLIED)
    assert search.state().added_this_week == 3
    clock.advance(days=1)
    assert search.state().added_this_week == 0


def test_C3_the_week_begins_on_the_users_first_day(
    search: Search, applications: Applications, store: Store, clock: FixedClock
) -> None:
    applications.add(Application(stage=Stage.APPLIED, applied_on=date(2026, 11, 22)), "On Sunday")
    settings = Settings(store, clock)
    assert search.state().added_this_week == 0
    settings.save(replace(settings.get(), first_weekday=6, weekly_goal=0))
    state = search.state()
    assert (state.added_this_week, state.goal) == (1, 0)


def test_C3_the_week_begins_as_the_system_has_it_where_nobody_chose(
    search: Search, applications: Applications, store: Store, clock: FixedClock
) -> None:
    applications.add(Application(stage=Stage.APPLIED, applied_on=date(2026, 11, 22)), "On Sunday")
    clock.first_weekday = 6
    assert search.state().added_this_week == 1
    settings = Settings(store, clock)
    settings.save(replace(settings.get(), first_weekday=0))
    assert search.state().added_this_week == 0, "what was chosen counts more"
