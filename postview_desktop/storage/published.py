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
