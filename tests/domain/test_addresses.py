"""Addresses: what is one, and what is probably mistyped."""

from __future__ import annotations

import pytest

from postview_desktop.domain.addresses import (
    WELL_KNOWN_DOMAINS,
    is_address,
    mixes_scripts,
    one_step_apart,
    probably_meant,
)


@pytest.mark.parametrize(
    "address",
    ["a@b.example", "joel.katz+work@north-wind.co.uk", "joel@münchen.example", "o'neill@x.example", "1@2.example"],
)
def test_addresses(address: str) -> None:
    assert is_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "joel",
        "joel@",
        "@x.example",
        "joel@x",
        "joel@x..example",
        "joel@-x.example",
        "a b@x.example",
        "a@b@c d.example",
        ".a@x.example",
        "a..b@x.example",
        "joel@1.2.3.4",
        "<joel@x.example>",
        "joel@x.example,ana@x.example",
        "a@x.example\r\nBcc: b@y.example",
        "x" * 65 + "@y.example",
    ],
)
def test_no_addresses(address: str) -> None:
    assert not is_address(address)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("joel@gmial.com", "joel@gmail.com"),
        ("joel@gamil.com", "joel@gmail.com"),
        ("joel@gmai.com", "joel@gmail.com"),
        ("joel@gmail.con", "joel@gmail.com"),
        ("joel@gmail.co", "joel@gmail.com"),
        ("joel@hotmial.com", "joel@hotmail.com"),
        ("joel@hotmil.com", "joel@hotmail.com"),
        ("joel@outlok.com", "joel@outlook.com"),
        ("joel@yaho.com", "joel@yahoo.com"),
        ("joel@yahooo.com", "joel@yahoo.com"),
        ("joel@iclud.com", "joel@icloud.com"),
        ("joel@icloud.cm", "joel@icloud.com"),
        ("joel@gogglemail.com", "joel@googlemail.com"),
        ("joel@fastmial.com", "joel@fastmail.com"),
        ("joel@protonmial.com", "joel@protonmail.com"),
        ("joel@web.dee", "joel@web.de"),
        ("joel@t-onlne.de", "joel@t-online.de"),
        ("JOEL@GMIAL.COM", "JOEL@gmail.com"),
    ],
)
def test_slips_are_caught(typed: str, meant: str) -> None:
    assert probably_meant(typed) == meant


@pytest.mark.parametrize(
    "domain",
    [
        *sorted(WELL_KNOWN_DOMAINS),
        "aon.com",
        "five.com",
        "we.de",
        "maya.com",
        "gmx.eu",
        "may.com",
        "northwind.example",
        "gmall.example",
        "live.dk",
    ],
)
def test_real_houses_are_left_alone(domain: str) -> None:
    assert probably_meant(f"joel@{domain}") == ""


def test_a_colleagues_domain_is_a_hint() -> None:
    assert probably_meant("joel@nortwind.example", ["northwind.example"]) == "joel@northwind.example"
    assert probably_meant("joel@northwind.de", ["northwind.dk"]) == ""
    assert probably_meant("joel@northwind.example", ["northwind.example"]) == ""


def test_one_step() -> None:
    for one, other in [("abc", "abd"), ("abc", "ab"), ("abc", "abcd"), ("abc", "acb"), ("abc", "bac"), ("a", "")]:
        assert one_step_apart(one, other)
        assert one_step_apart(other, one)
    for one, other in [("abc", "abc"), ("abc", "cba"), ("abc", "a"), ("abcd", "badc"), ("abc", "xyz")]:
        assert not one_step_apart(one, other)


def test_letters_of_two_alphabets_in_one_word() -> None:
    assert mixes_scripts("joel@gm\u0430il.com")  # a Cyrillic а
    assert not mixes_scripts("joel@münchen.example")
    assert not mixes_scripts("иван@почта.example")
