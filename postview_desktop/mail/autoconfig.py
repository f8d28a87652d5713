"""A domain's own mail settings, as the file that it offers over https to any mail program (Thunderbird's autoconfig).

Nothing is told but the domain: the address that such a request wants has a made-up name before its @. What comes is
taken only over https from a host whose certificate is good, up to 64 KB, without DTD or entities, and only servers that
encrypt are taken from it.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin, urlsplit
from xml.parsers import expat

from postview_desktop.domain.addresses import domain_of
from postview_desktop.domain.letter import SignIn
from postview_desktop.domain.provider import Guess, PasswordKind, Source
from postview_desktop.mail.addresses import is_host_name
from postview_desktop.mail.errors import NoReply
from postview_desktop.mail.https import Web, ask
from postview_desktop.mail.providers import guess_by_host

LARGEST = 64 * 1024
_MOST_REDIRECTS = 3
_DEEPEST = 20
_NOBODY = "name"
"""Stands before the @ in place of the person's own."""

_SECURITIES = {"SSL": "tls", "STARTTLS": "starttls"}
_BY_PASSWORD = {"password-cleartext", "plain", "password-encrypted", "secure"}


def places(domain: str) -> tuple[str, str]:
    """Where a domain offers its settings. `domain` in the letters of the DNS."""
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={_NOBODY}%40{domain}",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress={_NOBODY}%40{domain}",
    )


def fetch(url: str, web: Web) -> tuple[bytes, str]:
    """The file, and the host that it came from in the end.

    Raises NoReply where there is none, what comes is too large or leads away from https; OSError, UnicodeError.
    """
    for _ in range(_MOST_REDIRECTS + 1):
        answer = ask(url, web, largest=LARGEST)
        if answer.status == 200:
            return answer.body, urlsplit(url).hostname or ""
        if answer.status not in (301, 302, 303, 307, 308) or not answer.to:
            raise NoReply(f"status {answer.status}")
        try:
            url = urljoin(url, answer.to)
        except ValueError as error:
            raise NoReply(str(error)) from None
    raise NoReply("sent on and on")


def read_config(octets: bytes, address: str, place: str) -> Guess | None:
    """The settings in the file for this address; None where it names no server for sending that encrypts.

    Raises NoReply for what is no such file.
    """
    root = _parse(octets)
    house = root.find("emailProvider") if root.tag == "clientConfig" else None
    if house is None:
        raise NoReply("no clientConfig")
    outgoing = _best(house, "outgoingServer", "smtp", address)
    incoming = _best(house, "incomingServer", "imap", address)
    if outgoing is None:
        return None
    host, port, security, user, ways = outgoing
    found = Guess(
        provider=_name(house) or domain_of(address),
        host=host,
        port=port,
        security=security,
        user=user,
        password=PasswordKind.USUAL,
        link=_link(house),
        source=Source.AUTOCONFIG,
        place=place,
    )
    if incoming is not None:
        found = replace(found, imap_host=incoming[0], imap_port=incoming[1], imap_security=incoming[2])
    known = guess_by_host(address, host)
    if known is not None:
        # A provider of the table with the customer's own domain: what password it wants is known.
        found = replace(found, password=known.password, link=known.link, sign_in=known.sign_in, provider=known.provider)
    elif ways and not ways & _BY_PASSWORD:
        found = replace(found, password=PasswordKind.OAUTH_ONLY, sign_in=SignIn.PASSWORD)
    return found


def _best(house: ET.Element, tag: str, kind: str, address: str) -> tuple[str, int, str, str, set[str]] | None:
    """The first server that takes a password over TLS, else the first that encrypts at all."""
    found = list(_servers(house, tag, kind, address))
    if not found:
        return None
    return min(found, key=lambda one: (bool(one[4]) and not one[4] & _BY_PASSWORD, one[2] != "tls"))


def _servers(house: ET.Element, tag: str, kind: str, address: str) -> Iterator[tuple[str, int, str, str, set[str]]]:
    for server in house.findall(tag):
        if server.get("type", "").lower() != kind:
            continue
        host = _filled(_text(server, "hostname"), address).lower().rstrip(".")
        port = _text(server, "port")
        security = _SECURITIES.get(_text(server, "socketType").upper())
        user = _filled(_text(server, "username") or "%EMAILADDRESS%", address)
        if security is None or not is_host_name(host) or not re.fullmatch(r"[0-9]{1,5}", port):
            continue
        if not 0 < int(port) < 65536 or not user.isprintable() or len(user) > 254:
            continue
        ways = {(way.text or "").strip().lower() for way in server.findall("authentication")} - {""}
        yield host, int(port), security, user, ways


def _filled(text: str, address: str) -> str:
    """Placeholders become the person's, and so does the made-up name that we asked with."""
    local, _, domain = address.strip().rpartition("@")
    for name, value in (
        ("%EMAILADDRESS%", address.strip()),
        ("%EMAILLOCALPART%", local),
        ("%EMAILDOMAIN%", domain),
        ("%REALNAME%", local),
    ):
        text = text.replace(name, value)
    if text.lower() == f"{_NOBODY}@{domain.lower()}":
        return address.strip()
    return local if text == _NOBODY else text


def _name(house: ET.Element) -> str:
    name = " ".join(_text(house, "displayShortName").split()) or " ".join(_text(house, "displayName").split())
    return name[:60] if name.isprintable() and "%" not in name else ""


def _link(house: ET.Element) -> str:
    """Its page of help, where that can be shown to somebody without a second look."""
    for part in house.iter("documentation"):
        url = part.get("url", "")
        if url.startswith("https://") and url.isascii() and url.isprintable() and " " not in url and len(url) < 300:
            return url
    return ""


def _text(parent: ET.Element, tag: str) -> str:
    return (parent.findtext(tag) or "").strip()


def _parse(octets: bytes) -> ET.Element:
    """XML without a DTD, thus without entities, and not deeper than anybody writes it. Raises NoReply."""
    builder = ET.TreeBuilder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise NoReply("too deep")
        builder.start(tag, attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag)

    def refuse(*_: object) -> None:
        raise NoReply("a DTD")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(octets, True)
        return builder.close()
    except (expat.ExpatError, ValueError, LookupError, AssertionError) as error:
        raise NoReply(f"no XML: {error}") from None
