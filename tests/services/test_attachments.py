"""Documents of applications, interviews and letters: added, told apart, changed, taken away and brought back."""

from __future__ import annotations

import email
import email.policy
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from postview_desktop.domain.attachment import MOST_BYTES_IN_A_LETTER, Attachment, AttachmentKind, KeptFile
from postview_desktop.domain.change import Changed, Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState
from postview_desktop.domain.letter_checks import Check
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.files.documents import keep_bytes, path_in
from postview_desktop.services.attachments import let_go
from postview_desktop.services.outbox import transmit
from postview_desktop.services.suite import Suite
from tests.support.builders import put, put_interview


@pytest.fixture
def interview(suite: Suite) -> Interview:
    put(suite.store, Account(name="Sam Field", address="sam@jobseeker.example", user="sam", host="mail.example"))
    return put_interview(suite.store, people=("Ana Souza",))


@pytest.fixture
def letter(suite: Suite, interview: Interview) -> Letter:
    started = suite.letters.start(LetterKind.FOLLOW_UP, interview_id=interview.id)
    return suite.letters.edit(started.id, subject="The role", body="Dear Ana,\n\nplease find attached my CV.\n\nSam\n")


def kept(suite: Suite, name: str = "Sam CV.pdf", content: bytes = b"%PDF-1.7") -> KeptFile:
    return keep_bytes(content, name, suite.attachments.data_dir)


def of_size(size: int, name: str = "large.pdf") -> KeptFile:
    """A file that is only spoken of: what matters is the sum."""
    digest = hashlib.sha256(f"{name} {size}".encode()).hexdigest()
    return KeptFile(name=name, media_type="application/pdf", digest=digest, size=size)


def refused(verb: Callable[[], Any]) -> PostviewError:
    with pytest.raises(PostviewError) as caught:
        verb()
    return caught.value


def test_a_document_hangs_on_its_owner_and_says_what_it_probably_is(suite: Suite, interview: Interview) -> None:
    told: list[Any] = []
    suite.store.on_change.append(told.append)
    job = interview.application_id
    cv = suite.attachments.add(kept(suite), application_id=job)
    task = suite.attachments.add(kept(suite, "task.zip", b"PK"), interview_id=interview.id, note=" the test day ")
    assert (cv.kind, cv.name, cv.size, cv.added_at) == (AttachmentKind.CV, "Sam CV.pdf", 8, suite.clock.now())
    assert (task.kind, task.note, task.media_type) == (AttachmentKind.OTHER, "the test day", "application/zip")
    assert suite.attachments.for_application(job) == (cv,)
    assert suite.attachments.for_interview(interview.id) == (task,)
    assert [one.kinds for one in told] == [frozenset({Changed.ATTACHMENTS})] * 2
    line = suite.history.lines(interview_id=interview.id)[0]
    assert (line.verb, line.what, line.application_id) == (Verb.ATTACHMENT_ADDED, "Northwind", job)


def test_documents_stand_in_the_order_of_their_kinds(suite: Suite, interview: Interview) -> None:
    job = interview.application_id
    for name in ("scan.pdf", "offer letter.pdf", "job description.pdf", "CV.pdf"):
        suite.attachments.add(kept(suite, name, name.encode()), application_id=job)
    names = [one.name for one in suite.attachments.for_application(job)]
    assert names == ["CV.pdf", "job description.pdf", "offer letter.pdf", "scan.pdf"]


def test_the_same_twice_is_one_and_the_same_name_or_content_alone_is_not(suite: Suite, interview: Interview) -> None:
    job = interview.application_id
    first = suite.attachments.add(kept(suite), application_id=job)
    changes = suite.store.last_change_id()
    assert suite.attachments.add(kept(suite), application_id=job) == first
    assert suite.store.last_change_id() == changes
    suite.attachments.add(kept(suite, content=b"%PDF newer"), application_id=job)
    suite.attachments.add(kept(suite, "other name.pdf"), application_id=job)
    assert len(suite.attachments.for_application(job)) == 3
    assert len(suite.attachments.wanted()) == 2, "what is the same is stored once"


def test_a_document_needs_one_owner_that_is_there(suite: Suite, interview: Interview) -> None:
    file = kept(suite)
    assert refused(lambda: suite.attachments.add(file)).problem is Problem.MISSING_FIELD
    both = {"application_id": interview.application_id, "interview_id": interview.id}
    assert refused(lambda: suite.attachments.add(file, **both)).problem is Problem.MISSING_FIELD
    for owner in ("application_id", "interview_id", "letter_id"):
        assert refused(lambda owner=owner: suite.attachments.add(file, **{owner: 99})).problem is Problem.GONE


