"""From what a socket, TLS or a server says to an `Outcome`, and from there to a `PostviewError`."""

from __future__ import annotations

import base64
import errno
import socket
import ssl

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.mail.xoauth2 import xoauth2

_LONGEST_ANSWER = 400
_WITH_REASON = frozenset(
    {Problem.BAD_CERTIFICATE, Problem.NO_SERVER, Problem.NO_TLS, Problem.NOT_SMTP, Problem.CLIENT_ID_REFUSED}
)
_SHORTEST_SECRET = 4
"""Anything shorter is no password, and blanking it would leave no word of the answer whole."""


class Stop(Exception):
    """Ends a conversation with the server; holds the outcome."""

    def __init__(self, result: Result, problem: Problem, answer: str = "", code: int = 0) -> None:
        super().__init__(problem.value)
        self.outcome = Outcome(result=result, problem=problem, answer=answer, code=code)


class NoReply(Exception):
    """What came is no reply of SMTP: too long, no number, or out of turn."""


class LineClosed(ConnectionError):
    """The other side closed the line where a reply was due."""


def outcome_of(error: Exception) -> Outcome:
    """What an error means before the final dot: nothing was taken. After it, only the caller knows."""
    match error:
        case Stop():
            return error.outcome
        case ssl.SSLCertVerificationError():
            reason = error.verify_message or str(error)
            return Outcome(result=Result.BLOCKED, problem=Problem.BAD_CERTIFICATE, answer=reason)
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError() | LineClosed():
            return Outcome(result=Result.NOT_REACHED, problem=Problem.CONNECTION_LOST)
        case TimeoutError():
            return Outcome(result=Result.NOT_REACHED, problem=Problem.SERVER_SILENT)
        case ssl.SSLError():
            reason = (error.reason or "").replace("_", " ").lower()
            return Outcome(result=Result.BLOCKED, problem=Problem.NO_TLS, answer=reason)
        case NoReply():
            return Outcome(result=Result.NOT_REACHED, problem=Problem.NOT_SMTP, answer=str(error))
        case ConnectionResetError() | ConnectionAbortedError() | BrokenPipeError():
            return Outcome(result=Result.NOT_REACHED, problem=Problem.CONNECTION_LOST)
        case socket.gaierror() | UnicodeError():
            return Outcome(result=Result.NOT_REACHED, problem=Problem.NO_SERVER, answer="the name is not known")
        case OSError() if error.errno == errno.ECONNREFUSED:
            return Outcome(result=Result.NOT_REACHED, problem=Problem.NO_SERVER, answer="nobody listens at this port")
        case OSError():
            return Outcome(result=Result.NOT_REACHED, problem=Problem.NO_SERVER, answer=error.strerror or "")
        case _:
            raise error


def refusal(outcome: Outcome, *, host: str, address: str = "") -> PostviewError:
    """The error whose sentence a person reads. `reason` is the technical word, `answer` the server's own."""
    problem = outcome.problem or Problem.CONNECTION_LOST
    details = {"host": host, "address": address}
    if outcome.code or problem not in _WITH_REASON:
        details["answer"] = f"{outcome.code} {outcome.answer}".strip() if outcome.code else outcome.answer
    else:
        details["reason"] = outcome.answer
    return PostviewError(problem, **{name: value for name, value in details.items() if value})


def told_to_sign_in(user: str, secret: str) -> tuple[str, ...]:
    """All that a sign-in tells a server in secret, longest first: some say the whole command back with their no."""
    return (xoauth2(user, secret), f"\0{user}\0{secret}", secret) if secret else ()


def clean_answer(text: str, secrets: tuple[str, ...] = ()) -> str:
    """A server's words fit to be shown and kept: one line, shortened, nothing in it that we told it in secret."""
    for secret in secrets:
        if len(secret) >= _SHORTEST_SECRET:
            for form in _forms(secret):
                text = text.replace(form, "…")
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return text if len(text) <= _LONGEST_ANSWER else text[: _LONGEST_ANSWER - 1] + "…"


def _forms(secret: str) -> list[str]:
    octets = secret.encode("utf-8")
    forms = [secret, octets.decode("latin-1"), base64.b64encode(octets).decode("ascii")]
    # What is left of it where letters beyond ASCII were dropped on the way.
    rest = octets.decode("ascii", "ignore")
    return [*forms, rest] if len(rest) >= _SHORTEST_SECRET else forms
