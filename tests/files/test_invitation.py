"""Bad and odd input: every file gives events, or a reason in a `PostviewError`; never a crash, never a wrong time."""

from __future__ import annotations

import os
import time
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import InterviewKind, epoch_of, wall_of
from postview_desktop.domain.invitation import Noticed
from postview_desktop.files import reading
from postview_desktop.files.invitation import MAX_EVENTS, read_invitation, read_invitation_file
from tests.support.invitations import BERLIN, DATA, ORGANISER, attendee, calendar, event, zone

HOME = "Europe/London"


def read(data: bytes, name: str = "invitation.ics", home: str = HOME):
    return read_invitation(data, name, home)


def one(*parts: str, method: str = "REQUEST", home: str = HOME):
    found = read(calendar(*parts, method=method), home=home)
    assert found.left == ()
    assert len(found.events) == 1
    return found.events[0]


def refusal(data: bytes, name: str = "invitation.ics") -> Problem:
    with pytest.raises(PostviewError) as refused:
        read(data, name)
    return refused.value.problem


def left(*parts: str, method: str = "REQUEST") -> list[Problem]:
    return [item.error.problem for item in read(calendar(*parts, method=method)).left]


# -- files ------------------------------------------------------------------------------------------------------


def test_a_file_of_200_mb_is_refused_without_being_read(tmp_path, monkeypatch):
    path = tmp_path / "huge.ics"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    monkeypatch.setattr(reading.Path, "open", lambda *a, **k: pytest.fail("it was opened"))
    with pytest.raises(PostviewError) as refused:
        read_invitation_file(path, HOME)
    assert refused.value.problem is Problem.FILE_TOO_LARGE
    assert refused.value.details["size"] == "200 MB"


def test_a_missing_file_a_folder_and_an_empty_file(tmp_path):
    (tmp_path / "empty.ics").write_bytes(b"")
    (tmp_path / "blank.ics").write_bytes(b" \r\n\r\n\0")
    for name, problem in (
        ("none.ics", Problem.FILE_MISSING),
        ("empty.ics/below.ics", Problem.FILE_MISSING),
        (".", Problem.FILE_UNKNOWN_KIND),
        ("empty.ics", Problem.FILE_EMPTY),
        ("blank.ics", Problem.FILE_EMPTY),
    ):
        with pytest.raises(PostviewError) as refused:
            read_invitation_file(tmp_path / name, HOME)
        assert refused.value.problem is problem, name


def test_a_pipe_is_refused_and_does_not_hang(tmp_path):
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.ics")
        with pytest.raises(PostviewError) as refused:
            read_invitation_file(tmp_path / "pipe.ics", HOME)
        assert refused.value.problem is Problem.FILE_UNKNOWN_KIND


@pytest.mark.parametrize(
    ("data", "name", "problem"),
    [
        (b"Hello", "letter.txt", Problem.FILE_UNKNOWN_KIND),
        (b"\x89PNG\r\n\x1a\n", "photo.png", Problem.FILE_UNKNOWN_KIND),
        (b"%PDF-1.7", "cv.pdf", Problem.FILE_UNKNOWN_KIND),
        (b"Hello", "letter.ics", Problem.NO_INVITATION),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "a.ics", Problem.NO_INVITATION),
        (b"From: a@b.example\r\nSubject: Hello\r\n\r\nNo invitation here.\r\n", "a.eml", Problem.NO_INVITATION),
        (b"Subject: x\r\nContent-Type: multipart/mixed\r\n\r\n", "a.eml", Problem.NO_INVITATION),
    ],
)
def test_a_file_without_an_invitation_is_refused(data, name, problem):
    assert refusal(data, name) is problem


def test_a_calendar_that_was_cut_short_is_not_taken_in_part():
    whole = calendar(event(ORGANISER, uid="a"), event(uid="b"))
    assert refusal(whole[: whole.rindex(b"DTEND")]) is Problem.BROKEN_CALENDAR
    without_end = whole[: whole.index(b"END:VCALENDAR")]
    assert len(read(without_end).events) == 2, "only the last line is missing: nothing is lost"


def test_a_mail_whose_first_copy_is_cut_short_gives_the_second():
    mail = (DATA / "exchange_mail_twice.eml").read_text()
    inner = mail.index("text/calendar")
    body = mail.index("\n\n", inner) + 2
    cut = mail[: body + 800] + mail[mail.index("\n--_000_inner_--", body) :]
    assert len(read(cut.encode(), "mail.eml").events) == 1


