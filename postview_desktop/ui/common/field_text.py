"""What stands in a field or is chosen in it, as text: to be kept, and to be put back as if by hand."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QSpinBox, QWidget

from postview_desktop.ui.common.date_field import OptionalDateField, TimeField
from postview_desktop.ui.common.segmented import Segmented

Field = (
    QLineEdit
    | QPlainTextEdit
    | QComboBox
    | QCheckBox
    | QRadioButton
    | QSpinBox
    | Segmented
    | OptionalDateField
    | TimeField
)
_CHOSEN = "1"


def fields_of(form: QWidget) -> dict[str, Field]:
    """Every field and choice with a name of its own, by name; none for passwords, and no part of another field.

    A radio button comes after all else: to put a value back into a field may press the one that belongs to it.
    """
    found: dict[str, Field] = {}
    for widget in form.findChildren(QWidget):
        name = widget.objectName()
        if not name or name.startswith("qt_") or not isinstance(widget, Field):
            continue
        if isinstance(widget, QLineEdit) and widget.echoMode() is not QLineEdit.EchoMode.Normal:
            continue
        found[name] = widget
    return dict(sorted(found.items(), key=lambda named: isinstance(named[1], QRadioButton)))


def text_of(field: Field) -> str:
    """A day and a time in ISO's way, a choice by its key where it has one, a tick as "1" or ""."""
    if isinstance(field, OptionalDateField):
        day = field.value()
        return "" if day is None else day.isoformat()
    if isinstance(field, TimeField):
        return field.value().isoformat("minutes")
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else _key(field, field.currentIndex())
    if isinstance(field, QCheckBox | QRadioButton):
        return _CHOSEN if field.isChecked() else ""
    if isinstance(field, QSpinBox):
        return str(field.value())
    return field.chosen_key() if isinstance(field, Segmented) else field.text()


def set_text(field: Field, text: str) -> None:
    """As if a person had put it in, so that the form says what it says of that; what is no longer offered is not."""
    if isinstance(field, OptionalDateField):
        with suppress(ValueError):
            day = date.fromisoformat(text) if text else None
            field.set_value(day)
            field.day_changed.emit(day)
    elif isinstance(field, TimeField):
        with suppress(ValueError):
            field.set_value(time.fromisoformat(text))
            field.time_changed.emit(field.value())
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QComboBox):
        if field.isEditable():
            field.setEditText(text)
        else:
            place = next((at for at in range(field.count()) if _key(field, at) == text), field.currentIndex())
            field.setCurrentIndex(place)
    elif isinstance(field, QRadioButton):
        if text:
            field.setChecked(True)  # which lets go of the others
    elif isinstance(field, QCheckBox):
        field.setChecked(bool(text))
    elif isinstance(field, QSpinBox):
        with suppress(ValueError):
            field.setValue(int(text))
    elif isinstance(field, Segmented):
        field.set_chosen(text)
        field.chosen.emit(field.chosen_key())
    else:
        field.setText(text)


def changes(field: Field) -> SignalInstance:
    """Emitted whenever `text_of` may give something else."""
    if isinstance(field, OptionalDateField):
        return field.day_changed
    if isinstance(field, TimeField):
        return field.time_changed
    if isinstance(field, QComboBox):
        return field.editTextChanged if field.isEditable() else field.currentIndexChanged
    if isinstance(field, QCheckBox | QRadioButton):
        return field.toggled
    if isinstance(field, QSpinBox):
        return field.valueChanged
    return field.chosen if isinstance(field, Segmented) else field.textChanged


def _key(box: QComboBox, place: int) -> str:
    """The same in every language, where the choice has a key."""
    key = box.itemData(place)
    return box.itemText(place) if key is None else str(key)
