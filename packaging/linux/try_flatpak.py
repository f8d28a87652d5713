"""Proves the Flatpak's manifest as far as it goes without a runtime, which no registry has.

`python packaging/linux/try_flatpak.py`: flatpak-builder reads the manifest, its commands are run on the AppDir with a
folder in the place of /app, and the program that stands there proves itself. The sandbox (what it may talk to, the
portals) is tried by nobody here; the release workflow builds, installs and proves the real one.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import appimage
from tree import APP_ID, ROOT

MANIFEST = Path(__file__).resolve().parent / "flatpak" / f"{APP_ID}.yml"


def main() -> int:
    told = subprocess.run(
        ["flatpak-builder", "--show-manifest", str(MANIFEST)], capture_output=True, text=True, check=True
    )
    manifest: dict[str, Any] = json.loads(told.stdout)
    (module,) = manifest["modules"]
    (source,) = module["sources"]
    made = (MANIFEST.parent / source["path"]).resolve()
    if (manifest["id"], made.parent) != (APP_ID, ROOT / "build"):
        print(f"Flatpak: {manifest['id']} is made of {made}")
        return 1
    appimage.main(made)
    with tempfile.TemporaryDirectory() as folder:
        app = Path(folder, "app")
        app.mkdir()
        for line in module["build-commands"]:
            subprocess.run(["sh", "-ec", re.sub(r"(?<!\S)/app(?=/|\s|$)", str(app), line)], cwd=made, check=True)
        for part in (f"applications/{APP_ID}.desktop", f"metainfo/{APP_ID}.metainfo.xml"):
            if not (app / "share" / part).is_file():
                print(f"Flatpak: {part} is not where desktops look for it")
                return 1
        env = {"PATH": os.environ["PATH"], "HOME": folder, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        checking = [str(app / "bin" / manifest["command"]), "--self-check", "--data-dir", str(Path(folder, "data"))]
        done = subprocess.run(checking, env=env, capture_output=True, text=True, check=False)
        print(f"Flatpak, its commands without its runtime: {(done.stdout or done.stderr).strip().splitlines()[-1]}")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
