"""Proves the .rpm as far as a Debian can: installed by rpm, opened in a window, erased, only the user's data left.

`python packaging/linux/try_rpm.py`, as root. No Fedora can be had from the registries, so the clean system is a minimal
Debian with an empty database of rpm in it. The names of what the package needs are Fedora's, which is why rpm is told
not to look for them (`--nodeps`); what stands behind them is looked for here: each library that it asks for must be
found under that very name. `dnf` and Fedora's own libraries are tried by the release workflow only.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from clean_system import clean_system, command, data, files_in, prove
from deb import dependencies
from tree import NAME, ROOT, version

FEDORAS = ("usr/share/applications", "usr/share/metainfo", "usr/share/man/man1")
"""Folders that Fedora's package `filesystem` has, and that a minimal Debian may lack."""


def main() -> int:
    (package,) = sorted((ROOT / "dist").glob(f"{NAME}-{version()}-*.rpm"))
    needs = [one.partition(" ")[0] for one in dependencies().split(", ")]
    with clean_system("hicolor-icon-theme", *needs) as root:
        for folder in FEDORAS:
            (root / folder).mkdir(parents=True, exist_ok=True)
        rpm(root, "--initdb")
        unknown = libraries_asked_for(package) - libraries_of(root)
        if unknown:
            print(f".rpm: asks for libraries that are nowhere: {sorted(unknown)}")
            return 1
        before = files_in(root)
        started = time.monotonic()
        rpm(root, "--install", "--nodeps", str(package))
        print(f".rpm: installed in {time.monotonic() - started:.0f} s ({rpm(root, '--query', NAME).strip()})")
        # Owner, mode and digest of each file, as the package tells them.
        rpm(root, "--verify", "--nodeps", NAME)
        prove(root, NAME, "rpm-window.png")
        rpm(root, "--erase", "--nodeps", NAME)
        strays = {path for path in files_in(root) - before if not path.startswith("var/lib/rpm/")}
        if strays or not data(root) or rpm(root, "--query", "--all").strip():
            print(f".rpm: left behind: {sorted(strays)[:20]}; the user's data is there: {data(root)}")
            return 1
        print(".rpm: removed, no file left, the user's data untouched")
    return 0


def rpm(root: Path, *words: str) -> str:
    """Of the clean system's own database; what it said. Any complaint ends it."""
    options = ["rpm", "--root", str(root), "--dbpath", "/var/lib/rpm"]
    done = subprocess.run([*options, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"rpm {' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def libraries_asked_for(package: Path) -> set[str]:
    told = subprocess.run(["rpm", "-qp", "--requires", str(package)], capture_output=True, text=True, check=True).stdout
    return {line.partition("(")[0] for line in told.splitlines() if ".so" in line}


def libraries_of(root: Path) -> set[str]:
    told = subprocess.run(command(root, "ldconfig", "-p"), capture_output=True, text=True, check=True).stdout
    return {line.split()[0] for line in told.splitlines()[1:] if line.strip()}


if __name__ == "__main__":
    sys.exit(main())
