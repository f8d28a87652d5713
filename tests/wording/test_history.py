"""The history in words: from what to what, and why something cannot be taken back."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime

import pytest

from postview_desktop.domain.application import Application, Person, Stage
from postview_desktop.domain.change import LASTING_VERBS, Verb
from postview_desktop.domain.interview import Interview, timed
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from postview_desktop.storage.tables import ALL_TABLES
from postview_desktop.wording import history
from postview_desktop.wording.history import Writing, line_heading, sentences, why_lasting
from tests.support.builders import put_interview

SAY = Writing(day=lambda day: f"{day:%d.%m.}", wall=lambda wall: f"{wall:%d.%m. %H:%M}", instant=lambda at: f"@{at}")

UNTOLD = {
    # keys, and what follows from the rest
    "id", "organisation_id", "person_id", "interview_id", "letter_id", "contact_id", "at", "added_at", "created_at",
    "updated_at", "start_utc", "end_utc", "stage_on", "step",
    # the program's own
    "uid", "sequence", "stamp", "recurrence_id", "starter", "language", "message_id", "in_reply_to", "references",
    "raw", "token", "attempts", "next_try_at", "problem", "answer", "sent_at", "digest", "size", "media_type",
    "taken_lines", "port", "security", "imap_port", "imap_security", "client_id", "organiser_email", "invited_as",
    "answered_at", "calendar",
    # what a mail was is told by the mail
    "trace", "from_name", "from_address", "subject", "reason", "kind", "application_id",
}  # fmt: skip
"""Fields that the history does not tell. Whoever adds a field decides whether it is told."""


def told(suite: Suite) -> list[str]:
    line = suite.history.lines(limit=1)[0]
    return sentences(suite.history.detail(line.id), SAY)


def test_a_stage_is_told_from_what_to_what(store: Store, suite: Suite) -> None:
    interview = put_interview(store)
    suite.applications.set_stage(interview.application_id, Stage.OFFERED, date(2026, 11, 23))
    assert told(suite) == ["Stage from interviewing to offered (spoken), Offered on: 23.11."]
    assert line_heading(suite.history.lines(limit=1)[0]) == "Stage changed: Northwind"


def test_a_moved_interview_is_told_with_both_times(store: Store, suite: Suite) -> None:
    interview = put_interview(store)
    suite.interviews.save(timed(interview, datetime(2026, 11, 24, 9), datetime(2026, 11, 24, 9, 45), interview.zone))
    assert told(suite) == ["Start from 23.11. 14:00 to 24.11. 09:00, End from 23.11. 14:45 to 24.11. 09:45"]


def test_a_long_text_is_told_by_its_words_and_a_short_one_as_it_is(store: Store, suite: Suite) -> None:
    interview = put_interview(store, place="Room 4")
    suite.interviews.save(replace(interview, place="Room 5", notes="One line\nand another"))
    assert told(suite) == ["Place from “Room 4” to “Room 5”, Notes: 4 words added"]
    now = suite.interviews.get(interview.id).interview
    suite.interviews.save(replace(now, place="", notes="One line\nand the other"))
    assert told(suite) == ["Place taken out: “Room 5”, Notes: 2 words added, 1 word taken out"]


def test_what_came_and_went_is_named(store: Store, suite: Suite) -> None:
    interview = put_interview(store)
    question = suite.reflections.add_question(interview.id, "Why us?")
    assert told(suite) == ["New: question: Why us?"]
    suite.reflections.delete_question(question.id)
    assert told(suite) == ["Gone: question: Why us?"]


def test_who_it_was_about_is_named(store: Store, suite: Suite) -> None:
    interview = put_interview(store)
    suite.interviews.add_person(interview.id, Person(name="Ada Brown"))
    assert told(suite) == ["New: on the interview: Ada Brown, panel"]
    met = suite.interviews.get(interview.id).people[0]
    suite.interviews.save_participant(replace(met.participant, moments="The joke"))
    assert told(suite) == ["Ada Brown: Moments: “The joke”"]


def test_how_it_felt_is_not_told(store: Store, suite: Suite) -> None:
    interview = put_interview(store)
    suite.reflections.edit_feeling(interview.id, "Sad")
    suite.reflections.edit_feeling(interview.id, "Less sad")
    assert told(suite) == []


def test_an_import_tells_the_first_things_and_how_many_more(store: Store, suite: Suite) -> None:
    with store.change(Verb.DATA_IMPORTED):
        for _ in range(20):
            put_interview(store)
    assert told(suite)[-1] == "and 29 more"


def test_what_was_taken_back_says_what_it_was(store: Store, suite: Suite) -> None:
    put_interview(store)
    suite.history.undo(1)
    undoing, first = suite.history.lines()
    assert line_heading(undoing) == "Taken back: data imported: Northwind"
    assert line_heading(first) == "Data imported: Northwind (taken back)"


@pytest.mark.parametrize("verb", list(Verb))
def test_what_cannot_be_undone_says_why(verb: Verb) -> None:
    assert bool(why_lasting(verb, "Northwind")) == (verb in LASTING_VERBS - {Verb.UNDONE})


def test_every_field_is_told_or_is_the_programs_own() -> None:
    for table in ALL_TABLES:
        if table.name in ("setting", "feeling"):
            continue
        named = set(history._FIELDS[table.name])
        own = {field.name for field in fields(table.kind)}
        assert named <= own, f"{table.name} has no {named - own}"
        assert own - named <= UNTOLD, f"nobody decided whether {own - named - UNTOLD} of {table.name} is told"
    assert set(history._FIELDS["application"]) <= {field.name for field in fields(Application)}
    assert "start" in history._FIELDS["interview"] and hasattr(Interview(), "start")