def test_what_is_said_of_a_document_can_be_changed_and_taken_back(suite: Suite, interview: Interview) -> None:
    cv = suite.attachments.add(kept(suite), application_id=interview.application_id)

    def renamed(name: str) -> str:
        return suite.attachments.describe(cv.id, name=name, kind=cv.kind, note="").name

    assert renamed("  Sam: CV/2026 ") == "Sam- CV-2026.pdf"
    assert renamed("CV.odt") == "CV.odt"
    assert refused(lambda: renamed(" ")).problem is Problem.MISSING_FIELD
    suite.attachments.describe(cv.id, name="CV.odt", kind=AttachmentKind.OTHER, note=" as sent on Monday ")
    newer = suite.attachments.replace(cv.id, kept(suite, "CV v2.pdf", b"%PDF-2"))
    assert (newer.name, newer.kind, newer.note) == ("CV v2.pdf", AttachmentKind.OTHER, "as sent on Monday")
    for _ in range(4):
        suite.store.undo(suite.store.last_undoable().id)  # type: ignore[union-attr]
    assert suite.attachments.get(cv.id) == cv
    assert suite.attachments.path_of(cv).read_bytes() == b"%PDF-1.7"


def test_a_deleted_document_comes_back_with_its_content(suite: Suite, interview: Interview) -> None:
    cv = suite.attachments.add(kept(suite), application_id=interview.application_id)
    change = suite.attachments.delete(cv.id)
    assert suite.attachments.for_application(interview.application_id) == ()
    os.utime(path_in(suite.attachments.data_dir, cv.digest), (1, 1))
    assert let_go(suite.attachments.data_dir, suite.attachments.spoken_of()) == 0, "undo and the bin may need it"
    suite.store.undo(change)
    assert suite.attachments.path_of(suite.attachments.get(cv.id)).read_bytes() == b"%PDF-1.7"


def test_documents_go_and_come_back_with_what_they_hang_on(suite: Suite, interview: Interview, letter: Letter) -> None:
    job = interview.application_id
    cv = suite.attachments.add(kept(suite), application_id=job)
    suite.attachments.add(kept(suite, "task.zip", b"PK"), interview_id=interview.id)
    suite.attachments.enclose(letter.id, cv.id)
    before = suite.store.find(Attachment)
    change = suite.applications.delete(job)
    assert suite.store.find(Attachment) == []
    suite.store.undo(change)
    assert suite.store.find(Attachment) == before
    assert suite.store.integrity() == []


def test_missing_and_altered_contents_are_told_at_the_row(suite: Suite, interview: Interview) -> None:
    job = interview.application_id
    cv = suite.attachments.add(kept(suite), application_id=job)
    task = suite.attachments.add(kept(suite, "task.txt", b"words"), application_id=job)
    assert not suite.attachments.is_missing(cv)
    suite.attachments.path_of(cv).unlink()
    suite.attachments.path_of(task).write_bytes(b"other words")
    assert suite.attachments.is_missing(cv)
    assert suite.attachments.is_missing(task)
    error = refused(lambda: suite.attachments.path_of(cv))
    assert (error.problem, error.details["file"]) == (Problem.DOCUMENT_MISSING, "Sam CV.pdf")
    assert refused(lambda: suite.attachments.path_of(task)).problem is Problem.DOCUMENT_ALTERED
    left = keep_bytes(b"nobody's", "a.txt", suite.attachments.data_dir)
    found = suite.attachments.report()
    assert (found.missing, found.altered) == ((cv,), (task,))
    assert found.left_over == (path_in(suite.attachments.data_dir, left.digest),)


# ------------------------------------------------------------------------------------------------- letters


def test_a_letter_takes_documents_of_its_application_and_from_elsewhere(
    suite: Suite, interview: Interview, letter: Letter
) -> None:
    cv = suite.attachments.add(kept(suite), application_id=interview.application_id)
    task = suite.attachments.add(kept(suite, "task.txt", b"words"), interview_id=interview.id)
    assert suite.attachments.at_hand(letter.id) == (cv, task)
    enclosed = suite.attachments.enclose(letter.id, cv.id)
    suite.attachments.add(kept(suite, "photo.png", b"PNG"), letter_id=letter.id)
    assert (enclosed.letter_id, enclosed.application_id, enclosed.digest) == (letter.id, None, cv.digest)
    assert [one.name for one in suite.attachments.for_letter(letter.id)] == ["Sam CV.pdf", "photo.png"]
    assert suite.attachments.at_hand(letter.id) == (task,)
    assert suite.attachments.for_application(interview.application_id) == (cv,), "the letter's are the letter's"
    assert suite.attachments.enclose(letter.id, cv.id) == enclosed, "once is enough"
    suite.attachments.path_of(task).unlink()
    assert refused(lambda: suite.attachments.enclose(letter.id, task.id)).problem is Problem.DOCUMENT_MISSING


def test_the_check_knows_what_is_attached(suite: Suite, letter: Letter) -> None:
    def speaks_of_nothing() -> bool:
        return any(finding.code is Check.ATTACHMENT for finding in suite.letters.check(letter.id))

    assert speaks_of_nothing()
    document = suite.attachments.add(kept(suite), letter_id=letter.id)
    assert not speaks_of_nothing()
    suite.attachments.delete(document.id)
    assert speaks_of_nothing()


