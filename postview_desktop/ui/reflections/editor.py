"""Looking back on one interview: three ways to do it, and everything kept by itself (S2, S3, S4, S7)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.reflection import Feeling, Question, Reflection, ReflectionState
from postview_desktop.services.reflections import Reflections, ReflectionView, has_words
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.autosave import AutoSave, refused
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.current_stack import CurrentStack
from postview_desktop.ui.common.kept import KeptLine
from postview_desktop.ui.common.moments import moment_in_words
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.common.versions import VersionsSheet
from postview_desktop.ui.reflections import version_texts
from postview_desktop.ui.reflections.feeling import FeelingPanel
from postview_desktop.ui.reflections.full_review import FullReviewPanel
from postview_desktop.ui.reflections.two_minutes import TwoMinutesPanel
from postview_desktop.wording import problems

T = TypeVar("T", Reflection, Question, Feeling)

MODES = ("two_minutes", "full", "felt")


class ReflectionEditor(QWidget):
    """`open` shows one interview's review. What is typed is kept within a second of a pause, and on leaving."""

    closed = Signal()
    said = Signal(str, int)

    def __init__(self, look: Look, *, reflections: Reflections, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._reflections = reflections
        self._clock = clock
        self._interview_id = 0
        self._mode = "two_minutes"
        self._chosen = 0
        self._dirty: set[str] = set()
        self._view: ReflectionView | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._page = Page(look)
        self.modes = Segmented(
            look,
            [
                ("two_minutes", self.tr("Two minutes")),
                ("full", self.tr("Full review")),
                ("felt", self.tr("How it felt")),
            ],
        )
        self.modes.setObjectName("reflection_modes")
        self.modes.chosen.connect(self.set_mode)
        self._page.header("", self.tr("Private. Stays on this computer."), [self.modes])
        self.two_minutes = TwoMinutesPanel(look)
        self.full = FullReviewPanel(look)
        self.felt = FeelingPanel(look)
        self._stack = CurrentStack()
        for panel in (self.two_minutes, self.full, self.felt):
            self._stack.addWidget(panel)
        self._page.body.addWidget(self._stack, 1)
        box.addWidget(self._page, 1)
        box.addWidget(self._foot())
        self._autosave = AutoSave(self, save=self._save)
        self._connect()

    # what the page asks for

    @property
    def interview_id(self) -> int:
        """0 while nothing is open."""
        return self._interview_id

    def open(self, interview_id: int, mode: str = "two_minutes") -> None:
        """Show one interview's review. Raises `PostviewError(GONE)`."""
        self.flush()
        if interview_id != self._interview_id:
            self._autosave.kept_or_refused()
        self._reflections.get(interview_id)
        self._interview_id = interview_id
        self._chosen = 0
        self.kept.reset()
        self.set_mode(mode if mode in MODES else "two_minutes")
        counts = self._reflections.strengths()
        self.full.side.suggest([line.label for line in counts.strengths], [line.label for line in counts.weak_points])

    def set_mode(self, mode: str) -> None:
        self.flush()
        self._mode = mode
        self.modes.set_chosen(mode)
        self._stack.setCurrentIndex(MODES.index(mode))
        if mode == "full":
            self._reflections.take_recall(self._interview_id)
        self.refresh()
        first = {"two_minutes": self.two_minutes.recall, "full": self.full.list, "felt": self.felt.text}[mode]
        first.setFocus()

    def refresh(self) -> None:
        """Show what is kept now; leaves everything alone while something typed is not kept yet."""
        if not self._interview_id or self._dirty:
            return
        try:
            view = self._reflections.get(self._interview_id)
        except PostviewError as error:
            if error.problem is not Problem.GONE:
                raise
            self._interview_id = 0
            self.closed.emit()
            return
        self._view = view
        name = view.organisation.name
        title = (
            self.tr("How it went: {organisation}, {round}")
            if view.interview.title
            else self.tr("How it went: {organisation}")
        )
        self._page.set_title(breakable(title.format(organisation=name, round=view.interview.title)))
        self.two_minutes.show_reflection(view.reflection)
        self.full.side.show_reflection(view.reflection)
        self.felt.show_feeling(view.feeling)
        self._show_question(self.full.show_questions(view.questions, self._chosen))
        self._show_history()
        state = view.reflection.state
        felt = self._mode == "felt"
        begun = has_words(view.reflection) or bool(view.questions)
        self.done.setVisible(state is not ReflectionState.DONE and not felt)
        self.skip.setVisible(state is ReflectionState.OPEN and not begun and not felt)
        self.again.setVisible(state is not ReflectionState.OPEN and not felt)
        self.again.set_text(
            self.tr("Done. Take it up again")
            if state is ReflectionState.DONE
            else self.tr("Left out. Take it up after all")
        )

    def flush(self) -> None:
        """Keep at once whatever is not kept yet."""
        for editor in (self.full.side.strengths, self.full.side.weak_points, self.full.form.labels):
            editor.take_typed()
        self._autosave.flush()

    # inside

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(28, 8, 28, 16)
        row.setSpacing(8)
        self.back = Button(self._look, self.tr("All reflections"), icon="arrow-left", quiet=True)
        self.done = Button(self._look, self.tr("Done"), icon="check", main=True)
        self.skip = Button(self._look, self.tr("Not this time"), quiet=True)
        self.again = Button(self._look, "", icon="undo-2", quiet=True)
        self.versions = Button(self._look, self.tr("Earlier versions"), icon="history", quiet=True)
        self.kept = KeptLine(self._look)
        for button, name in (
            (self.back, "all_reflections"),
            (self.done, "reflection_done"),
            (self.skip, "reflection_skip"),
            (self.again, "reflection_again"),
            (self.versions, "reflection_versions"),
        ):
            button.setObjectName(name)
        row.addWidget(self.back)
        row.addWidget(self.skip)
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(self.kept)
        row.addWidget(self.versions)
        row.addWidget(self.done)
        return foot

    def _connect(self) -> None:
        self.two_minutes.edited.connect(lambda: self._touch("two_minutes"))
        self.two_minutes.chosen_now.connect(self._autosave.flush)
        self.full.side.edited.connect(lambda: self._touch("side"))
        self.full.side.chosen_now.connect(self._autosave.flush)
        self.full.form.edited.connect(lambda: self._touch("question"))
        self.full.form.chosen_now.connect(self._autosave.flush)
        self.felt.edited.connect(lambda: self._touch("felt"))
        self.full.add_requested.connect(self._add_question)
        self.full.list.chosen.connect(self._choose)
        self.full.list.moved.connect(self._move)
        self.full.list.delete_requested.connect(self._delete_question)
        self.full.form.delete_requested.connect(lambda: self._delete_question(self.full.form.question_id))
        self.full.form.move_requested.connect(self._move_by)
        self.full.form.versions_requested.connect(self._open_question_versions)
        self.full.side.versions_requested.connect(self._open_versions)
        self.felt.versions_requested.connect(self._open_versions)
        self.versions.clicked.connect(self._open_versions)
        self.back.clicked.connect(self._close)
        self.done.clicked.connect(self._mark_done)
        self.skip.clicked.connect(self._mark_skipped)
        self.again.clicked.connect(self._reopen)

        self._autosave.watch(*self.findChildren(QPlainTextEdit), *self.findChildren(QLineEdit))

    def _touch(self, part: str) -> None:
        self._dirty.add(part)
        self._autosave.touch()

    def _save(self) -> None:
        if not self._dirty or not self._interview_id:
            return
        parts, self._dirty = self._dirty, set()
        try:
            if "two_minutes" in parts:
                self._reflections.edit(self._interview_id, **self.two_minutes.fields())
            if "side" in parts:
                self._reflections.edit(self._interview_id, **self.full.side.fields())
            if "question" in parts and self.full.form.question_id:
                question = self._reflections.edit_question(self.full.form.question_id, **self.full.form.fields())
                self.full.list.show_change(question)
            if "felt" in parts:
                self._reflections.edit_feeling(self._interview_id, self.felt.words())
        except PostviewError as error:
            if error.problem is not Problem.GONE:
                # What was typed stays on the page and is tried again with the next keystroke.
                self._dirty |= parts
            if refused(error):
                self.kept.waiting()
            else:
                self.kept.not_kept(problems.sentence(error))
            return
        self.kept.kept()
        self.refresh()

    def _show_question(self, question: Question | None) -> None:
        self._chosen = question.id if question else 0
        if question is not None:
            self.full.form.show_asked([asked.rating for asked in self._reflections.asked(question.id)])
            self.full.form.show_versions(len(self._reflections.question_versions(question.id)))

    def choose_question(self, question_id: int) -> None:
        """Bring one question to the front, the full review being open."""
        self._choose(question_id)

    def _choose(self, question_id: int) -> None:
        self.flush()
        self._chosen = question_id
        self.refresh()

    def _add_question(self) -> None:
        self.flush()
        self._chosen = self._reflections.add_question(self._interview_id).id
        self.refresh()
        self.full.form.focus_first()

    def _delete_question(self, question_id: int) -> None:
        self.flush()
        ids = self.full.list.ids()
        if question_id not in ids:
            return
        place = ids.index(question_id)
        change = self._reflections.delete_question(question_id)
        rest = [other for other in ids if other != question_id]
        self._chosen = rest[min(place, len(rest) - 1)] if rest else 0
        self.refresh()
        self.said.emit(self.tr("Question deleted"), change)

    def _move(self, question_id: int, position: int) -> None:
        self.flush()
        self._chosen = question_id
        change = self._reflections.move_question(question_id, position)
        self.refresh()
        if change:
            self.said.emit(self.tr("Question moved"), change)

    def _move_by(self, step: int) -> None:
        ids = self.full.list.ids()
        question_id = self.full.form.question_id
        if question_id in ids:
            self._move(question_id, ids.index(question_id) + step)

    # done, skipped, taken up again

    def _mark_done(self) -> None:
        self.flush()
        change = self._reflections.done(self._interview_id)
        self.said.emit(self.tr("Reflection done"), change)
        self._close()

    def _mark_skipped(self) -> None:
        self.flush()
        change = self._reflections.skip(self._interview_id)
        self.said.emit(self.tr("Left out this time"), change)
        self._close()

    def _reopen(self) -> None:
        self.flush()
        change = self._reflections.reopen(self._interview_id)
        self.refresh()
        self.said.emit(self.tr("The reflection is open again"), change)

    def _close(self) -> None:
        self.flush()
        self.closed.emit()

    # earlier versions

    def _show_history(self) -> None:
        times = [moment_in_words(self._look, at, self._clock.zone(), self._clock.today()) for at in self._times()]
        self.full.side.history.show_times(times)
        self.felt.history.show_times(times)
        self.versions.setVisible(self._mode == "two_minutes" and bool(times))

    def _times(self) -> list[int]:
        if self._mode == "felt":
            return [at for at, _ in self._reflections.feeling_versions(self._interview_id)]
        return [at for at, _ in self._reflections.versions(self._interview_id)]

    def _open_versions(self) -> None:
        self.flush()
        interview_id = self._interview_id
        if self._mode == "felt":
            self._open_sheet(
                self.tr("How it felt, earlier"),
                self._reflections.feeling_versions(interview_id),
                version_texts.feeling_words,
                partial(self._reflections.restore_feeling, interview_id),
                self._reflections.get(interview_id).feeling,
            )
        else:
            self._open_sheet(
                self.tr("Earlier versions of this review"),
                self._reflections.versions(interview_id),
                version_texts.reflection_words,
                partial(self._reflections.restore, interview_id),
                self._reflections.get(interview_id).reflection,
            )

    def _open_question_versions(self) -> None:
        self.flush()
        question_id = self.full.form.question_id
        self._open_sheet(
            self.tr("Earlier versions of this question"),
            self._reflections.question_versions(question_id),
            version_texts.question_words,
            partial(self._reflections.restore_question, question_id),
            next(one for one in self._reflections.get(self._interview_id).questions if one.id == question_id),
        )

    def _open_sheet(
        self,
        title: str,
        versions: Sequence[tuple[int, T]],
        say: Callable[[T], str],
        restore: Callable[[int], int],
        now: T,
    ) -> None:
        in_words = version_texts.versions_in_words(self._look, versions, say, self._clock.zone(), self._clock.today())
        sheet = VersionsSheet(self._look, self, title, in_words, say(now))

        def bring_back(place: int) -> None:
            try:
                change = restore(versions[place][0])
            except PostviewError as error:
                self.kept.not_kept(problems.sentence(error))
                return
            self.kept.kept()
            self.refresh()
            self.said.emit(self.tr("The earlier words are back"), change)

        sheet.bring_back_requested.connect(bring_back)
        sheet.open()
