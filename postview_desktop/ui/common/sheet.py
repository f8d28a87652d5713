"""A sheet over the window for a short task. It is shown with `open()`, never with `exec()`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.form import FieldError

_BY_TAB = Qt.FocusPolicy.TabFocus


class Sheet(QDialog):
    """A title, a `body` to fill, a main button and Cancel. `accepted` and `rejected` are those of every dialog.

    A sheet that must look at what was typed has a check (`set_check`): only when it returns "" does the sheet close;
    otherwise its sentence is shown in the sheet.
    """

    def __init__(
        self, look: Look, parent: QWidget | None, title: str, main_text: str, *, cancel_text: str | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._check: Callable[[], str] | None = None
        em = look.theme.em
        self._layout = outer = QVBoxLayout(self)
        # Words that wrap hint at a narrow, tall block: Qt would never let the sheet be as low as it needs to be.
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        margin = round(em * 1.3)
        outer.setContentsMargins(margin, margin, margin, margin)
        outer.setSpacing(round(em * 0.8))
        self.title = SubHeading(look, title, self)
        outer.addWidget(self.title)
        self.body = QVBoxLayout()
        self.body.setSpacing(round(em * 0.6))
        outer.addLayout(self.body, 1)
        self.trouble = FieldError(look, self)
        outer.addWidget(self.trouble)
        self._row = row = QHBoxLayout()
        row.setSpacing(round(em * 0.5))
        row.addStretch(1)
        self.cancel = Button(look, self.tr("Cancel") if cancel_text is None else cancel_text, parent=self)
        self.cancel.setObjectName("sheet_cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.cancel.setVisible(cancel_text != "")
        row.addWidget(self.cancel)
        self.main = Button(look, main_text, main=True, parent=self)
        self.main.setObjectName("sheet_main")
        self.main.setDefault(True)
        self.main.clicked.connect(self._on_main)
        row.addWidget(self.main)
        outer.addLayout(row)
        self.setMinimumWidth(round(em * 24))

    def add_button(self, button: QWidget) -> None:
        """Put another button to the left of Cancel and the main one."""
        self._row.insertWidget(self._row.count() - 2, button)

    def set_check(self, check: Callable[[], str]) -> None:
        """`check()` returns a sentence that keeps the sheet open, or "" to let it close as accepted."""
        self._check = check

    def say(self, sentence: str) -> None:
        """Show what is wrong, inside the sheet."""
        self.trouble.say(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self._fit(max(self.sizeHint().width(), self.minimumWidth()))
        if self.focusWidget() is None and (field := self._first_field()) is not None:
            # Qt would take the main button, and a blank in what is typed at once would press it.
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isVisible() and event.size().width() != event.oldSize().width():
            self._fit(self.width(), self.height())

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            # What comes to be seen later (a sentence, more fields) is not squeezed in.
            self._fit(self.width(), self.height())
        return answer

    def _fit(self, width: int, height: int = 0) -> None:
        """As large as the contents need, at least so wide and so high; never higher than the screen."""
        layout = self._layout
        self.setMinimumWidth(max(self.minimumWidth(), layout.totalMinimumSize().width()))
        width = max(width, self.minimumWidth())
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        needed = min(needed, round(self.screen().availableGeometry().height() * 0.92))
        self.setMinimumHeight(needed)
        if (size := QSize(width, max(height, needed))) != self.size():
            self.resize(size)

    def _first_field(self) -> QWidget | None:
        """The first that takes typing or a choice, as they were made; of radio buttons the chosen one."""
        for widget in self.findChildren(QWidget):
            if isinstance(widget, QRadioButton):
                takes = widget.isChecked()
            elif isinstance(widget, QLineEdit | QPlainTextEdit):
                takes = not widget.isReadOnly()
            else:
                takes = isinstance(widget, QComboBox)
            if takes and widget.isEnabled() and widget.isVisibleTo(self) and widget.focusPolicy() & _BY_TAB:
                return widget
        return None

    def _on_main(self) -> None:
        sentence = self._check() if self._check is not None else ""
        self.trouble.say(sentence)
        if not sentence:
            self.accept()
