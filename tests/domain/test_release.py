"""Which version is newer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postview_desktop.domain.release import Version, is_newer, read_version

VERSIONS = st.builds(Version, *[st.integers(0, 999_999)] * 3)


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("1.2.3", Version(1, 2, 3)),
        ("v1.2.3", Version(1, 2, 3)),
        (" 1.2 ", Version(1, 2, 0)),
        ("0.10.0", Version(0, 10, 0)),
        ("1.2.0rc1", None),
        ("1.2.3-beta", None),
        ("01.2.3", None),
        ("1", None),
        ("1.2.3.4", None),
        ("latest", None),
        ("", None),
        ("1.2.9999999", None),
        ("١.٢", None),
    ],
)
def test_what_is_a_version(text: str, version: Version | None) -> None:
    assert read_version(text) == version


@given(VERSIONS)
def test_a_version_is_read_as_it_is_written(version: Version) -> None:
    assert read_version(str(version)) == version
    assert not is_newer(version, str(version))


@given(VERSIONS, VERSIONS)
def test_exactly_one_of_two_is_newer(one: Version, other: Version) -> None:
    assert is_newer(one, str(other)) == (not is_newer(other, str(one)) and one != other)


@pytest.mark.parametrize(
    ("there", "here", "newer"),
    [
        ("0.10.0", "0.9.9", True),
        ("1.0.0", "1.0.0rc1", True),
        ("1.0.0", "1.0.1.dev3", False),
        ("0.1.0", "unknown", True),
    ],
)
def test_numbers_are_compared_as_numbers_and_a_trial_is_older_than_its_release(
    there: str, here: str, newer: bool
) -> None:
    version = read_version(there)
    assert version is not None
    assert is_newer(version, here) is newer
