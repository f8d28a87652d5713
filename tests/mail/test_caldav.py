"""Finding a calendar: at a real Radicale, and at servers that would lead the password astray."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.mail.caldav import Calendar, find_calendars, make_calendar, server_url
from postview_desktop.mail.dav_line import Visitor, Way, address_of
from postview_desktop.mail.dav_xml import BadXml, conditions, multistatus, parse
from tests.support.calendar_server import CALENDAR, PASSWORD, USER, FaultyServer, Radicale, multi, response, status

QUICK = Way(each=1.0, total=2.0)
ME = Visitor("me", "secret")
HOME = "<C:calendar-home-set><href>/home/</href></C:calendar-home-set>"
PRINCIPAL = "<current-user-principal><href>/me/</href></current-user-principal>"
RIGHTS = "<current-user-privilege-set><privilege>{}</privilege></current-user-privilege-set>"


@pytest.fixture(scope="module")
def radicale() -> Iterator[Radicale]:
    with Radicale() as server:
        yield server


def test_a_real_server_tells_its_calendars_from_its_name_a_user_and_a_password(radicale):
    me = Visitor(USER, PASSWORD)
    offered = find_calendars(radicale.url, me)
    made = make_calendar(offered.home, "PostView", me)
    second = make_calendar(offered.home, "PostView", me)
    assert made.url != second.url, "one that is there is never taken for the new one"
    found = find_calendars(radicale.url, me).calendars
    assert {made, second} <= set(found)
    assert find_calendars(made.url, me).calendars == (made,), "its own address will do"
    assert find_calendars(made.url.removesuffix("/"), me).calendars == (made,)
    Calendar(made.url, me).check()


def test_a_wrong_password_is_told_at_once(radicale):
    with pytest.raises(PostviewError) as refused:
        find_calendars(radicale.url, Visitor(USER, "no"))
    assert refused.value.problem is Problem.CALENDAR_SIGN_IN_REFUSED


def test_only_calendars_that_may_be_written_are_offered():
    server = FaultyServer(
        {
            "PROPFIND /.well-known/caldav": status(301, Location="/dav/"),
            "PROPFIND /dav/": multi(response("/dav/", PRINCIPAL)),
            "PROPFIND /me/": multi(response("/me/", HOME)),
            "PROPFIND /home/": multi(
                response("/home/", "<resourcetype><collection/></resourcetype>"),
                response("/home/b%20c/", CALENDAR.replace("Work", "Übung &amp; mehr")),
                response("/home/mine/", CALENDAR + RIGHTS.format("<write/>")),
                response("/home/shared/", CALENDAR + RIGHTS.format("<read/>")),
                response("/home/tasks/", "<resourcetype><collection/></resourcetype>"),
                response("/home/nameless/", "<resourcetype><C:calendar/></resourcetype>"),
            ),
        }
    )
    with server:
        found = find_calendars(server.url, ME, QUICK)
    assert [(one.name, one.url.removeprefix(server.url)) for one in found.calendars] == [
        ("nameless", "/home/nameless/"),
        ("Work", "/home/mine/"),
        ("Übung & mehr", "/home/b%20c/"),
    ]
    assert found.home == f"{server.url}/home/"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/dav/",
        "http://localhost.evil.example/",
        "//evil.example/x",
        "https://me@evil.example/",
        "https://127.0.0.1.evil.example/",
    ],
)
def test_the_password_goes_to_no_other_server_than_the_one_that_was_typed(elsewhere):
    for replies in (
        {"PROPFIND": status(302, Location=elsewhere)},
        {
            "PROPFIND": multi(
                response("/", f"<current-user-principal><href>{elsewhere}</href></current-user-principal>")
            )
        },
        {
            "PROPFIND": multi(response("/", HOME)),
            "PROPFIND /home/": multi(response(elsewhere, CALENDAR)),
        },
    ):
        with FaultyServer(replies) as server, pytest.raises(PostviewError) as refused:
            find_calendars(server.url, ME, QUICK)
        assert refused.value.problem is Problem.CALENDAR_MOVED
        assert "evil.example" in refused.value.details["there"]
        assert "me@" not in refused.value.details["there"]


def test_a_server_that_names_itself_wrongly_is_asked_where_it_is():
    """Behind another server many know neither their scheme nor their port."""
    replies = {
        "PROPFIND": multi(response("/", HOME.replace("/home/", "https://127.0.0.1/home/"))),
        "PROPFIND /home/": multi(response("http://127.0.0.1:1/home/a/", CALENDAR)),
    }
    with FaultyServer(replies) as server:
        assert [one.url for one in find_calendars(server.url, ME, QUICK).calendars] == [f"{server.url}/home/a/"]


def test_redirects_without_end_are_left():
    with FaultyServer({"PROPFIND": status(302, Location="/again/")}) as server, pytest.raises(PostviewError) as refused:
        find_calendars(server.url, ME, QUICK)
    assert refused.value.problem is Problem.NO_CALDAV
    assert len(server.asked) <= 10


@pytest.mark.parametrize(
    "reply", [status(404), status(405), status(200, b"<html/>"), multi(), multi(response("/", ""))]
)
def test_what_is_no_calendar_server_is_told_as_such(reply):
    with FaultyServer({"PROPFIND": reply}) as server, pytest.raises(PostviewError) as refused:
        find_calendars(server.url, ME, QUICK)
    assert refused.value.problem is Problem.NO_CALDAV


@pytest.mark.parametrize("number", [403, 405, 501])
def test_a_server_that_makes_no_calendars_says_so(number):
    with FaultyServer({"MKCALENDAR": status(number)}) as server, pytest.raises(PostviewError) as refused:
        make_calendar(f"{server.url}/home/", "PostView", ME, QUICK)
    assert refused.value.problem in (Problem.CALENDAR_REFUSED, Problem.CALENDAR_NOT_ALLOWED)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("http://cal.example", Problem.CALENDAR_UNSAFE),
        ("ftp://cal.example", Problem.CALENDAR_UNSAFE),
        ("http://127.0.0.1.evil.example", Problem.CALENDAR_UNSAFE),
        ("https://", Problem.NO_CALDAV),
        ("", Problem.NO_CALDAV),
        ("https://me:pw@cal.example", Problem.NO_CALDAV),
        ("https://cal.example:99999", Problem.NO_CALDAV),
        ("https://cal example", Problem.NO_CALDAV),
        ("https://cal.example\r\nX: y", Problem.NO_CALDAV),
    ],
)
def test_an_address_that_is_none_or_not_safe_is_not_asked(typed, problem):
    with pytest.raises(PostviewError) as refused:
        find_calendars(typed, ME, QUICK)
    assert refused.value.problem is problem


def test_a_name_alone_is_asked_by_https():
    assert server_url(" cal.example ") == "https://cal.example"
    assert server_url("http://localhost:5232") == "http://localhost:5232"
    assert address_of("http://[::1]:5232/x").port == 5232


def test_a_certificate_that_is_not_theirs_is_told_before_anything_is_sent():
    import ssl
    import threading

    import trustme

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("other.example").configure_cert(context)
    heard: list[bytes] = []

    def talk(sock, _closing: threading.Event) -> None:  # pragma: no cover
        heard.append(b"plain")

    with FaultyServer({"": talk}) as server:
        real = server._serve

        def over_tls(sock) -> None:
            try:
                with context.wrap_socket(sock, server_side=True) as wrapped:
                    real(wrapped)
            except OSError:
                return

        server._serve = over_tls  # type: ignore[method-assign]
        client = ssl.create_default_context()
        with pytest.raises(PostviewError) as refused:
            find_calendars(server.url.replace("http:", "https:"), ME, Way(context=client, each=2, total=4))
    assert refused.value.problem is Problem.CALENDAR_UNSAFE
    assert server.asked == [] and heard == []


def test_nobody_there_is_told_as_away():
    with FaultyServer({}) as server:
        url = server.url
    with pytest.raises(PostviewError) as refused:
        find_calendars(url, ME, QUICK)
    assert refused.value.problem is Problem.CALENDAR_AWAY


def test_the_password_is_in_no_error_and_no_description():
    def echo(asked) -> bytes:
        return status(418, asked.fields["authorization"].encode() + b" secret", Content_Type="text/plain")

    with FaultyServer({"PUT": echo}) as server, pytest.raises(PostviewError) as refused:
        Calendar(f"{server.url}/cal/", ME, QUICK).put(f"{server.url}/cal/a.ics", "x")
    assert "secret" not in str(refused.value)
    assert ME.proof().split()[1] not in str(refused.value)
    assert "secret" not in repr(ME)


# -- XML ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [b"", b"<a", b"<a></b>", b"\xff", b"<!DOCTYPE a><a/>", b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', b"<a>" * 99],
)
def test_xml_that_is_none_or_declares_things_is_refused(data):
    with pytest.raises(BadXml):
        parse(data)


def test_properties_that_are_not_there_are_left_out():
    data = (
        b'<multistatus xmlns="DAV:"><response><href> /a/ </href><propstat><prop><displayname>A</displayname></prop>'
        b"<status>HTTP/1.1 200 OK</status></propstat><propstat><prop><getetag/></prop><status>HTTP/1.1 404 Not Found"
        b"</status></propstat></response><response><href>/b/</href><status>HTTP/1.1 404 Not Found</status></response>"
        b"<odd/></multistatus>"
    )
    one, other = multistatus(data)
    assert (one.href, one.status, one.prop.word("{DAV:}displayname"), one.prop.first("{DAV:}getetag")) == (
        "/a/",
        200,
        "A",
        None,
    )
    assert (other.href, other.status) == ("/b/", 404)
    with pytest.raises(BadXml):
        multistatus(b"<other/>")


def test_what_was_not_as_it_should_be_is_named():
    body = b'<error xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><C:no-uid-conflict/></error>'
    assert conditions(body) == {"no-uid-conflict"}
    assert conditions(b"oh no") == conditions(b"<a/>") == frozenset()
