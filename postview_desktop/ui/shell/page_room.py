"""The pages: built when first asked for, asked again after a burst of changes, let go when all the data changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from postview_desktop.ui.shell import pages


class PageRoom(QObject):
    """Keeps the pages in a stack. `listen` connects to a new one; `materials` must be set before the first is built."""

    def __init__(self, stack: QStackedWidget, listen: Callable[[QWidget], None], parent: QObject) -> None:
        super().__init__(parent)
        self.materials: pages.Materials | None = None
        self._stack = stack
        self._listen = listen
        self._pages: dict[str, Any] = {}
        # One refresh for a burst of changes, after the code that made them is through.
        self._refreshing = QTimer(self)
        self._refreshing.setSingleShot(True)
        self._refreshing.setInterval(0)
        self._refreshing.timeout.connect(self._refresh)

    def page(self, key: str) -> Any:
        """The page with this key; each has verbs of its own."""
        found = self._pages.get(key)
        if found is None:
            if self.materials is None:
                raise RuntimeError("the window is not furnished yet")
            # Building a page can take longer than typing may wait, on a busy machine.
            self.flush()
            found = self._pages[key] = pages.build(key, self.materials)
            self._listen(found)
            self._stack.addWidget(found)
        return found

    def built(self, key: str) -> Any | None:
        """The page if it is there already."""
        return self._pages.get(key)

    def refresh_soon(self) -> None:
        """Something changed: pages ask again, those that are not seen when they are."""
        self._refreshing.start()

    def flush(self) -> None:
        """Keep at once what is being typed anywhere."""
        for page in self._pages.values():
            flush = getattr(page, "flush", None)
            if flush is not None:
                flush()

    def let_go(self) -> None:
        """Close every page for good, what is typed kept before; they are built anew when they are next shown.

        For the moment before the data becomes another one: a page that is gone writes nothing old into it. Not to be
        called from within a page.
        """
        self.flush()
        self._refreshing.stop()
        gone = list(self._pages.values())
        self._pages.clear()
        for page in gone:
            self._stack.removeWidget(page)
            page.deleteLater()
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    def _refresh(self) -> None:
        for page in self._pages.values():
            page.refresh()
