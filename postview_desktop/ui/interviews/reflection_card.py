"""Step 2 on the interview's page: look back, or not this time; no nagging either way (S1)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postview_desktop.domain.reflection import Reflection, ReflectionState
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.interviews.step_card import StepCard


class ReflectionCard(StepCard):
    """`write_requested(mode)` with "two_minutes" or "full"; `skip_requested()`."""

    write_requested = Signal(str)
    skip_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, 3, "reflection", parent)
        self.setObjectName("reflection_card")
        self.set_title(self.tr("How it went"))
        self._short = Button(look, self.tr("Two minutes"), icon="timer")
        self._short.setObjectName("reflect_two_minutes")
        self._short.clicked.connect(lambda: self.write_requested.emit("two_minutes"))
        self._full = Button(look, self.tr("Full review"), icon="notebook-pen")
        self._full.setObjectName("reflect_full")
        self._full.clicked.connect(lambda: self.write_requested.emit("full"))
        self._skip = Button(look, self.tr("Not this time"))
        self._skip.setObjectName("reflect_skip")
        self._skip.clicked.connect(self.skip_requested)
        for button in (self._short, self._full, self._skip):
            self.add_action(button)

    def show_reflection(self, reflection: Reflection | None, *, ended: bool) -> None:
        """Shows how far the review is; before the end there is nothing to look back at."""
        state = reflection.state if reflection is not None else ReflectionState.OPEN
        begun = reflection is not None and state is ReflectionState.OPEN
        self._skip.setVisible(ended and state is ReflectionState.OPEN)
        self._short.setVisible(ended and state is not ReflectionState.DONE)
        self._full.setVisible(ended)
        self._full.set_text(self.tr("Read it") if state is ReflectionState.DONE else self.tr("Full review"))
        if not ended:
            self.set_note(
                self.tr("Afterwards, if you want to: two minutes for what went well, or question by question.")
            )
        elif state is ReflectionState.DONE:
            self.set_note(self.tr("Written and kept. It comes back when you prepare for the next one."))
        elif state is ReflectionState.SKIPPED:
            self.set_note(self.tr("Not this time, and that is fine. It can still be written, whenever you like."))
        elif begun:
            self.set_note(self.tr("Begun. Everything you typed is kept; go on whenever you like."))
        else:
            self.set_note(self.tr("Optional and private. Start by writing down every question you remember."))
