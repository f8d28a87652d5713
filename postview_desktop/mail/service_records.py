"""What the DNS says of a domain's mail: its servers (SRV, RFC 6186 and RFC 8314), and who takes in its mail (MX).

Nobody signs these answers, so whoever sits on the line may have made them up: a server outside of the domain is
`unproved` until the person has said that it is right.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from postview_desktop.domain.addresses import domain_of
from postview_desktop.domain.provider import Guess, PasswordKind, Source
from postview_desktop.mail.addresses import is_host_name
from postview_desktop.mail.providers import guess_by_exchanger, guess_by_host

if TYPE_CHECKING:
    import dns.resolver

TIME_LIMIT = 4.0
"""Seconds for one question."""

Records = Callable[[str, str], list[Any]]
"""Asks for a name and a kind of record; [] where there is none or nobody answers."""


def records_of(resolver: dns.resolver.Resolver | None = None) -> Records:
    """Asks the resolver, at first the one of this computer; what it takes to do so is loaded only now."""
    import dns.exception
    import dns.resolver

    try:
        asked = resolver or dns.resolver.Resolver()
    except dns.exception.DNSException:
        return lambda _name, _kind: []

    def ask(name: str, kind: str) -> list[Any]:
        try:
            return list(asked.resolve(name, kind, lifetime=TIME_LIMIT, search=False))
        except (dns.exception.DNSException, OSError, ValueError, UnicodeError):
            return []

    return ask


def by_service_records(address: str, domain: str, records: Records) -> Guess | None:
    """The servers that the domain names itself, or None. `domain` in the letters of the DNS."""
    sending = _first(domain, records, (("_submissions", "tls"), ("_submission", "starttls")))
    if sending is None:
        return None
    host, port, security = sending
    found = Guess(
        provider=domain_of(address),
        host=host,
        port=port,
        security=security,
        user=address.strip(),
        password=PasswordKind.USUAL,
        source=Source.SERVICE_RECORDS,
        place=domain,
    )
    reading = _first(domain, records, (("_imaps", "tls"), ("_imap", "starttls")))
    if reading is not None:
        found = replace(found, imap_host=reading[0], imap_port=reading[1], imap_security=reading[2])
    known = guess_by_host(address, host)
    if known is not None:
        found = replace(found, provider=known.provider, password=known.password, link=known.link, sign_in=known.sign_in)
    return _proved(found, domain)


def by_exchanger(address: str, domain: str, records: Records) -> Guess | None:
    """The settings of the provider in the table that takes in the domain's mail, or None."""
    exchangers = sorted(records(domain, "MX"), key=lambda record: record.preference)
    for record in exchangers[:10]:
        found = guess_by_exchanger(address, _name(record.exchange))
        if found is not None:
            return _proved(found, domain)
    return None


def _proved(found: Guess, domain: str) -> Guess:
    outside = [host for host in (found.host, found.imap_host) if host and not _is_within(host, domain)]
    return replace(found, unproved=tuple(dict.fromkeys(outside)))


def _is_within(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _first(domain: str, records: Records, kinds: tuple[tuple[str, str], ...]) -> tuple[str, int, str] | None:
    """The server to take: the lowest priority, among these by weight (RFC 2782). "." says that there is none."""
    for service, security in kinds:
        offered = [
            one for one in records(f"{service}._tcp.{domain}", "SRV") if is_host_name(_name(one.target)) and one.port
        ]
        if offered:
            lowest = min(one.priority for one in offered)
            among = [one for one in offered if one.priority == lowest]
            taken = random.choices(among, [one.weight + 1 for one in among])[0]
            return _name(taken.target), int(taken.port), security
    return None


def _name(name: Any) -> str:
    return str(name.to_text(omit_final_dot=True)).lower().strip(".")
