"""Fast reads for looking for answers: what is open, which letters left, who is known there. No whole letters."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import NamedTuple

from postview_desktop.domain.application import PLAN_ENDING_STAGES
from postview_desktop.storage.store import Store

_ENDING = ", ".join(f"'{stage}'" for stage in sorted(PLAN_ENDING_STAGES))


class OpenInterview(NamedTuple):
    """An interview that has ended and whose application goes on. `ended` in epoch seconds."""

    interview_id: int
    application_id: int
    organisation_id: int
    organisation_name: str
    role: str
    ended: int


def open_interviews(store: Store, since: int, until: int) -> list[OpenInterview]:
    """Interviews that ended between two instants, in applications that no outcome has ended (F7)."""
    rows = store.sql(
        "SELECT i.id, a.id, o.id, o.name, a.role, i.end_utc FROM interview i"
        " JOIN application a ON a.id = i.application_id JOIN organisation o ON o.id = a.organisation_id"
        " WHERE i.end_utc > ? AND i.end_utc <= ? AND i.state IN ('planned', 'took_place', 'nobody_came')"
        f" AND a.stage NOT IN ({_ENDING}) ORDER BY i.end_utc, i.id",
        (since, until),
    )
    return [OpenInterview(*row) for row in rows]


class LetterOut(NamedTuple):
    """A letter that left, may have left, or waits to leave; without its text. Instants in epoch seconds."""

    letter_id: int
    interview_id: int | None
    person_id: int | None
    kind: str
    state: str
    message_id: str
    references: str
    to_address: str
    subject: str
    sent_at: int
    updated_at: int
    created_at: int
    application_id: int
    organisation_id: int
    organisation_name: str
    role: str
    ended: int
    """Whether an outcome has ended the application (F7)."""


def letters_out(store: Store, since: int) -> list[LetterOut]:
    """Letters of the outbox and of what was sent that were touched since an instant."""
    rows = store.sql(
        'SELECT l.id, l.interview_id, l.person_id, l.kind, l.state, l.message_id, l."references", l.to_address,'
        " l.subject, l.sent_at, l.updated_at, l.created_at, a.id, o.id, o.name, a.role,"
        f" a.stage IN ({_ENDING}) FROM letter l LEFT JOIN interview i ON i.id = l.interview_id"
        " JOIN application a ON a.id = coalesce(i.application_id, l.application_id)"
        " JOIN organisation o ON o.id = a.organisation_id"
        " WHERE l.state <> 'draft' AND max(l.sent_at, l.updated_at) > ? ORDER BY l.id",
        (since,),
    )
    return [LetterOut(*row) for row in rows]


def people_in(store: Store, interview_ids: Collection[int]) -> dict[int, set[int]]:
    """Ids of the people of several interviews."""
    found: dict[int, set[int]] = {}
    rows = store.sql(
        "SELECT interview_id, person_id FROM participant WHERE interview_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(interview_ids)),),
    )
    for interview_id, person_id in rows:
        found.setdefault(interview_id, set()).add(person_id)
    return found


def addresses_of(store: Store, organisation_ids: Collection[int]) -> list[tuple[int, int, str]]:
    """(organisation, person, address) of everybody there who has one."""
    rows = store.sql(
        "SELECT organisation_id, id, email FROM person WHERE email <> ''"
        " AND organisation_id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (json.dumps(sorted(organisation_ids)),),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def websites_of(store: Store, organisation_ids: Collection[int]) -> list[tuple[int, str]]:
    """(organisation, web site) of those that have one."""
    rows = store.sql(
        "SELECT id, website FROM organisation WHERE website <> '' AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(organisation_ids)),),
    )
    return [(row[0], row[1]) for row in rows]


_LINES = """
SELECT n.id, o.name, a.role, q.name, i.title FROM answer n JOIN organisation o ON o.id = n.organisation_id
LEFT JOIN application a ON a.id = n.application_id LEFT JOIN interview i ON i.id = n.interview_id
LEFT JOIN person q ON q.id = n.person_id WHERE n.id IN (SELECT value FROM json_each(?))
"""


def answer_names(store: Store, answer_ids: Collection[int]) -> dict[int, tuple[str, str, str, str]]:
    """Organisation, role, person and the round's title of several answers; "" for what one has not."""
    rows = store.sql(_LINES, (json.dumps(sorted(answer_ids)),))
    return {row[0]: (row[1], row[2] or "", row[3] or "", row[4] or "") for row in rows}


def answers_that_hold(store: Store, letter_id: int, organisation_id: int, *, asked: bool) -> bool:
    """Whether a mail of this organisation speaks against a follow-up: one that counts, noticed (or decided about) after
    the letter was begun, or one that is not decided yet. Where the person was `asked` before the letter was scheduled
    again, only what came to be known since. By the change record, not by clocks: all may be within one second."""
    begun = store.sql(
        "SELECT max(r.change_id) FROM change_row r JOIN change c ON c.id = r.change_id"
        " WHERE r.table_name = 'letter' AND r.row_id = ? AND c.verb = 'letter_scheduled'"
        if asked
        else "SELECT min(change_id) FROM change_row WHERE table_name = 'letter' AND row_id = ?",
        (letter_id,),
    )[0][0]
    rows = store.sql(
        "SELECT n.state, (SELECT max(change_id) FROM change_row WHERE table_name = 'answer' AND row_id = n.id)"
        " FROM answer n WHERE n.organisation_id = ? AND n.kind = 'answer' AND n.state IN ('counts', 'doubtful')",
        (organisation_id,),
    )
    return any((known or 0) > (begun or 0) or (state == "doubtful" and not asked) for state, known in rows)


def answers_around_interview(store: Store, interview_id: int) -> list[int]:
    """Ids of the answers that are about an interview, or about its application or organisation as a whole."""
    rows = store.sql(
        "SELECT n.id FROM answer n JOIN interview i ON i.id = ? JOIN application a ON a.id = i.application_id"
        " WHERE n.interview_id = i.id OR (n.interview_id IS NULL AND (n.application_id = a.id"
        " OR (n.application_id IS NULL AND n.organisation_id = a.organisation_id))) ORDER BY n.at DESC, n.id DESC",
        (interview_id,),
    )
    return [row[0] for row in rows]
