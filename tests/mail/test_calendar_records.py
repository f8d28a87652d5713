"""The calendar server that a domain names in the DNS: within the domain asked at once, outside of it only named."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from dns.rdata import from_text
from dns.rdataclass import IN
from dns.rdatatype import SRV, TXT

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.mail import caldav
from postview_desktop.mail.caldav import Offered, find_calendars
from postview_desktop.mail.calendar_records import named_by_domain
from postview_desktop.mail.dav_line import Visitor, Way


@dataclass
class Dns:
    """What a resolver would say."""

    srv: list[str] = field(default_factory=list)
    txt: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __call__(self, name: str, kind: str) -> list:
        self.asked.append(f"{kind} {name}")
        return [from_text(IN, SRV if kind == "SRV" else TXT, one) for one in (self.srv if kind == "SRV" else self.txt)]


@pytest.mark.parametrize(
    ("srv", "txt", "there"),
    [
        (["0 1 443 dav.firm.example."], [], "https://dav.firm.example"),
        (["0 1 8443 dav.firm.example."], ['"path=/caldav/"'], "https://dav.firm.example:8443/caldav/"),
        (["0 1 443 firm.example."], ['"path=/a b"'], "https://firm.example"),
        (
            ["9 1 443 slow.firm.example.", "1 1 443 x.firm.example.", "1 7 443 y.firm.example."],
            [],
            "https://y.firm.example",
        ),
        (["0 0 0 ."], [], ""),
        ([], ['"path=/caldav/"'], ""),
        (["0 1 443 dav.firm.example."], ['"path=//evil.example/"'], "https://dav.firm.example//evil.example/"),
    ],
)
def test_the_server_that_a_domain_names(srv: list[str], txt: list[str], there: str) -> None:
    assert named_by_domain("firm.example", Dns(srv, txt)) == there


@pytest.mark.parametrize("target", ["dav.other.example.", "evilfirm.example.", "firm.example.evil.example."])
def test_one_outside_of_it_is_named_to_the_person_and_told_nothing(target: str) -> None:
    with pytest.raises(PostviewError) as refused:
        named_by_domain("firm.example", Dns([f"0 1 443 {target}"]))
    assert refused.value.problem is Problem.CALENDAR_MOVED
    assert refused.value.details["there"] == target.rstrip(".")


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "::1", "a b.example", ""])
def test_what_is_no_domain_is_not_asked_about(name: str) -> None:
    dns = Dns(["0 1 443 dav.firm.example."])
    assert named_by_domain(name, dns) == "" and dns.asked == []


@pytest.mark.parametrize("problem", [Problem.NO_CALDAV, Problem.CALENDAR_AWAY])
def test_it_is_asked_where_the_domain_itself_has_no_calendars(
    monkeypatch: pytest.MonkeyPatch, problem: Problem
) -> None:
    seen: list[str] = []

    def offered(start: str, _visitor: Visitor, _way: Way) -> Offered:
        seen.append(start)
        if "dav." not in start:
            raise PostviewError(problem, server="firm.example")
        return Offered(calendars=(), home=start)

    monkeypatch.setattr(caldav, "_offered_from", offered)
    dns = Dns(["0 1 443 dav.firm.example."])
    found = find_calendars("firm.example", Visitor("u", "p"), None, dns)
    assert found.home == "https://dav.firm.example/.well-known/caldav"
    assert all(one.startswith(("https://firm.example/", "https://dav.firm.example/")) for one in seen)
    with pytest.raises(PostviewError):
        find_calendars("https://firm.example/calendars/", Visitor("u", "p"), None, Dns(dns.srv))


def test_a_wrong_password_asks_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    def offered(start: str, _visitor: Visitor, _way: Way) -> Offered:
        raise PostviewError(Problem.CALENDAR_SIGN_IN_REFUSED, server="firm.example")

    monkeypatch.setattr(caldav, "_offered_from", offered)
    dns = Dns(["0 1 443 dav.firm.example."])
    with pytest.raises(PostviewError):
        find_calendars("firm.example", Visitor("u", "p"), None, dns)
    assert dns.asked == []
