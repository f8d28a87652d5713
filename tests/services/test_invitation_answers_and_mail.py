"""The answer to an invitation and the mail that comes in: it asks for nothing, and one that came back was none."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from postview_desktop.domain.change import Verb
from postview_desktop.domain.follow_up import Contact
from postview_desktop.domain.interview import Answered, Interview, timed
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.services.sought import what_is_sought
from tests.services.test_answers_and_outbox import bounce
from tests.support.answer_desk import USER, Desk, desk, house  # noqa: F401  # pyright: ignore[reportUnusedImport]
from tests.support.builders import put_interview

START = datetime(2026, 12, 1, 10)


@pytest.fixture
def invited(desk: Desk) -> Interview:  # noqa: F811
    """A second round to come, elsewhere, by an invitation that asks."""
    store = desk.suite.store
    made = put_interview(store, "2026-12-01T10:00", organisation="Contoso", people=("Cleo Contoso",))
    with store.change(Verb.INTERVIEW_CHANGED) as change:
        moved = timed(made, START, START + timedelta(hours=1), made.zone)
        return change.save(
            replace(moved, organiser_name="Cleo", organiser_email="cleo@contoso.example", invited_as=USER)
        )


def answered(desk: Desk, interview: Interview) -> Letter:  # noqa: F811
    letter = desk.suite.invitations.reply(interview.id, Answered.ACCEPTED, send=True)
    desk.clock.advance(seconds=11)
    desk.send(letter.id)
    return desk.suite.letters.get(letter.id)


def test_an_answer_that_came_back_was_none(desk: Desk, invited: Interview) -> None:  # noqa: F811
    letter = answered(desk, invited)
    store = desk.suite.store
    assert store.need(Interview, invited.id).answered is Answered.ACCEPTED
    bounce(desk, letter.message_id)
    assert len(desk.look().bounced) == 1
    assert desk.state(letter) is LetterState.UNDELIVERED
    known = store.need(Interview, invited.id)
    assert (known.answered, known.answered_at) == (Answered.NOT_YET, 0)
    assert desk.suite.invitations.state(invited.id).letter == desk.suite.letters.get(letter.id)


def test_that_an_older_answer_came_back_says_nothing_about_the_newer(desk: Desk, invited: Interview) -> None:  # noqa: F811
    older = answered(desk, invited)
    desk.clock.advance(minutes=5)
    answered(desk, invited)
    bounce(desk, older.message_id)
    desk.look()
    assert desk.suite.store.need(Interview, invited.id).answered is Answered.ACCEPTED


def test_an_answer_waits_for_no_mail_of_theirs_and_is_no_contact(desk: Desk, invited: Interview) -> None:  # noqa: F811
    answered(desk, invited)
    store = desk.suite.store
    sought, _ = what_is_sought(store, desk.suite.outbox.sender(), desk.clock.now())
    assert invited.application_id not in {one.application_id for one in sought.matters}
    assert store.find(Contact, interview_id=invited.id) == []
