"""What the parts of the interviews page share: the services they ask, and the ways to speak to the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.answers import Answers
from postview_desktop.services.applications import Applications
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.history import History
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.invitations import Invitations
from postview_desktop.services.letters import Letters
from postview_desktop.services.reflections import Reflections
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.doing import Doing


@dataclass(frozen=True)
class Services:
    """The services that the interviews page works with."""

    interviews: Interviews
    applications: Applications
    follow_ups: FollowUps
    letters: Letters
    reflections: Reflections
    history: History
    settings: Settings
    clock: Clock
    answers: Answers
    drafts: Drafts | None = None
    invitations: Callable[[], Invitations] | None = None
    """Asked for only where somebody waits for an answer to an invitation."""


class Desk(Doing):
    """Does a verb for a part of the page, and hands the wishes of all parts to the window."""

    letter_requested = Signal(int)
    reflection_requested = Signal(int, str)
    application_requested = Signal(int)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(services.history, parent)
        self.services = services

    def start_letter(self, kind: LetterKind, interview_id: int, person_id: int | None = None) -> None:
        """Starts a letter, or finds the draft that is there already, and asks the window to open it."""
        letters = self.services.letters
        letter = self.do(lambda: letters.start(kind, interview_id=interview_id, person_id=person_id))
        if letter is not None:
            self.letter_requested.emit(letter.id)
