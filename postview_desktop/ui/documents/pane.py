"""The documents of one application, interview or letter: the card, and the verbs behind what is pressed on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from postview_desktop.domain.attachment import Attachment, AttachmentKind, KeptFile
from postview_desktop.domain.errors import PostviewError
from postview_desktop.ui.background.long_job import LongJob
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.doing import Doing
from postview_desktop.ui.common.half_typed import HalfTyped
from postview_desktop.ui.documents.card import DocumentsCard, Shown
from postview_desktop.ui.documents.describe_sheet import DescribeSheet
from postview_desktop.ui.documents.porter import Porter
from postview_desktop.wording import problems


class Owner(Enum):
    """What the documents hang on."""

    APPLICATION = auto()
    INTERVIEW = auto()
    LETTER = auto()


class DocumentsPane(QWidget):
    """`show_owner` says whose documents these are. `said(words, change)` for the quiet line, `changed()` after a verb.

    What the world refuses is said on the card.
    """

    said = Signal(str, int)
    changed = Signal()

    def __init__(
        self,
        look: Look,
        porter: Porter,
        owner: Owner,
        *,
        title: str,
        nothing: str,
        add_text: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.porter = porter
        self._owner = owner
        self._id = 0
        self._waiting: list[tuple[Path, Callable[[KeptFile], None]]] = []
        self._job: LongJob | None = None
        self._refusals: list[str] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.card = DocumentsCard(look, title, nothing, add_text, self._url_of)
        box.addWidget(self.card)
        self._doing = Doing(porter.history, self)
        self._doing.said.connect(self.said)
        self._doing.failed.connect(self.refuse)
        self.card.add_requested.connect(self.on_add)
        self.card.wished.connect(self._on_wish)
        self.card.stop_requested.connect(self._stop)

    # -- showing -----------------------------------------------------------------------------------------------

    def show_owner(self, id: int, *, editable: bool = True) -> None:
        """Show the documents of this owner, as they are now; 0 shows none."""
        if id != self._id:
            self._stop()
            self.clear_refusals()
        self._id = id
        shown = [Shown(one, self.porter.attachments.is_missing(one), self._where(one)) for one in self.documents()]
        self.card.show_documents(shown, editable=editable)

    def documents(self) -> Sequence[Attachment]:
        """What is shown, in its order."""
        attachments = self.porter.attachments
        match self._owner:
            case Owner.APPLICATION:
                return attachments.for_application(self._id)
            case Owner.INTERVIEW:
                return attachments.around_interview(self._id) if self._id else ()
            case Owner.LETTER:
                return attachments.for_letter(self._id)

    def _where(self, document: Attachment) -> str:
        of_application = self._owner is Owner.INTERVIEW and document.application_id is not None
        return self.tr("with the application") if of_application else ""

    # -- adding ------------------------------------------------------------------------------------------------

    def on_add(self) -> None:
        """The button under the rows."""
        self.ask_for_files()

    def ask_for_files(self, kind: AttachmentKind | None = None) -> None:
        """Let the user choose files to add, as documents of a `kind` where that is known."""
        dialog = QFileDialog(self, self.tr("Add documents"), str(Path.home()))
        dialog.setObjectName("documents_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda files: self.take([Path(file) for file in files], kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, files: Sequence[Path], kind: AttachmentKind | None = None) -> None:
        """Add files, one after the other, whoever brought them."""
        self.clear_refusals()
        for path in files:
            self._keep(path, partial(self._add, self._id, kind))

    def _keep(self, path: Path, then: Callable[[KeptFile], None]) -> None:
        self._waiting.append((path, then))
        self._next()

    def _next(self) -> None:
        if self._job is not None or not self._waiting:
            return
        path, then = self._waiting.pop(0)

        def on_done(kept: KeptFile | None) -> None:
            self._end_job()
            if kept is not None:
                then(kept)

        def on_failed(error: Exception) -> None:
            self._end_job()
            self.refuse(error)

        self._job = self.porter.keep(path, self, on_done, on_failed)
        self._job.progressed.connect(partial(self.card.say_progress, path.name))

    def _add(self, owner_id: int, kind: AttachmentKind | None, kept: KeptFile) -> None:
        add = partial(self.porter.attachments.add, kept, kind=kind)
        match self._owner:
            case Owner.APPLICATION:
                verb = partial(add, application_id=owner_id)
            case Owner.INTERVIEW:
                verb = partial(add, interview_id=owner_id)
            case Owner.LETTER:
                verb = partial(add, letter_id=owner_id)
        self.do(
            verb,
            self.tr("{name} was added").format(name=kept.name),
        )

    def _stop(self) -> None:
        self._waiting.clear()
        if self._job is not None:
            self._job.stop()

    def _end_job(self) -> None:
        self._job = None
        self.card.end_progress()
        # Not within the answer to this one: what it changed is shown first.
        QTimer.singleShot(0, self, self._next)

    # -- what is pressed on a row --------------------------------------------------------------------------------

    def _on_wish(self, id: int, key: str) -> None:
        self.clear_refusals()
        try:
            document = self.porter.attachments.get(id)
        except PostviewError as error:
            self.refuse(error)
            return
        match key:
            case "open":
                self.porter.open(document, self, partial(self._on_opened, document), self.refuse)
            case "save":
                self._ask_where(document)
            case "describe":
                self._describe(document)
            case "replace":
                self._ask_for_another(document)
            case "remove":
                self.do(
                    lambda: self.porter.attachments.delete(id),
                    self.tr("{name} was removed").format(name=document.name),
                )

    def _on_opened(self, document: Attachment, shown_in_folder: bool) -> None:
        # That a program was started is all that the desktop tells; whether a window came of it, only the user sees.
        words = self.tr("A read-only copy of {name} is opening. If no window appears, use “Save as…”.")
        if shown_in_folder:
            words = self.tr("{name} could be a program: it is shown in its folder, not run")
        self.said.emit(words.format(name=document.name), 0)

    def _ask_where(self, document: Attachment) -> None:
        dialog = QFileDialog(self, self.tr("Save a copy"), str(Path.home() / document.name))
        dialog.setObjectName("document_save_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda path: self._save(document, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, document: Attachment, path: Path) -> None:
        def on_saved() -> None:
            self.said.emit(self.tr("Saved as {file}").format(file=path.name), 0)

        self.porter.save(document, path, self, on_saved, self.refuse)

    def _describe(self, document: Attachment) -> None:
        sheet = DescribeSheet(self._look, self, document)
        half = HalfTyped(self._look, sheet, self.porter.drafts, f"document:{document.id}")
        sheet.accepted.connect(lambda: half.settled_if(self._keep_description(document, sheet) or None))
        sheet.open()

    def _keep_description(self, document: Attachment, sheet: DescribeSheet) -> bool:
        attachments = self.porter.attachments
        return self.do(
            lambda: attachments.describe(document.id, name=sheet.name(), kind=sheet.kind(), note=sheet.note()),
            self.tr("The document was changed"),
        )

    def _ask_for_another(self, document: Attachment) -> None:
        dialog = QFileDialog(self, self.tr("Replace {name}").format(name=document.name), str(Path.home()))
        dialog.setObjectName("document_replace_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self._keep(Path(path), partial(self._replace, document)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _replace(self, document: Attachment, kept: KeptFile) -> None:
        self.do(
            lambda: self.porter.attachments.replace(document.id, kept),
            self.tr("{name} took the place of {old}").format(name=kept.name, old=document.name),
        )

    def _url_of(self, id: int) -> QUrl | None:
        try:
            return self.porter.url_of_copy(self.porter.attachments.get(id))
        except PostviewError as error:
            self.refuse(error)
            return None

    # -- inside --------------------------------------------------------------------------------------------------

    def do(self, verb: Callable[[], object], words: str) -> bool:
        """Do a verb and say it, and whether it was done; what the world refuses is said on the card."""
        done = self._doing.do(verb, words) is not None
        if done:
            self.changed.emit()
        return done

    def refuse(self, error: Exception) -> None:
        """Say on the card what the world refused."""
        if not isinstance(error, PostviewError):
            raise error
        self._refusals.append(problems.sentence(error))
        self.card.trouble.say("\n".join(dict.fromkeys(self._refusals)))

    def clear_refusals(self) -> None:
        """Something new is wished for: what was refused before is over."""
        self._refusals.clear()
        self.card.trouble.say("")
