"""Makes what is missing to run PySide6 under Wine: `stand_ins.py PYTHON_FOLDER TARGET_FOLDER`.

- `python.exe`, and `python3.dll`, which hands every name on to `python311.dll` (modules for many versions ask for it);
- `icuuc.dll` and `mscms.dll`, parts of every Windows 10 that Wine 8 has not, or not whole. The stand-ins offer just the
  names that are asked for and do nothing: Qt takes its own way then. `bcryptprimitives.dll` (Rust's source of chance)
  asks the library that Wine has. They go into Wine, never into a bundle.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pefile

COMPILER = "x86_64-w64-mingw32-gcc"
MISSING = ("icuuc.dll", "mscms.dll")
ALWAYS = {
    "mscms.dll": {"OpenColorProfileW", "CloseColorProfile", "GetColorDirectoryW", "GetColorDirectoryA"},
}
"""What Wine's own parts ask for."""
FAILS = {"ucnv_open": "*(int *)second = 4; return 0;"}
"""A converter that cannot be opened (U_FILE_ACCESS_ERROR), told as ICU tells it."""
CHANCE = """\
int BCryptGenRandom(void *, unsigned char *, unsigned, unsigned);
__declspec(dllexport) int ProcessPrng(unsigned char *bytes, unsigned long long count) {
    return BCryptGenRandom(0, bytes, (unsigned)count, 2) == 0;
}
"""


def main() -> int:
    python, target = Path(sys.argv[1]), Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    source = Path(__file__).with_name("python.c")
    run("-municode", "-O2", "-s", "-o", python / "python.exe", source, python / "python311.dll")
    forward(python / "python311.dll", python / "python3.dll")
    wanted = {name: set(ALWAYS.get(name, ())) for name in MISSING}
    for library in (*python.rglob("*.dll"), *python.rglob("*.pyd")):
        for name, functions in imports(library):
            if name in wanted:
                wanted[name] |= functions
    for name, functions in wanted.items():
        print(f"windows-check: a stand-in for {name} with {len(functions)} names")
        body = "".join(
            f"__declspec(dllexport) void *{one}(void *first, void *second) {{ {FAILS.get(one, 'return 0;')} }}\n"
            for one in sorted(functions)
        )
        library_of(body, target / name)
    library_of(CHANCE, target / "bcryptprimitives.dll", libraries=["-lbcrypt"])
    return 0


def forward(library: Path, target: Path) -> None:
    """A library that offers what another offers, by sending there."""
    pe = pefile.PE(str(library), fast_load=True)
    pe.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
    names = [symbol.name.decode() for symbol in pe.DIRECTORY_ENTRY_EXPORT.symbols if symbol.name]
    lines = "".join(f"  {name} = {library.stem}.{name}\n" for name in names)
    library_of("", target, f"LIBRARY {target.stem}\nEXPORTS\n{lines}")


def imports(library: Path) -> list[tuple[str, set[str]]]:
    pe = pefile.PE(str(library), fast_load=True)
    kinds = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
    pe.parse_data_directories([pefile.DIRECTORY_ENTRY[kind] for kind in kinds])
    entries = [*getattr(pe, "DIRECTORY_ENTRY_IMPORT", ()), *getattr(pe, "DIRECTORY_ENTRY_DELAY_IMPORT", ())]
    return [(entry.dll.decode().lower(), {one.name.decode() for one in entry.imports if one.name}) for entry in entries]


def library_of(body: str, target: Path, definitions: str = "", libraries: Sequence[str] = ()) -> None:
    with tempfile.TemporaryDirectory() as folder:
        code, exports = Path(folder, "code.c"), Path(folder, "exports.def")
        code.write_text("int DllMainCRTStartup(void *a, unsigned b, void *c) { return 1; }\n" + body, "utf-8")
        exports.write_text(definitions, "utf-8")
        more = [exports] if definitions else []
        run("-shared", "-nostdlib", "-s", "-e", "DllMainCRTStartup", "-o", target, code, *more, *libraries)


def run(*words: object) -> None:
    subprocess.run([COMPILER, *map(str, words)], check=True)


if __name__ == "__main__":
    sys.exit(main())
