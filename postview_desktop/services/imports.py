"""Taking in what others send: invitations as interviews, and an export of PostView into an empty folder.

`read` parses and touches no database, so it may run beside the window; `take` writes, one transaction for each file.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.change import Verb
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import Answered, Interview, InterviewState
from postview_desktop.domain.invitation import (
    Cancellation,
    Invitation,
    InvitationFile,
    Noticed,
    Part,
    Response,
    Taken,
    on_later_day,
)
from postview_desktop.domain.letter import Account
from postview_desktop.domain.meter import unheard
from postview_desktop.files import json_export, sealing
from postview_desktop.files.documents import keep_bytes
from postview_desktop.files.invitation import MAX_EVENTS, looks_like_calendar, read_invitation
from postview_desktop.files.json_export import KINDS, Everything
from postview_desktop.files.reading import MAX_BYTES, read_bytes
from postview_desktop.services.arrivals import Arrivals
from postview_desktop.services.called_off import CalledOff
from postview_desktop.services.settings import Settings
from postview_desktop.services.workshops import SEALING
from postview_desktop.storage import Store
from postview_desktop.storage.lists import people_of
from postview_desktop.system.clock import Clock

__all__ = ["ImportReport", "Imports", "LeftLine", "ParsedFile", "Part", "RestoredLine", "Taken", "TakenLine"]

MAX_CALENDAR_EVENTS = 10_000
"""Events taken from a file that is said to be a whole calendar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFile:
    """One file as it was read: an invitation, an export, or the reason why it is neither."""

    file: str
    invitation: InvitationFile | None = None
    everything: Everything | None = None
    error: PostviewError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenLine:
    """One event and what became of it. `start` is wall time in `zone`.

    `changed` names what an update moved, `before` and `after` are the interview then and now, `joined` the names of
    those who are new on it. `response` is what somebody says to an invitation. `asks` says that an answer is asked for;
    `series` is the same for all days of one, "" for what is none.
    """

    file: str
    action: Taken
    interview_id: int
    organisation: str
    role: str
    title: str
    start: datetime
    zone: str
    noticed: tuple[Noticed, ...] = ()
    changed: tuple[Part, ...] = ()
    before: Interview | None = None
    after: Interview | None = None
    joined: tuple[str, ...] = ()
    response: Response | None = None
    asks: bool = False
    series: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftLine:
    """Something that was not taken, and why. `summary` is the event's title, "" where all of the file is meant."""

    file: str
    problem: PostviewError
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoredLine:
    """An export that was read in: how many rows of each kind, by the names of `docs/format.md`."""

    file: str
    counts: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What was taken and what was left, file by file. `change_ids` are the changes that it came to, for Undo."""

    taken: tuple[TakenLine, ...] = ()
    left: tuple[LeftLine, ...] = ()
    restored: tuple[RestoredLine, ...] = ()
    change_ids: tuple[int, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether everything found its place: nothing was left, and nothing was too old to count."""
        return not self.left and all(line.action is not Taken.STALE for line in self.taken)


