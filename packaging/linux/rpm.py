"""Builds the .rpm from the bundle: `python packaging/linux/rpm.py` writes `dist/postview-desktop-VERSION-1.ARCH.rpm`.

The same tree as in the .deb. What it needs is told by the names of libraries, which every distribution provides under
the same ones; rpm's own search would name every library that the bundle carries itself.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tree import HOMEPAGE, NAME, ROOT, SUMMARY, is_program, lay_out, needed_libraries, newest_glibc, released, version

DESCRIPTION = """\
PostView looks after everything from the moment the door closes behind you
until the appointment letter is in your hand. It is private: there is no
account and no telemetry, and it works in full without a mail account."""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        root, top = Path(folder, "root"), Path(folder, "rpmbuild")
        root.mkdir(mode=0o755)
        lay_out(root)
        spec = Path(folder, f"{NAME}.spec")
        spec.write_text(spec_text(root), "utf-8")
        subprocess.run(
            [
                "rpmbuild", "-bb", "--quiet", "--buildroot", str(root),
                "--define", f"_topdir {top}", "--define", "_build_id_links none",
                "--define", "_binary_payload w19.zstdio", "--define", "source_date_epoch_from_changelog 0",
                "--define", "__os_install_post %{nil}", "--define", "__brp_mangle_shebangs %{nil}",
                "--noclean", str(spec),
            ],
            check=True,
        )  # fmt: skip
        (made,) = top.rglob("*.rpm")
        target = ROOT / "dist" / made.name
        target.write_bytes(made.read_bytes())
    print(f"rpm: {target.relative_to(ROOT)}, {target.stat().st_size / 1e6:.1f} MB")
    return 0


def spec_text(root: Path) -> str:
    """Everything under /usr, file by file, so that no folder is claimed but those that go with the package."""
    files: list[str] = []
    for path in sorted(root.rglob("*")):
        inside = "/" + str(path.relative_to(root))
        if path.is_dir() and not path.is_symlink():
            if f"/{NAME}/" in f"{inside}/":
                files.append(f'%dir "{inside}"')
            continue
        mark = "%doc " if "/share/doc/" in inside or "/share/man/" in inside else ""
        files.append(f'{mark}%attr({"0755" if is_program(path) else "-"}, root, root) "{inside}"')
    suffix = "()(64bit)" if sys.maxsize > 2**32 else ""
    needs = "".join(
        f"Requires: {library}{suffix}\n" for library in sorted(needed_libraries()) if "ld-linux" not in library
    )
    return (
        f"Name: {NAME}\nVersion: {version()}\nRelease: 1\nSummary: {SUMMARY}\n"
        f"License: GPL-3.0-or-later\nURL: {HOMEPAGE}\n"
        f"AutoReqProv: no\nRequires: glibc >= {newest_glibc()}\n"
        f"Requires: fontconfig\nRequires: hicolor-icon-theme\n{needs}"
        f"\n%description\n{DESCRIPTION}\n\n%files\n" + "\n".join(files) + "\n"
        f"\n%changelog\n* {released():%a %b %d %Y} The PostView team - {version()}-1\n- See CHANGELOG.md\n"
    )


if __name__ == "__main__":
    sys.exit(main())
