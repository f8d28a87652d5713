"""One visit to the calendar elsewhere, on a worker's thread: plain values in, plain values out.

What is there is changed only by its ETag, and three texts are compared first: what was put there, what is there, what
shall be there. What a person changed of what is shown is never overwritten; it becomes a question. What they added
stays there. A visit that breaks off anywhere does no harm: the next one finds by the same comparison what was done.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.files.calendar_essence import Essence, essence_of
from postview_desktop.files.calendar_export import CalendarWords, EventTexts
from postview_desktop.files.calendar_merge import merged
from postview_desktop.mail.caldav import Calendar, RemoteCalendar, find_calendars, make_calendar
from postview_desktop.mail.dav_line import Visitor, Way, address_of
from postview_desktop.services.calendar_gathering import Gathered
from postview_desktop.storage.published import PublishedRow

__all__ = [
    "Errand",
    "Place",
    "Question",
    "QuestionKind",
    "RemoteCalendar",
    "Visit",
    "find_there",
    "make_there",
    "visit",
]

TRIES = 2
"""So often an event is read and written anew where somebody else writes to it just then."""
_TEXTS = EventTexts()
"""Of the last visit; in memory only."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9@._-]{0,99}\Z")


class QuestionKind(StrEnum):
    """What a person is to decide about one event."""

    CHANGED = "changed"
    """It was changed there."""
    DELETED = "deleted"
    """It was deleted there."""
    TAKEN = "taken"
    """Something else lies in its place there, put by nobody that PostView knows of."""
    CHANGED_AND_GONE = "changed_and_gone"
    """It is to go, and was changed there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`theirs` is what lies there, `etag` its state; `start`, `end` (epoch seconds), `place` and `summary` are read out
    of it, 0 and "" where that could not be done. `only_moved`: nothing but time and place differs from what was put
    there. `mine` is what this event is called here."""

    uid: str
    kind: QuestionKind
    href: str
    etag: str = ""
    theirs: str = ""
    mine: str = ""
    summary: str = ""
    start: int = 0
    end: int = 0
    place: str = ""
    only_moved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A calendar elsewhere, and the user name there."""

    url: str
    user: str

    @property
    def host(self) -> str:
        """The server, with its port where that is not the usual one."""
        return urlsplit(self.url).netloc


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """What one visit needs. `asked` are events whose question is open, `left` those that are left alone there.

    `look`: ask for the state of each event, too, not only bring what is new. `leaving`: take all away.
    """

    place: Place
    events: Gathered = field(default_factory=Gathered)
    words: CalendarWords = field(default_factory=CalendarWords)
    now: int = 0
    remind_at: str = "09:00"
    names: bool = True
    known: tuple[PublishedRow, ...] = ()
    asked: frozenset[str] = frozenset()
    left: frozenset[str] = frozenset()
    look: bool = True
    leaving: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What became of it. `error` is why it broke off, or why some events were not taken; `talked` is False where
    nothing had to be asked of the server. `complete`: all is there as it should be, but for what is asked."""

    errand: Errand
    rows: tuple[PublishedRow, ...] = ()
    gone: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    """Lie in that calendar already, put there by somebody else: left alone from now on."""
    questions: tuple[Question, ...] = ()
    error: PostviewError | None = None
    talked: bool = True
    complete: bool = True


def find_there(server: str, user: str, password: str, way: Way | None = None) -> tuple[tuple[RemoteCalendar, ...], str]:
    """The calendars of a user at a server, and where a new one can be made ("" for nowhere). Raises PostviewError."""
    offered = find_calendars(server, Visitor(user, password), way)
    return offered.calendars, offered.home


def make_there(home: str, name: str, user: str, password: str, way: Way | None = None) -> RemoteCalendar:
    """A new calendar. Raises PostviewError."""
    return make_calendar(home, name, Visitor(user, password), way)


def visit(errand: Errand, password: str, stopped: Callable[[], bool] = lambda: False, way: Way | None = None) -> Visit:
    """Bring the calendar there to what it should be. What the world refuses is told in the result."""
    return _Round(errand, Calendar(errand.place.url, Visitor(errand.place.user, password), way), stopped).run()


