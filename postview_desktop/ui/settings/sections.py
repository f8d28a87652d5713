"""The parts of the settings that are plain values: you, reminders, the search, looking back, appearance."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.services.settings import SettingsView
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.country_field import CountryField
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.languages import language_name
from postview_desktop.ui.common.segmented import Segmented
from postview_desktop.ui.settings.language_field import WindowLanguageField
from postview_desktop.ui.settings.section import Section
from postview_desktop.wording.translate import translate


class YouSection(Section):
    """Who signs the letters, and where the user lives."""

    def __init__(self, look: Look, letter_languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(look, translate("Sections", "You"), "user", parent)
        self._country_before = ""
        self.line("user_name", self.tr("Name"), self.tr("As it stands under your letters."))
        self.line("phone", self.tr("Phone"), self.tr("For letters that say where you can be reached."))
        self.signature = GrowingText(2, 6)
        self.long_text(
            "signature", self.tr("Signature"), self.signature, self.tr("Put below the mail that PostView sends.")
        )
        self.country = CountryField()
        self.country.set_placeholder(self.tr("For example: Germany"))
        self.country.activated.connect(lambda _row: self._touch("country", at_once=True))
        self.country.editTextChanged.connect(self._on_country)
        line = self.country.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._settle_country)
        self._bind("country", self.country, lambda: self.country.code() or "", self.country.set_code)
        self.form.row(
            self.tr("Country"),
            self.country,
            self.tr("For public holidays where an organisation's own country is not known. Empty: none."),
        )
        names = [("", self.tr("What is usual in the organisation's country"))]
        names += [(code, language_name(code)) for code in letter_languages]
        self.choice("language", self.tr("Letters in"), names)
        self.check("spelling", self.tr("Underline what the dictionary does not know, in letters"))
        self.own_words = GrowingText(1, 6)
        self.long_text(
            "own_words",
            self.tr("Your own words"),
            self.own_words,
            self.tr("Never underlined. “Add to the dictionary” in a letter puts them here; blanks between."),
        )

    def show_settings(self, view: SettingsView) -> None:
        super().show_settings(view)
        self._country_before = view.country

    def _on_country(self, _text: str) -> None:
        """Half a name is no country yet."""
        if self.country.code() is not None:
            self._touch("country")

    def _settle_country(self) -> None:
        """What is no country goes back to the last one when the field is left."""
        if self.country.code() is None:
            self.country.set_code(self._country_before)


class RemindersSection(Section):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, translate("Sections", "Reminders"), "bell", parent)
        self.time("remind_at", self.tr("Remind me at"), self.tr("Of what is due that day."))
        self.time("quiet_from", self.tr("Quiet from"))
        self.time("quiet_until", self.tr("Quiet until"), self.tr("Both the same: no quiet hours."))
        self.check("keep_in_tray", self.tr("Stay in the tray when the window is closed, so that reminders come"))


class SearchSection(Section):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, translate("Sections", "Search"), "compass", parent)
        self.number(
            "weekly_goal",
            self.tr("New applications a week"),
            99,
            off=self.tr("no goal"),
            hint=self.tr("A nudge comes at most once a week."),
        )
        self.number(
            "breadth_percent",
            self.tr("Narrow from"),
            100,
            suffix=" %",
            off=self.tr("never"),
            hint=self.tr("Share of your open applications in one industry or at one organisation. A rule of thumb."),
        )


class LookingBackSection(Section):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, translate("Sections", "Looking back"), "notebook-pen", parent)
        self.form.hide()
        self.check("reflections", self.tr("Offer a reflection after each interview"))
        self.body.addWidget(
            Small(look, self.tr("Switched off, nothing asks you any more. What you wrote stays and can be read."))
        )


class AppearanceSection(Section):
    """`appearance_chosen` is emitted at once, so that the window changes under the hand."""

    appearance_chosen = Signal(str)

    def __init__(self, look: Look, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(look, translate("Sections", "Appearance"), "sun", parent)
        self.modes = Segmented(
            look,
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
        )
        self.modes.chosen.connect(self._on_mode)
        self._bind("appearance", self.modes, self.modes.chosen_key, self.modes.set_chosen)
        self.form.row(self.tr("Colours"), self.modes)
        self.language = WindowLanguageField(look, data_dir)
        self.form.row(self.tr("Language"), self.language)
        locale = look.dates.locale
        days = [(day - 1, locale.standaloneDayName(day)) for day in range(1, 8)]
        self.choice("first_weekday", self.tr("Weeks begin on"), [(-1, self.tr("As the system has it")), *days])

    def _on_mode(self, key: str) -> None:
        self.appearance_chosen.emit(key)
        self._touch("appearance", at_once=True)
