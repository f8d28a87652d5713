"""What a document is called, what it is, and a few words of one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from postview_desktop.domain.attachment import Attachment, AttachmentKind
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.form import Form
from postview_desktop.ui.common.growing_text import GrowingText
from postview_desktop.ui.common.sheet import Sheet


class DescribeSheet(Sheet):
    """`name()`, `kind()` and `note()` once it was accepted."""

    def __init__(self, look: Look, parent: QWidget, document: Attachment) -> None:
        super().__init__(look, parent, self.tr("About this document"), self.tr("Save"))
        self.setObjectName("describe_sheet")
        form = Form(look)
        self._name = QLineEdit(document.name)
        self._name.setObjectName("document_name_field")
        self._kind = EnumField(tuple(AttachmentKind))
        self._kind.setObjectName("document_kind_field")
        self._kind.set_value(document.kind)
        self._note = GrowingText(2, 6)
        self._note.setObjectName("document_note_field")
        self._note.set_text(document.note)
        form.row(self.tr("Name"), self._name)
        form.row(self.tr("Kind"), self._kind)
        form.row(self.tr("Note"), self._note)
        self.body.addWidget(form)
        self.set_check(lambda: "" if self._name.text().strip() else self.tr("A document needs a name."))
        # The name without its ending, which seldom changes.
        stem = document.name.rpartition(".")[0] or document.name
        self._name.setFocus()
        self._name.setSelection(0, len(stem))

    def name(self) -> str:
        return self._name.text()

    def kind(self) -> AttachmentKind:
        return self._kind.chosen()

    def note(self) -> str:
        return self._note.text()
