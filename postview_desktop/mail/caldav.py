"""A calendar on a CalDAV server: finding it, and putting, changing and taking away single events by their ETags.

Thin on purpose: no event but those that are named is read, and nothing is written without saying what it is to replace
(RFC 4791, 4918). For a worker; each function ends within the time of `Way` for each of its few requests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.mail.calendar_records import Records, named_by_domain, no_records
from postview_desktop.mail.dav_line import Answer, Visitor, Way, address_of, request
from postview_desktop.mail.dav_xml import (
    BadXml,
    Node,
    Told,
    caldav,
    conditions,
    dav,
    mkcalendar,
    multiget,
    multistatus,
    propfind,
)
from postview_desktop.mail.errors import clean_answer

MOST_REDIRECTS = 5
MOST_NAMES = 20
"""Names that are tried for a new calendar: others of the same name may be there."""
MOST_AT_ONCE = 100
"""Addresses in one question for ETags."""
LARGEST_EVENT = 512 * 1024
_XML = {"Content-Type": "application/xml; charset=utf-8"}
_CALENDAR = {"Content-Type": "text/calendar; charset=utf-8"}
_ABOUT = (
    dav("resourcetype"),
    dav("displayname"),
    dav("current-user-principal"),
    dav("current-user-privilege-set"),
    caldav("calendar-home-set"),
    caldav("supported-calendar-component-set"),
)
_REDIRECTS = (301, 302, 303, 307, 308)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteCalendar:
    """A calendar that events can be put into; `url` ends with a slash."""

    url: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What a user has at a server: calendars, and where new ones can be made ("" for nowhere)."""

    calendars: tuple[RemoteCalendar, ...]
    home: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """How putting an event ended. `etag` is "" where the server tells none; `taken` where what lies there is not what
    was to be replaced, `elsewhere` where the same event lies in that calendar under another address."""

    etag: str = ""
    done: bool = False
    taken: bool = False
    missing: bool = False
    elsewhere: bool = False


# -- finding -----------------------------------------------------------------------------------------------------


def server_url(typed: str) -> str:
    """What a person types as a server, as an address: "cal.example" is https there."""
    typed = typed.strip()
    return typed if "://" in typed else f"https://{typed}"


def find_calendars(typed: str, visitor: Visitor, way: Way | None = None, records: Records | None = None) -> Offered:
    """The calendars of a user, from a server's name, or from any address of it down to a calendar's own; of a domain
    that has none itself, from the server that it names (RFC 6764).

    Raises PostviewError: CALENDAR_UNSAFE, CALENDAR_AWAY, CALENDAR_SIGN_IN_REFUSED, CALENDAR_MOVED (another server is
    named), NO_CALDAV.
    """
    way = way or Way()
    url = server_url(typed)
    typed_path = address_of(url).path.strip("/")
    starts = [url] if typed_path else [urljoin(url, "/.well-known/caldav"), urljoin(url, "/")]
    if typed_path:
        starts.append(urljoin(url, "/.well-known/caldav"))
    refusal: PostviewError | None = None
    host = address_of(url).hostname or url
    for start in starts:
        try:
            found = _offered_from(start, visitor, way)
        except PostviewError as error:
            if error.problem not in (Problem.NO_CALDAV, Problem.CALENDAR_REFUSED, Problem.CALENDAR_GONE):
                if (
                    error.problem is Problem.CALENDAR_AWAY
                    and not typed_path
                    and (there := named_by_domain(host, records))
                ):
                    return find_calendars(there, visitor, way, no_records)
                raise
            refusal = refusal or error
            continue
        if found is not None:
            return found
    if not typed_path and (there := named_by_domain(host, records)):
        # Asked there only: the domain's own word leads no further.
        return find_calendars(there, visitor, way, no_records)
    raise PostviewError(Problem.NO_CALDAV, server=host, answer=(refusal.details.get("answer", "") if refusal else ""))


def _offered_from(start: str, visitor: Visitor, way: Way) -> Offered | None:
    url, told = _properties(start, visitor, way)
    if told is None:
        return None
    one = _calendar_of(url, told)
    if one is not None:
        return Offered(calendars=(one,))
    home = _href(told, caldav("calendar-home-set"), url)
    if not home:
        principal = _href(told, dav("current-user-principal"), url)
        if not principal:
            return None
        url, told = _properties(principal, visitor, way)
        home = _href(told, caldav("calendar-home-set"), url) if told is not None else ""
    if not home:
        return None
    home = home if home.endswith("/") else home + "/"
    answer = _ask("PROPFIND", home, visitor, way, propfind(*_ABOUT), {"Depth": "1", **_XML})
    calendars = [_calendar_of(_absolute(home, one.href), one) for one in _told(answer, home)]
    named = sorted((one for one in calendars if one is not None), key=lambda one: one.name.casefold())
    return Offered(calendars=tuple(named), home=home)


