"""One document in a list: its name and what it is, a way to open it, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QDrag, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from postview_desktop.domain.attachment import Attachment
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import FieldError
from postview_desktop.ui.documents.words import under_words


class DocumentRow(QWidget):
    """`wished(id, key)` with "open", "save", "describe", "replace" or "remove".

    `url_of` gives the address of a copy to drag out, or None; it is asked when a drag begins.
    """

    wished = Signal(int, str)

    def __init__(
        self, look: Look, document: Attachment, url_of: Callable[[int], QUrl | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._id = document.id
        self._url_of = url_of
        self._pressed_at: QPoint | None = None
        self.setObjectName(f"document_{document.id}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(round(look.theme.em * 0.6))
        self._picture = QLabel()
        box.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self._name.setObjectName(f"document_name_{document.id}")
        self._under = Small(look)
        self._missing = FieldError(look)
        self._missing.setObjectName(f"document_missing_{document.id}")
        for widget in (self._name, self._under, self._missing):
            words.addWidget(widget)
        box.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        self.open = self._button("external-link", f"document_open_{document.id}")
        self.open.clicked.connect(lambda: self.wished.emit(self._id, "open"))
        self._more = self._button("ellipsis", f"document_more_{document.id}")
        self._more.clicked.connect(lambda: self._pop(self._more.mapToGlobal(self._more.rect().bottomLeft())))
        for button in (self.open, self._more):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(buttons)
        self._build_menu()
        self._shortcuts = [
            self._shortcut(QKeySequence(Qt.Key.Key_Delete), "remove"),
            self._shortcut(QKeySequence(Qt.Key.Key_F2), "describe"),
        ]
        self._draw()
        look.theme.changed.connect(self._draw)

    def _button(self, icon: str, name: str) -> Button:
        button = Button(self._look, "", icon=icon, quiet=True)
        button.setObjectName(name)
        # As narrow as a finger allows; the width of the style sheet's padding is for words.
        button.setFixedWidth(max(34, round(self._look.theme.em * 2.2)))
        button.setStyleSheet("padding-left: 0; padding-right: 0;")
        return button

    def _build_menu(self) -> None:
        self._menu = QMenu(self)
        self._menu.setObjectName(f"document_menu_{self._id}")
        self._lines = {
            key: self._menu.addAction(text)
            for key, text in (
                ("open", self.tr("Open")),
                ("save", self.tr("Save as…")),
                ("describe", self.tr("Name, kind and note…")),
                ("replace", self.tr("Replace with another file…")),
                ("remove", self.tr("Remove")),
            )
        }
        for key, line in self._lines.items():
            line.setObjectName(f"document_{key}_{self._id}_line")
            line.triggered.connect(lambda _checked=False, key=key: self.wished.emit(self._id, key))
        self._menu.insertSeparator(self._lines["describe"])
        self._menu.insertSeparator(self._lines["remove"])

    def _shortcut(self, keys: QKeySequence, key: str) -> QShortcut:
        made = QShortcut(keys, self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(lambda: self.wished.emit(self._id, key))
        return made

    def show_document(self, document: Attachment, *, missing: bool, editable: bool, where: str = "") -> None:
        """Show it as it is now; what is missing can be replaced or removed, and not opened."""
        self._name.setText(breakable(document.name))
        self._under.setText(under_words(document, self._look.dates, where))
        self._missing.say(
            self.tr("Its content is missing or damaged. Replace it, or bring back a backup.") if missing else ""
        )
        self.open.setVisible(not missing)
        self.open.setAccessibleName(self.tr("Open {name}").format(name=document.name))
        self._more.setAccessibleName(self.tr("More for {name}").format(name=document.name))
        for button in (self.open, self._more):
            button.setToolTip(button.accessibleName())
        for key in ("open", "save"):
            self._lines[key].setEnabled(not missing)
        for key in ("describe", "replace", "remove"):
            self._lines[key].setEnabled(editable)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(editable)
        self.setToolTip("" if missing else self.tr("Drag it to another program to hand over a copy"))

    def take_focus(self) -> None:
        """To its first button."""
        (self.open if self.open.isVisibleTo(self) else self._more).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the mouse ---------------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._pop(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._lines["open"].isEnabled():
            self.wished.emit(self._id, "open")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed_at = None
        url = self._url_of(self._id)
        if url is None:
            return
        data = QMimeData()
        data.setUrls([url])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._picture.pixmap())
        drag.exec(Qt.DropAction.CopyAction)

    def _pop(self, at: QPoint) -> None:
        self._menu.popup(at)

    def _draw(self) -> None:
        size = round(self._look.theme.em * 1.2)
        self._picture.setPixmap(self._look.icons.pixmap("file-text", "muted", size, self.devicePixelRatioF()))
