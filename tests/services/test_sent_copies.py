"""Copies in the folder of sent mail: who keeps them is found out; there are never two, and no letter hangs on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.letter import Account, Letter, LetterKind, LetterState, SentCopy
from postview_desktop.mail.imap import Limits
from postview_desktop.services.outbox import deliver_round
from postview_desktop.services.sent_copies import FOR_A_WHILE, Copied, CopyErrand, copy_round, copy_to_sent
from postview_desktop.services.suite import Suite
from tests.services.test_outbox import SENT, Secrets, ending, now, written
from tests.support.builders import put, put_interview
from tests.support.clock import FixedClock
from tests.support.imap_servers import APPEND_FAULTS, Box, Mailbox, a_mail
from tests.support.mail_servers import PASSWORD, USER, Fault

S = LetterState
QUICK = Limits(each=0.3, total=1.2)
visit = partial(copy_to_sent, limits=QUICK)
secrets = Secrets(PASSWORD)


def a_house(fault: Fault | str = "none") -> Mailbox:
    house = Mailbox(fault)
    house.boxes["Sent"] = Box(flags="\\HasNoChildren \\Sent")
    house.may_be_added_to.add("Sent")
    return house


@pytest.fixture
def interview(suite: Suite) -> Interview:
    return put_interview(suite.store, people=("Ana Souza", "Joel Katz", "Priya Nair"))


Setting = Callable[..., None]


@pytest.fixture
def set_up(suite: Suite, interview: Interview) -> Setting:
    def setting(house: Mailbox, found_out: SentCopy = SentCopy.UNKNOWN, *, allowed: bool = True) -> None:
        account = Account(
            name="Alice",
            address=USER,
            user=USER,
            host="mail.example",
            imap_host="127.0.0.1",
            imap_port=house.port,
            imap_security="plain",
        )
        (account,) = put(suite.store, account)
        if allowed:
            suite.copies.allow(True)
        with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
            change.save(replace(account, sent_copy=found_out))

    return setting


def sent(suite: Suite, interview: Interview, number: int = 0, kind: LetterKind = LetterKind.THANK_YOU) -> Letter:
    letter = written(suite, interview, kind, number)
    suite.outbox.schedule(letter.id, 0)
    assert deliver_round(suite.outbox, Secrets(), ending(SENT)).sent == (letter.id,)
    return suite.letters.get(letter.id)


def kept_by(suite: Suite) -> SentCopy:
    account = suite.accounts.get()
    assert account is not None
    return account.sent_copy


def go_round(suite: Suite, clock: FixedClock, seconds: int = FOR_A_WHILE + 60) -> int:
    """Visits as they fall due within that time; gives how many there were."""
    end, visits = now(suite) + seconds, 0
    while (at := suite.copies.next_at()) is not None and at <= end:
        clock.advance(max(at - now(suite), 0))
        assert copy_round(suite.copies, secrets, visit) is None
        visits += 1
    return visits


def provider_keeps(house: Mailbox, suite: Suite, letter: Letter, message_id: str = "") -> None:
    octets = letter.raw
    if message_id:
        octets = octets.replace(letter.message_id.encode(), message_id.encode())
    house.boxes["Sent"].put(octets, letter.sent_at)


# -- who keeps them -----------------------------------------------------------------------------------------------


def test_where_nobody_keeps_a_copy_it_is_put_there_as_it_left(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    with a_house() as house:
        set_up(house)
        letter = sent(suite, interview)
        told = suite.history.lines()
        assert go_round(suite, clock, FOR_A_WHILE - 60) >= 3
        assert suite.history.lines() == told, "looking is no step of anything"
        assert (house.added, kept_by(suite)) == ([], SentCopy.UNKNOWN), "a provider is given its time"
        go_round(suite, clock)
        assert house.added == [("Sent", "\\Seen")]
        (copy,) = house.boxes["Sent"].mails
        assert (copy.octets, copy.at) == (letter.raw, letter.sent_at)
        assert (kept_by(suite), suite.copies.state().waiting) == (SentCopy.OURS, 0)
        # the next one without waiting, and each once
        second = sent(suite, interview, 1)
        assert go_round(suite, clock, 5) == 1
        assert [mail.octets for mail in house.boxes["Sent"].mails] == [letter.raw, second.raw]
        assert go_round(suite, clock, 24 * 3600) == 0


def test_where_the_provider_keeps_them_nothing_is_put_there(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    with a_house() as house:
        set_up(house)
        letter = sent(suite, interview)
        go_round(suite, clock, 30)
        provider_keeps(house, suite, letter)
        go_round(suite, clock)
        assert (kept_by(suite), house.added) == (SentCopy.PROVIDER, [])
        sent(suite, interview, 1)
        assert suite.copies.next_at() is None, "it leaves the ids as they are: there is nothing more to be learnt"


def test_an_id_that_the_provider_changed_is_the_one_that_follow_ups_answer_to(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    """As Outlook.com does; the copy is known by the thread's own token."""
    with a_house() as house:
        set_up(house)
        letter = sent(suite, interview)
        theirs = f"<{'A' * 120}.{'B' * 120}@house.example>"
        provider_keeps(house, suite, letter, theirs)
        go_round(suite, clock)
        assert (kept_by(suite), house.added) == (SentCopy.PROVIDER, [])
        clock.advance(days=8)
        follow_up = written(suite, interview, LetterKind.FOLLOW_UP)
        assert follow_up.in_reply_to == theirs
        assert follow_up.references.split() == [letter.references, letter.message_id, theirs]
        assert suite.outbox.schedule(follow_up.id, 0).raw.count(theirs.encode()) == 2
        deliver_round(suite.outbox, Secrets(), ending(SENT))
        assert suite.copies.next_at() is not None, "here each letter's new id is read"
        again = suite.letters.get(follow_up.id)
        provider_keeps(house, suite, again, "<new@house.example>")
        go_round(suite, clock)
        clock.advance(days=20)
        closing = written(suite, interview, LetterKind.CLOSING)
        assert closing.in_reply_to == "<new@house.example>"


