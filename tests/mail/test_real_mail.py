"""Letters through real Postfix into real Dovecot and back by IMAP."""

from __future__ import annotations

import email
import email.policy
import os
import subprocess
import sys
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import cast

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.mail.compose import Composed, Composition, compose
from postview_desktop.mail.inbox import open_inbox
from postview_desktop.mail.smtp import Envelope, Server, sign_in, submit
from tests.support.mail_servers import certificates
from tests.support.mail_stack import LARGEST, PASSWORDS, MailStack, access_token, why_not

pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(why_not()), reason=why_not())]

ALICE = "alice@jobseeker.example"
LONG_ID = "<AM9PR04MB" + "x" * 150 + "@AM9PR04MB8382.eurprd04.prod.outlook.com>"


@pytest.fixture(scope="module")
def house() -> Iterator[MailStack]:
    with MailStack() as stack:
        yield stack


def letter(to: str = "joel@northwind.example", **fields: object) -> Composed:
    values: dict[str, object] = {
        "from_name": "Älice Fïeld",
        "from_address": ALICE,
        "to_name": "Joel Katz, Head of Data (North)",
        "to_address": to,
        "subject": "Thank you for this afternoon — and the “ginger”",
        "body": "Dear Joel,\n\n.a line that begins with a dot\n" + "no wrapping " * 30 + "\nFrom the train,\nÄlice\n",
        "at": 1795449600,
        "zone": "Europe/London",
        **fields,
    }
    return compose(Composition(**values))  # pyright: ignore[reportArgumentType]


def send(house: MailStack, security: str, message: Composed, user: str = ALICE, password: str | None = None) -> Outcome:
    return submit(
        Server(
            host=house.host,
            port=house.smtps if security == "tls" else house.submission,
            security=security,
            user=user,
        ),
        Envelope(sender=message.sender, recipient=message.recipient, raw=message.raw),
        PASSWORDS[user] if password is None else password,
        before_commit=lambda: None,
        context=house.context,
    )


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_letter_arrives_as_it_was_written(house: MailStack, security: str) -> None:
    token = f"<pv.{security}@jobseeker.example>"
    message = letter(in_reply_to=LONG_ID, references=token)
    outcome = send(house, security, message)
    assert (outcome.result, outcome.code) == (Result.SENT, 250)
    raw = house.letter("joel@northwind.example", message.message_id)
    got = cast(EmailMessage, email.message_from_bytes(raw, policy=email.policy.default))
    assert got["From"].addresses[0].display_name == "Älice Fïeld"
    assert got["To"].addresses[0].display_name == "Joel Katz, Head of Data (North)"
    assert len(got["To"].addresses) == 1
    assert got["Subject"] == "Thank you for this afternoon — and the “ginger”"
    assert got["In-Reply-To"] == LONG_ID
    assert got["References"].split() == [token, LONG_ID]
    text = got.get_content().replace("\r\n", "\n")
    assert text.startswith("Dear Joel,\n\n.a line that begins with a dot\n" + "no wrapping " * 30)
    assert text.endswith("\nFrom the train,\nÄlice\n")
    assert "[127.0.0.1]" in raw.decode()


def test_wrong_password(house: MailStack) -> None:
    outcome = send(house, "tls", letter(), password="wrong")
    assert (outcome.result, outcome.problem) == (Result.BLOCKED, Problem.SIGN_IN_REFUSED)


def test_refused_and_greylisted_recipients(house: MailStack) -> None:
    refused = send(house, "starttls", letter("joel@refused.example"))
    assert (refused.result, refused.problem) == (Result.REJECTED, Problem.RECIPIENT_REFUSED)
    assert refused.answer.endswith("No such user here")
    grey = send(house, "starttls", letter("joel@greylist.example"))
    assert (grey.result, grey.code) == (Result.TRY_LATER, 450)


