"""An exported calendar: read by a strict parser, the same each time, newer when changed, exact in every zone."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from postview_desktop.domain.interview import Interview, InterviewState, epoch_of, timed
from postview_desktop.files.calendar_export import (
    CalendarDay,
    CalendarInterview,
    CalendarWords,
    EventTexts,
    calendar_text,
    event_uid,
)
from postview_desktop.files.calendar_zones import vtimezone
from tests.support.builders import an_interview

NOW = epoch_of(datetime(2026, 11, 23, 15), "Europe/London")
WORDS = CalendarWords()


def written(*interviews: CalendarInterview, days: tuple[CalendarDay, ...] = (), now: int = NOW) -> bytes:
    return calendar_text(interviews, days, words=WORDS, now=now, remind_at="09:00")


def item(interview: Interview, **fields: object) -> CalendarInterview:
    return CalendarInterview(**{"interview": interview, "organisation": "Northwind", "role": "Analyst", **fields})  # type: ignore[arg-type]


def events(data: bytes) -> list:
    found = Calendar.from_ical(data).walk("VEVENT")
    assert all(event.errors == [] for event in found), "icalendar takes every line"
    return list(found)


def test_the_same_data_gives_the_same_octets_whenever_it_is_written():
    one = item(an_interview(uid="a@postview-desktop", start="2026-12-01T10:00"), changed_at=NOW - 900)
    assert written(one) == written(one, now=NOW + 86_400)


def test_what_changed_is_newer_for_every_calendar():
    interview = an_interview(uid="a@postview-desktop", start="2026-12-01T10:00", created_at=NOW - 9000)
    (before,) = events(written(item(interview, changed_at=NOW - 9000)))
    (after,) = events(written(item(interview, changed_at=NOW - 60)))
    for name in ("DTSTAMP", "LAST-MODIFIED"):
        assert before[name].dt < after[name].dt
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 149)
    assert before["UID"] == after["UID"]


def test_an_invitations_number_is_its_senders_to_count():
    """A higher one would make the sender's next update look old."""
    interview = an_interview(uid="x@google.example", sequence=3, created_at=NOW - 9000)
    (event,) = events(written(item(interview, changed_at=NOW)))
    assert (event["UID"], event["SEQUENCE"]) == ("x@google.example", 3)


def test_nobody_is_invited_by_the_file():
    interview = an_interview(uid="x", organiser_name="Ada", organiser_email="ada@northwind.example")
    text = written(item(interview, people=("Ada Brown",))).decode()
    assert "ORGANIZER" not in text and "ATTENDEE" not in text and "ada@" not in text
    assert "With Ada Brown" in text


def test_lines_are_folded_and_ended_as_the_standard_wants():
    name = "Zoë & Søren; Ünïcode, \\ 日本語 " * 12
    data = written(item(an_interview(uid="u", title=name, place=name), organisation=name))
    assert data.endswith(b"\r\n") and b"\n" not in data.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (event,) = events(data)
    assert event["LOCATION"] == name
    assert name in str(event["SUMMARY"])


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=200), uid=st.text(max_size=60))
def test_whatever_was_typed_is_a_calendar(text, uid):
    interview = an_interview(uid=uid, title=text, place=text, link=text)
    data = written(
        item(interview, organisation=text, role=text, people=(text,)),
        days=(CalendarDay(key=text, day=date(2026, 12, 1), summary=text, description=text),),
    )
    assert len(events(data)) == 2
    assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", data)
    if text.isprintable() and text.strip():
        assert text in str(events(data)[0]["SUMMARY"])


@pytest.mark.parametrize(
    ("zone", "wall"),
    [
        ("Europe/Berlin", "2026-07-01T10:00"),
        ("Europe/Berlin", "2026-12-01T10:00"),
        ("Europe/Berlin", "2026-10-25T01:30"),
        ("Europe/Berlin", "2026-03-29T03:30"),
        ("America/New_York", "2026-11-01T00:30"),
        ("Australia/Lord_Howe", "2026-12-24T09:00"),
        ("Asia/Kathmandu", "2026-12-24T09:00"),
        ("Africa/Casablanca", "2026-02-25T09:00"),
        ("Europe/Kiev", "2026-12-24T09:00"),
        ("Europe/Dublin", "2026-12-24T09:00"),
        ("UTC", "2026-12-24T09:00"),
        ("Etc/UTC", "2026-12-24T09:00"),
        ("Europe/London", "1601-01-01T09:00"),
        ("Europe/London", "9999-12-30T09:00"),
        ("Asia/Tokyo", "2099-12-31T23:59"),
    ],
)
def test_a_reader_that_knows_no_zone_by_name_finds_the_same_instant(zone, wall):
    """The offsets of the file's own VTIMEZONE are taken, by hand, as a reader without a list of zones does."""
    interview = an_interview(uid="u", start=wall, zone=zone)
    data = written(item(interview))
    (event,) = events(data)
    (line,) = re.findall(rb"\r\nDTSTART[^\r]*:(\d{8}T\d{6}Z?)\r\n", data.partition(b"BEGIN:VEVENT")[2])
    if line.endswith(b"Z"):
        assert b"VTIMEZONE" not in data
        instant = event["DTSTART"].dt
    else:
        local = datetime.strptime(line.decode(), "%Y%m%dT%H%M%S")
        instant = (local - offset_there(data, local)).replace(tzinfo=UTC)
    assert instant == datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=interview.start_utc)


def offset_there(data: bytes, local: datetime) -> timedelta:
    onsets: list[tuple[datetime, timedelta]] = []
    for part in Calendar.from_ical(data).walk("VTIMEZONE")[0].subcomponents:
        listed = part.get("RDATE")
        times = [part["DTSTART"].dt, *([entry.dt for entry in listed.dts] if listed is not None else [])]
        onsets += [(at.replace(tzinfo=None), part["TZOFFSETTO"].td) for at in times]
    return max(one for one in onsets if one[0] <= local)[1]


