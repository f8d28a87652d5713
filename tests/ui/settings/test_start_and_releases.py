"""Start at login and new versions in the settings: off until asked for, and what is found said in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.release import Version
from postview_desktop.services.releases import PAGE, Found
from postview_desktop.services.suite import Suite
from postview_desktop.system.autostart import StartState, XdgAutostart
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.desktop.start_at_login import SystemStart
from postview_desktop.ui.settings.page import SettingsPage
from postview_desktop.ui.settings.releases_section import ReleasesSection
from postview_desktop.ui.settings.start_section import StartSection
from tests.support.window import click, seen, settle


@pytest.fixture
def way(tmp_path: Path) -> XdgAutostart:
    return XdgAutostart(["/usr/bin/postview-desktop", "--hidden"], tmp_path / "autostart")


@pytest.fixture
def section(look: Look, way: XdgAutostart, qtbot: QtBot) -> StartSection:
    made = StartSection(look, Path("/home/sam/postview"), start=SystemStart(way))
    qtbot.addWidget(made)
    made.show()
    return made


def switch(section: QWidget) -> QCheckBox:
    return seen(section, QCheckBox, "start_at_login")


def words(section: QWidget, name: str) -> str:
    return seen(section, QLabel, name).text()


def test_start_at_login_is_off_until_it_is_asked_for(section: StartSection, way: XdgAutostart) -> None:
    assert not switch(section).isChecked()
    assert words(section, "start_at_login_state") == "Reminders come only while PostView runs."
    switch(section).click()
    assert way.state() is StartState.ON
    assert "waits in the tray" in words(section, "start_at_login_state")
    switch(section).click()
    assert way.state() is StartState.OFF
    assert not way.path.exists()


def test_what_the_system_switched_off_is_said_and_can_be_asked_for_again(
    section: StartSection, way: XdgAutostart
) -> None:
    switch(section).click()
    way.path.write_text(way.path.read_text() + "Hidden=true\n")
    section.hide()
    section.show()  # somebody comes back from the system's settings
    assert not switch(section).isChecked()
    assert "The system's own settings have switched it off" in words(section, "start_at_login_state")
    switch(section).click()
    assert way.state() is StartState.ON


def test_what_the_system_refuses_is_said_and_the_switch_tells_the_truth(
    section: StartSection, way: XdgAutostart
) -> None:
    way.path.parent.write_text("a file in the place of the folder")
    switch(section).click()
    assert not switch(section).isChecked()
    settle()
    assert section.trouble.isVisible()
    assert "does not let PostView change what starts at login" in section.trouble.words.text()


def test_the_example_is_never_started_at_login(look: Look, way: XdgAutostart, qtbot: QtBot) -> None:
    made = StartSection(look, Path("/tmp/postview-demo-x"), start=SystemStart(way))
    qtbot.addWidget(made)
    made.show()
    assert not switch(made).isEnabled()


# -- new versions --------------------------------------------------------------------------------------------------


class Home:
    """What the project's home answers."""

    def __init__(self) -> None:
        self.answer: Found | Exception = Found(newest=None, running="0.1.0")
        self.asked = 0

    def __call__(self) -> Found:
        self.asked += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def home() -> Home:
    return Home()


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def releases(look: Look, home: Home, opened: list[str], qtbot: QtBot) -> Iterator[ReleasesSection]:
    jobs = Jobs()

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString())
        return len(opened) < 3

    made = ReleasesSection(look, jobs, ask=home, open_url=open_url)
    qtbot.addWidget(made)
    made.show()
    yield made
    assert jobs.close()
    shiboken6.delete(jobs)


Looked = Callable[[], str]


@pytest.fixture
def looked(releases: ReleasesSection, qtbot: QtBot) -> Looked:
    def look() -> str:
        click(releases, "look_for_release")
        qtbot.waitUntil(releases.look_now.isEnabled)
        return words(releases, "releases_state")

    return look


def test_nothing_is_asked_by_itself(releases: ReleasesSection, home: Home) -> None:
    assert words(releases, "releases_state").startswith("This is version ")
    assert home.asked == 0
    told = " ".join(label.text() for label in releases.findChildren(QLabel))
    assert "nothing else is sent" in told


def test_a_newer_version_is_told_and_its_page_opened(
    releases: ReleasesSection, home: Home, looked: Looked, opened: list[str]
) -> None:
    home.answer = Found(newest=Version(1, 2, 0), running="0.1.0")
    assert looked() == "Version 1.2.0 is there; yours is 0.1.0. The download page tells what is new."
    click(releases, "open_release_page")
    assert opened == [f"{PAGE}/tag/v1.2.0"]


def test_none_newer_and_none_at_all(home: Home, looked: Looked) -> None:
    assert looked() == "Nothing has been released yet; yours is version 0.1.0."
    home.answer = Found(newest=Version(0, 1, 0), running="0.1.0")
    assert looked() == "Yours is version 0.1.0; there is no newer one."


@pytest.mark.parametrize("problem", [Problem.NO_WORD_OF_RELEASES, Problem.STRANGE_WORD_OF_RELEASES])
def test_what_goes_wrong_is_a_sentence_and_it_can_be_tried_again(home: Home, looked: Looked, problem: Problem) -> None:
    home.answer = PostviewError(problem)
    assert "Nothing was changed" in looked()
    home.answer = Found(newest=Version(0, 1, 0), running="0.1.0")
    assert "no newer one" in looked()


def test_without_a_browser_the_address_is_told(releases: ReleasesSection, opened: list[str]) -> None:
    for _ in range(3):
        click(releases, "open_release_page")
    assert opened == [PAGE] * 3
    assert words(releases, "releases_state") == f"No browser opened. The page is {PAGE}"


def test_both_stand_on_the_page_and_the_month_is_off_until_it_is_allowed(
    look: Look, suite: Suite, way: XdgAutostart, home: Home, qtbot: QtBot
) -> None:
    jobs = Jobs()
    page = SettingsPage(
        look,
        settings=suite.settings,
        accounts=suite.accounts,
        lock=suite.lock,
        jobs=jobs,
        clock=suite.clock,
        data_dir=Path("/home/sam/postview"),
        answers=suite.answers,
        copies=suite.copies,
        publishing=suite.publishing,
        start=SystemStart(way),
        ask_for_newest=home,
    )
    qtbot.addWidget(page)
    page.resize(1068, 2400)
    page.show()
    page.show_releases()
    assert not switch(page).isChecked()
    month = seen(page, QCheckBox, "setting_look_for_releases")
    assert not month.isChecked()
    month.click()
    assert suite.settings.get().look_for_releases
    assert home.asked == 0
    qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    shiboken6.delete(jobs)