def test_a_provider_that_begins_to_keep_them_gets_no_second_one(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    with a_house() as house:
        set_up(house, SentCopy.OURS)
        provider_keeps(house, suite, sent(suite, interview))
        go_round(suite, clock, 5)
        assert (house.added, kept_by(suite)) == ([], SentCopy.PROVIDER)


def test_three_letters_are_one_visit(suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting) -> None:
    with a_house() as house:
        set_up(house, SentCopy.OURS)
        for number in range(3):
            sent(suite, interview, number)
        assert go_round(suite, clock, 5) == 1
        assert (len(house.boxes["Sent"].mails), house.connections) == (3, 1)


def test_a_house_without_a_folder_for_sent_mail(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    with Mailbox() as house:
        set_up(house)
        sent(suite, interview)
        go_round(suite, clock)
        assert kept_by(suite) is SentCopy.NONE
        sent(suite, interview, 1)
        assert suite.copies.next_at() is None


def test_a_folder_by_its_usual_name(suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting) -> None:
    with Mailbox() as house:
        house.boxes["Gesendete Objekte"] = Box()
        house.may_be_added_to.add("Gesendete Objekte")
        set_up(house, SentCopy.OURS)
        sent(suite, interview)
        go_round(suite, clock, 5)
        assert [folder for folder, _ in house.added] == ["Gesendete Objekte"]


# -- only where it was allowed ------------------------------------------------------------------------------------


def test_nothing_is_looked_for_or_put_there_until_it_is_allowed(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    with a_house() as house:
        set_up(house, allowed=False)
        sent(suite, interview)
        assert (suite.copies.next_at(), suite.copies.begin(), house.connections) == (None, None, 0)
        suite.copies.allow(True)
        assert suite.copies.next_at() is None, "for letters from now on"
        sent(suite, interview, 1)
        change = suite.copies.allow(False)
        assert suite.copies.begin() is None
        suite.history.undo(change)
        assert suite.copies.state().allowed


def test_it_needs_a_server_for_incoming_mail(suite: Suite, interview: Interview) -> None:
    with pytest.raises(PostviewError) as refused:
        suite.copies.allow(True)
    assert refused.value.problem is Problem.NO_ACCOUNT
    put(suite.store, Account(address=USER, user=USER, host="mail.example"))
    with pytest.raises(PostviewError) as refused:
        suite.copies.allow(True)
    assert refused.value.details == {"field": "imap_host"}


# -- never twice, and no letter hangs on it -----------------------------------------------------------------------


@pytest.mark.parametrize("fault", sorted(APPEND_FAULTS))
def test_a_house_that_misbehaves(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting, fault: str
) -> None:
    """The letter stays sent, the trouble is kept for a quiet word, and when the house is well again there is one."""
    with a_house(APPEND_FAULTS[fault]) as house:
        set_up(house, SentCopy.OURS)
        letter = sent(suite, interview)
        for _ in range(2):
            error = copy_round(suite.copies, secrets, visit)
            if fault.startswith("append_stored") and error is None:
                break  # the second visit finds what the first has put there
            assert error is not None
            assert PASSWORD not in str(error.details)
            if fault in ("append_no", "append_trycreate", "append_bad", "append_no_after_the_text"):
                assert error.problem is Problem.COPY_REFUSED
            clock.advance((suite.copies.next_at() or 0) - now(suite))
        assert suite.letters.get(letter.id) == letter
        house.fault = Fault()
        go_round(suite, clock, 6 * 3600)
        assert [mail.octets for mail in house.boxes["Sent"].mails] == [letter.raw]
        assert suite.copies.state() == replace(suite.copies.state(), waiting=0, error=None)
        assert kept_by(suite) is SentCopy.OURS


def test_who_died_after_putting_it_there_finds_it(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    with a_house() as house:
        set_up(house)
        sent(suite, interview)
        go_round(suite, clock, FOR_A_WHILE - 60)
        clock.advance((suite.copies.next_at() or 0) - now(suite))
        errand = suite.copies.begin()
        assert errand is not None
        visit(errand, PASSWORD)
        # here the program ends, and begins anew
        go_round(suite, clock)
        assert len(house.boxes["Sent"].mails) == 1
        assert kept_by(suite) is SentCopy.OURS, "it is PostView's own copy, and says nothing about the provider"


def test_it_is_let_go_after_three_days(suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting) -> None:
    with a_house("silent") as house:
        set_up(house, SentCopy.OURS)
        letter = sent(suite, interview)
        tries = 0
        while (at := suite.copies.next_at()) is not None:
            clock.advance(max(at - now(suite), 0))
            copy_round(suite.copies, secrets, lambda errand, _: trouble(errand))
            tries += 1
        assert 15 < tries < 40
        assert suite.letters.get(letter.id) == letter


def trouble(_: CopyErrand) -> Copied:
    raise PostviewError(Problem.SERVER_SILENT, host="imap.example")


def test_a_refused_sign_in_is_not_said_again_for_hours(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    with a_house() as house:
        set_up(house, SentCopy.OURS)
        sent(suite, interview)
        error = copy_round(suite.copies, Secrets("wrong"), visit)
        assert error is not None and error.problem is Problem.SIGN_IN_REFUSED
        assert (suite.copies.next_at() or 0) - now(suite) == 4 * 3600
        account = suite.accounts.get()
        assert account is not None and not account.paused, "sending is not touched by it"
        told = suite.copies.state().error
        assert told is not None and told.problem is Problem.SIGN_IN_REFUSED


def test_another_mailbox_is_found_out_about_anew(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    with a_house() as house, a_house() as other:
        set_up(house, SentCopy.PROVIDER)
        sent(suite, interview)
        account = suite.accounts.get()
        assert account is not None
        suite.accounts.save(replace(account, imap_port=other.port))
        assert kept_by(suite) is SentCopy.UNKNOWN
        assert suite.copies.next_at() is None, "what waited for the other house is not for this one"
        account = suite.accounts.get()
        assert account is not None
        with suite.store.change(Verb.ACCOUNT_CHANGED) as change:
            change.save(replace(account, sent_copy=SentCopy.OURS))
        suite.accounts.save(replace(account, name="Alice Field", sent_copy=SentCopy.UNKNOWN))
        assert kept_by(suite) is SentCopy.OURS, "the same mailbox: what was found out stays"


def test_another_mail_of_the_same_person_is_no_copy(
    suite: Suite, clock: FixedClock, interview: Interview, set_up: Setting
) -> None:
    with a_house() as house:
        set_up(house, SentCopy.OURS)
        letter = sent(suite, interview)
        like_it = a_mail(f"Alice <{USER}>", letter.subject, to=letter.to_address, at=letter.sent_at, message_id="<x@y>")
        house.boxes["Sent"].put(like_it, letter.sent_at)
        go_round(suite, clock, 5)
        assert len(house.added) == 1
