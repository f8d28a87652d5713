"""Tables of reflections, questions and feelings. Feelings lie apart, so that nothing reads them by oversight (S4)."""

from __future__ import annotations

from peewee import IntegerField, TextField

from postview_desktop.domain.change import Changed
from postview_desktop.domain.reflection import Feeling, Question, Reflection, ReflectionState
from postview_desktop.storage.fields import Choice, Labels
from postview_desktop.storage.table import Keep, Link, Table


class ReflectionRow(Keep):
    interview_id = IntegerField()
    state = Choice(ReflectionState)
    recall = TextField()
    went_well = TextField()
    to_improve = TextField()
    surprised = TextField()
    next_time = TextField()
    rating = IntegerField()
    strengths = Labels()
    weak_points = Labels()
    taken_lines = Labels()
    updated_at = IntegerField()


class QuestionRow(Keep):
    interview_id = IntegerField()
    position = IntegerField()
    text = TextField()
    said = TextField()
    better = TextField()
    probed = TextField()
    rating = IntegerField()
    labels = Labels()


class FeelingRow(Keep):
    interview_id = IntegerField()
    text = TextField()
    updated_at = IntegerField()


_OF_AN_INTERVIEW = (Link("interview_id", "interview"),)

TABLES = (
    Table(Reflection, ReflectionRow, Changed.REFLECTIONS, links=_OF_AN_INTERVIEW),
    Table(Question, QuestionRow, Changed.REFLECTIONS, links=_OF_AN_INTERVIEW),
    Table(Feeling, FeelingRow, Changed.REFLECTIONS, links=_OF_AN_INTERVIEW),
)
