"""Going back to a backup: what has left since is not asked for again, and nothing is sent twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from postview_desktop.domain.application import Application
from postview_desktop.domain.attachment import KeptFile
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Channel, Contact, ContactPurpose
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentVia
from postview_desktop.domain.outbox import Outcome, Result
from postview_desktop.files.documents import keep_bytes
from postview_desktop.services.suite import Suite
from tests.support.backups import a_search, go_back, make
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

S = LetterState
BODY = "Hello,\n\nThank you for your time. I enjoyed the part about streaming.\n\nKind regards,\nSam Field"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def suite(tmp_path: Path, clock: FixedClock) -> Iterator[Suite]:
    """One interview, with Ada Brown; an account."""
    with a_search(tmp_path / "data", clock) as suite:
        put(suite.store, Account(name="Sam Field", address="sam@field.example", user="sam", host="smtp.field.example"))
        yield suite


def begun(suite: Suite, interview_id: int = 1) -> Letter:
    person = suite.interviews.get(interview_id).people[0].person
    letter = suite.letters.start(LetterKind.THANK_YOU, interview_id=interview_id, person_id=person.id)
    return suite.letters.edit(letter.id, subject="Thank you", body=BODY)


def sent(suite: Suite, letter: Letter, result: Result = Result.SENT) -> Letter:
    """Through the outbox, step by step."""
    suite.outbox.schedule(letter.id, suite.clock.now())
    attempt = suite.outbox.claim(letter.id)
    assert attempt is not None
    suite.outbox.committing(letter.id, attempt.token)
    done = suite.outbox.settle(letter.id, attempt.token, Outcome(result=result))
    assert done is not None
    return done


def is_thanked(suite: Suite) -> bool:
    coverage = suite.letters.coverage(1)
    return coverage.done == coverage.wanted == 1


def test_a_draft_of_the_backup_that_left_since_is_sent_and_cannot_leave_again(suite: Suite) -> None:
    draft = begun(suite)
    assert draft.message_id == "", "nothing but itself tells that the two are one"
    backup = make(suite)
    suite.letters.edit(draft.id, body=BODY.replace("streaming", "the harbour"))
    left = sent(suite, draft)
    go_back(suite, backup.path)
    found = suite.letters.get(draft.id)
    assert found == left, "with the words that have left"
    assert is_thanked(suite)
    with pytest.raises(PostviewError) as caught:
        suite.outbox.schedule(draft.id, suite.clock.now())
    assert caught.value.problem is Problem.NOT_IN_STATE
    [contact] = suite.store.find(Contact, letter_id=draft.id)
    assert (contact.purpose, contact.interview_id) == (ContactPurpose.THANK_YOU, 1)


def test_a_letter_written_and_sent_after_the_backup_comes_along(suite: Suite) -> None:
    backup = make(suite)
    letter = begun(suite)
    kept: KeptFile = keep_bytes(b"curriculum vitae", "cv.pdf", suite.store.path.parent)
    suite.attachments.add(kept, letter_id=letter.id)
    left = sent(suite, suite.letters.get(letter.id))
    go_back(suite, backup.path)
    assert suite.letters.get(letter.id) == left
    assert is_thanked(suite), "the thank-you is not asked for again"
    [contact] = suite.store.find(Contact, letter_id=letter.id)
    assert contact.person_id == left.person_id
    [document] = suite.attachments.for_letter(letter.id)
    assert suite.attachments.path_of(document).read_bytes() == b"curriculum vitae"
    assert suite.store.integrity() == []


def test_what_left_by_another_way_comes_along_too(suite: Suite) -> None:
    backup = make(suite)
    letter = begun(suite)
    suite.letters.mark_sent(letter.id, SentVia.POST)
    go_back(suite, backup.path)
    found = suite.letters.get(letter.id)
    assert (found.state, found.sent_via) == (S.SENT, SentVia.POST)
    [contact] = suite.store.find(Contact, letter_id=letter.id)
    assert contact.channel is Channel.LETTER


def test_one_that_may_have_arrived_stays_uncertain(suite: Suite) -> None:
    backup = make(suite)
    letter = sent(suite, begun(suite), Result.UNKNOWN)
    assert letter.state is S.UNKNOWN
    go_back(suite, backup.path)
    assert suite.letters.get(letter.id).state is S.UNKNOWN
    assert suite.store.find(Contact, letter_id=letter.id) == []
    assert suite.outbox.due() == []


def test_what_was_only_written_since_is_of_the_newer_data(suite: Suite) -> None:
    backup = make(suite)
    letter = begun(suite)
    go_back(suite, backup.path)
    assert suite.store.get(Letter, letter.id) is None


def test_a_letter_about_an_interview_that_the_backup_does_not_know_stays_behind(
    suite: Suite, clock: FixedClock
) -> None:
    backup = make(suite)
    clock.advance(days=1)
    interview = put_interview(suite.store, organisation="Contoso", people=("Joel Katz",))
    letter = sent(suite, begun(suite, interview.id))
    go_back(suite, backup.path)
    assert suite.store.get(Letter, letter.id) is None, "nothing there would ask for it"
    assert suite.store.integrity() == []


def test_there_and_back_and_there_again_nothing_is_doubled(suite: Suite) -> None:
    first = make(suite)
    letter = sent(suite, begun(suite))
    second = make(suite)
    for backup in (first, second, first):
        go_back(suite, backup.path)
        assert [one.id for one in suite.store.find(Letter)] == [letter.id]
        assert len(suite.store.find(Contact)) == 1


def test_a_backup_of_another_computer_is_not_mixed_with_what_left_here(
    suite: Suite, tmp_path: Path, clock: FixedClock
) -> None:
    """The same numbers mean other things there."""
    clock.advance(days=1)
    with a_search(tmp_path / "elsewhere", clock, filled=False) as other:
        interview = put_interview(other.store, organisation="Contoso", people=("Joel Katz",), created_at=5)
        with other.store.change(Verb.APPLICATION_CHANGED) as change:
            change.save(replace(other.store.need(Application, 1), created_at=5))
        draft = begun(other, interview.id)
        backup = make(other)
    clock.advance(days=-1)
    letter = sent(suite, begun(suite))
    assert (letter.id, letter.interview_id) == (draft.id, interview.id)
    go_back(suite, backup.path)
    assert suite.letters.get(draft.id).state is S.DRAFT
    assert suite.letters.get(draft.id).to_name == "Joel Katz"
    assert suite.store.find(Contact) == []
