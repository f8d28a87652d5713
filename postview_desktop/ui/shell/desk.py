"""What runs beside the window: tray, notifications, clock, outbox, second starts, and how PostView ends.

Made after the first page is drawn: none of it may hold that up.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon, QSessionManager
from PySide6.QtWidgets import QApplication

from postview_desktop.domain.change import Changed
from postview_desktop.domain.errors import PostviewError
from postview_desktop.system.paths import Paths, resources
from postview_desktop.system.secrets import Secrets
from postview_desktop.ui.background.changes import Changes
from postview_desktop.ui.background.release_watch import ReleaseWatch
from postview_desktop.ui.background.tick import Tick
from postview_desktop.ui.desktop.announcer import Announcer
from postview_desktop.ui.desktop.end_signals import EndSignals
from postview_desktop.ui.desktop.notice import OPEN, Notice
from postview_desktop.ui.desktop.notifications import Notifications
from postview_desktop.ui.desktop.session import Session
from postview_desktop.ui.desktop.single_instance import SingleInstance
from postview_desktop.ui.desktop.tray import Tray
from postview_desktop.ui.shell.crash_hooks import CrashHooks
from postview_desktop.ui.shell.main_window import MainWindow
from postview_desktop.ui.shell.pages import Materials
from postview_desktop.ui.shell.place import keep_place
from postview_desktop.ui.shell.status_words import kept_words
from postview_desktop.ui.shell.tray_room import TrayRoom

if TYPE_CHECKING:
    from postview_desktop.ui.shell.addresses import Addresses
    from postview_desktop.ui.shell.crash_dialog import CrashDialog
    from postview_desktop.ui.shell.files import Files
    from postview_desktop.ui.shell.mail_room import MailRoom
    from postview_desktop.ui.shell.publishing_room import PublishingRoom
    from postview_desktop.ui.shell.safety_room import SafetyRoom

TRAY_SETTLES_MS = 300
"""Between a tray's name on the bus and its being ready for icons."""
RELEASE_KEY = "release"
MAIL_AFTER_MS = 150
"""The mail is woken a moment after the rest, so that the first click is answered at once."""

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
        self._materials = materials
        self._look = materials.look
        self._suite = suite = materials.suite
        self._paths = Paths(materials.data_dir)
        self._secrets = secrets
        self._awake = False
        self._ending = False
        self._crash: CrashDialog | None = None
        self._files: Files | None = None
        self._addresses: Addresses | None = None
        self._mail: MailRoom | None = None
        self._publishing: PublishingRoom | None = None
        self._safety: SafetyRoom | None = None

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
        self._tray_room = TrayRoom(window, self._look, suite, self.tray, self.notifications, self.announcer)
        self.tick = Tick(suite.clock, self)
        self.session = Session(self)
        self.releases = ReleaseWatch(lambda: suite.releases, materials.jobs, self)
        self.instance = SingleInstance(materials.data_dir, self)
        self.signals = EndSignals(self)

        changes.changed.connect(self._on_changed)
        hooks.crashed.connect(self._on_crashed)
        hooks.refused.connect(window.fail)
        self._connect_window()
        self._connect_desktop()

    @property
    def files(self) -> Files:
        """Import and export, made when the first file comes or goes."""
        if self._files is None:
            from postview_desktop.ui.shell.files import Files

            self._files = Files(
                self._app, self._window, self._materials, before_import=lambda then: self.safety.before_import(then)
            )
        return self._files

    @property
    def mail(self) -> MailRoom:
        if self._mail is None:
            from postview_desktop.ui.shell.mail_room import MailRoom

            self._mail = MailRoom(self._window, self._materials, self._secrets, self.notifications)
        return self._mail

    @property
    def publishing(self) -> PublishingRoom:
        """The calendar elsewhere."""
        if self._publishing is None:
            from postview_desktop.ui.shell.publishing_room import PublishingRoom

            self._publishing = PublishingRoom(self._window, self._materials, self._secrets)
        return self._publishing

    @property
    def safety(self) -> SafetyRoom:
        """Backups and going back to one, made with the first of them."""
        if self._safety is None:
            from postview_desktop.ui.shell.safety_room import SafetyRoom

            self._safety = SafetyRoom(self._window, self._materials, lambda: self.mail)
            self._safety.restored.connect(self.announcer.forget)
        return self._safety

    def _connect_window(self) -> None:
        window = self._window
        window.files_given.connect(lambda files: self.files.take(files))
        window.export_requested.connect(lambda kind: self.files.export(kind))
        window.export_selection_requested.connect(lambda selection: self.files.export_calendar(selection))
        window.publish_requested.connect(lambda: self.publishing.publish_now())
        window.restore_requested.connect(lambda backup: self.safety.restoring.restore(backup))
        window.restore_file_requested.connect(lambda path: self.safety.restoring.restore_file(path))
        window.appearance_chosen.connect(self._look.theme.apply)
        window.close_wished.connect(self._tray_room.close_wished)
        window.quit_requested.connect(self.quit)
        window.came_to_front.connect(self._on_front)

    def _connect_desktop(self) -> None:
        window = self._window
        self._tray_room.quit_requested.connect(self.quit)
        self._tray_room.hiding.connect(lambda: keep_place(window, self._look.theme.dark, self._paths.data))
        self.announcer.opened.connect(window.bring_to_front)
        self.announcer.interview_requested.connect(window.open_interview)
        self.announcer.preparation_requested.connect(lambda id: window.open_interview(id, "preparation"))
        self.announcer.letter_requested.connect(window.open_letter)
        self.announcer.reflection_requested.connect(window.open_reflection)
        self.announcer.page_requested.connect(window.show_page)
        self.announcer.said.connect(window.say)
        self.announcer.failed.connect(window.fail)
        self.notifications.banner_wanted.connect(self._on_banner)
        self.notifications.activated.connect(self._on_notification)
        self.releases.found.connect(self._on_release)
        self.session.tray_host_changed.connect(lambda: QTimer.singleShot(TRAY_SETTLES_MS, self.tray, self.tray.look))
        self.session.sleeps.connect(window.flush)
        self.session.woke.connect(self._look_again)
        self.session.lock_changed.connect(self._on_lock_changed)
        self.tick.ticked.connect(self._on_tick)
        self.tick.jumped.connect(self._on_jump)
        self.tick.day_changed.connect(lambda _day: window.refresh_soon())
        self.tick.zone_changed.connect(lambda _zone: window.refresh_soon())
        self.instance.opened.connect(self._on_second_start)
        self.instance.addressed.connect(self.take_addresses)
        self.instance.quit_asked.connect(self.quit)
        self.signals.asked.connect(self.quit)
        self._app.commitDataRequest.connect(self._on_session_ends, Qt.ConnectionType.DirectConnection)

    # -- waking and ending ------------------------------------------------------------------------------------

    def wake(self) -> None:
        """Begin everything that runs by itself."""
        if self._awake or self._ending:
            return
        self._awake = True
        self.instance.listen()
        self.signals.install()
        self.tray.start()
        self.session.start()
        QTimer.singleShot(MAIL_AFTER_MS, self, self._wake_mail)

    def _wake_mail(self) -> None:
        if self._ending:
            return
        self.mail.start()
        self.safety.start()
        self.tick.start()
        self._clear_copies()  # those of a run that broke off
        self._clear_workshops()
        self._let_go_of_documents()
        self._mend_start_at_login()

    def take_files(self, files: list[Path]) -> None:
        """Files from the command line or a second start."""
        if files:
            self.files.take(files)

    def take_addresses(self, addresses: Sequence[str]) -> None:
        """`postview:` and `mailto:` addresses from the command line or a second start."""
        if not addresses:
            return
        if self._addresses is None:
            from postview_desktop.ui.shell.addresses import Addresses

            suite = self._suite
            self._addresses = Addresses(self._window, lambda: suite.acquaintances, lambda: suite.letters)
        self._window.bring_to_front()
        self._addresses.open(addresses)

    def quit(self) -> None:
        """End PostView; while a letter is just leaving, as soon as that is known."""
        if self._ending:
            return
        self._window.flush()
        if self._window.is_unsaved:
            self._window.bring_to_front()
            self._window.unsaved.ask(self._quit_settled)
            return
        self._quit_settled()

    def _quit_settled(self) -> None:
        if self._publishing is not None:
            self._publishing.stop()
        if self._mail is None:
            self._end()
            return
        self._mail.stop()
        if not self._mail.courier.busy:
            self._end()
            return
        from postview_desktop.ui.shell.farewell import LeavingSheet

        sheet = LeavingSheet(self._look, self._window)
        sheet.accepted.connect(self._end)
        sheet.rejected.connect(self._mail.go_on)
        sheet.rejected.connect(self.publishing.go_on)
        self._mail.idle.connect(sheet.accept)
        self._window.bring_to_front()
        sheet.open()

    def _end(self) -> None:
        if self._ending:
            return
        self._ending = True
        keep_place(self._window, self._look.theme.dark, self._paths.data)
        self.tick.stop()
        if self._safety is not None:
            self._safety.end()
        self._clear_copies()
        self.notifications.stop()
        self.tray.stop()
        self.instance.close()
        if self._awake:
            self.signals.remove()
        self._window.close_for_good()
        self._app.exit(0)

    def _let_go_of_documents(self) -> None:
        """Contents that nothing speaks of any more, not even the history, go a week later."""
        from postview_desktop.services.attachments import let_go

        attachments = self._suite.attachments

        def refused(error: Exception) -> None:
            _log.warning("Documents that nothing speaks of stay: %s", error)

        self._materials.jobs.run(let_go, attachments.data_dir, attachments.spoken_of(), failed=refused)

    def _mend_start_at_login(self) -> None:
        """A bundle may have been moved since it was asked to start at login."""
        if getattr(sys, "frozen", False):
            from postview_desktop.ui.desktop.start_at_login import start_at_login

            start_at_login(self._paths.data, "", self).mend()

    def _clear_workshops(self) -> None:
        """What a run that was killed had laid out to be encrypted, or had unpacked."""
        from postview_desktop.services.workshops import clear_workshops

        self._materials.jobs.run(clear_workshops, self._paths.data)

    def _clear_copies(self) -> None:
        """Copies of documents that were laid out for other programs."""
        from postview_desktop.services.attachments import clear_laid_out

        clear_laid_out(self._paths.data)

    def _on_session_ends(self, _manager: QSessionManager) -> None:
        # The desktop is going down: keep what is typed, and do not stand in its way with questions.
        self._window.flush()
        if self._window.is_unsaved:
            self._window.unsaved.keep_copy()
        self._window.let_close()

    # -- what is told -----------------------------------------------------------------------------------------

    def _on_changed(self, kinds: frozenset[Changed]) -> None:
        self._window.refresh_soon()
        if self._mail is not None and not self._ending:
            self._mail.changed(kinds)
            self.publishing.changed(kinds)
            self.announcer.tidy()
            self._say_kept()

    def _on_tick(self) -> None:
        if self._safety is not None and self._safety.is_restoring:
            return  # the data is about to become another one; whoever looks now finds what is gone in a moment
        try:
            self.mail.tick()
            # In front of a locked screen nobody reads it, and it may tell others of a search that is nobody's business.
            if not self.session.is_locked:
                self.announcer.sweep()
        except PostviewError as error:
            # A busy or full disk: said in the side bar, tried again with the next look.
            _log.warning("The look at what is due was refused: %s", error)
            self._window.side_bar.say_status(self.tr("Nothing can be kept at the moment"), urgent=True)
            return
        self.mail.say_line()
        self._say_kept()
        self.publishing.tick()
        self.safety.look()
        self._tray_room.look()
        self._look_for_release()
        self.session.check()

    def _on_jump(self, _seconds: float) -> None:
        """The computer slept, or its clock was set: what was out of reach may be there again."""
        if self._mail is not None:
            self._mail.lookout.look_soon()

    def _on_lock_changed(self, locked: bool) -> None:
        if not locked:
            self._look_again()

    def _on_front(self) -> None:
        self.session.somebody_is_there()
        self._look_again()

    def _look_again(self) -> None:
        """Not only at the next tick: the person is there, or the computer woke up."""
        if self._mail is not None and not self._ending:
            self.tick.look()

    def _say_kept(self) -> None:
        clock = self._suite.clock
        newest = self._suite.history.lines(limit=1)
        at = newest[0].at if newest else None
        self._window.side_bar.say_status(kept_words(at, self._look.dates, clock.zone(), clock.today()))
        self._tray_room.say()

    def _look_for_release(self) -> None:
        suite = self._suite
        if not suite.settings.get().look_for_releases or self.session.is_locked or suite.reminders.is_quiet():
            return  # it will be told at once, and waits for an hour at which it may be
        try:
            self.releases.look()
        except PostviewError as error:
            _log.info("It is looked for a newer version another time: %s", error.problem)

    def _on_release(self, version: object) -> None:
        self.notifications.show(
            Notice(
                key=RELEASE_KEY,
                title=self.tr("PostView {version} is there").format(version=version),
                text=self.tr("The settings lead to the download page. Yours goes on working."),
                actions=((OPEN, self.tr("Open")),),
            )
        )

    def _on_notification(self, key: str, _action: str) -> None:
        if key == RELEASE_KEY:
            self._window.bring_to_front()
            self._window.show_page("settings")
            self._window.page("settings").show_releases()

    def _on_banner(self, notice: Notice) -> None:
        """No service and no tray: said in the window itself."""

        def pressed() -> None:
            self._window.banner.clear()
            self.notifications.activated.emit(notice.key, OPEN)

        self._window.banner.say(notice.in_one_line, self.tr("Open"), pressed)

    def _on_second_start(self, files: list[Path]) -> None:
        self._window.bring_to_front()
        self.take_files(files)

    def _on_crashed(self, report: str) -> None:
        if self._crash is not None or self._ending:
            return  # one at a time; the log has them all
        from postview_desktop.ui.shell.crash_dialog import CrashDialog

        parent = self._window if self._window.isVisible() else None
        self._crash = CrashDialog(self._look, parent, report, self._paths.log)
        self._crash.finished.connect(self._on_crash_closed)
        self._crash.open()

    def _on_crash_closed(self) -> None:
        self._crash = None
