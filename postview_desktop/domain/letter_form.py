"""How a letter is written: its language, for what medium, how formal; and the one word that a letter keeps of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from postview_desktop.domain.names import word_set
from postview_desktop.domain.template import Formality, Medium

_SPANISH = word_set("ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY")

COUNTRY_LANGUAGES: dict[str, str] = {
    **dict.fromkeys(("GB", "US", "IE", "AU", "NZ"), "en"),
    **dict.fromkeys(("DE", "AT", "LI"), "de"),
    **dict.fromkeys(("FR", "MC"), "fr"),
    **dict.fromkeys(_SPANISH, "es"),
}
"""Countries where one language is the usual one for a letter; Switzerland, Belgium or Canada have several."""


@dataclass(frozen=True, slots=True)
class LetterForm:
    """`language` is a code such as "de"."""

    language: str = "en"
    medium: Medium = Medium.EMAIL
    formality: Formality = Formality.WARM

    @property
    def tag(self) -> str:
        """What a letter keeps as its language: a BCP 47 tag, "de" or "de-x-formal" or "de-x-formal-message"."""
        marks = [Formality.FORMAL.value] if self.formality is Formality.FORMAL else []
        marks += [Medium.MESSAGE.value] if self.medium is Medium.MESSAGE else []
        return "-".join([self.language, *(["x", *marks] if marks else [])])

    @property
    def folder(self) -> str:
        """The folder of its starter letters, inside that of the language."""
        return f"{self.medium.value}_{self.formality.value}"

    def with_language(self, language: str) -> LetterForm:
        return replace(self, language=language)


def form_of(tag: str) -> LetterForm:
    """The form that a letter keeps as its language; a tag of another make ("pt-BR") is a warm e-mail in it."""
    language, _, marks = tag.partition("-x-")
    known = marks.split("-")
    return LetterForm(
        language=language or "en",
        medium=Medium.MESSAGE if Medium.MESSAGE.value in known else Medium.EMAIL,
        formality=Formality.FORMAL if Formality.FORMAL.value in known else Formality.WARM,
    )
