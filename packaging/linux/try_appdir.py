"""Proves what an AppImage holds: its AppDir, started by AppRun in a clean system that has the libraries of a desktop.

`python packaging/linux/try_appdir.py`, as root. The image itself, with its static runtime, is made and run in the
release workflow only. Nothing is installed, so nothing is to be removed: the program must keep to the person's data.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import appimage
from clean_system import clean_system, data, files_in, prove
from deb import dependencies
from tree import APP_ID, ROOT

PLACE = "opt/PostView.AppDir"


def main() -> int:
    made = ROOT / "build" / "PostView.AppDir"
    appimage.main(made)
    for name in ("AppRun", ".DirIcon", f"{APP_ID}.png", f"{APP_ID}.desktop"):
        if not (made / name).is_file():
            print(f"AppDir: {name} is not there, and an image needs it")
            return 1
    subprocess.run(["desktop-file-validate", str(made / f"{APP_ID}.desktop")], check=True)
    needs = [one.partition(" ")[0] for one in dependencies().split(", ")]
    with clean_system(*needs) as root:
        before = files_in(root)
        shutil.copytree(made, root / PLACE, symlinks=True)
        # As a mounted image is: nothing in it can be written.
        for folder, _, files in os.walk(root / PLACE):
            for path in (Path(folder), *(Path(folder, name) for name in files)):
                if not path.is_symlink():
                    path.chmod(path.stat().st_mode & ~0o222)
        prove(root, f"/{PLACE}/AppRun", "appdir-window.png", APPIMAGE="/home/sam/PostView.AppImage")
        shutil.rmtree(root / PLACE)
        strays = files_in(root) - before
        if strays or not data(root):
            print(f"AppDir: left behind: {sorted(strays)[:20]}; the user's data is there: {data(root)}")
            return 1
        print("AppDir: started, no file left beside it, the user's data untouched")
    return 0


if __name__ == "__main__":
    sys.exit(main())
