"""`import`: take files, and say of each what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from postview_desktop.cli import speech
from postview_desktop.cli.asking import passphrase_of
from postview_desktop.cli.backing_up import make_now
from postview_desktop.cli.desk import for_writing
from postview_desktop.domain.errors import PostviewError, Problem
from postview_desktop.domain.interview import Interview
from postview_desktop.services.backups import BackupReason
from postview_desktop.services.imports import ImportReport, LeftLine, ParsedFile, RestoredLine, Taken, TakenLine
from postview_desktop.services.suite import Suite
from postview_desktop.system.clock import Clock
from postview_desktop.wording import names, problems
from postview_desktop.wording.invitations import changes, heard, stale
from postview_desktop.wording.translate import translate


def take_files(data_dir: Path | None, files: Sequence[Path], whole_calendar: bool, clock: Clock) -> int:
    """Import files and print the report; 0, or 1 when anything was left."""
    with for_writing(data_dir, clock) as suite:
        parsed = [one for file in files for one in _read(suite, file, whole_calendar)]
        if any(file.error is None for file in parsed) and suite.store.last_change_id():
            make_now(suite, BackupReason.IMPORT)
        report = suite.imports.take(parsed)
    for line in report_lines(report, clock):
        print(line)
    return 0 if report.complete else 1


def _read(suite: Suite, file: Path, whole_calendar: bool) -> list[ParsedFile]:
    """Read a file; one that is encrypted with the passphrase that is asked for."""
    parsed = suite.imports.read([file], whole_calendar=whole_calendar)
    if any(one.error is not None and one.error.problem is Problem.PASSPHRASE_NEEDED for one in parsed):
        return suite.imports.read([file], whole_calendar=whole_calendar, passphrase=passphrase_of(file.name))
    return parsed


def report_lines(report: ImportReport, clock: Clock) -> list[str]:
    """The report in words, file by file, with the sum at its end."""
    files = dict.fromkeys(line.file for line in (*report.taken, *report.restored, *report.left))
    lines: list[str] = []
    for file in files:
        lines.append(file)
        lines += [text for line in report.restored if line.file == file for text in _restored(line)]
        lines += [text for line in report.taken if line.file == file for text in _taken(line, clock)]
        lines += [f"  {_left(line)}" for line in report.left if line.file == file]
    counts = Counter(names.label(line.action) for line in report.taken)
    counts.update([translate("Terminal", "restored")] * len(report.restored))
    counts.update([translate("Terminal", "left")] * len(report.left))
    lines.append(", ".join(f"{count} {word}" for word, count in counts.items()) + ".")
    return lines


def _taken(line: TakenLine, clock: Clock) -> list[str]:
    what = speech.interview(line.organisation, line.role, line.title)
    text = f"  {names.label(line.action)}: {what}, {speech.moment(line.start, line.zone, clock)}"
    lines = [text, *(f"    {names.label(one)}" for one in line.noticed)]
    if line.before is not None and line.after is not None:
        lines += [f"    {one}" for one in changes(line.before, line.after, line.joined, line.changed, _span)]
    if line.response is not None:
        known = Interview(start=line.start, zone=line.zone)
        lines += [f"    {one}" for one in heard(line.response, known, _span)]
    if line.action is Taken.STALE:
        lines.append(f"    {stale()}")
    return lines


def _span(interview: Interview) -> str:
    start, end = interview.start, interview.end
    until = f"{end:%H:%M}" if start.date() == end.date() else f"{speech.day(end.date())}, {end:%H:%M}"
    return f"{speech.day(start.date())}, {start:%H:%M} – {until}"


def _restored(line: RestoredLine) -> list[str]:
    counts = ", ".join(f"{count} {kind}" for kind, count in line.counts.items() if count)
    return ["  " + translate("Terminal", "restored: {counts}").format(counts=counts or "0")]


def _left(line: LeftLine) -> str:
    error = line.problem
    if line.summary and "event" not in error.details:
        error = PostviewError(error.problem, **{**error.details, "event": line.summary})
    return translate("Terminal", "left: {sentence}").format(sentence=problems.sentence(error))
