"""A backup as one file: what goes in comes out, and whatever else claims to be one is refused, with nothing left."""

from __future__ import annotations

import hashlib
import random
import stat
import struct
import tracemalloc
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.meter import Meter, unheard
from postview_desktop.files import archive
from postview_desktop.files.archive import DATABASE, MANIFEST, unpack, write_archive

CV = b"a curriculum vitae " * 100


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def document_name(content: bytes) -> str:
    return f"documents/{digest(content)[:2]}/{digest(content)}"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    database, document = tmp_path / "in" / "db", tmp_path / "in" / "cv"
    database.write_bytes(b"SQLite format 3\x00" + bytes(50_000))
    document.write_bytes(CV)
    target = tmp_path / "backup.zip"
    write_archive(target, b"{}", database, [(digest(CV), document)], unheard())
    return target


def refused(path: Path, meter: Meter | None = None) -> PostviewError:
    """The refusal of an archive; nothing lies beside the folder that it was to be unpacked in."""
    around = path.parent / "around"
    around.mkdir()
    folder = around / "folder"
    folder.mkdir()
    with pytest.raises(PostviewError) as caught:
        unpack(path, folder, path.name, meter or unheard())
    assert [one.name for one in around.iterdir()] == ["folder"]
    assert not (path.parent / "evil").exists()
    return caught.value


def zipped(target: Path, entries: list[tuple[zipfile.ZipInfo | str, bytes]], *, whole: bool = True) -> Path:
    """A zip with a manifest and a database, and what a test adds."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        if whole:
            out.writestr(MANIFEST, b"{}")
            out.writestr(DATABASE, b"SQLite format 3\x00")
        for name, content in entries:
            out.writestr(name, content)
    return target


def test_what_goes_in_comes_out(made, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    found = unpack(made, folder, "backup.zip", unheard())
    assert found.manifest == b"{}"
    assert found.database.read_bytes() == b"SQLite format 3\x00" + bytes(50_000)
    assert (found.documents / digest(CV)[:2] / digest(CV)).read_bytes() == CV
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in folder.rglob("*") if path.is_file())


def test_nobody_else_can_read_it_and_any_unzip_can(made):
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
    with zipfile.ZipFile(made) as found:
        assert found.testzip() is None
        assert found.namelist() == [MANIFEST, DATABASE, document_name(CV)]


def test_one_that_somebody_zipped_anew_with_folders_is_taken(made, tmp_path):
    again = tmp_path / "again.zip"
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("documents/", b"")
        new.writestr(f"documents/{digest(CV)[:2]}/", b"")
        for info in old.infolist():
            new.writestr(info.filename, old.read(info))
    folder = tmp_path / "out"
    folder.mkdir()
    assert unpack(again, folder, "again.zip", unheard()).manifest == b"{}"


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "../../evil",
        "/evil",
        "documents/../../evil",
        "documents/aa/../../../evil",
        "C:\\evil",
        "..\\evil",
        "documents\\aa\\evil",
        "evil",
        "documents/evil",
        f"documents/ab/{'c' * 64}",
        f"documents/cc/{'C' * 64}",
        f"documents/cc/{'c' * 64}/evil",
        f"documents/cc/{'c' * 63}\n",
        "database.sqlite-wal",
        "database.sqlite/",
        "manifest.json\x00evil",
        "./manifest.json",
        "DATABASE.SQLITE",
    ],
)
def test_a_name_that_no_backup_has_is_refused(tmp_path, name):
    error = refused(zipped(tmp_path / "bad.zip", [(name, b"evil")]))
    assert error.problem is Problem.NO_BACKUP


def test_a_link_is_refused(tmp_path):
    link = zipfile.ZipInfo(document_name(b"/etc/passwd"))
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert refused(zipped(tmp_path / "bad.zip", [(link, b"/etc/passwd")])).problem is Problem.NO_BACKUP


@pytest.mark.parametrize("kind", [stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK, stat.S_IFDIR])
def test_what_is_no_file_is_refused(tmp_path, kind):
    info = zipfile.ZipInfo(document_name(b"x"))
    info.external_attr = (kind | 0o600) << 16
    assert refused(zipped(tmp_path / "bad.zip", [(info, b"x")])).problem is Problem.NO_BACKUP


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", [MANIFEST, DATABASE, document_name(CV)])
def test_a_name_that_is_there_twice_is_refused(tmp_path, name):
    assert refused(zipped(tmp_path / "bad.zip", [(name, CV), (name, CV)])).problem is Problem.NO_BACKUP


@pytest.mark.parametrize("missing", [MANIFEST, DATABASE])
def test_one_that_lacks_a_part_is_refused(tmp_path, missing):
    parts = [(name, b"x") for name in (MANIFEST, DATABASE) if name != missing]
    assert refused(zipped(tmp_path / "bad.zip", parts, whole=False)).problem is Problem.NO_BACKUP


def test_an_altered_document_is_refused(tmp_path):
    error = refused(zipped(tmp_path / "bad.zip", [(document_name(CV), b"something else")]))
    assert error.problem is Problem.NO_BACKUP


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    bomb = tmp_path / "bad.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(MANIFEST, b"{}")
        with out.open(DATABASE, "w") as writing:
            for _ in range(300):
                writing.write(bytes(1024 * 1024))
    assert bomb.stat().st_size < 500_000
    error = refused(bomb)
    assert error.problem is Problem.NO_BACKUP
    assert sum(path.stat().st_size for path in (tmp_path / "around").rglob("*")) < 10_000


def test_a_bomb_that_lies_about_its_size_stops_at_what_it_said(tmp_path):
    """The sizes in the list are forged: the stream goes on for 50 MB, and the list says 100 bytes."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(MANIFEST, b"{}")
        out.writestr(DATABASE, bytes(50 * 1024 * 1024))
    raw = bytearray(data.getvalue())
    place = raw.rindex(b"PK\x01\x02")
    raw[place + 24 : place + 28] = struct.pack("<L", 100)
    bomb = tmp_path / "bad.zip"
    bomb.write_bytes(raw)
    tracemalloc.start()
    assert refused(bomb).problem is Problem.NO_BACKUP
    assert tracemalloc.get_traced_memory()[1] < 20 * 1024 * 1024
    tracemalloc.stop()
    assert sum(path.stat().st_size for path in (tmp_path / "around").rglob("*") if path.is_file()) < 1024 * 1024


