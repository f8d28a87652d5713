"""Words about one document: what it is, how large, and what its owner noted."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from postview_desktop.domain.attachment import Attachment
from postview_desktop.ui.common.dates import Dates
from postview_desktop.wording import names


def size_words(size: int, dates: Dates) -> str:
    """For instance "120 kB", in the locale's figures; `size` in bytes, of which less than a kilobyte counts as one."""
    precision = 0 if size < 1024 * 1024 else 1
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return dates.locale.formattedDataSize(max(size, 1024), precision, form)


def under_words(document: Attachment, dates: Dates, where: str = "") -> str:
    """What stands under its name: "CV · 120 KB · as sent on Monday"; `where` says what else it hangs on."""
    parts = (names.heading(document.kind), size_words(document.size, dates), where, " ".join(document.note.split()))
    return " · ".join(part for part in parts if part)
