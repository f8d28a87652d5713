"""`account`: show, set and remove the mail account for sending. The password never stands on the command line."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from postview_desktop.cli.desk import for_reading, for_writing
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account
from postview_desktop.services.accounts import Accounts, KeyRingState, forget_password, keep_password
from postview_desktop.system.clock import Clock
from postview_desktop.wording.translate import translate

_PORTS = {"tls": 465, "starttls": 587, "plain": 25}


def account(data_dir: Path | None, given: argparse.Namespace, clock: Clock) -> int:
    """Show, set or remove the account; 1 where there is none to show."""
    if given.what == "show":
        return _show(data_dir, clock)
    if given.what == "remove":
        return _remove(data_dir, clock)
    return _set(data_dir, given, clock)


def _show(data_dir: Path | None, clock: Clock) -> int:
    with for_reading(data_dir, clock) as suite:
        known = suite.accounts.get()
    if known is None:
        print(translate("Terminal", "There is no mail account."))
        return 1
    print(f"{known.name} <{known.address}>" if known.name else known.address)
    print(f"{known.host}:{known.port} ({known.security})")
    if known.user:
        print(translate("Terminal", "Signs in as {user}.").format(user=known.user))
    if known.paused:
        print(translate("Terminal", "It is paused after a refusal; set it anew to go on."))
    return 0


def _set(data_dir: Path | None, given: argparse.Namespace, clock: Clock) -> int:
    wished = _wished(given)
    password = _password(wished.address)
    if not password:
        # A server on this computer may take letters without a sign-in.
        wished = Account(
            name=wished.name, address=wished.address, host=wished.host, port=wished.port, security=wished.security
        )
    if not given.no_test:
        Accounts.test(wished, password)
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        state = keep_password(suite.accounts.secrets, wished, password) if password else KeyRingState.AVAILABLE
        suite.accounts.save(wished)
    print(translate("Terminal", "Kept: {address}").format(address=wished.address))
    if state is KeyRingState.ABSENT:
        raise PostviewError(Problem.NO_KEY_RING)
    return 0


def _remove(data_dir: Path | None, clock: Clock) -> int:
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        known = suite.accounts.get()
        suite.accounts.delete()
        if known is not None:
            forget_password(suite.accounts.secrets, known.address)
    print(translate("Terminal", "The mail account and its password were removed; letters stay where they are."))
    return 0


def _wished(given: argparse.Namespace) -> Account:
    """The account as asked for, the rest from the table of providers. PostviewError(MISSING_FIELD)."""
    if not given.address:
        raise PostviewError(Problem.MISSING_FIELD, field="address")
    found = Accounts.guess(given.address)
    security = given.security or (found.security if found and not given.host else "tls")
    host = given.host or (found.host if found else "")
    return Account(
        name=given.name,
        address=given.address,
        user=given.user or (found.user if found and not given.host else given.address),
        host=host,
        port=given.port or (found.port if found and not given.host else _PORTS[security]),
        security=security,
    )


def _password(address: str) -> str:
    """Asked for on a terminal, else the first line of the standard input."""
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(translate("Terminal", "Password of {address}: ").format(address=address))
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""
