"""A choice among the members of an enum, each by its name in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from postview_desktop.ui.common.calm import CalmComboBox
from postview_desktop.wording import names

E = TypeVar("E", bound=StrEnum)


class EnumField(CalmComboBox, Generic[E]):
    """Qt would hand a member back as plain text: here `value()` is the member, None for the words of `none`."""

    def __init__(
        self,
        members: Iterable[E],
        *,
        none: str | None = None,
        words: Callable[[E], str] = names.heading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._members: list[E | None] = []
        if none is not None:
            self._members.append(None)
            self.addItem(none)
        for member in members:
            self._members.append(member)
            self.addItem(words(member), member.value)

    def value(self) -> E | None:
        return self._members[self.currentIndex()] if 0 <= self.currentIndex() < len(self._members) else None

    def chosen(self) -> E:
        """The member, where there is always one. Raises LookupError when the words of `none` are chosen."""
        member = self.value()
        if member is None:
            raise LookupError("nothing is chosen")
        return member

    def set_value(self, member: E | None) -> None:
        if member in self._members:
            self.setCurrentIndex(self._members.index(member))
