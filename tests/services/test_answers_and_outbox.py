"""Answers and the outbox: a look before a follow-up leaves, letters that came back, and those that may have left."""

from __future__ import annotations

import pytest

from postview_desktop.domain.answer import AnswerKind
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Contact, Step
from postview_desktop.domain.letter import LetterKind
from postview_desktop.domain.outbox import Outcome
from postview_desktop.services.delivery import Attempt, deliver_round
from postview_desktop.system.secrets import Secrets
from tests.support.answer_desk import SENT, UNKNOWN, Desk, S, desk, house
from tests.support.imap_servers import Box
from tests.support.mail_servers import PASSWORD, USER

__all__ = ["desk", "house"]


# -- before a follow-up leaves ----------------------------------------------------------------------------------------


def test_a_follow_up_that_waits_is_held_by_an_answer(desk: Desk) -> None:
    letter = desk.letter()
    waiting = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.clock.advance(minutes=30)
    desk.comes(in_reply_to=letter.message_id)
    desk.look()
    desk.clock.advance(minutes=30)
    assert desk.send(waiting.id) is None
    assert desk.state(waiting) is S.HELD


def test_so_does_one_that_came_before_it_was_begun_and_was_noticed_after(desk: Desk) -> None:
    desk.comes()
    desk.clock.advance(minutes=30)
    waiting = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.clock.advance(hours=1)
    desk.look()
    assert desk.send(waiting.id) is None
    assert desk.state(waiting) is S.HELD
    # asked, the person lets it go all the same
    desk.clock.advance(minutes=1)
    desk.suite.outbox.schedule(waiting.id, desk.clock.now())
    assert desk.send(waiting.id) is not None


def test_all_within_one_second(desk: Desk) -> None:
    waiting = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.suite.outbox.take_back(waiting.id)
    desk.suite.outbox.schedule(waiting.id, 0)
    desk.comes()
    desk.look()
    assert desk.send(waiting.id) is None
    assert desk.state(waiting) is S.HELD
    desk.suite.outbox.schedule(waiting.id, 0)
    assert desk.send(waiting.id) is not None, "the person was asked, and nothing new has come"


def test_a_look_is_wanted_before_follow_ups_and_before_nothing_else(desk: Desk) -> None:
    must = desk.suite.answers.must_look_before
    thanks = desk.letter(outcome=None)
    follow_up = desk.letter(LetterKind.FOLLOW_UP, None)
    closing = desk.letter(LetterKind.CLOSING, None)
    assert not must([]) and not must([thanks.id])
    assert must([thanks.id, follow_up.id]) and must([closing.id])
    desk.look()
    assert not must([follow_up.id])
    desk.clock.advance(61)
    assert must([follow_up.id])
    desk.look()
    desk.suite.answers.failed(PostviewError(Problem.NO_SERVER, host="x"))
    assert not must([follow_up.id]), "the good look was a moment ago"
    desk.clock.advance(-7200)
    assert must([follow_up.id]), "a look in the future is none"


def test_a_look_that_fails_keeps_the_follow_up_back_and_nothing_else(desk: Desk) -> None:
    thanks = desk.letter(outcome=None)
    follow_up = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.clock.advance(hours=1)
    error = PostviewError(Problem.INBOX_REFUSED, host="127.0.0.1", answer="no such luck")
    tries = (60, 300, 900, 1800)
    for number, wait in enumerate(tries, 1):
        due = desk.suite.outbox.due()
        assert follow_up.id in due
        assert desk.suite.outbox.not_looked(due, error) == (follow_up.id,)
        letter = desk.suite.letters.get(follow_up.id)
        assert (letter.state, letter.attempts) == (S.SCHEDULED, number)
        assert letter.next_try_at == desk.clock.now() + wait
        trouble = desk.suite.outbox.trouble_of(letter)
        assert trouble is not None and trouble.problem is Problem.NOT_LOOKED
        assert trouble.details["answer"] == "no such luck"
        assert desk.suite.outbox.due() == [thanks.id]
        desk.clock.advance(wait)


