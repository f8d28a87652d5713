"""The clock: the user's zone is read again, and odd configurations do no harm."""

from __future__ import annotations

import time
from datetime import date, datetime

import pytest

from postview_desktop.system import clock as clock_module
from postview_desktop.system.clock import Clock
from tests.support.clock import FixedClock


@pytest.fixture
def own_zone(monkeypatch: pytest.MonkeyPatch):
    def set_zone(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        if hasattr(time, "tzset"):
            time.tzset()

    yield set_zone
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


def test_reads_the_zone_of_the_system(own_zone):
    own_zone("America/New_York")
    assert Clock().zone() == "America/New_York"


def test_a_traveller_gets_the_new_zone_without_a_restart(own_zone, monkeypatch):
    own_zone("Europe/Berlin")
    clock = Clock()
    assert clock.zone() == "Europe/Berlin"
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert clock.zone() == "Europe/Berlin"
    assert clock.reread() is True
    assert clock.zone() == "Asia/Tokyo"
    if hasattr(time, "tzset"):
        assert time.localtime(0).tm_hour == 9
    assert clock.reread() is False


def test_zone_gets_old_by_itself(own_zone, monkeypatch):
    own_zone("Europe/Berlin")
    clock = Clock()
    clock.zone()
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    later = time.monotonic() + clock_module.REREAD_SECONDS + 1
    monkeypatch.setattr(clock_module.time, "monotonic", lambda: later)
    assert clock.zone() == "Asia/Tokyo"


@pytest.mark.parametrize("odd", ["Nowhere/Atlantis", "EST5EDT4,M3", ":::"])
def test_an_odd_zone_falls_back_to_a_known_one(own_zone, odd):
    own_zone(odd)
    name = Clock().zone()
    assert clock_module.zoneinfo.ZoneInfo(name)


def test_a_copied_localtime_is_recognised_by_its_offsets():
    winter = int(datetime(2026, 1, 15, 12, tzinfo=clock_module.UTC).timestamp())
    summer = int(datetime(2026, 7, 15, 12, tzinfo=clock_module.UTC).timestamp())
    assert clock_module._zone_of_offsets(((winter, 3600), (summer, 7200))) == "Europe/Berlin"
    assert clock_module._zone_of_offsets(((winter, 0), (summer, 0))) == "UTC"
    assert clock_module._zone_of_offsets(((winter, 45296), (summer, 45296))) == "UTC"


def test_today_is_the_day_of_the_users_zone():
    clock = FixedClock("2026-11-23T23:30", "Europe/London")
    assert clock.today() == date(2026, 11, 23)
    assert clock.wall() == datetime(2026, 11, 23, 23, 30)
    clock.advance(hours=1)
    assert clock.today() == date(2026, 11, 24)


def test_now_is_an_instant_in_seconds():
    assert abs(Clock().now() - time.time()) < 2
