"""Everything around the window: tray, notifications, courier, clock, files, and how PostView ends.

Built before the window is shown, woken after its first picture: none of it may hold that up.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon, QSessionManager
from PySide6.QtWidgets import QApplication

from postview_desktop.domain.change import Changed
from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.imports import ImportReport, Taken
from postview_desktop.system.paths import Paths, resources
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.background.courier import Courier
from postview_desktop.ui.background.tick import Tick
from postview_desktop.ui.desktop.announcer import Announcer
from postview_desktop.ui.desktop.end_signals import EndSignals
from postview_desktop.ui.desktop.notice import OPEN, Notice
from postview_desktop.ui.desktop.notifications import Notifications
from postview_desktop.ui.desktop.single_instance import SingleInstance
from postview_desktop.ui.desktop.tray import Tray
from postview_desktop.ui.shell.crash_dialog import CrashDialog, CrashHooks
from postview_desktop.ui.shell.exporting import Exporting
from postview_desktop.ui.shell.farewell import FarewellSheet, LeavingSheet
from postview_desktop.ui.shell.importing import Importing, ImportSheet, needs_a_sheet
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.ui.shell.password_sheet import PasswordSheet
from postview_desktop.ui.shell.place import keep_place
from postview_desktop.ui.shell.status_words import kept_words, outbox_words
from postview_desktop.wording import names

STAYS_KEY = "stays-in-tray"

_log = logging.getLogger(__name__)


class Desk(QObject):
    """Owns what runs beside the window, and connects it."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        materials: Materials,
        changes: Changes,
        hooks: CrashHooks,
        secrets: Secrets,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._window = window
        self._look = materials.look
        self._suite = suite = materials.suite
        self._jobs = materials.jobs
        self._paths = Paths(materials.data_dir)
        self._secrets = secrets
        self._awake = False
        self._ending = False
        self._password_for: tuple[str, PostviewError] | None = None
        self._crash: CrashDialog | None = None

        icon = QIcon(str(resources() / "icons" / "app" / "postview.svg"))
        app.setWindowIcon(icon)
        self.tray = Tray(icon, self)
        self.notifications = Notifications(self.tray, self)
        self.announcer = Announcer(
            self._look,
            self.notifications,
            reminders=suite.reminders,
            follow_ups=suite.follow_ups,
            today=suite.today,
            history=suite.history,
            clock=suite.clock,
            parent=self,
        )
        self.courier = Courier(suite.outbox, suite.accounts, self._jobs, suite.clock, secrets.read, self)
        self.tick = Tick(suite.clock, self)
        self.instance = SingleInstance(materials.data_dir, self)
        self.importing = Importing(lambda: suite.imports, self._jobs, self)
        self.exporting = Exporting(self._look, lambda: suite.exports, window)
        self.signals = EndSignals(self)

        changes.changed.connect(self._on_changed)
        hooks.crashed.connect(self._on_crashed)
        hooks.refused.connect(window.fail)
        self._connect_window()
        self._connect_desktop()

    def _connect_window(self) -> None:
        window = self._window
        window.files_given.connect(self.take_files)
        window.export_requested.connect(self.exporting.ask)
        window.appearance_chosen.connect(self._look.theme.apply)
        window.outbox_pressed.connect(self._on_outbox_pressed)
        window.close_wished.connect(self._on_close_wished)
        window.quit_requested.connect(self.quit)
        window.came_to_front.connect(self.tick.look)
        self.importing.taken.connect(self._on_taken)
        self.importing.failed.connect(window.fail)
        self.importing.busy_changed.connect(self._on_importing)
        self.exporting.written.connect(self._on_written)
        self.exporting.failed.connect(window.fail)

    def _connect_desktop(self) -> None:
        window = self._window
        self.tray.open_requested.connect(window.bring_to_front)
        self.tray.new_interview_requested.connect(self._on_new_interview)
        self.tray.quit_requested.connect(self.quit)
        self.tray.came.connect(self._say_tip)
        self.announcer.opened.connect(window.bring_to_front)
        self.announcer.interview_requested.connect(window.open_interview)
        self.announcer.letter_requested.connect(window.open_letter)
        self.announcer.page_requested.connect(window.show_page)
        self.announcer.said.connect(window.say)
        self.announcer.failed.connect(window.fail)
        self.notifications.banner_wanted.connect(self._on_banner)
        self.notifications.activated.connect(self._on_notification)
        self.courier.sent.connect(self._on_sent)
        self.courier.password_wanted.connect(self._on_password_wanted)
        self.courier.trouble.connect(window.fail)
        self.courier.idle.connect(self._say_lines)
        self.tick.ticked.connect(self._on_tick)
        self.tick.day_changed.connect(lambda _day: window.refresh_soon())
        self.tick.zone_changed.connect(lambda _zone: window.refresh_soon())
        self.instance.opened.connect(self._on_second_start)
        self.instance.quit_asked.connect(self.quit)
        self.signals.asked.connect(self.quit)
        self._app.commitDataRequest.connect(self._on_session_ends, Qt.ConnectionType.DirectConnection)

    # -- waking and ending ------------------------------------------------------------------------------------

    def wake(self) -> None:
        """After the first picture (or at once, without a window): begin everything that runs by itself."""
        if self._awake or self._ending:
            return
        self._awake = True
        self.instance.listen()
        self.signals.install()
        self.tray.start()
        try:
            uncertain = self.courier.start()
        except PostviewError as error:
            self._window.fail(error)
            uncertain = ()
        if uncertain:
            words = (
                self.tr("PostView ended while a letter was leaving; it may have arrived. See Letters.")
                if len(uncertain) == 1
                else self.tr("PostView ended while letters were leaving; they may have arrived. See Letters.")
            )
            self._window.banner.say(words, self.tr("Letters"), self._show_letters)
        self.tick.start()
        self._say_lines()

    def take_files(self, files: object) -> None:
        """Files from the menu, a drop, the command line or a second start."""
        self.importing.start([Path(file) for file in files])  # type: ignore[attr-defined]

    def quit(self) -> None:
        """End PostView; while a letter is just leaving, as soon as that is known."""
        if self._ending:
            return
        self._window.flush()
        self.courier.stop()
        if self.courier.busy:
            sheet = LeavingSheet(self._look, self._window)
            sheet.accepted.connect(self._end)
            sheet.rejected.connect(self.courier.go_on)
            self.courier.idle.connect(sheet.accept)
            self._window.bring_to_front()
            sheet.open()
            return
        self._end()

    def _end(self) -> None:
        if self._ending:
            return
        self._ending = True
        keep_place(self._window, self._paths.data)
        self.tick.stop()
        self.notifications.stop()
        self.tray.stop()
        self.instance.close()
        if self._awake:
            self.signals.remove()
        self._window.close_for_good()
        self._jobs.close()
        self._app.exit(0)

    def _on_session_ends(self, _manager: QSessionManager) -> None:
        # The desktop is going down: keep what is typed, and do not stand in its way with questions.
        self._window.flush()
        self._window.let_close()

    def _on_close_wished(self) -> None:
        settings = self._suite.settings.get()
        stays = settings.keep_in_tray and self.tray.is_there()
        if stays:
            keep_place(self._window, self._paths.data)
            self._window.hide()
            if not settings.close_explained:
                self._explain_tray()
        elif settings.close_explained:
            self.quit()
        else:
            sheet = FarewellSheet(self._look, self._window, tray_there=self.tray.is_there())
            sheet.accepted.connect(self._on_farewell)
            sheet.open()

    def _on_farewell(self) -> None:
        self._keep_explained()
        self.quit()

    def _explain_tray(self) -> None:
        self.notifications.show(
            Notice(
                key=STAYS_KEY,
                title=self.tr("PostView stays in the tray"),
                text=self.tr(
                    "It reminds you and sends what waits. Quit it from the tray's menu; Settings can change this."
                ),
                actions=((OPEN, self.tr("Open")),),
            )
        )
        self._keep_explained()

    def _keep_explained(self) -> None:
        try:
            self._suite.settings.save(replace(self._suite.settings.get(), close_explained=True))
        except PostviewError as error:
            _log.warning("Said once, and will be said again: %s", error)

    # -- files ------------------------------------------------------------------------------------------------

    def _on_taken(self, report: ImportReport) -> None:
        window = self._window
        window.bring_to_front()
        ids = [line.interview_id for line in report.taken]
        if ids:
            window.open_interview(ids[0])
        if needs_a_sheet(report):
            files = len({line.file for line in (*report.taken, *report.left, *report.restored)})
            ImportSheet(self._look, window, report, files).open()
            return
        line = report.taken[0]
        last = self._suite.history.last()
        undoable = last.id if last is not None and line.action is not Taken.ALREADY else 0
        words = self.tr("{organisation}, {day}: {action}").format(
            organisation=line.organisation,
            day=self._look.dates.short_day(line.start.date()),
            action=names.label(line.action),
        )
        window.say(words, undoable)

    def _on_importing(self, busy: bool) -> None:
        if busy:
            self._app.setOverrideCursor(Qt.CursorShape.BusyCursor)
        else:
            self._app.restoreOverrideCursor()

    def _on_written(self, path: Path) -> None:
        self._window.say(self.tr("Written: {file}").format(file=path))

    # -- letters ----------------------------------------------------------------------------------------------

    def _on_sent(self, letter_id: int) -> None:
        try:
            letter = self._suite.letters.get(letter_id)
        except PostviewError:
            return
        self._window.say(self.tr("Sent to {name}").format(name=letter.to_name or letter.to_address))

    def _on_password_wanted(self, address: str, error: PostviewError) -> None:
        self._password_for = (address, error)
        self._say_lines()
        if self._window.isVisible():
            self._ask_password()
        else:
            self.notifications.show(
                Notice(
                    key="password",
                    title=self.tr("Letters wait for your password"),
                    text=self.tr("PostView cannot read it from the key ring."),
                    actions=((OPEN, self.tr("Open")),),
                )
            )

    def _ask_password(self) -> None:
        if self._password_for is None:
            return
        address, error = self._password_for
        sheet = PasswordSheet(self._look, self._window, address, error)
        sheet.accepted.connect(lambda: self._on_password(address, sheet.password()))
        sheet.unlock_requested.connect(self._unlock)
        sheet.open()

    def _on_password(self, address: str, password: str) -> None:
        self._secrets.remember(address, password)
        self._try_again()

    def _unlock(self) -> None:
        self._jobs.run(
            self._secrets.unlock, done=lambda _state: self._try_again(), failed=self._window.fail, owner=self
        )

    def _try_again(self) -> None:
        self._password_for = None
        self.courier.password_given()
        self._say_lines()

    def _on_outbox_pressed(self) -> None:
        if self._password_for is not None:
            self._ask_password()
        else:
            self._show_letters()

    def _show_letters(self) -> None:
        self._window.banner.clear()
        self._window.show_page("letters")

    # -- what is told -----------------------------------------------------------------------------------------

    def _on_changed(self, kinds: frozenset[Changed]) -> None:
        self._window.refresh_soon()
        if not self._awake:
            return
        self._say_lines()
        self.announcer.tidy()
        if Changed.SETTINGS in kinds:
            self._password_for = None
            self.courier.password_given()
        elif Changed.LETTERS in kinds:
            # Not from inside the change that announced it.
            QTimer.singleShot(0, self, self.courier.look)

    def _on_tick(self) -> None:
        try:
            self.courier.look()
            self.announcer.sweep()
        except PostviewError as error:
            # A busy or full disk: said in the side bar, tried again with the next look.
            _log.warning("The look at what is due was refused: %s", error)
            self._window.side_bar.say_status(self.tr("Nothing can be kept at the moment"), urgent=True)
            return
        self._say_lines()

    def _say_lines(self) -> None:
        if not self._awake or self._ending:
            return
        clock, dates = self._suite.clock, self._look.dates
        zone, today = clock.zone(), clock.today()
        words, urgent = outbox_words(self._suite.outbox.waiting(), dates, zone, today)
        if self._password_for is not None:
            words, urgent = self.tr("Outbox: waits for your password"), True
        self._window.side_bar.say_outbox(words, urgent=urgent)
        newest = self._suite.history.lines(limit=1)
        self._window.side_bar.say_status(kept_words(newest[0].at if newest else None, dates, zone, today))
        self._say_tip()

    def _say_tip(self) -> None:
        number = self._suite.today.can_do_today()
        if number == 0:
            words = self.tr("PostView: nothing to do today")
        elif number == 1:
            words = self.tr("PostView: 1 thing to do today")
        else:
            words = self.tr("PostView: {number} things to do today").format(number=number)
        self.tray.set_tip(words)

    def _on_banner(self, notice: Notice) -> None:
        """No service and no tray: said in the window itself, and beside its name where only that is seen."""
        self._window.banner.say(
            f"{notice.title} {notice.text}".strip(),
            self.tr("Open"),
            lambda: self._on_banner_pressed(notice.key),
        )

    def _on_banner_pressed(self, key: str) -> None:
        self._window.banner.clear()
        self.notifications.activated.emit(key, OPEN)

    def _on_notification(self, key: str, _action: str) -> None:
        if key == "password":
            self._window.bring_to_front()
            self._ask_password()
        elif key == STAYS_KEY:
            self._window.bring_to_front()

    def _on_new_interview(self) -> None:
        self._window.bring_to_front()
        self._window.new_interview(None)

    def _on_second_start(self, files: list[Path]) -> None:
        self._window.bring_to_front()
        self.take_files(files)

    def _on_crashed(self, report: str) -> None:
        if self._crash is not None or self._ending:
            return  # one at a time; the log has them all
        self._crash = CrashDialog(
            self._look, self._window if self._window.isVisible() else None, report, self._paths.log
        )
        self._crash.finished.connect(self._on_crash_closed)
        self._crash.open()

    def _on_crash_closed(self) -> None:
        self._crash = None
