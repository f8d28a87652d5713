"""The values of a problem's sentence: how each is shown, and what stands there where its maker gave none."""

from __future__ import annotations

import re
from collections.abc import Mapping

from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, quoted, translate

_CONTEXT = "Problem"

_QUOTED = ("file", "path", "folder", "event", "zone", "address", "value")

_MISSING = "\0"
"""Marks the place of a name that is not known, until it is taken out with what leads to it."""

_GAP = re.compile(rf"[ \u00a0]?\({_MISSING}\)|[ \u00a0]?{_MISSING}")

UNNAMED: dict[str, str] = {
    "file": QT_TRANSLATE_NOOP("Problem", "the file"),
    "event": QT_TRANSLATE_NOOP("Problem", "the event"),
    "zone": QT_TRANSLATE_NOOP("Problem", "without a name"),
    "field": QT_TRANSLATE_NOOP("Problem", "a field"),
    "there": QT_TRANSLATE_NOOP("Problem", "another server"),
    "size": QT_TRANSLATE_NOOP("Problem", "very large"),
    "limit": QT_TRANSLATE_NOOP("Problem", "less than that"),
    "count": QT_TRANSLATE_NOOP("Problem", "very many"),
}
"""What stands in a sentence where its maker gave no value."""

NAMES = ("path", "folder", "address", "host", "server", "value")
"""These follow their noun or stand in brackets, in every language ("the mail server {host}"): without the name the
noun says enough."""

FIELDS: dict[str, str] = {
    "organisation": QT_TRANSLATE_NOOP("Problem", "the organisation"),
    "organisation_name": QT_TRANSLATE_NOOP("Problem", "the organisation"),
    "application": QT_TRANSLATE_NOOP("Problem", "the application"),
    "name": QT_TRANSLATE_NOOP("Problem", "the name"),
    "role": QT_TRANSLATE_NOOP("Problem", "the role"),
    "subject": QT_TRANSLATE_NOOP("Problem", "the subject"),
    "body": QT_TRANSLATE_NOOP("Problem", "the text"),
    "to": QT_TRANSLATE_NOOP("Problem", "the recipient"),
    "to_name": QT_TRANSLATE_NOOP("Problem", "the recipient's name"),
    "to_address": QT_TRANSLATE_NOOP("Problem", "the recipient's address"),
    "address": QT_TRANSLATE_NOOP("Problem", "the address"),
    "url": QT_TRANSLATE_NOOP("Problem", "the address of the calendar"),
    "host": QT_TRANSLATE_NOOP("Problem", "the server"),
    "port": QT_TRANSLATE_NOOP("Problem", "the port"),
    "user": QT_TRANSLATE_NOOP("Problem", "the user name"),
    "imap_host": QT_TRANSLATE_NOOP("Problem", "the server for incoming mail"),
    "imap_port": QT_TRANSLATE_NOOP("Problem", "the port for incoming mail"),
    "password": QT_TRANSLATE_NOOP("Problem", "the password"),
    "start": QT_TRANSLATE_NOOP("Problem", "the day and the time"),
    "on": QT_TRANSLATE_NOOP("Problem", "the date"),
    "date": QT_TRANSLATE_NOOP("Problem", "the date"),
    "until": QT_TRANSLATE_NOOP("Problem", "the date"),
    "email": QT_TRANSLATE_NOOP("Problem", "the mail address"),
    "phone": QT_TRANSLATE_NOOP("Problem", "the phone number"),
    "reason": QT_TRANSLATE_NOOP("Problem", "the reason"),
    "zone": QT_TRANSLATE_NOOP("Problem", "the time zone"),
    "text": QT_TRANSLATE_NOOP("Problem", "the text"),
    "question": QT_TRANSLATE_NOOP("Problem", "the question"),
}

A_SETTING = QT_TRANSLATE_NOOP("Problem", "one of the settings")
"""A field that has no words above: settings are chosen from what may be set, so that only an import could be wrong."""