def test_a_thousand_events_are_a_whole_calendar_and_refused_as_such():
    many = calendar(*(event(uid=f"{n}") for n in range(1000)))
    with pytest.raises(PostviewError) as refused:
        read(many)
    assert refused.value.problem is Problem.TOO_MANY_EVENTS
    assert refused.value.details["count"] == "1000"
    assert refused.value.details["limit"] == str(MAX_EVENTS)
    assert len(read_invitation(many, "a.ics", HOME, max_events=10_000).events) == 1000


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_other_encodings_are_understood(encoding):
    text = calendar(event(summary="Gespräch bei Müller & Söhne")).decode()
    assert read(text.encode(encoding)).events[0].summary == "Gespräch bei Müller & Söhne"


def test_a_line_folded_within_a_letter_is_joined_before_it_is_decoded():
    data = calendar(event(summary="Zoé")).replace("Zoé".encode(), b"Zo\xc3\r\n \xa9")
    assert read(data).events[0].summary == "Zoé"


@pytest.mark.parametrize("ends", ["\n", "\r", "\r\r\n"])
def test_other_line_ends_are_understood(ends):
    data = calendar(event()).replace(b"\r\n", ends.encode())
    assert len(read(data).events) == 1


def test_a_description_with_real_line_breaks_is_kept_and_does_no_harm():
    text = event("DESCRIPTION:Dear all,", "please bring: your questions", "", "https://zoom.us/j/123", "Bye")
    found = one(text)
    assert found.notes == "Dear all,\nplease bring: your questions\n\nhttps://zoom.us/j/123\nBye"
    assert found.link == "https://zoom.us/j/123"


def test_letters_that_end_a_line_of_text_do_not_end_the_property():
    assert one(event("DESCRIPTION:one\u2028two\x0bthree\x85four")).notes == "one\ntwo\nthree\nfour"


# -- times ------------------------------------------------------------------------------------------------------


def utc(found) -> datetime:
    return wall_of(epoch_of(found.start, found.zone), "UTC")


def test_a_start_in_utc_is_shown_where_the_user_is():
    found = one(event(), home="Asia/Tokyo")
    assert (found.start, found.zone) == (datetime(2026, 11, 24, 23), "Asia/Tokyo")


def test_a_start_in_utc_with_a_zone_beside_it_stays_that_instant():
    found = one(event(start=";TZID=Europe/Berlin:20261124T140000Z"))
    assert (found.start, found.zone) == (datetime(2026, 11, 24, 15), "Europe/Berlin")


def test_a_time_without_a_zone_is_the_users_and_that_is_told():
    found = one(event(start=":20261124T140000", end=":20261124T150000"), home="America/Chicago")
    assert (found.start, found.zone) == (datetime(2026, 11, 24, 14), "America/Chicago")
    assert found.noticed == (Noticed.FLOATING,)


def test_a_time_without_a_zone_in_a_file_that_describes_one_takes_that():
    found = one(BERLIN.format(tzid="W. Europe Standard Time"), event(start=":20261124T140000", end=":20261124T150000"))
    assert found.zone == "Europe/Berlin"
    assert found.noticed == (Noticed.ZONE_OF_FILE,)


def test_an_unknown_zone_leaves_the_event_with_its_name():
    found = read(calendar(event(start=";TZID=Atlantis Standard Time:20261124T140000")))
    assert found.events == ()
    assert found.left[0].error.problem is Problem.UNKNOWN_ZONE
    assert found.left[0].error.details == {"event": "Interview with Northwind", "zone": "Atlantis Standard Time"}


@pytest.mark.parametrize(
    ("start", "problem"),
    [
        (None, Problem.NO_START),
        (":", Problem.NO_START),
        (":tomorrow", Problem.BAD_START),
        (":20261340T140000Z", Problem.BAD_START),
        (":20261124T256000Z", Problem.BAD_START),
        (":16010101T000000Z", Problem.BAD_START),
        (":99991231T235959Z", Problem.BAD_START),
        (":00010101T000000", Problem.BAD_START),
        (";VALUE=DATE:16010101", Problem.BAD_START),
    ],
)
def test_no_start_or_an_impossible_one_leaves_the_event(start, problem):
    assert left(event(start=start, end=None)) == [problem]


