"""Secrets in several places of a key ring: whole or not at all."""

from __future__ import annotations

import pytest

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.system import secrets
from postview_desktop.system.long_secrets import LONGEST, MOST_PARTS, get, put, remove
from postview_desktop.system.secrets import KeyRingState, Secrets

SERVICE, NAME = "PostView", "alice@jobseeker.example"
LONG = "".join(chr(ord("a") + number % 26) for number in range(3000)) + "\nclient secret"


class Ring:
    """A key ring that holds what a Windows credential holds."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.writes_left = 100

    def get_password(self, _service: str, name: str) -> str | None:
        return self.kept.get(name)

    def set_password(self, _service: str, name: str, secret: str) -> None:
        if not self.writes_left:
            raise OSError("the power is gone")
        self.writes_left -= 1
        assert len(secret.encode("utf-16-le")) <= 2560
        self.kept[name] = secret

    def delete_password(self, _service: str, name: str) -> None:
        del self.kept[name]


@pytest.fixture
def ring() -> Ring:
    return Ring()


def test_a_password_lies_in_one_place_as_it_is(ring: Ring) -> None:
    put(ring, SERVICE, NAME, "x" * LONGEST)
    assert ring.kept == {NAME: "x" * LONGEST}
    assert get(ring, SERVICE, NAME) == "x" * LONGEST


def test_what_is_long_lies_in_several_and_comes_back_whole(ring: Ring) -> None:
    put(ring, SERVICE, NAME, LONG)
    assert sorted(ring.kept) == [NAME, f"{NAME} (2)", f"{NAME} (3)"]
    assert get(ring, SERVICE, NAME) == LONG


def test_nothing_of_it_is_left_behind(ring: Ring) -> None:
    put(ring, SERVICE, NAME, LONG)
    put(ring, SERVICE, NAME, LONG[:2000])
    assert len(ring.kept) == 2 and get(ring, SERVICE, NAME) == LONG[:2000]
    put(ring, SERVICE, NAME, "short")
    assert ring.kept == {NAME: "short"}
    put(ring, SERVICE, NAME, LONG)
    remove(ring, SERVICE, NAME)
    remove(ring, SERVICE, NAME)
    assert ring.kept == {} and get(ring, SERVICE, NAME) is None


@pytest.mark.parametrize("writes", [1, 2])
def test_what_was_half_written_is_none_and_never_a_mixture(ring: Ring, writes: int) -> None:
    put(ring, SERVICE, NAME, LONG)
    ring.writes_left = writes
    with pytest.raises(OSError, match="power"):
        put(ring, SERVICE, NAME, LONG.upper())
    assert get(ring, SERVICE, NAME) is None


def test_a_part_that_is_gone_or_altered_is_none(ring: Ring) -> None:
    put(ring, SERVICE, NAME, LONG)
    ring.kept[f"{NAME} (2)"] = ring.kept[f"{NAME} (2)"][:-1] + "?"
    assert get(ring, SERVICE, NAME) is None
    del ring.kept[f"{NAME} (2)"]
    assert get(ring, SERVICE, NAME) is None
    ring.kept[NAME] = "\nmany\nx"
    assert get(ring, SERVICE, NAME) == "\nmany\nx"


def test_the_key_ring_is_used_so(ring: Ring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "_backend", lambda: ring)
    monkeypatch.setattr(secrets, "_state", lambda: KeyRingState.AVAILABLE)
    kept = Secrets()
    kept.write(NAME, LONG)
    assert len(ring.kept) == 3 and kept.read(NAME) == LONG
    kept.forget(NAME)
    assert ring.kept == {} and kept.read(NAME) is None
    with pytest.raises(PostviewError) as refused:
        kept.write(NAME, "x" * LONGEST * MOST_PARTS)
    assert refused.value.problem is Problem.KEY_RING_REFUSED and ring.kept == {}
