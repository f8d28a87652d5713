"""Giving the data away: complete, importable, and with nothing in it that was not asked for."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from postview_desktop.domain.application import Person
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Instruction, InstructionKind
from postview_desktop.domain.interview import Interview, InterviewState, epoch_of
from postview_desktop.domain.invitation import Taken
from postview_desktop.domain.letter import Account, Letter, LetterState
from postview_desktop.domain.reflection import Feeling, Reflection
from postview_desktop.files.json_export import KINDS
from postview_desktop.services.exports import Exports, Selection
from postview_desktop.services.imports import Imports
from postview_desktop.services.suite import Suite, open_suite
from postview_desktop.storage import Store
from tests.support.anything import everything
from tests.support.builders import an_application, an_organisation, fresh_store, put, put_interview
from tests.support.clock import FixedClock

TREASURE = "it felt like flying"


@pytest.fixture
def filled(store: Store, suite: Suite) -> Suite:
    """A past interview with people, reflection and feeling, and one to come."""
    past = put_interview(store, "2026-11-20T14:00", people=("Ada Brown", "Joel Katz"), uid="past")
    put_interview(
        store, "2026-11-27T10:00", organisation="Contoso", people=("Ann Lee",), uid="next", link="https://zoom.us/j/1"
    )
    put(
        store,
        Reflection(interview_id=past.id, recall="pipelines", rating=4),
        Feeling(interview_id=past.id, text=TREASURE),
        an_organisation("Adatum"),
        an_application(3, role="=HYPERLINK(1)", notes="-1"),
        Account(address="me@mail.example", host="smtp.mail.example", user="me"),
    )
    return suite


# -- JSON -------------------------------------------------------------------------------------------------------


def moved(text: str, folder: Path, clock: FixedClock, *, feelings: bool = True) -> str:
    """The export of what an import of `text` gives in an empty folder."""
    (folder / "export.json").write_text(text, encoding="utf-8", newline="")
    with closing(fresh_store(folder, clock, "second.sqlite")) as second:
        suite = open_suite(second, clock)
        report = suite.imports.take(suite.imports.read([folder / "export.json"]))
        assert report.left == ()
        assert second.integrity() == []
        return suite.exports.json_text(feelings=feelings)


def test_export_import_export_is_the_same_to_the_byte(filled, tmp_path, clock):
    filled.settings.save(replace(filled.settings.get(), user_name="Sam Doe", country="GB"))
    text = filled.exports.json_text(feelings=True)
    assert moved(text, tmp_path, clock) == text
    assert TREASURE in text


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(rows=everything(), kept=st.dictionaries(st.sampled_from(["user_name", "phone", "x"]), st.text(max_size=5)))
def test_any_data_comes_back_the_same(rows, kept):
    clock = FixedClock()
    with TemporaryDirectory() as name:
        folder = Path(name)
        with closing(fresh_store(folder, clock)) as store:
            with store.change(Verb.DATA_IMPORTED) as change:
                for items in rows.values():
                    for item in items:
                        change.add(item)
                for key, value in kept.items():
                    change.set_setting(key, value)
            text = Exports(store, clock).json_text(feelings=True)
        (folder / "export.json").write_text(text, encoding="utf-8", newline="")
        with closing(fresh_store(folder, clock, "second.sqlite")) as second:
            imports = Imports(second, clock)
            report = imports.take(imports.read([folder / "export.json"]))
            assert report.left == ()
            assert Exports(second, clock).json_text(feelings=True) == text
            for name, items in rows.items():
                assert second.find(KINDS[name]) == sorted(items, key=lambda item: item.id)


def test_S4_how_it_felt_is_exported_only_when_asked_for(filled, tmp_path):
    filled.exports.json(tmp_path / "without.json")
    assert TREASURE not in (tmp_path / "without.json").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "without.json").read_text(encoding="utf-8"))["feelings"] == []
    filled.exports.json(tmp_path / "with.json", feelings=True)
    assert TREASURE in (tmp_path / "with.json").read_text(encoding="utf-8")
    assert TREASURE.encode() not in filled.exports.csv_text() + filled.exports.ics_text()


def test_a_letter_on_its_way_comes_back_held_or_uncertain(store, clock, tmp_path):
    put(
        store,
        Letter(subject="a", state=LetterState.SCHEDULED, send_at=5, raw=b"frozen"),
        Letter(subject="b", state=LetterState.CLAIMED, token="t"),
        Letter(subject="c", state=LetterState.COMMITTING, token="t"),
        Letter(subject="d", state=LetterState.SENT),
    )
    text = moved(Exports(store, clock).json_text(), tmp_path, clock)
    found = [(letter["state"], letter["token"]) for letter in json.loads(text)["letters"]]
    assert found == [("held", ""), ("held", ""), ("unknown", ""), ("sent", "")], "the other folder may still send them"


def test_an_export_goes_into_an_empty_folder_only(filled, store, tmp_path):
    filled.exports.json(tmp_path / "export.json")
    lines = store.history()
    report = filled.imports.take(filled.imports.read([tmp_path / "export.json"]))
    assert [line.problem.problem for line in report.left] == [Problem.NOT_EMPTY]
    assert store.history() == lines


def test_importing_an_export_can_be_taken_back(filled, tmp_path, clock):
    filled.exports.json(tmp_path / "export.json")
    with closing(fresh_store(tmp_path, clock, "second.sqlite")) as second:
        suite = open_suite(second, clock)
        report = suite.imports.take(suite.imports.read([tmp_path / "export.json"]))
        assert report.restored[0].counts["interviews"] == 2
        last = second.last_undoable()
        assert last is not None
        second.undo(last.id)
        assert all(second.count(kind) == 0 for kind in KINDS.values())


# -- the calendar -----------------------------------------------------------------------------------------------


def parsed(suite: Suite, **given) -> list:
    return list(Calendar.from_ical(suite.exports.ics_text(**given)).walk("VEVENT"))


def test_N5_interviews_carry_alarms_before_and_after(filled):
    event = next(one for one in parsed(filled) if one["UID"] == "next")
    assert event["SUMMARY"] == "Interview: Data analyst, Contoso (First round)"
    assert event.start.isoformat() == "2026-11-27T10:00:00+00:00"
    alarms = [
        (alarm.get("TRIGGER").to_ical(), alarm["TRIGGER"].params.get("RELATED")) for alarm in event.walk("VALARM")
    ]
    assert alarms == [(b"-PT16H", None), (b"-PT1H", None), (b"PT15M", "END")]
    assert event["URL"] == "https://zoom.us/j/1"


def test_N5_due_days_are_whole_days_with_an_alarm_at_the_users_hour(filled, store):
    filled.follow_ups.record_instruction(
        Instruction(interview_id=1, kind=InstructionKind.CONTACT_ON, said_on=date(2026, 11, 20), on=date(2026, 12, 1))
    )
    filled.settings.save(replace(filled.settings.get(), remind_at="07:30"))
    days = {str(one["SUMMARY"]): one for one in parsed(filled) if "VALUE" in one["DTSTART"].params}
    day = days["Follow-up: Northwind (Data analyst)"]
    assert day.start == date(2026, 12, 1)
    assert day.end == date(2026, 12, 2)
    assert day.walk("VALARM")[0].get("TRIGGER").to_ical() == b"PT7H30M"
    thanks = days["Thank-you: Northwind (Data analyst)"]
    assert thanks.start == date(2026, 11, 23), "overdue: today, so that it still rings"


def test_uids_stay_the_same_from_export_to_export(filled, clock):
    first = [one["UID"] for one in parsed(filled)]
    clock.advance(days=1)
    assert [one["UID"] for one in parsed(filled)] == first
    assert len(set(first)) == len(first)


def test_cancelled_interviews_are_marked_and_silent_and_void_ones_left_out(filled):
    filled.interviews.set_state(2, InterviewState.CANCELLED)
    event = next(one for one in parsed(filled) if one["UID"] == "next")
    assert event["STATUS"] == "CANCELLED"
    assert event.walk("VALARM") == []
    filled.interviews.set_state(2, InterviewState.MOVED)
    assert "next" not in [one["UID"] for one in parsed(filled)]


def test_some_interviews_can_be_exported_alone(filled):
    events = parsed(filled, selection=Selection(interview_ids=frozenset({2})))
    assert [one["UID"] for one in events] == ["next"]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), {"past", "next", "day"}),
        (Selection(due=False), {"past", "next"}),
        (Selection(interviews=False), {"day"}),
        (Selection(past=False, due=False), {"next"}),
        (Selection(organisation_id=1), {"past", "day"}),
        (Selection(organisation_id=2), {"next"}),
        (Selection(organisation_id=99), set()),
        (Selection(interview_ids=frozenset()), set()),
        (Selection(first=date(2026, 11, 21), due=False), {"next"}),
        (Selection(last=date(2026, 11, 20), due=False), {"past"}),
        (Selection(first=date(2026, 11, 20), last=date(2026, 11, 20), due=False), {"past"}),
        (Selection(first=date(2026, 11, 21), last=date(2026, 11, 26), interviews=False), {"day"}),
        (Selection(first=date(2027, 6, 1)), set()),
    ],
)
def test_a_part_of_the_calendar_can_be_exported(filled, selection, expected):
    found = {
        "day" if "VALUE" in one["DTSTART"].params else str(one["UID"]) for one in parsed(filled, selection=selection)
    }
    assert found == expected
    assert filled.exports.selected(selection).count >= len(expected)
    assert filled.exports.count(selection) == filled.exports.selected(selection).count


@pytest.mark.parametrize("days", [0, 3, 20, 200])
def test_the_count_is_that_of_the_file_also_later(filled, clock, days):
    clock.advance(days=days)
    filled.interviews.set_state(2, InterviewState.MOVED)
    for selection in (Selection(), Selection(last=clock.today()), Selection(interview_ids=frozenset({1}))):
        assert filled.exports.count(selection) == filled.exports.selected(selection).count


def test_a_change_of_what_is_shown_makes_the_event_newer_and_notes_do_not(filled, clock):
    def stamp() -> tuple:
        event = next(one for one in parsed(filled) if one["UID"] == "next")
        return event["DTSTAMP"].dt, event["LAST-MODIFIED"].dt

    before = stamp()
    clock.advance(hours=1)
    interview = filled.interviews.get(2).interview
    filled.interviews.save(replace(interview, notes="bring the drawings"))
    assert stamp() == before, "notes are none of a calendar's business"
    for alter in (
        lambda: filled.interviews.save(replace(interview, place="Room 4")),
        lambda: filled.applications.save(replace(filled.interviews.get(2).application, role="Analyst")),
        lambda: filled.applications.save_organisation(
            replace(filled.interviews.get(2).organisation, name="Contoso SE")
        ),
        lambda: filled.interviews.add_person(2, Person(name="Bo Li")),
        lambda: filled.interviews.save_person(replace(filled.interviews.get(2).people[0].person, name="Anne Lee")),
    ):
        clock.advance(minutes=5)
        alter()
        assert stamp() > before
        before = stamp()


def test_the_window_of_a_follow_up_is_told_in_words(filled):
    texts = [str(one.get("DESCRIPTION", "")) for one in parsed(filled, day_words=lambda day: f"<{day:%d.%m.}>")]
    assert "Earliest <27.11.>, best <27.11.>, latest <04.12.>." in texts


def test_our_own_calendar_comes_back_as_the_same_interviews_and_nothing_else(filled, tmp_path, store):
    before = store.find(Interview)
    filled.exports.ics(tmp_path / "own.ics")
    report = filled.imports.take(filled.imports.read([tmp_path / "own.ics"]))
    assert {line.action for line in report.taken} == {Taken.ALREADY}
    assert {line.problem.problem for line in report.left} == {Problem.OWN_DUE_DAY}
    assert [(one.id, one.start_utc, one.end_utc) for one in store.find(Interview)] == [
        (one.id, one.start_utc, one.end_utc) for one in before
    ]


def test_the_reasons_of_a_day_come_along_in_the_words_given(filled):
    events = parsed(filled, describe=lambda reasons: f"{len(reasons)} reasons")
    assert any("reasons" in str(one.get("DESCRIPTION", "")) for one in events)


# -- the table --------------------------------------------------------------------------------------------------


def test_the_table_has_a_line_for_each_interview_and_each_other_application(filled):
    data = filled.exports.csv_text()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert [(row["organisation"], row["start"]) for row in rows] == [
        ("Northwind", "2026-11-20 14:00"),
        ("Contoso", "2026-11-27 10:00"),
        ("Adatum", ""),
    ]
    assert rows[0]["people"] == "Ada Brown; Joel Katz"
    assert rows[0]["rating"] == "4"
    assert int(rows[0]["start_utc"]) == epoch_of(filled.interviews.get(1).interview.start, "Europe/London")


def test_no_cell_is_taken_for_a_formula(filled):
    rows = list(csv.DictReader(io.StringIO(filled.exports.csv_text().decode("utf-8-sig"))))
    assert (rows[2]["role"], rows[2]["application_notes"]) == ("'=HYPERLINK(1)", "'-1")


# -- files ------------------------------------------------------------------------------------------------------


def test_a_file_that_cannot_be_written_is_told_and_the_old_one_stays(filled, tmp_path):
    with pytest.raises(PostviewError) as refused:
        filled.exports.csv(tmp_path / "none" / "x.csv")
    assert refused.value.problem is Problem.FILE_NOT_WRITABLE
    with pytest.raises(PostviewError):
        filled.exports.csv(tmp_path)
    old = tmp_path / "old.csv"
    old.write_text("old")
    filled.exports.csv(old)
    assert old.read_bytes() == filled.exports.csv_text()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".old")] == []
