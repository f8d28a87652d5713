"""Is there a newer version: what is sent, what is made of the answer, and when it is asked."""

from __future__ import annotations

import json
import socket
from dataclasses import replace

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.release import Version
from postview_desktop.mail import https
from postview_desktop.mail.conversation import Deadline
from postview_desktop.services.releases import FEED, PAGE, Found, Releases, ask_for_newest, page_of
from postview_desktop.services.suite import Suite, open_suite
from tests.support.clock import FixedClock
from tests.support.web_server import WebServer, ok, status

HOST = "api.github.com"


def answer(**values: object) -> bytes:
    return ok(json.dumps(values).encode(), "application/json")


def test_a_newer_version_is_found_by_one_bare_request() -> None:
    with WebServer({HOST: answer(tag_name="v9.1.0", html_url="https://evil.example/", body="x" * 30_000)}) as server:
        found = ask_for_newest(server.web())
    assert found.newest == Version(9, 1, 0)
    assert found.is_newer
    [asked] = server.asked
    assert asked.path == FEED.removeprefix(f"https://{HOST}")
    assert asked.body == b""
    assert page_of(found.newest) == f"{PAGE}/tag/v9.1.0", "never an address that came"


def test_nothing_but_the_name_of_the_program_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    heads: list[bytes] = []
    send = https._send

    def overhear(sock: socket.socket, octets: bytes, deadline: Deadline) -> None:
        heads.append(octets)
        send(sock, octets, deadline)

    monkeypatch.setattr(https, "_send", overhear)
    with WebServer({HOST: answer(tag_name="v0.0.1")}) as server:
        assert not ask_for_newest(server.web()).is_newer
    lines = heads[0].decode().split("\r\n")
    assert lines[0] == "GET /repos/postview-desktop/postview-desktop/releases/latest HTTP/1.1"
    fields = dict(line.split(": ", 1) for line in lines[1:] if line)
    assert fields == {
        "Host": HOST,
        "Accept": "*/*",
        "Accept-Encoding": "identity",
        "Connection": "close",
        "User-Agent": "PostView",
    }


def test_before_the_first_release_there_is_none() -> None:
    with WebServer({HOST: status(404, b'{"message": "Not Found"}')}) as server:
        found = ask_for_newest(server.web())
    assert found.newest is None
    assert not found.is_newer
    assert page_of(None) == PAGE


@pytest.mark.parametrize(
    "reply",
    [
        ok(b"<html>Sign in to the hotel's net</html>"),
        ok(b"[]"),
        ok(b"[" * 100_000),
        ok(b"\xff\xfe"),
        answer(tag_name=17),
        answer(tag_name="latest"),
        answer(name="1.2.3"),
        ok(b"x" * 600_000),
    ],
)
def test_a_strange_answer_is_a_sentence(reply: bytes) -> None:
    with WebServer({HOST: reply}) as server, pytest.raises(PostviewError) as refused:
        ask_for_newest(server.web())
    assert refused.value.problem is Problem.STRANGE_WORD_OF_RELEASES


@pytest.mark.parametrize("number", [403, 429, 500, 302])
def test_a_server_that_does_not_want_to(number: int) -> None:
    with WebServer({HOST: status(number)}) as server, pytest.raises(PostviewError) as refused:
        ask_for_newest(server.web())
    assert refused.value.problem is Problem.NO_WORD_OF_RELEASES


def test_nobody_there_and_a_certificate_of_somebody_else() -> None:
    with WebServer({"other.example": answer(tag_name="v1.0.0")}) as server, pytest.raises(PostviewError) as refused:
        ask_for_newest(server.web())
    assert refused.value.problem is Problem.NO_WORD_OF_RELEASES


def test_a_server_that_falls_silent_is_given_up() -> None:
    with WebServer({}, acts={HOST: lambda sock, ended: ended.wait(10)}) as server, pytest.raises(PostviewError) as no:
        ask_for_newest(server.web(each=0.3, total=0.5))
    assert no.value.problem is Problem.NO_WORD_OF_RELEASES


# -- by itself -----------------------------------------------------------------------------------------------------


@pytest.fixture
def releases(suite: Suite) -> Releases:
    return suite.releases


def allow(suite: Suite) -> None:
    suite.settings.save(replace(suite.settings.get(), look_for_releases=True))


def test_off_until_it_is_allowed(suite: Suite, releases: Releases) -> None:
    assert not releases.is_due()
    allow(suite)
    assert releases.is_due()


def test_once_a_month_also_over_a_restart(suite: Suite, releases: Releases, clock: FixedClock) -> None:
    allow(suite)
    releases.asked()
    assert not releases.is_due()
    clock.set("2026-11-30T23:00")
    assert not open_suite(suite.store, clock).releases.is_due()
    clock.set("2026-12-01T09:00")
    assert releases.is_due()


def test_each_newer_version_is_told_once(releases: Releases) -> None:
    newer = Found(newest=Version(9, 0, 0), running="0.1.0")
    assert releases.to_tell(newer) == Version(9, 0, 0)
    assert releases.to_tell(newer) is None
    assert releases.to_tell(Found(newest=Version(9, 0, 1), running="0.1.0")) == Version(9, 0, 1)
    assert releases.to_tell(Found(newest=Version(0, 1, 0), running="0.1.0")) is None
    assert releases.to_tell(Found(newest=None, running="0.1.0")) is None
