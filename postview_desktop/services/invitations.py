"""Answering an invitation: accept, accept for now, decline, or propose another time; by a letter through the outbox.

Nothing is answered by itself: each answer is made because somebody said so, waits ten seconds in the outbox, and counts
as given only once it was sent. It goes to the organiser alone, whom the invitation names; never to who sent the mail.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Answered, Interview, epoch_of, timed
from postview_desktop.domain.invitation import Response
from postview_desktop.domain.invitation_answer import (
    answer_in,
    asks_for_answer,
    can_be_answered,
    day_in,
    is_about,
    method_of,
)
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.outbox import IN_FLIGHT
from postview_desktop.files.invitation_reply import ProposedTime, reply_text
from postview_desktop.services.beginnings import Beginnings
from postview_desktop.services.freezing import as_draft
from postview_desktop.services.letter_context import around
from postview_desktop.services.outbox import Outbox
from postview_desktop.services.settings import Settings
from postview_desktop.services.starters import LetterWords, Starters
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import resources

__all__ = ["Invitations", "Invited", "ProposedTime"]

SECONDS_TO_TAKE_BACK = 10
LONGEST_COMMENT = 1000
"""Characters; what is longer is a letter."""

_LEFT = frozenset({LetterState.SENT, LetterState.UNDELIVERED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """How an invitation stands. `letter` is the newest answer that was made, None where there is none.

    `asks` says that its sender waits for an answer, `open` that it can still be given; `by_account` that PostView can
    send it. `answer` and `proposes` say what that letter answers; it is `outdated` where it has not left and answers
    an earlier state of the invitation, and `whole_series` where it answers all days of one. `days`: how many days of
    a series can be answered at once; 0 where it is none.
    """

    interview: Interview
    asks: bool = False
    open: bool = False
    by_account: bool = False
    letter: Letter | None = None
    answer: Answered = Answered.NOT_YET
    proposes: bool = False
    outdated: bool = False
    whole_series: bool = False
    days: int = 0


class Invitations:
    """What the user does about the invitation that an interview came by."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._outbox = Outbox(store, clock)
        self._begin = Beginnings(store, clock, Starters(resources() / "letters"))

    def state(self, interview_id: int) -> Invited:
        """How the invitation of an interview stands. Raises PostviewError(GONE)."""
        interview = self._store.need(Interview, interview_id)
        if not asks_for_answer(interview):
            return Invited(interview=interview)
        days = self._days(interview)
        letters = self._replies(interview)
        newest = max(letters, key=lambda one: (one.state not in _LEFT, one.id), default=None)
        return Invited(
            interview=interview,
            asks=True,
            open=can_be_answered(interview, self._clock.now()),
            by_account=bool(self._store.count(Account)),
            letter=newest,
            answer=answer_in(newest.calendar) if newest else Answered.NOT_YET,
            proposes=newest is not None and method_of(newest.calendar) == "COUNTER",
            outdated=newest is not None and newest.state not in _LEFT and not is_about(newest.calendar, interview),
            whole_series=newest is not None and bool(interview.recurrence_id) and not day_in(newest.calendar),
            days=len(days) if len(days) > 1 else 0,
        )

    def reply(
        self, interview_id: int, answer: Answered, comment: str = "", *, send: bool = False, whole_series: bool = False
    ) -> Letter:
        """The answer as a letter to the organiser: a draft, or with `send` in the outbox, to leave in ten seconds.

        With `whole_series` it counts for every day that is to come of the series that this is a day of; a day that
        was changed by itself since is asked about by itself. One that has not left yet is written anew. Raises
        PostviewError: GONE; NOTHING_TO_ANSWER; NO_ACCOUNT where it is to be sent; NOT_IN_STATE while the last one is
        on its way.
        """
        if whole_series:
            interview_id = self._first_of_series(interview_id)
        return self._make(interview_id, answer, comment, None, send=send, whole_series=whole_series)

    def propose(self, interview_id: int, instead: ProposedTime, comment: str = "", *, send: bool = False) -> Letter:
        """Another time, proposed to the organiser (METHOD:COUNTER), who decides; the interview stays where it is.

        Raises as `reply`; ENDS_BEFORE_START, UNKNOWN_ZONE.
        """
        try:
            begins, ends = epoch_of(instead.start, instead.zone), epoch_of(instead.end, instead.zone)
        except (KeyError, ValueError, OSError) as error:
            raise PostviewError(Problem.UNKNOWN_ZONE, zone=instead.zone) from error
        if ends <= begins:
            raise PostviewError(Problem.ENDS_BEFORE_START, start=instead.start, end=instead.end)
        return self._make(interview_id, Answered.TENTATIVE, comment, instead, send=send)

    def take_proposal(self, interview_id: int, proposal: Response) -> int:
        """The time that somebody proposed, taken over because the user says so; gives the change, for Undo.

        What was answered was for the other time. The invitation's own SEQUENCE stays: a later one of the organiser's
        still counts. Raises PostviewError: GONE; NOT_IN_STATE where it proposes no time.
        """
        if proposal.start is None or proposal.end is None:
            raise PostviewError(Problem.NOT_IN_STATE)
        with self._store.change(Verb.INTERVIEW_UPDATED_BY_INVITATION, interview_id=interview_id) as change:
            known = self._store.need(Interview, interview_id)
            moved = timed(known, proposal.start, proposal.end, proposal.zone)
            place = proposal.place or known.place
            change.save(replace(moved, place=place, answered=Answered.NOT_YET, answered_at=0))
            return change.id

    def calendar(self, letter_id: int) -> bytes:
        """An answer that was made as a calendar file (.ics), to be given to another program."""
        return self._store.need(Letter, letter_id).calendar.encode("utf-8")

    # -- inside -----------------------------------------------------------------------------------------------

    def _make(
        self,
        interview_id: int,
        answer: Answered,
        comment: str,
        instead: ProposedTime | None,
        *,
        send: bool,
        whole_series: bool = False,
    ) -> Letter:
        interview = self._store.need(Interview, interview_id)
        now = self._clock.now()
        if answer is Answered.NOT_YET or not can_be_answered(interview, now):
            raise PostviewError(Problem.NOTHING_TO_ANSWER)
        if send:
            self._outbox.sender()
        with self._store.change(
            Verb.INVITATION_ANSWERED, what=self._organisation(interview), interview_id=interview_id, durable=send
        ) as change:
            letter = self._written(interview, answer, comment.strip()[:LONGEST_COMMENT], instead, whole_series)
            letter = change.save(letter) if letter.id else change.add(letter)
            return self._outbox.schedule(letter.id, now + SECONDS_TO_TAKE_BACK) if send else letter

    def _written(
        self,
        interview: Interview,
        answer: Answered,
        comment: str,
        instead: ProposedTime | None,
        whole_series: bool,
    ) -> Letter:
        now = self._clock.now()
        known = self._open_reply(interview, whole_series)
        there = around(self._store, interview_id=interview.id)
        form = self._begin.form(self._begin.occasion(LetterKind.INVITATION_REPLY, there, None))
        words = self._begin.starters.words(form.language)
        account = self._begin.account()
        me = (account.name if account else "") or Settings(self._store, self._clock).get().user_name
        title = self._title(interview, words)
        key = "proposed" if instead is not None else answer.value
        text = words.invitation(f"{key}_text", **_times(interview, instead, words))
        if whole_series and interview.recurrence_id:
            text = f"{text} {words.invitation('series_text')}"
        return replace(
            known or Letter(created_at=now),
            application_id=interview.application_id,
            interview_id=interview.id,
            kind=LetterKind.INVITATION_REPLY,
            language=form.tag,
            to_name=interview.organiser_name,
            to_address=interview.organiser_email,
            subject=words.invitation(key, title=title),
            body="\n\n".join(part for part in (text, comment, me) if part) + "\n",
            calendar=reply_text(
                interview,
                answer,
                my_name=me,
                summary=title,
                now=now,
                comment=comment,
                instead=instead,
                whole_series=whole_series,
            ),
            updated_at=now,
        )

    def _open_reply(self, interview: Interview, whole_series: bool) -> Letter | None:
        """The answer to the same that was made and has not left: it is written anew, so that never two go. One to the
        whole series and one to a day of it are two."""
        for letter in self._replies(interview):
            if interview.recurrence_id and whole_series is bool(day_in(letter.calendar)):
                continue
            if letter.state in IN_FLIGHT:
                raise PostviewError(Problem.NOT_IN_STATE, state=letter.state)
            if letter.state not in _LEFT and letter.state is not LetterState.UNKNOWN:
                return replace(as_draft(letter, self._clock.now()), state=LetterState.DRAFT)
        return None

    def _replies(self, interview: Interview) -> list[Letter]:
        """The answers to this interview's invitation, those to all days of its series among them."""
        if not interview.recurrence_id:
            return self._store.find(Letter, interview_id=interview.id, kind=LetterKind.INVITATION_REPLY)
        same = [one.id for one in self._store.find(Interview, uid=interview.uid)]
        found = self._store.find(Letter, interview_id=same, kind=LetterKind.INVITATION_REPLY)
        return [one for one in found if one.interview_id == interview.id or not day_in(one.calendar)]

    def _days(self, interview: Interview) -> list[Interview]:
        """The days of its series that can be answered, the first to come first; none where it is of none."""
        if not interview.recurrence_id:
            return []
        same = self._store.find(Interview, uid=interview.uid, order_by=("sequence", "start_utc"))
        return [one for one in same if can_be_answered(one, self._clock.now())]

    def _first_of_series(self, interview_id: int) -> int:
        """The day that stands for the whole series: the first to come that was not changed by itself."""
        days = self._days(self._store.need(Interview, interview_id))
        return days[0].id if days else interview_id

    def _title(self, interview: Interview, words: LetterWords) -> str:
        application = self._store.need(Application, interview.application_id)
        known = ", ".join(part for part in (application.role, interview.title) if part)
        return known or words.invitation("untitled")

    def _organisation(self, interview: Interview) -> str:
        application = self._store.need(Application, interview.application_id)
        return self._store.need(Organisation, application.organisation_id).name


def _times(interview: Interview, instead: ProposedTime | None, words: LetterWords) -> dict[str, str]:
    def told(prefix: str, start: datetime, zone: str) -> dict[str, str]:
        return {
            f"{prefix}day": words.day(start.date()),
            f"{prefix}time": words.time(start),
            f"{prefix}zone": zone,
        }

    found = told("", interview.start, interview.zone)
    return found | (told("other_", instead.start, instead.zone) if instead else {})
