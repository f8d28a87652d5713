"""The user's own letters to begin with: made from a letter or anew, changed, deleted (the bin has them)."""

from __future__ import annotations

import builtins
import re
from dataclasses import replace
from typing import TypedDict, Unpack

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Letter, LetterKind
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.letter_text import unknown_placeholders
from postview_desktop.domain.template import Formality, Medium, Template
from postview_desktop.mail.compose import refuse_control_characters
from postview_desktop.services.beginnings import Beginnings
from postview_desktop.services.starters import Starters
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock
from postview_desktop.system.paths import resources

_TURNED_BACK = ("greeting", "me", "others", "organisation", "role", "moment", "name", "day", "when", "first_name")
"""Values that become placeholders again when a letter is made a template; the longest are looked for first."""

_SHORTEST = 3
"""Letters of a value that may be looked for: "on" or "IT" would be found in the middle of anything."""


class TemplateFields(TypedDict, total=False):
    """What a person types and chooses."""

    name: str
    kind: LetterKind
    language: str
    medium: Medium
    formality: Formality
    subject: str
    body: str


class Templates:
    """What the user does with templates. Placeholders stand in double braces: {{first_name}}."""

    def __init__(self, store: Store, clock: Clock, starters: Starters | None = None) -> None:
        self._store = store
        self._clock = clock
        self._begin = Beginnings(store, clock, starters or Starters(resources() / "letters"))

    def list(self, kind: LetterKind | None = None) -> list[Template]:
        """By name; of one kind if `kind` is given."""
        chosen = self._store.find(Template) if kind is None else self._store.find(Template, kind=kind)
        return sorted(chosen, key=lambda one: (one.name.casefold(), one.id))

    def get(self, id: int) -> Template:
        """Raises PostviewError(GONE)."""
        return self._store.need(Template, id)

    def add(self, **fields: Unpack[TemplateFields]) -> Template:
        """A new one. Raises PostviewError: MISSING_FIELD without a name, CONTROL_CHARACTERS."""
        now = self._clock.now()
        template = _checked(replace(Template(created_at=now, updated_at=now), **fields))
        with self._store.change(Verb.TEMPLATE_ADDED, what=template.name) as change:
            return change.add(template)

    def add_from(self, letter_id: int, name: str) -> Template:
        """A template made from a letter: names, organisation, role and the like become placeholders again.

        Raises PostviewError: GONE, MISSING_FIELD without a name.
        """
        letter = self._store.need(Letter, letter_id)
        form = form_of(letter.language)
        values = self._begin.values(letter)
        return self.add(
            name=name,
            kind=letter.kind,
            language=form.language,
            medium=form.medium,
            formality=form.formality,
            subject=_turned_back(letter.subject, values),
            body=_turned_back(letter.body, values),
        )

    def edit(self, id: int, **fields: Unpack[TemplateFields]) -> Template:
        """Keep what was typed; within two minutes it is one line of the history. Raises as `add`, and GONE."""
        before = self._store.need(Template, id)
        after = _checked(replace(before, **fields))
        if after == before:
            return before
        with self._store.change(Verb.TEMPLATE_CHANGED, what=after.name, coalesce=f"template:{id}") as change:
            return change.save(replace(after, updated_at=self._clock.now()))

    def delete(self, id: int) -> int:
        """Put it into the bin; gives the change, for Undo. Raises PostviewError(GONE)."""
        template = self._store.need(Template, id)
        with self._store.change(Verb.TEMPLATE_DELETED, what=template.name) as change:
            change.delete(template)
            return change.id

    @staticmethod
    def unknown(template: Template) -> builtins.list[str]:
        """Names of placeholders that PostView cannot fill, each once, in order."""
        return unknown_placeholders(f"{template.subject}\n{template.body}")


def _checked(template: Template) -> Template:
    if not template.name.strip():
        raise PostviewError(Problem.MISSING_FIELD, field="name")
    refuse_control_characters(template.subject, "subject")
    refuse_control_characters(template.name, "name")
    return replace(template, name=" ".join(template.name.split()))


def _turned_back(text: str, values: dict[str, str]) -> str:
    found = [(values[name], name) for name in _TURNED_BACK if len(values.get(name, "")) >= _SHORTEST]
    for value, name in sorted(found, key=lambda pair: -len(pair[0])):
        text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", f"{{{{{name}}}}}", text)
    return text
