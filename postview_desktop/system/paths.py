"""Where things are on this computer: the data folder and what is in it, and the resources that ship with PostView."""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from postview_desktop.domain.errors import disk_refusal

FOLDER_NAME = "postview-desktop"
DEMO_PREFIX = "postview-demo-"
"""What the folder of an example is called, which is gone when the program ends."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The files of one data folder."""

    data: Path

    @property
    def database(self) -> Path:
        return self.data / "postview.db"

    @property
    def logs(self) -> Path:
        return self.data / "logs"

    @property
    def log(self) -> Path:
        return self.logs / "postview.log"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def lock(self) -> Path:
        return self.data / "postview.lock"


def default_data_dir() -> Path:
    """The data folder of this user by the custom of the system."""
    # Imported here: where a folder is given, its place need not be asked for.
    import platformdirs

    return Path(platformdirs.user_data_dir(FOLDER_NAME, appauthor=False))


def is_demo(data_dir: Path) -> bool:
    """Whether this is the folder of an example."""
    return data_dir.name.startswith(DEMO_PREFIX)


def paths_in(data_dir: Path | None = None) -> Paths:
    """The paths in a data folder (the default one for None), which is neither made nor looked at."""
    folder = default_data_dir() if data_dir is None else data_dir.expanduser()
    return Paths(Path(os.path.abspath(folder)))  # noqa: PTH100 - resolve() would follow the user's own links


def prepare(data_dir: Path | None = None) -> Paths:
    """Make the data folder, readable by its owner only, and prove that it can be written.

    A folder that was there before keeps its permissions. PostviewError: DATA_FOLDER_UNWRITABLE, DISK_FULL.
    """
    paths = paths_in(data_dir)
    try:
        if not paths.data.is_dir():
            paths.data.parent.mkdir(parents=True, exist_ok=True)
            paths.data.mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryFile(dir=paths.data) as probe:
            probe.write(b"PostView")
    except OSError as error:
        raise disk_refusal(error, paths.data) from error
    return paths


def resources() -> Path:
    """The folder with icons, letters and licences: beside the package, or in the frozen bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parents[2]
    return root / "resources"
