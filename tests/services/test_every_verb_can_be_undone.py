"""Every public verb of every service: it can be taken back and done again, or it stands here why it cannot.

The list is made by looking at the services: whoever adds a verb says here how it is done, or why there is nothing to
take back. A verb that is called a reading one, and writes, fails.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path

import pytest

from postview_desktop.domain.answer import Answer, AnswerState
from postview_desktop.domain.application import Application, Person, Stage
from postview_desktop.domain.attachment import Attachment, AttachmentKind, KeptFile
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import (
    AwayReason,
    Channel,
    Contact,
    ContactPurpose,
    Instruction,
    InstructionKind,
    Step,
)
from postview_desktop.domain.interview import Answered, Interview, InterviewState, timed
from postview_desktop.domain.invitation import Response, Taken
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentVia
from postview_desktop.domain.letter_form import LetterForm
from postview_desktop.files.calendar_export import event_uid
from postview_desktop.services.attachments import Attachments
from postview_desktop.services.invitations import ProposedTime
from postview_desktop.services.publishing import Question, QuestionKind, Target
from postview_desktop.services.publishing_round import Visit
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from postview_desktop.storage.bin import deletions
from tests.support.builders import an_interview, put, put_interview
from tests.support.clock import FixedClock
from tests.support.dump import dump
from tests.support.invitations import DATA

KEPT = KeptFile(name="cv.pdf", media_type="application/pdf", digest="a" * 64, size=10)


@dataclass
class World:
    """A store with one of everything in it."""

    suite: Suite
    clock: FixedClock
    folder: Path
    interview_id: int = 0
    application_id: int = 0
    letter_id: int = 0
    there: str = ""
    """The UID of an event in the calendar elsewhere."""

    @property
    def store(self) -> Store:
        return self.suite.store


@pytest.fixture
def world(store: Store, clock: FixedClock, tmp_path: Path) -> Iterator[World]:
    suite = open_suite(store, clock)
    earlier = put_interview(store, "2026-11-02T10:00", people=("Ada Brown", "Joel Park"))
    put(
        store,
        Account(
            name="Me", address="me@x.example", host="mail.x.example", port=465, user="me", imap_host="mail.x.example"
        ),
    )
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=earlier.id)
    suite.letters.edit(letter.id, subject="Thanks", body="Dear Ada Brown,\n\nthank you for the talk.\n\nMe")
    suite.reflections.edit(earlier.id, recall="Why us?\nWhy now?", went_well="One")
    suite.reflections.add_question(earlier.id, "First?")
    suite.reflections.add_question(earlier.id, "Second?")
    suite.reflections.edit_feeling(earlier.id, "Well")
    clock.advance(minutes=10)
    suite.reflections.edit(earlier.id, went_well="Other")
    suite.reflections.edit_question(1, said="This")
    suite.reflections.edit_feeling(earlier.id, "Worse")
    clock.advance(minutes=10)
    suite.reflections.edit_question(1, said="That")
    put(
        store,
        Attachment(application_id=earlier.application_id, name="old.pdf", digest="b" * 64, size=5),
        Answer(organisation_id=1, interview_id=earlier.id, state=AnswerState.DOUBTFUL, message_id="<a@b>"),
    )
    put_interview(store, "2026-11-10T10:00", organisation="Contoso", people=("Zoë Quist",))
    suite.interviews.delete(2)
    clock.advance(minutes=10)
    yield World(suite, clock, tmp_path, earlier.id, earlier.application_id, letter.id)


Deed = Callable[[World], object]


def put_letter(world: World, state: LetterState) -> None:
    with world.store.change(world.suite.history.lines(limit=1)[0].verb) as change:
        change.save(replace(world.store.need(Letter, world.letter_id), state=state))


def import_invitation(world: World) -> object:
    return world.suite.imports.take(world.suite.imports.read([DATA / "exchange_teams.ics"]))


def invite(world: World) -> None:
    """The interview that the import makes will come by an invitation to the account's own address."""
    with world.store.change(Verb.INTERVIEW_CHANGED) as change:
        known = world.store.need(Interview, world.interview_id)
        start, zone = datetime(2026, 12, 1, 10), known.zone
        moved = timed(known, start, start + timedelta(hours=1), zone)
        change.save(replace(moved, organiser_email="ana@northwind.example", invited_as="me@x.example"))