def test_an_address_that_is_not_mine(house: MailStack) -> None:
    outcome = send(house, "tls", letter(from_address="bea@jobseeker.example"))
    # Postfix says so only at RCPT; it is about the sender all the same.
    assert (outcome.result, outcome.problem) == (Result.REJECTED, Problem.SENDER_REFUSED)
    assert "not owned by user" in outcome.answer


def test_too_large(house: MailStack) -> None:
    outcome = send(house, "tls", letter(body="x" * LARGEST))
    assert (outcome.result, outcome.problem) == (Result.REJECTED, Problem.MESSAGE_REFUSED)


def test_a_certificate_of_somebody_else_is_not_taken(house: MailStack) -> None:
    message = letter()
    outcome = submit(
        Server(host=house.host, port=house.smtps, security="tls", user=ALICE),
        Envelope(sender=message.sender, recipient=message.recipient, raw=message.raw),
        PASSWORDS[ALICE],
        before_commit=lambda: pytest.fail("nothing may leave"),
    )
    assert (outcome.result, outcome.problem) == (Result.BLOCKED, Problem.BAD_CERTIFICATE)


def test_the_systems_own_trust_is_asked(house: MailStack, tmp_path: Path) -> None:
    """With the tests' authority as SSL_CERT_FILE the program's own context accepts what it refuses above."""
    authority = certificates().write_authority(tmp_path / "authority.pem")
    script = (
        "import sys\n"
        "from postview_desktop.mail.smtp import Server, sign_in\n"
        f"sign_in(Server(host='127.0.0.1', port={house.smtps}, security='tls', user={ALICE!r}), sys.stdin.read())\n"
        f"sign_in(Server(host='localhost', port={house.submission}, security='starttls', user={ALICE!r}),"
        f" {PASSWORDS[ALICE]!r})\n"
        "print('in')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=PASSWORDS[ALICE],
        env={**os.environ, "SSL_CERT_FILE": str(authority), "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.stdout == "in\n", done.stderr


def test_sign_in_only(house: MailStack) -> None:
    before = len(house.letters_of("ana@northwind.example"))
    server = Server(host=house.host, port=house.submission, security="starttls", user=ALICE)
    sign_in(server, PASSWORDS[ALICE], context=house.context)
    with pytest.raises(PostviewError) as refused:
        sign_in(server, "wrong", context=house.context)
    assert refused.value.problem is Problem.SIGN_IN_REFUSED
    assert len(house.letters_of("ana@northwind.example")) == before


def test_an_access_token_lets_in_to_both_and_nobody_else(house: MailStack) -> None:
    """XOAUTH2 by Dovecot itself: Postfix asks it, too."""
    good, others, old = access_token(ALICE), access_token("bea@jobseeker.example"), access_token(ALICE, -60)
    message = letter()
    for security, port in (("tls", house.smtps), ("starttls", house.submission)):
        server = Server(host=house.host, port=port, security=security, user=ALICE, token=True)
        sign_in(server, good, context=house.context)
        for wrong in (others, old):
            with pytest.raises(PostviewError) as refused:
                sign_in(server, wrong, context=house.context)
            assert refused.value.problem is Problem.SIGN_IN_ENDED
    outcome = submit(
        Server(host=house.host, port=house.smtps, security="tls", user=ALICE, token=True),
        Envelope(sender=message.sender, recipient=message.recipient, raw=message.raw),
        good,
        before_commit=lambda: None,
        context=house.context,
    )
    assert outcome.result is Result.SENT
    assert house.letter("joel@northwind.example", message.message_id)
    account = Account(address=ALICE, user=ALICE, imap_host=house.host, imap_port=house.imaps, sign_in=SignIn.GOOGLE)
    with open_inbox(account, good, context=house.context) as inbox:
        assert inbox.of_sent_mail()
    for wrong in (others, old):
        with pytest.raises(PostviewError) as refused, open_inbox(account, wrong, context=house.context):
            pass
        assert refused.value.problem is Problem.SIGN_IN_ENDED
