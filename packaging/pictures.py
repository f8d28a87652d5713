"""Pictures of every page with the demo's job search, light and dark: `make pictures` writes them into pictures/.

The real window on a virtual screen, on a Monday afternoon that stands still, so that two runs give the same pictures.
`--docs` also renews the few that the README shows. `--size 900x600` and `--font 2.0` (times the usual size) try how
the pages bear a small window and large type, `--language de` how they bear other words.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

NOW = "2026-11-23T15:05"
FOR_THE_README = (
    "today-light", "interview-aftercare-light", "calendar-light", "letter-light", "reflection-dark",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "pictures")
    parser.add_argument("--size", default="1280x832")
    parser.add_argument("--font", type=float, default=1.0)
    parser.add_argument("--language", default="en")
    parser.add_argument("--docs", action="store_true")
    parser.add_argument("--empty", action="store_true", help="a new user's folder instead of the demo")
    parser.add_argument("--drawing", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.drawing:
        draw(given)
        return
    from tests.support.screen import virtual_screen

    given.out.mkdir(parents=True, exist_ok=True)
    width, height = (int(number) for number in given.size.split("x"))
    with virtual_screen(f"{width + 160}x{height + 160}x24") as display:
        env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, __file__, *sys.argv[1:], "--drawing"], env=env, check=True)
    made = sorted(given.out.glob("*.png"))
    print(f"{len(made)} pictures in {given.out.name}/")
    if given.docs:
        for name in FOR_THE_README:
            shutil.copyfile(given.out / f"{name}.png", ROOT / "docs" / f"{name}.png")


def draw(given: argparse.Namespace) -> None:
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from postview_desktop.services.demo import fill
    from postview_desktop.services.suite import open_suite
    from postview_desktop.ui.background.jobs import Jobs
    from postview_desktop.ui.common.languages import speak_in
    from postview_desktop.ui.shell.main_window import MainWindow
    from postview_desktop.ui.shell.pages import Materials
    from tests.support.builders import fresh_store
    from tests.support.clock import FixedClock
    from tests.support.look import make_look

    app = QApplication(sys.argv[:1])
    # As a window started in that language would be: its words, its days and hours.
    land = "en_GB" if given.language == "en" else given.language
    QLocale.setDefault(QLocale(land))
    speak_in(given.language, app)
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * given.font)
    app.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        clock = FixedClock(NOW)
        store = fresh_store(Path(folder), clock)
        suite = open_suite(store, clock)
        if not given.empty:
            fill(suite)
            some_backups(suite, clock)
            something_deleted(suite)
        for mode in ("light", "dark"):
            jobs, look = Jobs(), make_look(app, mode, land)
            window = MainWindow(look)
            window.furnish(Materials(look, suite, jobs, Path(folder)))
            window.resize(*(int(number) for number in given.size.split("x")))
            window.show()
            sitting = Sitting(app, window, suite, given.out, mode)
            sitting.take_all(empty=given.empty)
            if not given.empty:
                sitting.take_what_guards_the_data(look, jobs, clock)
            window.close()
            window.deleteLater()
            jobs.close()
            app.processEvents()
        store.close()


def some_backups(suite, clock) -> None:
    """As they come together in nine days: each day's own, one asked for, one before an import."""
    from postview_desktop.domain.backup import BackupReason
    from postview_desktop.services.backup_work import make_backup

    reasons = [BackupReason.DAILY] * 9
    reasons[4], reasons[7] = BackupReason.ASKED, BackupReason.IMPORT
    clock.advance(days=-len(reasons))
    for reason in reasons:
        clock.advance(days=1)
        suite.backups.noted(make_backup(suite.backups.order(reason), lambda _done, _total: None, lambda: False))


def something_deleted(suite) -> None:
    """For the bin; of what no other picture shows."""
    from postview_desktop.domain.application import Application

    for name, role in (("Fourth Coffee", "Data analyst"), ("Wide World Importers", "Reporting")):
        suite.applications.delete(suite.applications.add(Application(role=role), name).id)