def publish(world: World) -> None:
    world.suite.publishing.start(Target(url="https://cal.example/work/", user="me"))


def moved_there(world: World) -> None:
    """The event of the interview was moved in the calendar elsewhere, an hour later."""
    publish(world)
    known = world.store.need(Interview, world.interview_id)
    world.there = event_uid(known)
    question = Question(
        uid=world.there,
        kind=QuestionKind.CHANGED,
        href="https://cal.example/work/one.ics",
        start=known.start_utc + 3600,
        end=known.end_utc + 3600,
        only_moved=True,
    )
    errand = world.suite.publishing.errand()
    assert errand is not None
    world.suite.publishing.take(Visit(errand=errand, questions=(question,)))


PROPOSAL = Response(
    uid="x",
    kind=Taken.PROPOSAL,
    start=datetime(2026, 12, 2, 10),
    end=datetime(2026, 12, 2, 11),
    zone="Europe/London",
)


def first_plan(world: World) -> Step:
    planned = world.suite.follow_ups.plan(world.interview_id).next
    assert planned is not None
    return planned.step


def next_day(world: World) -> date:
    planned = world.suite.follow_ups.plan(world.interview_id).next
    assert planned is not None
    return max(planned.earliest, world.clock.today())


def add_quickly(world: World) -> object:
    line = world.suite.quick_add.read("Globex second round tomorrow 2pm with Ms Ada Stone", ("en",), "dmy")
    return world.suite.quick_add.add(line)


