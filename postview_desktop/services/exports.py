"""Giving the data away: all of it as JSON, interviews and due days as a calendar, applications as a table."""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from postview_desktop.domain.application import Application, Organisation, Person
from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Reason
from postview_desktop.domain.interview import Interview, InterviewState, Participant, ParticipantRole
from postview_desktop.domain.meter import unheard
from postview_desktop.domain.reflection import Feeling, Reflection
from postview_desktop.domain.reminder import DueKind
from postview_desktop.files.calendar_export import CalendarDay, CalendarInterview, CalendarWords, calendar_text
from postview_desktop.files.csv_export import CsvLine, csv_text
from postview_desktop.files.documents import chunks_of, is_sound, size_of
from postview_desktop.files.json_documents import MOST_BYTES, with_documents
from postview_desktop.files.json_export import KINDS, Everything, to_json
from postview_desktop.files.sealing import seal
from postview_desktop.files.writing import write_bytes, write_pieces
from postview_desktop.services.due_data import unpack_reasons
from postview_desktop.services.settings import Settings
from postview_desktop.services.today import THANKS_SHOWN_DAYS
from postview_desktop.services.workshops import SEALING
from postview_desktop.storage import Store
from postview_desktop.storage.document_rows import documents_wanted
from postview_desktop.storage.due_rows import DueLine, lines_between
from postview_desktop.system.clock import Clock

__all__ = ["CalendarWords", "Exports", "write_sealed"]

_DAYS = (DueKind.THANK_YOU, DueKind.FOLLOW_UP, DueKind.CLOSING)
"""Kinds that are worth a day in somebody's calendar."""

Describe = Callable[[tuple[Reason, ...]], str]
"""Puts the reasons of a date into words (F9)."""


