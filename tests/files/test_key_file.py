"""The file that keeps a key behind a passphrase."""

from __future__ import annotations

import hashlib
import hmac
import json
import stat
import sys

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey, KeyWay
from postview_desktop.files import key_file
from postview_desktop.files.key_file import in_key_ring, read_key_file, wrap, write_key_file

KEY = DatabaseKey(bytes(range(32)))
PASSPHRASE = "vier Wörter, nichts gemein"


@pytest.fixture
def cheap(monkeypatch):
    """The true cost is paid by one test only."""
    monkeypatch.setattr(key_file, "_N", 2**4)


def test_it_costs_what_owasp_asks_for(tmp_path):
    path = tmp_path / "postview.key"
    write_key_file(path, wrap(KEY, PASSPHRASE))
    scrypt = json.loads(path.read_text())["scrypt"]
    assert (scrypt["n"], scrypt["r"], scrypt["p"]) == (131072, 8, 1)
    kept = read_key_file(path)
    assert kept is not None
    assert kept.unwrap(PASSPHRASE) == KEY


def test_only_the_passphrase_opens_it(cheap, tmp_path):
    path = tmp_path / "postview.key"
    write_key_file(path, wrap(KEY, PASSPHRASE))
    raw = path.read_bytes()
    assert KEY.raw not in raw
    assert KEY.raw.hex().encode() not in raw
    kept = read_key_file(path)
    assert kept is not None
    for wrong in ("", "vier Wörter, nichts Gemein", PASSPHRASE + " "):
        with pytest.raises(PostviewError) as caught:
            kept.unwrap(wrong)
        assert caught.value.problem is Problem.WRONG_PASSPHRASE


def test_an_accent_may_be_typed_in_two_ways(cheap):
    assert wrap(KEY, "Wörter ohne Ende").unwrap("Wo\u0308rter ohne Ende") == KEY


def test_the_same_passphrase_never_gives_the_same_file_twice(cheap):
    one, other = wrap(KEY, PASSPHRASE).wrapped, wrap(KEY, PASSPHRASE).wrapped
    assert one is not None
    assert other is not None
    assert one.salt != other.salt
    assert one.hidden != other.hidden


def test_a_short_passphrase_is_refused():
    with pytest.raises(PostviewError) as caught:
        wrap(KEY, "seven77")
    assert caught.value.problem is Problem.PASSPHRASE_TOO_SHORT


@pytest.mark.skipif(sys.platform == "win32", reason="permissions")
def test_only_its_owner_reads_it(cheap, tmp_path):
    path = tmp_path / "postview.key"
    write_key_file(path, wrap(KEY, PASSPHRASE))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_file_for_the_key_ring_holds_no_key(tmp_path):
    path = tmp_path / "postview.key"
    write_key_file(path, in_key_ring(KEY))
    kept = read_key_file(path)
    assert kept is not None
    assert (kept.way, kept.key_id) == (KeyWay.KEY_RING, KEY.id)
    assert KEY.raw.hex() not in path.read_text()
    with pytest.raises(PostviewError):
        kept.unwrap(PASSPHRASE)


@pytest.mark.parametrize(
    "alter",
    [
        lambda it: it.update(format="else"),
        lambda it: it.update(version=2),
        lambda it: it.update(way="carrier pigeon"),
        lambda it: it.update(hidden="00"),
        lambda it: it.update(proof="zz"),
        lambda it: it.pop("scrypt"),
        lambda it: it["scrypt"].update(n=2**30),
        lambda it: it["scrypt"].update(n=3),
        lambda it: it["scrypt"].update(p=10**9),
    ],
)
def test_a_damaged_file_is_as_good_as_none(cheap, tmp_path, alter):
    path = tmp_path / "postview.key"
    write_key_file(path, wrap(KEY, PASSPHRASE))
    document = json.loads(path.read_text())
    alter(document)
    path.write_text(json.dumps(document))
    assert read_key_file(path) is None


def test_no_file_or_noise_is_none(tmp_path):
    assert read_key_file(tmp_path / "missing") is None
    (tmp_path / "noise").write_bytes(b"\xff\x00[[[")
    assert read_key_file(tmp_path / "noise") is None


def test_another_keys_name_in_the_file_is_noticed(cheap, tmp_path):
    path = tmp_path / "postview.key"
    write_key_file(path, wrap(KEY, PASSPHRASE))
    document = json.loads(path.read_text())
    document["key"] = "0" * 16
    path.write_text(json.dumps(document))
    kept = read_key_file(path)
    assert kept is not None
    with pytest.raises(PostviewError):
        kept.unwrap(PASSPHRASE)


def test_the_standard_library_alone_can_open_it_as_the_page_says(cheap, tmp_path):
    path = tmp_path / "postview.key"
    write_key_file(path, wrap(KEY, PASSPHRASE))
    kept = json.loads(path.read_text())
    s = kept["scrypt"]
    found = hashlib.scrypt(
        PASSPHRASE.encode(), salt=bytes.fromhex(s["salt"]), n=s["n"], r=s["r"], p=s["p"], maxmem=2**29, dklen=64
    )
    hidden = bytes.fromhex(kept["hidden"])
    said = b"postview-key\0" + kept["key"].encode() + b"\0" + hidden
    assert hmac.digest(found[32:], said, "sha256").hex() == kept["proof"]
    assert bytes(a ^ b for a, b in zip(hidden, found[:32], strict=True)) == KEY.raw
