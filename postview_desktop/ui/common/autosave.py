"""Saving by itself: a moment after the last keystroke, within a second for who types on and on, when the focus leaves,
and before anything goes away (S7).

Where the disk says no (full, read-only, gone, held by another program), what was typed stays where it is and is tried
again: every few seconds, when the focus leaves, when it is asked for. The window that it stands in is told once that
it began, and once that it is over.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from postview_desktop.domain.errors import PostviewError, Problem

RETRY_MS = 5000
PAUSE_MS = 400
LONGEST_MS = 500
"""Who types without a pause has no more than this to lose. On a busy machine a timer may be as late again, and no more
than a second is lost all the same. To save costs a millisecond or two, and the history makes one line of it all."""

PASSING = frozenset(
    {
        Problem.DISK_FULL,
        Problem.DATA_FOLDER_UNWRITABLE,
        Problem.DATA_FOLDER_AWAY,
        Problem.DATABASE_BUSY,
        Problem.DATABASE_DAMAGED,
    }
)
"""What lies with the disk and not with what was typed."""


class UnsavedEvent(QEvent):
    """Sent to the window: something could not be saved (`error`), or at last it was (None)."""

    kind = QEvent.Type(QEvent.registerEventType())

    def __init__(self, error: PostviewError | None) -> None:
        super().__init__(self.kind)
        self.error = error


class AutoSave(QObject):
    """Calls `save` once for a burst of changes.

    `touch()` after each change; the parent's hiding, closing and deactivated window flush at once. An exception from
    `save` leaves the change pending, so that the next moment tries again; what is no refusal of the disk's goes on to
    the caller's hooks. A `save` that handles a refusal itself, or hands it to somebody who does, says so by `refused`.
    """

    def __init__(self, parent: QWidget, delay_ms: int = PAUSE_MS, save: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._home = parent
        self._delay_ms = delay_ms
        self._pending = False
        self._refusal: PostviewError | None = None
        self._told = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.flush)
        parent.installEventFilter(self)

    @property
    def pending(self) -> bool:
        return self._pending

    @property
    def refusal(self) -> PostviewError | None:
        """Why the last try did not succeed; None where it did."""
        return self._refusal

    def watch(self, *fields: QWidget) -> None:
        """Flush when the focus leaves one of these."""
        for field in fields:
            field.installEventFilter(self)

    def touch(self) -> None:
        """Something was changed."""
        wait = self._delay_ms
        if not self._pending:
            self._since.start()
        elif self._refusal is None:
            wait = min(wait, max(0, LONGEST_MS - self._since.elapsed()))
        self._pending = True
        self._timer.start(wait)

    def drop(self) -> None:
        """Forget what is pending: what it was about has gone."""
        self._pending = False
        self._timer.stop()
        self._settle(None)

    def flush(self) -> None:
        """Save now what is pending."""
        self._timer.stop()
        if not self._pending or self._save is None or self in _saving:
            return
        self._pending = False
        self._refusal = None
        _saving.append(self)
        try:
            self._save()
        except PostviewError as error:
            self._pending = True
            if not refused(error):
                raise
        except Exception:
            self._pending = True
            raise
        finally:
            _saving.remove(self)
        self._settle(self._refusal)

    def kept_or_refused(self) -> None:
        """Save now; PostviewError(NOT_KEPT) where that is not possible, so that nothing else takes its place."""
        self.flush()
        if self._pending and self._refusal is not None:
            raise PostviewError(Problem.NOT_KEPT) from self._refusal

    def words(self) -> str:
        """What stands in the fields that are saved here, each with its name, to be kept another way."""
        parts: list[str] = []
        for field in (self._home, *self._home.findChildren(QWidget)):
            if isinstance(field, QPlainTextEdit | QTextEdit):
                text = field.toPlainText()
            elif isinstance(field, QLineEdit) and field.echoMode() is QLineEdit.EchoMode.Normal:
                text = field.text()
            else:
                continue
            if text.strip():
                name = field.accessibleName()
                parts.append(f"{name}\n{text}" if name else text)
        return "\n\n".join(parts)

    def take(self, error: PostviewError) -> bool:
        """A refusal met while saving; whether it will be tried again by itself."""
        if error.problem not in PASSING:
            return False
        self._refusal = error
        self._pending = True
        return True

    def _settle(self, refusal: PostviewError | None) -> None:
        """Tell the window where that changed, and try again later."""
        self._refusal = refusal
        if refusal is not None:
            self._timer.start(RETRY_MS)
        if self._told != (refusal is not None):
            self._told = refusal is not None
            QCoreApplication.sendEvent(self._home.window(), UnsavedEvent(refusal))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Hide,
            QEvent.Type.Close,
            QEvent.Type.FocusOut,
            QEvent.Type.WindowDeactivate,
        ):
            self.flush()
        return super().eventFilter(watched, event)


_saving: list[AutoSave] = []
"""Who is saving right now, the innermost last; all of it on the window's thread."""


def refused(error: PostviewError) -> bool:
    """To be asked by whoever handles a refusal: True where it was met while saving by itself, and is of the disk.

    Then what was typed is kept on the screen and tried again, and the window says so; no other words are needed.
    """
    return bool(_saving) and _saving[-1].take(error)


def keep_all(widget: QWidget) -> None:
    """Save whatever is typed in it, before it shows something else. PostviewError(NOT_KEPT) where that cannot be."""
    for one in widget.findChildren(AutoSave):
        one.kept_or_refused()


def unsaved_in(widget: QWidget) -> list[AutoSave]:
    """What is typed in a window or a part of it and could not be saved."""
    return [one for one in widget.findChildren(AutoSave) if one.pending and one.refusal is not None]