def test_the_second_of_the_doubled_hour_is_told_in_utc():
    first = an_interview(uid="u", start="2026-10-25T02:30", zone="Europe/Berlin")
    second = replace(first, start_utc=first.start_utc + 3600, end_utc=first.end_utc + 3600)
    (one,), (other,) = events(written(item(first))), events(written(item(second)))
    assert one["DTSTART"].dt.timestamp() == first.start_utc
    assert other["DTSTART"].dt.timestamp() == second.start_utc


def test_a_zone_that_this_computer_does_not_know_is_told_in_utc():
    interview = replace(an_interview(uid="u"), zone="Mars/Olympus")
    (event,) = events(written(item(interview)))
    assert event["DTSTART"].dt.timestamp() == interview.start_utc


def test_years_far_apart_cost_only_their_own_changes():
    far = vtimezone("Europe/Berlin", {1950, 2026}).to_ical()
    assert far.count(b"\r\n") < 60
    assert vtimezone("Europe/Berlin", {1, 9999}).to_ical(), "at both ends of the calendar"


def test_an_interview_of_forty_days_and_one_over_the_new_year_are_told_whole():
    begin = datetime(2026, 12, 20, 9)
    long = timed(Interview(uid="u"), begin, begin + timedelta(days=40), "Europe/Berlin")
    (event,) = events(written(item(long)))
    assert event["DTEND"].dt == datetime(2027, 1, 29, 9, tzinfo=ZoneInfo("Europe/Berlin"))


def test_cancelled_takes_no_time_and_all_else_does():
    planned, off = an_interview(uid="a"), an_interview(uid="b", state=InterviewState.CANCELLED)
    assert [one["TRANSP"] for one in events(written(item(planned), item(off)))] == ["OPAQUE", "TRANSPARENT"]


def test_N5_the_question_how_it_went_rings_until_a_quarter_after_the_end():
    """A calendar that is written anew in that quarter of an hour must not take the alarm away."""
    interview = an_interview(uid="a")
    for after, number in ((10 * 60, 3), (20 * 60, 0)):
        (event,) = events(written(item(interview), now=interview.end_utc + after))
        assert len(event.walk("VALARM")) == number


def test_the_last_day_that_there_is_does_no_harm():
    (event,) = events(written(days=(CalendarDay(key="k", day=date.max, summary="s"),)))
    assert event["DTSTART"].dt == date.max


# -- one by one, for a server ------------------------------------------------------------------------------------


def texts(*interviews: CalendarInterview, names: bool = True) -> list:
    day = CalendarDay(key="1:follow_up:", day=date(2026, 12, 1), summary="Follow-up: Northwind")
    return EventTexts().of(interviews, (day,), words=WORDS, now=NOW, remind_at="09:00", names=names)


def test_each_event_is_a_calendar_of_its_own_with_its_zone_and_no_method():
    found = texts(item(an_interview(uid="a")), item(an_interview(uid="b", zone="Asia/Tokyo")))
    assert [one.uid for one in found][:2] == ["a", "b"]
    for one, zone in zip(found, ("Europe/London", "Asia/Tokyo", ""), strict=True):
        calendar = Calendar.from_ical(one.text)
        assert "METHOD" not in calendar
        assert len(calendar.walk("VEVENT")) == 1 and str(calendar.walk("VEVENT")[0]["UID"]) == one.uid
        assert [str(part["TZID"]) for part in calendar.walk("VTIMEZONE")] == ([zone] if zone else [])


def test_only_busy_times_name_nobody_and_nothing():
    interview = an_interview(
        uid="secret@northwind.example", title="Secret round", place="Secret Street", link="https://secret.example"
    )
    (only,) = texts(
        item(interview, organisation="Secret Ltd", role="Secret agent", people=("Secret Ann",)), names=False
    )
    assert "secret" not in only.text.casefold() and "northwind" not in only.text.casefold()
    (event,) = Calendar.from_ical(only.text).walk("VEVENT")
    assert (event["SUMMARY"], event["DTSTART"].dt.timestamp()) == ("Busy", interview.start_utc)
    assert [str(alarm["DESCRIPTION"]) for alarm in event.walk("VALARM")] == [] or interview.end_utc > NOW


def test_one_uid_is_one_event():
    assert len(texts(item(an_interview(uid="a")), item(an_interview(uid="a", start="2026-12-02T10:00")))) == 2
    assert event_uid(an_interview(uid="a", recurrence_id="20261202T100000Z")) == "a-20261202T100000Z"


def test_an_event_that_says_the_same_is_not_written_again():
    writer = EventTexts()
    interview = an_interview(uid="a", start="2026-12-01T10:00")
    one, day = item(interview), CalendarDay(key="k", day=date(2026, 12, 1), summary="Follow-up")

    def written_at(now: int, *, words: CalendarWords = WORDS, names: bool = True, remind_at: str = "09:00", **of: str):
        interviews = [replace(one, **of)]
        return writer.of(interviews, [day], words=words, now=now, remind_at=remind_at, names=names)

    first = written_at(NOW)
    assert all(again is before for again, before in zip(written_at(NOW + 60), first, strict=True))
    for other in (
        written_at(NOW, role="Clerk"),
        written_at(NOW, words=CalendarWords(interview="Talk")),
        written_at(NOW, names=False),
        written_at(interview.end_utc + 3600),
    ):
        assert other[0].text != first[0].text
    assert written_at(NOW, remind_at="10:00")[1].text != first[1].text
    assert written_at(NOW) == first
