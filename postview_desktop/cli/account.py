"""`account`: add, test, list and remove the mail account. The password never stands on the command line."""

from __future__ import annotations

import argparse
import webbrowser
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from postview_desktop.cli.asking import is_terminal, secret
from postview_desktop.cli.desk import for_reading, for_writing
from postview_desktop.domain.addresses import domain_of
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.letter import Account, SignIn
from postview_desktop.services.access import Access, joined
from postview_desktop.services.accounts import (
    Accounts,
    Guess,
    KeyRingState,
    PasswordKind,
    Source,
    find_settings,
    forget_password,
    keep_password,
    keep_sign_in,
    open_door,
    try_account,
    try_inbox,
)
from postview_desktop.system.clock import Clock
from postview_desktop.wording import problems
from postview_desktop.wording.mail_settings import (
    HOUSES,
    doubt_sentence,
    farewell,
    provider_sentence,
    source_sentence,
)
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
    if known.sign_in in HOUSES:
        print(translate("Terminal", "Signs in by {house}'s page.").format(house=HOUSES[known.sign_in]))
    if known.imap_host:
        incoming = f"{known.imap_host}:{known.imap_port} ({known.imap_security})"
        print(translate("Terminal", "Incoming mail: {server}").format(server=incoming))
    if known.looks:
        print(translate("Terminal", "Looks for answers there."))
        if last.error is not None:
            print(
                translate("Terminal", "The last look failed: {problem}").format(
                    problem=problems.sentence(last.error, looking=True)
                )
            )
    else:
        print(translate("Terminal", "Does not look for answers."))
    if known.imap_host and known.user:
        print(
            translate(
                "Terminal",
                "Where it is uncertain whether a letter left, looks for its copy in your sent mail for half an hour.",
            )
        )
    if known.user:
        print(translate("Terminal", "Signs in as {user}.").format(user=known.user))
    if known.paused:
        print(translate("Terminal", "It is paused after a refusal; add it anew to go on."))
    return 0


def _add(data_dir: Path | None, given: argparse.Namespace, clock: Clock) -> int:
    with for_reading(data_dir, clock) as suite:
        before = suite.accounts.get()
    wished = _wished(given, before)
    if wished.sign_in is not SignIn.PASSWORD:
        state = _add_by_page(data_dir, wished, tested=not given.no_test, clock=clock)
    else:
        state = _add_by_password(data_dir, wished, tested=not given.no_test, clock=clock)
    print(translate("Terminal", "Kept: {address}").format(address=wished.address))
    if state is KeyRingState.ABSENT:
        raise PostviewError(Problem.NO_KEY_RING)
    return 0


def _add_by_password(data_dir: Path | None, wished: Account, *, tested: bool, clock: Clock) -> KeyRingState:
    password = _password(wished.address)
    if not password and not wished.looks:
        # A server on this computer may take letters without a sign-in.
        wished = replace(wished, user="")
    if tested:
        _try_both(wished, password, Access())
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        state = keep_password(suite.accounts.secrets, wished, password) if password else KeyRingState.AVAILABLE
        suite.accounts.save(wished)
    return state


def _add_by_page(data_dir: Path | None, wished: Account, *, tested: bool, clock: Clock) -> KeyRingState:
    """The provider's page opens in the browser, here or on a screen to which the address is carried over."""
    client_secret = ""
    if wished.client_id and wished.sign_in is SignIn.GOOGLE:
        client_secret = secret(translate("Terminal", "Client secret of {id}: ").format(id=wished.client_id))
    access = Access()
    door = open_door(access, wished, client_secret)
    print(translate("Terminal", "Sign in on this page, in a browser on this computer:"))
    print(door.page, flush=True)
    webbrowser.open(door.page)
    grant = door.answer(farewell=farewell())
    if tested:
        access.take(wished, joined(grant.refresh, client_secret), grant.access, grant.seconds)
        _try_both(wished, joined(grant.refresh, client_secret), access)
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        state = keep_sign_in(suite.accounts.secrets, suite.accounts.access, wished, grant, client_secret)
        suite.accounts.save(wished)
    return state


