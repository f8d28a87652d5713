"""Invitations as further programs write them: when, who asks, and whether an answer is asked for."""

from __future__ import annotations

from datetime import datetime

import pytest

from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.domain.invitation import Taken
from postview_desktop.files.invitation import read_invitation_file
from tests.support.invitations import DATA

ANA, KATRIN = "ana.ribeiro@northwind.example", "katrin.weber@nordwind.example"


@pytest.mark.parametrize(
    ("name", "starts", "organiser", "asks"),
    [
        ("korganizer.ics", ["11-24 13:00"], ("Weber, Katrin", KATRIN), True),
        ("zimbra.ics", ["11-24 19:00"], ("Priya Nair", "priya.nair@contoso.example"), True),
        ("proton.ics", ["11-24 13:00"], ("", "joel.katz@fabrikam.example"), True),
        ("calendly.ics", ["11-24 14:00"], ("", ""), False),
        ("notes.ics", ["11-24 13:00", "11-26 13:00"], ("Katrin Weber/HR/Nordwind", KATRIN), True),
        ("outlook_series.ics", ["10-20 08:00", "10-28 14:00", "11-10 09:00"], ("Ribeiro, Ana", ANA), True),
    ],
)
@pytest.mark.parametrize("home", ["Europe/London", "Asia/Tokyo"])
def test_what_they_mean(name: str, starts: list[str], organiser: tuple[str, str], asks: bool, home: str) -> None:
    found = read_invitation_file(DATA / name, home)
    assert found.left == ()
    times = [wall_of(epoch_of(one.start, one.zone), "UTC") for one in found.events]
    assert [f"{at:%m-%d %H:%M}" for at in times] == starts
    assert {(one.organiser_name, one.organiser_email, one.asks) for one in found.events} == {(*organiser, asks)}


def test_a_day_of_outlooks_series_has_its_own_place() -> None:
    found = read_invitation_file(DATA / "outlook_series.ics", "Europe/London")
    assert [one.place for one in found.events] == ["Room 1", "Room 2", "Room 1"]
    assert all(one.uid.startswith("040000008200E00074C5B7101A82E008") for one in found.events)
    assert found.events[0].notes == "Four conversations"


def test_what_exchange_proposes() -> None:
    (one,) = read_invitation_file(DATA / "exchange_counter.eml", "Europe/London").responses
    assert (one.kind, one.who, one.comment) == (Taken.PROPOSAL, "Joel Katz", "I am travelling that day.")
    assert (one.start, one.end) == (datetime(2026, 11, 26, 10), datetime(2026, 11, 26, 11))