class Imports:
    """Reads files and takes what is in them."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._arrivals = Arrivals(store, clock)
        self._called_off = CalledOff(store)

    def read(self, paths: Iterable[Path], *, whole_calendar: bool = False, passphrase: str = "") -> list[ParsedFile]:
        """Read files without touching the database; what cannot be read is told in the file's `error`.

        An export that is encrypted needs its `passphrase` (PASSPHRASE_NEEDED without one). More than 500 events in
        one file are refused unless a `whole_calendar` is meant.
        """
        zone = self._clock.zone()
        limit = MAX_CALENDAR_EVENTS if whole_calendar else MAX_EVENTS
        now = self._clock.now()
        return [_read(path, zone, limit, passphrase, self._store.path.parent, now) for path in paths]

    def take(self, parsed: Sequence[ParsedFile]) -> ImportReport:
        """Take what was read, each file all or nothing.

        What the database refuses (a full disk) is raised as a PostviewError; files before it stay taken.
        """
        taken: list[TakenLine] = []
        left: list[LeftLine] = []
        restored: list[RestoredLine] = []
        changes: list[int] = []
        for file in parsed:
            before = self._store.last_change_id()
            if file.error is not None:
                left.append(LeftLine(file=file.file, problem=file.error))
            elif file.invitation is not None:
                lines, refused = self._take_invitation(file.file, file.invitation)
                taken += lines
                left += refused
            elif file.everything is not None:
                try:
                    restored.append(self._restore(file.file, file.everything))
                except PostviewError as error:
                    if error.problem is not Problem.NOT_EMPTY:
                        raise
                    left.append(LeftLine(file=file.file, problem=error))
            if (after := self._store.last_change_id()) > before:
                changes.append(after)
        return ImportReport(taken=tuple(taken), left=tuple(left), restored=tuple(restored), change_ids=tuple(changes))

    # -- invitations ------------------------------------------------------------------------------------------

    def _take_invitation(self, name: str, found: InvitationFile) -> tuple[list[TakenLine], list[LeftLine]]:
        taken: list[TakenLine] = []
        left = [LeftLine(file=name, problem=one.error, summary=one.summary) for one in found.left]
        own = self._own_addresses()
        by_rule = {one.uid for one in found.events if one.of_series}
        again = {one.uid for one in found.events if not one.recurrence_id and self._arrivals.is_series(one.uid)}
        series = _days_of(found.events, by_rule | again)
        with self._store.change(self._verb_for(found)):
            in_place: dict[tuple[str, str], Interview] = {}
            for uid, days in series.items():
                moved, lost = self._arrivals.in_its_place(days)
                in_place |= {(uid, recurrence_id): one for recurrence_id, one in moved.items()}
                taken += [self._lost_day(name, one, days[0]) for one in lost]
            for invitation in found.events:
                if self._called_off.knows(invitation) and not self._arrivals.known(
                    invitation.uid, invitation.recurrence_id
                ):
                    error = PostviewError(Problem.CANCELLED_BEFORE, event=invitation.summary)
                    left.append(LeftLine(file=name, problem=error, summary=invitation.summary))
                    continue
                before = in_place.get((invitation.uid, invitation.recurrence_id))
                taken.append(self._take_event(name, invitation, own, before))
                if invitation.and_later:
                    taken += self._take_later(name, invitation, own, found.events)
            for cancellation in found.cancellations:
                lines = self._take_cancellation(name, cancellation)
                taken += lines
                if not lines:
                    self._called_off.remember(cancellation)
                if not lines and cancellation.uid not in series:
                    problem = PostviewError(Problem.CANCELLED_UNKNOWN, event=cancellation.summary)
                    left.append(LeftLine(file=name, problem=problem, summary=cancellation.summary))
            for response in found.responses:
                if (line := self._hear(name, response)) is not None:
                    taken.append(line)
                else:
                    error = PostviewError(Problem.ONLY_AN_ANSWER, event=response.summary)
                    left.append(LeftLine(file=name, problem=error, summary=response.summary))
        return taken, left

    def _take_event(
        self, name: str, invitation: Invitation, own: frozenset[str], in_place: Interview | None = None
    ) -> TakenLine:
        known = [in_place] if in_place is not None else self._arrivals.known(invitation.uid, invitation.recurrence_id)
        if not known and (newer := self._arrivals.newer_series(invitation)) is not None:
            return self._line(name, Taken.STALE, newer)
        if not known:
            made, noticed = self._arrivals.add(invitation, own, name)
            if invitation.and_later:
                noticed = (*noticed, Noticed.LATER_DAYS_TOO)
            return self._line(name, Taken.ADDED, made, noticed)
        interview = known[0]
        if self._arrivals.is_no_news(invitation, interview):
            return self._line(name, Taken.ALREADY, interview)
        if self._arrivals.is_stale(invitation, interview):
            return self._line(name, Taken.STALE, interview)
        if self._arrivals.is_kept_apart(invitation, interview):
            return self._line(name, Taken.ALREADY, interview)
        people = self._names_on(interview)
        changed = self._arrivals.update(interview, invitation, own)
        after = self._store.need(Interview, interview.id)
        if not changed:
            return self._line(name, Taken.ALREADY, after)
        noticed = [one for one in invitation.noticed if one is not Noticed.ORGANISATION_GUESSED]
        if interview.answered is not Answered.NOT_YET and after.answered is Answered.NOT_YET:
            noticed.append(Noticed.ANSWER_AGAIN)
        line = self._line(name, Taken.UPDATED, after, tuple(noticed), changed)
        joined = tuple(one for one in self._names_on(after) if one not in people)
        return replace(line, before=interview, after=after, joined=joined)

    def _take_later(
        self, name: str, change: Invitation, own: frozenset[str], events: Sequence[Invitation]
    ) -> list[TakenLine]:
        """A change that counts for all later days, on those of them that the file does not tell by themselves."""
        told = {event.recurrence_id for event in events if event.uid == change.uid}
        days = [one for one in self._arrivals.later_days(change) if one.recurrence_id not in told]
        return [self._take_event(name, on_later_day(change, one.recurrence_id), own, one) for one in days]

    def _lost_day(self, name: str, interview: Interview, event: Invitation) -> TakenLine:
        """A day that the series has no more."""
        gone = Cancellation(uid=event.uid, sequence=event.sequence, stamp=event.stamp)
        return self._line(name, Taken.CANCELLED, self._arrivals.cancel(interview, gone))

    def _take_cancellation(self, name: str, cancellation: Cancellation) -> list[TakenLine]:
        lines: list[TakenLine] = []
        known = self._arrivals.known(
            cancellation.uid, cancellation.recurrence_id, with_series=True, and_later=cancellation.and_later
        )
        for interview in known:
            if interview.state is InterviewState.CANCELLED:
                lines.append(self._line(name, Taken.ALREADY, interview))
            elif self._arrivals.is_stale(cancellation, interview) or not self._arrivals.may_be_cancelled(interview):
                lines.append(self._line(name, Taken.STALE, interview))
            else:
                lines.append(self._line(name, Taken.CANCELLED, self._arrivals.cancel(interview, cancellation)))
        return lines

    def _hear(self, name: str, response: Response) -> TakenLine | None:
        """What somebody says to an invitation that is here: told, and nothing of it changes. None where it is not."""
        known = self._arrivals.known(response.uid, response.recurrence_id)
        if not known:
            return None
        stale = response.kind is Taken.PROPOSAL and response.sequence < known[0].sequence
        line = self._line(name, Taken.STALE if stale else response.kind, known[0])
        return replace(line, response=response)

    def _names_on(self, interview: Interview) -> tuple[str, ...]:
        return tuple(met.person.name for met in people_of(self._store, interview.id))

    def _verb_for(self, found: InvitationFile) -> Verb:
        known = [bool(self._store.count(Interview, uid=event.uid)) for event in found.events]
        if found.events and not all(known):
            return Verb.INTERVIEW_IMPORTED
        return Verb.INTERVIEW_UPDATED_BY_INVITATION if found.events else Verb.INTERVIEW_CANCELLED_BY_INVITATION

    def _own_addresses(self) -> frozenset[str]:
        """The user's addresses and name, folded, to leave the user out of the people met."""
        accounts = self._store.find(Account)
        own = [fold(account.address) for account in accounts] + [fold(account.name) for account in accounts]
        return frozenset(one for one in (*own, fold(Settings(self._store, self._clock).get().user_name)) if one)

    def _line(
        self,
        name: str,
        action: Taken,
        interview: Interview,
        noticed: tuple[Noticed, ...] = (),
        changed: tuple[Part, ...] = (),
    ) -> TakenLine:
        application = self._store.need(Application, interview.application_id)
        return TakenLine(
            file=name,
            action=action,
            interview_id=interview.id,
            organisation=self._store.need(Organisation, application.organisation_id).name,
            role=application.role,
            title=interview.title,
            start=interview.start,
            zone=interview.zone,
            noticed=noticed,
            changed=changed,
            asks=bool(interview.organiser_email and interview.invited_as),
            series=interview.uid if interview.recurrence_id else "",
        )

    # -- an export --------------------------------------------------------------------------------------------

    def _restore(self, name: str, everything: Everything) -> RestoredLine:
        if any(self._store.count(kind) for kind in KINDS.values()):
            raise PostviewError(Problem.NOT_EMPTY, file=name)
        # The contents first: a row is never there without its content, and a content without a row does no harm.
        for content in everything.documents.values():
            keep_bytes(content, "", self._store.path.parent)
        with self._store.change(Verb.DATA_IMPORTED, what=name) as change:
            for kind in KINDS:
                for row in everything.rows.get(kind, ()):
                    change.add(row)
            for key, value in everything.settings.items():
                change.set_setting(key, value)
        counts = {kind: len(everything.rows.get(kind, ())) for kind in KINDS}
        return RestoredLine(file=name, counts={**counts, "documents": len(everything.documents)})


