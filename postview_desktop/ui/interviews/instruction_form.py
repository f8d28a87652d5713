"""Step 1, Ask: what they said about following up, recorded in under a minute (F1 to F4, F11)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from postview_desktop.domain.follow_up import Channel, Instruction, InstructionKind
from postview_desktop.domain.named import channel_named, person_named
from postview_desktop.domain.span_days import Reading
from postview_desktop.services.follow_ups import Understood
from postview_desktop.services.interviews import Met
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Muted
from postview_desktop.ui.common.choice_field import ChoiceField
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField, OptionalDateField
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.interviews.step_card import flow_host

NEEDS_DAY = frozenset({InstructionKind.CONTACT_ON, InstructionKind.DECIDE_BY})
COUNTED = frozenset(
    {Reading.NEXT_DAYS, Reading.DAYS, Reading.WORKING_DAYS, Reading.WEEKS, Reading.MONTHS, Reading.PART_OF_WEEK}
)
"""Ways of reading a day in which the day it was said matters, and is shown for that reason (F2)."""
MAY_HAVE_DAY = NEEDS_DAY | {InstructionKind.WE_CALL_YOU}

Understand = Callable[[str, date], Understood | None]


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that is half written: the instruction that it began with, and what stands in it now."""

    before: Instruction
    written: Instruction
    has_kind: bool

    def to_text(self) -> dict[str, str]:
        """For a draft that outlives the program."""
        one = self.written
        return {
            "before": str(self.before.id),
            "kind": one.kind.value if self.has_kind else "",
            "words": one.words,
            "said_on": one.said_on.isoformat(),
            "on": one.on.isoformat() if one.on is not None else "",
            "channel": one.channel.value if one.channel is not None else "",
            "person": str(one.person_id or ""),
            "who": one.who,
            "invited": "yes" if one.invited_visit else "",
        }

    @classmethod
    def from_text(cls, kept: Mapping[str, str], known: Instruction | None, interview_id: int) -> Draft:
        """What `to_text` gave. `known` is what is recorded by now: what was written over another is something new."""
        said_on = date.fromisoformat(kept["said_on"])
        before = Instruction(interview_id=interview_id, said_on=said_on)
        if known is not None and str(known.id) == kept["before"]:
            before = known
        written = replace(
            before,
            kind=InstructionKind(kept["kind"]) if kept["kind"] else before.kind,
            words=kept["words"],
            said_on=said_on,
            on=date.fromisoformat(kept["on"]) if kept["on"] else None,
            channel=Channel(kept["channel"]) if kept["channel"] else None,
            person_id=int(kept["person"]) if kept["person"] else None,
            who=kept["who"],
            invited_visit=bool(kept["invited"]),
        )
        return cls(before, written, bool(kept["kind"]))


