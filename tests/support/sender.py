"""A program of its own that delivers what is due, sees to the copies, and, when told to, dies without a word at one
step.

    python -m tests.support.sender DATABASE STEP [LOG]

STEP is one of `STEPS`, or "none". The password comes by standard input.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from postview_desktop.services.outbox import Attempt, Outcome, deliver_round, transmit
from postview_desktop.services.sent_copies import Copied, CopyErrand, copy_round, copy_to_sent
from postview_desktop.services.suite import open_suite
from postview_desktop.storage import Store
from postview_desktop.system.secrets import Secrets
from tests.support.clock import FixedClock

STEPS = (
    "claimed",
    "before_committing",
    "committing",
    "answered",
    "before_quit",
    "after_quit",
    "settled",
    "copy_begun",
    "copy_put",
    "copy_noted",
)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(database: Path, step: str, password: str) -> None:
    clock = FixedClock()
    suite = open_suite(Store.open(database, clock.now), clock)
    suite.outbox.recover()
    account = suite.accounts.get()
    assert account is not None
    secrets = Secrets()
    secrets.remember(account.address, password)

    def submit(
        attempt: Attempt, password: str, before_commit: Callable[[], None], write: Callable[[Outcome], None]
    ) -> Outcome:
        if step == "claimed":
            die()

        def commit() -> None:
            if step == "before_committing":
                die()
            before_commit()
            if step == "committing":
                die()

        def answered(outcome: Outcome) -> None:
            if step == "answered":
                die()
            write(outcome)
            if step == "before_quit":
                die()

        outcome = transmit(attempt, password, commit, answered)
        if step == "after_quit":
            die()
        return outcome

    done = deliver_round(suite.outbox, secrets, submit)
    logging.getLogger("sender").info("round: %r", done)
    if step == "settled":
        die()

    def copy(errand: CopyErrand, password: str) -> Copied:
        if step == "copy_begun":
            die()
        copied = copy_to_sent(errand, password)
        if step == "copy_put":
            die()
        return copied

    copy_round(suite.copies, secrets, copy)
    if step == "copy_noted":
        die()
    suite.store.close()


if __name__ == "__main__":
    if len(sys.argv) > 3:
        logging.basicConfig(filename=sys.argv[3], level=logging.DEBUG)
    main(Path(sys.argv[1]), sys.argv[2], sys.stdin.read())
