"""Series, exceptions and what people say to an invitation: which events a file gives."""

from __future__ import annotations

from datetime import datetime

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Answered, epoch_of, wall_of
from postview_desktop.domain.invitation import Invitation, Taken
from postview_desktop.domain.taking import Noticed
from postview_desktop.files.invitation import read_invitation
from tests.support.invitations import ORGANISER, attendee, calendar, event

HOME = "Europe/London"
NOW = epoch_of(datetime(2026, 11, 20, 12), HOME)


def read(data: bytes, name: str = "x.ics", now: int = NOW):
    return read_invitation(data, name, HOME, now=now)


def starts(found) -> list[str]:
    return [f"{wall_of(epoch_of(one.start, one.zone), 'UTC'):%m-%d %H:%M}" for one in found.events]


def noticed(found) -> list[tuple[Noticed, ...]]:
    return [one.noticed for one in found.events]


def test_a_series_with_an_end_is_taken_whole_and_told_once() -> None:
    found = read(calendar(event("RRULE:FREQ=WEEKLY;COUNT=3")))
    assert starts(found) == ["11-24 14:00", "12-01 14:00", "12-08 14:00"]
    assert [one.recurrence_id for one in found.events] == ["20261124T140000Z", "20261201T140000Z", "20261208T140000Z"]
    assert noticed(found) == [(Noticed.SERIES,), (), ()]
    assert {one.end - one.start for one in found.events} == {found.events[0].end - found.events[0].start}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("RRULE:FREQ=WEEKLY;UNTIL=20261208T140000Z",), ["11-24 14:00", "12-01 14:00", "12-08 14:00"]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20261207",), ["11-24 14:00", "12-01 14:00"]),
        (("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20261201T140000Z"), ["11-24 14:00", "12-08 14:00"]),
        (("RRULE:FREQ=WEEKLY;COUNT=2", "RDATE:20261203T100000Z"), ["11-24 14:00", "12-01 14:00", "12-03 10:00"]),
        (("RDATE:20261126T140000Z,20261127T090000Z",), ["11-24 14:00", "11-26 14:00", "11-27 09:00"]),
        (("RDATE;VALUE=PERIOD:20261126T140000Z/PT1H",), ["11-24 14:00", "11-26 14:00"]),
        (("RRULE:FREQ=WEEKLY;COUNT=1",), ["11-24 14:00"]),
        (("RRULE:FREQ=DAILY;COUNT=12",), [f"{n} 14:00" for n in
         ["11-24", "11-25", "11-26", "11-27", "11-28", "11-29", "11-30", "12-01", "12-02", "12-03", "12-04", "12-05"]]),
    ],
)  # fmt: skip
def test_until_rdate_and_exdate_count(lines: tuple[str, ...], expected: list[str]) -> None:
    assert starts(read(calendar(event(*lines)))) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY", "11-24 14:00"),
        ("FREQ=DAILY;COUNT=13", "11-24 14:00"),
        ("FREQ=WEEKLY;UNTIL=99991231T000000Z", "11-24 14:00"),
    ],
)
def test_of_a_series_without_an_end_or_a_long_one_the_next_day_is_taken(rule: str, expected: str) -> None:
    found = read(calendar(event(f"RRULE:{rule}")))
    assert starts(found) == [expected]
    assert noticed(found) == [(Noticed.NEXT_OF_SERIES,)]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(2026, 12, 1, 14, 30), "12-01 14:00"),
        (datetime(2026, 12, 1, 15), "12-08 14:00"),
        (datetime(2029, 1, 1), "01-02 14:00"),
    ],
)
def test_the_next_day_is_the_one_that_is_not_over_yet(now: datetime, expected: str) -> None:
    assert starts(read(calendar(event("RRULE:FREQ=WEEKLY")), now=epoch_of(now, HOME))) == [expected]


