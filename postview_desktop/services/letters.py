"""Letters: from the starter letter over the checks to "I sent it", and who has been thanked (T1 to T4)."""

from __future__ import annotations

import builtins
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TypedDict, Unpack

from postview_desktop.domain.address_form import address_form
from postview_desktop.domain.application import Person
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Letter, LetterKind, LetterState, SentVia
from postview_desktop.domain.letter_checks import Finding, check_letter
from postview_desktop.domain.letter_form import LetterForm, form_of
from postview_desktop.domain.letter_text import StarterText, placeholders
from postview_desktop.domain.likeness import words_of
from postview_desktop.domain.outbox import EDITABLE, IN_FLIGHT, Mover, moved
from postview_desktop.domain.template import Medium, Template
from postview_desktop.mail.compose import refuse_control_characters
from postview_desktop.services.beginnings import Beginnings
from postview_desktop.services.coverage import THANKS, Coverage, PersonThanks, ThanksState, coverage_of, furthest
from postview_desktop.services.letter_context import (
    Advice,
    Around,
    around,
    around_letter,
    instruction_of,
    last_interview,
    persons_of,
)
from postview_desktop.services.letter_facts import facts_of
from postview_desktop.services.letter_lines import LetterLine, letter_lines, speaks_of
from postview_desktop.services.letter_values import moments_of, values_for
from postview_desktop.services.other_ways import eml_of, mailto_of
from postview_desktop.services.sending import write_sent
from postview_desktop.services.settings import Settings
from postview_desktop.services.starters import Starters
from postview_desktop.services.threads import thread_of
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import resources

