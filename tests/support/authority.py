"""An authorization server on loopback (OAuth 2.0, code with PKCE), and a browser that says yes on its page."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import parse_qs, urlencode, urlsplit

from postview_desktop.domain.letter import SignIn
from postview_desktop.mail.oauth import Authority, challenge_of
from tests.support.web_server import Reply, Request, WebServer, status

HOST = "sign-in.house.example"


@dataclass
class AuthorityServer(WebServer):
    """Gives codes for what stands in `clients`, and tokens for codes and refresh tokens, each once if it `rotates`."""

    replies: dict[str, Reply] = field(default_factory=dict[str, Reply])
    clients: dict[str, str] = field(default_factory=lambda: {"postview": ""})
    rotates: bool = False
    length: int = 0
    """How long a refresh token is at least, in letters."""
    seconds: int = 3600
    no: bytes = b""
    """What the place for tokens answers in place of tokens."""
    access_tokens: list[str] = field(default_factory=list)
    refresh_tokens: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    count: int = 0
    issue: Callable[[], str] | None = None
    """Makes an access token that a mail server can check; at first any word will do."""

    def __enter__(self) -> Self:
        self.replies = {f"{HOST}/page": self._page, f"{HOST}/token": self._tokens}
        return super().__enter__()

    @property
    def authority(self) -> Authority:
        return Authority(page=f"https://{HOST}/page", tokens=f"https://{HOST}/token", scopes="mail offline")

    @property
    def authorities(self) -> dict[SignIn, Authority]:
        return {SignIn.GOOGLE: self.authority, SignIn.MICROSOFT: self.authority}

    def revoke(self) -> None:
        self.access_tokens.clear()
        self.refresh_tokens.clear()

    def approve(self, page: str) -> str:
        """The address to which the page leads a person who says yes."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(page).query).items()}
        assert asked["response_type"] == "code" and asked["code_challenge_method"] == "S256"
        assert asked["client_id"] in self.clients
        self.count += 1
        code = f"code-{self.count}"
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def browse(self, page: str) -> str:
        """A browser in which somebody says yes; the text that it shows at the end."""
        return visit(self.approve(page))

    def _page(self, request: Request) -> bytes:
        return status(302, Location=self.approve(f"https://{HOST}{request.path}"))

    def _tokens(self, request: Request) -> bytes:
        if self.no:
            return self.no
        form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()}
        if self.clients.get(form.get("client_id", "")) != form.get("client_secret", ""):
            return _told(401, error="invalid_client")
        if form["grant_type"] == "authorization_code":
            asked = self.codes.pop(form["code"], None)
            good = asked is not None and asked["redirect_uri"] == form["redirect_uri"]
            if not good or asked["code_challenge"] != challenge_of(form["code_verifier"]):  # type: ignore[index]
                return _told(400, error="invalid_grant", error_description="no such code")
            return self._granted(new_refresh=True)
        if form["refresh_token"] not in self.refresh_tokens:
            return _told(400, error="invalid_grant", error_description="Token has been expired or revoked.")
        if self.rotates:
            self.refresh_tokens.remove(form["refresh_token"])
        return self._granted(new_refresh=self.rotates)

    def _granted(self, *, new_refresh: bool) -> bytes:
        self.count += 1
        access = self.issue() if self.issue is not None else f"access-{self.count}-of-alice"
        self.access_tokens.append(access)
        told: dict[str, object] = {"access_token": access, "expires_in": self.seconds, "token_type": "Bearer"}
        if new_refresh:
            refresh = f"refresh-{self.count}-of-alice".ljust(self.length, "r")
            self.refresh_tokens.append(refresh)
            told["refresh_token"] = refresh
        return _told(200, **told)


def visit(address: str) -> str:
    """What a browser shows that is led to an address of this computer."""
    parts = urlsplit(address)
    with socket.create_connection(("127.0.0.1", parts.port or 80), 3) as sock:
        sock.sendall(f"GET {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
        got = b""
        while more := sock.recv(4096):
            got += more
    return got.decode()


def _told(number: int, **values: object) -> bytes:
    return status(number, json.dumps(values).encode(), Content_Type="application/json")
