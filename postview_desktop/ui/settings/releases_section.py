"""New versions: looked for when it is wished, once a month if that is allowed; the browser opens the download page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from postview_desktop import __version__
from postview_desktop.domain.errors import PostviewError
from postview_desktop.domain.release import Version
from postview_desktop.services.releases import Found, ask_for_newest, page_of
from postview_desktop.ui.background.jobs import Jobs
from postview_desktop.ui.common.buttons import Button
from postview_desktop.ui.common.cards import Small
from postview_desktop.ui.common.context import Look
from postview_desktop.ui.common.flow import FlowLayout
from postview_desktop.ui.settings.section import Section
from postview_desktop.wording import problems
from postview_desktop.wording.translate import translate

AskForNewest = Callable[[], Found]


class ReleasesSection(Section):
    """Nothing is downloaded or installed by PostView itself."""

    def __init__(
        self,
        look: Look,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        ask: AskForNewest = ask_for_newest,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(look, translate("Sections", "New versions"), "download", parent)
        self._jobs = jobs
        self._ask = ask
        self._open_url = open_url
        self._newest: Version | None = None
        self.form.hide()
        self.state = Small(look, self.tr("This is version {version}.").format(version=__version__))
        self.state.setObjectName("releases_state")
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.state)
        row = QWidget()
        buttons = FlowLayout(row)
        self.look_now = Button(look, self.tr("Look for a new version"), icon="refresh-cw")
        self.look_now.setObjectName("look_for_release")
        self.look_now.clicked.connect(self._on_look)
        buttons.addWidget(self.look_now)
        self.page = Button(look, self.tr("Open the download page"), icon="external-link")
        self.page.setObjectName("open_release_page")
        self.page.clicked.connect(self._on_page)
        buttons.addWidget(self.page)
        self.body.addWidget(row)
        self.check("look_for_releases", self.tr("Look once a month, and tell me"))
        self.body.addWidget(
            Small(
                look,
                self.tr(
                    "To look, PostView asks GitHub, where it is at home, for the number of the newest version. GitHub "
                    "sees the address of your computer and that PostView asks; nothing else is sent. Nothing is "
                    "installed by itself."
                ),
            )
        )

    def _on_look(self) -> None:
        self.look_now.setEnabled(False)
        self.state.setText(self.tr("Looking…"))
        self._jobs.run(self._ask, done=self._on_found, failed=self._on_failed, owner=self)

    def _on_found(self, found: Found) -> None:
        self.look_now.setEnabled(True)
        self._newest = found.newest
        if found.newest is None:
            words = self.tr("Nothing has been released yet; yours is version {running}.")
        elif found.is_newer:
            words = self.tr("Version {newest} is there; yours is {running}. The download page tells what is new.")
        else:
            words = self.tr("Yours is version {running}; there is no newer one.")
        self.state.setText(words.format(newest=found.newest, running=found.running))

    def _on_failed(self, error: Exception) -> None:
        self.look_now.setEnabled(True)
        if not isinstance(error, PostviewError):
            self.state.setText(self.tr("This is version {version}.").format(version=__version__))
            raise error
        self.state.setText(problems.sentence(error))

    def _on_page(self) -> None:
        address = page_of(self._newest)
        if not self._open_url(QUrl(address)):
            self.state.setText(self.tr("No browser opened. The page is {address}").format(address=address))
