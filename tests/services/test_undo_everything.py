"""Whatever is done through the services: taking it all back, newest first, gives the state from before."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.attachment import Attachment, AttachmentKind
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose, Instruction, InstructionKind
from postview_desktop.domain.interview import Interview, InterviewState, Participant, ParticipantRole
from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.domain.reflection import Question
from postview_desktop.files.documents import keep_bytes
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from tests.support.builders import an_interview, fresh_store
from tests.support.clock import FixedClock
from tests.support.dump import dump

NAMES = ("Northwind", "Contoso", "Łódź", "contoso")


class Someone:
    """Somebody who clicks about: each deed picks what it is done to from what is there."""

    def __init__(self, suite: Suite, clock: FixedClock, seed: int) -> None:
        self.suite = suite
        self.clock = clock
        self.dice = random.Random(seed)

    def one_of(self, kind: type[Any]) -> Any:
        found = self.suite.store.find(kind)
        if not found:
            raise PostviewError(Problem.GONE)
        return self.dice.choice(found)

    def text(self) -> str:
        return self.dice.choice(("", "a", "ab", "ü\n"))

    def day(self) -> date:
        return self.clock.today() + timedelta(days=self.dice.randint(-20, 20))

    # -- deeds ------------------------------------------------------------------------------------------------

    def add_application(self) -> None:
        job = Application(role=self.text(), stage=self.dice.choice(list(Stage)))
        self.suite.applications.add(job, self.dice.choice(NAMES), self.text())

    def edit_application(self) -> None:
        self.suite.applications.save(replace(self.one_of(Application), notes=self.text()))

    def set_stage(self) -> None:
        job = self.one_of(Application)
        self.suite.applications.set_stage(job.id, self.dice.choice(list(Stage)), self.day())

    def delete_application(self) -> None:
        self.suite.applications.delete(self.one_of(Application).id)

    def edit_organisation(self) -> None:
        name = self.dice.choice(NAMES)
        self.suite.applications.save_organisation(replace(self.one_of(Organisation), name=name, notes=self.text()))

    def add_interview(self) -> None:
        start = f"{self.day()}T{self.dice.randint(8, 18):02}:00"
        self.suite.interviews.add(an_interview(start=start), organisation_name=self.dice.choice(NAMES))

    def edit_interview(self) -> None:
        zone = self.dice.choice(("Europe/London", "Asia/Tokyo"))
        self.suite.interviews.save(replace(self.one_of(Interview), notes=self.text(), zone=zone))

    def set_state(self) -> None:
        self.suite.interviews.set_state(self.one_of(Interview).id, self.dice.choice(list(InterviewState)))

    def delete_interview(self) -> None:
        self.suite.interviews.delete(self.one_of(Interview).id)

    def add_person(self) -> None:
        person = Person(name=self.dice.choice(("Ada", "Joel", "adà")), email=self.dice.choice(("", "a@x.example")))
        role = self.dice.choice(list(ParticipantRole))
        self.suite.interviews.add_person(self.one_of(Interview).id, person, role=role)

    def remove_participant(self) -> None:
        self.suite.interviews.remove_participant(self.one_of(Participant).id)

    def edit_person(self) -> None:
        self.suite.interviews.save_person(replace(self.one_of(Person), phone=self.text().strip()))

    def edit_moments(self) -> None:
        self.suite.interviews.save_participant(replace(self.one_of(Participant), moments=self.text()))

    def change_settings(self) -> None:
        settings = self.suite.settings
        settings.save(replace(settings.get(), weekly_goal=self.dice.randint(0, 3), signature=self.text()))

    def record_instruction(self) -> None:
        self.suite.follow_ups.record_instruction(
            Instruction(
                interview_id=self.one_of(Interview).id,
                kind=self.dice.choice(list(InstructionKind)),
                said_on=self.clock.today(),
                on=self.clock.today() + timedelta(days=7),
            )
        )

    def log_contact(self) -> None:
        interview = self.one_of(Interview)
        job = self.suite.store.need(Application, interview.application_id)
        self.suite.follow_ups.log_contact(
            Contact(
                organisation_id=job.organisation_id,
                application_id=job.id,
                interview_id=interview.id,
                ours=self.dice.random() < 0.5,
                channel=self.dice.choice(list(Channel)),
                purpose=self.dice.choice(list(ContactPurpose)),
                on=self.clock.today(),
            )
        )

    def start_letter(self) -> None:
        participant = self.one_of(Participant)
        letter = self.suite.letters.start(
            LetterKind.THANK_YOU, interview_id=participant.interview_id, person_id=participant.person_id
        )
        self.suite.letters.edit(letter.id, body=self.text())

    def edit_reflection(self) -> None:
        self.suite.reflections.edit(
            self.one_of(Interview).id, recall=self.text(), rating=self.dice.randint(0, 5), strengths=(self.text(),)
        )

    def skip_reflection(self) -> None:
        self.suite.reflections.skip(self.one_of(Interview).id)

    def add_question(self) -> None:
        self.suite.reflections.add_question(self.one_of(Interview).id, "Why us?")

    def edit_question(self) -> None:
        self.suite.reflections.edit_question(self.one_of(Question).id, said=self.text())

    def delete_question(self) -> None:
        self.suite.reflections.delete_question(self.one_of(Question).id)

    def add_document(self) -> None:
        kept = keep_bytes(self.text().encode() or b"x", self.dice.choice(NAMES), self.suite.attachments.data_dir)
        self.suite.attachments.add(kept, application_id=self.one_of(Application).id)

    def enclose_document(self) -> None:
        self.suite.attachments.enclose(self.one_of(Letter).id, self.one_of(Attachment).id)

    def describe_document(self) -> None:
        kind = self.dice.choice(list(AttachmentKind))
        self.suite.attachments.describe(self.one_of(Attachment).id, name="a", kind=kind, note=self.text())

    def delete_document(self) -> None:
        self.suite.attachments.delete(self.one_of(Attachment).id)

    def undo_last(self) -> None:
        last = self.suite.history.last()
        if last is not None:
            self.suite.history.undo(last.id)

    def undo_or_redo_any(self) -> None:
        lines = self.suite.history.lines()
        if lines:
            deed = self.dice.choice((self.suite.history.undo, self.suite.history.redo))
            deed(self.dice.choice(lines).id)


DEEDS: tuple[Callable[[Someone], None], ...] = tuple(
    deed for name, deed in vars(Someone).items() if name not in ("one_of", "text", "day") and not name.startswith("_")
)


@settings(max_examples=60, deadline=None)
@given(
    deeds=st.lists(
        st.tuples(st.sampled_from(DEEDS), st.integers(0, 2**16), st.sampled_from((0, 30, 200, 86_400))),
        min_size=5,
        max_size=40,
    ),
    at_first=st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 2**16), st.just(0)), max_size=8),
)
def test_taking_back_all_deeds_newest_first_gives_the_state_from_before(
    deeds: list[tuple[Callable[[Someone], None], int, int]], at_first: list[tuple[Callable[[Someone], None], int, int]]
) -> None:
    clock = FixedClock()
    with tempfile.TemporaryDirectory() as folder, closing(fresh_store(Path(folder), clock)) as store:
        suite = open_suite(store, clock)
        act(suite, clock, at_first)
        clock.advance(days=1)
        before, first_line = dump(store), store.last_change_id()
        derived = store.sql("SELECT * FROM due ORDER BY interview_id, kind")

        act(suite, clock, deeds)
        done = dump(store)
        undone = take_back(store, first_line)

        # What was undone among the deeds may have been older than they are: only then the start may differ.
        if not any(line.undone for line in store.history(limit=10_000) if line.id <= first_line):
            assert dump(store) == before
            assert store.sql("SELECT * FROM due ORDER BY interview_id, kind") == derived
        assert store.integrity() == []
        for change_id in reversed(undone):
            store.redo(change_id)
        assert dump(store) == done
        assert store.integrity() == []


def act(suite: Suite, clock: FixedClock, deeds: list[tuple[Callable[[Someone], None], int, int]]) -> None:
    for deed, seed, seconds in deeds:
        clock.advance(seconds)
        try:
            deed(Someone(suite, clock, seed))
        except PostviewError as refusal:
            # Nothing there to do it to, or a rule against it: then nothing may have happened, which the end shows.
            assert refusal.problem is not Problem.DATABASE_DAMAGED


def take_back(store: Store, down_to: int) -> list[int]:
    undone: list[int] = []
    while (line := store.last_undoable()) is not None and line.id > down_to:
        store.undo(line.id)
        undone.append(line.id)
    return undone


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.__name__)
def test_every_deed_can_be_done(deed: Callable[[Someone], None], suite: Suite, clock: FixedClock) -> None:
    someone = Someone(suite, clock, 1)
    for preparation in (
        Someone.add_interview,
        Someone.add_person,
        Someone.edit_reflection,
        Someone.add_question,
        Someone.log_contact,
        Someone.start_letter,
        Someone.add_document,
    ):
        preparation(someone)
    lines = suite.store.history()
    for seed in range(10):
        someone.dice.seed(seed)
        try:
            deed(someone)
        except PostviewError:
            continue
    assert suite.store.history() != lines
