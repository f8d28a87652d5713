"""Whether a follow-up that waits has been overtaken: they got in touch (F6), or the application is over (F7)."""

from __future__ import annotations

from postview_desktop.domain.application import PLAN_ENDING_STAGES
from postview_desktop.domain.follow_up import Contact
from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.outbox import FOLLOWING_UP
from postview_desktop.services.letter_context import around_letter
from postview_desktop.storage import Store
from postview_desktop.storage.answer_rows import answers_that_hold
from postview_desktop.system.clock import Clock


def is_overtaken(store: Store, letter: Letter, clock: Clock) -> bool:
    """True where the person is asked before this letter leaves.

    A mail of which it is not decided whether it is an answer holds it too. Once the person was asked and let it go all
    the same, only something newer holds it again.
    """
    if letter.kind not in FOLLOWING_UP:
        return False
    there = around_letter(store, letter, clock)
    if there.organisation is None or there.application is None:
        return False
    asked = any(
        earlier.state is LetterState.HELD and not earlier.problem for _, earlier in store.versions(Letter, letter.id)
    )
    since = letter.updated_at if asked else letter.created_at
    theirs = store.find(Contact, organisation_id=there.organisation.id, ours=False)
    if any(contact.at > since for contact in theirs):
        return True
    # A mail may have come before the letter was begun and been noticed only afterwards.
    if answers_that_hold(store, letter.id, there.organisation.id, asked=asked):
        return True
    return not asked and there.application.stage in PLAN_ENDING_STAGES
