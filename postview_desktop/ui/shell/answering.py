"""Answering an invitation right in the report of what was taken, through the services."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.interview import Answered
from postview_desktop.domain.invitation import Response
from postview_desktop.services.invitations import Invitations
from postview_desktop.wording import problems


class InvitationAnswers:
    """Each verb gives the sentence that says how it went; what the world refuses is one, too."""

    def __init__(self, invitations: Callable[[], Invitations]) -> None:
        self._invitations = invitations
        self.change_ids: list[int] = []
        """What was moved by it, for Undo."""

    def is_open(self, interview_id: int) -> bool:
        """Whether an answer can be given, and none is on its way or given already."""
        try:
            state = self._invitations().state(interview_id)
        except PostviewError:
            return False
        return state.open and state.interview.answered is Answered.NOT_YET

    def days(self, interview_id: int) -> int:
        """How many days of its series can be answered at once; 0 where it is none."""
        try:
            return self._invitations().state(interview_id).days
        except PostviewError:
            return 0

    def answer(self, interview_id: int, answer: Answered, *, whole_series: bool = False) -> str:
        """Put the answer into the outbox; without an account it becomes a draft for another program."""
        invitations = self._invitations()
        try:
            by_account = invitations.state(interview_id).by_account
            invitations.reply(interview_id, answer, send=by_account, whole_series=whole_series)
        except PostviewError as error:
            return problems.sentence(error)
        if by_account:
            return QCoreApplication.translate(
                "InvitationAnswers",
                "Your answer leaves in 10 seconds. Until then you can take it back on the interview's page.",
            )
        return QCoreApplication.translate(
            "InvitationAnswers", "The answer is among your letters, ready for your mail program."
        )

    def take(self, interview_id: int, proposal: Response) -> str:
        """Move the interview to the time that is proposed."""
        try:
            self.change_ids.append(self._invitations().take_proposal(interview_id, proposal))
        except PostviewError as error:
            return problems.sentence(error)
        return QCoreApplication.translate(
            "InvitationAnswers", "The interview was moved to that time. Undo takes it back."
        )
