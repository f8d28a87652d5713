"""Starts the window: who gets which object, in the order in which it must happen.

1. paths and log            before anything can go wrong
2. the lock                 before the database is opened; whoever finds it taken hands over and ends
3. application and hooks    every later mistake is caught
4. the database             one connection, on this thread; where it is locked, the key is asked for; where it cannot
                            be opened, the rescue comes in its place
5. theme and window         drawn at once, in the place and the colours of last time
6. services, first page     right after the window's first picture; the other pages when they are first shown
7. all that runs beside it  after the page's first picture: tray, clock, outbox, and the ear for a second start
"""

from __future__ import annotations

import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from postview_desktop import APP_ID, APP_NAME
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system.lock import InstanceLock
from postview_desktop.system.logs import start_log, stop_log
from postview_desktop.system.paths import DEMO_PREFIX, Paths, paths_in, prepare

if TYPE_CHECKING:
    from postview_desktop.domain.key import DatabaseKey
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock
    from postview_desktop.system.secrets import Secrets
    from postview_desktop.ui.background.changes import Changes
    from postview_desktop.ui.common.context import Look
    from postview_desktop.ui.desktop.doorbell import Doorbell
    from postview_desktop.ui.shell.crash_hooks import CrashHooks
    from postview_desktop.ui.shell.main_window import MainWindow
    from postview_desktop.ui.shell.pages import Materials

STYLE = "Fusion"
PROGRAM = "postview-desktop"
"""The name by which window managers know our windows (the `StartupWMClass` of the desktop file)."""

TRACE = "POSTVIEW_TRACE"
"""Set for measurements: the moments of the first pictures are told on standard error."""

LOADED_BESIDE = (
    "postview_desktop.domain.spans",
    "postview_desktop.domain.asking",
    "postview_desktop.services.follow_ups",
    "postview_desktop.domain.letter_checks",
    "postview_desktop.services.letters",
    "postview_desktop.services.outbox",
    "postview_desktop.ui.desktop.announcer",
    "postview_desktop.ui.desktop.single_instance",
    "postview_desktop.ui.shell.status_words",
)
"""What the desk needs, in pieces of 20 ms at most."""


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
    @property
    def addresses(self) -> Sequence[str]: ...


def run(options: Options) -> int:
    """Run PostView until it ends; its status. What the world refuses at the start is raised as a PostviewError."""
    if options.quit:
        return _ask_to_quit(options)
    try:
        status = _run(options)
    except PostviewError as error:
        if QApplication.instance() is None:
            from postview_desktop.ui.shell.refusal import show_refusal

            show_refusal(_application(), error)
        raise
    end_beside_jobs(status)
    return status


def _run(options: Options) -> int:
    with ExitStack() as ending:
        if options.demo:
            folder = Path(tempfile.mkdtemp(prefix=DEMO_PREFIX))
            ending.callback(shutil.rmtree, folder, ignore_errors=True)
            paths = prepare(folder)
        else:
            paths = prepare(options.data_dir)
        start_log(paths.data)
        ending.callback(stop_log)
        lock = InstanceLock(paths.data)
        if not lock.acquire() and _is_handed_over(lock, paths, options):
            return 0
        ending.callback(lock.release)
        return _run_window(paths, options, ending)


def _run_window(paths: Paths, options: Options, ending: ExitStack) -> int:
    # What is loaded now stays: looking through it for garbage again and again would cost some 15 ms.
    gc.disable()
    ending.callback(gc.enable)
    from postview_desktop.storage.cipher import looks_locked
    from postview_desktop.ui.common.languages import speak, take_locale
    from postview_desktop.ui.desktop.doorbell import Doorbell
    from postview_desktop.ui.shell.crash_hooks import CrashHooks

    app = _application()
    hooks = CrashHooks(app)
    hooks.install()
    ending.callback(hooks.remove)
    take_locale(speak(app, paths.data))
    door = Doorbell(paths.data)
    key: DatabaseKey | None = None
    if looks_locked(paths.database):
        key = _asked_for_key(app, paths, door)
        if key is None:
            return 0
    while True:
        try:
            with ExitStack() as closing:
                return _open_window(app, hooks, paths, options, key, door, closing)
        except PostviewError as error:
            key = key or _key_of_backups(app, paths, error, door)
            if not _is_rescued(app, paths, error, key, door):
                raise


