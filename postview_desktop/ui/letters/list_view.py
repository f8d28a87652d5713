"""All letters, grouped by where each one is; what needs the person comes first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from postview_desktop.domain.letter import Letter, LetterState
from postview_desktop.domain.outbox import NEEDS_PERSON, Group
from postview_desktop.services.letters import LetterLine
from postview_desktop.system.clock import Clock
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Banner, EmptyState, SubHeading
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.emptying import empty
from postview_desktop.ui.common.form import wide_enough
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.letters.letter_row import FileOf, LetterRow
from postview_desktop.ui.letters.state_words import GROUP_ORDER, TroubleOf, WhyOf, group_of, group_title

BATCH = 20
"""Rows made for each group; more on demand, so that years of letters do not slow the page down."""


class LetterList(QWidget):
    """`wished` carries a letter and the wish: see `LetterRow`."""

    wished = Signal(int, str)
    filtered = Signal()
    interviews_requested = Signal()
    templates_requested = Signal()

    def __init__(
        self, look: Look, clock: Clock, trouble_of: TroubleOf, why_of: WhyOf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = clock
        self._trouble_of = trouble_of
        self._why_of = why_of
        self._lines: tuple[LetterLine, ...] = ()
        self._shown: object = None
        self.file_of: FileOf | None = None
        """Writes a letter as a file to be dragged out."""
        self._limits: dict[Group, int] = dict.fromkeys(GROUP_ORDER, BATCH)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._page = Page(look)
        self.filter = QLineEdit()
        self.filter.setObjectName("letter_filter")
        self.filter.setAccessibleName(self.tr("Find a letter by person, organisation or subject"))
        self.filter.setPlaceholderText(self.tr("Person, organisation, subject"))
        self.filter.setClearButtonEnabled(True)
        wide_enough(self.filter, 30)
        self._filter_soon = QTimer(self)
        self._filter_soon.setSingleShot(True)
        self._filter_soon.setInterval(120)
        self._filter_soon.timeout.connect(self.filtered)
        self.filter.textChanged.connect(lambda _text: self._filter_soon.start())
        self._page.header(self.tr("Letters"), "", [self.filter, self._templates_button()])
        self.banner = Banner(look, "late")
        self._page.body.addWidget(self.banner)
        self._empty = EmptyState(look, "mail", "", "", self.tr("Go to the interviews"))
        self._empty.pressed.connect(self.interviews_requested)
        self._page.body.addWidget(self._empty, 1)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(10)
        self._page.body.addLayout(self._groups)
        self._page.body.addStretch(1)
        box.addWidget(self._page)

    def _templates_button(self) -> Button:
        button = Button(self._look, self.tr("Your templates"), icon="file-text", quiet=True)
        button.setObjectName("open_templates")
        button.clicked.connect(self.templates_requested)
        return button

    def text(self) -> str:
        return self.filter.text().strip()

    def show_lines(self, lines: Sequence[LetterLine]) -> None:
        """Fill the page; nothing is rebuilt where nothing changed."""
        self._lines = tuple(lines)
        self._page.set_subtitle(self._counted())
        self._show_empty()
        whys = tuple(self._why_of(line.letter) for line in self._lines)
        found = (self._lines, whys, tuple(self._limits.items()), self._clock.now() // 60)
        if found != self._shown:
            self._shown = found
            self._build()

    def _counted(self) -> str:
        waiting = sum(1 for line in self._lines if self._needs_person(line.letter))
        leaving = sum(1 for line in self._lines if group_of(line.letter) in (Group.WAITING, Group.SENDING))
        leaving -= sum(1 for line in self._lines if line.letter.state in (LetterState.HELD, LetterState.LATE))
        parts: list[str] = []
        if waiting:
            text = self.tr("1 letter needs you") if waiting == 1 else self.tr("{count} letters need you")
            parts.append(text.format(count=waiting))
        if leaving:
            text = self.tr("1 in the outbox") if leaving == 1 else self.tr("{count} in the outbox")
            parts.append(text.format(count=leaving))
        return " · ".join(parts) or self.tr("Nothing leaves this computer but what you send.")

    def _needs_person(self, letter: Letter) -> bool:
        """An uncertain one has a why as long as its copy is looked for; the person is asked after that."""
        looked_for = letter.state is LetterState.UNKNOWN and bool(self._why_of(letter))
        return letter.state in NEEDS_PERSON and not looked_for

    def _show_empty(self) -> None:
        self._empty.setVisible(not self._lines)
        searching = bool(self.text())
        if self._empty.button is not None:
            self._empty.button.setVisible(not searching)
        if searching:
            self._empty.title.setText(self.tr("Nothing fits"))
            self._empty.words.setText(self.tr("No letter has these words in its name, organisation or subject."))
        else:
            self._empty.title.setText(self.tr("No letters yet"))
            self._empty.words.setText(
                self.tr(
                    "After an interview, each person you met can get a thank-you of their own. Start one from the"
                    " interview; here you see where each letter is."
                )
            )

    def _build(self) -> None:
        empty(self._groups)
        for group in GROUP_ORDER:
            lines = [line for line in self._lines if group_of(line.letter) is group]
            if not lines:
                continue
            heading = SubHeading(
                self._look, self.tr("{group} ({count})").format(group=group_title(group), count=len(lines))
            )
            heading.setObjectName(f"group_{group.value}")
            self._groups.addWidget(heading)
            for line in lines[: self._limits[group]]:
                letter = line.letter
                row = LetterRow(
                    self._look, line, self._clock, self._trouble_of(letter), self._why_of(letter), file_of=self.file_of
                )
                row.wished.connect(self.wished)
                self._groups.addWidget(row)
            if len(lines) > self._limits[group]:
                more = Button(self._look, self.tr("Show more"), quiet=True)
                more.setObjectName(f"more_{group.value}")
                more.clicked.connect(lambda _checked=False, group=group: self._show_more(group))
                self._groups.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_more(self, group: Group) -> None:
        self._limits[group] += BATCH
        self.show_lines(self._lines)
