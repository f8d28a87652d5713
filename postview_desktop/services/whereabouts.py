"""Where the data lies, when that is a place in which it can come to harm: told once, until it is another place."""

from __future__ import annotations

from postview_desktop.services.places import DataPlace, place_of
from postview_desktop.storage import Store

_TOLD = "place_told"


class Whereabouts:
    """Looks at the folder of the data."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def to_tell(self) -> DataPlace | None:
        """The place, where another computer may have the same folder and the person does not know yet."""
        place = place_of(self._store.path.parent)
        return place if place.is_shared and self._store.note(_TOLD) != _name(place) else None

    def told(self, place: DataPlace) -> None:
        """The person knows. Raises what the disk refuses."""
        self._store.set_note(_TOLD, _name(place))


def _name(place: DataPlace) -> str:
    return f"{place.network}|{place.synced}"
