"""Before it goes: what the checks found, live; a line can be pressed to see the place in the letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postview_desktop.domain.letter_checks import Finding
from postview_desktop.ui.common.breakable import breakable
from postview_desktop.ui.common.cards import Card, Small, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.letters.finding_words import words_of
from postview_desktop.wording.translate import told_of


class FindingLine(QWidget):
    """One finding: a shape in its colour, a title, one sentence. With a place in the letter it can be pressed."""

    pressed = Signal(int, int)

    def __init__(self, look: Look, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._finding = finding
        self._where = finding.where
        self.setObjectName(f"finding_{finding.code.value}")
        words = words_of(finding, look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._shape = QLabel()
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        self.title = QLabel(breakable(words.title))
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setWeight(font.Weight.DemiBold)
        self.title.setFont(font)
        column.addWidget(self.title)
        if words.detail:
            self.detail = Small(look, breakable(words.detail))
            self.detail.setWordWrap(True)
            column.addWidget(self.detail)
        row.addLayout(column, 1)
        kind = self._kind_in_words()
        self.setAccessibleName(told_of(kind, f"{words.title}. {words.detail}"))
        if finding.where is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setToolTip(self.tr("Show the place in the letter"))
        look.theme.changed.connect(self._paint)
        self._paint()

    def _kind_in_words(self) -> str:
        if self._finding.ok:
            return self.tr("Well")
        return self.tr("Holds the letter back") if self._finding.blocks else self.tr("Worth a look")

    def _paint(self) -> None:
        name, token = "triangle-alert", "follow_up"
        if self._finding.ok:
            name, token = "circle-check", "search"
        elif self._finding.blocks:
            name, token = "octagon-alert", "late"
        self._shape.setPixmap(self._look.icons.get(name, token, 18).pixmap(18, 18))

    def move_to(self, where: tuple[int, int] | None) -> None:
        """The place that it speaks of is there by now."""
        self._where = where

    def _press(self) -> None:
        if self._where is not None:
            self.pressed.emit(*self._where)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._press()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press()
        else:
            super().keyPressEvent(event)


class FindingsCard(Card):
    """`pressed` carries the place of the finding that was pressed."""

    pressed = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("findings")
        self._look = look
        self._shown: list[tuple[Finding, bool]] | None = None
        self._built: list[FindingLine] = []
        self.body.addWidget(SubHeading(look, self.tr("Before it goes")))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.body.addLayout(self._lines)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        shown = [_but_place(finding) for finding in findings]
        if shown == self._shown:
            # What is typed before a finding moves its place only, and a card is too dear to be built for that.
            for line, finding in zip(self._built, findings, strict=True):
                line.move_to(finding.where)
            return
        self._shown = shown
        empty(self._lines)
        self._built = [FindingLine(self._look, finding) for finding in findings]
        for line in self._built:
            line.pressed.connect(self.pressed)
            self._lines.addWidget(line)


def _but_place(finding: Finding) -> tuple[Finding, bool]:
    """All that a line shows: whether there is a place, but not where."""
    return replace(finding, where=None), finding.where is not None


def without_echoes(findings: list[Finding]) -> list[Finding]:
    """A sentence that speaks of two things at once is named once, for the first of them."""
    seen: set[tuple[object, object]] = set()
    kept: list[Finding] = []
    for finding in findings:
        place = (finding.code, finding.where)
        if finding.where is None or place not in seen:
            seen.add(place)
            kept.append(finding)
    return kept
