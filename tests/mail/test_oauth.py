"""Signing in by a provider's page: the code comes back to this computer, and only ours; tokens, and when they end."""

from __future__ import annotations

import json
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import SignIn
from postview_desktop.mail import oauth
from postview_desktop.mail.oauth import AUTHORITIES, Client, Door, Grant, challenge_of, client_of, refreshed
from tests.support.authority import HOST, AuthorityServer, visit
from tests.support.web_server import ok, status

ADDRESS = "alice@house.example"
CLIENT = Client(id="postview")
FAREWELL = "You can close this window."


@pytest.fixture
def house() -> Iterator[AuthorityServer]:
    with AuthorityServer() as server:
        yield server


def through(door: Door, house: AuthorityServer, browser: Callable[[str], object], seconds: float = 3) -> Grant:
    """What the door gives while a browser does its part beside it."""
    shown = threading.Thread(target=browser, args=(door.page,), daemon=True)
    shown.start()
    try:
        return door.answer(farewell=FAREWELL, seconds=seconds, web=house.web())
    finally:
        shown.join(3)


def problem_of(call: Callable[[], object]) -> Problem:
    with pytest.raises(PostviewError) as refused:
        call()
    return refused.value.problem


def asked_by(door: Door) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(door.page).query).items()}


def test_a_person_who_says_yes_is_signed_in(house: AuthorityServer) -> None:
    shown: list[str] = []
    door = Door(house.authority, CLIENT, ADDRESS)
    grant = through(door, house, lambda page: shown.append(house.browse(page)))
    assert grant.refresh == house.refresh_tokens[0] and grant.access == house.access_tokens[0]
    assert grant.seconds == 3600
    assert FAREWELL in shown[0] and "text/plain" in shown[0] and "no-store" in shown[0]
    assert "login_hint=alice%40house.example" in door.page


def test_the_page_is_told_a_challenge_and_never_the_verifier(house: AuthorityServer) -> None:
    door = Door(house.authority, CLIENT, ADDRESS)
    through(door, house, house.browse)
    form = parse_qs(house.asked[-1].body.decode())
    assert challenge_of(form["code_verifier"][0]) == asked_by(door)["code_challenge"]
    assert form["code_verifier"][0] not in door.page
    # RFC 7636, appendix B
    assert challenge_of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_each_sign_in_has_a_state_a_verifier_and_a_port_of_its_own(house: AuthorityServer) -> None:
    one, other = Door(house.authority, CLIENT, ADDRESS), Door(house.authority, CLIENT, ADDRESS)
    for name in ("state", "code_challenge", "redirect_uri"):
        assert asked_by(one)[name] != asked_by(other)[name]
    one.close()
    other.close()


def test_the_port_is_this_computers_alone_and_closed_afterwards(house: AuthorityServer) -> None:
    door = Door(house.authority, CLIENT, ADDRESS)
    back = urlsplit(asked_by(door)["redirect_uri"])
    assert back.hostname == "127.0.0.1"
    through(door, house, house.browse)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", back.port or 0), 1).close()


def test_only_the_answer_to_our_own_question_is_taken(house: AuthorityServer) -> None:
    door = Door(house.authority, CLIENT, ADDRESS)
    asked = asked_by(door)
    back = asked["redirect_uri"]
    shown: list[str] = []

    def browser(page: str) -> None:
        for wrong in (
            f"{back}?code=stolen&state=guessed",
            f"{back}?code=stolen",
            f"{back}?state={asked['state']}",
            f"{back}favicon.ico?code=stolen&state={asked['state']}",
            f"{back}?error=access_denied&state=",
        ):
            shown.append(visit(wrong))
        with socket.create_connection(("127.0.0.1", urlsplit(back).port or 0), 3) as sock:
            sock.sendall(b"POST / HTTP/1.1\r\n\r\n")
            shown.append(sock.recv(100).decode())
        socket.create_connection(("127.0.0.1", urlsplit(back).port or 0), 3).close()
        house.browse(page)

    assert through(door, house, browser).refresh
    assert [text.split(" ")[1] for text in shown] == ["404"] * 6
    assert [b"stolen" in request.body for request in house.asked] == [False]


def test_who_says_no_is_told_that_nothing_was_kept(house: AuthorityServer) -> None:
    door = Door(house.authority, CLIENT, ADDRESS)
    asked = asked_by(door)
    with pytest.raises(PostviewError) as refused:
        through(door, house, lambda _: visit(f"{asked['redirect_uri']}?error=access_denied&state={asked['state']}"))
    assert refused.value.problem is Problem.SIGN_IN_NOT_FINISHED
    assert refused.value.details == {"host": HOST, "reason": "access_denied"}


def test_it_ends_when_the_time_is_up_or_it_is_stopped(house: AuthorityServer) -> None:
    door = Door(house.authority, CLIENT, ADDRESS)
    assert problem_of(lambda: door.answer(farewell="", seconds=0.1)) is Problem.SIGN_IN_NOT_FINISHED
    door = Door(house.authority, CLIENT, ADDRESS)
    assert problem_of(lambda: door.answer(farewell="", stopped=lambda: True)) is Problem.STOPPED


def test_a_code_that_somebody_else_began_is_no_good(house: AuthorityServer) -> None:
    """Their code, our state: the verifier does not fit."""
    other = Door(house.authority, CLIENT, ADDRESS)
    theirs = parse_qs(urlsplit(house.approve(other.page)).query)["code"][0]
    other.close()
    door = Door(house.authority, CLIENT, ADDRESS)
    asked = asked_by(door)
    back = f"{asked['redirect_uri']}?code={theirs}&state={asked['state']}"
    assert problem_of(lambda: through(door, house, lambda _: visit(back))) is Problem.SIGN_IN_ENDED