def test_what_went_wrong_is_remembered_until_it_goes_well(desk: Desk) -> None:
    answers = desk.suite.answers
    answers.failed(PostviewError(Problem.SIGN_IN_REFUSED, host="127.0.0.1", answer="who are you"))
    last = answers.last()
    assert last.error is not None
    assert (last.error.problem, last.error.details["answer"], last.at) == (
        Problem.SIGN_IN_REFUSED, "who are you", desk.clock.now(),
    )  # fmt: skip
    assert not answers.due()
    desk.clock.advance(minutes=30)
    assert not answers.due(), "a refused password is not tried every ten minutes"
    account = desk.suite.accounts.get()
    assert account is not None
    desk.suite.accounts.save(account)
    assert answers.due() and answers.last().error is None, "unless the account was set anew"
    answers.failed(PostviewError(Problem.SIGN_IN_REFUSED, host="127.0.0.1"))
    desk.clock.advance(hours=4)
    assert answers.due()
    desk.look()
    assert answers.last().error is None
    desk.clock.advance(minutes=9)
    assert not answers.due()
    desk.clock.advance(minutes=1)
    assert answers.due()


class Known(Secrets):
    def read(self, name: str) -> str | None:
        return PASSWORD


def test_a_round_looks_before_it_sends(desk: Desk) -> None:
    thanks = desk.letter()
    follow_up, waiting = desk.letter(LetterKind.FOLLOW_UP, None), desk.letter(outcome=None, to=desk.ada)
    desk.comes(in_reply_to=thanks.message_id)
    desk.clock.advance(hours=1)
    taken: list[int] = []

    def submit(attempt: Attempt, password: str, before_commit, *_: object) -> Outcome:
        before_commit()
        taken.append(attempt.letter_id)
        return SENT

    done = deliver_round(desk.suite.outbox, Known(), submit, answers=desk.suite.answers)
    assert taken == [waiting.id]
    assert (done.sent, done.asked) == ((waiting.id,), (follow_up.id,))
    assert [len(one.answers) for one in done.noticed] == [1]


def test_a_round_that_cannot_look_sends_the_thank_you_and_keeps_the_follow_up(desk: Desk) -> None:
    follow_up, waiting = desk.letter(LetterKind.FOLLOW_UP, None), desk.letter(outcome=None)
    desk.clock.advance(hours=1)

    def refuse(errand, password):
        raise PostviewError(Problem.NO_SERVER, host="127.0.0.1")

    def submit(attempt: Attempt, password: str, before_commit, *_: object) -> Outcome:
        before_commit()
        return SENT

    done = deliver_round(desk.suite.outbox, Known(), submit, answers=desk.suite.answers, look=refuse)
    assert (done.sent, done.later) == ((waiting.id,), (follow_up.id,))
    assert done.not_looked is not None and done.trouble is None
    desk.clock.advance(minutes=1)
    done = deliver_round(desk.suite.outbox, Known(), submit, answers=desk.suite.answers)
    assert done.sent == (follow_up.id,)


def test_a_look_that_fails_keeps_the_follow_up_though_the_last_one_was_a_moment_ago(desk: Desk) -> None:
    follow_up = desk.letter(LetterKind.FOLLOW_UP, None)
    desk.clock.advance(hours=1)
    desk.look()

    def refuse(errand, password):
        raise PostviewError(Problem.NO_SERVER, host="127.0.0.1")

    done = deliver_round(desk.suite.outbox, Known(), answers=desk.suite.answers, look=refuse)
    assert (done.sent, done.later) == ((), (follow_up.id,)), "it is said that follow-ups wait"


