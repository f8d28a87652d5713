"""Publishing: interviews and due days put into a calendar elsewhere (CalDAV), and kept right there; off until asked.

The worker's part is `publishing_round`. Here is what is to be there, what is known to be there, and what the person
decides about events that they changed there. The password is in the key ring alone.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from typing import Any, cast
from urllib.parse import urlsplit

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview, wall_of
from postview_desktop.services.calendar_gathering import Gathered, Speech, drained
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.publishing_events import interview_of, there_to_be
from postview_desktop.services.publishing_round import Errand, Place, Question, QuestionKind, Visit
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.storage.published import (
    PublishedRow,
    count_published,
    forget_published,
    json_note,
    keep_published,
    published,
    set_json_note,
)
from postview_desktop.system.clock import Clock

__all__ = ["Place", "PublishState", "Publishing", "Question", "QuestionKind", "Target"]

SETTING = "publishing"
BEGIN_ANEW = 2
"""So often what was gathered in steps is gathered once more, because something was changed between two of them."""
_QUESTIONS, _LEFT, _LAST, _LEAVING = (
    "publishing:questions",
    "publishing:left",
    "publishing:last",
    "publishing:leaving",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where to and what. `title` is what that calendar is called; without `names` only busy times go there."""

    url: str = ""
    user: str = ""
    title: str = ""
    names: bool = True
    due: bool = True

    @property
    def place(self) -> Place:
        return Place(url=self.url, user=self.user)

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishState:
    """How it is with publishing. `tried_at` and `good_at` in epoch seconds, 0 for never; `leaving` while all that was
    put there is being taken away."""

    target: Target | None = None
    leaving: bool = False
    there: int = 0
    left: int = 0
    questions: tuple[Question, ...] = ()
    tried_at: int = 0
    good_at: int = 0
    error: PostviewError | None = None


