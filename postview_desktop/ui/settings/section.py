"""One part of the settings: a card with a heading, a form, and saving by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from postview_desktop.services.settings import SettingsView
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.calm import CalmComboBox, CalmSpinBox
from postview_desktop.ui.common.cards import Card, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import TimeField
from postview_desktop.ui.common.form import Form


class Section(Card):
    """`kept` carries the fields that changed (name to value), a moment after the last keystroke.

    A part binds each widget to the name of a setting; `show_settings` fills them all.
    """

    kept = Signal(object)

    def __init__(self, look: Look, title: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._icon_name = icon
        self._bound: dict[str, tuple[QWidget, Callable[[], Any], Callable[[Any], None]]] = {}
        self._changed: set[str] = set()
        head = QHBoxLayout()
        head.setSpacing(10)
        self._shape = QLabel()
        head.addWidget(self._shape)
        head.addWidget(SubHeading(look, title), 1)
        self.body.addLayout(head)
        self.form = Form(look)
        self.body.addWidget(self.form)
        self._autosave = AutoSave(self, save=self._keep)
        look.theme.changed.connect(self._paint)
        self._paint()

    def show_settings(self, view: SettingsView) -> None:
        """Fill every field, but for those that were changed and are not kept yet."""
        for name, (widget, read, write) in self._bound.items():
            if name in self._changed:
                continue
            value = getattr(view, name)
            if read() != value:
                blocker = QSignalBlocker(widget)
                write(value)
                blocker.unblock()

    def flush(self) -> None:
        self._autosave.flush()

    def refuse(self, name: str, sentence: str) -> None:
        """Say at the field why its value cannot be kept."""
        if name in self._bound:
            self.form.error(self._bound[name][0], sentence)

    # binding

    def line(self, name: str, label: str, hint: str = "") -> QLineEdit:
        field = QLineEdit()
        field.textEdited.connect(lambda _text: self._touch(name))
        self._bind(name, field, field.text, field.setText)
        self.form.row(label, field, hint)
        return field

    def long_text(self, name: str, label: str, field: QPlainTextEdit, hint: str = "") -> None:
        field.textChanged.connect(lambda: self._touch(name))
        self._bind(name, field, field.toPlainText, field.setPlainText)
        self.form.row(label, field, hint)

    def time(self, name: str, label: str, hint: str = "") -> TimeField:
        field = TimeField(self._look)
        short_field(self._look, field)
        field.time_changed.connect(lambda _value: self._touch(name))

        def write(value: str) -> None:
            hours, _, minutes = value.partition(":")
            field.set_value(type(field.value())(int(hours), int(minutes)))

        self._bind(name, field, lambda: field.value().strftime("%H:%M"), write)
        self.form.row(label, field, hint)
        return field

    def number(self, name: str, label: str, most: int, suffix: str = "", off: str = "", hint: str = "") -> QSpinBox:
        """`off` is what 0 is called."""
        field = CalmSpinBox()
        short_field(self._look, field)
        field.setRange(0, most)
        field.setSuffix(suffix)
        if off:
            field.setSpecialValueText(off)
        field.valueChanged.connect(lambda _value: self._touch(name))
        self._bind(name, field, field.value, field.setValue)
        self.form.row(label, field, hint)
        return field

    def choice(self, name: str, label: str, options: list[tuple[Any, str]], hint: str = "") -> QComboBox:
        field = CalmComboBox()
        for value, text in options:
            field.addItem(text, value)
        field.activated.connect(lambda _row: self._touch(name, at_once=True))
        self._bind(name, field, field.currentData, lambda value: field.setCurrentIndex(field.findData(value)))
        self.form.row(label, field, hint)
        return field

    def check(self, name: str, text: str) -> QCheckBox:
        """A box below the form, with its words beside it."""
        field = QCheckBox(text)
        field.toggled.connect(lambda _on: self._touch(name, at_once=True))
        self._bind(name, field, field.isChecked, field.setChecked)
        field.setAccessibleName(text)
        self.body.addWidget(field)
        return field

    def _bind(self, name: str, widget: QWidget, read: Callable[[], Any], write: Callable[[Any], None]) -> None:
        widget.setObjectName(f"setting_{name}")
        self._bound[name] = (widget, read, write)
        self._autosave.watch(widget)

    # saving

    def _touch(self, name: str, *, at_once: bool = False) -> None:
        self._changed.add(name)
        self._autosave.touch()
        if at_once:
            self._autosave.flush()

    def _keep(self) -> None:
        if not self._changed:
            return
        self.form.clear_errors()
        fields = {name: self._bound[name][1]() for name in sorted(self._changed)}
        self._changed = set()
        self.kept.emit(fields)
        if self._autosave.refusal is not None:
            self._changed |= fields.keys()

    def _paint(self) -> None:
        size = round(self._look.theme.em)
        self._shape.setPixmap(self._look.icons.get(self._icon_name, "muted", size).pixmap(size, size))


def short_field(look: Look, field: QWidget) -> None:
    """A field for a number or a time is no wider than that needs."""
    field.setMaximumWidth(round(look.theme.em * 9))
    if isinstance(field, QSpinBox):
        # The padding of the style sheet does not reach the line inside.
        field.lineEdit().setTextMargins(round(look.theme.em * 0.4), 0, 0, 0)
