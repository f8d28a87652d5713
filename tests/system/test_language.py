"""Which language PostView speaks: the user's choice, else the first of the system's that it knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from postview_desktop.domain.errors import PostviewError
from postview_desktop.system.language import FILE_NAME, choose_language, chosen_language, first_spoken


def test_a_choice_is_kept_and_taken_back(tmp_path: Path) -> None:
    assert chosen_language(tmp_path) == ""
    choose_language(tmp_path, "de")
    assert chosen_language(tmp_path) == "de"
    choose_language(tmp_path, "")
    choose_language(tmp_path, "")
    assert chosen_language(tmp_path) == ""
    assert not (tmp_path / FILE_NAME).exists()


@pytest.mark.parametrize("kept", [b"xx", b"", b"\xff\xfe", b"de; rm"])
def test_what_is_no_language_counts_as_no_choice(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(kept)
    assert chosen_language(tmp_path) == ""


@pytest.mark.parametrize("kept", [b"de\n", b"de\r\n", b" de", b"\xef\xbb\xbfde\r\n"])
def test_what_an_editor_adds_does_no_harm(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(kept)
    assert chosen_language(tmp_path) == "de"


def test_a_language_that_is_not_spoken_is_our_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="pt"):
        choose_language(tmp_path, "pt")


def test_a_choice_that_the_disk_refuses_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert chosen_language(tmp_path) == ""
    with pytest.raises(PostviewError):
        choose_language(tmp_path, "fr")


@pytest.mark.parametrize(
    ("preferred", "language"),
    [
        (["de-Latn-DE", "de-DE", "de"], "de"),
        (["de_CH.UTF-8"], "de"),
        (["en-GB", "de-DE"], "en"),
        (["pt-BR", "es-AR", "de"], "es"),
        (["FR"], "fr"),
        (["ja-JP"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_known_is_spoken(preferred: list[str], language: str) -> None:
    assert first_spoken(preferred) == language
