"""Finding an account's servers: the table, the domain's file over https, its records in the DNS; and bad answers."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import SignIn
from postview_desktop.domain.provider import Guess, PasswordKind, Source
from postview_desktop.mail import service_records
from postview_desktop.mail.autoconfig import read_config
from postview_desktop.mail.errors import NoReply
from postview_desktop.mail.finding import find_settings
from postview_desktop.mail.https import Web
from tests.support.mail_servers import certificates
from tests.support.name_server import NameServer
from tests.support.web_server import WebServer, ok, status

ADDRESS = "Alice.Field@tidy.example"
FILE = "/mail/config-v1.1.xml"
WELL_KNOWN = "tidy.example/.well-known/autoconfig"


def server(
    tag: str, kind: str, host: str, port: int, security: str, user: str = "%EMAILADDRESS%", way: str = ""
) -> str:
    way = f"<authentication>{way}</authentication>" if way else ""
    return (
        f'<{tag} type="{kind}"><hostname>{host}</hostname><port>{port}</port>'
        f"<socketType>{security}</socketType><username>{user}</username>{way}</{tag}>"
    )


SENDING = server("outgoingServer", "smtp", "out.%EMAILDOMAIN%", 465, "SSL", way="password-cleartext")
READING = server("incomingServer", "imap", "in.tidy.example", 993, "SSL", "%EMAILLOCALPART%")


def config(*parts: str, name: str = "Tidy Mail") -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><clientConfig version="1.1"><emailProvider id="tidy.example">'
        f"<domain>tidy.example</domain><displayName>{name}</displayName>{''.join(parts)}"
        '<documentation url="https://tidy.example/help"/></emailProvider></clientConfig>'
    ).encode()


def find(web: Web | None = None, names: NameServer | None = None, address: str = ADDRESS) -> Guess | None:
    with names or NameServer() as asked:
        return find_settings(address, web=web or nowhere(), resolver=asked.resolver())


def nowhere() -> Web:
    def lead(_host: str, _port: int, _deadline: object) -> socket.socket:
        raise socket.gaierror("no such host")

    return Web(connect=lead)


# -- the table -------------------------------------------------------------------------------------------------------


def test_for_a_domain_of_the_table_nobody_is_asked() -> None:
    with NameServer() as names:
        found = find_settings("alice@gmail.com", web=nowhere(), resolver=names.resolver())
        assert names.asked == []
    assert found is not None and found.source is Source.TABLE and found.sign_in is SignIn.GOOGLE


def test_what_is_no_address_is_refused() -> None:
    with pytest.raises(PostviewError) as refused:
        find_settings("alice", web=nowhere())
    assert refused.value.problem is Problem.BAD_ADDRESS


# -- the domain's file -----------------------------------------------------------------------------------------------


def test_the_domains_file_names_both_servers() -> None:
    with WebServer({f"autoconfig.tidy.example{FILE}": ok(config(SENDING, READING))}) as web:
        found = find(web.web())
        assert found == Guess(
            provider="Tidy Mail",
            host="out.tidy.example",
            port=465,
            security="tls",
            user=ADDRESS,
            password=PasswordKind.USUAL,
            link="https://tidy.example/help",
            imap_host="in.tidy.example",
            imap_port=993,
            imap_security="tls",
            source=Source.AUTOCONFIG,
            place="autoconfig.tidy.example",
        )
        assert [(request.host, request.path) for request in web.asked] == [
            ("autoconfig.tidy.example", f"{FILE}?emailaddress=name%40tidy.example")
        ]


def test_nothing_goes_out_but_the_domain() -> None:
    with WebServer({"autoconfig.tidy.example": status(404), "tidy.example": status(404)}) as web, NameServer() as names:
        assert find_settings(ADDRESS, web=web.web(), resolver=names.resolver()) is None
        assert [request.host for request in web.asked] == ["autoconfig.tidy.example", "tidy.example"]
        told = repr(web.asked) + repr(names.asked)
        assert "alice" not in told.lower() and "field" not in told.lower()
        assert ("_submissions._tcp.tidy.example.", "SRV") in names.asked
        assert ("tidy.example.", "MX") in names.asked


def test_the_well_known_place_is_asked_next() -> None:
    with WebServer({"autoconfig.tidy.example": status(500), WELL_KNOWN: ok(config(SENDING))}) as web:
        found = find(web.web())
    assert found is not None and found.place == "tidy.example" and found.imap_host == ""


def test_a_redirect_leads_to_another_https_host() -> None:
    with WebServer(
        {
            "autoconfig.tidy.example": status(301, Location="https://config.host.example/tidy.xml"),
            "config.host.example/tidy.xml": ok(config(SENDING)),
        }
    ) as web:
        found = find(web.web())
    assert found is not None and found.place == "config.host.example"


def test_a_file_in_pieces_is_read() -> None:
    body = config(SENDING)
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunked += b"".join(
        b"%x\r\n%s\r\n" % (len(body[at : at + 50]), body[at : at + 50]) for at in range(0, len(body), 50)
    )
    with WebServer({"autoconfig.tidy.example": chunked + b"0\r\n\r\n"}) as web:
        found = find(web.web())
    assert found is not None and found.host == "out.tidy.example"


def test_the_made_up_name_becomes_the_persons_own() -> None:
    parts = (
        server("outgoingServer", "smtp", "out.tidy.example", 465, "SSL", "name@tidy.example"),
        server("incomingServer", "imap", "in.tidy.example", 993, "SSL", "name"),
    )
    found = read_config(config(*parts), ADDRESS, "tidy.example")
    assert found is not None and found.user == ADDRESS


def test_the_server_that_takes_a_password_over_tls_comes_first() -> None:
    parts = (
        server("outgoingServer", "smtp", "plain.tidy.example", 25, "plain"),
        server("outgoingServer", "smtp", "oauth.tidy.example", 465, "SSL", way="OAuth2"),
        server("outgoingServer", "smtp", "later.tidy.example", 587, "STARTTLS", way="password-cleartext"),
        server("outgoingServer", "smtp", "best.tidy.example", 465, "SSL", way="password-cleartext"),
        server("incomingServer", "pop3", "pop.tidy.example", 995, "SSL"),
    )
    found = read_config(config(*parts), ADDRESS, "tidy.example")
    assert found is not None and (found.host, found.imap_host) == ("best.tidy.example", "")


def test_a_provider_of_the_table_is_known_by_its_server() -> None:
    found = read_config(
        config(server("outgoingServer", "smtp", "smtp.gmail.com", 465, "SSL", way="OAuth2")), ADDRESS, "tidy.example"
    )
    assert found is not None
    assert (found.password, found.sign_in) == (PasswordKind.APP_PASSWORD, SignIn.GOOGLE)


def test_a_server_that_wants_a_sign_in_page_that_we_do_not_know_is_told() -> None:
    found = read_config(
        config(server("outgoingServer", "smtp", "out.tidy.example", 465, "SSL", way="OAuth2")), ADDRESS, "tidy.example"
    )
    assert found is not None and not found.possible


_BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>"""
_FETCHING = b"""<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd">"""