def _try_both(wished: Account, kept: str, access: Access) -> None:
    """Where letters leave it must let PostView in. Where mail comes in, too, if it is to be looked at; else what is
    wrong there is said, and the account is kept for sending. Raises PostviewError."""
    try_account(wished, kept, access=access)
    print(_signed_in(wished.host))
    if not (wished.imap_host and wished.user):
        return
    try:
        try_inbox(wished, kept, access=access)
    except PostviewError as error:
        if wished.looks:
            raise
        print(f"{wished.imap_host}: {problems.sentence(error)}")
        print(
            translate(
                "Terminal",
                "The account is kept for sending. What needs your incoming mail (answers, copies of what was sent)"
                " waits.",
            )
        )
    else:
        print(_signed_in(wished.imap_host))


def _test(data_dir: Path | None, clock: Clock) -> int:
    """Signs in where letters leave and where mail comes in, without sending or reading any; 1 where one refuses."""
    with for_writing(data_dir, clock, with_secrets=True) as suite:
        known = suite.accounts.get()
        if known is None:
            raise PostviewError(Problem.NO_ACCOUNT)
        password = _kept_password(suite.accounts, known)
        access = suite.accounts.access
    if not password and known.sign_in is not SignIn.PASSWORD:
        raise PostviewError(Problem.SIGN_IN_ENDED, host=known.host)
    password = password or (_password(known.address) if known.user else "")
    good = _tried(known.host, lambda: try_account(known, password, access=access))
    if known.imap_host and known.user:
        reads = _tried(known.imap_host, lambda: try_inbox(known, password, access=access))
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
    print(_signed_in(host))
    return True


def _signed_in(host: str) -> str:
    return translate("Terminal", "{host}: signed in.").format(host=host)


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
    known = before if before is not None and before.address == given.address else None
    found = None if given.host else _found(given.address, known)
    looks = given.look if given.look is not None else bool(known and known.looks)
    wished = Account(
        name=given.name,
        address=given.address,
        user=given.user or (found.user if found and not given.host else given.address),
        looks=looks,
        sign_in=SignIn(given.sign_in) if given.sign_in else _own_way(found),
        client_id=given.client_id or (known.client_id if known else ""),
    )
    return _incoming(_outgoing(wished, given, found), given, found, known)


def _found(address: str, known: Account | None) -> Guess | None:
    """The servers as the table, the domain or the DNS tells them; None where they are known from before.

    PostviewError: SETTINGS_NOT_FOUND, SETTINGS_UNPROVED where nobody is there to say that they are right.
    """
    found = Accounts.guess(address)
    if found is None and known is not None:
        return _as_before(known)
    if found is None:
        domain = domain_of(address)
        print(
            translate("Terminal", "Asking {domain} for its mail settings (nothing else is sent).").format(domain=domain)
        )
        found = find_settings(address)
    if found is None:
        raise PostviewError(Problem.SETTINGS_NOT_FOUND, host=domain_of(address))
    if found.source is not Source.TABLE:
        print(source_sentence(found))
        print(f"SMTP {found.host}:{found.port} ({found.security})")
        print(f"IMAP {found.imap_host}:{found.imap_port} ({found.imap_security})" if found.imap_host else "IMAP: -")
    if found.unproved:
        print(doubt_sentence(found))
        if not (is_terminal() and _says_yes()):
            raise PostviewError(Problem.SETTINGS_UNPROVED, host=", ".join(found.unproved))
    print(f"{provider_sentence(found)} {found.link}".rstrip())
    return found


def _as_before(known: Account) -> Guess:
    return Guess(
        provider=known.host,
        host=known.host,
        port=known.port,
        security=known.security,
        user=known.user or known.address,
        password=PasswordKind.USUAL,
        imap_host=known.imap_host,
        imap_port=known.imap_port,
        imap_security=known.imap_security,
        sign_in=known.sign_in,
    )


def _own_way(found: Guess | None) -> SignIn:
    """Its page where it takes no password, else a password."""
    takes_none = found is not None and found.password is PasswordKind.OAUTH_ONLY
    return found.sign_in if found is not None and takes_none else SignIn.PASSWORD


def _says_yes() -> bool:
    answer = input(translate("Terminal", "Type yes to use them: "))
    return answer.strip().lower() in {"yes", translate("Terminal", "yes")}


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
    return secret(translate("Terminal", "Password of {address}: ").format(address=address))
