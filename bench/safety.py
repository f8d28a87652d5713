"""What safety costs: a keystroke's worth of text, undo of a large import, a backup of 200 MB beside the window."""

from __future__ import annotations

import random
import statistics
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from bench.figures import row
from postview_desktop.services.suite import Suite

KEYSTROKES = 200
IMPORTED = 1_000
UNDOS = 5
FOLDER_BYTES = 200_000_000
DOCUMENT_BYTES = 4_000_000
TICK_SECONDS = 0.001


def measure() -> list[dict[str, object]]:
    """Milliseconds and seconds, with 10,000 interviews stored. The ticker stands for the window's thread."""
    from bench.data import fill_folder
    from postview_desktop.services.suite import open_suite
    from postview_desktop.storage import Store
    from postview_desktop.system.clock import Clock

    clock = Clock()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        store = Store.open(fill_folder(folder), clock.now)
        suite = open_suite(store, clock)
        rows = _keystrokes(suite)
        rows += _undo(suite, Path(name))
        rows += _backups(suite, Path(name))
        store.close()
    return rows


# -- keystrokes -----------------------------------------------------------------------------------------------


def _keystrokes(suite: Suite) -> list[dict[str, object]]:
    """Texts that grow by some words each time they are saved, as they do while somebody types."""
    from postview_desktop.domain.letter import LetterKind

    newest = suite.store.sql("SELECT id FROM interview WHERE state = 'took_place' ORDER BY start_utc DESC LIMIT 1")
    interview_id = int(newest[0][0])
    letter_id = suite.letters.start(LetterKind.THANK_YOU, interview_id).id
    question_id = suite.reflections.add_question(interview_id, "Why us?").id
    text = "".join(f" and {number} more words" for number in range(KEYSTROKES))
    kinds: dict[str, Callable[[str], object]] = {
        "a letter": lambda words: suite.letters.edit(letter_id, body=words),
        "a reflection": lambda words: suite.reflections.edit(interview_id, recall=words),
        "a question": lambda words: suite.reflections.edit_question(question_id, said=words),
    }
    rows: list[dict[str, object]] = []
    for name, save in kinds.items():
        figures: list[float] = []
        for number in range(KEYSTROKES):
            started = time.perf_counter()
            save(text[: 20 * (number + 1)])
            figures.append((time.perf_counter() - started) * 1000)
        rows.append(row(f"saving a keystroke's worth of {name}, 10,000 interviews", figures, "8"))
    return rows


# -- undo -----------------------------------------------------------------------------------------------------


def _undo(suite: Suite, scratch: Path) -> list[dict[str, object]]:
    from tests.support.invitations import calendar, event

    events = [
        event(
            f"ORGANIZER;CN=Host {number}:mailto:host{number}@company{number % 300}.example",
            uid=f"many-{number}@bench.example",
            start=f":2027{number % 12 + 1:02}{number % 28 + 1:02}T{8 + number % 9:02}0000Z",
            end=f":2027{number % 12 + 1:02}{number % 28 + 1:02}T{8 + number % 9:02}4500Z",
            summary=f"Interview with Company {number % 300}",
        )
        for number in range(IMPORTED)
    ]
    file = scratch / "many.ics"
    file.write_bytes(calendar(*events))
    imported, undone = [], []
    parsed = suite.imports.read([file], whole_calendar=True)
    for _ in range(UNDOS):
        started = time.perf_counter()
        report = suite.imports.take(parsed)
        imported.append(time.perf_counter() - started)
        assert len(report.taken) == IMPORTED, report.left[:3]
        change_id = suite.store.last_change_id()
        started = time.perf_counter()
        suite.store.undo(change_id)
        undone.append(time.perf_counter() - started)
    return [
        row(f"importing {IMPORTED:,} interviews (one change)", imported, unit="s"),
        row(f"undo of an import of {IMPORTED:,} interviews", undone, "1", "s"),
    ]


# -- backups --------------------------------------------------------------------------------------------------


def _backups(suite: Suite, scratch: Path) -> list[dict[str, object]]:
    from postview_desktop.domain.attachment import Attachment
    from postview_desktop.domain.change import Verb
    from postview_desktop.files.documents import keep_bytes
    from postview_desktop.services.backups import Backup, BackupReason, make_backup, prepare_restore

    data_dir = suite.store.path.parent
    dice = random.Random(1)
    size = suite.store.path.stat().st_size
    with suite.store.change(Verb.ATTACHMENT_ADDED) as change:
        while size < FOLDER_BYTES:
            kept = keep_bytes(dice.randbytes(DOCUMENT_BYTES), "document.pdf", data_dir)
            change.add(Attachment(application_id=1, name=kept.name, digest=kept.digest, size=kept.size))
            size += DOCUMENT_BYTES
    second = scratch / "stick"
    second.mkdir()
    suite.backups.set_second_folder(second)
    megabytes = f"{size / 1_000_000:.0f} MB"
    rows: list[dict[str, object]] = []

    def run(what: str, work: Callable[[], object]) -> object:
        seconds, pauses, result = _beside_a_ticker(work)
        rows.append(row(f"{what}, {megabytes}", [seconds], unit="s"))
        rows.append(
            {
                "what": "  meanwhile: a 1 ms tick in the main thread came late by (p95: the most)",
                "median": statistics.median(pauses) * 1000,
                "p95": max(pauses) * 1000,
                "unit": "ms",
                "goal": "16",
            }
        )
        return result

    def quiet(_done: int, _total: int) -> None:
        """Nobody watches."""

    daily = suite.backups.order(BackupReason.DAILY)
    run("the first backup, into both folders", lambda: make_backup(daily, quiet, lambda: False))
    again = suite.backups.order(BackupReason.DAILY)
    made = run("the next one, documents being there", lambda: make_backup(again, quiet, lambda: False))
    archive = suite.backups.order(BackupReason.ASKED, archive=scratch / "all.zip.age", passphrase="a passphrase")
    run("one file under a passphrase", lambda: make_backup(archive, quiet, lambda: False))
    assert isinstance(made, Backup)
    prepared = prepare_restore(made.path, "", data_dir, quiet, lambda: False)
    started = time.perf_counter()
    suite.backups.restore(prepared)
    rows.append(row("going back, the part that the window waits for", [time.perf_counter() - started], unit="s"))
    return rows


def _beside_a_ticker(work: Callable[[], object]) -> tuple[float, list[float], object]:
    """Run something in a thread; how long it took, and how late this thread was each time it wished to go on."""
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(work()))
    pauses: list[float] = []
    started = before = time.perf_counter()
    thread.start()
    while thread.is_alive():
        time.sleep(TICK_SECONDS)
        now = time.perf_counter()
        pauses.append(now - before - TICK_SECONDS)
        before = now
    thread.join()
    return time.perf_counter() - started, pauses, results[0]
