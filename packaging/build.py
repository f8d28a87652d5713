"""Builds the bundle of the current system and proves it; with --installer also packs it as that system wants it.

`python packaging/build.py` writes `dist/postview-desktop/` (on macOS `dist/PostView.app`) and prints its size. It fails
when a library in the bundle needs one that is neither in the bundle nor promised by every desktop (`EXPECTED`), or when
the program's own --self-check fails. `--installer` goes on: a .deb and, where rpmbuild is there, an .rpm; an installer;
a disk image. `--installer-only` packs the bundle that is there (which was signed in between).
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import translations

sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / ("PostView.app" if sys.platform == "darwin" else "postview-desktop")
WORK = ROOT / "build" / "pyinstaller"

EXPECTED = re.compile(
    r"^(ld-linux.*|libc|libm|libdl|libpthread|librt|libutil|libresolv|libEGL|libGL|libxcb|libwayland-client"
    r"|libwayland-cursor|libglib-2\.0|libgthread-2\.0|libdbus-1|libcups)\.so[.\d]*$"
)
"""Libraries that a Linux desktop brings itself and that must not be bundled: they belong to its drivers, or are shared
with what it loads into us."""

MUST_HAVE_XCB = ("libxcb-cursor.so", "libxcb-icccm.so", "libxcb-keysyms.so", "libxcb-image.so", "libxcb-render-util.so")
"""Bundled only if the build machine has them; a bundle without them opens no window on a lean system."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Builds the bundle and the installer of this system.")
    parser.add_argument("--installer", action="store_true", help="the bundle, then the installer")
    parser.add_argument("--installer-only", action="store_true", help="the installer of the bundle that is there")
    asked = parser.parse_args()
    if asked.installer_only:
        return installers()
    return bundle() or (installers() if asked.installer else 0)


def bundle() -> int:
    started = time.monotonic()
    # PyInstaller takes for done what it did for other settings.
    for made in (BUNDLE, WORK):
        shutil.rmtree(made, ignore_errors=True)
    translations.release(translations.FOLDER)
    # A traceback names file and line. Its columns, a third of what modules weigh packed, point into a source that a
    # bundle has not.
    packed = {"PYTHONNODEBUGRANGES": "1"}
    if sys.platform == "win32":
        # The installer makes all modules small together, by four megabytes better than PyInstaller each for itself.
        packed["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    # The interpreter is the environment's own, and every argument is written here.
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--distpath", str(ROOT / "dist"), "--workpath", str(WORK),
            str(ROOT / "packaging" / "postview.spec"),
        ],
        check=True,
        env={**os.environ, **packed},
    )  # fmt: skip
    problems = missing_libraries() if sys.platform.startswith("linux") else []
    for problem in problems:
        print(f"bundle: {problem}", file=sys.stderr)
    if problems:
        return 1
    size = sum(path.lstat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"bundle: {BUNDLE.relative_to(ROOT)}, {size / 2**20:.0f} MiB, {time.monotonic() - started:.0f} s")
    return self_check()


def installers() -> int:
    """What this system's people double-click. The first that fails ends it."""
    for script in installer_scripts():
        done = subprocess.run([sys.executable, str(ROOT / "packaging" / script)], check=False)
        if done.returncode:
            return done.returncode
    return 0


def installer_scripts() -> list[str]:
    if sys.platform == "win32":
        return ["windows/installer.py"]
    if sys.platform == "darwin":
        return ["macos/disk_image.py"]
    scripts = ["linux/deb.py"] if shutil.which("dpkg-deb") else []
    scripts += ["linux/rpm.py"] if shutil.which("rpmbuild") else []
    if not scripts:
        print("installer: neither dpkg-deb nor rpmbuild is here; the bundle stands for itself", file=sys.stderr)
    return scripts


def missing_libraries() -> list[str]:
    """What the bundle's libraries need and neither the bundle nor a desktop provides, each in a sentence."""
    libraries = [path for path in BUNDLE.rglob("*") if path.is_file() and is_elf(path)]
    here = {path.name for path in BUNDLE.rglob("*.so*")}
    problems: list[str] = []
    for library in libraries:
        dump = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, check=True).stdout
        problems += [
            f"{library.name} needs {name}, which is not in the bundle"
            for name in re.findall(r"NEEDED\s+(\S+)", dump)
            if name not in here and not EXPECTED.match(name)
        ]
    problems += [
        f"{name} is missing; install it on the build machine (packaging/linux/system_packages.sh run)"
        for name in MUST_HAVE_XCB
        if not any(found.startswith(name) for found in here)
    ]
    return sorted(set(problems))


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def self_check() -> int:
    """The frozen program proves itself, with nothing of this environment to lean on."""
    names = {"win32": "postview-desktop.exe", "darwin": "Contents/MacOS/postview-desktop"}
    name = names.get(sys.platform, "postview-desktop")
    kept = ("PATH", "HOME", "SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
    clean = {key: os.environ[key] for key in kept if key in os.environ}
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [str(BUNDLE / name), "--self-check", "--data-dir", folder],
            env={**clean, **({} if os.name == "nt" else {"QT_QPA_PLATFORM": "offscreen"}), "LC_ALL": "C.UTF-8"},
            timeout=120,
            check=False,
        )
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
