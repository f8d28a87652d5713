"""What the painted views share towards a screen reader: parts that are read live, and telling it what changed.

A part is one day or one thing for as long as its view lives: readers keep the names that they once read, so what they
hold on to must never become another day. What a reader has read and is called otherwise now is told to it by name.

Qt asks for interfaces by address, so every one that was handed out is kept until its view is gone, then taken from
Qt's own store as well, where it would be asked after its end.
"""

# Qt takes a null interface for "there is none"; its type stubs do not say so.
# pyright: reportIncompatibleMethodOverride=false

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import VoidPtr

MOST_NEW = 12
"""So many children that came are told one by one. A whole month of them keeps Orca from saying the day for seconds;
whoever turned the page asks for them anyway."""
PRESS, FOCUS = QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.setFocusAction()

_roots: dict[int, Root] = {}
"""By the address of the view: what Qt holds must not be collected."""
_views: dict[int, QWidget] = {}
_makers: dict[int, Callable[[], Root]] = {}
_installed: list[object] = []


def attach(view: QWidget, make: Callable[[], Root]) -> None:
    """Let screen readers find this view; `make` makes its interface when one asks. Once for each view."""
    if not _installed:
        _installed.append(_interface_for)
        QAccessible.installFactory(_interface_for)
    number = id(view)
    _views[number] = view
    _makers[number] = make
    view.destroyed.connect(lambda: _forget(number))


def focus_moved(view: QWidget) -> None:
    """Announce the day or the thing that is chosen now, if the view has the keyboard."""
    root = _root_of(view)
    if root is not None:
        root.tell_soon(focus=True)


def told(view: QWidget) -> None:
    """What is shown may be called otherwise now, or may be gone."""
    root = _root_of(view)
    if root is not None:
        root.tell_soon(names=True)


def announce(view: QWidget, text: str) -> None:
    """Say something that is chosen but is no day and no thing, such as a free hour."""
    if QAccessible.isActive() and view.hasFocus():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, text))


def kept() -> int:
    """How many views are kept for readers."""
    return len(_roots)


def _root_of(view: QWidget) -> Root | None:
    if not QAccessible.isActive():
        return None
    interface = QAccessible.queryAccessibleInterface(view)
    return interface if isinstance(interface, Root) else None


def _interface_for(_class_name: str, watched: QObject) -> QAccessibleInterface | None:
    number = id(watched)
    if number not in _views or _views[number] is not watched:
        return None
    if number not in _roots:
        _roots[number] = _makers[number]()
    return _roots[number]


def _forget(number: int) -> None:
    _views.pop(number, None)
    _makers.pop(number, None)
    root = _roots.pop(number, None)
    if root is not None:
        root.release()


