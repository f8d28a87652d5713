"""The store: values go in and come back the same, all or nothing, and each change is told once."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import peewee
import pytest

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState, Trace
from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.attachment import Attachment, AttachmentKind
from postview_desktop.domain.change import Changed, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import (
    AwayReason,
    Channel,
    Contact,
    ContactPurpose,
    Decision,
    DecisionKind,
    Instruction,
    InstructionKind,
    Step,
)
from postview_desktop.domain.interview import Answered, Interview, Participant, ParticipantRole, Thanks, timed
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentCopy, SentVia, SignIn
from postview_desktop.domain.reflection import Feeling, Question, Reflection, ReflectionState
from postview_desktop.domain.template import Formality, Medium, Template
from postview_desktop.storage import Store, Touched
from tests.support.builders import an_application, an_interview, an_organisation, put, put_interview
from tests.support.clock import FixedClock


def one_of_each() -> list[Any]:
    """An item of every kind, each field away from its default where it can be; ids 1 throughout."""
    day = date(2026, 11, 24)
    return [
        Organisation(
            name="Łódź & Söhne",
            industry="Energy",
            country="DE",
            subdivision="BY",
            website="https://lodz.example",
            culture="flat\nfriendly",
            notes="quotes \" and ' and ; --",
        ),
        Application(
            organisation_id=1,
            role="Köchin",
            source="fair",
            link="https://lodz.example/job",
            stage=Stage.OFFERED,
            applied_on=day,
            stage_on=day,
            offered_on=day,
            letter_on=day,
            description="d",
            notes="n",
            feedback="f",
            created_at=1,
        ),
        Person(organisation_id=1, name="Zoë 🌻", job="Head", email="zoe@lodz.example", phone="+49 1", notes="n"),
        an_interview(
            1,
            uid="u@x",
            place="Room 1",
            link="https://x",
            notes="n",
            sequence=2,
            stamp=3,
            organiser_name="Zoë",
            organiser_email="zoe@lodz.example",
            invited_as="sam@x.example",
            answered=Answered.ACCEPTED,
            answered_at=5,
            created_at=4,
        ),
        Participant(
            interview_id=1, person_id=1, role=ParticipantRole.HOST, met=False, moments="a\nb", thanks=Thanks.VIA_HOST
        ),
        Letter(
            application_id=1,
            interview_id=1,
            person_id=1,
            kind=LetterKind.NO_SHOW,
            language="de",
            to_name="Zoë",
            to_address="zoe@lodz.example",
            subject="s",
            body="b",
            starter="st",
            calendar="BEGIN:VCALENDAR",
            state=LetterState.SENT,
            send_at=1,
            message_id="<m>",
            in_reply_to="<r>",
            references="<r> <s>",
            raw=b"\x00\xffraw",
            token="t",
            attempts=2,
            next_try_at=3,
            problem="try_later",
            answer="450",
            sent_at=5,
            sent_via=SentVia.SMTP,
            created_at=6,
            updated_at=7,
        ),
        Instruction(
            interview_id=1,
            kind=InstructionKind.CONTACT_ON,
            words="“call us”",
            said_on=day,
            on=day,
            channel=Channel.PHONE,
            person_id=1,
            who="Zoë",
            invited_visit=True,
            at=8,
        ),
        Contact(
            organisation_id=1,
            application_id=1,
            interview_id=1,
            person_id=1,
            ours=False,
            channel=Channel.VISIT,
            purpose=ContactPurpose.CLOSING,
            on=day,
            at=9,
            words="w",
            letter_id=1,
        ),
        Decision(
            interview_id=1,
            step=Step.SECOND,
            kind=DecisionKind.PUT_AWAY,
            until=day,
            away=AwayReason.WITHDREW,
            reason="r",
            at=1,
        ),
        Reflection(
            interview_id=1,
            state=ReflectionState.DONE,
            recall="r",
            went_well="w",
            to_improve="i",
            surprised="s",
            next_time="n",
            rating=4,
            strengths=("calm", 'a "quote"'),
            weak_points=("long",),
            taken_lines=("r",),
            updated_at=2,
        ),
        Question(
            interview_id=1, position=2, text="t", said="s", better="b", probed="p", rating=3, labels=("tech", "ünï")
        ),
        Feeling(interview_id=1, text="glad", updated_at=3),
        Answer(
            organisation_id=1,
            application_id=1,
            interview_id=1,
            person_id=1,
            letter_id=1,
            contact_id=1,
            kind=AnswerKind.BOUNCE,
            state=AnswerState.DISMISSED,
            trace=Trace.REPORT,
            message_id="<a>",
            from_name="Zoë",
            from_address="zoe@lodz.example",
            subject="Re: s",
            reason="550",
            at=4,
        ),
        Attachment(
            application_id=1,
            interview_id=1,
            letter_id=1,
            kind=AttachmentKind.CV,
            name="Lebenslauf Zoë.pdf",
            media_type="application/pdf",
            digest="ab" * 32,
            size=12,
            note="n",
            added_at=5,
        ),
        Template(
            name="My thanks",
            kind=LetterKind.FOLLOW_UP,
            language="fr",
            medium=Medium.MESSAGE,
            formality=Formality.FORMAL,
            subject="s",
            body="{{first_name}}",
            created_at=6,
            updated_at=7,
        ),
        Account(
            name="Sam",
            address="sam@x.example",
            user="sam",
            host="mail.x.example",
            port=587,
            security="starttls",
            imap_host="imap.x.example",
            imap_port=143,
            imap_security="starttls",
            looks=True,
            sign_in=SignIn.GOOGLE,
            client_id="c",
            sent_copy=SentCopy.OURS,
            paused=True,
            problem="no_tls",
            answer="no",
        ),
    ]


def test_every_kind_comes_back_as_it_was(store: Store) -> None:
    kept = put(store, *one_of_each())

    assert [item.id for item in kept] == [1] * len(kept)
    for item in kept:
        assert store.get(type(item), item.id) == item
        assert store.find(type(item)) == [item]


def test_defaults_come_back_as_they_were(store: Store) -> None:
    parents = put(store, Organisation(name="A"), Application(organisation_id=1), an_interview(1))
    for kind in (Instruction, Decision, Reflection, Question, Feeling):
        (item,) = put(store, kind(interview_id=1))
        assert store.get(kind, item.id) == item
    for item in (Letter(), Account(), Contact(organisation_id=parents[0].id), Person(organisation_id=1)):
        (kept,) = put(store, item)
        assert store.get(type(item), kept.id) == kept == replace(item, id=kept.id)


def test_find_takes_several_conditions_any_of_a_list_empty_ones_and_an_order(store: Store) -> None:
    put(
        store,
        Organisation(name="A"),
        Application(organisation_id=1, role="x", stage=Stage.LEAD, created_at=3),
        Application(organisation_id=1, role="y", stage=Stage.APPLIED, applied_on=date(2026, 1, 2), created_at=2),
        Application(organisation_id=1, role="y", stage=Stage.OFFERED, applied_on=date(2026, 1, 1), created_at=2),
    )

    def found(**conditions: Any) -> list[int]:
        return [item.id for item in store.find(Application, **conditions)]

    assert found() == [1, 2, 3]
    assert found(role="y", stage=Stage.OFFERED) == [3]
    assert found(stage=[Stage.LEAD, Stage.OFFERED]) == found(stage=frozenset({Stage.LEAD, Stage.OFFERED})) == [1, 3]
    assert found(stage=()) == []
    assert found(applied_on=None) == [1]
    assert found(applied_on=date(2026, 1, 2)) == [2]
    assert found(order_by=("created_at", "-id")) == [3, 2, 1]
    assert found(order_by="-created_at", limit=1) == [1]
    assert store.count(Application) == 3
    assert store.count(Application, role="y") == 2
    assert store.count(Application, role=[]) == 0


def test_find_knows_a_field_called_kind(store: Store) -> None:
    put(store, Letter(kind=LetterKind.CLOSING), Letter())
    assert [letter.id for letter in store.find(Letter, kind=LetterKind.CLOSING)] == [1]
    assert store.count(Letter, kind=LetterKind.THANK_YOU) == 1


def test_find_takes_as_many_values_as_there_may_be(store: Store) -> None:
    put(store, Organisation(name="A"), *[Application(organisation_id=1, stage=Stage.LEAD) for _ in range(3)])
    assert [item.id for item in store.find(Application, id=range_of(40_000), order_by="-id", limit=2)] == [3, 2]
    assert store.count(Application, id=set(range_of(40_000))) == 3
    assert store.count(Application, stage=[Stage.LEAD] * 40_000) == 3


def range_of(length: int) -> list[int]:
    return list(range(1, length + 1))


def test_what_is_not_there_is_gone(store: Store) -> None:
    assert store.get(Interview, 7) is None
    for verb in (
        lambda: store.need(Interview, 7),
        lambda: _change(store, "save", Organisation(id=7, name="x")),
        lambda: _change(store, "delete", Organisation(id=7, name="x")),
    ):
        with pytest.raises(PostviewError) as raised:
            verb()
        assert raised.value.problem is Problem.GONE


def _change(store: Store, verb: str, item: Any) -> None:
    with store.change(Verb.APPLICATION_CHANGED) as change:
        getattr(change, verb)(item)


def test_a_failed_change_leaves_nothing_behind(store: Store) -> None:
    put_interview(store)
    told: list[Touched] = []
    store.on_change.append(told.append)
    before = store.history()

    with pytest.raises(RuntimeError), store.change(Verb.APPLICATION_ADDED) as change:
        change.add(Organisation(name="Half done"))
        change.set_setting("x", 1)
        raise RuntimeError

    assert store.count(Organisation) == 1
    assert store.setting("x", 0) == 0
    assert store.history() == before
    assert told == []
    put(store, Organisation(name="The next works"))


def test_a_change_within_a_change_is_one_line_of_the_outer_verb(store: Store) -> None:
    told: list[Touched] = []
    store.on_change.append(told.append)

    with store.change(Verb.INTERVIEW_IMPORTED, what="a file") as outer:
        outer.add(Organisation(name="A"))
        with store.change(Verb.APPLICATION_ADDED) as inner:
            inner.add(Application(organisation_id=1))
            assert inner.id == outer.id

    (line,) = store.history()
    assert (line.verb, line.what, line.application_id) == (Verb.INTERVIEW_IMPORTED, "a file", 1)
    assert [touched.change_id for touched in told] == [line.id]


def test_a_part_that_fails_goes_back_alone_where_the_outer_change_carries_on(store: Store) -> None:
    with store.change(Verb.DATA_IMPORTED) as outer:
        outer.add(Organisation(name="A"))
        with pytest.raises(RuntimeError), store.change(Verb.APPLICATION_ADDED) as inner:
            inner.add(Organisation(name="B"))
            inner.save(Organisation(id=1, name="A, spoilt"))
            raise RuntimeError
        outer.add(Organisation(name="C"))

    assert [organisation.name for organisation in store.find(Organisation)] == ["A", "C"]
    store.undo(store.history()[0].id)
    assert store.count(Organisation) == 0


def test_what_alters_nothing_is_not_recorded_and_not_told(store: Store) -> None:
    (organisation,) = put(store, an_organisation())
    told: list[Touched] = []
    store.on_change.append(told.append)

    with store.change(Verb.APPLICATION_CHANGED) as change:
        change.save(organisation)
    with store.change(Verb.APPLICATION_CHANGED) as change:
        change.save(replace(organisation, notes="on second thoughts"))
        change.save(organisation)
    with store.change(Verb.APPLICATION_CHANGED) as change:
        change.delete(change.add(an_organisation("Fleeting")))

    assert len(store.history()) == 1
    assert told == []


def test_a_change_tells_what_it_touched_up_to_the_organisation(store: Store) -> None:
    first = put_interview(store, people=("Ada Brown",))
    put_interview(store, organisation="Contoso")
    told: list[Touched] = []
    store.on_change.append(told.append)

    with store.change(Verb.PEOPLE_CHANGED) as change:
        (participant,) = store.find(Participant, interview_id=first.id)
        change.save(replace(participant, moments="laughed"))
    with store.change(Verb.INTERVIEW_DELETED) as change:
        change.delete(first)

    assert told[0].kinds == {Changed.PEOPLE}
    assert told[1].kinds == {Changed.PEOPLE, Changed.INTERVIEWS}
    assert told[1].verb is Verb.INTERVIEW_DELETED
    for touched in told:
        assert touched.interview_ids == {first.id}
        assert touched.application_ids == {first.application_id}
        assert touched.organisation_ids == {1}


def test_a_listener_hears_of_it_when_it_is_written_and_may_change_more(store: Store) -> None:
    heard: list[int] = []

    def listener(touched: Touched) -> None:
        heard.append(store.count(Organisation))
        if len(heard) == 1:
            put(store, Organisation(name="Another"))

    store.on_change.append(listener)
    put(store, Organisation(name="One"))

    assert heard == [1, 2]


def test_deleting_takes_along_all_that_hangs_on_it(store: Store) -> None:
    organisation, application, person, interview, *_ = put(store, *one_of_each())
    assert store.need(Contact, 1).ours is False

    with store.change(Verb.INTERVIEW_DELETED) as change:
        change.delete(interview)

    gone = (Interview, Participant, Letter, Instruction, Contact, Decision, Reflection, Question, Feeling)
    assert [kind for kind in gone if store.count(kind)] == []
    assert store.find(Organisation) == [organisation]
    assert store.find(Application) == [application]
    assert store.find(Person) == [person]
    assert store.integrity() == []


def test_deleting_a_person_lets_go_of_letters_contacts_and_instructions(store: Store) -> None:
    _, _, person, *_ = put(store, *one_of_each())

    with store.change(Verb.PEOPLE_CHANGED) as change:
        change.delete(person)

    assert store.count(Participant) == 0
    assert store.need(Letter, 1).person_id is None
    assert store.need(Contact, 1).person_id is None
    assert store.need(Instruction, 1).person_id is None


@pytest.mark.parametrize("purpose", [ContactPurpose.FOLLOW_UP, ContactPurpose.CLOSING])
def test_F5_a_follow_up_that_was_made_outlives_its_interview(store: Store, purpose: ContactPurpose) -> None:
    interview = put_interview(store)
    made = Contact(
        organisation_id=1, application_id=1, interview_id=interview.id, purpose=purpose, on=date(2026, 11, 20)
    )
    thanks = replace(made, purpose=ContactPurpose.THANK_YOU)
    put(store, made, thanks)

    with store.change(Verb.APPLICATION_DELETED) as change:
        change.delete(store.need(Application, 1))

    assert store.find(Contact) == [replace(made, id=1, interview_id=None, application_id=None)]
    store.undo(store.history()[0].id)
    assert store.find(Contact) == [replace(made, id=1), replace(thanks, id=2)]


def test_ids_are_never_given_twice(store: Store) -> None:
    (first,) = put(store, an_organisation())
    with store.change(Verb.APPLICATION_DELETED) as change:
        change.delete(first)
    (second,) = put(store, an_organisation())
    assert second.id == first.id + 1


def test_an_id_that_an_import_brings_along_is_kept(store: Store) -> None:
    put(store, Organisation(id=40, name="A"))
    (after,) = put(store, Organisation(name="B"))
    assert [organisation.id for organisation in store.find(Organisation)] == [40, 41] and after.id == 41


def test_settings_hold_json_and_are_part_of_the_history(store: Store) -> None:
    value = {"list": [1, "ü", None], "flag": True}
    with store.change(Verb.SETTING_CHANGED) as change:
        change.set_setting("a", 1)
        change.set_setting("a", value)
        change.set_setting("b", "text")

    assert store.setting("a", None) == value
    assert store.setting("missing", "default") == "default"
    assert store.settings() == {"a": value, "b": "text"}
    store.undo(store.history()[0].id)
    assert store.settings() == {}


def test_announcements_and_notes_are_kept_outside_the_history(store: Store) -> None:
    store.mark_announced(["a", "b"], 5)
    store.mark_announced(["b", "c"], 6)
    store.set_note("derived", "1")
    store.set_note("derived", "2")

    assert store.announced(["a", "c", "d"]) == {"a", "c"}
    assert store.announced([]) == set()
    assert (store.note("derived"), store.note("other")) == ("2", "")
    assert store.history() == []


def test_derived_rows_go_back_when_something_fails(store: Store) -> None:
    with pytest.raises(RuntimeError), store.derived() as execute:
        execute("INSERT INTO note (key, value) VALUES ('x', 'y')")
        with store.derived() as inner:
            inner("INSERT INTO note (key, value) VALUES ('z', 'y')")
        raise RuntimeError
    assert (store.note("x"), store.note("z")) == ("", "")

    with pytest.raises(RuntimeError), store.change(Verb.APPLICATION_ADDED):
        store.set_note("x", "y")
        raise RuntimeError
    assert store.note("x") == ""


def test_derived_rows_written_within_a_change_that_altered_nothing_are_kept(store: Store) -> None:
    with store.change(Verb.SETTING_CHANGED):
        store.set_note("x", "y")
    assert store.note("x") == "y"
    assert store.history() == []


def test_one_transaction_is_enough_for_one_change_and_a_lasting_one_is_synced(store: Store) -> None:
    said: list[str] = []
    store._database.connection.set_trace_callback(said.append)

    put(store, an_organisation(), an_application(1), an_interview(1))
    assert [line for line in said if line.split()[0] in ("BEGIN", "COMMIT")] == ["BEGIN IMMEDIATE", "COMMIT"]
    assert not [line for line in said if "PRAGMA" in line]

    said.clear()
    with store.change(Verb.LETTER_MOVED_ON, durable=True) as change:
        change.add(Letter())
    assert said[0] == "PRAGMA synchronous = full"
    assert said[-1] == "PRAGMA synchronous = normal"

    said.clear()
    with store.change(Verb.LETTER_SENT) as change, store.change(Verb.LETTER_MOVED_ON, durable=True) as inner:
        inner.add(Letter())
    assert said[-1] == "PRAGMA wal_checkpoint(FULL)"


def test_another_thread_is_refused_at_once(store: Store) -> None:
    raised: list[BaseException] = []

    def read() -> None:
        try:
            store.count(Organisation)
        except peewee.InterfaceError as error:
            raised.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert raised


def test_wall_times_come_back_naive_whatever_the_zone(store: Store, clock: FixedClock) -> None:
    kept = put_interview(store, "2026-10-25T01:30", zone="Europe/London")
    again = store.need(Interview, kept.id)
    assert again.start == datetime(2026, 10, 25, 1, 30) and again.start.tzinfo is None
    assert again == kept


@pytest.mark.parametrize("fold", [0, 1])
def test_the_reading_of_a_doubled_hour_comes_back(store: Store, fold: int) -> None:
    start = datetime(2026, 10, 25, 1, 30, fold=fold)
    made = put_interview(store, "2026-10-25T01:30", zone="Europe/London")
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(timed(made, start, datetime(2026, 10, 25, 2, 30), "Europe/London"))
    again = store.need(Interview, made.id)
    assert again.start.fold == fold
    assert timed(again, again.start, again.end, again.zone).start_utc == made.start_utc + 3600 * fold


@pytest.mark.parametrize("zone", ["Mars/Olympus", "Europe/London"])
def test_a_wall_time_whose_instant_is_another_stays_as_it_is(store: Store, zone: str) -> None:
    made = put_interview(store, "2026-10-25T01:30", zone="Europe/London")
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(replace(made, zone=zone, start_utc=made.start_utc + 7200))
    again = store.need(Interview, made.id)
    assert (again.start, again.start.fold) == (datetime(2026, 10, 25, 1, 30), 0)


def test_what_the_disk_refuses_after_a_change_is_no_refusal_of_the_change(store: Store) -> None:
    """Whoever is told that it failed would do it again, and have it twice."""
    heard: list[str] = []

    def full(_touched: Touched) -> None:
        raise PostviewError(Problem.DISK_FULL, path="x")

    store.on_change[:] = [full, lambda _touched: heard.append("told all the same")]
    put(store, an_organisation())
    assert heard == ["told all the same"]
    assert store.count(Organisation) == 1

    def damaged(_touched: Touched) -> None:
        raise PostviewError(Problem.DATABASE_DAMAGED, path="x", folder="y")

    store.on_change.insert(0, damaged)
    with pytest.raises(PostviewError) as caught:
        put(store, an_organisation("Contoso"))
    assert caught.value.problem is Problem.DATABASE_DAMAGED
    assert len(heard) == 2