DEEDS: dict[str, Deed] = {
    "quick_add.add": add_quickly,
    "publishing.start": publish,
    "settings.save": lambda w: w.suite.settings.save(replace(w.suite.settings.get(), weekly_goal=7)),
    "applications.save_organisation": lambda w: w.suite.applications.save_organisation(
        replace(w.suite.applications.organisation(1), notes="New")
    ),
    "applications.ensure_organisation": lambda w: w.suite.applications.ensure_organisation("Fabrikam"),
    "applications.add": lambda w: w.suite.applications.add(Application(role="Clerk"), "Fabrikam"),
    "applications.save": lambda w: w.suite.applications.save(
        replace(w.store.need(Application, w.application_id), notes="New")
    ),
    "applications.set_stage": lambda w: w.suite.applications.set_stage(w.application_id, Stage.OFFERED),
    "applications.delete": lambda w: w.suite.applications.delete(w.application_id),
    "interviews.add": lambda w: w.suite.interviews.add(an_interview(), organisation_name="Fabrikam"),
    "interviews.revise": lambda w: w.suite.interviews.revise(
        w.suite.interviews.get(w.interview_id).interview, 0, "Wide World", "Clerk", "Trade", "FR"
    ),
    "interviews.save": lambda w: w.suite.interviews.save(
        replace(w.suite.interviews.get(w.interview_id).interview, place="Room 4")
    ),
    "interviews.set_state": lambda w: w.suite.interviews.set_state(w.interview_id, InterviewState.CANCELLED),
    "interviews.delete": lambda w: w.suite.interviews.delete(w.interview_id),
    "interviews.add_person": lambda w: w.suite.interviews.add_person(w.interview_id, Person(name="New Name")),
    "interviews.remove_participant": lambda w: w.suite.interviews.remove_participant(1),
    "interviews.save_person": lambda w: w.suite.interviews.save_person(
        replace(w.suite.interviews.get(w.interview_id).people[0].person, email="other@northwind.example")
    ),
    "interviews.save_participant": lambda w: w.suite.interviews.save_participant(
        replace(w.suite.interviews.get(w.interview_id).people[0].participant, moments="The joke")
    ),
    "bin.bring_back": lambda w: w.suite.bin.bring_back(w.suite.bin.list()[0].change_id),
    "follow_ups.record_instruction": lambda w: w.suite.follow_ups.record_instruction(
        Instruction(interview_id=w.interview_id, kind=InstructionKind.WE_CALL_YOU, said_on=date(2026, 11, 2))
    ),
    "follow_ups.log_contact": lambda w: w.suite.follow_ups.log_contact(
        Contact(
            interview_id=w.interview_id,
            channel=Channel.PHONE,
            purpose=ContactPurpose.OTHER,
            on=w.clock.today(),
        )
    ),
    "follow_ups.put_off": lambda w: w.suite.follow_ups.put_off(w.interview_id, first_plan(w), next_day(w)),
    "follow_ups.put_away": lambda w: w.suite.follow_ups.put_away(w.interview_id, Step.FIRST, AwayReason.SETTLED),
    "follow_ups.otherwise": lambda w: w.suite.follow_ups.otherwise(
        w.interview_id, Step.FIRST, w.clock.today(), "They asked me to"
    ),
    "follow_ups.done": lambda w: w.suite.follow_ups.done(w.interview_id, Step.FIRST, Channel.PHONE),
    "letters.start": lambda w: w.suite.letters.start(LetterKind.FOLLOW_UP, interview_id=w.interview_id),
    "letters.start_for": lambda w: w.suite.letters.start_for(
        [(LetterKind.ACCEPTANCE, w.application_id), (LetterKind.WITHDRAWAL, w.application_id)]
    ),
    "letters.edit": lambda w: w.suite.letters.edit(w.letter_id, body="Other words"),
    "letters.choose_form": lambda w: w.suite.letters.choose_form(w.letter_id, LetterForm("de")),
    "letters.take_starter": lambda w: w.suite.letters.take_starter(w.letter_id),
    "spelling.add": lambda w: w.suite.spelling.add("Streaming"),
    "templates.add": lambda w: w.suite.templates.add(name="Mine", body="{{greeting}}"),
    "templates.add_from": lambda w: w.suite.templates.add_from(w.letter_id, "Mine"),
    "letters.restore_starter": lambda w: w.suite.letters.restore_starter(w.letter_id),
    "letters.restore": lambda w: w.suite.letters.restore(w.letter_id, w.suite.letters.versions(w.letter_id)[-1][0]),
    "letters.delete": lambda w: w.suite.letters.delete(w.letter_id),
    "letters.mark_sent": lambda w: w.suite.letters.mark_sent(w.letter_id, SentVia.COPY),
    "outbox.schedule": lambda w: w.suite.outbox.schedule(w.letter_id, w.clock.now() + 3600),
    "answers.decide": lambda w: w.suite.answers.decide(1, True),
    "accounts.save": lambda w: w.suite.accounts.save(replace(w.store.need(Account, 1), host="other.x.example")),
    "accounts.let_look": lambda w: w.suite.accounts.let_look(True),
    "copies.allow": lambda w: w.suite.copies.allow(True),
    "accounts.delete": lambda w: w.suite.accounts.delete(),
    "attachments.add": lambda w: w.suite.attachments.add(KEPT, application_id=w.application_id),
    "attachments.describe": lambda w: w.suite.attachments.describe(1, name="x", kind=AttachmentKind.CV, note="n"),
    "attachments.replace": lambda w: w.suite.attachments.replace(1, KEPT),
    "attachments.delete": lambda w: w.suite.attachments.delete(1),
    "reflections.edit": lambda w: w.suite.reflections.edit(w.interview_id, surprised="That"),
    "reflections.skip": lambda w: w.suite.reflections.skip(w.interview_id),
    "reflections.done": lambda w: w.suite.reflections.done(w.interview_id),
    "reflections.take_recall": lambda w: w.suite.reflections.take_recall(w.interview_id),
    "reflections.add_question": lambda w: w.suite.reflections.add_question(w.interview_id, "Third?"),
    "reflections.edit_question": lambda w: w.suite.reflections.edit_question(1, said="Something else"),
    "reflections.delete_question": lambda w: w.suite.reflections.delete_question(1),
    "reflections.move_question": lambda w: w.suite.reflections.move_question(2, 0),
    "reflections.edit_feeling": lambda w: w.suite.reflections.edit_feeling(w.interview_id, "Better"),
    "reflections.restore": lambda w: w.suite.reflections.restore(
        w.interview_id, w.suite.reflections.versions(w.interview_id)[0][0]
    ),
    "reflections.restore_question": lambda w: w.suite.reflections.restore_question(
        1, w.suite.reflections.question_versions(1)[0][0]
    ),
    "reflections.restore_feeling": lambda w: w.suite.reflections.restore_feeling(
        w.interview_id, w.suite.reflections.feeling_versions(w.interview_id)[0][0]
    ),
    "imports.take": import_invitation,
}

