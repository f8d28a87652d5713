"""From the names of zones in calendar files to IANA zones, by name and by offsets."""

from __future__ import annotations

import zoneinfo
from datetime import datetime

import pytest

from postview_desktop.domain.interview import Interview, epoch_of, timed
from postview_desktop.files.calendar_export import CalendarInterview, CalendarWords, calendar_text
from postview_desktop.files.calendar_lines import decode, read_components
from postview_desktop.files.invitation import read_invitation
from postview_desktop.files.zone_names import (
    CDO_ZONES,
    COMMON_ZONES,
    PARTS_OF_NAMES,
    WHOLE_NAMES,
    cities,
    windows_zones,
)
from postview_desktop.files.zones import FileZone, find_zone, observance, parse_offset, zone_offset
from tests.support.invitations import BERLIN, calendar, event, zone

WINTER, SUMMER = datetime(2026, 11, 24, 14), datetime(2026, 7, 24, 14)


def found(text: str, tzid: str, wall: datetime = WINTER, home: str = "Europe/London") -> tuple[str, bool] | None:
    """What a zone is in a file that describes zones in `text`."""
    data = calendar(text, event(start=f";TZID={tzid}:{wall:%Y%m%dT%H%M%S}", end=None))
    events = read_invitation(data, "a.ics", home).events
    return (events[0].zone, "zone_guessed" in events[0].noticed) if events else None


