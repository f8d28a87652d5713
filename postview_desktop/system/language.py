"""Which language PostView speaks on this computer: the system's, unless its user chose another.

The choice is a file beside the data and not in it: it belongs to the computer, and what asks for a passphrase or
rescues a database must be able to speak before any setting can be read.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from postview_desktop.domain.errors import disk_refusal

SPOKEN = ("en", "de", "fr", "es")
"""The languages of the window, by ISO 639-1; the words in the code are the first one's."""

FILE_NAME = "language"

_log = logging.getLogger(__name__)


def chosen_language(data_dir: Path) -> str:
    """What the user chose, one of `SPOKEN`; "" for the system's."""
    try:
        code = (data_dir / FILE_NAME).read_text("utf-8-sig").strip()  # an editor may have put a mark before it
    except FileNotFoundError:
        return ""
    except (OSError, ValueError) as error:
        _log.info("The chosen language was not read: %s", error)
        return ""
    return code if code in SPOKEN else ""


def choose_language(data_dir: Path, code: str) -> None:
    """Keep the choice, "" for the system's; it counts from the next start. PostviewError where the disk refuses."""
    if code and code not in SPOKEN:
        raise ValueError(code)
    file = data_dir / FILE_NAME
    try:
        if code:
            file.write_text(code, "ascii")
        else:
            file.unlink(missing_ok=True)
    except OSError as error:
        raise disk_refusal(error, file) from error


def first_spoken(preferred: Iterable[str]) -> str:
    """The first of the user's languages ("de-CH", "pt_BR") that PostView speaks; English where there is none."""
    for name in preferred:
        code = name.replace("_", "-").split("-")[0].lower()
        if code in SPOKEN:
            return code
    return SPOKEN[0]
