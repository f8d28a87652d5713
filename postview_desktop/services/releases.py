"""Is there a newer version? Asked when the user wishes, and once a month if that was allowed; nothing is installed.

One question goes to the project's home on the web, without anything about this computer or its user but what every
request shows: the address that it comes from, and that PostView asks. What comes back is a version's number; the page
with the download is opened in the browser, at an address that is made here, never one that came.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from postview_desktop import __version__
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.release import Version, is_newer, read_version
from postview_desktop.services.settings import Settings
from postview_desktop.storage import Store
from postview_desktop.system.clock import Clock

if TYPE_CHECKING:
    from postview_desktop.mail.https import Web

FEED = "https://api.github.com/repos/postview-desktop/postview-desktop/releases/latest"
PAGE = "https://github.com/postview-desktop/postview-desktop/releases"
LARGEST = 512 * 1024
"""Octets; a release with long notes and many files has some thirty thousand."""
_NOT_YET = 404


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the project's home says: `newest` is None while nothing was released yet."""

    newest: Version | None
    running: str = __version__

    @property
    def is_newer(self) -> bool:
        return self.newest is not None and is_newer(self.newest, self.running)


def ask_for_newest(web: Web | None = None, feed: str = FEED) -> Found:
    """Ask now. For a worker: some ten seconds at most.

    Raises PostviewError: NO_WORD_OF_RELEASES where nobody answers, STRANGE_WORD_OF_RELEASES for what makes no sense.
    """
    from postview_desktop.mail.errors import NoReply
    from postview_desktop.mail.https import Web, ask

    try:
        answer = ask(feed, web or Web(), largest=LARGEST, agent="PostView")
    except NoReply as error:
        raise PostviewError(Problem.STRANGE_WORD_OF_RELEASES) from error
    except (OSError, UnicodeError) as error:
        raise PostviewError(Problem.NO_WORD_OF_RELEASES) from error
    if answer.status == _NOT_YET:
        return Found(newest=None)
    if answer.status != 200:
        raise PostviewError(Problem.NO_WORD_OF_RELEASES)
    return Found(newest=_version_in(answer.body))


def _version_in(body: bytes) -> Version:
    try:
        told: Any = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise PostviewError(Problem.STRANGE_WORD_OF_RELEASES) from error
    tag = cast("dict[str, object]", told).get("tag_name") if isinstance(told, dict) else None
    version = read_version(tag) if isinstance(tag, str) else None
    if version is None:
        raise PostviewError(Problem.STRANGE_WORD_OF_RELEASES)
    return version


def page_of(version: Version | None) -> str:
    """The page with the downloads, in the browser."""
    return PAGE if version is None else f"{PAGE}/tag/v{version}"


class Releases:
    """When to ask by itself, and that each newer version is told once. Off until the user allows it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._settings = Settings(store, clock)

    def is_due(self) -> bool:
        """Whether to ask now: allowed, and not asked yet in this month."""
        return self._settings.get().look_for_releases and not self._store.announced([self._month()])

    def asked(self) -> None:
        """It was asked in this month, whatever came of it: a computer that is away from the net is left in peace."""
        self._store.mark_announced([self._month()], self._clock.now())

    def to_tell(self, found: Found) -> Version | None:
        """A newer version that nobody was told of yet; on disk as told before it is returned."""
        if found.newest is None or not found.is_newer:
            return None
        key = f"release:{found.newest}"
        if self._store.announced([key]):
            return None
        self._store.mark_announced([key], self._clock.now())
        return found.newest

    def _month(self) -> str:
        return f"releases:{self._clock.today():%Y-%m}"
