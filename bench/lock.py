"""What the lock costs at 10,000 interviews: opening, reading a month, writing, locking itself; beside a plain file.

The figures in docs/encryption.md are from here. Not part of the measurements that are made by default.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.data import fill_folder
from postview_desktop.domain.key import DatabaseKey

ROUNDS = 15


def measure() -> list[dict[str, object]]:
    """Medians in milliseconds, and MiB where it says so."""
    from bench import calendar
    from postview_desktop.files.key_file import wrap
    from postview_desktop.storage import Store

    key = DatabaseKey.new()
    with tempfile.TemporaryDirectory() as name:
        plain, locked = fill_folder(Path(name) / "plain"), fill_folder(Path(name) / "locked")
        store = Store.open(locked, _now)
        rows = [
            _row("size of the plain database", plain.stat().st_size / 2**20, "MiB"),
            _row("locking it: copied, proven row by row, put in place, the old one overwritten", _once(store, key)),
        ]
        store.close()
        for what, path, opens in (("plain", plain, None), ("locked", locked, key)):
            rows += [
                _row(f"{what}: first opening in a new process, imports included", _opening(path, opens)),
                _row(f"{what}: memory of that process", _opening(path, opens, "MiB"), "MiB"),
                _row(f"{what}: opening again", _median(lambda path=path, opens=opens: _open(path, opens))),
            ]
            store = Store.open(path, _now, key=opens)
            rows.append(_row(f"{what}: change that must last", _median(lambda store=store: _change(store))))
            rows.append(_row(f"{what}: integrity_check", _median(store.integrity, 3)))
            store.close()
        kept = wrap(key, _WORDS)
        rows.append(_row("from the passphrase to the key (scrypt)", _median(lambda: kept.unwrap(_WORDS), 5)))
    rows += [{**row, "what": f"plain: {row['what']}"} for row in calendar.measure(month_only=True)]
    rows += [{**row, "what": f"locked: {row['what']}"} for row in calendar.measure(locked=True, month_only=True)]
    return rows


_WORDS = "four words without sense"

_OPENING = """
import sys, time
from pathlib import Path
began = time.perf_counter()
from postview_desktop.storage import Store
from postview_desktop.domain.key import DatabaseKey
key = bytes.fromhex(sys.argv[2])
Store.open(Path(sys.argv[1]), lambda: 1, key=DatabaseKey(key) if key else None).count
took = (time.perf_counter() - began) * 1000
held = next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1]
print(took, int(held) / 1024)
"""


def _opening(path: Path, key: DatabaseKey | None, figure: str = "ms") -> float:
    command = [sys.executable, "-c", _OPENING, str(path), "" if key is None else key.raw.hex()]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout.split() for _ in range(7)]
    return statistics.median(float(run[0 if figure == "ms" else 1]) for run in runs)


def _open(path: Path, key: DatabaseKey | None) -> None:
    from postview_desktop.storage import Store

    Store.open(path, _now, key=key).close()


def _change(store: object) -> None:
    from postview_desktop.domain.change import Verb
    from postview_desktop.storage import Store

    assert isinstance(store, Store)
    with store.change(Verb.SETTING_CHANGED, durable=True) as change:
        change.set_setting("bench", time.monotonic())


def _once(store: object, key: DatabaseKey) -> float:
    from postview_desktop.storage import Store

    assert isinstance(store, Store)
    began = time.perf_counter()
    store.change_key(key)
    return (time.perf_counter() - began) * 1000


def _median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    figures: list[float] = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        figures.append((time.perf_counter() - began) * 1000)
    return statistics.median(figures)


def _now() -> int:
    return 1_795_392_000


def _row(what: str, median: float, unit: str = "ms") -> dict[str, object]:
    return {"what": what, "median": median, "unit": unit}
