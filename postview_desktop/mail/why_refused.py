"""Why a server refuses a sign-in: it is not always a password that was mistyped."""

from __future__ import annotations

import re

from postview_desktop.domain.errors import Problem
from postview_desktop.domain.provider import PasswordKind
from postview_desktop.mail.providers import guess_by_host

_APP_PASSWORD = re.compile(
    r"app(?:lication)?[- ]?(?:specific[- ]?)?password|authori[sz]ation code|授权码|授權碼|пароль приложения",
    re.IGNORECASE,
)
_NO_PASSWORDS = re.compile(
    r"5\.7\.139|basic auth(?:entication)? is disabled|smtpclientauthentication is disabled|basicauthblocked",
    re.IGNORECASE,
)


def why_refused(host: str, words: str, *, token: bool = False) -> Problem:
    """By the server's words, and where these say nothing, by what the table knows of this provider.

    `token` where an access token was refused, not a password.
    """
    if token:
        return Problem.SIGN_IN_ENDED
    if _NO_PASSWORDS.search(words):
        return Problem.SIGN_IN_PAGE_NEEDED
    if _APP_PASSWORD.search(words):
        return Problem.APP_PASSWORD_NEEDED
    known = guess_by_host("", host)
    match known.password if known is not None else PasswordKind.USUAL:
        case PasswordKind.OAUTH_ONLY:
            return Problem.SIGN_IN_PAGE_NEEDED
        case PasswordKind.APP_PASSWORD | PasswordKind.AUTHORISATION_CODE:
            return Problem.APP_PASSWORD_NEEDED
        case _:
            return Problem.SIGN_IN_REFUSED


def why_unsupported(offered: str) -> Problem:
    """Where no way to sign in with a password is offered: `offered` are the ways that are."""
    return Problem.SIGN_IN_PAGE_NEEDED if re.search(r"XOAUTH2|OAUTHBEARER", offered) else Problem.SIGN_IN_UNSUPPORTED
