"""The JSON format: told in full, and a file that breaks it is refused whole with the place where."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview, timed
from postview_desktop.files.json_export import FORMAT, KINDS, VERSION, Everything, from_json, to_json
from postview_desktop.wording.problems import sentence

MANUAL = Path(__file__).resolve().parents[2] / "docs" / "format.md"


def document(**parts) -> dict:
    return {"format": FORMAT, "version": VERSION, **parts}


def refused(data: bytes | dict) -> PostviewError:
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    with pytest.raises(PostviewError) as error:
        from_json(raw, "export.json")
    assert sentence(error.value)
    return error.value


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_field_is_told_in_the_manual(name):
    text = MANUAL.read_text(encoding="utf-8")
    section = text.split(f"## `{name}`", 1)[1].split("\n## ", 1)[0]
    for one in fields(KINDS[name]):
        assert f"| `{one.name}` |" in section, f"{name}.{one.name} is not described"


@pytest.mark.parametrize("name", sorted(KINDS))
def test_every_value_of_a_list_is_told_in_the_manual(name):
    text = MANUAL.read_text(encoding="utf-8")
    for hint in get_type_hints(KINDS[name]).values():
        for kind in (hint, *get_args(hint)):
            if isinstance(kind, type) and issubclass(kind, StrEnum):
                assert [value for value in kind if f"`{value.value}`" not in text] == []


def test_the_version_in_the_manual_is_this_one():
    assert f'"version": {VERSION}' in MANUAL.read_text(encoding="utf-8")


def test_the_kinds_stand_after_what_they_point_to():
    order = list(KINDS)
    assert order.index("organisations") < order.index("applications") < order.index("interviews")
    assert order.index("letters") < order.index("contacts")


@pytest.mark.parametrize("fold", [0, 1])
def test_the_reading_of_a_doubled_hour_survives_the_way_there_and_back(fold):
    start, end = datetime(2027, 10, 31, 2, 30, fold=fold), datetime(2027, 10, 31, 3, 30)
    one = timed(Interview(id=1, application_id=1, uid="a"), start, end, "Europe/Berlin")
    rows = {
        "organisations": (Organisation(id=1),),
        "applications": (Application(id=1, organisation_id=1),),
        "interviews": (one,),
    }
    again = from_json(to_json(Everything(rows=rows)).encode(), "a.json").rows["interviews"][0]
    assert (again, again.start.fold, again.start_utc) == (one, fold, one.start_utc)


def test_an_empty_export_is_read():
    assert from_json(to_json(Everything()).encode(), "a.json").rows["interviews"] == ()
    assert from_json(json.dumps(document()).encode(), "a.json").settings == {}
    assert from_json(b"\xef\xbb\xbf" + json.dumps(document()).encode(), "a.json")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", Problem.BROKEN_EXPORT),
        (b'{"format": "postview-exp', Problem.BROKEN_EXPORT),
        (b"\xff\xfe{}", Problem.BROKEN_EXPORT),
        (b"[" * 100_000, Problem.BROKEN_EXPORT),
        (b"[]", Problem.FILE_UNKNOWN_KIND),
        (b'{"format": "other"}', Problem.FILE_UNKNOWN_KIND),
        (document(version=VERSION + 1), Problem.NEWER_EXPORT),
        (document(version="1"), Problem.BROKEN_EXPORT),
        (document(version=True), Problem.BROKEN_EXPORT),
        (document(something=[]), Problem.BROKEN_EXPORT),
        (document(settings=[]), Problem.BROKEN_EXPORT),
        (document(settings={"signature": "\ud800"}), Problem.BROKEN_EXPORT),
        (document(interviews={}), Problem.BROKEN_EXPORT),
        (b'{"format": "postview-export", "version": 1, "settings": {"x": NaN}}', Problem.BROKEN_EXPORT),
    ],
)
def test_what_is_no_export_is_refused(data, problem):
    assert refused(data).problem is problem


@pytest.mark.parametrize(
    ("kind", "rows", "where"),
    [
        ("organisations", ["x"], "organisations 1"),
        ("organisations", [{"name": "x"}], "organisations 1, id"),
        ("organisations", [{"id": 0}], "organisations 1, id"),
        ("organisations", [{"id": True}], "organisations 1, id"),
        ("organisations", [{"id": 2**70}], "organisations 1, id"),
        ("organisations", [{"id": 1}, {"id": 1}], "organisations 2, id"),
        ("organisations", [{"id": 1, "colour": "red"}], "organisations 1, colour"),
        ("organisations", [{"id": 1, "name": 7}], "organisations 1, name"),
        ("organisations", [{"id": 1, "name": "\ud800"}], "organisations 1, name"),
        ("applications", [{"id": 1, "organisation_id": 5}], "applications 1, organisation_id"),
        ("applications", [{"id": 1, "stage": "dreaming"}], "applications 1, stage"),
        ("applications", [{"id": 1, "applied_on": "soon"}], "applications 1, applied_on"),
        ("interviews", [{"id": 1, "start": "2026-11-24T14:00:00+01:00"}], "interviews 1, start"),
        ("interviews", [{"id": 1, "zone": "Europe/Atlantis"}], "interviews 1, zone"),
        ("interviews", [{"id": 1, "zone": "../../etc/passwd"}], "interviews 1, zone"),
        ("letters", [{"id": 1, "raw": "§"}], "letters 1, raw"),
        ("participants", [{"id": 1, "met": 1}], "participants 1, met"),
        ("reflections", [{"id": 1, "strengths": "x"}], "reflections 1, strengths"),
        ("reflections", [{"id": 1, "interview_id": 9}], "reflections 1, interview_id"),
    ],
)
def test_a_row_that_breaks_the_format_is_named(kind, rows, where):
    error = refused(document(**{kind: rows}))
    assert error.problem is Problem.BROKEN_EXPORT
    assert error.details["reason"] == where


def test_what_may_be_there_only_once_is_checked_before_anything_is_stored():
    parts = document(
        organisations=[{"id": 1, "name": "x"}],
        applications=[{"id": 1, "organisation_id": 1}],
        interviews=[{"id": 1, "application_id": 1, "uid": "a"}, {"id": 2, "application_id": 1, "uid": "a"}],
    )
    assert refused(parts).details["reason"] == "interviews 2, uid"
    parts["interviews"][1]["uid"] = "b"
    parts["reflections"] = [{"id": 1, "interview_id": 1}, {"id": 2, "interview_id": 1}]
    assert refused(parts).details["reason"] == "reflections 2, interview_id"


def test_the_instants_follow_from_the_wall_time():
    parts = document(
        organisations=[{"id": 1}],
        applications=[{"id": 1, "organisation_id": 1}],
        interviews=[{"id": 1, "application_id": 1, "start": "2026-11-24T14:00:00", "end": "2026-11-24T15:00:00",
                     "zone": "Europe/Berlin", "start_utc": 5, "end_utc": 5}],
    )  # fmt: skip
    row = from_json(json.dumps(parts).encode(), "a.json").rows["interviews"][0]
    assert row.end_utc - row.start_utc == 3600
    assert row.start_utc == 1795525200
