"""Beginning a letter: what is known for it, the form that it is written in, and the text that it begins with."""

from __future__ import annotations

from dataclasses import replace

from postview_desktop.domain.application import Person
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact
from postview_desktop.domain.follow_up_rules import FOLLOW_UPS
from postview_desktop.domain.letter import Account, Letter, LetterKind
from postview_desktop.domain.letter_form import COUNTRY_LANGUAGES, LetterForm, form_of
from postview_desktop.domain.letter_text import StarterText
from postview_desktop.domain.template import Medium, Template
from postview_desktop.services.coverage import THANKS
from postview_desktop.services.letter_context import (
    Advice,
    Around,
    advice_for,
    around_letter,
    instruction_of,
    last_follow_up_on,
)
from postview_desktop.services.letter_values import Occasion, occasion_name, values_for
from postview_desktop.services.settings import Settings
from postview_desktop.services.starters import FALLBACK, Starters
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock


class Beginnings:
    """Reads what a letter begins with; writes nothing."""

    def __init__(self, store: Store, clock: Clock, starters: Starters) -> None:
        self._store = store
        self._clock = clock
        self._settings = Settings(store, clock)
        self._starters = starters

    @property
    def starters(self) -> Starters:
        return self._starters

    def form(self, occasion: Occasion, language: str = "") -> LetterForm:
        """The form of the last letter to the organisation; else the language that is wished, set, or usual there."""
        last = self._last_form(occasion.around)
        if last is not None and language in ("", last.language):
            return replace(last, medium=Medium.EMAIL)
        country = occasion.around.organisation.country if occasion.around.organisation else ""
        wanted = language or occasion.settings.language or COUNTRY_LANGUAGES.get(country.upper(), FALLBACK)
        code = self._starters.language(wanted)
        return LetterForm(code, formality=self._starters.words(code).usual())

    def _last_form(self, there: Around) -> LetterForm | None:
        if there.application is None:
            return None
        last = self._store.find(Letter, application_id=there.application.id, order_by=("-updated_at", "-id"), limit=1)
        form = form_of(last[0].language) if last else None
        return form if form is not None and form.language in self._starters.languages() else None

    def starter(self, occasion: Occasion, form: LetterForm, turn: int) -> StarterText:
        """One of the starter letters of the form, filled; `turn` says which, so that notes to one panel differ."""
        variants = self._starters.load(occasion.kind, form, occasion_name(occasion))
        variant = variants[turn % len(variants)]
        words = self._starters.words(form.language)
        values = values_for(occasion, words, form)
        return StarterText(words.filled(variant.subject, values), words.filled(variant.body, values), variant.variant)

    def occasion(self, kind: LetterKind, there: Around, person: Person | None) -> Occasion:
        """What is known for a letter of a kind to somebody."""
        advice = self.advice(there) if there.interview else None
        now = self._clock.now()
        account = self.account()
        sent = 0
        if there.interview is not None:
            contacts = self._store.find(Contact, interview_id=there.interview.id, ours=True)
            sent = sum(one.purpose in FOLLOW_UPS for one in contacts)
        return Occasion(
            kind=kind,
            around=there,
            person=person,
            absent=there.absent(),
            instruction=instruction_of(self._store, there.interview.id if there.interview else None),
            last_follow_up=last_follow_up_on(self._store, there.organisation.id) if there.organisation else None,
            follow_ups_sent=sent,
            goes_at=max(now, advice.at) if advice and kind in THANKS else now,
            very_late_at=advice.very_late_at if advice else 0,
            settings=self._settings.get(),
            account_name=account.name if account else "",
        )

    def advice(self, there: Around) -> Advice:
        """When the thank-yous of an interview are best sent (T2)."""
        assert there.interview is not None
        organisation = there.organisation
        country = self._settings.get().country
        if organisation is not None and not organisation.country and country:
            organisation = replace(organisation, country=country)
        return advice_for(there.interview, organisation, self._clock.now())

    def account(self) -> Account | None:
        """The mail account, if there is one."""
        found = self._store.find(Account, limit=1)
        return found[0] if found else None

    def occasion_of(self, letter: Letter) -> Occasion:
        """What a letter that is there already is written for."""
        person = self._store.get(Person, letter.person_id) if letter.person_id else None
        return self.occasion(letter.kind, around_letter(self._store, letter, self._clock), person)

    def values(self, letter: Letter) -> dict[str, str]:
        """What the placeholders of a letter stand for."""
        form = form_of(letter.language)
        return values_for(self.occasion_of(letter), self._starters.words(form.language), form)

    def again(self, letter: Letter, form: LetterForm) -> StarterText:
        """The starter letter for a letter that is there already, in a form that may be another.

        Raises NOT_IN_STATE for the answer to an invitation, which has none.
        """
        if letter.calendar:
            raise PostviewError(Problem.NOT_IN_STATE, state=letter.state)
        earlier = self._store.count(Letter, interview_id=letter.interview_id, kind=letter.kind) - 1
        return self.starter(self.occasion_of(letter), form, (letter.interview_id or 0) + earlier)

    def from_template(self, letter: Letter, template: Template) -> StarterText:
        """A template of the user's own, filled for a letter."""
        form = LetterForm(template.language, template.medium, template.formality)
        words = self._starters.words(form.language)
        values = values_for(self.occasion_of(letter), words, form)
        subject = "" if form.medium is Medium.MESSAGE else words.filled(template.subject, values)
        return StarterText(subject, words.filled(template.body, values).strip("\n") + "\n", template.name)
