"""Without a write-ahead log, where two computers may see the file; and looking the whole file over."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Letter
from postview_desktop.services import places
from postview_desktop.storage import Store, health
from postview_desktop.storage.journal import Journal, choose_journal, chosen_journal
from postview_desktop.storage.salvage import read_remains
from postview_desktop.wording.places import warning
from tests.support.builders import an_organisation, put, put_interview
from tests.support.damage import overwrite, root_of


def opened(path: Path, journal: Journal = Journal.AHEAD) -> Store:
    return Store.open(path, lambda: 1_800_000_000, journal=journal)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "postview.db"
    with closing(opened(file)) as store:
        put_interview(store, people=("Ada Brown",))
    return file


def test_a_file_goes_from_one_way_to_the_other_and_back(path: Path) -> None:
    for journal in (Journal.BACK, Journal.AHEAD, Journal.BACK):
        with closing(opened(path, journal)) as store:
            assert store.sql("PRAGMA journal_mode") == [(str(journal),)]
            put(store, an_organisation(f"by {journal}"))
            assert path.with_name("postview.db-wal").exists() is (journal is Journal.AHEAD)
            assert store.integrity() == []
    assert [file.name for file in path.parent.iterdir()] == ["postview.db"]


def test_without_a_log_every_change_waits_for_the_disk(path: Path) -> None:
    with closing(opened(path, Journal.BACK)) as store:
        full = [(2,)]
        assert store.sql("PRAGMA synchronous") == full
        with store.change(Verb.LETTER_MOVED_ON, durable=True) as change:
            change.add(Letter())
        assert store.sql("PRAGMA synchronous") == full


def test_a_choice_lies_beside_the_file_and_beats_the_place(path: Path) -> None:
    assert chosen_journal(path) is None
    choose_journal(path, Journal.BACK)
    with closing(opened(path)) as store:
        assert store.sql("PRAGMA journal_mode") == [("delete",)]
    choose_journal(path, Journal.AHEAD)
    with closing(opened(path, Journal.BACK)) as store:
        assert store.sql("PRAGMA journal_mode") == [("wal",)]
    choose_journal(path, None)
    assert chosen_journal(path) is None
    path.with_name("postview.db-journal-mode").write_text("nonsense")
    assert chosen_journal(path) is None


def test_a_choice_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    with pytest.raises(PostviewError) as refused:
        choose_journal(tmp_path / "missing" / "postview.db", Journal.BACK)
    assert refused.value.problem is Problem.DATA_FOLDER_AWAY


def test_the_place_decides_where_nothing_was_chosen(tmp_path: Path) -> None:
    synced = tmp_path / "Dropbox" / "search"
    synced.mkdir(parents=True)
    assert places.journal_for(tmp_path) is Journal.AHEAD
    assert places.journal_for(synced) is Journal.BACK
    found = places.place_of(synced)
    assert (found.synced, found.journal, found.chosen, found.is_shared) == ("Dropbox", Journal.BACK, False, True)
    assert "Dropbox" in warning(found)
    assert "careful way" in warning(found)
    places.choose(synced, Journal.AHEAD)
    assert "as was chosen" in warning(places.place_of(synced))
    assert warning(places.place_of(tmp_path)) == ""
    places.choose(synced, Journal.BACK)
    assert not places.place_of(synced).chosen, "what fits anyhow is no choice"


def test_a_change_that_was_not_finished_is_taken_back_also_by_the_salvage(path: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with closing(opened(path, Journal.BACK)):
        pass
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("PRAGMA cache_size = 1")
        writer.execute("PRAGMA cache_spill = 1")
        writer.execute("BEGIN IMMEDIATE")
        long = "x" * 900
        for number in range(300):
            writer.execute(
                "INSERT INTO organisation (name, name_folded, notes) VALUES (?, ?, ?)",
                (f"half {number}", "", long),
            )
        writer.execute("UPDATE organisation SET name = 'half done'")
        for file in path.parent.glob("postview.db*"):
            shutil.copy(file, crashed)
        writer.execute("ROLLBACK")
    assert (crashed / "postview.db-journal").stat().st_size > 0
    assert b"half done" in (crashed / "postview.db").read_bytes()
    assert [row["name"] for row in read_remains(crashed / "postview.db").rows["organisation"].values()] == ["Northwind"]
    with closing(opened(crashed / "postview.db", Journal.BACK)) as store:
        assert [one.name for one in store.find(Organisation)] == ["Northwind"]


# -- looking it over ------------------------------------------------------------------------------------------------


def test_a_sound_file_is_looked_over_beside_its_writer(path: Path) -> None:
    with closing(opened(path)) as store:
        put(store, an_organisation("Written meanwhile"))
        health.look_over(path)
        put(store, an_organisation("And after"))
    assert not health.is_suspect(path)


def test_what_is_found_beside_the_window_is_looked_at_first_by_the_next_start(path: Path) -> None:
    overwrite(path, root_of(path, "participant"), content=b"\x0d\x00\x00\x00\x01\x0f\xff\x00\x0f\xff")
    opened(path).close()  # what is not read is not noticed
    with pytest.raises(PostviewError) as found:
        health.look_over(path)
    assert found.value.problem is Problem.DATABASE_DAMAGED
    assert health.is_suspect(path)
    with pytest.raises(PostviewError) as refused:
        opened(path)
    assert refused.value.problem is Problem.DATABASE_DAMAGED


def test_an_index_that_is_wrong_is_made_anew(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = 1")
        sql = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'interview_title'").fetchone()[0]
        connection.execute(
            "UPDATE sqlite_master SET sql = ? WHERE name = 'interview_title'",
            (sql.replace("title_folded", "place"),),
        )
        connection.commit()
    with pytest.raises(PostviewError):
        health.look_over(path)
    with closing(opened(path)) as store:
        assert store.integrity() == []
    assert not health.is_suspect(path)
    health.look_over(path)


def test_a_link_into_nothing_is_found(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM person")
        connection.commit()
    with pytest.raises(PostviewError) as found:
        health.look_over(path)
    assert "person is missing" in found.value.details["reason"]
    with pytest.raises(PostviewError):
        opened(path)


def test_a_missing_file_says_nothing_of_damage(tmp_path: Path) -> None:
    with pytest.raises(PostviewError) as refused:
        health.look_over(tmp_path / "gone" / "postview.db")
    assert refused.value.problem is Problem.DATA_FOLDER_AWAY
