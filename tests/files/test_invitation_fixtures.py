"""Invitations in the manner of the programs that send them: start, people, link, place, organisation and role."""

from __future__ import annotations

from datetime import datetime

import pytest

from postview_desktop.domain.interview import InterviewKind, epoch_of, wall_of
from postview_desktop.domain.invitation import Invitation, Noticed
from postview_desktop.files.invitation import read_invitation_file
from tests.support.invitations import DATA

TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d"


def read(name: str, zone: str = "Europe/London") -> Invitation:
    found = read_invitation_file(DATA / name, zone)
    assert found.left == ()
    assert found.cancellations == ()
    assert len(found.events) == 1
    return found.events[0]


@pytest.mark.parametrize(
    ("name", "utc", "zone", "minutes"),
    [
        ("exchange_teams.ics", "2026-11-24T13:00", "Europe/Berlin", 45),
        ("exchange_mail_twice.eml", "2026-11-24T13:00", "Europe/Berlin", 45),
        ("outlook_customized_west.ics", "2026-12-02T15:00", "America/New_York", 60),
        ("outlook_customized_east.ics", "2026-12-02T04:30", "Asia/Kolkata", 60),
        ("google_meet.ics", "2026-11-26T09:00", "Europe/Paris", 45),
        ("apple_floating.ics", "2026-11-27T09:30", "Europe/London", 105),
        ("zoom_download.ics", "2026-11-30T16:30", "America/New_York", 60),
        ("thunderbird_lightning.ics", "2026-12-01T14:30", "Europe/Vienna", 90),
        ("yahoo_quoted_printable.eml", "2026-12-03T09:15", "Europe/Paris", 60),
    ],
)
def test_the_start_in_utc_the_zone_and_the_length_are_right(name, utc, zone, minutes):
    event = read(name)
    begins, ends = epoch_of(event.start, event.zone), epoch_of(event.end, event.zone)
    assert wall_of(begins, "UTC") == datetime.fromisoformat(utc)
    assert event.zone == zone
    assert (ends - begins) / 60 == minutes


def test_the_second_customized_zone_does_not_get_the_offset_of_the_first():
    first = read("outlook_customized_west.ics")
    second = read("outlook_customized_east.ics")
    again = read("outlook_customized_west.ics")
    assert first == again
    assert epoch_of(first.start, first.zone) - epoch_of(second.start, second.zone) == 10.5 * 3600
    assert Noticed.ZONE_GUESSED in first.noticed


def test_exchange_tells_role_round_people_room_and_teams_link():
    event = read("exchange_teams.ics")
    assert (event.role, event.title, event.organisation) == ("Data engineer", "second round", "Northwind Labs")
    assert Noticed.ORGANISATION_GUESSED in event.noticed
    assert event.kind is InterviewKind.VIDEO
    assert event.link == TEAMS
    assert event.place == "Room Lisbon (8)", "a room is a place, no person"
    assert [(person.name, person.email, person.organiser) for person in event.people] == [
        ("Ribeiro, Ana", "Ana.Ribeiro@northwind-labs.example", True),
        ("Sam Doe", "sam.doe@mail.example", False),
        ("Katz, Joel", "joel.katz@northwind-labs.example", False),
        ("Priya Nair", "priya.nair@northwind-labs.example", False),
    ]
    assert event.notes.startswith("Dear Sam,\n\nwe are glad to meet you again. Joel will ask about pipelines; Priya")
    assert "____" not in event.notes


def test_a_mail_carries_the_event_twice_and_counts_once():
    event = read("exchange_mail_twice.eml")
    assert event.uid == read("exchange_teams.ics").uid
    assert [person.name for person in event.people if person.likely_self] == ["Sam Doe"], "it was received for Sam"


def test_the_method_in_the_body_beats_the_one_in_the_header():
    # The header of that mail says CANCEL, the calendar says REQUEST.
    assert "method=CANCEL" in (DATA / "exchange_mail_twice.eml").read_text()
    assert read("exchange_mail_twice.eml").start == datetime(2026, 11, 24, 14)


def test_google_tells_link_html_and_rooms():
    event = read("google_meet.ics")
    assert (event.organisation, event.role, event.title) == ("Tailspin Toys", "UX Designer", "")
    assert Noticed.ORGANISATION_GUESSED not in event.noticed
    assert event.link == "https://meet.google.com/abc-defg-hij"
    assert event.place == "Paris-3-Seine"
    assert event.notes.startswith("Bonjour Sam,\n\n45 minutes with Camille.\nBring questions & curiosity.")
    assert "~" not in event.notes
    assert [person.name for person in event.people if not person.likely_self] == ["Camille Moreau"]


def test_apple_floats_and_its_place_stands_in_a_property_of_its_own():
    event = read("apple_floating.ics", "Europe/Lisbon")
    assert event.zone == "Europe/Lisbon", "no zone was given, so it is where the user is"
    assert Noticed.FLOATING in event.noticed
    assert event.place == "Wingtip, 4 Canal Street, Leeds"
    assert event.kind is InterviewKind.PANEL


def test_zoom_has_no_people_and_the_link_is_no_place():
    event = read("zoom_download.ics")
    assert event.link == "https://fabrikam.zoom.us/j/91234567890?pwd=aBcDeF"
    assert event.place == ""
    assert event.people == ()
    assert (event.organisation, event.role) == ("Fabrikam", "Backend Developer")


def test_thunderbird_uses_duration_and_a_vendors_name_for_the_zone():
    event = read("thunderbird_lightning.ics")
    assert event.organisation == "Contoso GmbH"
    assert event.place == "Ringstraße 12, 1010 Wien"
    assert event.kind is InterviewKind.ON_SITE
    assert event.sequence == 2
    assert event.people[0].name == "Jürgen Groß"


def test_yahoo_in_quoted_printable_and_latin_letters():
    event = read("yahoo_quoted_printable.eml")
    assert event.organisation == "Lucerne Éditions"
    assert event.people[0].name == "Zoé Lefèvre"
    assert event.people[0].email == "zoe@lucerne-editions.example"
    assert event.people[1].likely_self
