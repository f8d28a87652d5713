"""The place that the data folder lies in: what it means for the database, and what is to be told of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from postview_desktop.storage.journal import Journal, choose_journal, chosen_journal
from postview_desktop.system.paths import Paths
from postview_desktop.system.places import look_at

__all__ = ["DataPlace", "Journal", "choose", "journal_for", "place_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPlace:
    """`network` is the file system's name where the folder lies on a network drive, `synced` the service that syncs
    it, "" where that is not so. `journal` is what the next opening takes, `chosen` whether the user wanted it."""

    network: str
    synced: str
    journal: Journal
    chosen: bool

    @property
    def is_shared(self) -> bool:
        """Whether another computer may have the same folder."""
        return bool(self.network or self.synced)


def place_of(data_dir: Path) -> DataPlace:
    """What there is to say of the data folder. Raises nothing, changes nothing."""
    place = look_at(data_dir)
    chosen = chosen_journal(Paths(data_dir).database)
    fitting = Journal.BACK if place.shared else Journal.AHEAD
    return DataPlace(network=place.network, synced=place.synced, journal=chosen or fitting, chosen=chosen is not None)


def journal_for(data_dir: Path) -> Journal:
    """What fits the place where nothing was chosen: no write-ahead log where two computers may see the file."""
    return Journal.BACK if look_at(data_dir).shared else Journal.AHEAD


def choose(data_dir: Path, journal: Journal) -> None:
    """Keep the user's choice for the next start; what fits the place anyhow is no choice. PostviewError: what the disk
    refuses."""
    choose_journal(Paths(data_dir).database, None if journal is journal_for(data_dir) else journal)
