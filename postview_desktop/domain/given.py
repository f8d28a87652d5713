"""What PostView was started with: files, and addresses that lead to a place in it or to a person.

An address comes from anywhere (a web page, an old notification, a mail), so it can do nothing but lead somewhere: it
never sends, changes or deletes, and whatever is in it that is not known is refused as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

SCHEME = "postview"
LONGEST = 2_000
"""Characters of an address; a longer one is none of ours."""


class PlaceKind(Enum):
    INTERVIEW = "interview"
    LETTER = "letter"
    APPLICATION = "application"
    PAGE = "page"


PAGES = frozenset({"today", "calendar", "interviews", "letters", "reflections", "search", "settings", "bin", "backups"})

_PLACE = re.compile(r"postview:(?://)?(interview|letter|application)/([1-9][0-9]{0,17})/?", re.IGNORECASE | re.ASCII)
_PAGE = re.compile(r"postview:(?://)?([a-z]+)/?", re.IGNORECASE | re.ASCII)
_MAILBOX = re.compile(r"[^\s@<>,;:\"()\[\]\\]+@[^\s@<>,;:\"()\[\]\\]+")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the window: `id` of a thing, or the key of a `page`."""

    kind: PlaceKind
    id: int = 0
    page: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Words of a command line, sorted: paths as they were given, and addresses for `place_of` and `mailbox_of`."""

    files: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def sort_given(words: Iterable[str]) -> Given:
    """File managers give `file:` addresses as often as paths; a file that is called "mailto:x" is "./mailto:x"."""
    files: list[str] = []
    addresses: list[str] = []
    for word in words:
        scheme = word.partition(":")[0].lower()
        if scheme == "file":
            files.append(path_of(word))
        elif scheme in (SCHEME, "mailto"):
            addresses.append(word)
        else:
            files.append(word)
    return Given(files=tuple(files), addresses=tuple(addresses))


def path_of(address: str) -> str:
    """The path of a `file:` address of this computer; anything else comes back as it is, and is no file then."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if parts.netloc.lower() not in ("", "localhost") or not parts.path.startswith("/"):
        return address
    # A "?" or "#" that was not written as %3F or %23 belongs to the name: a file has no query.
    path = address.partition(":")[2]
    path = path.removeprefix("//")
    path = path[len(parts.netloc) :] if parts.netloc else path
    return url2pathname(path)


def place_of(address: str) -> Place | None:
    """Where a `postview:` address leads; None for everything that is not exactly one."""
    if len(address) > LONGEST:
        return None
    if found := _PLACE.fullmatch(address):
        return Place(PlaceKind(found[1].lower()), id=int(found[2]))
    if (found := _PAGE.fullmatch(address)) and found[1].lower() in PAGES:
        return Place(PlaceKind.PAGE, page=found[1].lower())
    return None


def address_of(place: Place) -> str:
    """The `postview:` address of a place."""
    return f"{SCHEME}:{place.page}" if place.kind is PlaceKind.PAGE else f"{SCHEME}:{place.kind.value}/{place.id}"


def mailbox_of(address: str) -> str:
    """The one mail address in a `mailto:` address, "" where there is none or several.

    Subject, text and copies in it are left alone: a stranger's words do not belong in one's own letter.
    """
    scheme, _, rest = address.partition(":")
    if scheme.lower() != "mailto" or len(address) > LONGEST:
        return ""
    mailbox = unquote(rest.partition("?")[0], errors="replace").strip()
    return mailbox if _MAILBOX.fullmatch(mailbox) else ""
