"""The ear for second starts while there is only a window that asks: for the key, or what to take in place of a damaged
file. Nobody may press in vain on the program's icon because that window lies under another one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QWidget

from postview_desktop.ui.common.front import bring_to_front


class Doorbell:
    """`files` and `addresses` are what later starts brought, for when there is a window to open them in."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self.files: list[Path] = []
        self.addresses: list[str] = []

    @contextmanager
    def rings_for(self, window: QWidget) -> Iterator[None]:
        """A second start brings this window to the front; "please end" closes it, as its cross does."""

        # Imported here: most starts ask nothing first.
        from postview_desktop.ui.desktop.single_instance import SingleInstance

        def on_opened(files: list[Path]) -> None:
            self.files.extend(files)
            bring_to_front(window)

        instance = SingleInstance(self._data_dir)
        instance.opened.connect(on_opened)
        instance.addressed.connect(self.addresses.extend)
        instance.quit_asked.connect(window.close)
        instance.listen()
        try:
            yield
        finally:
            instance.close()
            instance.deleteLater()