def test_one_bad_event_does_not_take_the_good_one_with_it():
    found = read(calendar(event(uid="good"), event(uid="bad", start=None, end=None, summary="Second")))
    assert [item.uid for item in found.events] == ["good"]
    assert [(item.error.problem, item.summary) for item in found.left] == [(Problem.NO_START, "Second")]


@pytest.mark.parametrize(
    ("end", "extra", "minutes", "noticed"),
    [
        (":20261124T130000Z", (), 60, Noticed.ENDS_BEFORE_START),
        (":20261124T140000Z", (), 60, Noticed.NO_END),
        (None, (), 60, Noticed.NO_END),
        (":rubbish", (), 60, Noticed.BAD_END),
        (":20271124T140000Z", (), 60, Noticed.BAD_END),
        (None, ("DURATION:PT1H30M",), 90, None),
        (None, ("DURATION:-PT1H",), 60, Noticed.BAD_END),
        (None, ("DURATION:P9999999999W",), 60, Noticed.BAD_END),
        (":20261124T143000Z", ("DURATION:PT3H",), 30, None),
        (";TZID=Europe/Berlin:20261124T160000", (), 60, None),
    ],
)
def test_the_end_is_taken_or_one_hour_with_a_word_about_it(end, extra, minutes, noticed):
    found = one(event(*extra, end=end))
    assert found.end - found.start == timedelta(minutes=minutes)
    assert found.noticed == ((noticed,) if noticed else ())


@pytest.mark.parametrize("home", ["Europe/London", "Pacific/Auckland", "America/Los_Angeles"])
def test_a_day_without_an_hour_becomes_office_hours_of_that_day_wherever_one_is(home):
    found = one(event(start=";VALUE=DATE:20261124", end=";VALUE=DATE:20261125"), home=home)
    assert (found.start, found.end) == (datetime(2026, 11, 24, 9), datetime(2026, 11, 24, 17))
    assert found.noticed == (Noticed.ALL_DAY,)


def test_a_day_of_exchange_and_two_days():
    day = "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"
    exchange = one(event(day, start=":20261124T000000", end=":20261125T000000"))
    assert (exchange.start, exchange.end) == (datetime(2026, 11, 24, 9), datetime(2026, 11, 24, 17))
    assert exchange.noticed == (Noticed.ALL_DAY,)
    two = one(event(start=";VALUE=DATE:20261124", end=";VALUE=DATE:20261126"))
    assert two.end == datetime(2026, 11, 25, 17)


def test_the_hour_that_spring_skips_does_not_turn_start_and_end_round():
    found = one(event(start=";TZID=Europe/Berlin:20260329T023000", end=";TZID=Europe/Berlin:20260329T030000"))
    assert epoch_of(found.end, found.zone) > epoch_of(found.start, found.zone)
    assert found.start == datetime(2026, 3, 29, 3, 30)


def test_a_series_by_the_second_gives_its_first_day_and_says_so():
    started = time.monotonic()
    found = one(event("RRULE:FREQ=SECONDLY"))
    assert found.noticed == (Noticed.REPEATS,)
    fast = zone("Fast", "+0100").replace("TZOFFSETFROM", "RRULE:FREQ=SECONDLY\r\nTZOFFSETFROM")
    assert one(fast, event(start=";TZID=Fast:20261124T140000", end=None)).zone
    assert time.monotonic() - started < 5, "rules are read, never followed"


def test_an_exception_for_the_first_day_of_a_series_takes_its_place():
    series = event("RRULE:FREQ=DAILY;COUNT=3", uid="s")
    moved = event("RECURRENCE-ID:20261124T140000Z", uid="s", start=":20261124T170000Z", end=":20261124T180000Z")
    third = event("RECURRENCE-ID:20261126T140000Z", uid="s", start=":20261126T170000Z", end=":20261126T180000Z")
    found = read(calendar(series, moved, third))
    assert [(item.recurrence_id, utc(item)) for item in found.events] == [
        ("20261124T140000Z", datetime(2026, 11, 24, 17)),
        ("20261125T140000Z", datetime(2026, 11, 25, 14)),
        ("20261126T140000Z", datetime(2026, 11, 26, 17)),
    ]