def test_a_server_that_refused_the_password_is_not_asked_with_every_round(desk: Desk) -> None:
    """A timer that says a wrong password every few minutes has the mailbox locked."""
    looks = 0

    def refuse(errand, password):
        nonlocal looks
        looks += 1
        raise PostviewError(Problem.SIGN_IN_REFUSED, host="127.0.0.1", address=USER)

    def round_problem() -> Problem | None:
        error = deliver_round(desk.suite.outbox, Known(), answers=desk.suite.answers, look=refuse).not_looked
        return error.problem if error else None

    assert [round_problem() for _ in range(3)] == [Problem.SIGN_IN_REFUSED] * 3
    assert looks == 1
    desk.clock.advance(hours=4)
    round_problem()
    assert looks == 2
    desk.suite.answers.signed_in()
    round_problem()
    assert looks == 3
    account = desk.suite.accounts.get()
    assert account is not None
    desk.suite.accounts.save(account)
    assert desk.suite.answers.refused() is None


# -- letters that came back, and letters of which it was uncertain whether they left ----------------------------------

REPORT = """This is the mail system.

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.jobseeker.example

Final-Recipient: rfc822; joel.katz@northwind.example
Action: {action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--x
Content-Type: text/rfc822-headers

Message-ID: {message_id}
--x--
"""


def bounce(desk: Desk, message_id: str, action: str = "failed") -> None:
    desk.comes(
        "Mail Delivery System <MAILER-DAEMON@mail.jobseeker.example>",
        subject="Undelivered Mail Returned to Sender",
        Auto_Submitted="auto-replied",
        Content_Type='multipart/report; report-type=delivery-status; boundary="x"',
        body="--x\r\nContent-Type: text/plain\r\n\r\n"
        + REPORT.format(action=action, message_id=message_id).replace("\n", "\r\n"),
    )


def test_a_letter_that_came_back_is_undelivered_and_does_not_count(desk: Desk) -> None:
    letter = desk.letter(LetterKind.FOLLOW_UP)
    assert [contact.letter_id for contact in desk.suite.store.find(Contact, ours=True)] == [letter.id]
    desk.comes("x@elsewhere.example", subject="Private")
    bounce(desk, letter.message_id)
    noticed = desk.look()
    (answer,) = noticed.bounced
    assert (answer.kind, answer.letter_id, answer.reason) == (AnswerKind.BOUNCE, letter.id, "5.1.1 550 User unknown")
    assert desk.state(letter) is S.UNDELIVERED
    trouble = desk.suite.outbox.trouble_of(desk.suite.letters.get(letter.id))
    assert trouble is not None and trouble.problem is Problem.NO_SUCH_MAILBOX
    assert trouble.details["address"] == "joel.katz@northwind.example"
    assert desk.suite.store.count(Contact) == 0
    plan = desk.suite.follow_ups.plan(desk.interview.id)
    assert plan.next is not None and plan.next.step is Step.FIRST
    assert desk.house.bodies == [2], "of the report alone more than the header was read"
    assert not desk.look().anything
    draft = desk.suite.outbox.take_back(letter.id)
    assert (draft.state, draft.body) == (S.DRAFT, letter.body)


def test_a_delay_is_no_bounce(desk: Desk) -> None:
    letter = desk.letter()
    bounce(desk, letter.message_id, "delayed")
    assert not desk.look().anything
    assert desk.state(letter) is S.SENT


def test_a_report_about_another_mail_is_not_ours(desk: Desk) -> None:
    letter = desk.letter()
    bounce(desk, "<written-elsewhere@jobseeker.example>")
    assert not desk.look().anything
    assert desk.state(letter) is S.SENT


