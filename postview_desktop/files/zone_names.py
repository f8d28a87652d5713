"""Names that calendar programs give to zones: Windows, Exchange's numbers, plain English, and cities."""

from __future__ import annotations

import zoneinfo
from functools import lru_cache

COMMON_ZONES = (
    "Europe/London", "Europe/Berlin", "Europe/Paris", "Europe/Athens", "Europe/Moscow", "Europe/Istanbul",
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix",
    "America/Halifax", "America/Sao_Paulo", "America/Mexico_City", "America/Toronto", "Asia/Kolkata", "Asia/Tokyo",
    "Asia/Shanghai", "Asia/Singapore", "Asia/Dubai", "Asia/Jerusalem", "Australia/Sydney", "Australia/Brisbane",
    "Australia/Perth", "Pacific/Auckland", "Africa/Johannesburg", "Africa/Lagos", "UTC",
)  # fmt: skip
"""Well-known zones; of several that fit, the first of these is taken."""

WHOLE_NAMES = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "eastern time": "America/New_York", "central time": "America/Chicago",
    "mountain time": "America/Denver", "pacific time": "America/Los_Angeles", "romance": "Europe/Paris",
    "w. europe": "Europe/Berlin", "western europe": "Europe/Berlin", "central europe": "Europe/Budapest",
    "greenwich mean time": "Europe/London", "mitteleuropäische zeit": "Europe/Berlin",
    "heure d'europe centrale": "Europe/Paris", "edt": "America/New_York", "cdt": "America/Chicago",
    "mdt": "America/Denver", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "cest": "Europe/Berlin",
    "mez": "Europe/Berlin", "mesz": "Europe/Berlin", "bst": "Europe/London",
}  # fmt: skip
"""Names that are in no table of Windows, in small letters. "IST", "CST" and "AST" mean too many places."""

PARTS_OF_NAMES = {
    "eastern time (us": "America/New_York", "central time (us": "America/Chicago",
    "mountain time (us": "America/Denver", "pacific time (us": "America/Los_Angeles",
    "atlantic time (canada": "America/Halifax",
}  # fmt: skip

CDO_ZONES = {
    0: "UTC", 1: "Europe/London", 2: "Europe/Lisbon", 3: "Europe/Paris", 4: "Europe/Berlin", 5: "Europe/Bucharest",
    6: "Europe/Prague", 7: "Europe/Athens", 8: "America/Sao_Paulo", 9: "America/Halifax", 10: "America/New_York",
    11: "America/Chicago", 12: "America/Denver", 13: "America/Los_Angeles", 14: "America/Anchorage",
    15: "Pacific/Honolulu", 16: "Pacific/Apia", 17: "Pacific/Auckland", 18: "Australia/Brisbane",
    19: "Australia/Adelaide", 20: "Asia/Tokyo", 21: "Asia/Singapore", 22: "Asia/Bangkok", 23: "Asia/Kolkata",
    24: "Asia/Dubai", 25: "Asia/Tehran", 26: "Asia/Baghdad", 27: "Asia/Jerusalem", 28: "America/St_Johns",
    29: "Atlantic/Azores", 30: "Atlantic/South_Georgia", 31: "Africa/Monrovia",
    32: "America/Argentina/Buenos_Aires", 33: "America/Caracas", 34: "America/Indiana/Indianapolis",
    35: "America/Bogota", 36: "America/Regina", 37: "America/Mexico_City", 38: "America/Phoenix",
    39: "Pacific/Kwajalein", 40: "Pacific/Fiji", 41: "Asia/Magadan", 42: "Australia/Hobart", 43: "Pacific/Guam",
    44: "Australia/Darwin", 45: "Asia/Shanghai", 46: "Asia/Almaty", 47: "Asia/Karachi", 48: "Asia/Kabul",
    49: "Africa/Cairo", 50: "Africa/Harare", 51: "Europe/Moscow", 53: "Atlantic/Cape_Verde", 54: "Asia/Yerevan",
    55: "America/Panama", 56: "Africa/Nairobi", 58: "Asia/Yekaterinburg", 59: "Europe/Helsinki",
    60: "America/Nuuk", 61: "Asia/Yangon", 62: "Asia/Kathmandu", 63: "Asia/Irkutsk", 64: "Asia/Krasnoyarsk",
    65: "America/Santiago", 66: "Asia/Colombo", 67: "Pacific/Tongatapu", 68: "Asia/Vladivostok",
    69: "Africa/Lagos", 70: "Asia/Yakutsk", 71: "Asia/Dhaka", 72: "Asia/Seoul", 73: "Australia/Perth",
    74: "Asia/Riyadh", 75: "Asia/Taipei", 76: "Australia/Sydney",
}  # fmt: skip
"""X-MICROSOFT-CDO-TZID of Exchange. Only hints: the offset is compared wherever the file gives one."""


@lru_cache(maxsize=1)
def windows_zones() -> dict[str, str]:
    """IANA zones by the Windows name in small letters ("w. europe standard time")."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # slow to import: only when a file is read

    known = zoneinfo.available_timezones()
    zones = {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items() if zone in known}
    # Outlook says "Daylight" in summer and drops the word now and then.
    for name, zone in list(zones.items()):
        if name.endswith(" standard time"):
            zones.setdefault(name.replace(" standard time", " daylight time"), zone)
    return zones


@lru_cache(maxsize=1)
def cities() -> dict[str, str]:
    """IANA zones by their city in small letters ("berlin"); a name with two zones is left out."""
    found: dict[str, str] = {}
    for key in sorted(zoneinfo.available_timezones()):
        if "/" not in key or key.startswith(("Etc/", "posix/", "right/", "US/", "Canada/", "Brazil/", "SystemV/")):
            continue
        city = key.rsplit("/", 1)[1].replace("_", " ").casefold()
        found.setdefault(city, key)
    found.update({
        "bern": "Europe/Zurich", "mumbai": "Asia/Kolkata", "new delhi": "Asia/Kolkata", "chennai": "Asia/Kolkata",
        "beijing": "Asia/Shanghai", "edinburgh": "Europe/London", "osaka": "Asia/Tokyo", "milan": "Europe/Rome",
        "bombay": "Asia/Kolkata", "sofija": "Europe/Sofia", "canberra": "Australia/Sydney", "abu dhabi": "Asia/Dubai",
        "munich": "Europe/Berlin", "hamburg": "Europe/Berlin", "hawaii": "Pacific/Honolulu",
        "arizona": "America/Phoenix", "alaska": "America/Anchorage", "saskatchewan": "America/Regina",
    })  # fmt: skip
    return found
