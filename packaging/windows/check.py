"""`make windows-check`: builds the bundle and the installer of Windows under Wine, and tries them as a person would.

    bundle, installer, silent setup, --self-check, a window (picture), a second start, work kept by the program,
    an upgrade while it runs, a removal while it runs, and what is left: the person's data, and nothing else.

Everything lies in build/windows. For trying only: what comes out of this is given to nobody. `--keep-bundle` takes the
bundle of the last time. Prints sizes and times; the first thing that is wrong ends it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent))

from installer import pack, told_version

ROOT = Path(__file__).resolve().parents[2]

HERE = ROOT / "build" / "windows"
SOURCE = HERE / "source"
PYTHON = HERE / "python" / "python.exe"
BUNDLE = SOURCE / "dist" / "postview-desktop"
PERSON = HERE / "person"
"""A Wine of its own to install into, without our Python."""
HOME = PERSON / "drive_c" / "users"
PROGRAM = "postview-desktop.exe"
SYSTEMS_OWN = re.compile(r"^(api-ms-win-.*|ucrtbase|icu(uc|in|dt)?|mscms|bcryptprimitives)\.dll$", re.I)
Found = TypeVar("Found")
OWN = re.compile(r"postview", re.I)
LARGEST_INSTALLER = 25_000_000
LARGEST_BUNDLE = 130 * 2**20
INVITATION = """\
BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//PostView//windows-check//EN\r
BEGIN:VEVENT\r
UID:windows-check\r
DTSTAMP:20261101T090000Z\r
DTSTART:20261124T140000Z\r
DTEND:20261124T150000Z\r
SUMMARY:Interview with Ångström & Söhne\r
END:VEVENT\r
END:VCALENDAR\r
"""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--keep-bundle", action="store_true", help="take the bundle of the last time")
    asked = parser.parse_args()
    started = time.monotonic()
    step("Windows under Wine", set_up)
    if not (asked.keep_bundle and (BUNDLE / PROGRAM).exists()):
        with screen():
            step("bundle", make_bundle)
    check_bundle()
    version, next_version = told_version(), "99.0.0"
    setups = {one: HERE / f"PostView-{one}-setup-x64.exe" for one in (version, next_version)}
    for one, path in setups.items():
        step(f"installer {one}", lambda one=one, path=path: pack(BUNDLE, path, one, quick=one != version))
    size = setups[version].stat().st_size
    say(f"installer: {size / 1e6:.1f} MB")
    hold(size <= LARGEST_INSTALLER, f"the installer is larger than {LARGEST_INSTALLER / 1e6:.0f} MB")
    with screen() as display:
        step("a person's computer", new_computer)
        before = registry()
        look_at_setup(setups[version], display)
        step("silent setup", lambda: wine(setups[version], "/S", check=True))
        check_installed(version)
        step("--self-check, as installed", self_check)
        work_in_the_terminal()
        with running(display, "window.png") as program:
            step("a second start hands over", lambda: wine(installed() / PROGRAM, invitation(), check=True))
            (installed() / "_internal" / "of-the-old-version.dll").write_bytes(b"old")
            step("upgrade while it runs", lambda: wine(setups[next_version], "/S", check=True))
            hold(program.wait(30) is not None, "the program runs on after an upgrade")
        check_installed(next_version)
        hold(not (installed() / "_internal" / "of-the-old-version.dll").exists(), "an upgrade mixes two versions")
        kept = data()
        with running(display, "window-after-upgrade.png") as program:
            step("silent removal while it runs", lambda: remove(program))
        check_removed(before)
        hold(data().keys() >= kept.keys(), "removal took a file of the person's")
        check_database()
    say(f"all in {time.monotonic() - started:.0f} s; pictures in {HERE.relative_to(ROOT)}/pictures")
    return 0


def set_up() -> None:
    subprocess.run(["sh", str(ROOT / "packaging" / "windows" / "wine_setup.sh"), str(HERE)], check=True)


def make_bundle() -> None:
    """From a copy of the source, so that the bundle of this system stays where it is."""
    # Here, where Qt's tools run as they are.
    subprocess.run([sys.executable, str(ROOT / "packaging" / "translations.py"), "release"], check=True)
    for name in ("postview_desktop", "packaging", "resources", "dist"):
        shutil.rmtree(SOURCE / name, ignore_errors=True)
    SOURCE.mkdir(parents=True, exist_ok=True)
    for name in ("postview_desktop", "packaging", "resources"):
        shutil.copytree(ROOT / name, SOURCE / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "README.md", "pyproject.toml"):
        shutil.copy2(ROOT / name, SOURCE / name)
    place = HERE / "prefix"
    quiet = ("--quiet", "--no-deps", "--no-build-isolation", "--no-warn-script-location", "--no-index")
    wine(PYTHON, "-m", "pip", "install", *quiet, "--editable", ".", place=place, folder=SOURCE, check=True)
    wine(PYTHON, "packaging/build.py", place=place, folder=SOURCE, check=True, tell=True)


def check_bundle() -> None:
    files = [path for path in BUNDLE.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    say(f"bundle: {size / 2**20:.0f} MiB in {len(files)} files")
    hold(size <= LARGEST_BUNDLE, "the bundle is larger than 130 MiB")
    for path in files:
        hold(not SYSTEMS_OWN.match(path.name), f"{path.name} is a part of the system, not of the bundle")


def new_computer() -> None:
    """The same Wine without anything of ours, and with the stand-ins for what it lacks."""
    stop(PERSON)
    shutil.rmtree(PERSON, ignore_errors=True)
    stop(HERE / "prefix")
    shutil.copytree(HERE / "prefix", PERSON, symlinks=True)
    for folder in person().glob("AppData/*/postview*"):
        shutil.rmtree(folder)
    shutil.rmtree(person() / "Temp", ignore_errors=True)
    (person() / "Temp").mkdir()


def look_at_setup(setup: Path, display: str) -> None:
    """Open the installer, take a picture of each page, and leave it before it changes anything."""
    process = start(setup, display=display)
    try:
        window = wait_for(lambda: window_of("PostView", display), 60, "the installer opens no window")
        time.sleep(2)
        picture("setup-1.png", display)
        for number in (2,):
            press(window, "alt+n", display)
            time.sleep(2)
            picture(f"setup-{number}.png", display)
        press(window, "Escape", display)
        time.sleep(1.5)
        picture("setup-leave.png", display)
        press(None, "alt+y", display)
        wait_for(lambda: process.poll() is not None, 20, "the installer does not end")
    finally:
        stop(PERSON)
    hold(not installed().exists(), "an installer that was left has written something")


def check_installed(version: str) -> None:
    hold((installed() / PROGRAM).exists() and (installed() / "Uninstall.exe").exists(), "the program is not there")
    hold(not (installed() / "_old").exists(), "the old version is still there")
    shortcut = person() / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/PostView.lnk"
    hold(shortcut.exists(), "there is no entry in the start menu")
    stop(PERSON)
    keys = registry()
    entry = keys.get("Software\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\Uninstall\\\\PostView", "")
    hold(f'"DisplayVersion"="{version}"' in entry, f"the list of programs does not tell {version}")
    found = re.search(r'"EstimatedSize"=dword:([0-9a-f]{8})', entry)
    hold(found is not None and int(found[1], 16) > 20_000, "the list of programs tells no size")
    for kind in (".ics", ".eml"):
        name = f"Software\\\\Classes\\\\{kind}"
        hold("PostView" in keys.get(f"{name}\\\\OpenWithProgids", ""), f"{kind} is not offered")
        hold("PostView" not in keys.get(name, ""), f"{kind} was taken")
    hold("URL Protocol" in keys.get("Software\\\\Classes\\\\postview", ""), "postview: leads nowhere")
    command = keys.get("Software\\\\Classes\\\\postview\\\\shell\\\\open\\\\command", "")
    hold(f'{PROGRAM}\\" \\"%1\\"' in command, "postview: does not lead to the program")
    hold("mailto" not in keys.get("Software\\\\Classes", ""), "mailto: was taken")
    hold(not any(key.startswith("Software\\\\Classes\\\\mailto") for key in keys), "mailto: was taken")


def self_check() -> None:
    said = wine(installed() / PROGRAM, "--self-check", check=True)
    holds = re.search(r"(\d+) of (\d+) checks hold", said)
    hold(holds is not None and holds[1] == holds[2], f"the self-check is broken or silent:\n{said}")
    say("\n".join(line for line in said.splitlines() if line.strip()))


def work_in_the_terminal() -> None:
    """The data of a person, made by the installed program: what it is told comes through a pipe."""
    said = wine(installed() / PROGRAM, "import", invitation(), check=True)
    hold("ngstr" in said, f"the invitation was not taken:\n{said}")
    said = wine(installed() / PROGRAM, "due", "--on", "2026-11-30", check=True)
    hold("ngstr" in said, f"nothing is due:\n{said}")


def invitation() -> str:
    path = person() / "Ångström.ics"
    path.write_text(INVITATION, encoding="utf-8", newline="")
    return f"C:\\users\\{person().name}\\{path.name}"


@contextmanager
def running(display: str, name: str) -> Iterator[subprocess.Popen[bytes]]:
    began = time.monotonic()
    process = start(installed() / PROGRAM, display=display)
    try:
        wait_for(lambda: window_of("PostView", display), 90, "the program opens no window")
        say(f"a window after {time.monotonic() - began:.1f} s")
        time.sleep(6)
        picture(name, display)
        hold(process.poll() is None, "the program ended by itself")
        yield process
    finally:
        stop(PERSON)


def remove(program: subprocess.Popen[bytes]) -> None:
    wine(installed() / "Uninstall.exe", "/S", check=True)
    # It goes on from a copy of itself, so that it can take away its own file.
    wait_for(lambda: not installed().exists(), 60, "the program's folder is still there")
    wait_for(lambda: program.poll() is not None, 20, "the program runs on after its removal")


def check_removed(before: dict[str, str]) -> None:
    stop(PERSON)
    after = registry()
    for key, values in after.items():
        if "Wine" in key or values == before.get(key):
            continue
        hold(not OWN.search(key), f"the registry still has {key}")
        hold(not OWN.search(values) or "MuiCache" in key, f"the registry still tells of it in {key}:\n{values}")
    for key in (".ics", ".eml"):
        name = f"Software\\\\Classes\\\\{key}"
        hold((name in after) == (name in before), f"{key} was left otherwise than it was found")
    left = [path for path in person().rglob("*") if path.is_file() and OWN.search(str(path.relative_to(person())))]
    strange = [path for path in left if "AppData/Local/postview-desktop/" not in str(path)]
    hold(not strange, f"files are left: {strange}")


def check_database() -> None:
    with closing(sqlite3.connect(data_folder() / "postview.db")) as connection:
        count = connection.execute("SELECT count(*) FROM interview").fetchone()[0]
        sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
    hold(count >= 1 and sound == "ok", "the person's interviews are gone")
    say(f"after the removal: {count} interviews in a sound database")


def data_folder() -> Path:
    return person() / "AppData" / "Local" / "postview-desktop"


def data() -> dict[str, str]:
    """What the person has, but for what comes and goes while the program runs."""
    found: dict[str, str] = {}
    for path in data_folder().rglob("*"):
        if path.is_file() and not path.name.endswith(("-wal", "-shm", ".lock", ".log")):
            found[str(path.relative_to(data_folder()))] = hashlib.sha256(path.read_bytes()).hexdigest()
    hold("postview.db" in found, "the person's database is not there")
    return found


def installed() -> Path:
    return person() / "AppData" / "Local" / "Programs" / "PostView"


def person() -> Path:
    return HOME / os.environ.get("USER", "root") if (HOME / os.environ.get("USER", "root")).exists() else HOME / "root"


def registry() -> dict[str, str]:
    """The person's part of the registry: keys with their values as text."""
    stop(PERSON)
    keys: dict[str, str] = {}
    key = ""
    for line in (PERSON / "user.reg").read_text("utf-8", "replace").splitlines():
        if found := re.match(r"\[(.+)\] \d+$", line):
            key = found[1]
            keys[key] = ""
        elif key and not line.startswith("#"):
            keys[key] += f"{line}\n"
    return keys


