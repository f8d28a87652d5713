"""Fast reads for the lists: applications and interviews with what their lines show, one statement each."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from postview_desktop.domain.application import Application, Organisation, Person, Stage
from postview_desktop.domain.folding import fold
from postview_desktop.domain.interview import Interview, Participant
from postview_desktop.domain.reflection import ReflectionState
from postview_desktop.storage.store import Store
from postview_desktop.storage.tables import table_of


@dataclass(frozen=True, slots=True)
class ApplicationLine:
    """An application as a list shows it. `interviews` counts its rounds, `next_interview_utc` is in epoch seconds."""

    application: Application
    organisation: Organisation
    interviews: int = 0
    next_interview_utc: int | None = None
    last_contact_on: date | None = None


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """An interview as a list shows it."""

    interview: Interview
    organisation_name: str
    role: str
    people_count: int = 0


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody in one interview."""

    participant: Participant
    person: Person


def _listed(kind: type, alias: str) -> str:
    return ", ".join(f'{alias}."{column}"' for column in table_of(kind).columns)


_APPLICATIONS = f"""
SELECT {_listed(Application, "a")}, {_listed(Organisation, "o")},
       (SELECT count(*) FROM interview i WHERE i.application_id = a.id),
       (SELECT min(i.start_utc) FROM interview i
        WHERE i.application_id = a.id AND i.state = 'planned' AND i.start_utc > ?),
       (SELECT max(c."on") FROM contact c WHERE c.application_id = a.id
        OR c.interview_id IN (SELECT i.id FROM interview i WHERE i.application_id = a.id))
FROM application a JOIN organisation o ON o.id = a.organisation_id
"""


def application_lines(store: Store, now: int, stages: Collection[Stage] | None = None) -> list[ApplicationLine]:
    """Applications in any of these stages (None: all), the newest first."""
    if stages is None:
        return _application_lines(store, "", (now,))
    marks = ", ".join("?" * len(stages))
    return _application_lines(store, f"WHERE a.stage IN ({marks})", (now, *(str(stage) for stage in stages)))


def application_line(store: Store, now: int, application_id: int) -> ApplicationLine | None:
    """One application, or None."""
    found = _application_lines(store, "WHERE a.id = ?", (now, application_id))
    return found[0] if found else None


def _application_lines(store: Store, where: str, args: tuple[Any, ...]) -> list[ApplicationLine]:
    applications, organisations = table_of(Application), table_of(Organisation)
    split = len(applications.columns)
    end = split + len(organisations.columns)
    return [
        ApplicationLine(
            applications.item_of(row[:split]),
            organisations.item_of(row[split:end]),
            row[end],
            row[end + 1],
            None if row[end + 2] is None else date.fromisoformat(row[end + 2]),
        )
        for row in store.sql(f"{_APPLICATIONS} {where} ORDER BY a.created_at DESC, a.id DESC", args)
    ]


_INTERVIEWS = f"""
SELECT {_listed(Interview, "i")}, o.name, a.role,
       (SELECT count(*) FROM participant p WHERE p.interview_id = i.id AND p.role <> 'invited')
FROM interview i JOIN application a ON a.id = i.application_id JOIN organisation o ON o.id = a.organisation_id
"""

_APPLICATIONS_WITH = """SELECT a.id FROM application a JOIN organisation o ON o.id = a.organisation_id
WHERE instr(a.role_folded, ?) OR instr(o.name_folded, ?)"""

_PEOPLE_WITH = "SELECT id FROM person WHERE instr(name_folded, ?)"

# A rare word is followed from where it is found to the interviews. A common one is looked for in each interview in
# turn, which ends as soon as the limit is reached.
_FEW = 300

_RARE_WORD = """i.id IN (
    SELECT id FROM interview WHERE application_id IN (SELECT value FROM json_each(?))
    UNION ALL SELECT interview_id FROM participant WHERE person_id IN (SELECT value FROM json_each(?))
    UNION ALL SELECT id FROM interview WHERE instr(title_folded, ?))"""

_COMMON_WORD = """(i.application_id IN (SELECT value FROM json_each(?)) OR EXISTS (
    SELECT 1 FROM participant p WHERE p.interview_id = i.id AND +p.person_id IN (SELECT value FROM json_each(?)))
    OR instr(i.title_folded, ?))"""


