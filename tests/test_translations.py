"""The words of the window in other languages: all of them, with the values that the sentences need."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.translations import FOLDER, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
VALUES = re.compile(r"\{[^}]*\}|</?\w+[^>]*>")

with_tools = pytest.mark.skipif(importlib.util.find_spec("PySide6") is None, reason="the tools come with PySide6")


def messages(file: Path) -> Iterator[tuple[str, str, str, bool]]:
    """Context, words, translation, and whether it is finished."""
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            yield (
                context.findtext("name") or "",
                message.findtext("source") or "",
                translation.text or "",
                translation.get("type") is None,
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated_with_its_values(language: str) -> None:
    wrong: list[tuple[str, str, str]] = []
    for context, words, translated, finished in messages(FOLDER / f"postview_{language}.ts"):
        same_values = sorted(VALUES.findall(words)) == sorted(VALUES.findall(translated))
        same_ends = (
            words[:1].isspace() == translated[:1].isspace() and words[-1:].isspace() == translated[-1:].isspace()
        )
        if not (finished and translated and same_values and same_ends and context):
            wrong.append((context, words, translated))
    assert not wrong


@with_tools
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translations_are_those_of_the_words_in_the_code(language: str, tmp_path: Path) -> None:
    """Where this fails, run `make words` and translate what is unfinished."""
    kept, made = FOLDER / f"postview_{language}.ts", tmp_path / f"postview_{language}.ts"
    shutil.copyfile(kept, made)
    sys.path.insert(0, str(ROOT / "packaging"))
    translations = importlib.import_module("translations")
    assert translations.LANGUAGES == LANGUAGES
    translations.update([made])
    assert {one[:2] for one in messages(made)} == {one[:2] for one in messages(kept)}


@with_tools
def test_every_word_that_the_window_shows_passes_the_translator() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.unspoken"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_spanish_says_no_hour_with_an_article() -> None:
    """ "a las 1:00" is wrong, and "a la 14:00", too: the hour stands alone."""
    article = re.compile(r"\blas? \{(?:time|at|hour|taken)\}", re.IGNORECASE)
    assert [text for _, _, text, _ in messages(FOLDER / "postview_es.ts") if article.search(text)] == []
