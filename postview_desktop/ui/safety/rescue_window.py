"""The window before the window: the database cannot be opened, and this says what can be had instead.

Nothing is changed before the person has chosen; the file that cannot be opened is moved aside and never deleted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from postview_desktop.domain.backup import Backup
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.key import DatabaseKey
from postview_desktop.services import rescue
from postview_desktop.services.rescue import Damage, Rescued
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import resources
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.cards import Card, Heading, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import FieldError
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.safety.backup_words import counts_of, counts_words, full_day_and_time
from postview_desktop.ui.safety.rescue_words import (
    backup_words,
    newest_title,
    nothing_words,
    outcome_words,
    readable_words,
    title_words,
    what_words,
)
from postview_desktop.ui.safety.sheets import PassphraseSheet
from postview_desktop.wording import problems
from postview_desktop.wording.rescue import stand_in
from postview_desktop.wording.translate import told_of

WIDEST_EMS = 46
ASKS_PASSPHRASE = (Problem.PASSPHRASE_NEEDED, Problem.WRONG_ARCHIVE_PASSPHRASE)


@dataclass(frozen=True, slots=True)
class Ways:
    """What can be done, as functions for a worker; `services.rescue` with the data folder filled in."""

    examine: Callable[[], Damage]
    take_backup: Callable[[Backup], Rescued]
    take_readable: Callable[[str], Rescued]
    take_both: Callable[[Backup, str], Rescued]
    take_file: Callable[[Path, str], Rescued]
    """With the passphrase of the file, "" where it has none."""
    begin_empty: Callable[[], None]
    """Makes a database with nothing in it; raises PostviewError for what the disk refuses."""


def ways_in(data_dir: Path, begin_empty: Callable[[], None], key: DatabaseKey | None = None) -> Ways:
    """The real ones, with the key of what is locked. What a row is called of which only a part is known comes with each
    call."""
    return Ways(
        begin_empty=begin_empty,
        examine=partial(rescue.examine, data_dir, key=key),
        take_backup=partial(rescue.take_backup, data_dir, key=key),
        take_readable=lambda stand_in: rescue.take_readable(data_dir, stand_in=stand_in, key=key),
        take_file=lambda file, passphrase: rescue.take_file(data_dir, file, passphrase, key=key),
        take_both=lambda backup, stand_in: rescue.take_both(data_dir, backup, stand_in=stand_in, key=key),
    )


class RescueWindow(QWidget):
    """`go_on` when there is a database that can be opened; `quit_requested` when the person leaves it for now."""

    go_on = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        clock: Clock,
        error: PostviewError,
        ways: Ways,
        parent: QWidget | None = None,
    ) -> None:
        """`error` is why the database cannot be opened: one of `services.rescue.RESCUABLE`."""
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._clock = clock
        self._problem = error.problem
        self._details = error.details
        self._ways = ways
        self._working = False
        self._settled = False
        self.setObjectName("rescue_window")
        self.setWindowTitle("PostView")
        self.setWindowIcon(QIcon(str(resources() / "icons" / "app" / "postview.svg")))
        self.setMinimumSize(560, 420)
        self.resize(820, 720)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._page = Page(look)
        outer.addWidget(self._page)
        column = QWidget()
        column.setMaximumWidth(round(look.theme.em * WIDEST_EMS))
        self._box = QVBoxLayout(column)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(round(look.theme.em * 0.8))
        row = QHBoxLayout()
        row.addStretch(0)
        row.addWidget(column, 1)
        row.addStretch(0)
        self._page.body.addLayout(row)
        self._page.body.addStretch(1)
        self._build_head()
        self._trouble = FieldError(look)
        self._trouble.setObjectName("rescue_trouble")
        self._box.addWidget(self._trouble)
        self._wait = Small(look)
        self._wait.setObjectName("rescue_wait")
        self._box.addWidget(self._wait)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._box.addWidget(self._bar)
        self._choices = QWidget()
        self._cards = QVBoxLayout(self._choices)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(round(look.theme.em * 0.6))
        self._choices.hide()
        self._box.addWidget(self._choices)
        self._quit = Button(look, self.tr("Quit and change nothing"), quiet=True)
        self._quit.setObjectName("rescue_quit")
        self._quit.clicked.connect(self.close)
        self._box.addWidget(self._quit)
        self._say_wait(self.tr("Looking at what is there…"))

    def examine(self) -> None:
        """Look, in a job, at what can be had."""
        self._jobs.run(self._ways.examine, done=self._on_examined, failed=self._on_failed, owner=self)

    # -- what happened -------------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(round(self._look.theme.em * 0.7))
        self._shape = QLabel()
        self._draw("triangle-alert", "follow_up")
        head.addWidget(self._shape)
        self._title = Heading(self._look, title_words(self._problem))
        self._title.setObjectName("page_title")
        head.addWidget(self._title, 1)
        self._box.addLayout(head)
        self._what = Muted(self._look, breakable(what_words(self._problem)))
        self._what.setObjectName("rescue_what")
        self._box.addWidget(self._what)

    def _draw(self, icon: str, token: str) -> None:
        size = round(self._look.theme.em * 1.7)
        self._shape.setPixmap(self._look.icons.get(icon, token, size).pixmap(size, size))

    # -- what can be had -----------------------------------------------------------------------------------------

    def _on_examined(self, damage: Damage) -> None:
        self._stop_waiting()
        backups = self._fitting(damage.backups)
        newest = backups[0] if backups else None
        readable = dict(damage.readable) if self._problem is Problem.DATABASE_DAMAGED else {}
        told = {kind: number for kind, number in readable.items() if kind != "settings"}
        if newest is not None and told:
            self._add(
                "take_both",
                self.tr("Both together"),
                self.tr(
                    "The backup of {when}, and over it everything newer that can still be read. It loses the least."
                ).format(when=full_day_and_time(self._look, newest.made_at, self._clock.zone())),
                self.tr("Put together"),
                partial(self._ways.take_both, newest, stand_in()),
            )
        if newest is not None:
            self._add(
                "take_backup",
                newest_title(self._problem),
                backup_words(self._look, newest, self._clock.zone()),
                self.tr("Open it"),
                partial(self._ways.take_backup, newest),
            )
        if told:
            self._add(
                "take_readable",
                self.tr("What can still be read"),
                readable_words(damage, self._look.dates.locale),
                self.tr("Open it"),
                partial(self._ways.take_readable, stand_in()),
            )
        if len(backups) > 1:
            self._add_others(backups[1:])
        if not self._cards.count():
            self._trouble.say(nothing_words(self._problem))
        self._add_file()
        if self._problem is Problem.DATABASE_VANISHED:
            self._add_empty()
        self._choices.show()
        buttons = self._choices.findChildren(QPushButton)
        if buttons:
            QWidget.setTabOrder(buttons[-1], self._quit)
            buttons[0].setFocus()

    def _fitting(self, backups: tuple[Backup, ...]) -> list[Backup]:
        """Those that this PostView can open: for a newer database, the ones made before its upgrade."""
        known = self._details.get("known", "")
        return [one for one in backups if not known or one.schema <= int(known)]

    def _add(
        self, name: str, title: str, words: str, button_words: str, way: Callable[[], Rescued]
    ) -> tuple[Card, Button]:
        card = Card(self._look)
        card.setObjectName(f"{name}_card")
        row = QHBoxLayout()
        row.setSpacing(round(self._look.theme.em))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(SubHeading(self._look, title))
        texts.addWidget(Muted(self._look, words))
        row.addLayout(texts, 1)
        button = Button(self._look, button_words, main=not self._cards.count())
        button.setObjectName(name)
        button.setAccessibleDescription(f"{title}. {words}")
        button.clicked.connect(lambda: self._take(way))
        row.addWidget(button)
        card.body.addLayout(row)
        self._cards.addWidget(card)
        return card, button

    def _add_others(self, backups: list[Backup]) -> None:
        chosen = CalmComboBox()
        card, button = self._add(
            "take_other",
            self.tr("Another backup"),
            self.tr("An earlier one, where the newest is not what you want."),
            self.tr("Open it"),
            lambda: self._ways.take_backup(backups[chosen.currentIndex()]),
        )
        del button
        chosen.setObjectName("other_backups")
        chosen.setAccessibleName(self.tr("Another backup"))
        for backup in backups:
            contents = counts_words(counts_of(backup), self._look.dates.locale)
            chosen.addItem(told_of(full_day_and_time(self._look, backup.made_at, self._clock.zone()), contents))
        chosen.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chosen.setMinimumContentsLength(20)
        card.body.addWidget(chosen)

    def _add_file(self) -> None:
        card = Card(self._look)
        row = QHBoxLayout()
        row.setSpacing(round(self._look.theme.em))
        words = self.tr("Or a backup that lies elsewhere: a saved file, one on a stick or on another computer.")
        row.addWidget(Muted(self._look, words), 1)
        button = Button(self._look, self.tr("Choose a file…"))
        button.setObjectName("take_file")
        button.clicked.connect(self._ask_for_file)
        row.addWidget(button)
        card.body.addLayout(row)
        self._cards.addWidget(card)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("Open a backup"),
            str(Path.home()),
            self.tr("Backups (*.zip *.age *.sqlite);;All files (*)"),
        )
        dialog.setObjectName("rescue_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._take_file(Path(path), ""))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_file(self, file: Path, passphrase: str) -> None:
        self._take(
            lambda: self._ways.take_file(file, passphrase),
            failed=lambda error: self._on_file_refused(file, error),
        )

    def _on_file_refused(self, file: Path, error: Exception) -> None:
        if not isinstance(error, PostviewError) or error.problem not in ASKS_PASSPHRASE:
            self._on_failed(error)
            return
        self._stop_waiting()
        again = error.problem is not Problem.PASSPHRASE_NEEDED
        sheet = PassphraseSheet(self._look, self, file.name, problems.sentence(error) if again else "")
        sheet.accepted.connect(lambda: self._take_file(file, sheet.passphrase()))
        sheet.open()

    def _add_empty(self) -> None:
        card = Card(self._look)
        row = QHBoxLayout()
        row.addWidget(Muted(self._look, self.tr("Or begin anew; the backups stay, and can be restored later.")), 1)
        button = Button(self._look, self.tr("Begin with nothing"))
        button.setObjectName("begin_empty")
        button.clicked.connect(self._on_empty)
        row.addWidget(button)
        card.body.addLayout(row)
        self._cards.addWidget(card)

    def _on_empty(self) -> None:
        try:
            self._ways.begin_empty()
        except PostviewError as error:
            self._trouble.say(problems.sentence(error))
            return
        self._leave()

    # -- doing it ------------------------------------------------------------------------------------------------

    def _take(self, way: Callable[[], Rescued], failed: Callable[[Exception], None] | None = None) -> None:
        if self._working:
            return
        self._trouble.say("")
        self._choices.setEnabled(False)
        self._say_wait(self.tr("Putting your data together…"))
        self._jobs.run(way, done=self._on_taken, failed=failed or self._on_failed, owner=self)

    def _on_taken(self, rescued: Rescued) -> None:
        self._stop_waiting()
        self._choices.hide()
        self._draw("shield-check", "search")
        self._title.setText(self.tr("Your data is there again"))
        self._what.setText(outcome_words(rescued, self._look.dates.locale))
        where = Small(
            self._look,
            self.tr("The file that could not be opened is kept: {path}").format(path=breakable(str(rescued.saved_as))),
        )
        where.setObjectName("rescue_saved_as")
        where.setVisible(self._problem is not Problem.DATABASE_VANISHED)
        self._box.insertWidget(self._box.indexOf(self._quit), where)
        button = Button(self._look, self.tr("Open PostView"), main=True)
        button.setObjectName("rescue_go_on")
        button.clicked.connect(self._leave)
        self._box.insertWidget(self._box.indexOf(self._quit), button)
        button.setFocus()
        self._quit.hide()
        self.resize(self.width(), self.minimumHeight())

    def _on_failed(self, error: Exception) -> None:
        self._stop_waiting()
        if not isinstance(error, PostviewError):
            sys.excepthook(type(error), error, error.__traceback__)
            self._trouble.say(self.tr("That went wrong; nothing was changed. The log in the data folder says more."))
            return
        self._trouble.say(problems.sentence(error))

    def _say_wait(self, words: str) -> None:
        self._working = True
        self._wait.setText(words)
        self._wait.show()
        self._bar.setAccessibleName(words)
        self._bar.show()

    def _stop_waiting(self) -> None:
        self._working = False
        self._wait.hide()
        self._bar.hide()
        self._choices.setEnabled(True)

    def _leave(self) -> None:
        self._settled = True
        self.close()
        self.go_on.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # There is no dialog around the buttons that would do it.
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._working and not self._choices.isHidden():
            event.ignore()  # the data is being put together; that takes seconds
            return
        super().closeEvent(event)
        if not self._settled:
            self.quit_requested.emit()
