"""Table of the user's own letters to begin with."""

from __future__ import annotations

from peewee import IntegerField, TextField

from postview_desktop.domain.change import Changed
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.template import Formality, Medium, Template
from postview_desktop.storage.fields import Choice
from postview_desktop.storage.table import Keep, Table


class TemplateRow(Keep):
    name = TextField()
    kind = Choice(LetterKind)
    language = TextField()
    medium = Choice(Medium)
    formality = Choice(Formality)
    subject = TextField()
    body = TextField()
    created_at = IntegerField()
    updated_at = IntegerField()


TABLES = (Table(Template, TemplateRow, Changed.LETTERS),)
