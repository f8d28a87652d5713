"""What the installers of Windows and macOS say, where it can be proved without those systems."""

from __future__ import annotations

import plistlib
import re
import struct
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest

from postview_desktop import APP_ID, APP_NAME, __version__
from postview_desktop.system.paths import FOLDER_NAME

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"
sys.path[:0] = [str(PACKAGING), str(PACKAGING / "windows"), str(PACKAGING / "macos")]
NSI = (PACKAGING / "windows" / "installer.nsi").read_text("utf-8")

with_qt = pytest.mark.skipif(find_spec("PySide6") is None, reason="icons are drawn by Qt")


# Windows


def filled(text: str) -> str:
    """With the names that the script defines put in."""
    defined = dict(re.findall(r'^!define (\w+) "(.*)"$', NSI, re.MULTILINE))
    for _ in range(3):
        for name, value in defined.items():
            text = text.replace(f"${{{name}}}", value)
    return text


def sections() -> tuple[str, str]:
    setup, _, removal = NSI.partition('Section "Uninstall"')
    return setup, removal


def keys_written() -> Iterator[tuple[str, str]]:
    """Each key that setup writes, and the value in it."""
    setup, _ = sections()
    classes = re.findall(r'!insertmacro OPENS "([^"]+)"', setup)
    for key, value in re.findall(r'WriteReg(?:Str|DWORD) HKCU "([^"]+)" "([^"]*)"', setup):
        for one in classes if "${class}" in key else [""]:
            yield filled(key.replace("${class}", one)), filled(value)


def test_all_that_setup_writes_into_the_registry_goes_with_the_removal() -> None:
    _, removal = sections()
    trees = {filled(key) for key in re.findall(r'DeleteRegKey HKCU "([^"]+)"', removal)}
    values = {
        (filled(key), filled(value)) for key, value in re.findall(r'DeleteRegValue HKCU "([^"]+)" "([^"]+)"', removal)
    }
    written = set(keys_written())
    assert len(written) > 30
    for key, value in written:
        gone = any(key == tree or key.startswith(f"{tree}\\") for tree in trees)
        assert gone or (key, value) in values, f"{key} {value} stays"


def test_removal_takes_no_tree_that_others_share() -> None:
    _, removal = sections()
    for key in re.findall(r'DeleteRegKey HKCU "([^"]+)"', removal):
        assert re.search(r"postview", filled(key).rpartition("\\")[2], re.IGNORECASE), key


def test_removal_takes_files_of_the_program_only() -> None:
    _, removal = sections()
    for path in re.findall(r'(?:RMDir /r|Delete) "([^"]+)"', removal):
        assert re.match(r"\$INSTDIR\\(_internal|_old|\$\{PROGRAM\}|postview\.ico|Uninstall\.exe)$", path) or path == (
            r"$SMPROGRAMS\${NAME}.lnk"
        ), path


def test_the_installer_never_takes_what_opens_files() -> None:
    for key, value in keys_written():
        assert not re.fullmatch(r"Software\\Classes\\(\.ics|\.eml|mailto)", key), (key, value)
        assert "UserChoice" not in key


def test_one_name_for_the_program_its_notifications_and_its_data() -> None:
    assert filled("${AUMID}") == filled("${NAME}") == APP_NAME
    assert f"$LOCALAPPDATA\\{FOLDER_NAME}," in NSI


def test_both_ask_a_running_program_to_end_and_wait_for_a_limited_time() -> None:
    setup, removal = sections()
    assert re.search(r"nsExec::Exec /TIMEOUT=\$\{ASK_FOR\} .* --quit'", setup)
    assert "Call closeProgram" in setup
    assert "Call un.closeProgram" in removal


