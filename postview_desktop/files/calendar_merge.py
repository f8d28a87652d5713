"""Writing an event anew over one in which a person's own program put things of theirs.

Three texts, property by property: what was put there, what lies there, what shall lie there. What PostView writes comes
from the last; every other property (a colour, categories, a comment, marks of a program) stays as it lies there. Of the
alarms, one that lies there as it was put is written anew, one that was changed or taken off there stays so, and one
that was added there stays.
"""

from __future__ import annotations

from typing import Any

from postview_desktop.files.calendar_essence import alarm_line, one_event

WRITTEN = frozenset(
    {"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION", "URL"}
    | {"DESCRIPTION", "CLASS", "STATUS", "TRANSP", "BEGIN", "END"}
)
"""What comes from PostView alone."""


def merged(mine: str, theirs: str, before: str) -> str:
    """`mine` with what was added in `theirs` since `before` was put there ("" where all of mine is to count).

    Where one of them cannot be read, or nothing was added, it is `mine`, octet by octet.
    """
    event, there = one_event(mine), one_event(theirs)
    if event is None or there is None:
        return mine
    calendar, own = event
    known = one_event(before) if before else None
    added = [
        (name, value) for name, value in there[1].property_items(recursive=False, sorted=False) if name not in WRITTEN
    ]
    alarms = list(own.walk("VALARM"))
    kept = alarms if known is None else _alarms(alarms, there[1].walk("VALARM"), known[1].walk("VALARM"))
    number = max(_number(own), _number(there[1]))
    if not added and kept == alarms and number == _number(own):
        return mine
    for name, value in added:
        own.add(name, value, encode=False)
    own["SEQUENCE"] = number
    own.subcomponents = [part for part in own.subcomponents if part.name != "VALARM"] + kept
    return calendar.to_ical().decode("utf-8")


def _alarms(mine: list[Any], theirs: list[Any], before: list[Any]) -> list[Any]:
    there = {alarm_line(one) for one in theirs}
    put = [alarm_line(one) for one in before]
    if len(mine) == len(put):
        stay = [alarm for alarm, was in zip(mine, put, strict=True) if was in there]
    else:
        # Some ring no more, or ring again: all of mine, unless one was changed there.
        stay = mine if set(put) <= there else []
    return [*stay, *(one for one in theirs if alarm_line(one) not in put)]


def _number(event: Any) -> int:
    try:
        return int(event.get("SEQUENCE", 0))
    except (TypeError, ValueError):
        return 0
