"""What counts as a change of an event that lies elsewhere, and what is only another way of writing it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.files.calendar_essence import essence_of
from postview_desktop.files.calendar_export import CalendarInterview, CalendarWords, EventTexts
from tests.support.builders import an_interview

ITEM = CalendarInterview(
    interview=an_interview(uid="u", start="2026-12-01T10:00", zone="Europe/Berlin", place="Straße 4"),
    organisation="Northwind",
    role="Analyst",
    people=("Ada Brown",),
)


def ours(item: CalendarInterview = ITEM) -> str:
    (only,) = EventTexts().of([item], (), words=CalendarWords(), now=1, remind_at="09:00")
    return only.text


OURS = ours()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("DTSTAMP:", "X-MOZ-LASTACK:20261201T090000Z\r\nDTSTAMP:"),
        ("SEQUENCE:0", "SEQUENCE:7"),
        ("CLASS:PRIVATE", "CLASS:PRIVATE\r\nCREATED:20260101T000000Z"),
        ("STATUS:CONFIRMED\r\n", ""),
        ("TRANSP:OPAQUE\r\n", ""),
        ("DTSTART;TZID=Europe/Berlin:20261201T100000", "DTSTART:20261201T090000Z"),
        ("DTEND;TZID=Europe/Berlin:20261201T104500", "DURATION:PT45M"),
        ("ACTION:DISPLAY\r\n", "ACTION:DISPLAY\r\nACKNOWLEDGED:20261201T090000Z\r\nUID:alarm-1\r\n"),
        ("TRIGGER:-PT1H", "TRIGGER;RELATED=START:-PT60M"),
        ("END:VEVENT", "BEGIN:VALARM\r\nACTION:DISPLAY\r\nRELATED-TO:a\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT"),
        ("\r\n", "\n"),
        ("PRODID:-//PostView//PostView//EN", "PRODID:-//Other//EN"),
        ("END:VEVENT", "CATEGORIES:Work\r\nCOLOR:red\r\nX-MINE:1\r\nEND:VEVENT"),
        ("END:VEVENT", "COMMENT:Take the 8:15 train\r\nEND:VEVENT"),
        ("TRIGGER:-PT1H", "TRIGGER:-PT2H"),
    ],
)
def test_another_way_of_writing_it_is_no_change(before, after):
    altered = OURS.replace(before, after)
    assert altered != OURS
    assert essence_of(altered) == essence_of(OURS)


@pytest.mark.parametrize(
    ("before", "after", "only_moved"),
    [
        (":20261201T100000", ":20261201T093000", True),
        (":20261201T104500", ":20261201T110000", True),
        ("Straße 4", "Straße 5", True),
        ("SUMMARY:", "SUMMARY:My ", False),
        ("With Ada Brown", "With Ada", False),
        ("STATUS:CONFIRMED", "STATUS:CANCELLED", False),
        ("TRANSP:OPAQUE", "TRANSP:TRANSPARENT", False),
        ("END:VEVENT", "ATTENDEE:mailto:a@b.example\r\nEND:VEVENT", False),
        ("END:VEVENT", "RRULE:FREQ=DAILY\r\nEND:VEVENT", False),
        ("DTSTART;TZID=Europe/Berlin:20261201T100000", "DTSTART;VALUE=DATE:20261201", False),
    ],
)
def test_what_a_person_wrote_is_a_change(before, after, only_moved):
    altered = OURS.replace(before, after)
    assert altered != OURS
    there, here = essence_of(altered), essence_of(OURS)
    assert there is not None and here is not None and there != here
    assert there.only_moved(here) is only_moved


@pytest.mark.parametrize(
    ("before", "after"),
    [("TRIGGER:-PT1H", "TRIGGER:-PT2H"), ("TRIGGER;RELATED=END", "TRIGGER;RELATED=START")],
)
def test_an_alarm_of_another_time_is_told_apart(before, after):
    altered, here = essence_of(OURS.replace(before, after)), essence_of(OURS)
    assert altered is not None and here is not None and altered.alarms != here.alarms


@pytest.mark.parametrize(
    ("line", "missed"),
    [
        ("COMMENT:Take the train", True),
        ("ATTACH:https://x.example/a.pdf", True),
        ("COLOR:red", False),
        ("X-A:1", False),
    ],
)
def test_what_would_be_missed_if_the_event_went(line, missed):
    there, here = essence_of(OURS.replace("END:VEVENT", f"{line}\r\nEND:VEVENT")), essence_of(OURS)
    assert there is not None and here is not None and (there.added != here.added) is missed


def test_a_zone_of_the_same_name_with_other_offsets_is_not_taken_from_the_one_before():
    shifted = OURS.replace("TZOFFSETTO:+0100", "TZOFFSETTO:+0300").replace("Europe/Berlin", "Customized Time Zone")
    plain = OURS.replace("Europe/Berlin", "Customized Time Zone")
    one, other = essence_of(plain), essence_of(shifted)
    assert one is not None and other is not None and one.start - other.start == 7200


@pytest.mark.parametrize(
    "text", ["", "no calendar", "BEGIN:VCALENDAR\r\nEND:VCALENDAR", OURS + OURS, OURS.replace("DTSTART", "X-NO")]
)
def test_what_cannot_be_read_has_no_essence(text):
    assert essence_of(text) is None


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_whatever_lies_there_does_no_harm(text):
    essence_of(text)
    essence_of(OURS.replace("Straße 4", text))
