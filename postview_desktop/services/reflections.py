"""Step 2, looking back (S1 to S4, S7): reviews, their questions, how it felt, and the earlier versions of all three."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.reflection import Feeling, Question, Reflection, ReflectionState
from postview_desktop.storage import Store
from postview_desktop.storage.reflection_rows import ReflectionLine, label_rows, reflection_rows
from postview_desktop.system.clock import Clock

REFLECTION_FIELDS = frozenset(
    {"recall", "went_well", "to_improve", "surprised", "next_time", "rating", "strengths", "weak_points"}
)
QUESTION_FIELDS = frozenset({"text", "said", "better", "probed", "rating", "labels"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionView:
    """All that the page about one interview needs. A review that was not begun has `reflection.id == 0`."""

    interview: Interview
    application: Application
    organisation: Organisation
    reflection: Reflection
    questions: tuple[Question, ...]
    feeling: Feeling
    versions: int
    """How many earlier versions of the review can be read."""


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How often a strength or weak point was noted, over all interviews; `interviews` are newest first."""

    label: str
    count: int
    interviews: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LabelCounts:
    """Strengths and weak points over all interviews, the most frequent first."""

    strengths: tuple[LabelCount, ...] = ()
    weak_points: tuple[LabelCount, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """One time a question with these very words was asked: the interview's start and the own rating (0: none)."""

    interview_id: int
    start_utc: int
    rating: int


T = TypeVar("T", Reflection, Question, Feeling)


class Reflections:
    """Reviews. Every edit is kept at once; edits of one review in quick succession are one line of history (S7)."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    # reading

    def get(self, interview_id: int) -> ReflectionView:
        """The review of one interview, begun or not. Raises `PostviewError(GONE)` for an unknown interview."""
        interview = self._store.need(Interview, interview_id)
        application = self._store.need(Application, interview.application_id)
        reflection = self._reflection(interview_id)
        return ReflectionView(
            interview=interview,
            application=application,
            organisation=self._store.need(Organisation, application.organisation_id),
            reflection=reflection,
            questions=tuple(self._questions(interview_id)),
            feeling=self._feeling(interview_id),
            versions=len(self.versions(interview_id)),
        )

    def list(self, text: str = "", limit: int | None = None) -> list[ReflectionLine]:
        """Interviews that have ended, newest first, each with its review; `text` narrows by organisation or role."""
        return reflection_rows(self._store, self._clock.now(), text=text, limit=limit)

    def strengths(self) -> LabelCounts:
        """How often each strength and each weak point was noted, whatever its capitals, over all interviews."""
        strengths: list[tuple[int, str]] = []
        weak_points: list[tuple[int, str]] = []
        for interview_id, strong, weak in label_rows(self._store):
            strengths += [(interview_id, label) for label in strong]
            weak_points += [(interview_id, label) for label in weak]
        return LabelCounts(_counted(strengths), _counted(weak_points))

    def asked(self, question_id: int) -> tuple[Asked, ...]:
        """Every time the question was asked in the same words, this time included, oldest first."""
        question = self._store.need(Question, question_id)
        if not question.text.strip():
            return ()
        found: list[Asked] = []
        for other in self._store.find(Question, text=question.text):
            interview = self._store.get(Interview, other.interview_id)
            if interview is not None:
                found.append(Asked(interview.id, interview.start_utc, other.rating))
        return tuple(sorted(found, key=lambda asked: asked.start_utc))

    # the review

    def edit(self, interview_id: int, **fields: Any) -> Reflection:
        """Keep what was typed. Fields: `REFLECTION_FIELDS`; a rating is 0 (none) to 5. Writing ends a skip (S1)."""
        _check(fields, REFLECTION_FIELDS)
        for name in ("strengths", "weak_points"):
            if name in fields:
                fields[name] = tidy_labels(fields[name])
        before = self._reflection(interview_id)
        after = replace(before, **fields)
        if after == before:
            return before
        if after.state is ReflectionState.SKIPPED:
            after = replace(after, state=ReflectionState.OPEN)
        return self._keep(after, Verb.REFLECTION_EDITED, coalesce=f"reflection:{interview_id}")

    def skip(self, interview_id: int) -> int:
        """Not this time (S1). What was already written stays. Returns the change, for Undo; 0 where it was skipped."""
        return self._set_state(interview_id, ReflectionState.SKIPPED, Verb.REFLECTION_SKIPPED)

    def done(self, interview_id: int) -> int:
        """The person is done with this review. Returns the change, for Undo; 0 where it was done."""
        return self._set_state(interview_id, ReflectionState.DONE, Verb.REFLECTION_EDITED)

    def reopen(self, interview_id: int) -> int:
        """Take up again a review that was done or skipped. Returns the change, 0 where it was open."""
        return self._set_state(interview_id, ReflectionState.OPEN, Verb.REFLECTION_EDITED)

    # questions

    def take_recall(self, interview_id: int) -> tuple[Question, ...]:
        """Each new line of the free recall becomes a question at the end of the list (S2). Returns the new ones.

        A line becomes a question once: one that was deleted or reworded since does not come back.
        """
        reflection = self._reflection(interview_id)
        lines = [cleaned for line in reflection.recall.splitlines() if (cleaned := _recalled(line))]
        taken = {line.casefold() for line in reflection.taken_lines}
        questions = self._questions(interview_id)
        there = taken | {question.text.casefold() for question in questions}
        fresh: list[str] = []
        for line in lines:
            if line.casefold() not in there:
                there.add(line.casefold())
                fresh.append(line)
        if not fresh:
            return ()
        start = _next_position(questions)
        interview = self._store.need(Interview, interview_id)
        with self._change(Verb.QUESTION_ADDED, interview) as change:
            added = tuple(
                change.add(Question(interview_id=interview_id, position=start + index, text=line))
                for index, line in enumerate(fresh)
            )
            change.save(replace(reflection, taken_lines=(*reflection.taken_lines, *fresh)))
        return added

    def add_question(self, interview_id: int, text: str = "") -> Question:
        """One more question at the end of the list."""
        interview = self._store.need(Interview, interview_id)
        position = _next_position(self._questions(interview_id))
        with self._change(Verb.QUESTION_ADDED, interview) as change:
            return change.add(Question(interview_id=interview_id, position=position, text=text))

    def edit_question(self, question_id: int, **fields: Any) -> Question:
        """Keep what was typed about one question (S3). Fields: `QUESTION_FIELDS`; a rating is 0 (none) to 5."""
        _check(fields, QUESTION_FIELDS)
        if "labels" in fields:
            fields["labels"] = tidy_labels(fields["labels"])
        before = self._store.need(Question, question_id)
        after = replace(before, **fields)
        if after == before:
            return before
        interview = self._store.need(Interview, before.interview_id)
        with self._change(Verb.QUESTION_EDITED, interview, coalesce=f"question:{question_id}") as change:
            return change.save(after)

    def delete_question(self, question_id: int) -> int:
        """Returns the change, for Undo."""
        question = self._store.need(Question, question_id)
        with self._change(Verb.QUESTION_DELETED, self._store.need(Interview, question.interview_id)) as change:
            change.delete(question)
            return change.id

    def move_question(self, question_id: int, position: int) -> int:
        """Put a question at `position` (0 is the top) and close the gap. Returns the change, 0 where it stood there."""
        question = self._store.need(Question, question_id)
        order = [other for other in self._questions(question.interview_id) if other.id != question_id]
        order.insert(max(0, min(position, len(order))), question)
        if all(other.position == index for index, other in enumerate(order)):
            return 0
        with self._change(Verb.QUESTION_EDITED, self._store.need(Interview, question.interview_id)) as change:
            for index, other in enumerate(order):
                change.save(replace(other, position=index))
            return change.id

    # how it felt

    def edit_feeling(self, interview_id: int, text: str) -> Feeling:
        """Keep how it felt, in its own table (S4): nothing exports, prints or searches it."""
        before = self._feeling(interview_id)
        if before.text == text:
            return before
        after = replace(before, text=text, updated_at=self._clock.now())
        interview = self._store.need(Interview, interview_id)
        with self._change(Verb.FEELING_EDITED, interview, coalesce=f"feeling:{interview_id}") as change:
            return change.save(after) if after.id else change.add(after)

    # earlier versions (S7)

    def versions(self, interview_id: int) -> list[tuple[int, Reflection]]:
        """Earlier versions of the review, newest first, each with the instant that it is from (epoch seconds)."""
        return self._versions(self._reflection(interview_id), _content_of_reflection)

    def question_versions(self, question_id: int) -> list[tuple[int, Question]]:
        """Earlier versions of one question, newest first."""
        return self._versions(self._store.need(Question, question_id), _content_of_question)

    def feeling_versions(self, interview_id: int) -> list[tuple[int, Feeling]]:
        """Earlier versions of how it felt, newest first."""
        return self._versions(self._feeling(interview_id), _content_of_feeling)

    def restore(self, interview_id: int, at: int) -> int:
        """Bring back the words of an earlier version, as a new change: the ones of now become a version in turn.

        Returns it, for Undo. Raises `PostviewError(GONE)` where there is no version of that moment.
        """
        old = _version_of(self.versions(interview_id), at)
        fields = {name: getattr(old, name) for name in REFLECTION_FIELDS}
        with self._change(Verb.REFLECTION_EDITED, self._store.need(Interview, interview_id)) as change:
            change.save(replace(self._reflection(interview_id), **fields, updated_at=self._clock.now()))
            return change.id

    def restore_question(self, question_id: int, at: int) -> int:
        """Bring back an earlier version of one question, as a new change; its place in the list stays.

        Returns the change, for Undo."""
        old = _version_of(self.question_versions(question_id), at)
        now = self._store.need(Question, question_id)
        with self._change(Verb.QUESTION_EDITED, self._store.need(Interview, now.interview_id)) as change:
            change.save(replace(now, **{name: getattr(old, name) for name in QUESTION_FIELDS}))
            return change.id

    def restore_feeling(self, interview_id: int, at: int) -> int:
        """Bring back an earlier version of how it felt, as a new change. Returns it, for Undo."""
        old = _version_of(self.feeling_versions(interview_id), at)
        after = replace(self._feeling(interview_id), text=old.text, updated_at=self._clock.now())
        with self._change(Verb.FEELING_EDITED, self._store.need(Interview, interview_id)) as change:
            change.save(after)
            return change.id

    # inside

    def _reflection(self, interview_id: int) -> Reflection:
        found = self._store.find(Reflection, interview_id=interview_id, limit=1)
        return found[0] if found else Reflection(interview_id=interview_id)

    def _feeling(self, interview_id: int) -> Feeling:
        found = self._store.find(Feeling, interview_id=interview_id, limit=1)
        return found[0] if found else Feeling(interview_id=interview_id)

    def _questions(self, interview_id: int) -> list[Question]:
        return self._store.find(Question, interview_id=interview_id, order_by=("position", "id"))

    def _change(self, verb: Verb, interview: Interview, coalesce: str | None = None):
        return self._store.change(
            verb,
            what=self._name_of(interview),
            application_id=interview.application_id,
            interview_id=interview.id,
            coalesce=coalesce,
        )

    def _name_of(self, interview: Interview) -> str:
        application = self._store.get(Application, interview.application_id)
        organisation = self._store.get(Organisation, application.organisation_id) if application else None
        return organisation.name if organisation else interview.title

    def _keep(self, reflection: Reflection, verb: Verb, coalesce: str | None = None) -> Reflection:
        after = replace(reflection, updated_at=self._clock.now())
        interview = self._store.need(Interview, reflection.interview_id)
        with self._change(verb, interview, coalesce) as change:
            return change.save(after) if after.id else change.add(after)

    def _set_state(self, interview_id: int, state: ReflectionState, verb: Verb) -> int:
        before = self._reflection(interview_id)
        if before.state is state:
            return 0
        after = replace(before, state=state, updated_at=self._clock.now())
        with self._change(verb, self._store.need(Interview, interview_id)) as change:
            if after.id:
                change.save(after)
            else:
                change.add(after)
            return change.id

    def _versions(self, now: T, content: Callable[[T], tuple[object, ...]]) -> list[tuple[int, T]]:
        """Versions that a reader would tell apart: not the one of now, no empty ones, none that equals the next."""
        if not now.id:
            return []
        found: list[tuple[int, T]] = []
        last = content(now)
        for at, version in self._store.versions(type(now), now.id):
            words = content(version)
            if words != last and any(words):
                found.append((at, version))
                last = words
        return found


def tidy_labels(labels: Sequence[str]) -> tuple[str, ...]:
    """Short labels without blanks around them, without empty ones, each once whatever its capitals."""
    kept: dict[str, str] = {}
    for label in labels:
        words = " ".join(label.split())
        if words:
            kept.setdefault(words.casefold(), words)
    return tuple(kept.values())


def has_words(reflection: Reflection) -> bool:
    """Whether anything was written or rated in the review."""
    return any(_content_of_reflection(reflection))


def _recalled(line: str) -> str:
    """A line of the recall without the bullet or number that people put before it."""
    cleaned = line.strip().lstrip("-*•–· \t").strip()
    head, dot, rest = cleaned.partition(" ")
    if dot and head.rstrip(".)").isdecimal() and head[-1:] in ".)":
        cleaned = rest.strip()
    return cleaned


def _next_position(questions: Sequence[Question]) -> int:
    return max((question.position for question in questions), default=-1) + 1


def _check(fields: dict[str, Any], allowed: frozenset[str]) -> None:
    unknown = set(fields) - allowed
    if unknown:
        raise TypeError(f"no such field: {sorted(unknown)}")
    if not 0 <= int(fields.get("rating", 0)) <= 5:
        raise ValueError("a rating is 0 (none) to 5")


def _counted(noted: Sequence[tuple[int, str]]) -> tuple[LabelCount, ...]:
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    where: dict[str, list[int]] = {}
    for interview_id, label in noted:
        key = label.casefold()
        counts[key] += 1
        names.setdefault(key, label)
        where.setdefault(key, []).append(interview_id)
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(LabelCount(names[key], count, tuple(where[key])) for key, count in ordered)


def _version_of(versions: Sequence[tuple[int, T]], at: int) -> T:
    for moment, version in versions:
        if moment == at:
            return version
    raise PostviewError(Problem.GONE)


def _content_of_reflection(reflection: Reflection) -> tuple[object, ...]:
    return tuple(getattr(reflection, name) for name in sorted(REFLECTION_FIELDS))


def _content_of_question(question: Question) -> tuple[object, ...]:
    return tuple(getattr(question, name) for name in sorted(QUESTION_FIELDS))


def _content_of_feeling(feeling: Feeling) -> tuple[object, ...]:
    return (feeling.text,)