BAD_FILES: dict[str, bytes] = {
    "empty": b"",
    "a web page": b"<html><body>Not found</body></html>",
    "no XML": b"hello",
    "cut off": config(SENDING)[:-20],
    "entities": _BOMB + config(SENDING).partition(b"?>")[2],
    "a DTD elsewhere": _FETCHING + config(SENDING).partition(b"?>")[2],
    "very deep": b"<clientConfig>" + b"<a>" * 5000 + b"</a>" * 5000 + b"</clientConfig>",
    "an encoding that is none": b'<?xml version="1.0" encoding="rot-13"?><clientConfig/>',
    "octets that are no letters": b'<?xml version="1.0" encoding="UTF-8"?><clientConfig>\xff\xfe</clientConfig>',
    "no servers": config(),
    "only plain text": config(server("outgoingServer", "smtp", "out.tidy.example", 25, "plain")),
    "an encryption nobody knows": config(server("outgoingServer", "smtp", "out.tidy.example", 465, "rot13")),
    "no port": config(SENDING.replace("465", "")),
    "a port too high": config(SENDING.replace("465", "99999")),
    "a port in other digits": config(SENDING.replace("465", "٤٦٥")),
    "a host with a space": config(SENDING.replace("out.%EMAILDOMAIN%", "out tidy.example")),
    "a host with a line break": config(SENDING.replace("out.%EMAILDOMAIN%", "out.tidy.example&#10;RCPT")),
    "this computer": config(SENDING.replace("out.%EMAILDOMAIN%", "localhost")),
    "a number for a host": config(SENDING.replace("out.%EMAILDOMAIN%", "127.0.0.1")),
    "a placeholder nobody knows": config(SENDING.replace("%EMAILDOMAIN%", "%SECRET%")),
    "a user name with a line break": config(
        server("outgoingServer", "smtp", "out.tidy.example", 465, "SSL", "alice&#10;QUIT")
    ),
}