AFTER_ANOTHER: dict[str, tuple[Deed, Deed]] = {
    "invitations.reply": (
        invite,
        lambda w: w.suite.invitations.reply(w.interview_id, Answered.ACCEPTED, send=True),
    ),
    "invitations.propose": (
        invite,
        lambda w: w.suite.invitations.propose(
            w.interview_id,
            ProposedTime(start=datetime(2026, 12, 2, 10), end=datetime(2026, 12, 2, 11), zone="Europe/London"),
        ),
    ),
    "invitations.take_proposal": (invite, lambda w: w.suite.invitations.take_proposal(w.interview_id, PROPOSAL)),
    "letters.take_template": (
        lambda w: w.suite.templates.add(name="Mine", body="{{greeting}}"),
        lambda w: w.suite.letters.take_template(w.letter_id, 1),
    ),
    "templates.edit": (
        lambda w: w.suite.templates.add(name="Mine"),
        lambda w: w.suite.templates.edit(1, subject="Thanks"),
    ),
    "templates.delete": (lambda w: w.suite.templates.add(name="Mine"), lambda w: w.suite.templates.delete(1)),
    "letters.fill_open": (
        lambda w: (
            w.suite.letters.edit(w.letter_id, body="{{me}}"),
            w.clock.advance(minutes=5),
            w.suite.settings.save(replace(w.suite.settings.get(), user_name="Kim Lee")),
        ),
        lambda w: w.suite.letters.fill_open(w.letter_id),
    ),
    "outbox.take_back": (
        lambda w: w.suite.outbox.schedule(w.letter_id, w.clock.now() + 3600),
        lambda w: w.suite.outbox.take_back(w.letter_id),
    ),
    "attachments.enclose": (
        lambda w: None,
        lambda w: Attachments(w.store, w.clock)._add(  # a content on disk is not what this is about
            replace(w.store.need(Attachment, 1), id=0, application_id=None, letter_id=w.letter_id)
        ),
    ),
    "publishing.choose": (publish, lambda w: w.suite.publishing.choose(names=False)),
    "publishing.stop": (publish, lambda w: w.suite.publishing.stop(take_away=False)),
    "publishing.keep_theirs": (moved_there, lambda w: w.suite.publishing.keep_theirs(w.there)),
    "reflections.reopen": (
        lambda w: w.suite.reflections.done(w.interview_id),
        lambda w: w.suite.reflections.reopen(w.interview_id),
    ),
}
"""Verbs that need something to have been done first."""

LASTING: dict[str, str] = {
    "outbox.hold_brought_back": "the outbox's own step",
    "outbox.hold_what_a_wrong_clock_set": "the outbox's own step",
    "outbox.decide": "the user's word on what left: it cannot be called back",
    "outbox.in_order": "what the server said to the password",
    "accounts.in_order": "what the server said to the password",
    "outbox.resume": "lets letters leave that were to leave; each can be taken back while it waits",
    "outbox.claim": "the outbox's own step",
    "outbox.committing": "the outbox's own step",
    "outbox.settle": "the outbox's own step",
    "outbox.not_looked": "the outbox's own step",
    "outbox.recover": "the outbox's own step",
    "answers.take": "what came has come; `answers.decide` is the user's word on it, and can be undone",
    "copies.take": "what was found out in the mailbox",
    "backups.restore": "larger than a change: a backup of what was there before is made first, and is offered",
}

NO_DATA: dict[str, str] = {
    "follow_ups.refresh": "what is due is worked out from the data",
    "copies.begin": "a note of the program to itself",
    "copies.failed": "a note of the program to itself",
    "answers.failed": "a note of the program to itself",
    "backups.noted": "a note of the program to itself",
    "backups.set_second_folder": "a note of the program to itself, set again on its page",
    "whereabouts.told": "a note of the program to itself",
    "drafts.keep": "what is half typed into a form: Cancel gives it up",
    "drafts.drop": "what is half typed into a form",
    "lock.lock": "the file's own form: the data is the same; switched off on its page",
    "lock.take_off": "the file's own form: the data is the same",
    "reminders.sweep": "what was announced is remembered, nothing of the user's",
    "reminders.later": "a note of the program to itself: it asks once more in an hour",
    "releases.asked": "a note of the program to itself: this month has had its look",
    "releases.to_tell": "a note of the program to itself: nobody is told of one version twice",
    "publishing.take": "what was found out in the calendar elsewhere",
    "publishing.failed": "a note of the program to itself",
    "publishing.go_on": "a note of the program to itself, set again on its page",
    "publishing.publish_left": "a note of the program to itself: events there are asked about again",
    "publishing.put_mine": "what is known of the calendar elsewhere: nothing here changes",
    "history.undo": "is what takes back",
    "history.redo": "is what does again",
}

