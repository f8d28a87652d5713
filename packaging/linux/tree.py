"""The tree of files that a Linux package installs, laid out from the bundle: the same for .deb, .rpm and AppImage."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = Path(__file__).resolve().parent / "files"
BUNDLE = ROOT / "dist" / "postview-desktop"
NAME = "postview-desktop"
APP_ID = "io.github.postview_desktop.PostView"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SUMMARY = "From the end of a job interview to the appointment letter in hand"
HOMEPAGE = "https://github.com/postview-desktop/postview-desktop"
MAINTAINER = "The PostView team <postview-desktop@users.noreply.github.com>"


def version() -> str:
    text = (ROOT / "postview_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("the package tells no version")
    return found[1]


def released() -> datetime:
    """The day of the release: that of the last commit, so that the same source gives the same package."""
    stamp = os.environ.get("SOURCE_DATE_EPOCH")
    if not stamp:
        log = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        stamp = log.stdout.strip() or "0"
    return datetime.fromtimestamp(int(stamp), UTC)


def filled(name: str) -> str:
    """One of the files beside this one, with its version and date put in."""
    text = (FILES / name).read_text("utf-8")
    return text.replace("@VERSION@", version()).replace("@DATE@", f"{released():%Y-%m-%d}")


def lay_out(root: Path) -> None:
    """Write `usr/` under `root`: the program, its entry in the menus, icons, man page, copyright. `root` is new."""
    if not (BUNDLE / NAME).exists():
        raise FileNotFoundError(f"{BUNDLE} is not there: run `make bundle` first")
    usr = root / "usr"
    shutil.copytree(BUNDLE, usr / "lib" / NAME, symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    write(usr / "share" / "applications" / f"{APP_ID}.desktop", filled(f"{APP_ID}.desktop").encode())
    write(usr / "share" / "metainfo" / f"{APP_ID}.metainfo.xml", filled(f"{APP_ID}.metainfo.xml").encode())
    write(usr / "share" / "man" / "man1" / f"{NAME}.1.gz", gzipped(filled(f"{NAME}.1")))
    write(usr / "share" / "doc" / NAME / "copyright", filled("copyright").encode())
    lay_icons(usr / "share" / "icons" / "hicolor")
    for folder, folders, files in os.walk(root):
        for name in (*folders, *files):
            path = Path(folder, name)
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or is_program(path) else 0o644)


def is_program(path: Path) -> bool:
    """Whether a file is to be run: the launcher. Libraries are only mapped."""
    return path.name == NAME and path.parent.name == NAME


def lay_icons(hicolor: Path) -> None:
    """The program's icon as SVG, and as PNG in the usual sizes for desktops that draw no SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    source = ROOT / "resources" / "icons" / "app" / "postview.svg"
    write(hicolor / "scalable" / "apps" / f"{APP_ID}.svg", source.read_bytes())
    _app = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(source))
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        target = hicolor / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        target.parent.mkdir(parents=True)
        if not image.save(str(target)):
            raise OSError(f"{target} could not be written")


def needed_libraries() -> set[str]:
    """What the bundle's libraries need and the bundle does not hold: the system's part."""
    libraries = [path for path in BUNDLE.rglob("*") if path.is_file() and path.open("rb").read(4) == b"\x7fELF"]
    here = {path.name for path in BUNDLE.rglob("*.so*")}
    needed: set[str] = set()
    for library in libraries:
        dump = subprocess.run(["objdump", "-p", str(library)], capture_output=True, text=True, check=True).stdout
        needed |= set(re.findall(r"NEEDED\s+(\S+)", dump)) - here
    return needed


def newest_glibc() -> str:
    """The newest version of glibc's symbols that the bundle asks for ("2.36"): older systems cannot run it."""
    newest = (2, 17)
    for path in BUNDLE.rglob("*"):
        if path.is_file() and path.open("rb").read(4) == b"\x7fELF":
            dump = subprocess.run(["objdump", "-T", str(path)], capture_output=True, text=True, check=False).stdout
            for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", dump):
                newest = max(newest, (int(major), int(minor)))
    return ".".join(map(str, newest))


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def gzipped(text: str) -> bytes:
    """Without the hour in it, so that the same text gives the same bytes."""
    return gzip.compress(text.encode(), 9, mtime=0)