class InstructionForm(QWidget):
    """Says `save_requested(Instruction)` once everything needed is there, `cancelled()` when it is given up.

    `edited()` with each key and choice."""

    edited = Signal()
    save_requested = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Look, understand: Understand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._understand = understand
        self._instruction = Instruction()
        self._people: Sequence[Met] = ()
        self._kind_chosen = False
        self._day_chosen = False
        self._named_channel: Channel | None = None
        self._named_person = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self._build_words(box)
        self._build_kinds(box)
        self._build_fields(box)
        self._build_buttons(box)
        self._words.textEdited.connect(self.edited)
        self._kinds.buttonClicked.connect(self.edited)
        self._who.editTextChanged.connect(self.edited)
        self._channel.activated.connect(self.edited)
        for day in (self._day, self._said_on):
            day.day_changed.connect(self.edited)
        self._invited.clicked.connect(self.edited)

    # -- building ------------------------------------------------------------------------------------------------

    def _build_words(self, box: QVBoxLayout) -> None:
        self._words = QLineEdit()
        self._words.setObjectName("instruction_words")
        self._words.setPlaceholderText(self.tr("For example: we decide by the end of next week, drop Ana a line"))
        self._words.setMaxLength(500)
        self._words.textEdited.connect(self._on_words_typed)
        self._words.returnPressed.connect(self._on_save)
        self._understood = Muted(self._look)
        self._understood.setObjectName("instruction_understood")
        self._understood.hide()
        box.addWidget(Labelled(self._look, self.tr("What they said, in their words"), self._words))
        box.addWidget(self._understood)

    def _build_kinds(self, box: QVBoxLayout) -> None:
        host, flow = flow_host(14)
        host.setAccessibleName(self.tr("What they said"))
        self._kinds = QButtonGroup(self)
        self._radios: dict[InstructionKind, QRadioButton] = {}
        for kind, text in (
            (InstructionKind.CONTACT_ON, self.tr("Contact them on a day")),
            (InstructionKind.DECIDE_BY, self.tr("They decide by a day")),
            (InstructionKind.WE_CALL_YOU, self.tr("They call me")),
            (InstructionKind.DO_NOT_CONTACT, self.tr("Do not contact them")),
            (InstructionKind.NOT_ASKED, self.tr("Nothing was said")),
        ):
            radio = QRadioButton(text)
            radio.setObjectName(f"instruction_{kind.value}")
            radio.setMinimumHeight(32)
            self._kinds.addButton(radio)
            self._radios[kind] = radio
            flow.addWidget(radio)
        self._kinds.buttonClicked.connect(self._on_kind_clicked)
        box.addWidget(host)

    def _build_fields(self, box: QVBoxLayout) -> None:
        host, flow = flow_host()
        self._day = OptionalDateField(self._look)
        self._day.setObjectName("instruction_day")
        self._day.day_changed.connect(self._on_day_changed)
        self._day_label = Labelled(self._look, self.tr("Day"), self._day)
        self._who = ChoiceField()
        self._who.setObjectName("instruction_who")
        self._who.setMinimumWidth(180)
        self._channel = EnumField(Channel, none=self.tr("Not said"))
        self._channel.setObjectName("instruction_channel")
        self._channel.currentIndexChanged.connect(self._show_what_fits)
        self._said_on = DateField(self._look)
        self._said_on.setObjectName("instruction_said_on")
        self._said_on.day_changed.connect(self._on_said_on_changed)
        self._invited = QCheckBox(self.tr("They invited me to come by"))
        self._invited.setObjectName("instruction_invited_visit")
        self._invited.setMinimumHeight(32)
        flow.addWidget(self._day_label)
        flow.addWidget(Labelled(self._look, self.tr("Whom to contact"), self._who))
        flow.addWidget(Labelled(self._look, self.tr("How"), self._channel))
        flow.addWidget(Labelled(self._look, self.tr("Said on"), self._said_on))
        box.addWidget(host)
        box.addWidget(self._invited)

    def _build_buttons(self, box: QVBoxLayout) -> None:
        self._error = QLabel()
        self._error.setProperty("error", True)
        self._error.setObjectName("instruction_error")
        self._error.setWordWrap(True)
        self._error.hide()
        self.save_button = Button(self._look, self.tr("Save and make the plan"), icon="check", main=True)
        self.save_button.setObjectName("instruction_save")
        self.save_button.clicked.connect(self._on_save)
        self._cancel = Button(self._look, self.tr("Cancel"), quiet=True)
        self._cancel.setObjectName("instruction_cancel")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.save_button)
        row.addWidget(self._cancel)
        row.addStretch(1)
        box.addWidget(self._error)
        box.addLayout(row)

    # -- showing -------------------------------------------------------------------------------------------------

    def show_instruction(self, instruction: Instruction, people: Sequence[Met], *, can_cancel: bool) -> None:
        """Fills the form. An instruction with id 0 and no words is a fresh one: no kind is chosen for it."""
        self._instruction = instruction
        self._people = people
        fresh = not instruction.id
        self._named_channel, self._named_person = None, ""
        self._kind_chosen = not fresh
        self._day_chosen = not fresh
        self._words.setText(instruction.words)
        self._show_kind(None if fresh else instruction.kind)
        self._day.set_value(instruction.on)
        self._said_on.set_value(instruction.said_on)
        self._who.setEditText("")
        self.offer_people(people)
        self._show_who(instruction)
        self._channel.set_value(instruction.channel)
        self._invited.setChecked(instruction.invited_visit)
        self._understood.hide()
        self._error.hide()
        self._cancel.setVisible(can_cancel)
        self._show_what_fits()

    def draft(self) -> Draft:
        """What stands in the form, to be shown again later."""
        return Draft(self._instruction, self._made(), self._kind() is not None)

    def show_draft(self, draft: Draft) -> None:
        """Goes on with what was half written; `show_instruction` came before."""
        written = draft.written
        self._kind_chosen, self._day_chosen = draft.has_kind, written.on is not None
        self._words.setText(written.words)
        if draft.has_kind:
            self._radios[written.kind].setChecked(True)
        self._day.set_value(written.on)
        self._said_on.set_value(written.said_on)
        self._show_who(written)
        self._channel.set_value(written.channel)
        self._invited.setChecked(written.invited_visit)
        self._show_what_fits()

    def focus_words(self) -> None:
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_dirty(self) -> bool:
        """True where something was typed or chosen that is not saved."""
        made = self._made()
        if self._instruction.id:
            return made != self._instruction
        return bool(made.words) or self._kind_chosen or self._day_chosen

    def offer_people(self, people: Sequence[Met]) -> None:
        """The people to choose from; what stands in the field stays."""
        self._people = people
        self._who.offer([met.person.name for met in people])

    def _show_who(self, instruction: Instruction) -> None:
        known = {met.person.id: met.person.name for met in self._people}
        self._who.set_text(known.get(instruction.person_id or 0, instruction.who))

    def _show_what_fits(self) -> None:
        kind = self._kind()
        self._day_label.setVisible(kind in MAY_HAVE_DAY)
        self._day_label.set_label(
            {
                InstructionKind.CONTACT_ON: self.tr("Contact them on"),
                InstructionKind.DECIDE_BY: self.tr("They decide by"),
                InstructionKind.WE_CALL_YOU: self.tr("They call by, if they said so"),
            }.get(kind, self.tr("Day"))  # type: ignore[arg-type]
        )
        self._invited.setVisible(self._channel.value() is Channel.VISIT)

    # -- typing and choosing -------------------------------------------------------------------------------------

    def _on_words_typed(self) -> None:
        self._error.hide()
        self._fill_in_how()
        said_on = self._said_on.value()
        understood = self._understand(self._words.text(), said_on)
        self._understood.setVisible(understood is not None)
        if understood is not None:
            self._understood.setText(self._say_understood(understood, said_on))
        # What was chosen by hand stays: words only fill in what is still open, and take back what they filled in.
        if not self._kind_chosen:
            self._show_kind(understood.kind if understood is not None else None)
        if not self._day_chosen:
            self._day.set_value(understood.on if understood is not None else None)
        self._show_what_fits()

    def _show_kind(self, wanted: InstructionKind | None) -> None:
        self._kinds.setExclusive(False)
        for kind, radio in self._radios.items():
            radio.setChecked(kind is wanted)
        self._kinds.setExclusive(True)

    def _fill_in_how(self) -> None:
        """The channel and the person that the words name, as long as neither was chosen by hand."""
        words = self._words.text()
        if self._channel.value() is self._named_channel:
            self._named_channel = channel_named(words)
            self._channel.set_value(self._named_channel)
        if self._who.text() == self._named_person:
            self._named_person = person_named(words, [met.person.name for met in self._people])
            self._who.set_text(self._named_person)

    def _say_understood(self, understood: Understood, said_on: date) -> str:
        day = self._look.dates.short_day_of_year(understood.on) if understood.on is not None else ""
        what = {
            InstructionKind.CONTACT_ON: self.tr("contact them on {day}"),
            InstructionKind.DECIDE_BY: self.tr("they decide by {day}"),
            InstructionKind.WE_CALL_YOU: self.tr("they call by {day}") if day else self.tr("they call you"),
            InstructionKind.DO_NOT_CONTACT: self.tr("do not contact them"),
            InstructionKind.NOT_ASKED: self.tr("nothing was said"),
        }[understood.kind].format(day=day)
        if understood.reading in COUNTED:
            what = self.tr("{what}, counted from {said_on}").format(
                what=what, said_on=self._look.dates.short_day(said_on)
            )
        return self.tr("Understood as: {what}. Save if that is right, or choose below.").format(what=what)

    def _on_kind_clicked(self) -> None:
        self._kind_chosen = True
        self._error.hide()
        self._show_what_fits()
        if self._kind() in NEEDS_DAY and self._day.value() is None:
            self._day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_day_changed(self) -> None:
        self._day_chosen = True
        self._error.hide()

    def _on_said_on_changed(self) -> None:
        if self._words.text().strip():
            self._on_words_typed()

    # -- saving --------------------------------------------------------------------------------------------------

    def _kind(self) -> InstructionKind | None:
        for kind, radio in self._radios.items():
            if radio.isChecked():
                return kind
        return None

    def _made(self) -> Instruction:
        kind = self._kind() or InstructionKind.NOT_ASKED
        channel = self._channel.value()
        person_id, who = self._chosen_person()
        return replace(
            self._instruction,
            kind=kind,
            words=self._words.text().strip(),
            said_on=self._said_on.value(),
            on=self._day.value() if kind in MAY_HAVE_DAY else None,
            channel=channel,
            person_id=person_id,
            who=who,
            invited_visit=channel is Channel.VISIT and self._invited.isChecked(),
        )

    def _chosen_person(self) -> tuple[int | None, str]:
        """The person of the panel whose name stands in the field, or else the name as it was typed."""
        typed = self._who.text()
        for met in self._people:
            if met.person.name == typed:
                return met.person.id, ""
        return None, typed

    def _on_save(self) -> None:
        trouble = self._trouble()
        self._error.setText(trouble)
        self._error.setVisible(bool(trouble))
        if not trouble:
            self.save_requested.emit(self._made())

    def _trouble(self) -> str:
        kind = self._kind()
        if kind is None:
            return self.tr("Choose what comes closest to what they said. Where nobody spoke of it: “Nothing was said”.")
        made = self._made()
        if kind in NEEDS_DAY and made.on is None:
            return self.tr("Put in the day. Where they named none, choose “They call me” or “Nothing was said”.")
        if made.on is not None and made.on < made.said_on:
            return self.tr("{day} is before the day on which they said it ({said_on}). Check both.").format(
                day=self._look.dates.short_day(made.on), said_on=self._look.dates.short_day(made.said_on)
            )
        return ""
