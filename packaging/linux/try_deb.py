"""Proves the .deb in a clean system: installed, opened in a window, removed, and nothing left but the user's data.

`python packaging/linux/try_deb.py` makes a minimal Debian beside this one (mmdebstrap, as root), installs the package
with apt as a person would, runs the program's self-check in it, opens its window on a virtual screen, ends it with
`--quit`, purges the package and compares what is there with what was there before.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tree import NAME, ROOT, version

SUITE = "bookworm"
"""The oldest Debian whose libraries are new enough for the bundle, where it is built on the same."""
WINDOW_WITHIN = 60
"""Seconds until the window must be there: a cold start on a busy machine."""
OWN_FOLDERS = ("proc", "sys", "dev", "tmp", "run", "var/log", "var/cache", "var/lib/apt", "var/lib/dpkg", "root")


def main() -> int:
    (package,) = sorted((ROOT / "dist").glob(f"{NAME}_{version()}_*.deb"))
    if os.geteuid() != 0:
        print("try_deb: a chroot needs root; nothing was tried", file=sys.stderr)
        return 1
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="postview-deb-")))
        root = folder / "root"
        clean_system(root)
        apt(root, "update", "-qq")
        before, packages = files_in(root), packages_in(root)
        shutil.copy(package, root / "tmp")
        started = time.monotonic()
        apt(root, "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{package.name}")
        new = packages_in(root) - packages
        print(f"installed in {time.monotonic() - started:.0f} s, with {len(new) - 1} packages that it needs")
        (root / "tmp" / package.name).unlink()
        inside(root, "useradd", "--create-home", "sam")
        print(told(root, NAME, "--version", user="sam").strip())
        checked = told(
            root, NAME, "--self-check", "--data-dir", "/home/sam/check", user="sam", QT_QPA_PLATFORM="offscreen"
        )
        print(checked.strip().splitlines()[-1])
        window(root)
        apt(root, "purge", "-y", "-qq", "--autoremove", NAME)
        left = packages_in(root) - packages
        strays = {path for path in files_in(root) - before if not path.startswith(("etc/", "var/"))}
        strays |= {path for path in files_in(root) - before if "postview" in path.casefold()}
        kept = root / "home" / "sam" / ".local" / "share" / NAME / "postview.db"
        if left or strays or not kept.exists():
            print(f"left behind: {sorted(left)} {sorted(strays)[:20]}; the user's data is there: {kept.exists()}")
            return 1
        print("removed: no package and no file left, the user's data untouched")
    return 0


def clean_system(root: Path) -> None:
    subprocess.run(
        ["mmdebstrap", "--quiet", "--variant=minbase", "--include=ca-certificates,passwd", SUITE, str(root)], check=True
    )


def window(root: Path) -> None:
    """Open the window on a virtual screen, look for it from outside, and ask the program to end."""
    display = f":{os.getpid() % 20_000 + 1_000}"
    (root / "tmp" / ".X11-unix").mkdir(exist_ok=True)
    screen = subprocess.Popen(
        ["Xvfb", display, "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"], stderr=subprocess.DEVNULL
    )
    try:
        socket = Path("/tmp/.X11-unix", f"X{display[1:]}")
        wait_for(socket.exists, 20)
        # The socket is a file: the same one under another name reaches the same screen.
        os.link(socket, root / "tmp" / ".X11-unix" / socket.name) if same_disk(socket, root) else bind(socket, root)
        started = time.monotonic()
        program = subprocess.Popen(command(root, NAME, user="sam", DISPLAY=display))
        env = {**os.environ, "DISPLAY": display}

        def is_open() -> bool:
            search = ["xdotool", "search", "--onlyvisible", "--name", "PostView"]
            return subprocess.run(search, env=env, capture_output=True, check=False).returncode == 0

        wait_for(is_open, WINDOW_WITHIN)
        print(f"a window after {time.monotonic() - started:.1f} s")
        if shutil.which("import"):
            time.sleep(2)
            picture = ROOT / "build" / "deb-window.png"
            picture.parent.mkdir(exist_ok=True)
            subprocess.run(["import", "-window", "root", str(picture)], env=env, check=True)
            print(f"picture: {picture.relative_to(ROOT)}")
        subprocess.run(command(root, NAME, "--quit", user="sam", DISPLAY=display), check=True, timeout=30)
        if program.wait(timeout=30) != 0:
            raise RuntimeError(f"the program ended with {program.returncode}")
    finally:
        screen.terminate()
        screen.wait()
        subprocess.run(["umount", "-q", str(root / "tmp" / ".X11-unix")], check=False)


def same_disk(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev


def bind(socket: Path, root: Path) -> None:
    subprocess.run(["mount", "--bind", str(socket.parent), str(root / "tmp" / ".X11-unix")], check=True)


def wait_for(holds: object, seconds: float) -> None:
    assert callable(holds)
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            raise TimeoutError("it did not come to be in time")
        time.sleep(0.1)


def command(root: Path, *words: str, user: str = "root", **settings: str) -> list[str]:
    home = "/root" if user == "root" else f"/home/{user}"
    values = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": home, "LC_ALL": "C.UTF-8", **settings}
    return ["chroot", f"--userspec={user}", str(root), "env", "-i", *(f"{k}={v}" for k, v in values.items()), *words]


def inside(root: Path, *words: str) -> None:
    subprocess.run(command(root, *words), check=True)


def told(root: Path, *words: str, user: str, **settings: str) -> str:
    done = subprocess.run(command(root, *words, user=user, **settings), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def apt(root: Path, *words: str) -> None:
    subprocess.run(
        command(root, "apt-get", *words, DEBIAN_FRONTEND="noninteractive"), check=True, stdout=subprocess.DEVNULL
    )


def packages_in(root: Path) -> set[str]:
    listed = subprocess.run(
        command(root, "dpkg-query", "-W", "-f", "${Package}\n"), capture_output=True, text=True, check=True
    )
    return set(listed.stdout.split())


def files_in(root: Path) -> set[str]:
    found: set[str] = set()
    for folder, folders, files in os.walk(root):
        inner = os.path.relpath(folder, root)
        if inner in OWN_FOLDERS or inner.startswith("home"):
            folders.clear()
            continue
        found |= {f"{inner}/{name}" for name in (*folders, *files)}
    return found


if __name__ == "__main__":
    sys.exit(main())
