"""The user's own templates: made from a letter or anew, kept, used, deleted and brought back."""

from __future__ import annotations

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.letter_form import LetterForm, form_of
from postview_desktop.domain.template import Formality, Medium
from postview_desktop.services.settings import SettingsView
from postview_desktop.services.suite import Suite
from tests.support.builders import put_interview


@pytest.fixture
def interview(suite: Suite) -> Interview:
    suite.settings.save(SettingsView(user_name="Sam Field"))
    return put_interview(suite.store, people=("Ana Souza", "Joel Katz"))


def test_a_template_is_made_changed_deleted_and_brought_back(suite: Suite) -> None:
    made = suite.templates.add(name="  My   thanks ", body="Dear {{first_name}},\n\nthank you.\n\n{{me}}\n")
    assert made.name == "My thanks"
    suite.templates.edit(made.id, subject="Thanks", formality=Formality.FORMAL)
    assert suite.templates.get(made.id).subject == "Thanks"
    suite.templates.delete(made.id)
    assert suite.templates.list() == []
    (line,) = suite.bin.list()
    assert line.kind == "template" and line.name == "My thanks"
    suite.bin.bring_back(line.change_id)
    assert [one.subject for one in suite.templates.list()] == ["Thanks"]


def test_a_template_without_a_name_is_refused(suite: Suite) -> None:
    with pytest.raises(PostviewError) as caught:
        suite.templates.add(name=" ", body="x")
    assert caught.value.problem is Problem.MISSING_FIELD


def test_an_unknown_placeholder_is_named(suite: Suite) -> None:
    made = suite.templates.add(name="T", subject="{{role}}", body="{{first_name}}, {{colour}} and {{ shoe size }}")
    assert suite.templates.unknown(made) == ["colour", "shoe size"]


def test_a_letter_begins_with_a_template_and_takes_over_its_form(suite: Suite, interview: Interview) -> None:
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
    own = suite.templates.add(
        name="T",
        language="de",
        formality=Formality.FORMAL,
        subject="Danke für {{organisation}}",
        body="{{greeting}}\n\ndanke für {{colour}}.\n\n{{me}}",
    )
    before = suite.letters.get(letter.id)
    change = suite.letters.take_template(letter.id, own.id)
    after = suite.letters.get(letter.id)
    assert after.body == "Guten Tag Ana Souza,\n\ndanke für {{colour}}.\n\nSam Field\n"
    assert after.subject == "Danke für Northwind"
    assert form_of(after.language) == LetterForm("de", Medium.EMAIL, Formality.FORMAL)
    assert suite.letters.untouched(after)
    suite.store.undo(change)
    assert suite.letters.get(letter.id) == before


def test_a_template_made_from_a_letter_is_for_anybody(suite: Suite, interview: Interview) -> None:
    ana = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id)
    body = "Dear Ana,\n\nNorthwind was a joy to see as a Data analyst. Anastasia says so too.\n\nSam Field\n"
    suite.letters.edit(ana.id, body=body, subject="Thank you, Ana")
    made = suite.templates.add_from(ana.id, "Joy")
    assert made.body == (
        "{{greeting}}\n\n{{organisation}} was a joy to see as a {{role}}. Anastasia says so too.\n\n{{me}}\n"
    )
    assert made.subject == "Thank you, {{first_name}}"
    joel = suite.interviews.get(interview.id).people[1].person
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview.id, person_id=joel.id)
    suite.letters.take_template(letter.id, made.id)
    assert suite.letters.get(letter.id).body == body.replace("Dear Ana", "Dear Joel")


def test_the_list_is_by_name_and_kind(suite: Suite) -> None:
    for name, kind in (("b", LetterKind.THANK_YOU), ("A", LetterKind.THANK_YOU), ("c", LetterKind.CLOSING)):
        suite.templates.add(name=name, kind=kind)
    assert [one.name for one in suite.templates.list()] == ["A", "b", "c"]
    assert [one.name for one in suite.templates.list(LetterKind.THANK_YOU)] == ["A", "b"]
