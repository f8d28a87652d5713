"""Where the data lies, when that is a place in which it can come to harm: told once, until it is another place."""

from __future__ import annotations

from postview_desktop.storage import Store
from postview_desktop.system.places import Place, look_at

_TOLD = "place_told"


class Whereabouts:
    """Looks at the folder of the data."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def to_tell(self) -> Place | None:
        """The place, where another computer may have the same folder and the person does not know yet."""
        place = look_at(self._store.path.parent)
        return place if place.shared and self._store.note(_TOLD) != _name(place) else None

    def told(self, place: Place) -> None:
        """The person knows. Raises what the disk refuses."""
        self._store.set_note(_TOLD, _name(place))


def _name(place: Place) -> str:
    return f"{place.network}|{place.synced}"