class Publishing:
    """What the user does with publishing, and what a worker needs for it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    # -- reading -----------------------------------------------------------------------------------------------

    def target(self) -> Target | None:
        """The calendar elsewhere; None while publishing is off."""
        kept = self._store.settings().get(SETTING)
        if not isinstance(kept, dict):
            return None
        known = cast(dict[str, Any], kept)
        values: dict[str, Any] = {}
        for one in fields(Target):
            value = known.get(one.name)
            if type(value) is type(one.default):
                values[one.name] = value
        target = Target(**values)
        return target if target.url else None

    def state(self) -> PublishState:
        target = self.target()
        last = json_note(self._store, _LAST, {})
        problem = last.get("problem", "")
        return PublishState(
            target=target,
            leaving=target is not None and bool(self._store.note(_LEAVING)),
            there=count_published(self._store),
            left=len(self._left()),
            questions=tuple(self._questions().values()) if target is not None else (),
            tried_at=int(last.get("at", 0)),
            good_at=int(last.get("good_at", 0)),
            error=PostviewError(Problem(problem), **last.get("details", {})) if problem else None,
        )

    # -- on and off ---------------------------------------------------------------------------------------------

    def start(self, target: Target) -> int:
        """Publish there from now on; gives the id of the change, for Undo. Raises PostviewError(MISSING_FIELD)."""
        for name in ("url", "user"):
            if not getattr(target, name).strip():
                raise PostviewError(Problem.MISSING_FIELD, field=name)
        before = self.target()
        if before is None or before.place != target.place:
            self._forget()
        return self._keep(target)

    def choose(self, *, names: bool | None = None, due: bool | None = None) -> int:
        """Change what is told there; gives the id of the change, for Undo; 0 for none. PostviewError(GONE)."""
        target = self._need()
        wanted = replace(target, names=target.names if names is None else names, due=target.due if due is None else due)
        return self._keep(wanted) if wanted != target else 0

    def stop(self, *, take_away: bool) -> int:
        """Publish no more. What lies there stays, or is taken away by the next visits, which then end by themselves.

        Gives the id of the change, for Undo; 0 where that comes with the last visit.
        """
        self._need()
        if take_away and count_published(self._store):
            with self._store.derived():
                self._store.set_note(_LEAVING, "yes")
                # What they asked is no longer the question; where something was changed there, it is asked anew.
                self._set_questions({})
            return 0
        self._forget()
        return self._keep(None)

    def go_on(self) -> None:
        """Not to be taken away after all."""
        self._store.set_note(_LEAVING, "")

    def _need(self) -> Target:
        target = self.target()
        if target is None:
            raise PostviewError(Problem.GONE, kind="calendar", id=0)
        return target

    def _keep(self, target: Target | None) -> int:
        with self._store.change(Verb.SETTING_CHANGED) as change:
            change.set_setting(SETTING, asdict(target) if target is not None else {})
            return change.id

    def _forget(self) -> None:
        """Begin anew: what lies there is found again by its address, and compared."""
        with self._store.derived():
            forget_published(self._store)
            for key in (_QUESTIONS, _LEFT, _LAST, _LEAVING):
                self._store.set_note(key, "")

    # -- a visit ------------------------------------------------------------------------------------------------

    def errand(self, speech: Speech | None = None, *, look: bool = True) -> Errand | None:
        """What a visit needs; None while publishing is off."""
        return drained(self.preparing(speech, look=look))

    def preparing(self, speech: Speech | None = None, *, look: bool = True) -> Generator[None, None, Errand | None]:
        """`errand` in steps of a few milliseconds, for a thread that must not stand still between them."""
        errand: Errand | None = None
        for attempt in range(BEGIN_ANEW + 1):
            before = self._store.last_change_id()
            steps = self._preparing(speech or Speech(), look)
            errand = (yield from steps) if attempt < BEGIN_ANEW else drained(steps)
            if self._store.last_change_id() == before:
                break
            # What is half old and half new might take an event away that came back meanwhile.
        return errand

    def _preparing(self, speech: Speech, look: bool) -> Generator[None, None, Errand | None]:
        target = self.target()
        if target is None:
            return None
        known = tuple(published(self._store))
        yield
        leaving = bool(self._store.note(_LEAVING))
        events = (
            Gathered() if leaving else (yield from there_to_be(self._store, self._clock, target.due, known, speech))
        )
        return Errand(
            place=target.place,
            events=events,
            words=speech.words,
            now=self._clock.now(),
            remind_at=Settings(self._store, self._clock).get().remind_at,
            names=target.names,
            known=known,
            asked=frozenset(self._questions()),
            left=frozenset(self._left()),
            look=look,
            leaving=leaving,
        )

    def take(self, visit: Visit) -> bool:
        """Keep what a visit found out; True where that is new to the person: a question, an error, or its end.

        Where publishing goes elsewhere by now, or nowhere, it is of no account.
        """
        target = self.target()
        if target is None or target.place != visit.errand.place:
            return False
        before = self.state()
        now = self._clock.now()
        good = visit.complete and visit.error is None
        with self._store.derived():
            keep_published(self._store, visit.rows, visit.gone)
            if visit.questions:
                asked = self._questions() | {one.uid: one for one in visit.questions}
                self._set_questions(asked)
            if visit.left:
                self._set_left(self._left() | set(visit.left))
            if visit.talked:
                self._note(now, now if good else before.good_at, visit.error)
        if self._store.note(_LEAVING) and good and not count_published(self._store) and not self._questions():
            self._forget()
            self._keep(None)
        after = self.state()
        return (after.target, after.questions, _words(after.error)) != (
            before.target,
            before.questions,
            _words(before.error),
        )

    def failed(self, error: PostviewError) -> bool:
        """A visit did not even begin (no password); True where that is news."""
        before = self.state()
        self._note(self._clock.now(), before.good_at, error)
        return _words(before.error) != _words(error)

    def _note(self, at: int, good_at: int, error: PostviewError | None) -> None:
        kept: dict[str, Any] = {"at": at, "good_at": good_at}
        if error is not None:
            kept |= {"problem": error.problem, "details": error.details}
        set_json_note(self._store, _LAST, kept)

    # -- what the person decides ---------------------------------------------------------------------------------

    def keep_theirs(self, uid: str) -> int:
        """What lies there counts, or that nothing does.

        An interview's time and place are taken over, as one change that can be undone. Where more than those were
        changed there, and where it was deleted there, the event is left alone from now on. Gives the id of the change;
        0 where nothing here was changed. Raises PostviewError: GONE, ENDS_BEFORE_START.
        """
        question = self._question(uid)
        change = 0
        goes_on = False
        interview = self._interview(uid)
        if question.kind is QuestionKind.CHANGED and interview is not None and question.start:
            change = self._take_time(interview, question)
            goes_on = question.only_moved
        with self._store.derived():
            if goes_on:
                row = PublishedRow(uid, question.href, question.etag, question.theirs, self._clock.now())
                keep_published(self._store, [row])
            else:
                keep_published(self._store, [], [uid])
                self._set_left(self._left() | {uid})
            self._answered(uid)
        return change

    def put_mine(self, uid: str) -> None:
        """What is here counts: it goes there with the next visit, unless it is changed there once more before that.
        Raises PostviewError(GONE)."""
        question = self._question(uid)
        with self._store.derived():
            if question.kind is QuestionKind.DELETED:
                keep_published(self._store, [], [uid])
            else:
                # Nothing that was put there: should mine be gone by the next visit, theirs is not to go with it.
                going = question.kind is QuestionKind.CHANGED_AND_GONE
                content = question.theirs if going else ""
                keep_published(
                    self._store, [PublishedRow(uid, question.href, question.etag, content, self._clock.now())]
                )
            self._answered(uid)

    def publish_left(self) -> None:
        """Events that were left alone are published again; where they differ there, it is asked again."""
        self._set_left(set())

    def takes_time(self, question: Question) -> bool:
        """Whether keeping what lies there would move the interview here."""
        interview = self._interview(question.uid)
        return (
            question.kind is QuestionKind.CHANGED
            and interview is not None
            and bool(question.start)
            and (question.start, question.end) != (interview.start_utc, interview.end_utc)
        )

    def start_here(self, question: Question) -> datetime | None:
        """When the interview begins here, in the user's own zone; None for what is no interview."""
        interview = self._interview(question.uid)
        return wall_of(interview.start_utc, self._clock.zone()) if interview is not None else None

    def start_there(self, question: Question) -> datetime | None:
        """When it begins there, in the user's own zone; None where that is not known."""
        return wall_of(question.start, self._clock.zone()) if question.start else None

    def _take_time(self, interview: Interview, question: Question) -> int:
        before = self._store.last_change_id()
        place = question.place
        if place == (interview.place or interview.link).strip() or self._hides_names():
            place = interview.place
        Interviews(self._store, self._clock).save(
            replace(
                interview,
                start=wall_of(question.start, interview.zone),
                end=wall_of(question.end, interview.zone),
                place=place,
            )
        )
        after = self._store.last_change_id()
        return after if after > before else 0

    def _hides_names(self) -> bool:
        target = self.target()
        return target is not None and not target.names

    def _interview(self, uid: str) -> Interview | None:
        """The interview that an event stands for."""
        id = interview_of(self._store, uid, hidden=self._hides_names())
        return self._store.get(Interview, id) if id else None

    # -- notes --------------------------------------------------------------------------------------------------

    def _questions(self) -> dict[str, Question]:
        kept: list[dict[str, Any]] = json_note(self._store, _QUESTIONS, [])
        questions = (Question(**one) for one in kept)
        return {one.uid: replace(one, kind=QuestionKind(one.kind)) for one in questions}

    def _set_questions(self, questions: dict[str, Question]) -> None:
        set_json_note(self._store, _QUESTIONS, [asdict(one) for one in questions.values()])

    def _question(self, uid: str) -> Question:
        question = self._questions().get(uid)
        if question is None:
            raise PostviewError(Problem.GONE, kind="question", id=0)
        return question

    def _answered(self, uid: str) -> None:
        self._set_questions({key: one for key, one in self._questions().items() if key != uid})

    def _left(self) -> set[str]:
        return set(json_note(self._store, _LEFT, []))

    def _set_left(self, uids: set[str]) -> None:
        set_json_note(self._store, _LEFT, sorted(uids))


def _words(error: PostviewError | None) -> str:
    return str(error) if error is not None else ""
