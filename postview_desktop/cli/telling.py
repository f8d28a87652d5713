"""`due`, `export` and `check`: the verbs that only read."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from postview_desktop.cli import speech
from postview_desktop.cli.asking import new_passphrase
from postview_desktop.cli.desk import for_reading
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.follow_up import Reason
from postview_desktop.domain.reminder import DueItem
from postview_desktop.services.attachments import DocumentReport
from postview_desktop.services.places import place_of
from postview_desktop.system.clock import Clock
from postview_desktop.wording import calendar, names, places, problems, reasons
from postview_desktop.wording.translate import translate


def tell_due(data_dir: Path | None, on: str, as_json: bool, clock: Clock) -> int:
    """Print what is due on a day, with the reasons. PostviewError(BAD_DATE)."""
    day = speech.parse_day(on, clock.today())
    with for_reading(data_dir, clock) as suite:
        items = suite.today.due_items(day)
    if as_json:
        # A pipe of Windows speaks an older alphabet, which has not every name: there they are written as numbers.
        speaks_all = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
        print(json.dumps([_plain(item) for item in items], ensure_ascii=not speaks_all, indent=1))
        return 0
    if not items:
        print(translate("Terminal", "Nothing is due on {day}.").format(day=speech.day(day)))
        return 0
    print(translate("Terminal", "Due on {day}:").format(day=speech.day(day)))
    for item in items:
        print()
        for line in _lines(item, day):
            print(line)
    return 0


def export(
    data_dir: Path | None, kind: str, file: Path, feelings: bool, encrypt: bool, documents: bool, clock: Clock
) -> int:
    """Write everything as `kind` ("json", "ics", "csv"); "-" prints it. PostviewError: FILE_NOT_WRITABLE, DISK_FULL."""
    passphrase = new_passphrase(file.name) if encrypt else ""
    left_out: tuple[str, ...] = ()
    with for_reading(data_dir, clock) as suite:
        exports = suite.exports
        if str(file) == "-":
            if kind == "json":
                data = exports.json_text(feelings=feelings, documents=documents).encode("utf-8")
            else:
                data = exports.ics_text(None, calendar.words(), _describe) if kind == "ics" else exports.csv_text()
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            return 0
        if kind == "json":
            left_out = exports.json(file, feelings=feelings, passphrase=passphrase, documents=documents)
        elif kind == "ics":
            exports.ics(file, calendar.words(), _describe)
        else:
            exports.csv(file)
    print(translate("Terminal", "Written: {file}").format(file=file))
    for name in left_out:
        words = translate("Terminal", "without the content of {name}: it is missing or damaged in the data folder")
        print("  " + words.format(name=name))
    return 1 if left_out else 0


def check(data_dir: Path | None, clock: Clock) -> int:
    """Prove that the database and the documents are sound; 1 when something is wrong, with a line for each."""
    with for_reading(data_dir, clock) as suite:
        wrong = suite.store.integrity()
        path = suite.store.path
        # Every row must be readable as well, not only every page.
        suite.exports.json_text(feelings=True, documents=False)
        documents = suite.attachments.report() if path.exists() else DocumentReport()
    for line in wrong:
        print(line)
    if wrong:
        words = translate("Terminal", "{path} is damaged. “{command}” says what can be had of it and of the backups.")
        print(words.format(path=path, command="postview-desktop rescue"))
        return 1
    if not path.exists():
        print(translate("Terminal", "There is no database at {path} yet; nothing is wrong.").format(path=path))
    else:
        print(translate("Terminal", "{path} is sound.").format(path=path))
    if warning := places.warning(place_of(path.parent)):
        print(warning)
    return _tell_documents(documents)


def _tell_documents(found: DocumentReport) -> int:
    """What is wrong with the documents' contents, a line each; 1 when something is."""
    for problem, documents in (
        (Problem.DOCUMENT_MISSING, found.missing),
        (Problem.DOCUMENT_ALTERED, found.altered),
    ):
        for one in documents:
            print(problems.sentence(PostviewError(problem, file=one.name)))
    if found.left_over:
        words = translate(
            "Terminal", "{number} files among the documents belong to nothing; the window removes them after a week."
        )
        print(words.format(number=len(found.left_over)))
    return 1 if found.missing or found.altered else 0


def _describe(found: tuple[Reason, ...]) -> str:
    return reasons.sentences(found, speech.day)


def _lines(item: DueItem, day: date) -> list[str]:
    kind = names.heading(item.kind)
    what = speech.interview(item.organisation, item.role, item.title)
    lines = [f"{kind}: {what}" if what else kind]
    if item.overdue:
        lines[0] += " " + translate("Terminal", "(overdue since {day})").format(day=speech.day(item.day))
    elif item.day > day:
        lines[0] += " " + translate("Terminal", "(best on {day})").format(day=speech.day(item.day))
    if item.people:
        lines.append("  " + ", ".join(item.people))
    if item.phone:
        lines.append(f"  {item.phone}")
    if item.channel is not None:
        lines.append("  " + translate("Terminal", "by {channel}").format(channel=names.label(item.channel)))
    if item.wanted:
        lines.append("  " + translate("Terminal", "{done} of {wanted} done").format(done=item.done, wanted=item.wanted))
    lines += [f"  {reasons.sentence(reason, speech.day)}" for reason in item.reasons]
    return lines


def _plain(item: DueItem) -> dict[str, Any]:
    return {
        "key": item.key,
        "kind": item.kind.value,
        "interview_id": item.interview_id,
        "application_id": item.application_id,
        "letter_id": item.letter_id,
        "answer_id": item.answer_id,
        "organisation": item.organisation,
        "role": item.role,
        "title": item.title,
        "day": item.day.isoformat(),
        "earliest": item.earliest.isoformat(),
        "latest": item.latest.isoformat(),
        "best_at": item.best_at,
        "channel": None if item.channel is None else item.channel.value,
        "people": list(item.people),
        "phone": item.phone,
        "done": item.done,
        "wanted": item.wanted,
        "overdue": item.overdue,
        "can_today": item.can_today,
        "reasons": [_plain_reason(reason) for reason in item.reasons],
    }


def _plain_reason(reason: Reason) -> dict[str, Any]:
    values: Mapping[str, date | int | str] = reason.values
    return {
        "why": reason.why.value,
        "values": {key: value.isoformat() if isinstance(value, date) else value for key, value in values.items()},
        "sentence": reasons.sentence(reason, speech.day),
    }
