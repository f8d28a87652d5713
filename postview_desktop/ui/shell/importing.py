"""Files that are given to PostView: read in a job, taken in one change each, and what became of them told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Answered, Interview
from postview_desktop.domain.invitation import Response
from postview_desktop.services.imports import ImportReport, Imports, LeftLine, ParsedFile, Taken, TakenLine
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.answer_buttons import AnswerButtons
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Chip, Muted, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.moments import there_and_here
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import invitations, names, problems

_TONES = {
    Taken.ADDED: "search",
    Taken.UPDATED: "interview",
    Taken.CANCELLED: "late",
    Taken.ALREADY: "neutral",
    Taken.STALE: "neutral",
    Taken.REPLY: "interview",
    Taken.PROPOSAL: "follow_up",
    Taken.PROPOSAL_DECLINED: "neutral",
    Taken.ASKS_FOR_NEWEST: "neutral",
}

_ANSWERED_HERE = (Taken.ADDED, Taken.UPDATED, Taken.ALREADY)


AskPassphrase = Callable[[str, str, Callable[[str], None], Callable[[], None]], None]
"""(the file, why it is asked again or "", what goes on with the passphrase, what goes on without it)."""

_CLOSED = (Problem.PASSPHRASE_NEEDED, Problem.WRONG_ARCHIVE_PASSPHRASE)


class Importing(QObject):
    """`taken` carries the report when files were taken; `failed` what the database refused."""

    taken = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        imports: Callable[[], Imports],
        jobs: Jobs,
        parent: QObject | None = None,
        *,
        before: Callable[[Callable[[], None]], None] | None = None,
        ask_passphrase: AskPassphrase | None = None,
    ) -> None:
        """`imports` is asked for on first use: what reads calendars and mails is not needed before.

        `before` is called when there is something to take, with what takes it (a backup is made first).
        `ask_passphrase` is called for an encrypted file; without it such a file is left.
        """
        super().__init__(parent)
        self._before = before
        self._ask_passphrase = ask_passphrase
        self._imports = imports
        self._jobs = jobs
        self._running = 0

    def start(self, paths: Iterable[Path]) -> None:
        """Read the files off the window's thread, then take what is in them."""
        files = list(paths)
        if not files:
            return
        self._read(files, lambda parsed: self._on_read(files, parsed))

    def _read(self, files: list[Path], done: Callable[[list[ParsedFile]], None], passphrase: str = "") -> None:
        self._begun()
        read = partial(self._imports().read, passphrase=passphrase)
        self._jobs.run(read, files, done=done, failed=self._on_failed, owner=self)

    def _on_read(self, files: list[Path], parsed: list[ParsedFile]) -> None:
        closed = [at for at, one in enumerate(parsed) if one.error is not None and one.error.problem in _CLOSED]
        if closed and self._ask_passphrase is not None:
            self._ended()
            self._open_closed(files, parsed, closed, self._ask_passphrase)
        else:
            self._go_on(parsed)

    def _open_closed(self, files: list[Path], parsed: list[ParsedFile], closed: list[int], ask: AskPassphrase) -> None:
        """Ask for the passphrase of the first that is encrypted, and try it on all of them."""
        error = parsed[closed[0]].error
        wrong = error is not None and error.problem is Problem.WRONG_ARCHIVE_PASSPHRASE

        def again(opened: list[ParsedFile]) -> None:
            found = dict(zip(closed, opened, strict=True))
            self._on_read(files, [found.get(at, one) for at, one in enumerate(parsed)])

        def leave() -> None:
            self._begun()
            self._go_on(parsed)

        ask(
            parsed[closed[0]].file,
            problems.sentence(error) if wrong and error is not None else "",
            lambda words: self._read([files[at] for at in closed], again, words),
            leave,
        )

    def _go_on(self, parsed: Sequence[ParsedFile]) -> None:
        readable = any(one.error is None for one in parsed)
        if self._before is not None and readable:
            self._before(lambda: self._take(parsed))
        else:
            self._take(parsed)

    def _take(self, parsed: Sequence[ParsedFile]) -> None:
        self._ended()
        try:
            report = self._imports().take(parsed)
        except PostviewError as error:
            self.failed.emit(error)
            return
        self.taken.emit(report)

    def _on_failed(self, error: Exception) -> None:
        self._ended()
        self.failed.emit(error)

    def _begun(self) -> None:
        self._running += 1
        self.busy_changed.emit(True)

    def _ended(self) -> None:
        self._running -= 1
        if not self._running:
            self.busy_changed.emit(False)


