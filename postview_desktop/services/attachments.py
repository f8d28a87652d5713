"""Documents of an application, an interview or a letter: what was sent, what was asked for, what came back.

The content is copied by `keep_file`, which knows no database and may run beside the window; the verbs here write the
rows. A content that a row spoke of once stays for undo and the bin.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from postview_desktop.domain.attachment import (
    MOST_BYTES_IN_A_LETTER,
    Attachment,
    AttachmentKind,
    KeptFile,
    probable_kind,
)
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.file_names import ending, file_name
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Letter
from postview_desktop.domain.outbox import EDITABLE
from postview_desktop.files.documents import (
    copy_out,
    examine,
    is_there,
    keep_file,
    let_go,
    path_in,
)
from postview_desktop.files.laid_out import LaidOut, clear_laid_out, folder_for_others, lay_out
from postview_desktop.mail.enclosing import Enclosed
from postview_desktop.services.letter_context import around
from postview_desktop.storage import Change, Store
from postview_desktop.storage.document_rows import documents_spoken_of, documents_wanted
from postview_desktop.system.clock import Clock

__all__ = [
    "Attachments",
    "DocumentReport",
    "LaidOut",
    "clear_laid_out",
    "copy_out",
    "folder_for_others",
    "keep_file",
    "lay_out",
    "let_go",
    "refuse_too_large",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentReport:
    """What was found when every content was read: rows without a sound content, and files that nothing speaks of."""

    missing: tuple[Attachment, ...] = ()
    altered: tuple[Attachment, ...] = ()
    left_over: tuple[Path, ...] = ()


class Attachments:
    """What the user does with documents. `data_dir` is the folder that their contents are kept in."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self.data_dir: Path = store.path.parent

    # -- reading ----------------------------------------------------------------------------------------------

    def get(self, id: int) -> Attachment:
        """One document. Raises PostviewError(GONE)."""
        return self._store.need(Attachment, id)

    def for_application(self, id: int) -> tuple[Attachment, ...]:
        """The documents of an application itself, in the order of their kinds, the oldest first."""
        return _ordered(self._store.find(Attachment, application_id=id))

    def for_interview(self, id: int) -> tuple[Attachment, ...]:
        """The documents of one interview, not those of its application."""
        return _ordered(self._store.find(Attachment, interview_id=id))

    def around_interview(self, id: int) -> tuple[Attachment, ...]:
        """The documents of one interview, then those of its application. Raises PostviewError(GONE)."""
        interview = self._store.need(Interview, id)
        return (*self.for_interview(id), *self.for_application(interview.application_id))

    def for_letter(self, id: int) -> tuple[Attachment, ...]:
        """The documents that travel with a letter, in the order in which they were added."""
        return tuple(self._store.find(Attachment, letter_id=id))

    def at_hand(self, letter_id: int) -> tuple[Attachment, ...]:
        """Documents of the letter's application and its interviews that it does not carry yet. Raises GONE."""
        letter = self._store.need(Letter, letter_id)
        application = around(
            self._store, interview_id=letter.interview_id, application_id=letter.application_id
        ).application
        if application is None:
            return ()
        rounds = [one.id for one in self._store.find(Interview, application_id=application.id)]
        found = [
            *self._store.find(Attachment, application_id=application.id),
            *self._store.find(Attachment, interview_id=rounds),
        ]
        carried = {one.digest for one in self.for_letter(letter_id)}
        fresh: dict[tuple[str, str], Attachment] = {}
        for one in found:
            if one.digest not in carried:
                fresh.setdefault((one.digest, one.name), one)
        return _ordered(fresh.values())

    def path_of(self, attachment: Attachment) -> Path:
        """Where the content lies. Raises as `content_path`."""
        return content_path(self.data_dir, attachment)

    def is_missing(self, attachment: Attachment) -> bool:
        """Whether the content is not there, or not of its size. Cheap: for a row in a list."""
        return not is_there(self.data_dir, attachment.digest, attachment.size)

    def report(self) -> DocumentReport:
        """Read every content and compare; takes as long as reading them does."""
        rows = self._store.find(Attachment)
        found = examine(self.data_dir, self.wanted(), self.spoken_of())
        return DocumentReport(
            missing=tuple(one for one in rows if one.digest in found.missing),
            altered=tuple(one for one in rows if one.digest in found.altered),
            left_over=found.left_over,
        )

    def wanted(self) -> dict[str, int]:
        """Digest and size of every content that a row speaks of, for `examine`."""
        return documents_wanted(self._store)

    def spoken_of(self) -> frozenset[str]:
        """Digests that rows or the change record speak of, for `examine` and `let_go`."""
        return documents_spoken_of(self._store)

    # -- writing ----------------------------------------------------------------------------------------------

    def add(
        self,
        kept: KeptFile,
        *,
        application_id: int | None = None,
        interview_id: int | None = None,
        letter_id: int | None = None,
        kind: AttachmentKind | None = None,
        note: str = "",
    ) -> Attachment:
        """A document for one owner; without a `kind` the name says what it probably is.

        The same content under the same name is there once for an owner, whatever is asked. Raises PostviewError:
        GONE, MISSING_FIELD without an owner; for a letter NOT_IN_STATE and DOCUMENTS_TOO_LARGE.
        """
        name = file_name(kept.name)
        return self._add(
            Attachment(
                application_id=application_id,
                interview_id=interview_id,
                letter_id=letter_id,
                kind=probable_kind(name) if kind is None else kind,
                name=name,
                media_type=kept.media_type,
                digest=kept.digest,
                size=kept.size,
                note=note.strip(),
                added_at=self._clock.now(),
            )
        )

    def enclose(self, letter_id: int, attachment_id: int) -> Attachment:
        """Let a document of the application travel with a letter too. Raises as `add` does."""
        document = self._store.need(Attachment, attachment_id)
        self.path_of(document)
        return self._add(
            replace(
                document,
                id=0,
                application_id=None,
                interview_id=None,
                letter_id=letter_id,
                note="",
                added_at=self._clock.now(),
            )
        )

    def describe(self, id: int, *, name: str, kind: AttachmentKind, note: str) -> Attachment:
        """Say what a document is called, what it is, and a few words of one's own; one change.

        The ending of the name stays where the new one has none. Raises PostviewError: GONE, MISSING_FIELD,
        NOT_IN_STATE for a letter's that is on its way.
        """
        document = self._store.need(Attachment, id)
        if not name.strip():
            raise PostviewError(Problem.MISSING_FIELD, field="name")
        last = ending(document.name)
        new = file_name(name if ending(name) or not last else f"{name.strip()}.{last}")
        return self._save(replace(document, name=new, kind=kind, note=note.strip()), document)

    def replace(self, id: int, kept: KeptFile) -> Attachment:
        """Another file in its place; kind and note stay. Raises as `add`."""
        document = self._store.need(Attachment, id)
        new = replace(
            document, name=file_name(kept.name), media_type=kept.media_type, digest=kept.digest, size=kept.size
        )
        if document.letter_id is not None:
            others = [one for one in self.for_letter(document.letter_id) if one.id != id]
            refuse_too_large([*others, new])
        return self._save(new, document)

    def delete(self, id: int) -> int:
        """Take a document away; gives the id of the change, for Undo. Raises GONE, NOT_IN_STATE as `describe`."""
        document = self._store.need(Attachment, id)
        with self._change(Verb.ATTACHMENT_DELETED, document) as change:
            self._touch_letter(change, document.letter_id)
            change.delete(document)
            return change.id

    # -- inside -----------------------------------------------------------------------------------------------

    def _add(self, document: Attachment) -> Attachment:
        owners = {
            name: id
            for name in ("application_id", "interview_id", "letter_id")
            if (id := getattr(document, name)) is not None
        }
        if len(owners) != 1:
            raise PostviewError(Problem.MISSING_FIELD, field="application")
        there = self._store.find(Attachment, **owners)
        for one in there:
            if one.digest == document.digest and (one.name == document.name or document.letter_id is not None):
                return one
        if document.letter_id is not None:
            refuse_too_large([*there, document])
        with self._change(Verb.ATTACHMENT_ADDED, document) as change:
            self._touch_letter(change, document.letter_id)
            return change.add(document)

    def _save(self, after: Attachment, before: Attachment) -> Attachment:
        if after == before:
            return before
        with self._change(Verb.ATTACHMENT_CHANGED, before) as change:
            self._touch_letter(change, before.letter_id)
            return change.save(after)

    def _change(self, verb: Verb, document: Attachment) -> AbstractContextManager[Change]:
        """One line of the history, with the organisation, the application and the interview that it belongs to."""
        letter = self._store.need(Letter, document.letter_id) if document.letter_id is not None else None
        there = around(
            self._store,
            interview_id=document.interview_id or (letter.interview_id if letter else None),
            application_id=document.application_id or (letter.application_id if letter else None),
        )
        return self._store.change(
            verb,
            what=there.organisation.name if there.organisation else "",
            application_id=there.application.id if there.application else None,
            interview_id=there.interview.id if there.interview else None,
        )

    def _touch_letter(self, change: Change, letter_id: int | None) -> None:
        """What travels is part of the letter: it changes only while that can be written."""
        if letter_id is None:
            return
        letter = self._store.need(Letter, letter_id)
        if letter.state not in EDITABLE:
            raise PostviewError(Problem.NOT_IN_STATE, state=letter.state)
        # Later than before even within one second: so the change holds the letter too, and undo sees when it has left.
        change.save(replace(letter, raw=b"", updated_at=max(self._clock.now(), letter.updated_at + 1)))


