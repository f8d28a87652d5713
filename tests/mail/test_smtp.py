"""Handing a letter to a server that misbehaves in every way we could think of: what is told must be true."""

from __future__ import annotations

import base64
import socket
import time

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.mail.errors import clean_answer, told_to_sign_in
from postview_desktop.mail.smtp import Envelope, Limits, Server, sign_in, submit
from postview_desktop.mail.xoauth2 import xoauth2
from tests.support.mail_servers import FAULTS, PASSWORD, USER, FaultyServer, certificates

RAW = b"Subject: Thank you\r\n\r\nDear Joel,\r\n.hidden dot\r\n..two\r\n.\r\nSam\r\n"
QUICK = Limits(each=0.4, total=1.2, answer=0.6)
R, P = Result, Problem


def server_at(port: int, security: str = "plain", user: str = USER) -> Server:
    return Server(host="127.0.0.1", port=port, security=security, user=user)


class Sending:
    """One attempt and what was seen of it on both sides."""

    def __init__(self, fault: str, *, security: str | None = None, password: str = PASSWORD, user: str = USER) -> None:
        self.committed = 0
        self.answered: list[tuple[Outcome, bool]] = []
        """What was told when the reply was read, and whether QUIT had been heard by then."""
        with FaultyServer(fault) as server:
            self.began = time.monotonic()
            self.outcome: Outcome = submit(
                server_at(server.port, security or server.fault.security, user),
                Envelope(sender=USER, recipient="joel@northwind.example", raw=RAW),
                password,
                before_commit=self._commit,
                answered=lambda outcome: self.answered.append((outcome, b"QUIT" in server.commands)),
                limits=QUICK,
                context=certificates().client_context(),
            )
            self.took = time.monotonic() - self.began
        self.server = server

    def _commit(self) -> None:
        self.committed += 1


