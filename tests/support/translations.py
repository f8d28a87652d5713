"""The words of PostView in one of its other languages, without Qt: read from resources/i18n/postview_LANGUAGE.ts."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from postview_desktop.system.language import SPOKEN
from postview_desktop.wording import translate

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "i18n"
LANGUAGES = SPOKEN[1:]


@cache
def words_of(language: str) -> dict[tuple[str, str], str]:
    """Context and English words -> the translation; nothing for English."""
    if language == "en":
        return {}
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(FOLDER / f"postview_{language}.ts").getroot().findall("context"):
        for message in context.findall("message"):
            key = context.findtext("name") or "", message.findtext("source") or ""
            found[key] = message.findtext("translation") or ""
    return found


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """The words below `ui` are in a language meanwhile."""
    words = words_of(language)
    before = translate._translator
    translate.install(lambda context, text: words.get((context, text), ""))
    try:
        yield
    finally:
        translate.install(before)
