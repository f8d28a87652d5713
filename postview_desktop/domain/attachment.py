"""Documents of a search: what was sent, what was asked for, kept beside the database under their own content's name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from postview_desktop.domain.folding import fold


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


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file whose content has been taken into the data folder, and that no row speaks of yet."""

    name: str
    media_type: str
    digest: str
    size: int


MOST_BYTES = 50 * 1024 * 1024
"""The largest document that is kept."""

MOST_BYTES_IN_A_LETTER = 20 * 1024 * 1024
"""Of all documents of one letter together: many mail servers take messages of 25 MB, and mail makes files larger."""


def is_digest(text: str) -> bool:
    """Whether this is a SHA-256 in hex as PostView writes it: what finds a file must never be a path."""
    return len(text) == 64 and all(character in "0123456789abcdef" for character in text)


def probable_kind(name: str) -> AttachmentKind:
    """What a document is by the words of its file's name, for the user to change; OTHER where they say nothing."""
    words = f" {re.sub(r'[^a-z0-9]+', ' ', fold(name))} "
    for kind, pattern in _WORDS_OF_KINDS.items():
        if pattern.search(words):
            return kind
    return AttachmentKind.OTHER


_WORDS_OF_KINDS: dict[AttachmentKind, re.Pattern[str]] = {
    AttachmentKind.APPOINTMENT_LETTER: re.compile(
        r" (?:appointment|offer|contract|employment agreement|arbeitsvertrag|vertrag|angebot|zusage|einstellung|"
        r"contrat|contrato|oferta|promesse d embauche) "
    ),
    AttachmentKind.COVER_LETTER: re.compile(
        r" (?:cover letter|coverletter|covering letter|motivation|motivation letter|anschreiben|motivationsschreiben|"
        r"lettre de motivation|lettre|carta de presentacion|bewerbung) "
    ),
    AttachmentKind.CV: re.compile(r" (?:cv|resume|lebenslauf|curriculum|curriculum vitae|vita) "),
    AttachmentKind.JOB_DESCRIPTION: re.compile(
        r" (?:job description|jobdescription|jd|job advert|job ad|job posting|vacancy|job spec|role description|"
        r"stellenanzeige|stellenausschreibung|stellenbeschreibung|ausschreibung|fiche de poste|offre d emploi|"
        r"oferta de empleo|descripcion del puesto) "
    ),
}
