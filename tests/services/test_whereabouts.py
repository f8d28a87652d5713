"""A data folder in a place that does it no good is told of once."""

from __future__ import annotations

from pathlib import Path

from postview_desktop.services.whereabouts import Whereabouts
from tests.support.builders import fresh_store
from tests.support.clock import FixedClock


def test_a_plain_folder_is_nothing_to_tell(tmp_path: Path, clock: FixedClock) -> None:
    store = fresh_store(tmp_path, clock)
    assert Whereabouts(store).to_tell() is None
    store.close()


def test_a_synced_folder_is_told_once_and_again_when_it_is_another(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "Dropbox" / "search"
    folder.mkdir(parents=True)
    store = fresh_store(folder, clock)
    place = Whereabouts(store).to_tell()
    assert place is not None
    assert place.synced == "Dropbox"
    Whereabouts(store).told(place)
    assert Whereabouts(store).to_tell() is None
    store.close()
    moved = tmp_path / "Nextcloud"
    (tmp_path / "Dropbox").rename(moved)
    store = fresh_store(moved / "search", clock)
    found = Whereabouts(store).to_tell()
    assert found is not None
    assert found.synced == "Nextcloud"
    store.close()