def test_one_letter_carries_twenty_megabytes(suite: Suite, letter: Letter) -> None:
    suite.attachments.add(of_size(MOST_BYTES_IN_A_LETTER - 10), letter_id=letter.id)
    error = refused(lambda: suite.attachments.add(of_size(11, "straw.pdf"), letter_id=letter.id))
    assert (error.problem, error.details["limit"]) == (Problem.DOCUMENTS_TOO_LARGE, "20 MB")
    small = suite.attachments.add(of_size(10, "straw.pdf"), letter_id=letter.id)
    assert refused(lambda: suite.attachments.replace(small.id, of_size(11))).problem is Problem.DOCUMENTS_TOO_LARGE


def test_what_is_on_its_way_keeps_its_documents(suite: Suite, letter: Letter) -> None:
    document = suite.attachments.add(kept(suite), letter_id=letter.id)
    added = suite.store.last_change_id()
    suite.outbox.schedule(letter.id, suite.clock.now() + 3600)
    for verb in (
        lambda: suite.attachments.add(kept(suite, "more.txt", b"more"), letter_id=letter.id),
        lambda: suite.attachments.describe(document.id, name="other.pdf", kind=document.kind, note=""),
        lambda: suite.attachments.delete(document.id),
    ):
        assert refused(verb).problem is Problem.NOT_IN_STATE
    assert refused(lambda: suite.store.undo(added)).problem is Problem.CHANGED_SINCE
    suite.outbox.take_back(letter.id)
    suite.attachments.delete(document.id)


def message(raw: bytes) -> Any:
    return email.message_from_bytes(raw, policy=email.policy.default)


def test_what_leaves_is_what_was_there_when_it_was_scheduled(
    suite: Suite, letter: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite.attachments.add(kept(suite, "Lebenslauf Müller.pdf"), letter_id=letter.id)
    scheduled = suite.outbox.schedule(letter.id, 0)
    assert b"%PDF" not in scheduled.raw
    assert len(scheduled.raw) < 2000, "the database does not grow by the document"
    attempt = suite.outbox.claim(letter.id)
    assert attempt is not None
    sent: list[bytes] = []

    def submit(server: object, envelope: Any, password: str, **rest: object) -> Outcome:
        sent.append(envelope.raw)
        return Outcome(result=Result.SENT)

    monkeypatch.setattr("postview_desktop.services.delivery.submit_by_smtp", submit)
    assert transmit(attempt, "", lambda: None).result is Result.SENT
    (part,) = message(sent[0]).iter_attachments()
    assert (part.get_filename(), part.get_content()) == ("Lebenslauf Müller.pdf", b"%PDF-1.7")


@pytest.mark.parametrize(
    ("damage", "problem"),
    [(Path.unlink, Problem.DOCUMENT_MISSING), (lambda path: path.write_bytes(b"%PDF-9.9"), Problem.DOCUMENT_ALTERED)],
)
def test_a_letter_whose_document_is_gone_or_altered_never_leaves(
    suite: Suite, letter: Letter, damage: Callable[[Path], object], problem: Problem
) -> None:
    document = suite.attachments.add(kept(suite), letter_id=letter.id)
    suite.outbox.schedule(letter.id, 0)
    attempt = suite.outbox.claim(letter.id)
    assert attempt is not None
    damage(suite.attachments.path_of(document))
    outcome = transmit(attempt, "", lambda: pytest.fail("nothing may leave"))
    settled = suite.outbox.settle(letter.id, attempt.token, outcome)
    assert settled is not None
    assert (settled.state, settled.problem) == (LetterState.REJECTED, problem)
    # adding the file again mends it, and the letter can go
    kept(suite)
    assert suite.outbox.schedule(letter.id, 0).state is LetterState.SCHEDULED


def test_a_document_that_is_gone_is_told_before_the_letter_waits(suite: Suite, letter: Letter) -> None:
    document = suite.attachments.add(kept(suite), letter_id=letter.id)
    suite.attachments.path_of(document).unlink()
    assert refused(lambda: suite.outbox.schedule(letter.id, 0)).problem is Problem.DOCUMENT_MISSING
    assert suite.outbox.state_of(letter.id) is LetterState.DRAFT
    assert refused(lambda: suite.letters.eml(letter.id)).problem is Problem.DOCUMENT_MISSING


def test_a_mail_file_carries_the_documents_and_an_address_does_not(suite: Suite, letter: Letter) -> None:
    suite.attachments.add(kept(suite), letter_id=letter.id)
    (part,) = message(suite.letters.eml(letter.id)).iter_attachments()
    assert part.get_filename() == "Sam CV.pdf"
    assert "CV.pdf" not in suite.letters.mailto(letter.id)
