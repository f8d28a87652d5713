"""Mail that was noticed, on the Today page and in notifications: who wrote, and what is asked about it (F6)."""

from __future__ import annotations

from datetime import date

from postview_desktop.domain.answer import Answer, AnswerKind, AnswerState
from postview_desktop.domain.follow_up import Contact, Why
from postview_desktop.domain.interview import InterviewState
from postview_desktop.domain.reminder import DueKind
from postview_desktop.services.suite import Suite
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock

ON = date(2026, 11, 23)


def an_answer(suite: Suite, interview_id: int, at: int, **fields: object) -> Answer:
    interview = suite.interviews.get(interview_id)
    mail = {
        "organisation_id": interview.organisation.id,
        "application_id": interview.application.id,
        "interview_id": interview_id,
        "from_name": "Dana Whitfield",
        "from_address": "dana@northwind.example",
        "subject": "Re: Data analyst",
        "at": at,
        **fields,
    }
    return put(suite.store, Answer(**mail))[0]  # type: ignore[arg-type]


def an_interview(suite: Suite) -> int:
    return put_interview(suite.store, "2026-11-12T11:00", state=InterviewState.TOOK_PLACE).id


def test_F6_what_is_asked_names_who_wrote_and_about_what(suite: Suite, clock: FixedClock) -> None:
    interview_id = an_interview(suite)
    contact = suite.follow_ups.log_contact(Contact(interview_id=interview_id, ours=False, on=ON, at=clock.now()))
    an_answer(suite, interview_id, clock.now(), contact_id=contact.id)
    [item] = [one for one in suite.today.due_items() if one.kind is DueKind.THEIR_ANSWER]
    [reason] = item.reasons
    assert reason.why is Why.ANSWER_CAME
    assert reason.values == {"on": ON, "who": "Dana Whitfield", "subject": "Re: Data analyst"}


def test_F6_a_contact_that_was_logged_by_hand_names_nobody(suite: Suite, clock: FixedClock) -> None:
    interview_id = an_interview(suite)
    suite.follow_ups.log_contact(Contact(interview_id=interview_id, ours=False, on=ON, at=clock.now()))
    [item] = [one for one in suite.today.due_items() if one.kind is DueKind.THEIR_ANSWER]
    assert item.reasons[0].values == {"on": ON}


def test_F6_each_doubtful_mail_is_one_thing_to_do_and_no_other_is(suite: Suite, clock: FixedClock) -> None:
    interview_id = an_interview(suite)
    doubtful = an_answer(suite, interview_id, clock.now() - 86_400, state=AnswerState.DOUBTFUL)
    an_answer(suite, interview_id, clock.now(), state=AnswerState.DISMISSED)
    an_answer(suite, interview_id, clock.now(), kind=AnswerKind.AUTOMATIC)
    [item] = [one for one in suite.today.due_items() if one.kind is DueKind.DOUBT]
    assert (item.answer_id, item.organisation, item.people) == (doubtful.id, "Northwind", ("Dana Whitfield",))
    assert (item.day, item.overdue, item.can_today) == (date(2026, 11, 22), False, True)


def test_N1_a_doubtful_mail_is_announced_once_and_never_in_quiet_hours(suite: Suite, clock: FixedClock) -> None:
    interview_id = an_interview(suite)
    clock.set("2026-11-23T22:30")
    before = {announcement.key for announcement in suite.reminders.sweep()}
    an_answer(suite, interview_id, clock.now(), state=AnswerState.DOUBTFUL)
    assert not before
    assert suite.reminders.sweep() == []
    clock.set("2026-11-24T09:00")
    told = [
        item.key
        for announcement in suite.reminders.sweep()
        for item in (announcement.digest or (announcement.item,))
        if item is not None
    ]
    assert any(key.startswith("doubt:") for key in told)
    assert suite.reminders.sweep() == []