@pytest.mark.parametrize("octets", BAD_FILES.values(), ids=BAD_FILES.keys())
def test_nothing_is_taken_from_a_bad_file(octets: bytes) -> None:
    with WebServer({"autoconfig.tidy.example": ok(octets)}) as web:
        assert find(web.web()) is None


def drip(sock: ssl.SSLSocket, closing: threading.Event) -> None:
    sock.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while not closing.wait(0.05):
        sock.sendall(b"<")


def endless(sock: ssl.SSLSocket, closing: threading.Event) -> None:
    sock.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while not closing.is_set():
        sock.sendall(b"<a>" * 1000)


def be_silent(_sock: ssl.SSLSocket, closing: threading.Event) -> None:
    closing.wait(10)


BAD_HOSTS: dict[str, bytes | Callable[[ssl.SSLSocket, threading.Event], None]] = {
    "not found": status(404),
    "an error with a file": status(500, config(SENDING)),
    "a redirect to plain text": status(301, Location="http://autoconfig.tidy.example/mail/config-v1.1.xml"),
    "a redirect to a file": status(302, Location="file:///etc/passwd"),
    "a redirect in a circle": status(301, Location="/mail/config-v1.1.xml"),
    "a redirect to nowhere": status(301),
    "a redirect with a name and a password": status(301, Location="https://a:b@autoconfig.tidy.example/x"),
    "a redirect to a port that is none": status(301, Location="https://autoconfig.tidy.example:99999/x"),
    "a redirect that is no address": status(301, Location="https://[::1/x"),
    "more than 64 KB": ok(config(SENDING) + b" " * 70_000),
    "a length that is not kept": b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n" + config(SENDING),
    "no HTTP": b"220 mail.example ESMTP\r\n",
    "a head without an end": b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000,
    "hangs up": lambda sock, _closing: sock.close(),
    "silent": be_silent,
    "one byte at a time": drip,
    "endless": endless,
}


@pytest.mark.parametrize("bad", BAD_HOSTS.values(), ids=BAD_HOSTS.keys())
def test_nothing_is_taken_from_a_bad_host(bad: bytes | Callable[[ssl.SSLSocket, threading.Event], None]) -> None:
    made = (
        WebServer({}, acts={"autoconfig.tidy.example": bad})
        if callable(bad)
        else WebServer({"autoconfig.tidy.example": bad})
    )
    with made as web:
        assert find(web.web(each=0.3, total=0.6)) is None
        assert web.asked


@pytest.mark.parametrize("name", ["stranger", "wrong_name", "expired"])
def test_nothing_is_taken_from_a_host_whose_certificate_is_not_good(name: str) -> None:
    leaf = certificates().by_name[name]
    with WebServer({"autoconfig.tidy.example": ok(config(SENDING))}, certificate=leaf) as web:
        assert find(web.web()) is None
        assert web.asked == []


def test_it_ends_between_two_steps_when_it_is_stopped() -> None:
    with WebServer({"autoconfig.tidy.example": status(404), "tidy.example": status(404)}) as web, NameServer() as names:
        calls: list[int] = []
        find_settings(
            ADDRESS, web=web.web(), resolver=names.resolver(), stopped=lambda: bool(calls.append(1)) or len(calls) > 1
        )
        assert len(web.asked) == 1 and names.asked == []


# -- the DNS ---------------------------------------------------------------------------------------------------------

SRV = {
    ("_submissions._tcp.tidy.example.", "SRV"): ["10 0 465 far.tidy.example.", "0 1 4650 near.tidy.example."],
    ("_imaps._tcp.tidy.example.", "SRV"): ["0 1 993 in.tidy.example."],
}


def test_service_records_of_the_domain_itself_need_no_word() -> None:
    found = find(names=NameServer(SRV))
    assert found == Guess(
        provider="tidy.example",
        host="near.tidy.example",
        port=4650,
        security="tls",
        user=ADDRESS,
        password=PasswordKind.USUAL,
        imap_host="in.tidy.example",
        source=Source.SERVICE_RECORDS,
        place="tidy.example",
    )


