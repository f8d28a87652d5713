"""Step 3 and the outbox: all letters and where each one is, and the one that is being written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.letter import Letter
from postview_desktop.services.accounts import Accounts
from postview_desktop.services.answers import Answers
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.history import History
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.letters import Letters
from postview_desktop.services.outbox import Outbox
from postview_desktop.services.settings import Settings
from postview_desktop.services.spelling import Spelling
from postview_desktop.services.templates import Templates
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.drag_out import DragFolder
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.ui.letters.circumstances import Circumstances
from postview_desktop.ui.letters.deeds import change_just_made
from postview_desktop.ui.letters.editor import LetterEditor
from postview_desktop.ui.letters.handing_over import HandingOver, file_name
from postview_desktop.ui.letters.list_view import LetterList
from postview_desktop.ui.letters.state_words import title_of
from postview_desktop.ui.letters.templates_view import TemplatesView
from postview_desktop.wording import problems

MINUTE_MS = 60_000


class LettersPage(QWidget):
    """Shows the list or one letter; `open` brings a letter up, from wherever it was asked for."""

    interview_requested = Signal(int, str)
    page_requested = Signal(str)
    said = Signal(str, int)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        letters: Letters,
        outbox: Outbox,
        accounts: Accounts,
        follow_ups: FollowUps,
        interviews: Interviews,
        settings: Settings,
        clock: Clock,
        jobs: Jobs,
        answers: Answers,
        templates: Templates,
        spelling: Spelling,
        history: History | None = None,
        handing_over: HandingOver | None = None,
        porter: Porter | None = None,
        drafts: Drafts | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._letters = letters
        self._outbox = outbox
        self._history = history
        self._stale = True
        folder = DragFolder(lambda: porter.attachments.data_dir) if porter is not None else None
        around = Circumstances(look, answers, follow_ups, interviews, clock)
        self.list = LetterList(look, clock, outbox.trouble_of, around.of)
        self.editor = LetterEditor(
            look,
            letters=letters,
            outbox=outbox,
            accounts=accounts,
            interviews=interviews,
            clock=clock,
            why_of=around.of,
            templates=templates,
            spelling=spelling,
            jobs=jobs,
            history=history,
            handing_over=handing_over or HandingOver(folder),
            porter=porter,
            drafts=drafts,
        )
        self.templates = TemplatesView(look, templates, letters.languages())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.editor)
        self._stack.addWidget(self.templates)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._stack)
        # What leaves "in 40 s" or "today" is said anew while the page can be seen.
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._fill)
        if folder is not None:
            self.list.file_of = partial(self._file_of, folder)
        self.list.wished.connect(self._on_wish)
        self.list.filtered.connect(self._fill)
        self.list.interviews_requested.connect(lambda: self.page_requested.emit("interviews"))
        self.editor.closed.connect(self.show_list)
        self.editor.interview_requested.connect(self.interview_requested)
        self.editor.settings_requested.connect(lambda: self.page_requested.emit("settings"))
        self.editor.said.connect(self.said)
        self.editor.templates_requested.connect(lambda: self.show_templates())
        self.list.templates_requested.connect(lambda: self.show_templates())
        self.templates.closed.connect(self.show_list)
        self.templates.said.connect(self.said)

    def open(self, letter_id: int) -> None:
        """Show one letter. Raises `PostviewError(GONE)`."""
        self.editor.open(letter_id)
        self._stack.setCurrentWidget(self.editor)

    def show_list(self) -> None:
        self.editor.leave()
        self._stack.setCurrentWidget(self.list)
        self._fill()

    def show_templates(self, template_id: int = 0) -> None:
        """The templates, with one of them in front where it is named."""
        self.editor.leave()
        self.templates.refresh()
        if template_id:
            self.templates.choose(template_id)
        self._stack.setCurrentWidget(self.templates)

    def takes_documents(self) -> str:
        """The name of the letter that a dropped file would travel with; "" where none is being written."""
        return self.editor.takes_documents() if self.editor.isVisible() else ""

    def take_documents(self, files: Sequence[Path]) -> None:
        """Let files travel with the letter that is open."""
        if self.editor.enclosures is not None:
            self.editor.enclosures.take(files)

    def refresh(self) -> None:
        """Show what is there now; later, if the page is not to be seen."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def flush(self) -> None:
        """Keep at once what is being typed (before closing, or leaving the page)."""
        self.editor.flush()
        self.templates.flush()

    def _fill(self) -> None:
        self._stale = False
        if self._stack.currentWidget() is self.templates:
            self.templates.refresh()
        if self._stack.currentWidget() is self.editor:
            self.editor.refresh()
        if self._stack.currentWidget() is self.list:
            self.list.show_lines(self._letters.list(text=self.list.text()))

    def _file_of(self, folder: DragFolder, letter: Letter) -> Path | None:
        """The letter as a mail file, about to be dragged out."""
        self.list.banner.clear()
        try:
            name = file_name(title_of(letter.kind, letter.to_name))
            return folder.put(name, self._letters.eml(letter.id))
        except PostviewError as error:
            self.list.banner.say(problems.sentence(error))
            return None

    def _on_wish(self, letter_id: int, key: str) -> None:
        self.list.banner.clear()
        try:
            match key:
                case "open":
                    self.open(letter_id)
                case "take_back":
                    self._outbox.take_back(letter_id)
                    undo = change_just_made(self._history, Verb.LETTER_TAKEN_BACK)
                    self.said.emit(self.tr("It is a draft again"), undo)
                case "arrived":
                    self._outbox.decide(letter_id, True)
                    self.said.emit(self.tr("Noted as sent"), 0)
                case "not_arrived":
                    self._outbox.decide(letter_id, False)
                    self.said.emit(self.tr("It is a draft again, and you can send it once more"), 0)
                case "resume":
                    self._outbox.resume(letter_id)
                case "interview" | "card":
                    self._open_interview(letter_id, "people" if key == "card" else "")
                case "account":
                    self.page_requested.emit("settings")
        except PostviewError as error:
            self.list.banner.say(problems.sentence(error))
        self._fill()

    def _open_interview(self, letter_id: int, tab: str) -> None:
        interview_id = self._letters.get(letter_id).interview_id
        if interview_id is not None:
            self.interview_requested.emit(interview_id, tab)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        if self._stale:
            self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()
        self.flush()
