"""What of each table is looked through when something is to be found, and what is shown of it: one statement a kind.

Left out: passwords and addresses of the own account, settings, the history, the bin (its rows are deleted), a letter's
starter, its frozen message and its calendar part, mail that the person said is no answer, and what is inside documents.
"""

from __future__ import annotations

from dataclasses import dataclass

from postview_desktop.domain.finding import FoundKind

_THERE = """LEFT JOIN application a ON a.id = coalesce(x.application_id, i.application_id)
LEFT JOIN organisation o ON o.id = a.organisation_id"""
_OF_INTERVIEW = """JOIN interview i ON i.id = x.interview_id JOIN application a ON a.id = i.application_id
JOIN organisation o ON o.id = a.organisation_id"""
_DAY_OF_INTERVIEW = "substr(i.start, 1, 10)"


@dataclass(frozen=True, slots=True)
class Source:
    """SQL of one kind. `x` is the table itself, `o`, `a`, `i`, `p` what it belongs to.

    `title` is what it is called; it is its own name only where `is_named`. `beside` is shown after it and is a part of
    its name, `where` is shown too and is found only together with a word of its own. `day` is an ISO date, or epoch
    seconds; `moment` epoch seconds by which the newer comes first.
    """

    kind: FoundKind
    table: str
    joins: str = ""
    condition: str = ""
    title: str = "''"
    is_named: bool = True
    beside: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    sort: str = "''"
    day: str = "NULL"
    moment: str = "x.id"
    application: str = "NULL"
    interview: str = "NULL"
    letter: str = "NULL"

    @property
    def select(self) -> str:
        """All columns, to be completed by a condition on `x.id`."""
        columns = (
            "x.id",
            self.moment,
            self.title,
            self.sort,
            self.day,
            self.application,
            self.interview,
            self.letter,
            *self.beside,
            *self.where,
            *self.texts,
        )
        return f"SELECT {', '.join(columns)} {self._rows}"

    @property
    def moments(self) -> str:
        """The ids and moments, to be completed likewise."""
        return f"SELECT x.id, {self.moment} {self._rows}"

    @property
    def _rows(self) -> str:
        condition = f"({self.condition}) AND" if self.condition else ""
        return f'FROM "{self.table}" x {self.joins} WHERE {condition}'


@dataclass(frozen=True, slots=True)
class Entry:
    """One row as it is looked through and shown."""

    id: int
    moment: int
    title: str
    sort: str
    day: str | int | None
    application_id: int | None
    interview_id: int | None
    letter_id: int | None
    beside: tuple[str, ...]
    where: tuple[str, ...]
    texts: tuple[str, ...]


