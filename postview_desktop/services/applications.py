"""Organisations and applications: what is searched for, where it stands, and when that changed (C1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from postview_desktop.domain.application import LETTER_STAGES, OPEN_STAGES, Application, Organisation, Stage
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.folding import fold
from postview_desktop.domain.follow_up import Contact
from postview_desktop.storage import Change, Store
from postview_desktop.storage.lists import (
    ApplicationLine,
    application_line,
    application_lines,
    letters_on_their_way,
    organisation_named,
)
from postview_desktop.system.clock import Clock

__all__ = ["ApplicationLine", "Applications"]

_BEFORE_AN_OFFER = frozenset({Stage.LEAD, Stage.APPLIED, Stage.INTERVIEWING})


class Applications:
    """What the user does with applications and their organisations."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    # -- organisations ----------------------------------------------------------------------------------------

    def organisations(self) -> list[Organisation]:
        """All organisations by name, accents and case aside."""
        return sorted(self._store.find(Organisation), key=lambda organisation: fold(organisation.name))

    def organisation(self, id: int) -> Organisation:
        """One organisation. Raises PostviewError(GONE)."""
        return self._store.need(Organisation, id)

    def save_organisation(self, org: Organisation) -> Organisation:
        """Keep a new or changed organisation. Raises PostviewError: MISSING_FIELD (name), GONE."""
        # A name is one line: it goes into subjects, and a line break there would end the header.
        cleaned = replace(org, name=" ".join(org.name.split()), country=org.country.strip().upper())
        if not cleaned.name:
            raise PostviewError(Problem.MISSING_FIELD, field="organisation")
        typed = f"organisation:{org.id}" if org.id else None
        with self._store.change(Verb.APPLICATION_CHANGED, what=cleaned.name, coalesce=typed) as change:
            return change.save(cleaned) if cleaned.id else change.add(cleaned)

    def ensure_organisation(self, name: str, **fields: Any) -> Organisation:
        """The organisation of this name (accents and case aside), made where it is missing.

        Fields that it has not yet are filled in; what it has is left as it is. Raises PostviewError(MISSING_FIELD).
        """
        known = organisation_named(self._store, name) if name.strip() else None
        if known is None:
            return self.save_organisation(Organisation(name=name, **fields))
        missing = {key: value for key, value in fields.items() if value and not getattr(known, key)}
        return self.save_organisation(replace(known, **missing)) if missing else known

    def industries(self) -> list[str]:
        """Industries in use, by name; spellings that differ in case or accents only are named once."""
        found: dict[str, str] = {}
        for organisation in self._store.find(Organisation):
            if organisation.industry.strip():
                found.setdefault(fold(organisation.industry), organisation.industry.strip())
        return [found[key] for key in sorted(found)]

    # -- applications -------------------------------------------------------------------------------------------

    def list(self, stage: Stage | None = None, open_only: bool = False) -> list[ApplicationLine]:
        """Applications, the newest first: all, those in one stage, or those that are open."""
        stages = None if stage is None else {stage}
        if open_only:
            stages = OPEN_STAGES if stages is None else OPEN_STAGES & stages
        return application_lines(self._store, self._clock.now(), stages)

    def open_count(self) -> int:
        """How many applications are open (C2)."""
        return self._store.count(Application, stage=OPEN_STAGES)

    def get(self, id: int) -> ApplicationLine:
        """One application with its organisation. Raises PostviewError(GONE)."""
        line = application_line(self._store, self._clock.now(), id)
        if line is None:
            raise PostviewError(Problem.GONE, kind="application", id=id)
        return line

    def add(
        self, application: Application, organisation_name: str, industry: str = "", country: str = ""
    ) -> Application:
        """A new application, its organisation made where it is missing; one change, the organisation included.

        Raises PostviewError(MISSING_FIELD) where there is no name of an organisation.
        """
        with self._store.change(Verb.APPLICATION_ADDED) as change:
            organisation = self.ensure_organisation(
                organisation_name, industry=industry.strip(), country=country.strip().upper()
            )
            stage_on = application.stage_on if application.stage_on is not None else self._clock.today()
            dated = _staged(application, application.stage, stage_on)
            return change.add(
                replace(
                    dated,
                    organisation_id=organisation.id,
                    applied_on=application.applied_on,
                    created_at=application.created_at or self._clock.now(),
                )
            )

    def save(self, application: Application) -> Application:
        """Keep a changed application; a stage that changed is dated today. Raises PostviewError(GONE)."""
        before = self._store.need(Application, application.id)
        if application.stage is not before.stage and application.stage_on == before.stage_on:
            application = _staged(application, application.stage, self._clock.today())
        with self._store.change(
            Verb.APPLICATION_CHANGED, application_id=application.id, coalesce=f"application:{application.id}"
        ) as change:
            return change.save(application)

    def set_stage(self, id: int, stage: Stage, on: date | None = None) -> Application:
        """Move an application to a stage, dated `on` (today at first). Raises PostviewError(GONE).

        An offer by word of mouth is dated and ends nothing; only the letter in hand does (C1).
        """
        application = self._store.need(Application, id)
        with self._store.change(Verb.APPLICATION_STAGE, application_id=id) as change:
            return change.save(_staged(application, stage, on if on is not None else self._clock.today()))

    def delete(self, id: int) -> int:
        """Delete an application and all that hangs on it; returns the change, for Undo.

        Its organisation goes with it where nothing else is known of it. Follow-ups that were made stay on record
        with the organisation, so that it is not pressed again (F5).
        Raises PostviewError: GONE, NOT_IN_STATE while one of its letters is being handed over.
        """
        application = self._store.need(Application, id)
        if letters_on_their_way(self._store, application_id=id):
            raise PostviewError(Problem.NOT_IN_STATE, kind="letter", state="claimed")
        organisation = self._store.need(Organisation, application.organisation_id)
        with self._store.change(Verb.APPLICATION_DELETED, what=organisation.name, application_id=id) as change:
            change.delete(application)
            self._forget_if_bare(change, organisation)
            return change.id

    def _forget_if_bare(self, change: Change, organisation: Organisation) -> None:
        written = organisation.website or organisation.culture or organisation.notes
        known = self._store.count(Application, organisation_id=organisation.id) + self._store.count(
            Contact, organisation_id=organisation.id
        )
        if not written and not known:
            change.delete(organisation)


def _staged(application: Application, stage: Stage, on: date) -> Application:
    """The application in `stage` since `on`, its dates in agreement with it."""
    dates: dict[str, date | None] = {"stage_on": on}
    if stage is Stage.APPLIED and application.applied_on is None:
        dates["applied_on"] = on
    if stage is Stage.OFFERED and (application.offered_on is None or application.stage is not stage):
        dates["offered_on"] = on
    if stage in LETTER_STAGES and application.letter_on is None:
        dates["letter_on"] = on
    # Back to an earlier stage: what was recorded by mistake does not stay behind.
    if stage in _BEFORE_AN_OFFER:
        dates["offered_on"] = None
    if stage in OPEN_STAGES:
        dates["letter_on"] = None
    return replace(application, stage=stage, **dates)
