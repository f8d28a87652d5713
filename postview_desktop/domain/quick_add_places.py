"""The zones of quick add: their short names, and the cities that no zone is named after."""

from __future__ import annotations

from collections.abc import Mapping

SHORT_ZONES: Mapping[str, tuple[str, *tuple[str, ...]]] = {
    "utc": ("UTC",), "gmt": ("UTC", "Europe/London"), "cet": ("Europe/Berlin",), "cest": ("Europe/Berlin",),
    "mez": ("Europe/Berlin",), "mesz": ("Europe/Berlin",), "hnec": ("Europe/Paris",), "eet": ("Europe/Athens",),
    "eest": ("Europe/Athens",), "wet": ("Europe/Lisbon",), "west": ("Europe/Lisbon",), "msk": ("Europe/Moscow",),
    "bst": ("Europe/London", "Asia/Dhaka"), "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "est": ("America/New_York",), "edt": ("America/New_York",), "et": ("America/New_York",),
    "cst": ("America/Chicago", "Asia/Shanghai"), "cdt": ("America/Chicago",), "ct": ("America/Chicago",),
    "mst": ("America/Denver", "America/Phoenix"), "mdt": ("America/Denver",), "mt": ("America/Denver",),
    "pst": ("America/Los_Angeles",), "pdt": ("America/Los_Angeles",), "pt": ("America/Los_Angeles",),
    "jst": ("Asia/Tokyo",), "aest": ("Australia/Sydney",), "aedt": ("Australia/Sydney",),
    "sgt": ("Asia/Singapore",), "brt": ("America/Sao_Paulo",), "nzst": ("Pacific/Auckland",),
    "nzdt": ("Pacific/Auckland",),
}  # fmt: skip
"""Short names of zones: the first is taken, the others are named as doubtful."""

OTHER_CITIES: Mapping[str, str] = {
    "munich": "Europe/Berlin", "munchen": "Europe/Berlin", "muenchen": "Europe/Berlin", "hamburg": "Europe/Berlin",
    "frankfurt": "Europe/Berlin", "cologne": "Europe/Berlin", "koln": "Europe/Berlin", "stuttgart": "Europe/Berlin",
    "leipzig": "Europe/Berlin", "dusseldorf": "Europe/Berlin", "wien": "Europe/Vienna", "zurigo": "Europe/Zurich",
    "basel": "Europe/Zurich", "geneva": "Europe/Zurich", "geneve": "Europe/Zurich", "genf": "Europe/Zurich",
    "bern": "Europe/Zurich", "lyon": "Europe/Paris", "marseille": "Europe/Paris", "toulouse": "Europe/Paris",
    "nantes": "Europe/Paris", "bordeaux": "Europe/Paris", "lille": "Europe/Paris", "londres": "Europe/London",
    "manchester": "Europe/London", "edinburgh": "Europe/London", "glasgow": "Europe/London",
    "bristol": "Europe/London", "leeds": "Europe/London", "barcelona": "Europe/Madrid", "valencia": "Europe/Madrid",
    "sevilla": "Europe/Madrid", "bilbao": "Europe/Madrid", "lissabon": "Europe/Lisbon", "lisboa": "Europe/Lisbon",
    "lisbonne": "Europe/Lisbon", "mailand": "Europe/Rome", "milan": "Europe/Rome", "milano": "Europe/Rome",
    "rom": "Europe/Rome", "roma": "Europe/Rome", "kopenhagen": "Europe/Copenhagen", "bruxelles": "Europe/Brussels",
    "brussel": "Europe/Brussels", "warschau": "Europe/Warsaw", "varsovie": "Europe/Warsaw", "krakow": "Europe/Warsaw",
    "prag": "Europe/Prague", "athen": "Europe/Athens", "moskau": "Europe/Moscow", "moscou": "Europe/Moscow",
    "kiew": "Europe/Kyiv", "kiev": "Europe/Kyiv", "kyiv": "Europe/Kyiv", "nueva york": "America/New_York",
    "boston": "America/New_York", "washington": "America/New_York", "philadelphia": "America/New_York",
    "atlanta": "America/New_York", "miami": "America/New_York", "montreal": "America/Toronto",
    "ottawa": "America/Toronto", "san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles",
    "san diego": "America/Los_Angeles", "palo alto": "America/Los_Angeles", "portland": "America/Los_Angeles",
    "austin": "America/Chicago", "dallas": "America/Chicago", "houston": "America/Chicago",
    "rio de janeiro": "America/Sao_Paulo", "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata",
    "new delhi": "Asia/Kolkata", "bangalore": "Asia/Kolkata", "bengaluru": "Asia/Kolkata", "pune": "Asia/Kolkata",
    "hyderabad": "Asia/Kolkata", "chennai": "Asia/Kolkata", "beijing": "Asia/Shanghai", "peking": "Asia/Shanghai",
    "tokio": "Asia/Tokyo", "singapur": "Asia/Singapore", "canberra": "Australia/Sydney",
    "wellington": "Pacific/Auckland", "tel aviv": "Asia/Jerusalem", "kairo": "Africa/Cairo",
}  # fmt: skip
"""Cities that give no zone its name, and what other languages call those that do; folded."""
