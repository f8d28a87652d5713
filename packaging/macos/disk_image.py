"""Packs `dist/PostView.app` into a disk image: `dist/PostView-VERSION-ARCH.dmg`.

With POSTVIEW_CODESIGN_IDENTITY ("Developer ID Application: …") in the environment PyInstaller has signed the program
already, and the image is signed, too; the release workflow then has it notarised and staples the answer to it. Without
it the program has an ad-hoc signature: it runs on the computer that built it, elsewhere only after "Open Anyway".
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
APP = ROOT / "dist" / "PostView.app"
SETTINGS = ROOT / "packaging" / "macos" / "dmg_settings.py"


def main() -> int:
    target = ROOT / "dist" / f"PostView-{version()}-{platform.machine()}.dmg"
    target.unlink(missing_ok=True)
    for words in commands(target, os.environ.get("POSTVIEW_CODESIGN_IDENTITY", "")):
        subprocess.run(words, check=True)
    print(f"disk image: {target.name}, {target.stat().st_size / 1e6:.1f} MB")
    return 0


def commands(target: Path, identity: str) -> list[list[str]]:
    """What is run, in this order; `identity` is "" where there is no certificate."""
    icon = ROOT / "build" / "art" / "postview.icns"
    settings = ["--settings", str(SETTINGS), "-D", f"app={APP}", "-D", f"icon={icon}"]
    todo = [
        # Never signed again with --deep: that would spoil the parts, and notifications need a whole signature.
        ["codesign", "--verify", "--strict", "--verbose=2", str(APP)],
        [sys.executable, "-m", "dmgbuild", *settings, "PostView", str(target)],
    ]
    if identity:
        todo.append(["codesign", "--sign", identity, "--timestamp", str(target)])
    return todo


def version() -> str:
    text = (ROOT / "postview_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("the package tells no version")
    return found[1]


if __name__ == "__main__":
    sys.exit(main())