class _Round:
    def __init__(self, errand: Errand, calendar: Calendar, stopped: Callable[[], bool]) -> None:
        self._errand = errand
        self._calendar = calendar
        self._stopped = stopped
        self._known = {row.uid: row for row in errand.known if row.href.startswith(calendar.url)}
        self._wanted: Mapping[str, str] = {} if errand.leaving else self._texts()
        self._rows: dict[str, PublishedRow] = {}
        self._gone: list[str] = []
        self._left: list[str] = []
        self._questions: dict[str, Question] = {}

    def run(self) -> Visit:
        todo = list(self._todo())
        if not todo and not (self._errand.look and self._known):
            return Visit(errand=self._errand, talked=False)
        error: PostviewError | None = None
        complete = True
        try:
            self._calendar.check()
            if self._errand.look:
                self._look()
            for uid in self._todo():
                if self._stopped():
                    complete = False
                    break
                try:
                    self._bring(uid)
                except PostviewError as refused:
                    if refused.problem is not Problem.CALENDAR_REFUSED:
                        raise
                    # One event that this server does not want keeps no other from its place.
                    error, complete = refused, False
        except PostviewError as refused:
            error, complete = refused, False
        return Visit(
            errand=self._errand,
            rows=tuple(self._rows.values()),
            gone=tuple(self._gone),
            left=tuple(self._left),
            questions=tuple(self._questions.values()),
            error=error,
            complete=complete,
        )

    # -- what is to be done ------------------------------------------------------------------------------------

    def _texts(self) -> Mapping[str, str]:
        errand = self._errand
        texts = _TEXTS.of(
            errand.events.interviews,
            errand.events.days,
            words=errand.words,
            now=errand.now,
            remind_at=errand.remind_at,
            names=errand.names,
        )
        return {one.uid: one.text for one in texts}

    def _todo(self) -> Iterator[str]:
        """UIDs of what is not there, is there otherwise, or should not be there; without what is asked or left."""
        for uid in sorted(self._wanted.keys() | self._known.keys()):
            if uid in self._errand.asked or uid in self._errand.left or uid in self._questions or uid in self._gone:
                continue
            known = self._rows.get(uid) or self._known.get(uid)
            if known is None or known.content != self._wanted.get(uid):
                yield uid

    # -- what has become of what was put there -----------------------------------------------------------------

    def _look(self) -> None:
        known = [row for row in self._known.values() if row.uid not in self._errand.asked]
        etags = self._calendar.etags([row.href for row in known])
        for row in known:
            if etags is None or self._stopped():
                return
            if row.href in etags and etags[row.href] != row.etag:
                self._compare(row)

    def _compare(self, row: PublishedRow) -> PublishedRow | None:
        """Find out what lies there in place of what is known; the row as it is now, or None where that is to be asked
        or nothing is there."""
        found = self._calendar.get(row.href)
        wanted = self._wanted.get(row.uid)
        if found is None:
            if wanted is None:
                self._gone.append(row.uid)
            else:
                self._ask(QuestionKind.DELETED, row)
            return None
        etag, theirs = found
        there = essence_of(theirs)
        wished = essence_of(wanted) if wanted is not None else None
        if wanted is not None and _same(there, wished) and _rings_alike(there, wished):
            return self._keep(row.uid, row.href, etag, wanted)
        if _same(there, essence_of(row.content)) or _same(there, wished):
            return self._keep(row.uid, row.href, etag, row.content)
        self._ask(QuestionKind.CHANGED_AND_GONE if wanted is None else QuestionKind.CHANGED, row, etag, theirs, there)
        return None

    # -- one event ---------------------------------------------------------------------------------------------

    def _bring(self, uid: str) -> None:
        row = self._rows.get(uid) or self._known.get(uid)
        wanted = self._wanted.get(uid)
        if row is None:
            if wanted is not None:
                self._create(uid, wanted)
        elif wanted is None:
            self._take_away(row)
        else:
            self._change(row, wanted)

    def _create(self, uid: str, wanted: str) -> None:
        href = self._calendar.href(name_of(uid))
        put = self._calendar.put(href, wanted)
        if put.done:
            self._put(uid, href, put.etag, wanted)
        elif put.elsewhere:
            self._left.append(uid)
        else:
            found = self._calendar.get(href)
            if found is None:
                # Taken and yet not there: another address holds it, of which this server says no more.
                self._left.append(uid)
                return
            etag, theirs = found
            there = essence_of(theirs)
            if _same(there, essence_of(wanted)):
                self._keep(uid, href, etag, wanted)
            else:
                self._ask(QuestionKind.TAKEN, PublishedRow(uid, href, "", wanted, 0), etag, theirs, there)

    def _change(self, row: PublishedRow, wanted: str) -> None:
        """Write an event anew, with what was added to it there; unless what is shown was changed there."""
        for _ in range(TRIES):
            found = self._calendar.get(row.href)
            if found is None:
                self._ask(QuestionKind.DELETED, row)
                return
            etag, theirs = found
            over_theirs = not row.content and etag == row.etag
            there = essence_of(theirs)
            if not over_theirs and not _same(there, essence_of(row.content)) and not _same(there, essence_of(wanted)):
                self._ask(QuestionKind.CHANGED, row, etag, theirs, there)
                return
            if not etag:
                # Of a server that tells none nobody can say what would be overwritten, so nothing is.
                raise self._refused(row.href, "no ETag")
            put = self._calendar.put(row.href, merged(wanted, theirs, row.content), etag=etag)
            if put.done:
                self._put(row.uid, row.href, put.etag, wanted)
                return
        raise self._refused(row.href)

    def _take_away(self, row: PublishedRow) -> None:
        for _ in range(TRIES):
            found = self._calendar.get(row.href)
            if found is None:
                self._forget(row.uid)
                return
            etag, theirs = found
            there = essence_of(theirs)
            if not _same(there, essence_of(row.content)) or _more(there, essence_of(row.content)):
                # Changed there, or mine was to be put over theirs and is gone meanwhile.
                self._ask(QuestionKind.CHANGED_AND_GONE, row, etag, theirs, there)
                return
            if not etag:
                raise self._refused(row.href, "no ETag")
            done = self._calendar.delete(row.href, etag)
            if done.done or done.missing:
                self._forget(row.uid)
                return
        raise self._refused(row.href)

    def _forget(self, uid: str) -> None:
        self._rows.pop(uid, None)
        self._gone.append(uid)

    @staticmethod
    def _refused(href: str, answer: str = "") -> PostviewError:
        return PostviewError(Problem.CALENDAR_REFUSED, server=address_of(href).hostname, answer=answer)

    def _put(self, uid: str, href: str, etag: str, wanted: str) -> None:
        """It is there. A server that wrote it anew in its own way tells no ETag: it is asked for."""
        if not etag:
            found = self._calendar.get(href)
            etag = found[0] if found is not None else ""
        self._keep(uid, href, etag, wanted)

    def _keep(self, uid: str, href: str, etag: str, content: str) -> PublishedRow:
        row = self._rows[uid] = PublishedRow(uid, href, etag, content, self._errand.now)
        return row

    def _ask(
        self,
        kind: QuestionKind,
        row: PublishedRow,
        etag: str = "",
        theirs: str = "",
        there: Essence | None = None,
    ) -> None:
        before = essence_of(row.content)
        self._questions[row.uid] = Question(
            uid=row.uid,
            kind=kind,
            href=row.href,
            etag=etag,
            theirs=theirs,
            mine=before.summary if before is not None else "",
            summary=there.summary if there is not None else "",
            start=there.start if there is not None and not there.all_day else 0,
            end=there.end if there is not None and not there.all_day else 0,
            place=there.place if there is not None else "",
            only_moved=there is not None and before is not None and there.only_moved(before),
        )


def name_of(uid: str) -> str:
    """The last part of an event's address: its UID where that can stand in an address, else a mark made of it."""
    return uid if _NAME.match(uid) else hashlib.sha256(uid.encode("utf-8")).hexdigest()[:32]


def _rings_alike(one: Essence | None, other: Essence | None) -> bool:
    return one is not None and other is not None and one.alarms == other.alarms


def _more(there: Essence | None, before: Essence | None) -> bool:
    """Whether something was added there that would be missed."""
    return there is not None and before is not None and there.added != before.added


def _same(one: Essence | None, other: Essence | None) -> bool:
    return one is not None and one == other
