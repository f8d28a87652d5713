"""Delivery reports as servers write them: whom, why, and about which letter."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.domain.bounce import problem_of
from postview_desktop.domain.errors import Problem
from postview_desktop.mail.bounce import LARGEST, read_report

OURS = "<1234-5678@jobseeker.example>"
TOKEN = "<pv.abcd@jobseeker.example>"


def report(recipients: str, returned: str = "", text: str = "Your letter did not arrive.") -> bytes:
    """A report by the rules (RFC 3464)."""
    returned = returned or f"Message-ID: {OURS}\nReferences: {TOKEN}\nTo: joel@northwind.example\nSubject: Thank you\n"
    return (
        "From: MAILER-DAEMON@mail.jobseeker.example\nTo: alice@jobseeker.example\nSubject: Undelivered Mail\n"
        'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="x"\n\n'
        f"--x\nContent-Type: text/plain\n\n{text}\n\n--x\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mail.jobseeker.example\n\n{recipients}\n"
        f"--x\nContent-Type: text/rfc822-headers\n\n{returned}\n--x--\n"
    ).encode()


POSTFIX = (
    "Final-Recipient: rfc822; joel@northwind.example\nOriginal-Recipient: rfc822;joel@northwind.example\n"
    "Action: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 <joel@northwind.example>:\n"
    "    Recipient address rejected: User unknown in virtual mailbox table\n"
)


def test_a_report_by_the_rules() -> None:
    found = read_report(report(POSTFIX))
    assert found is not None
    assert found.failed == ("joel@northwind.example",)
    assert found.message_ids == (OURS, TOKEN)
    assert found.status == "5.1.1"
    assert "User unknown in virtual mailbox table" in found.reason


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed", "expanded"])
def test_what_has_not_failed_for_good_is_no_bounce(action: str) -> None:
    told = f"Final-Recipient: rfc822; joel@northwind.example\nAction: {action}\nStatus: 4.4.1\n"
    assert read_report(report(told, text="550 5.1.1 joel@northwind.example user unknown")) is None


def test_of_several_recipients_the_one_that_failed_is_named() -> None:
    told = "Final-Recipient: rfc822; ana@northwind.example\nAction: delivered\nStatus: 2.0.0\n\n" + POSTFIX
    found = read_report(report(told))
    assert found is not None and found.failed == ("joel@northwind.example",)


def test_the_whole_letter_may_come_back_and_may_be_cut_off() -> None:
    octets = report(POSTFIX).replace(b"text/rfc822-headers", b"message/rfc822") + b"x" * 2 * LARGEST
    found = read_report(octets)
    assert found is not None and found.message_ids == (OURS, TOKEN)
    cut = octets[: octets.index(b"Subject: Thank you")]
    found = read_report(cut)
    assert found is not None and OURS in found.message_ids


QMAIL = f"""From: MAILER-DAEMON@mail.northwind.example
To: alice@jobseeker.example
Subject: failure notice

Hi. This is the qmail-send program at mail.northwind.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<joel@northwind.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <alice@jobseeker.example>
Message-ID: {OURS}
References:
 {TOKEN}
Subject: Thank you

