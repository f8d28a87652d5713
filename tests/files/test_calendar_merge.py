"""Writing an event anew keeps what a person's own program put into it, and takes everything else from PostView."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from postview_desktop.files.calendar_essence import essence_of
from postview_desktop.files.calendar_export import CalendarInterview, CalendarWords, EventTexts
from postview_desktop.files.calendar_merge import merged
from tests.support.builders import an_interview

ITEM = CalendarInterview(
    interview=an_interview(uid="u", start="2026-12-01T10:00", zone="Europe/Berlin", place="Straße 4"),
    organisation="Northwind",
    role="Analyst",
)


def ours(item: CalendarInterview = ITEM, now: int = 1) -> str:
    (only,) = EventTexts().of([item], (), words=CalendarWords(), now=now, remind_at="09:00")
    return only.text


BEFORE = ours()
MINE = ours(replace(ITEM, organisation="Contoso", changed_at=1_796_000_000))
QUIET = ours(now=ITEM.interview.end_utc + 86_400)


def event(text: str) -> Any:
    (only,) = Calendar.from_ical(text).walk("VEVENT")
    return only


def triggers(text: str) -> list[str]:
    return sorted(alarm["TRIGGER"].to_ical().decode() for alarm in event(text).walk("VALARM"))


def put_in(text: str, *lines: str) -> str:
    return text.replace("END:VEVENT", "".join(f"{line}\r\n" for line in lines) + "END:VEVENT")


def test_where_nothing_was_added_it_is_mine_octet_by_octet():
    assert merged(MINE, BEFORE, BEFORE) == MINE


@pytest.mark.parametrize(
    "line",
    [
        "CATEGORIES:Work,Search",
        "COLOR:tomato",
        "COMMENT:Take the 8:15\\, platform 4",
        "X-MY-PROGRAM;X-PARAM=one:a\\;b",
        "ATTACH:https://x.example/map.pdf",
        "GEO:47.37;8.54",
        "PRIORITY:1",
        "X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:AUTOMATIC",
    ],
)
def test_a_property_that_is_not_ours_stays(line):
    made = merged(MINE, put_in(BEFORE, line), BEFORE)
    assert f"\r\n{line}\r\n" in made
    assert essence_of(made) == essence_of(MINE)
    assert event(made)["SUMMARY"] == "Interview: Analyst, Contoso (First round)"
    assert triggers(made) == triggers(MINE)


def test_two_of_a_kind_both_stay():
    made = merged(MINE, put_in(BEFORE, "COMMENT:One", "COMMENT:Two"), BEFORE)
    assert "COMMENT:One" in made and "COMMENT:Two" in made


def test_what_postview_writes_comes_from_postview():
    theirs = put_in(BEFORE, "COLOR:red").replace("SUMMARY:", "SUMMARY:Old ").replace("Straße 4", "Elsewhere")
    made = merged(MINE, theirs, BEFORE)
    assert essence_of(made) == essence_of(MINE)


def test_the_number_never_falls_behind_theirs():
    assert event(merged(MINE, BEFORE.replace("SEQUENCE:0", "SEQUENCE:40"), BEFORE))["SEQUENCE"] == 40


def test_an_alarm_that_was_changed_there_stays_so_and_the_others_are_mine():
    theirs = BEFORE.replace("TRIGGER:-PT1H", "TRIGGER:-PT2H")
    made = merged(MINE, theirs, BEFORE)
    assert triggers(made) == triggers(theirs)
    assert made.count("Contoso") > BEFORE.count("Northwind") - 2
    assert triggers(merged(MINE, made, MINE)) == triggers(theirs), "and the next time, too"


def test_an_alarm_that_was_taken_off_there_does_not_come_back():
    first = BEFORE.index("BEGIN:VALARM")
    theirs = BEFORE[:first] + BEFORE[BEFORE.index("END:VALARM") + len("END:VALARM\r\n") :]
    assert len(triggers(theirs)) == 2
    made = merged(MINE, theirs, BEFORE)
    assert triggers(made) == triggers(theirs)
    assert triggers(merged(BEFORE, made, MINE)) == triggers(theirs)


def test_an_alarm_that_was_added_there_stays_also_when_mine_ring_no_more():
    alarm = ("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Leave", "TRIGGER:-PT25M", "END:VALARM")
    theirs = put_in(BEFORE, *alarm)
    assert triggers(merged(MINE, theirs, BEFORE)) == sorted([*triggers(MINE), "-PT25M"])
    assert triggers(merged(QUIET, theirs, BEFORE)) == ["-PT25M"]
    assert triggers(merged(MINE, put_in(QUIET, *alarm), QUIET)) == sorted([*triggers(MINE), "-PT25M"])


def test_where_mine_is_to_count_its_alarms_do_and_what_was_added_stays():
    theirs = put_in(BEFORE, "COLOR:red").replace("TRIGGER:-PT1H", "TRIGGER:-PT2H")
    made = merged(MINE, theirs, "")
    assert "COLOR:red" in made and triggers(made) == triggers(MINE)


@pytest.mark.parametrize("theirs", ["", "no calendar", BEFORE + BEFORE])
def test_what_cannot_be_read_adds_nothing(theirs):
    assert merged(MINE, theirs, BEFORE) == MINE


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_whatever_lies_there_mine_can_be_read_afterwards(text):
    theirs = put_in(BEFORE, f"X-THEIRS:{text}")
    assert essence_of(merged(MINE, theirs, BEFORE)) == essence_of(MINE)