def test_entries_that_share_their_bytes_are_refused(tmp_path):
    """After David Fifield's bomb: many entries of the list lead to one and the same stream."""
    content = random.Random(1).randbytes(900_000)
    good = zipped(tmp_path / "good.zip", [(document_name(content), content)])
    raw = good.read_bytes()
    end = raw.rindex(b"PK\x05\x06")
    listed = raw[struct.unpack_from("<L", raw, end + 16)[0] : end]
    one = listed[listed.rindex(b"PK\x01\x02") :]
    name = document_name(content).encode()
    copies = b"".join(one.replace(name, f"documents/{n:02x}/{n:02x}{'0' * 62}".encode()) for n in range(50))
    count = 3 + 50
    forged = raw[: len(raw) - len(raw[end:]) - len(listed)] + listed + copies
    start = len(raw[:end]) - len(listed)
    forged += b"PK\x05\x06" + struct.pack("<4H2LH", 0, 0, count, count, len(listed) + len(copies), start, 0)
    bad = tmp_path / "bad.zip"
    bad.write_bytes(forged)
    assert len(zipfile.ZipFile(bad).infolist()) == count
    assert refused(bad).problem is Problem.NO_BACKUP


def test_too_many_entries_are_refused_by_their_number(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "MOST_ENTRIES", 100)
    entries = [(document_name(str(number).encode()), str(number).encode()) for number in range(101)]
    assert refused(zipped(tmp_path / "bad.zip", entries)).problem is Problem.NO_BACKUP