EXPECTED: dict[str, tuple[Result, Problem | None]] = {
    "none": (R.SENT, None),
    "none_tls": (R.SENT, None),
    "by_token": (R.SENT, None),
    "none_starttls": (R.SENT, None),
    "reply_in_pieces": (R.SENT, None),
    "bare_line_feeds": (R.SENT, None),
    "login_only": (R.SENT, None),
    "auth_with_equals_sign": (R.SENT, None),
    "no_answer_to_quit": (R.SENT, None),
    "reset_after_250": (R.SENT, None),
    "user_not_local": (R.SENT, None),
    "silent": (R.NOT_REACHED, P.SERVER_SILENT),
    "hang_up_at_once": (R.NOT_REACHED, P.CONNECTION_LOST),
    "reset_at_once": (R.NOT_REACHED, P.CONNECTION_LOST),
    "web_server": (R.NOT_REACHED, P.NOT_SMTP),
    "banner_554": (R.TRY_LATER, P.TRY_LATER),
    "banner_421": (R.TRY_LATER, P.TRY_LATER),
    "banner_endless": (R.NOT_REACHED, P.NOT_SMTP),
    "banner_without_line_end": (R.NOT_REACHED, P.NOT_SMTP),
    "banner_one_byte_at_a_time": (R.NOT_REACHED, P.SERVER_SILENT),
    "banner_and_more": (R.NOT_REACHED, P.NOT_SMTP),
    "code_of_two_digits": (R.NOT_REACHED, P.NOT_SMTP),
    "ehlo_endless": (R.NOT_REACHED, P.NOT_SMTP),
    "ehlo_500": (R.TRY_LATER, P.TRY_LATER),
    "hang_up_after_ehlo": (R.NOT_REACHED, P.CONNECTION_LOST),
    "starttls_stripped": (R.BLOCKED, P.NO_TLS),
    "starttls_refused": (R.BLOCKED, P.NO_TLS),
    "starttls_454": (R.TRY_LATER, P.TRY_LATER),
    "starttls_injected": (R.BLOCKED, P.NO_TLS),
    "starttls_plain_after": (R.BLOCKED, P.NO_TLS),
    "starttls_silent_after": (R.NOT_REACHED, P.SERVER_SILENT),
    "no_tls_at_tls_port": (R.BLOCKED, P.NO_TLS),
    "expired": (R.BLOCKED, P.BAD_CERTIFICATE),
    "expired_starttls": (R.BLOCKED, P.BAD_CERTIFICATE),
    "wrong_name": (R.BLOCKED, P.BAD_CERTIFICATE),
    "stranger": (R.BLOCKED, P.BAD_CERTIFICATE),
    "no_auth": (R.BLOCKED, P.SIGN_IN_UNSUPPORTED),
    "oauth_only": (R.BLOCKED, P.SIGN_IN_PAGE_NEEDED),
    "auth_535": (R.BLOCKED, P.APP_PASSWORD_NEEDED),
    "auth_534": (R.BLOCKED, P.SIGN_IN_REFUSED),
    "auth_454": (R.TRY_LATER, P.TRY_LATER),
    "auth_hang_up": (R.NOT_REACHED, P.CONNECTION_LOST),
    "auth_tells_the_password": (R.BLOCKED, P.SIGN_IN_REFUSED),
    "auth_hang_up_after_starttls": (R.NOT_REACHED, P.CONNECTION_LOST),
    "sender_550": (R.REJECTED, P.SENDER_REFUSED),
    "sender_451": (R.TRY_LATER, P.TRY_LATER),
    "sender_530": (R.BLOCKED, P.SIGN_IN_REFUSED),
    "recipient_550": (R.REJECTED, P.RECIPIENT_REFUSED),
    "recipient_450": (R.TRY_LATER, P.TRY_LATER),
    "size_too_small": (R.SENT, None),
    "data_554": (R.REJECTED, P.MESSAGE_REFUSED),
    "data_451": (R.TRY_LATER, P.TRY_LATER),
    "data_250": (R.NOT_REACHED, P.NOT_SMTP),
    "early_250": (R.NOT_REACHED, P.NOT_SMTP),
    "garbage_while_sending": (R.NOT_REACHED, P.NOT_SMTP),
    "hang_up_in_text": (R.NOT_REACHED, P.CONNECTION_LOST),
    "reset_in_text": (R.NOT_REACHED, P.CONNECTION_LOST),
    "too_large_in_text": (R.REJECTED, P.MESSAGE_REFUSED),
    "dot_554": (R.REJECTED, P.MESSAGE_REFUSED),
    "dot_451": (R.TRY_LATER, P.TRY_LATER),
    "dot_421": (R.TRY_LATER, P.TRY_LATER),
    "drop_after_dot": (R.UNKNOWN, P.CONNECTION_LOST),
    "reset_after_dot": (R.UNKNOWN, P.CONNECTION_LOST),
    "silent_after_dot": (R.UNKNOWN, P.CONNECTION_LOST),
    "garbage_after_dot": (R.UNKNOWN, P.CONNECTION_LOST),
    "half_a_250": (R.UNKNOWN, P.CONNECTION_LOST),
    "two_codes_in_one_reply": (R.UNKNOWN, P.CONNECTION_LOST),
    "354_after_dot": (R.UNKNOWN, P.NOT_SMTP),
    "half_closed_after_dot": (R.UNKNOWN, P.CONNECTION_LOST),
    "drip_after_dot": (R.UNKNOWN, P.CONNECTION_LOST),
    "endless_after_dot": (R.UNKNOWN, P.CONNECTION_LOST),
}

BEHIND_OUR_BACK = {"hang_up_in_text", "reset_in_text", "too_large_in_text", "garbage_while_sending", "early_250"}
"""What comes while the text is under way may come too late to be heard before the dot: then uncertain is the truth."""

CLIENT_SECURITY = {"no_tls_at_tls_port": "tls", "starttls_stripped": "starttls"}


