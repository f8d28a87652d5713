"""Letters as bytes: what travels, what keeps a thread together, and what never gets into a head."""

from __future__ import annotations

import email
import email.policy
import socket
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import parseaddr
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.mail.addresses import is_loopback, on_the_wire
from postview_desktop.mail.compose import Composed, Composition, Draft, compose, compose_draft

LONG_ID = "<AM9PR04MB" + "x" * 180 + "@AM9PR04MB8382.eurprd04.prod.outlook.com>"


def composed(**fields: Any) -> Composed:
    values: dict[str, Any] = {
        "from_name": "Sam Field",
        "from_address": "sam@jobseeker.example",
        "to_name": "Joel Katz",
        "to_address": "joel@northwind.example",
        "subject": "Thank you",
        "body": "Dear Joel,\n\nthank you.\n",
        "at": 1795449600,
        "zone": "Europe/London",
    }
    return compose(Composition(**{**values, **fields}))


def parsed(message: Composed | bytes) -> EmailMessage:
    raw = message.raw if isinstance(message, Composed) else message
    return cast(EmailMessage, email.message_from_bytes(raw, policy=email.policy.default))


def test_what_travels_is_plain_text_in_seven_bits() -> None:
    message = composed(body="Dear Joel,\n\n" + "much to tell " * 40 + "\n.\n..\nFrom here — ü 😀\n", subject="Dänke 😀")
    assert message.raw.isascii()
    assert all(len(line) <= 78 for line in message.raw.split(b"\r\n")[5:])
    assert b"\n" not in message.raw.replace(b"\r\n", b"")
    got = parsed(message)
    assert got.get_content_type() == "text/plain"
    text = got.get_content().replace("\r\n", "\n")
    assert text == "Dear Joel,\n\n" + "much to tell " * 40 + "\n.\n..\nFrom here — ü 😀\n"
    assert got["Subject"] == "Dänke 😀"
    assert got["Date"] == "Mon, 23 Nov 2026 16:00:00 +0000"
    assert b"\r\nFrom here" not in message.raw


def test_the_message_id_names_the_accounts_house_and_not_this_computer() -> None:
    message = composed()
    assert message.message_id.endswith("@jobseeker.example>")
    assert message.message_id != composed().message_id
    for name in {socket.gethostname(), socket.getfqdn()} - {"localhost", ""}:
        assert name.encode() not in message.raw
    assert composed(message_id="<mine@jobseeker.example>").message_id == "<mine@jobseeker.example>"


def test_a_thread_begins_with_a_token_of_our_own() -> None:
    first = composed()
    assert first.references.startswith("<pv.")
    second = composed(in_reply_to=first.message_id, references=f"{first.references} {first.message_id}")
    got = parsed(second)
    assert got["In-Reply-To"] == first.message_id
    assert got["References"].split() == [*first.references.split(), first.message_id]


def test_ids_of_outlooks_length_stay_whole() -> None:
    message = composed(in_reply_to=LONG_ID, references=f"<pv.a@b.example> {LONG_ID}")
    assert f"In-Reply-To: {LONG_ID}\r\n".encode() in message.raw
    assert parsed(message)["References"].split() == ["<pv.a@b.example>", LONG_ID]


def test_a_very_long_thread_keeps_its_token_and_its_end() -> None:
    ids = ["<pv.token@b.example>"] + [f"<{number}@b.example>" for number in range(40)]
    kept = composed(references=" ".join(ids)).references.split()
    assert kept[0] == ids[0]
    assert kept[1:] == ids[-11:]


