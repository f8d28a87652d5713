"""Builds the .deb from the bundle: `python packaging/linux/deb.py` writes `dist/postview-desktop_VERSION_ARCH.deb`.

The bundle carries its own Python and Qt. What it depends on is worked out: the libraries that it needs and does not
hold, and the packages of this system that have them. No script runs when it is installed or removed; the menus, the
kinds of files and the icons are brought up to date by the triggers of the packages that keep them.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tree import (
    BUNDLE,
    HOMEPAGE,
    MAINTAINER,
    NAME,
    ROOT,
    SUMMARY,
    gzipped,
    lay_out,
    needed_libraries,
    newest_glibc,
    released,
    version,
    write,
)

LIBC = ("ld-linux", "libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libutil.so", "libresolv.so")
DESCRIPTION = """\
 PostView looks after everything from the moment the door closes behind you
 until the appointment letter is in your hand: asking how and when to follow
 up and keeping to it, thanking each person within hours, looking back at how
 you fared, and going on with the search.
 .
 It is private: there is no account and no telemetry, and it works in full
 without a mail account."""
OVERRIDES = """\
# The program brings its own Python and Qt, which look for their libraries beside themselves.
postview-desktop: custom-library-search-path *
postview-desktop: embedded-library *
postview-desktop: library-not-linked-against-libc *
postview-desktop: shared-library-lacks-prerequisites *
# The launcher is PyInstaller's.
postview-desktop: hardening-no-pie *
postview-desktop: hardening-no-relro *
# The dictionary is in the encoding that it names in its first line.
postview-desktop: national-encoding *
# It was never a part of Debian.
postview-desktop: initial-upload-closes-no-bugs *
"""


def main() -> int:
    architecture = told("dpkg", "--print-architecture")
    target = ROOT / "dist" / f"{NAME}_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "root")
        root.mkdir(mode=0o755)
        lay_out(root)
        doc = root / "usr" / "share" / "doc" / NAME
        write(doc / "changelog.gz", gzipped((ROOT / "CHANGELOG.md").read_text("utf-8")))
        write(doc / "changelog.Debian.gz", gzipped(debian_changelog()))
        write(root / "usr" / "share" / "lintian" / "overrides" / NAME, OVERRIDES.encode())
        size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
        write(root / "DEBIAN" / "control", control(architecture, size).encode())
        write(root / "DEBIAN" / "md5sums", md5sums(root).encode())
        for path in root.rglob("*"):
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        target.unlink(missing_ok=True)
        stamp = str(int(released().timestamp()))
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(root), str(target)],
            check=True,
            stdout=subprocess.DEVNULL,
            env={"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "SOURCE_DATE_EPOCH": stamp},
        )
    print(f"deb: {target.relative_to(ROOT)}, {target.stat().st_size / 1e6:.1f} MB, from {BUNDLE.relative_to(ROOT)}")
    print(f"deb: depends on {dependencies()}")
    return 0


def control(architecture: str, size: int) -> str:
    """`size` in KiB."""
    return (
        f"Package: {NAME}\nVersion: {version()}\nSection: misc\nPriority: optional\nArchitecture: {architecture}\n"
        f"Depends: {dependencies()}\nRecommends: gnome-keyring | kwalletmanager | keepassxc\n"
        f"Suggests: hunspell-de-de, hunspell-fr, hunspell-es\nInstalled-Size: {size}\nMaintainer: {MAINTAINER}\n"
        f"Homepage: {HOMEPAGE}\nDescription: {SUMMARY[0].lower()}{SUMMARY[1:]}\n"
        f"{DESCRIPTION}\n"
    )


def dependencies() -> str:
    """The packages that have what the bundle needs and does not hold."""
    packages = {f"libc6 (>= {newest_glibc()})", "fontconfig-config | fontconfig"}
    for library in sorted(needed_libraries()):
        if library.startswith(LIBC):
            continue
        path = next(
            (line for line in told("ldconfig", "-p").splitlines() if line.strip().startswith(library + " ")), ""
        )
        real = Path(path.rpartition("=> ")[2]).resolve()
        packages.add(owner(real))
    return ", ".join(sorted(packages))


def owner(library: Path) -> str:
    """The package that a library of this system belongs to. The merged /usr is not in dpkg's own lists."""
    for path in (library, Path(str(library).removeprefix("/usr"))):
        done = subprocess.run(["dpkg", "-S", str(path)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0].removesuffix("t64")
    raise ValueError(f"no package of this system owns {library}")


def debian_changelog() -> str:
    when = f"{released():%a, %d %b %Y %H:%M:%S +0000}"
    return f"{NAME} ({version()}) stable; urgency=medium\n\n  * See changelog.gz.\n\n -- {MAINTAINER}  {when}\n"


def md5sums(root: Path) -> str:
    import hashlib

    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    sums = ((hashlib.md5(path.read_bytes()).hexdigest(), path.relative_to(root)) for path in files)
    return "".join(f"{digest}  {path}\n" for digest, path in sums)


def told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
