"""Applications and interviews as a table: one line for each interview, one for each application without any.

The names of columns and values are fixed and English, as in the JSON export, so that a sheet made today reads tomorrow.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from postview_desktop.domain.application import Application, Organisation
from postview_desktop.domain.interview import Interview

COLUMNS = (
    "organisation", "industry", "country", "role", "stage", "source", "job_link", "applied_on", "offered_on",
    "letter_on", "interview", "kind", "state", "start", "end", "zone", "start_utc", "place", "link", "people",
    "rating", "application_notes", "interview_notes",
)  # fmt: skip

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvLine:
    """One line of the table; `interview` is None for an application without any."""

    organisation: Organisation
    application: Application
    interview: Interview | None = None
    people: tuple[str, ...] = ()
    rating: int = 0


def csv_text(lines: Sequence[CsvLine]) -> bytes:
    """The table as UTF-8 with a mark at its start, by which spreadsheets know it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        writer.writerow([_cell(value) for value in _values(line)])
    return out.getvalue().encode("utf-8-sig")


def _values(line: CsvLine) -> list[object]:
    organisation, application, interview = line.organisation, line.application, line.interview
    shared: list[object] = [
        organisation.name,
        organisation.industry,
        organisation.country,
        application.role,
        application.stage.value,
        application.source,
        application.link,
        application.applied_on or "",
        application.offered_on or "",
        application.letter_on or "",
    ]
    if interview is None:
        return [*shared, *[""] * 11, application.notes, ""]
    return [
        *shared,
        interview.title,
        interview.kind.value,
        interview.state.value,
        interview.start.isoformat(sep=" ", timespec="minutes"),
        interview.end.isoformat(sep=" ", timespec="minutes"),
        interview.zone,
        interview.start_utc,
        interview.place,
        interview.link,
        "; ".join(line.people),
        line.rating or "",
        application.notes,
        interview.notes,
    ]


def _cell(value: object) -> str:
    """The value as text; one that a spreadsheet would take for a formula gets an apostrophe in front."""
    text = str(value).replace("\x00", "")
    return f"'{text}" if text.startswith(_FORMULA) else text
