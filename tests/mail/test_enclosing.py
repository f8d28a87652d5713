"""Documents in a message: the right parts, types and names for every reader, and contents that cannot be exchanged."""

from __future__ import annotations

import email
import email.policy
import hashlib
from email.message import EmailMessage
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.file_names import file_name
from postview_desktop.mail.compose import Draft, compose_draft
from postview_desktop.mail.enclosing import Enclosed, whole_message
from tests.mail.test_compose import composed, parsed

PDF = b"%PDF-1.7\r\n\x00\xff.\r\n.\r\nFrom here\r\n" * 50
CONTENTS = {hashlib.sha256(content).hexdigest(): content for content in (PDF, b"a few words\n", b"x")}
CV = Enclosed(name="Lebenslauf Müller.pdf", media_type="application/pdf", digest=hashlib.sha256(PDF).hexdigest())
NOTE = Enclosed(name="note.txt", media_type="text/plain", digest=hashlib.sha256(b"a few words\n").hexdigest())


def whole(**fields: Any) -> bytes:
    return whole_message(composed(**fields).raw, CONTENTS.__getitem__)


def attached(raw: bytes) -> list[EmailMessage]:
    return [cast(EmailMessage, part) for part in parsed(raw).iter_attachments()]


def after_head(raw: bytes) -> bytes:
    return raw.partition(b"\r\n\r\n")[2]


def test_documents_are_parts_of_their_type_after_the_text() -> None:
    raw = whole(body="Dear Joel,\n\nmy CV — attached.\n", enclosed=(CV, NOTE))
    got = parsed(raw)
    assert not got.defects
    assert got.get_content_type() == "multipart/mixed"
    parts = list(got.iter_parts())
    assert [part.get_content_type() for part in parts] == ["text/plain", "application/pdf", "text/plain"]
    assert "my CV — attached." in parts[0].get_content()
    assert [part.get_filename() for part in parts[1:]] == ["Lebenslauf Müller.pdf", "note.txt"]
    assert {part.get_content_disposition() for part in parts[1:]} == {"attachment"}
    assert parts[1].get_content() == PDF
    assert parts[2].get_payload(decode=True) == b"a few words\n"
    assert raw.isascii()
    assert all(len(line) <= 78 for line in after_head(raw).split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert got["Subject"] == "Thank you"


def test_without_documents_nothing_is_new() -> None:
    message = composed()
    assert parsed(message).get_content_type() == "text/plain"
    assert whole_message(message.raw, CONTENTS.__getitem__) is message.raw


def test_what_waits_names_the_content_and_does_not_hold_it() -> None:
    raw = composed(enclosed=(CV,)).raw
    assert len(raw) < 1500
    assert CV.digest.encode() in raw
    with pytest.raises(KeyError):
        whole_message(raw, {}.__getitem__)


def test_no_text_of_a_letter_can_ask_for_a_document() -> None:
    body = f"=document:{CV.digest}\n\n--=_x\n=document:{CV.digest}\r\n"
    raw = whole(body=body, subject=f"=document:{CV.digest}", enclosed=(NOTE,))
    assert len(attached(raw)) == 1
    text = next(parsed(raw).iter_parts()).get_content()
    assert text.split() == body.split()


@given(name=st.text(min_size=1, max_size=200))
def test_any_name_arrives_as_it_is_kept(name: str) -> None:
    raw = whole(enclosed=(Enclosed(name=name, media_type="application/pdf", digest=CV.digest),))
    (part,) = attached(raw)
    assert part.get_filename() == file_name(name)
    assert part.get_content() == PDF
    assert all(len(line) <= 78 for line in after_head(raw).split(b"\r\n"))


@pytest.mark.parametrize(
    "media_type",
    ["", "pdf", "text/plain\r\nX-Evil: 1", 'a/b; name="x"', "message/rfc822", "multipart/mixed", "a/" + "b" * 300],
)
def test_a_type_that_is_none_or_may_not_travel_so_becomes_plain_octets(media_type: str) -> None:
    raw = whole(enclosed=(Enclosed(name="mail.eml", media_type=media_type, digest=CV.digest),))
    (part,) = attached(raw)
    assert part.get_content_type() == "application/octet-stream"
    assert "X-Evil" not in part
    assert part.get_content() == PDF


def test_a_digest_that_is_none_is_refused() -> None:
    with pytest.raises(PostviewError) as caught:
        composed(enclosed=(Enclosed(name="a.pdf", media_type="", digest="../../etc/passwd"),))
    assert (caught.value.problem, caught.value.details["file"]) == (Problem.DOCUMENT_MISSING, "a.pdf")


def test_a_mail_file_carries_them_too() -> None:
    draft = Draft(from_name="", from_address="", to_name="", to_address="", subject="S", body="B", enclosed=(CV,))
    got = email.message_from_bytes(
        whole_message(compose_draft(draft), CONTENTS.__getitem__), policy=email.policy.default
    )
    assert got["X-Unsent"] == "1"
    (part,) = attached(got.as_bytes())
    assert (part.get_filename(), part.get_content()) == ("Lebenslauf Müller.pdf", PDF)
