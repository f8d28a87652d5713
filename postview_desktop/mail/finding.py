"""Finding the servers for an address: the own table, the domain's file over https, then what the DNS says."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from postview_desktop.domain.addresses import domain_of, is_address
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.provider import Guess
from postview_desktop.mail.addresses import on_the_wire
from postview_desktop.mail.errors import NoReply
from postview_desktop.mail.https import Web
from postview_desktop.mail.providers import guess

if TYPE_CHECKING:
    import dns.resolver


def find_settings(
    address: str,
    *,
    stopped: Callable[[], bool] = lambda: False,
    web: Web | None = None,
    resolver: dns.resolver.Resolver | None = None,
) -> Guess | None:
    """The settings for an address, or None where nobody tells them. For a worker: it may take half a minute.

    Nothing goes out but the domain, and nothing at all for one that is in the table. `stopped` is asked between the
    steps. Raises PostviewError(BAD_ADDRESS) for what is no address.
    """
    address = address.strip()
    known = guess(address)
    if known is not None:
        return known
    domain = _in_the_dns(address)
    return _by_file(address, domain, web or Web(), stopped) or _by_dns(address, domain, resolver, stopped)


def _in_the_dns(address: str) -> str:
    if not is_address(address):
        raise PostviewError(Problem.BAD_ADDRESS, address=address)
    return on_the_wire(f"name@{domain_of(address)}").rpartition("@")[2].lower()


def _by_file(address: str, domain: str, web: Web, stopped: Callable[[], bool]) -> Guess | None:
    from postview_desktop.mail.autoconfig import fetch, places, read_config

    for url in places(domain):
        if stopped():
            return None
        with suppress(NoReply, OSError, UnicodeError):
            octets, place = fetch(url, web)
            found = read_config(octets, address, place)
            if found is not None:
                return found
    return None


def _by_dns(
    address: str, domain: str, resolver: dns.resolver.Resolver | None, stopped: Callable[[], bool]
) -> Guess | None:
    from postview_desktop.mail.service_records import by_exchanger, by_service_records, records_of

    if stopped():
        return None
    records = records_of(resolver)
    found = by_service_records(address, domain, records)
    return found if found is not None or stopped() else by_exchanger(address, domain, records)
