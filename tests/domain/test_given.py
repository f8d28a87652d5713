"""What PostView is started with: paths, and addresses that lead somewhere and can do nothing else."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from postview_desktop.domain.given import (
    LONGEST,
    PAGES,
    Place,
    PlaceKind,
    address_of,
    mailbox_of,
    path_of,
    place_of,
    sort_given,
)


def here(path: str) -> str:
    """As this system writes it."""
    return path.replace("/", os.sep) if path.startswith("/") else path


def test_files_and_addresses_are_told_apart() -> None:
    found = sort_given(["a.ics", "file:///tmp/b%20c.eml", "postview:interview/17", "MAILTO:me@x.example", "./mailto:x"])
    assert found.files == ("a.ics", here("/tmp/b c.eml"), "./mailto:x")
    assert found.addresses == ("postview:interview/17", "MAILTO:me@x.example")


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///home/me/Interview%20am%20Montag.ics", "/home/me/Interview am Montag.ics"),
        ("file:/home/me/a.ics", "/home/me/a.ics"),
        ("file://localhost/home/me/a.ics", "/home/me/a.ics"),
        ("file:///home/me/%C3%85sa%20%26%20S%C3%B6hne.eml", "/home/me/Åsa & Söhne.eml"),
        ("file:///home/me/100%25%23%3F.ics", "/home/me/100%#?.ics"),
        ("file:///home/me/what?.ics", "/home/me/what?.ics"),
        ("file:///home/me/a#1.ics", "/home/me/a#1.ics"),
        ("file://server/share/a.ics", "file://server/share/a.ics"),
        ("file://[", "file://["),
        ("file:a.ics", "file:a.ics"),
    ],
)
def test_the_path_of_a_file_address(address: str, path: str) -> None:
    assert path_of(address) == here(path)


@pytest.mark.skipif(sys.platform != "win32", reason="drives have letters on Windows")
def test_the_path_of_a_file_address_with_a_drive() -> None:
    assert path_of("file:///C:/Users/me/Interview%20am%20Montag.ics") == r"C:\Users\me\Interview am Montag.ics"
    assert sort_given([r"C:\Users\me\a.ics"]).files == (r"C:\Users\me\a.ics",)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1).map(lambda name: "/" + name))
@example("//two")
def test_every_path_comes_back_from_its_address(path: str) -> None:
    if path.startswith("//") or not Path(path).is_absolute():  # another computer in an address; no drive on Windows
        return
    assert path_of(Path(path).as_uri()) == str(Path(path))


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("postview:interview/17", Place(PlaceKind.INTERVIEW, id=17)),
        ("postview://interview/17/", Place(PlaceKind.INTERVIEW, id=17)),
        ("PostView:Letter/3", Place(PlaceKind.LETTER, id=3)),
        ("postview:application/5", Place(PlaceKind.APPLICATION, id=5)),
        ("postview:today", Place(PlaceKind.PAGE, page="today")),
        ("postview://calendar/", Place(PlaceKind.PAGE, page="calendar")),
    ],
)
def test_where_an_address_leads(address: str, place: Place) -> None:
    assert place_of(address) == place


@pytest.mark.parametrize(
    "address",
    [
        "postview:",
        "postview:interview",  # a thing without its number
        "postview:interview/",
        "postview:interview/0",
        "postview:interview/-1",
        "postview:interview/17;rm",
        "postview:interview/17?send=1",
        "postview:interview/17#x",
        "postview:interview/17/delete",
        "postview:interview/١٧",
        "postview:interview/9999999999999999999",
        "postview:letter/3/send",
        "postview:send/3",
        "postview:quit",
        "postview:../../etc/passwd",
        "postview:interview/17\n",
        " postview:interview/17",
        "http://interview/17",
        "postview:today" + " " * LONGEST,
    ],
)
def test_anything_else_leads_nowhere(address: str) -> None:
    assert place_of(address) is None


@given(st.sampled_from(PlaceKind), st.integers(1, 10**18 - 1), st.sampled_from(sorted(PAGES)))
def test_an_address_of_ours_leads_back(kind: PlaceKind, number: int, page: str) -> None:
    place = Place(kind, page=page) if kind is PlaceKind.PAGE else Place(kind, id=number)
    assert place_of(address_of(place)) == place


@given(st.text())
def test_no_address_breaks_anything(address: str) -> None:
    assert isinstance(mailbox_of(address), str)
    assert isinstance(path_of("file:" + address), str)
    assert place_of(f"postview:{address}") is None or address.strip("/")


@pytest.mark.parametrize(
    ("address", "mailbox"),
    [
        ("mailto:joel.katz@northwind.example", "joel.katz@northwind.example"),
        ("mailto:joel%2Bjob@northwind.example?subject=Hi&bcc=all@x.example", "joel+job@northwind.example"),
        ("mailto:a@x.example,b@x.example", ""),
        ("mailto:?to=a@x.example", ""),
        ("mailto:", ""),
        ("mailto:nobody", ""),
        ("mailto:a@x.example%0ABcc:b@x.example", ""),
        ("http:a@x.example", ""),
        ("mailto:a@" + "x" * LONGEST, ""),
    ],
)
def test_the_one_mailbox_of_a_mail_address(address: str, mailbox: str) -> None:
    assert mailbox_of(address) == mailbox
