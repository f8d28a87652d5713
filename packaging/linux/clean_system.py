"""A minimal Debian beside this one, to try a package in: made by mmdebstrap, entered by chroot, both as root."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from tree import NAME, ROOT

SUITE = "bookworm"
"""The oldest Debian whose libraries are new enough for the bundle, where it is built on the same."""
PERSON = "sam"
WINDOW_WITHIN = 60
"""Seconds until the window must be there: a cold start on a busy machine."""
OWN_FOLDERS = ("proc", "sys", "dev", "tmp", "run", "var/log", "var/cache", "var/lib/apt", "var/lib/dpkg", "root")
ALLOWED_AT_HOME = (f".local/share/{NAME}/", ".cache/fontconfig/", ".bash", ".profile")
"""What may be in a person's home afterwards: the data, fontconfig's cache, and what every new home has."""


@contextmanager
def clean_system(*packages: str) -> Iterator[Path]:
    """Its root, with the lists of packages, a person, and these packages in it, until the block ends."""
    if os.geteuid() != 0:
        raise SystemExit("a chroot needs root; nothing was tried")
    with tempfile.TemporaryDirectory(prefix="postview-clean-") as folder:
        root = Path(folder, "root")
        subprocess.run(["cp", "--archive", str(fresh()), str(root)], check=True)
        if packages:
            apt(root, "install", "-y", "-qq", "--no-install-recommends", *packages)
        yield root


@cache
def fresh() -> Path:
    """The system that all of them begin with: made once, gone when this ends."""
    folder = Path(tempfile.mkdtemp(prefix="postview-fresh-"))
    atexit.register(shutil.rmtree, folder)
    root = folder / "root"
    included = "--include=ca-certificates,passwd"
    subprocess.run(["mmdebstrap", "--quiet", "--variant=minbase", included, SUITE, str(root)], check=True)
    apt(root, "update", "-qq")
    inside(root, "useradd", "--create-home", PERSON)
    return root


def prove(root: Path, program: str, picture: str, **settings: str) -> None:
    """Run the self-check as the person, then open the window, end it with `--quit`, and look at the person's home."""
    print(told(root, program, "--version", user=PERSON, **settings).strip())
    folder = f"/home/{PERSON}/.local/share/{NAME}/check"
    checked = told(
        root, program, "--self-check", "--data-dir", folder, user=PERSON, QT_QPA_PLATFORM="offscreen", **settings
    )
    print(checked.strip().splitlines()[-1])
    window(root, program, picture, **settings)
    home = root / "home" / PERSON
    files = {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}
    if odd := sorted(path for path in files if not path.startswith(ALLOWED_AT_HOME)):
        raise RuntimeError(f"files in the home that nobody asked for: {odd[:20]}")


def data(root: Path) -> bool:
    """Whether what the person has is there."""
    return (root / "home" / PERSON / ".local" / "share" / NAME / "postview.db").exists()


def window(root: Path, program: str, picture: str, **settings: str) -> None:
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
        process = subprocess.Popen(command(root, program, user=PERSON, DISPLAY=display, **settings))
        env = {**os.environ, "DISPLAY": display}

        def is_open() -> bool:
            search = ["xdotool", "search", "--onlyvisible", "--name", "PostView"]
            return subprocess.run(search, env=env, capture_output=True, check=False).returncode == 0

        wait_for(is_open, WINDOW_WITHIN)
        print(f"a window after {time.monotonic() - started:.1f} s")
        if shutil.which("import"):
            time.sleep(2)
            target = ROOT / "build" / picture
            target.parent.mkdir(exist_ok=True)
            subprocess.run(["import", "-window", "root", str(target)], env=env, check=True)
            print(f"picture: {target.relative_to(ROOT)}")
        subprocess.run(
            command(root, program, "--quit", user=PERSON, DISPLAY=display, **settings), check=True, timeout=30
        )
        if process.wait(timeout=30) != 0:
            raise RuntimeError(f"the program ended with {process.returncode}")
    finally:
        screen.terminate()
        screen.wait()
        subprocess.run(["umount", "-q", str(root / "tmp" / ".X11-unix")], check=False)


def same_disk(one: Path, other: Path) -> bool:
    return one.stat().st_dev == other.stat().st_dev


def bind(socket: Path, root: Path) -> None:
    subprocess.run(["mount", "--bind", str(socket.parent), str(root / "tmp" / ".X11-unix")], check=True)


def wait_for(holds: Callable[[], bool], seconds: float) -> None:
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
    """Quietly, and without waiting for a disk that is thrown away in a minute."""
    options = ("-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Options::=--force-unsafe-io")
    settings = {"DEBIAN_FRONTEND": "noninteractive", "DEBCONF_NOWARNINGS": "yes"}
    subprocess.run(command(root, "apt-get", *options, *words, **settings), check=True, stdout=subprocess.DEVNULL)


def packages_in(root: Path) -> set[str]:
    listed = subprocess.run(
        command(root, "dpkg-query", "-W", "-f", "${Package}\n"), capture_output=True, text=True, check=True
    )
    return set(listed.stdout.split())


def files_in(root: Path) -> set[str]:
    """Files and folders, but for what changes by itself and what is the person's."""
    found: set[str] = set()
    for folder, folders, files in os.walk(root):
        inner = os.path.relpath(folder, root)
        if inner in OWN_FOLDERS or inner.startswith("home"):
            folders.clear()
            continue
        found |= {f"{inner}/{name}" for name in (*folders, *files)}
    return found
