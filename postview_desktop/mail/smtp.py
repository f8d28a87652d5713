"""Handing one letter to one server for one person, so that at every moment it is known what may have left.

Encrypted from the first byte or after a required STARTTLS, certificate checked, plain text to this computer only.
The end is an `Outcome`, never an exception of the network. Two instants matter most. Before the final dot
`before_commit` is called, and what it wrote is all that a crash leaves to know. After the dot, only a parsed reply
counts; everything else is `UNKNOWN`. As soon as it is parsed `answered` is called, and QUIT waits for it: whoever dies
after that has written how it ended, and nobody asks about a letter that the server has said yes to.
"""

from __future__ import annotations

import base64
import logging
import re
import ssl
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.mail.addresses import is_loopback
from postview_desktop.mail.conversation import Conversation, Deadline, Reply, connect
from postview_desktop.mail.errors import Stop, clean_answer, outcome_of, refusal, told_to_sign_in
from postview_desktop.mail.trust import tls_context
from postview_desktop.mail.why_refused import why_refused, why_unsupported
from postview_desktop.mail.xoauth2 import xoauth2

__all__ = ["Envelope", "Limits", "Server", "sign_in", "submit", "tls_context"]

_log = logging.getLogger(__name__)

_GREETING_NAME = "[127.0.0.1]"
"""What we call ourselves in EHLO: the name of this computer is nobody's business."""

_LISTENING = 0.1
"""Seconds. A server that hangs up on the text does so at once: better heard now than after the final dot."""


_SLOWEST = 16 * 1024
"""Bytes a second of a poor line. Documents may take longer than `Limits.total`; no single wait may (`each`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where to submit. `security` is "tls", "starttls" or "plain"; no `user`, no sign-in (loopback relays).

    With `token` what is given as the password is an access token (OAuth 2.0).
    """

    host: str
    port: int
    security: str = "tls"
    user: str = ""
    token: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """One sender, one recipient (both ASCII, as `compose` gives them), and the frozen bytes."""

    sender: str
    recipient: str
    raw: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds. `each` bounds one wait, `total` everything up to the text, `answer` the wait for the final reply.

    The text itself may take as long again, and longer for a large one.

    The reply to a whole letter may take long (filters run there), and giving up on it costs an uncertain letter.
    """

    each: float = 60
    total: float = 180
    answer: float = 300


def submit(
    server: Server,
    envelope: Envelope,
    password: str,
    *,
    before_commit: Callable[[], None],
    answered: Callable[[Outcome], None] | None = None,
    limits: Limits | None = None,
    context: ssl.SSLContext | None = None,
) -> Outcome:
    """Hands the letter over and tells what came of it; raises nothing of the network's.

    `before_commit` is called when the text has gone and the final dot has not. If it raises, the line is cut, the
    server has taken nothing, and its exception goes on to the caller.

    `answered` is called with the outcome when the reply to the whole text was read, and before QUIT. If it raises, the
    outcome is returned all the same: what the server said is true, and to write it is left to the caller. It is not
    called for an end without such a reply (a refusal before the text, a line that broke).
    """
    limits = limits or Limits()
    secrets = told_to_sign_in(server.user, password)
    dot_may_have_gone = False
    try:
        _refuse_line_breaks(server.user, envelope.sender, envelope.recipient)
        with _signed_in(server, password, limits, context) as (talk, abilities):
            _open_letter(talk, abilities, envelope)
            talk.deadline = Deadline(limits.total + len(envelope.raw) / _SLOWEST, limits.each)
            _send_text(talk, envelope.raw)
            try:
                before_commit()
            except Exception as error:
                raise _NotAgreed from error
            dot_may_have_gone = True
            talk.deadline = Deadline(limits.answer, limits.answer)
            talk.send(b".\r\n")
            outcome = _without(secrets, _verdict(talk.read_reply()))
            if answered is not None:
                _tell(answered, outcome)
    except _NotAgreed as error:
        raise error.__cause__ or error from None
    except Exception as error:  # outcome_of raises again what is a mistake of ours
        if dot_may_have_gone:
            outcome = Outcome(result=Result.UNKNOWN, problem=Problem.CONNECTION_LOST)
        else:
            outcome = _without(secrets, outcome_of(error))
    return outcome


def sign_in(
    server: Server, password: str, *, limits: Limits | None = None, context: ssl.SSLContext | None = None
) -> None:
    """Signs in and leaves without sending. Raises PostviewError with what is wrong; the letter box stays as it is."""
    try:
        _refuse_line_breaks(server.user)
        with _signed_in(server, password, limits or Limits(each=20, total=60), context):
            pass
    except PostviewError:
        raise
    except Exception as error:
        outcome = _without(told_to_sign_in(server.user, password), outcome_of(error))
        raise refusal(outcome, host=server.host, address=server.user) from None


class _NotAgreed(Exception):
    """`before_commit` raised; the cause is its exception."""


def _tell(answered: Callable[[Outcome], None], outcome: Outcome) -> None:
    try:
        answered(outcome)
    except Exception:
        _log.warning("How a letter ended could not be written before QUIT", exc_info=True)


def _without(secrets: tuple[str, ...], outcome: Outcome) -> Outcome:
    """The outcome with what was told to sign in taken out of the server's words."""
    return replace(outcome, answer=clean_answer(outcome.answer, secrets))


