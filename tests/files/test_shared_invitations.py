"""Real invitations from test data of public projects, where they are at hand: each must give the right start in UTC.

They are found beside the project and not copied into it; where the folder is missing there is nothing to run.
"""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import pytest

from postview_desktop.domain.interview import epoch_of, wall_of
from postview_desktop.files.invitation import read_invitation_file

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "invitations"

DECIDED = {
    # DTSTART has no zone, but the file describes W. Europe Standard Time and uses it nowhere else. The series ends
    # UNTIL=20241007T080000Z, which is its Monday at 10:00 in that zone and in no other: the sender meant it.
    "icsparser_zoom_w_europe.ics": "2024-09-23T08:00:00",
    # The zone is called "Pacific Time (US & Canada),Tijuana" and not described, so libraries take the time for
    # floating. Outlook of those years gave that very name to Pacific time, as ical4j_tmeher_cdo_invalid.ics shows.
    "james_obm_with_error.ics": "2004-10-12T05:30:00",
}


def _expected() -> list[tuple[str, str]]:
    table = FOLDER / "SOURCES.tsv"
    if not table.is_file():
        return []
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    return [
        (row["file"], DECIDED.get(row["file"], row["first_start_utc"].removesuffix("Z")))
        for row in rows
        if (FOLDER / row["file"]).is_file()
    ]


EXPECTED = _expected()

if EXPECTED:

    @pytest.mark.parametrize(("name", "first_start"), EXPECTED)
    @pytest.mark.parametrize("home", ["Europe/London", "Asia/Tokyo"])
    def test_a_real_invitation_gives_the_right_start(name, first_start, home):
        event = read_invitation_file(FOLDER / name, home).events[0]
        assert wall_of(epoch_of(event.start, event.zone), "UTC") == datetime.fromisoformat(first_start)

    def test_what_floats_was_decided_here():
        with (FOLDER / "SOURCES.tsv").open(encoding="utf-8", newline="") as file:
            floating = {
                row["file"] for row in csv.DictReader(file, delimiter="\t") if row["first_start_utc"].endswith("g")
            }
        assert floating == set(DECIDED)
