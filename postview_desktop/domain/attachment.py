"""Documents of a search: what was sent, what was asked for, kept beside the database under their own content's name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AttachmentKind(StrEnum):
    CV = "cv"
    COVER_LETTER = "cover_letter"
    JOB_DESCRIPTION = "job_description"
    APPOINTMENT_LETTER = "appointment_letter"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file that hangs on an application, an interview or a letter.

    `name` is the file's name as the user knew it, without a folder; `digest` the SHA-256 of its content in hex, by
    which the file is found in the data folder; `size` in bytes; `added_at` in epoch seconds.
    """

    id: int = 0
    application_id: int | None = None
    interview_id: int | None = None
    letter_id: int | None = None
    kind: AttachmentKind = AttachmentKind.OTHER
    name: str = ""
    media_type: str = ""
    digest: str = ""
    size: int = 0
    note: str = ""
    added_at: int = 0
