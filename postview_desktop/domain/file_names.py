"""Names of files that came from elsewhere: made harmless for every system, and what of them may be opened."""

from __future__ import annotations

import re
import unicodedata

LONGEST_NAME = 120
"""Characters of a name, its ending included."""

LONGEST_ENCODED = 200
"""Bytes of a name in UTF-8: file systems take 255, and a number or a copy's mark may be added."""

_LONGEST_ENDING = 12

_FORBIDDEN = re.compile(r'[/\\:*?"<>|]')
"""Between them, all that some system takes for a folder, a drive, a pattern or a pipe."""

_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|\Z))", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever their ending, blanks before it included."""

NO_NAME = "document"


def file_name(text: str) -> str:
    """The name of one file, safe to write on any system and to show in a line, never empty; safe names stay.

    Slashes become dashes, so that no name leads to another folder; control characters and marks that turn the
    direction of writing go (with them "exe.pdf" can end in what looks like "fdp.exe"). The ending survives
    shortening.
    """
    kept = "".join(_plain(character) for character in unicodedata.normalize("NFC", text))
    kept = " ".join(_FORBIDDEN.sub("-", kept).split()).lstrip(". ").rstrip(". ")
    if not kept.strip("-. "):
        return NO_NAME
    if _DEVICES.match(kept):
        kept = f"_{kept}"
    return _shortened(kept)


def ending(name: str) -> str:
    """What follows the last dot, in small letters; "" where there is none, or where it is too long to be one."""
    stem, dot, last = name.rpartition(".")
    return last.lower() if dot and stem and len(last) <= _LONGEST_ENDING and last.isalnum() else ""


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp", "Zs"):
        return " "
    return "" if category in ("Cf", "Cs", "Co", "Cn") else character


def _shortened(name: str) -> str:
    last = ending(name)
    tail = name[len(name) - len(last) - 1 :] if last else ""
    stem = name[: len(name) - len(tail)]
    while len(stem) + len(tail) > LONGEST_NAME or len((stem + tail).encode()) > LONGEST_ENCODED:
        stem = stem[:-1]
    # Never between a letter and the accents that follow it.
    while stem and len(stem) + len(tail) < len(name) and unicodedata.combining(name[len(stem)]):
        name, stem = name[: len(stem)], stem[:-1]
    return (stem.rstrip(". ") or NO_NAME) + tail


# ----------------------------------------------------------------------------------------------- what it is

MEDIA_TYPES: dict[str, str] = {
    "pdf": "application/pdf",
    "ps": "application/postscript",
    "epub": "application/epub+zip",
    "rtf": "application/rtf",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "odg": "application/vnd.oasis.opendocument.graphics",
    "pages": "application/vnd.apple.pages",
    "numbers": "application/vnd.apple.numbers",
    "key": "application/vnd.apple.keynote",
    "txt": "text/plain",
    "md": "text/markdown",
    "tex": "text/x-tex",
    "csv": "text/csv",
    "ics": "text/calendar",
    "vcf": "text/vcard",
    "eml": "message/rfc822",
    "html": "text/html",
    "htm": "text/html",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "bmp": "image/bmp",
    "heic": "image/heic",
    "svg": "image/svg+xml",
    "mp3": "audio/mpeg",
    "m4a": "audio/mp4",
    "ogg": "audio/ogg",
    "wav": "audio/wav",
    "mp4": "video/mp4",
    "webm": "video/webm",
    "zip": "application/zip",
}
"""Endings that are known, with their media type (IANA). The system's own table is another on every computer."""

UNKNOWN_TYPE = "application/octet-stream"


def media_type(name: str) -> str:
    """The media type by the name's ending; `UNKNOWN_TYPE` for one that is not known."""
    return MEDIA_TYPES.get(ending(name), UNKNOWN_TYPE)


def may_be_opened(name: str, beginning: bytes) -> bool:
    """Whether the system's program may be asked to open a file: only what is known to be read, never run.

    `beginning` is the content's first bytes: a program is none the less one for being called "cv.pdf". What is
    not opened is shown in its folder.
    """
    if ending(name) not in MEDIA_TYPES:
        return False
    return not beginning.startswith(_PROGRAMS) and not beginning.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_SCRIPTS)


_PROGRAMS = (
    b"MZ",  # Windows
    b"\x7fELF",  # Linux
    b"\xfe\xed\xfa\xce",  # macOS
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",  # macOS for several processors, Java
    b"L\x00\x00\x00\x01\x14\x02\x00",  # a link of Windows
    b"!<arch>",  # a package of Debian
    b"\xed\xab\xee\xdb",  # a package of Red Hat
)
_SCRIPTS = (b"#!", b"[Desktop Entry]", b"[InternetShortcut]")
