"""The row under a letter: one main button (send), the other ways out, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from postview_desktop.domain.letter import SentVia
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class SendOption:
    """One line of the menu beside the main button; `at` is an instant, 0 for now, -1 for another time."""

    at: int
    text: str
    hint: str = ""


class LetterActions(QWidget):
    """Says what was pressed; the editor does it."""

    send_requested = Signal(int)
    """The instant, 0 for now, -1 for another time."""
    set_up_requested = Signal()
    mail_program_requested = Signal()
    eml_requested = Signal(bool)
    """True to open the file at once, False to save it."""
    calendar_requested = Signal()
    copy_requested = Signal()
    sent_requested = Signal(object)
    """A `SentVia`."""
    starter_requested = Signal()
    versions_requested = Signal()
    delete_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._options: tuple[SendOption, ...] = ()
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._send_box = QWidget()
        row = QHBoxLayout(self._send_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.send = Button(look, "", icon="send", main=True)
        self.send.setObjectName("letter_send")
        self.send.clicked.connect(self._on_send)
        self.when = Button(look, "", icon="chevron-down", main=True)
        self.when.setObjectName("letter_when")
        self.when.setAccessibleName(self.tr("When to send it"))
        self.when.setToolTip(self.tr("When to send it"))
        # As narrow as a finger allows; the width of the style sheet's padding is for words.
        self.when.setFixedWidth(max(34, round(look.theme.em * 1.9)))
        self.when.setStyleSheet("padding-left: 0; padding-right: 0;")
        self._when_menu = QMenu(self)
        self._when_menu.setObjectName("when_menu")
        self._when_menu.setToolTipsVisible(True)
        self.when.clicked.connect(lambda: self._pop(self._when_menu, self.when))
        row.addWidget(self.send)
        row.addWidget(self.when)
        self.set_up = self._button(self.tr("Send"), "send", "letter_set_up")
        self.set_up.clicked.connect(self.set_up_requested)
        self.mail_program = self._button(self.tr("Open in mail program"), "external-link", "letter_mail_program")
        self.mail_program.clicked.connect(self.mail_program_requested)
        self.as_eml = self._button(self.tr("Open in mail program"), "external-link", "letter_as_eml")
        self.as_eml.clicked.connect(lambda: self.eml_requested.emit(True))
        self.copy = self._button(self.tr("Copy"), "copy", "letter_copy")
        self.copy.clicked.connect(self.copy_requested)
        self.sent = self._button(self.tr("I sent it"), "check", "letter_sent")
        self._sent_menu = QMenu(self)
        self._sent_menu.setObjectName("sent_menu")
        for via, text in (
            (SentVia.MAIL_PROGRAM, self.tr("By my mail program")),
            (SentVia.COPY, self.tr("Copied, by another way")),
            (SentVia.POST, self.tr("By post")),
        ):
            action = self._sent_menu.addAction(text)
            action.setObjectName(f"sent_{via.value}")
            action.triggered.connect(lambda _checked=False, via=via: self.sent_requested.emit(via))
        self.sent.clicked.connect(lambda: self._pop(self._sent_menu, self.sent))
        self.more = Button(look, "", icon="ellipsis")
        self.more.setObjectName("letter_more")
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.more.setFixedWidth(max(40, round(look.theme.em * 2.2)))
        self.more.setStyleSheet("padding-left: 0; padding-right: 0;")
        self._more_menu = self._make_more()
        self.more.clicked.connect(lambda: self._pop(self._more_menu, self.more))
        for widget in (self._send_box, self.set_up, self.mail_program, self.as_eml, self.copy, self.sent, self.more):
            self._flow.addWidget(widget)

    def show_ways(
        self,
        *,
        account: bool,
        message: bool,
        editable: bool,
        sendable: bool,
        options: Sequence[SendOption],
        made: bool = False,
    ) -> None:
        """What fits the letter now. The first of `options` is what the main button does; a message is copied.

        One that is `made` (the answer to an invitation) goes as a whole: as a mail file, or as a calendar file.
        """
        self._options = tuple(options)
        self._send_box.setVisible(account and sendable and bool(options) and not message)
        self.set_up.setVisible(not account and sendable and not message)
        self.copy.set_main(message)
        self.copy.setVisible(not made)
        self.sent.setVisible(sendable)
        # What waits in the outbox or is sent already must not leave a second time by another way.
        self.mail_program.setVisible(sendable and not message and not made)
        self.as_eml.setVisible(sendable and made)
        self.save_calendar.setVisible(made)
        self.starter.setVisible(not made)
        self.open_eml.setEnabled(sendable and not message)
        self.save_eml.setEnabled(not message)
        self.starter.setEnabled(editable)
        self.delete.setEnabled(sendable)
        if options:
            self.send.set_text(options[0].text)
            self.send.setToolTip(options[0].hint)
        self._when_menu.clear()
        for option in options:
            action = self._when_menu.addAction(option.text)
            action.setObjectName({0: "when_now", -1: "when_other"}.get(option.at, "when_advised"))
            action.setToolTip(option.hint)
            action.triggered.connect(lambda _checked=False, at=option.at: self.send_requested.emit(at))

    def show_versions(self, count: int) -> None:
        self.versions.setEnabled(count > 0)

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    def _make_more(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("more_menu")
        self.open_eml = menu.addAction(self.tr("Open as a mail file (.eml)"))
        self.open_eml.setObjectName("open_eml")
        self.open_eml.triggered.connect(lambda: self.eml_requested.emit(True))
        self.save_eml = menu.addAction(self.tr("Save as a mail file (.eml)…"))
        self.save_eml.setObjectName("save_eml")
        self.save_eml.triggered.connect(lambda: self.eml_requested.emit(False))
        self.save_calendar = menu.addAction(self.tr("Save as a calendar file (.ics)…"))
        self.save_calendar.setObjectName("save_calendar")
        self.save_calendar.triggered.connect(lambda: self.calendar_requested.emit())
        menu.addSeparator()
        self.versions = menu.addAction(self.tr("Earlier versions…"))
        self.versions.setObjectName("versions")
        self.versions.triggered.connect(lambda: self.versions_requested.emit())
        self.starter = menu.addAction(self.tr("Back to the starter letter"))
        self.starter.setObjectName("restore_starter")
        self.starter.triggered.connect(lambda: self.starter_requested.emit())
        menu.addSeparator()
        self.delete = menu.addAction(self.tr("Delete this letter"))
        self.delete.setObjectName("delete_letter")
        self.delete.triggered.connect(lambda: self.delete_requested.emit())
        return menu

    def _button(self, text: str, icon: str, name: str) -> Button:
        button = Button(self._look, text, icon=icon)
        button.setObjectName(name)
        return button

    def _on_send(self) -> None:
        if self._options:
            self.send_requested.emit(self._options[0].at)

    def _pop(self, menu: QMenu, button: QWidget) -> None:
        height = menu.sizeHint().height()
        above = button.mapToGlobal(button.rect().topLeft())
        below = button.mapToGlobal(button.rect().bottomLeft())
        screen = button.screen().availableGeometry()
        fits_below = below.y() + height <= screen.bottom()
        menu.popup(below if fits_below else above - QPoint(0, height))
