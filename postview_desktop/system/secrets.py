"""Passwords in the key ring of this computer, and in memory for the session where there is none; never in a file.

A locked key ring blocks whoever asks it until somebody answers its prompt. So it is asked first whether it is
locked (that never prompts), every call has a time limit, and nothing here is called from the window's thread.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system import long_secrets
from postview_desktop.system.logs import hide

SERVICE = "PostView"
TIME_LIMIT = 60.0
"""Seconds for a call that somebody may have to answer a prompt for."""
PROBE_LIMIT = 5.0
LONGEST = long_secrets.LONGEST * (long_secrets.MOST_PARTS - 1)
"""Characters."""

_KNOWN_BACKENDS = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "keyring.backends.Windows",
        "keyring.backends.macOS",
    }
)
"""Only these keep a secret. Others that may be installed or named in the environment write plain text."""

T = TypeVar("T")


class KeyRingState(StrEnum):
    AVAILABLE = "available"
    LOCKED = "locked"
    """There is one, and somebody must open it first (or has never set it up)."""
    ABSENT = "absent"


class Secrets:
    """Reads and writes passwords by name. `remember` is for the session only, and is asked before the key ring."""

    def __init__(self, service: str = SERVICE, time_limit: float = TIME_LIMIT) -> None:
        self._service = service
        self._time_limit = time_limit
        self._memory: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Secrets({self._service!r})"

    def state(self) -> KeyRingState:
        """Whether the key ring can be used at once. Never prompts; PostviewError(KEY_RING_SILENT) after 5 seconds."""
        return _within(PROBE_LIMIT, _state)

    def read(self, name: str) -> str | None:
        """The password, or None where none is kept.

        Raises PostviewError: NO_KEY_RING, KEY_RING_LOCKED, KEY_RING_SILENT, KEY_RING_REFUSED.
        """
        remembered = self._memory.get(name)
        if remembered is not None:
            return remembered
        self._refuse_closed()
        found = self._call(lambda ring: long_secrets.get(ring, self._service, name))
        if found is None:
            return None
        hide(str(found))
        return str(found)

    def write(self, name: str, secret: str) -> None:
        """Keep a password. Raises as `read`; KEY_RING_REFUSED too for one longer than 4,800 characters."""
        if len(secret) > LONGEST:
            raise PostviewError(Problem.KEY_RING_REFUSED, reason="it is too long")
        hide(secret)
        self._refuse_closed()
        self._call(lambda ring: long_secrets.put(ring, self._service, name, secret))
        self._memory.pop(name, None)

    def forget(self, name: str) -> None:
        """Remove a password here and there; nothing happens where there is none. Raises as `read`."""
        self._memory.pop(name, None)
        self._refuse_closed()
        self._call(lambda ring: long_secrets.remove(ring, self._service, name))

    def remember(self, name: str, secret: str) -> None:
        """Keep a password in memory until the program ends: where there is no key ring, or the user wants none."""
        hide(secret)
        self._memory[name] = secret

    def remembered(self, name: str) -> bool:
        return name in self._memory

    def unlock(self) -> KeyRingState:
        """Ask the key ring to open, which may show its own prompt; waits for the answer up to the time limit.

        Raises PostviewError(KEY_RING_SILENT) where nobody answers.
        """
        if self.state() is KeyRingState.LOCKED:
            _within(self._time_limit, _open)
        return self.state()

    def _refuse_closed(self) -> None:
        match self.state():
            case KeyRingState.ABSENT:
                raise PostviewError(Problem.NO_KEY_RING)
            case KeyRingState.LOCKED:
                raise PostviewError(Problem.KEY_RING_LOCKED)
            case KeyRingState.AVAILABLE:
                return

    def _call(self, verb: Callable[[Any], T]) -> T:
        def work() -> T:
            import keyring.errors

            ring = _backend()
            if ring is None:
                raise PostviewError(Problem.NO_KEY_RING)
            try:
                return verb(ring)
            except keyring.errors.NoKeyringError:
                raise PostviewError(Problem.NO_KEY_RING) from None
            except keyring.errors.KeyringLocked:
                raise PostviewError(Problem.KEY_RING_LOCKED) from None
            except Exception as error:
                # Backends raise what their platform raises. The cause is dropped: it might hold what was to be kept.
                raise PostviewError(Problem.KEY_RING_REFUSED, reason=type(error).__name__) from None

        return _within(self._time_limit, work)


def _backend() -> Any | None:
    """The key ring of this system if it is one that we know, else None."""
    import keyring
    import keyring.backends.chainer

    ring: Any = keyring.get_keyring()
    if type(ring) is keyring.backends.chainer.ChainerBackend:
        known = [one for one in ring.backends if type(one).__module__ in _KNOWN_BACKENDS]
        return known[0] if known else None
    return ring if type(ring).__module__ in _KNOWN_BACKENDS else None


def _state() -> KeyRingState:
    ring = _backend()
    if ring is None:
        return KeyRingState.ABSENT
    if sys.platform != "linux" or not type(ring).__module__.endswith("SecretService"):
        return KeyRingState.AVAILABLE
    import secretstorage

    try:
        connection = secretstorage.dbus_init()
    except secretstorage.SecretStorageException:
        return KeyRingState.ABSENT
    try:
        # Not get_default_collection(): that one makes a missing collection, which prompts.
        collection = secretstorage.Collection(connection)
        return KeyRingState.LOCKED if collection.is_locked() else KeyRingState.AVAILABLE
    except secretstorage.ItemNotFoundException:
        return KeyRingState.LOCKED
    except secretstorage.SecretStorageException:
        return KeyRingState.ABSENT
    finally:
        connection.close()


def _open() -> None:
    if sys.platform != "linux":
        return
    import secretstorage

    connection = secretstorage.dbus_init()
    try:
        secretstorage.get_default_collection(connection).unlock()
    except secretstorage.SecretStorageException:
        return
    finally:
        connection.close()


def _within(seconds: float, work: Callable[[], T]) -> T:
    """The result of `work`, run beside this thread. PostviewError(KEY_RING_SILENT) when it takes too long.

    The thread that waits for an answer that nobody gives stays behind; it is a daemon and ends with the program.
    """
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, name="key-ring", daemon=True)
    thread.start()
    thread.join(seconds)
    if errors:
        raise errors[0]
    if not results:
        raise PostviewError(Problem.KEY_RING_SILENT)
    return results[0]
