"""Time across the world: a table of cases, and what the data, the .ics, the reminders and the terminal make of each."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from postview_desktop.cli import speech
from postview_desktop.domain.interview import Interview, InterviewKind, epoch_of, timed, wall_of
from postview_desktop.domain.zone import in_known_zone, known_zone, offset_name
from postview_desktop.services.calendar import day_of
from postview_desktop.services.suite import Suite
from tests.support.clock import FixedClock


@dataclass(frozen=True)
class Case:
    """An interview at a wall time there, where the user is, and what is right: the instant, and the wall time here."""

    there: str
    zone: str
    home: str
    utc: str
    here: str
    second: bool = False


CASES = [
    # Nothing special: far away, before and after midnight, odd offsets.
    Case("2026-11-24T14:00", "Europe/London", "Europe/London", "2026-11-24T14:00", "2026-11-24T14:00"),
    Case("2026-11-24T14:00", "Europe/London", "Europe/Berlin", "2026-11-24T14:00", "2026-11-24T15:00"),
    Case("2026-11-24T14:00", "America/New_York", "Europe/Berlin", "2026-11-24T19:00", "2026-11-24T20:00"),
    Case("2026-11-24T20:00", "America/New_York", "Europe/Berlin", "2026-11-25T01:00", "2026-11-25T02:00"),
    Case("2026-11-24T09:00", "Asia/Kolkata", "Europe/London", "2026-11-24T03:30", "2026-11-24T03:30"),
    Case("2026-11-24T09:00", "Asia/Calcutta", "Europe/London", "2026-11-24T03:30", "2026-11-24T03:30"),
    Case("2026-11-24T09:00", "Asia/Kathmandu", "Europe/London", "2026-11-24T03:15", "2026-11-24T03:15"),
    Case("2026-11-24T02:00", "Asia/Kathmandu", "America/New_York", "2026-11-23T20:15", "2026-11-23T15:15"),
    Case("2026-11-24T09:00", "Europe/Kyiv", "Europe/Berlin", "2026-11-24T07:00", "2026-11-24T08:00"),
    Case("2026-11-24T09:00", "Europe/Kiev", "Europe/Berlin", "2026-11-24T07:00", "2026-11-24T08:00"),
    Case("2026-11-24T09:00", "America/Sao_Paulo", "Europe/Berlin", "2026-11-24T12:00", "2026-11-24T13:00"),
    Case("2026-11-24T09:00", "Pacific/Apia", "Europe/London", "2026-11-23T20:00", "2026-11-23T20:00"),
    Case("2026-11-24T09:00", "Pacific/Kiritimati", "America/New_York", "2026-11-23T19:00", "2026-11-23T14:00"),
    Case("2026-11-24T23:00", "Pacific/Pago_Pago", "Pacific/Auckland", "2026-11-25T10:00", "2026-11-25T23:00"),
    # Where one side changed its clocks and the other did not yet.
    Case("2026-10-28T14:00", "America/New_York", "Europe/Berlin", "2026-10-28T18:00", "2026-10-28T19:00"),
    Case("2027-03-16T14:00", "America/New_York", "Europe/Berlin", "2027-03-16T18:00", "2027-03-16T19:00"),
    Case("2027-03-30T14:00", "America/New_York", "Europe/Berlin", "2027-03-30T18:00", "2027-03-30T20:00"),
    Case("2026-10-05T10:00", "Australia/Sydney", "Europe/London", "2026-10-04T23:00", "2026-10-05T00:00"),
    # The gap: the hour that no clock shows is taken for the one after it.
    Case("2027-03-28T02:30", "Europe/Berlin", "Europe/Berlin", "2027-03-28T01:30", "2027-03-28T03:30"),
    Case("2027-03-28T01:30", "Europe/London", "Europe/London", "2027-03-28T01:30", "2027-03-28T02:30"),
    Case("2027-03-14T02:30", "America/New_York", "Europe/Berlin", "2027-03-14T07:30", "2027-03-14T08:30"),
    Case("2026-10-04T02:15", "Australia/Lord_Howe", "Europe/London", "2026-10-03T15:45", "2026-10-03T16:45"),
    Case("2018-11-04T00:30", "America/Sao_Paulo", "Europe/London", "2018-11-04T03:30", "2018-11-04T03:30"),
    # The day that Samoa left out.
    Case("2011-12-30T10:00", "Pacific/Apia", "Europe/London", "2011-12-30T20:00", "2011-12-30T20:00"),
    Case("2011-12-31T10:00", "Pacific/Apia", "Europe/London", "2011-12-30T20:00", "2011-12-30T20:00"),
    Case("2011-12-29T10:00", "Pacific/Apia", "Europe/London", "2011-12-29T20:00", "2011-12-29T20:00"),
    # The doubled hour, both readings.
    Case("2026-10-25T02:30", "Europe/Berlin", "Europe/Berlin", "2026-10-25T00:30", "2026-10-25T02:30"),
    Case("2026-10-25T02:30", "Europe/Berlin", "Europe/Berlin", "2026-10-25T01:30", "2026-10-25T02:30", second=True),
    Case("2026-10-25T01:30", "Europe/London", "Europe/Berlin", "2026-10-25T00:30", "2026-10-25T02:30"),
    Case("2026-10-25T01:30", "Europe/London", "Europe/Berlin", "2026-10-25T01:30", "2026-10-25T02:30", second=True),
    Case("2026-11-01T01:30", "America/New_York", "Europe/Berlin", "2026-11-01T05:30", "2026-11-01T06:30"),
    Case("2026-11-01T01:30", "America/New_York", "Europe/Berlin", "2026-11-01T06:30", "2026-11-01T07:30", second=True),
    Case("2027-04-04T01:45", "Australia/Lord_Howe", "Europe/London", "2027-04-03T14:45", "2027-04-03T15:45"),
    Case("2027-04-04T01:45", "Australia/Lord_Howe", "Europe/London", "2027-04-03T15:15", "2027-04-03T16:15", True),
    # Ramadan in Morocco, a change at midnight, Greenland under both names.
    Case("2026-02-14T10:00", "Africa/Casablanca", "Europe/Berlin", "2026-02-14T09:00", "2026-02-14T10:00"),
    Case("2026-03-01T10:00", "Africa/Casablanca", "Europe/Berlin", "2026-03-01T10:00", "2026-03-01T11:00"),
    Case("2022-07-01T10:00", "America/Godthab", "Europe/London", "2022-07-01T12:00", "2022-07-01T13:00"),
    Case("2022-07-01T10:00", "America/Nuuk", "Europe/London", "2022-07-01T12:00", "2022-07-01T13:00"),
    Case("2026-11-24T14:00", "UTC", "Asia/Kathmandu", "2026-11-24T14:00", "2026-11-24T19:45"),
    Case("2026-11-24T14:00", "Etc/GMT-2", "Europe/London", "2026-11-24T12:00", "2026-11-24T12:00"),
    Case("1971-01-01T00:30", "Africa/Monrovia", "UTC", "1971-01-01T01:14:30", "1971-01-01T01:14:30"),
    Case("2199-12-31T23:00", "America/New_York", "Europe/Berlin", "2200-01-01T04:00", "2200-01-01T05:00"),
]  # fmt: skip


def of(case: Case) -> str:
    return f"{case.there} {case.zone}{' (second)' if case.second else ''} seen from {case.home}"


def instant(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def made(suite: Suite, clock: FixedClock, case: Case) -> Interview:
    clock.set("2026-11-23T09:00", case.home)
    start = datetime.fromisoformat(case.there).replace(fold=int(case.second))
    end = wall_of(epoch_of(start, case.zone) + 1800, case.zone)
    added = suite.interviews.add(
        timed(Interview(kind=InterviewKind.VIDEO), start, end, case.zone), organisation_name="Globex"
    )
    return suite.store.need(Interview, added.id)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 40
    assert len(set(CASES)) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=of)
def test_the_instant_is_right_and_stays_so(case: Case, suite: Suite, clock: FixedClock) -> None:
    kept = made(suite, clock, case)
    assert kept.start_utc == instant(case.utc)
    assert wall_of(kept.start_utc, case.home) == datetime.fromisoformat(case.here)
    assert (kept.zone, kept.start) == (case.zone, datetime.fromisoformat(case.there))
    assert kept.start.fold == int(case.second)
    # Changing something else, deleting and taking that back: the same instant, the same reading.
    view = suite.interviews.get(kept.id)
    suite.interviews.save(replace(view.interview, title="Second round"))
    again = suite.store.need(Interview, kept.id)
    assert (again.start_utc, again.end_utc, again.start.fold) == (kept.start_utc, kept.end_utc, kept.start.fold)
    suite.history.undo(suite.interviews.delete(kept.id))
    back = suite.store.need(Interview, kept.id)
    assert (back.start_utc, back.start, back.start.fold, back.zone) == (
        kept.start_utc,
        kept.start,
        kept.start.fold,
        case.zone,
    )


@pytest.mark.parametrize("case", CASES, ids=of)
def test_the_calendar_has_it_on_the_day_that_it_is_here(case: Case, suite: Suite, clock: FixedClock) -> None:
    kept = made(suite, clock, case)
    day = datetime.fromisoformat(case.here).date()
    assert day_of(kept.start_utc, case.home) == day.toordinal()
    found = {
        ordinal
        for ordinal in range(day.toordinal() - 2, day.toordinal() + 3)
        for item in suite.calendar.items(date.fromordinal(ordinal), date.fromordinal(ordinal))
        if item.kind == "interview" and item.first_ordinal == ordinal
    }
    assert found == {day.toordinal()}


@pytest.mark.parametrize("case", CASES, ids=of)
def test_the_terminal_says_both_times_where_they_differ(case: Case, suite: Suite, clock: FixedClock) -> None:
    kept = made(suite, clock, case)
    said = speech.moment(kept.start, kept.zone, clock)
    there, here = datetime.fromisoformat(case.there), datetime.fromisoformat(case.here)
    assert f"{there:%H:%M}" in said
    if here != there:
        assert f"{here:%H:%M} here" in said
        assert (speech.day(here.date()) in said) == (here.date() != there.date()) or here.date() == there.date()
    else:
        assert "here" not in said


@pytest.mark.parametrize("case", [case for case in CASES if case.utc > "2026-01-02" and case.utc < "2028"], ids=of)
def test_reminders_come_an_hour_before_the_instant_wherever_one_is(case: Case, suite: Suite, clock: FixedClock) -> None:
    kept = made(suite, clock, case)
    settings = suite.settings.get()
    suite.settings.save(replace(settings, quiet_from="00:00", quiet_until="00:00", weekly_goal=0))
    for seconds, told in ((3700, False), (3500, True)):
        clock.set(f"{wall_of(kept.start_utc - seconds, 'UTC'):%Y-%m-%dT%H:%M:%S}", "UTC")
        clock._zone = case.home
        keys = [one.key for one in suite.reminders.sweep()]
        assert any(key.startswith("hour:") for key in keys) == told, (seconds, keys)


@pytest.mark.parametrize("case", CASES, ids=of)
def test_the_file_for_other_calendars_says_the_same_instant(case: Case, suite: Suite, clock: FixedClock) -> None:
    import icalendar

    kept = made(suite, clock, case)
    calendar = icalendar.Calendar.from_ical(suite.exports.ics_text())
    [event] = [one for one in calendar.walk("VEVENT") if str(one["uid"]) == kept.uid]
    start = event.decoded("dtstart")
    assert isinstance(start, datetime) and start.tzinfo is not None
    assert int(start.timestamp()) == kept.start_utc


# -- zones that were renamed, or that nobody knows ---------------------------------------------------------------------


def spoilt(suite: Suite, clock: FixedClock, zone: str) -> Interview:
    """As a newer or a broken file has it: a zone that this computer does not know."""
    kept = made(suite, clock, CASES[1])
    clock.set("2026-11-23T09:00", "Europe/London")
    with closing(sqlite3.connect(suite.store.path)) as file, file:
        file.execute("update interview set zone = ? where id = ?", (zone, kept.id))
    return suite.store.need(Interview, kept.id)


@pytest.mark.parametrize("zone", ["Mars/Phobos", "Customized Time Zone", "", "../../etc/passwd", "Europe", "\u00e9"])
def test_an_unknown_zone_is_shown_at_its_distance_from_utc(zone: str, suite: Suite, clock: FixedClock) -> None:
    kept = spoilt(suite, clock, zone)
    assert kept.start_utc == instant("2026-11-24T14:00")
    assert epoch_of(kept.start, kept.zone) == kept.start_utc
    assert speech.moment(kept.start, kept.zone, clock) == "Tue 24 Nov 2026, 14:00"
    [item] = [one for one in suite.calendar.items(date(2026, 11, 24), date(2026, 11, 24)) if one.kind == "interview"]
    assert item.start_epoch == kept.start_utc
    assert item.zone == "" or known_zone(item.zone)
    suite.reminders.sweep()
    # It can be given a zone that is known, and the old state be had back.
    view = suite.interviews.get(kept.id)
    mended = timed(view.interview, kept.start, kept.end, "Europe/Berlin")
    suite.interviews.save(mended)
    assert suite.store.need(Interview, kept.id).zone == "Europe/Berlin"


@pytest.mark.parametrize(
    ("hours", "zone", "said"),
    [
        (2, "Etc/GMT-2", "UTC+2"),
        (-5, "Etc/GMT+5", "UTC−5"),
        (14, "Etc/GMT-14", "UTC+14"),
        (0, "UTC", ""),
        (5.5, "UTC", ""),
    ],
)
def test_the_distance_is_that_of_wall_time_and_instant(hours: float, zone: str, said: str) -> None:
    at = datetime(2026, 11, 24, 14)
    one = Interview(
        start=at + timedelta(hours=hours), end=at + timedelta(hours=hours + 1), zone="Mars/Phobos",
        start_utc=instant("2026-11-24T14:00"), end_utc=instant("2026-11-24T15:00"),
    )  # fmt: skip
    shown = in_known_zone(one)
    assert (shown.zone, offset_name(shown.zone)) == (zone, said)
    assert epoch_of(shown.start, shown.zone) == one.start_utc
    assert epoch_of(shown.end, shown.zone) == one.end_utc


def test_a_renamed_zone_is_found_by_its_other_name(monkeypatch: pytest.MonkeyPatch) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    from postview_desktop.domain import zone as module

    def older(name: str) -> ZoneInfo:
        if name in ("Europe/Kyiv", "America/Nuuk"):
            raise ZoneInfoNotFoundError(name)
        return ZoneInfo(name)

    monkeypatch.setattr(module, "ZoneInfo", older)
    known_zone.cache_clear()
    assert known_zone("Europe/Kyiv") == "Europe/Kiev"
    assert known_zone("America/Nuuk") == "America/Godthab"
    one = timed(Interview(), datetime(2026, 11, 24, 9), datetime(2026, 11, 24, 10), "Europe/Kyiv")
    assert in_known_zone(one).zone == "Europe/Kiev"
    assert in_known_zone(one).start_utc == one.start_utc
    known_zone.cache_clear()


def test_instants_beyond_the_years_do_no_harm() -> None:
    for at in (-(2**62), 2**62):
        shown = in_known_zone(Interview(zone="Mars/Phobos", start_utc=at, end_utc=at))
        assert known_zone(shown.zone)
