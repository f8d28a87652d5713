"""Proves the .deb in a clean system: installed, opened in a window, removed, and nothing left but the user's data.

`python packaging/linux/try_deb.py` makes a minimal Debian beside this one (clean_system.py, as root), installs the
package with apt as a person would, runs the program's self-check in it, opens its window on a virtual screen, ends it
with `--quit`, purges the package and compares what is there with what was there before.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from clean_system import apt, clean_system, data, files_in, packages_in, prove
from tree import NAME, ROOT, version


def main() -> int:
    (package,) = sorted((ROOT / "dist").glob(f"{NAME}_{version()}_*.deb"))
    with clean_system() as root:
        before, packages = files_in(root), packages_in(root)
        shutil.copy(package, root / "tmp")
        started = time.monotonic()
        apt(root, "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}")
        new = packages_in(root) - packages
        print(f".deb: installed in {time.monotonic() - started:.0f} s, with {len(new) - 1} packages that it needs")
        (root / "tmp" / package.name).unlink()
        prove(root, NAME, "deb-window.png")
        apt(root, "purge", "-y", "-qq", "--autoremove", NAME)
        left = packages_in(root) - packages
        strays = {path for path in files_in(root) - before if not path.startswith(("etc/", "var/"))}
        strays |= {path for path in files_in(root) - before if "postview" in path.casefold()}
        if left or strays or not data(root):
            print(f"left behind: {sorted(left)} {sorted(strays)[:20]}; the user's data is there: {data(root)}")
            return 1
        print(".deb: removed, no package and no file left, the user's data untouched")
    return 0


if __name__ == "__main__":
    sys.exit(main())
