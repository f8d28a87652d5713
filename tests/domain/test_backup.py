"""Which backups stay: 7 days, 4 weeks, 12 months, and never an empty or a broken one in the place of a good one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.backup import FOR_A_REASON, Backup, BackupReason, to_keep

TODAY = date(2026, 11, 23)
NOON = 43_200


def made(days_ago: int, second: int = 0, reason: BackupReason = BackupReason.DAILY, **fields: object) -> Backup:
    on = TODAY - timedelta(days=days_ago)
    at = on.toordinal() * 86_400 + NOON + second
    name = f"{on.isoformat()}-{second}-{reason.value}.sqlite"
    given = {"counts": {"interviews": 1}, **fields}
    return Backup(path=Path(name), made_at=at, made_on=on, reason=reason, database_bytes=4096, **given)  # type: ignore[arg-type]


def days_kept(backups: list[Backup]) -> list[int]:
    return sorted((TODAY - one.made_on).days for one in to_keep(backups, TODAY))


def test_of_one_a_day_over_two_years_seven_days_four_weeks_and_twelve_months_stay():
    kept = days_kept([made(day) for day in range(730)])
    assert kept[:7] == [0, 1, 2, 3, 4, 5, 6]
    # 23 November 2026 is a Monday: the newest of each of four weeks, and of each of twelve months.
    assert {0, 1, 8, 15} <= set(kept)
    months = {(TODAY - timedelta(days=day)).replace(day=1) for day in kept}
    assert len(months) == 12
    assert kept[-1] == (TODAY - date(2025, 12, 31)).days
    assert len(kept) == 7 + 2 + 11


def test_days_without_a_backup_do_not_count():
    kept = days_kept([made(day) for day in (0, 40, 80, 200, 300)])
    assert kept == [0, 40, 80, 200, 300], "who opens PostView once a month has all of them"


def test_of_several_in_a_day_the_newest_stays():
    several = [made(5, second) for second in range(10)]
    newer = [made(day) for day in range(FOR_A_REASON)]
    assert to_keep([*several, *newer], TODAY) == {several[-1], *newer}


def test_that_of_today_stays_when_another_is_made_before_a_step():
    daily, before = made(0, 1), made(0, 2, BackupReason.IMPORT)
    assert to_keep([daily, before], TODAY) == {daily, before}


def test_an_empty_one_does_not_take_the_place_of_a_good_one_of_its_day():
    good, empty = made(0, 1), made(0, 2, counts={"interviews": 0})
    assert good in to_keep([good, empty], TODAY)


def test_empty_ones_use_no_day_up_however_many_there_are():
    good = [made(day) for day in range(100, 107)]
    empty = [made(day, counts={}) for day in range(100)]
    assert set(good) <= to_keep(good + empty, TODAY)


def test_a_broken_one_takes_nobodys_place_and_stays_out():
    good, broken = made(0, 1), made(0, 2, sound=False)
    assert to_keep([good, broken], TODAY) == {good}


def test_the_newest_three_of_each_reason_stay_besides():
    for reason in BackupReason:
        several = [made(0, second, reason) for second in range(10)]
        newest = made(0, 100, next(one for one in BackupReason if one is not reason))
        assert to_keep([*several, newest], TODAY) == {newest, *several[-FOR_A_REASON:]}


def test_one_of_tomorrow_stays_and_takes_nobodys_place():
    tomorrow = [made(-day) for day in range(1, 30)]
    real = [made(day) for day in range(7)]
    assert to_keep(tomorrow + real, TODAY) == {*tomorrow, *real}


BACKUPS = st.lists(
    st.builds(
        made,
        st.integers(-3, 800),
        st.integers(0, 5),
        st.sampled_from(BackupReason),
        counts=st.sampled_from([{}, {"interviews": 1}]),
        sound=st.booleans(),
    ),
    max_size=60,
)


@given(BACKUPS)
def test_the_newest_good_one_always_stays(backups):
    good = [one for one in backups if one.sound and not one.empty]
    kept = to_keep(backups, TODAY)
    if good:
        newest = max(one.made_at for one in good)
        assert any(one.made_at == newest for one in kept if one.sound and not one.empty)
    assert all(one.sound for one in kept)
    assert kept <= set(backups)


@given(BACKUPS)
def test_to_keep_twice_is_to_keep_once(backups):
    kept = to_keep(backups, TODAY)
    assert to_keep(kept, TODAY) == kept


@given(BACKUPS, st.booleans(), st.sampled_from(BackupReason))
def test_one_more_empty_or_broken_one_costs_no_good_one(backups, broken, reason):
    bad = replace(made(0, 100, reason), counts={}, sound=not broken)
    good = {one for one in to_keep(backups, TODAY) if not one.empty}
    assert good <= to_keep([*backups, bad], TODAY)


@given(st.lists(st.integers(0, 400), min_size=1, max_size=40))
def test_day_by_day_it_never_grows_beyond_its_rule(gaps):
    """Backups made one after another, each time let go: what stays is bounded, and the newest is among it."""
    kept: frozenset[Backup] = frozenset()
    today = TODAY
    for number, gap in enumerate(gaps):
        today += timedelta(days=gap)
        new = replace(made(0, number), made_on=today, made_at=today.toordinal() * 86_400 + number)
        kept = to_keep({*kept, new}, today)
        assert new in kept
        assert len(kept) <= 7 + 4 + 12 + FOR_A_REASON