def _days_of(events: Sequence[Invitation], uids: set[str]) -> dict[str, list[Invitation]]:
    """The events of each of these series, its exceptions among them."""
    days: dict[str, list[Invitation]] = {uid: [] for uid in uids}
    for event in events:
        if event.uid in days:
            days[event.uid].append(event)
    return days


def _read(path: Path, zone: str, max_events: int, passphrase: str, data_dir: Path, now: int) -> ParsedFile:
    name = path.name or str(path)
    try:
        is_export = path.suffix.casefold() in (".json", sealing.ENDING)
        data = read_bytes(path, json_export.MAX_BYTES if is_export else MAX_BYTES)
        if data.startswith(sealing.MARK):
            data = _unsealed(path, passphrase, data_dir)
            if not json_export.looks_like_json(data):
                raise PostviewError(Problem.FILE_UNKNOWN_KIND, file=name)
        if path.suffix.casefold() == ".json" or (json_export.looks_like_json(data) and not looks_like_calendar(data)):
            return ParsedFile(file=name, everything=json_export.from_json(data, name))
        return ParsedFile(file=name, invitation=read_invitation(data, name, zone, max_events, now=now))
    except PostviewError as error:
        return ParsedFile(file=name, error=error)


def _unsealed(path: Path, passphrase: str, data_dir: Path) -> bytes:
    """What an encrypted export holds; what is readable lies in the data folder meanwhile, and not for long."""
    with tempfile.TemporaryDirectory(prefix=SEALING, dir=data_dir if data_dir.is_dir() else None) as folder:
        plain = Path(folder) / "plain"
        sealing.unseal(path, plain, passphrase, path.name, unheard())
        return read_bytes(plain, json_export.MAX_BYTES)
