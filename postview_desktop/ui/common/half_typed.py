"""What is half typed into a sheet: kept within a second, and there again when the sheet is next opened.

A sheet is kept by its button and not by itself. So its words wait among the drafts: after a crash, and where the disk
refused them when the button was pressed.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from postview_desktop.services.drafts import Drafts
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import OptionalDateField, TimeField
from postview_desktop.ui.common.sheet import Sheet


class HalfTyped(QObject):
    """Belongs to a sheet that is built and not shown yet. `settled()` once what stands in it is kept; a sheet that is
    cancelled settles it by itself. Only fields with a name count, and none for passwords."""

    def __init__(self, look: Look, sheet: Sheet, drafts: Drafts | None, form: str) -> None:
        """`form` names what the sheet is about ("contact:7"); without `drafts` nothing is kept."""
        super().__init__(sheet)
        self._drafts = drafts
        self._form = form
        self._fields = _fields_of(sheet)
        self._at_first = self._texts()
        self._saving = AutoSave(sheet, save=self._keep)
        if drafts is None:
            return
        if self._fill(drafts.get(form) or {}):
            words = QCoreApplication.translate("HalfTyped", "This is what you typed last time. It is not kept yet.")
            sheet.body.addWidget(Small(look, words))
        for field in self._fields.values():
            _changes(field).connect(self._saving.touch)
        self._saving.watch(*self._fields.values())
        sheet.rejected.connect(self.settled)
        sheet.finished.connect(self._look_away)

    def settled(self) -> None:
        """What stands in the sheet is kept elsewhere now, or was given up."""
        self._saving.drop()
        if self._drafts is not None:
            self._drafts.drop(self._form)

    def settled_if(self, done: object) -> None:
        """Settled where the verb was done; where the world said no (None), the words wait for the next time."""
        if done is not None:
            self.settled()

    def _look_away(self) -> None:
        """The sheet is about to go, and its fields one by one: no event of theirs is heard any more."""
        for field in self._fields.values():
            field.removeEventFilter(self._saving)
            _changes(field).disconnect(self._saving.touch)
        self._fields = {}

    def _texts(self) -> dict[str, str]:
        return {name: _text_of(field) for name, field in self._fields.items()}

    def _fill(self, kept: dict[str, str]) -> bool:
        filled = False
        for name, text in kept.items():
            field = self._fields.get(name)
            if field is not None and text != _text_of(field):
                _set_text(field, text)
                filled = True
        return filled

    def _keep(self) -> None:
        if self._drafts is None:
            return
        now = self._texts()
        if now == self._at_first:
            self._drafts.drop(self._form)
        else:
            self._drafts.keep(self._form, now)


class HalfTypedLine(QObject):
    """One line with a button beside it, shown for one thing after the other: what stands in it waits for its own."""

    def __init__(self, field: QLineEdit, drafts: Drafts | None) -> None:
        super().__init__(field)
        self._field = field
        self._drafts = drafts
        self._form = ""
        self._saving = AutoSave(field, save=self._keep)
        field.textEdited.connect(self._saving.touch)

    def show_for(self, form: str) -> None:
        """`form` names what the line is about from now on; what was typed for the one before is kept for that."""
        self._saving.flush()
        self._form = form
        kept = self._drafts.get(form) if self._drafts is not None else None
        self._field.setText((kept or {}).get("text", ""))

    def settled(self) -> None:
        """It is kept elsewhere now."""
        self._saving.drop()
        self._field.clear()
        if self._drafts is not None:
            self._drafts.drop(self._form)

    def flush(self) -> None:
        """Keep it now."""
        self._saving.flush()

    def _keep(self) -> None:
        if self._drafts is None:
            return
        if text := self._field.text():
            self._drafts.keep(self._form, {"text": text})
        else:
            self._drafts.drop(self._form)


Field = QLineEdit | QPlainTextEdit | QComboBox | OptionalDateField


def _fields_of(sheet: QWidget) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for widget in sheet.findChildren(QWidget):
        name = widget.objectName()
        if not name or name.startswith("qt_"):
            continue
        if isinstance(widget, QPlainTextEdit | OptionalDateField) or (
            isinstance(widget, QComboBox) and widget.isEditable()
        ):
            found[name] = widget
        elif isinstance(widget, TimeField):
            continue
        elif isinstance(widget, QLineEdit) and widget.echoMode() is QLineEdit.EchoMode.Normal:
            found[name] = widget
    return found


def _text_of(field: Field) -> str:
    if isinstance(field, OptionalDateField):
        day = field.value()
        return "" if day is None else day.isoformat()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.currentText() if isinstance(field, QComboBox) else field.text()


def _set_text(field: Field, text: str) -> None:
    if isinstance(field, OptionalDateField):
        day = date.fromisoformat(text) if text else None
        field.set_value(day)
        field.day_changed.emit(day)  # the sheet says what it says of a day that is typed
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QComboBox):
        field.setEditText(text)
    else:
        field.setText(text)


def _changes(field: Field) -> SignalInstance:
    if isinstance(field, OptionalDateField):
        return field.day_changed
    if isinstance(field, QComboBox):
        return field.editTextChanged
    return field.textChanged
