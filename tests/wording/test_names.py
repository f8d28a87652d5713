"""Every member of an enum that a person may see has a name."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import pytest

from postview_desktop import domain
from postview_desktop.domain.follow_up import Step
from postview_desktop.domain.interview import InterviewKind, InterviewState
from postview_desktop.wording import names, translate
from tests.support.builders import an_interview

SEEN_BY_NOBODY = {"Changed", "Mover", "Nature", "Result", "Reading"}
WORDED_ELSEWHERE = {
    "Problem": "wording/problems_of_data.py",
    "Why": "wording/reasons.py",
    "Check": "ui/letters/finding_words.py",
    "AskKind": "ui/letters/finding_words.py",
    "Group": "ui/letters/state_words.py",
    "PasswordKind": "wording/mail_settings.py",
    "Source": "wording/mail_settings.py",
    "ShareOf": "ui/search/state_cards.py",
    "Deed": "wording/history.py",
    "Doubt": "ui/calendar/quick_add_words.py",
    "Fate": "ui/common/comparison.py",
    "KeyWay": "ui/settings/lock_section.py",
    "FoundKind": "wording/finding.py",
}
"""Whoever adds an enum to the domain says here where a person reads its names."""


def enums() -> list[type[StrEnum]]:
    found: dict[str, type[StrEnum]] = {}
    for module in pkgutil.iter_modules(domain.__path__, "postview_desktop.domain."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum:
                found[name] = value
    return list(found.values())


@pytest.mark.parametrize("kind", sorted(names._LABELS, key=lambda kind: kind.__name__))
def test_every_member_has_a_name_of_its_own_type(kind):
    assert set(names._LABELS[kind]) == set(kind)
    assert all(type(member) is kind for member in names._LABELS[kind])
    assert all(names.label(member).strip() for member in kind)


def test_no_enum_of_the_domain_is_forgotten():
    known = {kind.__name__ for kind in names._LABELS} | SEEN_BY_NOBODY | set(WORDED_ELSEWHERE)
    assert {kind.__name__ for kind in enums()} - known == set()


@pytest.mark.parametrize(("name", "place"), WORDED_ELSEWHERE.items())
def test_what_is_worded_elsewhere_is_worded_there(name, place):
    assert f"{name}." in (Path(domain.__path__[0]).parent / place).read_text(encoding="utf-8")


def test_members_with_the_same_value_keep_their_own_names():
    assert names.label(Step.FIRST) == "first follow-up"
    assert names.label(InterviewKind.FINAL) == "final"
    assert names.heading(InterviewState.TOOK_PLACE) == "Took place"


def test_a_translator_is_asked_each_time():
    translate.install(lambda context, text: f"{context}/{text}" if text == "took place" else "")
    try:
        assert names.label(InterviewState.TOOK_PLACE) == "InterviewState/took place"
        assert names.label(InterviewState.PLANNED) == "planned", "an empty answer falls back to English"
    finally:
        translate.install(None)


def test_an_interview_that_has_ended_is_not_called_planned_any_more():
    interview = an_interview()
    assert names.state_of(interview, interview.end_utc - 1) == "planned"
    assert names.state_of(interview, interview.end_utc) == "ended"
    held = replace(interview, state=InterviewState.TOOK_PLACE)
    assert names.state_of(held, interview.end_utc) == "took place"