@pytest.mark.parametrize(
    ("tzid", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("US/Eastern", "US/Eastern"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("/citadel.org/20210210_1/Europe/Berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("GMT Standard Time", "Europe/London"),
        ("Romance Standard Time", "Europe/Paris"),
        ("Eastern Standard Time", "America/New_York"),
        ("Eastern Daylight Time", "America/New_York"),
        ("India Standard Time", "Asia/Calcutta"),
        ("UTC", "UTC"),
        ("GMT", "UTC"),
        ("Etc/UTC", "UTC"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(GMT-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ('"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"', "Asia/Kolkata"),
        ("(UTC) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
        ("Pacific Time (US & Canada)\\, Tijuana", "America/Los_Angeles"),
        ("UTC+02:00", "Etc/GMT-2"),
        ("GMT-0500", "Etc/GMT+5"),
        ("+05:45", "Asia/Kathmandu"),
        ("Mitteleuropäische Zeit", "Europe/Berlin"),
    ],
)
def test_names_are_understood_without_any_description(tzid, name):
    assert found("", tzid) == (name, False)


@pytest.mark.parametrize(
    "tzid", ["Atlantis Standard Time", "IST", "CST", "Custom", "Zone 7", "(UTC+01:00) Nowhere", "."]
)
def test_names_that_mean_nothing_or_too_much_stay_unknown(tzid):
    assert found("", tzid) is None


def test_a_windows_name_must_agree_with_the_offset_in_the_file():
    assert found(BERLIN.format(tzid="W. Europe Standard Time"), "W. Europe Standard Time") == ("Europe/Berlin", False)
    wrong = zone("W. Europe Standard Time", "-0500", "-0400")
    assert found(wrong, "W. Europe Standard Time") == ("America/New_York", True)


def test_an_iana_name_counts_more_than_an_old_description():
    old = zone("Europe/Berlin", "+0100")
    assert found(old, "Europe/Berlin", SUMMER) == ("Europe/Berlin", False)


@pytest.mark.parametrize(
    ("standard", "daylight", "home", "name"),
    [
        ("-0500", "-0400", "Europe/London", "America/New_York"),
        ("-0500", "-0400", "America/Toronto", "America/Toronto"),
        ("-0800", "-0700", "Europe/London", "America/Los_Angeles"),
        ("+0530", "", "Europe/London", "Asia/Kolkata"),
        ("-0700", "", "Europe/London", "America/Phoenix"),
        ("+0000", "", "Europe/Berlin", "UTC"),
        ("+0545", "", "Europe/London", "Asia/Kathmandu"),
    ],
)
def test_a_zone_of_ones_own_is_known_by_its_offsets_the_users_first(standard, daylight, home, name):
    text = zone("Customized Time Zone", standard, daylight)
    for wall in (WINTER, SUMMER):
        got = found(text, "Customized Time Zone", wall, home)
        assert got is not None
        assert zone_offset(got[0], wall) == zone_offset(name, wall)
    assert found(text, "Customized Time Zone", WINTER, home) == (name, True)


def test_offsets_that_no_place_has_stay_unknown():
    assert found(zone("Mine", "+0107"), "Mine") is None


def test_further_names_of_a_described_zone_help():
    assert found(zone("Mine", "+0100", more="X-LIC-LOCATION:Europe/Madrid\n"), "Mine") == ("Europe/Madrid", False)
    assert found(zone("Mine", "-0800", "-0700", more="X-MICROSOFT-CDO-TZID:13\n"), "Mine") == (
        "America/Los_Angeles",
        False,
    )


@pytest.mark.parametrize(
    ("rule", "wall", "offset"),
    [
        ("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", datetime(2026, 3, 29, 1, 59), 3600),
        ("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", datetime(2026, 3, 29, 2, 0), 7200),
        ("FREQ=YEARLY;BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31;BYMONTH=3", datetime(2026, 3, 29, 2, 0), 7200),
        ("FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=3", datetime(2026, 3, 29, 2, 0), 7200),
        ("FREQ=YEARLY;BYDAY=5SU;BYMONTH=3", datetime(2026, 3, 29, 2, 0), 7200),
        ("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20250401T000000Z", datetime(2026, 3, 29, 2, 0), 3600),
        ("FREQ=SECONDLY", datetime(2026, 3, 29, 2, 0), 3600),
        ("rubbish", datetime(2026, 3, 29, 2, 0), 3600),
        ("FREQ=YEARLY;BYMONTH=²;BYMONTHDAY=²", datetime(2026, 3, 29, 2, 0), 3600),
    ],
)
def test_the_rules_of_a_described_zone(rule, wall, offset):
    summer = observance("19810329T020000", "+0200", rule, [])
    winter = observance("19961027T030000", "+0100", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", [])
    assert summer is not None
    assert winter is not None
    assert FileZone("x", (), (summer, winter)).offset(wall) == offset


def test_single_dates_of_a_described_zone():
    summer = observance("20250330T020000", "+0200", "", ["20260329T020000,20270328T020000", "rubbish"])
    winter = observance("20241027T030000", "+0100", "", ["20251026T030000"])
    assert summer is not None
    assert winter is not None
    both = FileZone("x", (), (summer, winter))
    assert [both.offset(datetime(2026, month, 1)) for month in (1, 7)] == [3600, 7200]
    assert FileZone("x").offset(WINTER) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("+0100", 3600), ("-0330", -12600), ("+013000", 5400), ("01:00", 3600), ("+9900", None), ("x", None), ("", None)],
)
def test_offsets(text, seconds):
    assert parse_offset(text) == seconds


def test_every_zone_in_the_tables_exists():
    names = {*CDO_ZONES.values(), *COMMON_ZONES, *WHOLE_NAMES.values(), *PARTS_OF_NAMES.values()}
    names |= set(windows_zones().values()) | set(cities().values())
    for name in names:
        zoneinfo.ZoneInfo(name)
    assert len(windows_zones()) > 130


@pytest.mark.parametrize(
    "name",
    ["Europe/Berlin", "Europe/London", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata", "Pacific/Auckland",
     "Africa/Casablanca", "America/St_Johns", "Australia/Lord_Howe", "Europe/Dublin"],
)  # fmt: skip
def test_the_zones_that_postview_writes_are_exact(name):
    interview = timed(Interview(id=1), datetime(2026, 3, 1, 10), datetime(2026, 12, 1, 11), name)
    item = CalendarInterview(interview=interview, organisation="x")
    text = calendar_text([item], [], words=CalendarWords(), now=0, remind_at="09:00")
    written = read_components(decode(text), "a.ics")[0].inside("VTIMEZONE")[0]
    made = [
        observance(p.value("DTSTART"), p.value("TZOFFSETTO"), p.value("RRULE"), [line.value for line in p.all("RDATE")])
        for p in written.parts
    ]
    described = FileZone(name, (), tuple(one for one in made if one))
    for day in range(365):
        at = epoch_of(datetime(2026, 1, 1, 12), name) + day * 86400
        wall = datetime.fromtimestamp(at, zoneinfo.ZoneInfo(name)).replace(tzinfo=None)
        assert described.offset(wall) == zone_offset(name, wall), wall


def test_finding_a_zone_needs_no_zones_of_the_file():
    assert find_zone("Nowhere", {}, WINTER, "Europe/London") is None