@pytest.mark.parametrize(
    ("version", "four"), [("0.1.0", (0, 1, 0, 0)), ("2", (2, 0, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), (__version__, None)]
)
def test_windows_compares_four_numbers(version: str, four: tuple[int, ...] | None) -> None:
    from version_resource import numbers  # pyright: ignore[reportMissingImports]

    found = numbers(version)
    assert len(found) == 4
    assert four is None or found == four


@with_qt
def test_the_icon_of_windows_has_every_size_whole(tmp_path: Path) -> None:
    from art import ICO_SIZES, ico  # pyright: ignore[reportMissingImports]
    from PySide6.QtGui import QImage

    data = ico(tmp_path / "postview.ico").read_bytes()
    kept, kind, count = struct.unpack_from("<HHH", data)
    assert (kept, kind, count) == (0, 1, len(ICO_SIZES))
    end = 6 + 16 * count
    for number, size in enumerate(ICO_SIZES):
        width, height, *_, length, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (width, height, at) == (size % 256, size % 256, end)
        end = at + length
    assert end == len(data)
    whole = QImage(str(tmp_path / "postview.ico"))
    assert not whole.isNull()
    assert whole.pixelColor(whole.width() // 2, whole.height() // 12).name() == "#0f6b5f"


@with_qt
def test_the_icon_of_macos_has_every_size(tmp_path: Path) -> None:
    from art import ICNS_KINDS, icns  # pyright: ignore[reportMissingImports]
    from PySide6.QtGui import QImage

    data = icns(tmp_path / "postview.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    at, sizes = 8, {}
    while at < len(data):
        kind, length = data[at : at + 4], struct.unpack_from(">I", data, at + 4)[0]
        image = QImage.fromData(data[at + 8 : at + length])
        sizes[kind] = image.width()
        at += length
    assert sizes == ICNS_KINDS


# macOS


def test_macos_is_told_what_the_program_can_open_and_that_it_wants_nothing_by_default() -> None:
    from information import BUNDLE_IDENTIFIER, information  # pyright: ignore[reportMissingImports]

    told = plistlib.loads(plistlib.dumps(information(__version__)))
    assert BUNDLE_IDENTIFIER == APP_ID
    assert told["CFBundleShortVersionString"] == __version__
    assert {ending for one in told["CFBundleDocumentTypes"] for ending in one["CFBundleTypeExtensions"]} == {
        "ics",
        "eml",
    }
    for one in told["CFBundleDocumentTypes"]:
        assert (one["CFBundleTypeRole"], one["LSHandlerRank"]) == ("Viewer", "Alternate")
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["postview"]
    assert re.fullmatch(r"\d+\.\d+", told["LSMinimumSystemVersion"])


def test_the_entitlements_ask_for_two_things_only() -> None:
    asked = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    prefix = "com.apple.security.cs."
    assert asked == {f"{prefix}allow-unsigned-executable-memory": True, f"{prefix}disable-library-validation": True}


def test_the_disk_image_holds_the_program_and_where_to_drag_it() -> None:
    path = PACKAGING / "macos" / "dmg_settings.py"
    settings: dict[str, object] = {"defines": {"app": "/x/dist/PostView.app", "icon": "/x/postview.icns"}}
    # As dmgbuild does it.
    exec(compile(path.read_text("utf-8"), str(path), "exec"), settings, settings)
    assert [Path(str(one)) for one in settings["files"]] == [Path("/x/dist/PostView.app")]  # type: ignore[attr-defined]
    assert settings["symlinks"] == {"Applications": "/Applications"}
    assert set(settings["icon_locations"]) == {"PostView.app", "Applications"}  # type: ignore[call-overload]
    assert settings["format"] == "UDZO"


@pytest.mark.parametrize("identity", ["", "Developer ID Application: PostView (X)"])
def test_the_disk_image_is_signed_where_there_is_a_certificate(identity: str) -> None:
    from disk_image import commands  # pyright: ignore[reportMissingImports]

    done = commands(Path("PostView.dmg"), identity)
    assert done[0][:2] == ["codesign", "--verify"]
    assert done[1][1:3] == ["-m", "dmgbuild"]
    assert not any("--deep" in words for words in done)
    assert [words[:3] for words in done[2:]] == ([["codesign", "--sign", identity]] if identity else [])


# both


def test_the_licences_are_gathered_where_packages_need_each_other_under_other_spellings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("cyclonedx")
    import third_party  # pyright: ignore[reportMissingImports]
    from packaging.requirements import Requirement

    needs = {"a.b": ["c-d"], "c-d": ["a.b"], "a-b": ["c-d"]}

    def found(name: str) -> SimpleNamespace:
        assert name in needs, name
        asked.append(name)
        assert len(asked) < 20, "it goes round for ever"
        return SimpleNamespace(metadata={"Name": name.replace(".", "_")}, requires=needs[name])

    asked: list[str] = []
    monkeypatch.setattr(third_party, "distribution", found)
    monkeypatch.setattr(
        third_party, "wanted_by_us", lambda: [Requirement("a.b"), Requirement("x; python_version < '3'")]
    )
    assert list(third_party.needed()) == ["a_b", "c-d"]


def test_a_build_for_windows_never_takes_parts_of_the_system_along() -> None:
    spec = (PACKAGING / "postview.spec").read_text("utf-8")
    check = (PACKAGING / "windows" / "check.py").read_text("utf-8")
    names = "icu(uc|in|dt)?|mscms|bcryptprimitives"
    assert names in spec
    assert names in check, "what the spec leaves out is looked for in the bundle"


def versions_in(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock.read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("system", ["windows", "macos"])
def test_other_systems_are_locked_to_the_versions_that_are_tested_here(system: str) -> None:
    ours, theirs = versions_in(ROOT / "requirements.lock"), versions_in(PACKAGING / system / "requirements.lock")
    shared = ours.keys() & theirs.keys()
    assert len(shared) > 60
    assert {name: theirs[name] for name in shared} == {name: ours[name] for name in shared}
    released = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    assert f"--require-hashes -r packaging/{system}/requirements.lock" in released