def _has_word(store: Store, word: str) -> tuple[str, list[str]]:
    """The condition that a folded word is in the organisation, the role, the title or somebody's name."""
    applications = [row[0] for row in store.sql(_APPLICATIONS_WITH, (word, word))]
    people = [row[0] for row in store.sql(_PEOPLE_WITH, (word,))]
    condition = _RARE_WORD if len(applications) + len(people) <= _FEW else _COMMON_WORD
    return condition, [json.dumps(applications), json.dumps(people), word]


def interview_lines(
    store: Store,
    *,
    text: str = "",
    ended_by: int | None = None,
    not_ended_by: int | None = None,
    limit: int | None = None,
) -> list[InterviewLine]:
    """Interviews, each word of `text` in the organisation, the role, the title or somebody's name.

    `ended_by` (epoch seconds) keeps those that had ended, `not_ended_by` those that had not. What is coming is
    listed soonest first, all else newest first.
    """
    conditions: list[str] = []
    args: list[Any] = []
    if ended_by is not None:
        conditions.append("i.end_utc <= ?")
        args.append(ended_by)
    if not_ended_by is not None:
        conditions.append("i.end_utc > ?")
        args.append(not_ended_by)
    for word in fold(text).split():
        condition, values = _has_word(store, word)
        conditions.append(condition)
        args += values
    order = "ASC" if not_ended_by is not None else "DESC"
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    args.append(-1 if limit is None else limit)
    return _interview_lines(store, f"{where} ORDER BY i.start_utc {order}, i.id {order} LIMIT ?", tuple(args))


def unfinished_lines(store: Store, since: int, until: int, *, with_reflection: bool) -> list[InterviewLine]:
    """Interviews that ended between two instants and still want something: to ask, to thank, or to look back.

    Newest first. A thank-you counts as done from the moment it is in the outbox.
    """
    where = """
    WHERE i.end_utc > ? AND i.end_utc <= ? AND i.state IN ('planned', 'took_place') AND (
        NOT EXISTS (SELECT 1 FROM instruction n WHERE n.interview_id = i.id)
        OR EXISTS (
            SELECT 1 FROM participant p WHERE p.interview_id = i.id AND p.met = 1 AND p.role <> 'invited'
            AND p.thanks = 'own' AND NOT EXISTS (
                SELECT 1 FROM letter l WHERE l.interview_id = i.id AND l.person_id = p.person_id
                AND l.kind = 'thank_you' AND l.state IN ('scheduled', 'claimed', 'committing', 'sent', 'unknown')))
        OR (? AND NOT EXISTS (
            SELECT 1 FROM reflection r WHERE r.interview_id = i.id AND r.state IN ('done', 'skipped'))))
    ORDER BY i.end_utc DESC, i.id DESC
    """
    return _interview_lines(store, where, (since, until, int(with_reflection)))


def _interview_lines(store: Store, rest: str, args: tuple[Any, ...]) -> list[InterviewLine]:
    interviews = table_of(Interview)
    split = len(interviews.columns)
    return [
        InterviewLine(interviews.item_of(row[:split]), row[split], row[split + 1], row[split + 2])
        for row in store.sql(f"{_INTERVIEWS} {rest}", args)
    ]


_PEOPLE = f"""
SELECT {_listed(Participant, "p")}, {_listed(Person, "q")}
FROM participant p JOIN person q ON q.id = p.person_id
WHERE p.interview_id = ?
ORDER BY CASE p.role WHEN 'host' THEN 0 WHEN 'panel' THEN 1 ELSE 2 END, p.id
"""


def people_of(store: Store, interview_id: int) -> tuple[Met, ...]:
    """Who took part, the host first, those only invited last."""
    participants, persons = table_of(Participant), table_of(Person)
    split = len(participants.columns)
    return tuple(
        Met(participants.item_of(row[:split]), persons.item_of(row[split:]))
        for row in store.sql(_PEOPLE, (interview_id,))
    )


class FinishedFacts(NamedTuple):
    """How far the four steps of an interview are."""

    asked: bool
    """There is an instruction how to follow up."""
    reviewed: ReflectionState
    stage: Stage
    met: tuple[str, ...]
    """Names of those who took part, the host first."""


