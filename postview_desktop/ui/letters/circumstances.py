"""What else is known about a letter that waits for the person: why it is held, and what is still looked for."""

from __future__ import annotations

from postview_desktop.domain.answer import AnswerKind, AnswerState
from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.follow_up import PlanState
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.services.answers import AnswerLine, Answers
from postview_desktop.services.follow_ups import FollowUps
from postview_desktop.services.interviews import Interviews
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.mail_words import answer_wrote
from postview_desktop.wording import reasons
from postview_desktop.wording.translate import translate


class Circumstances:
    """Asks the services around one letter, and says in a sentence or two what is so."""

    def __init__(
        self, look: Look, answers: Answers, follow_ups: FollowUps, interviews: Interviews, clock: Clock
    ) -> None:
        self._look = look
        self._answers = answers
        self._follow_ups = follow_ups
        self._interviews = interviews
        self._clock = clock

    def of(self, letter: Letter) -> str:
        """Why it is held, or what is done about its being uncertain; "" where there is nothing to say."""
        if letter.state is LetterState.UNKNOWN and self._answers.seeks(letter.id):
            return translate(
                "LetterStates",
                "The letter went out, and no answer came back: it may have arrived. PostView is looking for a copy of"
                " it in your mailbox for half an hour, and asks you if there is none. It is never sent again by"
                " itself.",
            )
        if letter.state is LetterState.HELD and letter.interview_id is not None:
            try:
                return self._why_held(letter, letter.interview_id)
            except PostviewError:
                return ""  # the interview was deleted a moment ago; the letter goes with it
        return ""

    def _why_held(self, letter: Letter, interview_id: int) -> str:
        house = self._interviews.get(interview_id).organisation
        doubtful = [
            line
            for line in self._answers.doubtful()
            if line.answer.organisation_id == house.id and line.answer.kind is AnswerKind.ANSWER
        ]
        if doubtful:
            return translate(
                "LetterStates",
                "A mail came that may be an answer of theirs, so it waits. {they_wrote}. Say whether it is from {name};"
                " then send the letter or keep it as a draft.",
            ).format(they_wrote=self._wrote(doubtful[0]), name=house.name)
        plan = self._follow_ups.plan(interview_id)
        mails = [line for line in self._answers.for_interview(interview_id) if line.answer.kind is AnswerKind.ANSWER]
        counted = [line for line in mails if line.answer.state is AnswerState.COUNTS]
        if counted and counted[0].answer.at >= letter.created_at:
            return translate(
                "LetterStates",
                "{they_wrote}, so the letter may be overtaken. Read theirs first; then send the letter all the same, or"
                " keep it as a draft.",
            ).format(they_wrote=self._wrote(counted[0]))
        if plan.state in (PlanState.STOPPED, PlanState.ENDED, PlanState.TAKEN_OVER, PlanState.NONE):
            told = reasons.sentences(plan.reasons, self._look.dates.day)
            asked = translate("LetterStates", "The letter waits until you say whether it should go all the same.")
            return f"{told} {asked}"
        if any(line.answer.state is AnswerState.DISMISSED for line in mails):
            return translate(
                "LetterStates",
                "It was held for a mail that you said is no answer of theirs. It does not leave by itself now: send it,"
                " or keep it as a draft.",
            )
        return ""

    def _wrote(self, line: AnswerLine) -> str:
        return answer_wrote(line.answer, line.person_name, self._clock.zone(), self._clock.today(), self._look.dates)