def test_an_access_token_is_had_for_the_refresh_token(house: AuthorityServer) -> None:
    house.refresh_tokens.append("kept")
    grant = refreshed(house.authority, CLIENT, "kept", web=house.web())
    assert grant.access == house.access_tokens[-1] and grant.refresh == ""
    house.clients["firm"] = "no-secret"
    assert refreshed(house.authority, Client(id="firm", secret="no-secret"), "kept", web=house.web()).access


def test_a_refresh_token_that_was_taken_back_is_told_apart(house: AuthorityServer) -> None:
    assert problem_of(lambda: refreshed(house.authority, CLIENT, "old", web=house.web())) is Problem.SIGN_IN_ENDED
    unknown = Client(id="nobody")
    assert problem_of(lambda: refreshed(house.authority, unknown, "old", web=house.web())) is Problem.CLIENT_ID_REFUSED


def no(number: int, **told: object) -> bytes:
    return status(number, json.dumps(told).encode())


BAD_ANSWERS: dict[str, tuple[bytes, Problem]] = {
    "taken back": (no(400, error="invalid_grant"), Problem.SIGN_IN_ENDED),
    "wants the person": (no(400, error="interaction_required"), Problem.SIGN_IN_ENDED),
    "a scope that is not allowed": (no(400, error="invalid_scope"), Problem.CLIENT_ID_REFUSED),
    "a program that is not allowed": (no(400, error="unauthorized_client"), Problem.CLIENT_ID_REFUSED),
    "too many": (no(429), Problem.TRY_LATER),
    "away": (status(503, b"<html>sorry</html>"), Problem.TRY_LATER),
    "for now": (no(400, error="temporarily_unavailable"), Problem.TRY_LATER),
    "sent on": (status(302, Location="https://elsewhere.example/token"), Problem.CLIENT_ID_REFUSED),
    "an error that is no text": (no(400, error=["invalid_grant"]), Problem.CLIENT_ID_REFUSED),
    "no JSON": (ok(b"access_token=1"), Problem.SIGN_IN_NOT_FINISHED),
    "a list": (ok(b"[1, 2]"), Problem.SIGN_IN_NOT_FINISHED),
    "very deep": (ok(b"[" * 30_000), Problem.SIGN_IN_NOT_FINISHED),
    "no token": (ok(b'{"expires_in": 3600}'), Problem.SIGN_IN_NOT_FINISHED),
    "a token that is none": (ok(b'{"access_token": 7}'), Problem.SIGN_IN_NOT_FINISHED),
    "a token with a line break": (ok(b'{"access_token": "a\\r\\nQUIT"}'), Problem.SIGN_IN_NOT_FINISHED),
    "a refresh token with a line break": (
        ok(b'{"access_token": "a", "refresh_token": "a\\nb"}'),
        Problem.SIGN_IN_NOT_FINISHED,
    ),
    "more than anybody can want": (ok(b" " * 100_000), Problem.CONNECTION_LOST),
    "no HTTP": (b"220 mail.example\r\n", Problem.CONNECTION_LOST),
    "hung up": (b"", Problem.CONNECTION_LOST),
}


@pytest.mark.parametrize(("answer", "problem"), BAD_ANSWERS.values(), ids=BAD_ANSWERS.keys())
def test_what_a_bad_answer_means(house: AuthorityServer, answer: bytes, problem: Problem) -> None:
    house.replies[f"{HOST}/token"] = answer
    assert problem_of(lambda: refreshed(house.authority, CLIENT, "kept", web=house.web())) is problem


def test_who_cannot_be_reached_is_no_refusal(house: AuthorityServer) -> None:
    lost = oauth.Authority(page="", tokens="https://gone.example/token", scopes="")
    assert problem_of(lambda: refreshed(lost, CLIENT, "kept", web=house.web())) is Problem.NO_SERVER


def test_a_number_of_seconds_may_be_anything(house: AuthorityServer) -> None:
    for told, seconds in ((b'"3600"', 3600), (b"null", 0), (b'"soon"', 0), (b"-5", -5)):
        house.replies[f"{HOST}/token"] = ok(b'{"access_token": "a", "expires_in": ' + told + b"}")
        assert refreshed(house.authority, CLIENT, "kept", web=house.web()).seconds == seconds


def test_nothing_of_it_is_logged_or_shown(house: AuthorityServer, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        door = Door(house.authority, CLIENT, ADDRESS)
        grant = through(door, house, house.browse)
    told = caplog.text + repr(door) + repr(grant) + repr(Client(id="a", secret="hush-hush"))
    for secret in (grant.access, grant.refresh, "hush-hush", asked_by(door)["state"]):
        assert secret not in told


def test_google_and_microsoft_are_asked_at_their_own_places() -> None:
    for authority in AUTHORITIES.values():
        assert authority.page.startswith("https://") and authority.tokens.startswith("https://")
    assert "access_type" in AUTHORITIES[SignIn.GOOGLE].more
    assert "offline_access" in AUTHORITIES[SignIn.MICROSOFT].scopes
    door = Door(AUTHORITIES[SignIn.MICROSOFT], CLIENT, ADDRESS)
    assert asked_by(door)["redirect_uri"].startswith("http://localhost:")
    door.close()


def test_without_a_client_id_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    assert problem_of(lambda: client_of(SignIn.GOOGLE, " ")) is Problem.CLIENT_ID_NEEDED
    assert client_of(SignIn.GOOGLE, " mine ", "s") == Client(id="mine", secret="s")
    monkeypatch.setitem(oauth.CLIENT_IDS, SignIn.GOOGLE, "packager")
    assert client_of(SignIn.GOOGLE, "") == Client(id="packager")
