"""The window: the side bar, the pages, the quiet line; hears the wishes of the pages and hands them on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QHideEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postview_desktop.domain.errors import PostviewError
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.free_time import FreeTime
from postview_desktop.ui.common.front import bring_to_front
from postview_desktop.ui.shell import pages
from postview_desktop.ui.shell.actions import Actions, Wishes
from postview_desktop.ui.shell.field_undo import FieldUndo
from postview_desktop.ui.shell.first_picture import FirstPicture
from postview_desktop.ui.shell.page_room import PageRoom
from postview_desktop.ui.shell.sayings import Sayings
from postview_desktop.ui.shell.side_bar import SideBar
from postview_desktop.ui.shell.undoing import Undoing

if TYPE_CHECKING:
    from datetime import date

    from postview_desktop.ui.common.cards import Banner
    from postview_desktop.ui.shell.drop_veil import DropVeil
    from postview_desktop.ui.shell.finding_room import FindingRoom
    from postview_desktop.ui.shell.quiet_line import QuietLine
    from postview_desktop.ui.shell.unsaved import Unsaved

FOLDS_BELOW_EMS = 59
FOLDS_BELOW_PIXELS = 1000


class MainWindow(QMainWindow):
    """`files_given`, `export_requested`, `appearance_chosen`, the wishes to restore, to close and to quit are for the
    desk."""

    files_given = Signal(object)
    export_requested = Signal(str)
    appearance_chosen = Signal(str)
    restore_requested = Signal(object)
    restore_file_requested = Signal(object)
    look_requested = Signal()
    """for answers, now"""
    publish_requested = Signal()
    """to the calendar elsewhere, now"""
    export_selection_requested = Signal(object)
    outbox_pressed = Signal()
    close_wished = Signal()
    quit_requested = Signal()
    came_to_front = Signal()
    first_drawn = Signal()
    """the window, with its first page where it was furnished before it was shown"""
    page_drawn = Signal()
    """the first page with what is on it"""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._undoing: Undoing | None = None
        self._key = ""
        self._may_close = False
        self._shown_once = False
        self.setObjectName("main_window")
        self.setWindowTitle("PostView")
        self.setMinimumSize(760, 520)
        self.resize(1280, 832)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        look.theme.changed.connect(self._fold)
        ground = QWidget(self)
        self.side_bar = SideBar(look, pages.entries(), ground)
        self.side_bar.chosen.connect(self._on_side_bar)
        self.side_bar.outbox.clicked.connect(self.outbox_pressed)
        self.side_bar.menu_requested.connect(self.show_menu)
        self.side_bar.find_requested.connect(self.find_anything)
        self.stack = QStackedWidget(ground)
        self._room = PageRoom(self.stack, self._listen_to, self)
        self._right = right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side_bar)
        row.addLayout(right, 1)
        self.setCentralWidget(ground)
        self._sayings = Sayings(look, self, right, self.stack)
        self._veil: DropVeil | None = None
        self.actions_ = Actions(
            self,
            Wishes(
                show_page=self.show_page,
                new_interview=lambda: self.new_interview(None),
                open_invitation=self.ask_for_files,
                export=self.export_requested.emit,
                print=self._print,
                find=self.find_anything,
                undo=lambda: self.undoing.undo(),
                redo=lambda: self.undoing.redo(),
                keyboard=self._show_keyboard,
                about=self._show_about,
                quit=self.quit_requested.emit,
                show_menu=self.show_menu,
            ),
        )
        for action in self.actions():
            action.setEnabled(False)  # until there is something to act on
        self._field_undo = FieldUndo(self)
        self._finding: FindingRoom | None = None
        self._menu: QMenu | None = None

    def furnish(self, materials: pages.Materials) -> None:
        """Give the window its services: from now on it has pages, the one that is wanted first."""
        self._room.materials = materials
        self._undoing = Undoing(materials.suite.history, self.flush, self)
        self._undoing.said.connect(self.say)
        self._undoing.taken_back.connect(self._say_taken_back)
        self._undoing.overtaken.connect(self._withdraw_redo)
        self._undoing.done_again.connect(self.say)
        self._undoing.failed.connect(self.fail)
        for action in self.actions():
            action.setEnabled(True)
        if self.isVisible():
            self.show_page(self._key or pages.KEYS[0])
            FirstPicture(self.page(self._key), self.page_drawn)

    @property
    def undoing(self) -> Undoing:
        if self._undoing is None:
            raise RuntimeError("the window is not furnished yet")
        return self._undoing

    @property
    def banner(self) -> Banner:
        """A sentence across the top that stays until it is settled."""
        return self._sayings.banner

    @property
    def safety_banner(self) -> Banner:
        """The same for what threatens the data: no other sentence takes its place."""
        return self._sayings.safety_banner

    def say_damage(self, text: str, action: str, callback: Callable[[], None]) -> None:
        """A sentence of its own above all others."""
        self._sayings.say_damage(text, action, callback)

    @property
    def unsaved(self) -> Unsaved:
        """What was typed and could not be saved."""
        return self._sayings.unsaved

    @property
    def is_unsaved(self) -> bool:
        """Whether something typed could not be saved."""
        return self._sayings.is_unsaved

    @property
    def quiet_line(self) -> QuietLine:
        """The line at the bottom that says what was done."""
        return self._sayings.quiet_line

    # -- pages ------------------------------------------------------------------------------------------------

    def page(self, key: str) -> Any:
        """The page, built when it is first asked for; each has verbs of its own."""
        return self._room.page(key)

    def show_page(self, key: str) -> None:
        """Bring a page to the front."""
        if key not in pages.KEYS and key not in pages.BESIDE:
            return
        self.side_bar.choose(pages.BESIDE.get(key, key))
        self._key = key
        if self._room.materials is not None:  # else shown as soon as there are pages
            page = self.page(key)
            self.stack.setCurrentWidget(page)
            if page.focusProxy() is not None and not self.side_bar.button(pages.BESIDE.get(key, key)).hasFocus():
                # It has keys of its own. Whoever walks along the side bar by keys stays there.
                page.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._finding is not None:
            self._finding.step_aside()

    @property
    def page_key(self) -> str:
        """The page that is in front."""
        return self._key

    def open_interview(self, interview_id: int, tab: str = "") -> None:
        self._open("interviews", lambda page: page.open(interview_id, tab) if tab else page.open(interview_id))

    def open_letter(self, letter_id: int) -> None:
        self._open("letters", lambda page: page.open(letter_id))

    def open_reflection(self, interview_id: int, mode: str = "two_minutes") -> None:
        self._open("reflections", lambda page: page.open(interview_id, mode))

    def open_application(self, application_id: int) -> None:
        self._open("search", lambda page: page.open(application_id))

    def open_question(self, interview_id: int, question_id: int) -> None:
        self._open("reflections", lambda page: page.open_question(interview_id, question_id))

    def open_template(self, template_id: int) -> None:
        self._open("letters", lambda page: page.show_templates(template_id))

    def new_interview(self, day: date | FreeTime | None = None) -> None:
        self._open("interviews", lambda page: page.new(day))

    def refresh_soon(self) -> None:
        """Something changed: pages ask again, those that are not seen when they are."""
        self._room.refresh_soon()
        if self._finding is not None:
            self._finding.refresh_soon()

    def flush(self) -> None:
        """Keep at once what is being typed anywhere."""
        self._room.flush()

    def let_pages_go(self) -> None:
        """Close every page for good, what is typed kept before; see `PageRoom.let_go`."""
        self._sayings.clear()
        if self._finding is not None:
            self._finding.forget()
        self._room.let_go()

    def find_anything(self) -> None:
        """Look for anything by its text."""
        if self._finding is None:
            if self._room.materials is None:
                return
            from postview_desktop.ui.shell.finding_room import FindingRoom

            self._finding = FindingRoom(self, self._look, self._room.materials.suite.finding)
        self._finding.come()

    def _open(self, key: str, act: Callable[[Any], object]) -> None:
        try:
            page = self.page(key)
            act(page)
        except PostviewError as error:
            self.fail(error)
            return
        self.show_page(key)

    def _listen_to(self, page: QWidget) -> None:
        """Connect the wishes that a page has; not every page has all."""
        for name, slot in (
            ("interview_requested", self.open_interview),
            ("letter_requested", self.open_letter),
            ("reflection_requested", self.open_reflection),
            ("application_requested", self.open_application),
            ("new_interview_requested", self.new_interview),
            ("import_requested", self.ask_for_files),
            ("page_requested", self.show_page),
            ("keyboard_requested", self._show_keyboard),
            ("said", self.say),
            ("proposal_offered", self._offer_proposal),
            ("failed", self.fail),
            ("appearance_chosen", self.appearance_chosen),
            ("export_requested", self.export_requested),
            ("look_requested", self.look_requested),
            ("publish_requested", self.publish_requested),
            ("export_selection_requested", self.export_selection_requested),
            ("restore_requested", self.restore_requested),
            ("restore_file_requested", self.restore_file_requested),
        ):
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(slot)

    def _print(self) -> None:
        """What is seen goes to a printer or into a PDF, where the page knows how."""
        ask = getattr(self.page(self._key), "print_", None)
        if ask is None or ask() is False:
            self.say(self.tr("The calendar can be printed, and the preparation of an interview: go there first."))

    def _on_side_bar(self, key: str) -> None:
        if key == self._key and hasattr(self.page(key), "show_list"):
            # A second press leads from the one thing back to the list.
            self.page(key).show_list()
        self.show_page(key)

    # -- what is said -----------------------------------------------------------------------------------------

    def say(self, text: str, change_id: int = 0) -> None:
        """A quiet line, with Undo where there is a change to take back."""
        self.quiet_line.say(text, change_id)
        if change_id:
            self._field_undo.done()

    def say_with(self, text: str, action: str, callback: Callable[[], None]) -> None:
        """A quiet line with one thing to do that is no undo of a change."""
        self.quiet_line.offer(text, action, callback)

    def _offer_proposal(self, text: str, change_id: int, interview_id: int, instead: object) -> None:
        """An invited interview was moved here: its new time can be proposed in place of it (the one does not happen
        without the other: until they answer, their time is the time)."""

        def propose() -> None:
            self.undoing.undo(change_id)
            self._open("interviews", lambda page: page.propose(interview_id, instead))

        self.quiet_line.offer(text, self.tr("Propose it to them…"), propose, change_id)
        self._field_undo.done()

    def _say_taken_back(self, text: str) -> None:
        self.say_with(text, self.tr("Redo"), self.undoing.redo)

    def _withdraw_redo(self) -> None:
        self._sayings.withdraw(self.undoing.redo)

    def fail(self, error: object) -> None:
        """What the world refused, in a sentence; what is no PostviewError goes to the hooks as a mistake of ours."""
        if isinstance(error, PostviewError):
            from postview_desktop.wording import problems

            self.quiet_line.say(problems.sentence(error), trouble=True)
        elif isinstance(error, BaseException):
            raise error

    # -- files ------------------------------------------------------------------------------------------------

    def ask_for_files(self) -> None:
        dialog = QFileDialog(
            self,
            self.tr("Open invitation"),
            str(Path.home()),
            self.tr("Invitations and exports (*.ics *.eml *.ical *.vcs *.json);;All files (*)"),
        )
        dialog.setObjectName("open_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda files: self.files_given.emit([Path(file) for file in files]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from postview_desktop.ui.shell.drop_veil import DropVeil, files_in

        if files_in(event.mimeData()):
            event.acceptProposedAction()
            if self._veil is None:
                self._veil = DropVeil(self._look, self)
                self._veil.dropped.connect(self._on_dropped)
            self._veil.fall(self._keeps_documents_with())

    def dropEvent(self, event: QDropEvent) -> None:
        # Let go before the veil was under the pointer.
        if self._veil is not None:
            self._veil.dropEvent(event)

    def _keeps_documents_with(self) -> str:
        """What a document would be kept with on the page in front, "" where it keeps none."""
        takes = getattr(self._room.built(self._key), "takes_documents", None)
        return takes() if takes is not None else ""

    def _on_dropped(self, files: list[Path]) -> None:
        from postview_desktop.ui.shell.drop_veil import to_import

        documents = [file for file in files if not to_import(file)] if self._keeps_documents_with() else []
        if documents:
            self.page(self._key).take_documents(documents)
        if rest := [file for file in files if file not in documents]:
            self.files_given.emit(rest)

    # -- menu and help ----------------------------------------------------------------------------------------

    def show_menu(self) -> None:
        """The main menu, under its button."""
        if self._menu is None:
            self._menu = QMenu(self)
            self._menu.setObjectName("main_menu_popup")
            self.actions_.fill(self._menu)
        button = self.side_bar.menu
        self._menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _show_keyboard(self) -> None:
        from postview_desktop.ui.shell.help_sheets import KeyboardSheet

        KeyboardSheet(self._look, self, self.actions_.shortcuts()).open()

    def _show_about(self) -> None:
        from postview_desktop.ui.shell.help_sheets import AboutSheet

        AboutSheet(self._look, self).open()

    # -- the window itself ------------------------------------------------------------------------------------

    def bring_to_front(self) -> None:
        """Show the window, wherever it was."""
        bring_to_front(self)

    def let_close(self) -> None:
        """The session ends: the next closing is not asked about."""
        self._may_close = True

    def close_for_good(self) -> None:
        """Close without asking the desk again."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_wished.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._key:
            self.show_page(pages.KEYS[0])
        if not self._shown_once:
            self._shown_once = True
            # No ring around the first button before anybody has touched a key.
            self.setFocus()
            FirstPicture(self, self.first_drawn)
            if self._room.materials is not None:
                FirstPicture(self.page(self._key), self.page_drawn)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def customEvent(self, event: QEvent) -> None:
        from postview_desktop.ui.common.autosave import UnsavedEvent

        if isinstance(event, UnsavedEvent):
            self.unsaved.heard(event.error)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.came_to_front.emit()

    def _fold(self) -> None:
        narrow = max(FOLDS_BELOW_PIXELS, round(self._look.theme.em * FOLDS_BELOW_EMS))
        self.side_bar.fold(self.width() < narrow)
