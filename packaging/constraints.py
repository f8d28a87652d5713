"""Prints the versions of the lock as pip constraints, for systems that the lock's hashes were not made for.

The lock is made on Linux. Windows and macOS need a few packages more (desktop-notifier) and other wheels: there the
same versions are asked for, without hashes.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
    if found := re.match(r"([A-Za-z0-9._-]+==[^\s;\\]+)", line):
        print(found[1])
