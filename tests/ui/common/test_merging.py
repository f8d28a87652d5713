"""What was typed is kept beside what changed elsewhere."""

from __future__ import annotations

from postview_desktop.domain.application import Person
from postview_desktop.ui.common.merging import merged


def test_only_what_was_typed_is_put_over_what_is_there_now() -> None:
    before = Person(id=1, name="Ana", job="Lead")
    typed = Person(id=1, name="Ana", job="Head of data")
    now = Person(id=1, name="Ana Ribeiro", job="Lead", phone="020 7946 0011")
    assert merged(before, typed, now) == Person(id=1, name="Ana Ribeiro", job="Head of data", phone="020 7946 0011")