@pytest.mark.parametrize(
    "name",
    [
        "Joel Katz",
        "Katz, Joel (North)",
        'Joel "Jo" Katz',
        "O'Neill",
        "Jürgen Müller, Head of Data; North: all of it, and a very long title that goes on for quite a while",
        "李明",
        "back\\slash",
        "a@b.example",
        "Dr. Ana",
    ],
)
def test_names_arrive_as_on_the_card(name: str) -> None:
    message = composed(to_name=name, from_name=name)
    # The library's newer parser puts blanks between encoded words of a name; its older one reads them right.
    got = email.message_from_bytes(message.raw)
    for field, address in (("To", "joel@northwind.example"), ("From", "sam@jobseeker.example")):
        assert parsed(message)[field].addresses[0].addr_spec == address
        shown, _ = parseaddr(" ".join(got[field].split()))
        assert str(make_header(decode_header(shown))) == name


@pytest.mark.parametrize("field", ["from_name", "to_name", "subject", "from_address", "to_address"])
@pytest.mark.parametrize(
    "trick", ["\r\nBcc: b@x.example", "\nX: y", "\rX: y", "a\x00b", "\x1b[31m", "\u2028X: y", "\u202e"]
)
def test_nothing_typed_makes_a_header_of_its_own(field: str, trick: str) -> None:
    with pytest.raises(PostviewError) as refused:
        composed(**{field: f"x{trick}"})
    assert refused.value.problem is Problem.CONTROL_CHARACTERS
    assert refused.value.details["field"] == field


def test_a_thread_is_no_way_in_either() -> None:
    for field in ("in_reply_to", "references", "message_id"):
        with pytest.raises(PostviewError):
            composed(**{field: "<a@b.example>\r\nBcc: x@y.example"})


@given(st.text(), st.text(), st.text())
def test_whatever_is_typed_there_are_no_headers_but_ours(name: str, subject: str, body: str) -> None:
    try:
        message = composed(to_name=name, subject=subject, body=body)
    except PostviewError as error:
        assert error.problem in {Problem.CONTROL_CHARACTERS, Problem.MESSAGE_REFUSED}
        return
    head = message.raw.split(b"\r\n\r\n", 1)[0].decode()
    names = [line.split(":")[0] for line in head.split("\r\n") if not line.startswith(" ")]
    assert names == [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "References",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ]
    assert max(map(len, message.raw.split(b"\r\n"))) <= 998


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("joel", Problem.BAD_ADDRESS),
        ("joel@northwind", Problem.BAD_ADDRESS),
        ("joel@x.example, ana@x.example", Problem.BAD_ADDRESS),
        ("jöel@x.example", Problem.ADDRESS_NOT_SUPPORTED),
        ("", Problem.BAD_ADDRESS),
    ],
)
def test_addresses_that_do_not_travel(address: str, problem: Problem) -> None:
    with pytest.raises(PostviewError) as refused:
        composed(to_address=address)
    assert refused.value.problem is problem


def test_a_domain_with_umlauts_travels_in_ascii() -> None:
    assert composed(to_address="joel@münchen.example").recipient == "joel@xn--mnchen-3ya.example"
    assert on_the_wire("Joel@NorthWind.example") == "Joel@northwind.example"


def test_a_file_for_another_mail_program() -> None:
    raw = compose_draft(
        Draft(
            from_name="",
            from_address="",
            to_name="Joel Katz",
            to_address="joel@northwind.example",
            subject="Ünter uns",
            body="Dear Joel\n",
        )
    )
    got = parsed(raw)
    assert got["X-Unsent"] == "1"
    assert got["From"] is None and got["Date"] is None and got["Message-ID"] is None
    assert got["Subject"] == "Ünter uns"
    blank = Draft(from_name="", from_address="", to_name="", to_address="", subject="", body="")
    assert parsed(compose_draft(blank))["To"] is None
    with pytest.raises(PostviewError):
        compose_draft(Draft(from_name="", from_address="", to_name="", to_address="", subject="a\r\nBcc: x", body=""))


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("[::1]", True),
        ("mail.example", False),
        ("127.0.0.1.example", False),
        ("192.168.0.1", False),
        ("localhost.example", False),
        ("", False),
    ],
)
def test_what_is_this_computer(host: str, here: bool) -> None:
    assert is_loopback(host) is here