def test_every_fault_has_its_expected_end() -> None:
    assert EXPECTED.keys() == FAULTS.keys()


@pytest.mark.parametrize("fault", list(EXPECTED))
def test_what_is_told_is_true(fault: str) -> None:
    sending = Sending(fault, security=CLIENT_SECURITY.get(fault))
    if fault in BEHIND_OUR_BACK and sending.committed:
        assert sending.outcome.result is not R.NOT_REACHED
        return
    assert (sending.outcome.result, sending.outcome.problem) == EXPECTED[fault]
    assert sending.took < QUICK.total + QUICK.answer + 1.5
    # What is called not sent was never finished, what is called sent was finished once, and nothing leaves
    # the last dot without the word of the caller.
    ended = sending.server.dots
    if sending.outcome.result is R.SENT:
        assert (ended, sending.committed) == (1, 1)
        assert sending.server.texts == [RAW]
    elif sending.outcome.result is R.UNKNOWN:
        assert sending.committed == 1
    elif fault.startswith("dot_"):
        assert (ended, sending.committed) == (1, 1)
    else:
        assert (ended, sending.committed) == (0, 0)
    assert PASSWORD not in repr(sending.outcome)
    # A reply to the whole text is told at once, before QUIT; what is no such reply only at the end.
    replied = sending.outcome.result is R.SENT or fault.startswith("dot_") or fault == "354_after_dot"
    assert sending.answered == ([(sending.outcome, False)] if replied else [])


def test_what_cannot_be_written_before_quit_is_returned_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    def refuse(outcome: Outcome) -> None:
        raise ConnectionResetError("not the server's")

    with FaultyServer() as server:
        outcome = submit(
            server_at(server.port),
            Envelope(sender=USER, recipient="joel@northwind.example", raw=RAW),
            PASSWORD,
            before_commit=lambda: None,
            answered=refuse,
            limits=QUICK,
        )
    assert outcome.result is R.SENT
    assert (server.dots, server.commands.count(b"QUIT")) == (1, 1)
    assert "could not be written before QUIT" in caplog.text and PASSWORD not in caplog.text


def test_the_final_dot_waits_for_the_callers_word() -> None:
    """The callback stands between the text and the dot; if it raises, the server has nothing."""

    class DiskFull(Exception):
        pass

    with FaultyServer() as server:

        def refuse() -> None:
            time.sleep(0.1)
            assert b"DATA" in server.commands
            assert server.dots == 0
            raise DiskFull

        with pytest.raises(DiskFull):
            submit(
                server_at(server.port),
                Envelope(sender=USER, recipient="joel@northwind.example", raw=RAW),
                PASSWORD,
                before_commit=refuse,
                limits=QUICK,
            )
        time.sleep(0.1)
        assert (server.dots, server.texts) == (0, [])


def test_a_mistake_of_the_callback_is_not_taken_for_the_networks() -> None:
    def no_network() -> None:
        raise ConnectionResetError("not the server's")

    with FaultyServer() as server, pytest.raises(ConnectionResetError, match="not the server's"):
        submit(
            server_at(server.port),
            Envelope(sender=USER, recipient="joel@northwind.example", raw=RAW),
            PASSWORD,
            before_commit=no_network,
            limits=QUICK,
        )


def test_this_computers_name_is_told_to_nobody() -> None:
    sending = Sending("none")
    said = b"\n".join(sending.server.commands)
    for name in {socket.gethostname(), socket.getfqdn()}:
        if name not in {"localhost", ""}:
            assert name.encode() not in said
    assert b"EHLO [127.0.0.1]" in said


def test_one_recipient_in_each_transaction() -> None:
    sending = Sending("none")
    assert [line for line in sending.server.commands if line.startswith(b"RCPT")] == [
        b"RCPT TO:<joel@northwind.example>"
    ]