WHY: dict[str, str] = {
    # of files and backups
    "damaged": QT_TRANSLATE_NOOP("Problem", "damaged"),
    "cut short": QT_TRANSLATE_NOOP("Problem", "cut short"),
    "unusual": QT_TRANSLATE_NOOP("Problem", "packed in an unusual way"),
    "too large": QT_TRANSLATE_NOOP("Problem", "too large"),
    "too much work to open": QT_TRANSLATE_NOOP("Problem", "too much work to open"),
    "too little memory here": QT_TRANSLATE_NOOP("Problem", "too little memory here"),
    "not encrypted with a passphrase": QT_TRANSLATE_NOOP("Problem", "not encrypted with a passphrase"),
    "its list of contents": QT_TRANSLATE_NOOP("Problem", "its list of contents is not in order"),
    "a name that is there twice": QT_TRANSLATE_NOOP("Problem", "a name is there twice"),
    "something that is no file": QT_TRANSLATE_NOOP("Problem", "something in it is no file"),
    "a name that is none of a backup's": QT_TRANSLATE_NOOP("Problem", "something in it belongs to no backup"),
    "it would grow too large": QT_TRANSLATE_NOOP("Problem", "it would grow too large"),
    "not all of it is there": QT_TRANSLATE_NOOP("Problem", "not all of it is there"),
    "a document was altered": QT_TRANSLATE_NOOP("Problem", "a document was altered"),
    "it was altered since it was made": QT_TRANSLATE_NOOP("Problem", "it was altered since it was made"),
    # of the database
    "header": QT_TRANSLATE_NOOP("Problem", "its beginning"),
    "not a PostView database": QT_TRANSLATE_NOOP("Problem", "not a PostView database"),
    "nothing readable": QT_TRANSLATE_NOOP("Problem", "nothing in it can be read"),
    "tables are missing": QT_TRANSLATE_NOOP("Problem", "tables are missing"),
    "tables that are none of PostView's": QT_TRANSLATE_NOOP("Problem", "tables that are none of PostView's"),
    "rows are missing": QT_TRANSLATE_NOOP("Problem", "rows are missing"),
    "links that lead nowhere": QT_TRANSLATE_NOOP("Problem", "links that lead nowhere"),
    # of servers and of the key ring
    "the line broke": QT_TRANSLATE_NOOP("Problem", "the line broke"),
    "no answer in time": QT_TRANSLATE_NOOP("Problem", "no answer in time"),
    "the name is not known": QT_TRANSLATE_NOOP("Problem", "the name is not known"),
    "more than anybody can want": QT_TRANSLATE_NOOP("Problem", "more than anybody can want"),
    "a line without an end": QT_TRANSLATE_NOOP("Problem", "a line without an end"),
    "the time is up": QT_TRANSLATE_NOOP("Problem", "the time is up"),
    "too many callers": QT_TRANSLATE_NOOP("Problem", "too many programs called"),
    "no token": QT_TRANSLATE_NOOP("Problem", "the page gave no sign-in"),
    "no refresh token": QT_TRANSLATE_NOOP("Problem", "the page gave a sign-in for once only"),
    "it is too long": QT_TRANSLATE_NOOP("Problem", "it is too long"),
}
"""Reasons that PostView itself gives, as the lower layers name them. What a system, a server or SQLite said stays as it
was said."""


def fill(template: str, details: Mapping[str, str]) -> str:
    """A translated sentence with its values: names quoted, and reading right where one is missing."""
    return _GAP.sub("", template.format_map(_Values(details))).strip()


class _Values(dict[str, str]):
    def __init__(self, details: Mapping[str, str]) -> None:
        super().__init__({name: _shown(name, value) for name, value in details.items() if value})

    def __missing__(self, name: str) -> str:
        if name == "reason":
            return ""
        return _MISSING if name in NAMES else translate(_CONTEXT, UNNAMED[name])


def _shown(name: str, value: str) -> str:
    value = " ".join(value.replace(_MISSING, " ").split())[:300]
    if name == "reason":
        value = translate(_CONTEXT, WHY[value]) if value in WHY else value.rstrip(".")
        return f" ({value})"
    if name == "field":
        return translate(_CONTEXT, FIELDS.get(value, A_SETTING))
    if name == "limit" and value in WHY:
        return translate(_CONTEXT, WHY[value])
    return quoted(value) if name in _QUOTED else value
