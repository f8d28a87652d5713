"""Signing in by a provider's own page (OAuth 2.0 for desktop programs, RFC 8252): PostView never sees the password.

The page opens in the person's browser; its answer comes to a port of this computer (127.0.0.1, a random one, for this
one answer only), and only the answer to the question that was asked is taken (state, and PKCE by S256, RFC 7636).
What is kept afterwards is a refresh token; for an hour at a time it is changed into an access token, which the mail
servers take by XOAUTH2.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import select
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import parse_qs, urlencode, urlsplit

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import SignIn
from postview_desktop.domain.outbox import Result
from postview_desktop.mail.errors import NoReply, Stop, outcome_of, refusal
from postview_desktop.mail.https import Answer, Web, ask
from postview_desktop.mail.oauth_clients import CLIENT_IDS, CLIENT_SECRETS

WAIT_FOR_PERSON = 300.0
"""Seconds until nobody is waited for any more."""
_LARGEST = 64 * 1024
_MOST_CALLERS = 100
"""Browsers also ask for an icon, and other programs knock: after so many the door is closed."""
_LONGEST_CALL = 16 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """Whose page it is. `back` is the host in the address that the page leads back to: each wants one of its own."""

    page: str
    tokens: str
    scopes: str
    back: str = "127.0.0.1"
    more: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def host(self) -> str:
        return urlsplit(self.tokens).hostname or ""


AUTHORITIES: dict[SignIn, Authority] = {
    SignIn.GOOGLE: Authority(
        page="https://accounts.google.com/o/oauth2/v2/auth",
        tokens="https://oauth2.googleapis.com/token",
        scopes="https://mail.google.com/",
        # Without these a second sign-in gives no refresh token.
        more={"access_type": "offline", "prompt": "consent"},
    ),
    SignIn.MICROSOFT: Authority(
        page="https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        tokens="https://login.microsoftonline.com/common/oauth2/v2.0/token",
        scopes="https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
        # Only this name may be registered by hand with any port.
        back="localhost",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """How this program is known there. `secret` is Google's, which is none, and yet in no log."""

    id: str
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What the authority gave. `seconds` is how long `access` is good; `refresh` "" where there is no new one."""

    access: str = field(repr=False)
    seconds: int = 0
    refresh: str = field(default="", repr=False)


def client_of(sign_in: SignIn, client_id: str, secret: str = "") -> Client:
    """The user's own name for the program, else the packager's. Raises PostviewError(CLIENT_ID_NEEDED)."""
    if client_id.strip():
        return Client(id=client_id.strip(), secret=secret.strip())
    if CLIENT_IDS.get(sign_in):
        return Client(id=CLIENT_IDS[sign_in], secret=CLIENT_SECRETS.get(sign_in, ""))
    raise PostviewError(Problem.CLIENT_ID_NEEDED, host=AUTHORITIES[sign_in].host)


class Door:
    """A port of this computer that waits for one answer of one page, and then is closed.

    `page` is what the browser must open. `answer` blocks, so it is a worker's.
    """

    def __init__(self, authority: Authority, client: Client, address: str) -> None:
        self._authority = authority
        self._client = client
        self._state = secrets.token_urlsafe(32)
        self._verifier = secrets.token_urlsafe(64)
        self._sock = socket.create_server(("127.0.0.1", 0), backlog=5)
        self._back = f"http://{authority.back}:{self._sock.getsockname()[1]}/"
        self.page = f"{authority.page}?" + urlencode(
            {
                "response_type": "code",
                "client_id": client.id,
                "redirect_uri": self._back,
                "scope": authority.scopes,
                "state": self._state,
                "code_challenge": challenge_of(self._verifier),
                "code_challenge_method": "S256",
                "login_hint": address,
                **authority.more,
            }
        )

    def __repr__(self) -> str:
        return f"Door({self._back!r})"

    def close(self) -> None:
        self._sock.close()

    def answer(
        self,
        *,
        farewell: str,
        stopped: Callable[[], bool] = lambda: False,
        seconds: float = WAIT_FOR_PERSON,
        web: Web | None = None,
    ) -> Grant:
        """Waits for the page's answer and changes it into tokens; the port is closed in any case.

        `farewell` is the text of the page that the person sees at the end. Raises PostviewError: SIGN_IN_NOT_FINISHED
        (time is up, the person said no), STOPPED, and as `refreshed`.
        """
        try:
            code = self._code(farewell, stopped, time.monotonic() + seconds)
        finally:
            self.close()
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._back,
            "code_verifier": self._verifier,
        }
        grant = _granted(self._authority, self._client, form, web or Web())
        if not grant.refresh:
            raise PostviewError(Problem.SIGN_IN_NOT_FINISHED, host=self._authority.host, reason="no refresh token")
        return grant

    def _code(self, farewell: str, stopped: Callable[[], bool], end: float) -> str:
        for _ in range(_MOST_CALLERS):
            while not select.select([self._sock], [], [], 0.1)[0]:
                if stopped():
                    raise PostviewError(Problem.STOPPED)
                if time.monotonic() > end:
                    raise PostviewError(
                        Problem.SIGN_IN_NOT_FINISHED, host=self._authority.host, reason="the time is up"
                    )
            caller, _address = self._sock.accept()
            with caller:
                found = self._hear(caller, farewell)
            if found is not None:
                break
        else:
            raise PostviewError(Problem.SIGN_IN_NOT_FINISHED, host=self._authority.host, reason="too many callers")
        if "code" in found:
            return found["code"]
        reason = _plain(found.get("error", ""))
        raise PostviewError(Problem.SIGN_IN_NOT_FINISHED, host=self._authority.host, reason=reason)

    def _hear(self, caller: socket.socket, farewell: str) -> dict[str, str] | None:
        """What a caller brings, if it is the answer to our question; else it is sent away."""
        try:
            caller.settimeout(2)
            words = _first_line(caller).split(" ")
            parts = urlsplit(words[1]) if len(words) == 3 and words[0] == "GET" else None
            given = {name: values[0] for name, values in parse_qs(parts.query).items()} if parts else {}
            same = hmac.compare_digest(given.get("state", "").encode(), self._state.encode())
            ours = parts is not None and parts.path == "/" and same and bool({"code", "error"} & given.keys())
            caller.sendall(_page(200 if ours else 404, farewell if ours else ""))
        except (OSError, ValueError, UnicodeError):
            return None
        return given if ours else None


def challenge_of(verifier: str) -> str:
    """RFC 7636, 4.2: S256."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


