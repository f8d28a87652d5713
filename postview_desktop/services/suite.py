"""All services over one store: who gets which object, and the derived rows kept in step with every change."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from postview_desktop.domain.change import Changed, Verb
from postview_desktop.services.applications import Applications
from postview_desktop.services.due_data import rules_followed, rules_in_force
from postview_desktop.services.history import History
from postview_desktop.services.interviews import Interviews
from postview_desktop.services.search import Search
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store, Touched
from postview_desktop.system.clock import Clock

if TYPE_CHECKING:
    from postview_desktop.services.accounts import Accounts
    from postview_desktop.services.acquaintances import Acquaintances
    from postview_desktop.services.answers import Answers
    from postview_desktop.services.attachments import Attachments
    from postview_desktop.services.backups import Backups
    from postview_desktop.services.bin import Bin
    from postview_desktop.services.calendar import Calendar
    from postview_desktop.services.drafts import Drafts
    from postview_desktop.services.exports import Exports
    from postview_desktop.services.finding import Finding
    from postview_desktop.services.follow_ups import FollowUps
    from postview_desktop.services.imports import Imports
    from postview_desktop.services.invitations import Invitations
    from postview_desktop.services.letters import Letters
    from postview_desktop.services.lock import Lock
    from postview_desktop.services.moving import Moving
    from postview_desktop.services.outbox import Outbox
    from postview_desktop.services.publishing import Publishing
    from postview_desktop.services.quick_add import QuickAdd
    from postview_desktop.services.reflections import Reflections
    from postview_desktop.services.releases import Releases
    from postview_desktop.services.reminders import Reminders
    from postview_desktop.services.sent_copies import Copies
    from postview_desktop.services.spelling import Spelling
    from postview_desktop.services.templates import Templates
    from postview_desktop.services.today import Today
    from postview_desktop.services.whereabouts import Whereabouts
    from postview_desktop.system.secrets import Secrets


@dataclass
class Suite:
    """Every service, made when it is first asked for: the first picture does not wait for the mail."""

    store: Store
    clock: Clock
    secrets: Secrets | None = None

    @cached_property
    def settings(self) -> Settings:
        return Settings(self.store, self.clock)

    @cached_property
    def applications(self) -> Applications:
        return Applications(self.store, self.clock)

    @cached_property
    def search(self) -> Search:
        return Search(self.store, self.clock)

    @cached_property
    def interviews(self) -> Interviews:
        return Interviews(self.store, self.clock)

    @cached_property
    def history(self) -> History:
        return History(self.store, self.clock)

    @cached_property
    def bin(self) -> Bin:
        from postview_desktop.services.bin import Bin

        return Bin(self.store, self.clock)

    @cached_property
    def drafts(self) -> Drafts:
        from postview_desktop.services.drafts import Drafts

        return Drafts(self.store)

    @cached_property
    def follow_ups(self) -> FollowUps:
        from postview_desktop.services.follow_ups import FollowUps

        return FollowUps(self.store, self.clock)

    @cached_property
    def today(self) -> Today:
        from postview_desktop.services.today import Today

        return Today(self.store, self.clock)

    @cached_property
    def calendar(self) -> Calendar:
        from postview_desktop.services.calendar import Calendar

        return Calendar(self.store, self.clock)

    @cached_property
    def moving(self) -> Moving:
        from postview_desktop.services.moving import Moving

        return Moving(self.store, self.clock)

    @cached_property
    def quick_add(self) -> QuickAdd:
        from postview_desktop.services.quick_add import QuickAdd

        return QuickAdd(self.store, self.clock)

    @cached_property
    def reminders(self) -> Reminders:
        from postview_desktop.services.reminders import Reminders

        return Reminders(self.store, self.clock)

    @cached_property
    def letters(self) -> Letters:
        from postview_desktop.services.letters import Letters

        return Letters(self.store, self.clock)

    @cached_property
    def spelling(self) -> Spelling:
        from postview_desktop.services.spelling import Spelling

        return Spelling(self.store, self.clock)

    @cached_property
    def templates(self) -> Templates:
        from postview_desktop.services.templates import Templates

        return Templates(self.store, self.clock)

    @cached_property
    def outbox(self) -> Outbox:
        from postview_desktop.services.outbox import Outbox

        return Outbox(self.store, self.clock)

    @cached_property
    def answers(self) -> Answers:
        from postview_desktop.services.answers import Answers

        return Answers(self.store, self.clock)

    @cached_property
    def copies(self) -> Copies:
        from postview_desktop.services.sent_copies import Copies

        return Copies(self.store, self.clock)

    @cached_property
    def accounts(self) -> Accounts:
        from postview_desktop.services.accounts import Accounts

        return Accounts(self.store, self.clock, self.secrets)

    @cached_property
    def attachments(self) -> Attachments:
        from postview_desktop.services.attachments import Attachments

        return Attachments(self.store, self.clock)

    @cached_property
    def reflections(self) -> Reflections:
        from postview_desktop.services.reflections import Reflections

        return Reflections(self.store, self.clock)

    @cached_property
    def imports(self) -> Imports:
        from postview_desktop.services.imports import Imports

        return Imports(self.store, self.clock)

    @cached_property
    def invitations(self) -> Invitations:
        from postview_desktop.services.invitations import Invitations

        return Invitations(self.store, self.clock)

    @cached_property
    def lock(self) -> Lock:
        from postview_desktop.services.lock import Lock

        return Lock(self.store)

    @cached_property
    def exports(self) -> Exports:
        from postview_desktop.services.exports import Exports

        return Exports(self.store, self.clock)

    @cached_property
    def publishing(self) -> Publishing:
        from postview_desktop.services.publishing import Publishing

        return Publishing(self.store, self.clock)

    @cached_property
    def backups(self) -> Backups:
        from postview_desktop.services.backups import Backups

        return Backups(self.store, self.clock)

    @cached_property
    def acquaintances(self) -> Acquaintances:
        from postview_desktop.services.acquaintances import Acquaintances

        return Acquaintances(self.store, self.clock)

    @cached_property
    def releases(self) -> Releases:
        from postview_desktop.services.releases import Releases

        return Releases(self.store, self.clock)

    @cached_property
    def finding(self) -> Finding:
        from postview_desktop.services.finding import Finding

        return Finding(self.store, self.clock)

    @cached_property
    def whereabouts(self) -> Whereabouts:
        from postview_desktop.services.whereabouts import Whereabouts

        return Whereabouts(self.store)


def open_suite(store: Store, clock: Clock, secrets: Secrets | None = None) -> Suite:
    """The services over a store. The derived rows follow every change from here on, and catch up first.

    They have something to catch up with where the last run ended between a change and what follows from it, or
    where the rules are others than they were.
    """
    suite = Suite(store, clock, secrets)

    def keep_in_step(_: Touched | None = None) -> None:
        wanted = store.to_derive()
        if not wanted and rules_followed(store) == rules_in_force(store, clock):
            return  # nothing to catch up with: the rules need not even be loaded
        with store.derived():
            suite.follow_ups.refresh(wanted)
            store.all_derived()

    def send_nothing_by_undo(touched: Touched) -> None:
        if (touched.turned or touched.verb is Verb.BROUGHT_BACK) and Changed.LETTERS in touched.kinds:
            suite.outbox.hold_brought_back()

    store.on_change.append(keep_in_step)
    store.on_change.append(send_nothing_by_undo)
    if not store.read_only:
        keep_in_step()
    return suite