Dear Joel
"""

EXIM = f"""From: Mail Delivery System <Mailer-Daemon@mail.northwind.example>
To: alice@jobseeker.example
X-Failed-Recipients: joel@northwind.example
Auto-Submitted: auto-replied
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  joel@northwind.example
    host mx.northwind.example [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<joel@northwind.example>:
    552 5.2.2 mailbox full

------ This is a copy of the message, including all the headers. ------

Message-ID: {OURS}
Subject: Thank you
"""

EXCHANGE = f"""From: postmaster@northwind.example
To: alice@jobseeker.example
Subject: Undeliverable: Thank you
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: text/html; charset=us-ascii

<html>Your message couldn't be delivered.</html>

--x
Content-Type: message/delivery-status

Reporting-MTA: dns;AM9PR04MB8382.eurprd04.prod.outlook.com

Final-recipient: RFC822;joel@northwind.example
Action: FAILED
Status: 5.1.10
Diagnostic-code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup

--x
Content-Type: message/rfc822

Message-ID: <rewritten@outlook.example>
References: {TOKEN}
Subject: Thank you

--x--
"""


@pytest.mark.parametrize(
    ("text", "ids", "status", "words", "problem"),
    [
        (QMAIL, {OURS, TOKEN}, "5.1.1", "no mailbox here by that name", Problem.NO_SUCH_MAILBOX),
        (EXIM, {OURS}, "5.2.2", "mailbox full", Problem.MAILBOX_FULL),
        (EXCHANGE, {"<rewritten@outlook.example>", TOKEN}, "5.1.10", "RecipientNotFound", Problem.NO_SUCH_MAILBOX),
    ],
)
def test_reports_as_they_are_written_out_there(
    text: str, ids: set[str], status: str, words: str, problem: Problem
) -> None:
    found = read_report(text.replace("\n", "\r\n").encode())
    assert found is not None
    assert found.failed == ("joel@northwind.example",)
    assert set(found.message_ids) == ids
    assert (found.status, words in found.reason) == (status, True), found
    assert problem_of(f"{found.status} {found.reason}") is problem


def test_a_mail_of_a_person_is_no_report() -> None:
    assert read_report(b"From: joel@northwind.example\r\nSubject: hello\r\n\r\nThank you, Alice.\r\n") is None
    assert read_report(b"") is None


@pytest.mark.parametrize(
    ("reason", "problem"),
    [
        ("5.1.1 user unknown", Problem.NO_SUCH_MAILBOX),
        ("5.1.2 Host or domain name not found", Problem.NO_SUCH_MAILBOX),
        ("5.4.4 Host not found", Problem.NO_SUCH_MAILBOX),
        ("5.2.1 mailbox disabled", Problem.NO_SUCH_MAILBOX),
        ("5.2.2 over quota", Problem.MAILBOX_FULL),
        ("4.2.2 The email account that you tried to reach is over quota", Problem.MAILBOX_FULL),
        ("5.7.1 Message rejected due to content restrictions", Problem.REFUSED_THERE),
        ("5.7.26 This mail has been blocked because the sender is unauthenticated", Problem.REFUSED_THERE),
        ("5.7.1 Recipient not found", Problem.NO_SUCH_MAILBOX),
        ("550 No such user here", Problem.NO_SUCH_MAILBOX),
        ("Das Postfach des Empfängers ist voll", Problem.MAILBOX_FULL),
        ("554 blocked by spam filter", Problem.REFUSED_THERE),
        ("4.4.1 connection timed out", Problem.NOT_DELIVERED),
        ("5.0.0", Problem.NOT_DELIVERED),
        ("", Problem.NOT_DELIVERED),
    ],
)
def test_the_reason_in_words(reason: str, problem: Problem) -> None:
    assert problem_of(reason) is problem


@given(st.binary(max_size=600), st.integers(0, 3))
@settings(max_examples=150, deadline=None)
def test_no_report_breaks_anything(octets: bytes, kind: int) -> None:
    whole = report(POSTFIX)
    place = len(octets) * 7 % len(whole)
    for text in (octets, whole[:place] + octets + whole[place:], whole[:place], QMAIL.encode()[:place] + octets)[kind:]:
        found = read_report(text)
        assert found is None or found.failed


@pytest.mark.parametrize(
    "text",
    [
        report(POSTFIX).replace(b"--x\n", b"--x\nContent-Type: multipart/mixed; boundary=y\n\n--y\n" * 1, 1),
        b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(4000)),
        b"Content-Type: text/plain\n\n" + b"<" * LARGEST,
        b"Content-Type: text/plain\n\n" + b"user unknown a@b.example\n" * 9000,
        b"Content-Type: text/plain\n\nMessage-ID: " + b" \t" * 100_000,
        b"Content-Type: text/plain\n\n" + b"Message-ID: <a@b>\n " * 12_000,
    ],
)
def test_a_report_made_to_hang_does_not(text: bytes) -> None:
    began = time.monotonic()
    read_report(text)
    assert time.monotonic() - began < 5