# -- who is who and what is meant -----------------------------------------------------------------------------------


def test_without_a_uid_the_same_event_gets_the_same_one():
    first, again = one(event(ORGANISER, uid="")), one(event(ORGANISER, "LOCATION:Room 2", uid=""))
    other = one(event(ORGANISER, uid="", summary="Interview with Contoso"))
    assert first.uid == again.uid != other.uid
    assert Noticed.NO_UID in first.noticed


def test_the_same_event_twice_counts_once_and_the_newest_wins():
    older = event("LOCATION:Room 1", stamp="20261101T090000Z")
    newer = event("LOCATION:Room 2", stamp="20261102T090000Z")
    assert one(older, newer).place == one(newer, older).place == "Room 2"
    higher = event("LOCATION:Room 3", stamp="20261001T090000Z", sequence=1)
    assert one(newer, higher).place == "Room 3"


def test_one_uid_for_two_different_events_keeps_both():
    found = read(calendar(event(uid="1"), event(uid="1", start=":20261125T140000Z", end=":20261125T150000Z")))
    assert [item.uid for item in found.events] == ["1", "1#20261125T1400"]


def test_calling_off_needs_no_start():
    found = read(calendar(event(start=None, end=None, sequence=2), method="CANCEL"))
    assert found.events == ()
    assert [(item.uid, item.sequence, item.summary) for item in found.cancellations] == [
        ("one@northwind.example", 2, "Interview with Northwind")
    ]
    by_status = read(calendar(event("STATUS:CANCELLED"), method=""))
    assert len(by_status.cancellations) == 1


@pytest.mark.parametrize("method", ["REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER", "reply"])
def test_answers_and_counter_proposals_are_no_events(method):
    found = read(calendar(event(), method=method))
    assert (found.events, found.cancellations, found.left) == ((), (), ())
    assert [one.uid for one in found.responses] == ["one@northwind.example"]
    assert left(event(uid=""), method=method) == [Problem.ONLY_AN_ANSWER], "nobody knows what it is about"


@pytest.mark.parametrize("method", ["", "REQUEST", "PUBLISH", "ADD", "request"])
def test_invitations_are_taken_whatever_their_method(method):
    assert one(event(), method=method)


def test_the_organiser_comes_first_and_once():
    people = [
        attendee("Joel Katz", "joel@northwind.example"),
        attendee("Ana Ribeiro", "ANA.RIBEIRO@northwind.example"),
        attendee("Priya Nair", "p@northwind.example"),
    ]
    found = one(event(*people, ORGANISER))
    assert [(person.name, person.organiser) for person in found.people] == [
        ("Ana Ribeiro", True),
        ("Joel Katz", False),
        ("Priya Nair", False),
    ]


@pytest.mark.parametrize(
    ("line", "name", "email"),
    [
        ("ATTENDEE;CN=Joel Katz:MAILTO:joel@x.example", "Joel Katz", "joel@x.example"),
        ("ATTENDEE;CN='Joel Katz':MailTo:joel@x.example", "Joel Katz", "joel@x.example"),
        ('ATTENDEE;CN="Katz, Joel":mailto:joel@x.example', "Katz, Joel", "joel@x.example"),
        ("ATTENDEE;CN=Katz, Joel:mailto:joel@x.example", "Katz, Joel", "joel@x.example"),
        ("ATTENDEE;CN=joel@x.example:mailto:joel@x.example", "joel@x.example", "joel@x.example"),
        ("ATTENDEE:mailto:joel@x.example", "joel@x.example", "joel@x.example"),
        ("ATTENDEE:joel@x.example", "joel@x.example", "joel@x.example"),
        ("ATTENDEE;CN=Joel Katz;EMAIL=joel@x.example:urn:uuid:1", "Joel Katz", "joel@x.example"),
        ("ATTENDEE;CN=Joel Katz:invalid:nomail", "Joel Katz", ""),
        ("ATTENDEE;CN=Joel Katz:mailto:/o=ExchangeLabs/ou=x", "Joel Katz", ""),
        ('ATTENDEE;CN=Joel "JK" Katz;RSVP=TRUE:mailto:joel@x.example', 'Joel "JK" Katz', "joel@x.example"),
        ("ATTENDEE;CN=Joel ^'JK^' Katz:mailto:joel@x.example", 'Joel "JK" Katz', "joel@x.example"),
    ],
)
def test_names_and_addresses_in_every_shape(line, name, email):
    found = one(event(ORGANISER, line, attendee("Priya Nair", "p@northwind.example")))
    assert (found.people[1].name, found.people[1].email) == (name, email)


