"""What the parts of the search page share: the services they ask, and the ways to speak to the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from postview_desktop.domain.application import Stage
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.applications import Applications
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.history import History
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.letters import Letters
from postview_desktop.services.search import Search
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.doing import Doing
from postview_desktop.wording import names


@dataclass(frozen=True)
class Services:
    """The services that the search page works with."""

    applications: Applications
    search: Search
    interviews: Interviews
    letters: Letters
    history: History
    settings: Settings
    clock: Clock
    drafts: Drafts | None = None


class Desk(Doing):
    """Does a verb for a part of the page, and hands the wishes of all parts to the window."""

    letter_requested = Signal(int)
    interview_requested = Signal(int)
    page_requested = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(services.history, parent)
        self.services = services

    def set_stage(self, application_id: int, stage: Stage, on: date | None = None) -> bool:
        """Moves an application to a stage, dated `on` or today; True where it was done."""
        words = self.tr("The search stays on: only the letter counts as done.")
        told = words if stage is Stage.OFFERED else self.tr("Now: {stage}").format(stage=names.label(stage))
        return self.do(lambda: self.services.applications.set_stage(application_id, stage, on), told) is not None

    def start_letter(self, kind: LetterKind, application_id: int) -> None:
        """Starts a letter, or finds the draft that is there already, and asks the window to open it."""
        letters = self.services.letters
        letter = self.do(lambda: letters.start(kind, application_id=application_id))
        if letter is not None:
            self.letter_requested.emit(letter.id)
