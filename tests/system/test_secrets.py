"""Passwords: in the real key ring, in none, in a closed one; and never where they could be read."""

from __future__ import annotations

import textwrap
import time

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system import secrets
from postview_desktop.system.secrets import KeyRingState, Secrets
from tests.support.key_ring import KeyRing, why_not

PASSWORD = 'pa ss"wörd\\1'
NAME = "alice@jobseeker.example"

real = [pytest.mark.real, pytest.mark.skipif(bool(why_not()), reason=why_not())]


def script(body: str) -> str:
    return (
        "import time\n"
        "from postview_desktop.domain.errors import PostviewError\n"
        "from postview_desktop.system.secrets import Secrets\n"
        f"NAME, PASSWORD = {NAME!r}, {PASSWORD!r}\n"
        "secrets = Secrets(time_limit=2)\n"
        "def tried(verb, *args):\n"
        "    try:\n"
        "        return repr(verb(*args))\n"
        "    except PostviewError as error:\n"
        "        return error.problem.value\n"
    ) + textwrap.dedent(body)


class TestRealKeyRing:
    pytestmark = real

    def test_writes_reads_and_forgets(self) -> None:
        with KeyRing() as ring:
            said = ring.run(
                script(
                    """
                    print(secrets.state().value)
                    print(secrets.read(NAME))
                    secrets.write(NAME, "first")
                    secrets.write(NAME, PASSWORD)
                    """
                )
            )
            assert said == "available\nNone\n"
            # another process, as after a restart
            assert ring.run(script("print(secrets.read(NAME) == PASSWORD)")) == "True\n"
            assert ring.run(script("secrets.forget(NAME); secrets.forget(NAME); print(secrets.read(NAME))")) == "None\n"

    def test_a_locked_key_ring_is_told_at_once_and_prompts_nobody(self) -> None:
        with KeyRing() as ring:
            ring.run(script("secrets.write(NAME, PASSWORD)"))
            ring.lock()
            began = time.monotonic()
            said = ring.run(
                script(
                    """
                    print(secrets.state().value)
                    print(tried(secrets.read, NAME))
                    print(tried(secrets.write, NAME, "other"))
                    print(tried(secrets.forget, NAME))
                    secrets.remember(NAME, PASSWORD)
                    print(secrets.read(NAME) == PASSWORD)
                    """
                )
            )
            assert said == "locked\nkey_ring_locked\nkey_ring_locked\nkey_ring_locked\nTrue\n"
            assert time.monotonic() - began < 5

    def test_a_key_ring_that_nobody_ever_opened(self) -> None:
        with KeyRing(opened=False) as ring:
            assert ring.run(script("print(secrets.state().value, tried(secrets.read, NAME))")) == (
                "locked key_ring_locked\n"
            )

    def test_no_key_ring(self) -> None:
        with KeyRing(bus=False) as ring:
            said = ring.run(
                script(
                    """
                    print(secrets.state().value)
                    print(tried(secrets.read, NAME), tried(secrets.write, NAME, PASSWORD))
                    secrets.remember(NAME, PASSWORD)
                    print(secrets.read(NAME) == PASSWORD)
                    """
                )
            )
            assert said == "absent\nno_key_ring no_key_ring\nTrue\n"

    def test_opened_later_it_is_found_open_and_what_was_in_it_is_there(self) -> None:
        with KeyRing() as ring:
            ring.run(script("secrets.write(NAME, PASSWORD)"))
            ring.lock()
            assert ring.run(script("print(secrets.state().value)")) == "locked\n"
            ring.unlock()
            assert ring.run(script("print(secrets.state().value, secrets.read(NAME) == PASSWORD)")) == (
                "available True\n"
            )

    def test_asking_to_open_it_ends_when_nobody_answers(self) -> None:
        with KeyRing() as ring:
            ring.lock()
            said = ring.run(script("print(tried(secrets.unlock), secrets.state().value)"))
            # without a display the prompt cannot even be shown: either way it ends, and the ring stays closed
            assert said in {"key_ring_silent locked\n", "<KeyRingState.LOCKED: 'locked'> locked\n"}


class Ring:
    """A key ring of a kind that we know, with what a test wants it to do."""

    def __init__(self, act: object = None) -> None:
        self._act = act

    def get_password(self, service: str, name: str) -> str | None:
        if isinstance(self._act, Exception):
            raise self._act
        if isinstance(self._act, float):
            time.sleep(self._act)
        return None


def use(monkeypatch: pytest.MonkeyPatch, ring: object, module: str = "keyring.backends.Windows") -> None:
    import keyring

    type(ring).__module__ = module
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)


def test_plain_text_key_rings_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("keyrings.alt.file", "keyring.backends.null", "keyring.backends.fail"):
        use(monkeypatch, Ring(), module)
        assert Secrets().state() is KeyRingState.ABSENT


def test_a_silent_key_ring_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Ring(1.0))
    began = time.monotonic()
    with pytest.raises(PostviewError) as silent:
        Secrets(time_limit=0.1).read(NAME)
    assert silent.value.problem is Problem.KEY_RING_SILENT
    assert time.monotonic() - began < 0.9
    time.sleep(1.0)


def test_what_it_raises_does_not_carry_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Ring(OSError(f"could not store {PASSWORD}")))
    with pytest.raises(PostviewError) as refused:
        Secrets().read(NAME)
    assert refused.value.problem is Problem.KEY_RING_REFUSED
    assert PASSWORD not in str(refused.value)
    assert refused.value.__cause__ is None


def test_too_long_for_some_key_rings_is_too_long_for_all() -> None:
    with pytest.raises(PostviewError) as refused:
        Secrets().write(NAME, "x" * (secrets.LONGEST + 1))
    assert refused.value.problem is Problem.KEY_RING_REFUSED


def test_the_memory_is_not_shown() -> None:
    kept = Secrets()
    kept.remember(NAME, PASSWORD)
    assert kept.remembered(NAME)
    assert PASSWORD not in repr(kept)