def test_rooms_groups_and_robots_are_no_people():
    found = one(
        event(
            "ORGANIZER;CN=Scheduling:mailto:no-reply@greenhouse.io",
            "ATTENDEE;CUTYPE=ROOM;CN=Boardroom:mailto:boardroom@northwind.example",
            "ATTENDEE;CUTYPE=GROUP;CN=Hiring team:mailto:hiring@northwind.example",
            "ATTENDEE;CN=Room 7:mailto:c_188@resource.calendar.google.com",
            attendee("Joel Katz", "joel@northwind.example"),
            attendee("Sam Doe", "sam@mail.example"),
        )
    )
    assert [person.name for person in found.people] == ["Joel Katz", "Sam Doe"]
    assert found.place == "Boardroom"


def test_who_is_invited_alone_is_probably_the_user():
    found = one(event(ORGANISER, attendee("Sam Doe", "sam@mail.example")))
    assert [person.name for person in found.people if person.likely_self] == ["Sam Doe"]


def test_hidden_characters_and_header_tricks_are_taken_out():
    found = one(
        event(
            'ATTENDEE;CN="Joel\\nBcc: evil@x.example":mailto:joel@x.example',
            "ORGANIZER;CN=\u202eanA\u200b \u0007Ribeiro:mailto:ana@x.example\\nBcc: evil@x.example",
            "LOCATION:Room\u0000 1\\nRoom 2",
            summary="Interview\u202e with\\nNorthwind",
        )
    )
    assert found.people[0].name == "anA Ribeiro"
    assert found.people[0].email == ""
    assert found.people[1].name == "Joel Bcc: evil@x.example", "one line, so it cannot become a header"
    assert found.summary == "Interview with Northwind"
    assert found.place == "Room 1; Room 2"


def test_a_mail_whose_header_names_no_character_set_is_read_all_the_same():
    mail = (DATA / "exchange_mail_twice.eml").read_bytes()
    assert b"\nSubject:" in mail
    for charset in (b"iso-8859\xff1", b"\xff", b"no-such-set"):
        broken = mail.replace(b"\nSubject:", b"\nSubject: =?" + charset + b"?Q?Hello?=", 1)
        assert len(read(broken, "mail.eml").events) == 1


def test_over_long_texts_are_cut_and_that_is_told():
    found = one(
        event(f"DESCRIPTION:{'word ' * 5000}", f"LOCATION:{'x' * 900}", summary="Interview " * 60, uid="u" * 900)
    )
    assert len(found.notes) <= 8000
    assert found.notes.endswith("…")
    assert len(found.summary) <= 200
    assert len(found.place) <= 300
    assert len(found.uid) < 100
    assert Noticed.SHORTENED in found.noticed


@pytest.mark.parametrize(
    ("lines", "link"),
    [
        (("LOCATION:https://zoom.us/j/1?pwd=a",), "https://zoom.us/j/1?pwd=a"),
        (("X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij",), "https://meet.google.com/abc-defg-hij"),
        (("CONFERENCE;FEATURE=AUDIO,VIDEO:https://talks.example/room/7",), "https://talks.example/room/7"),
        (("URL:https://northwind.webex.com/northwind/j.php?MTID=m1",), "https://northwind.webex.com/northwind/j.php?MTID=m1"),
        (("URL:https://northwind.example/jobs/7",), ""),
        (("DESCRIPTION:See https://northwind.example/jobs/7 and join https://zoom.us/j/9.",), "https://zoom.us/j/9"),
        (("DESCRIPTION:javascript:alert(1) file:///etc/passwd",), ""),
        (("X-ALT-DESC;FMTTYPE=text/html:<a href=\"https://zoom.us/j/5\">Join</a>",), "https://zoom.us/j/5"),
        (
            ("DESCRIPTION:https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F8&data=x",),
            "https://zoom.us/j/8",
        ),
        (("LOCATION:https://calls.northwind.example/77",), "https://calls.northwind.example/77"),
    ],
)  # fmt: skip
def test_the_video_link_is_found_wherever_it_stands(lines, link):
    found = one(event(*lines))
    assert found.link == link
    assert "http" not in found.place


