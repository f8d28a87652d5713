"""Answers: what to look for in the inbox, what becomes of what was found, and the person's word on what is doubtful.

Looking is off until it is asked for (`Account.looks`); only the copy of an uncertain letter is looked for in any case
(`seeking`). It goes in three steps, so that no window waits for a server:
`errand()` on the thread of the database, `look_for_answers()` in a worker, and `take()` on the first thread again, or
`failed()` where the server refused.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState, Trace
from postview_desktop.domain.application import Application, Organisation, Person
from postview_desktop.domain.bounce import problem_of
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose
from postview_desktop.domain.incoming import MailHead, Recognised
from postview_desktop.domain.interview import Interview, wall_of
from postview_desktop.domain.letter import Letter, LetterKind, LetterState, SentVia
from postview_desktop.domain.outbox import FOLLOWING_UP, Mover, is_too_late, moved
from postview_desktop.services.last_look import LastLook, Looks, mailbox_of
from postview_desktop.services.looking import Errand, Found, Report, look_for_answers, try_inbox
from postview_desktop.services.seeking import REFUSALS, looking_account, seeking_account, still_sought, what_to_seek
from postview_desktop.services.sending import take_answer_back, write_sent
from postview_desktop.services.sought import what_is_sought
from postview_desktop.storage import Change, Store
from postview_desktop.storage.answer_rows import answer_names, answers_around_interview, letters_out
from postview_desktop.storage.letter_rows import following_up
from postview_desktop.system.clock import Clock

__all__ = [
    "AnswerLine",
    "Answers",
    "Errand",
    "Found",
    "LastLook",
    "Noticed",
    "look_for_answers",
    "try_inbox",
]

S = LetterState

EVERY = 600
"""Seconds from one look to the next while the program runs."""
FRESH = 60
"""Seconds for which a look counts as just made: no follow-up leaves on an older one."""
AFTER_A_REFUSAL = 4 * 3600
"""Seconds from a refused sign-in to the next look by itself: asking again and again locks accounts."""

_SAID_NO = frozenset({Problem.SIGN_IN_REFUSED, Problem.APP_PASSWORD_NEEDED})
"""The password was told to the server, and it did not take it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed:
    """What one look brought. `answers` stop plans (F6); `doubtful` wait for the person's word (delivery reports may be
    among them); `automatic` change nothing; `bounced` marked a letter undelivered; `found_sent` are letters that were
    uncertain and are known to have left."""

    answers: tuple[Answer, ...] = ()
    doubtful: tuple[Answer, ...] = ()
    automatic: tuple[Answer, ...] = ()
    bounced: tuple[Answer, ...] = ()
    found_sent: tuple[Letter, ...] = ()

    @property
    def anything(self) -> bool:
        return bool(self.answers or self.doubtful or self.automatic or self.bounced or self.found_sent)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine:
    """An answer with the names around it; "" for what it is not about."""

    answer: Answer
    organisation_name: str
    role: str
    person_name: str
    interview_title: str


