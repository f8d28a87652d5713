"""Carries documents in and out: copies files into the data folder, opens copies with the system's programs, saves them.

All copying is done beside the window. What is laid out for other programs lives until PostView ends.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from postview_desktop.domain.attachment import Attachment, KeptFile
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.attachments import Attachments, LaidOut, clear_laid_out, copy_out, keep_file, lay_out
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.history import History
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.background.long_job import LongJob

OpenUrl = Callable[[QUrl], bool]
Failed = Callable[[Exception], None]


class Porter(QObject):
    """One for the window. `open_url` opens an address with the program that the desktop has for it."""

    def __init__(
        self,
        attachments: Callable[[], Attachments],
        history: History,
        jobs: Jobs,
        open_url: OpenUrl | None = None,
        parent: QObject | None = None,
        drafts: Drafts | None = None,
    ) -> None:
        super().__init__(parent)
        self.drafts = drafts
        self._attachments = attachments
        self.history = history
        self._jobs = jobs
        self._open_url = open_url or QDesktopServices.openUrl

    @property
    def attachments(self) -> Attachments:
        return self._attachments()

    def keep(self, path: Path, owner: QObject, done: Callable[[KeptFile | None], None], failed: Failed) -> LongJob:
        """Copy a file into the data folder; `done` gets None where it was stopped."""
        job = LongJob(self._jobs, owner)
        job.start(partial(_keep, path, self.attachments.data_dir), done=done, failed=failed)
        return job

    def open(self, document: Attachment, owner: QObject, done: Callable[[bool], None], failed: Failed) -> None:
        """Open a read-only copy. `done(True)` where it was shown in its folder instead, as it might be run."""

        def on_laid_out(laid: list[LaidOut]) -> None:
            shown = not laid[0].may_be_opened
            path = laid[0].path.parent if shown else laid[0].path
            if self._open_url(QUrl.fromLocalFile(str(path))):
                done(shown)
            else:
                failed(PostviewError(Problem.NO_PROGRAM, file=document.name))

        self._lay_out([document], owner, on_laid_out, failed)

    def show_files(self, documents: Sequence[Attachment], owner: QObject, failed: Failed) -> None:
        """Show copies of several in one folder, for dragging them into another program."""

        def on_laid_out(laid: list[LaidOut]) -> None:
            if not self._open_url(QUrl.fromLocalFile(str(laid[0].path.parent))):
                failed(PostviewError(Problem.NO_PROGRAM, file=documents[0].name))

        self._lay_out(documents, owner, on_laid_out, failed)

    def save(self, document: Attachment, path: Path, owner: QObject, done: Callable[[], None], failed: Failed) -> None:
        """Write a copy to a place of the user's."""
        self._jobs.run(
            copy_out,
            self.attachments.data_dir,
            document.digest,
            path,
            done=lambda _whole: done(),
            failed=failed,
            owner=owner,
        )

    def url_of_copy(self, document: Attachment) -> QUrl:
        """The address of a copy, made at once: a drag does not wait. Raises PostviewError as `lay_out`."""
        laid = lay_out(self.attachments.data_dir, [(document.digest, document.name)])
        return QUrl.fromLocalFile(str(laid[0].path))

    def close(self) -> None:
        """At the end: what was laid out goes."""
        clear_laid_out(self.attachments.data_dir)

    def _lay_out(
        self, documents: Sequence[Attachment], owner: QObject, done: Callable[[list[LaidOut]], None], failed: Failed
    ) -> None:
        wanted = [(one.digest, one.name) for one in documents]
        self._jobs.run(lay_out, self.attachments.data_dir, wanted, done=done, failed=failed, owner=owner)


def _keep(
    path: Path, data_dir: Path, progress: Callable[[int, int], None], stopped: Callable[[], bool]
) -> KeptFile | None:
    return keep_file(path, data_dir, progress, stopped)