def _open_window(
    app: QApplication,
    hooks: CrashHooks,
    paths: Paths,
    options: Options,
    key: DatabaseKey | None,
    door: Doorbell,
    ending: ExitStack,
) -> int:
    from postview_desktop.services.places import journal_for
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock
    from postview_desktop.ui.common.context import Look
    from postview_desktop.ui.common.dates import Dates
    from postview_desktop.ui.common.icons import Icons
    from postview_desktop.ui.common.theme import Theme
    from postview_desktop.ui.shell.main_window import MainWindow
    from postview_desktop.ui.shell.place import read_place

    clock = Clock()
    try:
        store = Store.open(paths.database, clock.now, key=key, journal=journal_for(paths.data))
    except PostviewError as error:
        if error.problem is Problem.WRONG_KEY:
            # It was proven when it was asked for: the file is damaged where its first page was.
            raise PostviewError(Problem.DATABASE_DAMAGED, **error.details) from error
        raise
    ending.callback(store.close)

    place = read_place(paths.data)
    theme = Theme(app, wears=STYLE)
    theme.apply(store.setting("appearance", "system"), dark_before=place.dark)
    look = Look(theme=theme, icons=Icons(theme), dates=Dates())
    clock.first_weekday = look.dates.locale.firstDayOfWeek().value - 1
    clock.language = look.dates.locale.name()[:2]
    window = MainWindow(look)
    ending.callback(_let_go, window)
    place.put(window)

    start = _Start(app, store, clock, look, window, hooks, paths, options, ending)
    start.came_before = door
    if options.hidden:
        QTimer.singleShot(0, window, start.furnish)
    else:
        window.first_drawn.connect(start.furnish)
        window.show()
    status = app.exec()
    if start.refusal is not None:
        raise start.refusal
    return status


