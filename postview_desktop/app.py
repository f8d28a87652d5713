"""Starts the window: who gets which object, in the order in which it must happen.

1. paths and log        before anything can go wrong
2. the lock             before the database is opened; whoever finds it taken hands over and ends
3. QApplication         then hooks, so that every later mistake is caught
4. the database         one connection, on this thread
5. services             made as they are asked for
6. theme and window     the first page only; the others are built when they are first shown
7. after the first picture: tray, clock, outbox, and the ear for a second start
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from postview_desktop import APP_ID, APP_NAME
from postview_desktop.domain.errors import PostviewError
from postview_desktop.system.clock import Clock
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.logs import start_log, stop_log
from postview_desktop.system.paths import Paths, default_data_dir, prepare

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

TRACE = "POSTVIEW_TRACE"
"""Set for measurements: the moment of the first picture is told on standard error."""


class Options(Protocol):
    """What the command line wished for."""

    @property
    def data_dir(self) -> Path | None: ...
    @property
    def hidden(self) -> bool: ...
    @property
    def demo(self) -> bool: ...
    @property
    def quit(self) -> bool: ...
    @property
    def files(self) -> Sequence[Path]: ...


def run(options: Options) -> int:
    """Run PostView until it ends; its status. What the world refuses at the start is raised as a PostviewError."""
    if options.quit:
        return _ask_to_quit(options)
    with ExitStack() as ending:
        if options.demo:
            folder = Path(tempfile.mkdtemp(prefix="postview-demo-"))
            ending.callback(shutil.rmtree, folder, ignore_errors=True)
            paths = prepare(folder)
        else:
            paths = prepare(options.data_dir)
        start_log(paths.data)
        ending.callback(stop_log)
        lock = InstanceLock(paths.data)
        if not lock.acquire():
            return _hand_over(paths, options)
        ending.callback(lock.release)
        return _run_window(paths, options, ending)


def _run_window(paths: Paths, options: Options, ending: ExitStack) -> int:
    from PySide6.QtCore import QCoreApplication, QLocale

    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.secrets import Secrets
    from postview_desktop.ui.background.changes import Changes
    from postview_desktop.ui.background.jobs import Jobs
    from postview_desktop.ui.common.context import Look
    from postview_desktop.ui.common.dates import Dates
    from postview_desktop.ui.common.icons import Icons
    from postview_desktop.ui.common.theme import Theme
    from postview_desktop.ui.shell.crash_dialog import CrashHooks
    from postview_desktop.ui.shell.main_window import MainWindow
    from postview_desktop.ui.shell.pages import Materials
    from postview_desktop.ui.shell.place import restore_place
    from postview_desktop.wording import translate

    app = _application()
    hooks = CrashHooks(app)
    hooks.install()
    ending.callback(hooks.remove)
    translate.install(QCoreApplication.translate)
    # English words with the country's way of writing days and hours, until there are more languages.
    locale = QLocale(QLocale.Language.English, QLocale.system().territory())
    QLocale.setDefault(locale)

    clock = Clock()
    try:
        store = Store.open(paths.database, clock.now)
    except PostviewError as error:
        _show_refusal(app, error)
        raise
    ending.callback(store.close)
    secrets = Secrets()
    suite = open_suite(store, clock, secrets)
    if options.demo:
        from postview_desktop.services.demo import fill

        fill(suite)

    theme = Theme(app)
    theme.apply(suite.settings.get().appearance)
    look = Look(theme=theme, icons=Icons(theme), dates=Dates(locale))
    jobs = Jobs()
    ending.callback(jobs.close)
    materials = Materials(look=look, suite=suite, jobs=jobs, data_dir=paths.data)
    window = MainWindow(materials)
    ending.callback(_let_go, window)
    restore_place(window, paths.data)
    changes = Changes()
    store.on_change.append(lambda touched: changes.changed.emit(touched.kinds))
    store.on_change.append(lambda _touched: window.undoing.noticed())

    def after_first_picture() -> None:
        # Imported here: mail, calendars and the desktop's bus are not needed to draw a window.
        from postview_desktop.ui.shell.desk import Desk

        desk = Desk(app, window, materials, changes, hooks, secrets, parent=app)
        desk.wake()
        if options.files:
            desk.take_files(options.files)

    if options.hidden:
        after_first_picture()
    else:
        if os.environ.get(TRACE):
            window.first_drawn.connect(_tell_first_picture)
        window.first_drawn.connect(after_first_picture)
        window.show()
    return app.exec()


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    if sys.platform == "win32":
        import ctypes

        # One name for the taskbar, the notifications and the installer.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_NAME)
    _restore_library_path()
    app = QApplication(sys.argv[:1])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setDesktopFileName(APP_ID)
    # The tray may hold PostView without a window.
    app.setQuitOnLastWindowClosed(False)
    return app


def _let_go(window: QWidget) -> None:
    """Delete the window while the database and the log are still there."""
    from PySide6.QtCore import QCoreApplication, QEvent

    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _restore_library_path() -> None:
    """A frozen program changes where libraries are looked for; the programs that it starts must not inherit that."""
    if getattr(sys, "frozen", False) and sys.platform.startswith("linux"):
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
        if before is None:
            os.environ.pop("LD_LIBRARY_PATH", None)
        else:
            os.environ["LD_LIBRARY_PATH"] = before


def _hand_over(paths: Paths, options: Options) -> int:
    from postview_desktop.domain.errors import Problem
    from postview_desktop.ui.desktop.single_instance import hand_over

    if hand_over(paths.data, options.files):
        return 0
    raise PostviewError(Problem.ALREADY_RUNNING, path=paths.data)


def _ask_to_quit(options: Options) -> int:
    from postview_desktop.ui.desktop.single_instance import ask_to_quit

    ask_to_quit(options.data_dir or default_data_dir())
    return 0


def _show_refusal(app: QApplication, error: PostviewError) -> None:
    """Started from a desktop's menu, nobody reads the terminal: say it in a window, too."""
    if not _nobody_reads_the_terminal():
        return
    from PySide6.QtWidgets import QMessageBox

    from postview_desktop.wording.problems import sentence

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
        import stat

        kind = os.fstat(sys.stderr.fileno())
        null = Path(os.devnull).stat()
    except (OSError, ValueError):
        return True
    return stat.S_ISSOCK(kind.st_mode) or (kind.st_dev, kind.st_ino) == (null.st_dev, null.st_ino)


def _tell_first_picture() -> None:
    sys.stderr.write(f"first paint {time.monotonic()}\n")
    sys.stderr.flush()
