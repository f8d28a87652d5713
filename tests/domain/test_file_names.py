"""Names of files from elsewhere: whatever they are, one harmless name; and what the system may be asked to open."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from postview_desktop.domain.attachment import AttachmentKind, is_digest, probable_kind
from postview_desktop.domain.file_names import (
    LONGEST_ENCODED,
    LONGEST_NAME,
    MEDIA_TYPES,
    UNKNOWN_TYPE,
    ending,
    file_name,
    may_be_opened,
    media_type,
)

NAMES = st.text(max_size=400) | st.lists(
    st.sampled_from(["a", "ü", ".", "..", "/", "\\", " ", "\u202e", "\n", "e\u0301", "😀", "con", ".pdf", "\ud800"]),
    max_size=300,
).map("".join)


@given(NAMES)
@example("CON .0")
def test_any_text_becomes_one_harmless_name_and_stays_it(text: str) -> None:
    name = file_name(text)
    assert 0 < len(name) <= LONGEST_NAME
    assert len(name.encode("utf-8")) <= LONGEST_ENCODED
    assert not set(name) & set('/\\:*?"<>|')
    assert not {unicodedata.category(character) for character in name} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert name[0] != "." and name[-1] not in ". "
    assert name.partition(".")[0].upper() not in {"CON", "NUL", "COM1"}
    assert file_name(name) == name


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("CV – Müller (2026).pdf", "CV – Müller (2026).pdf"),
        ("Angebot 11/2026.pdf", "Angebot 11-2026.pdf"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("..\\..\\autoexec.bat", "-..-autoexec.bat"),
        ("cv\u202efdp.exe", "cvfdp.exe"),
        ("a\x00b\r\nc.txt", "a b c.txt"),
        ("NUL.pdf", "_NUL.pdf"),
        ("CON .0", "_CON.0"),
        ("aux . .pdf", "_aux.pdf"),
        ("COM¹.txt", "_COM¹.txt"),
        (".profile", "profile"),
        ("CV. . .", "CV"),
        ("", "document"),
        ("///", "document"),
        ("履歴書.pdf", "履歴書.pdf"),
    ],
)
def test_a_name_keeps_what_is_harmless_in_it(given_name: str, name: str) -> None:
    assert file_name(given_name) == name


def test_a_long_name_keeps_its_ending_and_whole_letters() -> None:
    assert file_name("x" * 300 + ".docx") == "x" * 115 + ".docx"
    short = file_name("x\u0301" * 200 + ".pdf")
    assert short.endswith("x\u0301.pdf"), "no letter without its accent"


@pytest.mark.parametrize(
    ("name", "last"), [("a.PDF", "pdf"), ("a.tar.gz", "gz"), ("CV", ""), (".pdf", ""), ("a. b", ""), ("a.", "")]
)
def test_the_ending_of_a_name(name: str, last: str) -> None:
    assert ending(name) == last


def test_media_types_are_the_same_on_every_computer() -> None:
    assert media_type("CV.PDF") == "application/pdf"
    assert media_type("strange.xyz") == media_type("none") == UNKNOWN_TYPE


@pytest.mark.parametrize(
    "name",
    [
        *("a.exe", "a.com", "a.bat", "a.cmd", "a.scr", "a.vbs", "a.js", "a.ps1", "a.msi", "a.lnk", "a.url", "a.hta"),
        *("a.sh", "a.desktop", "a.AppImage", "a.deb", "a.run", "a.py", "a.jar", "a.app", "a.command", "a.reg"),
        *("CV.pdf.exe", "README", "a.docm", "a."),
    ],
)
def test_what_a_system_might_run_is_never_opened(name: str) -> None:
    assert not may_be_opened(name, b"%PDF-1.7")


@pytest.mark.parametrize(
    "beginning", [b"MZ\x90", b"\x7fELF\x02", b"#!/bin/sh\n", b"\xef\xbb\xbf#!/bin/sh", b"\n[Desktop Entry]\n"]
)
def test_a_program_is_not_opened_whatever_it_is_called(beginning: bytes) -> None:
    assert not may_be_opened("CV.pdf", beginning)


@pytest.mark.parametrize("last", sorted(MEDIA_TYPES))
def test_what_is_known_to_be_read_is_opened(last: str) -> None:
    assert may_be_opened(f"A document.{last.upper()}", b"%PDF-1.7 or anything")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Sam Field CV.pdf", AttachmentKind.CV),
        ("Lebenslauf_2026.docx", AttachmentKind.CV),
        ("résumé-final.pdf", AttachmentKind.CV),
        ("cover-letter Northwind.odt", AttachmentKind.COVER_LETTER),
        ("Anschreiben.pdf", AttachmentKind.COVER_LETTER),
        ("Lettre de motivation.pdf", AttachmentKind.COVER_LETTER),
        ("Stellenausschreibung.html", AttachmentKind.JOB_DESCRIPTION),
        ("job_description.pdf", AttachmentKind.JOB_DESCRIPTION),
        ("Offer letter Contoso.pdf", AttachmentKind.APPOINTMENT_LETTER),
        ("Arbeitsvertrag.pdf", AttachmentKind.APPOINTMENT_LETTER),
        ("scan0001.pdf", AttachmentKind.OTHER),
        ("cvs-and-git.pdf", AttachmentKind.OTHER),
    ],
)
def test_the_kind_is_guessed_from_whole_words_of_the_name(name: str, kind: AttachmentKind) -> None:
    assert probable_kind(name) is kind


@pytest.mark.parametrize("text", ["", "a" * 63, "a" * 65, "A" * 64, "../" + "a" * 61, "g" * 64])
def test_what_is_no_digest(text: str) -> None:
    assert not is_digest(text)


def test_what_is_a_digest() -> None:
    assert is_digest("0123456789abcdef" * 4)
