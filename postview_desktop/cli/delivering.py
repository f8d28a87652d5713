"""`deliver`: send the letters whose time has come, and end. For timers, and for a computer without a window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from postview_desktop.cli.desk import for_writing
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.services.delivery import deliver_round
from postview_desktop.services.suite import Suite
from postview_desktop.system.clock import Clock
from postview_desktop.wording import problems
from postview_desktop.wording.translate import translate


def deliver(data_dir: Path | None, clock: Clock) -> int:
    """One delivery round; 0 when everything that was due has gone, else 1."""
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        uncertain = suite.outbox.recover().uncertain
        done = deliver_round(suite.outbox, suite.accounts.secrets)
        held_up = _what_holds_it_up(suite, clock)
        if held_up is not None and done.trouble is None:
            done = replace(done, trouble=held_up)
        if not (done.sent or done.later or done.refused or done.uncertain or done.asked or done.trouble or uncertain):
            print(translate("Terminal", "No letter is due."))
        _say(suite, done.sent, translate("Terminal", "Sent: {letter}"))
        _say(suite, done.later, translate("Terminal", "Will be tried again later: {letter}"))
        _say(suite, done.refused, translate("Terminal", "Refused, and kept as it is: {letter}"))
        doubt = translate("Terminal", "Uncertain, so not sent again: {letter}. Say in the window whether it arrived.")
        _say(suite, (*uncertain, *done.uncertain), doubt)
        _say(suite, done.asked, translate("Terminal", "Waits for your word: {letter}. Decide in the window."))
        if done.trouble is not None:
            print(problems.sentence(done.trouble))
        needs = suite.outbox.waiting().needs_person
    if needs:
        print(translate("Terminal", "Letters that wait for you in the outbox: {count}.").format(count=needs))
    return 1 if done.later or done.refused or done.uncertain or done.asked or done.trouble or uncertain else 0


def _what_holds_it_up(suite: Suite, clock: Clock) -> PostviewError | None:
    """Why letters whose time has come cannot go at all: no account, or one that is paused after a refusal."""
    account = suite.accounts.get()
    if account is not None and not account.paused:
        return None
    if not any(letter.send_at <= clock.now() for letter in suite.store.find(Letter, state=LetterState.SCHEDULED)):
        return None
    if account is None:
        return PostviewError(Problem.NO_ACCOUNT)
    problem = Problem(account.problem) if account.problem else Problem.SIGN_IN_REFUSED
    return PostviewError(problem, host=account.host, address=account.address, answer=account.answer)


def _say(suite: Suite, letter_ids: Iterable[int], words: str) -> None:
    for id in letter_ids:
        letter = suite.store.need(Letter, id)
        print(words.format(letter=f"{letter.subject} → {letter.to_address}"))
        if trouble := suite.outbox.trouble_of(letter):
            print(f"  {problems.sentence(trouble)}")