def test_a_list_of_contents_larger_than_any_is_not_read(made, tmp_path):
    raw = bytearray(made.read_bytes())
    end = raw.rindex(b"PK\x05\x06")
    raw[end + 8 : end + 20] = struct.pack("<2HLL", 3, 3, 2**31, 0)
    bad = tmp_path / "bad.zip"
    bad.write_bytes(raw)
    assert refused(bad).problem is Problem.NO_BACKUP


def test_a_comment_a_zip64_end_and_a_password_are_refused(made, tmp_path):
    commented = tmp_path / "commented.zip"
    commented.write_bytes(made.read_bytes())
    with zipfile.ZipFile(commented, "a") as out:
        out.comment = b"PK\x05\x06"
    assert refused(commented).problem is Problem.NO_BACKUP
    (tmp_path / "around" / "folder").rmdir()
    (tmp_path / "around").rmdir()
    raw = made.read_bytes()
    end = raw.rindex(b"PK\x05\x06")
    large = tmp_path / "large.zip"
    large.write_bytes(raw[:end] + b"PK\x06\x07" + bytes(16) + raw[end:])
    assert refused(large).problem is Problem.NO_BACKUP
    (tmp_path / "around" / "folder").rmdir()
    (tmp_path / "around").rmdir()
    locked = bytearray(raw)
    locked[locked.rindex(b"PK\x01\x02") + 8] |= 1
    with_password = tmp_path / "password.zip"
    with_password.write_bytes(locked)
    assert refused(with_password).problem is Problem.NO_BACKUP


def test_cut_short_anywhere_or_with_a_byte_altered_it_is_refused_or_whole(made, tmp_path):
    whole = made.read_bytes()
    dice = random.Random(7)
    bad = tmp_path / "bad.zip"
    for round_ in range(300):
        data = bytearray(whole)
        if round_ % 2:
            del data[dice.randrange(len(data)) :]
        else:
            for _ in range(dice.randint(1, 4)):
                data[dice.randrange(len(data))] = dice.randrange(256)
        bad.write_bytes(data)
        folder = tmp_path / f"out{round_}"
        folder.mkdir()
        try:
            found = unpack(bad, folder, "bad.zip", unheard())
        except PostviewError as error:
            assert error.problem in (Problem.NO_BACKUP, Problem.FILE_UNREADABLE)
        else:  # a byte that means nothing (a date, say)
            assert found.database.read_bytes() == b"SQLite format 3\x00" + bytes(50_000)


def test_stopped_while_it_is_written_nothing_is_left(tmp_path):
    database = tmp_path / "db"
    database.write_bytes(random.Random(1).randbytes(2_000_000))
    target = tmp_path / "out" / "backup.zip"
    target.parent.mkdir()
    target.write_bytes(b"the one from before")
    asked = 0

    def stopped() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(PostviewError) as caught:
        write_archive(target, b"{}", database, [], Meter(lambda _done, _total: None, stopped))
    assert caught.value.problem is Problem.STOPPED
    assert [path.name for path in target.parent.iterdir()] == ["backup.zip"]
    assert target.read_bytes() == b"the one from before"


def test_too_much_for_one_file_is_told_before_anything_is_written(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "LARGEST", 1000)
    database = tmp_path / "db"
    database.write_bytes(bytes(2000))
    with pytest.raises(PostviewError) as caught:
        write_archive(tmp_path / "backup.zip", b"{}", database, [], unheard())
    assert caught.value.problem is Problem.ARCHIVE_TOO_LARGE
    assert [path.name for path in tmp_path.iterdir()] == ["db"]


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    database = tmp_path / "db"
    database.write_bytes(bytes(2000))
    with pytest.raises(PostviewError) as caught:
        write_archive(tmp_path / "nowhere" / "backup.zip", b"{}", database, [], unheard())
    assert caught.value.problem is Problem.FILE_NOT_WRITABLE
