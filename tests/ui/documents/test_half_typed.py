"""What is half typed about a document: there again after a crash, gone once it is kept or given up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.files.documents import keep_bytes
from postview_desktop.services.suite import Suite
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.documents.pane import DocumentsPane, Owner
from postview_desktop.ui.documents.porter import Porter
from tests.support.builders import put_interview
from tests.support.window import choose, click, retype, seen, words

LAST_TIME = "This is what you typed last time"


@pytest.fixture
def document(suite: Suite) -> Attachment:
    job_id = put_interview(suite.store).application_id
    kept = keep_bytes(b"%PDF-1.7", "Sam Field CV.pdf", suite.attachments.data_dir)
    return suite.attachments.add(kept, application_id=job_id)


@pytest.fixture
def porter(suite: Suite) -> Iterator[Porter]:
    jobs = Jobs()
    yield Porter(lambda: suite.attachments, suite.history, jobs, lambda _: True, jobs, suite.drafts)
    jobs.close()


def describe(qtbot: QtBot, look: Look, porter: Porter, document: Attachment) -> DocumentsPane:
    """A card with the document, as after a new start, with its sheet open."""
    pane = DocumentsPane(look, porter, Owner.APPLICATION, title="Documents", nothing="None yet.", add_text="Add")
    qtbot.addWidget(pane)
    assert document.application_id is not None
    pane.show_owner(document.application_id)
    pane.show()
    choose(pane, f"document_describe_{document.id}_line")
    return pane


def test_what_is_said_of_a_document_is_there_again(
    qtbot: QtBot, look: Look, suite: Suite, porter: Porter, document: Attachment
) -> None:
    lines = len(suite.history.lines())
    first = describe(qtbot, look, porter, document)
    retype(first, "document_note_field", "the long one\nfor Contoso")
    qtbot.waitUntil(lambda: suite.drafts.get(f"document:{document.id}") is not None, timeout=1000)
    assert len(suite.history.lines()) == lines
    again = describe(qtbot, look, porter, document)
    assert LAST_TIME in words(again)
    assert seen(again, QPlainTextEdit, "document_note_field").toPlainText() == "the long one\nfor Contoso"
    assert seen(again, QLineEdit, "document_name_field").text() == "Sam Field CV.pdf"
    click(again, "sheet_main")
    assert suite.attachments.get(document.id).note == "the long one\nfor Contoso"
    assert suite.drafts.get(f"document:{document.id}") is None


def test_a_description_is_given_up(
    qtbot: QtBot, look: Look, suite: Suite, porter: Porter, document: Attachment
) -> None:
    pane = describe(qtbot, look, porter, document)
    retype(pane, "document_name_field", "never mind")
    qtbot.waitUntil(lambda: suite.drafts.get(f"document:{document.id}") is not None, timeout=1000)
    click(pane, "sheet_cancel")
    assert suite.drafts.get(f"document:{document.id}") is None


def test_a_full_disk_takes_no_word_of_a_description(
    qtbot: QtBot, look: Look, suite: Suite, porter: Porter, document: Attachment, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = describe(qtbot, look, porter, document)
    retype(pane, "document_note_field", "the long one")

    def full(*_: object, **__: object) -> None:
        raise PostviewError(Problem.DISK_FULL, path="/data")

    with monkeypatch.context() as disk:
        disk.setattr(suite.store, "change", full)
        click(pane, "sheet_main")
    assert suite.attachments.get(document.id).note == ""
    again = describe(qtbot, look, porter, document)
    assert seen(again, QPlainTextEdit, "document_note_field").toPlainText() == "the long one"
    click(again, "sheet_cancel")
