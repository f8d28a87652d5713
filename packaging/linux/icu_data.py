"""The data of ICU, cut down to what Qt asks of it: 31 MB of the wheel's libicudata become 4.

Qt has locales, dates and line breaking of its own. Of ICU it uses collation (QCollator), upper and lower case by
language and, for the names of zones, a few tables. Left out are the tables of currencies, units, languages, regions,
spelt-out numbers, transliterations, break rules and converters (Python decodes), and the locales and zone names of
languages that PostView does not speak, and the order of Chinese, Japanese and Korean
(half of what would be left), which then is that of the code points.
`--self-check` in the bundle proves that sorting still works.

A package of ICU ("CmnD") is a header, a table of names and offsets, and the items, each at a multiple of 16 bytes
(ICU's `ucmndata.h`). Only binutils is needed to make a library of it again.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

MARK = b"CmnD"
LANGUAGES = ("root", "en", "de", "fr", "es")
"""Those of the window and the letters."""
_LEFT_OUT = re.compile(r"(brkitr|unit|curr|lang|region|translit|rbnf)/|coll/(zh|ja|ko)|.*\.cnv$")
_LOCALE = re.compile(r"(zone/)?([a-z]{2,3})(_\w+)?\.res$")


def is_wanted(name: str) -> bool:
    """Whether an item ("coll/de.res") is kept. What carries no language is (pool.res, nfc.nrm, zoneinfo64.res)."""
    if _LEFT_OUT.match(name):
        return False
    locale = _LOCALE.match(name)
    return locale is None or locale[2] in LANGUAGES


def trimmed(package: bytes) -> bytes:
    """The package with the items that are wanted only. Raises ValueError where it is none, or not little-endian."""
    (header,) = struct.unpack_from("<H", package, 0)
    if package[12:16] != MARK or package[8] != 0:
        raise ValueError("no little-endian package of ICU data")
    body = memoryview(package)[header:]
    (count,) = struct.unpack_from("<I", body, 0)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [place for _, place in places[1:]] + [len(body)]
    kept: list[tuple[bytes, bytes]] = []
    for (name_at, place), end in zip(places, ends, strict=True):
        name = bytes(body[name_at : name_at + 200]).split(b"\0", 1)[0]
        if is_wanted(name.decode("ascii").partition("/")[2]):
            kept.append((name, bytes(body[place:end])))
    names_at = 4 + 8 * len(kept)
    names = b"".join(name + b"\0" for name, _ in kept)
    first = -(-(names_at + len(names)) // 16) * 16
    table, data = [struct.pack("<I", len(kept))], bytearray()
    name_at = names_at
    for name, content in kept:
        table.append(struct.pack("<II", name_at, first + len(data)))
        name_at += len(name) + 1
        data += content + bytes(-len(content) % 16)
    body_before = b"".join(table) + names
    return package[:header] + body_before + bytes(first - len(body_before)) + bytes(data)


def trim_library(library: Path, target: Path) -> None:
    """Write the library `libicudata.so.NN` anew, with the same soname and symbol and less in it."""
    listed = subprocess.run(["objdump", "-T", str(library)], capture_output=True, text=True, check=True).stdout
    found = re.search(r"^([0-9a-f]+) g +DO \.rodata\s+([0-9a-f]+)\s+(icudt\d+_dat)$", listed, re.M)
    if found is None:
        raise ValueError(f"{library} holds no ICU data")
    start, size, symbol = int(found[1], 16), int(found[2], 16), found[3]
    with tempfile.TemporaryDirectory() as folder:
        run(folder, "objcopy", "-O", "binary", "-j", ".rodata", str(library.resolve()), "content")
        sections = subprocess.run(["objdump", "-h", str(library)], capture_output=True, text=True, check=True).stdout
        section = re.search(r"\.rodata\s+[0-9a-f]+\s+([0-9a-f]+)", sections)
        offset = start - int(section[1], 16) if section else 0
        content = Path(folder, "content")
        content.write_bytes(trimmed(content.read_bytes()[offset : offset + size]))
        run(folder, "ld", "-r", "-b", "binary", "-o", "data.o", "content")
        run(
            folder, "objcopy", "--rename-section", ".data=.rodata,alloc,load,readonly,data,contents",
            "--set-section-alignment", ".data=16", "--set-section-alignment", ".rodata=16",
            "--redefine-sym", f"_binary_content_start={symbol}", "--strip-symbol", "_binary_content_end",
            "--strip-symbol", "_binary_content_size", "data.o",
        )  # fmt: skip
        run(folder, "ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", "trimmed.so", "data.o")
        target.write_bytes(Path(folder, "trimmed.so").read_bytes())


def run(folder: str, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True)


if __name__ == "__main__":
    trim_library(Path(sys.argv[1]), Path(sys.argv[2]))
