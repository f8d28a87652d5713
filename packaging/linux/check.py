"""Proves what `make installer` made: by the checkers of the desktop, by lintian, and each tried in a clean Debian.

`python packaging/linux/check.py` prints a line for each and ends with 1 where one of them complains.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import try_appdir
import try_deb
import try_flatpak
import try_rpm
from tree import APP_ID, NAME, ROOT, filled, version

MOST = {".deb": 40e6, "bundle": 130 * 2**20}
"""Bytes: what the download and the unpacked program may be at most."""


def main() -> int:
    (package,) = sorted((ROOT / "dist").glob(f"{NAME}_{version()}_*.deb"))
    (rpm,) = sorted((ROOT / "dist").glob(f"{NAME}-{version()}-*.rpm"))
    with tempfile.TemporaryDirectory() as folder:
        entry, about, page = (
            Path(folder, name) for name in (f"{APP_ID}.desktop", f"{APP_ID}.metainfo.xml", f"{NAME}.1")
        )
        for path in (entry, about, page):
            path.write_text(filled(path.name), "utf-8")
        wrong = [
            not holds("desktop entry", "desktop-file-validate", str(entry)),
            not holds("metainfo", "appstreamcli", "validate", "--no-net", str(about)),
            not holds("man page", "man", "--warnings=all", "--local-file", "--encoding=UTF-8", str(page), quiet=True),
            not holds(".deb by lintian", "lintian", "--fail-on", "error,warning", "--allow-root", str(package)),
            not holds(".rpm", "rpm", "--query", "--info", "--package", str(rpm), quiet=True),
        ]
    bundle = sum(path.lstat().st_size for path in (ROOT / "dist" / NAME).rglob("*") if path.is_file())
    for name, size in ((".deb", package.stat().st_size), ("bundle", bundle)):
        print(f"{name}: {size / 1e6:.1f} MB ({size / 2**20:.0f} MiB), at most {MOST[name] / 1e6:.0f} MB")
        wrong.append(size > MOST[name])
    return int(any(wrong)) or try_deb.main() or try_rpm.main() or try_appdir.main() or try_flatpak.main()


def holds(what: str, *command: str, quiet: bool = False) -> bool:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=None)
    good = done.returncode == 0 and not (quiet and done.stderr.strip())
    print(f"{what}: {'good' if good else 'wrong'}")
    if not good:
        print(f"{'' if quiet else done.stdout}{done.stderr}")
    return good


if __name__ == "__main__":
    sys.exit(main())
