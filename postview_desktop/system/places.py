"""What kind of place a folder is: on a network drive, in a folder that a service syncs, or plainly on this computer.

Neither goes well with a database that is open: a network drive has no memory that two computers share, and a service
that syncs copies a file while it is being written. So the program does without the write-ahead log there and tells.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

_PLAIN = ("9p", "afs", "beegfs", "ceph", "cifs", "davfs", "davfs2", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4")
_OF_HOSTS = ("prl_fs", "smb2", "smb3", "smbfs", "vboxsf", "webdav", "fuse.vmhgfs-fuse")
_FUSE = ("afp", "curlftpfs", "davfs", "davfs2", "glusterfs", "google-drive-ocamlfuse", "gvfsd-fuse", "juicefs")
_FUSE_TOO = ("onedriver", "pcloud", "rclone", "s3fs", "sshfs")

NETWORK_SYSTEMS = frozenset((*_PLAIN, *_OF_HOSTS, *(f"fuse.{name}" for name in (*_FUSE, *_FUSE_TOO))))
"""File systems of which the other end is another computer, or this one's host."""

_MARKERS: tuple[tuple[str, str], ...] = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.driveupload", "Google Drive"),
    (".megaignore", "MEGA"),
    (".sync/ID", "Resilio Sync"),
)
"""What a service leaves in the top folder that it syncs."""

_NAMES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"Dropbox(?: \(.+\)|-.+)?"), "Dropbox"),
    (re.compile(r"OneDrive(?: - .+|-.+)?"), "OneDrive"),
    (re.compile(r"Google ?Drive(?:-.+)?"), "Google Drive"),
    (re.compile(r"com~apple~CloudDocs|iCloud ?Drive|iCloud~.+"), "iCloud Drive"),
    (re.compile(r"Nextcloud\d*"), "Nextcloud"),
    (re.compile(r"ownCloud"), "ownCloud"),
    (re.compile(r"pCloud ?Drive"), "pCloud"),
)
"""Names that these services give to the folder by themselves."""

_INDEX = re.compile(r"\._?sync_[0-9a-f]+\.db")
_MOUNTS = Path("/proc/self/mountinfo")


@dataclass(frozen=True, slots=True)
class Place:
    """`network` is the file system's name where the folder lies on a network drive, `synced` the service that syncs
    it; "" where that is not so, or cannot be found out."""

    network: str = ""
    synced: str = ""

    @property
    def shared(self) -> bool:
        """Whether another computer may have the same folder."""
        return bool(self.network or self.synced)


def look_at(folder: Path) -> Place:
    """What kind of place this is. Never raises; takes less than a millisecond on a plain disk."""
    try:
        real = folder.resolve()
    except OSError:
        real = folder.absolute()
    return Place(_network(real), _synced(real))


def _synced(folder: Path) -> str:
    # A service's own settings lie in the home folder, under the same names.
    home = Path.home()
    for parent in (folder, *folder.parents):
        for pattern, service in _NAMES:
            if pattern.fullmatch(parent.name):
                return service
        for marker, service in _MARKERS:
            if parent != home and _is_there(parent / marker):
                return service
        if home in parent.parents and _has_index(parent):
            return "Nextcloud"
    return ""


def _has_index(folder: Path) -> bool:
    """The hidden database in which Nextcloud and ownCloud keep what they have synced."""
    try:
        return any(_INDEX.fullmatch(entry.name) for entry in os.scandir(folder))
    except OSError:
        return False


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


if sys.platform == "win32":

    def _network(folder: Path) -> str:
        remote = 4
        if folder.drive.startswith("\\\\"):
            return "smb"
        import ctypes

        kind = ctypes.windll.kernel32.GetDriveTypeW(ctypes.c_wchar_p(f"{folder.drive}\\"))
        return "smb" if kind == remote else ""
elif sys.platform == "darwin":
    import ctypes

    class _Statfs(ctypes.Structure):
        """`struct statfs` of macOS, with 64-bit inodes (sys/mount.h)."""

        _fields_ = (
            ("sizes", ctypes.c_uint32 * 2),
            ("counts", ctypes.c_uint64 * 5),
            ("fsid", ctypes.c_int32 * 2),
            ("owner", ctypes.c_uint32),
            ("type", ctypes.c_uint32),
            ("flags", ctypes.c_uint32),
            ("subtype", ctypes.c_uint32),
            ("name", ctypes.c_char * 16),
            ("rest", ctypes.c_char * 2088),
        )

    def _network(folder: Path) -> str:
        local = 0x1000
        found = _Statfs()
        if ctypes.CDLL(None).statfs(os.fsencode(folder), ctypes.byref(found)) != 0:
            return ""
        return "" if found.flags & local else found.name.decode("ascii", "replace")
else:

    def _network(folder: Path) -> str:
        try:
            kind = file_system_of(folder, _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
        except OSError:
            return ""
        return kind if kind in NETWORK_SYSTEMS else ""


def file_system_of(folder: Path, mounts: str) -> str:
    """The file system that a folder lies on, by the lines of Linux's mountinfo (see proc(5)); "" where none fits."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        before, separator, after = line.partition(" - ")
        fields, types = before.split(), after.split()
        if not separator or len(fields) < 5 or not types:
            continue
        point = Path(_unescaped(fields[4]))
        # Of several on the same point the last one lies on top.
        if len(point.parts) >= best and folder.is_relative_to(point):
            best, kind = len(point.parts), types[0]
    return kind


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)
