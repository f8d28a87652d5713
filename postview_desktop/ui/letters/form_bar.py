"""How a letter is written: language, medium, tone; and what it begins with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QWidget

from postview_desktop.domain.letter_form import LetterForm
from postview_desktop.domain.template import Formality, Medium, Template
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.common.languages import language_name


class LanguageField(CalmComboBox):
    """A choice among languages by their names; one that is not offered is shown all the same."""

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code in languages:
            self.addItem(language_name(code), code)

    def code(self) -> str:
        return str(self.currentData())

    def set_code(self, code: str) -> None:
        if self.findData(code) < 0:
            self.addItem(language_name(code), code)
        self.setCurrentIndex(self.findData(code))


class FormBar(QWidget):
    """`chosen` carries the `LetterForm` that a person chose; the others are wishes."""

    chosen = Signal(object)
    starter_requested = Signal()
    template_requested = Signal(int)
    keep_requested = Signal()
    templates_requested = Signal()

    def __init__(self, look: Look, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates: tuple[Template, ...] = ()
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.language = LanguageField(languages)
        self.language.setObjectName("letter_language")
        self.language.setAccessibleName(self.tr("Language of the letter"))
        self.medium: EnumField[Medium] = EnumField(Medium)
        self.medium.setObjectName("letter_medium")
        self.medium.setAccessibleName(self.tr("Mail or message"))
        self.formality: EnumField[Formality] = EnumField(Formality)
        self.formality.setObjectName("letter_formality")
        self.formality.setAccessibleName(self.tr("Tone of the letter"))
        self.begin = Button(look, self.tr("Begin with"), icon="chevron-down", quiet=True)
        self.begin.setObjectName("letter_begin")
        self._menu = QMenu(self)
        self._menu.setObjectName("begin_menu")
        self.begin.clicked.connect(self._pop)
        for field in (self.language, self.medium, self.formality):
            field.activated.connect(lambda _row: self.chosen.emit(self.form()))
            self._flow.addWidget(field)
        self._flow.addWidget(self.begin)

    def form(self) -> LetterForm:
        return LetterForm(self.language.code(), self.medium.chosen(), self.formality.chosen())

    def show_form(self, form: LetterForm, templates: Sequence[Template], *, editable: bool) -> None:
        """What the letter is written in, and the templates that fit it; the ones in its language come first."""
        self.language.set_code(form.language)
        self.medium.set_value(form.medium)
        self.formality.set_value(form.formality)
        self._templates = tuple(sorted(templates, key=lambda one: one.language != form.language))
        for field in (self.language, self.medium, self.formality, self.begin):
            field.setEnabled(editable)
        self._fill_menu()

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    def _fill_menu(self) -> None:
        self._menu.clear()
        starter = self._menu.addAction(self.tr("The starter letter"))
        starter.setObjectName("begin_starter")
        starter.triggered.connect(lambda: self.starter_requested.emit())
        if self._templates:
            self._menu.addSeparator()
        for template in self._templates:
            action = self._menu.addAction(template.name.replace("&", "&&"))
            action.setObjectName(f"begin_template_{template.id}")
            action.triggered.connect(lambda _checked=False, id=template.id: self.template_requested.emit(id))
        self._menu.addSeparator()
        keep = self._menu.addAction(self.tr("Keep this letter as a template"))
        keep.setObjectName("keep_template")
        keep.triggered.connect(lambda: self.keep_requested.emit())
        manage = self._menu.addAction(self.tr("Your templates…"))
        manage.setObjectName("manage_templates")
        manage.triggered.connect(lambda: self.templates_requested.emit())

    def _pop(self) -> None:
        self._menu.popup(self.begin.mapToGlobal(self.begin.rect().bottomLeft()))