def entry_of(source: Source, row: tuple[object, ...]) -> Entry:
    """The row of a source's statement."""
    id, moment, title, sort, day, application, interview, letter = row[:8]
    rest = [str(value) if value is not None else "" for value in row[8:]]
    ends = len(source.beside), len(source.beside) + len(source.where)
    return Entry(
        _number(id) or 0,
        _number(moment) or 0,
        str(title or ""),
        str(sort or ""),
        day if isinstance(day, str | int) else None,
        _number(application),
        _number(interview),
        _number(letter),
        tuple(rest[: ends[0]]),
        tuple(rest[ends[0] : ends[1]]),
        tuple(rest[ends[1] :]),
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _listed(column: str) -> str:
    """A list that is kept as JSON, in words."""
    return f"(SELECT group_concat(value, ', ') FROM json_each({column}))"


_NEWEST_APPLICATION = (
    "(SELECT n.id FROM application n WHERE n.organisation_id = o.id ORDER BY n.created_at DESC, n.id DESC LIMIT 1)"
)

SOURCES: dict[FoundKind, Source] = {
    source.kind: source
    for source in (
        Source(
            FoundKind.ORGANISATION,
            "organisation",
            joins="JOIN organisation o ON o.id = x.id",
            title="x.name",
            texts=("x.industry", "x.website", "x.culture", "x.notes"),
            application=_NEWEST_APPLICATION,
        ),
        Source(
            FoundKind.APPLICATION,
            "application",
            joins="JOIN organisation o ON o.id = x.organisation_id",
            title="x.role",
            beside=("o.name",),
            texts=("x.description", "x.notes", "x.feedback", "x.source", "x.link"),
            sort="x.stage",
            day="x.applied_on",
            moment="x.created_at",
            application="x.id",
        ),
        Source(
            FoundKind.INTERVIEW,
            "interview",
            joins="""JOIN application a ON a.id = x.application_id
                     JOIN organisation o ON o.id = a.organisation_id""",
            title="x.title",
            beside=("a.role", "o.name"),
            where=(
                """(SELECT group_concat(p.name, ', ') FROM participant t JOIN person p ON p.id = t.person_id
                    WHERE t.interview_id = x.id)""",
            ),
            texts=("x.notes", "x.place", "x.link", "x.organiser_name", "x.organiser_email"),
            sort="x.kind",
            day="substr(x.start, 1, 10)",
            moment="x.start_utc",
            interview="x.id",
        ),
        Source(
            FoundKind.PERSON,
            "person",
            joins="JOIN organisation o ON o.id = x.organisation_id",
            title="x.name",
            texts=("x.job", "x.email", "x.phone", "x.notes"),
            where=("o.name",),
            application=_NEWEST_APPLICATION,
            interview="""(SELECT t.interview_id FROM participant t JOIN interview n ON n.id = t.interview_id
                          WHERE t.person_id = x.id ORDER BY n.start_utc DESC LIMIT 1)""",
        ),
        Source(
            FoundKind.MOMENTS,
            "participant",
            joins=f"{_OF_INTERVIEW} JOIN person p ON p.id = x.person_id",
            condition="x.moments <> ''",
            title="p.name",
            is_named=False,
            texts=("x.moments",),
            where=("a.role", "o.name"),
            day=_DAY_OF_INTERVIEW,
            moment="i.start_utc",
            interview="x.interview_id",
        ),
        Source(
            FoundKind.INSTRUCTION,
            "instruction",
            joins=f"{_OF_INTERVIEW} LEFT JOIN person p ON p.id = x.person_id",
            condition="x.words <> '' OR x.who <> ''",
            texts=("x.words", "x.who"),
            where=("p.name", "a.role", "o.name"),
            sort="x.kind",
            day="x.said_on",
            moment="i.start_utc",
            interview="x.interview_id",
        ),
        Source(
            FoundKind.DECISION,
            "decision",
            condition="x.reason <> ''",
            texts=("x.reason",),
            sort="x.kind",
            day="x.at",
            interview="x.interview_id",
            joins=_OF_INTERVIEW,
            where=("a.role", "o.name"),
            moment="i.start_utc",
        ),
        Source(
            FoundKind.CONTACT,
            "contact",
            joins="""JOIN organisation o ON o.id = x.organisation_id
                     LEFT JOIN interview i ON i.id = x.interview_id
                     LEFT JOIN application a ON a.id = coalesce(x.application_id, i.application_id)
                     LEFT JOIN person p ON p.id = x.person_id""",
            # What is kept of a letter that was sent is its subject: it is found as the letter.
            condition="x.words <> '' AND x.letter_id IS NULL",
            texts=("x.words",),
            where=("p.name", "a.role", "o.name"),
            sort="x.channel",
            day='x."on"',
            moment="x.at",
            application=f"coalesce(a.id, {_NEWEST_APPLICATION})",
            interview="x.interview_id",
        ),
        Source(
            FoundKind.LETTER,
            "letter",
            joins=f"LEFT JOIN interview i ON i.id = x.interview_id {_THERE}",
            title="x.subject",
            texts=("x.body", "x.to_name", "x.to_address"),
            where=("a.role", "o.name"),
            sort="x.kind",
            day="max(x.sent_at, x.updated_at, x.created_at)",
            moment="max(x.sent_at, x.updated_at, x.created_at)",
            letter="x.id",
        ),
        Source(
            FoundKind.ANSWER,
            "answer",
            joins="""JOIN organisation o ON o.id = x.organisation_id
                     LEFT JOIN interview i ON i.id = x.interview_id
                     LEFT JOIN application a ON a.id = coalesce(x.application_id, i.application_id)""",
            condition="x.state <> 'dismissed'",
            title="x.subject",
            texts=("x.from_name", "x.from_address", "x.reason"),
            where=("a.role", "o.name"),
            sort="x.kind",
            day="x.at",
            moment="x.at",
            application=f"coalesce(a.id, {_NEWEST_APPLICATION})",
            interview="x.interview_id",
        ),
        Source(
            FoundKind.QUESTION,
            "question",
            title="x.text",
            texts=("x.said", "x.better", "x.probed", _listed("x.labels")),
            day=_DAY_OF_INTERVIEW,
            interview="x.interview_id",
            joins=_OF_INTERVIEW,
            where=("a.role", "o.name"),
            moment="i.start_utc",
        ),
        Source(
            FoundKind.REFLECTION,
            "reflection",
            title="i.title",
            is_named=False,
            texts=(
                "x.recall",
                "x.went_well",
                "x.to_improve",
                "x.surprised",
                "x.next_time",
                _listed("x.strengths"),
                _listed("x.weak_points"),
            ),
            sort="i.kind",
            day=_DAY_OF_INTERVIEW,
            interview="x.interview_id",
            joins=_OF_INTERVIEW,
            where=("a.role", "o.name"),
            moment="i.start_utc",
        ),
        Source(
            FoundKind.FEELING,
            "feeling",
            condition="x.text <> ''",
            title="i.title",
            is_named=False,
            texts=("x.text",),
            sort="i.kind",
            day=_DAY_OF_INTERVIEW,
            interview="x.interview_id",
            joins=_OF_INTERVIEW,
            where=("a.role", "o.name"),
            moment="i.start_utc",
        ),
        Source(
            FoundKind.DOCUMENT,
            "attachment",
            joins="""LEFT JOIN letter l ON l.id = x.letter_id
                     LEFT JOIN interview i ON i.id = coalesce(x.interview_id, l.interview_id)
                     LEFT JOIN application a
                         ON a.id = coalesce(x.application_id, l.application_id, i.application_id)
                     LEFT JOIN organisation o ON o.id = a.organisation_id""",
            title="x.name",
            texts=("x.note",),
            where=("a.role", "o.name"),
            sort="x.kind",
            day="x.added_at",
            moment="x.added_at",
            application="a.id",
            interview="x.interview_id",
            letter="x.letter_id",
        ),
        Source(
            FoundKind.TEMPLATE,
            "template",
            title="x.name",
            texts=("x.subject", "x.body"),
            sort="x.kind",
            moment="x.updated_at",
        ),
    )
}
"""Every kind, and what is read of it."""

OWNERS: dict[str, tuple[str, ...]] = {
    "organisation": ("name",),
    "application": ("role", "organisation_id"),
    "interview": ("application_id", "title"),
    "person": ("name",),
    "letter": ("application_id", "interview_id"),
}
"""Columns that are shown with what belongs to a row: when one changes, all that is read anew."""

NAMED_IN: tuple[tuple[str, str, str], ...] = (("participant", "interview_id", "interview"),)
"""(table, column, table): with a row of the one, that of the other which its column names is read anew."""
