"""Finding anything: what is shown of it, where it leads, what follows every verb, and S4."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from postview_desktop.domain.application import Organisation
from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.finding import Door, FoundKind, Hit, Opening
from postview_desktop.domain.follow_up import Channel, Contact
from postview_desktop.domain.interview import Interview, InterviewKind
from postview_desktop.domain.letter import Letter, LetterKind, LetterState
from postview_desktop.domain.reflection import Question
from postview_desktop.domain.template import Template
from postview_desktop.services.finding import FEW, MANY, Finding
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from tests.support.backups import a_search, go_back, make
from tests.support.builders import a_person, put, put_interview
from tests.support.clock import FixedClock
from tests.support.invitations import calendar, event


@pytest.fixture
def finding(suite: Suite) -> Iterator[Finding]:
    yield suite.finding
    suite.finding.close()


def hits(finding: Finding, text: str, *, felt: bool = False) -> list[Hit]:
    while not finding.read_on(0.01, felt=felt):
        pass
    found = finding.find(text, felt=felt)
    assert found.whole
    return [hit for group in found.groups for hit in group.hits]


def openings(finding: Finding, text: str, *, felt: bool = False) -> dict[FoundKind, Opening]:
    return {hit.kind: hit.opening for hit in hits(finding, text, felt=felt)}


def test_a_hit_says_what_it_is_where_it_belongs_and_when(store: Store, finding: Finding) -> None:
    interview = put_interview(store, people=("Ada Brown",), notes="We spoke about the two clocks.", title="Panel")
    (hit,) = hits(finding, "clock")
    assert (hit.kind, hit.id, hit.sort) == (FoundKind.INTERVIEW, interview.id, InterviewKind.VIDEO)
    assert hit.title.text == "Panel"
    assert hit.where.text == "Data analyst · Northwind · Ada Brown"
    assert hit.day == date(2026, 11, 23)
    ((start, end),) = hit.snippet.marks
    assert hit.snippet.text[start:end] == "clock"
    assert hit.opening == Opening(Door.INTERVIEW, interview.id)


def test_each_kind_leads_to_the_very_thing(suite: Suite, store: Store, finding: Finding) -> None:
    first = put_interview(store, "2026-11-02T10:00", people=("Ada Brown",))
    put_interview(store, "2026-11-16T10:00", people=("Joel Park",))
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=first.id)
    suite.letters.edit(letter.id, body="the clocks")
    question = suite.reflections.add_question(first.id, "Why clocks?")
    suite.reflections.edit(first.id, recall="clocks")
    suite.reflections.edit_feeling(first.id, "clocks")
    template = put(store, Template(name="Clocks"))[0]
    put(
        store,
        Attachment(application_id=first.application_id, name="clocks.pdf", digest="a" * 64),
        Contact(organisation_id=1, channel=Channel.PHONE, words="clocks"),
    )
    found = openings(finding, "clocks", felt=True)
    assert found[FoundKind.LETTER] == Opening(Door.LETTER, letter.id)
    assert found[FoundKind.QUESTION] == Opening(Door.QUESTION, first.id, within=question.id)
    assert found[FoundKind.REFLECTION] == Opening(Door.REFLECTION, first.id, "two_minutes")
    assert found[FoundKind.FEELING] == Opening(Door.REFLECTION, first.id, "felt")
    assert found[FoundKind.TEMPLATE] == Opening(Door.TEMPLATE, template.id)
    assert found[FoundKind.DOCUMENT] == Opening(Door.APPLICATION, first.application_id)
    assert found[FoundKind.CONTACT].door is Door.APPLICATION
    assert openings(finding, "ada")[FoundKind.PERSON] == Opening(Door.INTERVIEW, first.id, "people")
    newest = max(store.find(Interview), key=lambda one: one.start_utc)
    assert openings(finding, "northwind")[FoundKind.ORGANISATION] == Opening(Door.APPLICATION, newest.application_id)


def test_what_belongs_to_nothing_leads_to_the_page_of_applications(store: Store, finding: Finding) -> None:
    organisation = put(store, Organisation(name="Fourth Coffee"))[0]
    put(store, a_person(organisation.id, "Grace Hopper"))
    assert openings(finding, "fourth")[FoundKind.ORGANISATION] == Opening(Door.SEARCH)
    assert openings(finding, "grace")[FoundKind.PERSON] == Opening(Door.SEARCH)


def test_documents_lead_to_what_they_are_kept_with(store: Store, finding: Finding) -> None:
    interview = put_interview(store)
    letter = put(store, Letter(interview_id=interview.id))[0]
    put(store, Attachment(interview_id=interview.id, name="exercise.pdf", digest="a" * 64))
    put(store, Attachment(letter_id=letter.id, name="references.pdf", digest="b" * 64))
    assert openings(finding, "exercise")[FoundKind.DOCUMENT] == Opening(Door.INTERVIEW, interview.id, "details")
    assert openings(finding, "references")[FoundKind.DOCUMENT] == Opening(Door.LETTER, letter.id)


def test_how_it_felt_is_looked_through_only_when_it_is_asked_for(suite: Suite, store: Store, finding: Finding) -> None:
    """S4"""
    interview = put_interview(store)
    suite.reflections.edit_feeling(interview.id, "secretly sad")
    assert hits(finding, "secretly") == []
    (hit,) = hits(finding, "secretly", felt=True)
    assert (hit.kind, hit.title.text) == (FoundKind.FEELING, "First round")
    assert finding._felt is not None
    assert hits(finding, "secretly") == []
    assert finding._felt is None, "it is forgotten as soon as it is not asked for"
    assert [row[0] for row in store.sql("SELECT name FROM temp.sqlite_master") if "felt" in row[0]] == []


def test_letters_of_every_state_are_found(store: Store, finding: Finding) -> None:
    put_interview(store)
    put(store, *(Letter(application_id=1, subject=f"clocks {state}", state=state) for state in LetterState))
    found = finding.find("clocks", limits={FoundKind.LETTER: MANY})
    while not found.whole:
        finding.read_on(0.01)
        found = finding.find("clocks", limits={FoundKind.LETTER: MANY})
    assert found.count == len(LetterState)
    assert not found.more


def test_few_of_each_kind_are_shown_until_more_are_asked_for(store: Store, finding: Finding) -> None:
    put(store, *(Template(name=f"clock {number}", updated_at=number) for number in range(FEW + 3)))
    while not finding.read_on(0.01):
        pass
    (group,) = finding.find("clock").groups
    assert len(group.hits) == FEW and group.more
    assert [hit.title.text for hit in group.hits] == [f"clock {number}" for number in range(FEW + 2, 2, -1)]
    (group,) = finding.find("clock", limits={FoundKind.TEMPLATE: MANY}).groups
    assert len(group.hits) == FEW + 3 and not group.more


def test_before_all_is_looked_through_that_is_said(store: Store, finding: Finding) -> None:
    put(store, *(Template(name=f"clock {number}") for number in range(50)))
    found = finding.find("clock")
    assert not found.whole and found.count == 0
    while not finding.read_on(0.01):
        pass
    assert finding.find("clock").whole
    assert finding.find("").whole and finding.find("").count == 0


def test_what_was_just_typed_is_found_at_once(suite: Suite, store: Store, finding: Finding) -> None:
    interview = put_interview(store)
    assert hits(finding, "clocks") == []
    question = suite.reflections.add_question(interview.id, "Why clocks?")
    assert [hit.id for group in finding.find("clocks").groups for hit in group.hits] == [question.id]
    suite.reflections.edit_question(question.id, text="Why watches?")
    assert finding.find("clocks").count == 0
    assert finding.find("watches").count == 1


def test_the_bin_is_not_looked_through_and_what_comes_back_is_found(
    suite: Suite, store: Store, finding: Finding
) -> None:
    interview = put_interview(store, people=("Ada Brown",))
    suite.reflections.add_question(interview.id, "Why clocks?")
    assert [hit.kind for hit in hits(finding, "clocks")] == [FoundKind.QUESTION]
    suite.interviews.delete(interview.id)
    assert hits(finding, "clocks") == []
    (line,) = suite.bin.list()
    suite.bin.bring_back(line.change_id)
    assert [hit.kind for hit in hits(finding, "clocks")] == [FoundKind.QUESTION]
    assert store.count(Question) == 1


def test_what_is_imported_is_found(suite: Suite, finding: Finding, tmp_path: Path) -> None:
    assert hits(finding, "zeughaus") == []
    path = tmp_path / "invitation.ics"
    path.write_bytes(calendar(event("LOCATION:Zeughaus, Saal 3")))
    suite.imports.take(suite.imports.read([path]))
    assert [hit.kind for hit in hits(finding, "zeughaus saal")] == [FoundKind.INTERVIEW]


def test_what_is_restored_into_the_running_program_is_found_and_nothing_else(tmp_path: Path, clock: FixedClock) -> None:
    with a_search(tmp_path / "data", clock) as suite:
        put(suite.store, Template(name="Before"))
        made = make(suite)
        put(suite.store, Template(name="After"))
        assert len(hits(suite.finding, "before")) == len(hits(suite.finding, "after")) == 1
        go_back(suite, made.path)
        assert len(hits(suite.finding, "before")) == 1
        assert hits(suite.finding, "after") == []


def test_a_backup_beside_it_does_not_begin_it_anew(tmp_path: Path, clock: FixedClock) -> None:
    with a_search(tmp_path / "data", clock) as suite:
        hits(suite.finding, "x")
        index = suite.finding._usual._index
        make(suite)
        hits(suite.finding, "x")
        assert suite.finding._usual._index is index


def test_how_a_letter_begins_says_which_one_it_is(store: Store, finding: Finding) -> None:
    put_interview(store)
    put(store, Letter(application_id=1, subject="Thanks", body="Dear Ada,\n\nthe clocks."))
    (hit,) = hits(finding, "thanks")
    assert hit.snippet.text == "Dear Ada, the clocks."
    assert not hit.snippet.marks
    (organisation, *_) = hits(finding, "northwind")
    assert organisation.snippet.text == "", "an industry that was not looked for says nothing"


def test_a_letter_without_a_day_has_none(store: Store, finding: Finding) -> None:
    put_interview(store)
    put(
        store, Letter(application_id=1, subject="Old"), Letter(application_id=1, subject="Young", updated_at=1779000000)
    )
    assert [hit.day for hit in hits(finding, "old")] == [None]
    assert [hit.day for hit in hits(finding, "young")] == [date(2026, 5, 17)]