class _Press(QAccessibleActionInterface):
    """The actions of a part, each done when Qt's own call is over: what it opens may take the view away."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part

    def actionNames(self) -> list[str]:
        return list(self._part.deeds())

    def localizedActionName(self, name: str) -> str:
        return self._part.deed_name(name) or super().localizedActionName(name)

    def doAction(self, name: str) -> None:
        deed = self._part.deeds().get(name)
        if deed is not None:
            QTimer.singleShot(0, self._part.view, deed)

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class Part(QAccessibleInterface):
    """What the view itself, a day and a thing have in common."""

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.view = view
        self._parts: dict[Hashable, Part] = {}
        self._action = _Press(self)
        self.read: str | None = None
        """The name that a reader last read."""
        self.listed: tuple[Hashable, ...] | None = None
        """The children that a reader last counted."""

    def alive(self) -> bool:
        return shiboken6.isValid(self.view)

    def isValid(self) -> bool:
        return self.alive()

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self.view.window().windowHandle() if self.alive() else None

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here is typed."""

    def words(self, kind: QAccessible.Text) -> str:
        """What it is called, and what else is to be said of it."""
        return ""

    def text(self, kind: QAccessible.Text) -> str:
        words = self.words(kind) if self.isValid() else ""
        if kind == QAccessible.Text.Name:
            self.read = words
        return words

    def keys(self) -> Sequence[Hashable]:
        """What makes each child the same one for ever, in order."""
        return []

    def made(self, key: Hashable) -> Part:
        """The child of that key, made when it is first asked for."""
        raise NotImplementedError

    def part(self, key: Hashable) -> Part:
        """The child of that key, the same each time."""
        if key not in self._parts:
            self._parts[key] = self.made(key)
        return self._parts[key]

    def parts(self) -> Sequence[Part]:
        """Those that are there now; more are kept, for Qt may hold any of them."""
        keys = tuple(self.keys()) if self.isValid() else ()
        self.listed = keys
        return [self.part(key) for key in keys]

    def below(self) -> Iterator[Part]:
        """All that were ever made below this one, and are still there."""
        for part in list(self._parts.values()):
            if part.isValid():
                yield part
                yield from part.below()

    def childCount(self) -> int:
        return len(self.parts())

    def child(self, index: int) -> QAccessibleInterface | None:
        parts = self.parts()
        return parts[index] if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((number for number, part in enumerate(self.parts()) if part is child or part == child), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return next((part for part in self.parts() if part.rect().contains(x, y)), None)

    def press(self) -> None:
        """What the screen reader's "press" does."""

    def choose(self) -> None:
        """Choose it and bring the keyboard there; nothing is opened."""

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What can be done with it, by the name of the action."""
        return {PRESS: self.press, FOCUS: self.choose} if self.isValid() else {}

    def deed_name(self, name: str) -> str:
        """How an action of its own is called, "" for one that Qt has a name for."""
        return ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> VoidPtr:
        if kind == QAccessible.InterfaceType.ActionInterface:
            return VoidPtr(self._action)  # pyright: ignore[reportArgumentType] - the address of the object
        return VoidPtr(0)

    def release(self) -> None:
        """Take all below it from Qt's store: the view is gone, and Qt never asks by itself."""
        for part in self._parts.values():
            part.release()
            if shiboken6.isValid(part):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
        self._parts.clear()

    def on_screen(self, rect: QRect) -> QRect:
        """A rectangle of the view in the coordinates of the screen; an empty one stays empty."""
        return QRect(self.view.mapToGlobal(QPoint(0, 0)) + rect.topLeft(), rect.size()) if not rect.isEmpty() else rect

    def choice_state(self, *, chosen: bool, seen: bool) -> QAccessible.State:
        """The state of a day or a thing."""
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.focusable = True
        state.selectable = True
        state.selected = chosen
        state.focused = chosen and self.view.hasFocus()
        state.invisible = not self.view.isVisible()
        state.offscreen = not seen
        return state


class Root(Part):
    """The view itself."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._names = self._focus = self._waiting = False
        self._chosen: Part | None = None

    def chosen(self) -> Part | None:
        """The day or the thing that is chosen."""
        return None

    def focusChild(self) -> QAccessibleInterface | None:
        return self.chosen() if self.alive() else None

    def object(self) -> QObject | None:
        return self.view if self.alive() else None

    def parent(self) -> QAccessibleInterface | None:
        above = self.view.parentWidget() if self.alive() else None
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def help_words(self) -> str:
        """The keys, in a sentence."""
        return ""

    def words(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self.view.accessibleName()
        if kind == QAccessible.Text.Description:
            return self.view.accessibleDescription()
        return self.help_words() if kind == QAccessible.Text.Help else ""

    def rect(self) -> QRect:
        return self.on_screen(self.view.rect()) if self.alive() else QRect()

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.alive():
            state.invalid = True
            return state
        state.focusable = True
        state.focused = self.view.hasFocus()
        state.invisible = not self.view.isVisible()
        return state

    def choose(self) -> None:
        self.view.setFocus()

    def press(self) -> None:
        self.view.setFocus()

    def tell_soon(self, *, names: bool = False, focus: bool = False) -> None:
        """Tell readers what changed, after what is happening now: Qt announces the whole view when the keyboard comes
        to it, and the last that is announced is what a reader says."""
        self._names |= names
        self._focus |= focus
        if not self._waiting:
            self._waiting = True
            QTimer.singleShot(0, self.view, self._tell)

    def _tell(self) -> None:
        names, focus = self._names, self._focus
        self._names = self._focus = self._waiting = False
        if not self.alive() or not QAccessible.isActive() or not self.view.isVisible():
            return
        if self._tell_children(self) or names:
            for part in list(self.below()):
                self._tell_children(part)
                before = part.read
                if before is not None and part.text(QAccessible.Text.Name) != before:
                    _say(part, QAccessible.Event.NameChanged)
        chosen = self.chosen()
        if chosen is not self._chosen:
            before, self._chosen = self._chosen, chosen
            if before is not None and before.isValid():
                _say(before, QAccessible.Event.SelectionRemove)
            if chosen is not None:
                _say(chosen, QAccessible.Event.Selection)
        if focus and self.view.hasFocus():
            _say(chosen or self, QAccessible.Event.Focus)

    @staticmethod
    def _tell_children(part: Part) -> bool:
        """Say which children came since a reader counted them; whether there are others than then.

        Those that went are said to be gone when they are asked. (Qt tells a destruction of valid parts only, and its
        reordering in a form that libatspi refuses.)
        """
        before = part.listed
        if before is None or before == tuple(part.keys()):
            return False
        new = [child for child, key in zip(part.parts(), part.keys(), strict=True) if key not in before]
        if len(new) <= MOST_NEW:
            for child in new:
                _say(child, QAccessible.Event.ObjectCreated)
        return True


def _say(part: Part, event: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(part, event))