class Sitting:
    """Goes through the pages of one window and takes a picture of each."""

    def __init__(self, app, window, suite, out: Path, mode: str) -> None:
        self._app, self._window, self._suite, self._out, self._mode = app, window, suite, out, mode

    def take(self, name: str) -> None:
        for _ in range(6):  # layouts settle in rounds
            self._app.processEvents()
        self._keep(self._window, name)

    def _keep(self, widget, name: str) -> None:
        widget.grab().save(str(self._out / f"{name}-{self._mode}.png"))

    def take_all(self, *, empty: bool) -> None:
        from postview_desktop.ui.shell.pages import BESIDE, KEYS

        window = self._window
        for key in (*KEYS, *BESIDE):
            window.show_page(key)
            self.take(f"empty-{key}" if empty else key)
        window.new_interview(None)
        self.take("empty-new" if empty else "interview-new")
        if empty:
            return
        by_title = {(line.organisation_name, line.interview.title): line.interview.id
                    for line in self._suite.interviews.list()}  # fmt: skip
        second = by_title["Northwind Bank", "Second round"]
        first = by_title["Northwind Bank", "First round"]
        for tab in ("aftercare", "details", "people", "preparation", "letters", "history"):
            window.open_interview(second, tab)
            self.take(f"interview-{tab}")
        window.open_interview(by_title["Tailspin Toys", "Phone screen"], "aftercare")
        self.take("interview-plan")
        window.open_interview(by_title["Wingtip Energy", "Panel of four"], "aftercare")
        self.take("interview-ahead")
        self._letter(second)
        window.open_reflection(second)
        self.take("reflection-two-minutes")
        window.page("reflections").open(first, "full")
        window.show_page("reflections")
        self.take("reflection")
        application = self._suite.applications.list()[0].application.id
        window.open_application(application)
        self.take("application")
        window.open_application(self._suite.interviews.get(second).interview.application_id)
        self.take("documents")

    def _letter(self, interview_id: int) -> None:
        from postview_desktop.domain.letter import LetterKind

        letters = self._suite.letters
        for met in self._suite.interviews.get(interview_id).people[:2]:
            letter = letters.start(LetterKind.THANK_YOU, interview_id=interview_id, person_id=met.person.id)
            self._window.open_letter(letter.id)
            self.take("letter-starter")
            letters.edit(
                letter.id,
                subject="Thank you for this afternoon",
                body=(
                    f"Dear {met.person.name.split()[0]},\n\nThank you for your time this afternoon. I enjoyed the part "
                    "about how the team moved its nightly loads to streaming, and the story of the first weekend on "
                    "call made me smile.\n\nKind regards,\nSam Field"
                ),
            )
        self._window.open_letter(letter.id)
        self.take("letter")

    def take_what_guards_the_data(self, look, jobs, clock) -> None:
        """Going back to a backup, the lock and its window, and the window that meets damage."""
        from PySide6.QtWidgets import QScrollArea

        from postview_desktop.domain.key import KeyWay
        from postview_desktop.ui.safety.sheets import RestoreSheet
        from postview_desktop.ui.safety.unlock_window import Openings, UnlockWindow

        backups = self._suite.backups
        sheet = RestoreSheet(look, self._window, backups.list()[1], backups.counts(), clock)
        sheet.open()
        for _ in range(6):
            self._app.processEvents()
        self._keep(sheet, "backups-restore")
        sheet.reject()
        self._window.show_page("settings")
        bar = self._window.page("settings").findChild(QScrollArea).verticalScrollBar()
        bar.setValue(bar.maximum())
        self.take("settings-data")
        bar.setValue(0)
        unlock = UnlockWindow(look, jobs, KeyWay.PASSPHRASE, Openings(self._no_key, self._no_key))
        self._take_window(unlock, "unlock")
        with tempfile.TemporaryDirectory() as folder:
            self._take_window(self._rescue(Path(folder), look, jobs, clock), "rescue")

    @staticmethod
    def _no_key(_given) -> None:
        raise AssertionError("nobody asks for it here")

    def _take_window(self, window, name: str) -> None:
        window.show()
        for _ in range(6):
            self._app.processEvents()
        self._keep(window, name)
        window.close()
        window.deleteLater()

    def _rescue(self, folder: Path, look, jobs, clock):
        """The window over a copy of the data with a page in the middle overwritten."""
        from PySide6.QtWidgets import QPushButton

        from postview_desktop.domain.errors import PostviewError, Problem
        from postview_desktop.system.paths import Paths
        from postview_desktop.ui.safety.rescue_window import RescueWindow, ways_in
        from tests.support.damage import overwrite, root_of

        paths = Paths(folder)
        shutil.copytree(self._suite.backups.folder, paths.backups)
        shutil.copyfile(self._suite.backups.list()[0].path, paths.database)
        overwrite(paths.database, root_of(paths.database, "letter"))
        error = PostviewError(Problem.DATABASE_DAMAGED, path=paths.database, folder=folder, reason="a page")
        window = RescueWindow(look, jobs, clock, error, ways_in(folder, lambda: None))
        window.examine()
        while window.findChild(QPushButton, "take_both") is None:
            self._app.processEvents()
        return window


if __name__ == "__main__":
    main()
