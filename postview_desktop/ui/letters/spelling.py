"""Spelling beside a letter: the words that the dictionary does not know, and where to get a dictionary."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postview_desktop.domain.letter import Letter
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.spelling import Unknown, unknown_words
from postview_desktop.services.spelling import Dictionary, Speller, Spelling, load
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.languages import language_name
from postview_desktop.ui.letters.body_edit import BodyEdit, python_position

_log = logging.getLogger(__name__)

MOST_LINES = 6
MOST_LETTERS = 24
_PACKAGES = {"de": "hunspell-de-de", "fr": "hunspell-fr", "es": "hunspell-es", "en": "hunspell-en-gb"}


class SpellingCard(Card):
    """`pressed` carries the `Unknown` whose line was pressed."""

    pressed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("spelling")
        self._look = look
        self._shown: object = None
        self._once: list[Unknown] = []
        self.body.addWidget(SubHeading(look, self.tr("Spelling")))
        self._words = Small(look, "")
        self._words.setObjectName("spelling_words")
        self.body.addWidget(self._words)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.addLayout(self._lines)
        self.hide()

    def show_unknown(self, unknown: Sequence[Unknown]) -> None:
        """A line for each word, each word once; nothing is shown where all is known."""
        once = list({one.word: one for one in reversed(unknown)}.values())[::-1]
        self.setVisible(bool(once))
        self._once = once
        words = [one.word for one in once]
        if words == self._shown:
            return  # where they stand now is known by their number
        self._shown = words
        empty(self._lines)
        number = len(once)
        text = (
            self.tr("1 word is not in the dictionary.")
            if number == 1
            else self.tr("{number} words are not in the dictionary.")
        )
        self._words.setText(text.format(number=number))
        # For a single one that is left over a line of its own takes no more room than to say so.
        lines = once if number <= MOST_LINES + 1 else once[:MOST_LINES]
        for number, one in enumerate(lines):
            word = one.word if len(one.word) <= MOST_LETTERS else one.word[: MOST_LETTERS - 2] + " …"
            button = Button(self._look, word, icon="chevron-down", quiet=True)
            button.setObjectName("unknown_word")
            button.setAccessibleName(
                self.tr("“{word}” is not in the dictionary. Press for what may be meant.").format(word=one.word)
            )
            button.clicked.connect(lambda _checked=False, number=number: self.pressed.emit(self._once[number]))
            self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if more := len(once) - len(lines):
            rest = Small(self._look, self.tr("And {number} more: F7 goes from one to the next.").format(number=more))
            rest.setObjectName("more_unknown_words")
            self._lines.addWidget(rest)

    def show_missing(self, text: str) -> None:
        """Say that there is no dictionary, and how to get one."""
        self.setVisible(True)
        if text != self._shown:
            self._shown = text
            empty(self._lines)
            self._words.setText(text)


class LetterSpelling(QObject):
    """Looks the words of a letter up when its editor pauses. `said` is the quiet line with Undo."""

    said = Signal(str, int)
    loaded = Signal()

    def __init__(self, text: BodyEdit, card: SpellingCard, spelling: Spelling, jobs: Jobs) -> None:
        super().__init__(text)
        self._text = text
        self._card = card
        self._spelling = spelling
        self._jobs = jobs
        self._spellers: dict[Dictionary, Speller] = {}
        self._loading: set[Dictionary] = set()
        self._broken: set[Dictionary] = set()
        self._dictionary: Dictionary | None = None
        self._language = ""
        self._at_home: frozenset[str] = frozenset()
        self._on = False
        self._lines: dict[str, list[Unknown]] = {}
        self._lines_for: object = None
        text.suggest = self._suggest
        text.add_word_requested.connect(self._add)
        card.pressed.connect(text.offer_spelling)

    def show_letter(self, letter: Letter, *, editable: bool) -> None:
        """What the letter's words are held against from now on."""
        self._on = editable and self._spelling.is_on()
        self._language = form_of(letter.language).language
        self._dictionary = self._spelling.dictionary(letter) if self._on else None
        self._at_home = self._spelling.at_home(letter) if self._on else frozenset()

    def look(self) -> None:
        """Look the words up and show what is not known; a dictionary is loaded when it is first needed."""
        if not self._on:
            self._card.hide()
            self._text.show_unknown(())
            return
        dictionary = self._dictionary
        if dictionary is None or dictionary in self._broken:
            self._text.show_unknown(())
            self._card.show_missing(self._how_to_get_one())
            return
        speller = self._spellers.get(dictionary)
        if speller is None:
            self._load(dictionary)
            return
        cursor = self._text.textCursor()
        typing = self._text.hasFocus() and not cursor.hasSelection()
        text = self._text.text()
        at = python_position(text, cursor.position()) if typing else -1
        unknown = self._unknown_in(text, speller, at)
        self._text.show_unknown(unknown)
        self._card.show_unknown(unknown)

    def _unknown_in(self, text: str, speller: Speller, at: int) -> list[Unknown]:
        """Line by line: those that are as they were need no second look."""
        known_for = (speller.dictionary, self._at_home)
        if known_for != self._lines_for:
            self._lines, self._lines_for = {}, known_for
        found: list[Unknown] = []
        lines: dict[str, list[Unknown]] = {}
        start = 0
        for line in text.split("\n"):
            here = at - start
            if 0 <= here <= len(line):
                told = unknown_words(line, speller.knows, self._at_home, but_at=here)
            else:
                told = self._lines.get(line)
                if told is None:
                    told = unknown_words(line, speller.knows, self._at_home)
                lines[line] = told
            found += [Unknown(one.word, one.start + start, one.end + start) for one in told]
            start += len(line) + 1
        self._lines = lines
        return found

    def _load(self, dictionary: Dictionary) -> None:
        if dictionary in self._loading:
            return
        self._loading.add(dictionary)

        def done(speller: Speller) -> None:
            self._loading.discard(dictionary)
            self._spellers[dictionary] = speller
            self.loaded.emit()

        def failed(error: Exception) -> None:
            self._loading.discard(dictionary)
            self._broken.add(dictionary)
            _log.warning("The dictionary %s cannot be read: %s", dictionary.name, type(error).__name__)
            self.loaded.emit()

        self._jobs.run(load, dictionary, done=done, failed=failed, owner=self)

    def _suggest(self, word: str) -> Sequence[str]:
        speller = self._spellers.get(self._dictionary) if self._dictionary is not None else None
        return speller.suggest(word) if speller is not None else ()

    def _add(self, word: str) -> None:
        change = self._spelling.add(word)
        if change:
            self.said.emit(self.tr("“{word}” is in your dictionary").format(word=word), change)

    def _how_to_get_one(self) -> str:
        language = language_name(self._language)
        where = str(self._spelling.folder)
        package = _PACKAGES.get(self._language, "")
        if sys.platform.startswith("linux") and package:
            return self.tr(
                "There is no dictionary for {language} on this computer. “sudo apt install {package}” brings one; or"
                " put its .aff and .dic file into {folder}."
            ).format(language=language, package=package, folder=where)
        return self.tr(
            "There is no dictionary for {language} on this computer. LibreOffice brings one; or put its .aff and .dic"
            " file into {folder}."
        ).format(language=language, folder=where)
