"""A finished page given away as a file."""

from __future__ import annotations

from pathlib import Path

from postview_desktop.files.writing import write_bytes


def write_paper(path: Path, data: bytes) -> None:
    """Write it whole or not at all; what lay there stays until then. PostviewError: FILE_NOT_WRITABLE, DISK_FULL."""
    write_bytes(path, data)
