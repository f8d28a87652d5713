"""Giving the data away: all of it as JSON, interviews and due days as a calendar, applications as a table."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.attachment import Attachment
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.domain.meter import unheard
from postview_desktop.domain.reflection import Feeling, Reflection
from postview_desktop.files.calendar_export import CalendarWords, calendar_text
from postview_desktop.files.csv_export import CsvLine, csv_text
from postview_desktop.files.documents import chunks_of, is_sound, size_of
from postview_desktop.files.json_documents import MOST_BYTES, with_documents
from postview_desktop.files.json_export import KINDS, Everything, to_json
from postview_desktop.files.sealing import seal
from postview_desktop.files.writing import write_bytes, write_pieces
from postview_desktop.services.calendar_gathering import (
    DayWords,
    Describe,
    Gathered,
    Selection,
    Speech,
    count_selected,
    gather,
    gathering,
    people_by_interview,
)
from postview_desktop.services.settings import Settings
from postview_desktop.services.workshops import SEALING
from postview_desktop.storage import Store
from postview_desktop.storage.document_rows import documents_wanted
from postview_desktop.system.clock import Clock

__all__ = ["CalendarOrder", "CalendarWords", "Exports", "Selection", "write_calendar", "write_sealed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarOrder:
    """A calendar to be written: plain values, for a worker."""

    found: Gathered
    words: CalendarWords
    now: int
    remind_at: str

    def text(self) -> bytes:
        """The calendar as a file of iCalendar."""
        return calendar_text(
            self.found.interviews, self.found.days, words=self.words, now=self.now, remind_at=self.remind_at
        )


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
        selection: Selection | None = None,
        day_words: DayWords = date.isoformat,
    ) -> int:
        """Interviews and due days with alarms (N5); how many. PostviewError: FILE_NOT_WRITABLE, DISK_FULL."""
        found = self.selected(selection, words, describe, day_words)
        write_bytes(path, self._calendar(found, words))
        return found.count

    def ics_text(
        self,
        selection: Selection | None = None,
        words: CalendarWords | None = None,
        describe: Describe | None = None,
        day_words: DayWords = date.isoformat,
    ) -> bytes:
        """The calendar of everything, or of some of it."""
        return self._calendar(self.selected(selection, words, describe, day_words), words)

    def selected(
        self,
        selection: Selection | None = None,
        words: CalendarWords | None = None,
        describe: Describe | None = None,
        day_words: DayWords = date.isoformat,
    ) -> Gathered:
        """The interviews and due days of a selection, of everything for None."""
        speech = Speech(words=words or CalendarWords(), describe=describe, day=day_words)
        return gather(self._store, self._clock, selection or Selection(), speech)

    def preparing_calendar(self, selection: Selection, speech: Speech) -> Generator[None, None, CalendarOrder]:
        """What a worker needs for `write_calendar`, in steps of a few milliseconds."""
        found = yield from gathering(self._store, self._clock, selection, speech)
        return self._order(found, speech.words)

    def count(self, selection: Selection) -> int:
        """How many events a selection has; quick enough to be asked with each click."""
        return count_selected(self._store, self._clock, selection)

    def _order(self, found: Gathered, words: CalendarWords) -> CalendarOrder:
        remind_at = Settings(self._store, self._clock).get().remind_at
        return CalendarOrder(found=found, words=words, now=self._clock.now(), remind_at=remind_at)

    def _calendar(self, found: Gathered, words: CalendarWords | None) -> bytes:
        return self._order(found, words or CalendarWords()).text()

    def csv(self, path: Path) -> None:
        """Applications and their interviews as a table. PostviewError: FILE_NOT_WRITABLE, DISK_FULL."""
        write_bytes(path, self.csv_text())

    def csv_text(self) -> bytes:
        """The table: each interview a line, and each application that has none."""
        applications, organisations = self._applications()
        people = people_by_interview(self._store)
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


def write_calendar(path: Path, order: CalendarOrder) -> None:
    """Write a calendar; for a worker. PostviewError: FILE_NOT_WRITABLE, DISK_FULL."""
    write_bytes(path, order.text())


def write_sealed(path: Path, data: bytes, passphrase: str, data_dir: Path) -> None:
    """Write something encrypted with a passphrase (age format); for a worker. What is readable never leaves the data
    folder, and is gone afterwards. PostviewError: FILE_NOT_WRITABLE, DISK_FULL, ARCHIVE_TOO_LARGE."""
    with tempfile.TemporaryDirectory(prefix=SEALING, dir=data_dir if data_dir.is_dir() else None) as folder:
        plain = Path(folder) / "plain"
        write_bytes(plain, data)
        seal(plain, path, passphrase, unheard())