@contextmanager
def _signed_in(
    server: Server, password: str, limits: Limits, context: ssl.SSLContext | None
) -> Generator[tuple[Conversation, dict[str, str]]]:
    """Connected, encrypted, greeted and signed in; QUIT at the end is a courtesy whose answer nobody waits for."""
    if server.security not in {"tls", "starttls"} and not is_loopback(server.host):
        raise Stop(Result.BLOCKED, Problem.PLAIN_TEXT_REFUSED)
    deadline = Deadline(limits.total, limits.each)
    talk = Conversation(connect(server.host, server.port, deadline), deadline)
    try:
        if server.security == "tls":
            talk.start_tls(context or tls_context(), server.host)
        _expect_good(talk.read_reply())
        abilities = _greet(talk)
        if server.security == "starttls":
            abilities = _encrypt(talk, abilities, server, context)
        if server.user:
            _authenticate(talk, abilities, server, password)
        yield talk, abilities
        try:
            talk.deadline = Deadline(2, 2)
            talk.send(b"QUIT\r\n")
        except (OSError, ValueError):
            return
    finally:
        talk.close()


def _greet(talk: Conversation) -> dict[str, str]:
    """EHLO; what the server can, in capitals, with its parameters."""
    reply = _expect_good(talk.command(f"EHLO {_GREETING_NAME}"))
    abilities: dict[str, str] = {}
    for line in reply.lines[1:]:
        # "AUTH=PLAIN LOGIN" is how some old servers write it
        word, _, rest = line.strip().replace("AUTH=", "AUTH ", 1).partition(" ")
        abilities[word.upper()] = f"{abilities.get(word.upper(), '')} {rest.strip()}".strip()
    return abilities


def _encrypt(
    talk: Conversation, abilities: dict[str, str], server: Server, context: ssl.SSLContext | None
) -> dict[str, str]:
    """STARTTLS, or nothing at all. What was said before is forgotten: anybody could have said it."""
    if "STARTTLS" not in abilities:
        raise Stop(Result.BLOCKED, Problem.NO_TLS)
    reply = talk.command("STARTTLS")
    if reply.later:
        raise Stop(Result.TRY_LATER, Problem.TRY_LATER, reply.text, reply.code)
    if reply.code != 220:
        raise Stop(Result.BLOCKED, Problem.NO_TLS, reply.text, reply.code)
    try:
        talk.expect_silence()
    except ConnectionError:
        raise
    except Exception as error:
        # Words smuggled in behind the 220 would be taken for encrypted ones.
        raise Stop(Result.BLOCKED, Problem.NO_TLS, str(error)) from None
    talk.start_tls(context or tls_context(), server.host)
    return _greet(talk)


def _authenticate(talk: Conversation, abilities: dict[str, str], server: Server, password: str) -> None:
    """AUTH PLAIN or LOGIN, both in UTF-8; XOAUTH2 with an access token."""
    offered = abilities.get("AUTH", "").upper().split()
    user = server.user
    if "\x00" in password or "\x00" in user:
        raise Stop(Result.BLOCKED, Problem.CONTROL_CHARACTERS)
    reply: Reply | None = None
    if server.token:
        reply = _with_token(talk, user, password) if "XOAUTH2" in offered else None
    elif "PLAIN" in offered:
        credentials = _base64(f"\0{user}\0{password}")
        reply = talk.command(b"AUTH PLAIN " + credentials)
        if reply.code == 334:
            reply = talk.command(credentials)
    if "LOGIN" in offered and not server.token and (reply is None or reply.code == 504):
        reply = talk.command(b"AUTH LOGIN")
        if reply.code == 334:
            reply = talk.command(_base64(user))
        if reply.code == 334:
            reply = talk.command(_base64(password))
    if reply is None:
        problem = Problem.SIGN_IN_UNSUPPORTED if server.token else why_unsupported(" ".join(offered))
        raise Stop(Result.BLOCKED, problem, " ".join(offered))
    if reply.code == 235:
        return
    if reply.later:
        raise Stop(Result.TRY_LATER, Problem.TRY_LATER, reply.text, reply.code)
    raise Stop(Result.BLOCKED, why_refused(server.host, reply.text, token=server.token), reply.text, reply.code)


