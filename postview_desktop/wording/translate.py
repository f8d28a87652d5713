"""Where the words of PostView get their language: English as written here, until the window installs a translator."""

from __future__ import annotations

from collections.abc import Callable

_translator: Callable[[str, str], str] | None = None


def install(translator: Callable[[str, str], str] | None) -> None:
    """From now on ask `translator(context, text)` for the words; None goes back to English."""
    global _translator
    _translator = translator


def translate(context: str, text: str) -> str:
    """The text in the language of the user; values are put into it afterwards, with `.format`."""
    return text if _translator is None else (_translator(context, text) or text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - lupdate reads the context
    """Marks a text for lupdate (which looks for this very name) where it is translated only later."""
    return text


def told_of(what: str, which: str) -> str:
    """What is said of a thing, and the thing: "Open: First round". French has a space of its own before the colon."""
    return translate("Named", "{what}: {which}").format(what=what, which=which)


def quoted(text: str) -> str:
    """A text between the quotation marks of the user's language."""
    return translate("Quoted", "“{text}”").format(text=text)
