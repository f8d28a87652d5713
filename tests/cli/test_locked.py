"""The terminal's verbs over a locked database."""

from __future__ import annotations

import io
import json
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop import __main__ as program
from postview_desktop.cli import unlocking
from postview_desktop.domain.application import Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.files import key_file
from postview_desktop.services.lock import KeyWay, Lock, keep_key
from postview_desktop.storage import Store
from postview_desktop.system.paths import Paths
from tests.services.test_lock import PASSPHRASE, Ring


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    monkeypatch.setattr(key_file, "_N", 2**4)


def locked(folder: Path, way: KeyWay, ring: Ring) -> DatabaseKey:
    key = DatabaseKey.new()
    with closing(Store.open(Paths(folder).database, lambda: 1)) as store:
        with store.change(Verb.APPLICATION_ADDED) as change:
            change.add(Organisation(name="Northwind"))
        keep_key(folder, key, way, PASSPHRASE, ring)
        Lock(store).lock(key)
    return key


@pytest.fixture
def run(tmp_path, capsys, monkeypatch):
    def call(said: str, *words: str, terminal: bool = False) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", Terminal(said) if terminal else io.StringIO(said))
        status = program.main(["--data-dir", str(tmp_path), *words])
        out, err = capsys.readouterr()
        return status, out, err

    return call


def test_the_passphrase_is_read_from_the_standard_input(tmp_path, run):
    locked(tmp_path, KeyWay.PASSPHRASE, Ring())
    status, out, err = run(f"{PASSPHRASE}\n", "export", "--format", "json", "-")
    assert (status, err) == (0, "")
    assert [one["name"] for one in json.loads(out)["organisations"]] == ["Northwind"]


def test_a_verb_that_writes_asks_too(tmp_path, run):
    key = locked(tmp_path, KeyWay.PASSPHRASE, Ring())
    status, out, _ = run(f"{key.recovery_text()}\n", "deliver")
    assert status == 0
    status, out, _ = run(f"{PASSPHRASE}\n", "check")
    assert status == 0
    assert out


def test_without_a_passphrase_and_with_a_wrong_one_a_sentence_says_so(tmp_path, run):
    locked(tmp_path, KeyWay.PASSPHRASE, Ring())
    status, out, err = run("", "due")
    assert (status, out) == (2, "")
    assert "is locked" in err
    status, out, err = run("wrong one\n", "due")
    assert (status, out) == (2, "")
    assert "not the passphrase" in err


def test_on_a_terminal_there_are_three_tries(tmp_path, run, monkeypatch):
    locked(tmp_path, KeyWay.PASSPHRASE, Ring())
    asked: list[str] = []

    def answers(*words: str):
        rest = iter(words)

        def ask(prompt: str) -> str:
            asked.append(prompt)
            return next(rest)

        monkeypatch.setattr(unlocking.getpass, "getpass", ask)

    answers("wrong", "wrong again", PASSPHRASE)
    status, _, err = run("", "due", terminal=True)
    assert status == 0
    assert err.count("not the passphrase") == 2
    assert len(asked) == 3
    answers("wrong", "wrong again", "and again")
    status, _, err = run("", "due", terminal=True)
    assert status == 2
    assert err.count("not the passphrase") == 3


def test_the_key_ring_opens_it_unasked_and_the_recovery_key_where_it_cannot(tmp_path, run, monkeypatch):
    ring = Ring()
    key = locked(tmp_path, KeyWay.KEY_RING, ring)
    monkeypatch.setattr("postview_desktop.system.secrets.Secrets", lambda: ring)
    assert run("", "due")[0] == 0
    monkeypatch.setattr("postview_desktop.system.secrets.Secrets", Ring)
    status, _, err = run("", "due")
    assert status == 2
    assert "key ring" in err
    assert run(f"{key.recovery_text()}\n", "due")[0] == 0