@pytest.mark.parametrize(
    ("summary", "lines", "kind"),
    [
        ("Interview", ("LOCATION:Microsoft Teams Meeting",), InterviewKind.VIDEO),
        ("Interview", ("LOCATION:4 Canal Street",), InterviewKind.ON_SITE),
        ("Phone screen", (), InterviewKind.PHONE),
        ("Interview", ("LOCATION:+44 20 7946 0011",), InterviewKind.PHONE),
        ("Interview", ("DESCRIPTION:Priya will call you.",), InterviewKind.PHONE),
        ("Technical interview", ("LOCATION:https://zoom.us/j/1",), InterviewKind.TECHNICAL),
        ("Panel interview", (), InterviewKind.PANEL),
        ("Final round", (), InterviewKind.FINAL),
        ("Assessment centre", (), InterviewKind.ASSESSMENT),
        ("Coffee with Ana", (), InterviewKind.INFORMAL),
    ],
)
def test_the_kind_is_read_from_the_words_and_the_place(summary, lines, kind):
    assert one(event(*lines, summary=summary)).kind is kind


def test_the_mails_sender_stands_in_for_a_missing_organiser():
    mail = (
        b"From: Ana Ribeiro <ana@northwind.example>\r\nTo: sam@mail.example\r\nSubject: Interview: Data engineer\r\n"
        b"Content-Type: text/calendar; method=REQUEST\r\n\r\n"
        + calendar(event(attendee("Sam Doe", "sam@mail.example"), summary=""), method="")
    )
    found = read(mail, "mail.eml").events[0]
    assert [(person.name, person.organiser, person.likely_self) for person in found.people] == [
        ("Ana Ribeiro", True, False),
        ("Sam Doe", False, True),
    ]
    assert (found.summary, found.role, found.organisation) == ("Interview: Data engineer", "Data engineer", "Northwind")


def test_a_forwarded_mail_gives_the_invitation_inside_it():
    inner = (DATA / "yahoo_quoted_printable.eml").read_bytes()
    outer = (
        b"From: Sam <sam@mail.example>\r\nTo: sam2@mail.example\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n'
        b"--b\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--b--\r\n"
    )
    assert read(outer, "fwd.eml").events[0].organisation == "Lucerne Éditions"


# -- whatever comes -------------------------------------------------------------------------------------------------

ALPHABET = st.sampled_from(
    ["BEGIN:VEVENT\n", "END:VEVENT\n", "BEGIN:VTIMEZONE\n", "END:VTIMEZONE\n", "BEGIN:STANDARD\n", "END:STANDARD\n",
     "TZID:X\n", "TZOFFSETTO:+0100\n", "DTSTART:20261124T140000\n", "DTSTART;TZID=X:20261124T140000\n", "DTEND:", "\n",
     "RRULE:FREQ=YEARLY;BYDAY=5SU;BYMONTH=2\n", "SUMMARY:", "ATTENDEE;CN=", "ORGANIZER:mailto:", ";", ":", '"', "\\",
     " ", "20261124", "T250000", "é", "\x00", "DURATION:P", "RECURRENCE-ID:20261124T140000Z\n", "METHOD:CANCEL\n",
     "UID:1\n", "X-WR-TIMEZONE:Nowhere\n", "DESCRIPTION:<p>", "https://zoom.us/j/1", "[", "http://[", "LOCATION:"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(ALPHABET, max_size=60))
def test_whatever_stands_in_a_calendar_there_is_an_answer(pieces):
    data = ("BEGIN:VCALENDAR\n" + "".join(pieces) + "\nEND:VCALENDAR\n").encode()
    try:
        found = read(data)
    except PostviewError:
        return
    for item in found.events:
        assert epoch_of(item.end, item.zone) > epoch_of(item.start, item.zone)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_whatever_stands_in_a_mail_there_is_an_answer(noise):
    head = b"From: a@b.example\r\nContent-Type: text/calendar\r\n"
    for data in (noise, head + noise, head + b"\r\nBEGIN:VCALENDAR\r\n" + noise):
        try:
            read(data, "mail.eml")
        except PostviewError:
            continue
