"""Which events are to lie in the calendar elsewhere, and which interview each of them stands for."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from datetime import timedelta

from postview_desktop.domain.interview import Interview
from postview_desktop.files.calendar_export import DUE_DAY_UID, event_uid, hidden_uid
from postview_desktop.services.calendar_gathering import Gathered, Selection, Speech, gathering
from postview_desktop.storage import Store
from postview_desktop.storage.published import PublishedRow, interviews_of_event, interviews_since
from postview_desktop.system.clock import Clock

BACK_DAYS = 31
"""Interviews that ended longer ago are not put there any more; what is there stays."""
_AT_ONCE = 200


def there_to_be(
    store: Store, clock: Clock, due: bool, known: Iterable[PublishedRow], speech: Speech
) -> Generator[None, None, Gathered]:
    """What is to lie there, in steps of a few milliseconds; `known` is what does."""
    oldest = clock.now() - int(timedelta(days=BACK_DAYS).total_seconds())
    missing = {row.uid for row in known if not row.uid.endswith(DUE_DAY_UID)}
    found = interviews_since(store, oldest, missing)
    yield
    missing -= yield from _uids_of(found)
    if missing:
        # Under a UID of another form, and long past: looked for among all.
        every = interviews_since(store, 0, ())
        yield
        of = yield from _by_uid({id: ids for id, ids in every.items() if id not in found})
        found |= {of[uid]: ("", "") for uid in missing if uid in of}
    selection = Selection(interview_ids=frozenset(found), due=due)
    return (yield from gathering(store, clock, selection, speech))


def interview_of(store: Store, uid: str, *, hidden: bool) -> int:
    """The id of the interview that an event stands for; 0 for none. `hidden`: only busy times are told there."""
    if not hidden:
        found = interviews_of_event(store, uid)
        return next((id for id, of in found.items() if _uids(id, *of)[0] == uid), 0)
    return next((id for id, of in interviews_since(store, 0, ()).items() if _uids(id, *of)[1] == uid), 0)


def _uids_of(interviews: dict[int, tuple[str, str]]) -> Generator[None, None, set[str]]:
    return set((yield from _by_uid(interviews)))


def _by_uid(interviews: dict[int, tuple[str, str]]) -> Generator[None, None, dict[str, int]]:
    made: dict[str, int] = {}
    for number, (id, of) in enumerate(interviews.items()):
        made |= dict.fromkeys(_uids(id, *of), id)
        if number % _AT_ONCE == _AT_ONCE - 1:
            yield
    return made


def _uids(id: int, uid: str, recurrence_id: str) -> tuple[str, str]:
    """The UIDs under which an interview may lie there, from its own and its recurrence id."""
    interview = Interview(id=id, uid=uid, recurrence_id=recurrence_id)
    return event_uid(interview), hidden_uid(interview)
