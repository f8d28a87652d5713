"""What is refused before there is a window: said in one of its own where nobody reads the terminal."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from postview_desktop import APP_NAME
from postview_desktop.domain.errors import PostviewError
from postview_desktop.wording.problems import sentence


def show_refusal(app: QApplication, error: PostviewError) -> None:
    """Started from a desktop's menu, nobody reads the terminal: say it in a window, too."""
    if not _nobody_reads_the_terminal():
        return
    box = QMessageBox(QMessageBox.Icon.Warning, APP_NAME, sentence(error))
    box.finished.connect(app.exit)
    box.open()
    app.exec()


def _nobody_reads_the_terminal() -> bool:
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    if sys.stderr is None:
        return True
    try:
        number = sys.stderr.fileno()
        kind = os.fstat(number)
        null = Path(os.devnull).stat()
    except (OSError, ValueError):
        return True
    with suppress(OSError):
        # Where most desktops on X send the words of what was started from their menu.
        if Path(f"/proc/self/fd/{number}").readlink().name.startswith((".xsession-errors", "xsession-errors")):
            return True
    return stat.S_ISSOCK(kind.st_mode) or (kind.st_dev, kind.st_ino) == (null.st_dev, null.st_ino)