def enclosed_with(store: Store, letter_id: int) -> tuple[Enclosed, ...]:
    """The documents of a letter as they travel.

    Raises PostviewError: DOCUMENT_MISSING, DOCUMENT_ALTERED (another size), DOCUMENTS_TOO_LARGE.
    """
    documents = store.find(Attachment, letter_id=letter_id)
    refuse_too_large(documents)
    for one in documents:
        content_path(store.path.parent, one)
    return tuple(Enclosed(name=one.name, media_type=one.media_type, digest=one.digest) for one in documents)


def content_path(data_dir: Path, document: Attachment) -> Path:
    """Where a content lies. Raises PostviewError: DOCUMENT_MISSING, DOCUMENT_ALTERED (another size).

    Whoever reads the content compares the digest too (`copy_out`, `lay_out` and sending do).
    """
    path = path_in(data_dir, document.digest, document.name)
    if not is_there(data_dir, document.digest, document.size):
        problem = Problem.DOCUMENT_ALTERED if path.is_file() else Problem.DOCUMENT_MISSING
        raise PostviewError(problem, file=document.name)
    return path


def refuse_too_large(documents: Iterable[Attachment]) -> None:
    """Raises PostviewError(DOCUMENTS_TOO_LARGE) for more than one letter carries."""
    size = sum(one.size for one in documents)
    if size > MOST_BYTES_IN_A_LETTER:
        raise PostviewError(
            Problem.DOCUMENTS_TOO_LARGE,
            size=f"{size / 1024 / 1024:.1f} MB",
            limit=f"{MOST_BYTES_IN_A_LETTER >> 20} MB",
        )


_ORDER: Sequence[AttachmentKind] = tuple(AttachmentKind)


def _ordered(documents: Iterable[Attachment]) -> tuple[Attachment, ...]:
    return tuple(sorted(documents, key=lambda one: (_ORDER.index(one.kind), one.added_at, one.id)))