def _with_token(talk: Conversation, user: str, access: str) -> Reply:
    reply = talk.command(b"AUTH XOAUTH2 " + _base64(xoauth2(user, access)))
    # Why it was refused comes first, in Base64; the no itself only when that was heard.
    return talk.command(b"") if reply.code == 334 else reply


def _open_letter(talk: Conversation, abilities: dict[str, str], envelope: Envelope) -> None:
    """MAIL, RCPT and DATA for one recipient; whoever is refused is named by the problem."""
    size = ""
    if "SIZE" in abilities:
        allowed = abilities["SIZE"].split()[:1]
        if allowed and allowed[0].isdecimal() and 0 < int(allowed[0]) < len(envelope.raw):
            raise Stop(Result.REJECTED, Problem.MESSAGE_REFUSED, f"SIZE {allowed[0]}")
        size = f" SIZE={len(envelope.raw)}"
    _expect(talk.command(f"MAIL FROM:<{envelope.sender}>{size}"), Problem.SENDER_REFUSED)
    reply = talk.command(f"RCPT TO:<{envelope.recipient}>")
    # Postfix, as most set it up, keeps its no to the sender until it has heard the recipient.
    about_sender = "sender address rejected" in reply.text.lower()
    _expect(reply, Problem.SENDER_REFUSED if about_sender else Problem.RECIPIENT_REFUSED)
    reply = talk.command("DATA")
    if reply.code != 354:
        _expect(reply, Problem.MESSAGE_REFUSED)
        raise Stop(Result.NOT_REACHED, Problem.NOT_SMTP, reply.text, reply.code)


def _send_text(talk: Conversation, raw: bytes) -> None:
    """The whole text with its dots doubled, and not the final one."""
    text = re.sub(rb"\r\n|\r|\n", b"\r\n", raw)
    text = re.sub(rb"(?m)^\.", b"..", text)
    if not text.endswith(b"\r\n"):
        text += b"\r\n"
    try:
        talk.send(text)
        talk.expect_silence(_LISTENING)
    except TimeoutError:
        raise
    except Exception:
        # Some say why before they hang up (too large, say): then it is a refusal, and not a broken line.
        reply = talk.waiting_reply()
        if reply is not None and (reply.later or reply.never):
            _expect(reply, Problem.MESSAGE_REFUSED)
        raise


def _verdict(reply: Reply) -> Outcome:
    """What the reply to the final dot means."""
    if reply.good:
        return Outcome(result=Result.SENT, answer=reply.text, code=reply.code)
    if reply.later:
        return Outcome(result=Result.TRY_LATER, problem=Problem.TRY_LATER, answer=reply.text, code=reply.code)
    if reply.never:
        return Outcome(result=Result.REJECTED, problem=Problem.MESSAGE_REFUSED, answer=reply.text, code=reply.code)
    return Outcome(result=Result.UNKNOWN, problem=Problem.NOT_SMTP, answer=reply.text, code=reply.code)


def _expect(reply: Reply, problem: Problem) -> None:
    if reply.good:
        return
    if reply.later:
        raise Stop(Result.TRY_LATER, Problem.TRY_LATER, reply.text, reply.code)
    if reply.code == 530:
        raise Stop(Result.BLOCKED, Problem.SIGN_IN_REFUSED, reply.text, reply.code)
    if reply.never:
        raise Stop(Result.REJECTED, problem, reply.text, reply.code)
    raise Stop(Result.NOT_REACHED, Problem.NOT_SMTP, reply.text, reply.code)


def _expect_good(reply: Reply) -> Reply:
    """The greeting and EHLO: a no here is about this server and this hour, not about the letter."""
    if not reply.good:
        raise Stop(Result.TRY_LATER, Problem.TRY_LATER, reply.text, reply.code)
    return reply


def _base64(text: str) -> bytes:
    return base64.b64encode(text.encode("utf-8"))


def _refuse_line_breaks(*values: str) -> None:
    for value in values:
        if any(character < " " or character == "\x7f" for character in value):
            raise Stop(Result.REJECTED, Problem.CONTROL_CHARACTERS)