def _properties(url: str, visitor: Visitor, way: Way) -> tuple[str, Told | None]:
    """What the server tells of one address, and the address to which it led."""
    for _ in range(MOST_REDIRECTS):
        answer = _ask("PROPFIND", url, visitor, way, propfind(*_ABOUT), {"Depth": "0", **_XML}, redirects=True)
        if answer.status not in _REDIRECTS:
            told = _told(answer, url)
            return url, told[0] if told else None
        url = _absolute(url, answer.fields.get("location", ""))
    raise PostviewError(Problem.NO_CALDAV, server=address_of(url).hostname)


def _calendar_of(url: str, told: Told) -> RemoteCalendar | None:
    """The calendar that this is, if it is one that holds events and may be written to."""
    kind = told.prop.first(dav("resourcetype"))
    if kind is None or kind.first(caldav("calendar")) is None:
        return None
    rights = told.prop.first(dav("current-user-privilege-set"))
    if rights is not None and rights.parts and not _may_write({part.name for part in _leaves(rights.parts)}):
        return None
    url = url if url.endswith("/") else url + "/"
    name = told.prop.word(dav("displayname")) or unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
    return RemoteCalendar(url=url, name=" ".join(name.split())[:200])


def _leaves(privileges: Sequence[Node]) -> list[Node]:
    return [leaf for one in privileges for leaf in one.parts]


def _may_write(rights: set[str]) -> bool:
    return bool(rights & {dav("all"), dav("write"), dav("write-content"), dav("bind")})


def make_calendar(home: str, name: str, visitor: Visitor, way: Way | None = None) -> RemoteCalendar:
    """A new calendar of this name. Raises PostviewError as `find_calendars`, and CALENDAR_REFUSED with what the server
    said; CALENDAR_NOT_ALLOWED."""
    way = way or Way()
    said = ""
    for number in range(1, MOST_NAMES + 1):
        url = urljoin(home, f"{name.casefold()}{'' if number == 1 else f'-{number}'}/")
        answer = _ask("MKCALENDAR", url, visitor, way, mkcalendar(name), _XML, bad=(405, 409))
        if answer.good:
            return RemoteCalendar(url=url, name=name)
        said = answer.words
        if not _is_there(url, visitor, way):
            break  # it makes none at all
    raise PostviewError(Problem.CALENDAR_REFUSED, server=address_of(home).hostname, answer=said)


def _is_there(url: str, visitor: Visitor, way: Way) -> bool:
    return _ask("PROPFIND", url, visitor, way, propfind(*_ABOUT), {"Depth": "0", **_XML}, bad=(404, 405, 410, 501)).good


# -- one calendar ------------------------------------------------------------------------------------------------


class Calendar:
    """A calendar and who writes into it. Every method may raise PostviewError: CALENDAR_AWAY, CALENDAR_UNSAFE,
    CALENDAR_SIGN_IN_REFUSED, CALENDAR_NOT_ALLOWED, CALENDAR_FULL, CALENDAR_MOVED, CALENDAR_REFUSED, NO_CALDAV."""

    def __init__(self, url: str, visitor: Visitor, way: Way | None = None) -> None:
        self.url = url if url.endswith("/") else url + "/"
        self._visitor = visitor
        self._way = way or Way()

    def check(self) -> None:
        """Whether it is there still. Raises PostviewError(CALENDAR_GONE) too: that no event is found in a calendar
        which is gone says nothing about the events."""
        host = address_of(self.url).hostname
        answer = _ask(
            "PROPFIND",
            self.url,
            self._visitor,
            self._way,
            propfind(*_ABOUT),
            {"Depth": "0", **_XML},
            bad=(404, 410),
        )
        if answer.status in (404, 410):
            raise PostviewError(Problem.CALENDAR_GONE, server=host)
        told = _told(answer, self.url)
        kind = told[0].prop.first(dav("resourcetype")) if told else None
        if kind is None or kind.first(caldav("calendar")) is None:
            raise PostviewError(Problem.CALENDAR_GONE, server=host)

    def href(self, name: str) -> str:
        """The address of an event; `name` must hold nothing that an address cannot."""
        return f"{self.url}{name}.ics"

    def etags(self, hrefs: Sequence[str]) -> dict[str, str | None] | None:
        """The ETags of these events; None for one that is not there. None altogether where the server cannot tell."""
        found: dict[str, str | None] = {}
        for start in range(0, len(hrefs), MOST_AT_ONCE):
            some = hrefs[start : start + MOST_AT_ONCE]
            paths = {_path(href): href for href in some}
            answer = _ask(
                "REPORT",
                self.url,
                self._visitor,
                self._way,
                multiget([urlsplit(href).path for href in some]),
                {"Depth": "1", **_XML},
                bad=(400, 403, 404, 405, 409, 415, 422, 501),
            )
            if answer.status != 207:
                return None
            for one in _told(answer, self.url):
                href = paths.get(_path(one.href))
                if href is not None:
                    etag = _strong(one.prop.word(dav("getetag")))
                    found[href] = etag if one.status == 200 and etag else None
        return found

    def get(self, href: str) -> tuple[str, str] | None:
        """ETag and content of one event; None where it is not there."""
        answer = _ask("GET", href, self._visitor, self._way, bad=(404, 410), largest=LARGEST_EVENT)
        if not answer.good:
            return None
        return _strong(answer.fields.get("etag", "")), answer.body.decode("utf-8", "replace")

    def put(self, href: str, text: str, *, etag: str = "") -> Put:
        """Put an event where there is none, or in the place of the one with this ETag."""
        condition = {"If-Match": f'"{etag}"'} if etag else {"If-None-Match": "*"}
        answer = _ask(
            "PUT",
            href,
            self._visitor,
            self._way,
            text.encode("utf-8"),
            {**_CALENDAR, **condition},
            bad=(403, 404, 409, 410, 412),
        )
        if answer.good:
            return Put(done=True, etag=_strong(answer.fields.get("etag", "")))
        if "no-uid-conflict" in conditions(answer.body):
            return Put(elsewhere=True)
        match answer.status:
            case 412:
                return Put(taken=True)
            case 404 | 410 if etag:
                return Put(missing=True)
            case 403:
                raise PostviewError(Problem.CALENDAR_NOT_ALLOWED, server=address_of(href).hostname, answer=answer.words)
            case _:
                raise PostviewError(Problem.CALENDAR_REFUSED, server=address_of(href).hostname, answer=answer.words)

    def delete(self, href: str, etag: str) -> Put:
        """Take away the event with this ETag."""
        answer = _ask(
            "DELETE", href, self._visitor, self._way, b"", {"If-Match": f'"{etag}"'}, bad=(404, 409, 410, 412)
        )
        if answer.good:
            return Put(done=True)
        return Put(taken=answer.status in (409, 412), missing=answer.status in (404, 410))