class Answering(Protocol):
    """What can be done about an invitation right where it is told of. Each gives the sentence that says how it went."""

    def is_open(self, interview_id: int) -> bool: ...

    def days(self, interview_id: int) -> int: ...

    def answer(self, interview_id: int, answer: Answered, *, whole_series: bool = False) -> str: ...

    def take(self, interview_id: int, proposal: Response) -> str: ...


class ImportSheet(Sheet):
    """What was taken and what was left, file by file, with the reasons; and the answers that are asked for."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        report: ImportReport,
        file_count: int,
        my_zone: str,
        answering: Answering | None = None,
    ) -> None:
        """`my_zone` is where the user is."""
        super().__init__(look, parent, self._headline(report), self.tr("Close"), cancel_text="")
        self.setObjectName("import_sheet")
        self._look = look
        self._my_zone = my_zone
        self._answering = answering
        self._asked: set[str] = set()
        """The series whose answer is offered: once for all its days."""
        inside = QWidget()
        inside.setProperty("plain", True)
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(round(look.theme.em * 0.7))
        several = file_count > 1
        for line in report.taken:
            self._add_taken(line, several)
        for restored in report.restored:
            rows = sum(restored.counts.values())
            self._rows.addWidget(SubHeading(look, restored.file))
            told = self.tr("1 entry was brought in.") if rows == 1 else self.tr("{rows} entries were brought in.")
            self._rows.addWidget(Muted(look, told.format(rows=rows)))
        if report.left:
            self._rows.addWidget(SubHeading(look, self.tr("Left where it was")))
        for left in report.left:
            self._add_left(left)
        self._rows.addStretch(1)
        area = _Lines()
        area.setObjectName("import_lines")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        em = look.theme.em
        width = round(em * 28)
        for part in inside.findChildren(QWidget):
            part.ensurePolished()  # else their words are measured in another font than they are shown in
        # Not the layout's own minimum: so high it would be were its words broken as often as can be.
        inside.setMinimumHeight(1)
        height = self._rows.totalHeightForWidth(width)
        area.setMinimumSize(width, min(round(em * 24), height))
        self.body.addWidget(area, 1)

    def _headline(self, report: ImportReport) -> str:
        counted = sum(line.action in (Taken.ADDED, Taken.UPDATED, Taken.CANCELLED) for line in report.taken)
        if len(report.taken) == 1 and not report.left:
            told = self._headline_of_one(report.taken[0])
            if told:
                return told
        if report.restored:
            return self.tr("Your data is here")
        if not counted and report.left:
            return self.tr("Nothing was taken")
        if counted == 1:
            return self.tr("One interview was taken")
        return self.tr("{number} interviews were taken").format(number=counted)

    def _headline_of_one(self, line: TakenLine) -> str:
        return {
            Taken.UPDATED: self.tr("The interview was changed"),
            Taken.CANCELLED: self.tr("The interview was called off"),
            Taken.ALREADY: self.tr("Nothing is new"),
            Taken.STALE: self.tr("Nothing was changed"),
            Taken.REPLY: self.tr("An answer to your invitation"),
            Taken.PROPOSAL: self.tr("Another time is proposed"),
            Taken.PROPOSAL_DECLINED: self.tr("The time stays"),
            Taken.ASKS_FOR_NEWEST: self.tr("Nothing was changed"),
        }.get(line.action, "")

    def _add_taken(self, line: TakenLine, several: bool) -> None:
        title = ", ".join(part for part in (line.organisation, line.role, line.title) if part)
        self._rows.addWidget(SubHeading(self._look, title))
        self._rows.addWidget(Chip(self._look, names.label(line.action), _TONES[line.action]))
        self._rows.addWidget(Muted(self._look, self._when(line.start, line.zone)))
        for words in self._told(line):
            told = Muted(self._look, breakable(words))
            told.setObjectName("import_told")
            self._rows.addWidget(told)
        for noticed in line.noticed:
            self._rows.addWidget(Small(self._look, names.label(noticed)))
        if several:
            self._rows.addWidget(Small(self._look, line.file))
        self._add_choice(line)

    def _told(self, line: TakenLine) -> list[str]:
        """What changed, from what to what; or what somebody says; or why nothing was done."""
        span = self._look.dates.span
        told: list[str] = []
        if line.before is not None and line.after is not None:
            told += invitations.changes(line.before, line.after, line.joined, line.changed, span)
        if line.response is not None:
            told += invitations.heard(line.response, Interview(start=line.start, zone=line.zone), span)
        if line.action is Taken.STALE:
            told.append(invitations.stale())
        return told

    def _add_choice(self, line: TakenLine) -> None:
        """The buttons for what the user may say to it: nothing is sent or changed by itself."""
        answering = self._answering
        if answering is None:
            return
        if line.action is Taken.PROPOSAL and line.response is not None:
            response = line.response
            button = Button(self._look, self.tr("Take this time"), icon="calendar-check")
            button.setObjectName("take_proposal")
            self._rows.addWidget(button)
            button.clicked.connect(lambda: self._said(button, answering.take(line.interview_id, response)))
        elif line.asks and line.action in _ANSWERED_HERE and answering.is_open(line.interview_id):
            self._add_answers(line, answering)

    def _add_answers(self, line: TakenLine, answering: Answering) -> None:
        """Of a series once, for all its days: a single day is answered on its own page."""
        if line.series and line.series in self._asked:
            return
        days = answering.days(line.interview_id) if line.series else 0
        if days:
            self._asked.add(line.series)
            asked = self.tr("They ask whether you come, on all {days} days of the series:").format(days=days)
            if days == 1:
                asked = self.tr("They ask whether you come, on the one day of the series that is left:")
        else:
            asked = self.tr("They ask whether you come:")
        words = Muted(self._look, asked)
        words.setObjectName("import_asks")
        self._rows.addWidget(words)
        buttons = AnswerButtons(self._look)
        buttons.setObjectName(f"import_answer_{line.interview_id}")
        self._rows.addWidget(buttons)
        buttons.chosen.connect(
            lambda answer: self._said(
                buttons, answering.answer(line.interview_id, answer, whole_series=bool(days)), words
            )
        )
        if days:
            hint = Small(self._look, self.tr("A single day can be answered otherwise on its own page."))
            self._rows.addWidget(hint)

    def _said(self, pressed: QWidget, sentence: str, before: QLabel | None = None) -> None:
        """The sentence in the place of the buttons that were pressed."""
        told = Muted(self._look, breakable(sentence))
        told.setObjectName("import_answered")
        place = self._rows.indexOf(pressed)
        self._rows.insertWidget(place, told)
        for widget in (pressed, before):
            if widget is not None:
                self._rows.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.main.setFocus()

    def _add_left(self, left: LeftLine) -> None:
        if left.summary:
            self._rows.addWidget(Muted(self._look, left.summary))
        self._rows.addWidget(Small(self._look, problems.sentence(left.problem)))

    def _when(self, start: datetime, zone: str) -> str:
        dates = self._look.dates
        there = self.tr("{day}, {time}").format(day=dates.day(start.date()), time=dates.time(start))
        return there_and_here(self._look, there, start, None, zone, self._my_zone)


class _Lines(QScrollArea):
    """As high as was said. What wraps in it hints at a narrow, tall block, and would leave the sheet empty below."""

    def sizeHint(self) -> QSize:
        return self.minimumSize()


def needs_a_sheet(report: ImportReport) -> bool:
    """Whether the report says more than a quiet line can hold."""
    return (
        bool(report.left or report.restored)
        or len(report.taken) != 1
        or bool(report.taken[0].noticed)
        or bool(report.taken[0].changed)
        or report.taken[0].response is not None
        or report.taken[0].action is Taken.STALE
    )
