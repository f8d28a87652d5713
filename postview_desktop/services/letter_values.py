"""What goes into the placeholders of a starter letter, and which starter letter fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from postview_desktop.domain.application import Organisation, Person
from postview_desktop.domain.folding import fold
from postview_desktop.domain.follow_up import Instruction, InstructionKind
from postview_desktop.domain.interview import wall_of
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.letter_form import LetterForm
from postview_desktop.domain.names import Address, address_of, greeting_name
from postview_desktop.domain.template import Formality
from postview_desktop.services.letter_context import Around, Met
from postview_desktop.services.settings import SettingsView
from postview_desktop.services.starters import LetterWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What a starter letter is written for. `goes_at` is when it will probably leave, in epoch seconds."""

    kind: LetterKind
    around: Around
    person: Person | None
    absent: Sequence[Met]
    instruction: Instruction | None
    last_follow_up: date | None
    follow_ups_sent: int
    goes_at: int
    very_late_at: int
    settings: SettingsView
    account_name: str = ""


def occasion_name(occasion: Occasion) -> str:
    """The name of the occasion in the files' names: "late", "second", "contact_on"...; "" for the plain letter."""
    match occasion.kind:
        case LetterKind.THANK_YOU if occasion.very_late_at and occasion.goes_at > occasion.very_late_at:
            return "late"
        case LetterKind.FOLLOW_UP if occasion.follow_ups_sent:
            return "second"
        case LetterKind.FOLLOW_UP if occasion.instruction is not None:
            kind = occasion.instruction.kind
            if kind is InstructionKind.WE_CALL_YOU:
                return "we_call"
            dated = occasion.instruction.on is not None
            named = {InstructionKind.CONTACT_ON: "contact_on", InstructionKind.DECIDE_BY: "decide_by"}
            return named.get(kind, "") if dated else ""
        case LetterKind.WITHDRAWAL if occasion.around.interview is None:
            return "early"
        case _:
            return ""


def values_for(occasion: Occasion, words: LetterWords, form: LetterForm) -> dict[str, str]:
    """A value for each placeholder for which something is known; what is not known has none.

    A moment has none either: a note is private, in the user's own language and seldom fits into a sentence as it
    stands. The person puts it in.
    """
    naming = Naming(occasion.around.organisation, form)
    around, settings, person = occasion.around, occasion.settings, occasion.person
    today = wall_of(occasion.goes_at, around.zone).date()
    me = settings.user_name or occasion.account_name
    values = {
        "greeting": naming.greeting(person, words),
        "first_name": naming.first(person) if person else "",
        "name": person.name if person else "",
        "organisation": around.organisation.name if around.organisation else "",
        "role": around.application.role if around.application else "",
        "my_phone": settings.phone,
        "me": signed(me, settings.signature),
        "others": words.listed([naming.called(one.person) for one in _others(around, person)]),
    }
    if around.interview is not None:
        start = around.interview.start
        values["when"] = words.when(start.date(), start.hour, today)
        values["day_name"] = words.day_name(start.date(), start.hour, today)
        values["day"] = words.day(start.date())
        values["time"] = words.time(start)
    values.update(_absent(occasion, words, naming))
    values.update(_about_following_up(occasion, words, today))
    return {name: value for name, value in values.items() if value}


@dataclass(frozen=True, slots=True)
class Naming:
    """How people there are called in a letter of this form."""

    organisation: Organisation | None
    form: LetterForm

    @property
    def country(self) -> str:
        return self.organisation.country if self.organisation else ""

    def first(self, person: Person) -> str:
        return greeting_name(person.name, self.country)

    def address(self, person: Person) -> Address:
        return address_of(person.name, self.country, two_family_names=self.form.language == "es")

    def called(self, person: Person) -> str:
        """Somebody else in the letter: by the whole name where it is formal."""
        formal = self.form.formality is Formality.FORMAL
        return self.address(person).full if formal else self.first(person)

    def greeting(self, person: Person | None, words: LetterWords) -> str:
        return words.greeting(
            self.address(person) if person else None, self.first(person) if person else "", self.form.formality
        )


def signed(name: str, signature: str) -> str:
    """What stands at the end: the name, and under it the signature unless that begins with the name itself."""
    signature = signature.strip()
    if not signature:
        return name
    return signature if name and fold(name) in fold(signature) else f"{name}\n{signature}".strip()


def moments_of(text: str) -> list[str]:
    """One moment a line, without the marks of a list."""
    return [line for raw in text.splitlines() if (line := raw.strip().lstrip("-*•– ").strip())]


def _others(around: Around, person: Person | None) -> list[Met]:
    return [one for one in around.met if person is None or one.person.id != person.id]


def _absent(occasion: Occasion, words: LetterWords, naming: Naming) -> dict[str, str]:
    absent = occasion.absent
    return {"absent": words.listed([naming.called(one.person) for one in absent])}


def _about_following_up(occasion: Occasion, words: LetterWords, today: date) -> dict[str, str]:
    values: dict[str, str] = {}
    if occasion.last_follow_up is not None:
        values["last_day"] = words.day(occasion.last_follow_up)
    said = occasion.instruction
    if said is not None and said.on is not None:
        by = said.kind is not InstructionKind.CONTACT_ON
        values["their_day"] = words.their_day(said.on, today, by=by)
        if said.kind is InstructionKind.CONTACT_ON:
            values["agreed"] = values["their_day"]
    return values