def refreshed(authority: Authority, client: Client, refresh: str, *, web: Web | None = None) -> Grant:
    """A new access token. Raises PostviewError: SIGN_IN_ENDED where the refresh token was taken back or has run out,
    CLIENT_ID_REFUSED, TRY_LATER, and those of a line (NO_SERVER, SERVER_SILENT, CONNECTION_LOST, BAD_CERTIFICATE ...).
    """
    return _granted(authority, client, {"grant_type": "refresh_token", "refresh_token": refresh}, web or Web())


def _granted(authority: Authority, client: Client, form: dict[str, str], web: Web) -> Grant:
    form["client_id"] = client.id
    if client.secret:
        form["client_secret"] = client.secret
    try:
        answer = ask(authority.tokens, web, largest=_LARGEST, form=urlencode(form).encode("ascii"))
    except NoReply:
        raise PostviewError(Problem.CONNECTION_LOST, host=authority.host) from None
    except Exception as error:  # outcome_of raises again what is a mistake of ours
        raise refusal(outcome_of(error), host=authority.host) from None
    told = _told(answer)
    if answer.status == 200:
        return _grant(told, authority)
    raise refusal(_no(answer, told).outcome, host=authority.host)


def _grant(told: dict[str, object], authority: Authority) -> Grant:
    access, refresh, seconds = told.get("access_token"), told.get("refresh_token", ""), told.get("expires_in", 0)
    if not (isinstance(access, str) and isinstance(refresh, str) and _is_token(access) and _is_token(refresh or "-")):
        raise PostviewError(Problem.SIGN_IN_NOT_FINISHED, host=authority.host, reason="no token")
    if isinstance(seconds, str) and seconds.isascii() and seconds.isdigit():
        seconds = int(seconds[:9])
    return Grant(access=access, seconds=seconds if isinstance(seconds, int) else 0, refresh=refresh)


def _no(answer: Answer, told: dict[str, object]) -> Stop:
    """What the authority's no means (RFC 6749, 5.2)."""
    error = told.get("error")
    match error if isinstance(error, str) else "":
        case "invalid_grant" | "interaction_required" | "consent_required" | "login_required":
            return Stop(Result.BLOCKED, Problem.SIGN_IN_ENDED)
        case "invalid_client" | "unauthorized_client" | "invalid_scope" | "invalid_request" | "access_denied":
            return Stop(Result.BLOCKED, Problem.CLIENT_ID_REFUSED, str(error))
        case _ if answer.status == 429 or answer.status >= 500 or error == "temporarily_unavailable":
            return Stop(Result.TRY_LATER, Problem.TRY_LATER)
        case _:
            return Stop(Result.BLOCKED, Problem.CLIENT_ID_REFUSED, str(answer.status))


def _told(answer: Answer) -> dict[str, object]:
    try:
        found: object = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}


def _is_token(text: str) -> bool:
    return text.isascii() and text.isprintable() and " " not in text


def _plain(text: str) -> str:
    return "".join(letter for letter in text if letter.isascii() and (letter.isalnum() or letter in "_- "))[:60]


def _first_line(caller: socket.socket) -> str:
    got = b""
    while b"\r\n\r\n" not in got and b"\n\n" not in got:
        more = caller.recv(4096)
        if not more or len(got) > _LONGEST_CALL:
            raise ValueError("no request")
        got += more
    return got.partition(b"\n")[0].strip().decode("ascii")


def _page(status: int, text: str) -> bytes:
    """Plain, without a script, kept nowhere, and nothing of the address that led to it goes on to anybody."""
    body = (text or "404").encode("utf-8")
    head = (
        f"HTTP/1.1 {status} {'OK' if status == 200 else 'Not Found'}\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n"
        "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n"
    )
    return head.encode("ascii") + body
