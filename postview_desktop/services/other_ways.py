"""A letter for another mail program: as a file that it opens for sending, and as an address that it fills in."""

from __future__ import annotations

from functools import partial
from urllib.parse import quote

from postview_desktop.domain.letter import Letter
from postview_desktop.files.documents import read_document
from postview_desktop.mail.compose import Draft, compose_draft, refuse_control_characters
from postview_desktop.mail.enclosing import whole_message
from postview_desktop.services.attachments import enclosed_with
from postview_desktop.storage import Store


def eml_of(store: Store, letter: Letter, from_name: str, from_address: str) -> bytes:
    """The letter with its documents. Raises PostviewError as `compose_draft` and `enclosed_with` do."""
    raw = compose_draft(
        Draft(
            from_name=from_name,
            from_address=from_address,
            to_name=letter.to_name,
            to_address=letter.to_address,
            subject=letter.subject,
            body=letter.body,
            in_reply_to=letter.in_reply_to,
            references=letter.references,
            calendar=letter.calendar,
            enclosed=enclosed_with(store, letter.id),
        )
    )
    return whole_message(raw, partial(read_document, store.path.parent))


def mailto_of(letter: Letter) -> str:
    """The letter's text with its address and subject. Raises CONTROL_CHARACTERS."""
    refuse_control_characters(letter.to_address, "to_address")
    refuse_control_characters(letter.subject, "subject")
    fields = {"subject": letter.subject, "body": letter.body.rstrip().replace("\n", "\r\n")}
    if letter.in_reply_to:
        fields["In-Reply-To"] = letter.in_reply_to
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items() if value)
    return f"mailto:{quote(letter.to_address.strip(), safe='@')}?{query}"
