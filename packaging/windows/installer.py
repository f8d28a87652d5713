"""Packs the Windows bundle into its installer: `python packaging/windows/installer.py` writes `dist/`.

Needs makensis (NSIS 3.08 or newer). `--bundle FOLDER`, `--out FILE` and `--version V` are for
trying it on another system.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from art import ico, side_picture

ROOT = Path(__file__).resolve().parents[2]

LARGEST = 25_000_000
"""Bytes that the installer may have."""


def main() -> int:
    version = told_version()
    parser = argparse.ArgumentParser()
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "postview-desktop")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--version", default=version)
    asked = parser.parse_args()
    out = asked.out or ROOT / "dist" / f"PostView-{asked.version}-setup-x64.exe"
    started = time.monotonic()
    pack(asked.bundle.resolve(), out.resolve(), asked.version)
    size = out.stat().st_size
    print(f"installer: {out.name}, {size / 1e6:.1f} MB, {time.monotonic() - started:.0f} s")
    if size > LARGEST:
        print(f"installer: larger than {LARGEST / 1e6:.0f} MB", file=sys.stderr)
        return 1
    return 0


def pack(bundle: Path, out: Path, version: str, *, quick: bool = False) -> None:
    """`quick`: hardly made smaller, for trying."""
    if not (bundle / "postview-desktop.exe").exists():
        raise FileNotFoundError(f"{bundle} is no bundle of Windows")
    art = ROOT / "build" / "art"
    ico(art / "postview.ico")
    side_picture(art / "side.bmp")
    out.parent.mkdir(parents=True, exist_ok=True)
    values = {
        "TARGET": target_of(makensis()),
        "VERSION": version,
        "VERSION4": ".".join((*version.split("."), "0", "0", "0", "0")[:4]),
        "OUT": out,
        "BUNDLE": bundle,
        "ART": art,
    }
    # Warnings are mistakes: a page that is never shown, a function that nobody calls.
    words = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{key}={value}" for key, value in values.items())]
    words += ["-DQUICK"] if quick else []
    subprocess.run([makensis(), *words, str(ROOT / "packaging" / "windows" / "installer.nsi")], check=True)


def makensis() -> str:
    usual = [Path(os.environ.get(key, "")) / "NSIS" / "makensis.exe" for key in ("PROGRAMFILES(X86)", "PROGRAMFILES")]
    found = shutil.which("makensis") or next((str(path) for path in usual if path.is_file()), None)
    if found is None:
        raise FileNotFoundError("makensis is not installed (NSIS, https://nsis.sourceforge.io)")
    return found


def target_of(program: str) -> str:
    """NSIS's own releases make 32-bit installers only, which every Windows runs; Debian's makes 64-bit ones."""
    stub = "lzma_solid-amd64-unicode"
    folders = (Path(program).parent / "Stubs", Path("/usr/share/nsis/Stubs"))
    return "amd64-unicode" if any((folder / stub).exists() for folder in folders) else "x86-unicode"


def told_version() -> str:
    text = (ROOT / "postview_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("the package tells no version")
    return found[1]


if __name__ == "__main__":
    sys.exit(main())
