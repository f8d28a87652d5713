"""`deliver`: send the letters whose time has come, and end. For timers, and for a computer without a window."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from postview_desktop.cli.desk import for_writing
from postview_desktop.domain.letter import Letter
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
        if not (done.sent or done.later or done.refused or done.uncertain or done.asked or done.trouble or uncertain):
            print(translate("Terminal", "No letter is due."))
        _say(suite, done.sent, translate("Terminal", "Sent: {letter}"))
        _say(suite, done.later, translate("Terminal", "Will be tried again later: {letter}"))
        _say(suite, done.refused, translate("Terminal", "Refused, and kept as it is: {letter}"))
        doubt = translate("Terminal", "Uncertain, so not sent again: {letter}. Say in the window whether it arrived.")
        _say(suite, (*uncertain, *done.uncertain), doubt)
        _say(suite, done.asked, translate("Terminal", "Too late to go unasked: {letter}. Decide in the window."))
        if done.trouble is not None:
            print(problems.sentence(done.trouble))
        needs = suite.outbox.waiting().needs_person
    if needs:
        print(translate("Terminal", "Letters that wait for you in the outbox: {count}.").format(count=needs))
    return 1 if done.later or done.refused or done.uncertain or done.asked or done.trouble or uncertain else 0


def _say(suite: Suite, letter_ids: Iterable[int], words: str) -> None:
    for id in letter_ids:
        letter = suite.store.need(Letter, id)
        print(words.format(letter=f"{letter.subject} → {letter.to_address}"))
        if trouble := suite.outbox.trouble_of(letter):
            print(f"  {problems.sentence(trouble)}")
