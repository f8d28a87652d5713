"""Text from strangers made harmless: no control characters, no tricks with direction, nothing over-long."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser

from postview_desktop.domain.addresses import is_address

LIMIT_NAME = 120
LIMIT_TITLE = 200
LIMIT_PLACE = 300
LIMIT_LINK = 2000
LIMIT_NOTES = 8000
LIMIT_UID = 500

_INVISIBLE = {0x00AD, 0x200B, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F}


def _harmless(text: str, kept: str) -> str:
    out: list[str] = []
    for char in unicodedata.normalize("NFC", text):
        if char in kept:
            out.append(char)
        elif char in "\r\n\t\v\f\x85\u2028\u2029":
            out.append(" ")
        elif ord(char) in _INVISIBLE or unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn"):
            continue
        else:
            out.append(char)
    return "".join(out)


def clean_line(text: str, limit: int = LIMIT_TITLE) -> str:
    """One line without control characters, at most `limit` characters, cut between words where that is possible."""
    return cut(" ".join(_harmless(text, "").split()), limit)


def clean_text(text: str, limit: int = LIMIT_NOTES) -> str:
    """Lines of text without other control characters, no more than one empty line in a row."""
    lines = _harmless(text.replace("\r\n", "\n").replace("\r", "\n"), "\n").split("\n")
    joined = "\n".join(line.rstrip().replace("\u00a0", " ") for line in lines)
    return cut(re.sub(r"\n{3,}", "\n\n", joined).strip(), limit)


def cut(text: str, limit: int) -> str:
    """The text, ended with "…" where it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    short = text[: limit - 1]
    space = max(short.rfind(" "), short.rfind("\n"))
    if space > limit * 2 // 3:
        short = short[:space]
    # Never between a letter and the accents that follow it.
    while short and (unicodedata.combining(text[len(short)]) or text[len(short)] == "\u200d"):
        short = short[:-1]
    return short.rstrip(" ,;:-\n") + "…"


def clean_name(text: str) -> str:
    """A person's name as given, without the quotes and the markup that programs put around it."""
    name = clean_line(text, LIMIT_NAME)
    while len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":
        name = name[1:-1].strip()
    return name.strip('"<> ')


def clean_address(text: str) -> str:
    """A mail address, or "" where the text is none."""
    address = clean_line(text, 320).strip("'\"<> ")
    return address if is_address(address) else ""


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("style", "script", "head", "title"):
            self.silent += 1
        elif tag in ("br", "p", "div", "li", "tr", "h1", "h2", "h3"):
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script", "head", "title"):
            self.silent = max(0, self.silent - 1)
        elif tag in ("p", "div", "tr"):
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data)


def looks_like_html(text: str) -> bool:
    return bool(re.search(r"<(?:br|p|div|html|a\s|span|b|i|ul|li|table|u)\b[^>]*>", text[:20000], re.IGNORECASE))


def text_of_html(text: str) -> str:
    """The words of an HTML text, without its markup."""
    parser = _Text()
    parser.feed(text)
    parser.close()
    return re.sub(r"[ \t]*\n[ \t]*", "\n", "".join(parser.parts))