class _Start:
    """What follows the window's first picture: the services and the first page, then all that runs beside them."""

    def __init__(
        self,
        app: QApplication,
        store: Store,
        clock: Clock,
        look: Look,
        window: MainWindow,
        hooks: CrashHooks,
        paths: Paths,
        options: Options,
        ending: ExitStack,
    ) -> None:
        self._app, self._store, self._clock, self._look = app, store, clock, look
        self._window, self._hooks, self._paths = window, hooks, paths
        self._options, self._ending = options, ending
        self._is_furnished = False
        self.refusal: PostviewError | None = None
        self.came_before: Doorbell | None = None
        """What second starts brought before there was a window."""

    def furnish(self) -> None:
        """Make the services and show the first page."""
        _trace("first paint")
        from postview_desktop.services.suite import open_suite
        from postview_desktop.system.secrets import Secrets
        from postview_desktop.ui.background.changes import Changes
        from postview_desktop.ui.background.jobs import Jobs
        from postview_desktop.ui.shell.pages import Materials

        secrets = Secrets()
        try:
            suite = open_suite(self._store, self._clock, secrets)
        except PostviewError as error:
            self._end_for(error)
            return
        if self._options.demo:
            from postview_desktop.services.demo import fill

            fill(suite)
        window = self._window
        changes, jobs = Changes(window), Jobs(window)
        self._ending.callback(jobs.close)
        materials = Materials(look=self._look, suite=suite, jobs=jobs, data_dir=self._paths.data)
        self._hooks.refused.connect(self._on_refused)
        steps = self._beside(materials, changes, secrets)
        if not self._options.hidden:
            window.page_drawn.connect(lambda: _in_turns(window, steps))
        window.furnish(materials)
        self._store.on_change.append(lambda touched: changes.changed.emit(touched.kinds))
        self._store.on_change.append(lambda _touched: window.undoing.noticed())
        if self._options.hidden:
            _in_turns(window, steps)

    def _beside(self, materials: Materials, changes: Changes, secrets: Secrets) -> Iterator[None]:
        """All that runs beside the window, in steps: between two of them the window answers."""
        _trace("page drawn")
        # Rules, letters and the desktop's bus are not needed to show a page.
        for module in LOADED_BESIDE:
            yield
            import_module(module)
        yield
        from postview_desktop.ui.shell.desk import Desk

        gc.freeze()
        gc.enable()
        yield
        self._look.theme.ask_system()
        desk = Desk(self._app, self._window, materials, changes, self._hooks, secrets, parent=self._window)
        self._is_furnished = True
        yield
        desk.wake()
        before = self.came_before
        desk.take_files([*self._options.files, *(before.files if before is not None else ())])
        desk.take_addresses([*self._options.addresses, *(before.addresses if before is not None else ())])
        if (openings := getattr(self._app, "openings", None)) is not None:
            openings.listen(desk.take_files, desk.take_addresses)
        yield
        self._look_over(materials)

    def _look_over(self, materials: Materials) -> None:
        """The whole file, in a job: see `storage.health` for what it costs and why not sooner."""
        from postview_desktop.storage.health import look_over

        store = self._store
        materials.jobs.run(look_over, store.path, store.key, failed=self._on_unsound, owner=self._window)

    def _on_refused(self, error: PostviewError) -> None:
        """Damage that a page met. Before there is anything to see no page stays empty: the rescue comes at once."""
        if error.problem is Problem.DATABASE_DAMAGED and self._is_furnished:
            self._on_unsound(error)
        elif error.problem is Problem.DATABASE_DAMAGED:
            self._end_for(error)
        elif not self._is_furnished:
            self._window.fail(error)

    def _on_unsound(self, error: Exception) -> None:
        if not isinstance(error, PostviewError):
            raise error
        if error.problem is not Problem.DATABASE_DAMAGED:
            return  # the disk is away or busy: it is looked over at the next start
        words = QCoreApplication.translate(
            "Start",
            "A part of your data file is damaged. What you see can still be read; better let PostView mend it now, "
            "before more is written.",
        )
        self._window.say_damage(words, QCoreApplication.translate("Start", "Mend it…"), lambda: self._end_for(error))

    def _end_for(self, error: PostviewError) -> None:
        """End the window with a refusal: the rescue comes in its place."""
        if self.refusal is not None:
            return
        self.refusal = error
        self._window.close_for_good()
        self._app.exit(1)


def _in_turns(owner: QObject, steps: Iterator[None]) -> None:
    """Take one step each time the event loop comes round; none after the owner has gone."""

    def step() -> None:
        for _ in steps:
            QTimer.singleShot(0, owner, step)
            return

    step()


def _application() -> QApplication:
    if sys.platform == "win32":
        import ctypes

        # One name for the taskbar, the notifications and the installer.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_NAME)
    _restore_library_path()
    # Asked for here, not with setStyle(): that hands out a QStyle, for which Python makes all its enums (5 ms).
    kind: Callable[[list[str]], QApplication] = QApplication
    if sys.platform == "darwin":
        from postview_desktop.ui.desktop.openings import OpeningApplication

        kind = OpeningApplication
    app = kind([PROGRAM, "-style", STYLE])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setDesktopFileName(APP_ID)
    # The tray may hold PostView without a window.
    app.setQuitOnLastWindowClosed(False)
    return app


def end_beside_jobs(status: int) -> None:
    """End the process at once where a job still runs (a server that hangs): all else is closed and kept by now.

    Python would wait for it, for minutes, without a window. A letter whose last step had begun is found by the next
    start, which asks what became of it.
    """
    from postview_desktop.ui.background.jobs import still_running

    if still_running():
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        os._exit(status)