def test_no_password_goes_before_encryption() -> None:
    for fault in ("starttls_stripped", "starttls_refused", "starttls_injected", "expired", "wrong_name", "stranger"):
        sending = Sending(fault, security=CLIENT_SECURITY.get(fault))
        assert not any(line.startswith(b"AUTH") for line in sending.server.commands), fault
        assert sending.server.signed_in == 0


def test_plain_text_goes_to_this_computer_only() -> None:
    outcome = submit(
        Server(host="mail.example", port=25, security="plain", user=USER),
        Envelope(sender=USER, recipient="joel@northwind.example", raw=RAW),
        PASSWORD,
        before_commit=lambda: pytest.fail("nothing may leave"),
        limits=QUICK,
    )
    assert (outcome.result, outcome.problem) == (R.BLOCKED, P.PLAIN_TEXT_REFUSED)


def test_nobody_listens_and_no_such_name() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    for host in ("127.0.0.1", "no-such-host.invalid", "a..b", "x" * 80 + ".example"):
        outcome = submit(
            Server(host=host, port=port, security="tls", user=USER),
            Envelope(sender=USER, recipient="joel@northwind.example", raw=RAW),
            PASSWORD,
            before_commit=lambda: pytest.fail("nothing may leave"),
            limits=QUICK,
        )
        assert (outcome.result, outcome.problem) == (R.NOT_REACHED, P.NO_SERVER), host


def test_a_letter_larger_than_the_server_takes_is_not_even_begun() -> None:
    with FaultyServer("size_too_small") as server:
        outcome = submit(
            server_at(server.port),
            Envelope(sender=USER, recipient="joel@northwind.example", raw=RAW * 4),
            PASSWORD,
            before_commit=lambda: pytest.fail("nothing may leave"),
            limits=QUICK,
        )
    assert (outcome.result, outcome.problem) == (R.REJECTED, P.MESSAGE_REFUSED)
    assert not any(line.startswith(b"MAIL") for line in server.commands)


@pytest.mark.parametrize("user", ["a\r\nMAIL FROM:<x@y.example>", "a\x00b"])
def test_no_line_break_reaches_the_server(user: str) -> None:
    with FaultyServer() as server:
        outcome = submit(
            server_at(server.port, user=user),
            Envelope(sender=USER, recipient="joel@northwind.example", raw=RAW),
            PASSWORD,
            before_commit=lambda: pytest.fail("nothing may leave"),
            limits=QUICK,
        )
    assert outcome.problem is P.CONTROL_CHARACTERS
    assert server.commands == []


def test_signing_in_without_sending() -> None:
    context = certificates().client_context()
    with FaultyServer("none_tls") as server:
        sign_in(server_at(server.port, "tls"), PASSWORD, context=context, limits=QUICK)
        assert (server.signed_in, server.dots) == (1, 0)
        with pytest.raises(PostviewError) as refused:
            sign_in(server_at(server.port, "tls"), "wrong", context=context, limits=QUICK)
    assert refused.value.problem is P.SIGN_IN_REFUSED
    assert refused.value.details["host"] == "127.0.0.1"
    with FaultyServer("wrong_name") as server, pytest.raises(PostviewError) as refused:
        sign_in(server_at(server.port, "tls"), PASSWORD, context=context, limits=QUICK)
    assert refused.value.problem is P.BAD_CERTIFICATE
    assert "127.0.0.1" in refused.value.details["reason"]


def test_the_refusal_keeps_the_servers_words_but_no_secret() -> None:
    sending = Sending("auth_tells_the_password")
    assert sending.outcome.answer == "wrong password: … … …"
    assert PASSWORD not in sending.outcome.answer
    blob = base64.b64encode(xoauth2(USER, PASSWORD).encode()).decode()
    assert clean_answer(f"501 AUTH {blob} what?", told_to_sign_in(USER, PASSWORD)) == "501 AUTH … what?"
    assert Sending("recipient_550").outcome.answer == "5.1.1 no such user here"
    assert Sending("recipient_550").outcome.code == 550
