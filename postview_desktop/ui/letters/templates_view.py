"""The user's own templates: all of them on the left, the chosen one beside, kept by itself as it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import WRITTEN_KINDS, LetterKind
from postview_desktop.domain.letter_text import PLACEHOLDERS
from postview_desktop.domain.template import Formality, Medium, Template
from postview_desktop.services.templates import TemplateFields, Templates
from postview_desktop.ui.common.autosave import AutoSave, refused
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, Card, EmptyState, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.kept import KeptLine
from postview_desktop.ui.common.languages import language_name
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.common.shown import show_text
from postview_desktop.ui.common.two_columns import TwoColumns
from postview_desktop.ui.letters.body_edit import BodyEdit
from postview_desktop.ui.letters.form_bar import LanguageField
from postview_desktop.wording import names, problems


class TemplatesView(QWidget):
    """`closed` leads back; `said` is the quiet line with Undo."""

    closed = Signal()
    said = Signal(str, int)

    def __init__(
        self, look: Look, templates: Templates, languages: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._templates = templates
        self._languages = tuple(languages)
        self._open: Template | None = None
        self._filling = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        page = Page(look)
        self.new = Button(look, self.tr("New template"), icon="plus")
        self.new.setObjectName("new_template")
        self.new.clicked.connect(self._on_new)
        self.back = Button(look, self.tr("All letters"), icon="arrow-left", quiet=True)
        self.back.setObjectName("templates_back")
        self.back.clicked.connect(self._on_back)
        page.header(self.tr("Your templates"), self.tr("Letters of your own to begin with."), [self.new, self.back])
        self.banner = Banner(look, "late")
        page.body.addWidget(self.banner)
        self._empty = EmptyState(
            look,
            "mail",
            self.tr("No templates yet"),
            self.tr("Make one anew, or keep a letter that turned out well: “Begin with” over its text."),
        )
        page.body.addWidget(self._empty, 1)
        self.list = QListWidget()
        self.list.setObjectName("template_list")
        self.list.setAccessibleName(self.tr("Your templates"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(round(look.theme.em * 0.2))
        self.list.setMinimumHeight(8 * self.fontMetrics().lineSpacing())
        self.list.currentItemChanged.connect(lambda item, _before: self._on_chosen(item))
        self._columns = TwoColumns(self._build_card(), self.list, side_chars=30)
        page.body.addWidget(self._columns, 1)
        box.addWidget(page)
        self._autosave = AutoSave(self, save=self._save)
        self._autosave.watch(self.name, self.subject, self.text)

    def _build_card(self) -> Card:
        self._card = Card(self._look)
        form = Form(self._look)
        self.name = QLineEdit()
        self.name.setObjectName("template_name")
        form.row(self.tr("Name"), self.name)
        self.kind: EnumField[LetterKind] = EnumField(WRITTEN_KINDS)
        self.kind.setObjectName("template_kind")
        form.row(self.tr("For"), self.kind)
        self.language = LanguageField(self._languages)
        self.language.setObjectName("template_language")
        form.row(self.tr("Language"), self.language)
        self.medium: EnumField[Medium] = EnumField(Medium)
        self.medium.setObjectName("template_medium")
        form.row(self.tr("As"), self.medium)
        self.formality: EnumField[Formality] = EnumField(Formality)
        self.formality.setObjectName("template_formality")
        form.row(self.tr("Tone"), self.formality)
        self.subject = QLineEdit()
        self.subject.setObjectName("template_subject")
        form.row(self.tr("Subject"), self.subject)
        self._form = form
        self._card.body.addWidget(form)
        self.text = BodyEdit(self._look)
        self.text.setObjectName("template_body")
        self.text.setAccessibleName(self.tr("Text of the template"))
        self.text.setMinimumHeight(10 * self.fontMetrics().lineSpacing())
        self._card.body.addWidget(self.text, 1)
        self.unknown = Banner(self._look, "follow_up")
        self.unknown.setObjectName("template_unknown")
        self._card.body.addWidget(self.unknown)
        known = "  ".join("{{" + name + "}}" for name in sorted(PLACEHOLDERS))
        self._card.body.addWidget(
            Small(
                self._look,
                self.tr(
                    "What is filled in: {placeholders}. With a question mark, {{others?}}, a paragraph is left out"
                ).replace("{placeholders}", known)
                + " "
                + self.tr("where nothing is known."),
            )
        )
        foot = QHBoxLayout()
        self.delete = Button(self._look, self.tr("Delete"), icon="trash-2", quiet=True)
        self.delete.setObjectName("delete_template")
        self.delete.clicked.connect(self._on_delete)
        self.kept = KeptLine(self._look)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self.kept)
        self._card.body.addLayout(foot)
        for signal in (self.name.textEdited, self.subject.textEdited, self.text.textChanged):
            signal.connect(self._on_typed)
        for field in (self.kind, self.language, self.medium, self.formality):
            field.activated.connect(self._on_chosen_field)
        return self._card

    # showing

    def refresh(self) -> None:
        """Show what is there now; leaves everything alone while something typed is not kept yet."""
        if self._autosave.pending:
            return
        all_of_them = self._templates.list()
        if self._open is not None and self._open.id not in {one.id for one in all_of_them}:
            self._open = None
        if self._open is None and all_of_them:
            self._open = all_of_them[0]
        self._filling = True
        self.list.clear()
        for one in all_of_them:
            under = self.tr("{kind}, {language}").format(
                kind=names.label(one.kind), language=language_name(one.language)
            )
            item = QListWidgetItem(f"{one.name}\n{under}")
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.list.addItem(item)
            if self._open is not None and one.id == self._open.id:
                self.list.setCurrentItem(item)
                self._open = one
        self._filling = False
        self._empty.setVisible(not all_of_them)
        self._columns.setVisible(bool(all_of_them))
        if self._open is not None:
            self._show(self._open)

    def choose(self, template_id: int) -> None:
        """Bring one of them to the front; nothing where it is not there."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == template_id:
                self.list.setCurrentRow(row)

    def flush(self) -> None:
        """Keep at once whatever is not kept yet."""
        self._autosave.flush()

    def _show(self, template: Template) -> None:
        self._filling = True
        show_text(self.name, template.name)
        show_text(self.subject, template.subject)
        self.text.set_text(template.body)
        self.kind.set_value(template.kind)
        self.language.set_code(template.language)
        self.medium.set_value(template.medium)
        self.formality.set_value(template.formality)
        self._form.set_row_visible(self.subject, template.medium is Medium.EMAIL)
        self._show_unknown(template)
        self._filling = False

    def _show_unknown(self, template: Template) -> None:
        unknown = self._templates.unknown(template)
        if unknown:
            self.unknown.say(
                self.tr("PostView does not know {names}. It stays open in a letter until you fill it in.").format(
                    names=", ".join("{{" + name + "}}" for name in unknown)
                )
            )
        else:
            self.unknown.clear()

    # doing

    def _fields(self) -> TemplateFields:
        return TemplateFields(
            name=self.name.text(),
            kind=self.kind.chosen(),
            language=self.language.code(),
            medium=self.medium.chosen(),
            formality=self.formality.chosen(),
            subject=self.subject.text(),
            body=self.text.text(),
        )

    def _on_typed(self) -> None:
        if not self._filling and self._open is not None:
            self._autosave.touch()

    def _on_chosen_field(self, _row: int) -> None:
        self._on_typed()
        self._autosave.flush()

    def _save(self) -> None:
        if self._open is None:
            return
        try:
            self._open = self._templates.edit(self._open.id, **self._fields())
        except PostviewError as error:
            if error.problem is Problem.GONE:
                self._open = None
            elif refused(error):
                self.kept.waiting()
            else:
                self.kept.not_kept(problems.sentence(error))
            return
        self.kept.kept()
        self.refresh()

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if self._filling or item is None:
            return
        id = int(item.data(Qt.ItemDataRole.UserRole))
        self._autosave.flush()
        try:
            self._open = self._templates.get(id)
        except PostviewError as error:
            self.banner.say(problems.sentence(error))
            return
        self.kept.reset()
        self._show(self._open)

    def _on_new(self) -> None:
        self._autosave.flush()
        try:
            self._open = self._templates.add(name=self.tr("New template"), body="{{greeting}}\n\n\n\n{{me}}\n")
        except PostviewError as error:
            self.banner.say(problems.sentence(error))
            return
        self.kept.reset()
        self.refresh()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()

    def _on_delete(self) -> None:
        if self._open is None:
            return
        self._autosave.drop()
        try:
            change = self._templates.delete(self._open.id)
        except PostviewError as error:
            self.banner.say(problems.sentence(error))
            return
        self._open = None
        self.refresh()
        self.said.emit(self.tr("Template deleted"), change)

    def _on_back(self) -> None:
        self._autosave.flush()
        self.closed.emit()