def test_the_next_day_is_none_that_was_left_out() -> None:
    assert starts(read(calendar(event("RRULE:FREQ=WEEKLY", "EXDATE:20261124T140000Z")))) == ["12-01 14:00"]


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=HOURLY;COUNT=3", "FREQ=YEARLY;BYWEEKNO=48", "rubbish"])
def test_of_a_rule_that_no_interview_follows_the_first_day_is_taken_and_told(rule: str) -> None:
    found = read(calendar(event(f"RRULE:{rule}")))
    assert starts(found) == ["11-24 14:00"]
    assert noticed(found) == [(Noticed.REPEATS,)]


def test_a_series_that_is_over_gives_its_first_day() -> None:
    found = read(calendar(event("RRULE:FREQ=DAILY;COUNT=30")), now=NOW + 10 * 365 * 86_400)
    assert starts(found) == ["11-24 14:00"]
    assert noticed(found) == [(Noticed.REPEATS,)]


def test_a_series_keeps_its_hour_across_a_change_of_clocks_and_one_in_utc_its_instant() -> None:
    local = event("RRULE:FREQ=WEEKLY;COUNT=2", start=";TZID=Europe/Berlin:20261020T140000", end=None)
    assert starts(read(calendar(local))) == ["10-20 12:00", "10-27 13:00"]
    utc = event("RRULE:FREQ=WEEKLY;COUNT=2", start=":20261020T120000Z", end=None)
    assert starts(read(calendar(utc))) == ["10-20 12:00", "10-27 12:00"]


def test_whole_days_repeat_with_dates_for_ids() -> None:
    moved = event("RECURRENCE-ID;VALUE=DATE:20261125", start=";VALUE=DATE:20261127", end=None)
    found = read(calendar(event("RRULE:FREQ=DAILY;COUNT=2", start=";VALUE=DATE:20261124", end=None), moved))
    assert [(one.recurrence_id, one.start) for one in found.events] == [
        ("20261124", datetime(2026, 11, 24, 9)),
        ("20261125", datetime(2026, 11, 27, 9)),
    ]


@pytest.mark.parametrize("first", [True, False])
def test_an_exception_takes_the_place_of_its_day_wherever_it_stands(first: bool) -> None:
    series = event("RRULE:FREQ=WEEKLY;COUNT=3", stamp="20261110T090000Z", sequence=3)
    moved = event("RECURRENCE-ID:20261201T140000Z", start=":20261202T100000Z", end=None, stamp="20261101T090000Z")
    off = event("RECURRENCE-ID:20261208T140000Z", "STATUS:CANCELLED", stamp="20261101T090000Z")
    data = calendar(moved, off, series) if first else calendar(series, moved, off)
    found = read(data)
    assert starts(found) == ["11-24 14:00", "12-02 10:00"]
    assert [one.recurrence_id for one in found.cancellations] == ["20261208T140000Z"]


def test_several_calendars_in_one_file_are_one_file() -> None:
    series = event("RRULE:FREQ=WEEKLY;COUNT=2")
    moved = event("RECURRENCE-ID:20261201T140000Z", start=":20261202T100000Z", end=None)
    assert starts(read(calendar(series) + calendar(moved))) == ["11-24 14:00", "12-02 10:00"]
    assert starts(read(calendar(event(uid="a")) + calendar(event(uid="b")))) == ["11-24 14:00", "11-24 14:00"]


def test_a_change_of_all_later_days_moves_them_by_as_much() -> None:
    later = event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T140000Z", "LOCATION:Room 9", start=":20261201T160000Z", end=None
    )
    found = read(calendar(event("RRULE:FREQ=WEEKLY;COUNT=3", "LOCATION:Room 1"), later))
    assert starts(found) == ["11-24 14:00", "12-01 16:00", "12-08 16:00"]
    assert [one.place for one in found.events] == ["Room 1", "Room 9", "Room 9"]


def test_an_added_day_is_a_day_of_its_own_and_no_move() -> None:
    found = read(calendar(event(start=":20261126T140000Z", end=None, sequence=1), method="ADD"))
    assert [one.recurrence_id for one in found.events] == ["20261126T140000Z"]


