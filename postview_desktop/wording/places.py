"""What is said of a data folder that another computer may have, too."""

from __future__ import annotations

from postview_desktop.services.places import DataPlace, Journal
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, translate

_CONTEXT = "Places"

_NETWORK = QT_TRANSLATE_NOOP(
    "Places",
    "Your data lies on a network drive ({network}). Only one computer may have it open at a time, and a lost line can "
    "cost the last change. Better keep it on this computer, and let the backups go to the network drive.",
)
_SYNCED = QT_TRANSLATE_NOOP(
    "Places",
    "Your data lies in a folder that {service} keeps alike on several computers. It may copy the file amid a change, "
    "and two computers at once would overwrite each other. Better keep the data elsewhere, and let the backups "
    "go there.",
)
_BACK = QT_TRANSLATE_NOOP("Places", "PostView writes in the careful way there (without a log beside the file).")
_AHEAD = QT_TRANSLATE_NOOP("Places", "PostView writes in the quick way there (with a log beside it), as was chosen.")


def warning(place: DataPlace) -> str:
    """What to know of the place; "" where there is nothing."""
    if place.network:
        words = translate(_CONTEXT, _NETWORK).format(network=place.network)
    elif place.synced:
        words = translate(_CONTEXT, _SYNCED).format(service=place.synced)
    else:
        return ""
    return f"{words} {translate(_CONTEXT, _BACK if place.journal is Journal.BACK else _AHEAD)}"
