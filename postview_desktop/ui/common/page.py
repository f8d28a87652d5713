"""A page: margins, a title with its line below and its buttons beside, and a body that scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from postview_desktop.ui.common.cards import Heading, Muted
from postview_desktop.ui.common.context import Look

MARGIN = 28


class _Inside(QWidget):
    """The inside of a page asks for the height that its words need at its width.

    The least height of a label that wraps is reckoned at the width of one word, which would make short pages scroll.
    """

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return super().minimumSizeHint()
        return QSize(super().minimumSizeHint().width(), 0)


class Page(QScrollArea):
    """Put things into `body`. Without a `header` the body begins at the top."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWidgetResizable(True)
        self.setProperty("page", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One of our own fills no ground; to be handed the one that is there costs 8 ms once (enums of QStyle).
        self.setViewport(QWidget(self))
        inside = _Inside(self)
        inside.setProperty("plain", True)
        self._outer = QVBoxLayout(inside)
        self._outer.setContentsMargins(MARGIN, 24, MARGIN, MARGIN)
        self._outer.setSpacing(round(look.theme.em))
        self._title: Heading | None = None
        self._subtitle: Muted | None = None
        self._actions: QHBoxLayout | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(round(look.theme.em * 0.8))
        self._outer.addLayout(self.body, 1)
        self.setWidget(inside)

    def header(self, title: str, subtitle: str = "", actions: Sequence[QWidget | QLayout] = ()) -> None:
        """Give the page its head; call it once."""
        self.setAccessibleName(title)  # the Tab key stops here, so that the arrows scroll
        row = QHBoxLayout()
        row.setSpacing(round(self._look.theme.em * 0.5))
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = Heading(self._look, title, self)
        self._title.setObjectName("page_title")
        self._subtitle = Muted(self._look, subtitle, self)
        self._subtitle.setObjectName("page_subtitle")
        self._subtitle.setVisible(bool(subtitle))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        row.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(round(self._look.theme.em * 0.5))
        for action in actions:
            self.add_action_widget(action)
        row.addLayout(self._actions)
        row.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop)
        self._outer.insertLayout(0, row)

    def add_action_widget(self, action: QWidget | QLayout) -> None:
        """Put a button at the right end of the head."""
        if self._actions is None:
            raise RuntimeError("the page has no header yet")
        if isinstance(action, QLayout):
            self._actions.addLayout(action)
        else:
            self._actions.addWidget(action)

    def set_title(self, title: str) -> None:
        if self._title is not None:
            self._title.setText(title)
            self.setAccessibleName(title)

    def set_subtitle(self, subtitle: str) -> None:
        if self._subtitle is not None:
            self._subtitle.setText(subtitle)
            self._subtitle.setVisible(bool(subtitle))
