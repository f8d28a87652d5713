"""Mail addresses as they travel: checked, and with the domain in the letters of the DNS."""

from __future__ import annotations

import re

from postview_desktop.domain.errors import PostviewError, Problem

_HOST_NAME = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])\Z"
)


def on_the_wire(address: str) -> str:
    """The address in ASCII: "joel@münchen.example" becomes "joel@xn--mnchen-3ya.example".

    Raises PostviewError: BAD_ADDRESS, or ADDRESS_NOT_SUPPORTED where the part before the @ is not ASCII (hardly
    any server takes those).
    """
    import email_validator

    try:
        found = email_validator.validate_email(
            address, check_deliverability=False, allow_smtputf8=True, strict=False, test_environment=False
        )
    except email_validator.EmailNotValidError as error:
        raise PostviewError(Problem.BAD_ADDRESS, address=address) from error
    if found.ascii_email is None:
        raise PostviewError(Problem.ADDRESS_NOT_SUPPORTED, address=address)
    return found.ascii_email


def is_loopback(host: str) -> bool:
    """Whether this host is this computer: only there may mail go in plain text."""
    import ipaddress

    host = host.strip().strip("[]").lower()
    if host in {"localhost", "localhost.localdomain"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_host_name(host: str) -> bool:
    """Whether this is a full name in the letters of the DNS: no number of the internet, and not this computer."""
    return _HOST_NAME.match(host) is not None and not is_loopback(host)
