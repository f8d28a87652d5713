"""`deliver`: look for answers where that is on, send the letters whose time has come, and end. For timers, and for a
computer without a window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from postview_desktop.cli.desk import for_writing
from postview_desktop.domain.answer import Answer, AnswerKind
from postview_desktop.domain.application import Organisation
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.services.delivery import Round, deliver_round
from postview_desktop.services.sent_copies import copy_round, copy_to_sent
from postview_desktop.services.suite import Suite
from postview_desktop.system.clock import Clock
from postview_desktop.wording import problems
from postview_desktop.wording.translate import translate


def deliver(data_dir: Path | None, clock: Clock) -> int:
    """One round; 0 when everything that was due has gone and nothing needs a word of the person's, else 1."""
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        crashed = suite.outbox.recover().uncertain
        access = suite.accounts.access
        done = deliver_round(suite.outbox, suite.accounts.secrets, answers=suite.answers, access=access)
        no_copy = copy_round(suite.copies, suite.accounts.secrets, partial(copy_to_sent, access=access))
        # What looking has found in the folder of sent mail is uncertain no more.
        uncertain = tuple(id for id in crashed if suite.outbox.state_of(id) is LetterState.UNKNOWN)
        held_up = _what_holds_it_up(suite, clock)
        if held_up is not None and done.trouble is None:
            done = replace(done, trouble=held_up)
        open_still = _tell_answers(suite, done)
        if not (done.sent or done.later or done.refused or done.uncertain or done.asked or done.trouble or uncertain):
            print(translate("Terminal", "No letter is due."))
        _say(suite, done.sent, translate("Terminal", "Sent: {letter}"))
        _say(suite, done.later, translate("Terminal", "Will be tried again later: {letter}"))
        _say(suite, done.refused, translate("Terminal", "Refused, and kept as it is: {letter}"))
        doubt = translate("Terminal", "Uncertain, so not sent again: {letter}. Say in the window whether it arrived.")
        seeks = translate("Terminal", "Uncertain, so not sent again: {letter}. PostView looks for a copy of it first.")
        for id in (*uncertain, *done.uncertain):
            _say(suite, (id,), seeks if suite.answers.seeks(id) else doubt)
        _say(suite, done.asked, translate("Terminal", "Waits for your word: {letter}. Decide in the window."))
        if done.trouble is not None:
            print(problems.sentence(done.trouble))
        if no_copy is not None and done.trouble is None:
            # Told, and no reason for an exit code: every letter is where it should be.
            words = translate("Terminal", "The copy in the folder of sent mail is not there yet, and is tried again:")
            print(f"{words} {problems.sentence(no_copy)}")
        needs = suite.outbox.waiting().needs_person
    if needs:
        print(translate("Terminal", "Letters that wait for you in the outbox: {count}.").format(count=needs))
    left = done.later or done.refused or done.uncertain or done.asked or done.trouble or uncertain or open_still
    return 1 if left else 0


def _tell_answers(suite: Suite, done: Round) -> bool:
    """What came in; whether something of it waits for the person, or it could not be looked."""
    if done.not_looked is not None:
        print(problems.sentence(done.not_looked, looking=True))
    if not done.noticed:
        return done.not_looked is not None
    if done.not_looked is None and not any(one.anything for one in done.noticed):
        account = suite.accounts.get()
        if account is not None and account.looks:
            print(translate("Terminal", "Looked for answers: nothing new."))
        else:
            print(translate("Terminal", "Looked in your sent mail for a copy of the uncertain letter: none yet."))
    waits = False
    answered = translate("Terminal", "They answered: {mail}. Say in the window what they said.")
    automatic = translate("Terminal", "An automatic reply, which stops nothing: {mail}.")
    left = translate("Terminal", "Was uncertain, and has left after all: {letter}")
    for one in done.noticed:
        told = [(answered, answer) for answer in one.answers]
        told += [(_doubt(answer), answer) for answer in one.doubtful]
        told += [(automatic, answer) for answer in one.automatic]
        for words, answer in told:
            print(words.format(mail=_mail(suite, answer)))
        _say(suite, _letters(one.bounced), translate("Terminal", "Not delivered: {letter}"))
        _say(suite, [letter.id for letter in one.found_sent], left)
        waits = waits or bool(one.doubtful or one.bounced)
    return waits or done.not_looked is not None


def _doubt(answer: Answer) -> str:
    if answer.kind is AnswerKind.BOUNCE:
        return translate("Terminal", "Perhaps a letter came back: {mail}. Say in the window whether it is yours.")
    return translate(
        "Terminal", "Perhaps an answer: {mail}. Say in the window whether it is one; follow-ups to them wait meanwhile."
    )


def _letters(answers: Iterable[Answer]) -> list[int]:
    return [answer.letter_id for answer in answers if answer.letter_id is not None]


def _mail(suite: Suite, answer: Answer) -> str:
    """ "Joel Katz, “Re: Thank you” (Northwind)"."""
    organisation = suite.store.get(Organisation, answer.organisation_id)
    return translate("Terminal", "{sender}, “{subject}” ({organisation})").format(
        sender=answer.from_name or answer.from_address,
        subject=answer.subject,
        organisation=organisation.name if organisation else "",
    )


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
