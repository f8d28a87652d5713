"""The link of a video call in an invitation, and the place without it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from urllib.parse import parse_qs, unquote, urlsplit

from postview_desktop.files.cleaning import LIMIT_LINK, LIMIT_PLACE, clean_line

_URL = re.compile(r"https?://[^\s<>\"'\\^`{|}]+", re.IGNORECASE)

_VIDEO_HOSTS = (
    ("zoom.us", r"/(j|my|w|s|wc)/"),
    ("zoom.com", r"/(j|my|w|s|wc)/"),
    ("zoomgov.com", r"/(j|my|w|s|wc)/"),
    ("teams.microsoft.com", r"/(l/meetup-join|meet|l/meeting)"),
    ("teams.live.com", r"/meet"),
    ("teams.microsoft.us", r"/l/meetup-join"),
    ("meet.google.com", r"/[a-z]{3}-?[a-z]{4}-?[a-z]{3}|/lookup/"),
    ("webex.com", r"/(meet|join|j\.php|[\w.-]+/j\.php|wbxmjs|m/|webappng|[\w.-]+/url)"),
    ("whereby.com", r"/."),
    ("gotomeeting.com", r"/join"),
    ("meet.goto.com", r"/."),
    ("gotomeet.me", r"/."),
    ("meet.jit.si", r"/."),
    ("bluejeans.com", r"/."),
    ("chime.aws", r"/."),
    ("ringcentral.com", r"/join"),
    ("join.skype.com", r"/."),
    ("meet.lync.com", r"/."),
    ("hirevue.com", r"/."),
    ("facetime.apple.com", r"/join"),
    ("app.gather.town", r"/."),
    ("talky.io", r"/."),
    ("bigbluebutton.org", r"/."),
    ("meet.zoho.com", r"/."),
    ("meeting.dingtalk.com", r"/."),
    ("larksuite.com", r"/j/"),
)

_EMPTY_PLACE = re.compile(
    r"^(?:microsoft teams(?: meeting|-besprechung)?|teams|zoom(?: meeting| video)?|google (?:meet|hangouts?)|hangouts?"
    r"|skype(?: meeting)?|jitsi|webex(?: meeting)?|online(?: meeting)?|remote|virtual|video ?call|videokonferenz"
    r"|video ?conference|visioconférence|videollamada|tbd|tba|n/?a|-+)$",
    re.IGNORECASE,
)
"""Places that are none: the mere name of a video service, or of nothing."""


def find_link(sources: Iterable[str]) -> str:
    """The first link of a known video service in texts given in the order of trust; "" where there is none."""
    for source in sources:
        for url in urls_in(source):
            if is_video(url):
                return url
    return ""


def urls_in(text: str) -> list[str]:
    """The web addresses in a text, unwrapped from mail filters' and Google's redirects, each once."""
    found: dict[str, None] = {}
    for match in _URL.finditer(text):
        url = unwrap(unescape(match[0]).rstrip(".,;:!?)]*>_"))
        if len(url) <= LIMIT_LINK and _host(url):
            found.setdefault(url)
    return list(found)


def is_video(url: str) -> bool:
    host = _host(url)
    path = urlsplit(url).path
    return any(
        (host == known or host.endswith("." + known)) and re.match(pattern, path, re.IGNORECASE)
        for known, pattern in _VIDEO_HOSTS
    )


def unwrap(url: str) -> str:
    """The address that a redirect of Outlook's Safe Links, Proofpoint or Google carries; else the address itself."""
    host = _host(url)
    inner = ""
    if host.endswith("safelinks.protection.outlook.com"):
        inner = _query(url, "url")
    elif host in ("www.google.com", "google.com") and urlsplit(url).path == "/url":
        inner = _query(url, "q") or _query(url, "url")
    elif host == "urldefense.com" and "__http" in url:
        inner = url.split("__", 2)[1].rstrip("_")
    elif host.startswith("urldefense.proofpoint.com"):
        inner = unquote(_query(url, "u").replace("-", "%").replace("_", "/"))
    return inner if _host(inner) else url


def place_without_links(location: str) -> str:
    """What remains of a LOCATION when addresses and the mere names of video services are taken out."""
    rest = _URL.sub(" ", location)
    pieces = [piece.strip(" \t-–|()<>[]") for piece in re.split(r"[;\n|]", rest)]
    kept = [piece for piece in pieces if piece and not _EMPTY_PLACE.match(piece)]
    return clean_line("; ".join(kept), LIMIT_PLACE)


def only_online(location: str) -> bool:
    """Whether a LOCATION names a video call and nothing else."""
    return bool(location.strip()) and not place_without_links(location)


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    return host.casefold() if parts.scheme.casefold() in ("http", "https") and "." in host else ""


def _query(url: str, name: str) -> str:
    return parse_qs(urlsplit(url).query).get(name, [""])[0]
