"""Short tasks around one step of the plan: put it off, put it away, choose another day, say that it is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from postview_desktop.domain.follow_up import AwayReason, Channel, PlannedStep, Reason
from postview_desktop.ui.common.cards import Muted, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.date_field import DateField
from postview_desktop.ui.common.enum_field import EnumField
from postview_desktop.ui.common.labelled import Labelled
from postview_desktop.ui.common.sheet import Sheet
from postview_desktop.wording import names, reasons

Check = Callable[[date], tuple[Reason, ...]]


class PutOffSheet(Sheet):
    """Tomorrow, in two working days, or on a day of one's own (F10); says when that is past the latest day."""

    def __init__(self, look: Look, parent: QWidget, step: PlannedStep, today: date, offered: tuple[date, date]) -> None:
        super().__init__(look, parent, self.tr("Put it off"), self.tr("Put off"))
        self.setObjectName("put_off_sheet")
        self._look = look
        self._step = step
        self._today = today
        self._choices: list[tuple[QRadioButton, date]] = []
        for name, text, wished in (
            ("put_off_tomorrow", self.tr("Tomorrow, {day}"), offered[0]),
            ("put_off_two_days", self.tr("In two working days, {day}"), offered[1]),
        ):
            # Where the plan itself begins later, the first day that is allowed is offered in its place.
            day = max(wished, step.earliest)
            if day in [known for _, known in self._choices]:
                continue
            words = text if day == wished else self.tr("The earliest day, {day}")
            radio = QRadioButton(words.format(day=look.dates.short_day(day)))
            radio.setObjectName(name)
            radio.toggled.connect(self._say)
            self._choices.append((radio, day))
            self.body.addWidget(radio)
        self._own = QRadioButton(self.tr("On another day"))
        self._own.setObjectName("put_off_own")
        self._own.toggled.connect(self._say)
        self._day = DateField(look, max(offered[1], step.earliest))
        self._day.setObjectName("put_off_day")
        self._day.setAccessibleName(self.tr("Put off until"))
        self._day.day_changed.connect(self._on_day)
        self.body.addWidget(self._own)
        self.body.addWidget(self._day)
        self._word = Small(look)
        self._word.setObjectName("put_off_word")
        self.body.addWidget(self._word)
        self._choices[0][0].setChecked(True)
        self.set_check(self._trouble)

    def day(self) -> date:
        """The day that is chosen."""
        for radio, day in self._choices:
            if radio.isChecked():
                return day
        return self._day.value()

    def _on_day(self) -> None:
        self._own.setChecked(True)
        self._say()

    def _say(self) -> None:
        late = self.day() > self._step.latest
        latest = self._look.dates.day(self._step.latest)
        self._word.setText(self.tr("That is past the latest day, {latest}.").format(latest=latest) if late else "")

    def _trouble(self) -> str:
        if self.day() < self._today:
            return self.tr("That day has passed. Choose today or later.")
        if self.day() < self._step.earliest:
            return self.tr(
                "That is before the earliest day, {earliest}. To go against it, choose “Another day” in the plan's "
                "menu."
            ).format(earliest=self._look.dates.day(self._step.earliest))
        return ""


class PutAwaySheet(Sheet):
    """No follow-up at all, with a reason (F10)."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent, self.tr("Put this follow-up away for good"), self.tr("Put away"))
        self.setObjectName("put_away_sheet")
        self.body.addWidget(Muted(look, self.tr("No reminder comes any more for this round. You can undo it.")))
        self._radios: dict[AwayReason, QRadioButton] = {}
        for away, text in (
            (AwayReason.NO_CONTACT_KNOWN, self.tr("I know no one to contact")),
            (AwayReason.TOLD_NOT_TO, self.tr("They told me not to")),
            (AwayReason.SETTLED, self.tr("It is settled otherwise")),
            (AwayReason.WITHDREW, self.tr("I withdrew")),
        ):
            radio = QRadioButton(text)
            radio.setObjectName(f"away_{away.value}")
            self._radios[away] = radio
            self.body.addWidget(radio)
        self._words = QLineEdit()
        self._words.setObjectName("away_words")
        self.body.addWidget(Labelled(look, self.tr("In your words, if you like"), self._words))
        self.set_check(self._trouble)

    def away(self) -> AwayReason:
        return next((away for away, radio in self._radios.items() if radio.isChecked()), AwayReason.SETTLED)

    def words(self) -> str:
        return self._words.text().strip()

    def _trouble(self) -> str:
        if not any(radio.isChecked() for radio in self._radios.values()):
            return self.tr("Choose the reason: it stays in the history.")
        return ""


class OtherwiseSheet(Sheet):
    """Another day, against what was advised, with a reason that is kept (F12)."""

    def __init__(self, look: Look, parent: QWidget, first: date, today: date, check: Check) -> None:
        super().__init__(look, parent, self.tr("Another day, against the advice"), self.tr("Take that day"))
        self.setObjectName("otherwise_sheet")
        self._look = look
        self._today = today
        self._check_day = check
        self._day = DateField(look, first)
        self._day.setObjectName("otherwise_day")
        self._day.day_changed.connect(self._say)
        self.body.addWidget(Labelled(look, self.tr("Follow up on"), self._day))
        self._against = Muted(look)
        self._against.setObjectName("otherwise_against")
        self.body.addWidget(self._against)
        self._words = QLineEdit()
        self._words.setObjectName("otherwise_reason")
        self._words.setPlaceholderText(self.tr("For example: another offer expires on Friday"))
        self.body.addWidget(Labelled(look, self.tr("Your reason, kept in the history"), self._words))
        self.set_check(self._trouble)
        self._say()
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    def day(self) -> date:
        return self._day.value()

    def words(self) -> str:
        return self._words.text().strip()

    def _say(self) -> None:
        against = reasons.sentences(self._check_day(self._day.value()), self._look.dates.day)
        self._against.setText(
            self.tr("What speaks against it: {reasons}").format(reasons=against)
            if against
            else self.tr("Nothing speaks against this day.")
        )

    def _trouble(self) -> str:
        if self.day() < self._today:
            return self.tr("That day has passed. Choose today or later.")
        if not self.words():
            return self.tr("Put in your reason: a few words are enough.")
        return ""


class DoneSheet(Sheet):
    """The step is done: how, when, and what came of it."""

    def __init__(self, look: Look, parent: QWidget, step: PlannedStep, today: date, channel: Channel) -> None:
        super().__init__(
            look, parent, self.tr("{step}: done").format(step=names.heading(step.step)), self.tr("It is done")
        )
        self.setObjectName("done_sheet")
        self._today = today
        self._channel = EnumField(Channel)
        self._channel.setObjectName("done_channel")
        self._channel.set_value(channel)
        self._day = DateField(look, today)
        self._day.setObjectName("done_day")
        self._words = QLineEdit()
        self._words.setObjectName("done_words")
        self._words.setPlaceholderText(self.tr("For example: left a word with the front desk"))
        self.body.addWidget(Labelled(look, self.tr("How"), self._channel))
        self.body.addWidget(Labelled(look, self.tr("Day"), self._day))
        self.body.addWidget(Labelled(look, self.tr("In a few words"), self._words))
        self.body.addWidget(
            Small(look, self.tr("If they answered, log their word afterwards: PostView then asks what they said."))
        )
        self.set_check(self._trouble)

    def channel(self) -> Channel:
        return self._channel.chosen()

    def day(self) -> date:
        return self._day.value()

    def words(self) -> str:
        return self._words.text().strip()

    def _trouble(self) -> str:
        if self.day() > self._today:
            return self.tr("That day has not come yet.")
        return ""