def finished_facts(store: Store, interview_ids: Sequence[int]) -> dict[int, FinishedFacts]:
    """The facts of several interviews at once."""
    listed = json.dumps(list(interview_ids))
    met: dict[int, list[str]] = {}
    for interview_id, name in store.sql(
        "SELECT p.interview_id, q.name FROM participant p JOIN person q ON q.id = p.person_id"
        " WHERE p.interview_id IN (SELECT value FROM json_each(?)) AND p.met = 1 AND p.role <> 'invited'"
        " ORDER BY CASE p.role WHEN 'host' THEN 0 WHEN 'panel' THEN 1 ELSE 2 END, p.id",
        (listed,),
    ):
        met.setdefault(interview_id, []).append(name)
    rows = store.sql(
        "SELECT i.id, EXISTS (SELECT 1 FROM instruction n WHERE n.interview_id = i.id), r.state, a.stage"
        " FROM interview i JOIN application a ON a.id = i.application_id"
        " LEFT JOIN reflection r ON r.interview_id = i.id WHERE i.id IN (SELECT value FROM json_each(?))",
        (listed,),
    )
    return {
        id: FinishedFacts(
            bool(asked), ReflectionState(state or ReflectionState.OPEN), Stage(stage), tuple(met.get(id, ()))
        )
        for id, asked, state, stage in rows
    }


class SearchRow(NamedTuple):
    """What the state of the search is worked out from, for one application."""

    application_id: int
    stage: Stage
    industry: str
    organisation_name: str
    letter_on: date | None


def search_rows(store: Store, stages: Collection[Stage]) -> list[SearchRow]:
    """The applications in these stages, with no more of each than the state of the search needs."""
    rows = store.sql(
        "SELECT a.id, a.stage, o.industry, o.name, a.letter_on FROM application a"
        f" JOIN organisation o ON o.id = a.organisation_id WHERE a.stage IN ({', '.join('?' * len(stages))})"
        " ORDER BY a.id",
        tuple(sorted(stages)),
    )
    return [
        SearchRow(id, Stage(stage), industry, name, None if letter_on is None else date.fromisoformat(letter_on))
        for id, stage, industry, name, letter_on in rows
    ]


def entered_rows(store: Store, first: date, begins: int, ends: int) -> list[tuple[Stage, date | None, int]]:
    """(stage, applied on, how many) of what was applied for from a day on, and with None for the day of what was
    entered between two instants (epoch seconds) and has no day."""
    rows = store.sql(
        "SELECT stage, applied_on, count(*) FROM application"
        " WHERE applied_on >= ? OR (applied_on IS NULL AND created_at >= ? AND created_at < ?)"
        " GROUP BY stage, applied_on",
        (first.isoformat(), begins, ends),
    )
    return [(Stage(stage), None if on is None else date.fromisoformat(on), number) for stage, on, number in rows]


def organisation_named(store: Store, name: str) -> Organisation | None:
    """The organisation of this name, accents and case aside; the oldest where there are several."""
    table = table_of(Organisation)
    rows = store.sql(
        f"SELECT {table.listed} FROM organisation WHERE name_folded = ? ORDER BY id LIMIT 1",
        (fold(name),),
    )
    return table.item_of(rows[0]) if rows else None


def person_known(store: Store, organisation_id: int, name: str, email: str) -> Person | None:
    """The person of an organisation who has this address, or else this name without an address that differs."""
    table = table_of(Person)
    if email:
        rows = store.sql(
            f"SELECT {table.listed} FROM person WHERE organisation_id = ? AND lower(email) = lower(?) ORDER BY id",
            (organisation_id, email),
        )
        if rows:
            return table.item_of(rows[0])
    rows = store.sql(
        f"SELECT {table.listed} FROM person WHERE organisation_id = ? AND name_folded = ?"
        " AND (email = '' OR ? = '') ORDER BY id",
        (organisation_id, fold(name), email),
    )
    return table.item_of(rows[0]) if rows else None


def is_person_free(store: Store, person_id: int) -> bool:
    """True where nothing speaks of this person any more: no interview, letter, contact or instruction."""
    rows = store.sql(
        """
        SELECT EXISTS (SELECT 1 FROM participant WHERE person_id = :id)
            OR EXISTS (SELECT 1 FROM letter WHERE person_id = :id)
            OR EXISTS (SELECT 1 FROM contact WHERE person_id = :id)
            OR EXISTS (SELECT 1 FROM instruction WHERE person_id = :id)
        """.replace(":id", "?"),
        (person_id,) * 4,
    )
    return not rows[0][0]


def letters_on_their_way(store: Store, *, application_id: int = 0, interview_id: int = 0) -> int:
    """How many letters of an application (its interviews included) or an interview a delivery round holds now."""
    rows = store.sql(
        "SELECT count(*) FROM letter WHERE state IN ('claimed', 'committing') AND (application_id = ?"
        " OR interview_id = ? OR interview_id IN (SELECT id FROM interview WHERE application_id = ?))",
        (application_id, interview_id, application_id),
    )
    return int(rows[0][0])