def test_an_uncertain_letter_that_came_back_has_left_and_is_undelivered(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    bounce(desk, letter.message_id)
    assert len(desk.look().bounced) == 1
    assert desk.state(letter) is S.UNDELIVERED


def test_a_doubtful_report_waits_for_the_person(desk: Desk) -> None:
    first, second = desk.letter(), desk.letter(LetterKind.FOLLOW_UP)
    desk.comes(
        "MAILER-DAEMON@mail.northwind.example",
        subject="failure notice",
        body="Hi. This is the qmail-send program at mail.northwind.example.\r\n"
        "I'm afraid I wasn't able to deliver your message to the following addresses.\r\n"
        "This is a permanent error; I've given up. Sorry it didn't work out.\r\n\r\n"
        "<joel.katz@northwind.example>:\r\nSorry, no mailbox here by that name. (#5.1.1)\r\n",
    )
    (answer,) = desk.look().doubtful
    assert (answer.kind, answer.letter_id) == (AnswerKind.BOUNCE, second.id)
    assert (desk.state(first), desk.state(second)) == (S.SENT, S.SENT)
    desk.suite.answers.decide(answer.id, True)
    assert (desk.state(first), desk.state(second)) == (S.SENT, S.UNDELIVERED)
    with pytest.raises(PostviewError) as refused:
        desk.suite.answers.decide(answer.id, False)
    assert refused.value.problem is Problem.NOT_IN_STATE


@pytest.mark.parametrize("box", ["Sent", "INBOX"])
def test_an_uncertain_letter_is_found_where_it_lies(desk: Desk, box: str) -> None:
    desk.house.boxes["Sent"] = Box("\\Sent")
    letter = desk.letter(outcome=UNKNOWN)
    assert desk.suite.answers.seeks(letter.id)
    assert not desk.look().anything
    desk.house.boxes[box].put(letter.raw, desk.clock.now())
    desk.clock.advance(minutes=10)
    noticed = desk.look()
    assert [one.id for one in noticed.found_sent] == [letter.id]
    found = desk.suite.letters.get(letter.id)
    assert (found.state, found.sent_at) == (S.SENT, letter.updated_at)
    assert [contact.letter_id for contact in desk.suite.store.find(Contact, ours=True)] == [letter.id]
    assert not desk.suite.answers.seeks(letter.id)


def test_so_is_one_whose_id_was_rewritten_and_none_that_only_shares_the_thread(desk: Desk) -> None:
    desk.house.boxes["Sent"] = Box("\\Sent")
    letter = desk.letter(outcome=UNKNOWN)
    rewritten = letter.raw.replace(letter.message_id.encode(), b"<rewritten@outlook.example>")
    other = rewritten.replace(b"Thank you for this afternoon", b"Something else")
    desk.house.boxes["Sent"].put(other, desk.clock.now())
    assert not desk.look().anything
    desk.house.boxes["Sent"].put(rewritten, desk.clock.now())
    assert [one.id for one in desk.look().found_sent] == [letter.id]


def test_sent_mail_is_read_only_while_something_is_uncertain(desk: Desk) -> None:
    desk.house.boxes["Sent"] = Box("\\Sent")
    desk.letter()
    desk.look()
    assert not any(b"Sent" in line for line in desk.house.commands)


def test_who_answers_an_uncertain_letter_has_it(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)
    desk.comes(in_reply_to=letter.message_id)
    noticed = desk.look()
    assert [one.id for one in noticed.found_sent] == [letter.id]
    assert len(noticed.answers) == 1
    assert desk.state(letter) is S.SENT


def test_it_is_looked_for_a_while_and_then_asked(desk: Desk) -> None:
    letter = desk.letter(outcome=UNKNOWN)

    def asked() -> set[bool]:
        """Whether it is asked about, in all the places that may ask."""
        due = [item for item in desk.suite.today.due_items() if item.letter_id == letter.id]
        waiting = desk.suite.outbox.waiting()
        assert waiting.seeking + waiting.needs_person == 1
        return {bool(due), bool(waiting.needs_person), not desk.suite.answers.seeks(letter.id)}

    assert asked() == {False}
    # The line that broke while it left is broken still.
    desk.suite.answers.failed(PostviewError(Problem.NO_SERVER, host="127.0.0.1"))
    assert asked() == {False}
    desk.suite.answers.failed(PostviewError(Problem.KEY_RING_LOCKED))
    assert asked() == {True}, "nobody looks"
    desk.look()
    assert asked() == {False}
    desk.clock.advance(minutes=31)
    assert asked() == {True}
    assert desk.state(letter) is S.UNKNOWN, "nothing is decided by itself, and nothing is sent again"