# What follows speaks to Wine and to the screen.


def environment(place: Path, display: str = "") -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "USER") if name in os.environ}
    overrides = "mscoree,mshtml=;winemenubuilder.exe=d"  # nothing is put into the menus of this computer
    kept["LC_ALL"] = "C.UTF-8"  # else names with accents do not come through
    wine = {"WINEPREFIX": str(place), "WINEARCH": "win64", "WINEDEBUG": "-all", "WINEDLLOVERRIDES": overrides}
    return {**kept, **wine, **({"DISPLAY": display} if display else {})}


_display = ""


def wine(
    program: Path, *words: object, place: Path = PERSON, folder: Path = ROOT, check: bool = False, tell: bool = False
) -> str:
    """Run a program of Windows to its end; what it said. Python there wants a pipe, and nothing that is a terminal."""
    process = subprocess.Popen(
        [*loader(), str(program), *map(str, words)],
        cwd=folder,
        env=environment(place, _display),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdout is not None
    said: list[str] = []
    for raw in process.stdout:
        line = raw.decode("utf-8", "replace").rstrip()
        said.append(line)
        if tell and "api-ms-win" not in line:
            say(line)
    status = process.wait(600)
    text = "\n".join(said)
    hold(not check or status == 0, f"{program.name} {' '.join(map(str, words))} ended with {status}:\n{text}")
    return text


def start(program: Path, *words: str, display: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*loader(), str(program), *words],
        env=environment(PERSON, display),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def loader() -> list[str]:
    script = ROOT / "packaging" / "windows" / "wine" / "wine.sh"
    return [subprocess.run(["sh", str(script)], capture_output=True, text=True, check=True).stdout.strip()]


def stop(place: Path) -> None:
    """End what runs in one Wine, and wait until its registry is on the disk."""
    server = shutil.which("wineserver") or "/usr/lib/wine/wineserver64"
    if place.exists():
        for word in ("-k", "-w"):
            subprocess.run([server, word], env=environment(place), check=False, stderr=subprocess.DEVNULL)


@contextmanager
def screen() -> Iterator[str]:
    global _display
    shown, tells = os.pipe()
    words = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(words, pass_fds=[tells], stderr=subprocess.DEVNULL)
    os.close(tells)
    try:
        with os.fdopen(shown) as file:
            _display = f":{file.readline().strip()}"
        yield _display
    finally:
        _display = ""
        stop(PERSON)
        server.terminate()
        server.wait()


def window_of(name: str, display: str) -> str:
    words = ["xdotool", "search", "--onlyvisible", "--name", name]
    done = subprocess.run(words, env={**os.environ, "DISPLAY": display}, capture_output=True, text=True, check=False)
    return done.stdout.split()[0] if done.stdout.split() else ""


def press(window: str | None, keys: str, display: str) -> None:
    env = {**os.environ, "DISPLAY": display}
    if window is not None:
        subprocess.run(["xdotool", "windowfocus", window], env=env, check=False)
    subprocess.run(["xdotool", "key", keys], env=env, check=True)


def picture(name: str, display: str) -> None:
    target = HERE / "pictures" / name
    target.parent.mkdir(exist_ok=True)
    subprocess.run(["import", "-window", "root", str(target)], env={**os.environ, "DISPLAY": display}, check=True)


def wait_for(what: Callable[[], Found], seconds: float, otherwise: str) -> Found:
    until = time.monotonic() + seconds
    while not (found := what()):
        hold(time.monotonic() < until, otherwise)
        time.sleep(0.2)
    return found


def step(name: str, work: Callable[[], object]) -> None:
    began = time.monotonic()
    work()
    say(f"{name}: {time.monotonic() - began:.0f} s")


def hold(holds: bool, otherwise: str) -> None:
    if not holds:
        raise SystemExit(f"windows-check: {otherwise}")


def say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main())
