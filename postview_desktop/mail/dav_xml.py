"""The XML of a WebDAV server, read without trust: no entities, no document types, nothing endless."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat
from xml.sax.saxutils import escape

DEEPEST = 40
MOST = 100_000
"""Elements in one answer."""
DAV, CALDAV = "DAV:", "urn:ietf:params:xml:ns:caldav"


class BadXml(ValueError):
    """What came is no XML, or more than anybody can want."""


@dataclass(slots=True)
class Node:
    """An element: its name as "{namespace}name", what stands in it, and the elements in it."""

    name: str
    text: str = ""
    parts: list[Node] = field(default_factory=list["Node"])

    def first(self, name: str) -> Node | None:
        """The first element of this name right in it."""
        return next((part for part in self.parts if part.name == name), None)

    def all(self, name: str) -> Iterator[Node]:
        """Every element of this name anywhere in it."""
        for part in self.parts:
            if part.name == name:
                yield part
            yield from part.all(name)

    def word(self, name: str) -> str:
        """The text of the first element of this name right in it, or ""."""
        found = self.first(name)
        return found.text.strip() if found is not None else ""


@dataclass(frozen=True, slots=True)
class Told:
    """What a server tells of one address: the status of the address, and those of its properties that are there."""

    href: str
    status: int
    prop: Node


def parse(data: bytes) -> Node:
    """The outermost element. Raises BadXml."""
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    root = Node("")
    open_nodes = [root]
    seen = 0

    def refuse(*_: Any) -> Any:
        raise BadXml("it declares things of its own")

    def start(name: str, _attributes: Any) -> None:
        nonlocal seen
        seen += 1
        if len(open_nodes) > DEEPEST or seen > MOST:
            raise BadXml("more than anybody can want")
        node = Node("{" + name if "}" in name else name)
        open_nodes[-1].parts.append(node)
        open_nodes.append(node)

    def end(_name: str) -> None:
        open_nodes.pop()

    def text(data: str) -> None:
        open_nodes[-1].text += data

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, LookupError, UnicodeError) as error:
        raise BadXml(str(error)) from None
    return root.parts[0]


def multistatus(data: bytes) -> list[Told]:
    """What a 207 answer tells. Raises BadXml for what is none."""
    root = parse(data)
    if root.name != dav("multistatus"):
        raise BadXml("no multistatus")
    found: list[Told] = []
    for response in root.parts:
        if response.name != dav("response"):
            continue
        good = Node(dav("prop"))
        status = _number(response.word(dav("status")))
        for stat in response.parts:
            prop = stat.first(dav("prop"))
            if stat.name == dav("propstat") and prop is not None and _number(stat.word(dav("status"))) == 200:
                good.parts += prop.parts
        for href in response.parts:
            if href.name == dav("href"):
                found.append(Told(href.text.strip(), status or 200, good))
    return found


def conditions(data: bytes) -> frozenset[str]:
    """What an error says was not as it should be: the names of the elements in it, without their namespaces."""
    try:
        root = parse(data)
    except BadXml:
        return frozenset()
    return frozenset(part.name.rpartition("}")[2] for part in root.parts) if root.name == dav("error") else frozenset()


def propfind(*names: str) -> bytes:
    """The body of a PROPFIND for these properties."""
    return _document(f"<d:propfind {_SPACES}><d:prop>{''.join(_empty(name) for name in names)}</d:prop></d:propfind>")


def multiget(hrefs: list[str]) -> bytes:
    """The body of a REPORT that tells the ETags of these addresses, and of no others."""
    listed = "".join(f"<d:href>{escape(href)}</d:href>" for href in hrefs)
    return _document(f"<c:calendar-multiget {_SPACES}><d:prop><d:getetag/></d:prop>{listed}</c:calendar-multiget>")


def mkcalendar(name: str) -> bytes:
    """The body of a MKCALENDAR: its name, and that it holds events."""
    return _document(
        f"<c:mkcalendar {_SPACES}><d:set><d:prop><d:displayname>{escape(name)}</d:displayname>"
        '<c:supported-calendar-component-set><c:comp name="VEVENT"/></c:supported-calendar-component-set>'
        "</d:prop></d:set></c:mkcalendar>"
    )


def dav(name: str) -> str:
    return f"{{{DAV}}}{name}"


def caldav(name: str) -> str:
    return f"{{{CALDAV}}}{name}"


_SPACES = f'xmlns:d="{DAV}" xmlns:c="{CALDAV}"'


def _empty(name: str) -> str:
    space, _, local = name.removeprefix("{").partition("}")
    return f"<{'d' if space == DAV else 'c'}:{local}/>"


def _document(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="utf-8"?>{text}'.encode()


def _number(status: str) -> int:
    """The number of "HTTP/1.1 200 OK", 0 where there is none."""
    words = status.split()
    return int(words[1]) if len(words) > 1 and words[1].isascii() and words[1].isdigit() else 0
