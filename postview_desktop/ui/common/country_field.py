"""A country by its name; kept as its code of two letters (ISO 3166-1)."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.folding import fold
from postview_desktop.ui.common.choice_field import ChoiceField
from postview_desktop.wording.countries import country


class CountryField(ChoiceField):
    """`code()` is "" where the field is empty, None where what is typed is no country that is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([name for name, _ in countries()], parent)

    def code(self) -> str | None:
        typed = fold(self.text())
        if not typed:
            return ""
        for name, code in countries():
            if typed in (fold(name), code.lower()):
                return code
        return None

    def set_code(self, code: str) -> None:
        """Shows the country of a code; a code that is not known is shown as it is."""
        self.set_text(country_name(code))


def country_name(code: str) -> str:
    """ "Germany" for "DE", "Deutschland" in German; the code itself where Qt knows no such country."""
    return next((name for name, known in countries() if known == code), code)


@cache
def countries() -> tuple[tuple[str, str], ...]:
    """Name and code of every country, by name."""
    found: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        # Regions of the world ("001", "150") have numbers in place of letters.
        if len(code) == 2 and code.isalpha():
            found[code] = country(QLocale.territoryToString(territory))
    return tuple(sorted(((name, code) for code, name in found.items()), key=lambda pair: fold(pair[0])))
