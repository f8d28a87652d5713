"""The header of a mail that came in: encoded, folded, broken, or made to mislead."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from postview_desktop.domain.incoming import Nature
from postview_desktop.mail.compose import Composition, compose
from postview_desktop.mail.heads import decoded, head_of, ids_in

LONG = "<AM9PR04MB" + "x" * 150 + "@AM9PR04MB8382.eurprd04.prod.outlook.com>"


def head(*lines: str):  # the octets as a server sends them
    return head_of("\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape"), 1000)


def test_a_head_is_taken_apart() -> None:
    found = head(
        "From: =?utf-8?q?J=C3=B6el_Katz?= <Joel.Katz@Northwind.example>",
        'To: "Field, Alice" <alice@jobseeker.example>, hr@northwind.example',
        "Cc: ana@northwind.example",
        "Subject: =?utf-8?b?UmU6IFRoYW5rIHlvdSDigJQ=?= =?utf-8?q?_today?=",
        "Message-ID: <one@northwind.example>",
        "In-Reply-To: <two@jobseeker.example>",
        "References: <pv.token@jobseeker.example> <two@jobseeker.example>",
    )
    assert (found.from_name, found.from_address) == ("Jöel Katz", "joel.katz@northwind.example")
    assert found.to == ("alice@jobseeker.example", "hr@northwind.example", "ana@northwind.example")
    assert found.subject == "Re: Thank you — today"
    assert found.message_id == "<one@northwind.example>"
    assert found.thread == ("<two@jobseeker.example>", "<pv.token@jobseeker.example>")
    assert (found.nature, found.at) == (Nature.PERSONAL, 1000)


def test_a_name_that_decodes_to_another_address_misleads_nobody() -> None:
    found = head("From: =?utf-8?q?joel=40northwind=2Eexample=3E=2C?= <villain@elsewhere.example>")
    assert found.from_address == "villain@elsewhere.example"
    shown = head("From: joel@northwind.example <villain@elsewhere.example>")
    assert (shown.from_name, shown.from_address) == ("joel@northwind.example", "villain@elsewhere.example")
    quoted = head('From: "Katz, \\"Joel\\"" <Joel@Northwind.example>')
    assert (quoted.from_name, quoted.from_address) == ('Katz, "Joel"', "joel@northwind.example")
    assert head("From: joel@northwind.example (Joel Katz)").from_address == "joel@northwind.example"


@pytest.mark.parametrize(
    "lines",
    [
        [f"References: <pv.1@a.example>\r\n {LONG}\r\n <b@c.example>"],
        [f"References: <pv.1@a.example> {LONG[:60]}\r\n {LONG[60:]} <b@c.example>"],
        [f"references: <pv.1@a.example>{LONG}<b@c.example>"],
        ["References: <pv.1@a.example>", f"References: {LONG} <b@c.example>"],
        ["References:\r\n\t<pv.1@a.example>\r\n\t" + LONG + "\r\n\t<b@c.example>"],
    ],
)
def test_references_hold_however_they_are_folded(lines: list[str]) -> None:
    assert head(*lines).thread == ("<pv.1@a.example>", LONG, "<b@c.example>")


def test_what_we_compose_is_read_back() -> None:
    sent = compose(
        Composition(
            from_name="Älice, Field",
            from_address="alice@jobseeker.example",
            to_name="Joel",
            to_address="joel@northwind.example",
            subject="Danke für heute — und den „Ingwer“ " * 3,
            body="x",
            at=1795449600,
            in_reply_to=LONG,
        )
    )
    found = head_of(sent.raw)
    assert found.from_name == "Älice, Field"
    assert found.subject == ("Danke für heute — und den „Ingwer“ " * 3).strip()
    assert found.message_id == sent.message_id
    assert found.thread == (LONG, sent.references.split()[0])
    assert found.at == 1795449600


def test_without_an_id_it_gets_the_same_one_each_time() -> None:
    one, same, other = head("From: a@b.example"), head("From: a@b.example"), head("From: c@b.example")
    assert one.message_id == same.message_id != other.message_id
    assert head("Message-ID: nonsense", "From: a@b.example").message_id == one.message_id


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?iso-8859-1?Q?Caf=E9?= =?utf-8?b?4oCm?=", "Café…"),
        ("=?nonsense-8?q?Caf=E9?=", "Café"),
        ("=?utf-8?b?!!!?=", None),
        ("=?utf-8?q?line=0D=0Abreak=1B[31m?=", "line break [31m"),
        ("Grüße unkodiert", "Grüße unkodiert"),
        ("\u202eetihw", "etihw"),
    ],
)
def test_encoded_words(text: str, shown: str | None) -> None:
    found = decoded(text)
    assert shown is None or found == shown
    assert found.isprintable()


@given(st.binary(max_size=400))
@example(b"From: =?utf-8?b?=?= <\xff@\r\nReferences: <<>><")
@example(b"Subject: =?utf-8?q?=ED=A0=80?=\r\nDate: Mon, 99 Foo 99999 99:99:99 +9999\r\n")
@example(b"From: " + b"(" * 300)
@settings(max_examples=300)
def test_whatever_stands_there_something_is_made_of_it(octets: bytes) -> None:
    for whole in (octets, b"From: " + octets, b"Subject: " + octets, b"References: " + octets, b"Date: " + octets):
        found = head_of(whole, 5)
        assert found.message_id
        assert found.subject.isprintable() and found.from_name.isprintable()
        assert all(id.startswith("<") and id.endswith(">") and " " not in id for id in found.thread)
        found.subject.encode("utf-8"), found.from_address.encode("utf-8", "replace")


@given(st.lists(st.from_regex(r"<[a-z0-9.$]{1,40}@[a-z.]{1,20}>", fullmatch=True), max_size=8))
def test_ids_are_found_again(ids: list[str]) -> None:
    assert ids_in(" ".join(ids)) == ids
    assert ids_in("".join(ids)) == ids