SUITE = {name for name, value in vars(Suite).items() if isinstance(value, cached_property)}


def public_verbs() -> dict[str, Callable[..., object]]:
    """ "letters.edit" and so on, of every service of the suite."""
    found: dict[str, Callable[..., object]] = {}
    for subject in SUITE:
        made = inspect.getsource(vars(Suite)[subject].func)
        module = re.search(r"from (postview_desktop\.services\.\w+) import (\w+)", made)
        kind = module[2] if module else re.findall(r"return (\w+)\(", made)[-1]
        where = __import__(module[1], fromlist=[kind]) if module else inspect.getmodule(Suite)
        for name, value in vars(getattr(where, kind)).items():
            if not name.startswith("_") and (inspect.isfunction(value) or isinstance(value, staticmethod)):
                found[f"{subject}.{name}"] = value if inspect.isfunction(value) else value.__func__
    return found


VERBS = public_verbs()
WRITING = {*DEEDS, *AFTER_ANOTHER, *LASTING, *NO_DATA}
WRITES = re.compile(
    r"\.(?:change|_change|_step|derived|set_note|mark_announced)\(|self\._(?:keep|set_state|decide|rewrite|add|save)\("
)


def test_no_verb_that_is_told_of_is_gone() -> None:
    assert set(VERBS) >= WRITING


@pytest.mark.parametrize("name", sorted(set(VERBS) - WRITING))
def test_a_verb_that_nobody_said_writes_only_reads(name: str) -> None:
    source = inspect.getsource(VERBS[name])
    assert not WRITES.search(source), f"{name} writes: say in this file how it is done, or why it cannot be undone"


@pytest.mark.parametrize("name", sorted({*DEEDS, *AFTER_ANOTHER}))
def test_every_verb_can_be_taken_back_and_done_again(name: str, world: World) -> None:
    preparation, deed = AFTER_ANOTHER.get(name, (lambda _: None, DEEDS.get(name, lambda _: None)))
    preparation(world)
    before, last = dump(world.store), world.store.last_change_id()
    deed(world)
    after = dump(world.store)

    assert after != before, f"{name} did nothing here"
    assert world.store.last_change_id() == last + 1, f"{name} is not one line of the history"
    line = world.suite.history.next_to_undo()
    assert line is not None and line.id == last + 1, f"the key for Undo does not take back {name}"
    world.suite.history.undo(line.id)
    assert dump(world.store) == before
    world.suite.history.redo(line.id)
    assert dump(world.store) == after
    assert world.store.integrity() == []


@pytest.mark.parametrize(
    "name", sorted(name for name in DEEDS if name.endswith((".delete", "_question", "_participant")))
)
def test_every_verb_that_deletes_fills_the_bin(name: str, world: World) -> None:
    before = dump(world.store)
    rows = {table: {row[0] for row in found} for table, found in before.items()}
    DEEDS[name](world)
    now = {table: {row[0] for row in found} for table, found in dump(world.store).items()}
    if all(rows[table] <= now[table] for table in rows):
        return  # it adds or changes
    newest = deletions(world.store)[0]
    assert newest.change_id == world.store.last_change_id()
    world.suite.bin.bring_back(newest.change_id)
    assert dump(world.store) == before


def test_a_lasting_verb_has_a_reason_and_cannot_be_undone(world: World) -> None:
    put_letter(world, LetterState.UNKNOWN)
    world.suite.outbox.decide(world.letter_id, True)
    with pytest.raises(PostviewError) as refused:
        world.suite.history.undo(world.store.last_change_id())
    assert refused.value.problem is Problem.CANNOT_UNDO
    assert all(reason for reason in (*LASTING.values(), *NO_DATA.values()))
