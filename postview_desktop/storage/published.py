"""What was put into a calendar elsewhere, event by event: knowledge of another computer, and no data of the user's."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from postview_desktop.storage.store import Store


class PublishedRow(NamedTuple):
    """`href` is the event's address there, `etag` what the server called its state, `content` what lay there then, `at`
    when that was found out (epoch seconds)."""

    uid: str
    href: str
    etag: str
    content: str
    at: int


def published(store: Store) -> list[PublishedRow]:
    """All that is known to lie there, by UID."""
    return [PublishedRow(*row) for row in store.sql("SELECT uid, href, etag, content, at FROM published ORDER BY uid")]


def count_published(store: Store) -> int:
    """How many events are known to lie there."""
    return int(store.sql("SELECT count(*) FROM published")[0][0])


def keep_published(store: Store, rows: Iterable[PublishedRow], gone: Iterable[str] = ()) -> None:
    """Remember rows, and forget the UIDs that are gone."""
    with store.derived() as execute:
        for uid in gone:
            execute("DELETE FROM published WHERE uid = ?", (uid,))
        for row in rows:
            execute("INSERT OR REPLACE INTO published (uid, href, etag, content, at) VALUES (?, ?, ?, ?, ?)", row)


def interviews_since(store: Store, ended_after: int, uids: Iterable[str]) -> dict[int, tuple[str, str]]:
    """UID and recurrence id, by id, of interviews that end after an instant (epoch seconds) or have these UIDs."""
    rows = store.sql(
        "SELECT id, uid, recurrence_id FROM interview WHERE end_utc >= ?"
        " UNION SELECT id, uid, recurrence_id FROM interview WHERE uid IN (SELECT value FROM json_each(?))",
        (ended_after, json.dumps(sorted(uids))),
    )
    return {int(id): (str(uid), str(recurrence)) for id, uid, recurrence in rows}


def interviews_of_event(store: Store, uid: str) -> dict[int, tuple[str, str]]:
    """UID and recurrence id, by id, of interviews whose event may have this UID: their own, with or without a day of a
    series behind it, or one that was made of their id."""
    rows = store.sql(
        "SELECT id, uid, recurrence_id FROM interview WHERE uid = ?1"
        " UNION SELECT id, uid, recurrence_id FROM interview WHERE recurrence_id <> '' AND uid || '-' || recurrence_id"
        " = ?1 UNION SELECT id, uid, recurrence_id FROM interview WHERE uid = '' AND ?1 LIKE 'interview-' || id || '%'"
        " UNION SELECT id, uid, recurrence_id FROM interview WHERE uid GLOB '*[^!-~]*'",
        (uid,),
    )
    return {int(id): (str(own), str(recurrence)) for id, own, recurrence in rows}


class InterviewTime(NamedTuple):
    """When an interview is (epoch seconds)."""

    id: int
    start_utc: int
    end_utc: int
    state: str


def interview_times(store: Store, organisation_id: int = 0) -> list[InterviewTime]:
    """When all interviews are, or those with one organisation."""
    rows = store.sql(
        "SELECT i.id, i.start_utc, i.end_utc, i.state FROM interview i JOIN application a ON a.id = i.application_id"
        " WHERE ?1 IN (0, a.organisation_id)",
        (organisation_id,),
    )
    return [InterviewTime(*row) for row in rows]


def forget_published(store: Store) -> None:
    """Forget all of it; what lies there stays."""
    with store.derived() as execute:
        execute("DELETE FROM published", ())


def json_note(store: Store, key: str, default: Any) -> Any:
    """A note of the program to itself that is more than a text."""
    kept = store.note(key)
    return json.loads(kept) if kept else default


def set_json_note(store: Store, key: str, value: Any) -> None:
    store.set_note(key, json.dumps(value, separators=(",", ":")))
