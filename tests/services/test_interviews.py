"""Interviews: entering, finding, changing, deleting, and the people in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, Instruction
from postview_desktop.domain.interview import Interview, InterviewState, Participant, ParticipantRole, Thanks
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.reflection import Reflection, ReflectionState
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.settings import Settings
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from tests.support.builders import a_person, an_interview, put, put_interview
from tests.support.clock import FixedClock
from tests.support.dump import dump


@pytest.fixture
def interviews(store: Store, clock: FixedClock) -> Interviews:
    return Interviews(store, clock)


def refused(problem: Problem, verb: object) -> PostviewError:
    with pytest.raises(PostviewError) as raised:
        verb()  # type: ignore[operator]
    assert raised.value.problem is problem
    return raised.value


# -- adding -----------------------------------------------------------------------------------------------------


def test_a_new_interview_makes_its_organisation_and_application_in_one_change(
    interviews: Interviews, store: Store, clock: FixedClock
) -> None:
    added = interviews.add(an_interview(), organisation_name="Contoso", role=" Chef ")

    view = interviews.get(added.id)
    assert (view.organisation.name, view.application.role) == ("Contoso", "Chef")
    assert (view.application.stage, view.application.stage_on) == (Stage.INTERVIEWING, clock.today())
    assert added.created_at == clock.now()
    assert added.uid.endswith("@postview-desktop")
    (line,) = store.history()
    assert (line.verb, line.what, line.interview_id) == (Verb.INTERVIEW_ADDED, "Contoso", added.id)
    store.undo(line.id)
    assert not any(dump(store).values())


def test_instants_are_worked_out_from_wall_time_and_zone(interviews: Interviews) -> None:
    wrong = replace(an_interview(zone="America/New_York"), start_utc=1, end_utc=2)
    added = interviews.add(wrong, organisation_name="Contoso")
    assert added.start_utc == 1_795_460_400 and added.end_utc == added.start_utc + 45 * 60


@pytest.mark.parametrize(("stage", "after"), [
    (Stage.LEAD, Stage.INTERVIEWING),
    (Stage.APPLIED, Stage.INTERVIEWING),
    (Stage.INTERVIEWING, Stage.INTERVIEWING),
    (Stage.OFFERED, Stage.OFFERED),
    (Stage.GONE_QUIET, Stage.GONE_QUIET),
])  # fmt: skip
def test_an_application_that_waited_is_now_interviewing(
    interviews: Interviews, store: Store, stage: Stage, after: Stage
) -> None:
    put(store, Organisation(name="Contoso"), Application(organisation_id=1, stage=stage))
    interviews.add(an_interview(), application_id=1)
    assert store.need(Application, 1).stage is after
    assert len(store.history()) == 2


def test_another_round_joins_the_open_application_of_the_same_role(interviews: Interviews, store: Store) -> None:
    first = interviews.add(an_interview(), organisation_name="Contoso", role="Chef")
    again = interviews.add(an_interview(), organisation_name="contoso", role="CHEF")
    unnamed = interviews.add(an_interview(), organisation_name="Contoso")
    other = interviews.add(an_interview(), organisation_name="Contoso", role="Waiter")
    unclear = interviews.add(an_interview(), organisation_name="Contoso")

    assert again.application_id == unnamed.application_id == first.application_id
    assert len({first.application_id, other.application_id, unclear.application_id}) == 3
    assert store.count(Organisation) == 1


def test_an_ended_application_is_not_joined(interviews: Interviews, store: Store) -> None:
    first = interviews.add(an_interview(), organisation_name="Contoso", role="Chef")
    with store.change(Verb.APPLICATION_STAGE) as change:
        change.save(replace(store.need(Application, first.application_id), stage=Stage.REJECTED))
    again = interviews.add(an_interview(), organisation_name="Contoso", role="Chef")
    assert again.application_id != first.application_id


def test_what_cannot_be_is_refused_and_nothing_is_kept(interviews: Interviews, store: Store) -> None:
    backwards = replace(an_interview(), end=datetime(2026, 11, 23, 13, 59))
    nothing = replace(an_interview(), end=an_interview().start)
    for bad in (backwards, nothing):
        refused(Problem.ENDS_BEFORE_START, lambda bad=bad: interviews.add(bad, organisation_name="Contoso"))
    for zone in ("Mars/Olympus", "", "../etc/passwd", "America"):
        nowhere = replace(an_interview(), zone=zone)
        refused(Problem.UNKNOWN_ZONE, lambda nowhere=nowhere: interviews.add(nowhere, organisation_name="Contoso"))
    error = refused(Problem.MISSING_FIELD, lambda: interviews.add(an_interview(), role="Chef"))
    assert error.details["field"] == "organisation"
    refused(Problem.GONE, lambda: interviews.add(an_interview(), application_id=9))
    assert not any(dump(store).values()) and store.history() == []


def test_an_hour_that_exists_twice_may_hold_an_interview(interviews: Interviews) -> None:
    # 00:45 to 01:15 on the night when clocks go back: half an hour, in the first of the two readings.
    added = interviews.add(an_interview(start="2026-10-25T00:45", minutes=30), organisation_name="Contoso")
    assert added.end_utc - added.start_utc == 1800


# -- reading ----------------------------------------------------------------------------------------------------


def test_one_interview_with_all_around_it(interviews: Interviews, store: Store) -> None:
    first = put_interview(store, "2026-11-02T10:00", people=("Ada Brown",))
    job = store.need(Application, first.application_id)
    second = put_interview(store, "2026-11-09T10:00", application=job, title="Second")
    third = put_interview(store, "2026-11-16T10:00", application=job, people=("Joel Katz", "Mia Stone"))
    later = put_interview(store, "2026-11-30T10:00", application=job)
    put_interview(store, "2026-11-01T10:00", organisation="Contoso")
    put(store, Participant(interview_id=third.id, person_id=1, role=ParticipantRole.INVITED))
    put(
        store,
        Instruction(interview_id=third.id, words="old", said_on=third.end.date()),
        Instruction(interview_id=third.id, words="newest", said_on=later.end.date()),
        Instruction(interview_id=third.id, words="between", said_on=third.end.date()),
        Contact(organisation_id=1, interview_id=third.id, on=later.end.date(), words="second"),
        Contact(organisation_id=1, interview_id=third.id, on=third.end.date(), words="first"),
        Contact(organisation_id=1, interview_id=second.id, on=third.end.date(), words="of another"),
        Reflection(interview_id=third.id, recall="r"),
    )

    view = interviews.get(third.id)

    assert view.interview == third and view.application == job and view.organisation.name == "Northwind"
    assert [met.person.name for met in view.people] == ["Joel Katz", "Mia Stone", "Ada Brown"]
    assert view.people[0].participant.role is ParticipantRole.HOST
    assert view.instruction is not None and view.instruction.words == "newest"
    assert [contact.words for contact in view.contacts] == ["first", "second"]
    assert view.reflection is not None and view.reflection.recall == "r"
    assert view.earlier == (first, second)
    alone = interviews.get(later.id)
    assert (alone.people, alone.instruction, alone.contacts, alone.reflection) == ((), None, (), None)
    refused(Problem.GONE, lambda: interviews.get(99))


def test_the_list_is_all_coming_or_past(interviews: Interviews, store: Store, clock: FixedClock) -> None:
    for start in ("2026-11-20T10:00", "2026-11-23T14:30", "2026-11-23T14:00", "2026-11-24T09:00", "2026-12-01T09:00"):
        put_interview(store, start, organisation=start, people=("A B", "C D"))
    assert clock.wall() == datetime(2026, 11, 23, 15, 0)

    def starts(**wanted: object) -> list[str]:
        return [line.organisation_name[5:] for line in interviews.list(**wanted)]  # type: ignore[arg-type]

    assert starts() == ["12-01T09:00", "11-24T09:00", "11-23T14:30", "11-23T14:00", "11-20T10:00"]
    assert starts(when="coming") == ["11-23T14:30", "11-24T09:00", "12-01T09:00"], "one is still going on"
    assert starts(when="past") == ["11-23T14:00", "11-20T10:00"]
    assert starts(when="coming", limit=1) == ["11-23T14:30"]
    line = interviews.list()[0]
    assert (line.role, line.people_count) == ("Data analyst", 2)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lodz", True),
        ("ŁÓDŹ", True),
        ("electri", True),
        ("kochin", True),
        ("KÖCHIN", True),
        ("zweite", True),
        ("angstrom", True),
        ("zoë  lodz köch", True),
        ("zoe contoso", False),
        ("100%", False),
        ("_", False),
        ("'; --", False),
        ("", True),
        ("   ", True),
    ],
)
def test_the_list_finds_organisation_role_title_and_people_accents_and_case_aside(
    interviews: Interviews, store: Store, text: str, found: bool
) -> None:
    job = Application(role="Köchin", stage=Stage.INTERVIEWING)
    wanted = put_interview(
        store, organisation="Électricité de Łódź", application=job, title="Zweite Runde", people=("Zoë Ångström",)
    )
    put_interview(store, organisation="Contoso", title="First")
    assert (wanted.id in [line.interview.id for line in interviews.list(text)]) is found


def test_a_name_that_changed_is_found_by_the_new_one_only(interviews: Interviews, store: Store) -> None:
    interview = put_interview(store, people=("Ada Brown",))
    person = interviews.get(interview.id).people[0].person
    interviews.save_person(replace(person, name="Ada Green"))
    assert interviews.list("green") and not interviews.list("brown")
    store.undo(store.history()[0].id)
    assert interviews.list("brown") and not interviews.list("green")


# -- changing and deleting ----------------------------------------------------------------------------------------


def test_a_moved_interview_keeps_its_instants_in_step(interviews: Interviews, store: Store) -> None:
    interview = put_interview(store)
    moved = interviews.save(replace(interview, zone="America/New_York"))
    assert moved.start_utc - interview.start_utc == 5 * 3600
    assert store.need(Interview, interview.id) == moved
    refused(Problem.ENDS_BEFORE_START, lambda: interviews.save(replace(moved, end=moved.start)))
    refused(Problem.GONE, lambda: interviews.save(replace(moved, id=99)))
    assert store.history()[0].interview_id == interview.id


def test_the_state_is_set_and_undone(interviews: Interviews, store: Store) -> None:
    interview = put_interview(store)
    assert interviews.set_state(interview.id, InterviewState.NOBODY_CAME).state is InterviewState.NOBODY_CAME
    assert store.history()[0].verb is Verb.INTERVIEW_STATE
    store.undo(store.history()[0].id)
    assert store.need(Interview, interview.id) == interview


def test_deleting_and_undoing_brings_back_everything(interviews: Interviews, store: Store) -> None:
    interview = put_interview(store, people=("Ada Brown", "Joel Katz"))
    put(store, Letter(interview_id=interview.id, person_id=1), Reflection(interview_id=interview.id, recall="r"))
    before = dump(store)
    change_id = interviews.delete(interview.id)
    assert store.count(Interview) == store.count(Letter) == store.count(Reflection) == 0
    assert store.count(Application) == 1
    store.undo(change_id)
    assert dump(store) == before


def test_nothing_is_deleted_while_a_letter_is_being_handed_over(interviews: Interviews, store: Store) -> None:
    interview = put_interview(store)
    put(store, Letter(interview_id=interview.id, state=LetterState.COMMITTING))
    refused(Problem.NOT_IN_STATE, lambda: interviews.delete(interview.id))


# -- people -------------------------------------------------------------------------------------------------------


def test_somebody_known_at_the_organisation_is_the_same_person(interviews: Interviews, store: Store) -> None:
    first = put_interview(store)
    job = store.need(Application, first.application_id)
    second = put_interview(store, "2026-11-30T10:00", application=job)
    elsewhere = put_interview(store, organisation="Contoso")
    interviews.add_person(first.id, Person(name="Zoë Ångström", email="zoe@northwind.example"))

    by_address = interviews.add_person(second.id, Person(name="Z. A.", email="ZOE@northwind.example", phone="12"))
    by_name = interviews.add_person(second.id, Person(name="zoe  angstrom"), role=ParticipantRole.HOST)
    interviews.add_person(second.id, Person(name="Zoë Ångström", email="other@northwind.example"))
    interviews.add_person(elsewhere.id, Person(name="Zoë Ångström"))

    assert by_address.id == by_name.id and by_name.role is ParticipantRole.HOST
    assert store.count(Person) == 3
    person = store.need(Person, by_name.person_id)
    assert (person.name, person.email, person.phone) == ("Zoë Ångström", "zoe@northwind.example", "12")


def test_somebody_taken_out_can_be_brought_back(interviews: Interviews, store: Store) -> None:
    interview = put_interview(store, people=("Ada Brown", "Joel Katz"))
    before = dump(store)
    change_id = interviews.remove_participant(2)
    assert [met.person.name for met in interviews.get(interview.id).people] == ["Ada Brown"]
    assert store.count(Person) == 1
    store.undo(change_id)
    assert dump(store) == before
    refused(Problem.GONE, lambda: interviews.remove_participant(99))


def test_typed_moments_are_one_line(interviews: Interviews, store: Store) -> None:
    put_interview(store, people=("Ada Brown",))
    participant = store.need(Participant, 1)
    for moments in ("l", "la", "laughed"):
        interviews.save_participant(replace(participant, moments=moments))
    assert len(store.history()) == 2


@pytest.mark.parametrize("field", ["name", "email", "phone"])
@pytest.mark.parametrize("bad", ["a\r\nBcc: x@y.example", "a\nb", "a\x00b", "a\x7fb"])
def test_what_could_break_a_header_is_refused(interviews: Interviews, store: Store, field: str, bad: str) -> None:
    interview = put_interview(store)
    person = replace(a_person(1), **{field: bad})
    error = refused(Problem.CONTROL_CHARACTERS, lambda: interviews.add_person(interview.id, person))
    assert error.details["field"] == field
    assert store.count(Person) == 0


def test_a_person_needs_a_name_and_keeps_it_as_on_the_card(interviews: Interviews, store: Store) -> None:
    interview = put_interview(store)
    refused(Problem.MISSING_FIELD, lambda: interviews.add_person(interview.id, Person(name=" ")))
    interviews.add_person(interview.id, Person(name=" Dr.  von der LEYEN-O'Neill "))
    assert store.need(Person, 1).name == "Dr.  von der LEYEN-O'Neill"


# -- just finished --------------------------------------------------------------------------------------------------


def finish(store: Store, interview: Interview, *, asked: bool = True, thanked: bool = True, looked_back: bool = True):
    items: list[object] = []
    if asked:
        items.append(Instruction(interview_id=interview.id))
    if thanked:
        items += [
            Letter(interview_id=interview.id, person_id=participant.person_id, state=LetterState.SENT)
            for participant in store.find(Participant, interview_id=interview.id)
        ]
    if looked_back:
        items.append(Reflection(interview_id=interview.id, state=ReflectionState.SKIPPED))
    if items:
        put(store, *items)


@pytest.mark.parametrize(
    ("asked", "thanked", "looked_back", "open_still"),
    [(True, True, True, False), (False, True, True, True), (True, False, True, True), (True, True, False, True)],
)
def test_an_interview_is_unfinished_until_asked_thanked_and_looked_back(
    interviews: Interviews, store: Store, asked: bool, thanked: bool, looked_back: bool, open_still: bool
) -> None:
    interview = put_interview(store, people=("Ada Brown", "Joel Katz"))
    finish(store, interview, asked=asked, thanked=thanked, looked_back=looked_back)
    assert [line.interview.id for line in interviews.ended_unfinished()] == [interview.id] * open_still


def test_only_what_was_held_in_the_last_days_counts(interviews: Interviews, store: Store, clock: FixedClock) -> None:
    recent = put_interview(store, "2026-11-21T10:00")
    newest = put_interview(store, "2026-11-23T13:00")
    put_interview(store, "2026-11-20T10:00", title="too long ago")
    put_interview(store, "2026-11-23T14:30", title="still going on")
    put_interview(store, "2026-11-23T10:00", state=InterviewState.CANCELLED)
    assert [line.interview.id for line in interviews.ended_unfinished()] == [newest.id, recent.id]
    assert interviews.ended_unfinished(clock.now() + 10 * 86_400) == []


def test_T1_whom_no_thanks_are_wished_for_keep_nothing_open(interviews: Interviews, store: Store) -> None:
    interview = put_interview(store, people=("Sent", "Waiting", "Not met", "No thanks wished", "Invited"))
    finish(store, interview, thanked=False)
    sent, waiting, not_met, none, invited = store.find(Participant)
    with store.change(Verb.PEOPLE_CHANGED) as change:
        change.save(replace(not_met, met=False))
        change.save(replace(none, thanks=Thanks.NONE))
        change.save(replace(invited, role=ParticipantRole.INVITED))
    put(store, Letter(interview_id=interview.id, person_id=sent.person_id, state=LetterState.SENT))
    draft = Letter(interview_id=interview.id, person_id=waiting.person_id, kind=LetterKind.THANK_YOU)
    (kept,) = put(store, draft)
    assert interviews.ended_unfinished()
    with store.change(Verb.LETTER_SCHEDULED) as change:
        change.save(replace(kept, state=LetterState.SCHEDULED))
    assert not interviews.ended_unfinished()


def test_S1_looking_back_counts_only_where_it_is_switched_on(
    interviews: Interviews, store: Store, clock: FixedClock
) -> None:
    interview = put_interview(store)
    finish(store, interview, looked_back=False)
    assert interviews.ended_unfinished()
    settings = Settings(store, clock)
    settings.save(replace(settings.get(), reflections=False))
    assert not interviews.ended_unfinished()


def test_the_user_is_nobody_that_was_met_even_where_the_name_is_known_only_later(
    suite: Suite, store: Store, interviews: Interviews
) -> None:
    interview = put_interview(store, people=("Ana Ribeiro",))
    interviews.add_person(interview.id, Person(name="Sam Field"), role=ParticipantRole.INVITED)
    interviews.add_person(interview.id, Person(name="me", email="Sam@Jobs.example"), role=ParticipantRole.INVITED)
    assert len(interviews.get(interview.id).people) == 3
    suite.settings.save(replace(suite.settings.get(), user_name="sam field"))
    put(store, Account(name="Sam Field", address="sam@jobs.example"))
    assert [met.person.name for met in interviews.get(interview.id).people] == ["Ana Ribeiro"]
