"""`account`: add, test, list and remove the mail account. The password never stands on the command line."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from postview_desktop.cli.desk import for_reading, for_writing
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.services.accounts import (
    Accounts,
    Guess,
    KeyRingState,
    forget_password,
    keep_password,
    try_account,
    try_inbox,
)
from postview_desktop.system.clock import Clock
from postview_desktop.wording import problems
from postview_desktop.wording.translate import translate

_PORTS = {"tls": 465, "starttls": 587, "plain": 25}
_IMAP_PORTS = {"tls": 993, "starttls": 143, "plain": 143}


def account(data_dir: Path | None, given: argparse.Namespace, clock: Clock) -> int:
    """Add (or replace), test, list or remove the account; 1 where there is none to list, or a test failed."""
    match given.what:
        case "list":
            return _list(data_dir, clock)
        case "remove":
            return _remove(data_dir, clock)
        case "test":
            return _test(data_dir, clock)
        case _:
            return _add(data_dir, given, clock)


def _list(data_dir: Path | None, clock: Clock) -> int:
    with for_reading(data_dir, clock) as suite:
        known = suite.accounts.get()
        last = suite.answers.last()
    if known is None:
        print(translate("Terminal", "There is no mail account."))
        return 1
    print(f"{known.name} <{known.address}>" if known.name else known.address)
    print(f"{known.host}:{known.port} ({known.security})")
    if known.imap_host:
        incoming = f"{known.imap_host}:{known.imap_port} ({known.imap_security})"
        print(translate("Terminal", "Incoming mail: {server}").format(server=incoming))
    if known.looks:
        print(translate("Terminal", "Looks for answers there."))
        if last.error is not None:
            print(
                translate("Terminal", "The last look failed: {problem}").format(problem=problems.sentence(last.error))
            )
    else:
        print(translate("Terminal", "Does not look for answers."))
    if known.user:
        print(translate("Terminal", "Signs in as {user}.").format(user=known.user))
    if known.paused:
        print(translate("Terminal", "It is paused after a refusal; add it anew to go on."))
    return 0


def _add(data_dir: Path | None, given: argparse.Namespace, clock: Clock) -> int:
    with for_reading(data_dir, clock) as suite:
        before = suite.accounts.get()
    wished = _wished(given, before)
    password = _password(wished.address)
    if not password and not wished.looks:
        # A server on this computer may take letters without a sign-in.
        wished = replace(wished, user="")
    if not given.no_test:
        Accounts.test(wished, password)
        if wished.looks:
            try_inbox(wished, password)
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        state = keep_password(suite.accounts.secrets, wished, password) if password else KeyRingState.AVAILABLE
        suite.accounts.save(wished)
    print(translate("Terminal", "Kept: {address}").format(address=wished.address))
    if state is KeyRingState.ABSENT:
        raise PostviewError(Problem.NO_KEY_RING)
    return 0


def _test(data_dir: Path | None, clock: Clock) -> int:
    """Signs in where letters leave and where mail comes in, without sending or reading any; 1 where one refuses."""
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        known = suite.accounts.get()
        if known is None:
            raise PostviewError(Problem.NO_ACCOUNT)
        password = _kept_password(suite.accounts, known)
    password = password or (_password(known.address) if known.user else "")
    good = _tried(known.host, lambda: try_account(known, password))
    if known.imap_host and known.user:
        reads = _tried(known.imap_host, lambda: try_inbox(known, password))
        if reads:
            with for_writing(data_dir, clock) as suite:
                suite.answers.signed_in()
        good = reads and good
    return 0 if good else 1


def _tried(host: str, sign_in: Callable[[], None]) -> bool:
    try:
        sign_in()
    except PostviewError as error:
        print(f"{host}: {problems.sentence(error)}")
        return False
    print(translate("Terminal", "{host}: signed in.").format(host=host))
    return True


def _kept_password(accounts: Accounts, known: Account) -> str:
    """From the key ring; "" where none is kept or it cannot be asked, so that it is asked for here."""
    try:
        return accounts.secrets.read(known.address) or "" if known.user else ""
    except PostviewError:
        return ""


def _remove(data_dir: Path | None, clock: Clock) -> int:
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        known = suite.accounts.get()
        suite.accounts.delete()
        if known is not None:
            forget_password(suite.accounts.secrets, known.address)
    print(translate("Terminal", "The mail account and its password were removed; letters stay where they are."))
    return 0


def _wished(given: argparse.Namespace, before: Account | None) -> Account:
    """The account as asked for, the rest from the table of providers. PostviewError(MISSING_FIELD).

    Whether it looks for answers stays as it is for the same address, and is off at first.
    """
    if not given.address:
        raise PostviewError(Problem.MISSING_FIELD, field="address")
    found = Accounts.guess(given.address)
    known = before if before is not None and before.address == given.address else None
    looks = given.look if given.look is not None else bool(known and known.looks)
    wished = Account(
        name=given.name,
        address=given.address,
        user=given.user or (found.user if found and not given.host else given.address),
        looks=looks,
    )
    return _incoming(_outgoing(wished, given, found), given, found, known)


def _outgoing(wished: Account, given: argparse.Namespace, found: Guess | None) -> Account:
    found = None if given.host else found
    security = given.security or (found.security if found else "tls")
    return replace(
        wished,
        host=given.host or (found.host if found else ""),
        port=given.port or (found.port if found else _PORTS[security]),
        security=security,
    )


def _incoming(wished: Account, given: argparse.Namespace, found: Guess | None, known: Account | None) -> Account:
    if given.imap_host:
        security = given.imap_security or "tls"
        return replace(
            wished,
            imap_host=given.imap_host,
            imap_port=given.imap_port or _IMAP_PORTS[security],
            imap_security=security,
        )
    if found is not None and not given.host:
        host, port, security = found.imap_host, found.imap_port, found.imap_security
    elif known is not None:
        host, port, security = known.imap_host, known.imap_port, known.imap_security
    else:
        return wished
    return replace(
        wished, imap_host=host, imap_port=given.imap_port or port, imap_security=given.imap_security or security
    )


def _password(address: str) -> str:
    """Asked for on a terminal, else the first line of the standard input."""
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(translate("Terminal", "Password of {address}: ").format(address=address))
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""
