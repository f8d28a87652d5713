"""What a person should be told about a wall time: the hour that does not exist, the hour that comes twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from postview_desktop.domain.interview import epoch_of, wall_of

_AREAS = frozenset(
    {"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"}
)


class WallTrouble(StrEnum):
    NONE = "none"
    GAP = "gap"
    """The clocks go forward over it: no clock ever shows it."""
    TWICE = "twice"
    """The clocks go back over it: it comes twice, and the first is taken."""


@dataclass(frozen=True, slots=True)
class WallCheck:
    trouble: WallTrouble
    taken: datetime
    """The wall time that the calendar will take it for; differs from the one asked for in a gap only."""


def check_wall(wall: datetime, zone: str) -> WallCheck:
    """Whether this naive wall time exists once in the IANA `zone`. Unknown zones raise ZoneInfoNotFoundError."""
    taken = wall_of(epoch_of(wall, zone), zone)
    if taken != wall:
        return WallCheck(WallTrouble.GAP, taken)
    known = ZoneInfo(zone)
    first = wall.replace(tzinfo=known, fold=0).utcoffset()
    second = wall.replace(tzinfo=known, fold=1).utcoffset()
    return WallCheck(WallTrouble.TWICE if first != second else WallTrouble.NONE, wall)


@cache
def zone_names() -> tuple[str, ...]:
    """Names of zones that a person would choose, in order: continents and oceans with a city, and UTC."""
    return (*sorted(name for name in available_timezones() if name.partition("/")[0] in _AREAS), "UTC")
