"""The answer to an invitation on the letters page: sent or handed over whole, and not written on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from postview_desktop.domain.change import Verb
from postview_desktop.domain.interview import Answered
from postview_desktop.domain.letter import LetterKind
from postview_desktop.services.suite import Suite
from postview_desktop.storage import Store
from postview_desktop.ui.letters.page import LettersPage
from tests.support.builders import put_interview
from tests.support.window import is_seen


def test_the_answer_to_an_invitation_is_sent_or_handed_over_and_not_written_on(
    page: LettersPage, suite: Suite, store: Store, tmp_path: Path
) -> None:
    made = put_interview(store, "2026-12-01T10:00")
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        change.save(replace(made, organiser_email="ana@northwind.example", invited_as="me@x.example"))
    letter = suite.invitations.reply(made.id, Answered.ACCEPTED)
    page.open(letter.id)
    editor = page.editor
    assert editor.paper.text.isReadOnly() and editor.paper.to.isReadOnly() and editor.paper.subject.isReadOnly()
    for name in ("letter_language", "letter_copy", "letter_mail_program"):
        assert not is_seen(page, name), name
    assert is_seen(page, "letter_as_eml")
    assert editor.takes_documents() == ""
    assert editor.paper.ways.save_calendar.isVisible()
    editor.deeds.save_calendar()
    dialog = page.findChild(QFileDialog, "save_ics_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "answer.ics"))
    assert (tmp_path / "answer.ics").read_bytes() == suite.invitations.calendar(letter.id)
    dialog.close()
    thanks = suite.letters.start(LetterKind.THANK_YOU, interview_id=made.id)
    page.open(thanks.id)
    assert is_seen(page, "letter_copy"), "and any other letter is as it was"
    assert not editor.paper.ways.save_calendar.isVisible()
