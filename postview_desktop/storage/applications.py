"""Tables of organisations, applications and people."""

from __future__ import annotations

from peewee import IntegerField, TextField

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.change import Changed
from postview_desktop.storage.fields import Choice, Day
from postview_desktop.storage.table import Keep, Link, Table


class OrganisationRow(Keep):
    name = TextField()
    name_folded = TextField()
    industry = TextField()
    country = TextField()
    subdivision = TextField()
    website = TextField()
    culture = TextField()
    notes = TextField()


class ApplicationRow(Keep):
    organisation_id = IntegerField()
    role = TextField()
    role_folded = TextField()
    source = TextField()
    link = TextField()
    stage = Choice(Stage)
    applied_on = Day(null=True)
    stage_on = Day(null=True)
    offered_on = Day(null=True)
    letter_on = Day(null=True)
    description = TextField()
    notes = TextField()
    feedback = TextField()
    created_at = IntegerField()


class PersonRow(Keep):
    organisation_id = IntegerField()
    name = TextField()
    name_folded = TextField()
    job = TextField()
    email = TextField()
    phone = TextField()
    notes = TextField()


TABLES = (
    Table(Organisation, OrganisationRow, Changed.APPLICATIONS, folded=["name"]),
    Table(
        Application,
        ApplicationRow,
        Changed.APPLICATIONS,
        links=[Link("organisation_id", "organisation")],
        folded=["role"],
        together=["stage", "stage_on", "offered_on", "letter_on"],
    ),
    Table(Person, PersonRow, Changed.PEOPLE, links=[Link("organisation_id", "organisation")], folded=["name"]),
)
