"""What was kept is read again, a part each day; what is damaged is no longer counted, or fetched anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from postview_desktop.domain.backup import BackupReason
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.meter import Meter, unheard
from postview_desktop.services.suite import Suite
from postview_desktop.storage.backup_files import POOL, list_folder, place_of
from postview_desktop.storage.backup_proof import BYTES_A_DAY, prove_some
from tests.support.backups import a_search, attach, go_back, make, tree
from tests.support.clock import FixedClock


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def suite(tmp_path: Path, clock: FixedClock) -> Iterator[Suite]:
    with a_search(tmp_path / "data", clock) as suite:
        yield suite


def spoil(path: Path) -> None:
    """Another byte in the middle, the size as before."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def days(suite: Suite, clock: FixedClock, count: int) -> None:
    for _ in range(count):
        clock.advance(days=1)
        make(suite)


def test_what_is_whole_stays_as_it_is(suite: Suite, clock: FixedClock) -> None:
    attach(suite, b"curriculum vitae")
    days(suite, clock, 3)
    before = tree(suite.backups.folder)
    assert prove_some(suite.backups.folder, [], unheard()) == ()
    after = tree(suite.backups.folder)
    assert {name: digest for name, digest in after.items() if name in before} | {
        "looked-through": before["looked-through"]
    } == before


def test_a_damaged_database_is_told_as_such_and_stays(suite: Suite, clock: FixedClock) -> None:
    first = make(suite)
    days(suite, clock, 1)
    spoil(first.path)
    assert all(one.sound for one in suite.backups.list()), "by its size alone nobody can tell"
    days(suite, clock, 1)
    told = {one.name: one.sound for one in suite.backups.list()}
    assert told == {first.name: False, **{name: True for name in told if name != first.name}}
    assert first.path.exists()
    with pytest.raises(PostviewError):
        go_back(suite, first.path)


def test_the_only_backup_of_the_day_that_is_damaged_is_made_again(suite: Suite, clock: FixedClock) -> None:
    made = make(suite)
    spoil(made.path)
    prove_some(suite.backups.folder, [], unheard())
    with a_search(suite.store.path.parent.parent / "other", clock):
        suite.backups._made_on = ""  # as after a new start
        assert suite.backups.due()


def test_a_damaged_document_is_fetched_anew(suite: Suite, clock: FixedClock) -> None:
    digest = attach(suite, b"curriculum vitae" * 100)
    days(suite, clock, 1)
    kept = place_of(suite.backups.folder / POOL, digest)
    spoil(kept)
    days(suite, clock, 1)
    assert kept.read_bytes() == b"curriculum vitae" * 100


def test_one_that_nobody_has_whole_any_more_is_left(suite: Suite, clock: FixedClock) -> None:
    digest = attach(suite, b"curriculum vitae" * 100)
    days(suite, clock, 1)
    kept = place_of(suite.backups.folder / POOL, digest)
    spoil(kept)
    assert prove_some(suite.backups.folder, [], unheard()) == (f"document {digest}",)
    assert kept.exists()


def test_a_part_each_time_until_all_was_read(suite: Suite, clock: FixedClock) -> None:
    days(suite, clock, 6)
    for one in list_folder(suite.backups.folder):
        spoil(one.path)
    found = [prove_some(suite.backups.folder, [], unheard(), budget=1) for _ in range(6)]
    assert [len(one) for one in found] == [1] * 6
    assert len({name for one in found for name in one}) == 6
    assert not any(one.sound for one in suite.backups.list())


def test_what_the_second_folder_holds_is_read_too_and_copied_anew(
    suite: Suite, clock: FixedClock, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    suite.backups.set_second_folder(stick)
    digest = attach(suite, b"curriculum vitae" * 100)
    days(suite, clock, 1)
    [database], [document] = stick.rglob("*.sqlite"), list(stick.rglob(digest))
    whole = database.read_bytes()
    spoil(database)
    spoil(document)
    days(suite, clock, 1)
    assert database.read_bytes() == whole
    assert document.read_bytes() == b"curriculum vitae" * 100
    assert all(one.sound for one in suite.backups.list())


def test_it_can_be_stopped_and_other_backups_do_not_wait_for_it(suite: Suite, clock: FixedClock) -> None:
    days(suite, clock, 2)
    with pytest.raises(PostviewError) as caught:
        prove_some(suite.backups.folder, [], Meter(lambda _done, _total: None, lambda: True))
    assert caught.value.problem is Problem.STOPPED
    (suite.backups.folder / "looked-through").unlink()
    make(suite, BackupReason.ASKED)
    assert not (suite.backups.folder / "looked-through").exists()
    assert BYTES_A_DAY >= 16 * 1024 * 1024