def _let_go(window: QWidget) -> None:
    """Delete the window while the database and the log are still there."""
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


def _is_handed_over(lock: InstanceLock, paths: Paths, options: Options) -> bool:
    """Whether the PostView that runs has taken it all; False where it has just ended, and the lock is ours now."""
    from postview_desktop.ui.desktop.single_instance import hand_over

    if options.hidden and not options.files and not options.addresses:
        return True  # at login, beside one that the session itself has brought back: nobody asked for a window
    if hand_over(paths.data, options.files, options.addresses, unless=lock.acquire):
        return True
    if lock.held:
        return False
    raise PostviewError(Problem.ALREADY_RUNNING, path=paths.data)


def _ask_to_quit(options: Options) -> int:
    from postview_desktop.ui.desktop.single_instance import ask_to_quit

    paths = paths_in(options.data_dir)
    lock = InstanceLock(paths.data)

    def is_free() -> bool:
        """Whether nobody runs there: installers wait for the answer."""
        with suppress(PostviewError):
            return not paths.lock.exists() or lock.acquire()
        return False

    ask_to_quit(paths.data, unless=is_free)
    lock.release()
    return 0


def _asked_for_key(app: QApplication, paths: Paths, door: Doorbell) -> DatabaseKey | None:
    """The key of what is locked, from the key ring or from the person; None where the person leaves it."""
    from postview_desktop.ui.safety.unlock_start import ask_for_key

    try:
        return ask_for_key(app, _plain_look(app, paths), paths.data, door)
    except PostviewError as error:
        from postview_desktop.ui.shell.refusal import show_refusal

        show_refusal(app, error)
        raise


def _key_of_backups(app: QApplication, paths: Paths, error: PostviewError, door: Doorbell) -> DatabaseKey | None:
    """Where the database is damaged beyond knowing that it was locked, its backups still need the key."""
    from postview_desktop.services.lock import needs_key
    from postview_desktop.ui.safety.rescue_start import can_ask

    return _asked_for_key(app, paths, door) if can_ask(error) and needs_key(paths.data) else None


def _is_rescued(app: QApplication, paths: Paths, error: PostviewError, key: DatabaseKey | None, door: Doorbell) -> bool:
    """Whether there is a database that can be opened now: the person was asked what to take in its place."""
    from postview_desktop.ui.safety.rescue_start import can_ask, rescue

    if not can_ask(error):
        from postview_desktop.ui.shell.refusal import show_refusal

        show_refusal(app, error)
        return False
    look = _plain_look(app, paths)
    return rescue(app, look, paths.data, error, lambda: _make_empty(paths, key), door, key)


def _plain_look(app: QApplication, paths: Paths) -> Look:
    """The look where no setting can be read."""
    from postview_desktop.ui.common.context import Look
    from postview_desktop.ui.common.dates import Dates
    from postview_desktop.ui.common.icons import Icons
    from postview_desktop.ui.common.theme import Theme
    from postview_desktop.ui.shell.place import read_place

    theme = Theme(app, wears=STYLE)
    theme.apply("system", dark_before=read_place(paths.data).dark)
    return Look(theme=theme, icons=Icons(theme), dates=Dates())


def _make_empty(paths: Paths, key: DatabaseKey | None) -> None:
    """A database with nothing in it, where there is none any more; the next opening would ask again otherwise."""
    from postview_desktop.services.workshops import EMPTY
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock

    with tempfile.TemporaryDirectory(prefix=EMPTY, dir=paths.data) as folder:
        made = paths_in(Path(folder)).database
        Store.open(made, Clock().now, key=key).close()
        made.replace(paths.database)


def _trace(what: str) -> None:
    """For measurements: the moment on standard error."""
    if os.environ.get(TRACE):
        sys.stderr.write(f"{what} {time.monotonic()}\n")
        sys.stderr.flush()