def test_a_mail_that_carries_a_series_twice_gives_it_once() -> None:
    body = calendar(event("RRULE:FREQ=WEEKLY;COUNT=2")).decode()
    part = "Content-Type: text/calendar; method=CANCEL\r\n\r\n" + body
    mail = (
        "From: ana@northwind.example\r\nTo: sam@mail.example\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
        f"--b\r\n{part}\r\n--b\r\n{part}\r\n--b--\r\n"
    )
    assert len(read(mail.encode(), "x.eml").events) == 2, "and the METHOD in the body beats the one of the header"


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be", "utf-16"])
def test_a_calendar_in_utf_16_is_read_with_a_mark_or_without(order: str) -> None:
    found = read(calendar(event(summary="Gespräch mit Nordwind")).decode().encode(order))
    assert found.events[0].summary == "Gespräch mit Nordwind"


@pytest.mark.parametrize(
    "data",
    [
        b"\x78\x9f\x3e\x22\x01\x00" + b"\x00" * 60,
        b"From: a@northwind.example\r\nTo: b@mail.example\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: application/ms-tnef\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig==\r\n",
        b"From: a@northwind.example\r\nTo: b@mail.example\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: application/x-any\r\nContent-Disposition: attachment; filename="WINMAIL.DAT"\r\n\r\nx\r\n',
    ],
)
def test_what_only_outlook_opens_is_told_so(data: bytes) -> None:
    with pytest.raises(PostviewError) as refused:
        read(data, "winmail.dat")
    assert refused.value.problem is Problem.WRAPPED_BY_OUTLOOK


# -- what people say to an invitation ---------------------------------------------------------------------------------

JOEL = "ATTENDEE;CN=Joel Katz;PARTSTAT={}:mailto:joel@northwind.example"


def said(method: str, *lines: str, **values: str):
    (one,) = read(calendar(event(ORGANISER, *lines, **values), method=method)).responses
    return one


@pytest.mark.parametrize(
    ("partstat", "answer"),
    [
        ("ACCEPTED", Answered.ACCEPTED),
        ("tentative", Answered.TENTATIVE),
        ("DECLINED", Answered.DECLINED),
        ("NEEDS-ACTION", Answered.NOT_YET),
        ("X-RUBBISH", Answered.NOT_YET),
    ],
)
def test_a_reply_says_who_comes(partstat: str, answer: Answered) -> None:
    one = said("REPLY", JOEL.format(partstat), "COMMENT:With a colleague\\, perhaps", start=None, end=None)
    assert (one.kind, one.who, one.answer) == (Taken.REPLY, "Joel Katz", answer)
    assert one.comment == "With a colleague, perhaps"


def test_a_counter_proposal_says_when_instead() -> None:
    one = said("COUNTER", JOEL.format("TENTATIVE"), start=":20261126T100000Z", end=":20261126T110000Z")
    assert (one.kind, one.start, one.end) == (
        Taken.PROPOSAL,
        datetime(2026, 11, 26, 10),
        datetime(2026, 11, 26, 11),
    )


def test_of_several_on_a_reply_the_sender_of_the_mail_has_spoken() -> None:
    lines = f"{JOEL.format('ACCEPTED')}\n{attendee('Ana Souza', 'ana@northwind.example', ';PARTSTAT=DECLINED')}"
    body = calendar(event(ORGANISER, lines), method="REPLY").decode()
    mail = f"From: Ana <ana@northwind.example>\r\nTo: sam@mail.example\r\nContent-Type: text/calendar\r\n\r\n{body}"
    (one,) = read(mail.encode(), "x.eml").responses
    assert (one.who, one.answer) == ("Ana Souza", Answered.DECLINED)


def test_a_proposal_without_a_time_is_left() -> None:
    found = read(calendar(event(JOEL.format("TENTATIVE"), start=None, end=None), method="COUNTER"))
    assert [one.error.problem for one in found.left] == [Problem.ONLY_AN_ANSWER]


