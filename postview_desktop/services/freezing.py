"""Between a draft and the outbox: what holds a letter back, its message as bytes, and a draft again."""

from __future__ import annotations

from dataclasses import replace

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, Letter
from postview_desktop.domain.letter_checks import Check, Finding, blocking
from postview_desktop.domain.letter_form import form_of
from postview_desktop.domain.template import Medium
from postview_desktop.mail.addresses import on_the_wire
from postview_desktop.mail.compose import Composition, compose
from postview_desktop.services.attachments import enclosed_with
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock


def frozen(store: Store, clock: Clock, letter: Letter, account: Account) -> Letter:
    """The letter with its message as bytes, as they will travel.

    Raises WRITTEN_AS_MESSAGE for one that is none for mail, and as `compose` and `enclosed_with` do.
    """
    if form_of(letter.language).medium is Medium.MESSAGE:
        raise PostviewError(Problem.WRITTEN_AS_MESSAGE)
    composed = compose(
        Composition(
            from_name=account.name or Settings(store, clock).get().user_name,
            from_address=account.address,
            to_name=letter.to_name,
            to_address=letter.to_address,
            subject=letter.subject,
            body=letter.body,
            at=max(letter.send_at, clock.now()),
            zone=clock.zone(),
            message_id=letter.message_id,
            in_reply_to=letter.in_reply_to,
            references=letter.references,
            calendar=letter.calendar,
            enclosed=enclosed_with(store, letter.id),
        )
    )
    return replace(
        letter,
        raw=composed.raw,
        message_id=composed.message_id,
        references=composed.references,
        token="",
        attempts=0,
        next_try_at=0,
        problem="",
        answer="",
        updated_at=clock.now(),
    )


def refuse_what_blocks(findings: list[Finding]) -> None:
    """Raises PostviewError for the first finding that holds a letter back."""
    for finding in blocking(findings):
        match finding.code:
            case Check.ADDRESS:
                missing = not finding.values["address"]
                if missing:
                    raise PostviewError(Problem.MISSING_FIELD, field="to_address")
                raise PostviewError(Problem.BAD_ADDRESS, address=finding.values["address"])
            case Check.GREETING:
                raise PostviewError(Problem.AGAINST_RULE, check=finding.code, name=finding.values["name"])
            case _:
                raise PostviewError(
                    Problem.MISSING_FIELD, field="body", check=finding.code, names=finding.values.get("names", "")
                )


def as_draft(letter: Letter, now: int) -> Letter:
    """As it was written, with nothing left of its way through the outbox."""
    return replace(
        letter, raw=b"", token="", send_at=0, attempts=0, next_try_at=0, problem="", answer="", updated_at=now
    )


def is_from(letter: Letter, account: Account) -> bool:
    """Whether the frozen message names this account as its sender."""
    head = letter.raw.split(b"\r\n\r\n", 1)[0].decode("ascii", "replace")
    sender = head.partition("\r\nTo:")[0]
    return f"<{on_the_wire(account.address)}>" in sender or sender.endswith(f" {on_the_wire(account.address)}")
