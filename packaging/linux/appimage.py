"""Lays out the AppDir of an AppImage from the bundle: `python packaging/linux/appimage.py FOLDER`.

The image itself is made in the release workflow: no package of a registry carries the static runtime.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tree import APP_ID, NAME, lay_out

RUN = f"""\
#!/bin/sh
# Starts the program out of the mounted image. $APPIMAGE, set by the runtime, is what start at login calls.
exec "$(dirname "$(readlink -f "$0")")/usr/lib/{NAME}/{NAME}" "$@"
"""


def main(folder: Path) -> int:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lay_out(folder)
    start = folder / "AppRun"
    start.write_text(RUN, "utf-8")
    start.chmod(0o755)
    share = folder / "usr" / "share"
    shutil.copy(share / "applications" / f"{APP_ID}.desktop", folder)
    shutil.copy(share / "icons" / "hicolor" / "256x256" / "apps" / f"{APP_ID}.png", folder)
    (folder / ".DirIcon").symlink_to(f"{APP_ID}.png")
    print(f"AppDir: {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