class Exports:
    """Reads everything and writes one file; each file is written whole or not at all."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def json(
        self, path: Path, *, feelings: bool = False, passphrase: str = "", documents: bool = True
    ) -> tuple[str, ...]:
        """The complete export, importable again. "How it felt" is in it only if asked for (S4).

        Gives the names of documents whose content could not be put in, missing or damaged as it is. With a
        passphrase it is encrypted, which takes some seconds (a window does so in a job, by `write_sealed`).
        PostviewError: FILE_NOT_WRITABLE, DISK_FULL; EXPORT_TOO_LARGE where the `documents` hold more than fits.
        """
        pieces = self.json_pieces(feelings=feelings, documents=documents)
        if passphrase:
            write_sealed(path, b"".join(pieces), passphrase, self._store.path.parent)
        else:
            write_pieces(path, pieces)
        return self.left_out() if documents else ()

    def json_text(self, *, feelings: bool = False, documents: bool = True) -> str:
        """The complete export as text; the same data always gives the same text. Raises EXPORT_TOO_LARGE."""
        return b"".join(self.json_pieces(feelings=feelings, documents=documents)).decode("utf-8")

    def json_pieces(self, *, feelings: bool = False, documents: bool = True) -> Iterator[bytes]:
        """The complete export in pieces, each content read when its turn comes. Raises EXPORT_TOO_LARGE."""
        kinds = {name: kind for name, kind in KINDS.items() if feelings or kind is not Feeling}
        rows = {name: self._store.find(kind) for name, kind in kinds.items()}
        text = to_json(Everything(rows, self._store.settings()))
        data_dir = self._store.path.parent
        wanted = sorted(documents_wanted(self._store)) if documents else []
        sizes = {digest: size for digest in wanted if (size := size_of(data_dir, digest)) is not None}
        if (total := sum(sizes.values())) > MOST_BYTES:
            raise PostviewError(Problem.EXPORT_TOO_LARGE, size=f"{total >> 20} MB", limit=f"{MOST_BYTES >> 20} MB")
        sound = [digest for digest in sizes if is_sound(data_dir, digest)]
        return with_documents(text, ((digest, sizes[digest], chunks_of(data_dir, digest)) for digest in sound))

    def left_out(self) -> tuple[str, ...]:
        """Names of the documents whose content no export can carry, missing or damaged as it is."""
        found = self._store.find(Attachment)
        sound = {digest for digest in {one.digest for one in found} if is_sound(self._store.path.parent, digest)}
        return tuple(one.name for one in found if one.digest not in sound)

    def ics(
        self,
        path: Path,
        words: CalendarWords | None = None,
        describe: Describe | None = None,
        interview_ids: Collection[int] | None = None,
    ) -> None:
        """Interviews and due days with alarms (N5). PostviewError: FILE_NOT_WRITABLE, DISK_FULL."""
        write_bytes(path, self.ics_text(interview_ids, words, describe))

    def ics_text(
        self,
        interview_ids: Collection[int] | None = None,
        words: CalendarWords | None = None,
        describe: Describe | None = None,
    ) -> bytes:
        """The calendar of all interviews, or of some, with the days on which something is due for them."""
        chosen = words or CalendarWords()
        if interview_ids is None:
            interviews = self._store.find(Interview, order_by=("start_utc", "id"))
        else:
            interviews = self._store.find(Interview, id=sorted(interview_ids), order_by=("start_utc", "id"))
        applications, organisations = self._applications()
        people = self._people()
        events: list[CalendarInterview] = []
        for interview in interviews:
            if interview.state is InterviewState.MOVED:
                # Its time is void and the new one not known.
                continue
            application = applications[interview.application_id]
            events.append(
                CalendarInterview(
                    interview=interview,
                    organisation=organisations[application.organisation_id].name,
                    role=application.role,
                    people=people.get(interview.id, ()),
                )
            )
        now, today = self._clock.now(), self._clock.today()
        wanted = {interview.id for interview in interviews}
        lines = lines_between(self._store, 0, date.max.toordinal(), now, [kind.value for kind in _DAYS])
        days = [
            _day(line, today, chosen, describe)
            for line in lines
            if line.row.interview_id in wanted and not _let_go(line, now)
        ]
        remind_at = Settings(self._store, self._clock).get().remind_at
        return calendar_text(events, days, words=chosen, now=now, remind_at=remind_at)

    def csv(self, path: Path) -> None:
        """Applications and their interviews as a table. PostviewError: FILE_NOT_WRITABLE, DISK_FULL."""
        write_bytes(path, self.csv_text())

    def csv_text(self) -> bytes:
        """The table: each interview a line, and each application that has none."""
        applications, organisations = self._applications()
        people = self._people()
        ratings = {one.interview_id: one.rating for one in self._store.find(Reflection)}
        rounds: dict[int, list[Interview]] = defaultdict(list)
        for interview in self._store.find(Interview, order_by=("start_utc", "id")):
            rounds[interview.application_id].append(interview)
        lines: list[CsvLine] = []
        for application in applications.values():
            organisation = organisations[application.organisation_id]
            lines += [
                CsvLine(
                    organisation=organisation,
                    application=application,
                    interview=interview,
                    people=people.get(interview.id, ()),
                    rating=ratings.get(interview.id, 0),
                )
                for interview in rounds.get(application.id, ())
            ] or [CsvLine(organisation=organisation, application=application)]
        return csv_text(lines)

    def _applications(self) -> tuple[dict[int, Application], dict[int, Organisation]]:
        applications = {one.id: one for one in self._store.find(Application)}
        return applications, {one.id: one for one in self._store.find(Organisation)}

    def _people(self) -> dict[int, tuple[str, ...]]:
        """Names by interview, hosts first."""
        names = {person.id: person.name for person in self._store.find(Person)}
        found: dict[int, list[tuple[bool, str]]] = defaultdict(list)
        for one in self._store.find(Participant):
            found[one.interview_id].append((one.role is not ParticipantRole.HOST, names[one.person_id]))
        return {id: tuple(name for _, name in sorted(people, key=lambda it: it[0])) for id, people in found.items()}


def write_sealed(path: Path, data: bytes, passphrase: str, data_dir: Path) -> None:
    """Write something encrypted with a passphrase (age format); for a worker. What is readable never leaves the data
    folder, and is gone afterwards. PostviewError: FILE_NOT_WRITABLE, DISK_FULL, ARCHIVE_TOO_LARGE."""
    with tempfile.TemporaryDirectory(prefix=SEALING, dir=data_dir if data_dir.is_dir() else None) as folder:
        plain = Path(folder) / "plain"
        write_bytes(plain, data)
        seal(plain, path, passphrase, unheard())


def _let_go(line: DueLine, now: int) -> bool:
    """Whether it is a thank-you that came too late to be written."""
    long_ago = now - int(timedelta(days=THANKS_SHOWN_DAYS).total_seconds())
    return line.row.kind == DueKind.THANK_YOU.value and line.row.since < long_ago


def _day(line: DueLine, today: date, words: CalendarWords, describe: Describe | None) -> CalendarDay:
    """A due day; what is overdue stands on today, so that it still rings."""
    templates = {
        DueKind.THANK_YOU: words.thank_you,
        DueKind.FOLLOW_UP: words.follow_up,
        DueKind.CLOSING: words.closing,
    }
    name = f"{line.organisation} ({line.role})" if line.role else line.organisation
    data: dict[str, Any] = json.loads(line.row.data)
    reasons = unpack_reasons(data.get("reasons", ()))
    return CalendarDay(
        key=f"{line.row.interview_id}:{line.row.kind}:{line.row.step}",
        day=max(today, date.fromordinal(line.row.best)),
        summary=templates[DueKind(line.row.kind)].format(organisation=name),
        description=describe(reasons) if describe is not None else "",
    )
