"""The sentence for each problem: what happened, what is safe, and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.wording import problems_of_calendars, problems_of_data, problems_of_mail
from postview_desktop.wording.problems_of_mail import WHEN_LOOKING
from postview_desktop.wording.translate import QT_TRANSLATE_NOOP, quoted, translate

_CONTEXT = "Problem"

SENTENCES: dict[Problem, str] = {
    **problems_of_data.SENTENCES,
    **problems_of_mail.SENTENCES,
    **problems_of_calendars.SENTENCES,
}


_UNNAMED: dict[str, str] = {
    "file": QT_TRANSLATE_NOOP("Problem", "the file"),
    "path": QT_TRANSLATE_NOOP("Problem", "of PostView"),
    "folder": QT_TRANSLATE_NOOP("Problem", "the folder"),
    "event": QT_TRANSLATE_NOOP("Problem", "the event"),
    "zone": QT_TRANSLATE_NOOP("Problem", "without a name"),
    "value": QT_TRANSLATE_NOOP("Problem", "that"),
    "field": QT_TRANSLATE_NOOP("Problem", "a field"),
    "address": QT_TRANSLATE_NOOP("Problem", "of the letter"),
    "host": QT_TRANSLATE_NOOP("Problem", "of the account"),
    "server": QT_TRANSLATE_NOOP("Problem", "of your calendar"),
    "there": QT_TRANSLATE_NOOP("Problem", "another server"),
    "size": QT_TRANSLATE_NOOP("Problem", "very large"),
    "limit": QT_TRANSLATE_NOOP("Problem", "a limit"),
    "count": QT_TRANSLATE_NOOP("Problem", "very many"),
    "reason": "",
}
"""What stands in a sentence where its maker gave no value."""

_QUOTED = ("file", "path", "folder", "event", "zone", "address", "value")

_FIELDS: dict[str, str] = {
    "organisation": QT_TRANSLATE_NOOP("Problem", "the organisation"),
    "organisation_name": QT_TRANSLATE_NOOP("Problem", "the organisation"),
    "name": QT_TRANSLATE_NOOP("Problem", "the name"),
    "role": QT_TRANSLATE_NOOP("Problem", "the role"),
    "subject": QT_TRANSLATE_NOOP("Problem", "the subject"),
    "body": QT_TRANSLATE_NOOP("Problem", "the text"),
    "to": QT_TRANSLATE_NOOP("Problem", "the recipient"),
    "to_name": QT_TRANSLATE_NOOP("Problem", "the recipient's name"),
    "to_address": QT_TRANSLATE_NOOP("Problem", "the recipient's address"),
    "address": QT_TRANSLATE_NOOP("Problem", "the address"),
    "host": QT_TRANSLATE_NOOP("Problem", "the server"),
    "port": QT_TRANSLATE_NOOP("Problem", "the port"),
    "user": QT_TRANSLATE_NOOP("Problem", "the user name"),
    "imap_host": QT_TRANSLATE_NOOP("Problem", "the server for incoming mail"),
    "imap_port": QT_TRANSLATE_NOOP("Problem", "the port for incoming mail"),
    "password": QT_TRANSLATE_NOOP("Problem", "the password"),
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


def sentence(error: PostviewError, *, looking: bool = False) -> str:
    """What happened, what is safe and what to do, in the user's language. A server's own answer stands at the end,
    and so does the backup that helps. `looking`: while it was looked for answers, no letter being sent."""
    template = WHEN_LOOKING.get(error.problem) if looking else None
    words = translate(_CONTEXT, template or SENTENCES[error.problem]).format_map(_Values(error.details))
    if answer := " ".join(error.details.get("answer", "").split()):
        words += " " + translate("Problem", "The server said: “{answer}”").format(answer=answer[:300])
    if backup := error.details.get("backup"):
        words += " " + translate(
            "Problem",
            "The newest backup that this PostView can read is “{backup}” of {day}: when PostView starts, or with "
            "“postview-desktop rescue”, you can go back to it.",
        ).format(backup=backup, day=error.details.get("day", ""))
    return words[:1].upper() + words[1:]


def sentence_of(problem: Problem, details: Mapping[str, str] | None = None) -> str:
    """The sentence for a problem that was kept as a value, as in a letter's `problem` and `answer`."""
    return sentence(PostviewError(problem, **(details or {})))


class _Values(dict[str, str]):
    """The values of a sentence: quoted where they are names, and with a plain word where one is missing."""

    def __init__(self, details: Mapping[str, str]) -> None:
        super().__init__({name: _shown(name, value) for name, value in details.items() if value})

    def __missing__(self, name: str) -> str:
        return translate(_CONTEXT, _UNNAMED[name]) if _UNNAMED.get(name) else ""


def _shown(name: str, value: str) -> str:
    value = " ".join(value.split())[:300]
    if name == "reason":
        return f" ({value.rstrip('.')})"
    if name == "field":
        return translate(_CONTEXT, _FIELDS[value]) if value in _FIELDS else value.replace("_", " ")
    return quoted(value) if name in _QUOTED else value
