"""Network drives and synced folders are known when they are met."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from postview_desktop.system import places
from postview_desktop.system.places import Place, file_system_of, look_at

MOUNTS = r"""22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 27 0:40 / /mnt/office rw,relatime - cifs //server/office rw
31 27 0:41 / /mnt/with\040blank rw - nfs4 nas:/data rw
32 27 0:42 / /mnt/office/usb rw - vfat /dev/sdb1 rw
33 27 0:43 / /home/ana/sshfs rw - fuse.sshfs ana@far: rw
34 27 0:44 / /over rw - ext4 /dev/sdc1 rw
35 27 0:45 / /over rw - nfs nas:/over rw
a line that says nothing
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/ana/.local/share/postview-desktop", "ext4"),
        ("/mnt/office/search", "cifs"),
        ("/mnt/office", "cifs"),
        ("/mnt/officers", "ext4"),
        ("/mnt/with blank/search", "nfs4"),
        ("/mnt/office/usb/search", "vfat"),
        ("/home/ana/sshfs/search", "fuse.sshfs"),
        ("/over/search", "nfs"),
    ],
)
def test_the_innermost_mount_says_what_a_folder_lies_on(folder: str, kind: str) -> None:
    assert file_system_of(Path(folder), MOUNTS) == kind


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mountinfo is Linux's")
@pytest.mark.parametrize(("mount", "network"), [("cifs", "cifs"), ("fuse.sshfs", "fuse.sshfs"), ("btrfs", "")])
def test_a_network_drive_is_known_by_its_file_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mount: str, network: str
) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(f"27 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 27 0:40 / {tmp_path} rw - {mount} //far/away rw\n")
    monkeypatch.setattr(places, "_MOUNTS", table)
    found = look_at(tmp_path / "search")
    assert found == Place(network=network)
    assert found.shared is bool(network)


def test_where_the_mounts_cannot_be_read_nothing_is_claimed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_MOUNTS", tmp_path / "missing")
    assert look_at(tmp_path).network == ""


def test_a_plain_folder_is_plain(tmp_path: Path) -> None:
    assert look_at(tmp_path / "not" / "there" / "yet") == Place()


@pytest.mark.parametrize(
    ("name", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Personal)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Northwind", "OneDrive"),
        ("OneDrive-Personal", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-ana@mail.example", "Google Drive"),
        ("com~apple~CloudDocs", "iCloud Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Nextcloud", "Nextcloud"),
        ("ownCloud", "ownCloud"),
        ("pCloudDrive", "pCloud"),
        ("Dropboxes", ""),
        ("My OneDrive notes", ""),
    ],
)
def test_services_are_known_by_the_names_that_they_give(tmp_path: Path, name: str, service: str) -> None:
    folder = tmp_path / name / "search" / "deep"
    folder.mkdir(parents=True)
    assert look_at(folder).synced == service


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".nextcloudsync.log", "Nextcloud"),
        (".sync/ID", "Resilio Sync"),
        (".tmp.driveupload", "Google Drive"),
        (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
    ],
)
def test_services_are_known_by_what_they_leave_in_their_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, marker: str, service: str
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    folder = tmp_path / "any name" / "search"
    folder.mkdir(parents=True)
    assert look_at(folder).synced == ""
    (tmp_path / "any name" / marker).parent.mkdir(exist_ok=True)
    (tmp_path / "any name" / marker).touch()
    assert look_at(folder).synced == service


def test_a_services_own_settings_in_the_home_folder_are_not_taken_for_its_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    (tmp_path / ".dropbox").mkdir()
    assert look_at(tmp_path / "search").synced == ""


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_is_followed_to_where_the_data_really_lies(tmp_path: Path) -> None:
    real = tmp_path / "Dropbox" / "search"
    real.mkdir(parents=True)
    (tmp_path / "link").symlink_to(real)
    assert look_at(tmp_path / "link").synced == "Dropbox"
