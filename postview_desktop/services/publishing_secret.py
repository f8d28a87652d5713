"""The password of the calendar elsewhere: in the key ring, or for the session only; never in the data."""

from __future__ import annotations

from urllib.parse import urlsplit

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.services.accounts import KeyRingState
from postview_desktop.services.publishing_round import Place
from postview_desktop.system.secrets import Secrets


def secret_name(place: Place) -> str:
    """Under what name the key ring keeps the password."""
    parts = urlsplit(place.url)
    return f"caldav:{place.user}@{parts.netloc}"


def keep_secret(secrets: Secrets, place: Place, password: str) -> KeyRingState:
    """Keep a password in the key ring; without one, for the session. For a job: it may take a while.

    Raises PostviewError where the key ring is locked, silent or refuses.
    """
    try:
        secrets.write(secret_name(place), password)
    except PostviewError as error:
        if error.problem is not Problem.NO_KEY_RING:
            raise
        secrets.remember(secret_name(place), password)
        return KeyRingState.ABSENT
    return KeyRingState.AVAILABLE


def forget_secret(secrets: Secrets, place: Place) -> None:
    """Remove the password where that can be done now; for a job."""
    try:
        secrets.forget(secret_name(place))
    except PostviewError:
        return