class Answers:
    """Mail that came in and is about the search."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._looks = Looks(store)

    # -- looking ----------------------------------------------------------------------------------------------

    def errand(self) -> Errand | None:
        """What to look for now; None where the account is absent, paused or has no inbox, or nothing is open.

        Where looking is off, only the copies of uncertain letters, in the folder of sent mail (`Errand.only_sent`).
        """
        account = looking_account(self._store)
        if account is None:
            return what_to_seek(self._store, self._clock)
        now = self._clock.now()
        sought, since = what_is_sought(self._store, account, now)
        if not sought.matters and not sought.letters:
            return None
        return Errand(account=account, at=now, since=since, sought=sought, marks=self._looks.marks(account, sought))

    def due(self) -> bool:
        """Whether it is time for the look of every ten minutes. After a refused sign-in only every four hours.

        Where looking is off: whether a letter became uncertain after the last look, or ten minutes have passed.
        """
        last = self.last()
        if looking_account(self._store) is None:
            seek = what_to_seek(self._store, self._clock)
            new = seek is not None and any(letter.since > last.at for letter in seek.sought.letters)
            return new or (seek is not None and not 0 <= self._clock.now() - last.at < EVERY)
        wait = AFTER_A_REFUSAL if last.error is not None and last.error.problem in REFUSALS else EVERY
        return not 0 <= self._clock.now() - last.at < wait

    def last(self) -> LastLook:
        """The last look, whether it went well, and what went wrong."""
        return self._looks.last()

    def must_look_before(self, letter_ids: Collection[int]) -> bool:
        """Whether one of these letters is a follow-up or closing note that may leave only after a look.

        False where looking is off, and for one whose time has passed: it does not leave, the person is asked. Looks
        that fail: `Outbox.not_looked` keeps those letters back.
        """
        if looking_account(self._store) is None:
            return False
        now = self._clock.now()
        if all(is_too_late(kind, send_at, now) for _, kind, send_at in following_up(self._store, letter_ids)):
            return False
        good_at = self.last().good_at
        return not 0 <= now - good_at <= FRESH and self.errand() is not None

    def seeks(self, letter_id: int) -> bool:
        """Whether the copy of this uncertain letter is still looked for; from then on the person is asked."""
        return letter_id in still_sought(self._store, self._clock)

    def refused(self) -> PostviewError | None:
        """Why the server is left alone for now, though somebody asks: it refused the sign-in less than four hours ago,
        and a wrong password said again and again locks a mailbox. None again once the account was set anew."""
        last = self.last()
        if looking_account(self._store) is None or last.error is None or last.error.problem not in _SAID_NO:
            return None
        return last.error if 0 <= self._clock.now() - last.at < AFTER_A_REFUSAL else None

    def signed_in(self) -> None:
        """The person tried the account, and it is in order again."""
        self._looks.forget_trouble()

    def failed(self, error: PostviewError) -> None:
        """Remember what went wrong. Letters stay as they are, and how far the folders were read."""
        self._looks.note(self._clock.now(), self.last().good_at, error)

    def take(self, found: Found) -> Noticed:
        """Write what was found; each mail once, and one line of the history for each.

        What was found for an account that is gone by now, or no longer to be looked at, is dropped.
        """
        only_sent = found.errand.only_sent
        account = seeking_account(self._store) if only_sent else looking_account(self._store)
        if account is None or mailbox_of(account) != mailbox_of(found.errand.account):
            return Noticed()
        sent = [letter for id in found.arrived if (letter := self._has_left(id))]
        if only_sent:
            # No inbox was looked into: no follow-up may leave on that, should looking be switched on now.
            self._looks.note(self._clock.now(), self.last().good_at)
            return Noticed(found_sent=tuple(sent))
        ends: dict[str, list[Answer]] = {"answers": [], "doubtful": [], "automatic": [], "bounced": []}
        for one in found.recognised:
            if one.letter_id is not None and (letter := self._has_left(one.letter_id)):
                sent.append(letter)  # who answers it has it
            self._sort(ends, self._notice(one))
        for report in found.reports:
            self._sort(ends, self._notice_report(report))
        self._looks.note_marks(account, found.marks, found.errand.sought)
        self._looks.note(self._clock.now(), found.errand.at if found.complete else self.last().good_at)
        return Noticed(found_sent=tuple(sent), **{name: tuple(answers) for name, answers in ends.items()})

    # -- what came in -----------------------------------------------------------------------------------------

    def doubtful(self) -> list[AnswerLine]:
        """What waits for the person's word, the newest first."""
        return self._lines(self._store.find(Answer, state=AnswerState.DOUBTFUL, order_by=("-at", "-id")))

    def for_interview(self, interview_id: int) -> list[AnswerLine]:
        """What came in about an interview, or about its application or organisation as a whole, the newest first."""
        ids = answers_around_interview(self._store, interview_id)
        return self._lines(self._store.find(Answer, id=ids, order_by=("-at", "-id")))

    def for_letter(self, letter_id: int) -> list[AnswerLine]:
        """What came in about a letter, the newest first."""
        return self._lines(self._store.find(Answer, letter_id=letter_id, order_by=("-at", "-id")))

    def decide(self, answer_id: int, is_answer: bool) -> int:
        """The person's word on a mail; gives the id of the change, for Undo.

        True: it is about them, and becomes the contact that stops the plan (F6), or marks the letter undelivered where
        it is a delivery report. False: it is nothing, and what was kept of it as a contact goes.
        Raises PostviewError: GONE; NOT_IN_STATE where a report has marked its letter undelivered already.
        """
        with self._store.change(Verb.ANSWER_DECIDED) as change:
            answer = self._store.need(Answer, answer_id)
            if answer.kind is AnswerKind.BOUNCE:
                self._decide_report(change, answer, is_answer)
            elif is_answer:
                kind = AnswerKind.ANSWER
                change.save(self._with_contact(change, replace(answer, kind=kind, state=AnswerState.COUNTS)))
            else:
                contact = None if answer.contact_id is None else self._store.get(Contact, answer.contact_id)
                change.save(replace(answer, state=AnswerState.DISMISSED, contact_id=None))
                if contact is not None:
                    change.delete(contact)
            return change.id

    def keeps_waiting(self, answer_id: int) -> bool:
        """Whether a follow-up to whom this mail is about was held and waits for the person. A "no" does not send it by
        itself: the hour that it was to leave at may be long past."""
        answer = self._store.get(Answer, answer_id)
        if answer is None:
            return False
        return any(
            letter.organisation_id == answer.organisation_id
            and letter.state == S.HELD
            and LetterKind(letter.kind) in FOLLOWING_UP
            for letter in letters_out(self._store, 0)
        )

    # -- inside: noticing -------------------------------------------------------------------------------------

    @staticmethod
    def _sort(ends: dict[str, list[Answer]], answer: Answer | None) -> None:
        if answer is None:
            return
        if answer.state is AnswerState.DOUBTFUL:
            ends["doubtful"].append(answer)
        else:
            name = {AnswerKind.ANSWER: "answers", AnswerKind.AUTOMATIC: "automatic", AnswerKind.BOUNCE: "bounced"}
            ends[name[answer.kind]].append(answer)

    def _is_known(self, head: MailHead, organisation_id: int) -> bool:
        return bool(self._store.count(Answer, message_id=head.message_id, organisation_id=organisation_id))

    def _notice(self, one: Recognised) -> Answer | None:
        about = ((Organisation, one.organisation_id), (Application, one.application_id), (Interview, one.interview_id))
        if any(id is not None and self._store.get(kind, id) is None for kind, id in about):
            return None  # it was deleted while the worker looked
        if self._is_known(one.head, one.organisation_id):
            return None
        person = None if one.person_id is None else self._store.get(Person, one.person_id)
        letter = None if one.letter_id is None else self._store.get(Letter, one.letter_id)
        answer = replace(
            _answer_of(one.head, one.kind, one.state, one.trace),
            organisation_id=one.organisation_id,
            application_id=one.application_id,
            interview_id=one.interview_id,
            person_id=person.id if person else None,
            letter_id=letter.id if letter else None,
        )
        # A server's clock may be wrong: no answer came before the letter that it answers, and none in the future.
        earliest = letter.sent_at if letter is not None else 0
        answer = replace(answer, at=min(max(answer.at, earliest), self._clock.now()))
        with self._store.change(
            Verb.ANSWER_NOTICED, application_id=one.application_id, interview_id=one.interview_id
        ) as change:
            if one.kind is AnswerKind.ANSWER and one.state is AnswerState.COUNTS:
                answer = self._with_contact(change, answer)
            return change.add(answer)

    def _with_contact(self, change: Change, answer: Answer) -> Answer:
        if answer.contact_id is not None:
            return answer
        contact = change.add(
            Contact(
                organisation_id=answer.organisation_id,
                application_id=answer.application_id,
                interview_id=answer.interview_id,
                person_id=answer.person_id,
                ours=False,
                channel=Channel.EMAIL,
                purpose=ContactPurpose.OTHER,
                on=wall_of(answer.at, self._clock.zone()).date(),
                at=answer.at,
                words=answer.subject,
            )
        )
        return replace(answer, contact_id=contact.id)

    def _has_left(self, letter_id: int) -> Letter | None:
        """An uncertain letter of which there is evidence becomes a sent one; None for every other."""
        letter = self._store.get(Letter, letter_id)
        if letter is None or letter.state is not S.UNKNOWN:
            return None
        with self._store.change(Verb.LETTER_SENT, durable=True) as change:
            moved(letter, S.SENT, Mover.EVIDENCE)
            return write_sent(self._store, change, letter, SentVia.SMTP, letter.updated_at, self._clock.zone())

    def _notice_report(self, report: Report) -> Answer | None:
        letter = self._store.get(Letter, report.letter.letter_id)
        if letter is None or self._is_known(report.head, report.letter.organisation_id):
            return None
        if letter.state is S.UNKNOWN and report.sure:
            letter = self._has_left(letter.id) or letter
        if letter.state is not S.SENT:
            return None
        state = AnswerState.COUNTS if report.sure else AnswerState.DOUBTFUL
        answer = replace(
            _answer_of(report.head, AnswerKind.BOUNCE, state, Trace.REPORT),
            organisation_id=report.letter.organisation_id,
            application_id=letter.application_id or report.letter.application_id,
            interview_id=letter.interview_id,
            person_id=letter.person_id,
            letter_id=letter.id,
            reason=f"{report.status} {report.reason}".strip(),
            at=min(report.head.at, self._clock.now()),
        )
        with self._store.change(Verb.LETTER_BOUNCED if report.sure else Verb.ANSWER_NOTICED, durable=True) as change:
            if report.sure:
                self._undelivered(change, letter, answer.reason)
            return change.add(answer)

    def _undelivered(self, change: Change, letter: Letter, reason: str) -> None:
        """The letter did not reach them: what counted as a contact of ours goes (F5, T1)."""
        ended = moved(letter, S.UNDELIVERED, Mover.EVIDENCE)
        change.save(replace(ended, problem=problem_of(reason), answer=reason, updated_at=self._clock.now()))
        for contact in self._store.find(Contact, letter_id=letter.id, ours=True):
            change.delete(contact)
        take_answer_back(self._store, change, letter)

    def _decide_report(self, change: Change, answer: Answer, is_answer: bool) -> None:
        if answer.state is AnswerState.COUNTS:
            raise PostviewError(Problem.NOT_IN_STATE, state=answer.state)
        if is_answer:
            letter = None if answer.letter_id is None else self._store.get(Letter, answer.letter_id)
            if letter is not None and letter.state is S.SENT:
                self._undelivered(change, letter, answer.reason)
        state = AnswerState.COUNTS if is_answer else AnswerState.DISMISSED
        change.save(replace(answer, state=state))

    def _lines(self, answers: Iterable[Answer]) -> list[AnswerLine]:
        known = list(answers)
        names = answer_names(self._store, [answer.id for answer in known])
        return [
            AnswerLine(
                answer=answer,
                organisation_name=names[answer.id][0],
                role=names[answer.id][1],
                person_name=names[answer.id][2],
                interview_title=names[answer.id][3],
            )
            for answer in known
        ]


def _answer_of(head: MailHead, kind: AnswerKind, state: AnswerState, trace: Trace) -> Answer:
    return Answer(
        kind=kind,
        state=state,
        trace=trace,
        message_id=head.message_id,
        from_name=head.from_name,
        from_address=head.from_address,
        subject=head.subject,
        at=head.at,
    )
