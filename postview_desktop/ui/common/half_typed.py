"""What is half typed or chosen in a sheet: kept within a second, and there again when the sheet is next opened.

A sheet is kept by its button and not by itself. So what stands in it waits among the drafts: after a crash, and where
the disk refused it when the button was pressed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, SignalInstance
from PySide6.QtWidgets import QLineEdit

from postview_desktop.services.drafts import Drafts
from postview_desktop.ui.common.autosave import AutoSave
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.field_text import changes, fields_of, set_text, text_of
from postview_desktop.ui.common.sheet import Sheet


class HalfTyped(QObject):
    """Belongs to a sheet that is built and not shown yet. `settled()` once what stands in it is kept; a sheet that is
    cancelled settles it by itself. Only fields and choices with a name count, and none for passwords."""

    def __init__(self, look: Look, sheet: Sheet, drafts: Drafts | None, form: str) -> None:
        """`form` names what the sheet is about ("contact:7"); without `drafts` nothing is kept."""
        super().__init__(sheet)
        self._drafts = drafts
        self._form = form
        self._fields = fields_of(sheet)
        self._at_first = self._texts()
        self._touched: set[str] = set()
        self._ears: list[tuple[SignalInstance, Callable[..., None]]] = []
        self._saving = AutoSave(sheet, save=self._keep)
        if drafts is None:
            return
        for name, field in self._fields.items():
            ear = partial(self._on_changed, name)
            changes(field).connect(ear)
            self._ears.append((changes(field), ear))
        if self._fill(drafts.get(form) or {}):
            words = QCoreApplication.translate("HalfTyped", "This is what you typed last time. It is not kept yet.")
            sheet.body.addWidget(Small(look, words))
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
        for signal, ear in self._ears:
            signal.disconnect(ear)
        for field in self._fields.values():
            field.removeEventFilter(self._saving)
        self._ears, self._fields = [], {}

    def _on_changed(self, name: str, *_: object) -> None:
        self._touched.add(name)
        self._saving.touch()

    def _texts(self) -> dict[str, str]:
        return {name: text_of(field) for name, field in self._fields.items()}

    def _fill(self, kept: dict[str, str]) -> bool:
        filled = False
        for name, field in self._fields.items():
            if name in kept and kept[name] != text_of(field):
                set_text(field, kept[name])
                filled = True
        return filled

    def _keep(self) -> None:
        if self._drafts is None:
            return
        # What nobody touched is as the sheet proposes it on the day on which it is opened again.
        now = self._texts()
        if now != self._at_first:
            self._drafts.keep(self._form, {name: now[name] for name in now if name in self._touched})
        else:
            self._drafts.drop(self._form)


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