def test_where_only_starttls_is_named_it_is_required() -> None:
    records = {
        ("_submissions._tcp.tidy.example.", "SRV"): ["0 0 0 ."],
        ("_submission._tcp.tidy.example.", "SRV"): ["0 1 587 out.tidy.example."],
        ("_imap._tcp.tidy.example.", "SRV"): ["0 1 143 in.tidy.example."],
    }
    found = find(names=NameServer(records))
    assert found is not None
    assert (found.host, found.port, found.security) == ("out.tidy.example", 587, "starttls")
    assert (found.imap_host, found.imap_port, found.imap_security) == ("in.tidy.example", 143, "starttls")


def test_a_server_elsewhere_is_unproved_for_the_dns_is_not_signed() -> None:
    records = {
        ("_submissions._tcp.tidy.example.", "SRV"): ["0 1 465 smtp.stranger.example."],
        ("_imaps._tcp.tidy.example.", "SRV"): ["0 1 993 nottidy.example."],
    }
    found = find(names=NameServer(records))
    assert found is not None and found.unproved == ("smtp.stranger.example", "nottidy.example")


@pytest.mark.parametrize(
    ("exchanger", "provider", "host"),
    [
        ("tidy-example.mail.protection.outlook.com.", "Microsoft 365", "smtp.office365.com"),
        ("aspmx.l.google.com.", "Google Workspace", "smtp.gmail.com"),
        ("mx1.mail.ovh.net.", "OVHcloud", "ssl0.ovh.net"),
        ("mx00.kundenserver.de.", "IONOS", "smtp.ionos.de"),
        ("smtpin.rzone.de.", "Strato", "smtp.strato.de"),
        ("spool.mail.gandi.net.", "Gandi", "mail.gandi.net"),
        ("aspmx1.migadu.com.", "Migadu", "smtp.migadu.com"),
        ("in1-smtp.messagingengine.com.", "Fastmail", "smtp.fastmail.com"),
    ],
)
def test_who_takes_in_the_mail_of_a_domain_is_its_provider(exchanger: str, provider: str, host: str) -> None:
    found = find(names=NameServer({("tidy.example.", "MX"): ["20 other.example.", f"10 {exchanger}"]}))
    assert found is not None
    assert (found.provider, found.host, found.source) == (provider, host, Source.MAIL_EXCHANGER)
    assert host in found.unproved


def test_a_domain_in_other_letters_is_asked_for_in_those_of_the_dns() -> None:
    records = {("_submissions._tcp.xn--mnchen-3ya.example.", "SRV"): ["0 1 465 out.xn--mnchen-3ya.example."]}
    found = find(names=NameServer(records), address="joel@münchen.example")
    assert found is not None and found.host == "out.xn--mnchen-3ya.example" and found.unproved == ()


BAD_RECORDS = {
    "no service": ["0 0 0 ."],
    "port 0": ["0 0 0 out.tidy.example."],
    "this computer": ["0 0 465 localhost."],
    "a number": ["0 0 465 127.0.0.1."],
    "an underscore of its own": ["0 0 465 out.tidy.\\032example."],
}


@pytest.mark.parametrize("values", BAD_RECORDS.values(), ids=BAD_RECORDS.keys())
def test_nothing_is_taken_from_bad_records(values: list[str]) -> None:
    assert find(names=NameServer({("_submissions._tcp.tidy.example.", "SRV"): values})) is None


def test_a_name_server_that_is_silent_ends_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service_records, "TIME_LIMIT", 0.1)
    assert find(names=NameServer(SRV, silent=True)) is None


def test_the_file_wins_over_the_dns() -> None:
    with WebServer({"autoconfig.tidy.example": ok(config(SENDING))}) as web:
        found = find(web.web(), NameServer(SRV))
    assert found is not None and found.source is Source.AUTOCONFIG and found.unproved == ()


def test_a_file_is_told_apart_from_none() -> None:
    with pytest.raises(NoReply):
        read_config(b"<other/>", ADDRESS, "")
    found = read_config(config(SENDING, name="%EMAILADDRESS%"), ADDRESS, "")
    assert found is not None and found.provider == "tidy.example"
