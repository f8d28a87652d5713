"""Applications and organisations: stages and their dates (C1), one organisation for each name, deleting and undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, ContactPurpose
from postview_desktop.domain.interview import InterviewState
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.services.applications import Applications
from postview_desktop.storage import Store
from tests.support.builders import an_application, an_interview, put, put_interview
from tests.support.clock import FixedClock
from tests.support.dump import dump

TODAY = date(2026, 11, 23)


@pytest.fixture
def applications(store: Store, clock: FixedClock) -> Applications:
    return Applications(store, clock)


def problem_of(raised: pytest.ExceptionInfo[PostviewError]) -> Problem:
    return raised.value.problem


# -- organisations ----------------------------------------------------------------------------------------------


def test_the_same_name_is_the_same_organisation_accents_and_case_aside(applications: Applications) -> None:
    first = applications.ensure_organisation("  Électricité de Łódź ", industry="Energy")
    second = applications.ensure_organisation("electricite  de lodz", industry="Retail", country="PL")

    assert first.name == "Électricité de Łódź"
    assert second == replace(first, country="PL"), "what was missing is filled in, what was there stays"
    assert applications.organisations() == [second]
    assert applications.ensure_organisation("Contoso").id != first.id


def test_organisations_are_listed_by_name(applications: Applications) -> None:
    for name in ("Zeta", "Éclair", "alpha", "Echo"):
        applications.ensure_organisation(name)
    assert [organisation.name for organisation in applications.organisations()] == ["alpha", "Echo", "Éclair", "Zeta"]


def test_a_renamed_organisation_is_found_by_its_new_name(applications: Applications) -> None:
    organisation = applications.ensure_organisation("Contoso")
    renamed = applications.save_organisation(replace(organisation, name="Çöntoso", country="de "))
    assert applications.ensure_organisation("contoso") == renamed
    assert renamed.country == "DE"
    assert applications.organisation(organisation.id) == renamed


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_an_organisation_needs_a_name(applications: Applications, store: Store, name: str) -> None:
    for verb in (
        lambda: applications.ensure_organisation(name),
        lambda: applications.save_organisation(Organisation(name=name)),
        lambda: applications.add(Application(role="Chef"), name),
    ):
        with pytest.raises(PostviewError) as raised:
            verb()
        assert problem_of(raised) is Problem.MISSING_FIELD and raised.value.details["field"] == "organisation"
    assert store.history() == []


def test_two_new_organisations_in_a_row_are_two_lines(applications: Applications, store: Store) -> None:
    applications.save_organisation(Organisation(name="A"))
    applications.save_organisation(Organisation(name="B"))
    assert len(store.history()) == 2


def test_industries_are_named_once(applications: Applications) -> None:
    for name, industry in (("A", "Health"), ("B", "energy"), ("C", "Énergy "), ("D", ""), ("E", "Banking")):
        applications.ensure_organisation(name, industry=industry)
    assert applications.industries() == ["Banking", "energy", "Health"]


# -- adding and stages --------------------------------------------------------------------------------------------


def test_adding_is_one_change_and_dates_the_stage(applications: Applications, store: Store, clock: FixedClock) -> None:
    added = applications.add(Application(role="Chef", stage=Stage.APPLIED), "Contoso", industry=" Food ")

    line = applications.get(added.id)
    assert line.application == added and line.organisation.industry == "Food"
    assert (added.stage_on, added.applied_on, added.created_at) == (TODAY, None, clock.now())
    assert [entry.verb for entry in store.history()] == [Verb.APPLICATION_ADDED]
    store.undo(store.history()[0].id)
    assert store.count(Organisation) == 0


def test_adding_keeps_dates_that_are_given(applications: Applications) -> None:
    day = date(2026, 10, 1)
    given = Application(stage=Stage.REJECTED, applied_on=day, stage_on=day, offered_on=day, created_at=7)
    added = applications.add(given, "Contoso")
    assert added == replace(given, id=added.id, organisation_id=added.organisation_id)


def test_a_lead_becomes_applied_for_on_a_day(applications: Applications) -> None:
    lead = applications.add(Application(role="Chef"), "Contoso")
    applied = applications.set_stage(lead.id, Stage.APPLIED, on=date(2026, 11, 20))
    assert (applied.applied_on, applied.stage_on) == (date(2026, 11, 20), date(2026, 11, 20))
    again = applications.set_stage(lead.id, Stage.INTERVIEWING)
    assert (again.applied_on, again.stage_on) == (date(2026, 11, 20), TODAY)


def test_C1_an_offer_is_dated_and_the_letter_is_dated_by_itself(applications: Applications) -> None:
    job = applications.add(Application(), "Contoso")
    offered = applications.set_stage(job.id, Stage.OFFERED, on=date(2026, 11, 20))
    assert (offered.offered_on, offered.letter_on) == (date(2026, 11, 20), None)
    letter = applications.set_stage(job.id, Stage.LETTER_IN_HAND)
    assert (letter.offered_on, letter.letter_on, letter.stage_on) == (date(2026, 11, 20), TODAY, TODAY)
    accepted = applications.set_stage(job.id, Stage.ACCEPTED, on=date(2026, 11, 30))
    assert (accepted.letter_on, accepted.stage_on) == (TODAY, date(2026, 11, 30))


def test_C1_a_letter_recorded_by_mistake_leaves_no_date_behind(applications: Applications) -> None:
    job = applications.add(Application(), "Contoso")
    applications.set_stage(job.id, Stage.OFFERED, on=date(2026, 11, 1))
    applications.set_stage(job.id, Stage.LETTER_IN_HAND)
    back = applications.set_stage(job.id, Stage.OFFERED, on=date(2026, 11, 2))
    assert (back.letter_on, back.offered_on) == (None, date(2026, 11, 2))
    assert applications.set_stage(job.id, Stage.INTERVIEWING).offered_on is None


def test_what_was_offered_stays_on_record_when_it_ends(applications: Applications) -> None:
    job = applications.add(Application(), "Contoso")
    applications.set_stage(job.id, Stage.LETTER_IN_HAND)
    assert applications.set_stage(job.id, Stage.DECLINED).letter_on == TODAY


def test_a_stage_changed_in_the_form_is_dated_too(applications: Applications, store: Store) -> None:
    job = applications.add(Application(role="Chef"), "Contoso")
    saved = applications.save(replace(job, stage=Stage.LETTER_IN_HAND, notes="!"))
    assert (saved.letter_on, saved.stage_on, saved.notes) == (TODAY, TODAY, "!")
    day = date(2026, 11, 2)
    assert applications.save(replace(saved, stage=Stage.ACCEPTED, stage_on=day)).stage_on == day
    assert store.need(Application, job.id).stage is Stage.ACCEPTED


def test_what_is_not_there_is_gone(applications: Applications) -> None:
    for verb in (
        lambda: applications.get(9),
        lambda: applications.organisation(9),
        lambda: applications.set_stage(9, Stage.LEAD),
        lambda: applications.save(Application(id=9)),
        lambda: applications.delete(9),
    ):
        with pytest.raises(PostviewError) as raised:
            verb()
        assert problem_of(raised) is Problem.GONE


# -- the list -----------------------------------------------------------------------------------------------------


def test_the_list_is_newest_first_and_can_be_narrowed(applications: Applications) -> None:
    for number, stage in enumerate((Stage.LEAD, Stage.REJECTED, Stage.OFFERED, Stage.LETTER_IN_HAND)):
        applications.add(Application(stage=stage, created_at=100 + number), f"Firm {number}")

    def names(**wanted: object) -> list[str]:
        return [line.organisation.name[-1] for line in applications.list(**wanted)]  # type: ignore[arg-type]

    assert names() == ["3", "2", "1", "0"]
    assert names(open_only=True) == ["2", "0"]
    assert names(stage=Stage.REJECTED) == ["1"]
    assert names(stage=Stage.REJECTED, open_only=True) == []


def test_a_line_counts_rounds_and_knows_the_next_and_the_last_contact(
    applications: Applications, store: Store, clock: FixedClock
) -> None:
    first = put_interview(store, "2026-11-10T10:00")
    job = store.need(Application, first.application_id)
    cancelled = replace(an_interview(job.id, "2026-11-24T10:00"), state=InterviewState.CANCELLED)
    nearest = an_interview(job.id, "2026-11-25T10:00")
    put(store, cancelled, nearest, an_interview(job.id, "2026-11-26T10:00"))
    put(
        store,
        Contact(organisation_id=1, application_id=job.id, on=date(2026, 11, 11)),
        Contact(organisation_id=1, interview_id=first.id, on=date(2026, 11, 12)),
        Contact(organisation_id=1, on=date(2026, 11, 20)),
    )

    line = applications.get(job.id)
    assert (line.interviews, line.next_interview_utc) == (4, nearest.start_utc)
    assert line.last_contact_on == date(2026, 11, 12)
    clock.set("2027-01-01T00:00")
    assert applications.get(job.id).next_interview_utc is None


# -- deleting -----------------------------------------------------------------------------------------------------


def test_deleting_and_undoing_brings_back_everything(applications: Applications, store: Store) -> None:
    interview = put_interview(store, people=("Ada Brown",))
    put(store, Letter(application_id=1, person_id=1), Letter(interview_id=interview.id))
    before = dump(store)

    change_id = applications.delete(interview.application_id)

    assert not any(dump(store).values()), "an organisation of which nothing is known goes, too"
    line = store.history()[0]
    assert (line.id, line.verb, line.what) == (change_id, Verb.APPLICATION_DELETED, "Northwind")
    store.undo(change_id)
    assert dump(store) == before


def test_an_organisation_of_which_more_is_known_stays(applications: Applications, store: Store) -> None:
    one = applications.add(Application(), "With another job")
    applications.add(Application(), "With another job")
    noted = applications.add(Application(), "With notes")
    applications.save_organisation(replace(applications.organisation(noted.organisation_id), notes="ask Mia"))
    for job in (one, noted):
        applications.delete(job.id)
    assert [organisation.name for organisation in applications.organisations()] == ["With another job", "With notes"]


def test_F5_a_follow_up_stays_on_record_with_the_organisation(applications: Applications, store: Store) -> None:
    interview = put_interview(store, people=("Ada Brown",))
    made = Contact(
        organisation_id=1,
        application_id=1,
        interview_id=interview.id,
        person_id=1,
        purpose=ContactPurpose.FOLLOW_UP,
        on=TODAY,
    )
    put(store, made)
    applications.delete(1)
    (kept,) = store.find(Contact)
    assert (kept.organisation_id, kept.on, kept.person_id, kept.interview_id) == (1, TODAY, 1, None)
    assert store.count(Person) == 1


@pytest.mark.parametrize("state", [LetterState.CLAIMED, LetterState.COMMITTING])
def test_nothing_is_deleted_while_a_letter_is_being_handed_over(
    applications: Applications, store: Store, state: LetterState
) -> None:
    interview = put_interview(store)
    put(store, Letter(interview_id=interview.id, state=state))
    with pytest.raises(PostviewError) as raised:
        applications.delete(interview.application_id)
    assert problem_of(raised) is Problem.NOT_IN_STATE
    assert store.count(Application) == 1


def test_typing_in_the_form_is_one_line(applications: Applications, store: Store) -> None:
    job = applications.add(an_application(), "Contoso")
    for notes in ("a", "ab", "abc"):
        applications.save(replace(job, notes=notes))
    assert [line.verb for line in store.history()] == [Verb.APPLICATION_CHANGED, Verb.APPLICATION_ADDED]


def test_a_name_is_one_line(applications: Applications) -> None:
    """It goes into subjects, where a line break would end the header."""
    made = applications.ensure_organisation("North\nwind\tBank ")
    assert made.name == "North wind Bank"
