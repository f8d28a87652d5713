"""Everything that the main menu and the keys can do, in one table."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from postview_desktop.ui.shell.pages import beside, entries
from postview_desktop.wording.translate import translate


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the actions call."""

    show_page: Callable[[str], None]
    new_interview: Callable[[], None]
    open_invitation: Callable[[], None]
    export: Callable[[str], None]
    print: Callable[[], None]
    find: Callable[[], None]
    undo: Callable[[], None]
    redo: Callable[[], None]
    keyboard: Callable[[], None]
    about: Callable[[], None]
    quit: Callable[[], None]
    show_menu: Callable[[], None]


class Actions:
    """The window's actions; each has a name of its own, so that tests and screen readers find it."""

    def __init__(self, window: QMainWindow, wishes: Wishes) -> None:
        self._window = window
        keys = QKeySequence.StandardKey
        self.new_interview = self._make(
            "new_interview", translate("Actions", "New interview"), wishes.new_interview, QKeySequence("Ctrl+N")
        )
        self.open_invitation = self._make(
            "open_invitation", translate("Actions", "Open invitation…"), wishes.open_invitation, QKeySequence("Ctrl+O")
        )
        self.exports = [
            self._make(f"export_{kind}", words, lambda kind=kind: wishes.export(kind))
            for kind, words in (
                ("json", translate("Actions", "Everything (JSON)…")),
                ("ics", translate("Actions", "Calendar with alarms (ICS)…")),
                ("csv", translate("Actions", "Table of applications (CSV)…")),
            )
        ]
        self.print = self._make(
            "print", translate("Actions", "Print or save as PDF…"), wishes.print, QKeySequence(keys.Print)
        )
        self.find = self._make("find", translate("Actions", "Find…"), wishes.find, QKeySequence(keys.Find))
        self.undo = self._make("undo", translate("Actions", "Undo"), wishes.undo, QKeySequence(keys.Undo))
        self.redo = self._make("redo", translate("Actions", "Redo"), wishes.redo, QKeySequence("Ctrl+Shift+Z"))
        self.keyboard = self._make("keyboard", translate("Actions", "Keyboard"), wishes.keyboard, QKeySequence("F1"))
        self.about = self._make("about", translate("Actions", "About PostView"), wishes.about)
        self.quit = self._make("quit", translate("Actions", "Quit"), wishes.quit, QKeySequence("Ctrl+Q"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.pages = [
            self._make(f"go_{key}", title, lambda key=key: wishes.show_page(key), QKeySequence(f"Ctrl+{number}"))
            for number, (key, _icon, title) in enumerate(entries(), start=1)
        ]
        self.beside = [self._make(f"go_{key}", title, lambda key=key: wishes.show_page(key)) for key, title in beside()]
        if sys.platform != "darwin":
            self._make("show_menu", translate("Actions", "Main menu"), wishes.show_menu, QKeySequence("F10"))

    def shortcuts(self) -> list[tuple[str, QKeySequence]]:
        """What has keys, in the order of the menu."""
        named = [self.new_interview, self.open_invitation, self.find, self.print, self.undo, self.redo, *self.pages]
        named += [self.keyboard, self.quit]
        return [(action.text().rstrip("…"), action.shortcut()) for action in named]

    def fill(self, menu: QMenu) -> None:
        """Put everything into the main menu."""
        menu.addAction(self.new_interview)
        menu.addAction(self.open_invitation)
        export = menu.addMenu(translate("Actions", "Export"))
        export.setObjectName("menu_export")
        export.addActions(self.exports)
        menu.addAction(self.print)
        menu.addAction(self.find)
        menu.addSeparator()
        menu.addAction(self.undo)
        menu.addAction(self.redo)
        menu.addSeparator()
        pages = menu.addMenu(translate("Actions", "Go to"))
        pages.addActions(self.pages)
        menu.addActions(self.beside)
        help_menu = menu.addMenu(translate("Actions", "Help"))
        help_menu.addAction(self.keyboard)
        help_menu.addAction(self.about)
        menu.addSeparator()
        menu.addAction(self.quit)

    def _make(self, name: str, text: str, call: Callable[[], None], keys: QKeySequence | None = None) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(f"action_{name}")
        if keys is not None:
            action.setShortcut(keys)
        action.triggered.connect(lambda _checked=False: call())
        self._window.addAction(action)
        return action