# -- who sent it, and whether an answer is asked for -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "name", "address"),
    [
        ("ORGANIZER;CN=Ana Ribeiro:mailto:ana@northwind.example", "Ana Ribeiro", "ana@northwind.example"),
        ('ORGANIZER;CN="Ribeiro, Ana":MAILTO:Ana@Northwind.example', "Ribeiro, Ana", "Ana@Northwind.example"),
        (
            'ORGANIZER;SENT-BY="mailto:assistant@northwind.example";CN=Ana:mailto:ana@northwind.example',
            "Ana",
            "ana@northwind.example",
        ),
        ("ORGANIZER:mailto:mailto:ana@northwind.example", "", "ana@northwind.example"),
        ("ORGANIZER;CN=ana@northwind.example:invalid:nomail", "", "ana@northwind.example"),
        ("ORGANIZER;CN=Unknown:invalid:nomail", "Unknown", ""),
        ("ORGANIZER;EMAIL=ana@northwind.example:urn:uuid:1", "", "ana@northwind.example"),
    ],
)
def test_who_sent_it_is_whom_the_event_names(line: str, name: str, address: str) -> None:
    (one,) = read(calendar(event(line))).events
    assert (one.organiser_name, one.organiser_email) == (name, address)
    assert one.asks == bool(address)


@pytest.mark.parametrize(
    ("method", "uid", "asks"),
    [
        ("REQUEST", "one", True),
        ("request", "one", True),
        ("PUBLISH", "one", False),
        ("ADD", "one", False),
        ("", "one", False),
        ("REQUEST", "", False),
        ("REQUEST", "long" * 300, False),
    ],
)
def test_only_a_request_that_is_known_by_its_own_uid_asks_for_an_answer(method: str, uid: str, asks: bool) -> None:
    (one,) = read(calendar(event(ORGANISER, uid=uid), method=method)).events
    assert one.asks is asks


def test_the_sender_of_a_mail_stands_in_for_no_organiser_when_it_comes_to_answering() -> None:
    body = calendar(event()).decode()
    mail = (
        f"From: Robot <no-reply@calendar.example>\r\nTo: sam@mail.example\r\nContent-Type: text/calendar\r\n\r\n{body}"
    )
    (one,) = read(mail.encode(), "x.eml").events
    assert (one.organiser_email, one.asks, one.receiver) == ("", False, "sam@mail.example")


# -- bad input --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end", "problem", "word"),
    [
        (":16010101T100000Z", None, Problem.BAD_START, None),
        (":99991231T100000Z", None, Problem.BAD_START, None),
        (":20261124T140000Z", ":20270103T140000Z", None, Noticed.BAD_END),
        (":20261124T140000Z", ":99991231T140000Z", None, Noticed.BAD_END),
        (":20261124T140000Z", ":16010101T140000Z", None, Noticed.BAD_END),
        (":20261124T140000Z", ":20261124T130000Z", None, Noticed.ENDS_BEFORE_START),
        (":20261124T140000Z", None, None, Noticed.NO_END),
    ],
)
def test_times_that_cannot_be_right_are_told(start: str, end: str | None, problem: Problem | None, word) -> None:
    found = read(calendar(event(start=start, end=end)))
    assert [one.error.problem for one in found.left] == ([problem] if problem else [])
    assert noticed(found) == ([(word,)] if word else [])


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=YEARLY;COUNT=12", "FREQ=MONTHLY;INTERVAL=9999;COUNT=2"])
def test_a_series_at_the_end_of_all_calendars_is_no_mistake(rule: str) -> None:
    found = read(calendar(event(f"RRULE:{rule}", start=":21001230T100000Z", end=None)))
    assert all(isinstance(one, Invitation) and one.start.year <= 2101 for one in found.events)
    assert found.events


def test_names_of_300_letters_and_from_right_to_left_are_kept_in_bounds() -> None:
    (one,) = read(calendar(event(f"ORGANIZER;CN={'x' * 300}:mailto:a@northwind.example", summary="ראיון " * 60))).events
    assert len(one.organiser_name) <= 120
    assert len(one.summary) <= 200
