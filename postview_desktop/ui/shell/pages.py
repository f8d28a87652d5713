"""The pages: what each is called and made of. Each is imported and built when it is first shown, not before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from postview_desktop.ui.common.context import Look

if TYPE_CHECKING:
    from postview_desktop.services.suite import Suite
    from postview_desktop.ui.background.jobs import Jobs
    from postview_desktop.ui.background.keeper import Keeper
    from postview_desktop.ui.documents.porter import Porter

KEYS = ("today", "calendar", "interviews", "letters", "reflections", "search", "settings")

BESIDE = {"bin": "settings", "backups": "settings"}
"""Pages without an entry of their own in the side bar, and the entry under which they are found."""

_ICONS = {
    "today": "sun",
    "calendar": "calendar-days",
    "interviews": "messages-square",
    "letters": "mail",
    "reflections": "notebook-pen",
    "search": "compass",
    "settings": "settings",
}


@dataclass(frozen=True)
class Materials:
    """What pages are made of."""

    look: Look
    suite: Suite
    jobs: Jobs
    data_dir: Path

    @cached_property
    def keeper(self) -> Keeper:
        """Makes the backups, made itself when it is first asked for."""
        from postview_desktop.ui.background.keeper import Keeper

        return Keeper(self.suite.backups, self.jobs, self.jobs)

    @cached_property
    def porter(self) -> Porter:
        """Carries documents in and out, made when a page with documents is first built."""
        from postview_desktop.ui.documents.porter import Porter

        suite = self.suite
        return Porter(lambda: suite.attachments, suite.history, self.jobs, parent=self.jobs, drafts=suite.drafts)


def entries() -> list[tuple[str, str, str]]:
    """(key, icon, title) of each page, in the order of the side bar."""
    titles = {
        "today": QCoreApplication.translate("Pages", "Today"),
        "calendar": QCoreApplication.translate("Pages", "Calendar"),
        "interviews": QCoreApplication.translate("Pages", "Interviews"),
        "letters": QCoreApplication.translate("Pages", "Letters"),
        "reflections": QCoreApplication.translate("Pages", "Reflections"),
        "search": QCoreApplication.translate("Pages", "Search"),
        "settings": QCoreApplication.translate("Pages", "Settings"),
    }
    return [(key, _ICONS[key], titles[key]) for key in KEYS]


def beside() -> list[tuple[str, str]]:
    """(key, title) of each page that the side bar has no entry for, in the order of the main menu."""
    titles = {
        "bin": QCoreApplication.translate("Pages", "Bin"),
        "backups": QCoreApplication.translate("Pages", "Backups"),
    }
    return [(key, titles[key]) for key in BESIDE]


def build(key: str, with_: Materials) -> QWidget:
    """The page with this key."""
    return _BUILDERS[key](with_)


def _today(given: Materials) -> QWidget:
    from postview_desktop.ui.today.page import TodayPage

    suite = given.suite
    return TodayPage(
        given.look,
        today=suite.today,
        follow_ups=lambda: suite.follow_ups,
        letters=lambda: suite.letters,
        search=suite.search,
        history=suite.history,
        settings=suite.settings,
        clock=suite.clock,
        answers=lambda: suite.answers,
        drafts=lambda: suite.drafts,
    )


def _calendar(given: Materials) -> QWidget:
    from postview_desktop.ui.calendar.page import CalendarPage

    suite = given.suite
    return CalendarPage(
        given.look,
        calendar=suite.calendar,
        interviews=suite.interviews,
        follow_ups=suite.follow_ups,
        history=suite.history,
        settings=suite.settings,
        clock=suite.clock,
        moving=lambda: suite.moving,
        letters=lambda: suite.letters,
        answers=lambda: suite.answers,
        drafts=lambda: suite.drafts,
        quick_add=lambda: suite.quick_add,
    )


def _interviews(given: Materials) -> QWidget:
    from postview_desktop.ui.interviews.page import InterviewsPage

    suite = given.suite
    return InterviewsPage(
        given.look,
        interviews=suite.interviews,
        applications=suite.applications,
        follow_ups=suite.follow_ups,
        letters=suite.letters,
        reflections=suite.reflections,
        history=suite.history,
        settings=suite.settings,
        clock=suite.clock,
        answers=suite.answers,
        drafts=suite.drafts,
        invitations=lambda: suite.invitations,
        porter=given.porter,
    )


def _letters(given: Materials) -> QWidget:
    from postview_desktop.ui.letters.page import LettersPage

    suite = given.suite
    return LettersPage(
        given.look,
        letters=suite.letters,
        outbox=suite.outbox,
        accounts=suite.accounts,
        follow_ups=suite.follow_ups,
        interviews=suite.interviews,
        settings=suite.settings,
        clock=suite.clock,
        jobs=given.jobs,
        answers=suite.answers,
        templates=suite.templates,
        spelling=suite.spelling,
        history=suite.history,
        drafts=suite.drafts,
        porter=given.porter,
    )


def _reflections(given: Materials) -> QWidget:
    from postview_desktop.ui.reflections.page import ReflectionsPage

    suite = given.suite
    return ReflectionsPage(
        given.look,
        reflections=suite.reflections,
        interviews=suite.interviews,
        settings=suite.settings,
        clock=suite.clock,
    )


def _search(given: Materials) -> QWidget:
    from postview_desktop.ui.search.page import SearchPage

    suite = given.suite
    return SearchPage(
        given.look,
        applications=suite.applications,
        search=suite.search,
        interviews=suite.interviews,
        letters=suite.letters,
        settings=suite.settings,
        history=suite.history,
        clock=suite.clock,
        drafts=suite.drafts,
        porter=given.porter,
    )


def _settings(given: Materials) -> QWidget:
    from postview_desktop.ui.settings.page import SettingsPage

    suite = given.suite
    return SettingsPage(
        given.look,
        settings=suite.settings,
        accounts=suite.accounts,
        lock=suite.lock,
        answers=suite.answers,
        copies=suite.copies,
        publishing=suite.publishing,
        jobs=given.jobs,
        clock=suite.clock,
        data_dir=given.data_dir,
        letter_languages=suite.letters.languages(),
        drafts=suite.drafts,
    )


def _bin(given: Materials) -> QWidget:
    from postview_desktop.ui.safety.bin_page import BinPage

    suite = given.suite
    return BinPage(given.look, bin=suite.bin, history=suite.history, clock=suite.clock)


def _backups(given: Materials) -> QWidget:
    from postview_desktop.ui.safety.backups_page import BackupsPage

    suite = given.suite
    return BackupsPage(
        given.look,
        backups=suite.backups,
        keeper=given.keeper,
        jobs=given.jobs,
        counts=suite.backups.counts,
        clock=suite.clock,
    )


_BUILDERS: dict[str, Callable[[Materials], QWidget]] = {
    "today": _today,
    "calendar": _calendar,
    "interviews": _interviews,
    "letters": _letters,
    "reflections": _reflections,
    "search": _search,
    "settings": _settings,
    "bin": _bin,
    "backups": _backups,
}