# -- what is common ----------------------------------------------------------------------------------------------


def _ask(
    method: str,
    url: str,
    visitor: Visitor,
    way: Way,
    body: bytes = b"",
    fields: dict[str, str] | None = None,
    *,
    bad: Sequence[int] = (),
    redirects: bool = False,
    largest: int = 4 * 1024 * 1024,
) -> Answer:
    """One request; what is neither good nor in `bad` is raised as what it means."""
    answer = request(method, url, visitor, way=way, body=body, fields=fields, largest=largest)
    if answer.good or answer.status in bad:
        return answer
    if answer.status in _REDIRECTS:
        target = _absolute(url, answer.fields.get("location", ""))
        if redirects:
            return answer
        raise PostviewError(Problem.CALENDAR_MOVED, server=address_of(url).hostname, there=target)
    raise _refusal(answer, url, visitor)


def _refusal(answer: Answer, url: str, visitor: Visitor) -> PostviewError:
    host = address_of(url).hostname
    words = clean_answer(answer.words, (visitor.proof().removeprefix("Basic "), visitor.password))
    match answer.status:
        case 401:
            return PostviewError(Problem.CALENDAR_SIGN_IN_REFUSED, server=host)
        case 403:
            return PostviewError(Problem.CALENDAR_NOT_ALLOWED, server=host, answer=words)
        case 404 | 410:
            return PostviewError(Problem.CALENDAR_GONE, server=host)
        case 413 | 507:
            return PostviewError(Problem.CALENDAR_FULL, server=host, answer=words)
        case 408 | 425 | 429 | 500 | 502 | 503 | 504:
            return PostviewError(Problem.CALENDAR_AWAY, server=host, answer=words)
        case _:
            return PostviewError(Problem.CALENDAR_REFUSED, server=host, answer=words)


def _told(answer: Answer, url: str) -> list[Told]:
    host = address_of(url).hostname
    if answer.status != 207:
        raise PostviewError(Problem.NO_CALDAV, server=host)
    try:
        return multistatus(answer.body)
    except BadXml:
        raise PostviewError(Problem.NO_CALDAV, server=host) from None


def _href(told: Told, name: str, base: str) -> str:
    held = told.prop.first(name)
    href = held.word(dav("href")) if held is not None else ""
    return _absolute(base, href) if href else ""


def _absolute(base: str, href: str) -> str:
    """An address that the server named, at the server that was asked.

    The password goes to no other than the one that was typed: that one is named to the person instead. (A server
    behind another may name itself with a wrong scheme or port; the right ones are known.) Raises
    PostviewError(CALENDAR_MOVED, NO_CALDAV).
    """
    asked = urlsplit(base)
    try:
        named = urlsplit(urljoin(base, href))
        there = named.hostname or ""
    except ValueError:
        raise PostviewError(Problem.NO_CALDAV, server=asked.hostname) from None
    if there.casefold() != (asked.hostname or "").casefold():
        raise PostviewError(Problem.CALENDAR_MOVED, server=asked.hostname, there=named.netloc.rpartition("@")[2])
    return urlunsplit((asked.scheme, asked.netloc, named.path or "/", named.query, ""))


def _path(href: str) -> str:
    """An address in a form in which two can be compared: servers escape each in their own way."""
    return unquote(urlsplit(href).path)


def _strong(etag: str) -> str:
    """The ETag without its quotes. A weak one is what a proxy made of a strong one by compressing."""
    return etag.strip().removeprefix("W/").strip().strip('"')
