"""Setting up a calendar elsewhere: server, user, password; then which of the calendars there."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.publishing_round import RemoteCalendar, find_there, make_there
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.ui.common.cards import Banner, Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import Form
from postview_desktop.wording import problems
from postview_desktop.wording.translate import translate

NEW_CALENDAR = "PostView"


def names_words() -> str:
    return translate("PublishingSetup", "With names and places; without: only when you are busy")


def due_words() -> str:
    return translate("PublishingSetup", "Thank-yous and follow-ups on the day they are due, too")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The calendar, and who publishes there; the password is shown nowhere."""

    calendar: RemoteCalendar
    user: str
    names: bool
    due: bool
    password: str = field(repr=False)


class PublishingSetup(QWidget):
    """`chosen` carries a `Chosen`. Nothing is kept before."""

    chosen = Signal(object)

    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._turn = 0
        self._home = ""
        self._busy = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        form = self._form = Form(look)
        self.server = self._field("publishing_server", "cal.example")
        form.row(
            self.tr("Server"),
            self.server,
            self.tr("The calendar server's name, or the address of the calendar itself. Always over https."),
        )
        self.user = self._field("publishing_user")
        form.row(self.tr("User name"), self.user)
        self.password = self._field("publishing_password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        form.row(
            self.tr("Password"),
            self.password,
            self.tr("Kept in the key ring of this computer. Many providers want an app password here."),
        )
        self.calendar = CalmComboBox()
        self.calendar.setObjectName("publishing_calendar")
        form.row(self.tr("Calendar"), self.calendar)
        box.addWidget(form)
        self.names = QCheckBox(names_words())
        self.names.setObjectName("publishing_setup_names")
        self.due = QCheckBox(due_words())
        self.due.setObjectName("publishing_setup_due")
        self.names.toggled.connect(self.due.setEnabled)
        for check in (self.names, self.due):
            check.setChecked(True)
            box.addWidget(check)
        self.note = Small(
            look, self.tr("Google takes no password for calendars, so it cannot be published to from here.")
        )
        box.addWidget(self.note)
        self.trouble = Banner(look, "late")
        self.trouble.setObjectName("publishing_setup_trouble")
        box.addWidget(self.trouble)
        self.button = Button(look, self.tr("Find my calendars"), icon="search")
        self.button.setObjectName("publishing_find")
        self.button.clicked.connect(self._on_pressed)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        for one in (self.server, self.user, self.password):
            one.textEdited.connect(self._on_edited)
            one.returnPressed.connect(self._on_pressed)
        self._offer((), "")

    def forget(self) -> None:
        """Nothing typed is needed any more, the password least of all."""
        self._turn += 1
        self._busy = False
        self.password.clear()
        self._offer((), "")
        self.trouble.clear()

    def refuse(self, error: Exception) -> None:
        """Say here what went wrong."""
        self._busy = False
        self._say_button()
        if not isinstance(error, PostviewError):
            raise error
        self.trouble.say(problems.sentence(error))

    def _field(self, name: str, hint: str = "") -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setPlaceholderText(hint)
        return line

    def _on_edited(self) -> None:
        """What was found is for another server or user."""
        self._turn += 1
        self._busy = False
        self._offer((), "")

    def _on_pressed(self) -> None:
        if self._busy:
            return
        self.trouble.clear()
        self._form.clear_errors()
        for line in (self.server, self.user, self.password):
            if not line.text().strip():
                self._form.error(line, self.tr("This is needed."))
                return
        self._turn += 1
        self._busy = True
        if self.calendar.count():
            self._choose()
        else:
            self._find()
        self._say_button()

    def _find(self) -> None:
        self._jobs.run(
            find_there,
            self.server.text().strip(),
            self.user.text().strip(),
            self.password.text(),
            done=partial(self._on_found, self._turn),
            failed=partial(self._on_failed, self._turn),
            owner=self,
        )

    def _choose(self) -> None:
        calendar: RemoteCalendar | None = self.calendar.currentData()
        if calendar is not None:
            self._on_made(self._turn, calendar)
            return
        self._jobs.run(
            make_there,
            self._home,
            NEW_CALENDAR,
            self.user.text().strip(),
            self.password.text(),
            done=partial(self._on_made, self._turn),
            failed=partial(self._on_failed, self._turn),
            owner=self,
        )

    def _on_found(self, turn: int, found: tuple[tuple[RemoteCalendar, ...], str]) -> None:
        if turn != self._turn:
            return
        self._busy = False
        self._offer(*found)
        if self.calendar.count():
            self.calendar.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.trouble.say(
                self.tr("There is no calendar that you may write to. Make one with your provider, then look again.")
            )

    def _on_made(self, turn: int, calendar: RemoteCalendar) -> None:
        if turn != self._turn:
            return
        self._busy = False
        self._say_button()
        self.chosen.emit(
            Chosen(
                calendar=calendar,
                user=self.user.text().strip(),
                names=self.names.isChecked(),
                due=self.due.isChecked(),
                password=self.password.text(),
            )
        )

    def _on_failed(self, turn: int, error: Exception) -> None:
        if turn == self._turn:
            self.refuse(error)

    def _offer(self, calendars: tuple[RemoteCalendar, ...], home: str) -> None:
        self._home = home
        self.calendar.clear()
        for one in calendars:
            self.calendar.addItem(one.name, one)
        if home:
            self.calendar.addItem(self.tr("A new one, called “{name}”").format(name=NEW_CALENDAR), None)
        found = self.calendar.count() > 0
        self._form.set_row_visible(self.calendar, found)
        self.names.setVisible(found)
        self.due.setVisible(found)
        self.note.setVisible(not found)
        self._say_button()

    def _say_button(self) -> None:
        if self.calendar.count():
            self.button.set_text(self.tr("Publishing…") if self._busy else self.tr("Publish there"))
            self.button.set_icon("upload")
        else:
            self.button.set_text(self.tr("Looking…") if self._busy else self.tr("Find my calendars"))
            self.button.set_icon("search")


class PasswordRow(QWidget):
    """A password that is wanted anew; `given` carries it."""

    given = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        form = Form(look)
        self.field = QLineEdit()
        self.field.setObjectName("publishing_new_password")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self._on_pressed)
        form.row(self.tr("Password"), self.field)
        box.addWidget(form)
        button = Button(look, self.tr("Use this password"), icon="key-round")
        button.setObjectName("publishing_use_password")
        button.clicked.connect(self._on_pressed)
        box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def clear(self) -> None:
        self.field.clear()

    def _on_pressed(self) -> None:
        if self.field.text():
            self.given.emit(self.field.text())
