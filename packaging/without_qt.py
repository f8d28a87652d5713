"""Prints a hashed requirements file without Qt and what needs it, for the environment of `make test-core`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

QT = {"pyside6-essentials", "shiboken6", "pytest-qt"}


def main() -> None:
    keep = True
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        if match := re.match(r"([A-Za-z0-9._-]+)==", line):
            keep = match[1].lower() not in QT
        if keep:
            print(line)


main()
