"""Settings: everything on one page, kept by itself, each change with Undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postview_desktop.domain.errors import PostviewError
from postview_desktop.services.accounts import Accounts
from postview_desktop.services.answers import Answers
from postview_desktop.services.drafts import Drafts
from postview_desktop.services.lock import Lock
from postview_desktop.services.publishing import Publishing
from postview_desktop.services.releases import ask_for_newest
from postview_desktop.services.sent_copies import Copies
from postview_desktop.services.settings import Settings
from postview_desktop.system.clock import Clock
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.autosave import refused
from postview_desktop.ui.common.cards import Banner
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.page import Page
from postview_desktop.ui.desktop.start_at_login import StartAtLogin
from postview_desktop.ui.settings.account_job import Doors, doors_of
from postview_desktop.ui.settings.account_section import AccountSection
from postview_desktop.ui.settings.data_section import DataSection
from postview_desktop.ui.settings.lock_section import LockSection
from postview_desktop.ui.settings.publishing_part import PublishingSection, PublishingTools
from postview_desktop.ui.settings.releases_section import AskForNewest, ReleasesSection
from postview_desktop.ui.settings.section import Section
from postview_desktop.ui.settings.sections import (
    AppearanceSection,
    LookingBackSection,
    RemindersSection,
    SearchSection,
    YouSection,
)
from postview_desktop.ui.settings.start_section import StartSection
from postview_desktop.wording import problems

WIDEST_EMS = 48


class SettingsPage(QWidget):
    """`appearance_chosen` and `export_requested` are wishes for the window; `said` is the quiet line with Undo."""

    appearance_chosen = Signal(str)
    export_requested = Signal(str)
    page_requested = Signal(str)
    look_requested = Signal()
    publish_requested = Signal()
    said = Signal(str, int)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        settings: Settings,
        accounts: Accounts,
        lock: Lock,
        jobs: Jobs,
        clock: Clock,
        data_dir: Path,
        letter_languages: Sequence[str] = (),
        answers: Answers,
        copies: Copies,
        publishing: Publishing,
        doors: Doors | None = None,
        drafts: Drafts | None = None,
        start: StartAtLogin | None = None,
        ask_for_newest: AskForNewest = ask_for_newest,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._stale = True
        self._page = Page(look)
        self._page.header(self.tr("Settings"), self.tr("Kept as you go. Nothing of this leaves the computer."))
        self.banner = Banner(look, "late")
        self._page.body.addWidget(self.banner)
        self.you = YouSection(look, letter_languages)
        self.account = AccountSection(
            look,
            accounts=accounts,
            settings=settings,
            answers=answers,
            copies=copies,
            clock=clock,
            jobs=jobs,
            doors=doors or doors_of(accounts.access),
            drafts=drafts,
        )
        self.publishing = PublishingSection(
            look, PublishingTools(publishing=publishing, secrets=accounts.secrets, jobs=jobs, clock=clock)
        )
        self.reminders = RemindersSection(look)
        self.start = StartSection(look, data_dir, start=start)
        self.releases = ReleasesSection(look, jobs, ask=ask_for_newest)
        self.search = SearchSection(look)
        self.looking_back = LookingBackSection(look)
        self.appearance = AppearanceSection(look, data_dir)
        self.data = DataSection(look, data_dir)
        self.lock = LockSection(look, lock=lock, jobs=jobs, secrets=accounts.secrets, data_dir=data_dir)
        self._sections: tuple[Section, ...] = (
            self.you,
            self.reminders,
            self.search,
            self.looking_back,
            self.appearance,
            self.releases,
        )
        column = QWidget()
        column.setMaximumWidth(round(look.theme.em * WIDEST_EMS))
        box = QVBoxLayout(column)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(round(look.theme.em * 0.8))
        for card in (
            self.you,
            self.account,
            self.publishing,
            self.reminders,
            self.start,
            self.search,
            self.looking_back,
            self.appearance,
            self.data,
            self.lock,
            self.releases,
        ):
            box.addWidget(card)
        row = QHBoxLayout()
        row.addWidget(column, 1)
        row.addStretch(0)
        self._page.body.addLayout(row)
        self._page.body.addSpacing(round(look.theme.em * 3))  # the last buttons can be scrolled above the quiet line
        self._page.body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        for section in self._sections:
            section.kept.connect(lambda fields, section=section: self._keep(section, fields))
        self.appearance.appearance_chosen.connect(self.appearance_chosen)
        self.account.said.connect(self.said)
        self.publishing.said.connect(self.said)
        self.publishing.publish_requested.connect(self.publish_requested)
        self.lock.said.connect(self.said)
        self.lock.locking.connect(self.flush)
        self.account.look_requested.connect(self.look_requested)
        self.data.export_requested.connect(self.export_requested)
        self.data.page_requested.connect(self.page_requested)
        self.data.refused.connect(self.banner.say)
        self.appearance.language.refused.connect(lambda error: self.banner.say(problems.sentence(error)))

    def show_account(self) -> None:
        """Bring the mail account into view, from wherever it was asked for."""
        self._page.ensureWidgetVisible(self.account, 0, 24)
        self.account.focus_first()

    def show_publishing(self) -> None:
        """Bring the calendar elsewhere into view."""
        self._page.ensureWidgetVisible(self.publishing, 0, 24)

    def show_releases(self) -> None:
        """Bring the new versions into view."""
        self._page.ensureWidgetVisible(self.releases, 0, 24)

    def refresh(self) -> None:
        """Show what is there now; later, if the page is not to be seen."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def flush(self) -> None:
        """Keep at once what is being typed (before closing, or leaving the page)."""
        for section in self._sections:
            section.flush()
        self.account.fields.flush()

    def _fill(self) -> None:
        self._stale = False
        view = self._settings.get()
        for section in self._sections:
            section.show_settings(view)
        self.account.refresh()
        self.publishing.refresh()
        self.lock.refresh()

    def _keep(self, section: Section, fields: dict[str, object]) -> None:
        self.banner.clear()
        try:
            change = self._settings.save(replace(self._settings.get(), **fields))
        except PostviewError as error:
            name = error.details.get("field", "")
            if refused(error):
                pass
            elif name in fields:
                section.refuse(name, problems.sentence(error))
            else:
                self.banner.say(problems.sentence(error))
            return
        if change:
            self.said.emit(self.tr("Settings kept"), change)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