__all__ = [
    "Advice",
    "CallWords",
    "Coverage",
    "Finding",
    "LetterFields",
    "LetterLine",
    "Letters",
    "PersonThanks",
    "ThanksState",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CallWords:
    """A few words for a call (F11): when somebody answers, for a voice mail, at a front desk."""

    answer: str
    voice_mail: str
    front_desk: str


class LetterFields(TypedDict, total=False):
    """What a person types."""

    to_name: str
    to_address: str
    subject: str
    body: str


class Letters:
    """What the user does with letters. Sending by SMTP is the outbox's; every other way ends in `mark_sent`."""

    def __init__(self, store: Store, clock: Clock, starters: Starters | None = None) -> None:
        self._store = store
        self._clock = clock
        self._settings = Settings(store, clock)
        self._begin = Beginnings(store, clock, starters or Starters(resources() / "letters"))
        self._starters = self._begin.starters

    # -- reading ----------------------------------------------------------------------------------------------

    def list(self, states: Collection[LetterState] | None = None, text: str = "") -> list[LetterLine]:
        """Letters, newest first; `text` is looked for in names, subject and body, accents and case aside."""
        chosen = (
            self._store.find(Letter, order_by=("-updated_at", "-id"))
            if states is None
            else self._store.find(Letter, order_by=("-updated_at", "-id"), state=tuple(states))
        )
        return [line for line in letter_lines(self._store, chosen) if speaks_of(line, text)]

    def get(self, id: int) -> Letter:
        """One letter. Raises PostviewError(GONE)."""
        return self._store.need(Letter, id)

    def for_interview(self, id: int) -> builtins.list[Letter]:
        """The letters of one interview, oldest first."""
        return self._store.find(Letter, interview_id=id)

    def versions(self, id: int) -> builtins.list[tuple[int, Letter]]:
        """Earlier states of the text, newest first, each with the instant that it is from (S7)."""
        found: builtins.list[tuple[int, Letter]] = []
        for at, letter in self._store.versions(Letter, id):
            texts = (letter.subject, letter.body)
            if found and (found[-1][1].subject, found[-1][1].body) == texts:
                found[-1] = (at, letter)
            else:
                found.append((at, letter))
        return found

    def moments(self, interview_id: int, person_id: int) -> builtins.list[str]:
        """The moments worth remembering about one person, one each."""
        participant = around(self._store, interview_id=interview_id).participant(person_id)
        return moments_of(participant.moments) if participant else []

    def advised_at(self, interview_id: int) -> Advice:
        """When the thank-yous of an interview are best sent (T2)."""
        return self._begin.advice(around(self._store, interview_id=interview_id))

    def coverage(self, interview_id: int) -> Coverage:
        """Who of the panel has been thanked (T1)."""
        return coverage_of(self._store, interview_id)

    def languages(self) -> builtins.list[str]:
        """Codes of the languages that have starter letters."""
        return self._starters.languages()

    # -- writing ----------------------------------------------------------------------------------------------

    def start(
        self,
        kind: LetterKind,
        interview_id: int | None = None,
        application_id: int | None = None,
        person_id: int | None = None,
        language: str = "",
    ) -> Letter:
        """A letter from a starter letter, placeholders filled as far as is known; the one there is, if there is one.

        To one person and interview there is one thank-you, and of other kinds one that has not been sent. Without
        `person_id` the person is the one named in the instruction, the host, or the first met. Notes to one panel
        get different starter letters (T1), all in the form of the last letter there.
        Raises PostviewError(GONE), (MISSING_FIELD) without any surroundings.
        """
        if interview_id is None and application_id is None:
            raise PostviewError(Problem.MISSING_FIELD, field="organisation")
        if kind is LetterKind.INVITATION_REPLY:
            raise ValueError("an answer to an invitation is made by services.invitations")
        if interview_id is None and application_id is not None and kind is not LetterKind.ACCEPTANCE:
            last = last_interview(self._store, application_id, self._clock.now())
            interview_id = last.id if last else None
        there = around(self._store, interview_id=interview_id, application_id=application_id)
        person = self._recipient(kind, there, person_id)
        known = self._existing(kind, there, person)
        if known is not None:
            return known
        occasion = self._begin.occasion(kind, there, person)
        form = self._begin.form(occasion, language)
        earlier = self._store.count(Letter, interview_id=interview_id, kind=kind)
        text = self._begin.starter(occasion, form, (interview_id or 0) + earlier)
        now = self._clock.now()
        thread = thread_of(self._store, kind, there, person)
        letter = Letter(
            application_id=there.application.id if there.application else None,
            interview_id=interview_id,
            person_id=person.id if person else None,
            kind=kind,
            language=form.tag,
            to_name=person.name if person else "",
            to_address=person.email.strip() if person else "",
            subject=text.subject,
            body=text.body,
            starter=text.body,
            in_reply_to=thread.in_reply_to,
            references=thread.references,
            created_at=now,
            updated_at=now,
        )
        with self._store.change(Verb.LETTER_STARTED, what=self._what(there)) as change:
            return change.add(letter)

    def start_for(self, wanted: Collection[tuple[LetterKind, int]]) -> tuple[Letter, ...]:
        """Letters for several applications (kind and id of each) in one change, as the end of a search needs (C4).

        Those that are there already are given as they are. Raises as `start`.
        """
        with self._store.change(Verb.LETTER_STARTED):
            return tuple(self.start(kind, application_id=application_id) for kind, application_id in wanted)

    def edit(self, id: int, **fields: Unpack[LetterFields]) -> Letter:
        """Keep what was typed; what is typed within two minutes is one line of the history.

        Raises PostviewError: GONE, NOT_IN_STATE for a letter that is on its way or sent, CONTROL_CHARACTERS.
        """
        for name, value in fields.items():
            if name != "body":
                refuse_control_characters(str(value), name)
        with self._store.change(Verb.LETTER_EDITED, what=self._what_of(id), coalesce=f"letter:{id}") as change:
            letter = self._store.need(Letter, id)
            if letter.state not in EDITABLE or letter.calendar:
                raise PostviewError(Problem.NOT_IN_STATE, state=letter.state)
            edited = replace(letter, **fields)
            if edited == letter:
                return letter
            return change.save(replace(edited, raw=b"", updated_at=self._clock.now()))

    def fill_open(self, id: int) -> Letter:
        """Fill the placeholders of a draft whose values have become known since it was begun (a name in Settings).

        Anything else stays as it was typed, and so does a letter that is not a draft. Raises PostviewError(GONE).
        """
        letter = self._store.need(Letter, id)
        texts = (letter.subject, letter.body, letter.starter)
        if (
            letter.calendar
            or letter.state is not LetterState.DRAFT
            or not any(placeholders(text) for text in texts[:2])
        ):
            return letter
        words = self._starters.words(form_of(letter.language).language)
        values = self._begin.values(letter)
        subject, body, starter = (words.filled(text, values) for text in texts)
        if (subject, body) == (letter.subject, letter.body):
            return letter
        with self._store.change(Verb.LETTER_EDITED, what=self._what_of(id)) as change:
            return change.save(
                replace(letter, subject=subject, body=body, starter=starter, raw=b"", updated_at=self._clock.now())
            )

    def untouched(self, letter: Letter) -> bool:
        """Whether nothing of the user's own stands in it: word for word what it began with, or empty."""
        return words_of(letter.body) in ([], words_of(letter.starter))

    def choose_form(self, id: int, form: LetterForm) -> int:
        """Write a letter in another form. One that is untouched begins anew in it; the words of any other stay, and
        with them the tone that they are in (`keeps_tone`).

        Returns the change, for Undo; 0 where nothing changes. Raises as `edit`.
        """
        letter = self._store.need(Letter, id)
        if self.untouched(letter):
            return self._begin_anew(letter, form, self._begin.again(letter, form))
        if self.keeps_tone(letter, form):
            form = replace(form, formality=form_of(letter.language).formality)
        return self._begin_anew(letter, form, None) if form != form_of(letter.language) else 0

    def keeps_tone(self, letter: Letter, form: LetterForm) -> bool:
        """Whether the user's own words say "du" where the form says "Sie", or the other way round: what is filled into
        them later (a greeting) must not say the other."""
        now = form_of(letter.language)
        if self.untouched(letter) or form.language != now.language or form.formality is now.formality:
            return False
        return address_form(letter.body, form.language) not in (None, form.formality)

    def take_starter(self, id: int, form: LetterForm | None = None) -> int:
        """The starter letter of a form, or of that which the letter has now, in the place of its words, which stay
        among the versions. Returns the change, for Undo. Raises as `edit`."""
        letter = self._store.need(Letter, id)
        form = form or form_of(letter.language)
        return self._begin_anew(letter, form, self._begin.again(letter, form))

    def take_template(self, id: int, template_id: int) -> int:
        """The same with a template of the user's own; the letter takes over its form."""
        letter, template = self._store.need(Letter, id), self._store.need(Template, template_id)
        form = LetterForm(template.language, template.medium, template.formality)
        return self._begin_anew(letter, form, self._begin.from_template(letter, template))

    def _begin_anew(self, letter: Letter, form: LetterForm, text: StarterText | None) -> int:
        with self._store.change(Verb.LETTER_EDITED, what=self._what_of(letter.id)) as change:
            if letter.state not in EDITABLE or letter.calendar:
                raise PostviewError(Problem.NOT_IN_STATE, state=letter.state)
            anew = replace(letter, language=form.tag)
            if text is not None:
                subject = text.subject or ("" if form.medium is Medium.MESSAGE else letter.subject)
                anew = replace(anew, subject=subject, body=text.body, starter=text.body)
            change.save(replace(anew, raw=b"", updated_at=self._clock.now()))
            return change.id

    def restore_starter(self, id: int) -> int:
        """The starter letter's text again; what stood there stays among the versions. Raises as `edit`.

        Returns the change, for Undo.
        """
        return self._rewrite(id, body=self._store.need(Letter, id).starter)

    def restore(self, id: int, at: int) -> int:
        """The words of an earlier version again (S7), which `versions` gives the instant of; as one change of its own.

        Returns it, for Undo. Raises as `edit`, and GONE where there is no version of that instant.
        """
        now = self._store.need(Letter, id)
        same = [letter for moment, letter in self.versions(id) if moment == at]
        old = next((one for one in same if (one.subject, one.body) != (now.subject, now.body)), None)
        if old is None:
            raise PostviewError(Problem.GONE, kind="version", id=id)
        return self._rewrite(id, subject=old.subject, body=old.body)

    def _rewrite(self, id: int, **fields: Unpack[LetterFields]) -> int:
        """A change of its own, so that undoing it leaves what was typed just before."""
        with self._store.change(Verb.LETTER_EDITED, what=self._what_of(id)) as change:
            self.edit(id, **fields)
            return change.id

    def delete(self, id: int) -> int:
        """Delete a letter; gives the id of the change, for Undo.

        Raises PostviewError: GONE, NOT_IN_STATE while a delivery round holds it.
        """
        with self._store.change(Verb.LETTER_DELETED, what=self._what_of(id)) as change:
            letter = self._store.need(Letter, id)
            if letter.state in IN_FLIGHT:
                raise PostviewError(Problem.NOT_IN_STATE, state=letter.state)
            change.delete(letter)
            return change.id

    def mark_sent(self, id: int, via: SentVia, at: int | None = None) -> Letter:
        """The user says "I sent it": the letter is sent, and the contact is logged with it. Undo takes both back.

        `at` is in epoch seconds, now if None. Raises PostviewError: GONE, NOT_IN_STATE.
        """
        with self._store.change(Verb.LETTER_MARKED_SENT, what=self._what_of(id)) as change:
            letter = self._store.need(Letter, id)
            moved(letter, LetterState.SENT, Mover.PERSON)
            instant = self._clock.now() if at is None else at
            return write_sent(self._store, change, letter, via, instant, self._clock.zone())

    # -- checks -----------------------------------------------------------------------------------------------

    def check(self, letter: Letter | int, send_at: int | None = None) -> builtins.list[Finding]:
        """What speaks against sending it so (T3, T4). Takes the letter as typed, or its id.

        `send_at` is when it would go, in epoch seconds; without it the scheduled time, the advised one (T2) where
        that is still ahead, or now.
        """
        if isinstance(letter, int):
            letter = self._store.need(Letter, letter)
        there = around_letter(self._store, letter, self._clock)
        at = send_at or self._planned_at(letter, there)
        me = self._settings.get().user_name
        return check_letter(facts_of(self._store, letter, there, at, me=me, zone=self._clock.zone()))

    # -- other ways -------------------------------------------------------------------------------------------

    def eml(self, id: int) -> bytes:
        """The letter with its documents as a file that mail programs open as a new message.

        Raises PostviewError as `compose` does; DOCUMENT_MISSING, DOCUMENT_ALTERED, DOCUMENTS_TOO_LARGE.
        """
        account = self._begin.account()
        name = account.name if account else self._settings.get().user_name
        return eml_of(self._store, self._store.need(Letter, id), name, account.address if account else "")

    def mailto(self, id: int) -> str:
        """The letter as an address that the desktop hands to its mail program. Raises CONTROL_CHARACTERS.

        Documents do not travel so: no mail program takes them from an address.
        """
        return mailto_of(self._store.need(Letter, id))

    def plain_text(self, id: int) -> str:
        """The text alone, for copying."""
        return self._store.need(Letter, id).body.rstrip() + "\n"

    def call_words(self, interview_id: int) -> CallWords:
        """What to say on the phone (F11), with what is known filled in."""
        return CallWords(
            answer=self._filled("call_answer", interview_id, LetterKind.FOLLOW_UP),
            voice_mail=self._filled("call_voice_mail", interview_id, LetterKind.FOLLOW_UP),
            front_desk=self._filled("call_front_desk", interview_id, LetterKind.FOLLOW_UP),
        )

    def message_text(
        self, interview_id: int, kind: LetterKind = LetterKind.FOLLOW_UP, person_id: int | None = None
    ) -> str:
        """A short version for copying into a message: of a follow-up, or of a thank-you to one person."""
        there = around(self._store, interview_id=interview_id)
        occasion = self._begin.occasion(kind, there, self._recipient(kind, there, person_id))
        form = replace(self._begin.form(occasion), medium=Medium.MESSAGE)
        return self._begin.starter(occasion, form, 0).body.strip()

    # -- inside -----------------------------------------------------------------------------------------------

    def _filled(self, name: str, interview_id: int, kind: LetterKind) -> str:
        there = around(self._store, interview_id=interview_id)
        occasion = self._begin.occasion(kind, there, self._recipient(kind, there, None))
        form = self._begin.form(occasion)
        # A call speaks in the present tense of the caller: what is filled in is said today.
        words = self._starters.words(form.language)
        return words.filled(self._starters.text(name, form.language), values_for(occasion, words, form))

    def _recipient(self, kind: LetterKind, there: Around, person_id: int | None) -> Person | None:
        host = there.host
        if kind is LetterKind.PASS_THANKS_ON:
            return host.person if host else None
        if person_id is not None:
            return self._store.need(Person, person_id)
        if kind is not LetterKind.THANK_YOU:
            said = instruction_of(self._store, there.interview.id if there.interview else None)
            if said is not None and said.person_id is not None:
                return self._store.get(Person, said.person_id)
        if host is not None:
            return host.person
        if there.met:
            return there.met[0].person
        if there.organisation is not None and there.interview is None:
            known = persons_of(self._store, there.organisation.id)
            return next((one for one in known if one.email), known[0] if known else None)
        return None

    def _existing(self, kind: LetterKind, there: Around, person: Person | None) -> Letter | None:
        found = self._store.find(
            Letter,
            kind=kind,
            interview_id=there.interview.id if there.interview else None,
            application_id=there.application.id if there.application else None,
            person_id=person.id if person else None,
        )
        if kind not in THANKS:
            found = [one for one in found if one.state not in {LetterState.SENT, LetterState.UNDELIVERED}]
        return furthest(found)

    def _planned_at(self, letter: Letter, there: Around) -> int:
        now = self._clock.now()
        if letter.send_at and letter.state is not LetterState.DRAFT:
            return max(letter.send_at, now)
        if letter.kind in THANKS and there.interview is not None:
            return max(self._begin.advice(there).at, now)
        return now

    def _what(self, there: Around) -> str:
        return there.organisation.name if there.organisation else ""

    def _what_of(self, id: int) -> str:
        letter = self._store.need(Letter, id)
        return self._what(around(self._store, interview_id=letter.interview_id, application_id=letter.application_id))
