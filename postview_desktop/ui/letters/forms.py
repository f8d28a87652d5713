"""Writing a letter in another form, and beginning it with another text; nothing typed is lost by it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.letter import Letter
from postview_desktop.domain.letter_form import LetterForm, form_of
from postview_desktop.services.letters import Letters
from postview_desktop.services.templates import Templates
from postview_desktop.ui.common.languages import language_name
from postview_desktop.ui.letters.form_bar import FormBar
from postview_desktop.wording import names

if TYPE_CHECKING:
    from postview_desktop.ui.letters.editor import LetterEditor


class LetterForms(QObject):
    """Asks the services; `said` is the quiet line with Undo, `done` when the letter is another."""

    said = Signal(str, int)
    done = Signal()
    templates_requested = Signal()

    def __init__(self, editor: LetterEditor, bar: FormBar, *, letters: Letters, templates: Templates) -> None:
        super().__init__(editor)
        self._editor = editor
        self._bar = bar
        self._letters = letters
        self._templates = templates
        bar.chosen.connect(self._choose)
        bar.starter_requested.connect(lambda: self._take_starter())
        bar.template_requested.connect(self._take_template)
        bar.keep_requested.connect(self._keep)
        bar.templates_requested.connect(self.templates_requested)

    def show_letter(self, letter: Letter, *, editable: bool) -> None:
        self._bar.show_form(form_of(letter.language), self._templates.list(letter.kind), editable=editable)

    def _choose(self, form: LetterForm) -> None:
        """An untouched starter is swapped; words of the user's own stay, and the starter is offered."""
        letter = self._ready()
        if letter is None or form == form_of(letter.language):
            return
        touched = not self._letters.untouched(letter)
        tone = names.label(form.formality)
        if self._letters.keeps_tone(letter, form):
            self._do(lambda: self._letters.choose_form(letter.id, form))
            self._editor.asking.say(
                self.tr(
                    "Your words speak to them in the other tone, so the letter stays in it. The starter letter in"
                    " {language}, {tone}, can take their place."
                ).format(language=language_name(form.language), tone=tone),
                self.tr("Take the starter letter"),
                lambda: self._take_starter(form),
            )
            return
        change = self._do(lambda: self._letters.choose_form(letter.id, form))
        if not change:
            return
        if not touched:
            words = self.tr("The starter letter in {language}, {tone}").format(
                language=language_name(form.language), tone=tone
            )
            self.said.emit(words, change)
            return
        self._editor.asking.say(
            self.tr(
                "Your words stay as they are. The starter letter in {language}, {tone}, can take their place."
            ).format(language=language_name(form.language), tone=tone),
            self.tr("Take the starter letter"),
            self._take_starter,
        )

    def _take_starter(self, form: LetterForm | None = None) -> None:
        self._take(lambda letter: self._letters.take_starter(letter.id, form))

    def _take_template(self, template_id: int) -> None:
        self._take(lambda letter: self._letters.take_template(letter.id, template_id))

    def _take(self, verb: Callable[[Letter], int]) -> None:
        letter = self._ready()
        if letter is None:
            return
        touched = not self._letters.untouched(letter)
        change = self._do(lambda: verb(letter))
        if change:
            self._editor.asking.clear()
            words = self.tr("It begins anew.")
            if touched:
                words = self.tr("It begins anew. What stood there is among the earlier versions.")
            self.said.emit(words, change)

    def _keep(self) -> None:
        letter = self._ready()
        if letter is None:
            return
        form = form_of(letter.language)
        name = self.tr("{kind}, {language}").format(
            kind=names.heading(letter.kind), language=language_name(form.language)
        )
        try:
            template = self._templates.add_from(letter.id, name)
        except PostviewError as error:
            self._editor.show_refusal(error)
            return
        self.done.emit()
        self.said.emit(self.tr("Kept as the template “{name}”").format(name=template.name), 0)

    def _ready(self) -> Letter | None:
        """The letter with everything typed kept."""
        self._editor.flush()
        return self._editor.letter

    def _do(self, verb: Callable[[], int]) -> int:
        """The change that it made, 0 where the world said no."""
        change = 0
        try:
            change = verb()
        except PostviewError as error:
            self._editor.show_refusal(error)
        self.done.emit()
        return change
